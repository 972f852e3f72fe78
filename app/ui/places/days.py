"""The days on which a city decides or closes something, of a budget round or an area."""

from datetime import date

from PySide6.QtWidgets import QFormLayout, QVBoxLayout, QWidget

from app.models.edit import Edit, changed
from app.models.errors import EMPTY_DAY_TITLE, BadInput
from app.models.places_initiatives import add_decision_date
from app.models.programme import Area, BudgetRound, DecisionDate
from app.services.workspace import Workspace
from app.ui.parts.buttons import push_button
from app.ui.parts.day_field import DayField
from app.ui.parts.drafts import DraftLine
from app.ui.parts.flow import flow
from app.ui.parts.headings import heading, label, quiet
from app.ui.parts.record_form import RecordForm
from app.ui.parts.record_list import RecordList, Row, fit_rows

DAY = "%d-%m-%Y"


class DaysList(QWidget):
    """Days of decision in order, one of them in a small form, and a line to add one."""

    def __init__(self, workspace: Workspace, place: str) -> None:
        """Show days of `workspace`; unfinished text is kept under `place`."""
        super().__init__()
        self._workspace = workspace
        self._place = place
        self._round: BudgetRound | None = None
        self._area: str | None = None
        self.list = RecordList(self.tr("Days of decision"))
        self._nothing = quiet(self.tr("No day of decision yet."))
        self.form = RecordForm(workspace, "change_day")
        self.form.add_line("title", self.tr("What is decided"))
        self.form.set_rule("title", _retitled)
        self.day = DayField(self.tr("Day"))
        self.form.add_widget(self.tr("Day"), self.day)
        self.form.add_line("source", self.tr("Where this comes from"))
        self.remove = push_button(self.tr("Remove day"), "remove")
        self.new = DraftLine(workspace, f"{place}/new-day")
        self.new.setPlaceholderText(self.tr("What is decided, or what closes"))
        self.new.setAccessibleName(self.tr("What is decided, or what closes"))
        self.new_day = DayField(self.tr("Day"))
        self.new_day.set_value(date.today())
        self.add = push_button(self.tr("Add day"), "add")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(heading(self.tr("Days of decision"), 3))
        layout.addWidget(self._nothing)
        layout.addWidget(self.list)
        layout.addWidget(self.form)
        layout.addLayout(flow(self.remove))
        adding = QFormLayout()
        adding.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        adding.addRow(label(self.tr("New day")), self.new)
        layout.addLayout(adding)
        layout.addLayout(flow(self.new_day, self.add))

    def _connect(self) -> None:
        self.list.selected.connect(lambda _: self._show_one())
        self.list.opened.connect(lambda _: self.form.field("title").setFocus())
        self.list.removal_asked.connect(lambda _: self._remove())
        self.remove.clicked.connect(self._remove)
        self.day.picked.connect(self._set_day)
        self.new.returnPressed.connect(self._add)
        self.add.clicked.connect(self._add)
        for widget in (self.new, self.new_day, self.add):
            widget.setEnabled(not self._workspace.read_only)

    def show_round(self, budget_round: BudgetRound | None) -> None:
        """Show the days of a round, and those of its area that belong to no round."""
        self._show_days(budget_round, budget_round.area if budget_round else None)

    def show_area(self, area: str | None) -> None:
        """Show all days of an area."""
        self._show_days(None, area)

    def _show_days(self, budget_round: BudgetRound | None, area: str | None) -> None:
        before = (self._round.id if self._round else None, self._area)
        self._round, self._area = budget_round, area
        if before != (budget_round.id if budget_round else None, area):
            self.new.stand_at(f"{self._place}/{budget_round.id if budget_round else area}/new-day")
        self.mirror()

    def mirror(self) -> None:
        """Show what is there now."""
        days = sorted(filter(self._belongs, self._workspace.all(DecisionDate)), key=lambda each: (each.on, each.title))
        self.list.set_rows([Row(each.id, each.title, self._facts(each), "clock") for each in days])
        fit_rows(self.list, 4)
        self.list.setVisible(bool(days))
        self._nothing.setVisible(not days)
        if days and not self.list.current_id():
            self.list.select(days[0].id)
        self._show_one()

    def _belongs(self, day: DecisionDate) -> bool:
        if self._round is not None:
            return day.budget_round == self._round.id or (
                day.budget_round is None and day.area is not None and day.area == self._area
            )
        return self._area is not None and day.area == self._area

    def _facts(self, day: DecisionDate) -> str:
        area = self._workspace.find(Area, day.area) if day.area else None
        facts = (f"{day.on:{DAY}}", area.name if area else "", day.source)
        return " · ".join(fact for fact in facts if fact)

    def _one(self) -> DecisionDate | None:
        return self._workspace.find(DecisionDate, self.list.current_id())

    def _show_one(self) -> None:
        day = self._one()
        self.form.setVisible(day is not None)
        self.remove.setVisible(day is not None)
        self.remove.setEnabled(not self._workspace.read_only)
        if self.form.record() != day:
            self.form.show_record(day)
        if day:
            self.day.set_value(day.on)

    # --- acting -----------------------------------------------------------------------------------

    def _set_day(self, on: date | None) -> None:
        day = self._one()
        if day and on:
            self._workspace.do(changed("change_day", day, on=on))
        self._show_one()

    def _add(self) -> None:
        title, on = self.new.text(), self.new_day.value() or date.today()
        budget_round = self._round.id if self._round else None
        known = {each.id for each in self._workspace.all(DecisionDate)}
        if self._workspace.attempt(
            lambda: add_decision_date(title, on, area=self._area, budget_round=budget_round),
            clears_draft=self.new.place,
        ):
            self.new.finished()
            self.mirror()
            self.list.select(next(each.id for each in self._workspace.all(DecisionDate) if each.id not in known))

    def _remove(self) -> None:
        day = self._one()
        if day:
            self._workspace.remove("remove_day", day)


def _retitled(day: DecisionDate, title: str) -> Edit:
    if not title:
        raise BadInput(EMPTY_DAY_TITLE)
    return changed("change_day", day, title=title)
