"""After the evening: a list to work off before a session is closed, none of which blocks."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.session import Session
from app.services.jobs import Jobs
from app.services.workspace import Workspace
from app.ui.parts.headings import heading, label
from app.ui.parts.layouts import scrolled


class ClosingPanel(QWidget):
    """Mirrors what is left to do after one session."""

    found_opened = Signal(str, str)
    print_asked = Signal(str, str)
    session_opened = Signal(str)

    def __init__(self, workspace: Workspace, jobs: Jobs) -> None:
        """Show what is left to do; `jobs` makes the prints."""
        super().__init__()
        self._workspace = workspace
        self._jobs = jobs
        self._session: Session | None = None
        self._title = label("")
        page = QWidget()
        column = QVBoxLayout(page)
        column.addWidget(heading(self.tr("Afterwards"), 2))
        column.addWidget(self._title)
        column.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(scrolled(page))

    def show_session(self, session: Session | None) -> None:
        """Show one session, or nothing."""
        self._session = session
        self.mirror()

    def mirror(self) -> None:
        """Show what is there now."""
        self._title.setText(self._session.title if self._session else "")
