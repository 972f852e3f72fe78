"""Sets text in rows: paragraphs, headings, hanging signs. Measured, never clipped, whatever people typed.

All text is plain: nothing in it is read as markup. Lengths are in millimetres.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, zip_longest

from app.drawing.figure import Figure, Ink, Lettered, Line, Outline
from app.drawing.lettering import lettering
from app.drawing.shapes import polyline
from app.handouts.marks import PaperMark, Path, Placed, Tag, Told, laid, within
from app.handouts.watching import go_on

POINT = 25.4 / 72
"""Millimetres in a point."""

SPACING = 1.5
"""Line spacing of running text."""

LEGEND_SHRINKS = 0.86
"""The legend of a map sets its words smaller than it is told; on paper they must not be."""

LEFT, MIDDLE, RIGHT = "left", "middle", "right"
"""Where lines stand in their column; left is right for what reads from right to left."""

BOX = 0.8
"""Side of a box to tick, in body sizes."""

LEAST_ROOM = 5.0
"""Room for words beside their label, in body sizes, under which they go below it."""

_HEADINGS = {1: (1.7, 1.6, 0.45), 2: (1.25, 1.1, 0.25), 3: (1.0, 0.7, 0.0)}
"""By level: the size, and the room before and after, in body sizes."""


@dataclass(frozen=True, slots=True)
class Row:
    """A strip of a page, `height` mm high; its marks are placed from its upper left corner.

    `stays` keeps it on the page of the next row; a `gap` falls away at the top of a page.
    `bookmark` is the title and level under which the PDF finds it; `again` is laid above it once more where it
    begins a page, such as the head of a table.
    """

    height: float
    marks: tuple[PaperMark, ...] = ()
    stays: bool = False
    gap: bool = False
    bookmark: tuple[str, int] | None = None
    again: "tuple[Row, ...]" = ()


class Setter:
    """Sets rows `width` mm wide, in a body size of `points`; no letter is smaller than `smallest` (else `points`).

    What a call gives is tagged as what it is: a heading, a paragraph, an item of a list, a drawing.
    """

    def __init__(self, *, points: float, width: float, smallest: float | None = None) -> None:
        self.points = points
        self.body = points * POINT
        self.width = width
        self.smallest = points if smallest is None else smallest
        self._lettering = lettering()

    def of_width(self, width: float) -> "Setter":
        """Give a setter of the same letters for a column `width` mm wide."""
        return Setter(points=self.points, width=width, smallest=self.smallest)

    def lines(self, text: str, size: float, width: float, *, bold: bool = False) -> list[Line]:
        """Give a text in lines of at most `width` mm."""
        return self._lettering.wrapped(text, size, width, bold=bold)

    def text(
        self,
        text: str,
        *,
        indent: float = 0.0,
        right: float = 0.0,
        bold: bool = False,
        colour: str = "text",
        scale: float = 1.0,
        spacing: float = SPACING,
        align: str = LEFT,
        path: Path | None = None,
    ) -> list[Row]:
        """Give a paragraph, or what `path` says that it is; what reads from right to left stands at the right."""
        go_on()
        size, width = max(self.body * scale, self.smallest * POINT), self.width - indent - right
        path = (Tag("P"),) if path is None else path
        lines = self.lines(text, size, width, bold=bold)
        found = []
        for line, goes_on in zip(lines, _going_on(lines, text), strict=True):
            x = indent + _beside(align, rtl=line.rtl) * (width - line.width)
            height = max(size * spacing, line.height)
            baseline = (height - line.height) / 2 + line.ascent
            found.append(Row(height, (Told(x, baseline, line, colour, path=path, goes_on=goes_on),)))
        return _together_at_the_ends(found)

    def quiet(self, text: str, *, indent: float = 0.0, spacing: float = 1.3) -> list[Row]:
        """Give a paragraph that steps back: a source, an explanation; never smaller than may be."""
        return self.text(text, indent=indent, colour="text_quiet", spacing=spacing, scale=0.0)

    def hanging(self, sign: str, text: str, *, indent: float, start: float = 0.0, bold: bool = False) -> list[Row]:
        """Give an item `indent` mm from the left, with a sign such as a code hanging before it, at `start`."""
        item = Tag("LI")
        first, *rest = self.text(text, indent=indent, bold=bold, path=(item, Tag("LBody")))
        sign_row = self.text(sign, indent=start, bold=True, colour="text_quiet", path=(item, Tag("Lbl")))[0]
        return [replace(first, marks=(*sign_row.marks, *first.marks)), *rest]

    def bullet(self, text: str, *, indent: float = 0.0) -> list[Row]:
        """Give an item with a dot before it."""
        return self.hanging("•", text, indent=indent + self.body, start=indent + self.body * 0.2)

    def tick_box(self, text: str, *, indent: float = 0.0, spacing: float = SPACING) -> list[Row]:
        """Give an item with an empty box before it, to tick by hand; the text may be empty."""
        item, body = Tag("LI"), self.body
        sign, path = (Tag("Lbl", actual="☐"), (item, Tag("LBody"))) if text else (Tag("LBody", actual="☐"), ())
        first, *rest = self.text(text, indent=indent + body * 1.5, spacing=spacing, path=path)
        side, top = body * BOX, (first.height - body * BOX) / 2
        box = Placed(indent + 0.2, top, Figure(side, side, (_frame(side, side, 0.35),)), (item, sign))
        return [replace(first, marks=(box, *first.marks)), *rest]

    def label_value(self, label: str, text: str, *, indent: float = 0.0, spacing: float = SPACING) -> list[Row]:
        """Give a paragraph that begins with its label, in bold."""
        path = (Tag("P"),)
        sign = self.text(label, indent=indent, bold=True, spacing=spacing, path=path)
        sign[-1] = _before_words(sign[-1])
        words = " ".join(text.split())
        start = indent + self.width_of(label, bold=True) + self.body * 0.5
        room = self.width - start
        if len(sign) > 1 or (room < self.body * LEAST_ROOM and self.width_of(words) > room):
            below = self.text(words, indent=indent, spacing=spacing, path=path)
            return [*(replace(row, stays=True) for row in sign), *below]
        head = self.lines(words, self.body, room)[0].text
        first = self.text(head, indent=start, spacing=spacing, path=path)[0]
        left = words[len(head) :].lstrip()
        if not left:
            return [replace(first, marks=(*sign[0].marks, *first.marks))]
        if words[len(head)].isspace():
            first = _before_words(first)
        rest = self.text(left, indent=indent, spacing=spacing, path=path)
        return [replace(first, marks=(*sign[0].marks, *first.marks), stays=True), *rest]

    def width_of(self, text: str, *, bold: bool = False) -> float:
        """Give how wide a text is on one line of body size; mm."""
        return self._lettering.line(text, self.body, bold=bold).width

    def heading(self, text: str, level: int, *, bookmark: bool = True) -> list[Row]:
        """Give a heading of level 1, 2 or 3 that stays with what follows it."""
        scale, before, after = _HEADINGS[level]
        colour = "accent" if level < 3 else "text"
        rows = self.text(text, bold=True, scale=scale, spacing=1.25, colour=colour, path=(Tag(f"H{level}"),))
        rows = [replace(row, stays=True) for row in rows]
        if bookmark:
            rows[0] = replace(rows[0], bookmark=(text, level))
        return [self.gap(before, stays=True), *rows, self.gap(after, stays=True)]

    def gap(self, sizes: float, *, stays: bool = False) -> Row:
        """Give white of a number of body sizes."""
        return Row(self.body * sizes, gap=True, stays=stays)

    def rule(self, *, height: float | None = None, colour: str = "line", width: float = 0.25) -> Row:
        """Give a line from left to right in the middle of a row that stays with what follows."""
        height = self.body * 0.6 if height is None else height
        path = polyline([(0.0, height / 2), (self.width, height / 2)])
        return Row(height, (Outline(path, Ink(line=colour, width=width)),), stays=True)

    def writing_lines(self, count: int, *, height: float) -> list[Row]:
        """Give lines to write on by hand."""
        rule = Outline(polyline([(0.0, height), (self.width, height)]), Ink(line="line", width=0.25))
        return [Row(height, (rule,), stays=True)] * (count - 1) + [Row(height, (rule,))]

    def asking_line(self, question: str) -> list[Row]:
        """Give a question with a line behind it, or below it, to write on by hand."""
        rows = self.text(question)
        last = rows[-1]
        begin = max(mark.x + mark.line.width for mark in last.marks if isinstance(mark, Lettered)) + self.body * 0.5
        if begin > self.width / 2:
            return [*(replace(row, stays=True) for row in rows), *self.writing_lines(1, height=last.height * 1.4)]
        height = last.height + self.body * 0.9
        rule = Outline(polyline([(begin, last.height), (self.width, last.height)]), Ink(line="line", width=0.25))
        return [*rows[:-1], Row(height, (*last.marks, rule), stays=True)]

    def side_by_side(self, left: Sequence[Row], right: Sequence[Row], *, left_width: float) -> list[Row]:
        """Give two columns as rows, the second beginning at `left_width`; the first is read before the second."""
        first, second = Tag("Div"), Tag("Div")
        found = []
        for one, other in zip_longest(left, right, fillvalue=Row(0.0, stays=True)):
            marks = (*within(one.marks, first), *laid(within(other.marks, second), left_width, 0.0))
            row = replace(one, height=max(one.height, other.height), marks=marks, gap=one.gap and other.gap)
            found.append(replace(row, stays=one.stays and other.stays))
        return found

    def boxed(self, rows: Sequence[Row], *, pad: float | None = None, colour: str = "line") -> list[Row]:
        """Give rows in a frame, `pad` mm (else the body size) inside it; set them with `of_width(width - 2 * pad)`."""
        pad = self.body if pad is None else pad
        tag, white = Tag("Div"), Row(pad, stays=True)
        whole = [white, *(replace(row, marks=laid(within(row.marks, tag), pad, 0.0)) for row in rows), white]
        whole[-2] = replace(whole[-2], stays=True)
        found = []
        for place, row in enumerate(whole):
            sides = [[(x, 0.0), (x, row.height)] for x in (0.0, self.width)]
            ends = [[(0.0, y), (self.width, y)] for y, at in ((0.0, 0), (row.height, len(whole) - 1)) if place == at]
            lines = [Outline(polyline(line), Ink(line=colour, width=0.3)) for line in (*sides, *ends)]
            found.append(replace(row, marks=(*lines, *row.marks), gap=False))
        found[-1] = replace(found[-1], stays=False)
        return found

    def figure(self, figure: Figure, *, alt: str, indent: float = 0.0) -> Row:
        """Give a drawing as one row; `alt` says in words what it shows."""
        return Row(figure.height, (Placed(indent, 0.0, figure, (Tag("Figure", alt=alt),)),))


def _beside(align: str, *, rtl: bool) -> float:
    """Give which part of the room that is left stands before a line."""
    return {LEFT: 1.0 if rtl else 0.0, MIDDLE: 0.5, RIGHT: 1.0}[align]


def _frame(width: float, height: float, line: float) -> Outline:
    corners = [(0.0, 0.0), (width, 0.0), (width, height), (0.0, height)]
    return Outline(polyline(corners, closed=True), Ink(line="text", width=line))


def _going_on(lines: Sequence[Line], text: str) -> list[bool]:
    """Tell of each line of a text whether a next word begins after it, rather than the rest of a broken one."""
    found, at = [], 0
    for line, following in pairwise(lines):
        at += len(text[at:]) - len(text[at:].lstrip()) + len(line.text)
        found.append(not text.startswith(following.text, at))
    return [*found, False]


def _before_words(row: Row) -> Row:
    """Give a row after whose words others follow."""
    return replace(
        row, marks=tuple(replace(mark, goes_on=True) if isinstance(mark, Told) else mark for mark in row.marks)
    )


def _together_at_the_ends(rows: Sequence[Row]) -> list[Row]:
    """Keep the first two and the last two lines of a paragraph on one page."""
    kept = {0, len(rows) - 2} if len(rows) > 1 else set()
    return [replace(row, stays=True) if place in kept else row for place, row in enumerate(rows)]


def kept_together(rows: Sequence[Row]) -> list[Row]:
    """Give rows that all stand on one page, where one page can hold them."""
    return [*(replace(row, stays=True) for row in rows[:-1]), *rows[-1:]]


def height_of(rows: Iterable[Row]) -> float:
    """Give how high rows are together; mm."""
    return sum(row.height for row in rows)
