"""The timeline as a drawing: one column for each happening, high points above the line and low points below it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.drawing.figure import Disc, Figure, Ink, Lettered, Line, Mark, Outline
from app.drawing.lettering import lettering
from app.drawing.shapes import Point, laid, polyline
from app.models.note import Note, NoteKind

COLUMN = 9.5
"""How wide a column is, in sizes of the letters."""

MOST_WORDS, MOST_WHY = 4, 2
"""Lines of what happened, and of why."""

SMALL_LINES = 2
"""Lines of when it happened, and of who said so, where a line is snug; else one each."""

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


@dataclass(frozen=True, slots=True)
class Most:
    """How many lines of what happened, and of why, a column has at most; a `snug` line is no higher than it must be."""

    words: int = MOST_WORDS
    why: int = MOST_WHY
    snug: bool = False


ON_SCREEN = Most()


def timeline_figure(
    line: Sequence[Note], *, said_by: Said, text_size: float, chosen: str = "", most: Most = ON_SCREEN
) -> Figure:
    """Give the timeline of notes in their order, as wide as it must be; an empty figure where there are none.

    Every mark's `about` is the id of its note; the `chosen` one has a band behind it. Words that are too long end
    in an ellipsis: the list beside it has them all.
    """
    if not line:
        return Figure(0.0, 0.0)
    size = text_size
    columns = [_lines(note, size, said_by, most) for note in line]
    above, below = _reaches(line, columns, most)
    middle, height = above * size, (above + below) * size
    width = (COLUMN * len(line) + 1.0) * size
    path = polyline([(0.5 * size, middle), (width - 0.5 * size, middle)])
    marks: list[Mark] = []
    for place, (note, lines) in enumerate(zip(line, columns, strict=True)):
        left = (0.5 + COLUMN * place) * size
        if note.id == chosen:
            marks.append(_band(left, height, size, note.id))
        marks += _column(note, left, lines, middle=middle, size=size)
    return Figure(width, height, (Outline(path, Ink(line="line", width=0.5)), *marks))


def column_width(text_size: float) -> float:
    """Give how wide one happening is; mm."""
    return COLUMN * text_size


def sign_figure(kind: NoteKind, *, text_size: float) -> Figure:
    """Give the sign of a kind of happening by itself, for a legend."""
    side = 1.5 * text_size
    return Figure(side, side, (_sign(kind, side / 2, side / 2, size=text_size),))


def _reaches(line: Sequence[Note], columns: Sequence[Sequence[object]], most: Most) -> tuple[float, float]:
    """Give how far the words reach above the line and below it, in sizes."""
    if not most.snug:
        half = (most.words + most.why + 2) * STEP + 3.2
        return half, half
    told = list(zip(line, columns, strict=True))
    above = [len(lines) for note, lines in told if note.kind is not NoteKind.LOW_POINT]
    below = [len(lines) for note, lines in told if note.kind is NoteKind.LOW_POINT]
    return max(above, default=-2) * STEP + 3.2, max(below, default=-2) * STEP + 5.0


def _band(left: float, height: float, size: float, about: str) -> Mark:
    right = left + COLUMN * size
    path = polyline([(left, 0.0), (right, 0.0), (right, height), (left, height)], closed=True)
    return Outline(path, Ink(fill="selection", opacity=0.6), about)


def _column(note: Note, left: float, lines: Sequence[tuple[Line, str]], *, middle: float, size: float) -> list[Mark]:
    x = left + COLUMN * size / 2
    reach = {NoteKind.HIGH_POINT: -2.6 * size, NoteKind.LOW_POINT: 2.6 * size}.get(note.kind or NoteKind.FACT, 0.0)
    colour = COLOURS[note.kind or NoteKind.FACT]
    marks: list[Mark] = []
    if reach:
        marks.append(Outline(polyline([(x, middle), (x, middle + reach)]), Ink(line=colour, width=0.35), note.id))
    marks.append(_sign(note.kind, x, middle + reach, size=size, about=note.id))
    high = STEP * size * len(lines)
    top = middle + reach + 2.1 * size if note.kind is NoteKind.LOW_POINT else middle + reach - high - 0.3 * size
    for at, (line, name) in enumerate(lines):
        marks.append(Lettered(x - line.width / 2, top + at * STEP * size, line, name, note.id))
    return marks


def _lines(note: Note, size: float, said_by: Said, most: Most) -> list[tuple[Line, str]]:
    """Give the lines of a column with the names of their colours: when, what, why, who."""
    room, set_in = (COLUMN - 0.8) * size, lettering()

    def small(text: str, *, bold: bool) -> list[Line]:
        lines = SMALL_LINES if most.snug else 1
        return set_in.wrapped(text, size * 0.85, room, most_lines=lines, bold=bold) if text else []

    found = [(each, "text") for each in small(note.happened, bold=True)]
    found += [(each, "text") for each in set_in.wrapped(note.text, size, room, most_lines=most.words)]
    if note.why and most.why:
        reasons = set_in.wrapped(note.why, size * 0.88, room, most_lines=most.why)
        found += [(each, "text_quiet") for each in reasons]
    return [*found, *((each, "text_quiet") for each in small(said_by(note), bold=False))]


def _sign(kind: NoteKind | None, x: float, y: float, *, size: float, about: str = "") -> Mark:
    colour, radius = COLOURS[kind or NoteKind.FACT], 0.62 * size
    ink = Ink(fill=colour, line=colour, width=0.3)
    if kind is NoteKind.HIGH_POINT:
        return Outline(laid(polyline(_TRIANGLE, closed=True), x, y, radius), ink, about)
    if kind is NoteKind.LOW_POINT:
        upside_down = [(px, -py) for px, py in _TRIANGLE]
        return Outline(laid(polyline(upside_down, closed=True), x, y, radius), ink, about)
    if kind is NoteKind.LEARNING_MOMENT:
        return Outline(laid(polyline(_LOZENGE, closed=True), x, y, radius), ink, about)
    return Disc(x, y, radius * 0.8, Ink(fill="surface", line=colour, width=0.5), about)
