"""What a network is drawn on: the rings, the sectors and their names, and the soft loops of the circles."""

from collections.abc import Iterator, Sequence
from math import cos, hypot, sin, tau

from app.drawing.figure import Disc, Ink, Lettered, Mark, Outline
from app.drawing.labels import Block, Name, Occupied, block
from app.drawing.lettering import lettering
from app.drawing.shapes import Box, Point, polyline, rounded_box, rounded_polygon
from app.models.circle_edits import COLOURS
from app.models.map_geometry import HEART, at_angle, hull, ring_radii
from app.models.network_map import Circle

RING_FILLS = 5

_PLATE = Ink("label_halo", opacity=0.8)

_BETWEEN = 0.42
"""How far apart the loops of circles run that share a contact, in sizes of text."""

_CIRCLE_NAME_EMS = (14.0, 9.0, 5.0)
"""How wide the name of a circle may be, the best first."""

QUIET = 0.82
"""Size of the names of rings and circles, as a part of that of text."""


def ring_marks(
    rings: int, x: float, y: float, *, scale: float, edge: float, over_photo: bool = False
) -> Iterator[Mark]:
    """Give the rings round x, y, the widest first; the innermost is the warmest.

    Over a photograph they are bare lines, each on a light one, so that they show on light and dark.
    """
    radii = ring_radii(rings)
    for ring in range(rings - 1, -1, -1):
        radius = radii[ring] * scale
        if over_photo:
            yield Disc(x, y, radius, Ink(None, "label_halo", edge * 2.4))
            yield Disc(x, y, radius, Ink(None, "ring_line", edge))
        else:
            yield Disc(x, y, radius, Ink(f"ring_{min(ring, RING_FILLS - 1)}", "ring_line", edge * 0.6))


def sector_lines(
    sectors: int, x: float, y: float, *, scale: float, edge: float, over_photo: bool = False
) -> Iterator[Mark]:
    """Give the lines between the sectors; none where there is only one."""
    ink = Ink(None, "sector_line", edge, (edge * 0.1, edge * 3.2))
    for sector in range(sectors if sectors > 1 else 0):
        angle = sector / sectors * tau
        start, end = at_angle(angle, HEART * scale), at_angle(angle, scale)
        way = polyline([(x + start[0], y + start[1]), (x + end[0], y + end[1])])
        if over_photo:
            yield Outline(way, Ink(None, "label_halo", edge * 2.4))
        yield Outline(way, ink)


def sector_blocks(names: Sequence[str], *, size: float) -> list[tuple[Block, Point]]:
    """Give the name of every sector, and its direction from the middle; empty ones are left out."""
    count = len(names)
    return [
        (block(name, size, ems=8.5, bold=True), at_angle((sector + 0.5) / count * tau, 1.0))
        for sector, name in enumerate(names)
        if name.strip()
    ]


def outside(each: Block, direction: Point, radius: float) -> Box:
    """Give the box of a block that lies just outside a circle round 0, 0, in a direction."""
    dx, dy = direction
    away = radius + 0.35 * each.size + abs(dx) * each.width / 2 + abs(dy) * each.height / 2
    return (dx * away - each.width / 2, dy * away - each.height / 2, each.width, each.height)


def ring_names(
    names: Sequence[str], middle: Point, *, scale: float, size: float, quiet: float, sectors: int, occupied: Occupied
) -> Iterator[Mark]:
    """Give the names of the rings, small along the top of each, moved aside where something stands."""
    quiet *= size
    for radius, name in zip(ring_radii(len(names)), names, strict=True):
        if not name.strip():
            continue
        line = lettering().shortened(name, quiet, 9 * quiet)
        width, height = line.width + 0.6 * quiet, quiet * 1.05
        boxes = list(_along_top(*middle, radius * scale - 0.12 * quiet, width, height, apart=sectors > 1))
        box = next(filter(occupied.is_free, boxes), None) or min(boxes, key=occupied.cost)
        occupied.add(box)
        yield Outline(rounded_box(box, 0.3 * quiet), _PLATE)
        yield Lettered(box[0] + 0.3 * quiet, box[1] + 0.8 * quiet, line, "text_quiet")


def _along_top(x: float, y: float, radius: float, width: float, height: float, *, apart: bool) -> Iterator[Box]:
    """Give boxes inside a ring: from its top outwards, then its bottom, then all round.

    `apart` leaves the very top free.
    """
    places = [0.0] if not apart else []
    first = 0.5 * width + (0.8 if apart else 0.0)
    places += [side * (first + turn * 0.4 * width) for turn in range(12) for side in (1, -1)]
    inside = [place for place in places if abs(place) + width / 2 < radius]
    for upwards in (1, -1):
        for dx in inside:
            rise = (radius**2 - (abs(dx) + width / 2) ** 2) ** 0.5
            yield (x + dx - width / 2, y - rise if upwards > 0 else y + rise - height, width, height)
    for turn in range(24):
        dx, dy = at_angle(turn / 24 * tau, 1.0)
        away = max(radius - abs(dx) * width / 2 - abs(dy) * height / 2, 0.0)
        yield (x + dx * away - width / 2, y + dy * away - height / 2, width, height)


def loop_radius(contact: float, *, size: float) -> float:
    """Give how far a loop stays from the middles of contacts of radius `contact`, in mm."""
    return contact * 1.32 + 0.2 * size


def loop_radii(circles: Sequence[Circle], contact: float, *, size: float) -> dict[str, float]:
    """Give how far the loop of each circle, by its id, stays from the middles of its contacts, in mm.

    Of circles that share a contact the smaller runs inside the larger, so that their lines never coincide.
    """
    within: dict[str, list[int]] = {}
    found = {}
    for circle in sorted(circles, key=lambda circle: len(circle.members)):
        taken = {depth for member in circle.members for depth in within.get(member, ())}
        depth = next(depth for depth in range(len(circles)) if depth not in taken)
        for member in circle.members:
            within.setdefault(member, []).append(depth)
        found[circle.id] = loop_radius(contact, size=size) + depth * _BETWEEN * size
    return found


def loop(middles: Sequence[Point], *, radius: float) -> list[Point]:
    """Give the corners of a smooth loop that stays `radius` from all middles."""
    rim = [(cos(turn / 20 * tau) * radius, sin(turn / 20 * tau) * radius) for turn in range(20)]
    return hull((round(x + dx, 3), round(y + dy, 3)) for x, y in middles for dx, dy in rim)


def circle_marks(corners: Sequence[Point], *, colour: int, edge: float, about: str) -> tuple[Mark, ...]:
    """Give the soft loop of a circle."""
    ink = Ink(f"circle_{colour % COLOURS}", circle_line(colour), edge * 1.2, (), 0.16)
    return (Outline(rounded_polygon(corners, 0.6), ink, about),)


def circle_line(colour: int) -> str:
    """Give the name of the colour in which a circle is lined and named."""
    return f"circle_line_{colour % COLOURS}"


def circle_name(name: Name, corners: Sequence[Point], *, quiet: float, occupied: Occupied) -> tuple[Block, Box] | None:
    """Give the name of a circle and its place on the edge of the loop: the first one free, from the top.

    It is shortened where it must be; None where there is no room at all.
    """
    middle = (sum(x for x, _ in corners) / len(corners), sum(y for _, y in corners) / len(corners))
    ordered = sorted(corners, key=lambda corner: (round(corner[1], 1), abs(corner[0] - middle[0])))[::2]
    for ems in _CIRCLE_NAME_EMS:
        each = block(name.text, name.size * quiet, ems=ems, most_lines=1)
        each = each.veiled() if name.veiled else each
        boxes = (_astride(corner, middle, each, out) for out in (0.0, 0.55) for corner in ordered)
        box = next(filter(occupied.is_free, boxes), None)
        if box is not None:
            occupied.add(box)
            return each, box
    return None


def _astride(corner: Point, middle: Point, each: Block, out: float) -> Box:
    """Give the box of a block on a corner of a loop, moved outwards by so much of its own size."""
    away = hypot(corner[0] - middle[0], corner[1] - middle[1]) or 1.0
    x = corner[0] + (corner[0] - middle[0]) / away * each.width * out
    y = corner[1] + (corner[1] - middle[1]) / away * each.height * out
    return (x - each.width / 2, y - each.height / 2, each.width, each.height)
