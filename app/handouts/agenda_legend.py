"""What the signs, arrows and frames of a learning agenda mean: only of what stands in it."""

from collections.abc import Callable, Iterable

from app.drawing.figure import Figure, Ink, Lettered, Mark, Outline
from app.drawing.shapes import polyline, rounded_box
from app.drawing.status_signs import colour_of, sign_marks
from app.handouts.setting import Row, Setter
from app.models.agenda import LearningAgenda, LinkKind
from app.models.language import QT_TRANSLATE_NOOP, Words
from app.models.questions import QuestionStatus
from app.models.terms import TERMS, label

CONTEXT = "learning_agenda"
LEGEND = QT_TRANSLATE_NOOP("learning_agenda", "What the signs mean: {signs}.")
SPLIT = QT_TRANSLATE_NOOP("learning_agenda", "arrow: split off")
MERGED = QT_TRANSLATE_NOOP("learning_agenda", "dashed arrow: goes on in another question")
FRAMED = QT_TRANSLATE_NOOP("learning_agenda", "framed: a problem that persists")

_SIGN = 1.4
"""How wide a sign is, in body sizes."""

Sign = Callable[[float, float, float], Iterable[Mark]]
"""Draws a sign that begins at x, its middle at y, for letters of a size; mm."""


def legend_rows(setter: Setter, agenda: LearningAgenda, words: Words) -> list[Row]:
    """Give what stands in this agenda, each sign with its word."""
    items = [*_statuses(agenda, words), *_lines(agenda, words)]
    if not items:
        return []
    alt = words.translate(CONTEXT, LEGEND).format(signs=", ".join(text for text, _ in items))
    return [setter.figure(_packed(setter, items), alt=alt)]


def _statuses(agenda: LearningAgenda, words: Words) -> list[tuple[str, Sign]]:
    there = {cell.status for row in agenda.rows for cell in row.cells if cell}
    there |= {row.question.status for row in agenda.rows}
    return [(words.translate(TERMS, label(status)), _status(status)) for status in QuestionStatus if status in there]


def _lines(agenda: LearningAgenda, words: Words) -> list[tuple[str, Sign]]:
    kinds = {link.kind for link in agenda.links}
    found = [(SPLIT, _arrow(()))] if LinkKind.SPLIT in kinds else []
    found += [(MERGED, _arrow((0.3, 0.22)))] if LinkKind.MERGED in kinds else []
    if any(row.question.status is QuestionStatus.PERSISTENT for row in agenda.rows):
        found.append((FRAMED, _frame))
    return [(words.translate(CONTEXT, text), sign) for text, sign in found]


def _packed(setter: Setter, items: Iterable[tuple[str, Sign]]) -> Figure:
    """Set signs with their words behind each other, in as many lines as that takes."""
    size, x, y = setter.body, 0.0, 0.0
    marks: list[Mark] = []
    for text, sign in items:
        line = setter.lines(text, size, setter.width)[0]
        width = size * (_SIGN + 0.35) + line.width
        if x and x + width > setter.width:
            x, y = 0.0, y + size * 1.5
        marks += sign(x, y + size * 0.75, size)
        marks.append(Lettered(x + size * (_SIGN + 0.35), y + size * 1.1, line, "text_quiet"))
        x += width + size * 1.2
    return Figure(setter.width, y + size * 1.6, tuple(marks))


def _status(status: QuestionStatus) -> Sign:
    return lambda x, y, size: sign_marks(status, x + size * 0.7, y, radius=size * 0.45)


def _arrow(dash: tuple[float, ...]) -> Sign:
    def drawn(x: float, y: float, size: float) -> list[Mark]:
        point, reach = x + size * _SIGN, size * 0.45
        ink = Ink(line="accent", width=size * 0.13, dash=tuple(part * size for part in dash))
        head = polyline([(point, y), (point - reach, y - reach * 0.6), (point - reach, y + reach * 0.6)], closed=True)
        return [
            Outline(polyline([(x, y), (point - reach, y)]), ink),
            Outline(head, Ink(fill="accent", line="accent", width=size * 0.05)),
        ]

    return drawn


def _frame(x: float, y: float, size: float) -> list[Mark]:
    box = (x + size * 0.1, y - size * 0.45, size * (_SIGN - 0.2), size * 0.9)
    return [Outline(rounded_box(box, size * 0.25), Ink(line=colour_of(QuestionStatus.PERSISTENT), width=size * 0.2))]
