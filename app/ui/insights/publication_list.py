"""The chapters of a publication with their insights beneath, in the order in which they are read."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QMimeData, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFont,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.ui.insights.pool import SOURCES
from app.ui.parts.buttons import ICON, TARGET
from app.ui.parts.icons import icon
from app.ui.parts.record_list import PADDING, Row
from app.ui.parts.step_list import StepList
from app.ui.theme import colour

INDENT = 24

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class OutlineRow(Row):
    """One row: a chapter in bold at the edge, or an insight a little further in."""

    inside: bool = False


class _OutlinePainter(QStyledItemDelegate):
    """Paints words over quieter words, those of a chapter bold, those of an insight further in."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: N802
        lines = 2 if index.data(Qt.ItemDataRole.UserRole).detail else 1
        return QSize(120, max(TARGET, lines * option.fontMetrics.height() + PADDING))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row: OutlineRow = index.data(Qt.ItemDataRole.UserRole)
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget)
        whole = option.rect.adjusted(PADDING + (INDENT if row.inside else 0), 2, -PADDING, -2)
        sign = QRect(whole.left(), whole.center().y() - ICON.height() // 2, ICON.width(), ICON.height())
        icon(row.icon).paint(painter, QStyle.visualRect(option.direction, option.rect, sign))
        self._paint_words(painter, whole.adjusted(ICON.width() + PADDING, 0, 0, 0), row, option)

    def _paint_words(self, painter: QPainter, rest: QRect, row: OutlineRow, option: QStyleOptionViewItem) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        strong = "selection_text" if chosen else ("text_quiet" if row.faded else "text")
        quiet = "selection_text" if chosen else "text_quiet"
        half = rest.height() // 2 if row.detail else rest.height()
        bold = QFont(option.font)
        bold.setBold(not row.inside)
        painter.save()
        for top, words, name, font in ((0, row.text, strong, bold), (half, row.detail, quiet, QFont(option.font))):
            place = QRect(rest.left(), rest.top() + top, rest.width(), half)
            painter.setFont(font)
            painter.setPen(colour(name))
            _write(painter, option, place, words)
        painter.restore()


def _write(painter: QPainter, option: QStyleOptionViewItem, place: QRect, words: str) -> None:
    align = Qt.AlignmentFlag.AlignVCenter | QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, place.width())
    there = QStyle.visualRect(option.direction, option.rect, place)
    painter.drawText(there, int(align) | int(Qt.TextFlag.TextSingleLine), shown)


class OutlineList(StepList):
    """Chapters and insights that can be put elsewhere, and on which insights can be dropped.

    `dropped` gives the ids of what was let go, the row where that was, and whether it was on its lower half.
    """

    dropped = Signal(list, str, bool)

    def __init__(self, name: str) -> None:
        """Make an empty list called `name`."""
        super().__init__(name)
        self.may_move = True
        self._pressed: QPoint | None = None
        self._line: int | None = None
        self.setItemDelegate(_OutlinePainter(self))
        self.setAcceptDrops(True)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Take hold of what may be dragged."""
        super().mousePressEvent(event)
        self._pressed = event.position().toPoint() if self.may_move and self.current_id() else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Carry the chosen row away."""
        held = bool(event.buttons() & Qt.MouseButton.LeftButton) and self._pressed is not None
        if not held or self._pressed is None:
            super().mouseMoveEvent(event)
        elif (event.position().toPoint() - self._pressed).manhattanLength() > QApplication.startDragDistance():
            self._pressed = None
            drag = QDrag(self)
            drag.setMimeData(carried([self.current_id()]))
            drag.exec(Qt.DropAction.LinkAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Take what can stand in a chapter."""
        if self.may_move and event.mimeData().hasFormat(SOURCES):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:  # noqa: N802
        """Show where it would land."""
        place, below = self._place_at(event.position().toPoint())
        if place >= 0:
            self._aim(place + below)
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802
        """Land nowhere."""
        self._aim(None)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Tell what landed where."""
        place, below = self._place_at(event.position().toPoint())
        self._aim(None)
        if place >= 0:
            ids = bytes(event.mimeData().data(SOURCES).data()).decode().split("\n")
            event.acceptProposedAction()
            self.dropped.emit(ids, self.rows()[place].id, below)

    def _place_at(self, point: QPoint) -> tuple[int, bool]:
        """Give the row at a point, and whether it is on its lower half; under all rows that is the last one's."""
        index = self.indexAt(QPoint(self.viewport().width() // 2, max(point.y(), 0)))
        if not index.isValid():
            return len(self.rows()) - 1, True
        return index.row(), point.y() > self.visualRect(index).center().y()

    def _aim(self, line: int | None) -> None:
        self._line = line
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw a line where what is dragged would come."""
        super().paintEvent(event)
        if self._line is None or not self.rows():
            return
        above = self._line > 0
        there = self.visualRect(self.model().index(max(0, self._line - 1), 0))
        painter = QPainter(self.viewport())
        painter.setPen(QPen(colour("accent"), 4))
        y = there.bottom() if above else there.top()
        painter.drawLine(there.left(), y, there.right(), y)
        painter.end()


def carried(ids: Sequence[str]) -> QMimeData:
    """Give what a drag of records with these ids carries."""
    data = QMimeData()
    data.setData(SOURCES, "\n".join(ids).encode())
    return data
