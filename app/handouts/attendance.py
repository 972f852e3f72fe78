"""The list to sign at the desk: who is expected, what is still to be asked, and empty rows for who walks in."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.handouts.document import LARGE_PRINT, ORGANISERS, Document, Occasion
from app.handouts.flow import A4_LANDSCAPE
from app.handouts.setting import Row, Setter
from app.handouts.tables import Cell, Column, table
from app.models.language import QT_TRANSLATE_NOOP, Words
from app.models.person import ConsentAnswer
from app.models.terms import TERMS, label

COUNTED = QT_TRANSLATE_NOOP("attendance", "%n expected", "", 1)
WALKED_IN = QT_TRANSLATE_NOOP("attendance", "%n walked in", "", 1)

WALK_INS = 6
"""Empty rows there are at least."""

MOST_EMPTY = 20
"""More empty rows than one page holds."""

ROW = 2.6
"""Least height of a row in which somebody signs, in body sizes."""

TIGHT = 1.3


@dataclass(frozen=True, slots=True)
class AttendanceRow:
    """One person; `answers` are those to each use in order: yes, no, or None where it is still to be asked."""

    code: str = ""
    name: str = ""
    role: str = ""
    area: str = ""
    answers: tuple[bool | None, ...] = ()


@dataclass(frozen=True, slots=True)
class AttendanceContent:
    """All that the list says. `uses` are the name of each use of what people give, and what is asked about it.

    `walked_in` counts those among the rows who were not expected.
    """

    code: str
    occasion: Occasion
    uses: tuple[tuple[str, str], ...] = ()
    rows: tuple[AttendanceRow, ...] = ()
    walked_in: int = 0
    large_print: bool = False


def attendance_document(content: AttendanceContent, words: Words) -> Document:
    """Give the list."""
    return _Attendance(content, words).made()


class _Attendance:
    """One list being made. In large print role and area stand below the name."""

    def __init__(self, content: AttendanceContent, words: Words) -> None:
        self.content = content
        self.words = words
        self.title = self.words.translate("attendance", "Attendance list")
        points = LARGE_PRINT if content.large_print else ORGANISERS
        title = f"{self.title} {content.code}"
        self.document = Document(content.occasion, words=words, points=points, title=title, paper=A4_LANDSCAPE)
        self.setter = self.document.setter
        self.flow = self.document.flow

    def made(self) -> Document:
        """Fill the pages, the last one down to its foot with empty rows, and give them."""
        setter, content = self.setter, self.content
        self.flow.put(setter.heading(self.title, 1))
        counted = self.words.translate("attendance", COUNTED, len(content.rows) - content.walked_in)
        if content.walked_in:
            counted = f"{counted}, {self.words.translate('attendance', WALKED_IN, content.walked_in)}"
        stays = self.words.translate("attendance", "This list stays with the organisers. Do not pass it round.")
        self.flow.put(setter.text(f"{counted}. {stays}", bold=True, spacing=TIGHT))
        if content.uses:
            self.flow.put(self._asked())
        self.flow.put([setter.gap(0.5, stays=True)])
        empty = [AttendanceRow()] * (WALK_INS + MOST_EMPTY)
        rows = table(
            setter,
            self._columns(),
            [self._cells(each) for each in (*content.rows, *empty)],
            least=setter.body * ROW,
            grid=True,
        )
        rows = [replace(row, again=(*self._in_short(), *row.again)) if row.again else row for row in rows]
        self.flow.put(rows[:-MOST_EMPTY])
        for row in rows[-MOST_EMPTY:]:
            if row.height <= self.flow.room:
                self.flow.put([row])
        return self.document

    def _asked(self) -> list[Row]:
        """Give what is asked under each number, in two columns where the letters leave room."""
        setter = self.setter
        told = self.words.translate("attendance", "Ask what is still empty. A cross is a yes; no cross counts as no.")
        rows = setter.text(told, spacing=TIGHT)
        questions = [f"{number}  {question}" for number, (_, question) in enumerate(self.content.uses, start=1)]
        if self.content.large_print:
            return [*rows, *(row for each in questions for row in setter.text(each, spacing=TIGHT))]
        half = setter.of_width((setter.width - setter.body) / 2)
        middle = (len(questions) + 1) // 2
        left, right = (
            [row for each in part for row in half.text(each, spacing=TIGHT)]
            for part in (questions[:middle], questions[middle:])
        )
        return [*rows, *setter.side_by_side(left, right, left_width=half.width + setter.body)]

    def _in_short(self) -> list[Row]:
        """Give what each number stands for, in a word or two, above the head of the table on each next page."""
        told = " · ".join(f"{number} {use}" for number, (use, _) in enumerate(self.content.uses, start=1))
        return [replace(row, stays=True) for row in (*self.setter.quiet(told), self.setter.gap(0.5))] if told else []

    # --- the table ------------------------------------------------------------------------------

    def _columns(self) -> list[Column]:
        words, body = self.words, self.setter.body
        ticks = [Column(str(number), mm=body * 2.75) for number in range(1, len(self.content.uses) + 1)]
        number = Column(words.translate("attendance", "No."), mm=body * 3.4)
        name = Column(words.translate("attendance", "Name"), heads=True, share=5)
        signature = Column(words.translate("attendance", "Signature"), share=3 if self.content.large_print else 4)
        if self.content.large_print:
            return [number, name, *ticks, signature]
        return [
            number,
            name,
            Column(words.translate("attendance", "Role"), mm=body * 9),
            Column(words.translate("attendance", "Area"), mm=body * 8),
            *ticks,
            signature,
        ]

    def _cells(self, row: AttendanceRow) -> list[Cell]:
        """Give the cells of one person, or of an empty row."""
        asked = len(self.content.uses)
        ticks: Sequence[Cell] = [self._tick(each) for each in (*row.answers, *[None] * asked)[:asked]]
        if self.content.large_print:
            return [row.code, lambda setter: self._who(setter, row), *ticks, ""]
        return [row.code, row.name, row.role, row.area, *ticks, ""]

    def _who(self, setter: Setter, row: AttendanceRow) -> list[Row]:
        about = " · ".join(part for part in (row.role, row.area) if part)
        return [*setter.text(row.name, bold=True, spacing=TIGHT), *(setter.quiet(about) if about else [])]

    def _tick(self, answer: bool | None) -> Cell:
        """Give what was answered in a word, or an empty box."""
        if answer is None:
            return lambda setter: [replace(row, stays=False) for row in setter.tick_box("", spacing=TIGHT)]
        return self.words.translate(TERMS, label(ConsentAnswer.YES if answer else ConsentAnswer.NO))
