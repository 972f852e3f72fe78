"""The ring round whatever has the keyboard: dark with white within, so that it shows on every colour."""

from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QFocusFrame, QMenu, QMenuBar, QWidget
from shiboken6 import isValid

from app.ui.theme import colour

CORNER = 8.0
_UNRINGED = (QMenu, QMenuBar)


class _Ring(QFocusFrame):
    """Two lines round a widget, over it but never in the way of the mouse."""

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Paint the dark line outside and the light line within."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for inset, name in ((1.0, "focus"), (3.0, "focus_inner")):
            painter.setPen(QPen(colour(name), 2.0))
            rect = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
            painter.drawRoundedRect(rect, CORNER - inset, CORNER - inset)
        painter.end()


class FocusRing(QObject):
    """Moves one ring to the widget with the keyboard, as long as this lives."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._ring: _Ring | None = None
        app.focusChanged.connect(self._move)

    def _move(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self._ring is None or not isValid(self._ring):
            self._ring = _Ring()
        ringed = now is not None and not isinstance(now, _UNRINGED) and not now.property("unringed")
        self._ring.setWidget(now if ringed else None)  # type: ignore[arg-type]
