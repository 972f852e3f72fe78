"""Fingers on the drawing: the first works it as a hand, two together push and zoom the map."""

from collections.abc import Sequence
from math import hypot
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF
from PySide6.QtGui import QEventPoint, QGuiApplication, QTouchEvent

from app.ui.maps.hand import Hand

if TYPE_CHECKING:
    from app.ui.maps.canvas import MapCanvas

NEAR = 25.0
"""Pixels within which a second tap belongs to the first."""


class Fingers:
    """Follows every finger by its number. Only the one that began a drag drives it; a third does nothing."""

    def __init__(self, canvas: "MapCanvas", hand: Hand) -> None:
        """Let the first finger be `hand` on `canvas`."""
        self._canvas, self._hand = canvas, hand
        self._first: int | None = None
        self._pair: tuple[int, int] | None = None
        self._places: dict[int, QPointF] = {}
        self._middle, self._width = QPointF(), 0.0
        self._tapped, self._tapped_at = 0.0, QPointF()

    def follow(self, event: QTouchEvent) -> None:
        """Take one event of all fingers on the screen."""
        if event.type() == QEvent.Type.TouchCancel:
            self._hand.stop()
            self._forget()
            return
        if event.type() == QEvent.Type.TouchBegin:
            self._forget()  # a menu may have taken the end of the touch before
        for point in event.points():
            # A finger that stays is told of without a place that can be relied on.
            if point.state() is not QEventPoint.State.Stationary:
                self._places[point.id()] = point.position()
            if point.state() is QEventPoint.State.Pressed:
                self._press(point.id())
        if self._pair:
            self._pinch(event.points())
        else:
            self._drive(next((point for point in event.points() if point.id() == self._first), None))
        if event.type() == QEvent.Type.TouchEnd:
            self._forget()

    def _press(self, number: int) -> None:
        if self._first is None:
            self._first = number
            self._hand.press(self._places[number], finger=True)
        elif self._pair is None and self._hand.is_down and self._hand.act is None:
            self._pair = (self._first, number)
            self._hand.stop()
            self._middle, self._width = self._spread()
        elif self._pair and number in self._pair:
            # It was lifted and is put down elsewhere: from here the paper is taken along again, not torn there.
            self._middle, self._width = self._spread()

    def _drive(self, point: QEventPoint | None) -> None:
        if point is None:
            return
        if point.state() is QEventPoint.State.Updated:
            self._hand.move(point.position())
        elif point.state() is QEventPoint.State.Released:
            tapped = self._hand.is_down and self._hand.act is None
            if tapped and self._is_second_tap(point.position()):
                self._hand.stop()
                self._canvas.double_tap(point.position())
            else:
                self._hand.release(point.position())

    def _is_second_tap(self, at: QPointF) -> bool:
        now = monotonic()
        soon = (now - self._tapped) * 1000 < QGuiApplication.styleHints().mouseDoubleClickInterval()
        near = (at - self._tapped_at).manhattanLength() < NEAR
        self._tapped, self._tapped_at = (0.0 if soon and near else now), at
        return soon and near

    def _pinch(self, points: Sequence[QEventPoint]) -> None:
        """Keep the paper under both fingers; once one of them is lifted, stay."""
        down = {point.id() for point in points if point.state() is not QEventPoint.State.Released}
        if not down.issuperset(self._pair or ()):
            return
        middle, width = self._spread()
        step = middle - self._middle
        self._canvas.pan(step.x(), step.y())
        if self._width > 1 and width > 1:
            self._canvas.zoom(width / self._width, middle)
        self._middle, self._width = middle, width

    def _spread(self) -> tuple[QPointF, float]:
        """Give the point between the two fingers, and how far apart they are."""
        one, other = (self._places[number] for number in self._pair or ())
        way = other - one
        return (one + other) / 2, hypot(way.x(), way.y())

    def _forget(self) -> None:
        self._first = self._pair = None
        self._places.clear()
