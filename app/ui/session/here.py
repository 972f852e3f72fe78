"""Who is here tonight: two letters and Enter, somebody new in one line, who is expected, consent, and maps."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedLayout, QStackedWidget, QVBoxLayout, QWidget

from app.models.edit import DESK, Edit
from app.models.network_map import NetworkMap
from app.models.participation import check_in, matching, read_walk_in, walk_in
from app.models.person import Consent, Person
from app.models.presence import not_here
from app.models.programme import Area
from app.models.questions import LearningQuestion
from app.models.session import Attendance, Invitation, Session
from app.models.tables import move_seat
from app.services.workspace import Workspace
from app.ui.parts.announcing import announce
from app.ui.parts.buttons import push_button
from app.ui.parts.choice import Choice
from app.ui.parts.drafts import DraftLine
from app.ui.parts.headings import quiet
from app.ui.parts.mirroring import when_seen
from app.ui.parts.record_list import RecordList, Row, fit_rows
from app.ui.parts.upright import Upright
from app.ui.parts.words import term
from app.ui.session.here_consent import ConsentDesk
from app.ui.session.here_pages import CountsPage, ExpectedPage, Facts, MapsPage, PresentPage

MOST_MATCHES = 6
HERE, EXPECTED, COUNTS, MAPS = range(4)
"""The pages, in the order in which they can be chosen."""


class HerePanel(QWidget):
    """The people of one session, their consent, and their maps."""

    map_opened = Signal(str)
    map_wanted = Signal(str)

    def __init__(self, workspace: Workspace) -> None:
        """Make an empty panel; `show_session` fills it."""
        super().__init__()
        self._workspace = workspace
        self._session: Session | None = None
        self.line = DraftLine(workspace, "session/here")
        self.line.setPlaceholderText(self.tr("Two letters, or: Jan, resident"))
        self.line.setAccessibleName(self.tr("Who is here?"))
        self._hint = quiet("")
        self.matches = RecordList(self.tr("People with these letters"))
        self.present = PresentPage(workspace)
        self.expected = ExpectedPage()
        self.counts = CountsPage(workspace)
        self.drawn = MapsPage(workspace)
        self.desk = ConsentDesk(workspace)
        self.list, self.maps = self.present.list, self.drawn.list
        self.new_map = self.present.new_map
        self.pages = Choice(self.tr("Here, expected, counts or maps"))
        self.missing = push_button("", "warning")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._shown = QStackedWidget()
        for page in (self.present, self.expected, self.counts, self.drawn):
            self._shown.addWidget(page)
        sheet = QWidget()
        people = Upright(sheet)
        layout = QVBoxLayout(sheet)
        layout.setContentsMargins(8, 0, 0, 0)
        for widget in (self.line, self._hint, self.matches, self.pages, self.missing):
            layout.addWidget(widget)
        layout.addWidget(self._shown, 1)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(people)
        self._stack.addWidget(self.desk)

    def _connect(self) -> None:
        self.line.textChanged.connect(self._match)
        self.line.returnPressed.connect(self._take)
        self.matches.selected.connect(lambda _: self._tell_enter())
        self.matches.opened.connect(self._check_in)
        self.matches.clicked.connect(lambda _: self._check_in(self.matches.current_id()))
        self.pages.chosen.connect(self.show_page)
        self.missing.clicked.connect(lambda: self.show_page(COUNTS))
        self.list.selected.connect(lambda _: self.present.enable())
        self.list.opened.connect(self._want_map)
        self.list.removal_asked.connect(self._leave)
        self.present.leaving.connect(lambda: self._leave(self.list.current_id()))
        self.present.seat_asked.connect(self._move)
        self.new_map.clicked.connect(lambda: self._want_map(self.list.current_id()))
        self.present.consent.clicked.connect(self._ask_consent)
        self.expected.came.connect(self._came)
        self.desk.left.connect(self._leave_desk)
        self.maps.opened.connect(self.map_opened)
        self._look = when_seen(self, self.mirror)
        self._workspace.changed.connect(self._follow)
        self._workspace.reloaded.connect(self._look)

    def show_session(self, session: Session | None) -> None:
        """Show who is at a session."""
        self._session = session
        self.setEnabled(session is not None)
        self.line.setEnabled(not self._workspace.read_only)
        self._look()

    def mirror(self) -> None:
        """Show what is there now."""
        if self._session:
            self._session = self._workspace.find(Session, self._session.id)
        here, invited = self._here(), self._invited()
        waiting, facts = not_here(invited, here), Facts(self._workspace)
        self.present.mirror(self._session, here, facts)
        self.expected.mirror(waiting, facts, some_expected=bool(invited))
        missing = self.counts.mirror(self._session, here, waiting, facts)
        self.drawn.mirror(self._session)
        self._tell_pages(len(here), len(waiting), len(self.maps.rows()))
        self.missing.setText(self.tr("%n missing", "", len(missing)))
        self.missing.setAccessibleName(" ".join([self.missing.text(), *missing]))
        self.missing.setVisible(bool(missing))
        self._match(self.line.text())
        if self._stack.currentWidget() is self.desk:
            self.desk.mirror()

    def _tell_pages(self, here: int, waiting: int, maps: int) -> None:
        words = (
            self.tr("Here: {count}").format(count=here),
            self.tr("Expected: {count}").format(count=waiting),
            self.tr("Counts and who is missing"),
            self.tr("Tonight's maps: {count}").format(count=maps),
        )
        self.pages.fill(enumerate(words))

    def show_page(self, page: int) -> None:
        """Show who is here, who is expected, the counts, or the maps."""
        self.pages.set_value(page)
        self._shown.setCurrentIndex(page)

    def _here(self) -> list[Attendance]:
        return self._workspace.all(Attendance, session=self._session.id) if self._session else []

    def _invited(self) -> list[Invitation]:
        return self._workspace.all(Invitation, session=self._session.id) if self._session else []

    def _follow(self, edit: Edit) -> None:
        ours = (Attendance, Invitation, Person, Consent, Area, NetworkMap, LearningQuestion, Session)
        if self._session and (edit.scope != DESK or edit.concerns(*ours)):
            self._look()

    # --- acting -----------------------------------------------------------------------------------

    def _matching(self, text: str) -> list[Person]:
        here = {each.person for each in self._here()}
        found = matching(self._workspace.all(Person), text)
        return [person for person in found if person.id not in here][:MOST_MATCHES]

    def _match(self, text: str) -> None:
        found = self._matching(text)
        facts = Facts(self._workspace) if found else None
        self.matches.set_rows(
            [Row(each.id, facts.names[each.id], facts.of(each), "check") for each in found] if facts else []
        )
        fit_rows(self.matches, 3)
        self.matches.setVisible(bool(found))
        self._tell_enter()

    def _tell_enter(self) -> None:
        text = self.line.text()
        self._hint.setText(self._what_enter_does(text, self._matching(text)))
        self._hint.setVisible(bool(self._hint.text()))

    def _what_enter_does(self, text: str, found: list[Person]) -> str:
        if found:
            taken = self.matches.current_id() or found[0].id
            name = next(each.text for each in self.matches.rows() if each.id == taken)
            return self.tr("Enter: {name} is here").format(name=name)
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
        if attendance := self._checked_in(person_id, clears_draft=self.line.place):
            self.line.finished()
            self.line.setFocus()
            self.show_page(HERE)
            self.list.select(attendance)

    def _came(self, invitation_id: str) -> None:
        invitation = self._workspace.find(Invitation, invitation_id) if invitation_id else None
        if invitation and (attendance := self._checked_in(invitation.person)):
            self.list.select(attendance)

    def _checked_in(self, person_id: str, *, clears_draft: str | None = None) -> str:
        """Let somebody be here, at the table they were expected at; gives the id of that, or ""."""
        session, person = self._session, self._workspace.find(Person, person_id)
        if session is None or person is None:
            return ""
        table = next((each.table for each in self._invited() if each.person == person_id), "")
        done = self._workspace.attempt(
            lambda: check_in(session, person, at=_now(), table=table, present=self._here()), clears_draft=clears_draft
        )
        if not done:
            return ""
        announce(self, self.tr("{name} is here").format(name=person.name))
        return next(each.id for each in self._here() if each.person == person_id)

    def _walk_in(self, text: str) -> None:
        session, number = self._session, self._workspace.next_number(Person)
        areas = self._workspace.all(Area)
        if session and self._workspace.attempt(
            lambda: walk_in(session, number, text, areas=areas, at=_now()), clears_draft=self.line.place
        ):
            self.line.finished()
            self.line.setFocus()

    def _leave(self, attendance_id: str) -> None:
        attendance = self._workspace.find(Attendance, attendance_id) if attendance_id else None
        if attendance:
            self._workspace.remove("remove_attendance", attendance)

    def _move(self, table: str) -> None:
        attendance = self.present.chosen()
        if attendance:
            self._workspace.do(move_seat(attendance, table))

    def _want_map(self, attendance_id: str) -> None:
        attendance = self._workspace.find(Attendance, attendance_id) if attendance_id else None
        if attendance and not self._workspace.read_only:
            self.map_wanted.emit(attendance.person)

    # --- consent ----------------------------------------------------------------------------------

    def _ask_consent(self) -> None:
        attendance = self.present.chosen()
        if attendance:
            self._stack.setCurrentWidget(self.desk)
            self.desk.show_person(self._workspace.find(Person, attendance.person))

    def _leave_desk(self) -> None:
        self._stack.setCurrentIndex(0)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)


def _now() -> datetime:
    return datetime.now().replace(microsecond=0)
