"""Where text is large or the window small, what stood beside each other stands below, and nothing is cut or covered."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.models.network_map import NetworkMap
from app.services.preferences import Preferences
from app.services.workspace import Workspace
from app.ui.maps.beside import Beside
from app.ui.maps.map_sheet import MapSheet
from app.ui.maps.screen import MapScreen
from app.ui.parts.layouts import Room
from app.ui.theme import apply_theme
from tests.ui.maps.hands import placed


@pytest.fixture
def large(qapp: QApplication) -> Iterator[None]:
    apply_theme(qapp, theme="light", size=2.0)
    yield
    apply_theme(qapp, theme="light", size=1.0)


@pytest.fixture
def room(qtbot: QtBot, evening: Workspace, large: None) -> Iterator[MapSheet]:
    """A map with somebody on it, in text twice as large."""
    placed(evening, Mo=(0.3, 0.2))
    screen = MapScreen(evening, Preferences())
    around = Room(screen)
    qtbot.addWidget(around)
    around.resize(800, 600)
    around.show()
    screen.show_map(evening.all(NetworkMap)[0].id)
    for _ in range(5):
        QApplication.processEvents()
    assert screen.sheet
    yield screen.sheet


def lies(sheet: MapSheet, part: QWidget) -> QRect:
    return QRect(part.mapTo(sheet, QPoint()), part.size())


@pytest.mark.parametrize(("width", "below"), [(600, False), (160, True)])
def test_what_does_not_fit_beside_goes_below(qtbot: QtBot, width: int, below: bool) -> None:
    first, second = QLabel("n" * 12), QLabel("n" * 12)
    both = Beside(first, second, wide=first)
    around = QWidget()
    qtbot.addWidget(around)
    both.setParent(around)
    both.resize(width, 200)
    around.show()
    QApplication.processEvents()
    assert (second.y() > first.y()) is below


def test_no_button_above_a_map_is_cut_in_large_text(room: MapSheet) -> None:
    for button in (room.beside, room.menu, room.full, room.other):
        assert button.width() >= button.sizeHint().width()


def test_nothing_is_laid_over_the_map_in_large_text(room: MapSheet) -> None:
    for part in (room.tools, room.guide):
        assert not lies(room, part).intersects(lies(room, room.canvas))
    assert lies(room, room.tools).bottom() < room.height()
