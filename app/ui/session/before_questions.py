"""Which learning questions to talk about tonight: a tick for each, and a warning for those that were passed by."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.models.codes import code
from app.models.edit import Edit
from app.models.plan import set_tonight
from app.models.plan_questions import QuestionTonight, questions_for
from app.models.questions import LearningQuestion, QuestionVersion
from app.models.session import AgendaItem, Session
from app.services.workspace import Workspace
from app.ui.parts.buttons import ICON
from app.ui.parts.headings import empty_note, label, quiet
from app.ui.parts.icons import icon
from app.ui.parts.layouts import card, column, page, row
from app.ui.parts.mirroring import when_seen
from app.ui.parts.words import said, term


class TonightPanel(QWidget):
    """Mirrors the learning questions of one session."""

    def __init__(self, workspace: Workspace) -> None:
        """Make an empty list; `show_session` fills it."""
        super().__init__()
        self._workspace = workspace
        self._session: Session | None = None
        self._shown: list[tuple[QuestionTonight, tuple[str, ...]]] = []
        self.ticks: dict[str, QCheckBox] = {}
        self._nothing = empty_note(self.tr("There are no open learning questions. Add one on the page Insights."))
        self._told = quiet("")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(page(self._told, self._nothing, self._rows, None))
        self._look = when_seen(self, self.mirror)
        workspace.changed.connect(self._follow)
        workspace.reloaded.connect(self._look)

    def show_session(self, session: Session | None) -> None:
        """Show the questions of one session, or nothing."""
        self._session = session
        self._look()

    def mirror(self) -> None:
        """Show what is there now; the rows stay where nothing changed but the ticks."""
        session = self._session = self._workspace.find(Session, self._session.id) if self._session else None
        found = self._found()
        self._nothing.setVisible(not found)
        chosen = sum(each.chosen for each in found)
        self._told.setVisible(bool(found))
        self._told.setText(self.tr("%n learning question(s) for tonight. Tick what you will talk about.", "", chosen))
        shown = [(each, self._blocks_about(each.question.id)) for each in found]
        if [_looks(each) for each in shown] != [_looks(each) for each in self._shown]:
            self._fill(shown)
        self._shown = shown
        for each in found:
            self.ticks[each.question.id].setChecked(each.chosen)
            self.ticks[each.question.id].setEnabled(session is not None and not self._workspace.read_only)

    def _found(self) -> list[QuestionTonight]:
        if self._session is None:
            return []
        return questions_for(
            self._session,
            questions=self._workspace.all(LearningQuestion),
            versions=self._workspace.all(QuestionVersion),
            sessions=self._workspace.all(Session),
        )

    def _blocks_about(self, question: str) -> tuple[str, ...]:
        items = self._workspace.all(AgendaItem, session=self._session.id) if self._session else []
        return tuple(each.title for each in items if each.learning_question == question)

    def _fill(self, shown: list[tuple[QuestionTonight, tuple[str, ...]]]) -> None:
        focused = next((key for key, tick in self.ticks.items() if tick.hasFocus()), "")
        while (item := self._rows.takeAt(0)) is not None:
            gone = item.widget()
            assert gone is not None
            gone.hide()
            gone.deleteLater()
        self.ticks.clear()
        for each, blocks in shown:
            self._rows.addWidget(self._row(each, blocks))
        if focused in self.ticks:
            self.ticks[focused].setFocus()

    def _row(self, each: QuestionTonight, blocks: tuple[str, ...]) -> QFrame:
        tick = QCheckBox(code(each.question))
        warning = " ".join(said(sentence) for sentence in each.warning())
        tick.setAccessibleName(f"{code(each.question)}. {each.wording}")
        tick.setAccessibleDescription(warning)
        tick.clicked.connect(lambda on: self._choose(each.question.id, on=on))
        self.ticks[each.question.id] = tick
        facts = [term(each.question.status)]
        if blocks:
            facts.append(self.tr("In the plan: {blocks}").format(blocks=", ".join(blocks)))
        elif each.chosen:
            facts.append(self.tr("not in a block yet"))
        words = column(label(each.wording), quiet(" · ".join(facts)))
        if warning:
            words.addLayout(_warned(warning))
        whole = row(tick, words)
        whole.setStretch(1, 1)
        whole.setAlignment(tick, Qt.AlignmentFlag.AlignTop)
        inside = QWidget()
        inside.setLayout(whole)
        return card(inside)

    def _choose(self, question: str, *, on: bool) -> None:
        session = self._session
        if session:
            self._workspace.attempt(lambda: set_tonight(session, question, chosen=on))

    def _follow(self, edit: Edit) -> None:
        if edit.concerns(Session, LearningQuestion, QuestionVersion, AgendaItem):
            self._look()


def _looks(shown: tuple[QuestionTonight, tuple[str, ...]]) -> tuple[object, ...]:
    """Give what a row shows besides its tick; a question of tonight without a block says so."""
    each, blocks = shown
    return each.question, each.wording, each.warning(), blocks, each.chosen and not blocks


def _warned(words: str) -> QHBoxLayout:
    sign = QLabel()
    sign.setPixmap(icon("warning", colour_name="warning").pixmap(ICON))
    made = row(sign, label(words))
    made.setStretch(1, 1)
    return made
