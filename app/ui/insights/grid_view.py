"""The grid of effort and effect on the screen: courses are dragged, or moved with the arrow keys."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from app.drawing.effort_grid import GridDrawing, GridOptions, effort_grid
from app.drawing.shapes import Box
from app.models.acting import LEAST, MOST, CourseOfAction
from app.models.codes import code
from app.ui.parts.announcing import announce
from app.ui.parts.figure_painter import MILLIMETRE, paint_figure, text_size
from app.ui.parts.words import translate
from app.ui.theme import colour

STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}
NEXT = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1, Qt.Key.Key_Space: 1}


class EffortGridView(QWidget):
    """Paints the grid. `chosen` gives a course's id, `moved` its id with its new effort and effect, `opened` its id.

    Page Down, Page Up and Space go from course to course; the arrow keys move the chosen one.
    """

    chosen = Signal(str)
    moved = Signal(str, int, int)
    opened = Signal(str)

    def __init__(self, name: str) -> None:
        """Show nothing yet; `name` is what a screen reader calls it."""
        super().__init__()
        self._courses: list[CourseOfAction] = []
        self._current = ""
        self._drawing: GridDrawing | None = None
        self._pressed: QPointF | None = None
        self._carried: QPointF | None = None
        self.may_move = True
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(320, 280)

    def show_courses(self, courses: list[CourseOfAction], current: str) -> None:
        """Show these courses, one of them chosen."""
        self._courses, self._current = list(courses), current
        self._draw()

    def drawing(self) -> GridDrawing | None:
        """Give what is drawn, for paper or a test."""
        return self._drawing

    def middle_of(self, course_id: str) -> QPointF:
        """Give the middle of the chip of a course, in pixels."""
        assert self._drawing is not None
        box = next(chip.box for chip in self._drawing.chips if chip.course == course_id)
        return QPointF(box[0] + box[2] / 2, box[1] + box[3] / 2) * MILLIMETRE

    def middle_of_cell(self, effort: int, effect: int) -> QPointF:
        """Give the middle of a cell, in pixels."""
        assert self._drawing is not None
        left, top, width, height = self._drawing.cell_box(effort, effect)
        return QPointF(left + width / 2, top + height / 2) * MILLIMETRE

    def _draw(self) -> None:
        text = text_size(self)
        options = GridOptions(self.width() / MILLIMETRE, self.height() / MILLIMETRE, text, first=self._current)
        self._drawing = effort_grid(self._courses, translate=translate, options=options)
        course = self._course()
        self.setAccessibleDescription(self._told(course) if course else "")
        self.update()

    def _course(self) -> CourseOfAction | None:
        return next((each for each in self._courses if each.id == self._current), None)

    def _told(self, course: CourseOfAction) -> str:
        return self.tr("{code} {action}: effort {effort}, effect {effect}").format(
            code=code(course), action=course.action, effort=course.effort, effect=course.effect
        )

    def _choose(self, course_id: str) -> None:
        if course_id and course_id != self._current:
            self._current = course_id
            self._draw()
            self.chosen.emit(course_id)
            announce(self, self.accessibleDescription())

    def _choose_next(self, step: int) -> None:
        ids = [each.id for each in self._courses]
        if ids:
            place = ids.index(self._current) + step if self._current in ids else 0
            self._choose(ids[place % len(ids)])

    def _move(self, effort: int, effect: int) -> None:
        course = self._course()
        if course is None or not self.may_move:
            return
        effort, effect = max(LEAST, min(MOST, effort)), max(LEAST, min(MOST, effect))
        if (effort, effect) != (course.effort, course.effect):
            self.moved.emit(course.id, effort, effect)
            announce(self, self.accessibleDescription())

    # --- by mouse and by keys -------------------------------------------------------------------

    def sizeHint(self) -> QSize:  # noqa: N802
        """Ask for room to read."""
        return QSize(560, 480)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Draw anew for another size."""
        super().resizeEvent(event)
        self._draw()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Move the chosen course, go to another one, or open it."""
        course, key = self._course(), event.key()
        if key in STEPS and course:
            right, up = STEPS[Qt.Key(key)]
            self._move(course.effort + right, course.effect + up)
        elif key in NEXT:
            self._choose_next(NEXT[Qt.Key(key)])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and course:
            self.opened.emit(course.id)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Choose the course that is pressed, and take hold of it."""
        found = self._course_at(event.position())
        self._choose(found)
        self._pressed = event.position() if found else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Carry the course along."""
        far = QApplication.startDragDistance()
        if self._pressed and (event.position() - self._pressed).manhattanLength() > far and self.may_move:
            self._carried = event.position()
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Put the course in the cell where it is let go."""
        carried, self._carried, self._pressed = self._carried, None, None
        if carried and self._drawing:
            at = event.position() / MILLIMETRE
            self._move(*self._drawing.cell_at(at.x(), at.y()))
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Open the course."""
        if found := self._course_at(event.position()):
            self.opened.emit(found)

    def _course_at(self, point: QPointF) -> str:
        at = point / MILLIMETRE
        return self._drawing.course_at(at.x(), at.y()) if self._drawing else ""

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Paint the grid, a frame round the chosen course, and what is carried."""
        drawn = self._drawing
        if drawn is None:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour("surface"))
        paint_figure(painter, drawn.figure, scale=MILLIMETRE)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for chip in drawn.chips:
            if chip.course == self._current:
                painter.setPen(QPen(colour("focus" if self.hasFocus() else "accent"), 3))
                painter.drawRect(_pixels(chip.box).adjusted(-3, -3, 3, 3))
        if self._carried:
            at = self._carried / MILLIMETRE
            painter.setPen(QPen(colour("accent"), 3, Qt.PenStyle.DashLine))
            painter.drawRect(_pixels(drawn.cell_box(*drawn.cell_at(at.x(), at.y()))))
        painter.end()


def _pixels(box: Box) -> QRectF:
    left, top, width, height = box
    return QRectF(left * MILLIMETRE, top * MILLIMETRE, width * MILLIMETRE, height * MILLIMETRE)
