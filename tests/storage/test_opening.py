"""A file that cannot be used is explained, and never written to."""

import os
import sqlite3
import stat
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from app.models import Person, Programme
from app.models.edit import added
from app.models.errors import (
    FILE_DAMAGED,
    FILE_EMPTY,
    FILE_EXISTS,
    FILE_FOREIGN,
    FILE_IS_FOLDER,
    FILE_MISSING,
    FILE_NEWER,
    FILE_NOT_REGULAR,
    FILE_READ_ONLY,
    FILE_UNREADABLE,
    FOLDER_MISSING,
    FOLDER_READ_ONLY,
    FileProblem,
)
from app.models.record import new_id
from app.storage import ProgrammeFile
from app.storage.connection import APPLICATION_ID

PROGRAMME = Programme(id="0", title="Proef")


def said(path: Path, **options: bool) -> str:
    """Give the sentence with which a file is refused."""
    with pytest.raises(FileProblem) as caught:
        ProgrammeFile.open(path, **options)
    assert path.name in str(caught.value)
    return caught.value.sentence.text


@pytest.fixture
def closed(file: ProgrammeFile, path: Path) -> Path:
    people = [Person(id=new_id(), number=n, name=f"Persoon {n}", note="x" * 300) for n in range(1, 200)]
    file.commit(added("import", *people))
    file.close()
    return path


@pytest.fixture
def good(closed: Path) -> bytes:
    return closed.read_bytes()


def patched(good: bytes, at: int, value: bytes) -> bytes:
    return good[:at] + value + good[at + len(value) :]


FOREIGN = {
    "text": b"naam;rol\nMo;bewoner\n" * 20,
    "one byte": b"x",
    "zip": b"PK\x03\x04" + b"\0" * 500,
    "another SQLite file": b"SQLite format 3\0" + b"\0" * 5000,
}


@pytest.mark.parametrize("content", FOREIGN.values(), ids=FOREIGN)
def test_a_foreign_file_is_said_to_be_foreign(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    assert said(path) == FILE_FOREIGN
    assert path.read_bytes() == content
    assert list(path.parent.iterdir()) == [path]


def test_a_real_database_of_another_program_is_foreign(path: Path) -> None:
    with closing(sqlite3.connect(path)) as conn:
        conn.execute("CREATE TABLE person (name)")
        conn.commit()
    before = path.read_bytes()
    assert said(path) == FILE_FOREIGN
    assert path.read_bytes() == before


def test_missing_empty_folder_and_link(tmp_path: Path, closed: Path) -> None:
    assert said(tmp_path / "nowhere.hossel") == FILE_MISSING
    assert said(tmp_path / "nowhere" / "x.hossel") == FILE_MISSING
    assert said(closed / "x.hossel") == FILE_MISSING
    assert said(tmp_path / "data") == FILE_MISSING
    (tmp_path / "leeg.hossel").touch()
    assert said(tmp_path / "leeg.hossel") == FILE_EMPTY
    (tmp_path / "map.hossel").mkdir()
    assert said(tmp_path / "map.hossel") == FILE_IS_FOLDER
    (tmp_path / "link.hossel").symlink_to(closed)
    assert said(tmp_path / "link.hossel") == FILE_NOT_REGULAR
    os.link(closed, tmp_path / "second.hossel")
    assert said(closed) == FILE_NOT_REGULAR


def test_a_newer_file_is_left_as_it_is(closed: Path, good: bytes) -> None:
    newer = patched(good, 60, (99).to_bytes(4, "big"))
    closed.write_bytes(newer)
    assert said(closed) == FILE_NEWER
    assert said(closed, read_only=True) == FILE_NEWER
    assert closed.read_bytes() == newer


@pytest.mark.parametrize(
    "harm",
    [
        pytest.param(lambda b: b[:10], id="ten bytes"),
        pytest.param(lambda b: b[:60], id="half a head"),
        pytest.param(lambda b: b[: len(b) // 2], id="half"),
        pytest.param(lambda b: b[:-1], id="one byte short"),
        pytest.param(lambda b: b[:100] + b"\xa5" * (len(b) - 100), id="garbage with our head"),
        pytest.param(lambda b: b[:4096] + b"\0" * (len(b) - 4096), id="zeroes with our first page"),
        pytest.param(lambda b: patched(b, 60, bytes(4)), id="never finished"),
        pytest.param(lambda b: patched(b, 16, b"\x00\x03"), id="impossible page size"),
        pytest.param(lambda b: b[:-4096] + b"\xff" * 4096, id="last page"),
    ],
)
def test_a_damaged_file_is_left_as_it_is(closed: Path, good: bytes, harm: Callable[[bytes], bytes]) -> None:
    harmed = harm(good)
    closed.write_bytes(harmed)
    assert said(closed) == FILE_DAMAGED
    assert closed.read_bytes() == harmed
    assert [each.name for each in closed.parent.iterdir() if each.is_file()] == [closed.name]


@pytest.mark.parametrize("page", range(1, 12))
def test_no_broken_page_is_read_as_if_it_were_good(closed: Path, good: bytes, page: int) -> None:
    harmed = patched(good, page * 4096, os.urandom(4096))
    closed.write_bytes(harmed)
    try:
        with ProgrammeFile.open(closed) as file:
            assert file.check() or closed.read_bytes() == good
    except FileProblem as error:
        said = error.sentence.text
        assert (said, closed.read_bytes()) == (FILE_DAMAGED, harmed)


@pytest.mark.parametrize(
    ("sql", "text"),
    [
        ("CREATE VIEW people AS SELECT * FROM person", FILE_FOREIGN),
        ("CREATE TRIGGER t AFTER INSERT ON person BEGIN DELETE FROM note; END", FILE_FOREIGN),
        ("CREATE TABLE extra (x)", FILE_FOREIGN),
        ("CREATE INDEX extra ON person (abs(number))", FILE_FOREIGN),
        ("DROP TABLE draft", FILE_DAMAGED),
    ],
)
def test_parts_that_are_not_ours_are_refused(closed: Path, sql: str, text: str) -> None:
    with closing(sqlite3.connect(closed)) as conn:
        conn.execute(sql)
        conn.commit()
    before = closed.read_bytes()
    assert said(closed) == text
    assert closed.read_bytes() == before


def test_a_file_that_may_not_be_written_opens_for_looking(closed: Path, good: bytes) -> None:
    closed.chmod(0o444)
    with ProgrammeFile.open(closed) as file:
        assert file.read_only
        assert len(file.all(Person)) == 199
        with pytest.raises(FileProblem) as caught:
            file.commit(added("add_person", Person(id=new_id(), number=1000, name="x")))
    assert caught.value.sentence.text == FILE_READ_ONLY
    assert closed.read_bytes() == good


def test_a_folder_that_may_not_be_written_opens_for_looking(closed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.access
    monkeypatch.setattr(os, "access", lambda p, mode: Path(p) != closed.parent and real(p, mode))
    with ProgrammeFile.open(closed) as file:
        assert file.read_only
        assert file.counts()["Person"] == 199


def test_a_file_that_may_not_be_read_is_said(closed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def deny(*_: object, **__: object) -> None:
        raise PermissionError(13, "no")

    monkeypatch.setattr(Path, "open", deny)
    assert said(closed) == FILE_UNREADABLE


def test_a_new_file_never_replaces_another(path: Path) -> None:
    path.write_text("mine")
    with pytest.raises(FileProblem) as caught:
        ProgrammeFile.create(path, PROGRAMME)
    assert caught.value.sentence.text == FILE_EXISTS
    assert path.read_text() == "mine"


def test_where_a_new_file_cannot_stand(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def text_of(path: Path) -> str:
        with pytest.raises(FileProblem) as caught:
            ProgrammeFile.create(path, PROGRAMME)
        return caught.value.sentence.text

    assert text_of(tmp_path) == FILE_IS_FOLDER
    assert text_of(tmp_path / "nowhere" / "x.hossel") == FOLDER_MISSING
    monkeypatch.setattr(os, "access", lambda *_: False)
    assert text_of(tmp_path / "x.hossel") == FOLDER_READ_ONLY
    assert list(tmp_path.iterdir()) == []


def test_a_new_file_is_marked_as_ours_and_is_the_person_s_own(path: Path) -> None:
    ProgrammeFile.create(path, PROGRAMME).close()
    head = path.read_bytes()[:100]
    assert int.from_bytes(head[68:72], "big") == APPLICATION_ID
    assert int.from_bytes(head[60:64], "big") == 1
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [each.name for each in path.parent.iterdir()] == [path.name]


@pytest.mark.parametrize("name", ["a?mode=memory.hossel", "spatie en é #1%20.hossel", "file:x.hossel"])
def test_odd_file_names_are_only_names(tmp_path: Path, name: str) -> None:
    with ProgrammeFile.create(tmp_path / name, PROGRAMME) as file:
        assert file.check() == []
    assert (tmp_path / name).stat().st_size > 0
