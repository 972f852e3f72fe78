"""Courses of action rest on insights found by typing, move over the grid by hand and by keys, and become actions."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from app.models.acting import CourseOfAction, FollowUp
from app.models.edit import added
from app.models.insights import Insight, InsightStatus
from app.models.person import Role
from app.models.programme import Programme
from app.models.record import new_id
from app.services.workspace import Workspace
from app.storage import ProgrammeFile
from app.ui.insights.actions_tab import ActionsTab
from app.ui.insights.screen import InsightsScreen

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    made = Workspace(ProgrammeFile.create(tmp_path / "p.hossel", Programme(id=new_id(), title="Proef")))
    insights = [Insight(id=f"i{at}", number=at, claim=f"Bewering {at} over bellen.", context="y") for at in (1, 2)]
    courses = [CourseOfAction(id=f"h{at}", number=at, for_role=Role.OFFICIAL, action=f"Bel {at}") for at in (1, 2)]
    made.do(added("add", *insights, *courses))
    yield made
    made.close()


@pytest.fixture
def screen(qtbot: QtBot, workspace: Workspace) -> InsightsScreen:
    shown = InsightsScreen(workspace)
    qtbot.addWidget(shown)
    shown.resize(1280, 800)
    shown.show()
    shown.show_found("h1")
    return shown


def course(workspace: Workspace) -> CourseOfAction:
    return workspace.get(CourseOfAction, "h1")


def test_an_insight_is_found_by_a_word_and_taken_with_enter(
    qtbot: QtBot, screen: InsightsScreen, workspace: Workspace
) -> None:
    picker = screen.courses.sheet.picker
    qtbot.keyClicks(picker.search, "bellen")
    assert [row.id for row in picker.found.rows()] == ["i1", "i2"]
    qtbot.keyClick(picker.search, Qt.Key.Key_Down)
    picker.found.select("i2")
    qtbot.keyClick(picker.found, Qt.Key.Key_Return)
    assert course(workspace).insights == ("i2",)
    assert picker.search.text() == ""


def test_several_codes_at_once_and_one_taken_off_again(
    qtbot: QtBot, screen: InsightsScreen, workspace: Workspace
) -> None:
    picker = screen.courses.sheet.picker
    qtbot.keyClicks(picker.search, "i1, I2")
    qtbot.keyClick(picker.search, Qt.Key.Key_Return)
    assert course(workspace).insights == ("i1", "i2")
    picker.rests.select("i1")
    qtbot.keyClick(picker.rests, Qt.Key.Key_Delete)
    assert course(workspace).insights == ("i2",)


def test_a_course_on_nothing_or_on_one_side_is_warned_of(
    qtbot: QtBot, screen: InsightsScreen, workspace: Workspace
) -> None:
    sheet = screen.courses.sheet
    assert "no insight" in sheet.doubts.text()
    qtbot.keyClicks(sheet.picker.search, "i1")
    qtbot.keyClick(sheet.picker.search, Qt.Key.Key_Return)
    assert sheet.doubts.text() == "Not seen by both sides: I1."


def test_arrow_keys_move_the_chosen_course_one_edit_each(
    qtbot: QtBot, screen: InsightsScreen, workspace: Workspace
) -> None:
    tab = screen.courses
    qtbot.mouseClick(tab.as_grid, LEFT)
    qtbot.keyClick(tab.grid, Qt.Key.Key_Up)
    qtbot.keyClick(tab.grid, Qt.Key.Key_Left)
    assert (course(workspace).effort, course(workspace).effect) == (2, 4)
    workspace.undo()
    assert (course(workspace).effort, course(workspace).effect) == (3, 4)
    for _ in range(9):
        qtbot.keyClick(tab.grid, Qt.Key.Key_Right)
    assert course(workspace).effort == 5


def test_a_course_is_dragged_to_another_cell_in_one_edit(
    qtbot: QtBot, screen: InsightsScreen, workspace: Workspace
) -> None:
    tab = screen.courses
    qtbot.mouseClick(tab.as_grid, LEFT)
    start, end = tab.grid.middle_of("h1").toPoint(), tab.grid.middle_of_cell(1, 5).toPoint()
    qtbot.mousePress(tab.grid, LEFT, pos=start)
    for at in (start + QPoint(20, 20), end):
        qtbot.mouseMove(tab.grid, at)
    qtbot.mouseRelease(tab.grid, LEFT, pos=end)
    assert (course(workspace).effort, course(workspace).effect) == (1, 5)
    assert workspace.undo()
    assert (course(workspace).effort, course(workspace).effect) == (3, 3)


def test_grid_and_list_have_the_same_course_chosen(qtbot: QtBot, screen: InsightsScreen) -> None:
    tab = screen.courses
    qtbot.mouseClick(tab.as_grid, LEFT)
    qtbot.keyClick(tab.grid, Qt.Key.Key_PageDown)
    assert tab.list.current_id() == "h2"
    assert "H2" in tab.grid.accessibleDescription()


def test_an_action_is_made_of_a_course_and_leads_back_to_it(
    qtbot: QtBot, screen: InsightsScreen, workspace: Workspace
) -> None:
    qtbot.mouseClick(screen.courses.sheet.make, LEFT)
    (action,) = workspace.all(FollowUp)
    assert (action.what, action.course) == ("Bel 1", "h1")
    assert screen.tabs.currentWidget() is screen.actions_
    assert screen.actions_.list.current_id() == action.id
    qtbot.mouseClick(screen.actions_.sheet.sources.findChild(object, "jump.H1"), LEFT)
    assert screen.tabs.currentWidget() is screen.courses


def test_a_sheet_is_made_only_when_it_is_first_shown(qtbot: QtBot, workspace: Workspace) -> None:
    shown = InsightsScreen(workspace)
    qtbot.addWidget(shown)
    assert shown.findChildren(ActionsTab) == []
    shown.tabs.setCurrentIndex(3)
    assert len(shown.findChildren(ActionsTab)) == 1


def test_an_old_insight_shows_faded_among_the_found(qtbot: QtBot, screen: InsightsScreen, workspace: Workspace) -> None:
    workspace.do(added("add", Insight(id="i3", number=3, claim="oud", context="y", status=InsightStatus.SUPERSEDED)))
    qtbot.keyClicks(screen.courses.sheet.picker.search, "oud")
    (row,) = screen.courses.sheet.picker.found.rows()
    assert row.faded
