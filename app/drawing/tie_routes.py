"""Which way a line runs between two contacts: round others that stand in between, beside its own kin."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import hypot

from app.drawing.contact_shapes import reach
from app.drawing.figure import Commands
from app.drawing.map_layout import Layout
from app.drawing.shapes import Point, curve_points, curve_through, towards
from app.models.network_map import CENTRE, MapContent, Tie

BENDS = (0.0, 0.08, -0.08, 0.15, -0.15)
"""How far a line that stands alone may bow out to pass others, as a part of its length."""

WIDE = (0.24, -0.24, 0.34, -0.34)
"""How much further it may to pass the middle: behind it, it would be read as two lines that end there."""

WORSE = 1000
"""To run behind the middle is worse than behind so many others."""

MOST_LOOKS = 100_000
"""With more lines times contacts than this, lines do not look who stands in between."""


@dataclass(frozen=True, slots=True)
class Place:
    """A contact, or the middle, as something a line must reach or pass: where it is and how large, in mm."""

    x: float
    y: float
    radius: float


@dataclass(frozen=True, slots=True)
class Route:
    """A curve from middle to middle with one handle half-way beside it, in mm."""

    start: Point
    handle: Point
    end: Point
    straight: bool

    def commands(self) -> Commands:
        """Give the route as an outline."""
        if self.straight:
            return (("M", *self.start), ("L", *self.end))
        return curve_through(self.start, self.handle, self.end)

    def points(self, steps: int = 12) -> list[Point]:
        """Give points along the route; only its ends where it is straight."""
        if self.straight:
            return [self.start, self.end]
        return curve_points(self.start, self.handle, self.end, steps=steps)

    def at(self, part: float) -> Point:
        """Give the point at a part of the route, 0 to 1."""
        a, b, c = (1 - part) ** 2, 2 * part * (1 - part), part * part
        (sx, sy), (hx, hy), (ex, ey) = self.start, self.handle, self.end
        return (a * sx + b * hx + c * ex, a * sy + b * hy + c * ey)

    def cut(self, at_start: float, at_end: float) -> "Route":
        """Give the route without its first and last so many mm."""
        most = 0.45 * hypot(self.end[0] - self.start[0], self.end[1] - self.start[1])
        start = towards(self.start, self.handle, min(at_start, most))
        end = towards(self.end, self.handle, min(at_end, most))
        handle = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2) if self.straight else self.handle
        return Route(start, handle, end, self.straight)

    def beside(self, distance: float) -> "Route":
        """Give a route that runs beside this one, to the left as seen on the page."""
        (sx, sy), (hx, hy), (ex, ey) = self.start, self.handle, self.end
        ax, ay = _across(self.start, self.handle, distance)
        bx, by = _across(self.handle, self.end, distance)
        middle = (hx + (ax + bx) / 2, hy + (ay + by) / 2)
        return Route((sx + ax, sy + ay), middle, (ex + bx, ey + by), self.straight)


def rim_routes(
    content: MapContent, layout: Layout, ties: Sequence[Tie], *, size: float, edge: float
) -> dict[str, Route]:
    """Give the way of each of `ties` from rim to rim by its id; `edge` is the width of an outline, in mm.

    Of the lines between the same two ends all must be among them, or none.
    """
    places: dict[str | None, Place] = {CENTRE: Place(layout.x, layout.y, layout.heart)}
    for actor in content.actors:
        places[actor.id] = Place(*layout.place(actor), layout.radius * 1.08)
    looks = len(content.ties) * len(places) <= MOST_LOOKS
    ways = routes(ties, places, apart=0.8 * size, looks=looks)

    def rim(end: str | None, middle: Point, handle: Point) -> float:
        if end is CENTRE:
            return layout.heart
        dx, dy = handle[0] - middle[0], handle[1] - middle[1]
        return reach(content.by_id[end].kind, dx, dy) * layout.radius + 0.6 * edge

    return {
        tie.id: (way := ways[tie.id]).cut(rim(tie.start, way.start, way.handle), rim(tie.end, way.end, way.handle))
        for tie in ties
    }


def routes(
    ties: Sequence[Tie], places: Mapping[str | None, Place], *, apart: float, looks: bool = True
) -> dict[str, Route]:
    """Give a route for every line by its id; those between the same two ends run `apart` mm aside.

    A line that `looks` runs round who stands in between.
    """
    kin: dict[tuple[str, str], list[Tie]] = {}
    for tie in ties:
        a, b = sorted((tie.start or "", tie.end or ""))
        kin.setdefault((a, b), []).append(tie)
    others = [(place.x, place.y, place.radius) for place in places.values()] if looks else []
    found = {}
    for (a, _), family in kin.items():
        for rank, tie in enumerate(family):
            start, end = places[tie.start], places[tie.end]
            side = 1.0 if (tie.start or "") == a else -1.0
            offset = side * (rank - (len(family) - 1) / 2) * apart
            found[tie.id] = _bowed(start, end, offset if len(family) > 1 else _bow(start, end, others))
    return found


def _bowed(start: Place, end: Place, offset: float) -> Route:
    """Give a route whose middle lies `offset` mm beside the straight line."""
    a, b = (start.x, start.y), (end.x, end.y)
    x, y = _across(a, b, offset * 2)
    handle = ((start.x + end.x) / 2 + x, (start.y + end.y) / 2 + y)
    return Route(a, handle, b, abs(offset) < 1e-6)


_Other = tuple[float, float, float]
"""Where something stands and its radius, in mm: bare numbers, for thousands of them are looked at."""


def _bow(start: Place, end: Place, others: Sequence[_Other]) -> float:
    """Give how many mm a line must bow out to pass no others, or as few as can be; the least that helps.

    The first of `others` is the middle.
    """
    dx, dy = end.x - start.x, end.y - start.y
    length = hypot(dx, dy)
    if length < 1e-6:
        return 0.0
    way = (dx / length, dy / length)
    behind = _between(start, way, length, 0.0, others[:1])
    bends = (*BENDS, *WIDE) if behind else BENDS
    near = _between(start, way, length, bends[-2] * length, others)
    best, fewest = 0.0, len(near) + WORSE + 1
    for bend in bends:
        bow = bend * length
        passed = _passed(near, bow) + WORSE * _passed(behind, bow)
        if passed < fewest:
            best, fewest = bow, passed
        if not passed:
            break
    return best


def _passed(near: Sequence[tuple[float, float, float]], bow: float) -> int:
    """Give behind how many a line runs that bows out so many mm."""
    return len([1 for swell, aside, radius in near if -radius < aside - bow * swell < radius])


def _between(
    start: Place, way: Point, length: float, widest: float, others: Sequence[_Other]
) -> list[tuple[float, float, float]]:
    """Give the others beside a straight line that one bowed out `widest` mm could meet.

    For each: which part of its bow a curve has reached there, how far aside it lies (mm), and its radius.
    """
    x, y = start.x, start.y
    dx, dy = way
    most = length - 1e-3
    return [
        (4 * (along / length) * (1 - along / length), aside, radius)
        for px, py, radius in others
        if -radius - widest < (aside := (px - x) * dy - (py - y) * dx) < widest + radius
        and 1e-3 < (along := (px - x) * dx + (py - y) * dy) < most
    ]


def _across(start: Point, end: Point, distance: float) -> Point:
    """Give the step of `distance` at right angles to the way from `start` to `end`."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = hypot(dx, dy) or 1.0
    return (dy / length * distance, -dx / length * distance)
