"""What was found, as rows: the words with what was searched for in bold, and beneath it what it is and where."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.models import BY_NAME
from app.models.codes import NUMBERED, code
from app.models.insights import Insight
from app.models.language import QT_TRANSLATE_NOOP
from app.models.network_map import NetworkMap
from app.models.note import Note
from app.models.programme import BudgetRound, Condition
from app.models.questions import LearningQuestion
from app.models.record import Record
from app.models.session import AgendaItem, Session
from app.models.text import one_line, shortened
from app.services.workspace import Workspace
from app.storage import Found
from app.ui.parts.buttons import ICON, TARGET
from app.ui.parts.icons import icon
from app.ui.parts.record_list import PADDING, RecordList, Row
from app.ui.parts.words import translate
from app.ui.theme import colour

CONTEXT = "finder"
BEFORE = 24
"""Characters that are shown before the first word that was found."""
SHORT = 80
"""A text of so many characters is shown whole."""
NAME = 40
LONGEST = 300
SEPARATOR = " "

KINDS: dict[str, tuple[str, str]] = {
    "Programme": (QT_TRANSLATE_NOOP("finder", "programme"), "programme"),
    "Person": (QT_TRANSLATE_NOOP("finder", "person"), "person"),
    "Session": (QT_TRANSLATE_NOOP("finder", "session"), "session"),
    "AgendaItem": (QT_TRANSLATE_NOOP("finder", "block of the plan"), "clock"),
    "Note": (QT_TRANSLATE_NOOP("finder", "note"), "note"),
    "NetworkMap": (QT_TRANSLATE_NOOP("finder", "map"), "map"),
    "Actor": (QT_TRANSLATE_NOOP("finder", "contact on a map"), "person"),
    "Circle": (QT_TRANSLATE_NOOP("finder", "circle on a map"), "circle"),
    "Tie": (QT_TRANSLATE_NOOP("finder", "line on a map"), "line"),
    "Offer": (QT_TRANSLATE_NOOP("finder", "offer on a map"), "offer"),
    "Ask": (QT_TRANSLATE_NOOP("finder", "request on a map"), "ask"),
    "Insight": (QT_TRANSLATE_NOOP("finder", "insight"), "insights"),
    "InsightVersion": (QT_TRANSLATE_NOOP("finder", "earlier words of an insight"), "insights"),
    "Evidence": (QT_TRANSLATE_NOOP("finder", "evidence of an insight"), "insights"),
    "CourseOfAction": (QT_TRANSLATE_NOOP("finder", "course of action"), "course"),
    "FollowUp": (QT_TRANSLATE_NOOP("finder", "action"), "check"),
    "LearningQuestion": (QT_TRANSLATE_NOOP("finder", "learning question"), "question"),
    "QuestionVersion": (QT_TRANSLATE_NOOP("finder", "words of a learning question"), "question"),
    "FeedbackLine": (QT_TRANSLATE_NOOP("finder", "line that goes back to people"), "quote"),
    "Publication": (QT_TRANSLATE_NOOP("finder", "publication"), "book"),
    "Chapter": (QT_TRANSLATE_NOOP("finder", "chapter of the publication"), "book"),
    "Theme": (QT_TRANSLATE_NOOP("finder", "theme"), "theme"),
    "Cluster": (QT_TRANSLATE_NOOP("finder", "cluster of notes"), "theme"),
    "Memo": (QT_TRANSLATE_NOOP("finder", "memo"), "edit"),
    "Initiative": (QT_TRANSLATE_NOOP("finder", "initiative"), "places"),
    "Area": (QT_TRANSLATE_NOOP("finder", "area"), "place"),
    "BudgetRound": (QT_TRANSLATE_NOOP("finder", "budget round"), "places"),
    "DecisionDate": (QT_TRANSLATE_NOOP("finder", "decision date"), "places"),
    "Condition": (QT_TRANSLATE_NOOP("finder", "condition"), "places"),
    "ConditionValue": (QT_TRANSLATE_NOOP("finder", "value in the comparison"), "places"),
}
"""What each kind of record is called, and its icon."""

_ABOVE: dict[str, type[Record]] = {
    "map": NetworkMap,
    "insight": Insight,
    "question": LearningQuestion,
    "condition": Condition,
    "budget_round": BudgetRound,
    "session": Session,
    "agenda_item": AgendaItem,
}
"""The fields that name what a thing belongs to, in the order in which a row tells of them."""

_Index = QModelIndex | QPersistentModelIndex
Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class FoundRow(Row):
    """A row with the places in its words that are shown in bold."""

    marks: tuple[Span, ...] = ()


def cut_round(text: str, marks: Sequence[Span]) -> tuple[str, tuple[Span, ...]]:
    """Give a text that begins a little before its first mark where it is long, and the marks as they stand in it."""
    first = marks[0][0] if marks and len(text) > SHORT else 0
    start = 0 if first <= BEFORE else text.find(" ", first - BEFORE, first) + 1 or first - BEFORE
    lead = "…" if start else ""
    shift = start - len(lead)
    return lead + text[start : start + LONGEST], tuple(
        (begin - shift, end - shift) for begin, end in marks if end <= start + LONGEST
    )


def row_of(found: Found, workspace: Workspace) -> FoundRow:
    """Give the row of what was found: its words cut round the hit, and what it is, where."""
    text, marks = cut_round(found.hit or one_line(found.text), found.marks)
    name = shortened(one_line(found.text), NAME)
    if found.hit and found.hit != one_line(found.text):
        lead = f"{name} – "
        text, marks = lead + text, tuple((start + len(lead), end + len(lead)) for start, end in marks)
    record = workspace.find(BY_NAME[found.cls_name], found.id)
    word, sign = KINDS.get(found.cls_name, ("", "programme"))
    facts = [translate(CONTEXT, word)] if word else []
    facts += _facts(record, workspace) if record else []
    if isinstance(record, Note) and record.confidential:
        sign = "confidential"
    return FoundRow(
        f"{found.cls_name}{SEPARATOR}{found.id}", text, " · ".join(each for each in facts if each), sign, marks=marks
    )


def _facts(record: Record, workspace: Workspace) -> list[str]:
    """Give the code of a thing, and the session, block or larger thing in which it stands."""
    facts = [code(record)] if isinstance(record, NUMBERED) else []
    for name, cls in _ABOVE.items():
        above = workspace.find(cls, getattr(record, name, None) or "")
        if isinstance(above, NUMBERED) and not isinstance(above, Session):
            facts.append(code(above))
        elif above:
            facts.append(shortened(one_line(getattr(above, "name", "") or getattr(above, "title", "")), NAME))
    return facts


class _FoundPainter(QStyledItemDelegate):
    """Paints the words with the hits in bold; what people typed is never read as markup."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: _Index) -> QSize:  # noqa: N802
        return QSize(120, max(TARGET, 2 * option.fontMetrics.height() + 2 * PADDING))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row: FoundRow = index.data(Qt.ItemDataRole.UserRole)
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget)
        rect = option.rect.adjusted(2 * PADDING, PADDING, -2 * PADDING, -PADDING)
        place = QRect(rect.left(), rect.center().y() - ICON.height() // 2, ICON.width(), ICON.height())
        icon(row.icon).paint(painter, QStyle.visualRect(option.direction, rect, place))
        words = QStyle.visualRect(option.direction, rect, rect.adjusted(ICON.width() + PADDING, 0, 0, 0))
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setClipRect(words)
        painter.setPen(colour("selection_text" if chosen else "text"))
        _line(row.text, row.marks, option.font, width=words.width()).draw(painter, QPointF(words.topLeft()))
        painter.setPen(colour("selection_text" if chosen else "text_quiet"))
        below = QPointF(words.left(), words.top() + option.fontMetrics.height())
        _line(row.detail, (), option.font, width=words.width()).draw(painter, below)
        painter.restore()


def _line(text: str, marks: Sequence[Span], font: QFont, *, width: int) -> QTextLayout:
    """Lay one line of text out, in its own reading direction, with bold where the marks are."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    layout.setFormats([_bold(start, end) for start, end in marks])
    layout.beginLayout()
    layout.createLine().setLineWidth(width)
    layout.endLayout()
    return layout


def _bold(start: int, end: int) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length = start, end - start
    made.format = QTextCharFormat()
    made.format.setFontWeight(QFont.Weight.Bold)
    made.format.setFontUnderline(True)
    return made


class FoundList(RecordList):
    """The rows of what was found."""

    def __init__(self, name: str) -> None:
        """Make an empty list called `name`."""
        super().__init__(name)
        self.setItemDelegate(_FoundPainter(self))
        self.setUniformItemSizes(True)
