"""The same map as a list: everybody by ring, with their lines as sentences. It can do all that the drawing can."""

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QAccessible, QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from app.ui.maps.finger_scroll import FingerScroll
from app.ui.maps.list_keys import ListKeys
from app.ui.maps.open_map import OpenMap
from app.ui.maps.outline import HEADINGS, NAMED, Entry, Sort
from app.ui.maps.outline_model import OutlineModel
from app.ui.maps.samples import SMALL
from app.ui.maps.telling import changes_said
from app.ui.parts.announcing import announce
from app.ui.parts.buttons import TARGET

SIGNS = {Sort.OFFER: "offer", Sort.ASK: "ask", Sort.NOTE: "note"}
"""What the rows open that stand for one part of what is said of somebody."""

PADDING = 8

_Flag = QItemSelectionModel.SelectionFlag
_ALONE = _Flag.ClearAndSelect | _Flag.Rows


class ListTwin(QTreeView):
    """Mirrors an `OpenMap`: what is on it, and what is chosen. Its keys are those of `ListKeys`.

    `opened` asks for all there is to say of a thing, `detail_asked` for one part of it (``offer``, ``ask``, ``note``),
    `name_asked` for a place to type a new name, `menu_asked` for the menu of what is chosen, at a point of the screen.
    """

    opened = Signal(str)
    detail_asked = Signal(str, str)
    name_asked = Signal()
    menu_asked = Signal(QPoint)

    def __init__(self, open_map: OpenMap, parent: QWidget | None = None) -> None:
        """Show the map of `open_map`."""
        super().__init__(parent)
        self._map = open_map
        self._shown = open_map.content
        self._model = OutlineModel(self, read_only=open_map.read_only)
        self._keys = ListKeys(self, open_map)
        self._mirroring = self._is_going = False
        self._unfolded: set[str] = set()
        self._set_up()
        self._model.renamed.connect(self._rename)
        self._model.dropped.connect(self._drop)
        self.selectionModel().selectionChanged.connect(self._choose)
        self.doubleClicked.connect(self._open_at)
        FingerScroll(self).held.connect(self.menu_asked)
        open_map.changed.connect(self.mirror)
        open_map.chosen.connect(lambda _: self._select())
        self.mirror()

    def _set_up(self) -> None:
        self.setModel(self._model)
        self.setItemDelegate(RowEditor(self))
        self.setHeaderHidden(True)
        self.setAccessibleName(self.tr("The map as a list"))
        self.setEditTriggers(QTreeView.EditTrigger.EditKeyPressed | QTreeView.EditTrigger.DoubleClicked)
        self.setExpandsOnDoubleClick(False)
        self.setSelectionMode(QTreeView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QTreeView.DragDropMode.InternalMove)
        self.setDropIndicatorShown(True)
        self.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        self.setIconSize(SMALL)
        self.setWordWrap(True)
        self.setIndentation(24)

    # --- reading ----------------------------------------------------------------------------------

    def entries(self) -> list[Entry]:
        """Give all rows from the top."""
        return list(self._model.entries())

    def chosen_entries(self) -> list[Entry]:
        """Give the rows that are chosen, or else the one at which the keys are."""
        indexes = self.selectionModel().selectedRows() or [self.currentIndex()]
        return [entry for entry in map(self._model.entry_at, indexes) if entry]

    def current_entry(self) -> Entry | None:
        """Give the row at which the keys are."""
        return self._model.entry_at(self.currentIndex())

    # --- mirroring --------------------------------------------------------------------------------

    def mirror(self) -> None:
        """Show what is there now, and say what changed. What is open, chosen and in view stays so."""
        before, self._shown = self._shown, self._map.content
        self._mirroring = True
        self._model.show(self._shown)
        self._unfold()
        self._mirroring = False
        self._select()
        if QAccessible.isActive() and before is not self._shown:
            announce(self if self.isVisible() else self.window(), changes_said(before, self._shown))

    def _unfold(self) -> None:
        """Open headings that have something beneath them for the first time."""
        for entry in self._model.entries():
            if entry.sort in HEADINGS and entry.below and entry.key not in self._unfolded:
                self._unfolded.add(entry.key)
                self.expand(self._model.index_of(entry.key))

    def _select(self) -> None:
        """Choose the rows of what is chosen on the map, unless they are: an offer's row will do for who has it."""
        choices = self._map.choices
        selected = {entry.holder for entry in map(self._model.entry_at, self.selectionModel().selectedRows()) if entry}
        if selected == set(choices):
            return
        self._mirroring = True
        if choices:
            self._go(self._row_of(self._map.choice))
        rows = QItemSelection()
        for thing in choices:
            index = self._row_of(thing)
            rows.select(index, index)
        self.selectionModel().select(rows, _Flag.ClearAndSelect)
        self._mirroring = False

    def _row_of(self, thing: str) -> QModelIndex:
        """Give the row of a thing; of a line the one that is in view, or else that of its start."""
        tie = self._map.tie(thing)
        if tie is None:
            return self._model.index_of(thing)
        rows = [self._model.index_of(f"{end or self._map.id}/{thing}") for end in (tie.start, tie.end)]
        return next((row for row in rows if self.isExpanded(row.parent())), rows[0])

    def _choose(self, selected: QItemSelection, _deselected: QItemSelection) -> None:
        """Choose on the map what was chosen here; what was chosen last stays last."""
        if self._mirroring:
            return
        found = {entry.holder for entry in map(self._model.entry_at, self.selectionModel().selectedRows()) if entry}
        newest = [entry.holder for entry in map(self._model.entry_at, selected.indexes()) if entry]
        before = [thing for thing in self._map.choices if thing in found and thing not in newest]
        self._map.choose_all((*before, *newest, *sorted(found - {*before, *newest})))

    def width_for(self, index: QModelIndex | QPersistentModelIndex) -> int:
        """Give how many pixels wide the words of a row can be."""
        depth, above = 1, index.parent()
        while above.isValid():
            depth, above = depth + 1, above.parent()
        return max(self.viewport().width() - depth * self.indentation() - self.iconSize().width() - PADDING - 4, 80)

    # --- acting -----------------------------------------------------------------------------------

    def open_entry(self, entry: Entry) -> None:
        """Ask for what there is to say of a row."""
        self.opened.emit(entry.holder)
        if entry.sort in SIGNS:
            self.detail_asked.emit(entry.holder, SIGNS[entry.sort])

    def rename(self, thing: str) -> None:
        """Let a contact or circle be renamed in its row."""
        index = self._model.index_of(thing)
        self.scrollTo(index)
        self._go(index)
        self.edit(index)

    def go_to(self, key: str) -> None:
        """Choose the row with a key, alone."""
        self._go(self._model.index_of(key))

    def _go(self, index: QModelIndex) -> None:
        self._is_going = True
        self.setCurrentIndex(index)
        self._is_going = False

    def ask_menu(self) -> None:
        """Ask for the menu at the row at which the keys are."""
        self.menu_asked.emit(self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center()))

    def _open_at(self, index: QModelIndex) -> None:
        entry = self._model.entry_at(index)
        if entry and entry.sort in HEADINGS:
            self.setExpanded(index, not self.isExpanded(index))
        elif entry and entry.sort not in NAMED:
            self.open_entry(entry)

    def _rename(self, entry: Entry, name: str) -> None:
        # The rows move when the map has the name; not while Qt still holds the field in one of them.
        QTimer.singleShot(0, self, lambda: self._rename_now(entry.thing, name))

    def _rename_now(self, thing: str, name: str) -> None:
        if actor := self._map.actor(thing):
            self._map.rename(actor, name)
        elif circle := self._map.circle(thing):
            self._map.rename_circle(circle, name)

    def _drop(self, things: list[str], entry: Entry) -> None:
        QTimer.singleShot(0, self, lambda: self._drop_now(things, entry))

    def _drop_now(self, things: list[str], entry: Entry) -> None:
        """Put contacts in the ring, or take them into the circle, that they were dropped on."""
        actors = [actor for actor in map(self._map.actor, things) if actor]
        circle = self._map.circle(entry.circle or entry.thing)
        if circle:
            self._map.set_in_circle(circle, *actors, member=True)
        else:
            self._map.put_in_ring(actors, entry.ring)

    # --- what Qt asks -----------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Do what a key does here; all others as in any list, and those that a field in a row let go too."""
        if self.state() is QTreeView.State.EditingState or not self._keys.press(event):
            super().keyPressEvent(event)

    def keyboardSearch(self, typed: str) -> None:  # noqa: N802
        """Go to who is called so, also where that row is folded away."""
        self._keys.search(typed)

    def selectionCommand(  # noqa: N802
        self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """Choose one row alone when no hand is on the list: a Shift held for a capital chooses no others."""
        return _ALONE if self._is_going else super().selectionCommand(index, event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        """Ask for the menu of what is chosen."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self.ask_menu()
        else:
            self.menu_asked.emit(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Let the words wrap anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()


class RowEditor(QStyledItemDelegate):
    """Gives rows room for a finger, and the field in which a name is typed over its own."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802
        """Be as high as the words need in the width there is, and never too low for a finger."""
        view = self.parent()
        assert isinstance(view, ListTwin), "made for it"
        width = view.width_for(index)
        flags = int(Qt.TextFlag.TextWordWrap)
        words = str(index.data(Qt.ItemDataRole.DisplayRole))
        height = option.fontMetrics.boundingRect(QRect(0, 0, width, 10_000), flags, words).height()
        return QSize(width, max(TARGET, height + PADDING))

    def createEditor(  # noqa: N802
        self,
        parent: QWidget,
        option: QStyleOptionViewItem,  # noqa: ARG002
        index: QModelIndex | QPersistentModelIndex,  # noqa: ARG002
    ) -> QWidget:
        """Give the field in which the name is typed over."""
        field = QLineEdit(parent)
        field.setAccessibleName(self.tr("Another name"))
        return field

    def updateEditorGeometry(  # noqa: N802
        self,
        editor: QWidget,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,  # noqa: ARG002
    ) -> None:
        """Let the field take the whole row."""
        editor.setGeometry(option.rect)
