"""Lays rows on pages, from top to bottom; rows that belong together are not torn apart."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from app.handouts.marks import PaperMark, decorating, laid
from app.handouts.setting import Row, height_of
from app.handouts.watching import go_on

HAIR = 0.01
"""Millimetres that sums of heights may be off."""


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet with its margins, in millimetres; in large print the margins at the sides are narrower."""

    width: float = 210.0
    height: float = 297.0
    side: float = 20.0
    edge: float = 12.0
    side_in_large: float = 18.0

    @property
    def text_width(self) -> float:
        """Give how wide text may be."""
        return self.width - 2 * self.side

    @property
    def in_large(self) -> "Paper":
        """Give the sheet as it is for large print."""
        return replace(self, side=self.side_in_large)


A4 = Paper()
A4_LANDSCAPE = Paper(297.0, 210.0, side=18.0, side_in_large=15.0)
A3 = Paper(297.0, 420.0, side=22.0, edge=14.0, side_in_large=20.0)
A3_LANDSCAPE = Paper(420.0, 297.0, side=20.0, edge=14.0, side_in_large=18.0)
A5 = Paper(148.5, 210.0, side=14.0, edge=10.0, side_in_large=11.0)
A6 = Paper(105.0, 148.5, side=8.0, edge=8.0, side_in_large=7.0)

PAPERS = {"A4": A4, "A4-landscape": A4_LANDSCAPE, "A3": A3, "A3-landscape": A3_LANDSCAPE, "A5": A5, "A6": A6}
"""Sheets by the names that kinds of print give them."""


@dataclass(slots=True)
class Page:
    """What stands on one page, and where its bookmarks point: title, level, mm from the top."""

    marks: list[PaperMark] = field(default_factory=list)
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
        return self._bottom - self._y - height_of(self._waiting)

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
        if height_of(rows) > self._left_over and any(not row.gap for row in rows):
            self.next_page()
        for row in rows:
            if row.height > self._left_over and not row.gap:
                self.next_page()
            self._lay_row(row)

    @property
    def _left_over(self) -> float:
        return self._bottom - self._y + HAIR

    def _lay_row(self, row: Row) -> None:
        go_on()
        at_the_top = self._y == self._top
        if row.gap and at_the_top:
            return
        if row.again and at_the_top and height_of((*row.again, row)) <= self._left_over:
            for each in row.again:
                self._place(replace(each, marks=decorating(each.marks), bookmark=None))
        self._place(row)

    def _place(self, row: Row) -> None:
        page = self.pages[-1]
        page.marks.extend(laid(row.marks, self._left, self._y))
        if row.bookmark:
            page.bookmarks.append((*row.bookmark, self._y))
        self._y += row.height
