"""The map as it lies on the canvas: what is in view, the painted picture of it, and what is where on it."""

from collections.abc import Iterable
from dataclasses import replace
from math import hypot

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPainterPath, QPixmap

from app.drawing.map_figure import MapFigure, MapOptions, map_figure, tie_at
from app.models.map_geometry import Point
from app.models.network_map import Actor, MapContent
from app.ui.maps.figure_painter import paint_figure
from app.ui.maps.view import Bounds, View, fitting
from app.ui.parts.words import translate
from app.ui.theme import colour

MILLIMETRE = 96 / 25.4
"""Pixels: the screen's own inch, so that a map looks as large as on paper."""

TEXT = 4.2
"""Millimetres: the em of names when the whole map is in view and text has its usual size."""

TARGET = 22
"""Pixels round a small contact that still hit it."""

NEAR_LINE = 3.2
"""Millimetres from a line that still hit it: a band of 24 pixels."""

MARGIN = 0.3
"""How much more than the canvas is painted on each side, as a part of it: so far one can pan without painting."""

ROOM = 0.22
"""Map units kept free round everybody when all is in view."""


class MapPicture:
    """One map on a canvas of some size. Painted once, then laid down again and again until it must be painted anew."""

    def __init__(self, content: MapContent) -> None:
        """Show `content`; it is in view once the size is known."""
        self.content = content
        self.view = View()
        self.drawn: MapFigure | None = None
        self.large = 1.0
        self._size = QSize(1, 1)
        self._ratio = 1.0
        self._pixmap: QPixmap | None = None
        self._is_drawn = False
        self._margin = 0.0
        self._drawn_at = View()

    def resize(self, size: QSize, ratio: float) -> None:
        """Take on the size of the canvas, in pixels of which `ratio` go to one of the screen's."""
        self._size, self._ratio = size, ratio
        self.forget()

    def forget(self) -> None:
        """Paint anew the next time."""
        self._pixmap = None
        self._is_drawn = False

    def show(self, content: MapContent) -> None:
        """Show other content in the same view."""
        self.content = content
        self.forget()

    def fit(self) -> None:
        """Bring everything into view."""
        self.view = self._whole()
        self.forget()

    def place_of(self, thing: str) -> QPointF:
        """Give where a contact, or else the middle, stands on the canvas."""
        actor = self.content.by_id.get(thing)
        return QPointF(*self.view.to_pixels(*((actor.x, actor.y) if actor else (0.0, 0.0))))

    def lay_down(self, painter: QPainter) -> None:
        """Paint the map on the canvas.

        A map that stands still is painted straight on it, which is quickest for a first frame and under a moving
        hand. When it is pushed there is a picture with a margin, which is only laid down again and again.
        """
        if self._is_covered():
            assert self._pixmap is not None, "it covers"
            painter.drawPixmap(self._offset(), self._pixmap)
            return
        pushed = self._is_drawn and self.view != self._drawn_at
        if pushed:
            self._pixmap = self._painted()
            painter.drawPixmap(self._offset(), self._pixmap)
            return
        if not self._is_drawn:
            self._draw(0.0)
        painter.fillRect(QRectF(0, 0, self._size.width(), self._size.height()), colour("surface"))
        self._paint_figure(painter)

    # --- what is where ------------------------------------------------------------------------------

    def thing_at(self, at: QPointF, *, ends_only: bool = False) -> str:
        """Give the contact, the middle or the line at a point of the canvas; "" for empty paper."""
        drawn = self.drawn
        if drawn is None:
            return ""
        x, y = self._in_figure(at)
        near = [(self.distance(at, each), each) for each in (self.content.map.id, *self._contacts(drawn))]
        distance, nearest = min(near)
        if distance <= max(TARGET, self.radius(nearest) + 4):
            return nearest
        named = (each for each, box in drawn.label_boxes.items() if _holds(box, x, y))
        found = next(named, "")
        if found or ends_only:
            return found
        return tie_at(drawn, x, y, tolerance=NEAR_LINE) or ""

    def distance(self, at: QPointF, thing: str) -> float:
        """Give how many pixels a point is from the middle of a thing."""
        place = self.place_of(thing)
        return hypot(at.x() - place.x(), at.y() - place.y())

    def radius(self, thing: str) -> float:
        """Give how large a contact, or the middle, is drawn: half its width in pixels."""
        box = self._box(thing)
        return max(box[2], box[3]) / 2 * MILLIMETRE if box else 0.0

    def outline_of(self, thing: str) -> QPainterPath | None:
        """Give the way round a thing on the canvas, or along a line; None where it is not drawn."""
        path = QPainterPath()
        if self.drawn and thing in self.drawn.tie_paths:
            points = [self._on_canvas(*point) for point in self.drawn.tie_paths[thing]]
            path.moveTo(points[0])
            for point in points[1:]:
                path.lineTo(point)
            return path
        box = self._box(thing)
        if box is None:
            return None
        corner = self._on_canvas(box[0], box[1])
        around = QRectF(corner.x(), corner.y(), box[2] * MILLIMETRE, box[3] * MILLIMETRE)
        path.addEllipse(around.adjusted(-6, -6, 6, 6))
        return path

    def _contacts(self, drawn: MapFigure) -> Iterable[str]:
        return (each for each in drawn.boxes if each in self.content.by_id)

    def _box(self, thing: str) -> tuple[float, float, float, float] | None:
        if self.drawn is None:
            return None
        return self.drawn.centre_box if thing == self.content.map.id else self.drawn.boxes.get(thing)

    # --- painting ---------------------------------------------------------------------------------

    def _whole(self) -> View:
        actors: tuple[Actor, ...] = self.content.actors
        across, down = [actor.x for actor in actors], [actor.y for actor in actors]
        bounds = Bounds(
            min(-1.0, *across, 0.0) - ROOM,
            min(-1.0, *down, 0.0) - ROOM,
            max(1.0, *across, 0.0) + ROOM,
            max(1.0, *down, 0.0) + ROOM,
        )
        return fitting(bounds, width=self._size.width(), height=self._size.height())

    def _painted(self) -> QPixmap:
        """Give the picture of what is in view, with a margin all round."""
        self._draw(MARGIN)
        pixmap = QPixmap(self._across() * self._ratio)
        pixmap.setDevicePixelRatio(self._ratio)
        pixmap.fill(colour("surface"))
        painter = QPainter(pixmap)
        self._paint_figure(painter)
        painter.end()
        return pixmap

    def _paint_figure(self, painter: QPainter) -> None:
        assert self.drawn is not None, "drawn before it is painted"
        paint_figure(painter, self.drawn.figure, scale=MILLIMETRE)

    def _across(self) -> QSize:
        """Give the size of what is drawn, its margin counted in."""
        return self._size * (1 + 2 * self._margin)

    def _draw(self, margin: float) -> None:
        """Draw what is in view and a margin. Names grow and shrink less than the map."""
        self._margin, self._drawn_at, self._is_drawn = margin, self.view, True
        x, y = self.view.to_pixels(0.0, 0.0)
        nearer = min(max((self.view.zoom / self._whole().zoom) ** 0.5, 0.8), 1.6)
        across = self._across()
        options = MapOptions(
            across.width() / MILLIMETRE,
            across.height() / MILLIMETRE,
            text_size=TEXT * nearer * self.large,
            scale=self.view.zoom / MILLIMETRE,
            origin=(
                (x + self._size.width() * margin) / MILLIMETRE,
                (y + self._size.height() * margin) / MILLIMETRE,
            ),
        )
        self.drawn = map_figure(self.content, translate=translate, options=options)

    def _offset(self) -> QPointF:
        """Give where the top left of the painted picture lies on the canvas now."""
        x, y = self.view.to_pixels(self._drawn_at.left, self._drawn_at.top)
        return QPointF(x - self._size.width() * self._margin, y - self._size.height() * self._margin)

    def _is_covered(self) -> bool:
        """Tell whether the painted picture still fills the canvas."""
        if self._pixmap is None or self._drawn_at.zoom != self.view.zoom:
            return False
        offset = self._offset()
        across = self._across()
        right, bottom = offset.x() + across.width(), offset.y() + across.height()
        reaches = right >= self._size.width() and bottom >= self._size.height()
        return offset.x() <= 0 and offset.y() <= 0 and reaches

    def _on_canvas(self, x: float, y: float) -> QPointF:
        """Give where a point of the painted figure lies on the canvas."""
        offset = self._offset()
        return QPointF(x * MILLIMETRE + offset.x(), y * MILLIMETRE + offset.y())

    def _in_figure(self, at: QPointF) -> Point:
        offset = self._offset()
        return ((at.x() - offset.x()) / MILLIMETRE, (at.y() - offset.y()) / MILLIMETRE)


def with_actor(content: MapContent, moved: Actor) -> MapContent:
    """Give the content with one contact somewhere else, as while it is being dragged."""
    return replace(content, actors=tuple(moved if actor.id == moved.id else actor for actor in content.actors))


def _holds(box: tuple[float, float, float, float], x: float, y: float) -> bool:
    left, top, width, height = box
    return left <= x <= left + width and top <= y <= top + height
