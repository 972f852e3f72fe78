"""The room screen opens, closes and stays by itself, and shows the room nothing it should not see."""

import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.models.clock import Light, Phase
from app.models.clock_room import RoomLine, RoomPicture
from app.models.edit import added
from app.models.note import Note, NoteKind, NoteSource
from app.models.person import Person
from app.models.programme import Programme
from app.models.session import AgendaItem, Session
from app.services.jobs import Jobs
from app.services.preferences import Preferences
from app.services.workspace import Workspace
from app.storage import ProgrammeFile
from app.ui.main_window import MainWindow
from app.ui.room.beamer import Beamer
from app.ui.room.screen import RoomScreen
from app.ui.session.screen import SessionScreen
from app.ui.theme import apply_theme

START = datetime(2026, 3, 12, 19)


class Wall:
    """A clock that a test turns."""

    def __init__(self) -> None:
        self.time = START


@pytest.fixture
def wall() -> Wall:
    return Wall()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "p.hossel"
    with ProgrammeFile.create(path, Programme(id="p", title="Proef")) as file:
        file.commit(added("add_session", Session(id="s", number=1, title="Avond", starts_at=START)))
        file.commit(added("add_person", Person(id="f", number=1, name="Fatma Amrani")))
        for rank, title in (("a", "Inloop"), ("b", "Hosselen")):
            file.commit(added("add_block", AgendaItem(id=rank, session="s", rank=rank, title=title, minutes=20)))
    return path


@pytest.fixture
def workspace(qtbot: QtBot, path: Path) -> Iterator[Workspace]:
    made = Workspace(ProgrammeFile.open(path))
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def screen(qtbot: QtBot, workspace: Workspace, wall: Wall) -> Iterator[SessionScreen]:
    jobs = Jobs()
    made = SessionScreen(workspace, jobs, now=lambda: wall.time)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.beamer.close()
    jobs.close()


def note(number: int, text: str, *, source: NoteSource = NoteSource.HARVEST, confidential: bool = False) -> Note:
    return Note(
        id=str(number),
        number=number,
        session="s",
        taken_at=START,
        text=text,
        kind=NoteKind.DECISION,
        source=source,
        confidential=confidential,
    )


def opened(screen: SessionScreen) -> RoomScreen:
    assert screen.toggle_full_screen()
    assert screen.beamer.room is not None
    return screen.beamer.room


def test_the_room_reads_the_block_and_what_comes_next(screen: SessionScreen) -> None:
    room = opened(screen)
    assert room.words() == ["Welcome. We begin in a moment.", "Next: Inloop"]
    screen.during.keeper.go_on()
    assert room.words() == ["Inloop", "Next: Hosselen"]
    screen.during.keeper.go_on()
    screen.during.keeper.go_on()
    assert room.words() == ["Thank you for coming!"]


def test_the_room_reads_harvest_but_no_note_and_no_name(screen: SessionScreen, workspace: Workspace) -> None:
    room = opened(screen)
    workspace.do(added("take_note", note(1, "Ruzie met de wethouder", source=NoteSource.LIVE)))
    workspace.do(added("take_harvest", note(2, "We gaan door in mei")))
    workspace.do(added("take_harvest", note(3, "Fatma belt de gemeente")))
    workspace.do(added("take_harvest", note(4, "Dit blijft tussen ons", confidential=True)))
    assert room.words()[2:] == ["decision: We gaan door in mei"]
    workspace.do(added("add_person", Person(id="m", number=2, name="Mei Lin")))
    assert room.words()[2:] == []
    said = room.accessibleDescription()
    assert not any(word in said for word in ("Ruzie", "Fatma", "tussen"))


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_F11])
def test_a_key_closes_it_and_it_opens_again(qtbot: QtBot, screen: SessionScreen, key: Qt.Key) -> None:
    qtbot.keyClick(opened(screen), key)
    assert (screen.beamer.is_open, screen.room.isChecked()) == (False, False)
    qtbot.waitUntil(screen.isActiveWindow)
    assert opened(screen).isVisible()


def test_the_button_opens_and_closes_it_and_says_where_it_is(qtbot: QtBot, screen: SessionScreen) -> None:
    qtbot.mouseClick(screen.room, Qt.MouseButton.LeftButton)
    assert "No second display" in screen.room_told.text()
    assert screen.beamer.is_open
    qtbot.mouseClick(screen.room, Qt.MouseButton.LeftButton)
    assert (screen.beamer.is_open, screen.room_told.isVisible()) == (False, False)


def test_it_has_no_mouse_pointer_and_does_not_keep_the_program_running(screen: SessionScreen) -> None:
    room = opened(screen)
    assert room.cursor().shape() is Qt.CursorShape.BlankCursor
    assert not room.testAttribute(Qt.WidgetAttribute.WA_QuitOnClose)


def test_the_shape_empties_as_time_goes(qtbot: QtBot, screen: SessionScreen, wall: Wall) -> None:
    room = opened(screen)
    screen.during.keeper.go_on()
    before = room.grab().toImage()
    wall.time += timedelta(minutes=10)
    screen.beamer.findChild(type(screen.during.keeper)).look()
    assert room.grab().toImage() != before


def test_f11_on_the_session_opens_it_and_it_outlives_another_language_and_look(
    qtbot: QtBot, preferences: Preferences, path: Path
) -> None:
    window = MainWindow(preferences)
    qtbot.addWidget(window)
    window.show()
    window.files.open(path)
    window.commands["session"].trigger()
    window.commands["full_screen"].trigger()
    beamer = window.front.beamer  # type: ignore[attr-defined]
    room = beamer.room
    window.rebuild()
    assert room.isVisible()
    assert window.front.beamer is beamer  # type: ignore[attr-defined]
    assert window.front.room.isChecked()  # type: ignore[attr-defined]
    window.commands["full_screen"].trigger()
    assert beamer.room is None


def test_it_goes_with_the_programme(qtbot: QtBot, preferences: Preferences, path: Path) -> None:
    window = MainWindow(preferences)
    qtbot.addWidget(window)
    window.show()
    window.files.open(path)
    window.commands["session"].trigger()
    window.commands["full_screen"].trigger()
    window.close_programme()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not [each for each in QApplication.topLevelWidgets() if isinstance(each, RoomScreen)]


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("size", [(1920, 1080), (1280, 720), (800, 450)])
def test_long_words_stay_on_the_screen_in_every_look(
    qtbot: QtBot, qapp: QApplication, screen: SessionScreen, workspace: Workspace, theme: str, size: tuple[int, int]
) -> None:
    apply_theme(qapp, theme=theme, size=1.0)
    workspace.do(added("add_block", AgendaItem(id="c", session="s", rank="c", title="Lang " * 38, minutes=20)))
    workspace.do(added("take_harvest", *(note(number, "x" * 400) for number in range(1, 12))))
    room = opened(screen)
    for _ in range(3):
        screen.during.keeper.go_on()
    room.resize(*size)
    shot = room.grab().toImage()
    edge = {shot.pixelColor(x, y).name() for x in (0, size[0] - 1) for y in range(0, size[1], 3)}
    apply_theme(qapp, theme="light", size=1.0)
    assert len(edge) == 1


TWO_DISPLAYS = """{"screens": [
 {"name": "laptop", "x": 0, "y": 0, "width": 1280, "height": 720},
 {"name": "beamer", "x": 1280, "y": 0, "width": 1920, "height": 1080}]}"""

LOOK = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication(sys.argv)
from app.services.workspace import Workspace
from app.models.session import Session
from app.storage import ProgrammeFile
from app.ui.room.beamer import beamer_of
workspace = Workspace(ProgrammeFile.open(Path(sys.argv[1])))
desk = QWidget()
desk.show()
beamer = beamer_of(workspace)
beamer.toggle(workspace.get(Session, "s"), desk)
app.processEvents()
place = beamer.room.geometry()
print(place.x(), place.y(), place.width(), place.height(), beamer.room.isFullScreen(), beamer.has_own_display)
beamer.close()
workspace.close()
"""


def test_it_fills_the_second_display(path: Path, tmp_path: Path) -> None:
    config = tmp_path / "displays.json"
    config.write_text(TWO_DISPLAYS)
    environment = os.environ | {"QT_QPA_PLATFORM": f"offscreen:configfile={config}"}
    told = subprocess.run(
        [sys.executable, "-c", LOOK, str(path)], env=environment, capture_output=True, text=True, check=True, timeout=60
    )
    assert told.stdout.split() == ["1280", "0", "1920", "1080", "True", "True"]


def test_it_is_a_window_again_when_the_second_display_is_unplugged(
    qtbot: QtBot, screen: SessionScreen, monkeypatch: pytest.MonkeyPatch
) -> None:
    displays = [screen.screen()]
    monkeypatch.setattr(Beamer, "_second_display", lambda _: displays[-1])
    room = opened(screen)
    assert room.isFullScreen()
    monkeypatch.setattr(Beamer, "_second_display", lambda _: None)
    QApplication.instance().screenRemoved.emit(displays[0])  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: not room.isFullScreen())
    assert room.isVisible()
    assert "No second display" in screen.room_told.text()


@pytest.mark.parametrize(("words", "shown"), [("Kort", 5), ("Wij bellen elke maand met de hele straat " * 4, 3)])
def test_long_lines_are_rather_fewer_than_too_small_to_read(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, words: str, shown: int
) -> None:
    room, written = RoomScreen(), list[str]()
    qtbot.addWidget(room)
    room.resize(1280, 720)
    monkeypatch.setattr(room, "_write", lambda _painter, _place, words, *_: written.append(words))
    harvest = (RoomLine(NoteKind.DECISION, words),) * 5
    room.show_picture(
        RoomPicture(phase=Phase.RUNNING, title="", following="", part_left=0.5, light=Light.GREEN, harvest=harvest)
    )
    room.grab()
    assert sum(words[:4] in each for each in written) == shown
