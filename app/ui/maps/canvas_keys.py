"""What the keys do on the drawing, so that all of it can be done without a mouse."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence

from app.models.many_edits import names_in
from app.models.map_geometry import Point, free_place, kept_near
from app.models.network_map import MapContent
from app.ui.maps.wheel import ZOOM_STEP

if TYPE_CHECKING:
    from app.ui.maps.canvas import MapCanvas

STEP = 0.04
"""Map units that an arrow moves a contact; with Shift four times as far."""

LINE = 0.15
"""Map units of height within which contacts are read from left to right, as words on a line."""

_ARROWS = {
    Qt.Key.Key_Left: (-1.0, 0.0),
    Qt.Key.Key_Right: (1.0, 0.0),
    Qt.Key.Key_Up: (0.0, -1.0),
    Qt.Key.Key_Down: (0.0, 1.0),
}
_CLOSER = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1, Qt.Key.Key_Underscore: -1}


def reading_order(content: MapContent) -> list[str]:
    """Give the middle, then all contacts as words on a page: by lines from the top, each from the left."""
    actors = sorted(content.actors, key=lambda actor: (round(actor.y / LINE), actor.x, actor.id))
    return [content.map.id, *(actor.id for actor in actors)]


class CanvasKeys:
    """Does on a canvas what keys ask. `pushes` is whether the space bar is held, with which a drag pushes the map."""

    def __init__(self, canvas: "MapCanvas") -> None:
        """Work on `canvas`."""
        self._canvas = canvas
        self._map = canvas.open_map
        self.pushes = False
        self._nudged: dict[str, Point] = {}

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key asks, and tell whether it asked anything."""
        key, held = Qt.Key(event.key()), event.modifiers()
        if key not in _ARROWS and not _is_held_along(key):
            self.finish()
        control = bool(held & Qt.KeyboardModifier.ControlModifier)
        if key == Qt.Key.Key_Space and not control:
            self.pushes = True
        elif key == Qt.Key.Key_F10 and held & Qt.KeyboardModifier.ShiftModifier:
            self._canvas.ask_menu_of_choice()
        elif key in _ARROWS:
            self._arrow(*_ARROWS[key], held)
        elif key in _CLOSER:
            self._closer(_CLOSER[key], control=control)
        else:
            act = self._acts_with_control(event) if control else self._acts().get(key)
            if act is None:
                return False
            act()
        return True

    def release(self, event: QKeyEvent) -> None:
        """Notice that the space bar or an arrow is let go: so long as an arrow is held is one move."""
        if event.isAutoRepeat():
            return
        if event.key() == Qt.Key.Key_Space:
            self.pushes = False
        elif event.key() in _ARROWS:
            self.finish()

    def finish(self) -> None:
        """Leave who was moved by an arrow where they are."""
        moved, self._nudged = self._nudged, {}
        if moved and self._map.content.by_id.keys() >= moved.keys():
            self._canvas.drop(moved)

    def go_on(self, step: int) -> bool:
        """Choose the next contact in reading order, or the one before; False beyond the last."""
        order = reading_order(self._map.content)
        here = order.index(self._map.choice) if self._map.choice in order else (-1 if step > 0 else len(order))
        if not 0 <= here + step < len(order):
            return False
        self._map.choose(order[here + step])
        return True

    def _acts(self) -> dict[Qt.Key, Callable[[], object]]:
        canvas, open_map = self._canvas, self._map
        choice = open_map.choice
        acts: dict[Qt.Key, Callable[[], object]] = {
            Qt.Key.Key_0: canvas.fit,
            Qt.Key.Key_Home: lambda: self._end_of_round(1),
            Qt.Key.Key_End: lambda: self._end_of_round(-1),
        }
        if choice:
            acts |= dict.fromkeys((Qt.Key.Key_Return, Qt.Key.Key_Enter), lambda: self._enter(choice))
        if not canvas.only_looks:
            acts |= self._changes(choice)
        if canvas.hand.is_down or open_map.line_from or choice:
            acts[Qt.Key.Key_Escape] = self._escape
        return acts

    def _changes(self, choice: str) -> dict[Qt.Key, Callable[[], object]]:
        """Give what changes the map; none of it is for who only looks."""
        open_map = self._map
        changes: dict[Qt.Key, Callable[[], object]] = dict.fromkeys((Qt.Key.Key_N, Qt.Key.Key_Insert), self._type)
        if choice:
            changes |= {
                Qt.Key.Key_F2: lambda: self._canvas.rename(choice),
                Qt.Key.Key_L: lambda: open_map.begin_line(choice),
                Qt.Key.Key_C: self._circle,
                Qt.Key.Key_Delete: lambda: open_map.remove(*open_map.choices),
                Qt.Key.Key_Backspace: lambda: open_map.remove(*open_map.choices),
            }
        return changes

    def _acts_with_control(self, event: QKeyEvent) -> Callable[[], object] | None:
        if event.key() == Qt.Key.Key_A:
            return lambda: self._map.choose_all(self._map.content.by_id)
        if event.matches(QKeySequence.StandardKey.Paste):
            return self._paste
        return None

    def _arrow(self, dx: float, dy: float, held: Qt.KeyboardModifier) -> None:
        """Move who is chosen; with Ctrl, or where nobody is chosen who can move, choose the nearest that way."""
        actors = [] if self._canvas.only_looks else self._map.chosen_actors()
        if not actors or held & Qt.KeyboardModifier.ControlModifier:
            self._choose_towards(dx, dy)
            return
        step = STEP * (4 if held & Qt.KeyboardModifier.ShiftModifier else 1)
        here = {each.id: self._nudged.get(each.id, (each.x, each.y)) for each in actors}
        self._nudged = {thing: kept_near(x + dx * step, y + dy * step) for thing, (x, y) in here.items()}
        self._canvas.carry(self._nudged)

    def _closer(self, step: int, *, control: bool) -> None:
        """Bring who is chosen closer or a line stronger; where neither is, or with Ctrl, zoom."""
        choice = self._map.choice
        if not control and not self._canvas.only_looks and (self._map.actor(choice) or self._map.tie(choice)):
            self._map.shift(choice, step)
        else:
            self._canvas.zoom(ZOOM_STEP**step)

    def _type(self) -> None:
        """Ask for a name where there is room beside the circle."""
        content = self._map.content
        taken = [(actor.x, actor.y) for actor in content.actors]
        place = free_place(taken)
        self._canvas.type_at(place)

    def _paste(self) -> None:
        names = names_in(QGuiApplication.clipboard().text())
        if names and not self._canvas.only_looks:
            self._map.add_all(names, wished=self._map.line_wished)

    def _circle(self) -> None:
        actors = self._map.chosen_actors()
        if actors and self._map.draw_circle([actor.id for actor in actors]):
            self._canvas.rename(self._map.choice)

    def _enter(self, choice: str) -> None:
        """Finish a line that waits for its other end, or open what is chosen."""
        if self._map.line_from and self._map.is_end(choice) and choice != self._map.line_from:
            self._map.tap(choice)
        else:
            self._canvas.opened.emit(choice)

    def _escape(self) -> None:
        if self._canvas.hand.is_down:
            self._canvas.hand.stop()
        elif self._map.line_from:
            self._map.stop_line()
        else:
            self._map.choose("")

    def _choose_towards(self, dx: float, dy: float) -> None:
        """Choose the nearest contact in a direction; from nothing, the middle."""
        here = self._map.choice
        if not self._map.is_end(here):
            self._map.choose(self._map.id)
            return
        start = self._canvas.picture.place_of(here)
        best = min(
            (
                (along + 2.5 * aside, thing)
                for thing in (self._map.id, *self._map.content.by_id)
                if thing != here
                for along, aside in (_direction(self._canvas.picture.place_of(thing) - start, dx, dy),)
                if along > 1
            ),
            default=None,
        )
        if best:
            self._map.choose(best[1])

    def _end_of_round(self, step: int) -> None:
        """Choose the first contact in reading order, or (−1) the last."""
        order = reading_order(self._map.content)[1:]
        if order:
            self._map.choose(order[0 if step > 0 else -1])


def _is_held_along(key: Qt.Key) -> bool:
    return key in (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt)


def _direction(way: QPointF, dx: float, dy: float) -> Point:
    """Give how far a way goes in a direction, and how far aside of it."""
    return (way.x() * dx + way.y() * dy, abs(way.x() * dy) + abs(way.y() * dx))
