"""One action in full: what, who, by when, where it came from, and whether it is done."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QWidget

from app.models.acting import (
    CourseOfAction,
    FollowUp,
    finish_action,
    in_a_month,
    next_session_day,
    reopen_action,
)
from app.models.codes import code
from app.models.edit import changed
from app.models.note import Note
from app.models.person import Person, Role
from app.models.questions import LearningQuestion, QuestionVersion, latest_wording
from app.models.record import Record
from app.models.session import Session
from app.models.text import fold, shortened
from app.services.workspace import Workspace
from app.ui.insights.narrow import narrow
from app.ui.parts.buttons import push_button
from app.ui.parts.code_row import CodeRow
from app.ui.parts.flow import flow
from app.ui.parts.layouts import card, column
from app.ui.parts.record_form import RecordForm
from app.ui.parts.words import term


class ActionSheet(QWidget):
    """Mirrors one action; `jumped` gives class name and id of a record to go to."""

    jumped = Signal(str, str)

    def __init__(self, workspace: Workspace) -> None:
        """Show nothing yet."""
        super().__init__()
        self._workspace = workspace
        self._action: FollowUp | None = None
        self._names = QStringListModel(self)
        self.form = self._make_form()
        self.next_session = push_button(self.tr("Next session"), "session")
        self.month = push_button(self.tr("In a month"), "clock")
        self.no_day = push_button(self.tr("No day"), "close")
        self.done = push_button(self.tr("It is done"), "check", primary=True)
        self.reopen = push_button(self.tr("Not done after all"), "undo")
        self.sources = CodeRow(self.tr("Comes from"))
        inside = card(
            self.form,
            flow(self.next_session, self.month, self.no_day),
            flow(self.done, self.reopen),
            self.sources,
        )
        self.setLayout(column(inside, None))
        self._connect()

    def _make_form(self) -> RecordForm:
        form = RecordForm(self._workspace, "change_action")
        form.add_line("what", self.tr("What"))
        owner = form.add_line("owner", self.tr("Who"))
        owner.setPlaceholderText(self.tr("a name, a role, or anything else"))
        completer = QCompleter(self._names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        owner.setCompleter(completer)
        form.add_day("due", self.tr("By"))
        narrow(form.add_choice("session", self.tr("Agreed at"), []))
        narrow(form.add_choice("course", self.tr("Course of action"), []))
        narrow(form.add_choice("learning_question", self.tr("Learning question"), []))
        form.add_day("done_on", self.tr("Done on"))
        return form

    def _connect(self) -> None:
        self.next_session.clicked.connect(lambda: self._set_due(self._next()))
        self.month.clicked.connect(lambda: self._set_due(in_a_month(date.today())))
        self.no_day.clicked.connect(lambda: self._set_due(None))
        self.done.clicked.connect(self._finish)
        self.reopen.clicked.connect(self._reopen)
        self.sources.jumped.connect(self.jumped)

    def show_action(self, action: FollowUp | None) -> None:
        """Show an action, or nothing."""
        self._action = action
        self.setVisible(action is not None)
        if action is None:
            self.form.show_record(None)
            return
        self._names.setStringList(_who_may(self._workspace))
        self._fill_choices()
        if self.form.record() != action:
            self.form.show_record(action)
        may, day = not self._workspace.read_only, self._next()
        self.next_session.setEnabled(may and day is not None)
        self.next_session.setToolTip(f"{day:%d-%m-%Y}" if day else self.tr("No later session is planned."))
        self.month.setEnabled(may)
        self.no_day.setEnabled(may and action.due is not None)
        self.done.setVisible(action.done_on is None)
        self.done.setEnabled(may)
        self.reopen.setVisible(action.done_on is not None)
        self.reopen.setEnabled(may)
        self.sources.show_records(self._sources(action))

    def _fill_choices(self) -> None:
        workspace, none = self._workspace, (None, self.tr("none"))
        versions = workspace.all(QuestionVersion)
        sessions = [(each.id, f"{code(each)} {each.title}") for each in workspace.all(Session)]
        courses = [(each.id, f"{code(each)} {shortened(each.action, 80)}") for each in workspace.all(CourseOfAction)]
        questions = [
            (each.id, f"{code(each)}. {shortened(latest_wording(each, versions), 80)}")
            for each in workspace.all(LearningQuestion)
        ]
        for name, options in (("session", sessions), ("course", courses), ("learning_question", questions)):
            self.form.field(name).fill([none, *options])

    def _sources(self, action: FollowUp) -> list[tuple[Record, str]]:
        found: list[tuple[Record, str]] = []
        note = self._workspace.find(Note, action.note) if action.note else None
        if note:
            found.append((note, note.text))
        course = self._workspace.find(CourseOfAction, action.course) if action.course else None
        if course:
            found.append((course, course.action))
        question = self._workspace.find(LearningQuestion, action.learning_question or "")
        if question:
            found.append((question, latest_wording(question, self._workspace.all(QuestionVersion))))
        session = self._workspace.find(Session, action.session or "")
        if session:
            found.append((session, session.title))
        return found

    def _next(self) -> date | None:
        return next_session_day(self._workspace.all(Session), date.today())

    # --- acting ---------------------------------------------------------------------------------

    def _set_due(self, day: date | None) -> None:
        action = self._action
        if action:
            self._workspace.do(changed("change_action", action, due=day))

    def _finish(self) -> None:
        action = self._action
        if action:
            self._workspace.attempt(lambda: finish_action(action, on=date.today()))

    def _reopen(self) -> None:
        action = self._action
        if action:
            self._workspace.attempt(lambda: reopen_action(action))


def owners(actions: Iterable[FollowUp]) -> list[str]:
    """Give who has an action, each once however it is written, by name."""
    found: dict[str, str] = {}
    for each in actions:
        if each.owner:
            found.setdefault(fold(each.owner), each.owner)
    return sorted(found.values(), key=fold)


def _who_may(workspace: Workspace) -> list[str]:
    """Give who an action can be given to: everybody who takes part, and every role."""
    return [*(each.name for each in workspace.all(Person)), *(term(role) for role in Role)]
