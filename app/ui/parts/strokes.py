"""The lines of a figure as straight pieces and dots, which Qt paints several times as quickly as it strokes a path."""

from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from math import hypot

from PySide6.QtCore import QLineF, QPointF

from app.drawing.figure import Commands
from app.drawing.shapes import Point

BENT = 0.3
"""Pixels that a curve may lie beside its pieces."""

DOT = 0.5
"""Pixels: a dash shorter than this is a dot."""

LEAST = 0.01
"""Pixels that every dash and gap goes on at least, so that it comes to an end."""


def stroked(commands: Commands, dash: Sequence[float], scale: float) -> tuple[list[QLineF], list[QPointF]]:
    """Give the pieces and dots of an outline at `scale` pixels to a millimetre.

    Each is to be painted with square ends, dots with round ones.
    """
    lines: list[QLineF] = []
    dots: list[QPointF] = []
    for trace in _traces(commands, scale):
        if dash:
            _cut(trace, [max(part * scale, LEAST) for part in dash], lines, dots)
        else:
            lines += [QLineF(ax, ay, bx, by) for (ax, ay), (bx, by) in pairwise(trace)]
    return lines, dots


def _traces(commands: Commands, scale: float) -> list[list[Point]]:
    """Give the parts of an outline as points in pixels, close enough together to be joined straight."""
    found: list[list[Point]] = []
    for command in commands:
        if command[0] == "M":
            found.append([(command[1] * scale, command[2] * scale)])
        elif command[0] == "L":
            found[-1].append((command[1] * scale, command[2] * scale))
        elif command[0] == "C":
            found[-1] += _curve(found[-1][-1], [number * scale for number in command[1:]])
        else:
            found[-1].append(found[-1][0])
    return found


def _cut(trace: Sequence[Point], pattern: Sequence[float], lines: list[QLineF], dots: list[QPointF]) -> None:
    """Add the dashes and dots along a trace; `pattern` is a dash, a gap, a dash and so on, in pixels."""
    place, left = 0, pattern[0]
    for (ax, ay), (bx, by) in pairwise(trace):
        length = hypot(bx - ax, by - ay) or 1.0
        dx, dy = (bx - ax) / length, (by - ay) / length
        at = 0.0
        while at < length:
            end = min(at + left, length)
            if place % 2 == 0:
                if pattern[place] < DOT:
                    dots.append(QPointF(ax + dx * at, ay + dy * at))
                else:
                    lines.append(QLineF(ax + dx * at, ay + dy * at, ax + dx * end, ay + dy * end))
            if end < length:
                place = (place + 1) % len(pattern)
                left = pattern[place]
            else:
                left -= length - at
            at = end


def _curve(start: Point, numbers: Sequence[float]) -> list[Point]:
    """Give points along a cubic curve, without its start."""
    (x, y), (ax, ay, bx, by, ex, ey) = start, numbers
    # Second differences say how bent it is; the error of n pieces falls with n squared.
    bend = max(hypot(x - 2 * ax + bx, y - 2 * ay + by), hypot(ax - 2 * bx + ex, ay - 2 * by + ey))
    steps = min(int((0.75 * bend / BENT) ** 0.5) + 1, 64)
    return [(a * x + b * ax + c * bx + d * ex, a * y + b * ay + c * by + d * ey) for a, b, c, d in _weights(steps)]


@cache
def _weights(steps: int) -> tuple[tuple[float, float, float, float], ...]:
    """Give how much start, handles and end weigh at each step along a cubic curve."""
    parts = (step / steps for step in range(1, steps + 1))
    return tuple(((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3) for t in parts)
