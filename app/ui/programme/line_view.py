"""The programme through time as a picture; pressing a session or a day of the city opens it."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.drawing.figure import Disc, Figure, Lettered, Outline
from app.drawing.programme_line import programme_line
from app.models.overview import Moment
from app.ui.parts.figure_painter import MILLIMETRE, paint_figure, text_size
from app.ui.parts.words import translate

REACH = 6.0
"""Millimetres round a mark that still count as that mark."""


class LineView(QWidget):
    """Paints the line as wide as there is room. The list of sessions beneath it says the same in words."""

    opened = Signal(str)

    def __init__(self, name: str) -> None:
        """Show nothing yet; `name` is what a screen reader calls it."""
        super().__init__()
        self._moments: Sequence[Moment] = ()
        self._today = date.today()
        self._figure = Figure(0.0, 0.0)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_moments(self, moments: Sequence[Moment], *, today: date) -> None:
        """Show the days of a programme."""
        self._moments, self._today = tuple(moments), today
        self.setAccessibleDescription("; ".join(f"{each.on:%d-%m-%Y} {each.title}" for each in moments))
        self.setVisible(bool(moments))
        self._draw()

    def _draw(self) -> None:
        text = text_size(self)
        width = self.width() / MILLIMETRE
        self._figure = programme_line(
            self._moments, today=self._today, translate=translate, width=width, text_size=text
        )
        self.setFixedHeight(max(1, round(self._figure.height * MILLIMETRE)))
        self.update()

    def _at(self, x: float, y: float) -> str:
        """Give the id of what stands nearest to a place in mm; empty where nothing is near."""
        near = [(_distance(mark, x, y), mark.about) for mark in self._figure.marks if mark.about]
        distance, about = min(near, default=(REACH + 1, ""))
        return about if distance <= REACH else ""

    def sizeHint(self) -> QSize:  # noqa: N802
        """Ask for all the width there is."""
        return QSize(800, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Draw anew for another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._draw()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Open what was pressed."""
        place = event.position() / MILLIMETRE
        found = self._at(place.x(), place.y()) if event.button() == Qt.MouseButton.LeftButton else ""
        if found:
            self.opened.emit(found)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Paint the line."""
        painter = QPainter(self)
        paint_figure(painter, self._figure, scale=MILLIMETRE)
        painter.end()


def _distance(mark: Disc | Outline | Lettered, x: float, y: float) -> float:
    if isinstance(mark, Disc):
        return max(abs(mark.x - x), abs(mark.y - y))
    if isinstance(mark, Lettered):
        beside = max(mark.x - x, 0.0, x - mark.x - mark.line.width)
        return max(beside, abs(mark.y - mark.line.ascent / 2 - y))
    corners = [(float(command[-2]), float(command[-1])) for command in mark.commands if command[0] != "Z"]
    across, down = (sum(corner[axis] for corner in corners) / len(corners) for axis in (0, 1))
    return max(abs(across - x), abs(down - y))
