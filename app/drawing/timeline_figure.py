"""The timeline as a drawing: one column for each happening, high points above the line and low points below it."""

from collections.abc import Callable, Sequence

from app.drawing.figure import Disc, Figure, Ink, Lettered, Line, Mark, Outline
from app.drawing.lettering import lettering
from app.drawing.shapes import Point, laid, polyline
from app.models.note import Note, NoteKind

COLUMN = 9.5
"""How wide a column is, in sizes of the letters."""

MOST_WORDS, MOST_WHY = 4, 2
"""Lines of what happened, and of why."""

STEP = 1.28
"""From one line of letters to the next, in sizes."""

COLOURS = {
    NoteKind.HIGH_POINT: "good",
    NoteKind.LOW_POINT: "warning",
    NoteKind.LEARNING_MOMENT: "accent",
    NoteKind.FACT: "text_quiet",
}
_TRIANGLE: tuple[Point, ...] = ((0.0, -1.0), (1.05, 0.85), (-1.05, 0.85))
_LOZENGE: tuple[Point, ...] = ((0.0, -1.2), (1.2, 0.0), (0.0, 1.2), (-1.2, 0.0))

Said = Callable[[Note], str]
"""Gives who said something, in words: a role, an initiative; empty where nobody knows."""


def timeline_figure(line: Sequence[Note], *, said_by: Said, text_size: float, chosen: str = "") -> Figure:
    """Give the timeline of notes in their order, as wide as it must be; an empty figure where there are none.

    Every mark's `about` is the id of its note; the `chosen` one has a band behind it. Words that are too long end
    in an ellipsis: the list beside it has them all.
    """
    if not line:
        return Figure(0.0, 0.0)
    size = text_size
    most = MOST_WORDS + MOST_WHY + 2
    half = (most * STEP + 3.2) * size
    width = (COLUMN * len(line) + 1.0) * size
    path = polyline([(0.5 * size, half), (width - 0.5 * size, half)])
    marks: list[Mark] = []
    for place, note in enumerate(line):
        left = (0.5 + COLUMN * place) * size
        if note.id == chosen:
            marks.append(_band(left, 2 * half, size, note.id))
        marks += _column(note, left, middle=half, size=size, said_by=said_by)
    return Figure(width, 2 * half, (Outline(path, Ink(line="line", width=0.5)), *marks))


def _band(left: float, height: float, size: float, about: str) -> Mark:
    right = left + COLUMN * size
    path = polyline([(left, 0.0), (right, 0.0), (right, height), (left, height)], closed=True)
    return Outline(path, Ink(fill="selection", opacity=0.6), about)


def _column(note: Note, left: float, *, middle: float, size: float, said_by: Said) -> list[Mark]:
    x, lines = left + COLUMN * size / 2, _lines(note, size, said_by)
    reach = {NoteKind.HIGH_POINT: -2.6 * size, NoteKind.LOW_POINT: 2.6 * size}.get(note.kind or NoteKind.FACT, 0.0)
    colour = COLOURS[note.kind or NoteKind.FACT]
    marks: list[Mark] = []
    if reach:
        marks.append(Outline(polyline([(x, middle), (x, middle + reach)]), Ink(line=colour, width=0.35), note.id))
    marks.append(_sign(note, x, middle + reach, size))
    high = STEP * size * len(lines)
    top = middle + reach + 2.1 * size if note.kind is NoteKind.LOW_POINT else middle + reach - high - 0.3 * size
    for at, (line, name) in enumerate(lines):
        marks.append(Lettered(x - line.width / 2, top + at * STEP * size, line, name, note.id))
    return marks


def _lines(note: Note, size: float, said_by: Said) -> list[tuple[Line, str]]:
    """Give the lines of a column with the names of their colours: when, what, why, who."""
    room, set_in = (COLUMN - 0.8) * size, lettering()
    found = [(set_in.shortened(note.happened, size * 0.85, room, bold=True), "text")] if note.happened else []
    found += [(each, "text") for each in set_in.wrapped(note.text, size, room, most_lines=MOST_WORDS)]
    if note.why:
        small = set_in.wrapped(note.why, size * 0.88, room, most_lines=MOST_WHY)
        found += [(each, "text_quiet") for each in small]
    who = said_by(note)
    return [*found, (set_in.shortened(who, size * 0.85, room), "text_quiet")] if who else found


def _sign(note: Note, x: float, y: float, size: float) -> Mark:
    colour, radius = COLOURS[note.kind or NoteKind.FACT], 0.62 * size
    ink = Ink(fill=colour, line=colour, width=0.3)
    if note.kind is NoteKind.HIGH_POINT:
        return Outline(laid(polyline(_TRIANGLE, closed=True), x, y, radius), ink, note.id)
    if note.kind is NoteKind.LOW_POINT:
        upside_down = [(px, -py) for px, py in _TRIANGLE]
        return Outline(laid(polyline(upside_down, closed=True), x, y, radius), ink, note.id)
    if note.kind is NoteKind.LEARNING_MOMENT:
        return Outline(laid(polyline(_LOZENGE, closed=True), x, y, radius), ink, note.id)
    return Disc(x, y, radius * 0.8, Ink(fill="surface", line=colour, width=0.5), note.id)
