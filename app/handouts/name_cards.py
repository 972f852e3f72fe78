"""Cards to cut and wear, with a first name in large letters, and cards to fold and put on the tables."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.drawing.figure import Disc, Figure, Ink, Lettered, Mark, Outline
from app.drawing.lettering import lettering
from app.drawing.shapes import laid as outline_laid
from app.drawing.shapes import polyline
from app.handouts.document import LARGE_PRINT, PARTICIPANTS, Document, Occasion
from app.handouts.flow import Flow, Page
from app.handouts.imposing import Card, card_setter, card_size, cards_on_sheet
from app.handouts.marks import PaperMark, Placed, Tag, laid
from app.handouts.setting import MIDDLE, Row, Setter, height_of, kept_together
from app.handouts.sheets import Leaf, Sheet
from app.models.language import QT_TRANSLATE_NOOP, Words

COLUMNS, ROWS = 2, 4
"""Cards on a sheet."""

WALK_INS = 2
"""Empty cards there are at least, for who walks in."""

NAME_SIZES = (3.0, 2.6, 2.2, 1.8, 1.5, 1.2, 1.0)
"""Sizes of a name, in body sizes: the largest at which no word is broken and the card holds all."""

CARD_SIZES = (1.9, 1.7, 1.5, 1.3, 1.15, 1.0)
"""Sizes of the letters on a table card, in body sizes."""

MARGIN = 12.0
"""White round what stands on a table card; mm."""

STEPS = (
    QT_TRANSLATE_NOOP("name_cards", "Read the question aloud."),
    QT_TRANSLATE_NOOP("name_cards", "Each in turn tells what happened. Nobody interrupts."),
    QT_TRANSLATE_NOOP("name_cards", "Write down: what happened, what did it do to you, what do you learn from it?"),
    QT_TRANSLATE_NOOP("name_cards", "Choose together the three that matter most."),
)
"""What a table does where the plan does not say how."""


@dataclass(frozen=True, slots=True)
class NameCard:
    """One card to wear; empty is one to fill in. `photo` tells that photos are fine."""

    name: str = ""
    role: str = ""
    table: str = ""
    photo: bool = False


@dataclass(frozen=True, slots=True)
class TableTask:
    """What tables work on: a title (may be empty), the questions of it, and how (nothing: in the usual steps)."""

    title: str
    questions: tuple[str, ...] = ()
    steps: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CardsContent:
    """All that the cards say."""

    code: str
    occasion: Occasion
    cards: tuple[NameCard, ...] = ()
    tables: tuple[str, ...] = ()
    tasks: tuple[TableTask, ...] = ()
    parts: frozenset[str] = frozenset()
    large_print: bool = False


def name_cards_document(content: CardsContent, words: Words) -> Document:
    """Give the sheets: cards to wear first, then one sheet or more for each table."""
    points = LARGE_PRINT if content.large_print else PARTICIPANTS
    title = " ".join((words.translate("name_cards", "Name and table cards"), content.code))
    document = Document(content.occasion, words=words, points=points, title=title, furnished=False)
    document.flow.pages.clear()
    if "names" in content.parts and content.cards:
        maker = _NameCards(document, words)
        empty = [NameCard()] * (WALK_INS + -(len(content.cards) + WALK_INS) % (COLUMNS * ROWS))
        cards_on_sheet(document, [maker.card(each) for each in (*content.cards, *empty)], columns=COLUMNS, rows=ROWS)
    if "tables" in content.parts:
        _add_table_cards(document, content, words)
    return document


def _add_table_cards(document: Document, content: CardsContent, words: Words) -> None:
    """Put the cards of the tables behind the cards to wear, each on a sheet by itself."""
    card_pages, cut_to_size = len(document.flow.pages), document.imposition
    for table in content.tables:
        document.flow.pages.extend(_TableCard(document, words, table).pages(content.tasks))

    def laid_out(pages: list[Leaf]) -> list[Sheet]:
        cut = cut_to_size(pages[:card_pages]) if cut_to_size else []
        paper = document.paper
        return [*cut, *(Sheet(paper.width, paper.height, (page,)) for page in pages[card_pages:])]

    document.imposition = laid_out


# --- cards to wear ----------------------------------------------------------------------------------


class _NameCards:
    """Makes the cards that people wear."""

    def __init__(self, document: Document, words: Words) -> None:
        self.words = words
        self.setter = card_setter(document, columns=COLUMNS, rows=ROWS)
        self.height = card_size(document, columns=COLUMNS, rows=ROWS)[1] - 16.0

    def card(self, card: NameCard) -> Card:
        """Give one card: the name as large as fits in the middle, role and table below it."""
        if not card.name:
            return Card(self._to_fill_in())
        below = self._below(card)
        name = self._name(card.name, self.height - height_of(below))
        white = max(0.0, self.height - height_of((*name, *below)))
        rows = [Row(white / 2, stays=True), *name, *below]
        return Card([replace(row, gap=False) for row in rows])

    def _below(self, card: NameCard) -> list[Row]:
        """Give what stands below a name: role, table, and that photos are fine."""
        setter = self.setter
        photo = self.words.translate("name_cards", "Photos are fine") if card.photo else ""
        rows = setter.text(card.role, align=MIDDLE, spacing=1.3) if card.role else []
        if card.table:
            rows += setter.text(card.table, align=MIDDLE, bold=True, scale=1.2, spacing=1.3, colour="accent")
        return rows + (setter.text(photo, align=MIDDLE, bold=True, spacing=1.3) if photo else [])

    def _name(self, name: str, room: float) -> list[Row]:
        """Give a name in the largest letters at which its words stay whole, else in the smallest."""
        setter, rows = self.setter, list[Row]()
        for scale in NAME_SIZES:
            rows = setter.text(name, bold=True, scale=scale, spacing=1.25, align=MIDDLE)
            widest = max(
                lettering().line(word, setter.body * scale, bold=True).width for word in name.split() or [name]
            )
            if widest <= setter.width and height_of(rows) <= room:
                break
        return rows

    def _to_fill_in(self) -> list[Row]:
        """Give a card with lines for a name and a table."""
        setter = self.setter
        line = setter.writing_lines(1, height=self.height * 0.45)
        table = setter.asking_line(self.words.translate("name_cards", "Table:"))
        return [*line, Row(setter.body, stays=True), *table]


# --- cards on a table -------------------------------------------------------------------------------


class _TableCard:
    """Makes the card of one table: the same on both halves of a sheet, so that both sides of the table can read it."""

    def __init__(self, document: Document, words: Words, table: str) -> None:
        self.document = document
        self.words = words
        self.table = table
        self.width, self.height = document.paper.width, document.paper.height / 2

    def pages(self, tasks: Sequence[TableTask]) -> list[Page]:
        """Give the sheets of this table: all on one in the largest letters that allow it, else each task on its own."""
        whole = self._as_large_as_fits(tasks)
        flows = [whole] if len(whole.pages) == 1 else [self._as_large_as_fits([task]) for task in tasks]
        return [self._folded(page) for flow in flows for page in flow.pages]

    def _as_large_as_fits(self, tasks: Sequence[TableTask]) -> Flow:
        flows = (self._flow(tasks, scale) for scale in CARD_SIZES)
        found = next(flows)
        while len(found.pages) > 1 and (smaller := next(flows, None)):
            found = smaller
        return found

    def _flow(self, tasks: Sequence[TableTask], scale: float) -> Flow:
        """Lay the name of the table and what it works on, in letters of one size."""
        points = self.document.setter.points * scale
        setter = Setter(points=points, width=self.width - 2 * MARGIN)
        flow = Flow(left=MARGIN, top=MARGIN, bottom=self.height - MARGIN)
        name = setter.text(self.table, bold=True, scale=1.8, spacing=1.2, colour="accent", path=(Tag("H1"),))
        name[0] = replace(name[0], bookmark=(self.table, 1))
        name = [replace(row, stays=True) for row in name]
        flow.put(name)
        for task in tasks:
            flow.put(_below_name(name, self._task(setter, task)))
        if not all(task.steps for task in tasks):
            steps = [self.words.translate("name_cards", each) for each in STEPS]
            flow.put(_below_name(name, _numbered(setter, steps)))
        flow.close()
        return flow

    def _task(self, setter: Setter, task: TableTask) -> list[Row]:
        """Give what a table works on: of what it is part, the question, and how."""
        rows = [setter.gap(0.6, stays=True)]
        if task.title:
            rows += setter.text(task.title, spacing=1.3, colour="text_quiet")
        for question in task.questions:
            rows += setter.text(question, bold=True, scale=1.15, spacing=1.3)
        return [*rows, *_numbered(setter, task.steps)]

    def _folded(self, page: Page) -> Page:
        """Give a sheet with the card in its lower half, and once more upside down in its upper half."""
        lower = laid(page.marks, 0.0, self.height)
        fold = Outline(
            polyline([(0.0, self.height), (self.width, self.height)]), Ink(line="line", width=0.2, dash=(2, 2))
        )
        upper = Placed(0.0, 0.0, upside_down(page.marks, self.width, self.height))
        return Page([fold, upper, *lower], [(title, level, y + self.height) for title, level, y in page.bookmarks])


def _below_name(name: Sequence[Row], rows: Sequence[Row]) -> list[Row]:
    """Give rows that stay together; where they begin another sheet, the name of the table stands above them again."""
    return [replace(row, again=tuple(name)) for row in kept_together(rows)]


def _numbered(setter: Setter, steps: Sequence[str]) -> list[Row]:
    """Give steps with their numbers; a single one has none."""
    if len(steps) == 1:
        return setter.text(steps[0], spacing=1.3)
    found = [setter.gap(0.4)] if steps else []
    for number, step in enumerate(steps, start=1):
        found += setter.hanging(str(number), step, indent=setter.body * 1.4)
    return found


def upside_down(marks: Sequence[PaperMark], width: float, height: float) -> Figure:
    """Give what stands on `width` by `height` mm turned half round; letters become shapes: they are read elsewhere."""
    turned: list[Mark] = []
    for mark in marks:
        if isinstance(mark, Placed):
            whole = upside_down(mark.figure.marks, mark.figure.width, mark.figure.height)
            left, top = width - mark.x - whole.width, height - mark.y - whole.height
            turned.extend(m for m in laid(whole.marks, left, top) if not isinstance(m, Placed))
        elif isinstance(mark, Lettered):
            turned.append(_turned(_shape(mark), width, height))
        else:
            turned.append(_turned(mark, width, height))
    return Figure(width, height, tuple(turned))


def _turned(mark: Disc | Outline, width: float, height: float) -> Disc | Outline:
    if isinstance(mark, Disc):
        return replace(mark, x=width - mark.x, y=height - mark.y)
    return replace(mark, commands=outline_laid(mark.commands, width, height, -1.0))


def _shape(mark: Lettered) -> Outline:
    """Give the letters of a line as one shape."""
    outline = lettering().outline
    letters = [
        outline_laid(outline(run.font, glyph), mark.x + x, mark.y + y, run.size)
        for run in mark.line.runs
        for glyph, x, y in run.glyphs
    ]
    return Outline(tuple(command for letter in letters for command in letter), Ink(fill=mark.colour))
