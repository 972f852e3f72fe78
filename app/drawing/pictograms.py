"""The small drawings inside contacts: one for each kind, and those somebody can choose who does not write."""

from itertools import chain
from math import cos, hypot, sin, tau

from app.drawing.figure import Commands
from app.drawing.shapes import Point, laid, polyline
from app.models.network_map import ActorKind, Pictogram

CIRCLE: Commands = (
    ("M", 0.0, -1.0),
    ("C", 0.5523, -1.0, 1.0, -0.5523, 1.0, 0.0),
    ("C", 1.0, 0.5523, 0.5523, 1.0, 0.0, 1.0),
    ("C", -0.5523, 1.0, -1.0, 0.5523, -1.0, 0.0),
    ("C", -1.0, -0.5523, -0.5523, -1.0, 0.0, -1.0),
    ("Z",),
)
"""In units: 1 is the radius of a person's circle."""


def _window(x: float, y: float, width: float, height: float) -> Commands:
    """Give a hole: a box drawn the other way round than what it lies in."""
    return polyline([(x, y), (x, y + height), (x + width, y + height), (x + width, y)], closed=True)


def _block(x: float, y: float, width: float, height: float) -> Commands:
    return polyline([(x, y), (x + width, y), (x + width, y + height), (x, y + height)], closed=True)


def _solid(*points: Point) -> Commands:
    """Give a shape with straight sides; its corners run clockwise as seen on the page."""
    return polyline(points, closed=True)


def _hole(*points: Point) -> Commands:
    """Give a hole with straight sides; its corners run clockwise too."""
    return polyline(points[::-1], closed=True)


def _both_sides(*half: Point) -> Commands:
    """Give a shape that is the same left and right; its right half runs from the top down."""
    return _solid(*half, *((-x, y) for x, y in reversed(half)))


def _bar(start: Point, end: Point, width: float) -> Commands:
    """Give a straight bar."""
    (x, y), (end_x, end_y) = start, end
    length = hypot(end_x - x, end_y - y)
    nx, ny = (end_y - y) / length * width / 2, (x - end_x) / length * width / 2
    return _solid((x + nx, y + ny), (end_x + nx, end_y + ny), (end_x - nx, end_y - ny), (x - nx, y - ny))


def _disc(x: float, y: float, radius: float) -> Commands:
    return laid(CIRCLE, x, y, radius)


_HEAD = laid(CIRCLE, 0.0, -0.3, 0.25)
_SHOULDERS: Commands = (
    ("M", -0.52, 0.54),
    ("C", -0.52, 0.16, -0.3, 0.06, 0.0, 0.06),
    ("C", 0.3, 0.06, 0.52, 0.16, 0.52, 0.54),
    ("Z",),
)

PICTOGRAMS: dict[ActorKind, Commands] = {
    ActorKind.PERSON: _HEAD + _SHOULDERS,
    ActorKind.ORGANISATION: (
        *_block(-0.42, -0.54, 0.84, 1.08),
        *_window(-0.26, -0.38, 0.18, 0.18),
        *_window(0.08, -0.38, 0.18, 0.18),
        *_window(-0.26, -0.04, 0.18, 0.18),
        *_window(0.08, -0.04, 0.18, 0.18),
        *_window(-0.1, 0.27, 0.2, 0.27),
    ),
    ActorKind.GOVERNMENT: (
        *polyline([(0.0, -0.6), (0.6, -0.24), (-0.6, -0.24)], closed=True),
        *_block(-0.47, -0.14, 0.18, 0.46),
        *_block(-0.09, -0.14, 0.18, 0.46),
        *_block(0.29, -0.14, 0.18, 0.46),
        *_block(-0.6, 0.41, 1.2, 0.16),
    ),
    ActorKind.PLACE: laid(CIRCLE, 0.0, -0.14, 0.36),
    ActorKind.RESOURCE: (
        *_block(-0.46, -0.16, 0.4, 0.2),
        *_block(0.06, -0.16, 0.4, 0.2),
        *_block(-0.4, 0.12, 0.34, 0.46),
        *_block(0.06, 0.12, 0.34, 0.46),
    ),
}
"""In the same units; a part drawn the other way round is a hole."""


def _house(x: float, y: float, width: float, height: float) -> Commands:
    """Give a house with a door; x, y is the middle of its foot."""
    half, eaves, door = width / 2, y - height * 0.55, width * 0.15
    return (
        *_solid((x, y - height), (x + half, eaves), (x + half, y), (x - half, y), (x - half, eaves)),
        *_hole((x - door, y - height * 0.34), (x + door, y - height * 0.34), (x + door, y), (x - door, y)),
    )


def _ball() -> Commands:
    """Give a football: a rim, one patch in the middle, and seams between."""
    turns = [turn / 5 * tau for turn in range(5)]
    patch = [(sin(turn) * 0.25, -cos(turn) * 0.25) for turn in turns]
    seams = [_bar((sin(turn) * 0.27, -cos(turn) * 0.27), (sin(turn) * 0.5, -cos(turn) * 0.5), 0.08) for turn in turns]
    rim = laid(CIRCLE, 0.0, 0.0, 0.62)
    inside = polyline(
        [(sin(turn / 30 * tau) * 0.52, -cos(turn / 30 * tau) * 0.52) for turn in range(30, 0, -1)], closed=True
    )
    return (*rim, *inside, *_solid(*patch), *chain.from_iterable(seams))


_HEART: Commands = (
    ("M", 0.0, -0.34),
    ("C", 0.08, -0.48, 0.2, -0.56, 0.32, -0.56),
    ("C", 0.5, -0.56, 0.64, -0.4, 0.64, -0.2),
    ("C", 0.64, 0.14, 0.24, 0.36, 0.0, 0.6),
    ("C", -0.24, 0.36, -0.64, 0.14, -0.64, -0.2),
    ("C", -0.64, -0.4, -0.5, -0.56, -0.32, -0.56),
    ("C", -0.2, -0.56, -0.08, -0.48, 0.0, -0.34),
    ("Z",),
)

_DOME: Commands = (
    ("M", -0.3, -0.06),
    ("C", -0.34, -0.34, -0.1, -0.44, 0.0, -0.64),
    ("C", 0.1, -0.44, 0.34, -0.34, 0.3, -0.06),
    ("Z",),
)

DRAWINGS: dict[Pictogram, Commands] = {
    Pictogram.WOMAN: (
        *_disc(0.0, -0.46, 0.19),
        *_both_sides((0.14, -0.22), (0.4, 0.32)),
        *_block(-0.17, 0.36, 0.12, 0.28),
        *_block(0.05, 0.36, 0.12, 0.28),
    ),
    Pictogram.MAN: (
        *_disc(0.0, -0.46, 0.19),
        *_both_sides((0.3, -0.22), (0.3, 0.18), (0.19, 0.18), (0.19, 0.64), (0.04, 0.64), (0.04, 0.2)),
    ),
    Pictogram.CHILD: (
        *_disc(-0.14, -0.1, 0.18),
        *_solid(
            *((-0.34, 0.13), (0.06, 0.13), (0.06, 0.38), (-0.02, 0.38), (-0.02, 0.62), (-0.12, 0.62)),
            *((-0.12, 0.42), (-0.16, 0.42), (-0.16, 0.62), (-0.26, 0.62), (-0.26, 0.38), (-0.34, 0.38)),
        ),
        *_bar((0.1, 0.19), (0.27, 0.06), 0.1),
        *_bar((0.33, 0.02), (0.33, -0.2), 0.045),
        *_disc(0.33, -0.4, 0.2),
    ),
    Pictogram.ELDER: (
        *_disc(-0.06, -0.44, 0.18),
        *_solid((-0.34, -0.14), (-0.06, -0.22), (0.06, -0.16), (0.02, 0.64), (-0.12, 0.64), (-0.14, 0.24))
        + _solid((-0.18, 0.24), (-0.24, 0.64), (-0.38, 0.64), (-0.36, 0.0)),
        *_bar((0.06, -0.06), (0.34, 0.08), 0.1),
        *_solid((0.3, -0.12), (0.48, -0.12), (0.48, 0.64), (0.39, 0.64), (0.39, -0.03), (0.3, -0.03)),
    ),
    Pictogram.NEIGHBOUR: (*_house(-0.3, 0.46, 0.52, 0.84), *_house(0.3, 0.46, 0.52, 0.98)),
    Pictogram.SCHOOL: (
        *_solid((0.0, -0.44), (0.66, -0.16), (0.0, 0.12), (-0.66, -0.16)),
        *_solid((-0.36, 0.05), (0.0, 0.2), (0.36, 0.05), (0.36, 0.34), (0.16, 0.44), (-0.16, 0.44), (-0.36, 0.34)),
        *_block(0.5, -0.02, 0.08, 0.4),
    ),
    Pictogram.SHOP: (
        *_solid((-0.46, -0.54), (0.46, -0.54), (0.62, -0.16), (0.62, 0.0), (-0.62, 0.0), (-0.62, -0.16)),
        *_block(-0.5, 0.08, 1.0, 0.5),
        *_window(-0.38, 0.18, 0.36, 0.22),
        *_window(0.12, 0.18, 0.24, 0.4),
    ),
    Pictogram.CARE: (
        *_HEART,
        *_hole(
            *((-0.09, -0.3), (0.09, -0.3), (0.09, -0.12), (0.27, -0.12), (0.27, 0.06), (0.09, 0.06)),
            *((0.09, 0.24), (-0.09, 0.24), (-0.09, 0.06), (-0.27, 0.06), (-0.27, -0.12), (-0.09, -0.12)),
        ),
    ),
    Pictogram.FAITH: (
        *_DOME,
        *_block(-0.34, 0.0, 0.68, 0.56),
        *_hole((-0.1, 0.26), (0.0, 0.12), (0.1, 0.26), (0.1, 0.56), (-0.1, 0.56)),
        *_solid((-0.51, -0.34), (-0.41, -0.12), (-0.41, 0.56), (-0.61, 0.56), (-0.61, -0.12)),
        *_solid((0.51, -0.34), (0.61, -0.12), (0.61, 0.56), (0.41, 0.56), (0.41, -0.12)),
    ),
    Pictogram.SPORT: _ball(),
    Pictogram.GREEN: (
        *_disc(-0.06, -0.2, 0.42),
        *_block(-0.13, 0.24, 0.14, 0.36),
        *_solid((0.1, 0.6), (0.2, 0.36), (0.32, 0.28), (0.46, 0.36), (0.54, 0.6)),
    ),
    Pictogram.CITY: (
        *_block(-0.6, -0.12, 0.34, 0.7),
        *_block(-0.2, -0.6, 0.4, 1.18),
        *_block(0.26, -0.3, 0.34, 0.88),
        *_window(-0.5, 0.02, 0.14, 0.14),
        *_window(-0.5, 0.28, 0.14, 0.14),
        *_window(-0.09, -0.46, 0.18, 0.14),
        *_window(-0.09, -0.18, 0.18, 0.14),
        *_window(-0.09, 0.1, 0.18, 0.14),
        *_window(0.36, -0.16, 0.14, 0.14),
        *_window(0.36, 0.12, 0.14, 0.14),
    ),
}
"""In the same units; no two parts lie on each other."""
