"""A programme with one map of three rings, and the drawing of it on the screen."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.models.map_edits import add_map
from app.models.network_map import NetworkMap
from app.models.participation import add_person
from app.models.person import Person
from app.models.programme import Programme
from app.models.record import new_id
from app.services.preferences import Preferences
from app.services.workspace import Workspace
from app.storage import ProgrammeFile
from app.ui.maps.canvas import MapCanvas
from app.ui.maps.map_sheet import MapSheet
from app.ui.maps.open_map import OpenMap
from app.ui.maps.screen import MapScreen
from tests.ui.maps.hands import Finger


@pytest.fixture
def evening(tmp_path: Path) -> Iterator[Workspace]:
    made = Workspace(ProgrammeFile.create(tmp_path / "p.hossel", Programme(id=new_id(), title="Proef")))
    made.do(add_person(1, "Fatima"))
    owner = made.all(Person)[0].id
    rings, at = ("dichtbij", "bekend", "ver weg"), datetime(2026, 3, 12, 20)
    made.do(add_map(1, owner=owner, session=None, ring_names=rings, sector_names=("thuis", "werk"), at=at))
    yield made
    made.close()


@pytest.fixture
def canvas(qtbot: QtBot, evening: Workspace) -> MapCanvas:
    made = MapCanvas(OpenMap(evening, evening.all(NetworkMap)[0].id, evening))
    qtbot.addWidget(made)
    made.resize(1000, 800)
    made.show()
    made.repaint()
    return made


@pytest.fixture(scope="session")
def touch_screen(qapp) -> QPointingDevice:
    return QTest.createTouchDevice()


@pytest.fixture
def finger(canvas: MapCanvas, touch_screen: QPointingDevice) -> Finger:
    return Finger(canvas, touch_screen)


@pytest.fixture
def screen(qtbot: QtBot, evening: Workspace) -> MapScreen:
    made = MapScreen(evening, Preferences())
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    return made


@pytest.fixture
def sheet(screen: MapScreen, evening: Workspace) -> MapSheet:
    screen.show_map(evening.all(NetworkMap)[0].id)
    assert screen.sheet is not None
    screen.sheet.canvas.repaint()
    return screen.sheet


@pytest.fixture
def said(evening: Workspace) -> list[str]:
    """What was refused, as sentences."""
    heard: list[str] = []
    evening.refused.connect(lambda error: heard.append(error.sentence.text))
    return heard


@pytest.fixture
def first(workspace: Workspace) -> OpenMap:
    """An empty map of three rings."""
    rings, at = ("dichtbij", "bekend", "ver weg"), datetime(2026, 3, 12, 20)
    edit = add_map(1, owner="fatma", session=None, ring_names=rings, at=at)
    workspace.do(edit)
    return OpenMap(workspace, edit.changes[0].record.id, workspace)
