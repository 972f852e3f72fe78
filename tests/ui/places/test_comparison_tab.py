"""The comparison is read and filled in with the keyboard alone."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.models.comparing import Likeness, conditions_in_order, set_value
from app.models.note import Note
from app.models.programme import BudgetRound, Certainty, Condition, ConditionValue
from app.services.workspace import Workspace
from app.ui.places.comparison_tab import ComparisonTab
from app.ui.places.screen import PlacesScreen

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def tab(qtbot: QtBot, screen: PlacesScreen) -> ComparisonTab:
    screen.show_found("geld")
    screen.activateWindow()
    screen.comparison.table.setFocus()
    qtbot.waitUntil(screen.comparison.table.hasFocus)
    return screen.comparison


def order(workspace: Workspace) -> list[str]:
    return [each.id for each in conditions_in_order(workspace.all(Condition))]


def cell(workspace: Workspace, condition: str, budget_round: str) -> ConditionValue | None:
    found = workspace.all(ConditionValue, condition=condition, budget_round=budget_round)
    return found[0] if found else None


def test_rows_tell_whether_rounds_differ(tab: ComparisonTab) -> None:
    assert [row.likeness for row in tab.table.cells.rows] == [Likeness.DIFFERENT, Likeness.TOO_LITTLE]
    assert tab.table.cells.index(1, 0).data() == "not known"


def test_enter_opens_a_cell_and_enter_keeps_it_and_goes_down(
    qtbot: QtBot, tab: ComparisonTab, workspace: Workspace
) -> None:
    tab.table.choose("wie", "r2")
    qtbot.keyClick(tab.table, Qt.Key.Key_Return)
    qtbot.keyClicks(tab.editor.value, "bewoners")
    qtbot.keyClick(tab.editor.value, Qt.Key.Key_Return)
    found = cell(workspace, "wie", "r2")
    assert found is not None
    assert (found.id, found.value) == ("v2", "bewoners")
    assert not tab.editor.isVisible()
    assert tab.table.currentIndex().row() == 1
    assert tab.table.cells.rows[0].likeness is Likeness.SAME


def test_tab_goes_through_the_fields_and_on_to_the_next_cell(
    qtbot: QtBot, tab: ComparisonTab, workspace: Workspace
) -> None:
    qtbot.keyClick(tab.table, Qt.Key.Key_F2)
    qtbot.keyClicks(tab.editor.value, "100.000 euro")
    qtbot.keyClick(tab.editor.value, Qt.Key.Key_Tab)
    qtbot.waitUntil(tab.editor.source.hasFocus)
    qtbot.keyClicks(tab.editor.source, "brief")
    qtbot.keyClick(tab.editor.source, Qt.Key.Key_Tab)
    qtbot.waitUntil(tab.editor.certainty.hasFocus)
    qtbot.keyClick(tab.editor.certainty, Qt.Key.Key_Down)
    qtbot.keyClick(tab.editor.certainty, Qt.Key.Key_Tab)
    found = cell(workspace, "geld", "r1")
    assert found is not None
    assert (found.value, found.source, found.certainty) == ("100.000 euro", "brief", Certainty.SPOKEN)
    assert tab.table.currentIndex().column() == 1
    workspace.undo()
    assert cell(workspace, "geld", "r1") is None


def test_escape_leaves_a_cell_as_it_was(qtbot: QtBot, tab: ComparisonTab, workspace: Workspace) -> None:
    qtbot.keyClick(tab.table, Qt.Key.Key_Return)
    qtbot.keyClicks(tab.editor.value, "zomaar")
    qtbot.keyClick(tab.editor.value, Qt.Key.Key_Escape)
    assert cell(workspace, "geld", "r1") is None
    qtbot.keyClick(tab.table, Qt.Key.Key_Return)
    assert tab.editor.value.toPlainText() == ""


def test_leaving_a_cell_another_way_keeps_what_was_typed(
    qtbot: QtBot, tab: ComparisonTab, workspace: Workspace
) -> None:
    qtbot.keyClick(tab.table, Qt.Key.Key_Return)
    qtbot.keyClicks(tab.editor.value, "weinig")
    tab.new.setFocus()
    qtbot.waitUntil(lambda: not tab.editor.isVisible())
    found = cell(workspace, "geld", "r1")
    assert found is not None
    assert found.value == "weinig"


def test_half_typed_text_stands_there_after_a_crash(qtbot: QtBot, tab: ComparisonTab, workspace: Workspace) -> None:
    qtbot.keyClick(tab.table, Qt.Key.Key_Return)
    qtbot.keyClicks(tab.editor.value, "half")
    tab.editor.value.keep_now()
    other = ComparisonTab(workspace)
    qtbot.addWidget(other)
    other.show()
    other.table.choose("geld", "r1")
    other.edit_cell()
    assert other.editor.value.toPlainText() == "half"


def test_a_source_without_a_value_is_refused_and_stays_open(
    qtbot: QtBot, tab: ComparisonTab, workspace: Workspace
) -> None:
    qtbot.keyClick(tab.table, Qt.Key.Key_Return)
    qtbot.keyClicks(tab.editor.source, "brief")
    with qtbot.waitSignal(workspace.refused):
        qtbot.keyClick(tab.editor.source, Qt.Key.Key_Return)
    assert tab.editor.isVisible()


def test_a_cited_cell_is_not_emptied_and_another_one_is(qtbot: QtBot, tab: ComparisonTab, workspace: Workspace) -> None:
    tab.table.choose("wie", "r1")
    with qtbot.waitSignal(workspace.refused):
        qtbot.keyClick(tab.table, Qt.Key.Key_Delete)
    tab.table.choose("wie", "r2")
    qtbot.keyClick(tab.table, Qt.Key.Key_Delete)
    assert [each.id for each in workspace.all(ConditionValue)] == ["v1"]


def test_control_and_an_arrow_move_a_row_and_undo_moves_it_back(
    qtbot: QtBot, tab: ComparisonTab, workspace: Workspace
) -> None:
    qtbot.keyClick(tab.table, Qt.Key.Key_Up, CONTROL)
    assert order(workspace) == ["geld", "wie"]
    assert tab.table.currentIndex().row() == 0
    workspace.undo()
    assert order(workspace) == ["wie", "geld"]


def test_a_dragged_row_stands_where_it_was_dropped(qtbot: QtBot, tab: ComparisonTab, workspace: Workspace) -> None:
    tab.table.verticalHeader().moveSection(0, 1)
    qtbot.waitUntil(lambda: order(workspace) == ["geld", "wie"])
    assert [tab.table.verticalHeader().logicalIndex(place) for place in (0, 1)] == [0, 1]


def test_buttons_move_a_row_too(qtbot: QtBot, tab: ComparisonTab, workspace: Workspace) -> None:
    qtbot.mouseClick(tab.sheet.up, LEFT)
    assert order(workspace) == ["geld", "wie"]


def test_only_differences_hides_the_other_rows_and_rounds_can_be_left_out(qtbot: QtBot, tab: ComparisonTab) -> None:
    tab.only_different.setFocus()
    qtbot.keyClick(tab.only_different, Qt.Key.Key_Space)
    assert [row.condition.id for row in tab.table.cells.rows] == ["wie"]
    tab.show_round("r2", on=False)
    assert tab.table.isHidden()
    tab.show_round("r2", on=True)
    assert not tab.table.isHidden()


def test_a_row_shows_its_insights_and_leads_to_them(qtbot: QtBot, tab: ComparisonTab, screen: PlacesScreen) -> None:
    tab.table.choose("wie", "r1")
    with qtbot.waitSignal(screen.found_opened) as asked:
        qtbot.mouseClick(tab.sheet.insights.open, LEFT)
    assert asked.args == ["Insight", "i"]


def test_a_note_is_attached_to_a_row_and_taken_off(qtbot: QtBot, tab: ComparisonTab, workspace: Workspace) -> None:
    from app.ui.places.note_chooser import NoteChooser

    qtbot.mouseClick(tab.sheet.attach, LEFT)
    chooser = tab.sheet.findChild(NoteChooser)
    assert chooser is not None
    qtbot.keyClicks(chooser.line, "n1")
    qtbot.keyClick(chooser.line, Qt.Key.Key_Return)
    assert workspace.get(Note, "n1").condition == "geld"
    chooser.accept()
    qtbot.mouseClick(tab.sheet.take_off, LEFT)
    assert workspace.get(Note, "n1").condition is None


def test_the_list_of_conditions_comes_in_as_one_edit(qtbot: QtBot, tab: ComparisonTab, workspace: Workspace) -> None:
    qtbot.mouseClick(tab.template, LEFT)
    assert len(workspace.all(Condition)) >= 14
    assert len([each for each in workspace.all(Condition) if each.name == "Wie mag indienen?"]) == 1
    workspace.undo()
    assert len(workspace.all(Condition)) == 2


def test_a_new_condition_is_typed(qtbot: QtBot, tab: ComparisonTab, workspace: Workspace) -> None:
    qtbot.keyClicks(tab.new, "In welke talen?")
    qtbot.keyClick(tab.new, Qt.Key.Key_Return)
    row = tab.table.chosen_row()
    assert row is not None
    assert row.condition.name == "In welke talen?"


def test_a_screen_reader_hears_row_round_value_and_certainty(tab: ComparisonTab) -> None:
    heard = tab.table.cells.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert heard == "Wie mag indienen?, Buurtbudget Noord: bewoners, published"


def test_a_value_of_five_thousand_characters_is_painted_and_the_row_stays_readable(
    tab: ComparisonTab, workspace: Workspace
) -> None:
    workspace.do(set_value("geld", "r1", "lang " * 1000, known=None))
    assert tab.table.rowHeight(1) < 200
    assert not tab.table.grab().isNull()


def test_what_is_removed_elsewhere_leaves_the_table(tab: ComparisonTab, workspace: Workspace) -> None:
    assert workspace.remove("remove_round", workspace.get(BudgetRound, "r2"))
    assert tab.table.cells.columnCount() == 1


def test_a_row_that_goes_while_it_is_edited_closes_its_cell(
    qtbot: QtBot, tab: ComparisonTab, workspace: Workspace
) -> None:
    qtbot.keyClick(tab.table, Qt.Key.Key_Return)
    qtbot.keyClicks(tab.editor.value, "half")
    workspace.remove("remove_condition", workspace.get(Condition, "geld"))
    assert not tab.editor.isVisible()
    assert cell(workspace, "geld", "r1") is None


def test_what_is_refused_on_leaving_waits_in_its_cell(qtbot: QtBot, tab: ComparisonTab, workspace: Workspace) -> None:
    qtbot.keyClick(tab.table, Qt.Key.Key_Return)
    qtbot.keyClicks(tab.editor.source, "brief")
    with qtbot.waitSignal(workspace.refused):
        tab.new.setFocus()
    assert not tab.editor.isVisible()
    tab.table.choose("geld", "r1")
    tab.edit_cell()
    assert tab.editor.source.text() == "brief"
