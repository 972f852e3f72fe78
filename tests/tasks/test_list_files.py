"""A list that goes out comes in again the same, whatever people are called and have said."""

import json
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from app.interchange.table import read_tables
from app.models import Area, BudgetRound, Initiative, Note, Person, Programme, Record, Session, Theme
from app.models.edit import DESK, Change, Edit
from app.models.language import Words
from app.models.note import NoteKind
from app.models.person import Role
from app.models.programme import InitiativeStatus
from app.models.record import new_id
from app.models.text import NAME_LIMIT, fold, one_line, storable
from app.storage import ProgrammeFile
from app.tasks.imports import carry_out, plan_participants
from app.tasks.initiative_imports import plan_initiatives
from app.tasks.list_files import initiatives_csv, notes_csv, people_csv
from app.tasks.note_imports import plan_notes

NASTY = Path(__file__).parents[3] / "shared" / "data" / "nasty_blns" / "blns.json"
AT = datetime(2026, 3, 12, 19, 0)
BOTH = pytest.mark.parametrize("language", ["nl", "en"])


def texts() -> list[str]:
    """Give hostile texts of which no two are alike but for accents and case."""
    found = json.loads(NASTY.read_text(encoding="utf-8")) if NASTY.is_file() else []
    found += ["=1+1", "NULL", "'t Hart", "+31 6", "Jan <jan@x.nl> de Boer", "a;b,c\td", '"', "مريم", "－5"]
    lines = {fold(line): line for each in found if (line := one_line(each)) and len(line) <= NAME_LIMIT}
    return [line for key, line in lines.items() if key]


def new_file(path: Path, *records: Record) -> ProgrammeFile:
    file = ProgrammeFile.create(path, Programme(id=new_id(), title="Proef"))
    if records:
        file.commit(Edit("x", DESK, tuple(Change(None, record) for record in records)))
    return file


@pytest.fixture
def other(tmp_path: Path) -> Iterator[ProgrammeFile]:
    with new_file(tmp_path / "other.hossel", Session(id="s", number=1, title="Avond", starts_at=AT)) as file:
        yield file


@BOTH
def test_people_come_in_again_as_they_went_out(tmp_path: Path, other: ProgrammeFile, language: str) -> None:
    people = [
        Person(id=f"p{n}", number=n, name=name, role=list(Role)[n % 9], area="a", contact=name, note=f"{name}\nx")
        for n, name in enumerate(texts(), start=1)
    ]
    with new_file(tmp_path / "one.hossel", Area(id="a", name="-Noord"), *people) as file:
        (tmp_path / "people.csv").write_bytes(people_csv(file, Words(language)))
    plan = plan_participants(other, read_tables(tmp_path / "people.csv"))
    assert plan.left_out == ()
    carry_out(other, plan)
    told = [(each.name, each.role, each.contact, each.note) for each in other.all(Person)]
    assert told == [(each.name, each.role, each.contact, each.note.strip()) for each in people]
    assert [area.name for area in other.all(Area)] == ["-Noord"]


@BOTH
def test_initiatives_come_in_again_as_they_went_out(tmp_path: Path, other: ProgrammeFile, language: str) -> None:
    initiatives = [
        Initiative(
            id=f"i{n}",
            name=name,
            area="a",
            themes=("t", "u"),
            status=list(InitiativeStatus)[n % 6],
            description=f"{name} is een plan",
            budget_round="r",
            amount=n * 1_000,
            source=name,
        )
        for n, name in enumerate(texts())
    ]
    more = [Area(id="a", name="=Noord"), Theme(id="t", name="geld", rank="a"), Theme(id="u", name="null", rank="b")]
    with new_file(tmp_path / "one.hossel", *more, BudgetRound(id="r", name="Ronde 1"), *initiatives) as file:
        (tmp_path / "list.csv").write_bytes(initiatives_csv(file, Words(language)))
    plan = plan_initiatives(other, read_tables(tmp_path / "list.csv"))
    assert (plan.left_out, plan.remarks) == ((), ())
    carry_out(other, plan)

    def told(each: Initiative) -> object:
        return each.name, each.status, each.description, each.amount, each.source, len(each.themes)

    assert [told(each) for each in other.all(Initiative)] == [told(each) for each in initiatives]


@BOTH
def test_notes_come_in_again_as_they_went_out(tmp_path: Path, other: ProgrammeFile, language: str) -> None:
    raw = json.loads(NASTY.read_text(encoding="utf-8")) if NASTY.is_file() else []
    said = [text for each in [*raw, "=1+1", "NULL", "een\nna\r\nander"] if (text := storable(each).strip())]
    notes = [
        Note(
            id=f"n{n}",
            number=n,
            session="s1",
            taken_at=AT + timedelta(seconds=n),
            text=text,
            kind=[None, *NoteKind][n % 14],
            speaker_role=[None, *Role][n % 10],
            table="-2",
            themes=("t",),
        )
        for n, text in enumerate(said, start=1)
    ]
    session = Session(id="s1", number=1, title="Avond", starts_at=AT)
    secret = Note(id="x", number=9_999, session="s1", taken_at=AT, text="geheim", confidential=True)
    with new_file(tmp_path / "one.hossel", session, Theme(id="t", name="geld", rank="a"), *notes, secret) as file:
        (tmp_path / "notes.csv").write_bytes(notes_csv(file, Words(language), session="s1"))
    plan = plan_notes(other, read_tables(tmp_path / "notes.csv"), session=1)
    assert (plan.left_out, plan.remarks) == ((), ())
    carry_out(other, plan)

    def told(note: Note) -> object:
        return note.taken_at, note.text, note.kind, note.speaker_role, note.table, len(note.themes)

    assert [told(note) for note in other.all(Note)] == [told(note) for note in notes]
