"""What a person does on the drawing, with the mouse or with fingers, for tests."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.models.map_edits import add_actor
from app.models.network_map import Actor, NetworkMap
from app.services.workspace import Workspace
from app.ui.maps.canvas import MapCanvas

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier

Place = tuple[float, float]


def placed(workspace: Workspace, **places: Place) -> dict[str, str]:
    """Put contacts at places of the one map, and give their ids by name."""
    drawn = workspace.all(NetworkMap)[0]
    for name, place in places.items():
        workspace.do(add_actor(workspace.map_content(drawn.id), name, at=place))
    return {actor.name: actor.id for actor in workspace.all(Actor)}


def names(workspace: Workspace) -> list[str]:
    return [actor.name for actor in workspace.all(Actor)]


def spot(canvas: MapCanvas, x: float, y: float) -> QPoint:
    """Give the pixel of a place of the map."""
    return QPoint(*map(round, canvas.picture.view.to_pixels(x, y)))


def middle_of(canvas: MapCanvas, thing: str) -> QPoint:
    canvas.repaint()
    return canvas.picture.place_of(thing).toPoint()


def rim_of(canvas: MapCanvas, thing: str) -> QPoint:
    return middle_of(canvas, thing) + QPoint(int(canvas.picture.radius(thing)), 0)


def stroke(canvas: MapCanvas, points: Sequence[QPoint], held: Qt.KeyboardModifier = NONE) -> None:
    """Press, go along points, and let go."""
    QTest.mousePress(canvas, LEFT, held, points[0])
    for point in points[1:]:
        QTest.mouseMove(canvas, point)
        QApplication.processEvents()
    QTest.mouseRelease(canvas, LEFT, held, points[-1])


def drag(canvas: MapCanvas, start: QPoint, end: QPoint) -> None:
    stroke(canvas, [start, start + QPoint(4, 4), (start + end) / 2, end])


def begin_drag(canvas: MapCanvas, start: QPoint, end: QPoint) -> None:
    """Press and go, and do not let go."""
    QTest.mousePress(canvas, LEFT, NONE, start)
    QTest.mouseMove(canvas, start + QPoint(6, 6))
    QTest.mouseMove(canvas, end)


def let_go(canvas: MapCanvas, at: QPoint) -> None:
    QTest.mouseRelease(canvas, LEFT, NONE, at)
    canvas.repaint()


def box(canvas: MapCanvas, left: float, top: float, right: float, bottom: float) -> list[QPoint]:
    """Give a loop along the edges of a box of the map."""
    corners = [(left, top), (right, top), (right, bottom), (left, bottom), (left, top)]
    return [spot(canvas, *corner) for corner in corners]


class Finger:
    """Fingers on a touch screen, each by its number."""

    def __init__(self, canvas: MapCanvas, device: QPointingDevice) -> None:
        self.canvas, self.device = canvas, device

    def tap(self, at: QPoint) -> None:
        QTest.touchEvent(self.canvas, self.device).press(0, at).commit()
        QTest.touchEvent(self.canvas, self.device).release(0, at).commit()

    def drag(self, points: Sequence[QPoint]) -> None:
        QTest.touchEvent(self.canvas, self.device).press(0, points[0]).commit()
        for point in points[1:]:
            QTest.touchEvent(self.canvas, self.device).move(0, point).commit()
        QTest.touchEvent(self.canvas, self.device).release(0, points[-1]).commit()
