"""A list of things with large rows: choose one, open it, take it away, all with the keyboard too."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any, Generic

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QApplication, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.models.record import R
from app.ui.parts.buttons import ICON, TARGET
from app.ui.parts.icons import icon
from app.ui.theme import colour

PADDING = 8
EDGES = 10
"""Pixels above and below the rows of a list."""

_Index = QModelIndex | QPersistentModelIndex
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class Row:
    """One row: the id of what it stands for, its words, more words beneath, an icon; `faded` where it is not there."""

    id: str
    text: str
    detail: str = ""
    icon: str = ""
    faded: bool = False


class Rows(QAbstractListModel):
    """The rows as Qt asks for them. A long list makes each row only when it is looked at: see `MadeRows`."""

    def __init__(self, parent: QWidget) -> None:
        """Hold nothing yet."""
        super().__init__(parent)
        self.rows: list[Row] = []

    def row(self, place: int) -> Row:
        """Give one row."""
        return self.rows[place]

    def id_at(self, place: int) -> str:
        """Give the id of a row; empty where there is none."""
        return self.rows[place].id if 0 <= place < len(self.rows) else ""

    def place_of(self, record_id: str) -> int:
        """Give where the row of an id stands; -1 where it does not."""
        return next((at for at, row in enumerate(self.rows) if row.id == record_id), -1)

    def all(self) -> list[Row]:
        """Give all rows."""
        return list(self.rows)

    def replace(self, rows: Sequence[Row]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: N802, B008 (Qt's own signature)
        """Give how many there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give the words of a row, or what else is asked about it."""
        row = self.row(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.text}, {row.detail}" if row.detail else row.text
        if role == Qt.ItemDataRole.ToolTipRole:  # words may be cut; what people typed is no markup
            return f"<span>{escape(row.text)}</span>"
        if role == Qt.ItemDataRole.UserRole:
            return row
        return None


class MadeRows(Rows, Generic[R]):
    """Rows of very many records, each made when it is looked at."""

    def __init__(self, parent: QWidget, make: Callable[[R], Row]) -> None:
        """Hold nothing yet; `make` gives the row of a record."""
        super().__init__(parent)
        self.records: list[R] = []
        self._make = make

    def row(self, place: int) -> Row:
        """Make the row at a place."""
        return self._make(self.records[place])

    def id_at(self, place: int) -> str:
        """Give the id of a record; empty where there is none."""
        return self.records[place].id if 0 <= place < len(self.records) else ""

    def place_of(self, record_id: str) -> int:
        """Give where a record stands; -1 where it does not."""
        return next((at for at, each in enumerate(self.records) if each.id == record_id), -1)

    def all(self) -> list[Row]:
        """Make all rows."""
        return [self._make(each) for each in self.records]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: N802, B008 (Qt's own signature)
        """Give how many there are."""
        return 0 if parent.isValid() else len(self.records)

    def show_records(self, records: Sequence[R]) -> None:
        """Show other records."""
        self.beginResetModel()
        self.records = list(records)
        self.endResetModel()


class _RowPainter(QStyledItemDelegate):
    """Paints words over quieter words, cut with an ellipsis, never read as markup."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: N802
        lines = 2 if index.data(Qt.ItemDataRole.UserRole).detail else 1
        height = lines * option.fontMetrics.height() + 2 * PADDING
        return QSize(120, max(TARGET, height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row: Row = index.data(Qt.ItemDataRole.UserRole)
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget)
        rect = option.rect.adjusted(2 * PADDING, PADDING, -2 * PADDING, -PADDING)
        if row.icon:
            rect = self._paint_icon(painter, rect, row.icon, option.direction)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        self._paint_words(painter, rect, row, option, chosen=chosen)

    def _paint_icon(self, painter: QPainter, rect: QRect, name: str, direction: Qt.LayoutDirection) -> QRect:
        place = QRect(rect.left(), rect.center().y() - ICON.height() // 2, ICON.width(), ICON.height())
        icon(name).paint(painter, QStyle.visualRect(direction, rect, place))
        return QStyle.visualRect(direction, rect, rect.adjusted(ICON.width() + PADDING, 0, 0, 0))

    def _paint_words(
        self, painter: QPainter, rect: QRect, row: Row, option: QStyleOptionViewItem, *, chosen: bool
    ) -> None:
        metrics = option.fontMetrics
        top = rect if not row.detail else QRect(rect.left(), rect.top(), rect.width(), metrics.height())
        below = rect.adjusted(0, metrics.height(), 0, 0)
        text = "selection_text" if chosen else ("text_quiet" if row.faded else "text")
        quiet = "selection_text" if chosen else "text_quiet"
        align = Qt.AlignmentFlag.AlignVCenter | QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
        painter.save()
        painter.setFont(option.font)
        for place, words, name in ((top, row.text, text), (below, row.detail, quiet)):
            painter.setPen(colour(name))
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, place.width())
            painter.drawText(place, int(align) | int(Qt.TextFlag.TextSingleLine), shown)
        painter.restore()


class RecordList(QListView):
    """Rows of things; Enter or a double click opens one, Delete asks for its removal.

    `selected` speaks when another row is chosen, by whatever way; not when the same one stays after `set_rows`.
    """

    opened = Signal(str)
    selected = Signal(str)
    removal_asked = Signal(str)

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        """Make an empty list; `name` is what a screen reader calls it."""
        super().__init__(parent)
        self._rows = self._make_rows()
        self._shown = ""
        self._least = 0
        self.setModel(self._rows)
        self.setItemDelegate(_RowPainter(self))
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.selectionModel().currentChanged.connect(self._tell)
        self.doubleClicked.connect(lambda index: self.opened.emit(self._id_at(index.row())))

    def _make_rows(self) -> Rows:
        return Rows(self)

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show `rows`; the chosen one stays chosen where it is still there, and the list does not jump."""
        if list(rows) == self._rows.rows:
            return
        kept, place, scrolled = self.current_id(), self.currentIndex().row(), self.verticalScrollBar().value()
        self.selectionModel().blockSignals(True)
        self._rows.replace(rows)
        self.selectionModel().blockSignals(False)
        if kept and not self.select(kept):
            self._choose(min(place, len(rows) - 1))
        self.verticalScrollBar().setValue(scrolled)

    def show_at_least(self, rows: int) -> None:
        """Be as high as so many rows, or as all where there are fewer, at any size of text; ask for no more."""
        shown = max(1, min(rows, self.model().rowCount()))
        self._least = max(TARGET, shown * self.sizeHintForRow(0)) + EDGES
        self.setMinimumHeight(self._least)

    def rows(self) -> list[Row]:
        """Give the rows that are shown."""
        return self._rows.all()

    def current_id(self) -> str:
        """Give the id of the chosen row; empty where none is chosen."""
        return self._id_at(self.currentIndex().row())

    def select(self, record_id: str) -> bool:
        """Choose the row of `record_id`; False where it is not in the list."""
        place = self._rows.place_of(record_id)
        if place >= 0:
            self._choose(place)
        return place >= 0

    def _choose(self, place: int) -> None:
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(self._rows.index(place), flag)
        if place < 0:
            self._tell(QModelIndex())

    def _id_at(self, place: int) -> str:
        return self._rows.id_at(place)

    def _tell(self, current: _Index, _before: _Index | None = None) -> None:
        found = self._id_at(current.row())
        if found != self._shown:
            self._shown = found
            self.selected.emit(found)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Ask for the least that was set, so that what stands round it need not scroll too soon."""
        usual = super().sizeHint()
        return QSize(usual.width(), self._least) if self._least else usual

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Open with Enter, ask to remove with Delete; all other keys as any list."""
        chosen = self.current_id()
        if chosen and event.key() in _ENTER:
            self.opened.emit(chosen)
        elif chosen and event.key() == Qt.Key.Key_Delete:
            self.removal_asked.emit(chosen)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Choose the row the keyboard comes to: Qt only marks it, and where it is alone no arrow would choose it."""
        super().focusInEvent(event)
        by_key = event.reason() is not Qt.FocusReason.MouseFocusReason
        if by_key and self.currentIndex().isValid() and not self.selectionModel().hasSelection():
            self._choose(self.currentIndex().row())


def fit_rows(shown: RecordList, most: int) -> None:
    """Make a list as high as its rows, at most `most` of them; the rest scrolls."""
    rows = min(most, len(shown.rows()))
    height = sum(shown.sizeHintForRow(place) for place in range(rows))
    shown.setFixedHeight(max(TARGET, height) + 12)
