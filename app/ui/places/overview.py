"""How many initiatives there are, per area and how far they are, as a small table."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from app.models.places import in_tree_order
from app.models.places_initiatives import overview
from app.models.programme import Area, Initiative, InitiativeStatus
from app.services.workspace import Workspace
from app.ui.parts.buttons import TARGET
from app.ui.parts.headings import heading, quiet
from app.ui.parts.layouts import card
from app.ui.parts.words import term

STATUSES = tuple(InitiativeStatus)


class OverviewSheet(QWidget):
    """A row per area, a column per status; Enter or a double click asks for those initiatives by `asked`."""

    asked = Signal(object, object)

    def __init__(self, workspace: Workspace) -> None:
        """Count the initiatives of `workspace`."""
        super().__init__()
        self._workspace = workspace
        self.table = QTableWidget(0, len(STATUSES) + 1)
        self.table.setAccessibleName(self.tr("Initiatives per area"))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().setDefaultSectionSize(TARGET)
        self.table.activated.connect(lambda index: self._ask(index.row(), index.column()))
        self._areas: list[str | None] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 0, 0, 0)
        layout.addWidget(
            card(
                heading(self.tr("Initiatives per area"), 3),
                quiet(self.tr("Each area counts what is right in it. Enter or a double click on a number shows them.")),
                self.table,
            )
        )
        layout.addStretch(1)

    def mirror(self) -> None:
        """Count anew."""
        counts = overview(self._workspace.all(Initiative))
        there = [(depth, area) for depth, area in in_tree_order(self._workspace.all(Area)) if counts.of_area(area.id)]
        self._areas = ["", *(area.id for _, area in there)]
        captions = [self.tr("all areas"), *(area.name for _, area in there)]
        if counts.of_area(""):
            self._areas.append(None)
            captions.append(self.tr("without an area"))
        self.table.setRowCount(len(captions))
        self.table.setVerticalHeaderLabels(captions)
        self.table.setHorizontalHeaderLabels([*(term(each) for each in STATUSES), self.tr("together")])
        for place, area in enumerate(self._areas):
            cells = (
                [counts.of_status(each) for each in STATUSES]
                if area == ""
                else [counts.cells[area or "", each] for each in STATUSES]
            )
            for column, number in enumerate([*cells, sum(cells)]):
                self.table.setItem(place, column, _number(number))
        self.table.resizeColumnsToContents()
        height = self.table.horizontalHeader().sizeHint().height() + self.table.verticalHeader().length()
        self.table.setMinimumHeight(min(height + 32, 520))

    def _ask(self, place: int, column: int) -> None:
        status = STATUSES[column] if column < len(STATUSES) else None
        self.asked.emit(status, self._areas[place])


def _number(number: int) -> QTableWidgetItem:
    item = QTableWidgetItem(str(number) if number else "·")
    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return item
