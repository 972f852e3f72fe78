"""The map as a tree of words: rings, the contacts in them, and what each has, seeks and is connected with."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.models.network_map import Actor, Ask, MapContent, Offer
from app.ui.map.open_map import OpenMap
from app.ui.map.sentences import ME, actor_sentence, apart, good_sentence, line_sentence, ring_name, say
from app.ui.parts.icons import icon

_Index = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()
_numbers = count(1)

THING_ROLE = Qt.ItemDataRole.UserRole
"""The id of what a row stands for; "" for a ring."""


@dataclass(slots=True)
class Node:
    """One row: what it stands for, its words, its name or words as they can be changed, and the rows beneath."""

    key: str
    thing: str
    text: str
    spoken: str = ""
    typed: str | None = None
    icon: str = ""
    children: list["Node"] = field(default_factory=list)
    record: str = ""
    parent: "Node | None" = None
    number: int = field(default_factory=lambda: next(_numbers))


class TwinModel(QAbstractItemModel):
    """Follows the open map row by row, so that what is chosen and unfolded stays so."""

    def __init__(self, open_map: OpenMap, parent: QObject | None = None) -> None:
        """Show `open_map`."""
        super().__init__(parent)
        self._open_map = open_map
        self._root = Node("", "", "")
        self._by_number: dict[int, Node] = {0: self._root}
        self._graft(self._root, 0, list(_top(open_map.content)))
        open_map.changed.connect(self.follow)

    def follow(self) -> None:
        """Bring the rows in step with the map."""
        self._sync(self._root, _NONE, list(_top(self._open_map.content)))

    def place_of(self, thing: str) -> QModelIndex:
        """Give the first row of a thing; an invalid one where there is none."""
        found = next((node for node in _walk(self._root) if thing and node.thing == thing), None)
        return self._index_of(found) if found else _NONE

    def thing_at(self, index: _Index) -> str:
        """Give the id of what a row stands for; "" for a ring."""
        return self._node(index).thing

    def record_at(self, index: _Index) -> str:
        """Give the id of the record a row shows: an offer's own, where `thing_at` gives who has it; "" for a ring."""
        return self._node(index).record

    # --- what Qt asks ---------------------------------------------------------------------------

    def index(self, row: int, column: int, parent: _Index = _NONE) -> QModelIndex:
        """Give the place of a row under its parent."""
        children = self._node(parent).children
        if column != 0 or not 0 <= row < len(children):
            return _NONE
        return self.createIndex(row, 0, children[row].number)

    def parent(self, index: _Index) -> QModelIndex:  # type: ignore[override]
        """Give the row above in the tree."""
        above = self._node(index).parent
        return _NONE if above is None else self._index_of(above)

    def rowCount(self, parent: _Index = _NONE) -> int:  # noqa: N802
        """Give how many rows stand under a row."""
        return len(self._node(parent).children)

    def columnCount(self, parent: _Index = _NONE) -> int:  # noqa: N802, ARG002
        """Give the one column there is."""
        return 1

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give the words, the icon, or what can be changed of a row."""
        node = self._node(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return node.text
        if role == Qt.ItemDataRole.EditRole:
            return node.typed
        if role == Qt.ItemDataRole.DecorationRole and node.icon:
            return icon(node.icon)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return node.spoken or node.text
        return node.thing if role == THING_ROLE else None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802
        """Take a new name for a contact, or new words for an offer or ask."""
        node, open_map = self._node(index), self._open_map
        if role != Qt.ItemDataRole.EditRole or node.typed is None:
            return False
        if actor := open_map.actor(node.thing):
            return open_map.rename(actor, str(value))
        goods = (*open_map.content.offers, *open_map.content.asks)
        good = next((each for each in goods if each.id == node.record), None)
        return good is not None and open_map.change_good(good, kind=good.kind, words=str(value))

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Tell that every row can be chosen, and some can be changed."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        changes = self._node(index).typed is not None and not self._open_map.read_only
        return flags | Qt.ItemFlag.ItemIsEditable if changes else flags

    # --- keeping in step ------------------------------------------------------------------------

    def _sync(self, parent: Node, place: QModelIndex, wanted: list[Node]) -> None:
        """Take away, add and re-word the rows under `parent` until they are as `wanted`."""
        keys = {node.key for node in wanted}
        for row in reversed(range(len(parent.children))):
            if parent.children[row].key not in keys:
                self._take_away(parent, place, row)
        for row, new in enumerate(wanted):
            old = next((node for node in parent.children[row:] if node.key == new.key), None)
            if old is not None and parent.children[row] is not old:
                self._take_away(parent, place, parent.children.index(old))
                old = None
            if old is None:
                self.beginInsertRows(place, row, row)
                self._graft(parent, row, [new])
                self.endInsertRows()
            else:
                self._reword(old, new)
                self._sync(old, self._index_of(old), new.children)

    def _take_away(self, parent: Node, place: QModelIndex, row: int) -> None:
        self.beginRemoveRows(place, row, row)
        gone = parent.children.pop(row)
        for node in (gone, *_walk(gone)):
            del self._by_number[node.number]
        self.endRemoveRows()

    def _graft(self, parent: Node, row: int, nodes: list[Node]) -> None:
        parent.children[row:row] = nodes
        for node in nodes:
            node.parent = parent
            self._by_number[node.number] = node
            children, node.children = node.children, []
            self._graft(node, 0, children)

    def _reword(self, old: Node, new: Node) -> None:
        if (old.text, old.spoken, old.typed, old.icon) != (new.text, new.spoken, new.typed, new.icon):
            old.text, old.spoken, old.typed, old.icon = new.text, new.spoken, new.typed, new.icon
            place = self._index_of(old)
            self.dataChanged.emit(place, place)

    def _node(self, index: _Index) -> Node:
        return self._by_number.get(index.internalId(), self._root) if index.isValid() else self._root

    def _index_of(self, node: Node) -> QModelIndex:
        if node.parent is None:
            return _NONE
        return self.createIndex(node.parent.children.index(node), 0, node.number)


def _walk(node: Node) -> Iterator[Node]:
    for child in node.children:
        yield child
        yield from _walk(child)


def _top(content: MapContent) -> Iterator[Node]:
    """Give the person in the middle, then each ring from the inside out, then who has no ring."""
    me = content.map.id
    named = say(ME).format(name=apart(content.owner_name))
    yield Node(me, me, named, icon="centre", children=_beneath(content, None, me))
    rings: list[int | None] = [*range(len(content.map.ring_names)), None]
    for ring in rings:
        people = sorted((a for a in content.actors if a.ring == ring), key=lambda a: (a.name.casefold(), a.id))
        if people or (ring is not None and content.actors):
            key = f"ring {ring}"
            children = [_actor_node(content, actor, key) for actor in people]
            yield Node(key, "", f"{ring_name(content, ring)} ({len(people)})", children=children)


def _actor_node(content: MapContent, actor: Actor, above: str) -> Node:
    key = f"{above}/{actor.id}"
    spoken = actor_sentence(content, actor)
    beneath = _beneath(content, actor.id, key)
    return Node(
        key,
        actor.id,
        apart(actor.name),
        spoken,
        actor.name,
        actor.kind.value,
        beneath,
        record=actor.id,
    )


def _beneath(content: MapContent, end: str | None, above: str) -> list[Node]:
    """Give what one end has, seeks, and is connected with."""
    thing = end or content.map.id
    goods: list[Offer | Ask] = [*content.offers_of(end), *content.asks_of(end)]
    return [_good_node(each, thing, above) for each in goods] + [
        Node(f"{above}/{tie.id}", tie.id, line_sentence(content, tie), icon="line", record=tie.id)
        for tie in content.ties_of(end)
    ]


def _good_node(good: Offer | Ask, thing: str, above: str) -> Node:
    name = "offer" if isinstance(good, Offer) else "ask"
    return Node(f"{above}/{good.id}", thing, good_sentence(good), typed=good.words, icon=name, record=good.id)
