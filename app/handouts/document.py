"""A whole print: head and foot on every page, and the PDF with its title, language and bookmarks."""

from dataclasses import dataclass
from datetime import datetime
from io import BytesIO

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from app import NAME
from app.drawing.colours import palette
from app.drawing.figure import Figure, Ink, Mark, Outline, moved
from app.drawing.shapes import polyline
from app.handouts.dates import day, day_and_time
from app.handouts.figure_file import BareCanvas
from app.handouts.flow import A4, A4_LARGE_PRINT, Flow, Page, Paper
from app.handouts.pdf_figure import POINTS, Painter
from app.handouts.setting import Row, Setter
from app.models.language import Words

rl_config.trustedHosts = None
rl_config.trustedSchemes = []
rl_config.useA85 = 0
rl_config.toColorCanUse = None  # type: ignore[assignment]

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
        self, occasion: Occasion, *, words: Words, points: float, title: str, paper: Paper | None = None
    ) -> None:
        """Make an empty print on `paper` (else A4), with letters of `points`; `title` says what it is, with no name."""
        self.words = words
        self.occasion = occasion
        self.title = title
        self.paper = paper or (A4_LARGE_PRINT if points == LARGE_PRINT else A4)
        self.setter = Setter(points=points, width=self.paper.text_width)
        self._head = self._head_rows()
        foot = sum(row.height for row in self._foot_rows(88, 88))
        top = self.paper.edge + sum(row.height for row in self._head) + self.setter.body
        self.flow = Flow(
            left=self.paper.side, top=top, bottom=self.paper.height - self.paper.edge - foot - self.setter.body * 0.7
        )

    def pdf(self) -> bytes:
        """Give the whole print as a PDF."""
        self.flow.close()
        into = BytesIO()
        size = (self.paper.width * POINTS, self.paper.height * POINTS)
        canvas = BareCanvas(
            into, pagesize=size, pageCompression=1, invariant=int(self.occasion.fixed), lang=self.words.language
        )
        canvas.setTitle(self.title)
        canvas.setAuthor("")
        canvas.setSubject("")
        canvas.setCreator(NAME)
        canvas.setViewerPreference("DisplayDocTitle", "true")
        painter = Painter(canvas, palette("paper"), page_height=self.paper.height)
        for number, page in enumerate(self.flow.pages, start=1):
            painter.paint(self._furnished(page, number))
            _bookmark(canvas, page, number)
            canvas.showPage()
        canvas.save()
        return into.getvalue()

    def _furnished(self, page: Page, number: int) -> list[Mark]:
        """Give the marks of a page with its head and foot."""
        foot = self._foot_rows(number, len(self.flow.pages))
        foot_top = self.paper.height - self.paper.edge - sum(row.height for row in foot)
        head = self._stacked(self._head, self.paper.edge)
        return [*head, *page.marks, *self._stacked(foot, foot_top)]

    def _stacked(self, rows: list[Row], top: float) -> list[Mark]:
        marks: list[Mark] = []
        for row in rows:
            marks.extend(moved(Figure(0.0, 0.0, row.marks), self.paper.side, top))
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
        return [*rows, self._rule()]

    def _foot_rows(self, page: int, pages: int) -> list[Row]:
        """Give a line, then page, print code and moment, then the licence."""
        occasion, words, setter = self.occasion, self.words, self.setter
        parts = (
            words.translate("print", "Page {page} of {pages}").format(page=page, pages=pages),
            words.translate("print", "Print {code}").format(code=occasion.code),
            words.translate("print", "Printed on {moment}").format(moment=day_and_time(occasion.printed_at, words)),
        )
        rows = setter.text(" · ".join(parts), colour="text_quiet", spacing=_TIGHT)
        if occasion.licence:
            rows += setter.text(occasion.licence, colour="text_quiet", spacing=_TIGHT)
        return [self._rule(), *rows]

    def _rule(self) -> Row:
        middle = self.setter.body * 0.3
        line = Outline(polyline([(0.0, middle), (self.setter.width, middle)]), Ink(line="line", width=0.2))
        return Row(middle * 2, (line,))


def _bookmark(canvas: Canvas, page: Page, number: int) -> None:
    """Put the headings of a page in the outline of the PDF; no level is skipped."""
    for place, (title, level, _) in enumerate(page.bookmarks):
        key = f"page{number}-{place}"
        canvas.bookmarkPage(key)
        canvas.addOutlineEntry(title, key, level=min(level - 1, canvas._doc.outline.currentlevel + 1))  # type: ignore[attr-defined]
