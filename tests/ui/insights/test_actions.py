"""Actions are typed, taken from promises, given to people and days, worked off, and found whatever is filtered."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from pytestqt.qtbot import QtBot

from app.models.acting import FollowUp, in_a_month
from app.models.edit import added
from app.models.note import Note, NoteKind
from app.models.person import Person
from app.models.programme import Programme
from app.models.record import new_id
from app.models.session import Session
from app.services.workspace import Workspace
from app.storage import ProgrammeFile
from app.ui.insights.actions_tab import ActionsTab

LEFT, TODAY = Qt.MouseButton.LeftButton, date.today()
SOON = datetime.now().replace(microsecond=0) + timedelta(days=9)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    made = Workspace(ProgrammeFile.create(tmp_path / "p.hossel", Programme(id=new_id(), title="Proef")))
    past, soon = SOON - timedelta(days=30), Session(id="t", number=2, title="Straks", starts_at=SOON)
    promise = Note(id="n", number=1, session="s", taken_at=past, text="Ik bel Mo", kind=NoteKind.COMMITMENT)
    made.do(added("add", Session(id="s", number=1, title="Toen", starts_at=past), soon, promise))
    made.do(added("add", Person(id="p", number=1, name="Ayşe Yıldız")))
    actions = [
        FollowUp(id="a1", number=1, what="Zaal huren", owner="Mo", session="s", due=TODAY + timedelta(days=3)),
        FollowUp(id="a2", number=2, what="Sleutel halen", owner="mo", due=TODAY - timedelta(days=1)),
        FollowUp(id="a3", number=3, what="Brief sturen", done_on=TODAY),
    ]
    made.do(added("add", *actions))
    yield made
    made.close()


@pytest.fixture
def tab(qtbot: QtBot, workspace: Workspace) -> ActionsTab:
    shown = ActionsTab(workspace)
    qtbot.addWidget(shown)
    shown.resize(1280, 800)
    shown.show()
    return shown


def ids(tab: ActionsTab) -> list[str]:
    return [row.id for row in tab.list.rows()]


def test_open_ones_come_first_and_the_late_one_says_so_in_a_word(tab: ActionsTab) -> None:
    assert ids(tab) == ["a2", "a1", "a3"]
    assert "too late" in tab.list.rows()[0].detail
    assert tab.list.rows()[2].faded


def test_one_owner_is_one_choice_however_written(tab: ActionsTab) -> None:
    tab.owner.set_value("mo")
    tab.mirror()
    assert ids(tab) == ["a2", "a1"]
    tab.session.set_value("s")
    tab.mirror()
    assert ids(tab) == ["a1"]


def test_what_is_asked_for_is_found_whatever_is_filtered(tab: ActionsTab) -> None:
    tab.owner.set_value("mo")
    tab.mirror()
    assert tab.show_action("a3")
    assert tab.list.current_id() == "a3"


def test_a_typed_action_is_added_and_chosen(qtbot: QtBot, tab: ActionsTab, workspace: Workspace) -> None:
    qtbot.keyClicks(tab.what, "Flyers maken")
    qtbot.keyClick(tab.what, Qt.Key.Key_Return)
    made = workspace.all(FollowUp)[-1]
    assert (made.what, tab.list.current_id(), tab.what.text()) == ("Flyers maken", made.id, "")


def test_a_promise_becomes_an_action_and_waits_no_longer(qtbot: QtBot, tab: ActionsTab, workspace: Workspace) -> None:
    qtbot.mouseClick(tab.take, LEFT)
    made = workspace.all(FollowUp)[-1]
    assert (made.what, made.note, made.session) == ("Ik bel Mo", "n", "s")
    assert not tab.take.isVisible()
    assert tab.sheet.sources.buttons() == ["N1", "S1"]


def test_quick_days_and_no_day(qtbot: QtBot, tab: ActionsTab, workspace: Workspace) -> None:
    tab.list.select("a1")
    for button, due in (
        (tab.sheet.next_session, SOON.date()),
        (tab.sheet.month, in_a_month(TODAY)),
        (tab.sheet.no_day, None),
    ):
        qtbot.mouseClick(button, LEFT)
        assert workspace.get(FollowUp, "a1").due == due
        assert tab.form.field("due").value() == due


def test_a_day_is_typed(qtbot: QtBot, tab: ActionsTab, workspace: Workspace) -> None:
    tab.list.select("a1")
    field = tab.form.field("due")
    field.setDate(QDate(2027, 3, 4))
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert workspace.get(FollowUp, "a1").due == date(2027, 3, 4)


def test_an_owner_is_completed_from_who_takes_part(tab: ActionsTab) -> None:
    completer = tab.form.field("owner").completer()
    completer.setCompletionPrefix("ay")
    assert completer.currentCompletion() == "Ayşe Yıldız"


def test_an_action_is_done_and_undone(qtbot: QtBot, tab: ActionsTab, workspace: Workspace) -> None:
    tab.list.select("a1")
    qtbot.mouseClick(tab.sheet.done, LEFT)
    assert workspace.get(FollowUp, "a1").done_on == TODAY
    tab.list.select("a1")
    qtbot.mouseClick(tab.sheet.reopen, LEFT)
    assert workspace.get(FollowUp, "a1").done_on is None
