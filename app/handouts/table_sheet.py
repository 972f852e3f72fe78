"""The sheet that lies on each table: the question, three fields to write in, and a code that brings it back.

Whoever types it in later finds the same three fields in the same order on the screen.
"""

from dataclasses import dataclass

from app.handouts.abreast import Column, abreast, boxed_lines, numbered_lines
from app.handouts.document import LARGE_PRINT, PARTICIPANTS, Document, Occasion
from app.handouts.flow import A3_LANDSCAPE, A4, Paper
from app.handouts.setting import RIGHT, Row, Setter, height_of, kept_together
from app.models.language import QT_TRANSLATE_NOOP, Words
from app.models.note import KIND_KEYS, Layer
from app.models.terms import TERMS, label
from app.models.text import with_capital

TITLE = QT_TRANSLATE_NOOP("table_sheet", "Table sheet")
FIELDS = {
    Layer.FACT: QT_TRANSLATE_NOOP("table_sheet", "What happened?"),
    Layer.FEELING: QT_TRANSLATE_NOOP("table_sheet", "How did it feel?"),
    Layer.REFLECTION: QT_TRANSLATE_NOOP("table_sheet", "What do we think of it?"),
}
OUR_QUESTION = QT_TRANSLATE_NOOP("table_sheet", "Our question:")
WHO = QT_TRANSLATE_NOOP("table_sheet", "At this table")
WHO_TOO = QT_TRANSLATE_NOOP("table_sheet", "Also at this table:")
LETTERS = QT_TRANSLATE_NOOP("table_sheet", "Put a letter in the box before your line")
TOP = QT_TRANSLATE_NOOP("table_sheet", "Our top 3")
STAR = QT_TRANSLATE_NOOP("table_sheet", "Our top 3: put a star behind the three lines that matter most.")
TYPING_IN = QT_TRANSLATE_NOOP("table_sheet", "To type this in: press Ctrl+K on the laptop. Then type {code}.")

PAPERS: dict[str, Paper] = {"A3": A3_LANDSCAPE, "A4": A4}

LINE, LINE_ON_A4 = 10.0, 8.5
"""From one line to write on to the next; mm."""

FEWEST = 3
"""Lines in each field, else they go on a next page."""

GUTTER = 9.0


@dataclass(frozen=True, slots=True)
class TableSheet:
    """The sheet of one table; `questions` are letters and words, `people` are called as they may be."""

    code: str
    table: str = ""
    questions: tuple[tuple[str, str], ...] = ()
    people: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TableSheetContent:
    """The sheets of all tables of a session, one after the other; `paper` is a key of `PAPERS`."""

    code: str
    occasion: Occasion
    sheets: tuple[TableSheet, ...]
    parts: frozenset[str]
    paper: str = "A3"
    large_print: bool = False


def table_sheet_document(content: TableSheetContent, words: Words) -> Document:
    """Give the sheets of a session."""
    return _TableSheets(content, words).made()


class _TableSheets:
    """The sheets being made, one table after the other."""

    def __init__(self, content: TableSheetContent, words: Words) -> None:
        self.content = content
        self.words = words
        points = LARGE_PRINT if content.large_print else PARTICIPANTS
        title = f"{self._say(TITLE)} {content.code}"
        paper = PAPERS[content.paper]
        self.document = Document(content.occasion, words=words, points=points, title=title, paper=paper)
        self.setter = self.document.setter
        self.flow = self.document.flow
        self.is_wide = paper.width > paper.height
        self.line = LINE if self.is_wide else LINE_ON_A4

    def made(self) -> Document:
        """Fill the pages and give them."""
        for sheet in self.content.sheets:
            self.flow.next_page()
            self._sheet(sheet)
        return self.document

    def _sheet(self, sheet: TableSheet) -> None:
        """Put one sheet: what stands below the fields is said shorter where it must, and else overleaf."""
        self.flow.put(self._top(sheet))
        for below in (self._below(sheet), self._below(sheet, shortly=True)):
            lines = self._lines_in(self.flow.room - height_of(below))
            if lines >= FEWEST:
                self.flow.put([*self._fields(lines), *kept_together(below)])
                return
        if self._lines_in(self.flow.room) < FEWEST:
            self.flow.next_page()
        self.flow.put(self._fields(self._lines_in(self.flow.room)))
        self.flow.put(kept_together(self._below(sheet)))

    # --- above the fields ---------------------------------------------------------------------------

    def _top(self, sheet: TableSheet) -> list[Row]:
        """Give whose sheet it is, with its code at the right, then the question and the people."""
        setter, title = self.setter, " · ".join(part for part in (self._say(TITLE), sheet.table) if part)
        wide = setter.width * 0.66
        left = setter.of_width(wide).heading(title, 1)[1:-1]
        right = setter.of_width(setter.width - wide).text(sheet.code, bold=True, scale=1.7, spacing=1.25, align=RIGHT)
        rows = [*setter.side_by_side(left, right, left_width=wide), setter.gap(0.3)]
        rows += self._questions(sheet)
        return rows + (self._people(sheet) if "people" in self.content.parts else [])

    def _questions(self, sheet: TableSheet) -> list[Row]:
        if not sheet.questions:
            return [*self.setter.asking_line(self._say(OUR_QUESTION)), self.setter.gap(0.5)]
        rows: list[Row] = []
        for letter, wording in sheet.questions:
            rows += self.setter.hanging(f"{letter}.", wording, indent=self.setter.body * 2, bold=True)
        return [*rows, self.setter.gap(0.3)]

    def _people(self, sheet: TableSheet) -> list[Row]:
        rows: list[Row] = []
        if sheet.people:
            rows = self.setter.label_value(f"{self._say(WHO)}:", " · ".join(sheet.people))
        return [*rows, *self.setter.asking_line(self._say(WHO_TOO)), self.setter.gap(0.5)]

    # --- the fields ---------------------------------------------------------------------------------

    def _lines_in(self, room: float) -> int:
        """Give how many lines each field can have in so many mm."""
        names = height_of(self._field(Layer.FACT, 0)(self.setter))
        return int(((room if self.is_wide else room / len(FIELDS)) - names) / self.line)

    def _fields(self, lines: int) -> list[Row]:
        columns = [self._field(layer, lines) for layer in FIELDS]
        if self.is_wide:
            return [abreast(self.setter, columns, gutter=GUTTER)]
        return [row for column in columns for row in kept_together(column(self.setter))]

    def _field(self, layer: Layer, lines: int) -> Column:
        """Give what sets a field: its name, its question, and lines to write on."""
        name = self.words.translate(TERMS, label(layer))

        def column(setter: Setter) -> list[Row]:
            asked = setter.label_value(with_capital(name), self._say(FIELDS[layer]))
            above = setter.gap(0.0 if self.is_wide else 0.6, stays=True)
            return [
                above,
                setter.rule(height=1.6, colour="accent", width=0.6),
                *asked,
                *boxed_lines(setter, lines, height=self.line),
            ]

        return column

    # --- below the fields ---------------------------------------------------------------------------

    def _below(self, sheet: TableSheet, *, shortly: bool = False) -> list[Row]:
        """Give the three lines that matter most, the kinds with their letters, and how it comes back."""
        parts, setter = self.content.parts, self.setter
        top, kinds = (self._star, self._in_a_line) if shortly else (self._top_three, self._kinds)
        columns = [each for part, each in (("kinds", kinds), ("top", top)) if part in parts]
        rows: list[Row] = [setter.gap(0.5 if shortly else 0.9)]
        if self.is_wide and columns and not shortly:
            rows.append(abreast(setter, columns, gutter=GUTTER))
        else:
            rows += [row for column in reversed(columns) for row in column(setter)]
        typing = self._say(TYPING_IN).format(code=sheet.code)
        return [*rows, setter.gap(0.3), *setter.text(typing, colour="text_quiet", spacing=1.3)]

    def _star(self, setter: Setter) -> list[Row]:
        return setter.text(self._say(STAR), bold=True)

    def _in_a_line(self, setter: Setter) -> list[Row]:
        """Give the kinds of notes behind their letters, one after the other."""
        kinds = (f"{key} {self.words.translate(TERMS, label(kind))}" for key, kind in KIND_KEYS.items())
        title = setter.text(self._say(LETTERS), bold=True)
        return [*title, *setter.text(" · ".join(kinds), spacing=1.3)]

    def _top_three(self, setter: Setter) -> list[Row]:
        title = setter.text(self._say(TOP), bold=True)
        return [*title, *numbered_lines(setter, 3, height=self.line), setter.gap(0.4)]

    def _kinds(self, setter: Setter) -> list[Row]:
        """Give the kinds of notes, each behind the letter that it is typed with."""
        kinds = [(key, self.words.translate(TERMS, label(kind))) for key, kind in KIND_KEYS.items()]
        widest = max(setter.width_of(word) for _, word in kinds) + setter.body * 2.4
        count = max(1, min(5, int(setter.width / widest)))
        deep = -(-len(kinds) // count)
        columns = [self._letters(kinds[start : start + deep]) for start in range(0, len(kinds), deep)]
        return [*setter.text(self._say(LETTERS), bold=True), abreast(setter, columns, gutter=0.0)]

    def _letters(self, kinds: list[tuple[str, str]]) -> Column:
        def column(setter: Setter) -> list[Row]:
            return [row for key, word in kinds for row in setter.hanging(key, word, indent=setter.body * 1.4)]

        return column

    def _say(self, text: str) -> str:
        return self.words.translate("table_sheet", text)
