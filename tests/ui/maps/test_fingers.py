"""Everything a finger does on the drawing; two fingers push and zoom it, a third does nothing."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.models.network_map import Actor, Circle, Tie
from app.services.workspace import Workspace
from app.ui.maps.canvas import MapCanvas
from tests.ui.maps.hands import Finger, box, middle_of, placed, rim_of, spot


@pytest.fixture
def workspace(evening: Workspace) -> Workspace:
    return evening


def test_a_tap_and_a_name_put_somebody_there(
    qtbot: QtBot, canvas: MapCanvas, finger: Finger, workspace: Workspace
) -> None:
    finger.tap(spot(canvas, 0.4, 0.1))
    qtbot.keyClicks(canvas.editor, "Mo")
    qtbot.keyClick(canvas.editor, Qt.Key.Key_Return)
    assert [actor.name for actor in workspace.all(Actor)] == ["Mo"]


def test_a_finger_drags_somebody_into_a_ring(canvas: MapCanvas, finger: Finger, workspace: Workspace) -> None:
    mo = placed(workspace, Mo=(-1.3, 0.0))["Mo"]
    start = middle_of(canvas, mo)
    finger.drag([start, start + QPoint(20, 0), spot(canvas, 0.3, 0.1)])
    assert workspace.get(Actor, mo).ring == 0


def test_a_finger_draws_lines_and_loops(canvas: MapCanvas, finger: Finger, workspace: Workspace) -> None:
    ids = placed(workspace, Mo=(-0.5, 0.0), An=(0.5, 0.0))
    rim = rim_of(canvas, ids["Mo"])
    finger.drag([rim, rim + QPoint(20, 0), middle_of(canvas, ids["An"])])
    finger.drag(box(canvas, -0.9, -0.4, 0.9, 0.5))
    assert (len(workspace.all(Tie)), len(workspace.all(Circle))) == (1, 1)


def test_two_taps_rename(canvas: MapCanvas, finger: Finger, workspace: Workspace) -> None:
    mo = placed(workspace, Mo=(-0.5, 0.0))["Mo"]
    finger.tap(middle_of(canvas, mo))
    finger.tap(middle_of(canvas, mo) + QPoint(3, 2))
    assert (canvas.editor.isVisible(), canvas.editor.text()) == (True, "Mo")


def test_a_finger_that_holds_still_asks_for_the_menu(
    qtbot: QtBot, canvas: MapCanvas, finger: Finger, workspace: Workspace
) -> None:
    mo = placed(workspace, Mo=(-0.5, 0.0))["Mo"]
    with qtbot.waitSignal(canvas.menu_asked, timeout=2000) as asked:
        QTest.touchEvent(canvas, finger.device).press(0, middle_of(canvas, mo)).commit()
    QTest.touchEvent(canvas, finger.device).release(0, middle_of(canvas, mo)).commit()
    assert asked.args[0] == mo


def test_two_fingers_zoom_and_push(canvas: MapCanvas, finger: Finger, workspace: Workspace) -> None:
    mo = placed(workspace, Mo=(-0.5, 0.0))["Mo"]
    before, head = canvas.picture.view, workspace.head()
    start = middle_of(canvas, mo)
    QTest.touchEvent(canvas, finger.device).press(0, start).commit()
    QTest.touchEvent(canvas, finger.device).stationary(0).press(1, start + QPoint(100, 0)).commit()
    for step in (20, 40, 60):
        event = QTest.touchEvent(canvas, finger.device)
        event.move(0, start - QPoint(step, 0)).move(1, start + QPoint(100 + step, 0)).commit()
    QTest.touchEvent(canvas, finger.device).release(0, start - QPoint(60, 0)).release(
        1, start + QPoint(160, 0)
    ).commit()
    assert canvas.picture.view.zoom / before.zoom == pytest.approx(2.2)
    assert workspace.head() == head


def test_only_the_finger_that_began_a_drag_drives_it(canvas: MapCanvas, finger: Finger, workspace: Workspace) -> None:
    mo = placed(workspace, Mo=(-0.5, 0.0))["Mo"]
    start, goal = middle_of(canvas, mo), spot(canvas, 0.3, 0.1)
    before = canvas.picture.view
    QTest.touchEvent(canvas, finger.device).press(0, start).commit()
    QTest.touchEvent(canvas, finger.device).move(0, start + QPoint(30, 0)).commit()
    QTest.touchEvent(canvas, finger.device).stationary(0).press(1, QPoint(10, 10)).commit()
    QTest.touchEvent(canvas, finger.device).stationary(0).move(1, QPoint(400, 400)).commit()
    QTest.touchEvent(canvas, finger.device).move(0, goal).stationary(1).commit()
    QTest.touchEvent(canvas, finger.device).release(0, goal).stationary(1).commit()
    QTest.touchEvent(canvas, finger.device).release(1, QPoint(400, 400)).commit()
    assert workspace.get(Actor, mo).ring == 0
    assert canvas.picture.view.zoom == before.zoom
