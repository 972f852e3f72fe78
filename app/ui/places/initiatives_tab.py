"""Initiatives: hundreds of them in a list that can be searched and sorted, one of them in full, and the counts."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.models.edit import Edit
from app.models.network_map import NetworkMap
from app.models.note import Note
from app.models.person import Person
from app.models.places import area_names, in_tree_order, within
from app.models.places_initiatives import NOWHERE, Choice, Order, add_initiative, chosen, overview
from app.models.programme import Area, BudgetRound, Initiative, InitiativeStatus
from app.models.themes import Theme
from app.models.themes_tree import ThemeTree
from app.services.jobs import Jobs
from app.services.workspace import Workspace
from app.tasks.incoming import As
from app.ui.exchange.taking import TakesLists
from app.ui.parts import choice as parts
from app.ui.parts.buttons import TARGET, push_button
from app.ui.parts.drafts import DraftLine
from app.ui.parts.filter_button import Filters
from app.ui.parts.flow import flow
from app.ui.parts.headings import empty_note, quiet
from app.ui.parts.lines import PlainLine
from app.ui.parts.mirroring import when_seen
from app.ui.parts.panes import show_rows
from app.ui.parts.record_list import RecordList, Row
from app.ui.parts.upright import Upright, side_by_side
from app.ui.parts.words import counted, term
from app.ui.places.initiative_sheet import InitiativeSheet
from app.ui.places.overview import OverviewSheet
from app.ui.places.steps import status_of_key

ALL = ""


class InitiativeList(RecordList):
    """Initiatives; a digit says how far the chosen one is, by `status_asked`."""

    status_asked = Signal(object)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Let a digit set the step."""
        status = status_of_key(event)
        if status is not None and self.current_id():
            self.status_asked.emit(status)
        else:
            super().keyPressEvent(event)


class InitiativesTab(TakesLists):
    """The initiatives on the left, the chosen one or the counts on the right. A list can be dropped on it."""

    found_opened = Signal(str, str)

    def __init__(self, workspace: Workspace, jobs: Jobs) -> None:
        """Show the initiatives of `workspace`; lists come in through `jobs`."""
        super().__init__(workspace, jobs, of=As.INITIATIVES)
        self.sheet = InitiativeSheet(workspace)
        self.overview = OverviewSheet(workspace)
        self._right = QStackedWidget()
        self._page = Upright(self.sheet)
        self._right.addWidget(self._page)
        self._right.addWidget(Upright(self.overview))
        splitter = side_by_side(self._list_side(), self._right, widths=(480, 640))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(splitter)
        self._connect()
        self.mirror()

    def _list_side(self) -> QWidget:
        self.search = PlainLine()
        self.search.setPlaceholderText(self.tr("Search in initiatives"))
        self.search.setAccessibleName(self.tr("Search in initiatives"))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumHeight(TARGET)
        self.status = parts.Choice(self.tr("How far"))
        self.area = parts.Choice(self.tr("Area"))
        self.theme = parts.Choice(self.tr("Theme"))
        self.order = parts.Choice(self.tr("Order"))
        for each in (self.status, self.area, self.theme, self.order):
            each.setSizeAdjustPolicy(parts.Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            each.setMinimumContentsLength(8)
        self.filters = Filters(self.status, self.area, self.theme)
        self.list = InitiativeList(self.tr("Initiatives"))
        show_rows(self.list)
        self._count = quiet("")
        self._nothing = empty_note("")
        self.new = DraftLine(self._workspace, "places/new-initiative")
        self.new.setPlaceholderText(self.tr("Name of a new initiative"))
        self.new.setAccessibleName(self.tr("Name of a new initiative"))
        self.add = push_button(self.tr("Add"), "add")
        self.bring_in = push_button(self.tr("Bring in a list"), "bring_in")
        self.remove = push_button(self.tr("Remove"), "remove")
        self.count = push_button(self.tr("Counts"), "list")
        self.count.setCheckable(True)
        side = QWidget()
        layout = QVBoxLayout(side)
        layout.setContentsMargins(0, 0, 8, 0)
        layout.addWidget(self.search)
        layout.addLayout(flow(self.filters.button, self.order, self.count))
        layout.addWidget(self.filters)
        layout.addWidget(self._count)
        layout.addWidget(self._nothing, 1)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.new)
        layout.addLayout(flow(self.add, self.bring_in, self.remove))
        return side

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _: self._show_list())
        for each in (self.status, self.area, self.theme, self.order):
            each.chosen.connect(lambda _: self._show_list())
        self.list.selected.connect(lambda _: self._show_one())
        self.list.selected.connect(lambda _: self._page.to_top())
        self.list.opened.connect(lambda _: self._open_form())
        self.list.removal_asked.connect(lambda _: self._remove())
        self.list.status_asked.connect(self.sheet.set_status)
        self.new.returnPressed.connect(self._add)
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)
        self.bring_in.clicked.connect(self.choose_list)
        self.count.toggled.connect(lambda on: self._right.setCurrentIndex(int(on)))
        self.overview.asked.connect(self.filter_by)
        self.sheet.found_opened.connect(self.found_opened)
        self._mirror_later = when_seen(self, self.mirror)
        self._show_later = when_seen(self, self._show_one)
        self._workspace.changed.connect(self._follow)
        self._workspace.reloaded.connect(self._mirror_later)
        for widget in (self.new, self.add, self.bring_in):
            widget.setEnabled(not self._workspace.read_only)

    def show_found(self, record_id: str) -> bool:
        """Choose an initiative; False where `record_id` is something else."""
        if not self.isVisible():
            self.mirror()
        if all(each.id != record_id for each in self._workspace.all(Initiative)):
            return False
        self.count.setChecked(False)
        if not self.list.select(record_id):
            self.filter_by(None, ALL)
            self.list.select(record_id)
        return True

    def filter_by(self, status: InitiativeStatus | None, area: str) -> None:
        """Show only what is as far as `status` (None: all) in `area` (``""``: all), and drop all other filters."""
        self.search.clear()
        self.status.set_value(status)
        self.area.set_value(area)
        self.theme.set_value(None)
        self._show_list()

    # --- mirroring ------------------------------------------------------------------------------

    def _follow(self, edit: Edit) -> None:
        if edit.concerns(Initiative, Area, BudgetRound, Theme):
            self._mirror_later()
        elif edit.concerns(Person, NetworkMap, Note):
            self._show_later()

    def mirror(self) -> None:
        """Show what is there now."""
        self._fill_filters()
        self.overview.mirror()
        self._show_list()

    def _fill_filters(self) -> None:
        counts = overview(self._workspace.all(Initiative))
        self.status.fill(
            [
                (None, self.tr("however far")),
                *((each, f"{term(each)} ({counts.of_status(each)})") for each in InitiativeStatus),
            ]
        )
        indented = in_tree_order(self._workspace.all(Area))
        self.area.fill(
            [
                (ALL, self.tr("all areas")),
                *((area.id, "    " * depth + area.name) for depth, area in indented),
                (None, self.tr("without an area")),
            ]
        )
        themes = (each.theme for each in self._tree().branches())
        self.theme.fill([(None, self.tr("all themes")), *((each.id, each.name) for each in themes)])
        self.order.fill(
            [
                (Order.NAME, self.tr("by name")),
                (Order.STATUS, self.tr("by how far")),
                (Order.AREA, self.tr("by area")),
                (Order.AMOUNT, self.tr("by amount")),
            ]
        )

    def _tree(self) -> ThemeTree:
        return ThemeTree(self._workspace.all(Theme))

    def _choice(self) -> Choice:
        area = self.area.value()
        areas = None if area == ALL else (NOWHERE if area is None else within(area, self._workspace.all(Area)))
        return Choice(
            words=self.search.text(),
            status=self.status.value(),
            areas=areas,
            themes=self._tree().covered(theme) if (theme := self.theme.value()) else None,
            order=self.order.value(),
        )

    def _show_list(self) -> None:
        names = area_names(self._workspace.all(Area))
        every = self._workspace.all(Initiative)
        found = chosen(every, self._choice(), area_names=names)
        self.list.set_rows([Row(each.id, each.name, self._facts(each, names), "wished") for each in found])
        self.list.setVisible(bool(found))
        self._nothing.setVisible(not found)
        self._nothing.setText(
            self.tr("Nothing fits. Choose less above.")
            if every
            else self.tr("No initiatives yet. Type a name, or bring in a list.")
        )
        amount = sum(each.amount or 0 for each in found)
        words = counted("Initiative", len(found))
        self._count.setText(f"{words} · {self.euros(amount)}" if amount else words)
        if found and not self.list.current_id():
            self.list.select(found[0].id)
        self._show_one()

    def euros(self, amount: int) -> str:
        """Give an amount as people here write it."""
        return f"€ {self.locale().toString(amount)}"

    def _facts(self, each: Initiative, names: dict[str, str]) -> str:
        facts = (term(each.status), names.get(each.area or "", ""), self.euros(each.amount) if each.amount else "")
        return " · ".join(fact for fact in facts if fact)

    def _show_one(self) -> None:
        shown = self.list.current_id()
        self.sheet.show_initiative(self._workspace.find(Initiative, shown) if shown else None)
        self.remove.setEnabled(bool(shown) and not self._workspace.read_only)

    # --- acting -----------------------------------------------------------------------------------

    def _open_form(self) -> None:
        self.count.setChecked(False)
        self.sheet.form.field("name").setFocus()

    def _add(self) -> None:
        name, area = self.new.text(), self.area.value() or None
        known = {each.id for each in self._workspace.all(Initiative)}
        if self._workspace.attempt(lambda: add_initiative(name, area=area), clears_draft=self.new.place):
            self.new.finished()
            made = next(each.id for each in self._workspace.all(Initiative) if each.id not in known)
            self.show_found(made)

    def _remove(self) -> None:
        initiative = self._workspace.find(Initiative, self.list.current_id())
        if initiative:
            self._workspace.remove("remove_initiative", initiative)
