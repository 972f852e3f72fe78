"""Search over everything: type a few letters or a code, choose with the arrows, Enter goes there."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QDialog, QLineEdit, QToolButton, QVBoxLayout, QWidget

from app.models.errors import BadInput
from app.models.language import QT_TRANSLATE_NOOP
from app.models.paper_codes import Leads
from app.models.session import Session
from app.services.workspace import Workspace
from app.storage import Within
from app.ui.parts.announcing import announce
from app.ui.parts.buttons import TARGET, tool_button
from app.ui.parts.choice import Choice
from app.ui.parts.flow import flow
from app.ui.parts.headings import quiet
from app.ui.parts.words import told, translate
from app.ui.window.finder_papers import PAPER, paper_of, paper_row, place_of_paper
from app.ui.window.finder_rows import CONTEXT, SEPARATOR, FoundList, row_of

GROUPS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    (QT_TRANSLATE_NOOP("finder", "Everything"), "search", ()),
    (QT_TRANSLATE_NOOP("finder", "Notes"), "note", ("Note",)),
    (QT_TRANSLATE_NOOP("finder", "People"), "person", ("Person",)),
    (QT_TRANSLATE_NOOP("finder", "Sessions"), "session", ("Session", "AgendaItem", "FeedbackLine")),
    (QT_TRANSLATE_NOOP("finder", "Maps"), "map", ("NetworkMap", "Actor", "Circle", "Tie", "Offer", "Ask")),
    (
        QT_TRANSLATE_NOOP("finder", "Insights"),
        "insights",
        ("Insight", "InsightVersion", "Evidence", "Publication", "Chapter"),
    ),
    (QT_TRANSLATE_NOOP("finder", "Questions"), "question", ("LearningQuestion", "QuestionVersion")),
    (QT_TRANSLATE_NOOP("finder", "Actions"), "course", ("CourseOfAction", "FollowUp")),
    (QT_TRANSLATE_NOOP("finder", "Themes"), "theme", ("Theme", "Cluster", "Memo")),
    (
        QT_TRANSLATE_NOOP("finder", "Places"),
        "places",
        ("Initiative", "Area", "BudgetRound", "DecisionDate", "Condition", "ConditionValue"),
    ),
)
"""Kinds of things to keep the search to: the word, the icon, the record classes."""

MOST = 50
WAIT = 90
"""Milliseconds after the last letter before is searched: who types on is not held up."""

_THROUGH = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class Finder(QDialog):
    """A line to type in and what is found; `opened` with the class and id of what somebody chose.

    The code of a sheet of paper is found too; `paper_opened` says with screen, session and table or person where it
    is typed in.
    """

    opened = Signal(str, str)
    paper_opened = Signal(str, str, str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Search in `workspace`."""
        super().__init__(parent)
        self._workspace = workspace
        self._paper: Leads | None = None
        self.setWindowTitle(self.tr("Search"))
        self.line = QLineEdit()
        self.line.setMinimumHeight(TARGET)
        self.line.setAccessibleName(self.tr("Search for"))
        self.line.setPlaceholderText(self.tr("A name, a word, part of a note, or a code such as N12"))
        self.groups = [self._group(*each[:2]) for each in GROUPS]
        self._only_one = QButtonGroup(self)
        for place, button in enumerate(self.groups):
            self._only_one.addButton(button, place)
        self.groups[0].setChecked(True)
        self.sessions = Choice(self.tr("Session"))
        sessions = [(each.id, each.title) for each in workspace.all(Session)]
        self.sessions.fill([(None, self.tr("all sessions")), *sessions])
        self.found = FoundList(self.tr("Found"))
        self._status = quiet("")
        self._wait = QTimer(self, singleShot=True, interval=WAIT)
        self._lay_out()
        self._connect()
        self._say("")

    def _group(self, word: str, icon_name: str) -> QToolButton:
        button = tool_button(translate(CONTEXT, word), icon_name)
        button.setCheckable(True)
        return button

    def _lay_out(self) -> None:
        stack = QVBoxLayout(self)
        stack.setContentsMargins(16, 16, 16, 16)
        stack.addWidget(self.line)
        stack.addLayout(flow(*self.groups, self.sessions, spacing=4))
        stack.addWidget(self.found, 1)
        stack.addWidget(self._status)
        above = self.parentWidget()
        room = above.size() if above else QSize(1280, 720)
        wide = max(920, 96 * self.fontMetrics().averageCharWidth())
        self.resize(min(wide, room.width() - 32), max(480, room.height() - 64))

    def _connect(self) -> None:
        self._wait.timeout.connect(self._search)
        self.line.textChanged.connect(lambda: self._wait.start())
        self.line.installEventFilter(self)
        self.found.installEventFilter(self)
        self.finished.connect(self._wait.stop)
        self.line.returnPressed.connect(self._open_first)
        self.found.opened.connect(self._open)
        self.found.clicked.connect(lambda _: self._open(self.found.current_id()))
        self._only_one.idClicked.connect(lambda _: self._search())
        self.sessions.chosen.connect(lambda _: self._search())

    def _search(self) -> None:
        self._wait.stop()
        words = self.line.text().strip()
        within = Within(frozenset(GROUPS[self._only_one.checkedId()][2]), self.sessions.value())
        results = self._workspace.search(words, MOST, within=within) if words else []
        rows = [row_of(each, self._workspace) for each in results]
        self._paper, mistake = None, ""
        try:
            self._paper = paper_of(words, self._workspace)
        except BadInput as error:
            mistake = told(error)
        if self._paper:
            rows.insert(0, paper_row(self._paper, self._workspace))
        self.found.set_rows(rows)
        if rows:
            self.found.select(rows[0].id)
            self.found.scrollToTop()
        self._say(words, mistake=mistake)

    def _say(self, words: str, *, mistake: str = "") -> None:
        many = len(self.found.rows())
        text = self.tr("%n found", "", many)
        if mistake:
            text = mistake
        elif not words:
            text = self.tr("Arrows choose, Enter goes there, Esc goes back. Alt with a digit keeps to one kind.")
        elif not many:
            text = self.tr("Nothing found. Try part of the word, or look in everything.")
        elif many == MOST:
            text = self.tr("The first {many}. Type more letters to find less.").format(many=many)
        self._status.setText(text)
        if words:
            announce(self, text)

    def _open_first(self) -> None:
        if self._wait.isActive():
            self._search()
        self._open(self.found.current_id())

    def _open(self, chosen: str) -> None:
        if not chosen:
            return
        cls_name, _, record_id = chosen.partition(SEPARATOR)
        self.accept()
        if self._paper and cls_name == PAPER:
            self.paper_opened.emit(*place_of_paper(self._paper))
        else:
            self.opened.emit(cls_name, record_id)

    def _keep_to(self, event: QKeyEvent) -> bool:
        """Keep the search to a kind of thing with Alt and a digit: 1 is everything, 0 the tenth."""
        digit = event.key() - Qt.Key.Key_0
        if event.modifiers() != Qt.KeyboardModifier.AltModifier or not 0 <= digit <= 9:
            return False
        self.groups[(digit - 1) % 10].click()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Send the arrows of the line to the list, so that the hand stays where it types; take Alt with a digit."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if watched is self.line and event.key() in _THROUGH:
                self.found.keyPressEvent(event)
                return True
            if self._keep_to(event):
                return True
        return super().eventFilter(watched, event)
