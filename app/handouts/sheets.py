"""Sheets as they come out of the printer, and the pages on them as they are read."""

from dataclasses import dataclass

from app.handouts.marks import PaperMark, laid


@dataclass(frozen=True, slots=True)
class Leaf:
    """One page as it is read, the `number`-th, its marks placed on its sheet; bookmarks are title, level, mm.

    `furniture` are head and foot, which nobody wants to hear on every page.
    """

    number: int
    marks: tuple[PaperMark, ...]
    furniture: tuple[PaperMark, ...] = ()
    bookmarks: tuple[tuple[str, int, float], ...] = ()

    def moved(self, dx: float, dy: float) -> "Leaf":
        """Give the page laid elsewhere on its sheet."""
        bookmarks = tuple((title, level, down + dy) for title, level, down in self.bookmarks)
        return Leaf(self.number, laid(self.marks, dx, dy), laid(self.furniture, dx, dy), bookmarks)


@dataclass(frozen=True, slots=True)
class Sheet:
    """One side of a sheet, in mm, with the pages on it."""

    width: float
    height: float
    leaves: tuple[Leaf, ...]
