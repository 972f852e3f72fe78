"""A map that goes while it is open, another window, a file that can only be read, a window that closes halfway."""

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.models.map_edits import add_actor, add_map
from app.models.network_map import Actor, Circle, NetworkMap
from app.services.preferences import Preferences
from app.services.workspace import Workspace
from app.storage import ProgrammeFile
from app.ui.main_window import MainWindow
from app.ui.maps.canvas import MapCanvas
from app.ui.maps.map_sheet import MapSheet
from app.ui.maps.open_map import OpenMap
from app.ui.maps.screen import MapScreen
from app.ui.maps.setup_dialog import MapSetupDialog
from tests.ui.maps.hands import (
    LEFT,
    NONE,
    begin_drag,
    let_go,
    middle_of,
    placed,
    spot,
)

Key = Qt.Key


# --- a map that goes, or is another's ---------------------------------------------------------------


@pytest.fixture
def onlooker(qtbot: QtBot, evening: Workspace) -> Iterator[MapScreen]:
    """The same map in a second window, which only looks."""
    placed(evening, An=(0.5, -0.5), Mo=(0.3, 0.2))
    looking = Workspace(ProgrammeFile.open(evening.path, read_only=True))
    made = MapScreen(looking, Preferences())
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    made.show_map(evening.all(NetworkMap)[0].id)
    assert made.sheet
    made.sheet.canvas.repaint()
    yield made
    looking.close()


def look_again(screen: MapScreen) -> None:
    assert screen.sheet
    screen.sheet.open_map.workspace.look_again()


def test_a_second_window_follows_what_the_first_draws(onlooker: MapScreen, evening: Workspace) -> None:
    placed(evening, Bo=(-0.4, 0.4))
    look_again(onlooker)
    assert onlooker.sheet
    onlooker.sheet.canvas.repaint()
    assert [actor.name for actor in onlooker.sheet.open_map.content.actors] == ["An", "Mo", "Bo"]


@pytest.mark.parametrize("key", [Key.Key_Right, Key.Key_Plus, Key.Key_C, Key.Key_N, Key.Key_Delete])
def test_a_second_window_changes_nothing(onlooker: MapScreen, evening: Workspace, key: Qt.Key) -> None:
    sheet, before = onlooker.sheet, evening.all(Actor)
    assert sheet
    an = before[0].id
    sheet.open_map.choose(an)
    QTest.keyClick(sheet.canvas, key)
    begin_drag(sheet.canvas, middle_of(sheet.canvas, an), spot(sheet.canvas, 0.1, 0.6))
    let_go(sheet.canvas, spot(sheet.canvas, 0.1, 0.6))
    QTest.mouseDClick(sheet.canvas, LEFT, NONE, middle_of(sheet.canvas, an))
    assert (evening.all(Actor), evening.all(Circle)) == (before, [])
    assert not sheet.canvas.editor.isVisible()


@pytest.mark.parametrize("bar", ["reading", "replay"])
def test_a_map_that_is_erased_elsewhere_goes_out_of_sight(onlooker: MapScreen, evening: Workspace, bar: str) -> None:
    assert onlooker.sheet
    onlooker.sheet.bars.toggle(getattr(onlooker.sheet.bars, bar))
    evening.erase_map(onlooker.sheet.open_map.id)
    look_again(onlooker)
    QApplication.processEvents()
    assert onlooker.sheet is None
    assert onlooker.chooser.isVisible()


@pytest.mark.parametrize("bar", ["reading", "replay"])
def test_a_map_may_be_erased_while_somebody_is_dragged(
    sheet: MapSheet, screen: MapScreen, evening: Workspace, bar: str
) -> None:
    mo = placed(evening, Mo=(0.3, 0.2))["Mo"]
    begin_drag(sheet.canvas, middle_of(sheet.canvas, mo), spot(sheet.canvas, 0.1, 0.5))
    sheet.bars.toggle(getattr(sheet.bars, bar))
    evening.erase_map(sheet.open_map.id)
    QApplication.processEvents()
    assert screen.sheet is None


def test_a_map_that_is_gone_leaves_the_list_in_front(screen: MapScreen, evening: Workspace) -> None:
    gone = evening.all(NetworkMap)[0].id
    evening.erase_map(gone)
    screen.show_map(gone)
    assert screen.sheet is None
    assert screen.chooser.isVisible()


def test_a_file_that_may_only_be_read_shows_its_map(qtbot: QtBot, evening: Workspace) -> None:
    placed(evening, An=(0.5, -0.5))
    path, drawn = evening.path, evening.all(NetworkMap)[0].id
    evening.close()
    path.chmod(0o444)
    looking = Workspace(ProgrammeFile.open(path, read_only=True))
    made = MapCanvas(OpenMap(looking, drawn, looking))
    qtbot.addWidget(made)
    made.show()
    made.repaint()
    refused = []
    looking.refused.connect(refused.append)
    assert not made.open_map.remove(*made.open_map.content.by_id)
    assert len(refused) == 1
    looking.close()


# --- what is done from elsewhere ----------------------------------------------------------------------


def test_a_ring_that_goes_leaves_who_stood_in_it_beside_the_circle(
    qtbot: QtBot, sheet: MapSheet, evening: Workspace
) -> None:
    mo = placed(evening, Mo=(0.3, 0.2), An=(0.9, 0.0))["Mo"]
    before = sheet.open_map.content
    dialog = MapSetupDialog.for_map(evening, sheet.open_map.id, sheet)
    qtbot.keyClick(dialog.rings.list, Key.Key_Delete)
    qtbot.mouseClick(dialog.save, LEFT)
    sheet.canvas.repaint()
    assert (evening.get(Actor, mo).ring, len(sheet.open_map.content.map.ring_names)) == (None, 2)
    sheet.open_map.undo()
    assert sheet.open_map.content == before


@pytest.mark.parametrize("data", [b"", b"not a photograph", b"<svg xmlns='x'/>"])
def test_a_photograph_that_is_none_is_refused_and_leaves_no_trace(
    canvas: MapCanvas, said: list[str], tmp_path: Path, data: bytes
) -> None:
    path = tmp_path / "foto.jpg"
    path.write_bytes(data)
    assert not canvas.photo.lay(path)
    canvas.repaint()
    assert (len(said), canvas.photo.lies) == (1, False)


def test_a_circle_that_is_wiped_out_takes_the_field_for_its_name_along(canvas: MapCanvas, evening: Workspace) -> None:
    ids = placed(evening, An=(0.5, -0.5), Mo=(0.3, 0.2))
    canvas.open_map.draw_circle(ids.values())
    canvas.rename(canvas.open_map.choice)
    canvas.open_map.remove(canvas.open_map.choice)
    assert not canvas.editor.isVisible()


# --- the window closes ------------------------------------------------------------------------------


@pytest.fixture
def desk(window: MainWindow, programme_path: Path) -> Iterator[MapSheet]:
    """A map with Mo on it, in the whole window."""
    with ProgrammeFile.open(programme_path) as file:
        file.commit(add_map(1, owner="fatma", session=None, ring_names=("a", "b"), at=datetime(2026, 3, 12, 20)))
        drawn = file.all(NetworkMap)[0].id
        file.commit(add_actor(file.map_content(drawn), "Mo", at=(0.3, 0.2)))
    window.files.open(programme_path)
    window.commands["map"].trigger()
    assert isinstance(window.front, MapScreen)
    window.front.chooser.opened.emit(drawn)
    assert window.front.sheet
    yield window.front.sheet
    window.close()


WAITS = {"a new name on the drawing", "a name above the drawing"}
"""What has no Enter yet waits; a field of something that is there is finished, as it is when one leaves it."""

FIELDS: dict[str, Callable[[MapSheet, str], QWidget]] = {
    "a new name on the drawing": lambda sheet, _: sheet.canvas.type_at((0.5, 0.5)) or sheet.canvas.editor,
    "another name on the drawing": lambda sheet, mo: sheet.canvas.rename(mo) or sheet.canvas.editor,
    "a name above the drawing": lambda sheet, _: sheet.guide.name,
    "a name in the panel": lambda sheet, mo: sheet.open_map.choose(mo) or sheet.panel.contact.name,
    "a note in the panel": lambda sheet, mo: sheet.open_map.choose(mo) or sheet.panel.contact.note,
}


@pytest.mark.parametrize("where", FIELDS)
def test_what_is_half_typed_when_the_window_closes_is_kept(
    window: MainWindow, desk: MapSheet, programme_path: Path, where: str
) -> None:
    field = FIELDS[where](desk, next(iter(desk.open_map.content.by_id)))
    field.setFocus()
    QTest.keyClicks(field, "Half")
    window.close()
    QApplication.processEvents()
    with ProgrammeFile.open(programme_path) as file:
        assert any("Half" in text for text in file.drafts().values()) is (where in WAITS)
        assert bool(file.search("half")) is (where not in WAITS)


def test_the_window_closes_while_somebody_is_dragged_and_leaves_them(
    window: MainWindow, desk: MapSheet, programme_path: Path
) -> None:
    (mo,) = desk.open_map.content.actors
    begin_drag(desk.canvas, middle_of(desk.canvas, mo.id), spot(desk.canvas, -0.4, 0.4))
    window.close()
    QApplication.processEvents()
    with ProgrammeFile.open(programme_path) as file:
        assert file.all(Actor) == [mo]


def test_the_window_closes_while_a_map_is_played(qtbot: QtBot, window: MainWindow, desk: MapSheet) -> None:
    replay = desk.bars.replay
    desk.bars.toggle(replay)
    qtbot.mouseClick(replay.play, LEFT)
    window.close()
    assert not replay.is_playing


def test_the_window_closes_while_the_curtain_hangs(qtbot: QtBot, window: MainWindow, desk: MapSheet) -> None:
    for _ in range(2):
        qtbot.mouseClick(desk.full, LEFT)
    window.close()
    assert not window.isVisible()


def test_another_theme_keeps_a_name_that_is_half_typed(window: MainWindow, desk: MapSheet) -> None:
    mo = next(iter(desk.open_map.content.by_id))
    desk.canvas.rename(mo)
    QTest.keyClicks(desk.canvas.editor, "Mohammed")
    window.rebuild()
    assert isinstance(window.front, MapScreen)
    assert window.front.sheet
    window.front.sheet.canvas.rename(mo)
    assert window.front.sheet.canvas.editor.text() == "Mohammed"
