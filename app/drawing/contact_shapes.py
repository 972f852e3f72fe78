"""How a contact looks: each kind has its own shape, colour and pictogram, so that grey paper tells too."""

from functools import cache
from math import atan2, cos, hypot, sin, tau

from app.drawing.figure import Commands, Disc, Ink, Mark, Outline
from app.drawing.pictograms import CIRCLE, DRAWINGS, PICTOGRAMS
from app.drawing.shapes import Point, laid, rounded_box, rounded_polygon
from app.models.network_map import ActorKind, Pictogram


def _corners(count: int, radius: float) -> list[Point]:
    return [(sin(turn / count * tau) * radius, -cos(turn / count * tau) * radius) for turn in range(count)]


_DROP: Commands = (
    ("M", 0.0, 1.3),
    ("C", -0.2, 0.95, -0.96, 0.5, -0.96, -0.12),
    ("C", -0.96, -0.65, -0.53, -1.08, 0.0, -1.08),
    ("C", 0.53, -1.08, 0.96, -0.65, 0.96, -0.12),
    ("C", 0.96, 0.5, 0.2, 0.95, 0.0, 1.3),
    ("Z",),
)

SHAPES: dict[ActorKind, Commands] = {
    ActorKind.PERSON: CIRCLE,
    ActorKind.ORGANISATION: rounded_box((-0.92, -0.92, 1.84, 1.84), 0.34),
    ActorKind.GOVERNMENT: rounded_polygon(_corners(6, 1.14), 0.16),
    ActorKind.PLACE: _DROP,
    ActorKind.RESOURCE: rounded_polygon([(0.0, -1.3), (1.2, 0.86), (-1.2, 0.86)], 0.34),
}
"""In units: 1 is the radius of a person's circle."""


@cache
def _inks(kind: ActorKind, wished: bool, width: float) -> tuple[Ink, Ink]:
    """Give the ink of the shape and that of the pictogram."""
    if wished:
        dash = (width * 2.6, width * 3.4)
        return Ink(f"actor_{kind}", "actor_outline", width, dash, 0.3), Ink("label")
    return Ink(f"actor_{kind}", "actor_outline", width), Ink("actor_text")


_PAPER = Ink("label_halo")


def contact_marks(
    kind: ActorKind,
    x: float,
    y: float,
    *,
    radius: float,
    wished: bool,
    edge: float,
    about: str = "",
    pictogram: Pictogram | None = None,
) -> tuple[Mark, ...]:
    """Give the marks of one contact; `radius` is a person's, `edge` the width of its outline, in mm.

    Without a `pictogram` of its own a contact carries that of its kind.
    """
    shape, picture = _inks(kind, wished, edge)
    outline: Mark = Outline(laid(SHAPES[kind], x, y, radius), shape, about)
    if kind is ActorKind.PERSON:
        outline = Disc(x, y, radius, shape, about)
    drawn = Outline(laid(_picture(kind, pictogram), x, y, radius), picture, about)
    if wished:
        return (Outline(laid(SHAPES[kind], x, y, radius), _PAPER, about), outline, drawn)
    return (outline, drawn)


_ROOM = {ActorKind.RESOURCE: (0.0, 0.24, 0.74), ActorKind.PLACE: (0.0, -0.14, 1.0)}
"""Where in a shape a pictogram stands, and how large, if not as in most."""


@cache
def _picture(kind: ActorKind, pictogram: Pictogram | None) -> Commands:
    """Give the pictogram in a shape of some kind, in units."""
    return laid(DRAWINGS[pictogram], *_ROOM.get(kind, (0.0, 0.0, 1.12))) if pictogram else PICTOGRAMS[kind]


@cache
def extent(kind: ActorKind) -> tuple[float, float, float, float]:
    """Give the box of a kind's shape in units: left, top, width, height."""
    xs, ys = zip(*_corner_points(SHAPES[kind]), strict=True)
    return (min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))


_TURNS = 72


def reach(kind: ActorKind, dx: float, dy: float) -> float:
    """Give how far a kind's shape reaches from its middle in the direction dx, dy, in units."""
    return _reaches(kind)[round(atan2(dy, dx) / tau * _TURNS) % _TURNS]


@cache
def _reaches(kind: ActorKind) -> tuple[float, ...]:
    """Give the reach in `_TURNS` directions, from the corners of the shape's outline finely cut."""
    corners = _corner_points(SHAPES[kind])
    found = [0.0] * _TURNS
    for x, y in corners:
        place = round(atan2(y, x) / tau * _TURNS) % _TURNS
        found[place] = max(found[place], hypot(x, y))
    sides = zip(found, found[-1:] + found[:-1], found[1:] + found[:1], strict=True)
    return tuple(length or max(before, after) for length, before, after in sides)


def _between(start: Point, end: Point) -> list[Point]:
    (x, y), (dx, dy) = start, (end[0] - start[0], end[1] - start[1])
    return [(x + dx * step / 24, y + dy * step / 24) for step in range(1, 25)]


def _corner_points(commands: Commands) -> list[Point]:
    found: list[Point] = []
    for command in commands:
        x, y = found[-1] if found else (0.0, 0.0)
        if command[0] == "Z":
            found += _between((x, y), found[0])
        elif command[0] == "C":
            _, a, b, c, d, e, f = command
            for step in range(1, 17):
                t = step / 16
                w, u, v, s = (1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3
                found.append((w * x + u * a + v * c + s * e, w * y + u * b + v * d + s * f))
        elif found and command[0] == "L":
            found += _between((x, y), (command[1], command[2]))
        else:
            found.append((command[1], command[2]))
    return found
