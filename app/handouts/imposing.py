"""Pages on sheets: cards to cut, a booklet to fold, a large drawing in pieces to glue."""

from collections.abc import Sequence
from copy import copy
from dataclasses import dataclass, replace
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


@dataclass(frozen=True, slots=True)
class Card:
    """What stands on one card, set with `card_setter`; what does not fit goes on on a next card."""

    front: Sequence[Row]
    back: Sequence[Row] = ()


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
    sides and turned over its long edge.
    """
    width, height = card_size(document, columns=columns, rows=rows)
    grid = _Grid(width, height, columns, rows, margin)
    sides = [side for card in cards for side in grid.sides(card)]
    has_backs = any(back.marks for _, back in sides)
    over_top = document.paper.width > document.paper.height
    document.flow.pages.clear()
    for start in range(0, len(sides), columns * rows):
        batch = sides[start : start + columns * rows]
        marks = grid.cut_marks() if cut_marks else []
        document.flow.pages.append(grid.page([front for front, _ in batch], marks))
        if has_backs:
            order = grid.mirrored(over_top=over_top)
            document.flow.pages.append(grid.page([back for _, back in batch], [], order=order))
    return document


@dataclass(frozen=True, slots=True)
class _Grid:
    """Cards of `width` by `height` mm on a sheet, in columns and rows."""

    width: float
    height: float
    columns: int
    rows: int
    margin: float

    def sides(self, card: Card) -> list[tuple[Page, Page]]:
        """Give front and back of a card, and of those on which it goes on."""
        pairs = zip_longest(self._filled(card.front), self._filled(card.back))
        return [(front or Page(), back or Page()) for front, back in pairs]

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

    def page(self, sides: Sequence[Page], marks: Sequence[PaperMark], *, order: Sequence[int] | None = None) -> Page:
        """Give a page with a side of each card on it."""
        whole = Page([*marks])
        for place, side in enumerate(sides):
            row, column = divmod(order[place] if order else place, self.columns)
            whole.marks.extend(laid(side.marks, column * self.width, row * self.height))
            whole.bookmarks.extend((title, level, y + row * self.height) for title, level, y in side.bookmarks)
        return whole

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
    """Give a print as a booklet: two pages beside each other on a sheet, in the order in which it is folded.

    White pages are added at the end until there are four to a sheet. Print it on both sides, turned over its short
    edge; then fold the pile in the middle.
    """
    folded = copy(document)
    folded.sheets = lambda: _folded(document.sheets())  # type: ignore[method-assign]
    return folded


def _folded(pages: Sequence[Sheet]) -> list[Sheet]:
    """Give sheets with two pages each, from the outside of the pile to its middle, front and back in turn."""
    width, height = pages[0].width, pages[0].height
    count = ceil(len(pages) / 4) * 4
    leaves: list[Leaf | None] = [page.leaves[0] for page in pages]
    leaves += [None] * (count - len(pages))
    found = []
    for place in range(count // 2):
        outer, inner = leaves[count - 1 - place], leaves[place]
        left, right = (outer, inner) if place % 2 == 0 else (inner, outer)
        beside = replace(right, marks=laid(right.marks, width, 0.0)) if right else None
        found.append(Sheet(2 * width, height, tuple(leaf for leaf in (left, beside) if leaf)))
    return found


def tile_names(columns: int, rows: int) -> list[str]:
    """Give what the pieces of a large drawing are called, row by row: A1, A2, B1 and so on."""
    return [f"{chr(ord('A') + row)}{column + 1}" for row in range(rows) for column in range(columns)]


def tiles(document: Document, figure: Figure, *, alt: str, overlap: float = 10.0) -> Document:
    """Fill a print that has no head and foot with a drawing larger than its sheet, in pieces, and give it.

    Neighbours show the same `overlap` mm; that of the piece at the left or above is glued under the next one.
    """
    cutting = _Tiles(document, figure, overlap)
    document.flow.pages.clear()
    document.flow.pages.extend(cutting.page(place, alt) for place in range(len(cutting.names)))
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
        return Page([piece, *self._frame(right - left, bottom - top), *self._signs(place, told)], [(told, 1, 0.0)])

    def _say(self, text: str) -> str:
        return self.document.words.translate("print", text)

    def _frame(self, width: float, height: float) -> list[PaperMark]:
        corners = [(0.0, 0.0), (width, 0.0), (width, height), (0.0, height)]
        return [*laid([Outline(polyline(corners, closed=True), _CUT_INK)], self.edge, self.edge)]

    def _signs(self, place: int, told: str) -> list[PaperMark]:
        """Give the name of the piece above it, and at its right and below it which piece is glued there."""
        row, column = divmod(place, self.columns)
        words = [told]
        if column + 1 < self.columns:
            words.append(self._say(GLUE).format(name=f"→ {self.names[place + 1]}"))
        if row + 1 < self.rows:
            words.append(self._say(GLUE).format(name=f"↓ {self.names[place + self.columns]}"))
        rows = self.document.setter.text(" · ".join(words), spacing=1.0)[:1]
        return [*laid(rows[0].marks, self.edge, (self.edge - rows[0].height) / 2)]


def _pieces(whole: float, piece: float, overlap: float) -> int:
    """Give how many pieces a length takes."""
    return max(1, ceil((whole - overlap) / (piece - overlap)))
