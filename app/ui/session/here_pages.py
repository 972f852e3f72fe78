"""Who is here, who is still expected, whom the questions miss, and the maps of tonight: they take turns in a column."""

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from app.models.closing import not_asked
from app.models.network_map import NetworkMap
from app.models.participation import told_apart
from app.models.person import Consent, Person
from app.models.places import area_names
from app.models.presence import by_area, by_role, is_late, missing
from app.models.programme import Area
from app.models.questions import LearningQuestion
from app.models.session import Attendance, Invitation, Session
from app.models.tables import called
from app.services.workspace import Workspace
from app.ui.parts.buttons import push_button
from app.ui.parts.flow import flow
from app.ui.parts.headings import empty_note, label, quiet
from app.ui.parts.layouts import column, scrolled
from app.ui.parts.record_list import RecordList, Row
from app.ui.parts.words import counted, said, term

LEAST_LIST = 2
"""People that can be seen at least."""


class Facts:
    """What is said about people in a list: their names told apart, their role and where they are from."""

    def __init__(self, workspace: Workspace) -> None:
        """Read everybody once."""
        self.people = {person.id: person for person in workspace.all(Person)}
        self.names = told_apart(self.people.values())
        self.areas = area_names(workspace.all(Area))

    def of(self, person: Person, *more: str, first: tuple[str, ...] = ()) -> str:
        """Give role and area, between what must be seen `first` and what `more` there is to say."""
        facts = (*first, term(person.role), self.areas.get(person.area or "", ""), *more)
        return " · ".join(fact for fact in facts if fact)


class PresentPage(QWidget):
    """Who is here. `seat_asked` gives a table, and `leaving` asks to take somebody off: both for the chosen one."""

    seat_asked = Signal(str)
    leaving = Signal()

    def __init__(self, workspace: Workspace) -> None:
        """Make an empty page."""
        super().__init__()
        self._workspace = workspace
        self._tables: tuple[str, ...] = ()
        self.list = RecordList(self.tr("Who is here"))
        self._nobody = empty_note(self.tr("Nobody is checked in yet."))
        self.new_map = push_button(self.tr("Draw map"), primary=True)
        self.consent = push_button(self.tr("Consent"))
        self.more = push_button(self.tr("More"), "more")
        self.more.clicked.connect(lambda: self.ask_more(self.more.mapToGlobal(self.more.rect().bottomLeft())))
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(
            lambda place: self.ask_more(self.list.viewport().mapToGlobal(place))
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._nobody)
        layout.addWidget(self.list, 1)
        layout.addLayout(flow(self.new_map, self.consent, self.more))
        layout.addStretch()

    def mirror(self, session: Session | None, present: list[Attendance], facts: Facts) -> None:
        """Show who is here now."""
        here = [(each, facts.people[each.person]) for each in present if each.person in facts.people]
        here.sort(key=lambda pair: (pair[1].name.casefold(), pair[1].number))
        gaps = set(not_asked(present, self._workspace.all(Consent)))
        self.list.set_rows([self._row(session, each, person, facts, gap=person.id in gaps) for each, person in here])
        self.list.show_at_least(LEAST_LIST)
        self.list.setVisible(bool(here))
        self._nobody.setVisible(not here)
        self._tables = session.tables if session else ()
        self.enable()

    def _row(self, session: Session | None, here: Attendance, person: Person, facts: Facts, *, gap: bool) -> Row:
        late = self.tr("{time} (late)") if session and is_late(session, here) else "{time}"
        asks = self.tr("ask consent") if gap else ""
        table = said(called(here.table)) if here.table else ""
        words = facts.of(person, late.format(time=f"{here.since:%H:%M}"), first=(asks, table))
        return Row(here.id, facts.names[person.id], words, "question" if gap else "person")

    def chosen(self) -> Attendance | None:
        """Give who is chosen; None where nobody is."""
        return self._workspace.find(Attendance, self.list.current_id()) if self.list.current_id() else None

    def enable(self) -> None:
        """Let the buttons follow who is chosen."""
        may = self.chosen() is not None and not self._workspace.read_only
        for widget in (self.new_map, self.consent, self.more):
            widget.setEnabled(may)

    def ask_more(self, place: QPoint) -> None:
        """Offer what else can be done with the chosen one, at a place on the screen."""
        if self.more.isEnabled():
            menu = self.menu()
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(place)

    def menu(self) -> QMenu:
        """Give the tables the chosen one can go to, and taking them off the list."""
        menu, chosen = QMenu(self), self.chosen()
        for table in ("", *self._tables):
            words = said(called(table)) if table else self.tr("No table")
            action = menu.addAction(words.replace("&", "&&"), partial(self.seat_asked.emit, table))
            action.setCheckable(True)
            action.setChecked(chosen is not None and chosen.table == table)
        menu.addSeparator()
        menu.addAction(self.tr("Not here"), self.leaving.emit)
        return menu


class CountsPage(QWidget):
    """How many are here of which role and area, and whom tonight's questions concern but nobody is of."""

    def __init__(self, workspace: Workspace) -> None:
        """Make an empty page."""
        super().__init__()
        self._workspace = workspace
        self.missing = label("")
        self.roles, self.areas = label(""), label("")
        inside = QWidget()
        inside.setLayout(column(self.missing, self.roles, self.areas, None, spacing=16))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolled(inside))

    def mirror(
        self, session: Session | None, present: list[Attendance], waiting: list[Invitation], facts: Facts
    ) -> list[str]:
        """Show what is known now; gives who is missing, one after another in plain sentences."""
        people = [facts.people[each.person] for each in present if each.person in facts.people]
        coming = [facts.people[each.person] for each in waiting if each.person in facts.people]
        areas, questions = self._workspace.all(Area), self._workspace.all(LearningQuestion)
        found = missing(session, questions, present=people, areas=areas, expected=coming) if session else []
        lines = [" ".join(map(said, each.told(facts.areas))) for each in found]
        self.missing.setText("\n".join(lines) or self.tr("Nobody is missing for the questions of tonight."))
        self.roles.setText("\n".join(map(said, by_role(people))))
        self.areas.setText("\n".join(map(said, by_area(people, facts.areas))))
        return lines


class _TapList(RecordList):
    """One tap is enough; the second press of a double click is none, for another name stands there by then."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Do nothing more."""
        event.accept()


class ExpectedPage(QWidget):
    """Who was expected and is not here yet; one tap, or Enter, and they are."""

    came = Signal(str)

    def __init__(self) -> None:
        """Make an empty page."""
        super().__init__()
        self._told = quiet(self.tr("Tap somebody who comes in. They get their table."))
        self.list = _TapList(self.tr("Expected and not here yet"))
        self._nobody = empty_note("")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self._told, self._nobody):
            layout.addWidget(widget)
        layout.addWidget(self.list, 1)
        self.list.clicked.connect(lambda _: self.came.emit(self.list.current_id()))
        self.list.opened.connect(self.came)

    def mirror(self, waiting: list[Invitation], facts: Facts, *, some_expected: bool) -> None:
        """Show who is not here yet; `some_expected` tells whether anybody was expected at all."""
        ordered = sorted(
            (each for each in waiting if each.person in facts.people),
            key=lambda each: facts.names[each.person].casefold(),
        )
        rows = []
        for each in ordered:
            table = said(called(each.table)) if each.table else ""
            person = facts.people[each.person]
            rows.append(Row(each.id, facts.names[person.id], facts.of(person, first=(table,)), "check"))
        self.list.set_rows(rows)
        self.list.show_at_least(LEAST_LIST)
        for widget in (self.list, self._told):
            widget.setVisible(bool(rows))
        self._nobody.setVisible(not rows)
        everybody, nobody = self.tr("Everybody who was expected is here."), self.tr("Nobody was invited.")
        self._nobody.setText(everybody if some_expected else nobody)


class MapsPage(QWidget):
    """The maps that were drawn at this session."""

    def __init__(self, workspace: Workspace) -> None:
        """Make an empty page."""
        super().__init__()
        self._workspace = workspace
        self.list = RecordList(self.tr("Tonight's maps"))
        self._none = empty_note(self.tr("No maps yet. Choose somebody and press Draw map."))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._none)
        layout.addWidget(self.list, 1)

    def mirror(self, session: Session | None) -> None:
        """Show the maps there are now."""
        maps = self._workspace.all(NetworkMap, session=session.id) if session else []
        counts, names = self._workspace.actor_counts(), told_apart(self._workspace.all(Person))
        rows = []
        for each in maps:
            owner = names.get(each.owner or "") or each.title or self.tr("Map of a group")
            rows.append(Row(each.id, owner, counted("Actor", counts.get(each.id, 0)), "map"))
        self.list.set_rows(rows)
        self.list.show_at_least(LEAST_LIST)
        self.list.setVisible(bool(rows))
        self._none.setVisible(not rows)
