"""The wheel over the drawing: over a contact it brings it closer, over a line it makes it stronger, else it zooms."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QWheelEvent

if TYPE_CHECKING:
    from app.ui.maps.canvas import MapCanvas

CLICK = 120
"""How much a wheel reports for one click."""

ZOOM_STEP = 1.25

STAYS = 5.0
"""Pixels the pointer may move while one thing keeps the wheel: a contact that goes a ring closer leaves the pointer."""


class Wheel:
    """Turns clicks of the wheel into edits and views."""

    def __init__(self, canvas: "MapCanvas") -> None:
        """Work on `canvas`."""
        self._canvas = canvas
        self._thing, self._at = "", QPointF(-99, -99)
        self._turned = 0

    def turn(self, event: QWheelEvent) -> None:
        """Take one turn, of a wheel or of two fingers on a touch pad."""
        at = event.position()
        if event.phase() is not Qt.ScrollPhase.NoScrollPhase and not event.pixelDelta().isNull():
            self._canvas.pan(event.pixelDelta().x(), event.pixelDelta().y())
            return
        if (at - self._at).manhattanLength() > STAYS:
            self._thing, self._at, self._turned = self._canvas.picture.thing_at(at), at, 0
        if self._canvas.photo.moves:
            self._canvas.photo.resize(1.05 ** (event.angleDelta().y() / CLICK))
            return
        open_map = self._canvas.open_map
        zooms = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier) or self._canvas.only_looks
        if not zooms and (open_map.actor(self._thing) or open_map.tie(self._thing)):
            self._shift(event.angleDelta().y())
        else:
            self._canvas.zoom(ZOOM_STEP ** (event.angleDelta().y() / CLICK), at)

    def _shift(self, turned: int) -> None:
        """Count until it is a whole click, and bring what is there one step."""
        self._turned += turned
        clicks = int(self._turned / CLICK)
        self._turned -= clicks * CLICK
        open_map = self._canvas.open_map
        if clicks:
            if self._thing not in open_map.choices:
                open_map.choose(self._thing)
            open_map.shift(self._thing, clicks)
