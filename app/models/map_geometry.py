"""Where things are on a map: rings, sectors, and free places.

All in map units: the centre is 0,0, the outer ring has radius 1, y points down.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, count, islice, product
from math import atan2, cos, floor, hypot, pi, sin

HEART = 0.16
"""Radius of the disc in the middle where only the owner stands."""

WAITING_RADIUS = 1.3
"""How far from the middle contacts wait that have no ring yet, at the sides of the circle."""

FARTHEST = WAITING_RADIUS * 1.6
"""How far left, right, up or down of the middle anything may lie: further out it would not be found again."""

APART = 0.16
"""How far apart two contacts must be to be told, and held, apart."""

_BESIDE = 1.15
"""Nearer to the middle than this nobody waits."""

_SCATTER = (0.7548776662466927, 0.5698402909980532)
"""Powers of the plastic number: their multiples, without the whole part, fill a square evenly and never meet."""

NOWHERE = 1e-9
"""A point nearer to the middle than this has no angle of its own."""

Point = tuple[float, float]


def ring_radii(rings: int) -> list[float]:
    """Give the outer radius of each ring, the innermost first; the last is 1."""
    return [HEART + (1 - HEART) * (place + 1) / rings for place in range(rings)]


def ring_at(x: float, y: float, *, rings: int) -> int | None:
    """Give the ring in which a point lies; None outside the circle, or on a map without rings."""
    distance = hypot(x, y)
    return next((place for place, radius in enumerate(ring_radii(rings)) if distance <= radius), None)


def sector_at(x: float, y: float, *, sectors: int) -> int | None:
    """Give the sector in which a point lies, clockwise from the top; None on a map without sectors or in the middle."""
    if not sectors or (x == 0 and y == 0):
        return None
    return int(_angle_from_top(x, y) / (2 * pi) * sectors) % sectors


def ring_middle(ring: int, *, rings: int) -> float:
    """Give the radius half-way a ring."""
    radii = [HEART, *ring_radii(rings)]
    return (radii[ring] + radii[ring + 1]) / 2


def in_ring(x: float, y: float, *, ring: int | None, rings: int) -> Point:
    """Move a point along its own angle to the middle of `ring`; None moves it out of the circle."""
    radius = WAITING_RADIUS if ring is None else ring_middle(ring, rings=rings)
    distance = hypot(x, y)
    if distance < NOWHERE:
        return (0.0, -radius)
    return (x / distance * radius, y / distance * radius)


def in_sector(x: float, y: float, *, sector: int, sectors: int) -> Point:
    """Turn a point round the middle to the middle of `sector`, at the same distance."""
    return at_angle((sector + 0.5) / sectors * 2 * pi, hypot(x, y))


def at_angle(angle: float, radius: float) -> Point:
    """Give the point at `angle` radians clockwise from the top, `radius` from the middle."""
    return (sin(angle) * radius, -cos(angle) * radius)


def kept_near(x: float, y: float) -> Point:
    """Give the point, or the nearest to it that is not too far out to be found again."""
    return min(max(x, -FARTHEST), FARTHEST), min(max(y, -FARTHEST), FARTHEST)


def waiting_places() -> Iterator[Point]:
    """Give the places for contacts without a ring, in order: down the left side, down the right, then further out.

    Then in rows above and below the circle; then, without end, scattered between all these. None is twice, and none
    lies too far out to be found again.
    """
    columns = (0, 1, 2)
    for column in columns:
        for side in (-1, 1):
            yield from ((side * (WAITING_RADIUS + 0.28 * column), -0.88 + row * 0.22) for row in range(9))
    for column in columns:
        for side in (-1, 1):
            yield from ((-1.76 + place * 0.22, side * (WAITING_RADIUS + 0.28 * column)) for place in range(17))
    for rank in count(1):
        x, y = (FARTHEST * (2 * (rank * step % 1) - 1) for step in _SCATTER)
        if hypot(x, y) > _BESIDE:
            yield x, y


def free_place(taken: Iterable[Point], *, apart: float = APART) -> Point:
    """Give a place beside the circle that is at least `apart` from all `taken` points; see `free_places`."""
    return next(free_places(taken, apart=apart))


def free_places(taken: Iterable[Point], *, apart: float = APART) -> Iterator[Point]:
    """Give places beside the circle, without end, at least `apart` from all `taken` points and from each other.

    Where there are no such places left they are half as far apart, and so on.
    """
    points = list(taken)
    for halved in count():
        crowd = _Crowd(points, apart / 2**halved)
        for place in islice(waiting_places(), 400 * 4**halved):
            if crowd.leaves_room(place):
                crowd.add(place)
                points.append(place)
                yield place


def place_near(point: Point, taken: Iterable[Point], *, apart: float = APART) -> Point:
    """Give the nearest place to a point that is at least `apart` from all `taken` points: below it first."""
    others = list(taken)
    circles = count(1)
    places = (
        (point[0] + sin(turn / 8 * pi) * circle * apart, point[1] + cos(turn / 8 * pi) * circle * apart)
        for circle in circles
        for turn in (0, 2, -2, 4, -4, 6, -6, 8, 1, -1, 3, -3, 5, -5, 7, -7)
    )
    return next(place for place in chain((point,), places) if _room(place, others) >= apart)


def turned_to_room(place: Point, taken: Iterable[Point], *, sectors: int) -> Point:
    """Turn a place round the middle, as little as needed and within its sector, until it is apart from all others.

    Where that cannot be it goes where there is most room.
    """
    others, radius = list(taken), hypot(*place)
    if radius < NOWHERE:
        return place
    sector, start = sector_at(*place, sectors=sectors), _angle_from_top(*place)
    turns = (side * turn * pi / 36 for turn in range(37) for side in (1, -1))
    places = [place, *(at_angle(start + turn, radius) for turn in turns if turn)]
    allowed = [each for each in places if sector_at(*each, sectors=sectors) == sector]
    return next((p for p in allowed if _room(p, others) >= APART), max(allowed, key=lambda p: _room(p, others)))


class _Crowd:
    """Points by the square they lie in, to find quickly whether one of them is nearer than `apart`."""

    def __init__(self, points: Iterable[Point], apart: float) -> None:
        self._apart = apart
        self._squares: dict[tuple[int, int], list[Point]] = {}
        for point in points:
            self.add(point)

    def add(self, point: Point) -> None:
        """Take one more point in."""
        self._squares.setdefault(self._square(point), []).append(point)

    def leaves_room(self, place: Point) -> bool:
        """Tell whether all points are far enough from a place."""
        column, row = self._square(place)
        around = product((column - 1, column, column + 1), (row - 1, row, row + 1))
        return all(_room(place, self._squares.get(each, [])) >= self._apart for each in around)

    def _square(self, point: Point) -> tuple[int, int]:
        return floor(point[0] / self._apart), floor(point[1] / self._apart)


def _room(place: Point, others: list[Point]) -> float:
    return min((hypot(place[0] - x, place[1] - y) for x, y in others), default=9.0)


def _angle_from_top(x: float, y: float) -> float:
    return atan2(x, -y) % (2 * pi)


def inside(point: Point, corners: Sequence[Point]) -> bool:
    """Tell whether a closed loop, which may cross itself, goes round a point, once or more often.

    A hand easily draws a loop twice round, or its end past its beginning: what lies there is within it too
    (non-zero winding rule).
    """
    rounds = 0
    for start, end in zip(corners, (*corners[1:], *corners[:1]), strict=True):
        if (start[1] > point[1]) != (end[1] > point[1]):
            side = _turn(start, end, point)
            if end[1] > start[1] and side > 0:
                rounds += 1
            elif end[1] <= start[1] and side < 0:
                rounds -= 1
    return rounds != 0


def distance_to(point: Point, others: Iterable[Point]) -> float:
    """Give how far a point lies outside the tightest loop round `others`: 0 within it; infinite without others."""
    corners = hull(others)
    if len(corners) > 2 and inside(point, corners):
        return 0.0
    pieces = zip(corners, (*corners[1:], *corners[:1]), strict=True)
    return min((distance_to_piece(point, start, end) for start, end in pieces), default=float("inf"))


def hull(points: Iterable[Point]) -> list[Point]:
    """Give the corners of the smallest convex loop round all points."""
    ordered = sorted(set(points))
    if len(ordered) < 3:
        return ordered
    return [*_half_hull(ordered), *_half_hull(reversed(ordered))]


def _half_hull(points: Iterable[Point]) -> list[Point]:
    found: list[Point] = []
    for point in points:
        while len(found) > 1 and _turn(found[-2], found[-1], point) <= 0:
            found.pop()
        found.append(point)
    return found[:-1]


def _turn(a: Point, b: Point, c: Point) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


def distance_to_piece(point: Point, start: Point, end: Point) -> float:
    """Give how far a point lies from the straight piece between two others."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = dx * dx + dy * dy
    along = ((point[0] - start[0]) * dx + (point[1] - start[1]) * dy) / length if length else 0.0
    along = min(1.0, max(0.0, along))
    return hypot(point[0] - start[0] - along * dx, point[1] - start[1] - along * dy)
