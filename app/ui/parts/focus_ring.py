"""The ring round whatever has the keyboard: dark with white within, so that it shows on every colour."""

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QMenu, QMenuBar, QWidget
from shiboken6 import isValid

from app.ui.theme import colour

CORNER = 10.0
OUTSIDE = 3
"""Pixels that the ring stands outside of what it surrounds."""

_UNRINGED = (QMenu, QMenuBar)
_MOVES = {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide}


class _Ring(QWidget):
    """Two lines over a window, never in the way of the mouse."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

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
    """Keeps one ring round the widget that has the keyboard, wherever it moves, as long as this lives."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._ring: _Ring | None = None
        self._ringed: QWidget | None = None
        self._followed: list[QWidget] = []
        app.focusChanged.connect(self._move)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Go along when what is ringed, or anything it stands in, moves."""
        if event.type() in _MOVES:
            self._place()
        return super().eventFilter(watched, event)

    def _move(self, _before: QWidget | None, now: QWidget | None) -> None:
        for widget in self._followed:
            if isValid(widget):
                widget.removeEventFilter(self)
        wanted = now is not None and not isinstance(now, _UNRINGED) and now.window().windowType() != Qt.WindowType.Popup
        self._ringed = now if wanted else None
        self._followed = _with_ancestors(self._ringed)
        for widget in self._followed:
            widget.installEventFilter(self)
        self._place()

    def _place(self) -> None:
        ringed = self._ringed
        if ringed is None or not isValid(ringed):
            self._hide()
            return
        if self._ring is None or not isValid(self._ring) or self._ring.parentWidget() is not ringed.window():
            self._hide()
            self._ring = _Ring(ringed.window())
        place = _seen(ringed)
        self._ring.setGeometry(place)
        self._ring.setVisible(not place.isEmpty() and ringed.isVisible())
        self._ring.raise_()

    def _hide(self) -> None:
        if self._ring is not None and isValid(self._ring):
            self._ring.hide()
            self._ring.deleteLater()
        self._ring = None


def _with_ancestors(widget: QWidget | None) -> list[QWidget]:
    """Give a widget and all it stands in, up to but without its window."""
    found = []
    while widget is not None and not widget.isWindow():
        found.append(widget)
        widget = widget.parentWidget()
    return found


def _seen(widget: QWidget) -> QRect:
    """Give where the ring goes on the window: round the widget, as far as nothing is scrolled away."""
    window = widget.window()
    place = QRect(widget.mapTo(window, widget.rect().topLeft()), widget.size())
    place.adjust(-OUTSIDE, -OUTSIDE, OUTSIDE, OUTSIDE)
    for ancestor in _with_ancestors(widget.parentWidget()):
        area = ancestor.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is ancestor:
            place &= QRect(ancestor.mapTo(window, ancestor.rect().topLeft()), ancestor.size())
    return place & window.rect()
