"""The blocks of a plan as a list: times, sort and minutes, to choose, and to put elsewhere by hand or by keys."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.models.session import BlockCategory
from app.ui.parts.buttons import ICON, TARGET
from app.ui.parts.icons import icon
from app.ui.parts.record_list import PADDING, Row
from app.ui.parts.step_list import StepList
from app.ui.session.plan_signs import paint_block, sign_of
from app.ui.theme import colour

DRAG_AFTER = 5
"""Pixels a finger may tremble before a press becomes a drag."""

INDENT = 28
STRIPE = 14
EDGE = 24
"""Pixels from the edge of the list within which a dragged block makes it scroll."""

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class BlockRow(Row):
    """One block: `minutes` as words at the end, its category, and whether it runs beside the one above."""

    minutes: str = ""
    category: BlockCategory | None = None
    beside: bool = False


class _BlockPainter(QStyledItemDelegate):
    """Paints a stripe and a sign for the category, the words, and the minutes at the end."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: N802
        lines = 2 if index.data(Qt.ItemDataRole.UserRole).detail else 1
        return QSize(120, max(TARGET, lines * option.fontMetrics.height() + PADDING))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row: BlockRow = index.data(Qt.ItemDataRole.UserRole)
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget)
        whole = option.rect.adjusted(PADDING + (INDENT if row.beside else 0), 2, -PADDING, -2)
        stripe = QRect(whole.left(), whole.top(), STRIPE, whole.height() - 1)
        paint_block(painter, QRectF(QStyle.visualRect(option.direction, option.rect, stripe)), row.category)
        rest = whole.adjusted(STRIPE + PADDING, 0, 0, 0)
        sign = QRect(rest.left(), rest.center().y() - ICON.height() // 2, ICON.width(), ICON.height())
        icon(sign_of(row.category)).paint(painter, QStyle.visualRect(option.direction, option.rect, sign))
        self._paint_words(painter, rest.adjusted(ICON.width() + PADDING, 0, 0, 0), row, option)

    def _paint_words(self, painter: QPainter, rest: QRect, row: BlockRow, option: QStyleOptionViewItem) -> None:
        metrics = option.fontMetrics
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        strong, quiet = ("selection_text",) * 2 if chosen else ("text", "text_quiet")
        wide = metrics.horizontalAdvance(row.minutes) + PADDING
        height = metrics.height() * (2 if row.detail else 1)
        top = rest.top() + (rest.height() - height) // 2
        first = QRect(rest.left(), top, rest.width() - wide, metrics.height())
        below = QRect(rest.left(), top + metrics.height(), rest.width(), metrics.height())
        painter.save()
        painter.setFont(QFont(option.font))
        parts = [(first, row.text, "text_quiet" if row.faded and not chosen else strong), (below, row.detail, quiet)]
        for place, words, name in parts:
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, place.width())
            self._write(painter, option, place, shown, name)
        self._write(
            painter, option, QRect(rest.right() - wide + PADDING, top, wide, metrics.height()), row.minutes, strong
        )
        painter.restore()

    def _write(self, painter: QPainter, option: QStyleOptionViewItem, place: QRect, words: str, name: str) -> None:
        align = Qt.AlignmentFlag.AlignVCenter | QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
        painter.setPen(colour(name))
        flags = int(align) | int(Qt.TextFlag.TextSingleLine)
        painter.drawText(QStyle.visualRect(option.direction, option.rect, place), flags, words)


class BlockList(StepList):
    """Blocks that can be put elsewhere.

    Dragged, `moved` gives the id and the new place.
    """

    moved = Signal(str, int)

    def __init__(self, name: str = "", *, movable: bool = True) -> None:
        """Make an empty list; `name` is what a screen reader calls it, and not `movable` is only to look at."""
        super().__init__(name)
        self._movable = movable
        self._pressed: QPoint | None = None
        self._dragged = ""
        self._target = -1
        self.setItemDelegate(_BlockPainter(self))
        self.setMinimumHeight(3 * TARGET)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def step(self, by: int) -> None:
        """Ask to move the chosen block up (-1) or down (1)."""
        if self._movable:
            super().step(by)

    def _place_of(self, block_id: str) -> int:
        return next((at for at, each in enumerate(self.rows()) if each.id == block_id), -1)

    def _place_at(self, point: QPoint) -> int:
        """Give the place a block dropped at a point gets: that of the row there, the last one below all rows."""
        place = self.indexAt(QPoint(self.viewport().width() // 2, max(point.y(), 0))).row()
        return place if place >= 0 else len(self.rows()) - 1

    def _aim(self, place: int) -> None:
        self._target = place
        self.viewport().update()

    def _let_go(self) -> None:
        self._dragged, self._pressed = "", None
        self.unsetCursor()
        self._aim(-1)

    def _scroll_along(self, point: QPoint) -> None:
        bar = self.verticalScrollBar()
        if point.y() < EDGE:
            bar.setValue(bar.value() - EDGE // 2)
        elif point.y() > self.viewport().height() - EDGE:
            bar.setValue(bar.value() + EDGE // 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Leave a dragged block where it was with Escape; all other keys as any list in order."""
        if event.key() == Qt.Key.Key_Escape and self._target >= 0:
            self._let_go()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Take hold of a block."""
        super().mousePressEvent(event)
        self._pressed = event.position().toPoint()
        self._dragged = self.current_id() if self._movable and self.indexAt(self._pressed).isValid() else ""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Show where a block on its way would come."""
        point = event.position().toPoint()
        far = self._pressed and (point - self._pressed).manhattanLength() > DRAG_AFTER
        if self._dragged and (far or self._target >= 0):
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self._scroll_along(point)
            self._aim(self._place_at(point))
        else:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Put the block where it was let go."""
        super().mouseReleaseEvent(event)
        dragged, target = self._dragged, self._target
        self._let_go()
        if dragged and target >= 0 and target != self._place_of(dragged):
            self.moved.emit(dragged, target)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw a line where the dragged block would come."""
        super().paintEvent(event)
        if self._target < 0 or not self.rows():
            return
        there = self.visualRect(self.model().index(self._target, 0))
        y = there.bottom() if self._target > self._place_of(self._dragged) else there.top()
        painter = QPainter(self.viewport())
        painter.setPen(QPen(colour("accent"), 4))
        painter.drawLine(there.left(), y, there.right(), y)
        painter.end()
