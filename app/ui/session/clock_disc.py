"""Time as a shape: a disc that empties, and that tells in three ways how pressing it is."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.models.clock import Light
from app.ui.theme import colour

COLOURS = {Light.GREEN: "good", Light.ORANGE: "warning", Light.RED: "status_persistent"}

QUARTER, ROUND = 90 * 16, 360 * 16
"""Qt counts in sixteenths of a degree."""


class TimeDisc(QWidget):
    """A full disc that empties clockwise: plain, then striped, then with a mark of exclamation.

    `side` None takes the room there is.
    """

    def __init__(self, side: int | None = None) -> None:
        """Show a disc that is empty."""
        super().__init__()
        self._part, self._light = 0.0, Light.GREEN
        if side is not None:
            self.setFixedSize(QSize(side, side))
            self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        else:
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def part(self) -> float:
        """Which part is left, 0.0–1.0."""
        return self._part

    @property
    def light(self) -> Light:
        """How pressing it is."""
        return self._light

    def show_time(self, part: float, light: Light, *, told: str) -> None:
        """Show which part is left and how pressing that is; `told` says the same for a screen reader."""
        if (round(part, 4), light) != (round(self._part, 4), self._light):
            self._part, self._light = part, light
            self.update()
        self.setAccessibleName(told)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Paint the disc as large as fits."""
        painter = QPainter(self)
        painter.setFont(self.font())
        paint_disc(painter, QRectF(self.rect()), self._part, self._light)
        painter.end()


def paint_disc(painter: QPainter, place: QRectF, part: float, light: Light) -> None:
    """Paint the whole as a ring, and what is left as a slice of it, in the middle of a place."""
    side = min(place.width(), place.height())
    line = max(3.0, side / 60)
    rect = QRectF(0, 0, side - 2 * line, side - 2 * line)
    rect.moveCenter(place.center())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour(COLOURS[light]), line))
    painter.setBrush(colour("surface"))
    painter.drawEllipse(rect)
    _paint_slice(painter, rect.adjusted(2 * line, 2 * line, -2 * line, -2 * line), part, light)
    if light is Light.RED:
        _paint_mark(painter, rect)
    painter.restore()


def _paint_slice(painter: QPainter, rect: QRectF, part: float, light: Light) -> None:
    """Paint what is left: it goes away clockwise from the top, as a hand would sweep it."""
    span = int(part * ROUND)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(COLOURS[light]))
    painter.drawPie(rect, QUARTER, span)
    if light is Light.ORANGE:
        painter.setBrush(QBrush(colour("surface"), Qt.BrushStyle.BDiagPattern))
        painter.drawPie(rect, QUARTER, span)


def _paint_mark(painter: QPainter, rect: QRectF) -> None:
    font = QFont(painter.font())
    font.setPixelSize(max(12, int(rect.height() * 0.6)))
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(colour("text"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, "!")
