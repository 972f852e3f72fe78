"""Contacts that were moved by a rule, not by a hand, are seen to go there, so that the eye can follow."""

from math import hypot
from typing import TYPE_CHECKING

from PySide6.QtCore import QEasingCurve, Qt, QVariantAnimation
from PySide6.QtWidgets import QApplication

from app.models.map_geometry import Point
from app.models.network_map import MapContent

if TYPE_CHECKING:
    from app.ui.maps.canvas import MapCanvas

LASTS = 450
"""Milliseconds."""

FAR = 0.06
"""Map units: less is a nudge, which is seen without help."""


class Settling:
    """Carries contacts from where they were to where they are. Nothing slides where motion is off."""

    def __init__(self, canvas: "MapCanvas") -> None:
        """Work on `canvas`."""
        self._canvas = canvas
        self._ways: dict[str, tuple[Point, Point]] = {}
        self._run = QVariantAnimation(canvas)
        self._run.setDuration(LASTS)
        self._run.setStartValue(0.0)
        self._run.setEndValue(1.0)
        self._run.setEasingCurve(QEasingCurve.Type.InOutCubic)
        self._run.valueChanged.connect(self._step)
        self._run.finished.connect(lambda: canvas.carry(None))

    def settle(self, before: MapContent, after: MapContent) -> None:
        """Let everybody who is elsewhere now go there."""
        self._run.stop()
        self._canvas.picture.carry(None)
        ways = {
            actor.id: ((old.x, old.y), (actor.x, actor.y))
            for actor in after.actors
            if (old := before.by_id.get(actor.id)) and hypot(old.x - actor.x, old.y - actor.y) > FAR
        }
        if ways and QApplication.isEffectEnabled(Qt.UIEffect.UI_AnimateMenu):
            self._ways = ways
            self._run.start()

    def stop(self) -> None:
        """Be there at once."""
        if self._run.state() is QVariantAnimation.State.Running:
            self._run.stop()
            self._canvas.carry(None)

    def _step(self, part: float) -> None:
        self._canvas.carry(
            {
                thing: (x + (to_x - x) * part, y + (to_y - y) * part)
                for thing, ((x, y), (to_x, to_y)) in self._ways.items()
            }
        )
