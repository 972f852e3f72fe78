"""Where names can stand: next to their contact, on nothing else, always in the same places."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.drawing.figure import Ink, Lettered, Line, Mark, Outline
from app.drawing.lettering import lettering
from app.drawing.shapes import Box, rounded_box

LINE_STEP = 1.16
"""From one baseline to the next within a label, in sizes of text."""

_CELL = 14.0
_HALO = Ink("label_halo", opacity=0.82)


class Occupied:
    """What lies where on a page already, in mm."""

    def __init__(self, width: float, height: float) -> None:
        self._page = (width, height)
        self._cells: dict[tuple[int, int], list[Box]] = defaultdict(list)

    def add(self, box: Box) -> None:
        """Take a place."""
        for cell in _cells(box):
            self._cells[cell].append(box)

    def is_free(self, box: Box) -> bool:
        """Tell whether nothing lies in a box and it is wholly on the page."""
        near = (other for cell in _cells(box) for other in self._at(cell))
        return self._inside(box) and not any(_overlap(box, other) for other in near)

    def cost(self, box: Box) -> float:
        """Give how much of a box is not free, in square mm; off the page counts ten times."""
        near = {other for cell in _cells(box) for other in self._at(cell)}
        covered = sum(_overlap(box, other) for other in sorted(near))
        return covered + 10 * (box[2] * box[3] - _overlap(box, (0.0, 0.0, *self._page)))

    def _at(self, cell: tuple[int, int]) -> Sequence[Box]:
        return self._cells.get(cell, ())

    def _inside(self, box: Box) -> bool:
        x, y, width, height = box
        return x >= 0 and y >= 0 and x + width <= self._page[0] and y + height <= self._page[1]


def _cells(box: Box) -> Iterator[tuple[int, int]]:
    x, y, width, height = box
    for column in range(int(x // _CELL), int((x + width) // _CELL) + 1):
        for row in range(int(y // _CELL), int((y + height) // _CELL) + 1):
            yield column, row


def _overlap(a: Box, b: Box) -> float:
    """Give the surface that two boxes share."""
    width = min(a[0] + a[2], b[0] + b[2]) - max(a[0], b[0])
    if width <= 0:
        return 0.0
    height = min(a[1] + a[3], b[1] + b[3]) - max(a[1], b[1])
    return width * height if height > 0 else 0.0


@dataclass(frozen=True, slots=True)
class Block:
    """A few lines of lettering under each other, middle aligned, with the room they take in mm."""

    lines: tuple[Line, ...]
    size: float

    @property
    def width(self) -> float:
        """Give the width of the widest line, with some air."""
        return max(line.width for line in self.lines) + 0.3 * self.size

    @property
    def height(self) -> float:
        """Give the height, from the top of the first line to the bottom of the last."""
        return self.lines[0].ascent + self.lines[-1].descent + self._steps()

    def marks(self, box: Box, *, colour: str, about: str = "", halo: bool = True) -> Iterator[Mark]:
        """Give the marks of the block in a box of its own size, on a soft plate that keeps it readable."""
        x, y, width, _ = box
        if halo:
            yield Outline(rounded_box(box, 0.3 * self.size), _HALO, about)
        baseline = y + self.lines[0].ascent
        for line in self.lines:
            yield Lettered(x + (width - line.width) / 2, baseline, line, colour, about)
            baseline += self.size * LINE_STEP

    def _steps(self) -> float:
        return self.size * LINE_STEP * (len(self.lines) - 1)


def block(text: str, size: float, *, ems: float, most_lines: int = 2, bold: bool = False) -> Block:
    """Give a text as a block at most `ems` wide; what does not fit in `most_lines` is cut."""
    return Block(tuple(lettering().wrapped(text, size, ems * size, most_lines=most_lines, bold=bold)), size)


FORMS = ((7.6, 2), (5.6, 2), (5.6, 1), (3.4, 1))
"""How a name may be set, the best first: most ems wide, most lines."""


def placed(name: str, shape: Box, occupied: Occupied, *, size: float, whole: Box) -> tuple[Block, Box]:
    """Give a name and its place: below, above, right, left or aslant of its shape; shorter where it must.

    `whole` is the box of the shape with its signs, on which no name may stand.
    Where nothing is free, the shortest form lies where it is least in the way. The place is taken.
    """
    blocks = [block(name, size, ems=ems, most_lines=most_lines) for ems, most_lines in FORMS]
    gap = 0.12 * size
    tries = ((each, box) for each in blocks for box in beside(shape, whole, each, gap=gap))
    found = next(((each, box) for each, box in tries if occupied.is_free(box)), None)
    if found is None:
        last = blocks[-1]
        found = (last, min(beside(shape, whole, last, gap=gap), key=occupied.cost))
    occupied.add(found[1])
    return found


def beside(shape: Box, whole: Box, each: Block, *, gap: float) -> tuple[Box, ...]:
    """Give the boxes for a block next to a shape, the best first; at its sides clear of its signs."""
    (x, y, w, h), width, height = shape, each.width, each.height
    middle, below, above = x + w / 2 - width / 2, y + h + gap, min(y, whole[1]) - gap - height
    right, left, level = whole[0] + whole[2] + gap, whole[0] - gap - width, y + h / 2 - height / 2
    aslant, far = max(width / 2 - w * 0.3, 0.0), width / 2 + w * 0.2
    return (
        (middle, below, width, height),
        (middle, above, width, height),
        (right, level, width, height),
        (left, level, width, height),
        *(
            (middle + side * step, row, width, height)
            for step in (aslant, far)
            for row in (below, above)
            for side in (1, -1)
        ),
    )


def freedom(name: str, shape: Box, occupied: Occupied, *, size: float, whole: Box) -> int:
    """Give how many places are free for a whole name; who has fewest should be placed first."""
    ems, most_lines = FORMS[0]
    each = block(name, size, ems=ems, most_lines=most_lines)
    return sum(map(occupied.is_free, beside(shape, whole, each, gap=0.12 * size)))
