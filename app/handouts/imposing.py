"""Pages on sheets: cards to cut, a booklet to fold, a large drawing in pieces to glue."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest
from math import ceil

from app.drawing.figure import Figure, Ink, Outline
from app.drawing.shapes import polyline
from app.handouts.document import Document
from app.handouts.flow import Flow, Page
from app.handouts.marks import PaperMark, Placed, Tag, laid
from app.handouts.setting import Row, Setter
from app.handouts.sheets import Leaf, Sheet
from app.models.language import QT_TRANSLATE_NOOP

GLUE = QT_TRANSLATE_NOOP("print", "Glue {name} on this edge")
PIECE = QT_TRANSLATE_NOOP("print", "Piece {name} of {count}")

CARD_MARGIN = 8.0
"""White round what stands on a card; mm."""

CUT, CROSS = 8.0, 3.0
"""How long marks are that tell where to cut: at the edges of the sheet, and from the middle of a cross; mm."""

_CUT_INK = Ink(line="text_quiet", width=0.2)
_GLUE_INK = Ink(line="text_quiet", width=0.2, dash=(1.5, 1.5))


@dataclass(frozen=True, slots=True)
class Card:
    """What stands on one card, set with `card_setter`; what does not fit goes on on a next card.

    `again` stands on the front of a card on which only the back goes on.
    """

    front: Sequence[Row]
    back: Sequence[Row] = ()
    again: Sequence[Row] = ()


def card_size(document: Document, *, columns: int, rows: int) -> tuple[float, float]:
    """Give width and height of a card, in mm: the sheet of a print shared out evenly."""
    return document.paper.width / columns, document.paper.height / rows


def card_setter(document: Document, *, columns: int, rows: int, margin: float = CARD_MARGIN) -> Setter:
    """Give the setter for what stands on a card."""
    return document.setter.of_width(card_size(document, columns=columns, rows=rows)[0] - 2 * margin)


def cards_on_sheet(
    document: Document,
    cards: Sequence[Card],
    *,
    columns: int = 2,
    rows: int = 2,
    margin: float = CARD_MARGIN,
    cut_marks: bool = True,
) -> Document:
    """Fill a print that has no head and foot with cards of equal size, and give it.

    Where cards have a back, each sheet is followed by its backs, mirrored so that they fit when it is printed on both
    sides and turned over its long edge. Each card is read front first, then back.
    """
    width, height = card_size(document, columns=columns, rows=rows)
    grid = _Grid(width, height, columns, rows, margin)
    document.flow.pages[:] = [page for card in cards for page in grid.sides(card)]
    has_backs = any(page.marks for page in document.flow.pages[1::2])
    paper = document.paper

    def laid_out(pages: list[Leaf]) -> list[Sheet]:
        size, sheets = columns * rows, []
        for start in range(0, len(pages), 2 * size):
            batch = pages[start : start + 2 * size]
            leaves = grid.leaves(batch[::2], range(size))
            marks = Leaf(0, (), tuple(grid.cut_marks())) if cut_marks else Leaf(0, ())
            sheets.append(Sheet(paper.width, paper.height, (marks, *leaves)))
            if has_backs:
                order = grid.mirrored(over_top=paper.width > paper.height)
                sheets.append(Sheet(paper.width, paper.height, tuple(grid.leaves(batch[1::2], order))))
        return sheets

    document.imposition = laid_out
    return document


@dataclass(frozen=True, slots=True)
class _Grid:
    """Cards of `width` by `height` mm on a sheet, in columns and rows."""

    width: float
    height: float
    columns: int
    rows: int
    margin: float

    def sides(self, card: Card) -> list[Page]:
        """Give front and back of a card, and of those on which it goes on, in turn."""
        found: list[Page] = []
        for front, back in zip_longest(self._filled(card.front), self._filled(card.back)):
            found += [front or self._filled(card.again)[0], back or Page()]
        return found

    def _filled(self, rows: Sequence[Row]) -> list[Page]:
        flow = Flow(left=self.margin, top=self.margin, bottom=self.height - self.margin)
        flow.put(rows)
        flow.close()
        return flow.pages

    def mirrored(self, *, over_top: bool) -> list[int]:
        """Give which place the back of each card has, on a sheet turned over its side, or over its top."""
        places = [(row, column) for row in range(self.rows) for column in range(self.columns)]
        return [
            (self.rows - 1 - row) * self.columns + column if over_top else (row + 1) * self.columns - 1 - column
            for row, column in places
        ]

    def leaves(self, sides: Sequence[Leaf], order: Sequence[int]) -> list[Leaf]:
        """Give sides of cards, each laid at its place on the sheet."""
        found = []
        for side, place in zip(sides, order, strict=False):
            row, column = divmod(place, self.columns)
            found.append(side.moved(column * self.width, row * self.height))
        return found

    def cut_marks(self) -> list[PaperMark]:
        """Give short lines at the edges of the sheet, and crosses where cuts meet."""
        xs = [column * self.width for column in range(1, self.columns)]
        ys = [row * self.height for row in range(1, self.rows)]
        right, bottom = self.columns * self.width, self.rows * self.height
        lines = [[(x, y), (x, y + CUT)] for x in xs for y in (0.0, bottom - CUT)]
        lines += [[(x, y), (x + CUT, y)] for y in ys for x in (0.0, right - CUT)]
        for x in xs:
            for y in ys:
                lines += [[(x - CROSS, y), (x + CROSS, y)], [(x, y - CROSS), (x, y + CROSS)]]
        return [Outline(polyline(line), _CUT_INK) for line in lines]


def booklet(document: Document) -> Document:
    """Make a print a booklet, and give it: two pages beside each other on a sheet, in the order of folding.

    White pages are added at the end until there are four to a sheet. Print it on both sides, turned over its short
    edge; then fold the pile in the middle.
    """
    paper = document.paper
    document.imposition = lambda pages: _folded(pages, paper.width, paper.height)
    return document


def _folded(pages: Sequence[Leaf], width: float, height: float) -> list[Sheet]:
    """Give sheets with two pages each, from the outside of the pile to its middle, front and back in turn."""
    count = ceil(len(pages) / 4) * 4
    leaves: list[Leaf | None] = [*pages, *[None] * (count - len(pages))]
    found = []
    for place in range(count // 2):
        outer, inner = leaves[count - 1 - place], leaves[place]
        left, right = (outer, inner) if place % 2 == 0 else (inner, outer)
        beside = right.moved(width, 0.0) if right else None
        found.append(Sheet(2 * width, height, tuple(leaf for leaf in (left, beside) if leaf)))
    return found


def tile_names(columns: int, rows: int) -> list[str]:
    """Give what the pieces of a large drawing are called, row by row: A1, A2, B1 and so on."""
    return [f"{chr(ord('A') + row)}{column + 1}" for row in range(rows) for column in range(columns)]


def tiles(document: Document, figure: Figure, *, alt: str, overlap: float = 10.0) -> Document:
    """Fill a print that has no head and foot with a drawing larger than its sheet, in pieces, and give it.

    Neighbours show the same `overlap` mm; that of the piece at the left or above, outside its dashed line, is glued
    under the next one.
    """
    cutting = _Tiles(document, figure, overlap)
    document.flow.pages[:] = [cutting.page(place, alt) for place in range(len(cutting.names))]
    return document


class _Tiles:
    """A large drawing being cut in pieces for the paper of a print."""

    def __init__(self, document: Document, figure: Figure, overlap: float) -> None:
        self.document = document
        self.figure = figure
        self.overlap = overlap
        self.edge = document.paper.edge
        self.width = document.paper.width - 2 * self.edge
        self.height = document.paper.height - 2 * self.edge
        self.columns = _pieces(figure.width, self.width, overlap)
        self.rows = _pieces(figure.height, self.height, overlap)
        self.names = tile_names(self.columns, self.rows)

    def page(self, place: int, alt: str) -> Page:
        """Give the sheet of one piece: the piece in its frame, its name, and what is glued where."""
        row, column = divmod(place, self.columns)
        left, top = column * (self.width - self.overlap), row * (self.height - self.overlap)
        right, bottom = min(left + self.width, self.figure.width), min(top + self.height, self.figure.height)
        told = self._say(PIECE).format(name=self.names[place], count=len(self.names))
        piece = Placed(
            self.edge - left,
            self.edge - top,
            self.figure,
            (Tag("Figure", alt=f"{told}. {alt}"),),
            (left, top, right, bottom),
        )
        size = (right - left, bottom - top)
        marks = [piece, *self._frame(*size), *self._glued(place, *size), *self._signs(place, told, size[1])]
        return Page(marks, [(told, 1, 0.0)])

    def _say(self, text: str) -> str:
        return self.document.words.translate("print", text)

    def _frame(self, width: float, height: float) -> list[PaperMark]:
        corners = [(0.0, 0.0), (width, 0.0), (width, height), (0.0, height)]
        return [*laid([Outline(polyline(corners, closed=True), _CUT_INK)], self.edge, self.edge)]

    def _glued(self, place: int, width: float, height: float) -> list[PaperMark]:
        """Give dashed lines where the edge of the next piece comes: what lies outside them is glued under it."""
        row, column = divmod(place, self.columns)
        lines = []
        if column + 1 < self.columns:
            lines.append([(width - self.overlap, 0.0), (width - self.overlap, height)])
        if row + 1 < self.rows:
            lines.append([(0.0, height - self.overlap), (width, height - self.overlap)])
        return [*laid([Outline(polyline(line), _GLUE_INK) for line in lines], self.edge, self.edge)]

    def _signs(self, place: int, told: str, height: float) -> list[PaperMark]:
        """Give the name of the piece and what is glued at its right above it, and below it what is glued there."""
        row, column = divmod(place, self.columns)
        above, below = [told], ""
        if column + 1 < self.columns:
            above.append(self._say(GLUE).format(name=f"→ {self.names[place + 1]}"))
        if row + 1 < self.rows:
            below = self._say(GLUE).format(name=f"↓ {self.names[place + self.columns]}")
        setter, found = self.document.setter, list[PaperMark]()
        for words, top in ((" · ".join(above), 0.0), (below, self.edge + height)):
            rows = setter.text(words, spacing=1.0) if words else []
            for number, line in enumerate(rows):
                found += laid(line.marks, self.edge, top + (self.edge - line.height) / 2 + number * line.height)
        return found


def _pieces(whole: float, piece: float, overlap: float) -> int:
    """Give how many pieces a length takes."""
    return max(1, ceil((whole - overlap) / (piece - overlap)))
