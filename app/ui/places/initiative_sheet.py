"""One initiative in full: how far it is, what it is, and who and what belongs to it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.codes import code
from app.models.edit import Edit, changed
from app.models.network_map import NetworkMap
from app.models.note import Note
from app.models.person import Person
from app.models.places import area_names
from app.models.places_initiatives import (
    place_initiative,
    rename_initiative,
    rounds_in_order,
    set_status,
    theme_initiative,
)
from app.models.programme import Area, BudgetRound, Initiative, InitiativeStatus
from app.models.text import one_line
from app.models.themes import Theme
from app.models.themes_tree import ThemeTree
from app.services.workspace import Workspace
from app.ui.parts.buttons import TARGET, push_button
from app.ui.parts.headings import heading
from app.ui.parts.layouts import card
from app.ui.parts.lines import PlainLine
from app.ui.parts.name_picker import NamePicker
from app.ui.parts.record_form import RecordForm
from app.ui.parts.record_list import Row
from app.ui.parts.words import term
from app.ui.places.linked import LinkedList
from app.ui.places.note_chooser import NoteChooser, note_row
from app.ui.places.steps import StatusSteps

MOST_EUROS = 999_999_999


class InitiativeSheet(QWidget):
    """Mirrors one initiative; `found_opened` with class and id of what belongs to it."""

    found_opened = Signal(str, str)

    def __init__(self, workspace: Workspace) -> None:
        """Show initiatives of `workspace`."""
        super().__init__()
        self._workspace = workspace
        self._initiative: Initiative | None = None
        self.steps = StatusSteps()
        self.area = NamePicker(self.tr("Area"))
        self.themes = PlainLine()
        self.themes.setMinimumHeight(TARGET)
        self.themes.setAccessibleName(self.tr("Themes"))
        self.themes.setPlaceholderText(self.tr("with commas between"))
        self.form = self._make_form()
        self.people = LinkedList("Person", self.tr("People"), self.tr("Nobody belongs to it yet."))
        self.maps = LinkedList("NetworkMap", self.tr("Network maps"), self.tr("There is no map of it yet."))
        self.attach = push_button(self.tr("Add a note"), "add")
        self.take_off = push_button(self.tr("Take off"), "remove")
        self.notes = LinkedList(
            "Note", self.tr("Notes"), self.tr("No note is about it yet."), self.attach, self.take_off
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 0, 0, 0)
        layout.addWidget(card(heading(self.tr("How far is it?"), 3), self.steps))
        layout.addWidget(card(self.form))
        layout.addWidget(card(self.people, self.maps, self.notes))
        layout.addStretch(1)
        self._connect()

    def _make_form(self) -> RecordForm:
        form = RecordForm(self._workspace, "change_initiative")
        form.add_line("name", self.tr("Name"))
        form.set_rule("name", rename_initiative)
        form.add_widget(self.tr("Area"), self.area)
        form.add_widget(self.tr("Themes"), self.themes)
        form.add_choice("budget_round", self.tr("Budget round"), [(None, self.tr("none"))])
        amount = form.add_number("amount", self.tr("Asked for"), least=0, most=MOST_EUROS)
        amount.setPrefix("€ ")
        amount.setGroupSeparatorShown(True)
        amount.setSpecialValueText(self.tr("not known"))
        amount.setSingleStep(100)
        form.set_rule("amount", lambda record, euros: changed("change_initiative", record, amount=euros or None))
        form.add_text("description", self.tr("What it is"))
        form.add_line("source", self.tr("Where this comes from"))
        return form

    def _connect(self) -> None:
        self.steps.chosen.connect(self.set_status)
        self.area.picked.connect(self._set_area)
        self.themes.editingFinished.connect(self._set_themes)
        self.attach.clicked.connect(self._choose_notes)
        self.take_off.clicked.connect(self._take_off)
        self.notes.list.removal_asked.connect(lambda _: self._take_off())
        for linked in (self.people, self.maps, self.notes):
            linked.opened.connect(self.found_opened)

    # --- mirroring ------------------------------------------------------------------------------

    def show_initiative(self, initiative: Initiative | None) -> None:
        """Show one, or nothing."""
        self._initiative = initiative
        self.setVisible(initiative is not None)
        rounds = rounds_in_order(self._workspace.all(BudgetRound))
        self.form.field("budget_round").fill([(None, self.tr("none")), *((each.id, each.name) for each in rounds)])
        if self.form.record() != initiative:
            self.form.show_record(initiative)
        if initiative is None:
            return
        names = area_names(self._workspace.all(Area))
        self.area.fill(names.values(), shown=names.get(initiative.area or "", ""))
        self.themes.setText(", ".join(ThemeTree(self._workspace.all(Theme)).names_of(initiative)))
        self.steps.show_status(initiative.status)
        may = not self._workspace.read_only
        for widget in (self.steps, self.area, self.themes, self.attach):
            widget.setEnabled(may)
        self._show_linked(initiative)

    def _show_linked(self, initiative: Initiative) -> None:
        people = self._workspace.all(Person, initiative=initiative.id)
        self.people.set_rows(
            [Row(each.id, each.name, f"{code(each)} · {term(each.role)}", "person") for each in people]
        )
        maps = self._workspace.all(NetworkMap, initiative=initiative.id)
        self.maps.set_rows([Row(each.id, code(each), each.title, "map") for each in maps])
        notes = self._workspace.all(Note, initiative=initiative.id)
        self.notes.set_rows([note_row(each) for each in notes])
        self.take_off.setVisible(bool(notes))
        self.take_off.setEnabled(not self._workspace.read_only)

    # --- acting -----------------------------------------------------------------------------------

    def set_status(self, status: InitiativeStatus) -> None:
        """Say how far the initiative that is shown is."""
        initiative = self._initiative
        if initiative and not self._workspace.read_only:
            self._workspace.do(set_status(initiative, status))

    def _set_area(self, name: str) -> None:
        initiative = self._initiative
        if initiative:
            self._workspace.attempt(lambda: place_initiative(initiative, name, areas=self._workspace.all(Area)))

    def _set_themes(self) -> None:
        initiative = self._initiative
        if initiative:
            names = [one_line(each) for each in self.themes.text().split(",")]
            self._workspace.attempt(lambda: theme_initiative(initiative, names, themes=self._workspace.all(Theme)))

    def _choose_notes(self) -> None:
        initiative = self._initiative
        if initiative is None:
            return

        def attach(note: Note) -> Edit:
            return changed("change_note", note, initiative=initiative.id)

        chooser = NoteChooser(self._workspace, attach, self)
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    def _take_off(self) -> None:
        note = self._workspace.find(Note, self.notes.list.current_id())
        if note:
            self._workspace.do(changed("change_note", note, initiative=None))
