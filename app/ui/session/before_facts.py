"""What a session is about: its title, where and when it is, and when people can go home."""

from PySide6.QtCore import Qt, QTime
from PySide6.QtWidgets import QCheckBox, QTimeEdit, QVBoxLayout, QWidget

from app.models.edit import Edit
from app.models.plan import end_at, set_end, set_start
from app.models.programme import Area
from app.models.session import Session
from app.services.workspace import Workspace
from app.ui.parts.buttons import TARGET
from app.ui.parts.headings import heading
from app.ui.parts.layouts import card, page, row
from app.ui.parts.mirroring import when_seen
from app.ui.parts.record_form import RecordForm
from app.ui.parts.spins import clear_edge
from app.ui.parts.still import keep_still

USUAL_END = QTime(21, 30)


class SessionFacts(QWidget):
    """Mirrors the facts of one session; leaving a field changes it."""

    def __init__(self, workspace: Workspace) -> None:
        """Make an empty form; `show_session` fills it."""
        super().__init__()
        self._workspace = workspace
        self._session: Session | None = None
        self.form = form = RecordForm(workspace, "change_session")
        form.add_line("title", self.tr("Title"))
        form.add_moment("starts_at", self.tr("Begins"))
        form.set_rule("starts_at", set_start)
        self.has_end = QCheckBox(self.tr("Ends at"))
        self.has_end.setAccessibleName(self.tr("Ends at a fixed time"))
        self.end = clear_edge(QTimeEdit(USUAL_END))
        self.end.setDisplayFormat("HH:mm")
        self.end.setMinimumHeight(TARGET)
        self.end.setAccessibleName(self.tr("Ends at"))
        self.end.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        ends = QWidget()
        ends.setLayout(row(self.has_end, self.end, None))
        form.add_widget(self.tr("Ends"), ends)
        form.add_line("place", self.tr("Place"))
        form.add_choice("area", self.tr("Area"), [])
        form.add_text("purpose", self.tr("Purpose"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(page(card(heading(self.tr("This session"), 3), form), width=720))
        keep_still(self.end, form.field("starts_at"))
        self._connect()

    def _connect(self) -> None:
        self.has_end.clicked.connect(lambda _: self._set_end())
        self.end.editingFinished.connect(self._set_end)
        self._look = when_seen(self, self.mirror)
        self._workspace.changed.connect(self._follow)
        self._workspace.reloaded.connect(self._look)

    def show_session(self, session: Session | None) -> None:
        """Show one session, or nothing."""
        self._session = session
        self.mirror()

    def mirror(self) -> None:
        """Show what is there now."""
        session = self._session = self._workspace.find(Session, self._session.id) if self._session else None
        areas = sorted(self._workspace.all(Area), key=lambda each: each.name.casefold())
        self.form.field("area").fill([(None, self.tr("none")), *((each.id, each.name) for each in areas)])
        self.form.field("area").set_value(session.area if session else None)
        if session != self.form.record():
            self.form.show_record(session)
        may = session is not None and not self._workspace.read_only
        ends_at = session.ends_at if session else None
        self.has_end.setChecked(ends_at is not None)
        self.end.setEnabled(may and ends_at is not None)
        if ends_at and not self.end.hasFocus():
            self.end.setTime(QTime(ends_at.hour, ends_at.minute))

    def _set_end(self) -> None:
        session = self._session
        if session is None or self._workspace.read_only:
            return
        clock = self.end.time().toPython()
        ends_at = end_at(session, clock) if self.has_end.isChecked() else None  # type: ignore[arg-type]
        if ends_at != session.ends_at:
            self._workspace.attempt(lambda: set_end(session, ends_at))

    def _follow(self, edit: Edit) -> None:
        if self._session and edit.concerns(Session, Area):
            self._look()
