"""One evening: the plan on the left, the notes in the middle, on the right who is here and tonight's maps."""

from datetime import datetime, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSplitter, QStackedLayout, QVBoxLayout, QWidget

from app.models.edit import DESK, Edit
from app.models.programme import Area
from app.models.session import Session
from app.services.jobs import Jobs
from app.services.workspace import Workspace
from app.ui.maps.beginnings import map_for
from app.ui.parts.choice import Choice
from app.ui.parts.headings import empty_note, quiet
from app.ui.parts.layouts import row
from app.ui.session.here import HerePanel
from app.ui.session.notes import NotesPanel
from app.ui.session.plan import PlanPanel


class SessionScreen(QWidget):
    """Mirrors one session at a time; F6 goes from panel to panel."""

    map_opened = Signal(str)

    def __init__(self, workspace: Workspace, jobs: Jobs) -> None:  # noqa: ARG002 - every screen is made alike
        """Show the session of today, or else the last one."""
        super().__init__()
        self._workspace = workspace
        self._session_id = ""
        self.sessions = Choice(self.tr("Session"))
        self._facts = quiet("")
        self._facts.setWordWrap(False)
        self.plan = PlanPanel(workspace)
        self.notes = NotesPanel(workspace)
        self.here = HerePanel(workspace)
        self._lay_out()
        self._connect()
        self.mirror()

    def undo_scope(self) -> str:
        """Undo is the desk's."""
        return DESK

    def undo_since(self) -> int:
        """Undo goes back to the beginning."""
        return 0

    def _lay_out(self) -> None:
        splitter = QSplitter(Qt.Orientation.Horizontal)
        for panel in (self.plan, self.notes, self.here):
            splitter.addWidget(panel)
        splitter.setSizes([370, 500, 290])
        splitter.setChildrenCollapsible(True)
        evening = QWidget()
        layout = QVBoxLayout(evening)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row(self.sessions, self._facts, None))
        layout.addWidget(splitter, 1)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(evening)
        self._stack.addWidget(empty_note(self.tr("There is no session yet. Add one on the page Programme.")))
        self.setContentsMargins(24, 16, 24, 16)

    def _connect(self) -> None:
        self.sessions.chosen.connect(self.show_session)
        self.plan.chosen.connect(self.notes.set_block)
        self.here.map_opened.connect(self.map_opened)
        self.here.map_wanted.connect(self._draw_map)
        self._workspace.changed.connect(self._follow)
        self._workspace.reloaded.connect(self.mirror)
        QShortcut(
            QKeySequence(Qt.Key.Key_F6), self, self._next_panel, context=Qt.ShortcutContext.WidgetWithChildrenShortcut
        )

    def show_session(self, session_id: str) -> None:
        """Show one session."""
        self._session_id = session_id
        self._show()
        self.notes.entry.field.setFocus()

    def mirror(self) -> None:
        """Show what is there now."""
        sessions = sorted(self._workspace.all(Session), key=lambda session: (session.starts_at, session.number))
        self.sessions.fill([(each.id, f"{each.title} ({each.starts_at:%d-%m-%Y})") for each in sessions])
        self._stack.setCurrentIndex(0 if sessions else 1)
        if sessions and self._session_id not in {each.id for each in sessions}:
            self._session_id = _tonight(sessions).id
        self._show()

    def _show(self) -> None:
        session = self._workspace.find(Session, self._session_id) if self._session_id else None
        self.sessions.set_value(self._session_id)
        self._tell(session)
        self.plan.show_session(session)
        self.notes.show_session(session)
        self.here.show_session(session)

    def _tell(self, session: Session | None) -> None:
        area = self._workspace.find(Area, session.area) if session and session.area else None
        facts = [f"{session.starts_at:%H:%M}", session.place, area.name if area else ""] if session else []
        self._facts.setText(" · ".join(fact for fact in facts if fact))

    def _follow(self, edit: Edit) -> None:
        if not edit.concerns(Session):
            return
        sessions = self._workspace.all(Session)
        if any(each.id == self._session_id for each in sessions) and len(sessions) == self.sessions.count():
            self._tell(self._workspace.find(Session, self._session_id))
        else:
            self.mirror()

    def _draw_map(self, person_id: str) -> None:
        """Open the map somebody drew tonight; make it where there is none."""
        if map_id := map_for(self._workspace, person_id, self._session_id):
            self.map_opened.emit(map_id)

    def _next_panel(self) -> None:
        stops = [self.plan.list, self.notes.entry.field, self.here.line]
        panels = [self.plan, self.notes, self.here]
        focused = self.focusWidget()
        now = next((at for at, panel in enumerate(panels) if focused and panel.isAncestorOf(focused)), -1)
        stops[(now + 1) % len(stops)].setFocus(Qt.FocusReason.TabFocusReason)


def _tonight(sessions: list[Session]) -> Session:
    """Give the session of today; else the last one that began; else the first to come."""
    soon = datetime.now() + timedelta(hours=12)
    begun = [session for session in sessions if session.starts_at <= soon]
    return begun[-1] if begun else sessions[0]
