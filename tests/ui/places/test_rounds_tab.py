"""Budget rounds have a form and days of decision."""

from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from pytestqt.qtbot import QtBot

from app.models.programme import BudgetRound, DecisionDate
from app.services.workspace import Workspace
from app.ui.places.rounds_tab import RoundsTab
from app.ui.places.screen import PlacesScreen


@pytest.fixture
def tab(screen: PlacesScreen) -> RoundsTab:
    screen.show_found("r1")
    return screen.rounds


def test_a_year_is_typed_and_can_be_unknown(qtbot: QtBot, tab: RoundsTab, workspace: Workspace) -> None:
    year = tab.form.field("year")
    assert year.value() == 2025
    year.setFocus()
    qtbot.keyClick(year, Qt.Key.Key_Up)
    qtbot.keyClick(year, Qt.Key.Key_Return)
    assert workspace.get(BudgetRound, "r1").year == 2026
    year.setValue(year.minimum())
    qtbot.keyClick(year, Qt.Key.Key_Return)
    assert workspace.get(BudgetRound, "r1").year is None


def test_days_are_added_changed_and_removed(qtbot: QtBot, tab: RoundsTab, workspace: Workspace) -> None:
    tab.days.new_day.setDate(QDate(2026, 4, 1))
    qtbot.keyClicks(tab.days.new, "Indienen sluit")
    qtbot.keyClick(tab.days.new, Qt.Key.Key_Return)
    (day,) = workspace.all(DecisionDate)
    assert (day.on, day.budget_round, day.area) == (date(2026, 4, 1), "r1", "noord")
    tab.days.day.setDate(QDate(2026, 4, 2))
    qtbot.keyClick(tab.days.day, Qt.Key.Key_Return)
    assert workspace.get(DecisionDate, day.id).on == date(2026, 4, 2)
    qtbot.keyClick(tab.days.list, Qt.Key.Key_Delete)
    assert workspace.all(DecisionDate) == []


def test_a_day_that_is_found_is_shown_in_its_round(
    qtbot: QtBot, tab: RoundsTab, workspace: Workspace, screen: PlacesScreen
) -> None:
    qtbot.keyClicks(tab.days.new, "Uitslag")
    qtbot.keyClick(tab.days.new, Qt.Key.Key_Return)
    tab.list.select("r2")
    assert screen.show_found(workspace.all(DecisionDate)[0].id)
    assert tab.list.current_id() == "r1"


def test_a_round_with_a_cited_cell_stays(qtbot: QtBot, tab: RoundsTab, workspace: Workspace) -> None:
    with qtbot.waitSignal(workspace.refused) as said:
        qtbot.keyClick(tab.list, Qt.Key.Key_Delete)
    assert "I7" in str(said.args[0].sentence.slots)
    assert len(workspace.all(BudgetRound)) == 2


def test_a_round_is_added_and_its_initiatives_lead_to_them(qtbot: QtBot, tab: RoundsTab, screen: PlacesScreen) -> None:
    qtbot.keyClick(tab.initiatives.list, Qt.Key.Key_Return)
    assert screen.initiatives.isVisible()
    assert screen.initiatives.list.current_id() == "tuin"
