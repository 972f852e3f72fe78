"""Sets text in rows: paragraphs, headings, hanging signs. Measured, never clipped, whatever people typed.

All text is plain: nothing in it is read as markup. Lengths are in millimetres.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

from app.drawing.figure import Figure, Ink, Lettered, Line, Mark, Outline, moved
from app.drawing.lettering import lettering
from app.drawing.shapes import polyline

POINT = 25.4 / 72
"""Millimetres in a point."""

SPACING = 1.5
"""Line spacing of running text."""

LEGEND_SHRINKS = 0.86
"""The legend of a map sets its words smaller than it is told; on paper they must not be."""

_HEADINGS = {1: (1.7, 1.6, 0.45), 2: (1.25, 1.1, 0.25), 3: (1.0, 0.7, 0.0)}
"""By level: the size, and the room before and after, in body sizes."""


@dataclass(frozen=True, slots=True)
class Row:
    """A strip of a page, `height` mm high; its marks are placed from its upper left corner.

    `stays` keeps it on the page of the next row; a `gap` falls away at the top of a page.
    `bookmark` is the title and level under which the PDF finds it.
    """

    height: float
    marks: tuple[Mark, ...] = ()
    stays: bool = False
    gap: bool = False
    bookmark: tuple[str, int] | None = None


class Setter:
    """Sets rows `width` mm wide, in a body size of `points`."""

    def __init__(self, *, points: float, width: float) -> None:
        self.points = points
        self.body = points * POINT
        self.width = width
        self._lettering = lettering()

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
    ) -> list[Row]:
        """Give a paragraph; what reads from right to left stands at the right."""
        size, width = self.body * scale, self.width - indent - right
        found = []
        for line in self.lines(text, size, width, bold=bold):
            x = indent + width - line.width if line.rtl else indent
            found.append(_lettered_row(line, x, size * spacing, colour))
        return _together_at_the_ends(found)

    def hanging(self, sign: str, text: str, *, indent: float, start: float = 0.0, bold: bool = False) -> list[Row]:
        """Give a paragraph `indent` mm from the left, with a sign such as a code hanging before it, at `start`."""
        first, *rest = self.text(text, indent=indent, bold=bold)
        sign_row = self.text(sign, indent=start, bold=True, colour="text_quiet")[0]
        return [replace(first, marks=(*sign_row.marks, *first.marks)), *rest]

    def bullet(self, text: str, *, indent: float = 0.0) -> list[Row]:
        """Give a paragraph with a dot before it."""
        return self.hanging("•", text, indent=indent + self.body, start=indent + self.body * 0.2)

    def heading(self, text: str, level: int, *, bookmark: bool = True) -> list[Row]:
        """Give a heading of level 1, 2 or 3 that stays with what follows it."""
        scale, before, after = _HEADINGS[level]
        rows = self.text(text, bold=True, scale=scale, spacing=1.25, colour="accent" if level < 3 else "text")
        rows = [replace(row, stays=True) for row in rows]
        if bookmark:
            rows[0] = replace(rows[0], bookmark=(text, level))
        return [self.gap(before, stays=True), *rows, self.gap(after, stays=True)]

    def gap(self, sizes: float, *, stays: bool = False) -> Row:
        """Give white of a number of body sizes."""
        return Row(self.body * sizes, gap=True, stays=stays)

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
        """Give two columns as rows, the second beginning at `left_width`."""
        found = []
        for one, other in zip_longest(left, right, fillvalue=Row(0.0, stays=True)):
            marks = (*one.marks, *moved(Figure(0.0, 0.0, other.marks), left_width, 0.0))
            row = replace(one, height=max(one.height, other.height), marks=marks, gap=one.gap and other.gap)
            found.append(replace(row, stays=one.stays and other.stays))
        return found

    def figure(self, figure: Figure, *, indent: float = 0.0) -> Row:
        """Give a drawing as one row."""
        return Row(figure.height, moved(figure, indent, 0.0))


def _lettered_row(line: Line, x: float, height: float, colour: str) -> Row:
    height = max(height, line.height)
    baseline = (height - line.height) / 2 + line.ascent
    return Row(height, (Lettered(x, baseline, line, colour),))


def _together_at_the_ends(rows: Sequence[Row]) -> list[Row]:
    """Keep the first two and the last two lines of a paragraph on one page."""
    kept = {0, len(rows) - 2} if len(rows) > 1 else set()
    return [replace(row, stays=True) if place in kept else row for place, row in enumerate(rows)]


def kept_together(rows: Sequence[Row]) -> list[Row]:
    """Give rows that all stand on one page, where one page can hold them."""
    return [*(replace(row, stays=True) for row in rows[:-1]), *rows[-1:]]
