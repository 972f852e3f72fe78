"""A slider over steps that a finger can move: it goes at once to wherever it is touched."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSlider, QStyle

from app.ui.parts.buttons import TARGET
from app.ui.theme import colour

HANDLE = 12.0
"""Pixels: half the width of what one holds."""

GROOVE = 3.0


class StepSlider(QSlider):
    """A flat slider as high as a button."""

    def __init__(self, name: str) -> None:
        """Be called `name` by a screen reader."""
        super().__init__(Qt.Orientation.Horizontal)
        self.setAccessibleName(name)
        self.setMinimumSize(3 * TARGET, TARGET)
        self.setPageStep(10)

    def _x_of(self, value: int) -> float:
        """Give where a value lies."""
        room = max(self.width() - 2 * HANDLE, 1)
        turned = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        span = QStyle.sliderPositionFromValue(self.minimum(), self.maximum(), value, int(room), turned)
        return HANDLE + span

    def _go_to(self, x: float) -> None:
        room = max(self.width() - 2 * HANDLE, 1)
        turned = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        at = round(x - HANDLE)
        self.setValue(QStyle.sliderValueFromPosition(self.minimum(), self.maximum(), at, int(room), turned))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Go to where it is touched, and follow from there."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self._go_to(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Follow the hand."""
        if self.isSliderDown():
            self._go_to(event.position().x())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:  # noqa: N802
        """Stay where it was let go."""
        self.setSliderDown(False)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Paint a groove, the part that is past in full, and what one holds."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        middle, here = self.height() / 2, self._x_of(self.value())
        start = self._x_of(self.minimum())
        painter.setBrush(colour("line"))
        painter.drawRoundedRect(QRectF(HANDLE, middle - 1, self.width() - 2 * HANDLE, 2), 1, 1)
        painter.setBrush(colour("accent"))
        past = QRectF(min(start, here), middle - GROOVE, abs(here - start), 2 * GROOVE)
        painter.drawRoundedRect(past, GROOVE, GROOVE)
        painter.drawEllipse(QPointF(here, middle), HANDLE - 1, HANDLE - 1)
        painter.end()
