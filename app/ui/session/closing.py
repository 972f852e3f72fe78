"""After the evening: a list to work off before a session is closed, none of which blocks."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.models.acting import FollowUp
from app.models.closing import Duty, Evening, ToDo, close_session, reopen_session, to_do_at_close
from app.models.edit import Edit
from app.models.feedback import FeedbackLine
from app.models.insights import Evidence, Insight
from app.models.next_session import drafted_from
from app.models.note import Note
from app.models.person import Consent, Person
from app.models.questions import LearningQuestion, QuestionVersion
from app.models.session import Attendance, Session
from app.services.jobs import Jobs
from app.services.workspace import Workspace
from app.tasks.handouts import REPORT
from app.ui.parts.buttons import push_button
from app.ui.parts.flow import flow
from app.ui.parts.headings import heading, label, quiet
from app.ui.parts.mirroring import when_seen
from app.ui.parts.record_list import RecordList, Row
from app.ui.parts.upright import Upright
from app.ui.session.closing_duty import DutySheet, title_of
from app.ui.session.closing_feedback import FeedbackSheet
from app.ui.session.closing_next import NextSheet

REPORT_STEP, FEEDBACK_STEP, NEXT_STEP, CLOSE_STEP = "report", "feedback", "next", "close"
STEPS_WIDE = 13
"""Lines of text: so wide is the list of steps, for their words to be read at any size of text."""

_FOLLOWED = (
    Session,
    Note,
    Attendance,
    Consent,
    Person,
    FollowUp,
    LearningQuestion,
    QuestionVersion,
    FeedbackLine,
    Insight,
    Evidence,
)


class ClosingPanel(QWidget):
    """Mirrors what is left to do after one session: the steps on the left, the chosen one beside them."""

    found_opened = Signal(str, str)
    print_asked = Signal(str, str)
    session_opened = Signal(str)
    table_asked = Signal(str)

    def __init__(self, workspace: Workspace, jobs: Jobs) -> None:
        """Show what is left to do; `jobs` makes the prints."""
        super().__init__()
        self._workspace = workspace
        self._session_id = ""
        self._shown: Evening | None = None
        self._todo: list[ToDo] = []
        self.steps = RecordList(self.tr("Steps to close the session"))
        self.duties = {duty: DutySheet(workspace, duty) for duty in Duty}
        self.report = push_button(self.tr("Make the report"), "print", primary=True)
        self.feedback = FeedbackSheet(workspace, jobs)
        self.next = NextSheet(workspace)
        self.close_it = push_button(self.tr("Close the session"), "check", primary=True)
        self.reopen = push_button(self.tr("Open it again"), "undo")
        self._state = label("")
        self._sheets: dict[str, QWidget] = {
            **{duty.value: Upright(sheet) for duty, sheet in self.duties.items()},
            REPORT_STEP: Upright(self._report_sheet()),
            FEEDBACK_STEP: self.feedback,
            NEXT_STEP: self.next,
            CLOSE_STEP: Upright(self._close_sheet()),
        }
        self._lay_out()
        self._mirror_seen = when_seen(self, self.mirror)
        self._connect()

    def _report_sheet(self) -> QWidget:
        why = quiet(self.tr("The report sums up the evening on its first page. You see it before it is printed."))
        return _sheet(heading(self.tr("The report"), 2), why, self.report)

    def _close_sheet(self) -> QWidget:
        return _sheet(heading(self.tr("Close the session"), 2), self._state, self.close_it, self.reopen)

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
        for sheet in self._sheets.values():
            self._stack.addWidget(sheet)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(self.steps)
        splitter.addWidget(self._stack)
        self.ensurePolished()
        wide = STEPS_WIDE * self.fontMetrics().lineSpacing()
        splitter.setSizes([wide, 3 * wide])
        splitter.setStretchFactor(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(splitter)

    def _connect(self) -> None:
        self.steps.selected.connect(self._turn_to)
        self.steps.opened.connect(lambda _: self.focusNextChild())
        for sheet in self.duties.values():
            sheet.found_opened.connect(self.found_opened)
            sheet.table_asked.connect(self.table_asked)
        self.report.clicked.connect(lambda: self.print_asked.emit(REPORT, self._session_id))
        self.feedback.print_asked.connect(self.print_asked)
        self.next.session_opened.connect(self.session_opened)
        self.close_it.clicked.connect(self._close)
        self.reopen.clicked.connect(self._reopen)
        self._workspace.changed.connect(self._follow)
        self._workspace.reloaded.connect(self._mirror_seen)

    # --- mirroring ------------------------------------------------------------------------------

    def show_session(self, session: Session | None) -> None:
        """Show one session, or nothing."""
        self._session_id = session.id if session else ""
        self._mirror_seen()

    def _follow(self, edit: Edit) -> None:
        if edit.concerns(*_FOLLOWED):
            self._mirror_seen()

    def _session(self) -> Session | None:
        return self._workspace.find(Session, self._session_id) if self._session_id else None

    def mirror(self) -> None:
        """Show what is there now."""
        session = self._session()
        self.setEnabled(session is not None)
        if session is None:
            self._shown = None
            return
        held = QApplication.focusWidget()
        self._shown = self._evening(session)
        self._todo = to_do_at_close(self._shown)
        self.steps.set_rows([*(self._row(each) for each in self._todo), *self._last_rows(self._shown)])
        if not self.steps.current_id():
            first = next((each.duty.value for each in self._todo if each.count), REPORT_STEP)
            self.steps.select(first)
        self._fill(self.steps.current_id())
        if held and self._stack.isAncestorOf(held) and not (held.isVisibleTo(self) and held.isEnabled()):
            self.steps.setFocus()  # the last thing of a step is settled: the keys go on to the next step

    def _turn_to(self, step: str) -> None:
        if step in self._sheets:
            self._fill(step)
            self._stack.setCurrentWidget(self._sheets[step])

    def _fill(self, step: str) -> None:
        """Show on one sheet what is there now; the others wait until somebody turns to them."""
        evening = self._shown
        if evening is None:
            return
        if step == FEEDBACK_STEP:
            self.feedback.show_session(evening.session)
        elif step == NEXT_STEP:
            self.next.show_evening(evening)
        elif step == CLOSE_STEP:
            self._show_state(evening.session, sum(each.count > 0 for each in self._todo))
        for each in self._todo:
            if each.duty.value == step:
                self.duties[each.duty].show_todo(evening.session, each)

    def _evening(self, session: Session) -> Evening:
        read = self._workspace.all
        return Evening(
            session=session,
            sessions=tuple(read(Session)),
            notes=tuple(read(Note, session=session.id)),
            present=tuple(read(Attendance, session=session.id)),
            consents=tuple(read(Consent)),
            actions=tuple(read(FollowUp)),
            questions=tuple(read(LearningQuestion)),
            versions=tuple(read(QuestionVersion)),
        )

    def _row(self, todo: ToDo) -> Row:
        """Give a step with how much is left in front, where it is read first."""
        name = title_of(todo.duty)
        text = f"{todo.count} × {name}" if todo.count else f"{name} · {self.tr('done')}"
        return Row(todo.duty.value, text, icon="warning" if todo.count else "check", faded=not todo.count)

    def _last_rows(self, evening: Evening) -> list[Row]:
        session = evening.session
        lines = len(self._workspace.all(FeedbackLine, session=session.id))
        followed = drafted_from(session, evening.sessions) is not None
        steps = [
            (REPORT_STEP, self.tr("The report"), "", "print"),
            (FEEDBACK_STEP, self.tr("What we heard from you"), str(lines) if lines else "", "quote"),
            (NEXT_STEP, self.tr("The next session"), self.tr("done") if followed else "", "session"),
            (CLOSE_STEP, self.tr("Close the session"), self.tr("done") if session.closed_at else "", "to_last"),
        ]
        return [
            Row(key, " · ".join(part for part in (name, told) if part), icon=icon) for key, name, told, icon in steps
        ]

    def _show_state(self, session: Session, left: int) -> None:
        if session.closed_at:
            moment = f"{session.closed_at:%d-%m-%Y %H:%M}"
            self._state.setText(self.tr("This session was closed on {moment}.").format(moment=moment))
        elif left:
            self._state.setText(self.tr("%n part(s) still have something left. You can close all the same.", "", left))
        else:
            self._state.setText(self.tr("Everything is done."))
        self.close_it.setVisible(session.closed_at is None)
        self.reopen.setVisible(session.closed_at is not None)
        for button in (self.close_it, self.reopen):
            button.setEnabled(not self._workspace.read_only)

    # --- acting ---------------------------------------------------------------------------------

    def _close(self) -> None:
        session = self._session()
        if session and self._workspace.attempt(
            lambda: close_session(session, at=datetime.now().replace(microsecond=0))
        ):
            self.reopen.setFocus()

    def _reopen(self) -> None:
        session = self._session()
        if session and self._workspace.attempt(lambda: reopen_session(session)):
            self.close_it.setFocus()


def _sheet(*widgets: QWidget) -> QWidget:
    """Give a sheet with things under each other, buttons as wide as their words."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(16, 0, 0, 0)
    for widget in widgets[:2]:
        column.addWidget(widget)
    column.addLayout(flow(*widgets[2:]))
    column.addStretch(1)
    return made
