"""Everyone who takes part: a list, a form for one of them, and bringing in a list."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from app.models.codes import code
from app.models.edit import DESK, Edit
from app.models.participation import add_person
from app.models.person import Consent, Person
from app.models.programme import Area, Initiative
from app.models.text import fold
from app.services.jobs import Jobs
from app.services.workspace import Workspace
from app.tasks.incoming import As
from app.ui.exchange.taking import TakesLists
from app.ui.parts.buttons import TARGET, push_button
from app.ui.parts.drafts import DraftLine
from app.ui.parts.headings import empty_note, heading
from app.ui.parts.layouts import row
from app.ui.parts.lines import PlainLine
from app.ui.parts.record_list import RecordList, Row
from app.ui.parts.words import term
from app.ui.people.form import PersonForm


class PeopleScreen(TakesLists):
    """The people of the programme on the left, the chosen one on the right. A list can be dropped on it."""

    map_opened = Signal(str)

    def __init__(self, workspace: Workspace, jobs: Jobs) -> None:
        """Show the people of `workspace`; lists come in through `jobs`."""
        super().__init__(workspace, jobs, of=As.PARTICIPANTS)
        self.form = PersonForm(workspace)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(self._list_side())
        splitter.addWidget(self.form)
        splitter.setSizes([460, 700])
        splitter.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.addWidget(splitter)
        workspace.changed.connect(self._follow)
        workspace.reloaded.connect(self.mirror)
        self.form.map_opened.connect(self.map_opened)
        self.mirror()

    def undo_scope(self) -> str:
        """Undo is the desk's."""
        return DESK

    def undo_since(self) -> int:
        """Undo goes back to the beginning."""
        return 0

    def show_person(self, person_id: str) -> None:
        """Choose somebody in the list."""
        self.search.clear()
        self.list.select(person_id)

    def _list_side(self) -> QWidget:
        self.search = PlainLine()
        self.search.setPlaceholderText(self.tr("Search for a name"))
        self.search.setAccessibleName(self.tr("Search for a name"))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumHeight(TARGET)
        self.list = RecordList(self.tr("People"))
        self._nothing = empty_note(self.tr("Nobody is in the list yet. Type a name, or bring in a list."))
        self.new_name = DraftLine(self._workspace, "people/new")
        self.new_name.setPlaceholderText(self.tr("Name of somebody new"))
        self.new_name.setAccessibleName(self.tr("Name of somebody new"))
        self.add = push_button(self.tr("Add person"), "add")
        self.bring_in = push_button(self.tr("Bring in a list"), "bring_in")
        self.remove = push_button(self.tr("Remove person"), "remove")
        side = QWidget()
        layout = QVBoxLayout(side)
        layout.setContentsMargins(0, 0, 8, 0)
        layout.addWidget(heading(self.tr("People")))
        layout.addWidget(self.search)
        layout.addWidget(self._nothing)
        layout.addWidget(self.list, 1)
        layout.addLayout(row(self.new_name, self.add))
        layout.addLayout(row(self.bring_in, self.remove, None))
        self._connect_list()
        return side

    def _connect_list(self) -> None:
        self.search.textChanged.connect(lambda _: self.mirror())
        self.list.selected.connect(self._show)
        self.list.opened.connect(lambda _: self.form.focus_first())
        self.list.removal_asked.connect(self._remove)
        self.add.clicked.connect(self._add)
        self.new_name.returnPressed.connect(self._add)
        self.remove.clicked.connect(lambda: self._remove(self.list.current_id()))
        self.bring_in.clicked.connect(self.choose_list)
        for widget in (self.new_name, self.add, self.bring_in):
            widget.setEnabled(not self._workspace.read_only)

    # --- mirroring ------------------------------------------------------------------------------

    def _follow(self, edit: Edit) -> None:
        if edit.concerns(Person, Consent, Area, Initiative):
            self.mirror()

    def mirror(self) -> None:
        """Show what is there now."""
        areas = {area.id: area.name for area in self._workspace.all(Area)}
        wanted = fold(self.search.text())
        people = sorted(self._workspace.all(Person), key=lambda person: fold(person.name))
        rows = [
            Row(person.id, person.name, _facts(person, areas), "person")
            for person in people
            if wanted in fold(person.name)
        ]
        self.list.set_rows(rows)
        self._nothing.setVisible(not people)
        self.list.setVisible(bool(people))
        if rows and not self.list.current_id():
            self.list.select(rows[0].id)
        self._show(self.list.current_id())

    def _show(self, person_id: str) -> None:
        self.form.show_person(self._workspace.find(Person, person_id) if person_id else None)
        self.remove.setEnabled(bool(person_id) and not self._workspace.read_only)

    # --- acting -----------------------------------------------------------------------------------

    def _add(self) -> None:
        number, name = self._workspace.next_number(Person), self.new_name.text()
        if self._workspace.attempt(lambda: add_person(number, name), clears_draft=self.new_name.place):
            self.new_name.finished()
            self.search.clear()
            self.list.select(next(each.id for each in self._workspace.all(Person) if each.number == number))

    def _remove(self, person_id: str) -> None:
        person = self._workspace.find(Person, person_id) if person_id else None
        if person:
            self._workspace.remove("remove_person", person)


def _facts(person: Person, areas: dict[str, str]) -> str:
    facts = (code(person), term(person.role), areas.get(person.area or "", ""), person.organisation)
    return " · ".join(fact for fact in facts if fact)
