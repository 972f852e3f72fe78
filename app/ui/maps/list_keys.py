"""What the keys do in the list of a map, so that all of a map can be drawn without a mouse and without seeing it."""

from collections.abc import Callable, Iterator
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from app.models.text import fold
from app.ui.maps.open_map import OpenMap
from app.ui.maps.outline import HEADINGS, Entry, Sort

if TYPE_CHECKING:
    from app.ui.maps.list_twin import ListTwin

PAUSE = 1.0
"""Seconds without a letter after which the next one begins another search."""

_CLOSER = {
    Qt.Key.Key_Plus: 1,
    Qt.Key.Key_Equal: 1,
    Qt.Key.Key_Minus: -1,
    Qt.Key.Key_Underscore: -1,
}
_BY_ARROW = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}


class ListKeys:
    """Acts on the rows that are chosen in a list.

    A small n, l, w or c acts; a capital, any other letter, and all that follow at once, search for a name.
    """

    def __init__(self, shown: "ListTwin", open_map: OpenMap) -> None:
        """Work in the list `shown`."""
        self._list = shown
        self._map = open_map
        self._typed = ""
        self._typed_at = 0.0

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key asks, and tell whether it asked anything."""
        key, held = Qt.Key(event.key()), event.modifiers()
        if held & Qt.KeyboardModifier.ControlModifier:
            return key in _BY_ARROW and self._shift(_BY_ARROW[key])
        if key in _CLOSER:
            return self._shift(_CLOSER[key])
        act = self._acts().get(key)
        if act is None and event.text().islower() and not self._is_searching():
            act = self._letters().get(key)
        if act is None:
            return False
        act()
        return True

    def search(self, typed: str) -> None:
        """Go to the next contact or circle that begins with what was typed; a word of its name will do."""
        self._typed = (self._typed if self._is_searching() else "") + typed
        self._typed_at = monotonic()
        wanted = fold(self._typed)
        found = list(self._named(wanted)) if wanted else []
        here = self._list.current_entry()
        if here and here.key in found and len(wanted) > 1:
            return
        order = [entry.key for entry in self._list.entries()]
        after = order.index(here.key) if here else -1
        following = [key for key in found if order.index(key) > after]
        if found:
            self._list.go_to((following or found)[0])

    def _named(self, wanted: str) -> Iterator[str]:
        entries = [entry for entry in self._list.entries() if entry.sort in (Sort.ME, Sort.CONTACT, Sort.CIRCLE)]
        names = [(fold(entry.name), entry.key) for entry in entries]
        first = [key for name, key in names if name.startswith(wanted)]
        yield from first or [key for name, key in names if f" {wanted}" in name]

    def _is_searching(self) -> bool:
        return monotonic() - self._typed_at < PAUSE

    # --- acts -------------------------------------------------------------------------------------

    def _acts(self) -> dict[Qt.Key, Callable[[], object]]:
        acts: dict[Qt.Key, Callable[[], object]] = {}
        here = self._list.current_entry()
        if here and here.sort not in HEADINGS:
            acts = {
                Qt.Key.Key_Return: lambda: self._enter(here),
                Qt.Key.Key_Enter: lambda: self._enter(here),
                Qt.Key.Key_Menu: self._list.ask_menu,
            }
        if not self._map.read_only:
            acts[Qt.Key.Key_Insert] = self._list.name_asked.emit
            acts[Qt.Key.Key_Delete] = self._remove
        if self._map.line_from:
            acts[Qt.Key.Key_Escape] = self._map.stop_line
        return acts

    def _letters(self) -> dict[Qt.Key, Callable[[], object]]:
        if self._map.read_only:
            return {}
        letters: dict[Qt.Key, Callable[[], object]] = {Qt.Key.Key_N: self._list.name_asked.emit}
        here = self._list.current_entry()
        if here and here.holder:
            letters[Qt.Key.Key_W] = self._wish
        if here and self._map.is_end(here.holder):
            letters[Qt.Key.Key_L] = lambda: self._map.begin_line(here.holder)
        if self._map.chosen_actors():
            letters[Qt.Key.Key_C] = self._circle
        return letters

    def _enter(self, here: Entry) -> None:
        """Finish a line that waits for its other end, or open what is chosen."""
        if self._map.line_from and self._map.is_end(here.holder):
            self._map.tap(here.holder)
        else:
            self._list.open_entry(here)

    def _shift(self, step: int) -> bool:
        """Bring who is chosen a ring closer, or make a line stronger; −1 the other way."""
        here = self._list.current_entry()
        if here is None or self._map.read_only or not (self._map.actor(here.holder) or self._map.tie(here.holder)):
            return False
        self._map.shift(here.holder, step)
        return True

    def _remove(self) -> None:
        """Take away what the chosen rows stand for: members out of their circle, a note from where it is pinned."""
        entries = [entry for entry in self._list.chosen_entries() if entry.sort not in HEADINGS]
        circles = {entry.circle for entry in entries}
        circle = self._map.circle(circles.pop()) if len(circles) == 1 else None
        if circle:
            actors = [actor for entry in entries if (actor := self._map.actor(entry.thing))]
            self._map.set_in_circle(circle, *actors, member=False)
        elif [entry.sort for entry in entries] == [Sort.NOTE]:
            self._wipe_note(entries[0].thing)
        else:
            taken = [entry.thing for entry in entries if entry.sort not in (Sort.NOTE, Sort.MEMBER, Sort.ME)]
            self._map.remove(*dict.fromkeys(taken))

    def _wipe_note(self, thing: str) -> None:
        noted = self._map.actor(thing) or self._map.tie(thing) or self._map.circle(thing)
        if noted:
            self._map.set_note(noted, "")

    def _wish(self) -> None:
        """Say of who is chosen that they are missing and wanted, or that they are not."""
        actors = self._map.chosen_actors()
        if actors:
            self._map.set_all(actors, wished=not all(actor.wished for actor in actors))
        elif tie := self._map.tie(self._map.choice):
            self._map.change_tie(tie, wished=not tie.wished)

    def _circle(self) -> None:
        """Draw a circle round who is chosen, and ask for its name."""
        if self._map.draw_circle([actor.id for actor in self._map.chosen_actors()]):
            self._list.rename(self._map.choice)
