"""The drawing surface: the map as it is printed, worked with mouse, finger and keys."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QGestureEvent, QPinchGesture, QWidget

from app.models.map_geometry import WAITING_RADIUS, Point
from app.models.network_map import Actor
from app.ui.maps.access import Standing, speak_of_maps, tell_focus
from app.ui.maps.open_map import OpenMap
from app.ui.maps.picture import MapPicture, with_actor
from app.ui.maps.sentences import thing_sentence
from app.ui.parts.announcing import announce
from app.ui.theme import BASE_POINTS, colour

DRAG_AFTER = 5
"""Pixels a hand may tremble before a press becomes a drag."""

RIM = 0.62
"""Beyond this part of a contact's radius a drag draws a line; within it the contact moves."""

HOLD = 14
"""Pixels from the middle of a small contact within which it moves and draws no line."""

STEP = 0.06
"""Map units that Ctrl and an arrow move a contact."""

ZOOM_STEP = 1.25

_ARROWS = {
    Qt.Key.Key_Left: (-1.0, 0.0),
    Qt.Key.Key_Right: (1.0, 0.0),
    Qt.Key.Key_Up: (0.0, -1.0),
    Qt.Key.Key_Down: (0.0, 1.0),
}


class MapCanvas(QWidget):
    """Mirrors an `OpenMap`. One tab stop; arrows go from contact to contact, Enter opens what is chosen."""

    opened = Signal(str)
    rename_asked = Signal(str)
    name_asked = Signal()

    def __init__(self, open_map: OpenMap, parent: QWidget | None = None) -> None:
        """Show the map of `open_map`, all of it in view."""
        super().__init__(parent)
        self._map = self.open_map = open_map
        self._standings: dict[str, Standing] = {}
        self.picture = MapPicture(open_map.content)
        self._fitted = True
        self.picture.large = self.font().pointSizeF() / BASE_POINTS
        self._pressed: QPointF | None = None
        self._act = ""
        self._thing = ""
        self._space_held = False
        self._moving: Actor | None = None
        self._pinched = 1.0
        self._pointer = QPointF()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(320, 320)
        self.grabGesture(Qt.GestureType.PinchGesture)
        self.setAccessibleName(self.tr("Network map"))
        speak_of_maps()
        open_map.changed.connect(self._redraw)
        open_map.chosen.connect(self._tell)
        open_map.connecting.connect(lambda _: self.update())

    # --- what is in view ------------------------------------------------------------------------

    def fit(self) -> None:
        """Bring everything into view."""
        self._fitted = True
        self._redraw()

    def zoom(self, factor: float, about: QPointF | None = None) -> None:
        """Draw larger or smaller, round a point of the canvas or its middle."""
        middle = about or QPointF(self.width() / 2, self.height() / 2)
        self._fitted = False
        self.picture.view = self.picture.view.zoomed(factor, about=(middle.x(), middle.y()))
        self._redraw()

    def pan(self, dx: float, dy: float) -> None:
        """Push the map by so many pixels."""
        self._fitted = False
        self.picture.view = self.picture.view.panned(dx, dy)
        self.update()

    def _redraw(self) -> None:
        """Show what is there now; a map that was wholly in view stays so, but never jumps under a hand."""
        content, moving = self._map.content, self._moving
        self.picture.show(with_actor(content, moving) if moving else content)
        if self._fitted and moving is None and self._pressed is None:
            self.picture.fit()
        self.update()

    # --- painting ---------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Lay the map down, and on it what is chosen and under way."""
        painter = QPainter(self)
        self.picture.lay_down(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_choice(painter)
        self._paint_new_line(painter)

    def _paint_choice(self, painter: QPainter) -> None:
        """Draw a dark and a light ring round what is chosen."""
        outline = self.picture.outline_of(self._map.choice)
        if outline is None:
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        rings = (("focus", 5.0), ("focus_inner", 2.0)) if self.hasFocus() else (("focus", 3.0),)
        for name, width in rings:
            painter.setPen(QPen(colour(name), width))
            painter.drawPath(outline)

    def _paint_new_line(self, painter: QPainter) -> None:
        start = self._thing if self._act == "line" else self._map.line_from
        if start and self._map.is_end(start):
            painter.setPen(QPen(colour("accent"), 3, Qt.PenStyle.DashLine))
            painter.drawLine(self.picture.place_of(start), self._pointer)

    # --- mouse and finger -------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Take hold of what is there; what comes of it shows when the hand moves or lets go."""
        if event.button() not in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            event.ignore()
            return
        self._pressed = self._pointer = event.position()
        self._thing = self.picture.thing_at(event.position())
        self._act = "pan" if self._space_held or event.button() == Qt.MouseButton.MiddleButton else ""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Move, draw a line or pan, once it is a drag."""
        before, self._pointer = self._pointer, event.position()
        if self._pressed is None:
            self._hover(event.position())
            return
        if not self._act and (event.position() - self._pressed).manhattanLength() > DRAG_AFTER:
            self._act = self._act_of_drag(self._pressed)
        if self._act == "pan":
            self.pan(event.position().x() - before.x(), event.position().y() - before.y())
        elif self._act == "move":
            self._carry(event.position())
        elif self._act == "line":
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Finish: one edit for a drag, a choice for a tap. A hand that took to pinching has let go already."""
        if self._pressed is None:
            return
        act, thing, moving = self._act, self._thing, self._moving
        self._pressed, self._act, self._moving = None, "", None
        if act == "move" and moving:
            actor = self._map.actor(thing)
            if actor is None or not self._map.move({actor.id: (moving.x, moving.y)}):
                self._redraw()
        elif act == "line":
            end = self.picture.thing_at(event.position(), ends_only=True)
            if end and end != thing:
                self._map.connect_ends(thing, end)
            self.update()
        elif not act:
            self._map.tap(thing)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Rename a contact in its place; open a line."""
        thing = self.picture.thing_at(event.position())
        if self._map.actor(thing):
            self.rename_asked.emit(thing)
        elif thing:
            self.opened.emit(thing)

    def _act_of_drag(self, start: QPointF) -> str:
        if self._map.read_only or not self._map.is_end(self._thing):
            return "pan"
        if self._thing == self._map.id:
            return "line"
        return "move" if self._is_inside(start, self._thing) else "line"

    def _is_inside(self, at: QPointF, thing: str) -> bool:
        """Tell whether a point is well inside a contact; a small one is held wherever it is touched."""
        radius = self.picture.radius(thing)
        return self.picture.distance(at, thing) <= max(RIM * radius, min(HOLD, radius))

    def _carry(self, to: QPointF) -> None:
        """Show the contact under the hand, never further away than everything can be seen."""
        actor = self._map.actor(self._thing)
        if actor:
            x, y = self.picture.view.to_map(
                min(max(to.x(), 0.0), float(self.width())), min(max(to.y(), 0.0), float(self.height()))
            )
            x, y = _kept_near(x, y)
            self._moving = replace(actor, x=x, y=y)
            self._redraw()

    def _hover(self, at: QPointF) -> None:
        thing = self.picture.thing_at(at)
        shape = Qt.CursorShape.ArrowCursor
        if thing and self._map.is_end(thing):
            inside = thing != self._map.id and self._is_inside(at, thing)
            shape = Qt.CursorShape.OpenHandCursor if inside else Qt.CursorShape.CrossCursor
        elif thing:
            shape = Qt.CursorShape.PointingHandCursor
        self.setCursor(shape)
        if self._map.line_from:
            self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Zoom round the pointer."""
        self.zoom(ZOOM_STEP ** (event.angleDelta().y() / 120), event.position())

    def event(self, event: QEvent) -> bool:
        """Zoom and pan with two fingers."""
        if isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                centre = QPointF(self.mapFromGlobal(pinch.centerPoint().toPoint()))
                moved = pinch.centerPoint() - pinch.lastCenterPoint()
                self._pressed, self._act, self._moving = None, "", None
                self.pan(moved.x(), moved.y())
                # A step may come more than once; the whole way since the start does not.
                before = 1.0 if pinch.state() is Qt.GestureState.GestureStarted else self._pinched
                self._pinched = pinch.totalScaleFactor()
                self.zoom(self._pinched / before, centre)
                return True
        return super().event(event)

    # --- keys ---------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Go round, move, connect, remove, zoom; see the sheet of keys."""
        key = Qt.Key(event.key())
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key == Qt.Key.Key_Space:
            self._space_held = True
        elif key in _ARROWS:
            (self._nudge if control else self._step)(*_ARROWS[key])
        elif not self._act_of_key(key, control=control):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Push the map no more when the space bar is let go."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space_held = False
        super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Forget the space bar: its release is somebody else's."""
        self._space_held = False
        super().focusOutEvent(event)

    def _act_of_key(self, key: Qt.Key, *, control: bool) -> bool:
        choice = self._map.choice
        acts: dict[Qt.Key, Callable[[], object]] = {
            Qt.Key.Key_Plus: lambda: self.zoom(ZOOM_STEP),
            Qt.Key.Key_Equal: lambda: self.zoom(ZOOM_STEP),
            Qt.Key.Key_Minus: lambda: self.zoom(1 / ZOOM_STEP),
            Qt.Key.Key_0: self.fit,
            Qt.Key.Key_Home: lambda: self._end_of_round(0),
            Qt.Key.Key_End: lambda: self._end_of_round(-1),
            Qt.Key.Key_N: self.name_asked.emit,
            Qt.Key.Key_Insert: self.name_asked.emit,
            Qt.Key.Key_Escape: self._escape,
        }
        if choice:
            acts |= {
                Qt.Key.Key_Return: lambda: self._enter(choice),
                Qt.Key.Key_Enter: lambda: self._enter(choice),
                Qt.Key.Key_F2: lambda: self.rename_asked.emit(choice),
                Qt.Key.Key_L: lambda: self._map.begin_line(choice),
                Qt.Key.Key_Delete: lambda: self._map.remove(choice),
            }
        if control or key not in acts or (key == Qt.Key.Key_Escape and not (choice or self._map.line_from)):
            return False
        acts[key]()
        return True

    def _enter(self, choice: str) -> None:
        """Finish a line that waits for its other end, or open what is chosen."""
        if self._map.line_from and self._map.is_end(choice) and choice != self._map.line_from:
            self._map.tap(choice)
        else:
            self.opened.emit(choice)

    def _escape(self) -> None:
        if self._map.line_from:
            self._map.stop_line()
        else:
            self._map.choose("")

    def _step(self, dx: float, dy: float) -> None:
        """Choose the nearest contact in a direction; from nothing, the middle."""
        here = self._map.choice
        if not self._map.is_end(here):
            self._map.choose(self._map.id)
            return
        best = min(
            (
                (along + 2.5 * aside, thing)
                for thing in (self._map.id, *self._map.content.by_id)
                if thing != here
                for along, aside in (self._direction(here, thing, dx, dy),)
                if along > 1
            ),
            default=None,
        )
        if best:
            self._map.choose(best[1])

    def _direction(self, here: str, there: str, dx: float, dy: float) -> Point:
        """Give how far a thing lies in a direction, and how far aside of it."""
        way = self.picture.place_of(there) - self.picture.place_of(here)
        return (way.x() * dx + way.y() * dy, abs(way.x() * dy) + abs(way.y() * dx))

    def _nudge(self, dx: float, dy: float) -> None:
        actor = self._map.actor(self._map.choice)
        if actor:
            self._map.move({actor.id: _kept_near(actor.x + dx * STEP, actor.y + dy * STEP)})

    def _end_of_round(self, place: int) -> None:
        """Choose the first or last contact in reading order: top to bottom, left to right."""
        ordered = sorted(self._map.content.actors, key=lambda actor: (actor.y, actor.x))
        if ordered:
            self._map.choose(ordered[place].id)

    # --- mirroring ------------------------------------------------------------------------------

    def _tell(self, thing: str) -> None:
        sentence = thing_sentence(self._map.content, thing)
        self.setAccessibleDescription(sentence)
        if sentence and QAccessible.isActive():
            standing = next((each for each in self.standings() if each.thing == thing), None)
            if standing and self.hasFocus():
                tell_focus(standing)
            else:
                announce(self, sentence)
        self.update()

    def standings(self) -> list[Standing]:
        """Give what stands for the middle and each contact to a screen reader, in reading order."""
        actors = sorted(self._map.content.actors, key=lambda actor: (actor.y, actor.x))
        things = [self._map.id, *(actor.id for actor in actors)]
        for gone in self._standings.keys() - set(things):
            self._standings.pop(gone).deleteLater()
        for thing in things:
            if thing not in self._standings:
                self._standings[thing] = Standing(self, thing)
        return [self._standings[thing] for thing in things]

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Keep the whole map in view where it was."""
        super().resizeEvent(event)
        self.picture.resize(self.size(), self.devicePixelRatioF())
        self._redraw()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Paint anew in other colours or another size."""
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self.picture.large = self.font().pointSizeF() / BASE_POINTS
            self._redraw()
        super().changeEvent(event)


def _kept_near(x: float, y: float) -> Point:
    """Give the point, or the nearest to it that is not too far out to be found again."""
    most = WAITING_RADIUS * 1.6
    return min(max(x, -most), most), min(max(y, -most), most)
