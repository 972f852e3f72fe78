"""Typing in what the tables wrote on paper: choose a table, then line after line."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.session import Session
from app.services.workspace import Workspace
from app.ui.parts.headings import heading


class TableSheetPanel(QWidget):
    """The sheets of the tables of one session."""

    def __init__(self, workspace: Workspace) -> None:
        """Make an empty panel; `show_session` fills it."""
        super().__init__()
        self._workspace = workspace
        self._session: Session | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 0, 8, 0)
        layout.addWidget(heading(self.tr("Sheets of the tables"), 2))
        layout.addStretch(1)

    def show_session(self, session: Session | None) -> None:
        """Show the sheets of a session."""
        self._session = session
        self.setEnabled(session is not None)
        self.mirror()

    def mirror(self) -> None:
        """Show what is there now."""
