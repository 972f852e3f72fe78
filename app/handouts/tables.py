"""Tables on paper: wrapped cells between rules, the head again on each page, room to write in by hand."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from app.drawing.figure import Ink, Line, Outline
from app.drawing.shapes import polyline
from app.handouts.marks import PaperMark, Path, Tag, Told, laid, within
from app.handouts.setting import LEFT, Row, Setter, height_of, kept_together

Cell = str | Sequence[Row] | Callable[[Setter], Sequence[Row]]
"""What stands in a cell: words, rows that were set already, or what sets rows with the setter of that cell."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its title, and how wide it is: `mm`, as wide as its words are (`fits`), or a `share` of what is left.

    `heads` tells that its cells say what their row is about.
    """

    title: str = ""
    share: float = 1.0
    mm: float | None = None
    fits: bool = False
    align: str = LEFT
    bold: bool = False
    heads: bool = False


@dataclass(frozen=True, slots=True)
class _Look:
    """How a table is drawn: white beside and above words, the line spacing, whether lines stand between columns."""

    side: float
    above: float
    spacing: float
    grid: bool


def table(
    setter: Setter,
    columns: Sequence[Column],
    rows: Sequence[Sequence[Cell]],
    *,
    header: bool = True,
    least: float = 0.0,
    grid: bool = False,
    spacing: float = 1.3,
) -> list[Row]:
    """Give a table as wide as the text, its cells in rows of at least `least` mm.

    With `header` the titles of the columns stand above it, and again on each next page; without, the first column says
    what each row is about, where no column `heads`. `grid` draws lines between
    the columns too, for what is filled in by hand. A row is kept on one page, unless it is higher than a page.
    """
    look = _Look(setter.body * 0.4, setter.body * 0.3, spacing, grid)
    fitting = [_fitting(setter, column, [row[place] for row in rows], look) for place, column in enumerate(columns)]
    made = _Table(setter, fitting, look, heads=0 if not header and not any(each.heads for each in columns) else None)
    head = made.head() if header else []
    body = [made.row(cells, least) for cells in rows]
    if not header:
        return [strip for strips in body for strip in strips]
    again = tuple(head)
    found = head if body else [replace(row, stays=False) for row in head]
    return [*found, *(replace(strip, again=again) for strips in body for strip in strips)]


class _Table:
    """One table being made."""

    def __init__(self, setter: Setter, columns: Sequence[Column], look: _Look, *, heads: int | None) -> None:
        self.setter = setter
        self.columns = columns
        self.look = look
        self.widths = widths(columns, setter.width)
        self.tag = Tag("Table")
        self._heads = heads

    def head(self) -> list[Row]:
        """Give the titles of the columns, above a heavier line."""
        tag = Tag("TR")
        cells = [self._cell(column.title, place, tag, is_head=True) for place, column in enumerate(self.columns)]
        return [replace(strip, stays=True) for strip in self._strips(cells, 0.0, above="accent", below="accent")]

    def row(self, cells: Sequence[Cell], least: float) -> list[Row]:
        """Give one row in strips between which a page may end where it must."""
        tag = Tag("TR")
        return kept_together(
            self._strips([self._cell(cell, place, tag) for place, cell in enumerate(cells)], least, "line", "line")
        )

    def _cell(self, cell: Cell, place: int, row: Tag, *, is_head: bool = False) -> list[Row]:
        """Give the rows of one cell, tagged as part of the table."""
        column, look = self.columns[place], self.look
        setter = self.setter.of_width(self.widths[place] - 2 * look.side)
        path = (self.tag, row, self._cell_tag(place, is_head=is_head))
        if isinstance(cell, str):
            is_bold = is_head or column.bold or column.heads
            return setter.text(cell, bold=is_bold, spacing=look.spacing, align=column.align, path=path)
        rows = cell(setter) if callable(cell) else cell
        found = [replace(each, marks=_inside(each.marks, path)) for each in rows]
        return [Row(0.0, (Told(0.0, 0.0, _NOTHING, "text", path=path),)), *found]

    def _cell_tag(self, place: int, *, is_head: bool) -> Tag:
        if is_head:
            return Tag("TH", scope="Column")
        return Tag("TH", scope="Row") if self.columns[place].heads or place == self._heads else Tag("TD")

    def _strips(self, cells: Sequence[Sequence[Row]], least: float, above: str, below: str) -> list[Row]:
        """Give cells that stand beside each other, cut where no cell is torn, with their lines."""
        white = self.look.above
        height = max([least, *(2 * white + height_of(rows) for rows in cells)])
        ends = _cuts([[row.height for row in rows] for rows in cells], white, height)
        strips, start = [], 0.0
        for end in ends:
            marks = [*self._lines(end - start, above if start == 0.0 else "", below if end == height else "")]
            for place, rows in enumerate(cells):
                marks += self._between(rows, place, start, end)
            strips.append(Row(end - start, tuple(marks)))
            start = end
        return strips

    def _between(self, rows: Sequence[Row], place: int, start: float, end: float) -> list[PaperMark]:
        """Give what of a cell stands between two heights of its row."""
        left, top = sum(self.widths[:place]) + self.look.side, self.look.above
        marks: list[PaperMark] = []
        for row in rows:
            if start - _HAIR <= top < end - _HAIR:
                marks.extend(laid(row.marks, left, top - start))
            top += row.height
        return marks

    def _lines(self, height: float, above: str, below: str) -> list[PaperMark]:
        """Give the lines round a strip: above and below in a colour, or none; between columns in a grid."""
        found: list[PaperMark] = []
        width = sum(self.widths)
        for y, colour in ((0.0, above), (height, below)):
            if colour:
                ink = Ink(line=colour, width=0.25 if colour == "line" else 0.4)
                found.append(Outline(polyline([(0.0, y), (width, y)]), ink))
        if self.look.grid:
            edges = [sum(self.widths[:place]) for place in range(len(self.widths) + 1)]
            ink = Ink(line="line", width=0.25)
            found += [Outline(polyline([(x, 0.0), (x, height)]), ink) for x in edges]
        return found


_HAIR = 0.001

_NOTHING = Line(0.0, 0.0, 0.0, ())
"""What makes a cell known that may have no words in it."""

MOST = 0.35
"""Part of the width that a column that fits its words may take."""


def _fitting(setter: Setter, column: Column, cells: Sequence[Cell], look: _Look) -> Column:
    """Give a column with the width that its title and words ask for, where it is to fit them."""
    if not column.fits:
        return column
    words = [column.title, *(cell for cell in cells if isinstance(cell, str))]
    widest = max(setter.width_of(text, bold=True) for text in words)
    return replace(column, mm=min(widest + 2 * look.side + _HAIR, setter.width * MOST))


def _inside(marks: Sequence[PaperMark], path: Path) -> tuple[PaperMark, ...]:
    """Give marks as part of a cell."""
    for tag in reversed(path):
        marks = within(marks, tag)
    return tuple(marks)


def widths(columns: Sequence[Column], whole: float) -> list[float]:
    """Give how wide each column is, in mm, so that they fill `whole` together."""
    fixed = sum(column.mm for column in columns if column.mm is not None)
    shares = sum(column.share for column in columns if column.mm is None)
    left = max(0.0, whole - fixed)
    return [left * column.share / shares if column.mm is None else column.mm for column in columns]


def _cuts(heights: Sequence[Sequence[float]], white: float, whole: float) -> list[float]:
    """Give where a row can be cut, from the top: at the end of a line, where no other cell has a line; last its end."""
    spans: list[tuple[float, float]] = []
    for cell in heights:
        top = white
        for height in cell:
            spans.append((top, top + height))
            top += height
    found = sorted({end for _, end in spans})
    inside = [at for at in found if not any(top + _HAIR < at < end - _HAIR for top, end in spans)]
    last = max((end for _, end in spans), default=0.0)
    return [*(at for at in inside if white < at < last - _HAIR), whole]
