"""The rows of a map's outline as Qt asks for them; an edit touches only the rows it must."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from app.models.network_map import MapContent
from app.ui.maps.outline import HEADINGS, NAMED, Entry, Sort, every, heard, outline
from app.ui.maps.samples import drawn

ENTRY = Qt.ItemDataRole.UserRole
"""Where a row keeps its `Entry`."""

CONTACTS = "application/x-hosselkaart-contacts"

_Index = QModelIndex | QPersistentModelIndex
_DRAGGED = frozenset({Sort.CONTACT, Sort.MEMBER})
_TARGETS = frozenset({Sort.RING, Sort.CONTACT, Sort.CIRCLE, Sort.MEMBER})


class _Node:
    """One row where it stands."""

    __slots__ = ("children", "entry", "number", "parent")

    def __init__(self, entry: Entry | None, parent: "_Node | None", number: int) -> None:
        self.entry = entry
        self.parent = parent
        self.number = number
        self.children: list[_Node] = []


class OutlineModel(QAbstractItemModel):
    """`renamed` gives the row and the name that was typed; `dropped` the ids of contacts and the row they fell on."""

    renamed = Signal(Entry, str)
    dropped = Signal(list, Entry)

    def __init__(self, parent: QObject, *, read_only: bool) -> None:
        """Begin without rows."""
        super().__init__(parent)
        self._flags = {sort: _flags(sort, read_only=read_only) for sort in Sort}
        self._content: MapContent | None = None
        self._count = 0
        self._root = _Node(None, None, 0)
        self._nodes: dict[str, _Node] = {}
        self._numbered: dict[int, _Node] = {0: self._root}

    def show(self, content: MapContent) -> None:
        """Become the rows of a map. A row that still means the same stays so for the view, wherever it went."""
        self._content, entries = content, outline(content)
        if not self._root.children:
            self._begin(entries)
            return
        wanted = {entry.key for entry in every(entries)}
        self._remove_gone(self._root, wanted)
        self._arrange(self._root, entries)
        self._remove_gone(self._root, wanted)

    def index_of(self, key: str) -> QModelIndex:
        """Give where the row with a key is; an index that is not valid where there is none."""
        node = self._nodes.get(key)
        return self._index(node) if node else QModelIndex()

    def entry_at(self, index: _Index) -> Entry | None:
        """Give the row at an index, or None."""
        return self._numbered[index.internalId()].entry if index.isValid() else None

    def entries(self) -> Iterator[Entry]:
        """Give all rows from the top."""
        return self._below(self._root)

    # --- becoming ---------------------------------------------------------------------------------

    def _begin(self, entries: Sequence[Entry]) -> None:
        """Become rows where there were none, told in one go."""
        self.beginResetModel()
        self.blockSignals(True)
        self._arrange(self._root, entries)
        self.blockSignals(False)
        self.endResetModel()

    def _below(self, node: _Node) -> Iterator[Entry]:
        for child in node.children:
            if child.entry:
                yield child.entry
            yield from self._below(child)

    def _remove_gone(self, node: _Node, wanted: set[str]) -> None:
        for row in reversed(range(len(node.children))):
            child = node.children[row]
            if self._is_gone(child, wanted):
                self.beginRemoveRows(self._index(node), row, row)
                node.children.pop(row)
                self._forget(child)
                self.endRemoveRows()
            else:
                self._remove_gone(child, wanted)

    def _is_gone(self, node: _Node, wanted: set[str]) -> bool:
        """Tell whether a row and all beneath it is no longer wanted."""
        assert node.entry is not None, "only the root has none"
        return node.entry.key not in wanted and all(self._is_gone(child, wanted) for child in node.children)

    def _forget(self, node: _Node) -> None:
        assert node.entry is not None, "only the root has none"
        del self._nodes[node.entry.key], self._numbered[node.number]
        for child in node.children:
            self._forget(child)

    def _arrange(self, parent: _Node, entries: Iterable[Entry]) -> None:
        for row, entry in enumerate(entries):
            node = self._nodes.get(entry.key) or self._insert(parent, row, entry)
            if node.parent is not parent or parent.children[row] is not node:
                self._put(node, parent, row)
            if node.entry != entry:
                node.entry = entry
                index = self._index(node)
                self.dataChanged.emit(index, index)
            self._arrange(node, entry.below)

    def _insert(self, parent: _Node, row: int, entry: Entry) -> _Node:
        self._count += 1
        node = _Node(entry, parent, self._count)
        self.beginInsertRows(self._index(parent), row, row)
        parent.children.insert(row, node)
        self._nodes[entry.key] = self._numbered[node.number] = node
        self.endInsertRows()
        return node

    def _put(self, node: _Node, parent: _Node, row: int) -> None:
        """Bring a row to its place. Where only another one stands before it, that one makes room."""
        siblings = parent.children
        if row + 1 < len(siblings) and siblings[row + 1] is node:
            self._move(siblings[row], parent, len(siblings))
        else:
            self._move(node, parent, row)

    def _move(self, node: _Node, parent: _Node, row: int) -> None:
        old = node.parent
        assert old is not None, "the root stays where it is"
        place = old.children.index(node)
        self.beginMoveRows(self._index(old), place, place, self._index(parent), row)
        old.children.pop(place)
        parent.children.insert(row - 1 if old is parent and place < row else row, node)
        node.parent = parent
        self.endMoveRows()

    def _index(self, node: _Node) -> QModelIndex:
        if node.parent is None:
            return QModelIndex()
        return self.createIndex(node.parent.children.index(node), 0, node.number)

    # --- what Qt asks -----------------------------------------------------------------------------

    def index(self, row: int, column: int, parent: _Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        """Give where a row is."""
        children = self._node(parent).children
        if column or not 0 <= row < len(children):
            return QModelIndex()
        return self.createIndex(row, 0, children[row].number)

    def parent(self, child: _Index) -> QModelIndex:  # type: ignore[override]
        """Give the row that another one is beneath."""
        above = self._node(child).parent
        return self._index(above) if above else QModelIndex()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: N802, B008
        """Give how many rows are beneath one."""
        return len(self._node(parent).children)

    def columnCount(self, _parent: _Index = QModelIndex()) -> int:  # noqa: N802, B008
        """Be one column."""
        return 1

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give what is seen, heard and typed over in a row."""
        entry = self.entry_at(index)
        if entry is None:
            return None
        if role == Qt.ItemDataRole.DecorationRole:
            return drawn(entry.sample) if entry.sample else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return heard(self._content, entry) if self._content else entry.words
        said = {
            int(Qt.ItemDataRole.DisplayRole): entry.words,
            int(Qt.ItemDataRole.EditRole): entry.name,
            int(ENTRY): entry,
        }
        return said.get(int(role))

    def headerData(  # noqa: N802
        self, _section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """Name the one column, which is not seen but is heard."""
        named = orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self.tr("The map as a list") if named else None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802
        """Ask for another name; the row says it once the map does."""
        entry = self.entry_at(index)
        if entry is None or role != Qt.ItemDataRole.EditRole or str(value) == entry.name:
            return False
        self.renamed.emit(entry, str(value))
        return True

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Tell what can be done with a row."""
        entry = self.entry_at(index)
        return self._flags[entry.sort] if entry else Qt.ItemFlag.NoItemFlags

    def supportedDropActions(self) -> Qt.DropAction:  # noqa: N802
        """Move, never copy."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:  # noqa: N802
        """Take contacts of this very map only."""
        return [CONTACTS]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:  # noqa: N802
        """Give the contacts that are dragged."""
        entries = [entry for entry in map(self.entry_at, indexes) if entry and entry.sort in _DRAGGED]
        carried = QMimeData()
        carried.setData(CONTACTS, "\n".join(dict.fromkeys(entry.thing for entry in entries)).encode())
        return carried

    def dropMimeData(  # noqa: N802
        self,
        data: QMimeData,
        action: Qt.DropAction,  # noqa: ARG002
        row: int,  # noqa: ARG002
        column: int,  # noqa: ARG002
        parent: _Index,
    ) -> bool:
        """Tell who was dropped where; the map decides, and the rows follow."""
        entry = self.entry_at(parent)
        if entry is None or entry.sort not in _TARGETS:
            return False
        self.dropped.emit(bytes(data.data(CONTACTS).data()).decode().split("\n"), entry)
        return True

    def _node(self, index: _Index) -> _Node:
        return self._numbered[index.internalId()] if index.isValid() else self._root


def _flags(sort: Sort, *, read_only: bool) -> Qt.ItemFlag:
    found = Qt.ItemFlag.ItemIsEnabled
    if sort not in HEADINGS:
        found |= Qt.ItemFlag.ItemIsSelectable
    if read_only:
        return found
    for sorts, flag in (
        (NAMED, Qt.ItemFlag.ItemIsEditable),
        (_DRAGGED, Qt.ItemFlag.ItemIsDragEnabled),
        (_TARGETS, Qt.ItemFlag.ItemIsDropEnabled),
    ):
        if sort in sorts:
            found |= flag
    return found
