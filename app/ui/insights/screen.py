"""What is learned, on three sheets: insights, courses of action, learning questions."""

from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from app.models.edit import DESK
from app.services.workspace import Workspace
from app.ui.insights.courses_tab import CoursesTab
from app.ui.insights.insights_tab import InsightsTab
from app.ui.insights.questions_tab import QuestionsTab


class InsightsScreen(QWidget):
    """The sheets side by side, one in front."""

    def __init__(self, workspace: Workspace) -> None:
        """Show what `workspace` holds."""
        super().__init__()
        self.insights = InsightsTab(workspace)
        self.courses = CoursesTab(workspace)
        self.questions = QuestionsTab(workspace)
        self.tabs = QTabWidget()
        self.tabs.addTab(self.insights, self.tr("Insights"))
        self.tabs.addTab(self.courses, self.tr("Courses of action"))
        self.tabs.addTab(self.questions, self.tr("Learning questions"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.addWidget(self.tabs)

    def undo_scope(self) -> str:
        """Undo is the desk's."""
        return DESK

    def undo_since(self) -> int:
        """Undo goes back to the beginning."""
        return 0

    def show_found(self, record_id: str) -> None:
        """Show one learning question, insight or course of action, on the sheet where it is."""
        for sheet in (self.questions, self.insights, self.courses):
            if sheet.list.select(record_id):
                self.tabs.setCurrentWidget(sheet)
