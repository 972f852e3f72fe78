"""What is learned, sheet by sheet: themes, insights, courses of action, actions, learning questions, publication."""

from collections.abc import Callable
from typing import TypeVar, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from app.models.acting import CourseOfAction, FollowUp
from app.models.edit import DESK
from app.models.insights import Insight
from app.models.publication import Chapter, Publication
from app.models.questions import LearningQuestion
from app.models.record import Record
from app.models.themes import Cluster, Memo, Theme
from app.services.workspace import Workspace
from app.ui.insights.actions_tab import ActionsTab
from app.ui.insights.courses_tab import CoursesTab
from app.ui.insights.insights_tab import InsightsTab
from app.ui.insights.publication_tab import PublicationTab
from app.ui.insights.questions_tab import QuestionsTab
from app.ui.insights.themes_tab import ThemesTab

W = TypeVar("W", bound=QWidget)

SHEETS: tuple[tuple[type[QWidget], tuple[type[Record], ...]], ...] = (
    (ThemesTab, (Theme, Cluster, Memo)),
    (InsightsTab, (Insight,)),
    (CoursesTab, (CourseOfAction,)),
    (ActionsTab, (FollowUp,)),
    (QuestionsTab, (LearningQuestion,)),
    (PublicationTab, (Publication, Chapter)),
)
"""The sheets in order, each with the records that are seen on it."""


ROOM_FOR_TABS = 900
"""Pixels; where large letters need more, the captions of the sheets stand closer together."""


class InsightsScreen(QWidget):
    """The sheets side by side, one in front; each is made when it is first shown.

    `found_opened` gives class name and id of a record that is seen on another screen, `print_asked` the kind of print
    and the id of a session, or "".
    """

    found_opened = Signal(str, str)
    print_asked = Signal(str, str)

    def __init__(self, workspace: Workspace) -> None:
        """Show what `workspace` holds."""
        super().__init__()
        self._workspace = workspace
        self._made: dict[type[QWidget], QWidget] = {}
        self.tabs = QTabWidget()
        self.tabs.tabBar().setAccessibleName(self.tr("What is learned"))
        self.tabs.setUsesScrollButtons(False)  # large letters cut words rather than hide a sheet
        self.tabs.setElideMode(Qt.TextElideMode.ElideRight)
        for title in (
            self.tr("Themes"),
            self.tr("Insights"),
            self.tr("Courses of action"),
            self.tr("Actions"),
            self.tr("Learning questions"),
            self.tr("Publication"),
        ):
            self.tabs.addTab(QWidget(), title)
        self.tabs.tabBar().setProperty("tight", self.tabs.tabBar().sizeHint().width() > ROOM_FOR_TABS)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.addWidget(self.tabs)
        self.tabs.currentChanged.connect(self._make_shown)
        self.tabs.setCurrentWidget(self.insights)

    @property
    def themes(self) -> ThemesTab:
        """The sheet with themes, clusters and memos."""
        return self._sheet(ThemesTab)

    @property
    def insights(self) -> InsightsTab:
        """The sheet with insights."""
        return self._sheet(InsightsTab)

    @property
    def courses(self) -> CoursesTab:
        """The sheet with courses of action."""
        return self._sheet(CoursesTab)

    @property
    def actions_(self) -> ActionsTab:
        """The sheet with actions; a widget has `actions` of its own."""
        return self._sheet(ActionsTab)

    @property
    def questions(self) -> QuestionsTab:
        """The sheet with learning questions."""
        return self._sheet(QuestionsTab)

    @property
    def publication(self) -> PublicationTab:
        """The sheet with what the whole programme bundles."""
        return self._sheet(PublicationTab)

    def undo_scope(self) -> str:
        """Undo is the desk's."""
        return DESK

    def undo_since(self) -> int:
        """Undo goes back to the beginning."""
        return 0

    def show_found(self, record_id: str) -> None:
        """Show one record on the sheet where it is seen."""
        for sheet, classes in SHEETS:
            for cls in classes:
                if self._workspace.find(cls, record_id) is not None:
                    self._show_on(self._sheet(sheet), record_id)

    def _show_on(self, sheet: QWidget, record_id: str) -> None:
        self.tabs.setCurrentWidget(sheet)
        if isinstance(sheet, ActionsTab):
            sheet.show_action(record_id)
        elif isinstance(sheet, InsightsTab):
            sheet.show_insight(record_id)
        elif isinstance(sheet, QuestionsTab):
            sheet.show_question(record_id)
        elif hasattr(sheet, "show_found"):
            sheet.show_found(record_id)
        else:
            sheet.list.select(record_id)  # type: ignore[attr-defined]

    # --- making sheets --------------------------------------------------------------------------

    def _make_shown(self, place: int) -> None:
        self._sheet(SHEETS[place][0])

    def _sheet(self, cls: type[W]) -> W:
        """Give a sheet, made now where nobody looked at it yet."""
        if cls not in self._made:
            make = cast("Callable[[Workspace], QWidget]", cls)
            self._made[cls] = made = make(self._workspace)
            self._put(made, [each for each, _ in SHEETS].index(cls))
            if hasattr(made, "found_opened"):
                made.found_opened.connect(self._go_to)
            if hasattr(made, "print_asked"):
                made.print_asked.connect(self.print_asked)
        return cast(W, self._made[cls])

    def _put(self, sheet: QWidget, place: int) -> None:
        """Put a sheet where an empty one stood."""
        title, front, stand_in = self.tabs.tabText(place), self.tabs.currentIndex(), self.tabs.widget(place)
        self.tabs.blockSignals(True)
        self.tabs.removeTab(place)
        self.tabs.insertTab(place, sheet, title)
        self.tabs.setCurrentIndex(front)
        self.tabs.blockSignals(False)
        if stand_in is not None:
            stand_in.deleteLater()

    def _go_to(self, class_name: str, record_id: str) -> None:
        """Show a record here where it is seen here, else ask for the screen where it is."""
        if any(cls.__name__ == class_name for _, classes in SHEETS for cls in classes):
            self.show_found(record_id)
        else:
            self.found_opened.emit(class_name, record_id)
