"""Before the evening: the plan, what the session is about, who sits where, and whether everything is ready."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from app.models.session import Session
from app.services.jobs import Jobs
from app.services.workspace import Workspace
from app.ui.session.before_facts import SessionFacts
from app.ui.session.before_questions import TonightPanel
from app.ui.session.before_ready import ReadyPanel
from app.ui.session.plan_sheet import PlanSheet
from app.ui.session.tables import TablesPanel


class BeforePanel(QWidget):
    """Mirrors how one session is prepared."""

    print_asked = Signal(str, str)

    def __init__(self, workspace: Workspace, jobs: Jobs) -> None:
        """Show the plan; `jobs` makes the backup."""
        super().__init__()
        self.plan = PlanSheet(workspace)
        self.questions = TonightPanel(workspace)
        self.tables = TablesPanel(workspace)
        self.facts = SessionFacts(workspace)
        self.ready = ReadyPanel(workspace, jobs)
        self.tabs = QTabWidget()
        self.tabs.tabBar().setAccessibleName(self.tr("What is prepared"))
        self.tabs.setUsesScrollButtons(False)  # large text makes the words shorter; no tab goes out of reach
        self.tabs.setElideMode(Qt.TextElideMode.ElideRight)
        self.tabs.setAccessibleName(self.tr("Before the evening"))
        self.tabs.addTab(self.plan, self.tr("Plan"))
        self.tabs.addTab(self.questions, self.tr("Learning questions"))
        self.tabs.addTab(self.tables, self.tr("People and tables"))
        self.tabs.addTab(self.facts, self.tr("This session"))
        self.tabs.addTab(self.ready, self.tr("Ready to leave?"))
        self._parts = (self.plan, self.questions, self.tables, self.facts, self.ready)
        self.ready.print_asked.connect(self.print_asked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(self.tabs)

    def show_session(self, session: Session | None) -> None:
        """Show one session, or nothing."""
        for part in self._parts:
            part.show_session(session)

    def mirror(self) -> None:
        """Show what is there now."""
        for part in self._parts:
            part.mirror()
