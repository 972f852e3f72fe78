"""A finger on a list scrolls it; a tap chooses, and holding still asks for the menu."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.models.network_map import NetworkMap
from app.services.workspace import Workspace
from app.ui.maps.list_twin import ListTwin
from app.ui.maps.open_map import OpenMap


@pytest.fixture
def twin(qtbot: QtBot, evening: Workspace, touch_screen: QPointingDevice) -> ListTwin:
    open_map = OpenMap(evening, evening.all(NetworkMap)[0].id, evening)
    open_map.add_all([f"Buur {at:02}" for at in range(30)])
    made = ListTwin(open_map)
    qtbot.addWidget(made)
    made.resize(360, 400)
    made.show()
    qtbot.waitExposed(made)
    return made


def row(twin: ListTwin, name: str) -> QPoint:
    key = next(entry.key for entry in twin.entries() if entry.words == name)
    return twin.visualRect(twin.model().index_of(key)).center()  # type: ignore[attr-defined]


def test_a_finger_scrolls_and_chooses_nobody(twin: ListTwin, touch_screen: QPointingDevice) -> None:
    bar, start = twin.verticalScrollBar(), QPoint(100, 350)
    bar.setValue(0)
    QTest.touchEvent(twin.viewport(), touch_screen).press(0, start, twin.viewport())
    for step in range(1, 6):
        QTest.touchEvent(twin.viewport(), touch_screen).move(0, start - QPoint(0, 40 * step), twin.viewport())
    QTest.touchEvent(twin.viewport(), touch_screen).release(0, start - QPoint(0, 200), twin.viewport())
    assert bar.value() >= 150
    assert not twin.selectionModel().hasSelection()


def test_a_tap_chooses(twin: ListTwin, touch_screen: QPointingDevice) -> None:
    at = row(twin, "Buur 01")
    QTest.touchEvent(twin.viewport(), touch_screen).press(0, at, twin.viewport())
    QTest.touchEvent(twin.viewport(), touch_screen).release(0, at, twin.viewport())
    assert [entry.words for entry in twin.chosen_entries()] == ["Buur 01"]


def test_a_finger_that_holds_still_asks_for_the_menu(
    qtbot: QtBot, twin: ListTwin, touch_screen: QPointingDevice
) -> None:
    at = row(twin, "Buur 02")
    with qtbot.waitSignal(twin.menu_asked) as asked:
        QTest.touchEvent(twin.viewport(), touch_screen).press(0, at, twin.viewport())
    QTest.touchEvent(twin.viewport(), touch_screen).release(0, at, twin.viewport())
    assert twin.viewport().mapFromGlobal(asked.args[0]) == at
    assert [entry.words for entry in twin.chosen_entries()] == ["Buur 02"]
