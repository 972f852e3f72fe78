"""Where names can stand: next to their contact, on nothing else, always in the same places."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from math import cos, sin, tau

from app.drawing.figure import Ink, Lettered, Line, Mark, Outline
from app.drawing.lettering import lettering
from app.drawing.shapes import Box, Point, polyline, rounded_box, towards

LINE_STEP = 1.16
"""From one baseline to the next within a label, in sizes of text."""

_CELL = 14.0
_HALO = Ink("label_halo", opacity=0.82)


class Occupied:
    """What lies where on a page already, in mm."""

    def __init__(self, width: float, height: float) -> None:
        self._width, self._height = width, height
        self._cells: dict[tuple[int, int], list[Box]] = {}

    def add(self, box: Box) -> None:
        """Take a place."""
        for cell in _cells(box):
            self._cells.setdefault(cell, []).append(box)

    def is_free(self, box: Box) -> bool:
        """Tell whether nothing lies in a box and it is wholly on the page."""
        left, top, width, height = box
        right, bottom = left + width, top + height
        if left < 0 or top < 0 or right > self._width or bottom > self._height:
            return False
        for cell in _cells(box):
            for x, y, w, h in self._cells.get(cell, ()):
                if x < right and left < x + w and y < bottom and top < y + h:
                    return False
        return True

    def cost(self, box: Box) -> float:
        """Give how much of a box is not free, in square mm; off the page counts ten times."""
        near = {other for cell in _cells(box) for other in self._cells.get(cell, ())}
        covered = sum(_overlap(box, other) for other in sorted(near))
        return covered + 10 * (box[2] * box[3] - _overlap(box, (0.0, 0.0, self._width, self._height)))


def _cells(box: Box) -> list[tuple[int, int]]:
    x, y, width, height = box
    columns = range(int(x // _CELL), int((x + width) // _CELL) + 1)
    rows = range(int(y // _CELL), int((y + height) // _CELL) + 1)
    return [(column, row) for column in columns for row in rows]


def _overlap(a: Box, b: Box) -> float:
    """Give the surface that two boxes share."""
    width = min(a[0] + a[2], b[0] + b[2]) - max(a[0], b[0])
    height = min(a[1] + a[3], b[1] + b[3]) - max(a[1], b[1])
    return width * height if width > 0 and height > 0 else 0.0


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

_WIDEST = 11.5
"""How many ems wide a name in two lines may be, rather than that a word is broken."""


@lru_cache(maxsize=4096)
def name_block(name: str, size: float, form: tuple[float, int] = FORMS[0]) -> Block:
    """Give a contact's name in one of the `FORMS`."""
    ems, most_lines = form
    if most_lines > 1:
        longest = max((lettering().line(word, size).width for word in name.split()), default=0.0) / size
        ems = longest + 0.01 if ems < longest <= _WIDEST else ems
    return block(name, size, ems=ems, most_lines=most_lines)


@dataclass(frozen=True, slots=True)
class Spot:
    """What a name is to stand beside: the box of a shape, and that of the shape with its signs, in mm."""

    shape: Box
    whole: Box


@dataclass(frozen=True, slots=True)
class Label:
    """A name in its place; `leads` where it stands so far off that a thin line must lead to its shape."""

    block: Block
    box: Box
    leads: bool = False


def placed(name: str, spot: Spot, taken: Occupied, *, size: float, soft: Occupied) -> Label:
    """Give a name and its place: below, above, right, left or aslant of its shape; shorter where it must.

    It stands clear of what is `soft` too, where it can. Where there is no room at all beside the shape, it stands
    further off; and only where that fails too, it lies where it is least in the way. The place is taken.
    """
    found = _first_free(name, spot, taken, soft, size) or _least_bad(name, spot, taken, size)
    taken.add(found.box)
    return found


def _first_free(name: str, spot: Spot, taken: Occupied, soft: Occupied, size: float) -> Label | None:
    for form in FORMS[:-1]:
        each = name_block(name, size, form)
        free = [box for box in beside(spot, each) if taken.is_free(box)]
        if free:
            return Label(each, next(filter(soft.is_free, free), free[0]))
    each = name_block(name, size, FORMS[1])
    boxes = (box for box in _further_off(spot, each) if taken.is_free(box) and _is_clear(_way(spot, box), spot, taken))
    box = next(boxes, None)
    return Label(each, box, leads=True) if box else None


def _least_bad(name: str, spot: Spot, taken: Occupied, size: float) -> Label:
    """Give the shortest form where it covers least."""
    last = name_block(name, size, FORMS[-1])
    return Label(last, min(beside(spot, last), key=taken.cost))


def _further_off(spot: Spot, each: Block) -> Iterator[Box]:
    """Give boxes round a shape, the nearest first, up to five lines away."""
    x, y, w, h = spot.whole
    for step in range(1, 6):
        away = step * 0.9 * each.size
        for turn in range(16):
            dx, dy = sin(turn / 16 * tau), -cos(turn / 16 * tau)
            middle_x = x + w / 2 + dx * (away + w / 2 + each.width / 2)
            middle_y = y + h / 2 + dy * (away + h / 2 + each.height / 2)
            yield (middle_x - each.width / 2, middle_y - each.height / 2, each.width, each.height)


def leader(spot: Spot, label: Label, about: str) -> Mark:
    """Give the thin line from a shape to a name that stands further off."""
    return Outline(polyline(_way(spot, label.box)), Ink(None, "label", 0.06 * label.block.size), about)


def _way(spot: Spot, box: Box) -> tuple[Point, Point]:
    """Give the shortest straight way from the rim of a shape to a box."""
    (x, y, w, h), (left, top, width, height) = spot.shape, box
    middle = (x + w / 2, y + h / 2)
    goal = (min(max(middle[0], left), left + width), min(max(middle[1], top), top + height))
    return towards(middle, goal, min(w, h) / 2), goal


def _is_clear(way: tuple[Point, Point], spot: Spot, taken: Occupied) -> bool:
    """Tell whether a way crosses nothing, but for the shape it begins at."""
    (x, y), (end_x, end_y) = way
    for step in range(1, 9):
        at_x, at_y = x + (end_x - x) * step / 9, y + (end_y - y) * step / 9
        own = _overlap((at_x, at_y, 0.1, 0.1), spot.whole) > 0
        if not own and not taken.is_free((at_x, at_y, 0.1, 0.1)):
            return False
    return True


def freedom(name: str, spot: Spot, taken: Occupied, *, size: float) -> int:
    """Give how many places are free for a whole name; who has fewest should be placed first."""
    return sum(map(taken.is_free, beside(spot, name_block(name, size))))


def beside(spot: Spot, each: Block) -> tuple[Box, ...]:
    """Give the boxes for a block next to a shape, the best first; at its sides clear of its signs."""
    (x, y, w, h), whole, width, height = spot.shape, spot.whole, each.width, each.height
    gap = 0.12 * each.size
    middle, below, above = x + w / 2 - width / 2, y + h + gap, min(y, whole[1]) - gap - height
    right, left, level = whole[0] + whole[2] + gap, whole[0] - gap - width, y + h / 2 - height / 2
    steps = (max(width / 2 - w * 0.3, 0.0), width / 2 + w * 0.2)
    aslant = ((middle + side * step, row) for step in steps for row in (below, above) for side in (1, -1))
    corners = ((middle, below), (middle, above), (right, level), (left, level), *aslant)
    return tuple((left, top, width, height) for left, top in corners)
