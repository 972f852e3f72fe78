"""The parts of a publication beside its chapters: how people worked, comparison, courses of action, learning agenda."""

from collections.abc import Sequence
from dataclasses import replace

from app.drawing.reading_order import in_a_line
from app.drawing.status_signs import sign_marks
from app.handouts.comparison import (
    LIKENESS,
    SOURCE,
    ComparedCell,
    ComparedRow,
    ComparisonContent,
    certainty_rows,
    signed_rows,
    source_rows,
)
from app.handouts.dates import day
from app.handouts.marks import laid
from app.handouts.publication_content import Asked, AskedAt, Counts, Meeting, Present, PublicationContent
from app.handouts.publication_pages import Anchors
from app.handouts.setting import RIGHT, Row, Setter, kept_together
from app.handouts.tables import Cell, Column, table
from app.handouts.trail_rows import course_rows, hanging_of
from app.models.comparing import Likeness
from app.models.language import QT_TRANSLATE_NOOP, Words
from app.models.questions import QuestionStatus
from app.models.terms import TERMS, counted, label
from app.models.text import with_capital

CONTEXT = "bundle"

COUNTED = QT_TRANSLATE_NOOP("bundle", "This is what we worked with: {counts}.")
MEETINGS = QT_TRANSLATE_NOOP("bundle", "Where we met")
WHEN = QT_TRANSLATE_NOOP("bundle", "When")
WHERE = QT_TRANSLATE_NOOP("bundle", "What and where")
PEOPLE = QT_TRANSLATE_NOOP("bundle", "People")
WHO = QT_TRANSLATE_NOOP("bundle", "Who took part")
ROLE = QT_TRANSLATE_NOOP("bundle", "Role")
FROM = QT_TRANSLATE_NOOP("bundle", "From")
ONCE = QT_TRANSLATE_NOOP("bundle", "Everybody is counted once, however many sessions they came to.")

COMPARED_SO = QT_TRANSLATE_NOOP(
    "bundle",
    "Rounds differ where a row begins with ≠. Behind each value stands how sure it is and the number of its source.",
)
VALUE = QT_TRANSLATE_NOOP("bundle", "Value")
ROUND = QT_TRANSLATE_NOOP("bundle", "Round")
COURSES_SO = QT_TRANSLATE_NOOP(
    "bundle", "Choose what you can do yourself. Behind each course of action stand the insights it rests on."
)
AGENDA_SO = QT_TRANSLATE_NOOP(
    "bundle", "What people wanted to learn together, how the words changed from session to session, and what is open."
)
SPLIT_FROM = QT_TRANSLATE_NOOP("bundle", "split off from {letter}")
WENT_ON = QT_TRANSLATE_NOOP("bundle", "goes on in {letter}")
BECAUSE = QT_TRANSLATE_NOOP("bundle", "Reworded because: {reason}")
WHY = QT_TRANSLATE_NOOP("bundle", "Why: {reason}")
ANSWER = QT_TRANSLATE_NOOP("bundle", "Answer: {answer}")
SAME_WORDS = QT_TRANSLATE_NOOP("bundle", "in the same words")

MADE_SO = (
    QT_TRANSLATE_NOOP(
        "bundle", "People told what they saw and went through. We wrote it down line by line; each line has a code."
    ),
    QT_TRANSLATE_NOOP(
        "bundle",
        "An insight is one sentence that rests on such lines. With it stands where it holds, and where it does not.",
    ),
    QT_TRANSLATE_NOOP(
        "bundle",
        "An insight counts as seen by both sides when a resident or initiative-taker saw it, and a civil servant or "
        "administrator too. Else it says that one side saw it.",
    ),
    QT_TRANSLATE_NOOP("bundle", "What speaks against an insight always stands with it. Nothing of that is left out."),
    QT_TRANSLATE_NOOP(
        "bundle", "Nobody stands in here by name. Words of somebody only stand in here where that person agreed."
    ),
)
QUOTES = QT_TRANSLATE_NOOP("bundle", "%n quote(s) carry the insights.", "", 1)
ASKED_BACK = QT_TRANSLATE_NOOP("bundle", "%n of these we asked back with whoever said it.", "", 1)
CHANGED = QT_TRANSLATE_NOOP("bundle", "%n then became other words.", "", 1)
WITHDRAWN = QT_TRANSLATE_NOOP("bundle", "%n were withdrawn, and do not count any more.", "", 1)
IN_CONFIDENCE = QT_TRANSLATE_NOOP("bundle", "%n cited line(s) were said in confidence, and are not printed.", "", 1)
NOT_AGREED = QT_TRANSLATE_NOOP("bundle", "%n cited line(s) are not printed, as the speaker did not agree.", "", 1)
NOT_THERE = QT_TRANSLATE_NOOP("bundle", "Who was not there")
WITHOUT_THEM = QT_TRANSLATE_NOOP("bundle", "What is in here, is without their words. Mind that when you use it.")
ALL_THERE = QT_TRANSLATE_NOOP("bundle", "Of every role and area that this programme knows, somebody took part.")


def paragraphs(setter: Setter, text: str) -> list[Row]:
    """Give a text as somebody typed it, with white between its paragraphs."""
    rows: list[Row] = []
    for part in (each.strip() for each in text.split("\n")):
        rows += [*setter.text(part), setter.gap(0.5)] if part else []
    return rows


class PartSetter:
    """Sets the parts of one publication."""

    def __init__(self, setter: Setter, words: Words, anchors: Anchors) -> None:
        self.setter = setter
        self.words = words
        self.anchors = anchors

    def _say(self, text: str, count: int = -1) -> str:
        return self.words.translate(CONTEXT, text, count)

    def _heading(self, text: str) -> list[Row]:
        return self.setter.heading(self._say(text), 2, bookmark=False)

    # --- how people worked ----------------------------------------------------------------------

    def approach(self, content: PublicationContent) -> list[Row]:
        """Give how people worked, with counts, sessions, and who took part."""
        rows = paragraphs(self.setter, content.approach)
        rows += self.setter.text(self._say(COUNTED).format(counts=self._counts(content.counts)))
        if content.meetings:
            rows += [*self._heading(MEETINGS), *self._meetings(content.meetings)]
        if content.present:
            rows += kept_together([*self._heading(WHO), *self._present(content.present)])
            rows += [self.setter.gap(0.4), *self.setter.quiet(self._say(ONCE))]
        return rows

    def _counts(self, counts: Counts) -> str:
        told = (
            ("Session", counts.sessions),
            ("Person", counts.people),
            ("Note", counts.notes),
            ("NetworkMap", counts.maps),
            ("Insight", counts.insights),
            ("Evidence", counts.sources),
        )
        return ", ".join(self.words.say(counted(name, many)) for name, many in told if many)

    def _meetings(self, meetings: Sequence[Meeting]) -> list[Row]:
        columns = (
            Column("", fits=True),
            Column(self._say(WHEN), fits=True),
            Column(self._say(WHERE), share=3.0, heads=True),
            Column(self._say(PEOPLE), fits=True, align=RIGHT),
        )
        body: list[list[Cell]] = [
            [
                each.code,
                day(each.starts_at, self.words),
                " · ".join(part for part in (each.title, each.place) if part),
                str(each.people),
            ]
            for each in meetings
        ]
        return table(self.setter, columns, body)

    def _present(self, present: Sequence[Present]) -> list[Row]:
        columns = (
            Column(self._say(ROLE), share=2.0, heads=True),
            Column(self._say(PEOPLE), fits=True, align=RIGHT),
            Column(self._say(FROM), share=3.0),
        )
        body: list[list[Cell]] = [
            [each.role, str(each.people), ", ".join(f"{in_a_line(area)} {many}" for area, many in each.areas)]
            for each in present
        ]
        return table(self.setter, columns, body)

    # --- comparison -----------------------------------------------------------------------------

    def comparison(self, content: ComparisonContent) -> list[Row]:
        """Give each rule with its value in every round below each other, which a narrow page has room for."""
        rows = self.setter.text(self._say(COMPARED_SO))
        for row in content.rows:
            rows += self._condition(row, content)
        return [*rows, *certainty_rows(self.setter, self.words), *source_rows(self.setter, content.sources, self.words)]

    def _condition(self, row: ComparedRow, content: ComparisonContent) -> list[Row]:
        sign, word = LIKENESS[row.likeness]
        rows = self.setter.heading(f"{sign} {row.number}. {row.name}", 3, bookmark=False)
        about = (self.words.translate("comparing", word), row.question if row.question != row.name else "")
        told = [replace(each, stays=True) for each in self.setter.quiet(" · ".join(part for part in about if part))]
        columns = (
            Column("", mm=self.setter.width_of("00aa") + self.setter.body),
            Column(self._say(ROUND), share=2.0, heads=True),
            Column(self._say(VALUE), share=3.0),
        )
        pairs = [(each, cell) for each, cell in zip(content.rounds, row.cells, strict=True) if cell is not None]
        if not pairs:
            return [*rows, *told]
        body: list[list[Cell]] = [
            [self._code(f"{row.number}{each.letter}"), each.name, self._value(row, cell)] for each, cell in pairs
        ]
        told.append(self.setter.gap(0.2, stays=True))
        return kept_together([*rows, *told, *table(self.setter, columns, body, header=False)])

    def _code(self, code: str) -> Cell:
        """Give the code of a cell, to be found in the index where an insight cites it."""

        def rows(setter: Setter) -> list[Row]:
            told = setter.text(code, spacing=1.3)
            return self.anchors.mark(code, told) if self.anchors.knows(code) else told

        return rows

    def _value(self, row: ComparedRow, cell: ComparedCell) -> Cell:
        source = self.words.translate("comparison", SOURCE).format(number=cell.source) if cell.source else ""
        told = (self.words.translate(TERMS, label(cell.certainty)), source, ", ".join(cell.insights))

        def rows(setter: Setter) -> list[Row]:
            value = setter.text(cell.value, bold=row.likeness is Likeness.DIFFERENT, spacing=1.3)
            return [*value, *signed_rows(setter, cell.certainty, " · ".join(part for part in told if part))]

        return rows

    # --- courses of action ----------------------------------------------------------------------

    def courses(self, content: PublicationContent) -> list[Row]:
        """Give what each role can do."""
        rows = self.setter.text(self._say(COURSES_SO))
        for role, courses in content.courses:
            name = self.words.translate(TERMS, label(role))
            rows += self.setter.heading(with_capital(name), 2)
            for course in courses:
                told = course_rows(self.setter, course, self.words)
                rows += self.anchors.mark(course.code, self.anchors.mark(f"#{course.code}", told))
        return rows

    # --- learning agenda ------------------------------------------------------------------------

    def agenda(self, questions: Sequence[Asked]) -> list[Row]:
        """Give each learning question with its story, as a list: a narrow page has no room for columns."""
        rows = self.setter.text(self._say(AGENDA_SO))
        for each in questions:
            rows += self.anchors.mark(each.letter, self._question(each))
        return rows

    def _question(self, asked: Asked) -> list[Row]:
        setter = self.setter
        rows = setter.heading(f"{asked.letter}. {asked.wording}", 3)
        came = self._say(SPLIT_FROM).format(letter=asked.split_from) if asked.split_from else ""
        went = self._say(WENT_ON).format(letter=asked.went_on) if asked.went_on else ""
        status = self.words.translate(TERMS, label(asked.status))
        told = " · ".join(part for part in (status, came, went) if part)
        rows += [
            replace(row, stays=True) for row in _with_sign(setter, asked.status, setter.quiet(told, indent=setter.body))
        ]
        indent = hanging_of(setter, [each.session for each in asked.story])
        is_asked_once = len(asked.story) == 1
        before = ""
        for each in asked.story:
            rows += self._asked_at(each, before, indent=indent, is_asked_once=is_asked_once)
            before = each.wording
        return rows

    def _asked_at(self, asked: AskedAt, before: str, *, indent: float, is_asked_once: bool) -> list[Row]:
        """Give how it was worded in a session; the only wording of a question stands above already."""
        setter = self.setter
        wording = self._say(SAME_WORDS) if asked.wording == before else asked.wording
        status = self.words.translate(TERMS, label(asked.status))
        rows = setter.hanging(asked.session, status if is_asked_once else f"{wording} ({status})", indent=indent)
        reason = BECAUSE if before else WHY
        for text, slots in ((reason, {"reason": asked.reason}), (ANSWER, {"answer": asked.answer})):
            if any(slots.values()):
                rows += setter.quiet(self._say(text).format(**slots), indent=indent)
        return rows

    # --- how it was made ------------------------------------------------------------------------

    def making(self, content: PublicationContent) -> list[Row]:
        """Give how insights came about, what was asked back, and who was not there."""
        setter, counts = self.setter, content.counts
        rows = [row for text in MADE_SO for row in setter.bullet(self._say(text))]
        told = ((QUOTES, counts.quotes), (ASKED_BACK, counts.asked_back), (CHANGED, counts.changed))
        kept = ((WITHDRAWN, counts.withdrawn), (IN_CONFIDENCE, counts.in_confidence), (NOT_AGREED, counts.not_agreed))
        sentence = " ".join(self._say(text, many) for text, many in (*told, *kept) if many)
        if sentence:
            rows += [setter.gap(0.5), *setter.text(sentence)]
        rows += self._heading(NOT_THERE)
        if not content.absent:
            return [*rows, *setter.text(self._say(ALL_THERE))]
        rows += [row for each in content.absent for row in setter.bullet(each)]
        return [*rows, setter.gap(0.5), *setter.text(self._say(WITHOUT_THEM))]


def _with_sign(setter: Setter, status: QuestionStatus, rows: Sequence[Row]) -> list[Row]:
    """Put the sign of a status before the first line."""
    first, *rest = rows
    radius = setter.body * 0.32
    marks = laid(sign_marks(status, radius + 0.2, first.height / 2, radius=radius), 0.0, 0.0)
    return [replace(first, marks=(*marks, *first.marks)), *rest]
