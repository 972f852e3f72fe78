"""The tree of areas: each can be chosen, opened, and dragged into another one."""

from collections.abc import Iterable
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem

from app.models.places import in_tree_order
from app.models.programme import Area
from app.ui.parts.icons import icon
from app.ui.parts.words import term

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ID = Qt.ItemDataRole.UserRole


class AreaTree(QTreeWidget):
    """Areas under what they lie in. `moved` with an area and what it was dropped into (``""``: the top)."""

    opened = Signal(str)
    selected = Signal(str)
    removal_asked = Signal(str)
    moved = Signal(str, str)

    def __init__(self, name: str) -> None:
        """Make an empty tree; `name` is what a screen reader calls it."""
        super().__init__()
        self._shown = ""
        self.setAccessibleName(name)
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        self.currentItemChanged.connect(lambda *_: self._tell())
        self.itemDoubleClicked.connect(lambda item: self.opened.emit(item.data(0, _ID)))

    def set_areas(self, areas: Iterable[Area], *, counts: dict[str, str]) -> None:
        """Show `areas`, with `counts` in words beside each; what was chosen and closed stays so."""
        kept, scrolled = self.current_id(), self.verticalScrollBar().value()
        closed = {item.data(0, _ID) for item in self._items() if item.childCount() and not item.isExpanded()}
        self.blockSignals(True)
        self.clear()
        above: list[QTreeWidgetItem] = [self.invisibleRootItem()]
        for depth, area in in_tree_order(areas):
            item = QTreeWidgetItem(above[depth], [area.name, counts.get(area.id, "")])
            item.setData(0, _ID, area.id)
            item.setToolTip(0, f"<span>{escape(area.name)}</span>")
            item.setIcon(0, icon("place"))
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{area.name}, {term(area.level)}")
            above[depth + 1 :] = [item]
        for item in self._items():
            item.setExpanded(item.data(0, _ID) not in closed)
        self.blockSignals(False)
        if not self.select(kept):
            self._tell()
        self.verticalScrollBar().setValue(scrolled)
        self._divide()

    def _divide(self) -> None:
        """Give the counts the room they need, but let a name have most of the width."""
        self.header().resizeSection(1, min(self.sizeHintForColumn(1), self.viewport().width() * 2 // 5))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Divide another width."""
        super().resizeEvent(event)
        self._divide()

    def _items(self) -> list[QTreeWidgetItem]:
        found: list[QTreeWidgetItem] = []
        waiting = [self.invisibleRootItem()]
        while waiting:
            item = waiting.pop()
            children = (item.child(place) for place in range(item.childCount()))
            inside = [child for child in children if child is not None]
            found += inside
            waiting += inside
        return found

    def current_id(self) -> str:
        """Give the id of the chosen area; empty where none is chosen."""
        item = self.currentItem()
        return str(item.data(0, _ID)) if item else ""

    def select(self, area_id: str) -> bool:
        """Choose an area; False where it is not there."""
        found = next((item for item in self._items() if item.data(0, _ID) == area_id), None)
        if found is not None:
            self.setCurrentItem(found)
            self._tell()
        return found is not None

    def _tell(self) -> None:
        if self.current_id() != self._shown:
            self._shown = self.current_id()
            self.selected.emit(self._shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Open with Enter, ask to remove with Delete; all other keys as any tree."""
        chosen = self.current_id()
        if chosen and event.key() in _ENTER:
            self.opened.emit(chosen)
        elif chosen and event.key() == Qt.Key.Key_Delete:
            self.removal_asked.emit(chosen)
        else:
            super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Ask for the move; the tree changes when the programme does."""
        item = self.itemAt(event.position().toPoint())
        chosen, target = self.current_id(), str(item.data(0, _ID)) if item else ""
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        if chosen and chosen != target:
            self.moved.emit(chosen, target)
