"""The same map as a list: everybody by ring, with their lines as sentences. It can do all that the drawing can."""

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QTreeView, QWidget

from app.models.network_map import Actor, Ask, MapContent, Offer
from app.ui.maps.open_map import OpenMap
from app.ui.maps.sentences import ME, apart, good_sentence, line_sentence, ring_name, say
from app.ui.parts.words import term

THING = Qt.ItemDataRole.UserRole
"""Where an item keeps the id of what it stands for."""

HOLDER = Qt.ItemDataRole.UserRole + 1
"""Where an item keeps the id of what is chosen with it: an offer or ask chooses who has or seeks it."""


class ListTwin(QTreeView):
    """Mirrors an `OpenMap`. F2 renames, Enter opens, L begins a line, Delete takes away."""

    opened = Signal(str)

    def __init__(self, open_map: OpenMap, parent: QWidget | None = None) -> None:
        """Show the map of `open_map`."""
        super().__init__(parent)
        self._map = open_map
        self._model = QStandardItemModel(self)
        self._mirroring = False
        self.setModel(self._model)
        self.setHeaderHidden(True)
        self.setAccessibleName(self.tr("The map as a list"))
        self.setEditTriggers(QTreeView.EditTrigger.EditKeyPressed | QTreeView.EditTrigger.DoubleClicked)
        self.setWordWrap(True)
        self.selectionModel().currentChanged.connect(self._choose)
        self._model.itemChanged.connect(self._rename)
        open_map.changed.connect(self.mirror)
        open_map.chosen.connect(self._select)
        self.mirror()

    def mirror(self) -> None:
        """Show what is there now; what was open stays open, what was chosen stays chosen."""
        self._mirroring = True
        closed = self._closed()
        self._model.clear()
        content = self._map.content
        me = self._item(say(ME).format(name=apart(content.owner_name)), self._map.id)
        self._fill(me, content, None)
        self._model.appendRow(me)
        rings = [*range(len(content.map.ring_names)), None] if content.map.ring_names else [None]
        for ring in rings:
            actors = [actor for actor in content.actors if actor.ring == ring or not content.map.ring_names]
            if actors:
                group = self._item(ring_name(content, ring), "")
                group.setSelectable(False)
                self._model.appendRow(group)
                for actor in sorted(actors, key=lambda actor: actor.name.casefold()):
                    group.appendRow(self._contact(content, actor.id))
        self.expandToDepth(0)
        for item in self._items():
            if item.data(THING) in closed:
                self.setExpanded(item.index(), True)
        self._mirroring = False
        self._select(self._map.choice)

    def _contact(self, content: MapContent, actor_id: str) -> QStandardItem:
        actor = content.by_id[actor_id]
        item = self._item(actor.name, actor.id)
        item.setEditable(not self._map.read_only)
        words = f"{actor.name}, {term(actor.kind)}" + (f", {self.tr('wished')}" if actor.wished else "")
        item.setData(words, Qt.ItemDataRole.AccessibleTextRole)
        self._fill(item, content, actor_id)
        return item

    def _fill(self, item: QStandardItem, content: MapContent, end: str | None) -> None:
        goods: list[Offer | Ask] = [*content.offers_of(end), *content.asks_of(end)]
        for good in goods:
            item.appendRow(self._item(good_sentence(good), good.id, holder=end or self._map.id))
        for tie in content.ties_of(end):
            item.appendRow(self._item(line_sentence(content, tie), tie.id))

    def _item(self, words: str, thing: str, *, holder: str = "") -> QStandardItem:
        item = QStandardItem(words)
        item.setData(thing, THING)
        item.setData(holder or thing, HOLDER)
        item.setEditable(False)
        return item

    def _items(self) -> list[QStandardItem]:
        """Give every item, from top to bottom."""
        found: list[QStandardItem] = []
        waiting = [self._model.item(row) for row in reversed(range(self._model.rowCount()))]
        while waiting:
            item = waiting.pop()
            found.append(item)
            waiting += [item.child(row) for row in reversed(range(item.rowCount()))]
        return found

    def _closed(self) -> set[str]:
        """Give the contacts whose lines are open now."""
        return {item.data(THING) for item in self._items() if item.data(THING) and self.isExpanded(item.index())}

    def _select(self, thing: str) -> None:
        current = self._model.itemFromIndex(self.currentIndex()) if self.currentIndex().isValid() else None
        if current is not None and current.data(HOLDER) == thing:
            return
        found = next((item for item in self._items() if thing and item.data(THING) == thing), None)
        self._mirroring = True
        self.setCurrentIndex(found.index() if found else QModelIndex())
        self._mirroring = False

    def _choose(self, current: QModelIndex) -> None:
        if not self._mirroring and current.isValid():
            self._map.choose(current.data(HOLDER))

    def _rename(self, item: QStandardItem) -> None:
        actor, name = self._map.actor(item.data(THING)), item.text()
        if not self._mirroring and actor and name != actor.name:
            # Renaming mirrors the list anew; not while the item is still being changed.
            QTimer.singleShot(0, self, lambda: self._rename_actor(actor, name))

    def _rename_actor(self, actor: Actor, name: str) -> None:
        if not self._map.rename(actor, name):
            self.mirror()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Act on the chosen thing; all other keys as any list."""
        index = self.currentIndex()
        thing = index.data(THING) if index.isValid() else ""
        if thing and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._map.line_from and self._map.is_end(thing):
                self._map.tap(thing)
            else:
                self.opened.emit(thing)
        elif thing and event.key() == Qt.Key.Key_Delete:
            self._map.remove(thing)
        elif thing and event.key() == Qt.Key.Key_L and self._map.is_end(thing):
            self._map.begin_line(thing)
        else:
            super().keyPressEvent(event)
