"""Whose map it is: somebody chosen by two letters, somebody new by a name, or a group by what it is called."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QRadioButton, QWidget

from app.models.participation import matching, read_walk_in
from app.models.person import Person
from app.models.text import fold, one_line
from app.services.workspace import Workspace
from app.ui.maps.beginnings import Owner
from app.ui.parts.drafts import DraftLine
from app.ui.parts.flow import flow
from app.ui.parts.headings import quiet
from app.ui.parts.layouts import column
from app.ui.parts.record_list import RecordList, Row, fit_rows
from app.ui.parts.words import term

MOST_MATCHES = 5


class OwnerPicker(QWidget):
    """`changed` speaks when it is about somebody else; `entered` when somebody pressed Enter."""

    changed = Signal()
    entered = Signal()

    def __init__(self, workspace: Workspace, place: str) -> None:
        """Keep unfinished names under `place`."""
        super().__init__()
        self._workspace = workspace
        self._picked = ""
        self.one = QRadioButton(self.tr("One person"))
        self.group = QRadioButton(self.tr("A group"))
        self.one.setChecked(True)
        self.name = DraftLine(workspace, f"{place}/person")
        self.name.setPlaceholderText(self.tr("Two letters, or a new name"))
        self.name.setAccessibleName(self.tr("Name of the owner"))
        self.matches = RecordList(self.tr("People with these letters"))
        self.title = DraftLine(workspace, f"{place}/group")
        self.title.setPlaceholderText(self.tr("Name of the group"))
        self.title.setAccessibleName(self.tr("Name of the group"))
        self._hint = quiet("")
        self.setLayout(column(flow(self.one, self.group), self.name, self.title, self.matches, self._hint))
        self._connect()
        self._mirror()

    def _connect(self) -> None:
        self.group.toggled.connect(lambda _: self._mirror())
        self.name.textChanged.connect(lambda _: self._mirror())
        self.matches.clicked.connect(lambda _: self._pick(self.matches.current_id()))
        self.matches.opened.connect(self._pick)
        self.name.returnPressed.connect(self.entered)
        self.title.returnPressed.connect(self.entered)

    @property
    def line(self) -> DraftLine:
        """The line in which the owner is typed now."""
        return self.title if self.group.isChecked() else self.name

    def owner(self) -> Owner:
        """Give whom it is about now: who was picked or is spelled out in full, else somebody new."""
        if self.group.isChecked():
            return Owner(title=one_line(self.title.text()), is_group=True)
        return Owner(self._person(), newcomer=one_line(self.name.text()))

    def finished(self) -> None:
        """Stand empty again: what was typed is used."""
        self._picked = ""
        self.line.finished()
        self._mirror()

    def _person(self) -> Person | None:
        picked = self._workspace.find(Person, self._picked) if self._picked else None
        wanted = fold(self.name.text())
        if picked is not None and fold(picked.name) == wanted:
            return picked
        return next((each for each in self._workspace.all(Person) if wanted and fold(each.name) == wanted), None)

    def _pick(self, person_id: str) -> None:
        person = self._workspace.find(Person, person_id) if person_id else None
        if person:
            self._picked = person.id
            self.name.setText(person.name)
            self.name.setFocus()
            self._mirror()

    def _mirror(self) -> None:
        is_group, text = self.group.isChecked(), self.name.text()
        self.name.setVisible(not is_group)
        self.title.setVisible(is_group)
        person = self._person()
        is_picked = person is not None and person.id == self._picked
        found = [] if is_group or is_picked else matching(self._workspace.all(Person), text)
        rows = [Row(each.id, f"{each.name}, {term(each.role)}", icon="person") for each in found[:MOST_MATCHES]]
        self.matches.set_rows(rows)
        fit_rows(self.matches, 3)
        self.matches.setVisible(bool(rows))
        self._hint.setText("" if is_group else self._who(person))
        self._hint.setVisible(bool(self._hint.text()))
        self.changed.emit()

    def _who(self, person: Person | None) -> str:
        """Say whom it is about, as far as that is not plain from what was typed."""
        told = read_walk_in(self.name.text())
        if person is not None:
            return self.tr("For {name}, {role}").format(name=person.name, role=term(person.role))
        if not told.name:
            return ""
        return self.tr("Somebody new: {name}, {role}").format(name=told.name, role=term(told.role))
