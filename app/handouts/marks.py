"""What stands on paper, and what it is to somebody who hears a print instead of seeing it.

Lettering and drawings of a print carry a path of tags, the outermost first: the paragraph, list item or table cell
they belong to. Marks without a path only decorate.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from app.drawing.figure import Figure, Lettered, Mark, moved


@dataclass(frozen=True, slots=True, eq=False)
class Tag:
    """One thing in the structure of a print; the same `Tag` on several lines or pages is the same thing.

    `role` is a name of PDF: H1 to H3, P, LI, Lbl, LBody, Table, TR, TH, TD, Figure, Div, Link. `alt` says in words
    what a drawing shows, `actual` what a sign reads as; `scope` of a TH is Column or Row; `title` is that of a Part;
    `to` the title of the bookmark in the same print that a Link leads to.
    """

    role: str
    alt: str = ""
    actual: str = ""
    scope: str = ""
    title: str = ""
    to: str = ""


Path = tuple[Tag, ...]


@dataclass(frozen=True, slots=True)
class Told(Lettered):
    """A line of lettering that is part of something; `goes_on`: what follows it there is a next word."""

    path: Path = ()
    goes_on: bool = False


@dataclass(frozen=True, slots=True)
class Placed:
    """A drawing laid on paper with its upper left corner at x, y: one thing to who hears it.

    Only what lies inside `window` (left, top, right, bottom, in the drawing's own mm) is shown; None: all of it.
    """

    x: float
    y: float
    figure: Figure
    path: Path = ()
    window: tuple[float, float, float, float] | None = None


PaperMark = Mark | Placed


def laid(marks: Iterable[PaperMark], dx: float, dy: float) -> tuple[PaperMark, ...]:
    """Give marks shifted by dx, dy mm."""
    return tuple(
        replace(mark, x=mark.x + dx, y=mark.y + dy)
        if isinstance(mark, Placed)
        else moved(Figure(0.0, 0.0, (mark,)), dx, dy)[0]
        for mark in marks
    )


def within(marks: Iterable[PaperMark], tag: Tag) -> tuple[PaperMark, ...]:
    """Give marks as part of something larger; what only decorates stays so."""
    return tuple(
        replace(mark, path=(tag, *mark.path)) if isinstance(mark, Told | Placed) and mark.path else mark
        for mark in marks
    )


def decorating(marks: Iterable[PaperMark]) -> tuple[PaperMark, ...]:
    """Give marks that are said elsewhere already, such as a heading that is repeated on a next page."""
    return tuple(replace(mark, path=()) if isinstance(mark, Told | Placed) else mark for mark in marks)
