"""Each table gets its question, its people as they may be called, and a code that leads back to it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.models.edit import Change, Edit, added, changed
from app.models.paper_codes import leads_to, read_paper_code
from app.models.person import Consent, ConsentUse, Person
from app.models.programme import Programme
from app.models.session import Attendance, Session
from app.storage import ProgrammeFile
from app.tasks.prints.table_sheet import TableGathering, sheets
from tests.tasks.prints.evening import AT, FATMA, SESSION, answered, page_text, planned_evening, press


@pytest.fixture
def file(tmp_path: Path) -> Iterator[ProgrammeFile]:
    with planned_evening(tmp_path) as made:
        yield made


def tables(file: ProgrammeFile, **chosen: object):
    gathering = TableGathering(press(file, **chosen))
    session = file.get(Session, "s")
    return [gathering._sheet(session, table) for table in session.tables or ("",)]


def test_each_table_has_its_own_code_that_leads_back_to_it(file: ProgrammeFile) -> None:
    for sheet, table in zip(tables(file), SESSION.tables, strict=True):
        paper = read_paper_code(sheet.code, file.all(Programme)[0])
        assert leads_to(paper, file.all(Session), []).table == table


def test_people_are_named_only_where_they_agreed(file: ProgrammeFile) -> None:
    assert [sheet.people for sheet in tables(file)] == [("initiative-taker Noord 1",), ("resident 1",)]
    file.commit(added("yes", answered(ConsentUse.REPORT)))
    assert tables(file)[0].people == ("Fatma Amrani",)
    consent = file.all(Consent)[0]
    file.commit(changed("no", consent, withdrawn_on=AT.date()))
    assert tables(file)[0].people == ("initiative-taker Noord 1",)


def test_who_sits_elsewhere_tonight_is_at_that_table(file: ProgrammeFile) -> None:
    file.commit(added("here", Attendance(id="a", session="s", person="fatma", since=AT, table="Raam")))
    assert [len(sheet.people) for sheet in tables(file)] == [0, 2]


def test_the_question_of_tonight_is_worded_as_now_without_names(file: ProgrammeFile) -> None:
    assert tables(file)[0].questions == (("B", "Wie beslist?"),)
    asked = file.get(Session, "s")
    file.commit(changed("x", asked, learning_questions=("qa", "qb")))
    assert [letter for letter, _ in tables(file)[0].questions] == ["A", "B"]


def test_a_session_without_tables_has_one_sheet_and_without_sessions_there_is_none(
    file: ProgrammeFile, tmp_path: Path
) -> None:
    file.commit(changed("x", file.get(Session, "s"), tables=()))
    (sheet,) = tables(file)
    assert (sheet.table, sheet.code[:3]) == ("", "2T0")
    with ProgrammeFile.create(tmp_path / "empty.hossel", Programme(id="e", title="Leeg")) as empty:
        assert [*sheets(press(empty))] == []


def test_the_print_says_it(file: ProgrammeFile) -> None:
    told = page_text(file, "table-sheet")
    assert "Table sheet · Table 1" in told
    assert "Table sheet · Raam" in told
    assert tables(file)[1].code in told
    hostile = replace(FATMA, name="<b>Jan</b> {0} %s")
    file.commit(Edit("x", "desk", (Change(file.get(Person, "fatma"), hostile),)))
    file.commit(added("yes", answered(ConsentUse.REPORT)))
    assert "<b>Jan</b> {0} %s" in page_text(file, "table-sheet")
