"""A whole print: head and foot on every page, and the PDF with its title, language and bookmarks."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from app.handouts.dates import day, day_and_time
from app.handouts.flow import A4, Flow, Page, Paper
from app.handouts.marks import PaperMark, decorating, laid
from app.handouts.pdf_file import Part, pdf_of
from app.handouts.setting import Row, Setter, height_of
from app.handouts.sheets import Leaf, Sheet
from app.models.language import Words

CONTEXT = "print"
ORGANISERS, PARTICIPANTS, LARGE_PRINT = 12.0, 14.0, 18.0
"""The smallest letters on a sheet, in points."""

_TIGHT = 1.3
"""Line spacing of head and foot."""


@dataclass(frozen=True, slots=True)
class Occasion:
    """What every page of a print says in its head and foot. `session` is empty where there is none.

    `fixed` makes the same print the same file, byte for byte; then clock and code must be given too.
    """

    programme: str
    session: str
    on: datetime | None
    licence: str
    printed_at: datetime
    code: str
    is_example: bool = False
    fixed: bool = False


class Document:
    """A print that is being filled: put rows in its `flow`, set by its `setter`, then ask for the PDF."""

    def __init__(
        self,
        occasion: Occasion,
        *,
        words: Words,
        points: float,
        title: str,
        paper: Paper = A4,
        smallest: float | None = None,
        furnished: bool = True,
    ) -> None:
        """Make an empty print on `paper`, with letters of `points`; `title` says what it is, with no name.

        `smallest` is the size under which no letter goes; None: that of the text. Not `furnished`: without head and
        foot, such as cards to cut.
        """
        self.words = words
        self.occasion = occasion
        self.title = title
        self.paper = paper.in_large if (smallest or points) >= LARGE_PRINT else paper
        self.setter = Setter(points=points, width=self.paper.text_width, smallest=smallest)
        self.furnished = furnished
        self.imposition: Callable[[list[Leaf]], list[Sheet]] | None = None
        self._head = self._head_rows() if furnished else []
        foot = height_of(self._foot_rows(88, 88)) + self.setter.body * 0.7 if furnished else 0.0
        top = self.paper.edge + height_of(self._head) + (self.setter.body if furnished else 0.0)
        self.flow = Flow(left=self.paper.side, top=top, bottom=self.paper.height - self.paper.edge - foot)

    def pdf(self) -> bytes:
        """Give the whole print as a PDF."""
        return bound_pdf([self], title=self.title)

    def sheets(self) -> list[Sheet]:
        """Give the pages with their heads and feet, as they come out of a printer."""
        self.flow.close()
        pages = [self._leaf(page, number) for number, page in enumerate(self.flow.pages, start=1)]
        if self.imposition:
            return self.imposition(pages)
        return [Sheet(self.paper.width, self.paper.height, (page,)) for page in pages]

    def _leaf(self, page: Page, number: int) -> Leaf:
        """Give the marks of a page with its head and foot."""
        furniture: list[PaperMark] = []
        if self.furnished:
            foot = self._foot_rows(number, len(self.flow.pages))
            foot_top = self.paper.height - self.paper.edge - height_of(foot)
            furniture = [*self._stacked(self._head, self.paper.edge), *self._stacked(foot, foot_top)]
        return Leaf(number, tuple(page.marks), tuple(furniture), tuple(page.bookmarks))

    def _stacked(self, rows: list[Row], top: float) -> list[PaperMark]:
        marks: list[PaperMark] = []
        for row in rows:
            marks.extend(laid(decorating(row.marks), self.paper.side, top))
            top += row.height
        return marks

    def _head_rows(self) -> list[Row]:
        """Give programme, session and date, with a line below."""
        occasion, setter = self.occasion, self.setter
        parts = [occasion.session, day(occasion.on, self.words) if occasion.on else ""]
        if occasion.is_example:
            parts.append(self.words.translate("print", "example"))
        rows = setter.text(occasion.programme, bold=True, colour="text_quiet", spacing=_TIGHT)
        second = " · ".join(part for part in parts if part)
        if second:
            rows += setter.text(second, colour="text_quiet", spacing=_TIGHT)
        return [*rows, self._line()]

    def _foot_rows(self, page: int, pages: int) -> list[Row]:
        """Give a line, then page, print code and moment, then the licence; the moment beside it where it must."""
        occasion, words, setter = self.occasion, self.words, self.setter
        numbered = words.translate("print", "Page {page} of {pages}").format(page=page, pages=pages)
        coded = words.translate("print", "Print {code}").format(code=occasion.code)
        printed = words.translate("print", "Printed on {moment}").format(
            moment=day_and_time(occasion.printed_at, words)
        )
        lines = [f"{numbered} · {coded} · {printed}", occasion.licence]
        if setter.width_of(lines[0]) > setter.width:
            lines = [f"{numbered} · {coded}", " · ".join(part for part in (printed, occasion.licence) if part)]
        told = (setter.text(line, colour="text_quiet", spacing=_TIGHT) for line in lines if line)
        return [self._line(), *(row for rows in told for row in rows)]

    def _line(self) -> Row:
        return self.setter.rule(width=0.2)


def bound_pdf(documents: Sequence[Document], *, title: str) -> bytes:
    """Give several prints as one PDF with a title: each keeps its page numbers, its bookmarks under its own title."""
    parts = [Part(document.title, document.sheets()) for document in documents]
    first = documents[0]
    return pdf_of(parts, title=title, language=first.words.language, fixed=first.occasion.fixed)
