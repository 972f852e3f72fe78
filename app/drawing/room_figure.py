"""The map of a group as a drawing: owners, what they name, the lines between, and what several of them share.

Who is on several maps is larger, has a second rim and says on how many; owners are filled dark. So it reads in grey.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import sqrt

from app.drawing.contact_shapes import SHAPES, contact_marks, extent, reach
from app.drawing.crowding import MANY, Wanted, settled
from app.drawing.figure import Figure, Ink, Mark, Outline
from app.drawing.labels import Label, Name, Occupied, Spot, freedom, leader, whole_beside
from app.drawing.lettering import ELLIPSIS
from app.drawing.pictograms import PICTOGRAMS
from app.drawing.shapes import Box, Point, laid
from app.drawing.tie_routes import Place, Route, routes
from app.drawing.tie_strokes import tie_marks
from app.models.network_map import CENTRE, ActorKind, Tie

OWNER, SHARED = 1.15, 1.2
"""How much larger owners and shared contacts are drawn."""

RIM = 1.3
"""How far the second rim of what is shared lies from its middle, in radii."""

LARGEST, FILLED = 0.95, 0.4
"""A contact's radius: at most in sizes of text, and as a part of the room there is for each."""

MARGIN = (3.4, 1.7)
"""White at the sides, and above and below, in sizes of text: for names at the edges."""

MOST_LINES = 3
"""Lines get thicker up to so many maps that share them."""

FAR = 1e6
"""Where the middle stands that this map does not have; no line passes there."""


@dataclass(frozen=True, slots=True)
class Dot:
    """Somebody or something on the map; x and y are from 0 to the aspect, and from 0 to 1. Without a name: no label."""

    key: str
    kind: ActorKind
    x: float
    y: float
    name: str = ""
    is_owner: bool = False
    is_shared: bool = False
    wished: bool = False


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line between two dots, drawn on so many maps."""

    start: str
    end: str
    maps: int = 1
    wished: bool = False


@dataclass(frozen=True, slots=True)
class RoomFigure:
    """A drawn map of a group, and the keys of those whose names found no place on it or were cut."""

    figure: Figure
    unnamed: tuple[str, ...]


def room_figure(
    dots: Sequence[Dot], strokes: Sequence[Stroke], *, aspect: float, width: float, height: float, text_size: float
) -> RoomFigure:
    """Draw the map of a group on `width` by `height` mm; `text_size` is the em in mm."""
    return _Room(dots, strokes, aspect, width, height, text_size).drawn()


def dot_figure(dot: Dot, *, text_size: float) -> Figure:
    """Give one dot by itself, for a legend."""
    radius = 0.62 * text_size
    side = 2 * radius * SHARED * RIM
    return Figure(side, side, tuple(_dot_marks(dot, (side / 2, side / 2), radius, text_size)))


def stroke_figure(*, wished: bool, text_size: float) -> Figure:
    """Give one line by itself, for a legend."""
    length, middle = 4.2 * text_size, 0.5 * text_size
    route = Route((0.0, middle), (length / 2, middle), (length, middle), straight=True)
    return Figure(length, 2 * middle, tie_marks(_tie(Stroke("", "", wished=wished)), route, size=text_size))


class _Room:
    """One map of a group while it is being drawn."""

    def __init__(
        self,
        dots: Sequence[Dot],
        strokes: Sequence[Stroke],
        aspect: float,
        width: float,
        height: float,
        size: float,
    ) -> None:
        self.dots = {dot.key: dot for dot in dots}
        self.strokes, self.size = strokes, size
        self.page = (width, height)
        across, down = (2 * margin * size for margin in MARGIN)
        self.scale = max(min((width - across) / aspect, height - down), 1.0)
        self.corner = ((width - self.scale * aspect) / 2, (height - self.scale) / 2)
        room = self.scale * sqrt(aspect / max(len(dots), 1))
        self.radius = min(LARGEST * size, FILLED * room / 1.7)
        self.occupied = Occupied(width, height)

    def drawn(self) -> RoomFigure:
        """Give the whole figure: lines below, then contacts, then names."""
        boxes = {key: self._box(dot) for key, dot in self.dots.items()}
        for box in boxes.values():
            self.occupied.add(box)
        lines = [*self._lines()]
        dots = [mark for dot in self.dots.values() for mark in self._marks(dot)]
        labels: dict[str, Label] = {}
        for matters in (True, False):  # who matters gets a place before the others look for one
            wanted = [each for each in self._wanted(boxes) if self._matters(each.about) is matters]
            labels |= self._in_full(wanted)
            left = [each for each in wanted if each.about not in labels]
            labels |= settled(left, self.occupied, soft=Occupied(*self.page))
        names = [mark for key, label in labels.items() for mark in _label_marks(label, key)]
        return RoomFigure(Figure(*self.page, (*lines, *dots, *names)), tuple(self._unnamed(labels)))

    def _place(self, dot: Dot) -> Point:
        return (self.corner[0] + dot.x * self.scale, self.corner[1] + dot.y * self.scale)

    def _radius(self, dot: Dot) -> float:
        return self.radius * (OWNER if dot.is_owner else 1.0) * (SHARED if dot.is_shared else 1.0)

    def _box(self, dot: Dot) -> Box:
        (x, y), radius = self._place(dot), self._radius(dot) * (RIM if dot.is_shared else 1.0)
        left, top, width, height = extent(dot.kind)
        return (x + left * radius, y + top * radius, width * radius, height * radius)

    def _marks(self, dot: Dot) -> Iterator[Mark]:
        yield from _dot_marks(dot, self._place(dot), self._radius(dot), self.size)

    def _lines(self) -> Iterator[Mark]:
        ties = [_tie(stroke, str(place)) for place, stroke in enumerate(self.strokes)]
        places: dict[str | None, Place] = {CENTRE: Place(-FAR, -FAR, 0.0)}
        places |= {dot.key: Place(*self._place(dot), self._radius(dot)) for dot in self.dots.values()}
        ways = routes(ties, places, apart=0.8 * self.size, looks=len(ties) * len(places) <= 40_000)
        for tie in sorted(ties, key=lambda tie: tie.strength):
            way = ways[tie.id]
            route = way.cut(self._rim(tie.start, way.start, way.handle), self._rim(tie.end, way.end, way.handle))
            yield from tie_marks(tie, route, size=self.size * 0.8)

    def _rim(self, key: str | None, middle: Point, handle: Point) -> float:
        dot = self.dots[key or ""]
        away: float = reach(dot.kind, handle[0] - middle[0], handle[1] - middle[1])
        return away * self._radius(dot) * (RIM if dot.is_shared else 1.0)

    def _wanted(self, boxes: Mapping[str, Box]) -> Iterator[Wanted]:
        """Give the names: those of owners matter most, then of what is shared; then from top to bottom."""
        for dot in self.dots.values():
            if dot.name.strip():
                weight = (not dot.is_owner, not dot.is_shared, dot.y, dot.x, dot.key)
                yield Wanted(weight, dot.key, Name(dot.name, self.size), Spot(boxes[dot.key], boxes[dot.key]))

    def _in_full(self, wanted: Sequence[Wanted]) -> dict[str, Label]:
        """Give whole names wherever there is a place for them, near or further off; the places are taken."""
        if len(self.dots) > MANY:
            return {}
        found: dict[str, Label] = {}
        for each in sorted(wanted, key=lambda each: (freedom(each.name, each.spot, self.occupied), each.weight)):
            label = whole_beside(each.name, each.spot, self.occupied)
            if label is not None:
                found[each.about] = label
                for box in label.boxes():
                    self.occupied.add(box)
        return found

    def _matters(self, key: str) -> bool:
        return self.dots[key].is_owner or self.dots[key].is_shared

    def _unnamed(self, labels: Mapping[str, Label]) -> Iterator[str]:
        for dot in self.dots.values():
            found = labels.get(dot.key)
            cut = found is not None and found.block.lines[-1].text.endswith(ELLIPSIS)
            if dot.name.strip() and (found is None or (cut and not dot.name.endswith(ELLIPSIS))):
                yield dot.key


def _tie(stroke: Stroke, key: str = "") -> Tie:
    strength = min(MOST_LINES, max(1, stroke.maps))
    return Tie(id=key, map="", start=stroke.start, end=stroke.end, strength=strength, wished=stroke.wished)


def _dot_marks(dot: Dot, middle: Point, radius: float, size: float) -> Iterator[Mark]:
    x, y = middle
    edge = 0.095 * size
    if dot.is_shared:
        rim = laid(SHAPES[dot.kind], x, y, radius * RIM)
        yield Outline(rim, Ink("label_halo", "actor_outline", edge * 1.3), dot.key)
    if dot.is_owner:
        yield Outline(laid(SHAPES[dot.kind], x, y, radius), Ink("centre", "label_halo", edge), dot.key)
        yield Outline(laid(PICTOGRAMS[dot.kind], x, y, radius), Ink("centre_text"), dot.key)
    else:
        yield from contact_marks(dot.kind, x, y, radius=radius, wished=dot.wished, edge=edge, about=dot.key)


def _label_marks(label: Label, key: str) -> Iterator[Mark]:
    yield from leader(label, key)
    yield from label.block.marks(label.box, colour="label", about=key)
