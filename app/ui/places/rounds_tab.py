"""Budget rounds: a list, one of them in a form, with its days of decision and the initiatives that were in it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.comparing import remove_round
from app.models.edit import Edit, changed
from app.models.places import area_names
from app.models.places_initiatives import add_round, place_round, rename_round, rounds_in_order
from app.models.programme import Area, BudgetRound, DecisionDate, Initiative
from app.services.workspace import Workspace
from app.ui.parts.buttons import push_button
from app.ui.parts.drafts import DraftLine
from app.ui.parts.flow import flow
from app.ui.parts.headings import empty_note
from app.ui.parts.layouts import card
from app.ui.parts.mirroring import when_seen
from app.ui.parts.name_picker import NamePicker
from app.ui.parts.panes import show_rows
from app.ui.parts.record_form import RecordForm
from app.ui.parts.record_list import RecordList, Row
from app.ui.parts.upright import Upright, side_by_side
from app.ui.parts.words import counted, term
from app.ui.places.days import DaysList
from app.ui.places.insight_codes import insight_codes
from app.ui.places.linked import LinkedList

FIRST_YEAR, LAST_YEAR = 1989, 2199
"""Porto Alegre began in 1989; the first value stands for a year that is not known."""


class RoundsTab(QWidget):
    """All budget rounds, and one of them in full."""

    found_opened = Signal(str, str)

    def __init__(self, workspace: Workspace) -> None:
        """Show the budget rounds of `workspace`."""
        super().__init__()
        self._workspace = workspace
        self.list = RecordList(self.tr("Budget rounds"))
        self._nothing = empty_note(self.tr("No budget rounds yet. Type the first one, such as Buurtbudget Noord."))
        show_rows(self.list)
        self.new = DraftLine(workspace, "places/new-round")
        self.new.setPlaceholderText(self.tr("Name of a new round"))
        self.new.setAccessibleName(self.tr("Name of a new round"))
        self.add = push_button(self.tr("Add round"), "add")
        self.remove = push_button(self.tr("Remove round"), "remove")
        self.area = NamePicker(self.tr("Area"))
        self.form = self._make_form()
        self.days = DaysList(workspace, "places/round")
        self.initiatives = LinkedList("Initiative", self.tr("Initiatives"), self.tr("No initiative is in it yet."))
        self._lay_out()
        self._connect()
        self.mirror()

    def _make_form(self) -> RecordForm:
        form = RecordForm(self._workspace, "change_round")
        form.add_line("name", self.tr("Name"))
        form.set_rule("name", rename_round)
        form.add_widget(self.tr("Area"), self.area)
        year = form.add_number("year", self.tr("Year"), least=FIRST_YEAR, most=LAST_YEAR)
        year.setSpecialValueText(self.tr("not known"))
        form.set_rule(
            "year",
            lambda record, number: changed("change_round", record, year=number if number > FIRST_YEAR else None),
        )
        form.add_line("source", self.tr("Where this comes from"))
        return form

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 8, 0)
        column.addWidget(self._nothing, 1)
        column.addWidget(self.list, 1)
        column.addWidget(self.new)
        column.addLayout(flow(self.add, self.remove))
        self._right = QWidget()
        column = QVBoxLayout(self._right)
        column.setContentsMargins(8, 0, 0, 0)
        column.addWidget(card(self.form))
        column.addWidget(card(self.days))
        column.addWidget(card(self.initiatives))
        column.addStretch(1)
        splitter = side_by_side(left, Upright(self._right), widths=(460, 660))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(splitter)

    def _connect(self) -> None:
        self.list.selected.connect(lambda _: self._show_one())
        self.list.opened.connect(lambda _: self.form.field("name").setFocus())
        self.list.removal_asked.connect(lambda _: self._remove())
        self.new.returnPressed.connect(self._add)
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)
        self.area.picked.connect(self._set_area)
        self.initiatives.opened.connect(self.found_opened)
        self._mirror_later = when_seen(self, self.mirror)
        self._workspace.changed.connect(self._follow)
        self._workspace.reloaded.connect(self._mirror_later)
        for widget in (self.new, self.add):
            widget.setEnabled(not self._workspace.read_only)

    def show_found(self, record_id: str) -> bool:
        """Choose a round, also by one of its days; False where `record_id` is something else."""
        if not self.isVisible():
            self.mirror()
        if self.list.select(record_id):
            return True
        day = next((each for each in self._workspace.all(DecisionDate) if each.id == record_id), None)
        return bool(
            day and day.budget_round and self.list.select(day.budget_round) and self.days.list.select(record_id)
        )

    # --- mirroring ------------------------------------------------------------------------------

    def _follow(self, edit: Edit) -> None:
        if edit.concerns(BudgetRound, Area, DecisionDate, Initiative):
            self._mirror_later()

    def mirror(self) -> None:
        """Show what is there now."""
        names = area_names(self._workspace.all(Area))
        rounds = rounds_in_order(self._workspace.all(BudgetRound))
        self.list.set_rows([_row(each, names) for each in rounds])
        self.list.setVisible(bool(rounds))
        self._nothing.setVisible(not rounds)
        if rounds and not self.list.current_id():
            self.list.select(rounds[0].id)
        self._show_one()

    def _one(self) -> BudgetRound | None:
        return self._workspace.find(BudgetRound, self.list.current_id())

    def _show_one(self) -> None:
        chosen, shown = self._one(), self.form.record()
        self._right.setVisible(chosen is not None)
        self.remove.setEnabled(chosen is not None and not self._workspace.read_only)
        if shown != chosen:
            self.form.show_record(chosen)
        self.days.show_round(chosen)
        if chosen:
            names = area_names(self._workspace.all(Area))
            self.area.fill(names.values(), shown=names.get(chosen.area or "", ""))
            self.area.setEnabled(not self._workspace.read_only)
            found = self._workspace.all(Initiative, budget_round=chosen.id)
            self.initiatives.set_rows([Row(each.id, each.name, term(each.status), "wished") for each in found])

    # --- acting -----------------------------------------------------------------------------------

    def _add(self) -> None:
        name = self.new.text()
        known = {each.id for each in self._workspace.all(BudgetRound)}
        if self._workspace.attempt(lambda: add_round(name), clears_draft=self.new.place):
            self.new.finished()
            self.list.select(next(each.id for each in self._workspace.all(BudgetRound) if each.id not in known))

    def _remove(self) -> None:
        chosen = self._one()
        if chosen:
            self._workspace.attempt(
                lambda: remove_round(chosen, referrers=self._workspace.referrers, codes=insight_codes(self._workspace))
            )

    def _set_area(self, name: str) -> None:
        chosen = self._one()
        if chosen:
            self._workspace.attempt(lambda: place_round(chosen, name, areas=self._workspace.all(Area)))


def _row(budget_round: BudgetRound, names: dict[str, str]) -> Row:
    facts = (str(budget_round.year or ""), names.get(budget_round.area or "", ""), budget_round.source)
    return Row(
        budget_round.id,
        budget_round.name,
        " · ".join(fact for fact in facts if fact) or counted("BudgetRound", 1),
        "offer",
    )
