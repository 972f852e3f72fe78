"""Sheets as they come out of the printer, and the pages on them as they are read."""

from dataclasses import dataclass

from app.handouts.marks import PaperMark


@dataclass(frozen=True, slots=True)
class Leaf:
    """One page as it is read, the `number`-th, its marks placed on its sheet; bookmarks are title, level, mm."""

    number: int
    marks: tuple[PaperMark, ...]
    bookmarks: tuple[tuple[str, int, float], ...] = ()


@dataclass(frozen=True, slots=True)
class Sheet:
    """One side of a sheet, in mm, with the pages on it."""

    width: float
    height: float
    leaves: tuple[Leaf, ...]
