"""Lays rows on pages, from top to bottom; rows that belong together are not torn apart."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from app.drawing.figure import Figure, Mark, moved
from app.handouts.setting import Row


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet with its margins, in millimetres."""

    width: float = 210.0
    height: float = 297.0
    side: float = 20.0
    edge: float = 12.0

    @property
    def text_width(self) -> float:
        """Give how wide text may be."""
        return self.width - 2 * self.side


A4 = Paper()
A4_LARGE_PRINT = Paper(side=18.0)


@dataclass(slots=True)
class Page:
    """What stands on one page, and where its bookmarks point: title, level, mm from the top."""

    marks: list[Mark] = field(default_factory=list)
    bookmarks: list[tuple[str, int, float]] = field(default_factory=list)


class Flow:
    """Pages that fill up between `top` and `bottom`, both in mm from the upper edge."""

    def __init__(self, *, left: float, top: float, bottom: float) -> None:
        self.pages = [Page()]
        self._left, self._top, self._bottom = left, top, bottom
        self._y = top
        self._waiting: list[Row] = []

    @property
    def room(self) -> float:
        """Give how many mm are left on this page."""
        return self._bottom - self._y - sum(row.height for row in self._waiting)

    def put(self, rows: Iterable[Row]) -> None:
        """Lay rows below what stands already, on a next page where they do not fit."""
        for row in rows:
            self._waiting.append(row)
            if not row.stays:
                self._lay()

    def next_page(self) -> None:
        """Go on with an empty page; one that is still empty is used."""
        self._lay()
        if self._y > self._top:
            self.pages.append(Page())
            self._y = self._top

    def close(self) -> None:
        """Lay what still waited for something to stay with."""
        self._lay()

    def _lay(self) -> None:
        rows, self._waiting = self._waiting, []
        if sum(row.height for row in rows) > self._bottom - self._y and any(not row.gap for row in rows):
            self.next_page()
        for row in rows:
            if row.height > self._bottom - self._y and not row.gap:
                self.next_page()
            self._lay_row(row)

    def _lay_row(self, row: Row) -> None:
        if row.gap and self._y == self._top:
            return
        page = self.pages[-1]
        page.marks.extend(moved(Figure(0.0, 0.0, row.marks), self._left, self._y))
        if row.bookmark:
            page.bookmarks.append((*row.bookmark, self._y))
        self._y += row.height
