"""The list beside the map: the same people, lines, offers and asks as words, to read and to change."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QTreeView, QWidget

from app.ui.map.open_map import OpenMap
from app.ui.map.twin_model import TwinModel
from app.ui.parts.buttons import ICON


class ListTwin(QTreeView):
    """Chooses what the canvas chooses, and the other way round; Enter asks for more, F2 changes, Delete removes."""

    opened = Signal()

    def __init__(self, open_map: OpenMap, parent: QWidget | None = None) -> None:
        """Show `open_map`."""
        super().__init__(parent)
        self._open_map = open_map
        self._twin = TwinModel(open_map, self)
        self.setObjectName("map_list")
        self.setModel(self._twin)
        self.setHeaderHidden(True)
        self.setIconSize(ICON)
        self.setIndentation(20)
        self.setAccessibleName(self.tr("The map as a list"))
        self.setEditTriggers(QTreeView.EditTrigger.EditKeyPressed)
        self.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._unfold_rings()
        self._twin.rowsInserted.connect(self._unfold_new)
        open_map.chosen.connect(self._show_choice)
        open_map.changed.connect(lambda: self._show_choice(open_map.choice))
        self._show_choice(open_map.choice)

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # noqa: N802
        """Choose on the map what was chosen here."""
        super().currentChanged(current, previous)
        if self.hasFocus() and (thing := self._twin.thing_at(current)):
            self._open_map.choose(thing)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Ask for more with Enter, take away with Delete; all other keys as any tree."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self._open_map.remove(self._twin.record_at(self.currentIndex()))
        else:
            super().keyPressEvent(event)

    def _show_choice(self, thing: str) -> None:
        if not thing:
            self.clearSelection()
            return
        if self._twin.thing_at(self.currentIndex()) != thing:
            self.setCurrentIndex(self._twin.place_of(thing))

    def _unfold_rings(self) -> None:
        for row in range(self._twin.rowCount()):
            self.setExpanded(self._twin.index(row, 0), True)

    def _unfold_new(self, parent: QModelIndex, first: int, last: int) -> None:
        if not parent.isValid():
            for row in range(first, last + 1):
                self.setExpanded(self._twin.index(row, 0), True)
