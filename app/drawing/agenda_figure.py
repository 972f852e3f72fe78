"""The learning agenda as a drawing: a row for each question, a column for each session, a lifeline through both."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate

from app.drawing.figure import Figure, Ink, Lettered, Mark, Outline, moved
from app.drawing.lettering import lettering
from app.drawing.shapes import polyline, rounded_box
from app.drawing.status_signs import colour_of, lifeline_ink, sign_marks
from app.models.agenda import AgendaCell, AgendaLink, AgendaRow, LearningAgenda, LinkKind
from app.models.codes import code
from app.models.language import QT_TRANSLATE_NOOP, Translate
from app.models.questions import LearningQuestion, QuestionStatus
from app.models.session import Session
from app.models.terms import TERMS, label

BEFORE_ANY = QT_TRANSLATE_NOOP("agenda", "before the first session")
SAME_WORDS = QT_TRANSLATE_NOOP("agenda", "same words")
REWORDED = QT_TRANSLATE_NOOP("agenda", "reworded")
BECAUSE = QT_TRANSLATE_NOOP("agenda", "why: {reason}")
REWORDED_AS = QT_TRANSLATE_NOOP("agenda", "reworded, for: {reason}")
ANSWER = QT_TRANSLATE_NOOP("agenda", "answer: {answer}")
BETWEEN = QT_TRANSLATE_NOOP("agenda", "after this session")
FIRST = QT_TRANSLATE_NOOP("agenda", "first: {wording}")
SPLIT_OFF = QT_TRANSLATE_NOOP("agenda", "split off from {letter}")
SPLIT_INTO = QT_TRANSLATE_NOOP("agenda", "split into {letters}")
GOES_ON = QT_TRANSLATE_NOOP("agenda", "goes on in {letter}")

LEADING = 1.32
"""Line spacing, in sizes of the letters."""

_LANE = 0.75
"""Room for an arrow between rows, in sizes of the letters."""


@dataclass(frozen=True, slots=True)
class AgendaOptions:
    """How large it is drawn, in mm: letters, columns of sessions, and the column of letters and statuses.

    `widths` are those of each column, where they are not all `column_width`.
    """

    text_size: float
    column_width: float
    side_width: float
    widths: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class DrawnRow:
    """One question: its id, where it begins (mm below the heads), the part that names it, and its cells."""

    question: str
    top: float
    side: Figure
    cells: Figure


@dataclass(frozen=True, slots=True)
class AgendaDrawing:
    """The drawing in parts, so that a screen can keep heads and letters in sight while the rest scrolls.

    `head` and the cells begin right of the column of letters; `arrows` lie over all cells, in mm below the heads.
    """

    head: Figure
    rows: tuple[DrawnRow, ...]
    arrows: Figure
    side_width: float

    @property
    def width(self) -> float:
        """Give how wide the whole is."""
        return self.side_width + self.head.width

    @property
    def height(self) -> float:
        """Give how high the whole is."""
        return self.head.height + self.arrows.height

    def whole(self) -> Figure:
        """Give all parts as one drawing, for paper."""
        marks = [*moved(self.head, self.side_width, 0.0)]
        for row in self.rows:
            top = self.head.height + row.top
            marks += [*moved(row.side, 0.0, top), *moved(row.cells, self.side_width, top)]
        marks += moved(self.arrows, self.side_width, self.head.height)
        return Figure(self.width, self.height, tuple(marks))


def agenda_drawing(agenda: LearningAgenda, *, translate: Translate, options: AgendaOptions) -> AgendaDrawing:
    """Draw a learning agenda. Words are wrapped and never cut; a persistent question stands in a frame."""
    return _Drawing(agenda, translate, options).drawn()


class _Drawing:
    """One agenda being drawn."""

    def __init__(self, agenda: LearningAgenda, translate: Translate, options: AgendaOptions) -> None:
        self.agenda = agenda
        self.translate = translate
        self.options = options
        self.widths = options.widths or (options.column_width,) * len(agenda.columns)
        self.lefts = [0.0, *accumulate(self.widths)]
        self.size = options.text_size
        self.pad = self.size * 0.7
        self.radius = self.size * 0.52
        self.line_y = self.pad + self.radius
        lanes = max((self._lane(link) for link in agenda.links), default=-1) + 1
        self.sign_x = self.pad + lanes * _LANE * self.size + self.radius * 1.3
        self.text_x = self.sign_x - self.radius

    def drawn(self) -> AgendaDrawing:
        """Give all parts."""
        head = self._head()
        sides = [self._side(row) for row in self.agenda.rows]
        cells = [self._cells(row) for row in self.agenda.rows]
        heights = [max(side.height, cell.height) for side, cell in zip(sides, cells, strict=True)]
        tops = [0.0, *accumulate(heights)]
        rows = tuple(
            DrawnRow(row.question.id, top, self._framed(row, side, height), self._ruled(row, cell, height))
            for row, top, side, cell, height in zip(self.agenda.rows, tops, sides, cells, heights, strict=False)
        )
        arrows = tuple(mark for link in self.agenda.links for mark in self._arrow(link, tops))
        return AgendaDrawing(head, rows, Figure(head.width, tops[-1], arrows), self.options.side_width)

    # --- the heads ------------------------------------------------------------------------------

    def _head(self) -> Figure:
        stacks = [
            self._stack(self._titled(session), self.pad, width - 2 * self.pad)
            for session, width in zip(self.agenda.columns, self.widths, strict=True)
        ]
        height = max((height for _, height in stacks), default=0.0) + self.pad
        marks: list[Mark] = []
        for place, (stack, _) in enumerate(stacks):
            marks += moved(Figure(0.0, 0.0, tuple(stack)), self.lefts[place], self.pad)
        whole = self.lefts[-1]
        marks.append(Outline(polyline([(0.0, height), (whole, height)]), Ink(line="line", width=0.4)))
        return Figure(whole, height, tuple(marks))

    def _titled(self, session: Session | None) -> list[tuple[str, str, bool]]:
        if session is None:
            return [(self.translate("agenda", BEFORE_ANY, -1), "text_quiet", False)]
        when = f"{code(session)} · {session.starts_at:%d-%m-%Y}"
        return [(when, "text", True), (session.title, "text", False)]

    # --- the questions --------------------------------------------------------------------------

    def _side(self, row: AgendaRow) -> Figure:
        """Give letter and status, and what the question came from and became."""
        question, size = row.question, self.size
        letter = lettering().line(code(question), size * 1.7, bold=True)
        status_x = max(self.pad + letter.width + self.pad, size * 3.2)
        marks: list[Mark] = [Lettered(self.pad, self.line_y + size * 0.6, letter, "text", question.id)]
        sign_x = status_x + self.radius
        marks += sign_marks(question.status, sign_x, self.line_y, radius=self.radius, about=question.id)
        told = [(self._term(question.status), colour_of(question.status), True)]
        told += [(words, "text_quiet", False) for words in self._relations(question)]
        left = sign_x + self.radius + size * 0.4
        stack, height = self._stack(told, left, self.options.side_width - left - self.pad * 0.5)
        marks += moved(Figure(0.0, 0.0, tuple(stack)), 0.0, self.line_y - size * LEADING / 2)
        return Figure(self.options.side_width, height + self.line_y + self.pad, tuple(marks))

    def _relations(self, question: LearningQuestion) -> list[str]:
        known: Mapping[str | None, LearningQuestion] = {row.question.id: row.question for row in self.agenda.rows}
        say, told = self.translate, []
        if question.split_from in known:
            told.append(say("agenda", SPLIT_OFF, -1).format(letter=code(known[question.split_from])))
        parts = [code(each) for each in known.values() if each.split_from == question.id]
        if parts:
            told.append(say("agenda", SPLIT_INTO, -1).format(letters=", ".join(parts)))
        if question.merged_into in known:
            told.append(say("agenda", GOES_ON, -1).format(letter=code(known[question.merged_into])))
        return told

    def _cells(self, row: AgendaRow) -> Figure:
        marks: list[Mark] = []
        height = self.line_y + self.radius + self.pad
        for place, cell in enumerate(row.cells):
            if cell is None:
                continue
            after = row.cells[place + 1] if place + 1 < len(row.cells) else None
            drawn = self._cell(cell, row, place, ongoing=after is not None)
            marks += moved(drawn, self.lefts[place], 0.0)
            height = max(height, drawn.height)
        return Figure(self.lefts[-1], height, tuple(marks))

    def _cell(self, cell: AgendaCell, row: AgendaRow, place: int, *, ongoing: bool) -> Figure:
        """Give one cell: a sign with its word where the session talked about it, and the line that goes on."""
        width, about = self.widths[place], row.question.id
        ink = lifeline_ink(cell.status, self.size)
        if cell.version is None:
            end = width if ongoing else width - self.pad
            return Figure(width, 0.0, (self._line(0.0, end, ink, about),))
        marks: list[Mark] = []
        if place and row.cells[place - 1] is not None:
            before = row.cells[place - 1]
            assert before is not None
            ink_before = lifeline_ink(before.status, self.size)
            marks.append(self._line(0.0, self.sign_x - 2 * self.radius, ink_before, about))
            if cell.reworded:
                marks.append(self._head_of_arrow(self.sign_x - self.radius * 1.25, self.line_y, before.status))
        marks += sign_marks(cell.status, self.sign_x, self.line_y, radius=self.radius, about=about)
        word = lettering().line(self._term(cell.status), self.size, bold=True)
        word_x = self.sign_x + self.radius + self.size * 0.5
        marks.append(Lettered(word_x, self.line_y + self.size * 0.33, word, colour_of(cell.status), about))
        start = word_x + word.width + self.size * 0.6
        if ongoing and start < width:
            marks.append(self._line(start, width, ink, about))
        stack, height = self._stack(self._told(cell, row), self.text_x, width - self.text_x - self.pad)
        top = self.line_y + self.size * 0.95
        marks += moved(Figure(0.0, 0.0, tuple(stack)), 0.0, top)
        return Figure(width, top + height + self.pad, tuple(marks))

    def _told(self, cell: AgendaCell, row: AgendaRow) -> list[tuple[str, str, bool]]:
        """Give the words of a cell: the wording, why it changed, what was answered."""
        version, say = cell.version, self.translate
        assert version is not None
        first = next(each for each in row.cells if each and each.version) is cell
        same = not first and not cell.reworded
        told = [(say("agenda", SAME_WORDS, -1), "text_quiet", False)] if same else [(version.wording, "text", False)]
        notes = [say("agenda", FIRST, -1).format(wording=words) for words in cell.earlier]
        if version.reason:
            why = REWORDED_AS if cell.reworded else BECAUSE
            notes.append(say("agenda", why, -1).format(reason=version.reason))
        elif cell.reworded:
            notes.append(say("agenda", REWORDED, -1))
        if version.answer:
            notes.append(say("agenda", ANSWER, -1).format(answer=version.answer))
        if cell.between:
            notes.append(say("agenda", BETWEEN, -1))
        return [*told, *((words, "text_quiet", False) for words in notes)]

    # --- lines and arrows -----------------------------------------------------------------------

    def _line(self, start: float, end: float, ink: Ink, about: str) -> Outline:
        return Outline(polyline([(start, self.line_y), (end, self.line_y)]), ink, about)

    def _head_of_arrow(self, x: float, y: float, status: QuestionStatus) -> Outline:
        """Give the head of an arrow whose point is at x, y."""
        reach = self.size * 0.55
        points = [(x, y), (x - reach, y - reach * 0.6), (x - reach, y + reach * 0.6)]
        name = colour_of(status)
        return Outline(polyline(points, closed=True), Ink(fill=name, line=name, width=self.size * 0.05))

    def _lane(self, link: AgendaLink) -> int:
        return [each for each in self.agenda.links if each.column == link.column].index(link)

    def _arrow(self, link: AgendaLink, tops: Sequence[float]) -> list[Mark]:
        """Give the arrow between two rows, in a lane of its own left of the signs; a merge is dashed."""
        left = self.lefts[link.column]
        x = left + self.pad * 0.6 + self._lane(link) * _LANE * self.size
        start, end = (tops[row] + self.line_y for row in (link.start, link.end))
        near, point = left + self.sign_x - self.radius * 1.2, left + self.sign_x - self.radius * 1.35
        dash = (self.size * 0.5, self.size * 0.35) if link.kind is LinkKind.MERGED else ()
        ink = Ink(line="accent", width=self.size * 0.13, dash=dash)
        reach = self.size * 0.55
        head = polyline(
            [(point, end), (point - reach, end - reach * 0.6), (point - reach, end + reach * 0.6)], closed=True
        )
        return [
            Outline(polyline([(near, start), (x, start), (x, end), (point - reach, end)]), ink),
            Outline(head, Ink(fill="accent", line="accent", width=self.size * 0.05)),
        ]

    # --- words and frames -----------------------------------------------------------------------

    def _term(self, status: QuestionStatus) -> str:
        return self.translate(TERMS, label(status), -1)

    def _stack(self, told: Sequence[tuple[str, str, bool]], x: float, width: float) -> tuple[list[Mark], float]:
        """Set texts under each other, each with its colour and whether it is bold; gives how high they are."""
        marks: list[Mark] = []
        y, step = 0.0, self.size * LEADING
        for text, colour, bold in told:
            for line in lettering().wrapped(text, self.size, max(width, self.size), bold=bold):
                left = x + width - line.width if line.rtl else x
                height = max(step, line.height)
                marks.append(Lettered(left, y + (height - line.height) / 2 + line.ascent, line, colour))
                y += height
        return marks, y

    def _ruled(self, row: AgendaRow, cells: Figure, height: float) -> Figure:
        """Give the cells with a line below each column's row, and the frame of what persists."""
        rules = [
            Outline(polyline([(left, 0.0), (left, height)]), Ink(line="ring_2", width=0.3)) for left in self.lefts[:-1]
        ]
        framed = self._framed(row, cells, height)
        return Figure(cells.width, height, (*rules, *framed.marks))

    def _framed(self, row: AgendaRow, part: Figure, height: float) -> Figure:
        """Give a part of a row with the line below it, and a frame where the question is persistent."""
        below = Outline(polyline([(0.0, height), (part.width, height)]), Ink(line="line", width=0.2))
        if row.question.status is not QuestionStatus.PERSISTENT:
            return Figure(part.width, height, (*part.marks, below))
        inset = self.size * 0.18
        box = (inset, inset, part.width - 2 * inset, height - 2 * inset)
        frame = Outline(
            rounded_box(box, self.size * 0.5), Ink(line=colour_of(row.question.status), width=self.size * 0.2)
        )
        return Figure(part.width, height, (*part.marks, below, frame))
