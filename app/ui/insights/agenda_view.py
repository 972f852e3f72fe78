"""The learning agenda as a picture that scrolls; letters and sessions stay in sight."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea

from app.drawing.agenda_figure import AgendaDrawing, AgendaOptions, DrawnRow, agenda_drawing
from app.drawing.figure import Figure
from app.models.agenda import LearningAgenda
from app.ui.insights.question_story import story_words
from app.ui.parts.announcing import announce
from app.ui.parts.figure_painter import MILLIMETRE, paint_figure, text_size
from app.ui.parts.words import translate
from app.ui.theme import colour

LEAST_COLUMN, SIDE = 15.5, 11.0
"""Widths, in sizes of the letters."""


class AgendaView(QAbstractScrollArea):
    """Paints only the rows in sight. Arrow keys and clicks choose a question, Enter and a double click open it."""

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, name: str) -> None:
        """Show nothing yet; `name` is what a screen reader calls it."""
        super().__init__()
        self._agenda = LearningAgenda((), (), ())
        self._drawing: AgendaDrawing | None = None
        self._current = ""
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)

    def show_agenda(self, agenda: LearningAgenda) -> None:
        """Show an agenda; what was chosen stays chosen where it is still there."""
        self._agenda = agenda
        if self._current not in self._ids():
            self._current = ""
        self._draw()

    def current_id(self) -> str:
        """Give the id of the chosen question; empty where none is."""
        return self._current

    def select(self, question_id: str) -> None:
        """Choose a question and bring it in sight."""
        if question_id not in self._ids() or self._drawing is None:
            return
        self._current = question_id
        row = next(each for each in self._drawing.rows if each.question == question_id)
        top, bottom = row.top * MILLIMETRE, (row.top + row.cells.height) * MILLIMETRE
        bar, room = self.verticalScrollBar(), self.viewport().height() - self._head_height()
        if not bar.value() <= top <= bottom <= bar.value() + room:
            bar.setValue(round(min(top, max(top - 40, bottom - room))))
        found = next(each for each in self._agenda.rows if each.question.id == question_id)
        self.setAccessibleDescription(story_words(found, self._agenda))
        self.viewport().update()

    def drawing(self) -> AgendaDrawing | None:
        """Give what is drawn, for paper or a test."""
        return self._drawing

    def middle_of(self, question_id: str) -> QPointF:
        """Give a point on the row of a question, in pixels of the viewport."""
        assert self._drawing is not None
        row = next(each for each in self._drawing.rows if each.question == question_id)
        y = (row.top + row.cells.height / 2) * MILLIMETRE + self._head_height() - self.verticalScrollBar().value()
        return QPointF(self._side_width() + 20, y)

    # --- drawing --------------------------------------------------------------------------------

    def _ids(self) -> list[str]:
        return [row.question.id for row in self._agenda.rows]

    def _draw(self) -> None:
        text = text_size(self)
        side = SIDE * text
        columns = max(1, len(self._agenda.columns))
        room = self.viewport().width() / MILLIMETRE - side
        width = max(LEAST_COLUMN * text, room / columns)
        self._drawing = agenda_drawing(
            self._agenda,
            translate=translate,
            options=AgendaOptions(text_size=text, column_width=width, side_width=side),
        )
        self._set_bars()
        self.viewport().update()

    def _set_bars(self) -> None:
        drawn = self._drawing
        if drawn is None:
            return
        page_w = self.viewport().width() - self._side_width()
        page_h = self.viewport().height() - self._head_height()
        for bar, whole, page in (
            (self.horizontalScrollBar(), drawn.head.width, page_w),
            (self.verticalScrollBar(), drawn.arrows.height, page_h),
        ):
            bar.setRange(0, max(0, round(whole * MILLIMETRE - page)))
            bar.setPageStep(max(1, round(page)))
            bar.setSingleStep(40)

    def _head_height(self) -> float:
        return self._drawing.head.height * MILLIMETRE if self._drawing else 0.0

    def _side_width(self) -> float:
        return self._drawing.side_width * MILLIMETRE if self._drawing else 0.0

    def _row_at(self, y: float) -> str:
        """Give the question at a height of the viewport; empty where there is none."""
        at = (y - self._head_height() + self.verticalScrollBar().value()) / MILLIMETRE
        rows = self._drawing.rows if self._drawing and y >= self._head_height() else ()
        return next((row.question for row in rows if row.top <= at < row.top + row.cells.height), "")

    def _move(self, step: int) -> None:
        ids = self._ids()
        if not ids:
            return
        place = ids.index(self._current) + step if self._current in ids else 0
        self._choose(ids[max(0, min(place, len(ids) - 1))])

    def _choose(self, question_id: str) -> None:
        self.select(question_id)
        self.chosen.emit(question_id)
        announce(self, self.accessibleDescription())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Draw anew for another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._draw()
        self._set_bars()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Go from question to question with the arrow keys, open with Enter; left and right scroll."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Home: -10_000, Qt.Key.Key_End: 10_000}
        if event.key() in steps:
            self._move(steps[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._current:
            self.opened.emit(self._current)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Choose the question that is pressed."""
        if found := self._row_at(event.position().y()):
            self._choose(found)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Open the question."""
        if found := self._row_at(event.position().y()):
            self.opened.emit(found)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Paint what is in sight: cells and arrows, then the letters, then the heads over them."""
        drawn = self._drawing
        if drawn is None:
            return
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), colour("surface"))
        head, side = self._head_height(), self._side_width()
        size = self.viewport().size()
        dx, dy = side - self.horizontalScrollBar().value(), head - self.verticalScrollBar().value()
        seen = [row for row in drawn.rows if self._in_sight(row, dy, size.height())]
        painter.setClipRect(QRectF(side, head, size.width() - side, size.height() - head))
        for row in seen:
            _paint(painter, row.cells, dx, dy + row.top * MILLIMETRE)
        _paint(painter, drawn.arrows, dx, dy)
        painter.setClipRect(QRectF(0, head, size.width(), size.height() - head))
        for row in seen:
            _paint(painter, row.side, 0.0, dy + row.top * MILLIMETRE)
        self._mark_chosen(painter, seen, dy)
        painter.setClipRect(QRectF(side, 0, size.width() - side, head + 2))
        _paint(painter, drawn.head, dx, 0.0)
        painter.end()

    def _in_sight(self, row: DrawnRow, dy: float, height: int) -> bool:
        top = dy + row.top * MILLIMETRE
        return top < height and top + row.cells.height * MILLIMETRE > self._head_height()

    def _mark_chosen(self, painter: QPainter, seen: list[DrawnRow], dy: float) -> None:
        """Frame the chosen question."""
        for row in seen:
            if row.question == self._current:
                pen = QPen(colour("focus" if self.hasFocus() else "line"), 3 if self.hasFocus() else 2)
                painter.setPen(pen)
                painter.setBrush(Qt.BrushStyle.NoBrush)
                top, height = dy + row.top * MILLIMETRE, row.cells.height * MILLIMETRE
                painter.drawRect(QRectF(2, top + 2, self.viewport().width() - 4, height - 4))


def _paint(painter: QPainter, figure: Figure, x: float, y: float) -> None:
    painter.save()
    painter.translate(x, y)
    paint_figure(painter, figure, scale=MILLIMETRE)
    painter.restore()
