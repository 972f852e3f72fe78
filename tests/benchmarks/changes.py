"""How long from a moving pointer, or from undo, to the painted frame of a map of 60, beside a plain view's repaint."""

import tempfile
from collections.abc import Callable
from pathlib import Path
from statistics import median

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.models.network_map import ActorKind
from app.ui.maps.canvas import MapCanvas
from app.ui.maps.open_map import OpenMap
from app.ui.maps.picture import SETTLES
from tests.benchmarks.drawn_maps import dressed, gone, on_screen, shown, timed, written
from tests.benchmarks.yardsticks import bare_view

MOVES, ROUNDS = 40, 6


def measured() -> dict[str, float]:
    """Give `drag_60_ratio` and `undo_60_ratio`, and the milliseconds of ours and of the plain repaint."""
    dressed()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "60.hossel"
        map_id = written(path, 60)
        with on_screen(path, map_id) as canvas:
            view = shown(bare_view.built(canvas.open_map.content))
            repaints: list[float] = []

            def repainted() -> None:
                repaints.append(timed(view.viewport().repaint))

            drags = [seconds for contact in range(ROUNDS) for seconds in _dragged(canvas, contact * 9, repainted)]
            undos = _undone(canvas, repainted)
            gone(view)
    drag, undo, bare = (median(each) * 1000 for each in (drags, undos, repaints))
    return {
        "drag_60_ratio": drag / bare,
        "drag_60_ms": drag,
        "drag_60_bare_ms": bare,
        "undo_60_ratio": undo / bare,
        "undo_60_ms": undo,
        "undo_60_bare_ms": bare,
    }


def _dragged(canvas: MapCanvas, contact: int, between: Callable[[], None]) -> list[float]:
    """Drag a contact across the map by mouse; give the seconds from each move to its frame."""
    at = canvas.picture.place_of(canvas.open_map.content.actors[contact].id).toPoint()
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=at)
    seconds = []
    for _ in range(MOVES):
        at += QPoint(5 if contact % 2 else -5, 4)
        seconds.append(timed(lambda at=at: (_move(canvas, at), canvas.repaint())))  # type: ignore[misc]
        between()
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=at)
    QTest.qWait(3 * SETTLES)
    return seconds


def _move(canvas: MapCanvas, at: QPoint) -> None:
    """Send the pointer's next place at once, as the system does; QTest would wait."""
    place, button = QPointF(at), Qt.MouseButton.LeftButton
    around = QPointF(canvas.mapToGlobal(at))
    held = Qt.KeyboardModifier.NoModifier
    move = QMouseEvent(QEvent.Type.MouseMove, place, around, Qt.MouseButton.NoButton, button, held)
    QApplication.sendEvent(canvas, move)


def _undone(canvas: MapCanvas, between: Callable[[], None]) -> list[float]:
    """Do what people do most, and take it back; give the seconds from each undo to its frame."""
    seconds = []
    for turn in range(ROUNDS):
        for do in _edits(canvas.open_map, turn * 7):
            do()
            QTest.qWait(3 * SETTLES)
            seconds.append(timed(lambda: (canvas.open_map.undo(), canvas.repaint())))
            between()
            QTest.qWait(3 * SETTLES)
    return seconds


def _edits(drawn: OpenMap, place: int) -> list[Callable[[], object]]:
    """Give changes: a contact moved, renamed, of another kind, wished; a line drawn, made stronger, taken away."""
    actor, other = drawn.content.actors[place], drawn.content.actors[place + 5]
    tie = drawn.content.ties[place]
    return [
        lambda: drawn.move({actor.id: (actor.y, actor.x)}),
        lambda: drawn.rename(drawn.content.by_id[actor.id], "Een andere naam"),
        lambda: drawn.set_all([drawn.content.by_id[actor.id]], kind=ActorKind.PLACE),
        lambda: drawn.set_all([drawn.content.by_id[actor.id]], wished=True),
        lambda: drawn.connect_ends(actor.id, other.id),
        lambda: drawn.change_tie(tie, strength=3),
        lambda: drawn.remove(tie.id),
    ]
