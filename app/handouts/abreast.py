"""Columns beside each other on a sheet, and lines to write on by hand with a small box before each."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from app.drawing.figure import Figure, Ink, Outline
from app.drawing.shapes import polyline
from app.handouts.flow import Flow
from app.handouts.marks import PaperMark, Placed, Tag, laid, within
from app.handouts.setting import Row, Setter, height_of

Column = Callable[[Setter], Sequence[Row]]
"""Sets a column with the setter of its width."""

_INK = Ink(line="line", width=0.25)
_BOX_INK = Ink(line="text_quiet", width=0.25)


def abreast(setter: Setter, columns: Sequence[Column], *, gutter: float) -> Row:
    """Give columns of equal width beside each other, `gutter` mm apart, as one row that no page ends in.

    Each is read as a whole, the first one first.
    """
    width = column_width(setter, len(columns), gutter=gutter)
    marks: list[PaperMark] = []
    height = 0.0
    for place, column in enumerate(columns):
        whole = as_one(column(setter.of_width(width)))
        marks += laid(within(whole.marks, Tag("Div")), place * (width + gutter), 0.0)
        height = max(height, whole.height)
    return Row(height, tuple(marks))


def columns_over_pages(
    flow: Flow, setter: Setter, left: Sequence[Row], right: Sequence[Row], *, left_width: float
) -> None:
    """Put two columns beside each other that each go on on the next pages by themselves.

    Set the second one with a setter of what `left_width` mm leave.
    """
    waiting = [list(left), list(right)]
    while any(waiting):
        if max(map(_least, waiting)) > flow.room:
            flow.next_page()
        columns = [as_one(_taken(rows, flow.room)) for rows in waiting]
        flow.put(setter.side_by_side(columns[:1], columns[1:], left_width=left_width))
        if any(waiting):
            flow.next_page()


def _least(rows: Sequence[Row]) -> float:
    """Give how high the first rows are that stay together."""
    return height_of(rows[: _run(rows)])


def _run(rows: Sequence[Row]) -> int:
    """Give how many of the first rows stay together."""
    return next((place for place, row in enumerate(rows, start=1) if not row.stays), len(rows))


def _taken(rows: list[Row], room: float) -> list[Row]:
    """Take the first rows that fit so many mm, none without those it stays with; at least one."""
    taken: list[Row] = []
    while rows:
        together = rows[: _run(rows)]
        if taken and height_of([*taken, *together]) > room:
            break
        del rows[: len(together)]
        taken += together
    while rows and rows[0].gap:
        del rows[0]
    return taken


def as_one(rows: Iterable[Row]) -> Row:
    """Give rows as one row; their bookmarks are lost."""
    marks: list[PaperMark] = []
    top = 0.0
    for row in rows:
        marks += laid(row.marks, 0.0, top)
        top += row.height
    return Row(top, tuple(marks))


def column_width(setter: Setter, count: int, *, gutter: float) -> float:
    """Give how wide each of so many columns is; mm."""
    return (setter.width - gutter * (count - 1)) / count


def boxed_lines(setter: Setter, count: int, *, height: float) -> list[Row]:
    """Give lines to write on, each with a box before it for one letter."""
    side = min(setter.body * 1.15, height * 0.8)
    left, top = side + setter.body * 0.4, height - side
    box = [(0.0, top), (side, top), (side, height), (0.0, height)]
    marks = (
        Outline(polyline(box, closed=True), _BOX_INK),
        Outline(polyline([(left, height), (setter.width, height)]), _INK),
    )
    return [Row(height, marks, stays=place < count - 1) for place in range(count)]


def numbered_lines(setter: Setter, count: int, *, height: float) -> list[Row]:
    """Give lines to write on that are numbered from 1."""
    rule = Outline(polyline([(setter.body * 1.4, height), (setter.width, height)]), _INK)
    found = []
    for number in range(1, count + 1):
        sign = setter.text(f"{number}.", bold=True, colour="text_quiet")[0]
        found.append(Row(height, (*lowered(sign, height - sign.height).marks, rule), stays=number < count))
    return found


def decorative(figure: Figure, *, indent: float) -> Row:
    """Give a drawing as one row that says nothing itself: the words beside it do."""
    return Row(figure.height, (Placed(indent, 0.0, figure),))


def lowered(row: Row, by: float) -> Row:
    """Give a row with white above it."""
    return replace(row, height=row.height + by, marks=laid(row.marks, 0.0, by))
