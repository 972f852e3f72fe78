"""How far marks reach on the page, to tell what must be painted again where something changed."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import ceil, hypot

from app.drawing.figure import Commands, Disc, Lettered, Mark, Outline
from app.drawing.shapes import Box, Point

_PIECE = 14.0
"""Millimetres: a long slanting line is told in boxes of about this size, not in one that holds half the page."""


def box_of(mark: Mark) -> Box:
    """Give a box that holds all that is painted of a mark, in mm."""
    if isinstance(mark, Lettered):
        line = mark.line
        overhang = 0.3 * line.ascent
        return (mark.x - overhang, mark.y - line.ascent, line.width + 2 * overhang, line.height)
    if isinstance(mark, Disc):
        reach = mark.radius + mark.ink.width / 2
        return (mark.x - reach, mark.y - reach, 2 * reach, 2 * reach)
    return _around(_corners(mark.commands), mark.ink.width / 2)


def boxes_along(mark: Mark) -> Iterator[Box]:
    """Give small boxes that together hold all of a mark: of a line one for each stretch of it."""
    if not isinstance(mark, Outline) or mark.ink.fill is not None:
        yield box_of(mark)
        return
    for start, end, bends in _stretches(mark.commands):
        count = 1 if bends else max(1, ceil(hypot(end[0] - start[0], end[1] - start[1]) / _PIECE))
        steps = [_between(start, end, step / count) for step in range(count + 1)]
        for one, other in pairwise(steps):
            yield _around((one, *bends, other), mark.ink.width / 2)


def _stretches(commands: Commands) -> Iterator[tuple[Point, Point, Sequence[Point]]]:
    """Give each piece of an outline: its ends, and the handles of a curve, which is cut up first."""
    at = first = (0.0, 0.0)
    for command in commands:
        if command[0] == "M":
            at = first = command[1:]
        elif command[0] == "L":
            yield at, command[1:], ()
            at = command[1:]
        elif command[0] == "Z":
            yield at, first, ()
        else:
            _, ax, ay, bx, by, x, y = command
            yield from _halves((at, (ax, ay), (bx, by), (x, y)), 3)
            at = (x, y)


def _halves(curve: tuple[Point, ...], times: int) -> Iterator[tuple[Point, Point, Sequence[Point]]]:
    """Give a cubic curve halved so many times over (de Casteljau)."""
    a, b, c, d = curve
    if not times:
        yield a, d, (b, c)
        return
    ab, bc, cd = _between(a, b, 0.5), _between(b, c, 0.5), _between(c, d, 0.5)
    left, right = _between(ab, bc, 0.5), _between(bc, cd, 0.5)
    middle = _between(left, right, 0.5)
    yield from _halves((a, ab, left, middle), times - 1)
    yield from _halves((middle, right, cd, d), times - 1)


def _corners(commands: Commands) -> list[Point]:
    """Give all points of an outline, handles too: it lies within them."""
    numbers = [number for command in commands for number in command[1:]]
    return list(zip(numbers[::2], numbers[1::2], strict=True))


def _around(points: Sequence[Point], more: float) -> Box:
    xs, ys = [x for x, _ in points], [y for _, y in points]
    left, top = min(xs) - more, min(ys) - more
    return (left, top, max(xs) + more - left, max(ys) + more - top)


def _between(start: Point, end: Point, part: float) -> Point:
    return (start[0] + (end[0] - start[0]) * part, start[1] + (end[1] - start[1]) * part)
