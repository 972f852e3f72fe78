"""The parking lot: what was kept for later in all sessions, to be taken up or looked at again."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.codes import code
from app.models.edit import Edit
from app.models.note import Note, NoteKind
from app.models.parking import hand_on, let_go, next_session, parked, take_up
from app.models.questions import LearningQuestion, QuestionVersion, is_open, latest_wording
from app.models.session import Session
from app.models.text import shortened
from app.services.workspace import Workspace
from app.ui.parts.buttons import push_button
from app.ui.parts.choice import Choice
from app.ui.parts.flow import flow
from app.ui.parts.headings import empty_note, heading, quiet
from app.ui.parts.mirroring import when_seen
from app.ui.parts.record_list import RecordList, Row
from app.ui.parts.upright import Upright
from app.ui.parts.words import term

LONGEST = 90
"""Letters of a question that can be seen in a list."""

LEAST_LIST = 2
"""Notes that can be seen at least."""


class ParkingPanel(QWidget):
    """Mirrors what is parked. `note_opened` asks to change one note."""

    note_opened = Signal(str)

    def __init__(self, workspace: Workspace) -> None:
        """Make an empty list; `show_session` fills it."""
        super().__init__()
        self._workspace = workspace
        self._session: Session | None = None
        self.list = RecordList(self.tr("Parking lot"))
        self._nothing = empty_note(self.tr("Nothing is parked. Begin a note with p and a space to keep it for later."))
        self.kind = Choice(self.tr("Take up as"))
        kinds = [kind for kind in NoteKind if kind is not NoteKind.PARKED]
        self.kind.fill([(kind, term(kind)) for kind in kinds])
        self.kind.set_value(NoteKind.QUESTION)
        self.take = push_button(self.tr("Take up"), "check", primary=True)
        self.question = Choice(self.tr("To learning question"))
        self.question.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.question.setMinimumContentsLength(12)
        self.hand_on = push_button(self.tr("Hand on to the next session"), "session")
        self.let_go = push_button(self.tr("Let go"), "close")
        self.open = push_button(self.tr("Change note"), "edit")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        sheet = QWidget()
        layout = QVBoxLayout(sheet)
        layout.setContentsMargins(0, 8, 0, 0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Upright(sheet))
        layout.addWidget(heading(self.tr("Parking lot"), 2))
        layout.addWidget(quiet(self.tr("What was kept for later, in all sessions.")))
        layout.addWidget(self._nothing)
        layout.addWidget(self.list, 1)
        layout.addLayout(flow(self.kind, self.take, self.let_go, self.open))
        layout.addWidget(self.question)
        layout.addLayout(flow(self.hand_on))
        layout.addStretch()

    def _connect(self) -> None:
        self.hand_on.clicked.connect(self._hand_on)
        self.let_go.clicked.connect(self._let_go)
        self.list.selected.connect(lambda _: self._enable())
        self.list.opened.connect(self.note_opened)
        self.take.clicked.connect(self._take_up)
        self.open.clicked.connect(lambda: self.note_opened.emit(self.list.current_id()))
        self._show_anew = when_seen(self, self.mirror)
        self._workspace.changed.connect(self._follow)
        self._workspace.reloaded.connect(self._show_anew)

    def show_session(self, session: Session | None) -> None:
        """Show what is parked; what this session parked says so."""
        self._session = session
        self._show_anew()

    def mirror(self) -> None:
        """Show what is there now."""
        sessions = {each.id: each for each in self._workspace.all(Session)}
        found = parked(self._workspace.all(Note, kind=NoteKind.PARKED), sessions.values())
        self.list.set_rows([self._row(each, sessions[each.session]) for each in found])
        self.list.show_at_least(LEAST_LIST)
        self.list.setVisible(bool(found))
        self._nothing.setVisible(not found)
        self._fill_questions()
        if found and not self.list.current_id():
            self.list.select(found[0].id)
        self._enable()

    def _fill_questions(self) -> None:
        versions = self._workspace.all(QuestionVersion)
        asked = [each for each in self._workspace.all(LearningQuestion) if is_open(each)]
        words = [(each, shortened(f"{code(each)}. {latest_wording(each, versions)}", LONGEST)) for each in asked]
        self.question.fill([(each.id, text) for each, text in words])
        self.question.setVisible(bool(asked))
        self.hand_on.setVisible(bool(asked))

    def _row(self, note: Note, session: Session) -> Row:
        tonight = self._session is not None and session.id == self._session.id
        where = self.tr("this session") if tonight else f"{session.title} ({session.starts_at:%d-%m-%Y})"
        role = term(note.speaker_role) if note.speaker_role else ""
        return Row(note.id, note.text, " · ".join(fact for fact in (code(note), where, role) if fact), "pause")

    def _enable(self) -> None:
        chosen = bool(self.list.current_id())
        self.open.setEnabled(chosen)
        for button in (self.take, self.let_go, self.hand_on):
            button.setEnabled(chosen and not self._workspace.read_only)

    def _chosen(self) -> Note | None:
        return self._workspace.find(Note, self.list.current_id()) if self.list.current_id() else None

    def _take_up(self) -> None:
        if note := self._chosen():
            self._workspace.do(take_up(note, self.kind.value()))

    def _let_go(self) -> None:
        if note := self._chosen():
            self._workspace.do(let_go(note))

    def _hand_on(self) -> None:
        note, question = self._chosen(), self._workspace.find(LearningQuestion, self.question.value() or "")
        if note and question and self._session:
            following = next_session(self._session, self._workspace.all(Session))
            self._workspace.do(hand_on(note, question, following=following))

    def _follow(self, edit: Edit) -> None:
        if edit.concerns(Note, Session, LearningQuestion, QuestionVersion):
            self._show_anew()
