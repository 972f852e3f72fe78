"""An evening: blocks, people and notes, by keys and clicks; nothing typed is lost."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.models.edit import added
from app.models.network_map import NetworkMap
from app.models.note import Note, NoteKind
from app.models.participation import add_person
from app.models.person import Person, Role
from app.models.programme import Programme
from app.models.record import new_id
from app.models.session import AgendaItem, Attendance, Session, in_order
from app.models.themes import Theme
from app.services.jobs import Jobs
from app.services.workspace import Workspace
from app.storage import ProgrammeFile
from app.ui.session.screen import SessionScreen
from app.ui.session.sheets import Sheet

ENTER = Qt.Key.Key_Return


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    made = Workspace(ProgrammeFile.create(tmp_path / "p.hossel", Programme(id=new_id(), title="Proef")))
    made.do(added("add_session", Session(id="s", number=1, title="Avond", starts_at=datetime(2026, 3, 12, 19))))
    made.do(add_person(1, "Fatima Amrani"))
    yield made
    made.close()


@pytest.fixture
def screen(qtbot: QtBot, workspace: Workspace) -> Iterator[SessionScreen]:
    jobs = Jobs()
    shown = SessionScreen(workspace, jobs, now=lambda: datetime(2026, 3, 12, 18, 55))
    qtbot.addWidget(shown)
    shown.show()
    yield shown
    jobs.close()


def say(qtbot: QtBot, screen: SessionScreen, line: str) -> None:
    qtbot.keyClicks(screen.during.notes.entry.field, line)
    qtbot.keyClick(screen.during.notes.entry.field, ENTER)


def add_blocks(qtbot: QtBot, screen: SessionScreen, *titles: str) -> None:
    screen.turn_to(Sheet.BEFORE)
    for title in titles:
        qtbot.keyClicks(screen.before.plan.plan.title, title)
        qtbot.keyClick(screen.before.plan.plan.title, ENTER)


def test_blocks_get_computed_times(qtbot: QtBot, screen: SessionScreen) -> None:
    add_blocks(qtbot, screen, "Inloop", "Hosselen")
    assert [row.text for row in screen.before.plan.plan.list.rows()] == ["19:00–19:15  Inloop", "19:15–19:30  Hosselen"]


def test_alt_and_an_arrow_move_a_block(qtbot: QtBot, screen: SessionScreen, workspace: Workspace) -> None:
    add_blocks(qtbot, screen, "Inloop", "Hosselen")
    qtbot.keyClick(screen.before.plan.plan.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [item.title for item in in_order(workspace.all(AgendaItem))] == ["Hosselen", "Inloop"]


def test_a_block_is_dragged_to_another_place(qtbot: QtBot, screen: SessionScreen, workspace: Workspace) -> None:
    add_blocks(qtbot, screen, "Inloop", "Hosselen", "Oogst")
    screen.resize(1280, 900)
    shown = screen.before.plan.plan.list
    places = [shown.visualRect(shown.model().index(at, 0)).center() for at in (0, 2)]
    viewport = shown.viewport()
    qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=places[0])
    qtbot.mouseMove(viewport, places[1])
    qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=places[1])
    assert [item.title for item in in_order(workspace.all(AgendaItem))] == ["Hosselen", "Oogst", "Inloop"]


def test_two_letters_and_enter_check_somebody_in(qtbot: QtBot, screen: SessionScreen, workspace: Workspace) -> None:
    qtbot.keyClicks(screen.during.here.line, "fa")
    qtbot.keyClick(screen.during.here.line, ENTER)
    assert [each.person for each in workspace.all(Attendance)] == [workspace.all(Person)[0].id]
    assert screen.during.here.line.text() == ""


def test_a_walk_in_comes_in_one_line(qtbot: QtBot, screen: SessionScreen, workspace: Workspace) -> None:
    qtbot.keyClicks(screen.during.here.line, "Jan Bos, ambtenaar, Noord")
    qtbot.keyClick(screen.during.here.line, ENTER)
    jan = workspace.all(Person)[1]
    assert (jan.name, jan.role) == ("Jan Bos", Role.OFFICIAL)
    assert workspace.all(Attendance)[0].walk_in


def test_a_line_with_signs_becomes_a_note(qtbot: QtBot, screen: SessionScreen, workspace: Workspace) -> None:
    say(qtbot, screen, "c Het lukt @b #geld !")
    (note,) = workspace.all(Note)
    assert (note.text, note.kind, note.speaker_role, note.starred) == ("Het lukt", NoteKind.QUOTE, Role.RESIDENT, True)
    assert [theme.name for theme in workspace.all(Theme)] == ["geld"]


def test_backspace_turns_the_chip_back_into_text(qtbot: QtBot, screen: SessionScreen) -> None:
    field = screen.during.notes.entry.field
    qtbot.keyClicks(field, "c ")
    assert (field.kind, field.text()) == (NoteKind.QUOTE, "")
    qtbot.keyClick(field, Qt.Key.Key_Backspace)
    assert (field.kind, field.text()) == (None, "c")


def test_a_half_typed_note_stands_there_again_with_its_kind(
    qtbot: QtBot, screen: SessionScreen, workspace: Workspace
) -> None:
    qtbot.keyClicks(screen.during.notes.entry.field, "b Het duurt")
    qtbot.waitUntil(lambda: workspace.draft(screen.during.notes.entry.field.place) == "b Het duurt")
    jobs = Jobs()
    again = SessionScreen(workspace, jobs, now=lambda: datetime(2026, 3, 12, 18, 55))
    qtbot.addWidget(again)
    field = again.during.notes.entry.field
    assert (field.kind, field.text()) == (NoteKind.OBSTACLE, "Het duurt")
    jobs.close()


def test_a_note_can_be_taken_away_and_brought_back(qtbot: QtBot, screen: SessionScreen, workspace: Workspace) -> None:
    say(qtbot, screen, "Mooi")
    screen.during.notes.list.select(workspace.all(Note)[0].id)
    qtbot.keyClick(screen.during.notes.list, Qt.Key.Key_Delete)
    assert workspace.all(Note) == []
    workspace.undo()
    assert len(screen.during.notes.list.rows()) == 1


def test_draw_map_opens_one_map_for_each_person(qtbot: QtBot, screen: SessionScreen, workspace: Workspace) -> None:
    qtbot.keyClicks(screen.during.here.line, "fa")
    qtbot.keyClick(screen.during.here.line, ENTER)
    for _ in range(2):
        with qtbot.waitSignal(screen.map_opened):
            qtbot.mouseClick(screen.during.here.new_map, Qt.MouseButton.LeftButton)
    assert len(workspace.all(NetworkMap)) == 1
