"""The comparison as Qt asks for it: a row per condition, a column per round, a cell for what is known."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from app.models.comparing import Cells, Likeness, likeness
from app.models.programme import BudgetRound, Condition, ConditionValue
from app.ui.parts.words import term
from app.ui.places.certainty import likeness_word

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class ShownRow:
    """One row: the condition, and what the rounds that are shown make of it."""

    condition: Condition
    likeness: Likeness


class ComparisonModel(QAbstractTableModel):
    """What the table shows now; a cell's `UserRole` is its value or None, a row header's is its `ShownRow`."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[ShownRow] = []
        self.rounds: list[BudgetRound] = []
        self.known: dict[tuple[str, str], ConditionValue] = {}

    def replace(self, conditions: Sequence[Condition], rounds: Sequence[BudgetRound], known: Cells) -> None:
        """Show these rows, columns and cells; the view keeps its place where rows and columns stay the same."""
        ids = [each.id for each in rounds]
        rows = [ShownRow(each, likeness(each.id, ids, known)) for each in conditions]
        same = [row.condition.id for row in rows] == [row.condition.id for row in self.rows]
        if same and ids == [each.id for each in self.rounds]:
            self.rows, self.rounds, self.known = rows, list(rounds), dict(known)
            if rows and ids:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(ids) - 1))
                self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, len(rows) - 1)
                self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(ids) - 1)
            return
        self.beginResetModel()
        self.rows, self.rounds, self.known = rows, list(rounds), dict(known)
        self.endResetModel()

    def place_of(self, condition: str, budget_round: str) -> QModelIndex:
        """Give where a cell stands; nowhere if it is not shown."""
        rows = [row.condition.id for row in self.rows]
        rounds = [each.id for each in self.rounds]
        if condition not in rows or not rounds:
            return QModelIndex()
        return self.index(rows.index(condition), rounds.index(budget_round) if budget_round in rounds else 0)

    def cell(self, index: _Index) -> ConditionValue | None:
        """Give what is known in a cell; None where nothing is."""
        found = self.known.get((self.rows[index.row()].condition.id, self.rounds[index.column()].id))
        return found if found and found.value else None

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: N802, B008 (Qt's own signature)
        """Give how many conditions there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: N802, B008 (Qt's own signature)
        """Give how many rounds there are."""
        return 0 if parent.isValid() else len(self.rounds)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give what stands in a cell."""
        found = self.cell(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return found.value if found else self.tr("not known")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._read_out(index, found)
        return found if role == Qt.ItemDataRole.UserRole else None

    def _read_out(self, index: _Index, found: ConditionValue | None) -> str:
        place = f"{self.rows[index.row()].condition.name}, {self.rounds[index.column()].name}"
        if found is None:
            return f"{place}: {self.tr('not known')}"
        return ", ".join(part for part in (f"{place}: {found.value}", term(found.certainty), found.source) if part)

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Give what stands above a column or beside a row."""
        if orientation is Qt.Orientation.Horizontal:
            return self._round_header(self.rounds[section], role)
        row = self.rows[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.condition.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.condition.name}, {likeness_word(row.likeness)}"
        return row if role == Qt.ItemDataRole.UserRole else None

    def _round_header(self, budget_round: BudgetRound, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return budget_round.name
        return budget_round if role == Qt.ItemDataRole.UserRole else None
