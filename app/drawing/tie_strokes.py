"""How a line looks: each kind has its own pattern and colour; wished ones are dashed, strong ones thick."""

from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from math import hypot

from app.drawing.figure import Commands, Ink, Mark, Outline
from app.drawing.shapes import Box, Point, curve_points, polyline, towards
from app.drawing.tie_routes import Route
from app.models.network_map import Direction, Tie, TieKind

WIDTHS = {1: 0.1, 2: 0.18, 3: 0.3}
"""Width of a line by its strength, as a part of the size of text."""

_AT_START = (Direction.FROM, Direction.BOTH)
_AT_END = (Direction.TO, Direction.BOTH)


def tie_marks(tie: Tie, route: Route, *, size: float) -> tuple[Mark, ...]:
    """Give the marks of one line along a route from rim to rim; `size` is that of text, in mm."""
    width = WIDTHS[min(3, max(1, tie.strength))] * size
    colour = f"tie_{tie.kind}"
    head = _head(width, size)
    at_start, at_end = tie.direction in _AT_START, tie.direction in _AT_END
    line = route.cut(head * 0.8 if at_start else 0.0, head * 0.8 if at_end else 0.0)
    marks: list[Mark] = list(_STROKES[tie.kind](tie, line, width, size))
    solid = Ink(colour)
    if at_start:
        marks.append(Outline(_arrow(route.start, line.start, head), solid, tie.id))
    if at_end:
        marks.append(Outline(_arrow(route.end, line.end, head), solid, tie.id))
    return tuple(marks)


def head_boxes(tie: Tie, route: Route, *, size: float) -> Iterator[Box]:
    """Give the boxes in which the arrow heads of a line lie, and no name should."""
    head = _head(WIDTHS[min(3, max(1, tie.strength))] * size, size)
    for tip, points in ((route.start, tie.direction in _AT_START), (route.end, tie.direction in _AT_END)):
        if points:
            x, y = towards(tip, route.handle, head / 2)
            yield (x - head / 2, y - head / 2, head, head)


def _head(width: float, size: float) -> float:
    """Give the length of an arrow head."""
    return 0.5 * size + 1.7 * width


def _knows(tie: Tie, line: Route, width: float, size: float) -> Iterator[Mark]:
    yield Outline(line.commands(), _ink(tie.kind, width, tie.wished, size), tie.id)


def _helps(tie: Tie, line: Route, width: float, size: float) -> Iterator[Mark]:
    """Give two lines side by side."""
    each = width * 0.62
    beside = each / 2 + 0.085 * size
    for side in (-beside, beside):
        yield Outline(line.beside(side).commands(), _ink(tie.kind, each, tie.wished, size), tie.id)


def _gives(tie: Tie, line: Route, width: float, size: float) -> Iterator[Mark]:
    """Give beads on a thread; on a wished line, one bead at the start of each dash."""
    thread, bead, step = width * 0.45, 0.2 * size + width, 0.95 * size + width
    yield Outline(line.commands(), _ink(tie.kind, thread, tie.wished, size, step=step), tie.id)
    yield Outline(line.commands(), _beads(tie.kind, bead, step), tie.id)


def _decides(tie: Tie, line: Route, width: float, size: float) -> Iterator[Mark]:
    """Give dash and dot in turn; on a wished line further apart."""
    gap = (0.75 if tie.wished else 0.32) * size + width
    ink = _dashed(tie.kind, width, ((0.7 if tie.wished else 1.4) * size, gap, 0.01, gap))
    yield Outline(line.commands(), ink, tie.id)


def _clashes(tie: Tie, line: Route, width: float, size: float) -> Iterator[Mark]:
    zigzag = _zigzag(line, 0.56 * size, 0.25 * size)
    yield Outline(zigzag, _ink(tie.kind, width * 0.8, tie.wished, size), tie.id)


_STROKES = {
    TieKind.KNOWS: _knows,
    TieKind.HELPS: _helps,
    TieKind.GIVES: _gives,
    TieKind.DECIDES: _decides,
    TieKind.CLASHES: _clashes,
}


@cache
def _ink(kind: TieKind, width: float, wished: bool, size: float, step: float = 0.0) -> Ink:
    """Give the ink of a plain line, dashed where it is wished: every `step` mm if that is given."""
    dash = 0.62 * size
    gap = step - dash if step else 0.5 * size + width
    return Ink(None, f"tie_{kind}", width, (dash, gap) if wished else ())


@cache
def _beads(kind: TieKind, bead: float, step: float) -> Ink:
    return Ink(None, f"tie_{kind}", bead, (0.01, step - 0.01))


@cache
def _dashed(kind: TieKind, width: float, dash: tuple[float, ...]) -> Ink:
    return Ink(None, f"tie_{kind}", width, dash)


def _zigzag(line: Route, step: float, swing: float) -> Commands:
    """Give a path that swings from side to side along a route, and begins and ends on it."""
    points = _evenly(line, step)
    found: list[Point] = [points[0]]
    for rank, ((ax, ay), (bx, by)) in enumerate(pairwise(points)):
        length = hypot(bx - ax, by - ay) or 1.0
        side = swing if rank % 2 else -swing
        found.append(((ax + bx) / 2 + (by - ay) / length * side, (ay + by) / 2 - (bx - ax) / length * side))
    return polyline([*found, points[-1]])


def _evenly(line: Route, step: float) -> list[Point]:
    """Give points along a route about `step` mm apart, so that both ends are among them."""
    length = hypot(line.end[0] - line.start[0], line.end[1] - line.start[1])
    count = max(2, min(60, round(length / step)))
    return curve_points(line.start, line.handle, line.end, steps=count)


def _arrow(tip: Point, foot: Point, length: float) -> Commands:
    """Give an arrow head that ends at `tip`, coming from `foot`."""
    (x, y), (bx, by) = tip, towards(tip, foot, length)
    nx, ny = (y - by) * 0.46, (bx - x) * 0.46
    inner = towards(tip, foot, length * 0.78)
    return polyline([tip, (bx + nx, by + ny), inner, (bx - nx, by - ny)], closed=True)
