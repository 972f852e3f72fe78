"""Initiatives, areas, budget rounds and their comparison, on four sheets that are made when they are first shown."""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from app.models.edit import DESK
from app.models.programme import Area, BudgetRound, Condition, ConditionValue, DecisionDate, Initiative
from app.models.record import Record
from app.services.jobs import Jobs
from app.services.workspace import Workspace
from app.ui.places.areas_tab import AreasTab
from app.ui.places.comparison_tab import ComparisonTab
from app.ui.places.initiatives_tab import InitiativesTab
from app.ui.places.rounds_tab import RoundsTab

Sheet = InitiativesTab | AreasTab | RoundsTab | ComparisonTab
INITIATIVES, AREAS, ROUNDS, COMPARISON = range(4)
SHOWN: dict[int, tuple[type[Record], ...]] = {
    INITIATIVES: (Initiative,),
    AREAS: (Area, DecisionDate),
    ROUNDS: (BudgetRound, DecisionDate),
    COMPARISON: (Condition, ConditionValue),
}
"""What each sheet may show. A day of decision is with its round, or else with its area."""


class PlacesScreen(QWidget):
    """The sheets side by side, one in front. `found_opened` with the class and id of what lives on another screen."""

    found_opened = Signal(str, str)

    def __init__(self, workspace: Workspace, jobs: Jobs) -> None:
        """Show what `workspace` holds; lists come in through `jobs`."""
        super().__init__()
        self._workspace = workspace
        self._makers: dict[int, Callable[[], Sheet]] = {
            INITIATIVES: lambda: InitiativesTab(workspace, jobs),
            AREAS: lambda: AreasTab(workspace),
            ROUNDS: lambda: RoundsTab(workspace),
            COMPARISON: lambda: ComparisonTab(workspace),
        }
        self._sheets: dict[int, Sheet] = {}
        self.tabs = QTabWidget()
        self.tabs.tabBar().setAccessibleName(self.tr("What is seen of places"))
        self.tabs.setUsesScrollButtons(False)  # large letters cut words rather than hide a sheet
        self.tabs.setElideMode(Qt.TextElideMode.ElideRight)
        captions = (self.tr("Initiatives"), self.tr("Areas"), self.tr("Budget rounds"), self.tr("Comparison"))
        for caption in captions:
            holder = QWidget()
            QVBoxLayout(holder).setContentsMargins(0, 0, 0, 0)
            self.tabs.addTab(holder, caption)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.addWidget(self.tabs)
        self.tabs.currentChanged.connect(self._sheet)
        self._sheet(INITIATIVES)

    def undo_scope(self) -> str:
        """Undo is the desk's."""
        return DESK

    def undo_since(self) -> int:
        """Undo goes back to the beginning."""
        return 0

    @property
    def initiatives(self) -> InitiativesTab:
        """The sheet of initiatives."""
        return cast(InitiativesTab, self._sheet(INITIATIVES))

    @property
    def areas(self) -> AreasTab:
        """The sheet of areas."""
        return cast(AreasTab, self._sheet(AREAS))

    @property
    def rounds(self) -> RoundsTab:
        """The sheet of budget rounds."""
        return cast(RoundsTab, self._sheet(ROUNDS))

    @property
    def comparison(self) -> ComparisonTab:
        """The sheet that compares the rounds."""
        return cast(ComparisonTab, self._sheet(COMPARISON))

    def show_found(self, record_id: str) -> bool:
        """Show an initiative, area, round, day of decision, condition or value; False where it is none of these."""
        for place, classes in SHOWN.items():
            there = any(each.id == record_id for cls in classes for each in self._workspace.all(cls))
            if there and self._sheet(place).show_found(record_id):
                self.tabs.setCurrentIndex(place)
                return True
        return False

    def _sheet(self, place: int) -> Sheet:
        """Give a sheet, made now if nobody looked at it yet."""
        if place not in self._sheets:
            sheet = self._makers[place]()
            sheet.found_opened.connect(self._open)
            holder = self.tabs.widget(place)
            assert holder is not None
            inside = holder.layout()
            assert inside is not None
            inside.addWidget(sheet)
            self._sheets[place] = sheet
        return self._sheets[place]

    def _open(self, cls_name: str, record_id: str) -> None:
        """Go to a record: here, if one of the sheets has it, or else wherever it lives."""
        if not self.show_found(record_id):
            self.found_opened.emit(cls_name, record_id)
