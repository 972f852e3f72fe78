"""The middle of a map: the disc of the person whose map it is, with the name in it or below."""

from collections.abc import Iterator, Sequence
from math import hypot

from app.drawing.figure import Disc, Ink, Mark, Outline
from app.drawing.labels import LINE_STEP, Block, Name, Occupied, Spot, beside, block
from app.drawing.pictograms import PICTOGRAMS
from app.drawing.shapes import Box, Point, laid
from app.models.network_map import ActorKind

_SIZES = (1.0, 0.86)
"""Sizes in which the name may stand in the disc, as a part of that of text."""

_SMALL = (0.74, 0.64)
"""Smaller sizes, for where there is no room beside the disc either."""

_HYPHENS = ("-", "/", "\u2010", "\u2013")


def centre_marks(name: Name, middle: Point, *, radius: float, occupied: Occupied, about: str) -> Iterator[Mark]:
    """Give the marks of the middle; a name that the disc cannot hold stands beside it."""
    x, y = middle
    size = name.size
    box: Box = (x - radius, y - radius, 2 * radius, 2 * radius)
    occupied.add(box)
    yield Disc(x, y, radius, Ink("centre", "label_halo", 0.12 * size), about)
    if not name.text.strip():
        yield Outline(laid(PICTOGRAMS[ActorKind.PERSON], x, y, radius * 0.9), Ink("centre_text"), about)
        return
    inside = _inside(name.text, radius, size, _SIZES)
    outside = None if inside else _outside(name.text, box, size, occupied)
    if outside is not None:
        yield Outline(laid(PICTOGRAMS[ActorKind.PERSON], x, y, radius * 0.9), Ink("centre_text"), about)
        yield from _shown(outside[0], name).marks(outside[1], colour="label", about=about)
        return
    inside = inside or _inside(name.text, radius, size, _SMALL) or _cut(name.text, radius, size)
    each = _shown(inside, name)
    corner = (x - each.width / 2, y - each.height / 2, each.width, each.height)
    yield from each.marks(corner, colour="centre_text", about=about, halo=False)


def _shown(each: Block, name: Name) -> Block:
    return each.veiled() if name.veiled else each


def _inside(name: str, radius: float, size: float, parts: Sequence[float]) -> Block | None:
    """Give the name in as few lines as fit the disc, no word broken, in the first of these sizes; or None."""
    for part in parts:
        for most_lines in (1, 2, 3):
            each = _block(name, radius, size * part, most_lines)
            if _is_whole(each, name) and _fits(each, radius):
                return each
    return None


def _outside(name: str, disc: Box, size: float, occupied: Occupied) -> tuple[Block, Box] | None:
    """Give the whole name and a free place for it beside the disc; None where there is none."""
    each = block(name, size, ems=9, bold=True)
    boxes = beside(Spot(disc, disc), each) if _is_whole(each, name) else ()
    box = next(filter(occupied.is_free, boxes), None)
    if box is not None:
        occupied.add(box)
    return (each, box) if box is not None else None


def _cut(name: str, radius: float, size: float) -> Block:
    """Give as much of a name as the disc holds."""
    return _block(name, radius, size * _SMALL[-1], 2)


def _block(name: str, radius: float, size: float, most_lines: int) -> Block:
    width = 2 * radius * (0.93 if most_lines < 3 else 0.85)
    return block(name, size, ems=width / size, most_lines=most_lines, bold=True)


def _is_whole(each: Block, name: str) -> bool:
    """Tell whether nothing of a name is cut off and no word is broken."""
    text = each.lines[0].text
    for line in each.lines[1:]:
        text += line.text if text.endswith(_HYPHENS) else f" {line.text}"
    return text == " ".join(name.split())


def _fits(each: Block, radius: float) -> bool:
    """Tell whether every line of a block lies within the disc."""
    half = each.height / 2
    for rank, line in enumerate(each.lines):
        baseline = -half + each.lines[0].ascent + rank * each.size * LINE_STEP
        reach = max(abs(baseline - 0.72 * each.size), abs(baseline + 0.1 * each.size))
        if hypot(line.width / 2, reach) > 0.97 * radius:
            return False
    return True
