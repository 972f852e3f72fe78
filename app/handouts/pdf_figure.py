"""Paints a figure on a page of a PDF: as vectors, in the colours of paper, with lettering that can be copied."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING
from unicodedata import mirrored

from app.drawing.colours import Palette
from app.drawing.figure import Command, Disc, Ink, Lettered, Line, Mark, Run
from app.drawing.lettering import lettering
from app.handouts.fonts import NO_LETTER, EmbeddedFont, readable
from app.handouts.marks import PaperMark, Placed, Told

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

POINTS = 72 / 25.4
"""Points in a millimetre."""

Glyphs = Sequence[tuple[int, float, float]]
"""Number in the font, x and y from the start of the line, in mm."""

_ROUND = 0.5522847498
"""How long the handles of four curves are that make a circle of radius 1."""


class Painter:
    """Paints marks on the pages of one PDF."""

    def __init__(self, canvas: "Canvas", palette: Palette) -> None:
        self._canvas = canvas
        self._left, self._top = 0.0, 0.0
        self._colours = {name: _components(value) for name, value in palette.items()}
        self._fonts: dict[str, EmbeddedFont] = {}
        self._write = canvas.addLiteral

    def begin_page(self, height: float) -> None:
        """Begin a page `height` mm high; 0, 0 is its upper left corner."""
        self._left, self._top = 0.0, height

    def paint(self, marks: Iterable[PaperMark]) -> None:
        """Paint marks on the page, in order."""
        for mark in marks:
            if isinstance(mark, Placed):
                self._placed(mark)
            else:
                self._mark(mark)

    def _mark(self, mark: Mark) -> None:
        if isinstance(mark, Lettered):
            self._lettered(mark)
        elif isinstance(mark, Disc):
            self._shape(_circle(mark), mark.ink)
        else:
            self._shape(mark.commands, mark.ink)

    def _placed(self, mark: Placed) -> None:
        """Paint a drawing where it was laid; outside its window nothing of it is seen."""
        left, top = self._left, self._top
        self._left, self._top = left + mark.x, top - mark.y
        if mark.window:
            x, y, right, bottom = mark.window
            corners = (("M", x, y), ("L", right, y), ("L", right, bottom), ("L", x, bottom), ("Z",))
            self._write(f"q {' '.join(map(self._path_piece, corners))} W n")  # type: ignore[arg-type]
        for each in mark.figure.marks:
            self._mark(each)
        if mark.window:
            self._write("Q")
        self._left, self._top = left, top

    def _shape(self, commands: Sequence[Command], ink: Ink) -> None:
        """Paint a path: inside, edge, or both."""
        filled = ink.fill is not None
        lined = ink.line is not None and ink.width > 0
        if not filled and not lined:
            return
        write = self._write
        write("q 1 J 1 j")
        if filled and ink.opacity < 1:
            self._canvas.setFillAlpha(ink.opacity)
        if ink.fill is not None:
            write(f"{self._colours[ink.fill]} rg")
        if ink.line is not None and lined:
            dashes = " ".join(f"{length * POINTS:.2f}" for length in ink.dash)
            write(f"{self._colours[ink.line]} RG {ink.width * POINTS:.2f} w [{dashes}] 0 d")
        write(" ".join(map(self._path_piece, commands)))
        write(f"{'B' if filled and lined else 'f' if filled else 'S'} Q")
        if filled and ink.opacity < 1:
            self._canvas.setFillAlpha(1)

    def _path_piece(self, command: Command) -> str:
        k, left, top = POINTS, self._left, self._top
        match command:
            case ("M", x, y):
                return f"{(left + x) * k:.2f} {(top - y) * k:.2f} m"
            case ("L", x, y):
                return f"{(left + x) * k:.2f} {(top - y) * k:.2f} l"
            case ("C", x1, y1, x2, y2, x, y):
                ends = f"{(left + x2) * k:.2f} {(top - y2) * k:.2f} {(left + x) * k:.2f} {(top - y) * k:.2f} c"
                return f"{(left + x1) * k:.2f} {(top - y1) * k:.2f} {ends}"
            case _:
                return "h"

    def _lettered(self, mark: Lettered) -> None:
        """Paint a line; what stands in it is written in the order in which it is read."""
        line = mark.line
        if not line.runs:
            return
        self._write(f"BT {self._colours[mark.colour]} rg")
        runs = _as_read(line)
        for run in runs:
            self._run(run, mark.x, mark.y)
        if isinstance(mark, Told) and mark.goes_on:
            self._space(runs[-1])
        self._write("ET")

    def _run(self, run: Run, x: float, y: float) -> None:
        """Write the glyphs of one font; where they do not tell what was typed, the typed text goes along."""
        if not run.glyphs:
            return
        font = self._font(run.font)
        told = _teach(font, run) == run.text
        if not told:
            self._write(f"/Span <</ActualText <FEFF{run.text.encode('utf-16-be', 'replace').hex().upper()}>>> BDC")
        elif run.rtl:
            self._write("/ReversedChars BMC")
        self._write(
            f"/{font.internal_name} {run.size * POINTS:.2f} Tf 1 0 0 1 "
            f"{(self._left + x + run.glyphs[0][1]) * POINTS:.2f} {(self._top - y) * POINTS:.2f} Tm "
            f"{_shown(font, run.glyphs, run.size)}"
        )
        if not told or run.rtl:
            self._write("EMC")

    def _space(self, after: Run) -> None:
        """Write the space at the end of a line, so that who hears it does not hear two words as one."""
        font = self._font(after.font)
        number = font.file.space
        if number:
            font.used[number] = " "
            self._write(f"<{number:04X}> Tj")

    def _font(self, name: str) -> EmbeddedFont:
        if name not in self._fonts:
            self._fonts[name] = EmbeddedFont(name, self._canvas._doc)  # type: ignore[attr-defined]
        return self._fonts[name]


def _as_read(line: Line) -> Sequence[Run]:
    """Give the runs of a line as they follow each other for who reads it, which is not always from the left."""
    if not any(run.rtl for run in line.runs):
        return line.runs
    left, found, at = list(line.runs), [], 0
    while left:
        following = next((run for run in left if line.text.startswith(run.text, at)), left[0])
        left.remove(following)
        found.append(following)
        at += len(following.text)
    return found


def _teach(font: EmbeddedFont, run: Run) -> str:
    """Tell the font what its glyphs stand for, as far as not known, and give how the run now reads."""
    numbers = [glyph for glyph, _, _ in run.glyphs]
    letters: Sequence[str] = run.text
    if len(numbers) != len(run.text):
        letters = lettering().parts(run.font, run.text, run.rtl)
        letters = letters[::-1] if run.rtl else letters
    if run.rtl:
        numbers.reverse()
    used = font.used
    for number, letter in zip(numbers, map(readable, letters), strict=True):
        own = font.file.letter_of.get(number) if run.rtl and mirrored(letter[:1] or " ") else None
        if not used.setdefault(number, own or letter):
            used[number] = letter
    return "".join([used[number] or NO_LETTER for number in numbers])


def _shown(font: EmbeddedFont, glyphs: Glyphs, size: float) -> str:
    """Give the operators that show glyphs: their numbers, with the steps between them where they are not the font's."""
    steps, thousandth = font.file.steps, size / 1000
    parts: list[str] = []
    pen, height = glyphs[0][1], 0.0
    opened = False
    for number, at, down in glyphs:
        if down != height:
            parts.append(">] TJ " if opened else "")
            parts.append(f"{-down * POINTS:.2f} Ts ")
            height, opened = down, False
        off = round((pen - at) / thousandth)
        if not opened:
            parts.append(f"[{off or ''}<")
            opened = True
        elif off:
            parts.append(f">{off}<")
        parts.append(f"{number:04X}")
        pen += steps[number] * thousandth - off * thousandth
    parts.append(">] TJ" + (" 0 Ts" if height else ""))
    return "".join(parts)


def _components(colour: str) -> str:
    red, green, blue = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    return f"{red:.3f} {green:.3f} {blue:.3f}"


def _circle(disc: Disc) -> tuple[Command, ...]:
    x, y, r, h = disc.x, disc.y, disc.radius, disc.radius * _ROUND
    return (
        ("M", x + r, y),
        ("C", x + r, y + h, x + h, y + r, x, y + r),
        ("C", x - h, y + r, x - r, y + h, x - r, y),
        ("C", x - r, y - h, x - h, y - r, x, y - r),
        ("C", x + h, y - r, x + r, y - h, x + r, y),
        ("Z",),
    )
