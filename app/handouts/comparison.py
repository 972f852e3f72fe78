"""The comparison of budget rounds: conditions in rows, rounds in columns, where they differ in heavier letters.

All texts come in as they may be printed. Sources are numbered; how sure a value is stands beside it as a sign and a
word.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from math import ceil

from app.drawing.figure import Commands, Disc, Ink, Mark, Outline
from app.drawing.shapes import laid as drawn_at
from app.drawing.shapes import polyline
from app.handouts.document import LARGE_PRINT, ORGANISERS, Document, Occasion
from app.handouts.flow import A3_LANDSCAPE, A4_LANDSCAPE
from app.handouts.setting import Row, Setter, kept_together
from app.handouts.tables import Cell, Column, table
from app.models.comparing import Likeness
from app.models.language import QT_TRANSLATE_NOOP, Words
from app.models.programme import Certainty
from app.models.terms import TERMS, label

CONTEXT = "comparison"
TITLE = QT_TRANSLATE_NOOP("comparison", "Comparison of neighbourhood budgets")
READ_SO = QT_TRANSLATE_NOOP(
    "comparison",
    "Read it so: heavy letters tell that the rounds differ. The number behind a value is that of its source. "
    "A cell is called by its row and column, such as 3b.",
)
CONDITION = QT_TRANSLATE_NOOP("comparison", "Condition")
SOURCE = QT_TRANSLATE_NOOP("comparison", "source {number}")
NOT_KNOWN = QT_TRANSLATE_NOOP("comparison", "not known")
WITH_INSIGHTS = QT_TRANSLATE_NOOP("comparison", "see {codes}")
SOURCES = QT_TRANSLATE_NOOP("comparison", "Sources")
HOW_SURE = QT_TRANSLATE_NOOP("comparison", "How sure is it?")
SAME_LEFT_OUT = QT_TRANSLATE_NOOP("comparison", "%n row(s) in which the rounds do not differ are left out.", "", 1)
PART = QT_TRANSLATE_NOOP("comparison", "Rounds {first} to {last} of {count}")

LIKENESS = {
    Likeness.DIFFERENT: ("≠", QT_TRANSLATE_NOOP("comparing", "differs")),
    Likeness.SAME: ("=", QT_TRANSLATE_NOOP("comparing", "the same")),
    Likeness.TOO_LITTLE: ("?", QT_TRANSLATE_NOOP("comparing", "too little known")),
}
"""The sign and the word for what a row shows."""

MEANINGS = {
    Certainty.PUBLISHED: QT_TRANSLATE_NOOP("comparison", "it stands in a letter, a rule or on a website"),
    Certainty.SPOKEN: QT_TRANSLATE_NOOP("comparison", "somebody said it at a session"),
    Certainty.ESTIMATE: QT_TRANSLATE_NOOP("comparison", "somebody thinks so, and did not check"),
    Certainty.DISPUTED: QT_TRANSLATE_NOOP("comparison", "people do not agree about it"),
}

_NARROWEST, _HEADS = 12.5, 1.1
"""How narrow the column of a round may be, in body sizes; how wide that of the conditions is, in such columns."""


@dataclass(frozen=True, slots=True)
class ComparedRound:
    """One column: its letter, what it is called, and where and when it is; `source` is a number, 0 for none."""

    letter: str
    name: str
    about: str = ""
    source: int = 0


@dataclass(frozen=True, slots=True)
class ComparedCell:
    """One value with how sure it is, the number of its source (0: none), and the codes of insights that cite it."""

    value: str
    certainty: Certainty
    source: int = 0
    insights: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ComparedRow:
    """One condition with a cell for each round, None where nothing is known; `likeness` is that over all rounds."""

    number: int
    name: str
    likeness: Likeness
    cells: tuple[ComparedCell | None, ...]
    question: str = ""


@dataclass(frozen=True, slots=True)
class ComparisonContent:
    """All that the comparison says. `left_out` counts the rows without a difference that are not shown."""

    occasion: Occasion
    rounds: tuple[ComparedRound, ...]
    rows: tuple[ComparedRow, ...]
    sources: tuple[str, ...] = ()
    left_out: int = 0
    parts: frozenset[str] = frozenset()
    is_a3: bool = True
    large_print: bool = False


_POINTS = (16.0, 14.0, ORGANISERS)
"""Sizes of letters, the first of which the whole stands on one sheet is taken."""


def comparison_document(content: ComparisonContent, words: Words) -> Document:
    """Give the comparison on sheets on their side, in letters as large as fit on one; else on several.

    Many rounds go on in a next table with the conditions again.
    """
    for points in (LARGE_PRINT,) if content.large_print else _POINTS:
        document = _filled(content, words, points)
        if len(document.flow.pages) == 1:
            break
    return document


def _filled(content: ComparisonContent, words: Words, points: float) -> Document:
    paper = A3_LANDSCAPE if content.is_a3 else A4_LANDSCAPE
    title = words.translate(CONTEXT, TITLE)
    document = Document(content.occasion, words=words, points=points, title=title, paper=paper)
    setter, flow = document.setter, document.flow
    flow.put([*setter.heading(title, 1), *setter.text(words.translate(CONTEXT, READ_SO)), setter.gap(0.6)])
    flow.put(comparison_rows(setter, content, words))
    half = setter.of_width(setter.width / 2 - setter.body)
    sources = source_rows(half, content.sources, words) if "sources" in content.parts else []
    flow.put(kept_together(setter.side_by_side(certainty_rows(half, words), sources, left_width=setter.width / 2)))
    flow.close()
    return document


# --- the table ----------------------------------------------------------------------------------


def comparison_rows(setter: Setter, content: ComparisonContent, words: Words) -> list[Row]:
    """Give the comparison as tables as wide as the text: as many rounds beside each other as fit."""
    rows: list[Row] = []
    spans = _spans(len(content.rounds), setter)
    for first, last in spans:
        if len(spans) > 1:
            told = words.translate(CONTEXT, PART).format(first=first + 1, last=last, count=len(content.rounds))
            rows += setter.heading(told, 2)
        rows += _Table(content, words, setter).rows(first, last)
    if content.left_out:
        rows += setter.quiet(words.translate(CONTEXT, SAME_LEFT_OUT, content.left_out))
    return rows


def _spans(count: int, setter: Setter) -> list[tuple[int, int]]:
    """Give which rounds stand in which table: as few tables as can be, and about as many rounds in each."""
    fitting = max(1, int(setter.width / (_NARROWEST * setter.body) - _HEADS))
    tables = max(1, ceil(count / fitting))
    edges = [round(count * place / tables) for place in range(tables + 1)]
    return list(pairwise(edges))


class _Table:
    """The table of some of the rounds being made."""

    def __init__(self, content: ComparisonContent, words: Words, setter: Setter) -> None:
        self.content = content
        self.words = words
        self.setter = setter

    def rows(self, first: int, last: int) -> list[Row]:
        """Give the table of the rounds from `first` up to `last`."""
        heads = Column(self.words.translate(CONTEXT, CONDITION), share=_HEADS, heads=True)
        columns = [heads, *(Column(self._titled(each)) for each in self.content.rounds[first:last])]
        body = [
            [self._condition(row), *(self._cell(row, cell) for cell in row.cells[first:last])]
            for row in self.content.rows
        ]
        return table(self.setter, columns, body)

    def _titled(self, each: ComparedRound) -> str:
        source = self._source(each.source)
        about = " · ".join(part for part in (each.about, source) if part)
        return f"{each.letter}  {each.name}\n{about}" if about else f"{each.letter}  {each.name}"

    def _source(self, number: int) -> str:
        return self.words.translate(CONTEXT, SOURCE).format(number=number) if number else ""

    def _condition(self, row: ComparedRow) -> Cell:
        sign, word = LIKENESS[row.likeness]
        told = f"{sign} {self.words.translate('comparing', word)}"
        if row.question not in ("", row.name):
            told = f"{told} · {row.question}"

        def rows(setter: Setter) -> list[Row]:
            indent = setter.width_of("00", bold=True) + setter.body * 0.5
            name = setter.hanging(str(row.number), row.name, indent=indent, bold=True)
            return [*name, *setter.quiet(told, indent=indent)]

        return rows

    def _cell(self, row: ComparedRow, cell: ComparedCell | None) -> Cell:
        if cell is None:
            return lambda setter: setter.quiet(self.words.translate(CONTEXT, NOT_KNOWN))

        def rows(setter: Setter) -> list[Row]:
            value = setter.text(cell.value, bold=row.likeness is Likeness.DIFFERENT, spacing=1.3)
            return [*value, *self._behind(setter, cell)]

        return rows

    def _behind(self, setter: Setter, cell: ComparedCell) -> list[Row]:
        """Give how sure a value is, its source, and the insights that cite it."""
        parts = [self.words.translate(TERMS, label(cell.certainty)), self._source(cell.source)]
        if cell.insights and "insights" in self.content.parts:
            parts.append(self.words.translate(CONTEXT, WITH_INSIGHTS).format(codes=", ".join(cell.insights)))
        return signed_rows(setter, cell.certainty, " · ".join(part for part in parts if part))


# --- what stands below --------------------------------------------------------------------------


def certainty_rows(setter: Setter, words: Words) -> list[Row]:
    """Give what the signs of certainty mean."""
    rows = setter.heading(words.translate(CONTEXT, HOW_SURE), 3)
    for certainty, meaning in MEANINGS.items():
        told = f"{words.translate(TERMS, label(certainty))}: {words.translate(CONTEXT, meaning)}"
        rows += signed_rows(setter, certainty, told)
    return rows


def source_rows(setter: Setter, sources: Sequence[str], words: Words) -> list[Row]:
    """Give the sources by number; nothing where there is none."""
    if not sources:
        return []
    rows = setter.heading(words.translate(CONTEXT, SOURCES), 3)
    for number, source in enumerate(sources, start=1):
        rows += setter.hanging(str(number), source, indent=setter.body * 2)
    return rows


def signed_rows(setter: Setter, certainty: Certainty, text: str) -> list[Row]:
    """Give a quiet paragraph with the sign of a certainty before it."""
    radius = setter.body * 0.3
    first, *rest = setter.quiet(text, indent=radius * 2 + setter.body * 0.4)
    marks = certainty_sign(certainty, radius + 0.2, first.height / 2, radius=radius)
    return [replace(first, marks=(*marks, *first.marks)), *rest]


_HALF: Commands = (
    ("M", 0.0, -1.0),
    ("C", -0.5523, -1.0, -1.0, -0.5523, -1.0, 0.0),
    ("C", -1.0, 0.5523, -0.5523, 1.0, 0.0, 1.0),
    ("Z",),
)
_CROSS = (polyline([(-0.5, -0.5), (0.5, 0.5)]), polyline([(-0.5, 0.5), (0.5, -0.5)]))


def certainty_sign(certainty: Certainty, x: float, y: float, *, radius: float) -> list[Mark]:
    """Give the sign of a certainty: published a full disc, spoken a half one, an estimate a ring, disputed a cross."""
    edge = Ink(fill="surface", line="text", width=radius * 0.25)
    full = Ink(fill="text", line="text", width=radius * 0.25)
    disc: list[Mark] = [Disc(x, y, radius, full if certainty is Certainty.PUBLISHED else edge)]
    if certainty is Certainty.SPOKEN:
        disc.append(Outline(drawn_at(_HALF, x, y, radius), full))
    if certainty is Certainty.DISPUTED:
        stroke = Ink(line="text", width=radius * 0.3)
        disc += [Outline(drawn_at(part, x, y, radius), stroke) for part in _CROSS]
    return disc
