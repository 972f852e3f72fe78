"""The learning agenda on paper: a row for each question, a column for each session, with the actions below it.

All texts come in as they may be printed: who may be named, and what is left out, was decided before.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise
from math import ceil

from app.drawing.agenda_figure import AgendaDrawing, AgendaOptions, agenda_drawing
from app.handouts.agenda_legend import legend_rows
from app.handouts.dates import day
from app.handouts.document import LARGE_PRINT, ORGANISERS, Document, Occasion
from app.handouts.flow import A3_LANDSCAPE, A4_LANDSCAPE
from app.handouts.marks import Placed, Tag
from app.handouts.setting import Row, Setter
from app.handouts.tables import Cell, Column, table
from app.models.agenda import AgendaCell, AgendaRow, LearningAgenda
from app.models.codes import code
from app.models.language import QT_TRANSLATE_NOOP, Words
from app.models.questions import QuestionStatus, QuestionVersion
from app.models.session import Session
from app.models.terms import TERMS, label

CONTEXT = "learning_agenda"
TITLE = QT_TRANSLATE_NOOP("learning_agenda", "Learning agenda")
PART = QT_TRANSLATE_NOOP("learning_agenda", "{first} to {last}")
ROW = QT_TRANSLATE_NOOP("learning_agenda", "Learning question {letter}, {status}. {cells}")
CELL = QT_TRANSLATE_NOOP("learning_agenda", "{session}: {wording} ({status})")
IN_WORDS = QT_TRANSLATE_NOOP("learning_agenda", "In full: {letter}")
SEE_BELOW = QT_TRANSLATE_NOOP("learning_agenda", "in full below this picture, under {letter}")
REASON = QT_TRANSLATE_NOOP("learning_agenda", "Why it was reworded")
ANSWER = QT_TRANSLATE_NOOP("learning_agenda", "Answer")
ACTIONS = QT_TRANSLATE_NOOP("learning_agenda", "Actions with these questions")
WHO = QT_TRANSLATE_NOOP("learning_agenda", "Who")
BEFORE = QT_TRANSLATE_NOOP("learning_agenda", "Before")
DONE = QT_TRANSLATE_NOOP("learning_agenda", "done on {day}")
EARLY = QT_TRANSLATE_NOOP("agenda", "before the first session")

_SIDE, _NARROWEST = 13.0, 14.0
"""How wide the column of letters is, and how narrow that of a session may be, in body sizes."""

_LEAST, _MOST = 0.4, 3.0
"""How little and much a session counts beside one that says as much as the others, when its column is made wider."""

_POWERS = (0.0, 0.25, 0.4, 0.5, 0.6, 0.7, 0.8)
"""How far the widths of columns follow what was said; what makes the picture lowest is taken."""

_POINTS = (16.0, 14.0, ORGANISERS)
"""Sizes of letters, the first of which the whole stands on one sheet is taken."""


Shorten = Callable[[QuestionVersion, str], QuestionVersion]
"""Takes words out of a version that stand in full below, and says so."""


@dataclass(frozen=True, slots=True)
class AgendaAction:
    """Who does what by when for one question, called by its letter."""

    letter: str
    code: str
    what: str
    owner: str = ""
    due: date | None = None
    done_on: date | None = None


@dataclass(frozen=True, slots=True)
class AgendaContent:
    """All that the print says."""

    occasion: Occasion
    agenda: LearningAgenda
    actions: tuple[AgendaAction, ...] = ()
    parts: frozenset[str] = frozenset()
    is_a3: bool = True
    large_print: bool = False


def learning_agenda_document(content: AgendaContent, words: Words) -> Document:
    """Give the agenda on sheets on their side, in letters as large as fit on one; else on several."""
    for points in (LARGE_PRINT,) if content.large_print else _POINTS:
        document = _filled(content, words, points)
        if len(document.flow.pages) == 1:
            break
    return document


def _filled(content: AgendaContent, words: Words, points: float) -> Document:
    paper = A3_LANDSCAPE if content.is_a3 else A4_LANDSCAPE
    title = words.translate(CONTEXT, TITLE)
    document = Document(content.occasion, words=words, points=points, title=title, paper=paper)
    setter, flow = document.setter, document.flow
    room = flow.room
    flow.put(setter.heading(title, 1))
    if "legend" in content.parts:
        flow.put(legend_rows(setter, content.agenda, words))
    flow.put(agenda_rows(setter, content.agenda, words, room=room))
    if "actions" in content.parts:
        flow.put(action_rows(setter, content.actions, words))
    flow.close()
    return document


# --- the picture --------------------------------------------------------------------------------


def agenda_rows(setter: Setter, agenda: LearningAgenda, words: Words, *, room: float) -> list[Row]:
    """Give the agenda as wide as the text, a row for each question; `room` is how high a page is, in mm.

    More sessions than fit beside each other go on in a next picture, with the letters again. What is too long to be
    drawn on a page stands in full below the picture.
    """
    return _Agenda(setter, agenda, words, room).rows()


class _Agenda:
    """One agenda being laid on pages."""

    def __init__(self, setter: Setter, agenda: LearningAgenda, words: Words, room: float) -> None:
        self.setter = setter
        self.agenda = agenda
        self.words = words
        self.room = room - setter.body * 6
        self.side = _SIDE * setter.body
        self.told: set[str] = set()

    def rows(self) -> list[Row]:
        """Give the pictures, then what is told in full."""
        rows: list[Row] = []
        spans = self._spans()
        for first, last in spans:
            part = _columns(self.agenda, first, last)
            if len(spans) > 1:
                ends = (self._called(part.columns[0]), self._called(part.columns[-1]))
                told = self._say(PART).format(first=ends[0], last=ends[1])
                rows += self.setter.heading(told, 2)
            rows += self._picture(part)
        return rows + [row for each in self.agenda.rows if each.question.id in self.told for row in self._in_full(each)]

    def _say(self, text: str) -> str:
        return self.words.translate(CONTEXT, text)

    def _called(self, session: Session | None) -> str:
        return code(session) if session else self.words.translate("agenda", EARLY)

    def _spans(self) -> list[tuple[int, int]]:
        """Give which sessions stand in which picture: as few pictures as can be, about as many sessions in each."""
        count = len(self.agenda.columns)
        fitting = max(1, int((self.setter.width - self.side) / (_NARROWEST * self.setter.body)))
        pictures = max(1, ceil(count / fitting))
        return list(pairwise(round(count * place / pictures) for place in range(pictures + 1)))

    def _picture(self, part: LearningAgenda) -> list[Row]:
        """Give one picture in rows, its head again on each page."""
        drawn = self._drawn(part)
        for shorten in (_without_answers, _without_words):
            high = {row.question for row in drawn.rows if drawn.head.height + row.cells.height > self.room}
            if not high:
                break
            self.told |= high
            part = replace(part, rows=tuple(self._shortened(row, high, shorten) for row in part.rows))
            drawn = self._drawn(part)
        head = Row(drawn.head.height, (Placed(drawn.side_width, 0.0, drawn.head),), stays=True)
        rows = [self._row(drawn, part, place) for place in range(len(part.rows))]
        return [self.setter.gap(0.5, stays=True), head, *(replace(row, again=(head,)) for row in rows)]

    def _drawn(self, part: LearningAgenda) -> AgendaDrawing:
        """Draw a part with its sessions as wide as makes it lowest."""
        whole = self.setter.width - self.side
        tried = []
        for power in _POWERS:
            widths = tuple(whole * share for share in _shares(part, power))
            options = AgendaOptions(self.setter.body, whole / len(part.columns), self.side, widths)
            tried.append(agenda_drawing(part, translate=self.words.translate, options=options))
        return min(tried, key=lambda drawn: drawn.height)

    def _row(self, drawn: AgendaDrawing, part: LearningAgenda, place: int) -> Row:
        """Give the row of one question, with the pieces of the arrows that lie over it."""
        found = drawn.rows[place]
        height, left = found.cells.height, drawn.side_width
        tag = Tag("Figure", alt=self._alt(part.rows[place], part.columns))
        window = (0.0, found.top, drawn.arrows.width, found.top + height)
        marks = (
            Placed(0.0, 0.0, found.side, (tag,)),
            Placed(left, 0.0, found.cells),
            Placed(left, -found.top, drawn.arrows, window=window),
        )
        return Row(height, marks)

    def _alt(self, row: AgendaRow, columns: Sequence[Session | None]) -> str:
        cells = " ".join(
            self._say(CELL).format(
                session=self._called(session), wording=cell.version.wording, status=_status(cell.status, self.words)
            )
            for session, cell in zip(columns, row.cells, strict=True)
            if cell and cell.version
        )
        status = _status(row.question.status, self.words)
        return self._say(ROW).format(letter=code(row.question), status=status, cells=cells)

    # --- what is too long to be drawn -----------------------------------------------------------

    def _shortened(self, row: AgendaRow, high: set[str], shorten: Shorten) -> AgendaRow:
        if row.question.id not in high:
            return row
        below = self._say(SEE_BELOW).format(letter=code(row.question))
        cells = (
            replace(cell, version=shorten(cell.version, below), earlier=()) if cell and cell.version else cell
            for cell in row.cells
        )
        return replace(row, cells=tuple(cells))

    def _in_full(self, row: AgendaRow) -> list[Row]:
        """Give all that was said about one question, session by session."""
        setter = self.setter
        rows = setter.heading(self._say(IN_WORDS).format(letter=code(row.question)), 2)
        for session, cell in zip(self.agenda.columns, row.cells, strict=True):
            if cell and cell.version:
                rows += setter.label_value(f"{self._called(session)}:", cell.version.wording)
                rows += [line for text in cell.earlier for line in setter.quiet(text)]
                for sign, text in ((REASON, cell.version.reason), (ANSWER, cell.version.answer)):
                    rows += setter.label_value(f"{self._say(sign)}:", text) if text else []
        return rows


def _shares(part: LearningAgenda, power: float) -> list[float]:
    """Give which part of the width each session takes: more where more was said, within limits; 0: all the same."""
    said = [sum(_length(row.cells[place]) for row in part.rows) for place in range(len(part.columns))]
    mean = max(1.0, sum(said) / len(said))
    weights = [min(max(each / mean, _LEAST), _MOST) ** power for each in said]
    return [weight / sum(weights) for weight in weights]


def _length(cell: AgendaCell | None) -> int:
    """Give how much a cell says; letters."""
    if cell is None or cell.version is None:
        return 0
    return sum(map(len, (cell.version.wording, cell.version.reason, cell.version.answer, *cell.earlier)))


def _without_answers(version: QuestionVersion, below: str) -> QuestionVersion:
    return replace(version, reason=below if version.reason else "", answer=below if version.answer else "")


def _without_words(version: QuestionVersion, below: str) -> QuestionVersion:
    return replace(version, wording=below, reason="", answer="")


def _columns(agenda: LearningAgenda, first: int, last: int) -> LearningAgenda:
    """Give the part of an agenda from one column up to another; an arrow belongs to the column it lies in."""
    rows = tuple(replace(row, cells=row.cells[first:last]) for row in agenda.rows)
    links = (replace(link, column=link.column - first) for link in agenda.links if first <= link.column < last)
    return LearningAgenda(agenda.columns[first:last], rows, tuple(links))


def _status(status: QuestionStatus, words: Words) -> str:
    return words.translate(TERMS, label(status))


# --- what stands below --------------------------------------------------------------------------


def action_rows(setter: Setter, actions: Sequence[AgendaAction], words: Words) -> list[Row]:
    """Give the actions with the questions as a table; nothing where there is none."""
    if not actions:
        return []
    heads = (Column(mm=setter.body * 3, heads=True), Column(mm=setter.body * 4))
    titled = ((ACTIONS, 5.0), (WHO, 2.0), (BEFORE, 1.8))
    columns = [*heads, *(Column(words.translate(CONTEXT, text), share=share) for text, share in titled)]
    rows: list[list[Cell]] = [[each.letter, each.code, each.what, each.owner, _when(each, words)] for each in actions]
    first, *others = table(setter, columns, rows)
    return [setter.gap(1.0, stays=True), replace(first, bookmark=(words.translate(CONTEXT, ACTIONS), 2)), *others]


def _when(action: AgendaAction, words: Words) -> str:
    if action.done_on:
        return words.translate(CONTEXT, DONE).format(day=day(action.done_on, words))
    return day(action.due, words) if action.due else ""
