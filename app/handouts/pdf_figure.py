"""Paints a figure on a page of a PDF: as vectors, in the colours of paper, with lettering that can be copied."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING
from unicodedata import normalize

from app.drawing.colours import Palette
from app.drawing.figure import Command, Disc, Ink, Lettered, Mark, Run
from app.handouts.fonts import NO_LETTER, EmbeddedFont
from app.handouts.marks import PaperMark, Placed, Told

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

POINTS = 72 / 25.4
"""Points in a millimetre."""

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
        """Paint a line; where its glyphs do not tell what was typed, the typed text goes along."""
        line = mark.line
        if not line.runs:
            return
        goes_on = isinstance(mark, Told) and mark.goes_on
        self._write(f"BT {self._colours[mark.colour]} rg")
        if any(run.rtl for run in line.runs):
            self._write(_reading_as(line.text + " " * goes_on))
            for run in line.runs:
                self._run(run, mark.x, mark.y, is_told=True)
            self._write("EMC")
        else:
            for run in line.runs:
                self._run(run, mark.x, mark.y)
            if goes_on:
                self._space(line.runs[-1])
        self._write("ET")

    def _run(self, run: Run, x: float, y: float, *, is_told: bool = False) -> None:
        """Write the glyphs of one font."""
        if not run.glyphs:
            return
        font = self._font(run.font)
        first = run.glyphs[0]
        told = _teach(font, run) == run.text or is_told
        if not told:
            self._write(_reading_as(run.text))
        self._write(
            f"/{font.internal_name} {run.size * POINTS:.2f} Tf 1 0 0 1 "
            f"{(self._left + x + first[1]) * POINTS:.2f} {(self._top - y) * POINTS:.2f} Tm {_shown(font, run)}"
        )
        if not told:
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


def _reading_as(text: str) -> str:
    """Give the operator that says how the glyphs that follow read."""
    return f"/Span <</ActualText <FEFF{text.encode('utf-16-be', 'replace').hex().upper()}>>> BDC"


def _teach(font: EmbeddedFont, run: Run) -> str:
    """Tell the font what its glyphs stand for, as far as not known, and give how the run now reads."""
    numbers = [glyph for glyph, _, _ in run.glyphs]
    if run.rtl:
        numbers.reverse()
    letters = run.text if len(numbers) == len(run.text) else _letters(font, numbers, run.text)
    used = font.used
    for number, letter in zip(numbers, letters, strict=True):
        if not used.setdefault(number, letter):
            used[number] = letter
    return "".join([used[number] or NO_LETTER for number in numbers])


def _letters(font: EmbeddedFont, numbers: Sequence[int], text: str) -> list[str]:
    """Give the part of a text that each glyph stands for, where some stand for several letters, such as "ff"."""
    letter_of, found, at = font.file.letter_of, list[str](), 0
    for place, number in enumerate(numbers):
        own = _as_typed(letter_of.get(number, ""), text, at)
        end = at + len(own)
        if not own:
            following = letter_of.get(numbers[place + 1], "") if place + 1 < len(numbers) else ""
            end = text.find(following, at + 1) if following else len(text) - (len(numbers) - place - 1)
        found.append(text[at:end] if end > at else "")
        at = max(at, end)
    return found


def _as_typed(letter: str, text: str, at: int) -> str:
    """Give a letter as it was typed at a place of a text, whole or as a letter and its accent; else nothing."""
    forms = (letter, normalize("NFD", letter)) if letter else ()
    return next((form for form in forms if text.startswith(form, at)), "")


def _shown(font: EmbeddedFont, run: Run) -> str:
    """Give the operators that show a run: glyph numbers, with the steps between them where they are not the font's."""
    steps, thousandth = font.file.steps, run.size / 1000
    parts: list[str] = []
    pen, height = run.glyphs[0][1], 0.0
    opened = False
    for number, at, down in run.glyphs:
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
