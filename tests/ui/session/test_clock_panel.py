"""The evening is run from the plan by keys and clicks, on a clock of the test's own."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from app.models.clock import Light
from app.models.edit import added
from app.models.note import Note
from app.models.programme import Programme
from app.models.session import AgendaItem, Session, in_order
from app.services.workspace import Workspace
from app.storage import ProgrammeFile
from app.ui.session.during import DuringPanel

START = datetime(2026, 3, 12, 19)
LEFT = Qt.MouseButton.LeftButton


class Clocks:
    """Two clocks that a test turns."""

    def __init__(self) -> None:
        self.wall, self.steady = START, 0.0

    def pass_by(self, **length: float) -> None:
        passed = timedelta(**length)
        self.wall += passed
        self.steady += passed.total_seconds()


@pytest.fixture
def clocks() -> Clocks:
    return Clocks()


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    made = Workspace(ProgrammeFile.create(tmp_path / "p.hossel", Programme(id="p", title="Proef")))
    made.do(added("add_session", Session(id="s", number=1, title="Avond", starts_at=START)))
    for rank, title in (("a", "Inloop"), ("b", "Hosselen"), ("c", "Koffie"), ("d", "Oogst & slot")):
        item = AgendaItem(id=rank, session="s", rank=rank, title=title, minutes=20, may_go=title == "Koffie")
        made.do(added("add_block", item))
    yield made
    made.close()


@pytest.fixture
def sheet(qtbot: QtBot, workspace: Workspace, clocks: Clocks) -> DuringPanel:
    made = DuringPanel(workspace, now=lambda: clocks.wall, steady=lambda: clocks.steady)
    qtbot.addWidget(made)
    made.resize(1120, 600)
    made.show_session(workspace.get(Session, "s"))
    made.show()
    return made


def click(qtbot: QtBot, *buttons: QAbstractButton) -> None:
    for button in buttons:
        assert button.isVisible(), button.text()
        qtbot.mouseClick(button, LEFT)


def blocks(workspace: Workspace) -> list[AgendaItem]:
    return in_order(workspace.all(AgendaItem))


def say(qtbot: QtBot, sheet: DuringPanel, line: str) -> None:
    qtbot.keyClicks(sheet.notes.entry.field, line)
    qtbot.keyClick(sheet.notes.entry.field, Qt.Key.Key_Return)


def test_the_evening_begins_and_goes_on_with_real_times(
    qtbot: QtBot, sheet: DuringPanel, workspace: Workspace, clocks: Clocks
) -> None:
    assert sheet.plan.go_on.words == "Begin: Inloop"
    click(qtbot, sheet.plan.go_on)
    clocks.pass_by(minutes=15)
    click(qtbot, sheet.plan.go_on)
    first, second, *_ = blocks(workspace)
    assert (first.started_at, first.ended_at) == (START, START + timedelta(minutes=15))
    assert (second.started_at, second.ended_at) == (START + timedelta(minutes=15), None)
    assert sheet.plan.title.text() == "Hosselen"


def test_the_key_for_going_on_works_from_the_notes_line(qtbot: QtBot, sheet: DuringPanel, workspace: Workspace) -> None:
    sheet.activateWindow()
    qtbot.waitUntil(sheet.isActiveWindow)
    sheet.focus_first()
    qtbot.keyClick(sheet.notes.entry.field, Qt.Key.Key_F8)
    assert blocks(workspace)[0].started_at == START


def test_time_runs_down_in_digits_words_and_shape(qtbot: QtBot, sheet: DuringPanel, clocks: Clocks) -> None:
    click(qtbot, sheet.plan.go_on)
    seen = []
    for minutes in (4, 13, 2.5, 5.5):
        clocks.pass_by(minutes=minutes)
        sheet.keeper.look()
        seen.append((sheet.plan.digits.text(), sheet.plan.light.text(), sheet.plan.disc.light))
    assert seen == [
        ("16:00", "enough time", Light.GREEN),
        ("03:00", "almost time", Light.ORANGE),
        ("00:30", "round off now", Light.RED),
        ("+05:00 over", "time is up", Light.RED),
    ]
    assert sheet.plan.pace.text() == "5 minute(s) behind the plan. Ends at 20:25 if nothing changes."


def test_more_time_less_time_and_undo(qtbot: QtBot, sheet: DuringPanel, workspace: Workspace) -> None:
    click(qtbot, sheet.plan.go_on, sheet.plan.more, sheet.plan.more, sheet.plan.less)
    assert sheet.plan.digits.text() == "25:00"
    for _ in range(3):
        workspace.undo()
    assert sheet.plan.digits.text() == "20:00"
    workspace.undo()
    assert sheet.plan.go_on.words == "Begin: Inloop"


def test_the_agreed_cut_goes_with_one_press_and_comes_back(
    qtbot: QtBot, sheet: DuringPanel, workspace: Workspace
) -> None:
    click(qtbot, sheet.plan.go_on, sheet.plan.cut)
    assert "20 minute(s) ahead of the plan. Ends at 20:00" in sheet.plan.pace.text()
    assert sheet.plan.cut.isHidden()
    sheet.plan.list.select("c")
    click(qtbot, sheet.plan.put_back)
    assert not blocks(workspace)[2].skipped


def test_leaving_out_the_running_block_goes_on(qtbot: QtBot, sheet: DuringPanel, workspace: Workspace) -> None:
    click(qtbot, sheet.plan.go_on, sheet.plan.skip)
    assert (blocks(workspace)[0].skipped, sheet.plan.title.text()) == (True, "Hosselen")


def test_a_block_that_is_over_goes_on_again(
    qtbot: QtBot, sheet: DuringPanel, workspace: Workspace, clocks: Clocks
) -> None:
    click(qtbot, sheet.plan.go_on)
    clocks.pass_by(minutes=12)
    click(qtbot, sheet.plan.go_on)
    sheet.plan.list.select("a")
    click(qtbot, sheet.plan.put_back)
    assert (sheet.plan.title.text(), sheet.plan.digits.text()) == ("Inloop", "08:00")


def test_notes_follow_the_clock_unless_a_block_is_chosen(
    qtbot: QtBot, sheet: DuringPanel, workspace: Workspace
) -> None:
    click(qtbot, sheet.plan.go_on)
    say(qtbot, sheet, "Een")
    sheet.plan.list.select("d")
    say(qtbot, sheet, "Twee")
    click(qtbot, sheet.plan.go_on)
    say(qtbot, sheet, "Drie")
    click(qtbot, sheet.plan.unpin)
    say(qtbot, sheet, "Vier")
    assert [note.agenda_item for note in workspace.all(Note)] == ["a", "d", "d", "b"]


def test_a_removed_block_lets_the_notes_follow_the_clock_again(
    qtbot: QtBot, sheet: DuringPanel, workspace: Workspace
) -> None:
    click(qtbot, sheet.plan.go_on)
    sheet.plan.list.select("d")
    workspace.remove("remove_block", workspace.get(AgendaItem, "d"))
    assert sheet.plan.block == "a"


@pytest.mark.parametrize(("jump", "words"), [(3600, "jumped 1 hour(s) ahead"), (-3600, "jumped 1 hour(s) back")])
def test_a_clock_that_jumped_is_told_and_a_block_can_keep_its_time(
    qtbot: QtBot, sheet: DuringPanel, clocks: Clocks, jump: int, words: str
) -> None:
    click(qtbot, sheet.plan.go_on)
    clocks.pass_by(minutes=5)
    sheet.keeper.look()
    clocks.wall += timedelta(seconds=jump)
    sheet.keeper.look()
    assert words in sheet.plan.jump.text()
    click(qtbot, sheet.plan.keep_left)
    assert sheet.plan.digits.text() == "15:00"
    assert not sheet.plan.jump.isVisible()


def test_a_jump_may_be_waved_away(qtbot: QtBot, sheet: DuringPanel, clocks: Clocks) -> None:
    click(qtbot, sheet.plan.go_on)
    clocks.wall += timedelta(hours=1)
    sheet.keeper.look()
    click(qtbot, sheet.plan.clock_is_right)
    assert not sheet.plan.jump.isVisible()
    assert sheet.plan.digits.text() == "+40:00 over"


def test_the_plan_folds_to_one_line_that_still_goes_on(qtbot: QtBot, sheet: DuringPanel, workspace: Workspace) -> None:
    click(qtbot, sheet.show_plan)
    assert (sheet.plan.isVisible(), sheet.line.isVisible(), sheet.line.height() < 64) == (False, True, True)
    click(qtbot, sheet.line.go_on)
    assert blocks(workspace)[0].started_at == START
    click(qtbot, sheet.show_plan)
    assert sheet.plan.isVisible()


def test_where_not_all_fits_the_plan_is_one_line_until_it_is_asked_for(qtbot: QtBot, sheet: DuringPanel) -> None:
    sheet.resize(sheet.tabs.sizeHint().width(), 600)
    assert (sheet.plan.isVisible(), sheet.line.isVisible(), sheet.here.isVisible()) == (False, True, True)
    click(qtbot, sheet.show_plan)
    assert (sheet.plan.isVisible(), sheet.here.isVisible()) == (True, False)
    click(qtbot, sheet.show_here)
    assert (sheet.plan.isVisible(), sheet.here.isVisible()) == (False, True)


def test_f6_goes_round_all_panels_that_can_be_seen(qtbot: QtBot, sheet: DuringPanel) -> None:
    sheet.activateWindow()
    sheet.focus_first()
    places = []
    for _ in range(3):
        sheet.next_panel()
        focused = sheet.focusWidget()
        places.append(
            [focused is not None and each.isAncestorOf(focused) for each in (sheet.here, sheet.plan, sheet.panel)]
        )
    assert places == [[True, False, False], [False, True, False], [False, False, True]]
    click(qtbot, sheet.show_here)
    assert not sheet.here.isVisible()


def test_each_tab_shows_its_panel(qtbot: QtBot, sheet: DuringPanel) -> None:
    for place in range(sheet.tabs.count()):
        sheet.tabs.setCurrentIndex(place)
        panel = sheet.panel
        assert panel.isVisible()
        assert panel.findChildren(QAbstractButton)


def test_what_people_type_is_never_markup_nor_a_letter_to_press(qtbot: QtBot, sheet: DuringPanel) -> None:
    click(qtbot, sheet.plan.go_on, sheet.plan.go_on, sheet.plan.go_on)
    assert sheet.plan.go_on.text() == "Next: Oogst && slot"
    assert sheet.plan.go_on.accessibleName() == "Next: Oogst & slot"


def test_a_hidden_sheet_lets_the_clock_rest(qtbot: QtBot, sheet: DuringPanel) -> None:
    assert sheet.keeper.ticks
    sheet.hide()
    assert not sheet.keeper.ticks


def test_an_evening_without_a_plan_says_where_to_write_one(
    qtbot: QtBot, sheet: DuringPanel, workspace: Workspace
) -> None:
    workspace.remove("remove_block", *workspace.all(AgendaItem))
    assert "Before" in sheet.plan.pace.text()
    assert sheet.plan.go_on.isHidden()
