"""Where names can stand: next to their contact, on nothing else, always in the same places."""

from collections.abc import Container, Iterator
from dataclasses import dataclass, field, replace
from functools import lru_cache
from math import cos, sin, tau

from app.drawing.figure import Ink, Lettered, Line, Mark, Outline
from app.drawing.lettering import ELLIPSIS, lettering
from app.drawing.shapes import Box, Point, overlap, polyline, rounded_box, towards

LINE_STEP = 1.16
"""From one baseline to the next within a label, in sizes of text."""

_LEADER = 0.06
"""How thick the line is that leads to a name further off, in sizes of text."""

_CELL = 14.0
_ROUND_ABOUT = tuple((sin(turn / 16 * tau), -cos(turn / 16 * tau)) for turn in range(16))
_HALO = Ink("label_halo", opacity=0.82)
_BAR = Ink("veil")


class Occupied:
    """What lies where on a page already, in mm."""

    def __init__(self, width: float, height: float) -> None:
        self._width, self._height = width, height
        self._cells: dict[tuple[int, int], list[Box]] = {}

    def add(self, box: Box) -> None:
        """Take a place."""
        for cell in _cells(box):
            self._cells.setdefault(cell, []).append(box)

    def remove(self, box: Box) -> None:
        """Give a place that was taken back."""
        for cell in _cells(box):
            self._cells[cell].remove(box)

    def over(self, box: Box, among: Container[Box]) -> list[Box] | None:
        """Give what lies in a box; None if any of that is not `among` these, or the box is not wholly on the page."""
        left, top, width, height = box
        right, bottom = left + width, top + height
        if left < 0 or top < 0 or right > self._width or bottom > self._height:
            return None
        found: dict[Box, None] = {}
        for cell in _cells(box):
            for other in self._cells.get(cell, ()):
                x, y, w, h = other
                if x < right and left < x + w and y < bottom and top < y + h:
                    if other not in among:
                        return None
                    found[other] = None
        return list(found)

    def is_free(self, box: Box) -> bool:
        """Tell whether nothing lies in a box and it is wholly on the page."""
        left, top, width, height = box
        right, bottom = left + width, top + height
        if left < 0 or top < 0 or right > self._width or bottom > self._height:
            return False
        cells = self._cells
        first, last = int(top // _CELL), int(bottom // _CELL) + 1
        for column in range(int(left // _CELL), int(right // _CELL) + 1):
            for row in range(first, last):
                for x, y, w, h in cells.get((column, row), ()):
                    if x < right and left < x + w and y < bottom and top < y + h:
                        return False
        return True

    def cost(self, box: Box) -> float:
        """Give how much of a box is not free, in square mm; off the page counts ten times."""
        near = {other for cell in _cells(box) for other in self._cells.get(cell, ())}
        covered = sum(overlap(box, other) for other in sorted(near))
        return covered + 10 * (box[2] * box[3] - overlap(box, (0.0, 0.0, self._width, self._height)))


def _cells(box: Box) -> list[tuple[int, int]]:
    x, y, width, height = box
    columns = range(int(x // _CELL), int((x + width) // _CELL) + 1)
    rows = range(int(y // _CELL), int((y + height) // _CELL) + 1)
    return [(column, row) for column in columns for row in rows]


@dataclass(frozen=True, slots=True)
class Block:
    """A few lines of lettering under each other, middle aligned, with the room they take in mm.

    A line without letters is painted as a soft bar of its width.
    """

    lines: tuple[Line, ...]
    size: float
    width: float = field(init=False)
    height: float = field(init=False)

    def __post_init__(self) -> None:
        """Measure the widest line, with some air, and from the top of the first line to the bottom of the last."""
        steps = self.size * LINE_STEP * (len(self.lines) - 1)
        object.__setattr__(self, "width", max(line.width for line in self.lines) + 0.3 * self.size)
        object.__setattr__(self, "height", self.lines[0].ascent + self.lines[-1].descent + steps)

    def marks(self, box: Box, *, colour: str, about: str = "", halo: bool = True) -> Iterator[Mark]:
        """Give the marks of the block in a box of its own size, on a soft plate that keeps it readable."""
        x, y, width, _ = box
        if halo:
            yield Outline(rounded_box(box, 0.3 * self.size), _HALO, about)
        baseline = y + self.lines[0].ascent
        for line in self.lines:
            left = x + (width - line.width) / 2
            yield Lettered(left, baseline, line, colour, about) if line.runs else self._bar(left, baseline, line, about)
            baseline += self.size * LINE_STEP

    def veiled(self) -> "Block":
        """Give the block with a bar for every line: of about its width, and with none of its letters."""
        step = 1.5 * self.size
        lines = [Line(max(1, round(line.width / step)) * step, line.ascent, line.descent, ()) for line in self.lines]
        return replace(self, lines=tuple(lines))

    def _bar(self, x: float, baseline: float, line: Line, about: str) -> Mark:
        height = 0.56 * self.size
        return Outline(rounded_box((x, baseline - 0.62 * self.size, line.width, height), height / 2), _BAR, about)


def block(text: str, size: float, *, ems: float, most_lines: int = 2, bold: bool = False) -> Block:
    """Give a text as a block at most `ems` wide; what does not fit in `most_lines` is cut."""
    return Block(tuple(lettering().wrapped(text, size, ems * size, most_lines=most_lines, bold=bold)), size)


FORMS = ((7.6, 2), (5.6, 2), (5.6, 1), (3.4, 1))
"""How a name may be set, the best first: most ems wide, most lines."""

_WIDEST = 11.5
"""How many ems wide a name in two lines may be, rather than that a word is broken."""


@dataclass(frozen=True, slots=True)
class Name:
    """What is to stand beside a contact, at a size in mm; `veiled`: as soft bars that nobody can read."""

    text: str
    size: float
    veiled: bool = False

    def block(self, form: tuple[float, int] = FORMS[0]) -> Block:
        """Give the name in one of the `FORMS`."""
        return _name_block(self.text, self.size, form, self.veiled)


@lru_cache(maxsize=4096)
def _name_block(name: str, size: float, form: tuple[float, int], veiled: bool) -> Block:
    ems, most_lines = form
    if most_lines > 1:
        longest = max((lettering().line(word, size).width for word in name.split()), default=0.0) / size
        ems = longest + 0.01 if ems < longest <= _WIDEST else ems
    found = block(name, size, ems=ems, most_lines=most_lines)
    return found.veiled() if veiled else found


@dataclass(frozen=True, slots=True)
class Spot:
    """What a name is to stand beside: the box of a shape, and that of the shape with its signs, in mm."""

    shape: Box
    whole: Box


@dataclass(frozen=True, slots=True)
class Label:
    """A name in its place; `way` leads to its shape where the name stands so far off that a thin line must."""

    block: Block
    box: Box
    way: tuple[Point, Point] | None = None

    def boxes(self) -> Iterator[Box]:
        """Give all the places the label takes: its own, and those along its line."""
        yield self.box
        if self.way is not None:
            width = _LEADER * self.block.size
            yield from ((x - width / 2, y - width / 2, width, width) for x, y in _along(self.way, 9))


def placed(name: Name, spot: Spot, taken: Occupied, *, soft: Occupied) -> Label | None:
    """Give a name in a free place: below, above, right, left or aslant of its shape; shorter where it must be.

    It stands clear of what is `soft` too, where it can. Where there is no room at all beside the shape, it stands
    further off, or is shortened to a few letters; None where that fails too.
    """
    for form in FORMS[:-1]:
        found = beside_in(form, name, spot, taken, soft)
        if found is not None:
            return found
    return _off(name, spot, taken) or beside_in(FORMS[-1], name, spot, taken, soft)


WHOLE = ((7.6, 2), (5.6, 3), (11.5, 2))
"""How a name that is not to be cut may be set: most ems wide, most lines."""

_CLEAR = 0.3
"""White round a whole name, in sizes of text, where there is room: so that two do not read as one."""


def whole_beside(name: Name, spot: Spot, taken: Occupied) -> Label | None:
    """Give a name that is not cut, beside its shape or further off with a line to it; None where there is no place."""
    blocks = [name.block(form) for form in WHOLE]
    blocks = [each for each in blocks if is_whole(each, name)]
    for clear in (_CLEAR * name.size, 0.0):
        for each in blocks:
            for box in beside(spot, each):
                if taken.is_free(box) and taken.is_free(_padded(box, clear)):
                    return Label(each, box)
    return next(filter(None, (_led_to(each, spot, taken) for each in blocks)), None)


def is_whole(each: Block, name: Name) -> bool:
    """Tell whether nothing of a name was cut."""
    return name.text.endswith(ELLIPSIS) or not each.lines[-1].text.endswith(ELLIPSIS)


def _padded(box: Box, by: float) -> Box:
    x, y, width, height = box
    return (x - by, y - by, width + 2 * by, height + 2 * by)


def beside_in(form: tuple[float, int], name: Name, spot: Spot, taken: Occupied, soft: Occupied) -> Label | None:
    """Give a name in one of the `FORMS` in the first free place beside its shape; None where there is none."""
    each = name.block(form)
    first: Box | None = None
    for box in beside(spot, each):
        if taken.is_free(box):
            if soft.is_free(box):
                return Label(each, box)
            first = first or box
    return Label(each, first) if first else None


def _off(name: Name, spot: Spot, taken: Occupied) -> Label | None:
    """Give a name further off, if a straight line can lead to it."""
    return _led_to(name.block(FORMS[1]), spot, taken)


def _led_to(each: Block, spot: Spot, taken: Occupied) -> Label | None:
    for box in _further_off(spot, each):
        if taken.is_free(box):
            way = _way(spot, box)
            if _is_clear(way, spot, taken):
                return Label(each, box, way)
    return None


def _further_off(spot: Spot, each: Block) -> Iterator[Box]:
    """Give boxes round a shape, the nearest first, up to five lines away."""
    x, y, w, h = spot.whole
    width, height = each.width, each.height
    left, top = x + w / 2 - width / 2, y + h / 2 - height / 2
    for step in range(1, 6):
        away = step * 0.9 * each.size
        across, down = away + w / 2 + width / 2, away + h / 2 + height / 2
        yield from ((left + dx * across, top + dy * down, width, height) for dx, dy in _ROUND_ABOUT)


def leader(label: Label, about: str) -> Iterator[Mark]:
    """Give the thin line from a shape to a name that stands further off, if it does."""
    if label.way is not None:
        yield Outline(polyline(label.way), Ink(None, "label", _LEADER * label.block.size), about)


def _way(spot: Spot, box: Box) -> tuple[Point, Point]:
    """Give the shortest straight way from the rim of a shape to a box."""
    (x, y, w, h), (left, top, width, height) = spot.shape, box
    middle = (x + w / 2, y + h / 2)
    goal = (min(max(middle[0], left), left + width), min(max(middle[1], top), top + height))
    return towards(middle, goal, min(w, h) / 2), goal


def _is_clear(way: tuple[Point, Point], spot: Spot, taken: Occupied) -> bool:
    """Tell whether a way crosses nothing, but for the shape it begins at."""
    for x, y in _along(way, 9):
        at = (x, y, 0.1, 0.1)
        if overlap(at, spot.whole) == 0 and not taken.is_free(at):
            return False
    return True


def _along(way: tuple[Point, Point], steps: int) -> Iterator[Point]:
    """Give points along a way, its two ends left out."""
    (x, y), (end_x, end_y) = way
    for step in range(1, steps):
        yield x + (end_x - x) * step / steps, y + (end_y - y) * step / steps


def freedom(name: Name, spot: Spot, taken: Occupied) -> int:
    """Give how many places are free for a whole name; who has fewest should be placed first."""
    return sum(map(taken.is_free, beside(spot, name.block())))


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
