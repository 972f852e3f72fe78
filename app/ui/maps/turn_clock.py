"""How much of a turn is over, as a shape that slowly fills; it never rings and stops nobody."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme import colour

SIDE = 72
"""Pixels."""

ROUND = 360 * 16
"""Qt counts in sixteenths of a degree."""


class TurnClock(QWidget):
    """A disc that fills as time goes; it takes another colour when the time is up."""

    def __init__(self, side: int = SIDE) -> None:
        """Show a turn that has not begun, `side` pixels wide."""
        super().__init__()
        self._part = 0.0
        self.setFixedSize(QSize(side, side))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def is_over(self) -> bool:
        """Whether the time is up."""
        return self._part >= 1.0

    def show_part(self, part: float, *, told: str) -> None:
        """Show which part is over; `told` says the same in words, for a screen reader."""
        self._part = part
        self.setAccessibleName(told)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Paint the whole as a ring, and what is over as a slice of it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(3, 3, -3, -3)
        filled = colour("warning" if self.is_over else "accent")
        painter.setPen(QPen(filled, 3.0))
        painter.setBrush(colour("surface"))
        painter.drawEllipse(rect)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(filled)
        painter.drawPie(rect.adjusted(5, 5, -5, -5), 90 * 16, -int(min(self._part, 1.0) * ROUND))
        painter.end()
