"""A screen reader hears who is on the map, in reading order, and who is chosen."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from app.models.network_map import NetworkMap
from app.services.workspace import Workspace
from app.storage import ProgrammeFile
from app.tasks.files import write_example
from app.ui.maps.map_sheet import MapSheet


@pytest.fixture
def sheet(qtbot: QtBot, tmp_path: Path) -> Iterator[MapSheet]:
    QAccessible.setActive(True)
    write_example(tmp_path / "e.hossel")
    workspace = Workspace(ProgrammeFile.open(tmp_path / "e.hossel"))
    shown = MapSheet(workspace, workspace.all(NetworkMap)[1].id)
    qtbot.addWidget(shown)
    shown.resize(1200, 800)
    shown.show()
    yield shown
    workspace.close()
    QAccessible.setActive(False)


def test_everybody_on_the_map_is_named(sheet: MapSheet) -> None:
    heard = QAccessible.queryAccessibleInterface(sheet.canvas)
    names = [heard.child(at).text(QAccessible.Text.Name) for at in range(heard.childCount())]
    assert heard.role() is QAccessible.Role.List
    assert len(names) == 10
    assert "Henk Visser" in names[0]
    assert any("Kaartclub" in name for name in names)


def test_the_chosen_one_is_told(qtbot: QtBot, sheet: MapSheet) -> None:
    sheet.canvas.setFocus()
    qtbot.keyClick(sheet.canvas, Qt.Key.Key_Home)
    heard = QAccessible.queryAccessibleInterface(sheet.canvas).focusChild()
    assert sheet.open_map.name(sheet.open_map.choice) in heard.text(QAccessible.Text.Name)
