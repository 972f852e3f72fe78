"""A drawing that screen, paper and file paint alike: discs, outlines and lettering, in millimetres, y down.

Colours are names by meaning (``"ring_0"``); a `Palette` says what they are when the figure is painted.
Every mark says in `about` which record it belongs to ("" for none), so that a click finds the record.
"""

from dataclasses import dataclass, replace
from typing import Literal

Command = (
    tuple[Literal["M", "L"], float, float]
    | tuple[Literal["C"], float, float, float, float, float, float]
    | tuple[Literal["Z"]]
)
Commands = tuple[Command, ...]
"""Move, line, cubic curve (two handles, then the end) and close, all in absolute millimetres."""


@dataclass(frozen=True, slots=True)
class Ink:
    """How a shape is painted: colour names for inside and edge (None: unpainted), edge width, dashes (mm).

    Ends and corners of lines are round. `opacity`, 0 to 1, is that of the inside only.
    """

    fill: str | None = None
    line: str | None = None
    width: float = 0.0
    dash: tuple[float, ...] = ()
    opacity: float = 1.0


@dataclass(frozen=True, slots=True)
class Disc:
    """A circle round x, y."""

    x: float
    y: float
    radius: float
    ink: Ink
    about: str = ""


@dataclass(frozen=True, slots=True)
class Outline:
    """A shape or line of straight and curved pieces; it may have several parts, each beginning with "M".

    A part inside another and drawn the other way round is a hole (the nonzero rule; even-odd gives the same).
    """

    commands: Commands
    ink: Ink
    about: str = ""


@dataclass(frozen=True, slots=True)
class Run:
    """Neighbouring glyphs of one font file, in the order in which they stand on the page.

    `font` is the stem of the file in ``resources/fonts``; each glyph is (number in the font, x, y) in mm from
    the start of the line on the baseline, y down. `text` is what was typed, for copying and searching;
    `x` and `width` are where the run begins and how far it reaches; `size` is the em in mm; `rtl` tells that
    it reads from right to left.
    """

    font: str
    size: float
    glyphs: tuple[tuple[int, float, float], ...]
    text: str
    x: float
    width: float
    rtl: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One line of lettering, its runs from left to right.

    `ascent` and `descent` are both positive, in mm; `text` is the line as it is read; `rtl` tells that it
    begins at the right.
    """

    width: float
    ascent: float
    descent: float
    runs: tuple[Run, ...]
    text: str = ""
    rtl: bool = False

    @property
    def height(self) -> float:
        """Give the height from the highest to the lowest that letters reach."""
        return self.ascent + self.descent


@dataclass(frozen=True, slots=True)
class Lettered:
    """A line of lettering whose baseline begins at x, y."""

    x: float
    y: float
    line: Line
    colour: str
    about: str = ""


Mark = Disc | Outline | Lettered


@dataclass(frozen=True, slots=True)
class Figure:
    """A drawing of `width` by `height` mm; later marks lie on top of earlier ones."""

    width: float
    height: float
    marks: tuple[Mark, ...] = ()


def moved(figure: Figure, dx: float, dy: float) -> tuple[Mark, ...]:
    """Give the marks of a figure shifted by dx, dy mm, to be laid into a larger one."""
    return tuple(_moved(mark, dx, dy) for mark in figure.marks)


def _moved(mark: Mark, dx: float, dy: float) -> Mark:
    if isinstance(mark, Outline):
        return replace(mark, commands=tuple(shifted(command, dx, dy) for command in mark.commands))
    return replace(mark, x=mark.x + dx, y=mark.y + dy)


def shifted(command: Command, dx: float, dy: float) -> Command:
    """Give one piece of an outline shifted by dx, dy mm."""
    if command[0] == "C":
        _, x1, y1, x2, y2, x, y = command
        return ("C", x1 + dx, y1 + dy, x2 + dx, y2 + dy, x + dx, y + dy)
    return command if command[0] == "Z" else (command[0], command[1] + dx, command[2] + dy)
