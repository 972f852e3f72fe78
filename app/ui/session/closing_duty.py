"""One part of the list of a session that closes: what is left of it, a short form, and the way to its place."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.acting import FollowUp
from app.models.closing import Duty, ToDo
from app.models.codes import code
from app.models.language import QT_TRANSLATE_NOOP
from app.models.note import Note
from app.models.person import Person
from app.models.questions import LearningQuestion, QuestionVersion, latest_wording
from app.models.session import Session
from app.models.tables import called
from app.models.text import one_line, shortened
from app.services.workspace import Workspace
from app.ui.parts.buttons import push_button
from app.ui.parts.flow import flow
from app.ui.parts.headings import empty_note, heading, quiet
from app.ui.parts.record_list import RecordList, Row
from app.ui.parts.words import said, term
from app.ui.session.closing_forms import ActionForm, CheckForm, ConsentForm, KindForm, QuestionForm, ShortForm

LEAST_LIST = 2
"""Rows that can be seen at least."""

LONGEST = 160


@dataclass(frozen=True, slots=True)
class Told:
    """What is said about a duty: its name, why it matters, and the class of its records ("" for tables)."""

    title: str
    why: str
    cls_name: str = "Note"


TOLD = {
    Duty.UNSORTED: Told(
        QT_TRANSLATE_NOOP("closing", "Notes without a kind"),
        QT_TRANSLATE_NOOP("closing", "A note with a kind is found again, and stands where it belongs in the report."),
    ),
    Duty.SHEETS: Told(
        QT_TRANSLATE_NOOP("closing", "Table sheets not typed in"),
        QT_TRANSLATE_NOOP("closing", "Of these tables no sheet was typed in. Is there paper on the table?"),
        "",
    ),
    Duty.CONSENTS: Told(
        QT_TRANSLATE_NOOP("closing", "Not asked for consent"),
        QT_TRANSLATE_NOOP("closing", "They were here, and were not asked. Without a yes nothing of theirs is quoted."),
        "Person",
    ),
    Duty.QUOTES: Told(
        QT_TRANSLATE_NOOP("closing", "Quotes not asked back"),
        QT_TRANSLATE_NOOP("closing", "Read the quote to the speaker: is this what you meant?"),
    ),
    Duty.COMMITMENTS: Told(
        QT_TRANSLATE_NOOP("closing", "Commitments without an action"),
        QT_TRANSLATE_NOOP("closing", "As an action it comes back at the next session."),
    ),
    Duty.ACTIONS: Told(
        QT_TRANSLATE_NOOP("closing", "Actions without owner or day"),
        QT_TRANSLATE_NOOP("closing", "Who does it, and before when?"),
        "FollowUp",
    ),
    Duty.QUESTIONS: Told(
        QT_TRANSLATE_NOOP("closing", "Learning questions not talked about"),
        QT_TRANSLATE_NOOP("closing", "What did this session do with each? What you leave comes back as due."),
        "LearningQuestion",
    ),
    Duty.PARKED: Told(
        QT_TRANSLATE_NOOP("closing", "Parking lot"),
        QT_TRANSLATE_NOOP("closing", "Take it along, or give it another kind."),
    ),
}


def title_of(duty: Duty) -> str:
    """Give what a duty is called."""
    return _say(TOLD[duty].title)


class DutySheet(QWidget):
    """Mirrors what is left of one duty."""

    found_opened = Signal(str, str)
    table_asked = Signal(str)

    def __init__(self, workspace: Workspace, duty: Duty) -> None:
        """Show nothing yet."""
        super().__init__()
        self._workspace = workspace
        self._session: Session | None = None
        self.duty = duty
        self.list = RecordList(title_of(duty))
        self.form = _form(workspace, duty)
        self.go = push_button(self.tr("Type in") if duty is Duty.SHEETS else self.tr("Go there"), "open")
        self._nothing = empty_note(self.tr("Nothing is left here."))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 0, 0, 0)
        layout.addWidget(heading(title_of(duty), 2))
        layout.addWidget(quiet(_say(TOLD[duty].why)))
        layout.addWidget(self._nothing)
        layout.addWidget(self.list, 1)
        if self.form:
            layout.addWidget(self.form)
        layout.addLayout(flow(self.go))
        layout.addStretch(0)
        self.list.selected.connect(lambda _: self._show_form())
        self.list.opened.connect(lambda _: self._go())
        self.go.clicked.connect(self._go)

    def show_todo(self, session: Session, todo: ToDo) -> None:
        """Show what is left; the next one is chosen when one was settled."""
        self._session = session
        self.list.set_rows([self._row(each) for each in todo.records])
        self.list.show_at_least(LEAST_LIST)
        if todo.records and not self.list.current_id():
            self.list.select(todo.records[0])
        for widget in (self.list, self.go, *([self.form] if self.form else [])):
            widget.setVisible(bool(todo.records))
        self._nothing.setVisible(not todo.records)
        self._show_form()

    def _show_form(self) -> None:
        if self.form:
            self.form.show_record(self._session, self.list.current_id())

    def _go(self) -> None:
        chosen, cls_name = self.list.current_id(), TOLD[self.duty].cls_name
        if chosen and cls_name:
            self.found_opened.emit(cls_name, chosen)
        elif chosen:
            self.table_asked.emit(chosen)

    def _row(self, record_id: str) -> Row:
        cls_name = TOLD[self.duty].cls_name
        if not cls_name:
            return Row(record_id, said(called(record_id)), icon="note")
        if cls_name == "Person":
            return self._person_row(record_id)
        if cls_name == "FollowUp":
            action = self._workspace.get(FollowUp, record_id)
            known = (action.owner, f"{action.due:%d-%m-%Y}" if action.due else "")
            return Row(record_id, f"{code(action)} {action.what}", " · ".join(each for each in known if each), "check")
        if cls_name == "LearningQuestion":
            question = self._workspace.get(LearningQuestion, record_id)
            words = latest_wording(question, self._workspace.all(QuestionVersion, question=record_id))
            return Row(record_id, f"{code(question)}. {words}", term(question.status), f"status_{question.status}")
        note = self._workspace.get(Note, record_id)
        facts = (
            f"{note.taken_at:%H:%M}",
            term(note.kind) if note.kind else "",
            said(called(note.table)) if note.table else "",
        )
        told = " · ".join(fact for fact in facts if fact)
        return Row(record_id, f"{code(note)} {shortened(one_line(note.text), LONGEST)}", told, "note")

    def _person_row(self, record_id: str) -> Row:
        person = self._workspace.get(Person, record_id)
        return Row(record_id, person.name, term(person.role), "person")


def _form(workspace: Workspace, duty: Duty) -> ShortForm | None:
    """Give the form with which a duty is settled on the spot, if there is one."""
    forms: dict[Duty, type[ShortForm]] = {
        Duty.UNSORTED: KindForm,
        Duty.CONSENTS: ConsentForm,
        Duty.QUOTES: CheckForm,
        Duty.COMMITMENTS: ActionForm,
        Duty.ACTIONS: ActionForm,
        Duty.QUESTIONS: QuestionForm,
        Duty.PARKED: KindForm,
    }
    return forms[duty](workspace) if duty in forms else None


def _say(text: str) -> str:
    return QCoreApplication.translate("closing", text)
