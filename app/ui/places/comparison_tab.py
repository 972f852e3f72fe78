"""The comparison of budget rounds: a table of conditions, and beside it all about the row that is chosen."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QMenu, QVBoxLayout, QWidget

from app.models.comparing import (
    add_condition,
    cells,
    clear_value,
    fill_cell,
    move_condition,
    remove_condition,
    shown_rows,
)
from app.models.edit import Edit
from app.models.insights import Evidence, Insight
from app.models.note import Note
from app.models.places_initiatives import rounds_in_order
from app.models.places_templates import bring_in_conditions, condition_templates
from app.models.programme import BudgetRound, Condition, ConditionValue
from app.services.workspace import Workspace
from app.ui.parts.buttons import TARGET, push_button
from app.ui.parts.drafts import DraftLine
from app.ui.parts.flow import flow
from app.ui.parts.headings import empty_note
from app.ui.parts.mirroring import when_seen
from app.ui.parts.upright import Upright, side_by_side
from app.ui.places.cell_editor import CellEditor
from app.ui.places.certainty import Legend
from app.ui.places.comparison_table import ComparisonTable
from app.ui.places.insight_codes import insight_codes
from app.ui.places.row_sheet import RowSheet

LEAST_LETTERS, LEAST_LINES = 44, 12
"""A table with the conditions, one round and some of the next, and two rows high, at any size of text."""


class ComparisonTab(QWidget):
    """Mirrors conditions, rounds and what is known of each condition in each round."""

    found_opened = Signal(str, str)

    def __init__(self, workspace: Workspace) -> None:
        """Show the comparison of `workspace`."""
        super().__init__()
        self._workspace = workspace
        self._hidden: set[str] = set()
        self._edited = ("", "")
        self.table = ComparisonTable(self.tr("Comparison"))
        metrics = self.table.fontMetrics()
        self.table.setMinimumSize(LEAST_LETTERS * metrics.averageCharWidth(), LEAST_LINES * metrics.lineSpacing())
        self.editor = CellEditor(workspace, self.table.viewport())
        self.sheet = RowSheet(workspace)
        self.only_different = QCheckBox(self.tr("Only differences"))
        self.only_different.setAccessibleName(self.only_different.text())
        self.rounds = push_button(self.tr("Choose rounds"), "list")
        self.new = DraftLine(workspace, "places/new-condition")
        self.new.setPlaceholderText(self.tr("New condition, such as: Who may vote?"))
        self.new.setAccessibleName(self.tr("New condition"))
        self.new.setMinimumWidth(5 * TARGET)
        self.add = push_button(self.tr("Add condition"), "add")
        self.template = push_button(self.tr("Bring in the list of conditions"), "bring_in")
        self._nothing = empty_note("")
        self._lay_out()
        self._connect()
        self.mirror()

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 8, 0)
        column.addLayout(flow(self.only_different, self.rounds, self.template))
        column.addWidget(self._nothing, 1)
        column.addWidget(self.table, 1)
        column.addLayout(flow(self.new, self.add))
        column.addWidget(Legend())
        splitter = side_by_side(left, Upright(self.sheet), widths=(780, 340))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(splitter)

    def _connect(self) -> None:
        self.table.chosen.connect(self._show_row)
        self.table.edit_asked.connect(self.edit_cell)
        self.table.clearing_asked.connect(self._clear)
        self.table.row_moved.connect(self._move)
        for bar in (self.table.verticalScrollBar(), self.table.horizontalScrollBar()):
            bar.valueChanged.connect(lambda _: self._follow_scroll())
        self.editor.left.connect(self._keep_cell)
        self.editor.dropped.connect(self._drop_cell)
        self.sheet.edit.clicked.connect(self.edit_cell)
        self.sheet.clear.clicked.connect(self._clear)
        self.sheet.up.clicked.connect(lambda: self._move_by(-1))
        self.sheet.down.clicked.connect(lambda: self._move_by(1))
        self.sheet.remove.clicked.connect(self._remove)
        self.sheet.found_opened.connect(self.found_opened)
        self.only_different.toggled.connect(lambda _: self.mirror())
        self.rounds.clicked.connect(self._choose_rounds)
        self.new.returnPressed.connect(self._add)
        self.add.clicked.connect(self._add)
        self.template.clicked.connect(self.bring_in_conditions)
        self._mirror_later = when_seen(self, self.mirror)
        self._show_later = when_seen(self, self._show_row)
        self._workspace.changed.connect(self._follow)
        self._workspace.reloaded.connect(self._mirror_later)
        for widget in (self.new, self.add, self.template):
            widget.setEnabled(not self._workspace.read_only)

    def show_found(self, record_id: str) -> bool:
        """Choose a condition or one of its values; False where `record_id` is something else."""
        if not self.isVisible():
            self.mirror()
        value = next((each for each in self._workspace.all(ConditionValue) if each.id == record_id), None)
        condition = value.condition if value else record_id
        if all(each.id != condition for each in self._workspace.all(Condition)):
            return False
        if value:
            self._hidden.discard(value.budget_round)
        self.only_different.setChecked(False)
        self.mirror()
        self.table.choose(condition, value.budget_round if value else "")
        return True

    # --- mirroring ------------------------------------------------------------------------------

    def _follow(self, edit: Edit) -> None:
        if edit.concerns(Condition, ConditionValue, BudgetRound):
            self._mirror_later()
        elif edit.concerns(Note, Evidence, Insight):
            self._show_later()

    def mirror(self) -> None:
        """Show what is there now."""
        every = rounds_in_order(self._workspace.all(BudgetRound))
        rounds = [each for each in every if each.id not in self._hidden]
        conditions = self._workspace.all(Condition)
        known = cells(self._workspace.all(ConditionValue))
        rows = shown_rows(
            conditions, [each.id for each in rounds], known, only_different=self.only_different.isChecked()
        )
        before = self.table.chosen_row()
        column = max(0, self.table.currentIndex().column())
        self.table.cells.replace(rows, rounds, known)
        self.table.fit()
        self._leave_what_is_gone()
        if not self.table.currentIndex().isValid() and rows and rounds:
            chosen = before.condition.id if before else rows[0].id
            place = self.table.cells.place_of(chosen, rounds[min(column, len(rounds) - 1)].id)
            self.table.setCurrentIndex(place if place.isValid() else self.table.cells.index(0, 0))
        self._say_what_lacks(conditions, every, shown=bool(rows and rounds))
        self._show_row()

    def _leave_what_is_gone(self) -> None:
        """Close a cell that somebody edits while it goes; what was typed is kept for when it comes back."""
        condition, budget_round = self._edited
        there = any(row.condition.id == condition for row in self.table.cells.rows)
        if self.editor.isVisible() and not (there and any(each.id == budget_round for each in self.table.cells.rounds)):
            self.editor.put_aside()

    def _say_what_lacks(self, conditions: list[Condition], rounds: list[BudgetRound], *, shown: bool) -> None:
        lacking = self.tr("The rounds that are shown differ in nothing that is known.")
        if not rounds:
            lacking = self.tr("There are no budget rounds yet. Add them on the sheet Budget rounds.")
        elif len(self._hidden.intersection(each.id for each in rounds)) == len(rounds):
            lacking = self.tr("No round is shown. Press Choose rounds.")
        elif not conditions:
            lacking = self.tr("In what do rounds differ? Bring in the list of conditions, or type the first one.")
        self._nothing.setText(lacking)
        self._nothing.setVisible(not shown)
        self.table.setVisible(shown)

    def _show_row(self) -> None:
        index = self.table.currentIndex()
        shown = self.table.chosen_row()
        if shown is None:
            self.sheet.show_row(None, None, None)
            return
        self.sheet.show_row(shown, self.table.cells.rounds[index.column()], self.table.cells.cell(index))

    def _follow_scroll(self) -> None:
        if self.editor.isVisible():
            self.editor.move_to(self.table.visualRect(self.table.currentIndex()))

    # --- cells ------------------------------------------------------------------------------------

    def edit_cell(self) -> None:
        """Open the chosen cell for editing."""
        index, shown = self.table.currentIndex(), self.table.chosen_row()
        if shown is None or self._workspace.read_only:
            return
        self.table.scrollTo(index)
        budget_round = self.table.cells.rounds[index.column()]
        self._edited = (shown.condition.id, budget_round.id)
        self.editor.edit(*self._edited, self.table.cells.cell(index), self.table.visualRect(index))

    def _keep_cell(self, across: int, down: int) -> None:
        """Keep what was typed, and go on by so many columns and rows; with nothing typed the cell is unknown."""
        condition, budget_round = self._edited
        went = bool(across or down)
        if not self._write(condition, budget_round):
            if not went:
                self.editor.put_aside()
            return
        self.editor.close_with(focus=self.table if went else None)
        self._workspace.keep_draft(self.editor.source.place, "")
        if went and self.table.choose(condition, budget_round):
            index = self.table.currentIndex()
            after = index.siblingAtColumn(index.column() + across).siblingAtRow(index.row() + down)
            self.table.setCurrentIndex(after if after.isValid() else index)

    def _write(self, condition: str, budget_round: str) -> bool:
        found = self._workspace.all(ConditionValue, condition=condition, budget_round=budget_round)
        known = found[0] if found else None
        value, source = self.editor.value.toPlainText(), self.editor.source.text()
        place = self.editor.value.place
        if not value.strip() and not source.strip():
            if known is None:
                self._workspace.keep_draft(place, "")
                return True
            return self._workspace.attempt(lambda: self._cleared(known), clears_draft=place)
        return self._workspace.attempt(
            lambda: fill_cell(
                condition,
                budget_round,
                value=value,
                source=source,
                certainty=self.editor.certainty.value(),
                known=known,
            ),
            clears_draft=place,
        )

    def _drop_cell(self) -> None:
        for field in (self.editor.value, self.editor.source):
            self._workspace.keep_draft(field.place, "")
        self.editor.close_with(focus=self.table)

    def _cleared(self, value: ConditionValue) -> Edit:
        return clear_value(value, referrers=self._workspace.referrers, codes=insight_codes(self._workspace))

    def _clear(self) -> None:
        index = self.table.currentIndex()
        found = self.table.cells.cell(index) if index.isValid() else None
        if found and not self._workspace.read_only:
            self._workspace.attempt(lambda: self._cleared(found))

    # --- rows and columns -----------------------------------------------------------------------

    def _add(self) -> None:
        name = self.new.text()
        known = self._workspace.all(Condition)
        if self._workspace.attempt(lambda: add_condition(name, conditions=known), clears_draft=self.new.place):
            self.new.finished()
            before = {each.id for each in known}
            self.show_found(next(each.id for each in self._workspace.all(Condition) if each.id not in before))

    def bring_in_conditions(self) -> None:
        """Add the conditions that come with the program and are not there yet."""
        self._workspace.attempt(
            lambda: bring_in_conditions(
                condition_templates(),
                self._workspace.all(Condition),
                language=self._workspace.programme().language,
            )
        )

    def _move(self, condition_id: str, to: int) -> None:
        """Put a row where the row now stands that is shown at place `to`."""
        rows = [each.condition for each in self.table.cells.rows]
        if self._workspace.read_only or not 0 <= to < len(rows):
            return
        every = shown_rows(self._workspace.all(Condition), (), {}, only_different=False)
        condition = next(each for each in every if each.id == condition_id)
        self._workspace.attempt(lambda: move_condition(condition, every.index(rows[to]), conditions=every))
        self.table.choose(condition_id, self._round_shown())

    def _round_shown(self) -> str:
        column = self.table.currentIndex().column()
        return self.table.cells.rounds[column].id if column >= 0 else ""

    def _move_by(self, steps: int) -> None:
        shown = self.table.chosen_row()
        if shown:
            self._move(shown.condition.id, self.table.currentIndex().row() + steps)

    def _remove(self) -> None:
        shown = self.table.chosen_row()
        if shown:
            self._workspace.attempt(
                lambda: remove_condition(
                    shown.condition, referrers=self._workspace.referrers, codes=insight_codes(self._workspace)
                )
            )

    def _choose_rounds(self) -> None:
        menu = QMenu(self)
        for each in rounds_in_order(self._workspace.all(BudgetRound)):
            act = menu.addAction(each.name.replace("&", "&&"))
            act.setCheckable(True)
            act.setChecked(each.id not in self._hidden)
            act.toggled.connect(lambda on, found=each.id: self.show_round(found, on=on))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.rounds.mapToGlobal(self.rounds.rect().bottomLeft()))

    def show_round(self, round_id: str, *, on: bool) -> None:
        """Show a round in the table, or leave it out."""
        if on:
            self._hidden.discard(round_id)
        else:
            self._hidden.add(round_id)
        self.mirror()
