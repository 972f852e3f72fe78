"""Who is expected: two letters and Enter, everybody of last time at once, or somebody new in one line."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.participation import invite, invite_new, matching, of_last_time, read_walk_in, told_apart
from app.models.person import Person
from app.models.places import area_names
from app.models.programme import Area
from app.models.session import Attendance, Invitation, Session
from app.services.workspace import Workspace
from app.ui.parts.buttons import push_button
from app.ui.parts.drafts import DraftLine
from app.ui.parts.flow import flow
from app.ui.parts.headings import heading, quiet
from app.ui.parts.record_list import RecordList, Row
from app.ui.parts.upright import Upright
from app.ui.parts.words import term

LEAST_LIST = 2
"""People that can be seen at least."""


class InviteBox(QWidget):
    """Invites people of the programme to one session."""

    def __init__(self, workspace: Workspace) -> None:
        """Make an empty box; `show_session` fills it."""
        super().__init__()
        self._workspace = workspace
        self._session: Session | None = None
        self.line = DraftLine(workspace, "session/invite")
        self.line.setPlaceholderText(self.tr("Two letters, or: Jan, resident"))
        self.line.setAccessibleName(self.tr("Who is expected?"))
        self._hint = quiet("")
        self.people = RecordList(self.tr("People who are not expected yet"))
        self.invite = push_button(self.tr("Invite"), "add", primary=True)
        self.last_time = push_button(self.tr("All of last time"), "people")
        sheet = QWidget()
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(Upright(sheet))
        layout = QVBoxLayout(sheet)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(heading(self.tr("Who is expected?"), 2))
        layout.addWidget(self.line)
        layout.addWidget(self._hint)
        layout.addWidget(self.people, 1)
        layout.addLayout(flow(self.invite, self.last_time))
        self.line.textChanged.connect(self._search)
        self.line.returnPressed.connect(self._take)
        self.people.opened.connect(self._invite)
        self.people.selected.connect(lambda _: self.mirror())
        self.invite.clicked.connect(lambda: self._invite(self.people.current_id()))
        self.last_time.clicked.connect(self._invite_last_time)

    def show_session(self, session: Session | None) -> None:
        """Invite to another session."""
        self._session = session
        self.mirror()

    def mirror(self) -> None:
        """Show who is not expected yet: all of them, or those with the letters that were typed."""
        found = self._found()
        everybody = self._workspace.all(Person)
        names, areas = told_apart(everybody), area_names(self._workspace.all(Area))
        self.people.set_rows([_row(person, names, areas) for person in found])
        self.people.show_at_least(LEAST_LIST)
        everybody_expected = bool(everybody) and not found and not self.line.text().strip()
        nobody_left = self.tr("Everybody in the programme is expected.") if everybody_expected else ""
        self._hint.setText(nobody_left or self._what_enter_does(names, found))
        self._hint.setVisible(bool(self._hint.text()))
        self._enable()

    def _search(self, text: str) -> None:
        """Show who has these letters; Enter takes the first, unless another is chosen after that."""
        self.mirror()
        if text.strip() and self.people.rows():
            self.people.select(self.people.rows()[0].id)

    def _enable(self) -> None:
        may = self._session is not None and not self._workspace.read_only
        self.line.setEnabled(may)
        self.invite.setEnabled(may and bool(self.people.current_id()))
        self.last_time.setEnabled(may and bool(self._left_of_last_time()))

    def _expected(self) -> list[Invitation]:
        return self._workspace.all(Invitation, session=self._session.id) if self._session else []

    def _found(self) -> list[Person]:
        expected = {each.person for each in self._expected()}
        people = [person for person in self._workspace.all(Person) if person.id not in expected]
        if self.line.text().strip():
            people = matching(people, self.line.text())
        return sorted(people, key=lambda person: (person.name.casefold(), person.number))

    def _what_enter_does(self, names: dict[str, str], found: list[Person]) -> str:
        text = self.line.text()
        told = read_walk_in(text)
        if len(told.name) < 2:
            return ""
        if found:
            taken = self.people.current_id() or found[0].id
            return self.tr("Enter: {name} is expected").format(name=names[taken])
        facts = ", ".join(fact for fact in (told.name, term(told.role), told.area) if fact)
        return self.tr("Enter: add somebody new ({facts})").format(facts=facts)

    # --- acting -----------------------------------------------------------------------------------

    def _take(self) -> None:
        found = self._found()
        if not self.line.text().strip():
            return
        if found:
            self._invite(self.people.current_id() or found[0].id)
        else:
            self._invite_new(self.line.text())

    def _invite(self, person_id: str) -> None:
        session = self._session
        if session and person_id:
            self._finish(
                done=self._workspace.attempt(
                    lambda: invite(session, [person_id], invitations=self._expected()), clears_draft=self.line.place
                )
            )

    def _invite_new(self, text: str) -> None:
        session, number = self._session, self._workspace.next_number(Person)
        areas = self._workspace.all(Area)
        if session:
            self._finish(
                done=self._workspace.attempt(
                    lambda: invite_new(session, number, text, areas=areas), clears_draft=self.line.place
                )
            )

    def _finish(self, *, done: bool) -> None:
        if done:
            self.line.finished()
            self.line.setFocus()
            self.mirror()

    def _left_of_last_time(self) -> list[str]:
        if self._session is None:
            return []
        expected = {each.person for each in self._expected()}
        there = of_last_time(self._session, self._workspace.all(Session), self._workspace.all(Attendance))
        return [person for person in there if person not in expected]

    def _invite_last_time(self) -> None:
        session = self._session
        if session:
            self._workspace.attempt(lambda: invite(session, self._left_of_last_time(), invitations=self._expected()))


def _row(person: Person, names: dict[str, str], areas: dict[str, str]) -> Row:
    facts = (term(person.role), areas.get(person.area or "", ""))
    return Row(person.id, names[person.id], " · ".join(fact for fact in facts if fact), "person")
