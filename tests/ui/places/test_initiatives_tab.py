"""Initiatives are found, moved on step by step, and changed, by keys and clicks."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.models.edit import added, changed
from app.models.note import Note
from app.models.person import Person
from app.models.programme import Area, Initiative, InitiativeStatus
from app.models.themes import Theme
from app.services.workspace import Workspace
from app.tasks.incoming import As
from app.ui.exchange.bring_in import BringIn
from app.ui.exchange.kinds import KINDS
from app.ui.places.initiatives_tab import InitiativesTab
from app.ui.places.note_chooser import NoteChooser
from app.ui.places.screen import PlacesScreen

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def tab(screen: PlacesScreen) -> InitiativesTab:
    screen.show_found("tuin")
    return screen.initiatives


def shown(tab: InitiativesTab) -> list[str]:
    return [row.text for row in tab.list.rows()]


def test_a_digit_in_the_list_sets_the_step_in_one_edit(qtbot: QtBot, tab: InitiativesTab, workspace: Workspace) -> None:
    qtbot.keyClick(tab.list, "3")
    assert workspace.get(Initiative, "tuin").status is InitiativeStatus.CHOSEN
    assert tab.sheet.steps.buttons[InitiativeStatus.CHOSEN].isChecked()
    workspace.undo()
    assert tab.sheet.steps.buttons[InitiativeStatus.IDEA].isChecked()


def test_a_click_on_a_step_sets_it_and_ticks_what_is_behind(
    qtbot: QtBot, tab: InitiativesTab, workspace: Workspace
) -> None:
    qtbot.mouseClick(tab.sheet.steps.buttons[InitiativeStatus.RUNNING], LEFT)
    assert workspace.get(Initiative, "tuin").status is InitiativeStatus.RUNNING
    ticked = [status for status, button in tab.sheet.steps.buttons.items() if not button.icon().isNull()]
    assert ticked == [InitiativeStatus.IDEA, InitiativeStatus.SUBMITTED, InitiativeStatus.CHOSEN]


def test_the_step_it_is_at_stays_pressed_when_clicked_again(qtbot: QtBot, tab: InitiativesTab) -> None:
    qtbot.mouseClick(tab.sheet.steps.buttons[InitiativeStatus.IDEA], LEFT)
    assert tab.sheet.steps.buttons[InitiativeStatus.IDEA].isChecked()


def test_words_and_area_choose_what_is_shown(qtbot: QtBot, tab: InitiativesTab) -> None:
    assert shown(tab) == ["Keuken", "Tuin"]
    qtbot.keyClicks(tab.search, "KÉU")
    assert shown(tab) == ["Keuken"]
    tab.filter_by(None, "stad")
    assert shown(tab) == ["Keuken", "Tuin"]
    tab.area.setFocus()
    qtbot.keyClick(tab.area, Qt.Key.Key_End)
    assert shown(tab) == []


def test_what_is_found_is_shown_whatever_was_filtered(qtbot: QtBot, tab: InitiativesTab, screen: PlacesScreen) -> None:
    qtbot.keyClicks(tab.search, "keuken")
    assert screen.show_found("tuin")
    assert tab.list.current_id() == "tuin"


def test_a_typed_name_and_enter_add_one_and_show_it(qtbot: QtBot, tab: InitiativesTab, workspace: Workspace) -> None:
    qtbot.keyClicks(tab.new, "Bankje")
    qtbot.keyClick(tab.new, Qt.Key.Key_Return)
    assert workspace.get(Initiative, tab.list.current_id()).name == "Bankje"
    assert tab.new.text() == ""


def test_area_and_themes_are_typed_and_made(qtbot: QtBot, tab: InitiativesTab, workspace: Workspace) -> None:
    line = tab.sheet.area.lineEdit()
    assert line is not None
    line.selectAll()
    qtbot.keyClicks(line, "Weesp")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.keyClicks(tab.sheet.themes, "groen, geld")
    qtbot.keyClick(tab.sheet.themes, Qt.Key.Key_Return)
    tuin = workspace.get(Initiative, "tuin")
    assert workspace.get(Area, tuin.area or "").name == "Weesp"
    assert [workspace.get(Theme, each).name for each in tuin.themes] == ["groen", "geld"]


def test_an_amount_of_nothing_is_not_known(qtbot: QtBot, tab: InitiativesTab, workspace: Workspace) -> None:
    amount = tab.sheet.form.field("amount")
    amount.setFocus()
    amount.selectAll()
    qtbot.keyClicks(amount, "1200")
    qtbot.keyClick(amount, Qt.Key.Key_Return)
    assert workspace.get(Initiative, "tuin").amount == 1_200
    amount.selectAll()
    qtbot.keyClicks(amount, "0")
    qtbot.keyClick(amount, Qt.Key.Key_Return)
    assert workspace.get(Initiative, "tuin").amount is None


def test_people_and_notes_of_it_are_shown_with_a_jump(
    qtbot: QtBot, tab: InitiativesTab, workspace: Workspace, screen: PlacesScreen
) -> None:
    workspace.do(added("add_person", Person(id="p", number=1, name="Mo", initiative="tuin")))
    workspace.do(changed("change_note", workspace.get(Note, "n1"), initiative="tuin"))
    assert [row.text for row in tab.sheet.notes.list.rows()] == ["Alleen via de website"]
    with qtbot.waitSignal(screen.found_opened) as asked:
        qtbot.keyClick(tab.sheet.people.list, Qt.Key.Key_Return)
    assert asked.args == ["Person", "p"]


def test_a_note_is_searched_and_put_beside_it_by_keys(qtbot: QtBot, tab: InitiativesTab, workspace: Workspace) -> None:
    qtbot.mouseClick(tab.sheet.attach, LEFT)
    chooser = tab.sheet.findChild(NoteChooser)
    assert chooser is not None
    qtbot.keyClicks(chooser.line, "formulier")
    qtbot.keyClick(chooser.line, Qt.Key.Key_Return)
    assert workspace.get(Note, "n2").initiative == "tuin"
    chooser.accept()
    qtbot.keyClick(tab.sheet.notes.list, Qt.Key.Key_Delete)
    assert workspace.get(Note, "n2").initiative is None


def test_delete_removes_it_and_undo_brings_it_back(qtbot: QtBot, tab: InitiativesTab, workspace: Workspace) -> None:
    qtbot.keyClick(tab.list, Qt.Key.Key_Delete)
    assert shown(tab) == ["Keuken"]
    workspace.undo()
    assert shown(tab) == ["Keuken", "Tuin"]


def test_counts_are_a_table_that_leads_to_the_list(qtbot: QtBot, tab: InitiativesTab) -> None:
    qtbot.mouseClick(tab.count, LEFT)
    table = tab.overview.table
    assert table.isVisible()
    labels = [table.verticalHeaderItem(place).text() for place in range(table.rowCount())]  # type: ignore[union-attr]
    assert labels[1:] == ["Noord", "Oost"]
    table.setCurrentCell(1, 0)
    table.activated.emit(table.currentIndex())
    assert shown(tab) == ["Tuin"]


def test_a_list_is_shown_first_and_then_brought_in(
    qtbot: QtBot, tab: InitiativesTab, workspace: Workspace, tmp_path: Path
) -> None:
    path = tmp_path / "plannen.csv"
    path.write_text("naam;status\nBankje;klaar\n;idee\nTuin;idee\n", encoding="utf-8")
    dialog = BringIn(workspace, tab._jobs, [path], tab, what=As.INITIATIVES)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.go.isEnabled)
    assert len(dialog.left_out.toPlainText().splitlines()) == 2
    with qtbot.waitSignal(workspace.changed):
        qtbot.mouseClick(dialog.go, LEFT)
    assert shown(tab) == ["Bankje", "Keuken", "Tuin"]


def test_notes_are_brought_in_by_saying_what_the_list_is(
    qtbot: QtBot, tab: InitiativesTab, workspace: Workspace, tmp_path: Path
) -> None:
    path = tmp_path / "notities.csv"
    path.write_text("tijd;tekst\n20:00;Het lukt\n", encoding="utf-8")
    dialog = BringIn(workspace, tab._jobs, [path], tab, what=As.INITIATIVES)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.left_out.isVisible)
    assert not dialog.go.isEnabled()
    dialog.what.setFocus()
    qtbot.keyClicks(dialog.what, KINDS[As.NOTES].word)
    assert dialog.session.isVisible()
    qtbot.waitUntil(dialog.go.isEnabled)
    with qtbot.waitSignal(workspace.changed):
        qtbot.mouseClick(dialog.go, LEFT)
    assert [note.text for note in workspace.all(Note, session="s")][-1] == "Het lukt"


def test_six_hundred_initiatives_are_listed(tab: InitiativesTab, workspace: Workspace) -> None:
    workspace.do(added("import_all", *(Initiative(id=str(each), name=f"Plan {each}") for each in range(600))))
    assert len(tab.list.rows()) == 602
