"""The plain geometry of drawings: boxes, rounded corners and curves."""

from collections.abc import Iterable, Sequence
from functools import cache
from itertools import pairwise
from math import hypot

from app.drawing.figure import Command, Commands
from app.models.map_geometry import distance_to_piece

Point = tuple[float, float]
Box = tuple[float, float, float, float]
"""Left, top, width, height."""

_ROUND = 0.5523
"""Length of the handles with which a cubic curve follows a quarter of a circle of radius 1."""


def polyline(points: Iterable[Point], *, closed: bool = False) -> Commands:
    """Give the outline through points, straight from each to the next."""
    (x, y), *rest = points
    found: list[Command] = [("M", x, y), *(("L", px, py) for px, py in rest)]
    return (*found, ("Z",)) if closed else tuple(found)


def rounded_box(box: Box, radius: float) -> Commands:
    """Give the outline of a box with round corners."""
    x, y, width, height = box
    r = min(radius, width / 2, height / 2)
    right, bottom, k = x + width, y + height, r * (1 - _ROUND)
    return (
        ("M", x + r, y),
        ("L", right - r, y),
        ("C", right - k, y, right, y + k, right, y + r),
        ("L", right, bottom - r),
        ("C", right, bottom - k, right - k, bottom, right - r, bottom),
        ("L", x + r, bottom),
        ("C", x + k, bottom, x, bottom - k, x, bottom - r),
        ("L", x, y + r),
        ("C", x, y + k, x + k, y, x + r, y),
        ("Z",),
    )


def rounded_polygon(points: Sequence[Point], radius: float) -> Commands:
    """Give the outline of a polygon whose corners are cut round, `radius` along each side."""
    found: list[Command] = []
    for before, corner, after in zip((points[-1], *points), points, (*points[1:], points[0]), strict=False):
        start, end = towards(corner, before, radius), towards(corner, after, radius)
        found.append(("L", *start))
        found.append(("C", *towards(corner, start, radius * 0.4), *towards(corner, end, radius * 0.4), *end))
    return (("M", *found[0][1:]), *found[1:], ("Z",))


def towards(start: Point, goal: Point, distance: float) -> Point:
    """Give the point at `distance` from `start` towards `goal`; `start` itself where they coincide."""
    length = hypot(goal[0] - start[0], goal[1] - start[1])
    part = distance / length if length > 1e-9 else 0.0
    return (start[0] + (goal[0] - start[0]) * part, start[1] + (goal[1] - start[1]) * part)


def laid(commands: Commands, x: float, y: float, size: float) -> Commands:
    """Give an outline drawn in units, `size` mm to a unit, its middle at x, y."""
    found: list[Command] = []
    for command in commands:
        if command[0] == "C":
            _, a, b, c, d, e, f = command
            found.append(("C", x + a * size, y + b * size, x + c * size, y + d * size, x + e * size, y + f * size))
        elif command[0] == "Z":
            found.append(command)
        else:
            found.append((command[0], x + command[1] * size, y + command[2] * size))
    return tuple(found)


def curve_through(start: Point, handle: Point, end: Point) -> Commands:
    """Give the outline of a curve with one handle."""
    (sx, sy), (hx, hy), (ex, ey) = start, handle, end
    return (
        ("M", sx, sy),
        (
            "C",
            sx + (hx - sx) * 2 / 3,
            sy + (hy - sy) * 2 / 3,
            ex + (hx - ex) * 2 / 3,
            ey + (hy - ey) * 2 / 3,
            ex,
            ey,
        ),
    )


def curve_points(start: Point, handle: Point, end: Point, *, steps: int) -> list[Point]:
    """Give `steps` + 1 points along a curve with one handle."""
    (sx, sy), (hx, hy), (ex, ey) = start, handle, end
    return [(a * sx + b * hx + c * ex, a * sy + b * hy + c * ey) for a, b, c in _weights(steps)]


@cache
def _weights(steps: int) -> tuple[tuple[float, float, float], ...]:
    """Give how much start, handle and end weigh at each step along a curve."""
    parts = (step / steps for step in range(steps + 1))
    return tuple(((1 - t) ** 2, 2 * t * (1 - t), t * t) for t in parts)


def both(a: Box, b: Box) -> Box:
    """Give the smallest box round two boxes."""
    left, top = min(a[0], b[0]), min(a[1], b[1])
    return (left, top, max(a[0] + a[2], b[0] + b[2]) - left, max(a[1] + a[3], b[1] + b[3]) - top)


def distance_to_line(point: Point, path: Sequence[Point]) -> float:
    """Give how far a point lies from the nearest part of a path of straight pieces."""
    return min((distance_to_piece(point, start, end) for start, end in pairwise(path)), default=float("inf"))


def overlap(a: Box, b: Box) -> float:
    """Give the surface that two boxes share."""
    width = min(a[0] + a[2], b[0] + b[2]) - max(a[0], b[0])
    height = min(a[1] + a[3], b[1] + b[3]) - max(a[1], b[1])
    return width * height if width > 0 and height > 0 else 0.0
