"""The drawing surface: the map as it is printed, worked with mouse, finger and keys."""

from collections.abc import Callable
from dataclasses import replace
from math import hypot

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QGestureEvent, QPinchGesture, QWidget

from app.drawing.map_figure import MapFigure, MapOptions, map_figure, tie_at
from app.models.map_geometry import WAITING_RADIUS, Point
from app.models.network_map import Actor, MapContent
from app.ui.map.figure_painter import paint_figure
from app.ui.map.open_map import OpenMap
from app.ui.map.sentences import thing_sentence
from app.ui.map.view import Bounds, View, fitting
from app.ui.parts.announcing import announce
from app.ui.parts.words import translate
from app.ui.theme import colour

MILLIMETRE = 96 / 25.4
"""Pixels: the screen's own inch, so that a map looks as large as on paper."""

TEXT = 4.2
"""Millimetres: the em of names when the whole map is in view."""

DRAG_AFTER = 5
"""Pixels a hand may tremble before a press becomes a drag."""

RIM = 0.62
"""Beyond this part of a contact's radius a drag draws a line; within it the contact moves."""

TARGET = 22
"""Pixels round a small contact that still hit it."""

NEAR_LINE = 3.2
"""Millimetres from a line that still hit it: a band of 24 pixels."""

MARGIN = 0.3
"""How much more than the canvas is painted on each side, as a part of it: so far one can pan without painting."""

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
    left = Signal()

    def __init__(self, open_map: OpenMap, parent: QWidget | None = None) -> None:
        """Show the map of `open_map`, all of it in view."""
        super().__init__(parent)
        self._map = open_map
        self._view = View()
        self._fitted = True
        self._drawn: MapFigure | None = None
        self._picture: QPixmap | None = None
        self._pictured = View()
        self._pressed: QPointF | None = None
        self._act = ""
        self._thing = ""
        self._moving: Actor | None = None
        self._pointer = QPointF()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(320, 320)
        self.grabGesture(Qt.GestureType.PinchGesture)
        self.setAccessibleName(self.tr("Network map"))
        open_map.changed.connect(self._redraw)
        open_map.chosen.connect(self._tell)
        open_map.connecting.connect(lambda _: self.update())

    # --- what is in view ------------------------------------------------------------------------

    def fit(self) -> None:
        """Bring everything into view."""
        self._fitted = True
        self._view = fitting(self._bounds(), width=self.width(), height=self.height())
        self._redraw()

    def zoom(self, factor: float, about: QPointF | None = None) -> None:
        """Draw larger or smaller, round a point of the canvas or its middle."""
        middle = about or QPointF(self.width() / 2, self.height() / 2)
        self._fitted = False
        self._view = self._view.zoomed(factor, about=(middle.x(), middle.y()))
        self._redraw()

    def pan(self, dx: float, dy: float) -> None:
        """Push the map by so many pixels."""
        self._fitted = False
        self._view = self._view.panned(dx, dy)
        self.update()

    def place_of(self, thing: str) -> QPointF:
        """Give where a contact, or the middle, stands on the canvas."""
        actor = self._map.actor(thing)
        return QPointF(*self._view.to_pixels(*((actor.x, actor.y) if actor else (0.0, 0.0))))

    def _bounds(self) -> Bounds:
        actors = self._map.content.actors
        pad = 0.22
        return Bounds(
            min(-1.0, *(actor.x for actor in actors), -1.0) - pad,
            min(-1.0, *(actor.y for actor in actors), -1.0) - pad,
            max(1.0, *(actor.x for actor in actors), 1.0) + pad,
            max(1.0, *(actor.y for actor in actors), 1.0) + pad,
        )

    def _content(self) -> MapContent:
        """Give the map as it is to be shown now: with the contact under the hand where the hand is."""
        content, moving = self._map.content, self._moving
        if moving is None:
            return content
        actors = tuple(moving if actor.id == moving.id else actor for actor in content.actors)
        return replace(content, actors=actors)

    def _redraw(self) -> None:
        if self._fitted and self._moving is None and self._pressed is None:
            self._view = fitting(self._bounds(), width=self.width(), height=self.height())
        self._picture = None
        self.update()

    def _figure(self) -> MapFigure:
        """Draw what is in view, with a margin all round."""
        width, height = self.width() * (1 + 2 * MARGIN), self.height() * (1 + 2 * MARGIN)
        x, y = self._view.to_pixels(0.0, 0.0)
        large = min(max((self._view.zoom / self._whole_zoom()) ** 0.5, 0.8), 1.6)
        options = MapOptions(
            width / MILLIMETRE,
            height / MILLIMETRE,
            text_size=TEXT * large * self.font().pointSizeF() / 12,
            scale=self._view.zoom / MILLIMETRE,
            origin=((x + self.width() * MARGIN) / MILLIMETRE, (y + self.height() * MARGIN) / MILLIMETRE),
        )
        return map_figure(self._content(), translate=translate, options=options)

    def _whole_zoom(self) -> float:
        return fitting(self._bounds(), width=self.width(), height=self.height()).zoom

    def _paint_picture(self) -> QPixmap:
        drawn = self._drawn = self._figure()
        ratio = self.devicePixelRatioF()
        picture = QPixmap(
            round(self.width() * (1 + 2 * MARGIN) * ratio), round(self.height() * (1 + 2 * MARGIN) * ratio)
        )
        picture.setDevicePixelRatio(ratio)
        picture.fill(colour("surface"))
        painter = QPainter(picture)
        paint_figure(painter, drawn.figure, scale=MILLIMETRE)
        painter.end()
        self._pictured = self._view
        return picture

    def _offset(self) -> QPointF:
        """Give where the top left of the painted picture lies on the canvas now."""
        x, y = self._view.to_pixels(self._pictured.left, self._pictured.top)
        return QPointF(x - self.width() * MARGIN, y - self.height() * MARGIN)

    def _is_covered(self) -> bool:
        """Tell whether the painted picture still fills the canvas."""
        offset, picture = self._offset(), self._picture
        if picture is None or self._pictured.zoom != self._view.zoom:
            return False
        right = offset.x() + self.width() * (1 + 2 * MARGIN)
        bottom = offset.y() + self.height() * (1 + 2 * MARGIN)
        return offset.x() <= 0 and offset.y() <= 0 and right >= self.width() and bottom >= self.height()

    # --- painting ---------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Lay the painted picture down, and on it what is chosen and under way."""
        if not self._is_covered():
            self._picture = self._paint_picture()
        assert self._picture is not None, "just painted"
        painter = QPainter(self)
        painter.drawPixmap(self._offset(), self._picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_choice(painter)
        self._paint_new_line(painter)

    def _paint_choice(self, painter: QPainter) -> None:
        """Draw a dark and a light ring round what is chosen."""
        outline = self._outline_of(self._map.choice)
        if outline is None:
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for name, width in (("focus", 5.0), ("focus_inner", 2.0)):
            painter.setPen(QPen(colour(name), width if self.hasFocus() or name == "focus" else 0.0))
            painter.drawPath(outline)

    def _outline_of(self, thing: str) -> QPainterPath | None:
        drawn = self._drawn
        if drawn is None or not thing:
            return None
        path = QPainterPath()
        if thing in drawn.tie_paths:
            points = [self._on_canvas(*point) for point in drawn.tie_paths[thing]]
            path.moveTo(points[0])
            for point in points[1:]:
                path.lineTo(point)
            return path
        box = drawn.centre_box if thing == self._map.id else drawn.boxes.get(thing)
        if box is None:
            return None
        corner = self._on_canvas(box[0], box[1])
        path.addEllipse(QRectF(corner.x(), corner.y(), box[2] * MILLIMETRE, box[3] * MILLIMETRE).adjusted(-6, -6, 6, 6))
        return path

    def _paint_new_line(self, painter: QPainter) -> None:
        start = self._thing if self._act == "line" else self._map.line_from
        if start and self._map.is_end(start):
            painter.setPen(QPen(colour("accent"), 3, Qt.PenStyle.DashLine))
            painter.drawLine(self.place_of(start), self._pointer)

    def _on_canvas(self, x: float, y: float) -> QPointF:
        """Give where a point of the painted figure lies on the canvas."""
        offset = self._offset()
        return QPointF(x * MILLIMETRE + offset.x(), y * MILLIMETRE + offset.y())

    def _in_figure(self, at: QPointF) -> Point:
        offset = self._offset()
        return ((at.x() - offset.x()) / MILLIMETRE, (at.y() - offset.y()) / MILLIMETRE)

    # --- what is where ------------------------------------------------------------------------------

    def thing_at(self, at: QPointF, *, ends_only: bool = False) -> str:
        """Give the contact, the middle or the line at a point of the canvas; "" for empty paper."""
        drawn = self._drawn
        if drawn is None:
            return ""
        x, y = self._in_figure(at)
        near = [(hypot(*self._away(at, each)), each) for each in (self._map.id, *drawn.boxes)]
        distance, nearest = min(near)
        if distance <= max(TARGET, self._radius(nearest) + 4):
            return nearest
        named = (each for each, box in drawn.label_boxes.items() if _holds(box, x, y))
        found = next(named, "")
        if found or ends_only:
            return found
        return tie_at(drawn, x, y, tolerance=NEAR_LINE) or ""

    def _away(self, at: QPointF, thing: str) -> Point:
        place = self.place_of(thing)
        return (at.x() - place.x(), at.y() - place.y())

    def _radius(self, thing: str) -> float:
        drawn = self._drawn
        assert drawn is not None, "things have places once they are drawn"
        box = drawn.centre_box if thing == self._map.id else drawn.boxes[thing]
        return max(box[2], box[3]) / 2 * MILLIMETRE

    # --- mouse and finger -------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Take hold of what is there; what comes of it shows when the hand moves or lets go."""
        self._pressed = self._pointer = event.position()
        self._thing = self.thing_at(event.position())
        self._act = "pan" if event.button() == Qt.MouseButton.MiddleButton else ""

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
        """Finish: one edit for a drag, a choice for a tap."""
        act, thing, moving = self._act, self._thing, self._moving
        self._pressed, self._act, self._moving = None, "", None
        if act == "move" and moving:
            actor = self._map.actor(thing)
            if actor is None or not self._map.move(actor, (moving.x, moving.y)):
                self._redraw()
        elif act == "line":
            end = self.thing_at(event.position(), ends_only=True)
            if end and end != thing:
                self._map.connect_ends(thing, end)
            self.update()
        elif not act:
            self._map.tap(thing)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Rename a contact in its place; open a line."""
        thing = self.thing_at(event.position())
        if self._map.actor(thing):
            self.rename_asked.emit(thing)
        elif thing:
            self.opened.emit(thing)

    def _act_of_drag(self, start: QPointF) -> str:
        if self._map.read_only or not self._map.is_end(self._thing):
            return "pan"
        if self._thing == self._map.id:
            return "line"
        inside = hypot(*self._away(start, self._thing)) <= RIM * self._radius(self._thing)
        return "move" if inside else "line"

    def _carry(self, to: QPointF) -> None:
        """Show the contact under the hand, never further away than everything can be seen."""
        actor = self._map.actor(self._thing)
        if actor:
            x, y = self._view.to_map(
                min(max(to.x(), 0.0), float(self.width())), min(max(to.y(), 0.0), float(self.height()))
            )
            most = WAITING_RADIUS * 1.6
            self._moving = replace(actor, x=min(max(x, -most), most), y=min(max(y, -most), most))
            self._picture = None
            self.update()

    def _hover(self, at: QPointF) -> None:
        thing = self.thing_at(at)
        shape = Qt.CursorShape.ArrowCursor
        if thing and self._map.is_end(thing):
            inside = hypot(*self._away(at, thing)) <= RIM * self._radius(thing) and thing != self._map.id
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
                self.zoom(pinch.scaleFactor(), centre)
                return True
        return super().event(event)

    # --- keys ---------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Go round, move, connect, remove, zoom; see the sheet of keys."""
        key = Qt.Key(event.key())
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key in _ARROWS:
            (self._nudge if control else self._step)(*_ARROWS[key])
        elif not self._act_of_key(key, control=control):
            super().keyPressEvent(event)

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
        if control or key not in acts:
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
        elif self._map.choice:
            self._map.choose("")
        else:
            self.left.emit()

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
        way = self.place_of(there) - self.place_of(here)
        return (way.x() * dx + way.y() * dy, abs(way.x() * dy) + abs(way.y() * dx))

    def _nudge(self, dx: float, dy: float) -> None:
        actor = self._map.actor(self._map.choice)
        if actor:
            self._map.move(actor, (actor.x + dx * STEP, actor.y + dy * STEP))

    def _end_of_round(self, place: int) -> None:
        """Choose the first or last contact in reading order: top to bottom, left to right."""
        ordered = sorted(self._map.content.actors, key=lambda actor: (actor.y, actor.x))
        if ordered:
            self._map.choose(ordered[place].id)

    # --- mirroring ------------------------------------------------------------------------------

    def _tell(self, thing: str) -> None:
        sentence = thing_sentence(self._map.content, thing)
        self.setAccessibleDescription(sentence)
        if sentence:
            announce(self, sentence)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Keep the whole map in view where it was."""
        super().resizeEvent(event)
        self._redraw()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Paint anew in other colours or another size."""
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._redraw()
        super().changeEvent(event)


def _holds(box: tuple[float, float, float, float], x: float, y: float) -> bool:
    left, top, width, height = box
    return left <= x <= left + width and top <= y <= top + height
