"""Tonight: the running plan on the left, the notes in the middle, on the right who is here."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QTabWidget, QVBoxLayout, QWidget

from app.models.session import Session
from app.services.workspace import Workspace
from app.ui.session.here import HerePanel
from app.ui.session.notes import NotesPanel


class DuringPanel(QWidget):
    """Mirrors one session while it is held; F6 goes from panel to panel."""

    map_opened = Signal(str)
    map_wanted = Signal(str)

    def __init__(self, workspace: Workspace) -> None:
        """Make an empty sheet; `show_session` fills it."""
        super().__init__()
        self._workspace = workspace
        self._session: Session | None = None
        self.notes = NotesPanel(workspace)
        self.here = HerePanel(workspace)
        self.tabs = QTabWidget()
        self.tabs.addTab(self.notes, self.tr("Notes"))
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(self.tabs)
        splitter.addWidget(self.here)
        splitter.setSizes([800, 290])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(splitter)
        self.here.map_opened.connect(self.map_opened)
        self.here.map_wanted.connect(self.map_wanted)

    def show_session(self, session: Session | None) -> None:
        """Show one session, or nothing."""
        self._session = session
        for panel in (self.notes, self.here):
            panel.show_session(session)

    def mirror(self) -> None:
        """Show what is there now."""
        for panel in (self.notes, self.here):
            panel.mirror()

    def focus_first(self) -> None:
        """Put the keyboard in the notes line."""
        self.tabs.setCurrentWidget(self.notes)
        self.notes.entry.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def next_panel(self) -> None:
        """Go on to the next panel."""
        stops = [self.notes.entry.field, self.here.line]
        focused = self.focusWidget()
        panels = [self.notes, self.here]
        now = next((at for at, panel in enumerate(panels) if focused and panel.isAncestorOf(focused)), -1)
        stops[(now + 1) % len(stops)].setFocus(Qt.FocusReason.TabFocusReason)
