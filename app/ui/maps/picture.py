"""The map as it lies on the canvas: what is in view, the painted picture of it, and what is where on it."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from math import hypot

from PySide6.QtCore import QObject, QPointF, QRectF, QSize, QSizeF, QTimer
from PySide6.QtGui import QPainter, QPainterPath, QPixmap

from app.drawing.figure import Figure, Lettered
from app.drawing.map_figure import MapFigure, MapOptions, map_figure, tie_at
from app.drawing.mending import mended
from app.drawing.moving import Lifted
from app.drawing.shapes import Box, distance_to_line
from app.models.map_geometry import Point, inside
from app.models.network_map import Actor, MapContent, Underlay
from app.ui.maps.kept_picture import KeptPicture
from app.ui.maps.view import Bounds, View, fitting
from app.ui.parts.figure_painter import MILLIMETRE, paint_figure
from app.ui.parts.words import translate
from app.ui.theme import colour

TEXT = 4.2
"""Millimetres: the em of names when the whole map is in view and text has its usual size."""

TARGET = 22
"""Pixels round a small contact that still hit it."""

NEAR_LINE = 3.2
"""Millimetres from a line that still hit it: a band of 24 pixels."""

MARGIN = 0.3
"""How much more than the canvas is painted on each side, as a part of it: so far one can pan without painting."""

SETTLES = 60
"""Milliseconds after a small change that names make way for each other."""

ROOM = 0.22
"""Map units kept free round everybody when all is in view."""


class MapPicture:
    """One map on a canvas of some size. Painted once, then laid down again and again until it must be painted anew.

    What says how it is drawn is set from outside and followed by `forget`: `large`, how many times as large names
    are; `lit`, the only things that are not dimmed; `blurred`, without names; `over_photo`, with see-through rings,
    and `photo`, what then lies under them.

    With `when_settled`, a small change shows at once, in a figure that is only mended. Soon afterwards the map is
    drawn anew, so that names make way for each other: then `when_settled` is called, to paint the canvas again.
    """

    def __init__(self, content: MapContent, parent: QObject | None = None) -> None:
        """Show `content`; it is in view once the size is known. With `parent` ends what it would do later."""
        self.content = content
        self.view = View()
        self.large = 1.0
        self.lit: frozenset[str] | None = None
        self.blurred = self.over_photo = False
        self.photo: tuple[QPixmap, Underlay] | None = None
        self.drawn: MapFigure | None = None
        self.when_settled: Callable[[], object] | None = None
        self._whole_figure: MapFigure | None = None
        self._of: MapContent | None = None
        self._options = MapOptions(1.0, 1.0)
        self._lifted: Lifted | None = None
        self._places: dict[str, Point] = {}
        self._size = QSize(1, 1)
        self._ratio = 1.0
        self._kept: KeptPicture | None = None
        self._margin = 0.0
        self._drawn_at = View()
        self._is_mended = False
        self._timer = QTimer(parent, singleShot=True, interval=SETTLES)
        self._timer.timeout.connect(self._settle)

    def resize(self, size: QSize, ratio: float) -> None:
        """Take on the size of the canvas, in pixels of which `ratio` go to one of the screen's."""
        self._size, self._ratio = size, ratio
        self.forget()

    def forget(self) -> None:
        """Draw and paint anew the next time."""
        self._kept = self._whole_figure = self._lifted = None

    def show(self, content: MapContent) -> None:
        """Show other content in the same view; the same content is drawn anew."""
        if content is self.content:
            self.forget()
        self.content = content

    def fit(self) -> None:
        """Bring everything into view."""
        view = self._whole()
        if view != self.view:
            self.view = view
            self.forget()

    def carry(self, moved: Mapping[str, Point] | None) -> None:
        """Show contacts at other places of the map, as under a hand; None puts them back."""
        self._places = {thing: place for thing, place in (moved or {}).items() if thing in self.content.by_id}
        if self._lifted and self._lifted.things != self._places.keys():
            self._lifted = None
        if self._whole_figure:
            self._lift(self._whole_figure)

    def place_of(self, thing: str) -> QPointF:
        """Give where a contact, or else the middle, stands on the canvas."""
        actor = self.content.by_id.get(thing)
        at = self._places.get(thing) or ((actor.x, actor.y) if actor else (0.0, 0.0))
        return QPointF(*self.view.to_pixels(*at))

    def lay_down(self, painter: QPainter) -> None:
        """Paint the map on the canvas: the kept picture of all that does not move, and over it what is carried.

        A first frame is painted straight on the canvas, which is quickest; the picture to keep is made right after.
        A map that is pushed about gets a margin, so that for a while it only needs to be laid down elsewhere.
        """
        if self._whole_figure is None or not self._is_covered():
            pushed = self._whole_figure is not None and self.view != self._drawn_at
            self._draw(MARGIN if pushed else 0.0)
        elif self._of is not self.content:
            self._mend(self._whole_figure)
        painter.save()
        if self._kept or self._lifted or self._margin:
            self._keep().lay_down(painter, self._offset())
        else:
            self._paint_ground(painter)
            paint_figure(painter, self._lying(), scale=MILLIMETRE)
            self._timer.start()
        if self._lifted and self.drawn:
            painter.translate(self._offset())
            paint_figure(painter, self.drawn.figure, scale=MILLIMETRE)
        painter.restore()

    # --- what is where ------------------------------------------------------------------------------

    def thing_at(self, at: QPointF, *, ends_only: bool = False) -> str:
        """Give the contact, the middle, the line or the circle at a point of the canvas; "" for empty paper."""
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
        return tie_at(drawn, x, y, tolerance=NEAR_LINE) or self._circle_at(x, y)

    def sign_at(self, at: QPointF) -> tuple[str, str] | None:
        """Give whose small sign is at a point of the canvas, and which one; None where there is none."""
        x, y = self._in_figure(at)
        signs = self.drawn.signs if self.drawn else ()
        return next(((sign.about, sign.kind) for sign in signs if _holds(sign.box, x, y)), None)

    def things_within(self, corners: Sequence[QPointF]) -> list[str]:
        """Give the contacts whose middle lies in a loop drawn on the canvas, in the order of the content."""
        loop = [(corner.x(), corner.y()) for corner in corners]
        middles = ((thing, self.place_of(thing)) for thing in self.content.by_id)
        return [thing for thing, place in middles if inside((place.x(), place.y()), loop)]

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
        drawn = self.drawn
        along = (drawn.tie_paths.get(thing) or _closed(drawn.circle_paths.get(thing, []))) if drawn else []
        if along:
            first, *rest = (self._on_canvas(*point) for point in along)
            path.moveTo(first)
            for point in rest:
                path.lineTo(point)
            return path
        box = self._box(thing)
        if box is None:
            return None
        corner = self._on_canvas(box[0], box[1])
        around = QRectF(corner.x(), corner.y(), box[2] * MILLIMETRE, box[3] * MILLIMETRE)
        path.addEllipse(around.adjusted(-6, -6, 6, 6))
        return path

    def _circle_at(self, x: float, y: float) -> str:
        """Give the circle whose loop runs by a point of the figure, or whose name stands there."""
        if self.drawn is None or self._whole_figure is None:
            return ""
        paths = self.drawn.circle_paths
        near = ((distance_to_line((x, y), _closed(path)), circle) for circle, path in paths.items())
        named = (
            mark.about
            for mark in (*self.drawn.figure.marks, *self._lying().marks)
            if isinstance(mark, Lettered) and mark.about in paths and _holds(_box_of(mark), x, y)
        )
        distance, nearest = min(near, default=(NEAR_LINE + 1, ""))
        return nearest if distance <= NEAR_LINE else next(named, "")

    def _contacts(self, drawn: MapFigure) -> Iterable[str]:
        return (each for each in drawn.boxes if each in self.content.by_id)

    def _box(self, thing: str) -> Box | None:
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

    def _paint_ground(self, painter: QPainter) -> None:
        painter.fillRect(QRectF(QPointF(), QSizeF(self._across())), colour("surface"))
        if self.photo:
            self._paint_photo(painter, *self.photo)

    def _paint_photo(self, painter: QPainter, photo: QPixmap, underlay: Underlay) -> None:
        """Lay a photograph down where the figure is to come."""
        assert self._whole_figure is not None, "drawn before it is painted"
        x, y = self._whole_figure.place(underlay.x, underlay.y)
        width = underlay.width * self._whole_figure.scale
        height = width * photo.height() / max(photo.width(), 1)
        goal = QRectF(
            (x - width / 2) * MILLIMETRE, (y - height / 2) * MILLIMETRE, width * MILLIMETRE, height * MILLIMETRE
        )
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(goal, photo, QRectF(photo.rect()))

    def _keep(self) -> KeptPicture:
        """Give the kept picture, of what lies there now."""
        self._kept = self._kept or KeptPicture(self._across(), self._ratio, scale=MILLIMETRE, ground=self._paint_ground)
        self._kept.show(self._lying())
        return self._kept

    def _lying(self) -> Figure:
        """Give what does not move."""
        assert self._whole_figure is not None, "drawn before it is painted"
        return self._lifted.still if self._lifted else self._whole_figure.figure

    def _lift(self, whole: MapFigure) -> None:
        """Take what is carried off the figure, and put it where it is now."""
        if not self._places:
            self._lifted, self.drawn = None, whole
            return
        self._lifted = self._lifted or Lifted(whole, self._of or self.content, self._places, lit=self.lit)
        self.drawn = self._lifted.at(self._places)

    def _across(self) -> QSize:
        """Give the size of what is drawn, its margin counted in."""
        return self._size * (1 + 2 * self._margin)

    def _draw(self, margin: float) -> None:
        """Draw what is in view and a margin. Names grow and shrink less than the map."""
        if margin != self._margin:
            self._kept = None
        self._margin, self._drawn_at = margin, self.view
        x, y = self.view.to_pixels(0.0, 0.0)
        nearer = min(max((self.view.zoom / self._whole().zoom) ** 0.5, 0.8), 1.6)
        across = self._across()
        self._options = MapOptions(
            across.width() / MILLIMETRE,
            across.height() / MILLIMETRE,
            text_size=TEXT * nearer * self.large,
            scale=self.view.zoom / MILLIMETRE,
            origin=(
                (x + self._size.width() * margin) / MILLIMETRE,
                (y + self._size.height() * margin) / MILLIMETRE,
            ),
            lit=self.lit,
            blurred=self.blurred,
            over_photo=self.over_photo,
        )
        self._take(map_figure(self.content, translate=translate, options=self._options))
        self._is_mended = False
        self._timer.stop()

    def _mend(self, whole: MapFigure) -> None:
        """Show what changed, at once where it is little and is to settle later."""
        new = None
        if self.when_settled and self._of:
            new = mended(whole, self._of, self.content, translate=translate, options=self._options)
        if new is None:
            self._draw(self._margin)
            return
        self._take(new)
        self._is_mended = True
        self._timer.start()

    def _take(self, whole: MapFigure) -> None:
        """Show this figure from now on."""
        self._whole_figure, self._of, self._lifted = whole, self.content, None
        self._lift(whole)

    def _settle(self) -> None:
        """Draw anew what was mended, and keep what was not kept yet; but not under a hand."""
        if self._lifted:
            self._timer.start()
        elif self._is_mended and self.when_settled:
            self._whole_figure = None
            self.when_settled()
        elif self._whole_figure and self._of is self.content:
            self._keep()

    def _offset(self) -> QPointF:
        """Give where the top left of the painted picture lies on the canvas now."""
        x, y = self.view.to_pixels(self._drawn_at.left, self._drawn_at.top)
        return QPointF(x - self._size.width() * self._margin, y - self._size.height() * self._margin)

    def _is_covered(self) -> bool:
        """Tell whether what is drawn still fills the canvas."""
        if self._drawn_at.zoom != self.view.zoom:
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


def _closed(path: Sequence[Point]) -> Sequence[Point]:
    return (*path, *path[:1])


def _box_of(mark: Lettered) -> Box:
    return (mark.x, mark.y - mark.line.ascent, mark.line.width, mark.line.height)


def _holds(box: Box, x: float, y: float) -> bool:
    left, top, width, height = box
    return left <= x <= left + width and top <= y <= top + height
