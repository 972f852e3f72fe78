"""Areas: a tree of city, districts, neighbourhoods and quarters; one of them in a form, with what refers to it."""

from collections import Counter

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from app.models.edit import Edit
from app.models.places import (
    add_area,
    area_names,
    in_tree_order,
    level_below,
    move_area,
    remove_area,
    rename_area,
    within,
)
from app.models.places_initiatives import Choice, chosen
from app.models.places_templates import AreaTemplate, area_templates, bring_in_areas
from app.models.programme import Area, AreaLevel, DecisionDate, Initiative
from app.services.workspace import Workspace
from app.ui.parts.buttons import TARGET, push_button
from app.ui.parts.drafts import DraftLine
from app.ui.parts.flow import flow
from app.ui.parts.headings import empty_note, heading, quiet
from app.ui.parts.layouts import card, row
from app.ui.parts.mirroring import when_seen
from app.ui.parts.record_form import RecordForm
from app.ui.parts.record_list import Row
from app.ui.parts.upright import Upright, side_by_side
from app.ui.parts.words import counted, term
from app.ui.places.area_tree import AreaTree
from app.ui.places.days import DaysList
from app.ui.places.linked import LinkedList


class AreasTab(QWidget):
    """All areas as a tree, and one of them in full."""

    found_opened = Signal(str, str)

    def __init__(self, workspace: Workspace) -> None:
        """Show the areas of `workspace`."""
        super().__init__()
        self._workspace = workspace
        self.tree = AreaTree(self.tr("Areas"))
        self._nothing = empty_note(self.tr("No areas yet. Type the first one, or bring in a list of a city."))
        self.tree.setMinimumHeight(4 * TARGET)
        self.new = DraftLine(workspace, "places/new-area")
        self.new.setPlaceholderText(self.tr("Name of a new area"))
        self.new.setAccessibleName(self.tr("Name of a new area"))
        self.add = push_button(self.tr("Add"), "add")
        self.add_inside = push_button(self.tr("Add inside"), "add")
        self.templates = push_button(self.tr("Lists of areas"), "bring_in")
        self.remove = push_button(self.tr("Remove area"), "remove")
        self.form = RecordForm(workspace, "change_area")
        self.form.add_line("name", self.tr("Name"))
        self.form.set_rule("name", rename_area)
        self.form.add_choice("level", self.tr("What it is"), [(each, term(each)) for each in AreaLevel])
        self.form.add_choice("parent", self.tr("Lies in"), [(None, self.tr("nothing"))])
        self.form.set_rule("parent", self._moved)
        self._uses = quiet("")
        self.initiatives = LinkedList("Initiative", self.tr("Initiatives"), self.tr("No initiative is in it yet."))
        self.days = DaysList(workspace, "places/area")
        self._lay_out()
        self._connect()
        self.mirror()

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 8, 0)
        column.addWidget(self._nothing, 1)
        column.addWidget(self.tree, 1)
        column.addWidget(self.new)
        column.addLayout(flow(self.add, self.add_inside, self.templates))
        self._right = QWidget()
        column = QVBoxLayout(self._right)
        column.setContentsMargins(8, 0, 0, 0)
        column.addWidget(card(self.form, heading(self.tr("What refers to it"), 3), self._uses, row(self.remove, None)))
        column.addWidget(card(self.initiatives))
        column.addWidget(card(self.days))
        column.addStretch(1)
        splitter = side_by_side(left, Upright(self._right), widths=(540, 580))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(splitter)

    def _connect(self) -> None:
        self.tree.selected.connect(lambda _: self._show_one())
        self.tree.opened.connect(lambda _: self.form.field("name").setFocus())
        self.tree.removal_asked.connect(lambda _: self._remove())
        self.tree.moved.connect(self._move)
        self.new.returnPressed.connect(lambda: self._add(None))
        self.add.clicked.connect(lambda: self._add(None))
        self.add_inside.clicked.connect(lambda: self._add(self._one()))
        self.templates.clicked.connect(self._offer_templates)
        self.remove.clicked.connect(self._remove)
        self.initiatives.opened.connect(self.found_opened)
        self._mirror_later = when_seen(self, self.mirror)
        self._workspace.changed.connect(self._follow)
        self._workspace.reloaded.connect(self._mirror_later)
        for widget in (self.new, self.add, self.add_inside, self.templates):
            widget.setEnabled(not self._workspace.read_only)

    def show_found(self, record_id: str) -> bool:
        """Choose an area, also by a day that belongs to no round; False where `record_id` is something else."""
        if not self.isVisible():
            self.mirror()
        if self.tree.select(record_id):
            return True
        days = {each.id: each for each in self._workspace.all(DecisionDate)}
        day = days.get(record_id)
        return bool(
            day and not day.budget_round and self.tree.select(day.area or "") and self.days.list.select(record_id)
        )

    # --- mirroring ------------------------------------------------------------------------------

    def _follow(self, edit: Edit) -> None:
        if edit.concerns(Area, Initiative, DecisionDate):
            self._mirror_later()
        else:
            self._show_uses()

    def mirror(self) -> None:
        """Show what is there now."""
        areas = self._workspace.all(Area)
        often = Counter(each.area for each in self._workspace.all(Initiative))
        counts = {area.id: self._beside(area, often[area.id]) for area in areas}
        self.tree.set_areas(areas, counts=counts)
        self.tree.setVisible(bool(areas))
        self._nothing.setVisible(not areas)
        if areas and not self.tree.current_id():
            self.tree.select(in_tree_order(areas)[0][1].id)
        self._show_one()

    def _beside(self, area: Area, initiatives: int) -> str:
        facts = (term(area.level), counted("Initiative", initiatives) if initiatives else "")
        return " · ".join(fact for fact in facts if fact)

    def _one(self) -> Area | None:
        return self._workspace.find(Area, self.tree.current_id())

    def _show_one(self) -> None:
        area = self._one()
        self._right.setVisible(area is not None)
        may = area is not None and not self._workspace.read_only
        self.remove.setEnabled(may)
        self.add_inside.setEnabled(may)
        areas = self._workspace.all(Area)
        names = area_names(areas)
        outside = [each for each in areas if area is None or each.id not in within(area.id, areas)]
        self.form.field("parent").fill(
            [
                (None, self.tr("nothing")),
                *sorted(((each.id, names[each.id]) for each in outside), key=lambda pair: pair[1].casefold()),
            ]
        )
        if self.form.record() != area:
            self.form.show_record(area)
        self.days.show_area(area.id if area else None)
        self._show_initiatives(within(area.id, areas) if area else frozenset(), names)
        self._show_uses()

    def _show_initiatives(self, inside: frozenset[str], names: dict[str, str]) -> None:
        """Show the initiatives of an area, also those of what lies in it."""
        found = chosen(self._workspace.all(Initiative), Choice(areas=inside), area_names=names)
        rows = [Row(each.id, each.name, f"{term(each.status)} · {names[each.area or '']}", "wished") for each in found]
        self.initiatives.set_rows(rows)

    def _show_uses(self) -> None:
        area = self._one() if self.isVisible() else None
        if area is None:
            return
        counts = Counter(type(each).__name__ for each in self._workspace.referrers(area))
        inside = counts.pop("Area", 0)
        told = [", ".join(counted(*each) for each in counts.items())] if counts else []
        if inside:
            told.append(self.tr("%n area(s) lie in it and move up when it is removed.", "", inside))
        if counts:
            told.append(self.tr("They stay when it is removed, without a place."))
        self._uses.setText("\n".join(told) or self.tr("Nothing refers to it."))

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Count again what refers to the area."""
        super().showEvent(event)
        self._show_uses()

    # --- acting -----------------------------------------------------------------------------------

    def _add(self, parent: Area | None) -> None:
        name, level = self.new.text(), level_below(parent)
        known = {each.id for each in self._workspace.all(Area)}
        inside = parent.id if parent else None
        if self._workspace.attempt(lambda: add_area(name, level=level, parent=inside), clears_draft=self.new.place):
            self.new.finished()
            self.tree.select(next(each.id for each in self._workspace.all(Area) if each.id not in known))

    def _moved(self, area: Area, parent: str | None) -> Edit:
        return move_area(area, parent, areas=self._workspace.all(Area))

    def _move(self, area_id: str, parent: str) -> None:
        area = self._workspace.find(Area, area_id)
        if area and not self._workspace.read_only:
            self._workspace.attempt(lambda: self._moved(area, parent or None))

    def _remove(self) -> None:
        area = self._one()
        if area and not self._workspace.read_only:
            self._workspace.attempt(lambda: remove_area(area, referrers=self._workspace.referrers))

    def _offer_templates(self) -> None:
        menu = QMenu(self)
        for template in area_templates():
            act = menu.addAction(template.names[self._workspace.programme().language])
            act.triggered.connect(lambda _=False, template=template: self.bring_in(template))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.templates.mapToGlobal(self.templates.rect().topLeft()))

    def bring_in(self, template: AreaTemplate) -> None:
        """Add the areas of a list that are not there yet."""
        self._workspace.attempt(lambda: bring_in_areas(template, self._workspace.all(Area)))
