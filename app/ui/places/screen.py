"""Initiatives, areas, budget rounds and their comparison, on four sheets."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from app.models.edit import DESK
from app.services.jobs import Jobs
from app.services.workspace import Workspace
from app.ui.places.areas_tab import AreasTab
from app.ui.places.comparison_tab import ComparisonTab
from app.ui.places.initiatives_tab import InitiativesTab
from app.ui.places.rounds_tab import RoundsTab


class PlacesScreen(QWidget):
    """The sheets side by side, one in front. `found_opened` with the class and id of what lives on another screen."""

    found_opened = Signal(str, str)

    def __init__(self, workspace: Workspace, jobs: Jobs) -> None:
        """Show what `workspace` holds; lists come in through `jobs`."""
        super().__init__()
        self.initiatives = InitiativesTab(workspace, jobs)
        self.areas = AreasTab(workspace)
        self.rounds = RoundsTab(workspace)
        self.comparison = ComparisonTab(workspace)
        self.tabs = QTabWidget()
        self.tabs.addTab(self.initiatives, self.tr("Initiatives"))
        self.tabs.addTab(self.areas, self.tr("Areas"))
        self.tabs.addTab(self.rounds, self.tr("Budget rounds"))
        self.tabs.addTab(self.comparison, self.tr("Comparison"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.addWidget(self.tabs)
        for sheet in (self.initiatives, self.areas, self.rounds, self.comparison):
            sheet.found_opened.connect(self._open)

    def undo_scope(self) -> str:
        """Undo is the desk's."""
        return DESK

    def undo_since(self) -> int:
        """Undo goes back to the beginning."""
        return 0

    def show_found(self, record_id: str) -> bool:
        """Show an initiative, area, round, day of decision, condition or value; False where it is none of these."""
        for sheet in (self.initiatives, self.areas, self.rounds, self.comparison):
            if sheet.show_found(record_id):
                self.tabs.setCurrentWidget(sheet)
                return True
        return False

    def _open(self, cls_name: str, record_id: str) -> None:
        """Go to a record: here, if one of the sheets has it, or else wherever it lives."""
        if not self.show_found(record_id):
            self.found_opened.emit(cls_name, record_id)
