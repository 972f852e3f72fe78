"""Before the evening: the plan, what the session is about, who sits where, and whether everything is ready."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from app.models.session import Session
from app.services.jobs import Jobs
from app.services.workspace import Workspace
from app.ui.session.plan import PlanPanel


class BeforePanel(QWidget):
    """Mirrors how one session is prepared."""

    print_asked = Signal(str, str)

    def __init__(self, workspace: Workspace, jobs: Jobs) -> None:
        """Show the plan; `jobs` makes the backup."""
        super().__init__()
        self._workspace = workspace
        self._jobs = jobs
        self.plan = PlanPanel(workspace)
        self.tabs = QTabWidget()
        self.tabs.addTab(self.plan, self.tr("Plan"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(self.tabs)

    def show_session(self, session: Session | None) -> None:
        """Show one session, or nothing."""
        self.plan.show_session(session)

    def mirror(self) -> None:
        """Show what is there now."""
        self.plan.mirror()
