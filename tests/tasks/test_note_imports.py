"""Notes typed elsewhere go into one session, each once."""

from datetime import datetime
from pathlib import Path

import pytest

from app.interchange.table import read_tables
from app.models.edit import added
from app.models.errors import BadInput
from app.models.note import Note, NoteKind, NoteSource
from app.models.programme import Programme
from app.models.record import new_id
from app.models.session import Session
from app.models.themes import Theme
from app.storage import ProgrammeFile
from app.tasks.imports import carry_out
from app.tasks.note_imports import plan_notes

START = datetime(2026, 3, 12, 19, 30)


@pytest.fixture
def file(tmp_path: Path):
    with ProgrammeFile.create(tmp_path / "p.hossel", Programme(id=new_id(), title="Proef")) as opened:
        opened.commit(added("add_session", Session(id="s", number=1, title="Avond", starts_at=START)))
        yield opened


@pytest.fixture
def notes(tmp_path: Path) -> Path:
    path = tmp_path / "notities.csv"
    path.write_text("tijd;tekst;soort;thema\n19:42;Het lukt;citaat;geld\n;Wie beslist?;vraag;Geld\n", encoding="utf-8")
    return path


def test_notes_come_in_with_numbers_times_and_themes(file: ProgrammeFile, notes: Path) -> None:
    carry_out(file, plan_notes(file, read_tables(notes)))
    first, second = file.all(Note)
    assert (first.number, first.taken_at, first.kind) == (1, START.replace(minute=42), NoteKind.QUOTE)
    assert (second.number, second.taken_at, second.source) == (2, first.taken_at, NoteSource.LATER)
    assert len(file.all(Theme)) == 1
    file.undo()
    assert file.all(Note) == []


def test_a_second_time_no_note_comes_in_twice(file: ProgrammeFile, notes: Path) -> None:
    carry_out(file, plan_notes(file, read_tables(notes), session=1))
    assert [each.line for each in plan_notes(file, read_tables(notes), session=1).left_out] == [2, 3]


def test_with_two_sessions_one_must_be_chosen(file: ProgrammeFile, notes: Path) -> None:
    file.commit(added("add_session", Session(id="t", number=2, title="Tweede", starts_at=START)))
    with pytest.raises(BadInput, match="1, 2"):
        plan_notes(file, read_tables(notes))
    carry_out(file, plan_notes(file, read_tables(notes), session=2))
    assert {note.session for note in file.all(Note)} == {"t"}


def test_without_a_session_there_is_no_place_for_notes(tmp_path: Path, notes: Path) -> None:
    with (
        ProgrammeFile.create(tmp_path / "leeg.hossel", Programme(id=new_id(), title="Leeg")) as empty,
        pytest.raises(BadInput),
    ):
        plan_notes(empty, read_tables(notes))
