"""People are added, changed, asked, brought in and taken away, by keys and clicks."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.models.person import Consent, ConsentAnswer, ConsentUse, Person
from app.models.programme import Area, Programme
from app.models.record import new_id
from app.services.jobs import Jobs
from app.services.workspace import Workspace
from app.storage import ProgrammeFile
from app.ui.exchange.bring_in import BringIn
from app.ui.parts.choice import Choice
from app.ui.people.screen import PeopleScreen


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    made = Workspace(ProgrammeFile.create(tmp_path / "p.hossel", Programme(id=new_id(), title="Proef")))
    yield made
    made.close()


@pytest.fixture
def screen(qtbot: QtBot, workspace: Workspace) -> Iterator[PeopleScreen]:
    jobs = Jobs()
    shown = PeopleScreen(workspace, jobs)
    qtbot.addWidget(shown)
    shown.show()
    yield shown
    jobs.close()


@pytest.fixture
def mo(qtbot: QtBot, screen: PeopleScreen, workspace: Workspace) -> Person:
    qtbot.keyClicks(screen.new_name, "Mo el Idrissi")
    qtbot.keyClick(screen.new_name, Qt.Key.Key_Return)
    return workspace.all(Person)[0]


def test_a_typed_name_and_enter_add_somebody_and_show_them(screen: PeopleScreen, mo: Person) -> None:
    assert screen.list.current_id() == mo.id
    assert screen.form.fields.field("name").text() == "Mo el Idrissi"


def test_leaving_a_field_makes_one_edit_that_undo_shows(
    qtbot: QtBot, screen: PeopleScreen, mo: Person, workspace: Workspace
) -> None:
    name = screen.form.fields.field("name")
    name.selectAll()
    qtbot.keyClicks(name, "Mo Idrissi")
    qtbot.keyClick(name, Qt.Key.Key_Return)
    assert workspace.get(Person, mo.id).name == "Mo Idrissi"
    workspace.undo()
    assert name.text() == "Mo el Idrissi"


def test_a_new_area_is_made_by_typing_it(qtbot: QtBot, screen: PeopleScreen, mo: Person, workspace: Workspace) -> None:
    line = screen.form.area.lineEdit()
    assert line is not None
    qtbot.keyClicks(line, "Zuidoost")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert [area.name for area in workspace.all(Area)] == ["Zuidoost"]
    assert workspace.get(Person, mo.id).area == workspace.all(Area)[0].id


def test_an_answer_is_written_down_with_its_day(
    qtbot: QtBot, screen: PeopleScreen, mo: Person, workspace: Workspace
) -> None:
    choice = next(each for each in screen.form.findChildren(Choice) if each.accessibleName() == "photo")
    choice.setFocus()
    qtbot.keyClick(choice, Qt.Key.Key_End)
    (consent,) = workspace.all(Consent, person=mo.id)
    assert (consent.use, consent.answer, consent.given_on) == (ConsentUse.PHOTO, ConsentAnswer.YES, date.today())


def test_delete_takes_somebody_away_and_undo_brings_them_back(
    qtbot: QtBot, screen: PeopleScreen, mo: Person, workspace: Workspace
) -> None:
    qtbot.keyClick(screen.list, Qt.Key.Key_Delete)
    assert workspace.all(Person) == []
    workspace.undo()
    assert workspace.all(Person) == [mo]


def test_search_knows_no_accents_or_capitals(qtbot: QtBot, screen: PeopleScreen, mo: Person) -> None:
    qtbot.keyClicks(screen.search, "IDRÍSSI")
    assert [row.id for row in screen.list.rows()] == [mo.id]
    qtbot.keyClicks(screen.search, "x")
    assert screen.list.rows() == []


def test_a_list_is_shown_first_and_then_brought_in(
    qtbot: QtBot, screen: PeopleScreen, workspace: Workspace, tmp_path: Path
) -> None:
    path = tmp_path / "lijst.csv"
    path.write_text("naam;rol\nAn;bewoner\n;bewoner\n", encoding="utf-8")
    dialog = BringIn(workspace, screen._jobs, [path], screen)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.go.isEnabled)
    assert "3" in dialog.left_out.toPlainText()
    with qtbot.waitSignal(workspace.changed):
        qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    assert [person.name for person in workspace.all(Person)] == ["An"]
