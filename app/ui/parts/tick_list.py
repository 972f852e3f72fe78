"""A list of names that can each be ticked: who is in a circle, in which circles somebody is."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QIcon, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyledItemDelegate, QStyleOptionViewItem

from app.ui.parts.buttons import TARGET

_Index = QModelIndex | QPersistentModelIndex


class TickList(QListWidget):
    """Rows with a tick. A click anywhere in a row, or the space bar, changes it; `ticked` tells which one and how."""

    ticked = Signal(str, bool)

    def __init__(self, name: str, *, most: int = 5) -> None:
        """Make an empty list that a screen reader calls `name` and that shows `most` rows at once."""
        super().__init__()
        self._most = most
        self._filling = False
        self.setAccessibleName(name)
        self.setItemDelegate(_TickRow(self))
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemChanged.connect(self._tell)

    def fill(self, rows: Sequence[tuple[str, str, bool]], icons: Sequence[QIcon] = ()) -> None:
        """Show rows of id, words and tick; the row at which the keys are stays there."""
        self._filling = True
        if [row[0] for row in rows] != [self._id(place) for place in range(self.count())]:
            self.clear()
            for row in rows:
                self.addItem(QListWidgetItem(row[1]))
        for place, (thing, words, on) in enumerate(rows):
            item = self.item(place)
            item.setText(words)
            item.setData(Qt.ItemDataRole.UserRole, thing)
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
            if icons:
                item.setIcon(icons[place])
        self._filling = False
        self._fit()

    def _id(self, place: int) -> str:
        return str(self.item(place).data(Qt.ItemDataRole.UserRole))

    def _fit(self) -> None:
        height = sum(self.sizeHintForRow(place) for place in range(min(self._most, self.count())))
        self.setFixedHeight(max(TARGET, height) + 12)

    def _tell(self, item: QListWidgetItem) -> None:
        if not self._filling:
            self.ticked.emit(item.data(Qt.ItemDataRole.UserRole), item.checkState() is Qt.CheckState.Checked)


class _TickRow(QStyledItemDelegate):
    """Takes the whole row as the box to tick."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: N802
        """Be no lower than a finger needs, and as wide as the list."""
        size = super().sizeHint(option, index)
        return QSize(0, max(TARGET, size.height()))

    def editorEvent(  # noqa: N802
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,  # noqa: ARG002
        index: _Index,
    ) -> bool:
        """Change the tick for a tap or the space bar."""
        if not (_is_tap(event) or _is_space(event)):
            return False
        now = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole))
        after = Qt.CheckState.Unchecked if now is Qt.CheckState.Checked else Qt.CheckState.Checked
        return model.setData(index, after, Qt.ItemDataRole.CheckStateRole)


def _is_tap(event: QEvent) -> bool:
    if event.type() != QEvent.Type.MouseButtonRelease or not isinstance(event, QMouseEvent):
        return False
    return event.button() == Qt.MouseButton.LeftButton


def _is_space(event: QEvent) -> bool:
    return event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space
