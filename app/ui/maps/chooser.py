"""All maps to choose from, and beginning a new one."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.codes import code
from app.models.edit import Edit
from app.models.map_edits import add_map
from app.models.network_map import NetworkMap
from app.models.person import Person
from app.models.session import Session
from app.services.workspace import Workspace
from app.ui.parts.asking import sure
from app.ui.parts.buttons import push_button
from app.ui.parts.choice import Choice
from app.ui.parts.drafts import DraftLine
from app.ui.parts.flow import flow
from app.ui.parts.headings import empty_note, heading, quiet
from app.ui.parts.layouts import card, page
from app.ui.parts.record_list import RecordList, Row, fit_rows
from app.ui.parts.words import counted, usual_rings


class MapChooser(QWidget):
    """Mirrors the list of maps. `opened` gives the map somebody wants to see."""

    opened = Signal(str)

    def __init__(self, workspace: Workspace) -> None:
        """Show the maps of `workspace`."""
        super().__init__()
        self._workspace = workspace
        self.list = RecordList(self.tr("Network maps"))
        self._nothing = empty_note(self.tr("There are no maps yet. Whose map do you draw first?"))
        self.open = push_button(self.tr("Open map"), "open", primary=True)
        self.remove = push_button(self.tr("Remove map"), "remove")
        self.owner = Choice(self.tr("Whose map?"))
        self.title = DraftLine(workspace, "map/new-title")
        self.title.setPlaceholderText(self.tr("Name of the group"))
        self.title.setAccessibleName(self.tr("Name of the group"))
        self.session = Choice(self.tr("Session"))
        self.sectors = Choice(self.tr("Sectors"))
        self.sectors.fill([((), self.tr("no sectors")), (self._usual_sectors(), ", ".join(self._usual_sectors()))])
        self.make = push_button(self.tr("Begin map"), "add")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(
            page(
                heading(self.tr("Network maps")),
                card(self._nothing, flow(self.open, self.remove), self.list),
                card(
                    heading(self.tr("Begin a map"), 2),
                    quiet(self.tr("Three rings: close, known, far. Sectors are parts of life or of the city.")),
                    self.owner,
                    self.title,
                    self.session,
                    self.sectors,
                    flow(self.make),
                ),
            )
        )
        self._connect()
        self.mirror()

    def _usual_sectors(self) -> tuple[str, ...]:
        return (self.tr("family"), self.tr("neighbourhood"), self.tr("work"), self.tr("city"))

    def _connect(self) -> None:
        self.list.opened.connect(self.opened)
        self.list.selected.connect(lambda _: self._enable())
        self.list.removal_asked.connect(self._remove)
        self.open.clicked.connect(lambda: self.opened.emit(self.list.current_id()))
        self.remove.clicked.connect(lambda: self._remove(self.list.current_id()))
        self.owner.chosen.connect(lambda _: self._enable())
        self.make.clicked.connect(self._make)
        self._workspace.changed.connect(self._follow)
        self._workspace.reloaded.connect(self.mirror)

    def _follow(self, edit: Edit) -> None:
        if edit.concerns(NetworkMap, Person, Session) or self.isVisible():
            self.mirror()

    def mirror(self) -> None:
        """Show what is there now."""
        people = sorted(self._workspace.all(Person), key=lambda person: person.name.casefold())
        sessions = sorted(self._workspace.all(Session), key=lambda session: session.starts_at, reverse=True)
        names = {person.id: person.name for person in people}
        titles = {session.id: session.title for session in sessions}
        counts = self._workspace.actor_counts()
        rows = []
        for drawn in self._workspace.all(NetworkMap):
            name = names.get(drawn.owner or "") or drawn.title or self.tr("Map of a group")
            facts = (code(drawn), counted("Actor", counts.get(drawn.id, 0)), titles.get(drawn.session or "", ""))
            rows.append(Row(drawn.id, name, " · ".join(fact for fact in facts if fact), "map"))
        self.list.set_rows(rows)
        fit_rows(self.list, 8)
        self.list.setVisible(bool(rows))
        self._nothing.setVisible(not rows)
        if rows and not self.list.current_id():
            self.list.select(rows[-1].id)
        self.owner.fill([*((person.id, person.name) for person in people), (None, self.tr("a group"))])
        self.session.fill([*((each.id, each.title) for each in sessions), (None, self.tr("no session"))])
        self._enable()

    def _enable(self) -> None:
        chosen = bool(self.list.current_id())
        self.open.setEnabled(chosen)
        self.remove.setEnabled(chosen and not self._workspace.read_only)
        self.make.setEnabled(not self._workspace.read_only)
        self.title.setVisible(self.owner.value() is None)

    def _make(self) -> None:
        number = self._workspace.next_number(NetworkMap)
        edit = add_map(
            number,
            owner=self.owner.value(),
            session=self.session.value(),
            ring_names=usual_rings(),
            sector_names=self.sectors.value() or (),
            title=self.title.text() if self.owner.value() is None else "",
            at=datetime.now(),
        )
        if self._workspace.do(edit, clears_draft=self.title.place):
            self.title.finished()
            self.opened.emit(edit.changes[0].record.id)

    def _remove(self, map_id: str) -> None:
        drawn = self._workspace.find(NetworkMap, map_id) if map_id else None
        if drawn is None:
            return
        name = next(row.text for row in self.list.rows() if row.id == map_id)
        question = self.tr("Do you want to remove the map of {name}?").format(name=name)
        if sure(self, question, act=self.tr("Remove map"), keep=self.tr("Keep it")):
            self._workspace.remove("remove_map", drawn)
