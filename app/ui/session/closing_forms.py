"""Short forms with which one thing on the list of a session that closes is settled on the spot."""

from datetime import date, datetime

from PySide6.QtWidgets import QWidget

from app.models.acting import FollowUp, in_a_month
from app.models.closing import NEEDED, action_from
from app.models.edit import Edit, changed, joined
from app.models.note import CheckedBack, Note, NoteKind
from app.models.participation import answer_consent
from app.models.person import Consent, ConsentAnswer, Person
from app.models.questions import LearningQuestion, QuestionStatus, QuestionVersion, discuss_question
from app.models.session import Session
from app.models.text import one_line
from app.services.workspace import Workspace
from app.ui.parts.buttons import push_button
from app.ui.parts.choice import Choice
from app.ui.parts.day_field import DayField
from app.ui.parts.drafts import DraftLine
from app.ui.parts.flow import flow
from app.ui.parts.words import term


class ShortForm(QWidget):
    """A form for one record of one session; nothing to fill in where `record_id` is empty."""

    def __init__(self, workspace: Workspace) -> None:
        """Show nothing yet."""
        super().__init__()
        self.workspace = workspace
        self.session: Session | None = None
        self.record_id = ""

    def show_record(self, session: Session | None, record_id: str) -> None:
        """Turn to another record."""
        self.session, self.record_id = session, record_id
        self.setEnabled(bool(record_id) and not self.workspace.read_only)
        self.fill()

    def fill(self) -> None:
        """Show what the record says now."""


class KindForm(ShortForm):
    """Gives a note its kind."""

    def __init__(self, workspace: Workspace) -> None:
        """Offer all kinds."""
        super().__init__(workspace)
        self.kind = Choice(self.tr("Kind of note"))
        self.kind.fill([(each, term(each)) for each in NoteKind])
        self.keep = push_button(self.tr("Sort"), "check", primary=True)
        self.setLayout(flow(self.kind, self.keep))
        self.keep.clicked.connect(self._keep)

    def fill(self) -> None:
        """Show the kind it has, if it has one."""
        note = self.workspace.find(Note, self.record_id) if self.record_id else None
        if note and note.kind:
            self.kind.set_value(note.kind)

    def _keep(self) -> None:
        note = self.workspace.find(Note, self.record_id)
        if note:
            self.workspace.do(changed("change_note", note, kind=self.kind.value()))


class ConsentForm(ShortForm):
    """Writes down whether somebody's words may go in the report, and be quoted without a name."""

    def __init__(self, workspace: Workspace) -> None:
        """Offer yes and no for both at once; each apart is on the page People."""
        super().__init__(workspace)
        self.yes = push_button(self.tr("Yes to report and quotes without name"), "check")
        self.no = push_button(self.tr("No to both"), "close")
        self.setLayout(flow(self.yes, self.no))
        self.yes.clicked.connect(lambda: self._answer(ConsentAnswer.YES))
        self.no.clicked.connect(lambda: self._answer(ConsentAnswer.NO))

    def _answer(self, answer: ConsentAnswer) -> None:
        person = self.workspace.find(Person, self.record_id)
        if person is None:
            return
        consents = self.workspace.all(Consent, person=person.id)
        asked = {each.use for each in consents if each.answer is not ConsentAnswer.NOT_ASKED}
        edits = [
            answer_consent(person, use, answer, consents=consents, on=date.today())
            for use in NEEDED
            if use not in asked
        ]
        self.workspace.do(joined("answer_consent", edits))


class CheckForm(ShortForm):
    """Says whether the speaker of a quote was asked if this is what was meant."""

    def __init__(self, workspace: Workspace) -> None:
        """Offer what the speaker can have said."""
        super().__init__(workspace)
        answers = (CheckedBack.AGREED, CheckedBack.CHANGED, CheckedBack.WITHDRAWN)
        self.answers = {each: push_button(term(each)) for each in answers}
        self.setLayout(flow(*self.answers.values()))
        for each, button in self.answers.items():
            button.clicked.connect(lambda _, each=each: self._keep(each))

    def _keep(self, answer: CheckedBack) -> None:
        note = self.workspace.find(Note, self.record_id)
        if note:
            self.workspace.do(changed("change_note", note, checked_back=answer))


class ActionForm(ShortForm):
    """Says who does it and before when; of a commitment it makes an action."""

    def __init__(self, workspace: Workspace) -> None:
        """Ask a name and a day."""
        super().__init__(workspace)
        self.owner = DraftLine(workspace, "closing/none/owner")
        self.owner.setPlaceholderText(self.tr("Who does it?"))
        self.owner.setAccessibleName(self.tr("Who does it?"))
        self.owner.setMinimumWidth(180)
        self.due = DayField(self.tr("Done before"))
        self.keep = push_button(self.tr("Write down"), "check", primary=True)
        self.setLayout(flow(self.owner, self.due, self.keep))
        self.keep.clicked.connect(self._keep)
        self.owner.returnPressed.connect(self._keep)

    def fill(self) -> None:
        """Show who and when, as far as known."""
        action = self.workspace.find(FollowUp, self.record_id) if self._is_action() else None
        self.owner.stand_at(f"closing/{self.record_id or 'none'}/owner", text=action.owner if action else "")
        self.due.set_value((action.due if action else None) or in_a_month(date.today()))

    def _is_action(self) -> bool:
        return any(each.id == self.record_id for each in self.workspace.all(FollowUp))

    def _keep(self) -> None:
        self.workspace.attempt(self._edit, clears_draft=self.owner.place)

    def _edit(self) -> Edit:
        owner, due_on = one_line(self.owner.text()), self.due.value()
        if self._is_action():
            return changed("change_action", self.workspace.get(FollowUp, self.record_id), owner=owner, due=due_on)
        note = self.workspace.get(Note, self.record_id)
        return action_from(note, self.workspace.next_number(FollowUp), owner=owner, due_on=due_on)


class QuestionForm(ShortForm):
    """Says what this session did with a learning question."""

    def __init__(self, workspace: Workspace) -> None:
        """Ask how far it is, and for an answer."""
        super().__init__(workspace)
        self.status = Choice(self.tr("How far is it now?"))
        self.status.setMinimumContentsLength(18)
        self.status.fill([(each, term(each)) for each in QuestionStatus])
        self.answer = DraftLine(workspace, "closing/none/answer")
        self.answer.setPlaceholderText(self.tr("Answer so far, if there is one"))
        self.answer.setAccessibleName(self.tr("Answer so far"))
        self.answer.setMinimumWidth(260)
        self.keep = push_button(self.tr("We talked about it"), "check", primary=True)
        self.setLayout(flow(self.status, self.answer, self.keep))
        self.keep.clicked.connect(self._keep)
        self.answer.returnPressed.connect(self._keep)

    def fill(self) -> None:
        """Show how far the question is."""
        question = self.workspace.find(LearningQuestion, self.record_id) if self.record_id else None
        self.answer.stand_at(f"closing/{self.record_id or 'none'}/answer")
        if question:
            self.status.set_value(question.status)

    def _keep(self) -> None:
        question = self.workspace.find(LearningQuestion, self.record_id)
        if question is None or self.session is None:
            return
        session, versions = self.session.id, self.workspace.all(QuestionVersion, question=question.id)
        self.workspace.attempt(
            lambda: discuss_question(
                question,
                versions,
                session=session,
                at=datetime.now().replace(microsecond=0),
                status=self.status.value(),
                answer=self.answer.text(),
            ),
            clears_draft=self.answer.place,
        )
