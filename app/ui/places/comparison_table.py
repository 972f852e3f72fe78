"""The table of the comparison: each cell with value, source and certainty; rows can be put in another order."""

import re

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.models.programme import BudgetRound, ConditionValue
from app.ui.parts.buttons import TARGET
from app.ui.parts.icons import icon
from app.ui.parts.words import term
from app.ui.places.certainty import LIKENESS, SIGNS, likeness_word
from app.ui.places.comparison_model import ComparisonModel, ShownRow
from app.ui.theme import colour

PADDING = 8
SIGN = QSize(18, 18)
MOST_LINES = 3
_Index = QModelIndex | QPersistentModelIndex
_EDIT = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)
_WRAP = Qt.TextFlag.TextWordWrap
_LONGEST = re.compile(r"(\S{20})(?=\S)")
"""A piece of a word that is long enough to be cut before it goes on."""


class CellPainter(QStyledItemDelegate):
    """Paints the value over its sign, certainty and source; what is not known gets a dotted frame and says so."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one cell."""
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setFont(option.font)
        if chosen:
            painter.fillRect(option.rect, colour("selection"))
        found: ConditionValue | None = index.data(Qt.ItemDataRole.UserRole)
        rect = option.rect.adjusted(PADDING, PADDING, -PADDING, -PADDING)
        if found is None:
            self._paint_unknown(painter, rect, str(index.data()), chosen=chosen)
        else:
            self._paint_value(painter, rect, found, chosen=chosen)
        painter.restore()

    def _paint_unknown(self, painter: QPainter, rect: QRect, words: str, *, chosen: bool) -> None:
        painter.setPen(QPen(colour("line"), 1, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(rect, 6, 6)
        painter.setPen(colour("selection_text" if chosen else "text_quiet"))
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), words)

    def _paint_value(self, painter: QPainter, rect: QRect, found: ConditionValue, *, chosen: bool) -> None:
        metrics = painter.fontMetrics()
        foot = QRect(rect.left(), rect.bottom() - metrics.height() + 1, rect.width(), metrics.height())
        room = rect.adjusted(0, 0, 0, -metrics.height() - 4)
        painter.setPen(colour("selection_text" if chosen else "text"))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft) | int(_WRAP), fitting(found.value, room.size(), metrics))
        sign, name = SIGNS[found.certainty]
        name = "selection_text" if chosen else name
        place = QRect(QPoint(foot.left(), foot.center().y() - SIGN.height() // 2), SIGN)
        icon(sign, colour_name=name).paint(painter, place)
        words = foot.adjusted(SIGN.width() + 4, 0, 0, 0)
        certainty = term(found.certainty)
        painter.setPen(colour(name))
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), certainty)
        after = words.adjusted(metrics.horizontalAdvance(certainty), 0, 0, 0)
        painter.setPen(colour("selection_text" if chosen else "text_quiet"))
        source = f" · {found.source}" if found.source else ""
        shown = metrics.elidedText(source, Qt.TextElideMode.ElideRight, after.width())
        painter.drawText(after, int(Qt.AlignmentFlag.AlignVCenter), shown)


def fitting(text: str, size: QSize, metrics: QFontMetrics) -> str:
    """Give a text, cut with an ellipsis where it does not fit when wrapped; a very long word may be broken."""
    text = _LONGEST.sub("\\1\u200b", text[:2_000])
    rect = QRect(0, 0, size.width(), 100_000)
    if metrics.boundingRect(rect, int(_WRAP), text).height() <= size.height():
        return text
    least, most = 0, len(text)
    while least < most:
        middle = (least + most + 1) // 2
        if metrics.boundingRect(rect, int(_WRAP), text[:middle] + "…").height() <= size.height():
            least = middle
        else:
            most = middle - 1
    return text[:least].rstrip() + "…"


class RowHeader(QHeaderView):
    """The conditions, each with whether the rounds differ in it; rows can be dragged."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setSectionsMovable(True)
        self.setSectionsClickable(True)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Be wide enough for a short question."""
        return QSize(15 * self.fontMetrics().averageCharWidth() + 3 * PADDING, super().sizeHint().height())

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:  # noqa: N802
        """Paint the name of a condition, and beneath it what the rounds make of it."""
        row: ShownRow = self.model().headerData(section, Qt.Orientation.Vertical, Qt.ItemDataRole.UserRole)
        painter.save()
        painter.fillRect(rect, colour("background"))
        painter.setPen(colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        metrics = painter.fontMetrics()
        inside = rect.adjusted(PADDING, PADDING, -PADDING, -PADDING)
        room = inside.adjusted(0, 0, 0, -metrics.height() - 4)
        painter.setPen(colour("text"))
        words = fitting(row.condition.name, room.size(), metrics)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft) | int(_WRAP), words)
        sign, name, _ = LIKENESS[row.likeness]
        foot = QRect(inside.left(), inside.bottom() - metrics.height() + 1, inside.width(), metrics.height())
        icon(sign, colour_name=name).paint(painter, QRect(QPoint(foot.left(), foot.center().y() - 9), SIGN))
        painter.setPen(colour(name))
        words = metrics.elidedText(likeness_word(row.likeness), Qt.TextElideMode.ElideRight, foot.width() - 22)
        painter.drawText(foot.adjusted(22, 0, 0, 0), int(Qt.AlignmentFlag.AlignVCenter), words)
        painter.restore()


class RoundHeader(QHeaderView):
    """The rounds, each with its year."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.setMinimumSectionSize(120)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Be high enough for a name on two lines and the year."""
        return QSize(super().sizeHint().width(), 3 * self.fontMetrics().height() + PADDING)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:  # noqa: N802
        """Paint the name of a round over its year."""
        shown: BudgetRound = self.model().headerData(section, Qt.Orientation.Horizontal, Qt.ItemDataRole.UserRole)
        painter.save()
        painter.fillRect(rect, colour("background"))
        painter.setPen(colour("line"))
        painter.drawLine(rect.topRight(), rect.bottomRight())
        font = QFont(painter.font())
        font.setBold(True)
        painter.setFont(font)
        metrics = painter.fontMetrics()
        inside = rect.adjusted(PADDING, 2, -PADDING, -2)
        room = inside.adjusted(0, 0, 0, -metrics.height()) if shown.year else inside
        painter.setPen(colour("text"))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft) | int(_WRAP), fitting(shown.name, room.size(), metrics))
        painter.setPen(colour("text_quiet"))
        painter.drawText(inside, int(Qt.AlignmentFlag.AlignBottom), str(shown.year or ""))
        painter.restore()


class ComparisonTable(QTableView):
    """Arrows go from cell to cell, Enter edits, Delete empties, Ctrl with an arrow moves the row."""

    chosen = Signal()
    edit_asked = Signal()
    clearing_asked = Signal()
    row_moved = Signal(str, int)

    def __init__(self, name: str) -> None:
        """Make an empty table; `name` is what a screen reader calls it."""
        super().__init__()
        self.cells = ComparisonModel(self)
        self.setModel(self.cells)
        self.setItemDelegate(CellPainter(self))
        self.setVerticalHeader(RowHeader(self))
        self.setHorizontalHeader(RoundHeader(self))
        self.setAccessibleName(name)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().sectionMoved.connect(self._dragged)
        self.verticalHeader().sectionClicked.connect(lambda place: self.setCurrentIndex(self.cells.index(place, 0)))
        self.selectionModel().currentChanged.connect(lambda *_: self.chosen.emit())
        self.doubleClicked.connect(lambda _: self.edit_asked.emit())

    def fit(self) -> None:
        """Make columns wide enough to read and rows as high as their cells, at most three lines of value."""
        metrics = self.fontMetrics()
        width = self._column_width()
        for column in range(self.cells.columnCount()):
            self.setColumnWidth(column, width)
        for place, row in enumerate(self.cells.rows):
            texts = [self.cells.known.get((row.condition.id, each.id)) for each in self.cells.rounds]
            most = max((_lines(text.value, width - 2 * PADDING, metrics) for text in texts if text), default=1)
            most = max(most, _lines(row.condition.name, self.verticalHeader().sizeHint().width() - 16, metrics))
            height = (min(most, MOST_LINES) + 1) * metrics.lineSpacing() + 8 + 2 * PADDING
            self.setRowHeight(place, max(TARGET, height))

    def _column_width(self) -> int:
        """Give a width that is good to read, a little more or less where all rounds then fill the table."""
        best = max(160, 22 * self.fontMetrics().averageCharWidth())
        even = self.viewport().width() // max(1, self.cells.columnCount())
        return max(best * 4 // 5, min(even, best * 3 // 2)) if even >= best * 4 // 5 else best

    def chosen_row(self) -> ShownRow | None:
        """Give the row that is chosen."""
        index = self.currentIndex()
        return self.cells.rows[index.row()] if index.isValid() else None

    def choose(self, condition: str, budget_round: str = "") -> bool:
        """Choose a cell; False where its row is not shown."""
        index = self.cells.place_of(condition, budget_round)
        if index.isValid():
            self.setCurrentIndex(index)
        return index.isValid()

    def _dragged(self, _section: int, before: int, after: int) -> None:
        """Put the row back and ask for the move: the table changes when the programme does."""
        header = self.verticalHeader()
        header.blockSignals(True)
        header.moveSection(after, before)
        header.blockSignals(False)
        condition = self.cells.rows[before].condition.id
        QTimer.singleShot(0, self, lambda: self.row_moved.emit(condition, after))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Fill the table anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Edit, empty or move; all other keys as any table."""
        index = self.currentIndex()
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if not index.isValid():
            super().keyPressEvent(event)
        elif event.key() in _EDIT:
            self.edit_asked.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.clearing_asked.emit()
        elif control and event.key() in steps:
            self.row_moved.emit(self.cells.rows[index.row()].condition.id, index.row() + steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)


def _lines(text: str, width: int, metrics: QFontMetrics) -> int:
    text = _LONGEST.sub("\\1\u200b", text[:600])
    room = metrics.boundingRect(QRect(0, 0, width, 100_000), int(_WRAP), text)
    return max(1, round(room.height() / metrics.lineSpacing()))
