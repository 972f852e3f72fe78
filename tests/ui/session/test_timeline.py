"""The timeline board, by keys, clicks and drags."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from app.models.edit import added
from app.models.note import Note, NoteKind
from app.models.programme import Initiative, Programme
from app.models.record import new_id
from app.models.session import Session
from app.models.timeline import on_the_line
from app.services.workspace import Workspace
from app.storage import ProgrammeFile
from app.ui.session.timeline import EVERY, TimelinePanel

ENTER = Qt.Key.Key_Return
ALT = Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton
AT = datetime(2026, 3, 12, 19, 0)
SESSION = Session(id="s1", number=1, title="Een", starts_at=AT)
OTHER = Session(id="s2", number=2, title="Twee", starts_at=AT)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    made = Workspace(ProgrammeFile.create(tmp_path / "p.hossel", Programme(id=new_id(), title="Proef")))
    tuin = Initiative(id="tuin", name="Tuin")
    elders = Note(id="e", number=1, session="s2", taken_at=AT, text="Elders", kind=NoteKind.HIGH_POINT)
    made.do(added("add_session", SESSION, OTHER, tuin, elders))
    yield made
    made.close()


@pytest.fixture
def panel(qtbot: QtBot, workspace: Workspace) -> TimelinePanel:
    shown = TimelinePanel(workspace)
    qtbot.addWidget(shown)
    shown.resize(900, 700)
    shown.show_session(SESSION)
    shown.show()
    for words in ("een", "twee", "drie"):
        qtbot.keyClicks(shown.text, words)
        qtbot.keyClick(shown.text, ENTER)
    return shown


def told(panel: TimelinePanel) -> list[str]:
    return [row.text.rpartition(": ")[2] for row in panel.list.rows()]


def test_what_is_told_stands_on_the_line_in_order(panel: TimelinePanel) -> None:
    assert told(panel) == ["een", "twee", "drie"]


def test_the_why_and_the_when_stand_beside_it(qtbot: QtBot, panel: TimelinePanel, workspace: Workspace) -> None:
    qtbot.keyClicks(panel.text, "vier")
    qtbot.keyClicks(panel.happened, "mei")
    qtbot.keyClicks(panel.why, "de sleutel")
    qtbot.keyClick(panel.why, ENTER)
    note = on_the_line(workspace.all(Note))[-1]
    assert (note.text, note.happened, note.why) == ("vier", "mei", "de sleutel")
    assert panel.why.text() == ""


def test_alt_and_an_arrow_move_it_and_undo_brings_it_back(
    qtbot: QtBot, panel: TimelinePanel, workspace: Workspace
) -> None:
    panel.list.select(panel.list.rows()[2].id)
    qtbot.keyClick(panel.list, Qt.Key.Key_Up, ALT)
    assert told(panel) == ["een", "drie", "twee"]
    workspace.undo()
    assert told(panel) == ["een", "twee", "drie"]


def test_the_buttons_move_it_too(qtbot: QtBot, panel: TimelinePanel) -> None:
    panel.list.select(panel.list.rows()[0].id)
    qtbot.mouseClick(panel.later, LEFT)
    assert told(panel) == ["twee", "een", "drie"]


def test_it_is_dragged_to_another_place(qtbot: QtBot, panel: TimelinePanel) -> None:
    first, last = (panel.view.place_of(panel.list.rows()[at].id) for at in (0, 2))
    qtbot.mousePress(panel.view, LEFT, pos=QPoint(first, 60))
    qtbot.mouseMove(panel.view, QPoint(last, 60))
    qtbot.mouseRelease(panel.view, LEFT, pos=QPoint(last, 60))
    assert told(panel) == ["twee", "drie", "een"]


def test_a_press_without_a_drag_only_chooses(qtbot: QtBot, panel: TimelinePanel) -> None:
    first = panel.list.rows()[0].id
    qtbot.mouseClick(panel.view, LEFT, pos=QPoint(panel.view.place_of(first), 60))
    assert panel.list.current_id() == first
    assert told(panel) == ["een", "twee", "drie"]


def test_what_is_taken_off_can_be_put_back(qtbot: QtBot, panel: TimelinePanel) -> None:
    panel.list.select(panel.list.rows()[0].id)
    qtbot.mouseClick(panel.off, LEFT)
    assert told(panel) == ["twee", "drie"]
    qtbot.mouseClick(panel.fetch, LEFT)
    assert told(panel) == ["twee", "drie", "een"]


def test_all_sessions_stand_on_one_line(qtbot: QtBot, panel: TimelinePanel, workspace: Workspace) -> None:
    panel.show_session(OTHER)
    qtbot.mouseClick(panel.fetch, LEFT)
    assert told(panel) == ["Elders"]
    panel.shown.set_value(EVERY)
    panel.shown.chosen.emit(EVERY)
    assert told(panel) == ["een", "twee", "drie", "Elders"]
