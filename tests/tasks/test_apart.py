"""Reading in a process apart: it gives the same as reading here, and whatever happens there ends in one sentence."""

from pathlib import Path

import pytest

from app.interchange.table import read_tables
from app.models.errors import FILE_EMPTY, IMPORT_GAVE_UP, BadInput, Cancelled
from app.models.progress import CancelAfter
from app.tasks import apart
from app.tasks.apart import read_apart


@pytest.fixture
def people(tmp_path: Path) -> Path:
    path = tmp_path / "people.csv"
    path.write_bytes("naam;rol\nJos\xe9 de B\xf3er;bewoner\n".encode("cp1252"))
    return path


def test_what_is_read_apart_is_what_would_be_read_here(people: Path) -> None:
    assert read_apart("tables", people) == read_tables(people)
    assert read_tables(people)[0].remarks


def test_the_readers_own_sentence_comes_through(tmp_path: Path) -> None:
    (tmp_path / "leeg.csv").touch()
    with pytest.raises(BadInput) as told:
        read_apart("tables", tmp_path / "leeg.csv")
    assert told.value.sentence.text == FILE_EMPTY
    assert "leeg.csv" in str(told.value)


@pytest.mark.parametrize("limit", ["SECONDS", "MOST_ANSWER"])
def test_what_takes_too_much_is_given_up(people: Path, monkeypatch: pytest.MonkeyPatch, limit: str) -> None:
    monkeypatch.setattr(apart, limit, 1 if limit == "MOST_ANSWER" else 0)
    with pytest.raises(BadInput) as told:
        read_apart("tables", people)
    assert told.value.sentence.text == IMPORT_GAVE_UP


def test_reading_apart_can_be_stopped(people: Path) -> None:
    with pytest.raises(Cancelled):
        read_apart("tables", people, progress=CancelAfter(0))
