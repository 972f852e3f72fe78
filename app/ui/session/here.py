"""Who is here tonight: two letters and Enter, somebody new in one line, and tonight's maps."""

from collections import Counter
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.edit import DESK, Edit
from app.models.network_map import NetworkMap
from app.models.participation import check_in, matching, read_walk_in, walk_in
from app.models.person import Person, Role
from app.models.programme import Area
from app.models.session import Attendance, Session
from app.services.workspace import Workspace
from app.ui.parts.buttons import push_button
from app.ui.parts.drafts import DraftLine
from app.ui.parts.flow import flow
from app.ui.parts.headings import empty_note, heading, quiet
from app.ui.parts.record_list import RecordList, Row, fit_rows
from app.ui.parts.words import counted, term

MOST_MATCHES = 6


class HerePanel(QWidget):
    """The people of one session, and their maps."""

    map_opened = Signal(str)
    map_wanted = Signal(str)

    def __init__(self, workspace: Workspace) -> None:
        """Make an empty panel; `show_session` fills it."""
        super().__init__()
        self._workspace = workspace
        self._session: Session | None = None
        self.line = DraftLine(workspace, "session/here")
        self.line.setPlaceholderText(self.tr("Two letters, or: Jan, resident, Noord"))
        self.line.setAccessibleName(self.tr("Who is here?"))
        self._hint = quiet("")
        self.matches = RecordList(self.tr("People with these letters"))
        self._counts = quiet("")
        self.list = RecordList(self.tr("Who is here"))
        self._nobody = empty_note(self.tr("Nobody is checked in yet."))
        self.leave = push_button(self.tr("Not here"), "remove")
        self.new_map = push_button(self.tr("Draw map"), "map", primary=True)
        self.maps = RecordList(self.tr("Tonight's maps"))
        self._no_maps = empty_note(self.tr("No maps yet. Choose somebody and press Draw map."))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 0, 0, 0)
        layout.addWidget(heading(self.tr("Who is here?"), 2))
        for widget in (self.line, self._hint, self.matches, self._counts, self._nobody):
            layout.addWidget(widget)
        layout.addWidget(self.list, 3)
        layout.addLayout(flow(self.new_map, self.leave))
        layout.addWidget(heading(self.tr("Tonight's maps"), 2))
        layout.addWidget(self._no_maps)
        layout.addWidget(self.maps, 2)
        self._connect()

    def _connect(self) -> None:
        self.line.textChanged.connect(self._match)
        self.line.returnPressed.connect(self._take)
        self.matches.opened.connect(self._check_in)
        self.matches.clicked.connect(lambda _: self._check_in(self.matches.current_id()))
        self.list.selected.connect(lambda _: self._enable())
        self.list.opened.connect(self._want_map)
        self.list.removal_asked.connect(self._leave)
        self.leave.clicked.connect(lambda: self._leave(self.list.current_id()))
        self.new_map.clicked.connect(lambda: self._want_map(self.list.current_id()))
        self.maps.opened.connect(self.map_opened)
        self._workspace.changed.connect(self._follow)

    def show_session(self, session: Session | None) -> None:
        """Show who is at a session."""
        self._session = session
        self.setEnabled(session is not None)
        self.line.setEnabled(not self._workspace.read_only)
        self.mirror()

    def mirror(self) -> None:
        """Show what is there now."""
        here = self._here()
        people = {person.id: person for person in self._workspace.all(Person)}
        areas = {area.id: area.name for area in self._workspace.all(Area)}
        present = [(each, people[each.person]) for each in here if each.person in people]
        present.sort(key=lambda pair: pair[1].name.casefold())
        self.list.set_rows(
            [Row(each.id, person.name, _facts(person, areas, each), "person") for each, person in present]
        )
        roles = Counter(person.role for _, person in present)
        counts = ", ".join(f"{roles[role]} {term(role)}" for role in Role if roles[role])
        self._counts.setText(f"{counted('Person', len(present))}: {counts}" if present else "")
        self._counts.setVisible(bool(present))
        self.list.setVisible(bool(present))
        self._nobody.setVisible(not present)
        self._mirror_maps(people)
        self._match(self.line.text())
        self._enable()

    def _mirror_maps(self, people: dict[str, Person]) -> None:
        maps = self._workspace.all(NetworkMap, session=self._session.id) if self._session else []
        counts = self._workspace.actor_counts()
        self.maps.set_rows(
            [Row(each.id, self._owner(each, people), counted("Actor", counts.get(each.id, 0)), "map") for each in maps]
        )
        self.maps.setVisible(bool(maps))
        self._no_maps.setVisible(not maps)

    def _owner(self, drawn: NetworkMap, people: dict[str, Person]) -> str:
        person = people.get(drawn.owner or "")
        return person.name if person else drawn.title or self.tr("Map of a group")

    def _here(self) -> list[Attendance]:
        return self._workspace.all(Attendance, session=self._session.id) if self._session else []

    def _follow(self, edit: Edit) -> None:
        if self._session and (edit.scope != DESK or edit.concerns(Attendance, Person, Area, NetworkMap)):
            self.mirror()

    def _enable(self) -> None:
        chosen = bool(self.list.current_id()) and not self._workspace.read_only
        self.leave.setEnabled(chosen)
        self.new_map.setEnabled(chosen)

    # --- acting -----------------------------------------------------------------------------------

    def _matching(self, text: str) -> list[Person]:
        here = {each.person for each in self._here()}
        found = matching(self._workspace.all(Person), text)
        return [person for person in found if person.id not in here][:MOST_MATCHES]

    def _match(self, text: str) -> None:
        found = self._matching(text)
        self.matches.set_rows([Row(person.id, person.name, term(person.role), "check") for person in found])
        fit_rows(self.matches, 3)
        self.matches.setVisible(bool(found))
        self._hint.setText(self._what_enter_does(text, found))
        self._hint.setVisible(bool(self._hint.text()))

    def _what_enter_does(self, text: str, found: list[Person]) -> str:
        if found:
            return self.tr("Enter: {name} is here").format(name=found[0].name)
        told = read_walk_in(text)
        if not told.name or len(told.name) < 2:
            return ""
        facts = ", ".join(fact for fact in (told.name, term(told.role), told.area) if fact)
        return self.tr("Enter: add somebody new ({facts})").format(facts=facts)

    def _take(self) -> None:
        found = self._matching(self.line.text())
        if found:
            self._check_in(self.matches.current_id() or found[0].id)
        elif self.line.text().strip():
            self._walk_in(self.line.text())

    def _check_in(self, person_id: str) -> None:
        session, person = self._session, self._workspace.find(Person, person_id)
        if session and person:
            edit = check_in(session, person, at=_now())
            if self._workspace.do(edit, clears_draft=self.line.place):
                self._taken(edit)

    def _walk_in(self, text: str) -> None:
        session, number = self._session, self._workspace.next_number(Person)
        areas = self._workspace.all(Area)
        if session and self._workspace.attempt(
            lambda: walk_in(session, number, text, areas=areas, at=_now()), clears_draft=self.line.place
        ):
            self.line.finished()
            self.line.setFocus()

    def _taken(self, edit: Edit) -> None:
        self.line.finished()
        self.line.setFocus()
        self.list.select(edit.changes[-1].record.id)

    def _leave(self, attendance_id: str) -> None:
        attendance = self._workspace.find(Attendance, attendance_id) if attendance_id else None
        if attendance:
            self._workspace.remove("remove_attendance", attendance)

    def _want_map(self, attendance_id: str) -> None:
        attendance = self._workspace.find(Attendance, attendance_id) if attendance_id else None
        if attendance and not self._workspace.read_only:
            self.map_wanted.emit(attendance.person)


def _now() -> datetime:
    return datetime.now().replace(microsecond=0)


def _facts(person: Person, areas: dict[str, str], here: Attendance) -> str:
    facts = (term(person.role), areas.get(person.area or "", ""), f"{here.since:%H:%M}")
    return " · ".join(fact for fact in facts if fact)
