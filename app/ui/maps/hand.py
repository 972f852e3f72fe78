"""One hand on the drawing, with a mouse, a pen or a finger: what it takes hold of, and what comes of it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, Qt, QTimer

from app.ui.maps.acts import Act, Choosing, Lining, Looping, Moving, PhotoMoving, Pushing
from app.ui.maps.finger_scroll import LONG_PRESS

if TYPE_CHECKING:
    from app.ui.maps.canvas import MapCanvas

DRAG_AFTER = 5
"""Pixels a hand may tremble before a press becomes a drag."""

RIM = 0.62
"""Beyond this part of a contact's radius a drag draws a line; within it the contact moves."""

HOLD = 14
"""Pixels from the middle of a small contact within which it moves and draws no line."""


class Hand(QObject):
    """Turns presses, moves and releases of one pointer into acts; a press that goes nowhere is a tap."""

    def __init__(self, canvas: "MapCanvas") -> None:
        """Work on `canvas`."""
        super().__init__(canvas)
        self._canvas = canvas
        self._pressed: QPointF | None = None
        self._thing = ""
        self._more = False
        self.act: Act | None = None
        self.at = QPointF()
        self._long = QTimer(self, singleShot=True, interval=LONG_PRESS)
        self._long.timeout.connect(self._hold)

    @property
    def is_down(self) -> bool:
        """Whether it presses now."""
        return self._pressed is not None

    def press(self, at: QPointF, *, push: bool = False, more: bool = False, finger: bool = False) -> None:
        """Take hold of what is there; `push` moves the map, `more` chooses besides what is chosen."""
        self._canvas.come_to_rest()
        self._pressed = self.at = at
        self._thing = "" if push else self._canvas.picture.thing_at(at)
        self._more = more
        self.act = Pushing(self._canvas, at) if push else None
        if finger:
            self._long.start()

    def move(self, at: QPointF) -> None:
        """Go on; more than a tremble is a drag."""
        self.at = at
        if self._pressed is None:
            return
        if self.act is None and (at - self._pressed).manhattanLength() > DRAG_AFTER:
            self._long.stop()
            self.act = self._act_from(self._pressed)
        if self.act:
            self.act.go(at)

    def release(self, at: QPointF) -> None:
        """Finish: what a drag does, or what a tap does."""
        if self._pressed is None:
            return
        act, self.act, self._pressed = self.act, None, None
        self._long.stop()
        self.at = at
        if act:
            act.go(at)
            act.end()
        else:
            self._canvas.tap(self._thing, at, more=self._more)

    def stop(self) -> None:
        """Let go without doing anything."""
        act, self.act, self._pressed = self.act, None, None
        self._long.stop()
        if act:
            act.stop()

    def let_go_of_what_changed(self) -> None:
        """Give up a drag when the map changes by other means: what it holds may be gone, or elsewhere."""
        if self.act and self.act.holds:
            self.stop()

    def grips(self, at: QPointF, thing: str) -> bool:
        """Tell whether a drag from here moves a contact: from its inside or its name; the rim draws a line."""
        radius, away = self._canvas.picture.radius(thing), self._canvas.picture.distance(at, thing)
        return away <= max(RIM * radius, min(HOLD, radius)) or away > radius + HOLD

    def shape_at(self, at: QPointF, *, pushes: bool) -> Qt.CursorShape:
        """Give how the pointer tells what a press here would do."""
        canvas, thing = self._canvas, self._canvas.picture.thing_at(at)
        if pushes:
            return Qt.CursorShape.OpenHandCursor
        if thing and canvas.open_map.is_end(thing):
            moves = thing != canvas.open_map.id and self.grips(at, thing)
            return Qt.CursorShape.OpenHandCursor if moves else Qt.CursorShape.CrossCursor
        return Qt.CursorShape.PointingHandCursor if thing else Qt.CursorShape.ArrowCursor

    def _hold(self) -> None:
        at = self.at
        self.stop()
        self._canvas.ask_menu(at)

    def _act_from(self, start: QPointF) -> Act:
        """Give what a drag that began here does."""
        canvas, thing = self._canvas, self._thing
        if canvas.only_looks:
            return Pushing(canvas, start)
        if canvas.photo.moves:
            return PhotoMoving(canvas, start)
        circle = canvas.open_map.circle(thing)
        if circle and circle.members:
            return Moving(canvas, start, circle.members)
        if thing == canvas.open_map.id:
            return Lining(canvas, start, thing)
        if canvas.open_map.actor(thing):
            along = self.grips(start, thing)
            return Moving(canvas, start, self._along_with(thing)) if along else Lining(canvas, start, thing)
        return self._stroke(start)

    def _along_with(self, thing: str) -> list[str]:
        """Give who moves along: all that are chosen with a contact, or it alone, which is then chosen."""
        chosen = [actor.id for actor in self._canvas.open_map.chosen_actors()]
        if thing in chosen:
            return chosen
        self._canvas.open_map.choose(thing)
        return [thing]

    def _stroke(self, start: QPointF) -> Act:
        if self._more or self._canvas.selects:
            return Choosing(self._canvas, start)
        if not self._canvas.open_map.content.actors:
            return Pushing(self._canvas, start)
        return Looping(self._canvas, start)
