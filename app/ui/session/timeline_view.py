"""The timeline as a picture: press a happening to choose it, drag it to put it elsewhere."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.drawing.figure import Figure
from app.drawing.timeline_figure import COLUMN, timeline_figure
from app.models.note import Note
from app.ui.parts.figure_painter import MILLIMETRE, paint_figure, text_size
from app.ui.theme import colour

DRAG_AFTER = 8
"""Pixels a finger may tremble before a press becomes a drag."""


class TimelineView(QWidget):
    """`chosen` gives a note, `moved` a note and its new place. The list beneath says and does the same."""

    chosen = Signal(str)
    moved = Signal(str, int)

    def __init__(self, name: str, said_by: Callable[[Note], str]) -> None:
        """Show nothing yet; `name` is what a screen reader calls it, `said_by` gives who said something."""
        super().__init__()
        self._said_by = said_by
        self._line: Sequence[Note] = ()
        self._shown = ""
        self._figure = Figure(0.0, 0.0)
        self._pressed: QPointF | None = None
        self._held: QPointF | None = None
        self.setAccessibleName(name)

    def show_line(self, line: Sequence[Note], chosen: str) -> None:
        """Show notes in their order, one of them chosen."""
        self._line, self._shown = tuple(line), chosen
        self._figure = timeline_figure(line, said_by=self._said_by, text_size=text_size(self), chosen=chosen)
        self.setFixedSize(round(self._figure.width * MILLIMETRE), round(self._figure.height * MILLIMETRE))
        self.update()

    def place_of(self, note_id: str) -> int:
        """Give how many pixels from the left the middle of a note is."""
        place = next((at for at, each in enumerate(self._line) if each.id == note_id), 0)
        return round((0.5 + COLUMN * (place + 0.5)) * text_size(self) * MILLIMETRE)

    def _place(self, x: float) -> int:
        at = int((x / MILLIMETRE / text_size(self) - 0.5) // COLUMN)
        return max(0, min(at, len(self._line) - 1))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Take hold of a happening."""
        if event.button() == Qt.MouseButton.LeftButton and self._line:
            self._pressed = event.position()
            self.chosen.emit(self._line[self._place(event.position().x())].id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Show where it would go."""
        if self._pressed and abs(event.position().x() - self._pressed.x()) > DRAG_AFTER:
            self._held = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Put it where it was let go."""
        held, self._held, self._pressed = self._held, None, None
        self.unsetCursor()
        self.update()
        if held is not None and self._shown:
            self.moved.emit(self._shown, self._place(event.position().x()))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Paint the line, and a bar where what is held would land."""
        painter = QPainter(self)
        paint_figure(painter, self._figure, scale=MILLIMETRE)
        if self._held is not None:
            was = next((at for at, each in enumerate(self._line) if each.id == self._shown), 0)
            place = self._place(self._held.x())
            edge = (0.5 + COLUMN * (place + (place > was))) * text_size(self) * MILLIMETRE
            painter.fillRect(round(edge) - 2, 0, 4, self.height(), colour("accent"))
        painter.end()
