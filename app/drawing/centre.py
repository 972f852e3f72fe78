"""The middle of a map: the disc of the person whose map it is, with the name in it or below."""

from collections.abc import Iterator
from math import hypot

from app.drawing.contact_shapes import PICTOGRAMS
from app.drawing.figure import Disc, Ink, Mark, Outline
from app.drawing.labels import LINE_STEP, Block, Occupied, block, placed
from app.drawing.shapes import Box, Point, laid
from app.models.network_map import ActorKind

_SIZES = (1.0, 0.86)
"""Sizes in which the name may stand in the disc, as a part of that of text."""


def centre_marks(
    name: str, middle: Point, *, radius: float, size: float, occupied: Occupied, about: str
) -> Iterator[Mark]:
    """Give the marks of the middle; a name that does not fit the disc stands beside it, under a pictogram."""
    x, y = middle
    box: Box = (x - radius, y - radius, 2 * radius, 2 * radius)
    occupied.add(box)
    yield Disc(x, y, radius, Ink("centre", "label_halo", 0.12 * size), about)
    inside = _inside(name, radius, size)
    if inside is not None:
        corner = (x - inside.width / 2, y - inside.height / 2, inside.width, inside.height)
        yield from inside.marks(corner, colour="centre_text", about=about, halo=False)
        return
    yield Outline(laid(PICTOGRAMS[ActorKind.PERSON], x, y, radius * 0.9), Ink("centre_text"), about)
    if name.strip():
        each, place = placed(name, box, occupied, size=size)
        yield from each.marks(place, colour="label", about=about)


def _inside(name: str, radius: float, size: float) -> Block | None:
    """Give the name in as few lines as fit the disc, no word broken; None where it cannot be."""
    words = " ".join(name.split())
    for part in _SIZES:
        for most_lines in (1, 2, 3):
            width = 2 * radius * (0.93 if most_lines < 3 else 0.85)
            each = block(words, size * part, ems=width / (size * part), most_lines=most_lines, bold=True)
            whole = " ".join(line.text for line in each.lines) == words
            if words and whole and _fits(each, radius):
                return each
    return None


def _fits(each: Block, radius: float) -> bool:
    """Tell whether every line of a block lies within the disc."""
    half = each.height / 2
    for rank, line in enumerate(each.lines):
        baseline = -half + each.lines[0].ascent + rank * each.size * LINE_STEP
        reach = max(abs(baseline - 0.72 * each.size), abs(baseline + 0.1 * each.size))
        if hypot(line.width / 2, reach) > 0.97 * radius:
            return False
    return True
