"""A session stands in three sheets; the right one is in front, and it stays where it was left."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.models.edit import added, changed
from app.models.programme import Programme
from app.models.session import AgendaItem, Session
from app.services.jobs import Jobs
from app.services.workspace import Workspace
from app.storage import ProgrammeFile
from app.ui.session.screen import SessionScreen
from app.ui.session.sheets import Sheet, sheet_at

START = datetime(2026, 3, 12, 19)
END = START + timedelta(hours=2)
ALT = Qt.KeyboardModifier.AltModifier
Make = Callable[[datetime], SessionScreen]


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    made = Workspace(ProgrammeFile.create(tmp_path / "p.hossel", Programme(id="p", title="Proef")))
    tables = ("rood", "blauw")
    made.do(added("add_session", Session(id="s", number=1, title="Avond", starts_at=START, tables=tables)))
    made.do(added("add_session", Session(id="t", number=2, title="Later", starts_at=START + timedelta(days=90))))
    made.do(added("add_block", AgendaItem(id="a", session="s", rank="a", title="Alles", minutes=120)))
    yield made
    made.close()


@pytest.fixture
def make(qtbot: QtBot, workspace: Workspace) -> Iterator[Make]:
    jobs = Jobs()

    def made_at(now: datetime) -> SessionScreen:
        made = SessionScreen(workspace, jobs, now=lambda: now)
        qtbot.addWidget(made)
        made.show()
        return made

    yield made_at
    jobs.close()


@pytest.mark.parametrize(
    ("hours", "sheet"),
    [(-3, Sheet.BEFORE), (-2, Sheet.TONIGHT), (1, Sheet.TONIGHT), (13, Sheet.TONIGHT), (15, Sheet.AFTERWARDS)],
)
def test_the_sheet_in_front_suits_the_hour(make: Make, hours: int, sheet: Sheet) -> None:
    assert make(START + timedelta(hours=hours)).sheet is sheet


def test_a_closed_session_opens_on_what_comes_afterwards() -> None:
    closed = Session(id="s", number=1, title="A", starts_at=START, closed_at=END)
    assert sheet_at(closed, END, END) is Sheet.AFTERWARDS


def test_alt_and_a_number_turn_to_a_sheet_and_tonight_has_the_notes_line_ready(qtbot: QtBot, make: Make) -> None:
    screen = make(START)
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    screen.show_session("s")
    for key, sheet in ((Qt.Key.Key_1, Sheet.BEFORE), (Qt.Key.Key_3, Sheet.AFTERWARDS), (Qt.Key.Key_2, Sheet.TONIGHT)):
        qtbot.keyClick(screen.focusWidget() or screen, key, ALT)
        assert screen.sheet is sheet
    assert screen.focusWidget() is screen.during.notes.entry.field


def test_each_session_comes_back_on_the_sheet_where_it_was_left_also_on_a_screen_made_anew(make: Make) -> None:
    screen = make(START)
    screen.turn_to(Sheet.AFTERWARDS)
    screen.show_session("t")
    assert screen.sheet is Sheet.BEFORE
    screen.show_session("s")
    assert screen.sheet is Sheet.AFTERWARDS
    assert make(START).sheet is Sheet.AFTERWARDS


def test_only_the_sheet_in_front_is_made(make: Make) -> None:
    screen = make(START)
    names = {type(each).__name__ for each in screen.findChildren(object)}
    assert "DuringPanel" in names
    assert not names & {"BeforePanel", "ClosingPanel", "HarvestPanel", "TimelinePanel"}


def test_afterwards_leads_to_the_sheet_of_a_table(make: Make) -> None:
    screen = make(START + timedelta(days=2))
    screen.afterwards.table_asked.emit("blauw")
    assert (screen.sheet, screen.during.tabs.currentIndex()) == (Sheet.TONIGHT, 1)
    assert screen.during.panel.table() == "blauw"  # type: ignore[attr-defined]


def test_what_leaves_a_sheet_leaves_the_screen(qtbot: QtBot, make: Make) -> None:
    screen = make(START)
    with qtbot.waitSignals([screen.print_asked, screen.found_opened, screen.session_opened, screen.map_opened]):
        screen.before.print_asked.emit("plan", "s")
        screen.afterwards.found_opened.emit("Note", "n")
        screen.afterwards.session_opened.emit("t")
        screen.during.here.map_opened.emit("m")


def test_a_session_that_was_removed_gives_way_to_another(make: Make, workspace: Workspace) -> None:
    screen = make(START)
    workspace.remove("remove_session", *workspace.all(AgendaItem), workspace.get(Session, "s"))
    assert screen.shown() == "t"


def test_another_start_is_followed_by_the_clock(make: Make, workspace: Workspace) -> None:
    screen = make(START)
    later = START + timedelta(minutes=30)
    workspace.do(changed("change_session", workspace.get(Session, "s"), starts_at=later))
    assert "21:30" in screen.during.plan.pace.text()


def test_the_list_of_sessions_follows_a_new_title_and_stays_where_it_was(make: Make, workspace: Workspace) -> None:
    screen = make(START)
    workspace.do(changed("change_session", workspace.get(Session, "s"), title="Anders"))
    assert "Anders" in screen.sessions.currentText()
    workspace.do(changed("change_session", workspace.get(Session, "t"), title="Nog later"))
    assert screen.shown() == "s"
