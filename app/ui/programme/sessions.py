"""The sessions of a programme: add one, open it, change when and where it is, take it away."""

from datetime import datetime, time, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from app.models.agenda import by_time
from app.models.codes import code
from app.models.session import Session, add_session
from app.services.workspace import Workspace
from app.ui.parts.buttons import push_button
from app.ui.parts.drafts import DraftLine
from app.ui.parts.flow import flow
from app.ui.parts.headings import empty_note, heading
from app.ui.parts.record_form import RecordForm, moment_field, moment_of, show_moment
from app.ui.parts.record_list import RecordList, Row, fit_rows

EVENING = time(19, 30)


class SessionsCard(QFrame):
    """All sessions in the order of time, with a form for the chosen one."""

    opened = Signal(str)

    def __init__(self, workspace: Workspace) -> None:
        """Show the sessions of `workspace`."""
        super().__init__()
        self._workspace = workspace
        self.setProperty("kind", "card")
        self.list = RecordList(self.tr("Sessions"))
        self._nothing = empty_note(self.tr("There are no sessions yet. When do you meet?"))
        self.title = DraftLine(workspace, "programme/new-session")
        self.title.setPlaceholderText(self.tr("Title of a new session"))
        self.title.setAccessibleName(self.tr("Title of a new session"))
        self.moment = moment_field(self.tr("Day and time of the new session"))
        show_moment(self.moment, datetime.combine(datetime.now().date() + timedelta(days=7), EVENING))
        self.add = push_button(self.tr("Add session"), "add")
        self.open = push_button(self.tr("Open session"), "open", primary=True)
        self.change = push_button(self.tr("Change"), "edit")
        self.change.setCheckable(True)
        self.remove = push_button(self.tr("Remove session"), "remove")
        self.form = self._make_form()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(16)
        layout.addWidget(heading(self.tr("Sessions"), 2))
        layout.addLayout(flow(self.title, self.moment, self.add))
        layout.addWidget(self._nothing)
        layout.addWidget(self.list)
        layout.addLayout(flow(self.open, self.change, self.remove))
        layout.addWidget(self.form)
        self._connect()

    def _make_form(self) -> RecordForm:
        form = RecordForm(self._workspace, "change_session")
        form.add_line("title", self.tr("Title"))
        form.add_moment("starts_at", self.tr("Day and time"))
        form.add_line("place", self.tr("Place"))
        form.add_text("purpose", self.tr("Purpose"))
        return form

    def _connect(self) -> None:
        self.add.clicked.connect(self._add)
        self.title.returnPressed.connect(self._add)
        self.list.selected.connect(self._show)
        self.list.opened.connect(self.opened)
        self.list.removal_asked.connect(self._remove)
        self.open.clicked.connect(lambda: self.opened.emit(self.list.current_id()))
        self.change.toggled.connect(lambda _: self._show_form())
        self.remove.clicked.connect(lambda: self._remove(self.list.current_id()))

    def mirror(self) -> None:
        """Show what is there now."""
        sessions = by_time(self._workspace.all(Session))
        self.list.set_rows([_row(session) for session in sessions])
        fit_rows(self.list, 6)
        self.list.setVisible(bool(sessions))
        self._nothing.setVisible(not sessions)
        if sessions and not self.list.current_id():
            self.list.select(sessions[-1].id)
        self._show(self.list.current_id())

    def _show(self, session_id: str) -> None:
        session = self._workspace.find(Session, session_id) if session_id else None
        shown = self.form.record()
        if session is None or shown is None or shown.id != session.id:
            self.form.show_record(session)
        self._show_form()
        self.open.setEnabled(session is not None)
        self.change.setEnabled(session is not None)
        self.remove.setEnabled(session is not None and not self._workspace.read_only)

    def _show_form(self) -> None:
        self.form.setVisible(self.change.isChecked() and self.form.record() is not None)

    def _add(self) -> None:
        number = self._workspace.next_number(Session)
        title, starts_at = self.title.text(), moment_of(self.moment)
        if self._workspace.attempt(
            lambda: add_session(number, title=title, starts_at=starts_at), clears_draft=self.title.place
        ):
            self.title.finished()
            made = next(each for each in self._workspace.all(Session) if each.number == number)
            self.list.select(made.id)

    def _remove(self, session_id: str) -> None:
        session = self._workspace.find(Session, session_id)
        if session:
            self._workspace.remove("remove_session", session)


def _row(session: Session) -> Row:
    facts = [code(session), f"{session.starts_at:%d-%m-%Y %H:%M}", session.place]
    return Row(session.id, session.title, " · ".join(fact for fact in facts if fact), "session")
