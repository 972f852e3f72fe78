"""Who is expected and who sits where: tables side by side, mixed at once, or filled person by person."""

from functools import partial

from PySide6.QtCore import QPoint, QSignalBlocker, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QMenu, QSpinBox, QSplitter, QVBoxLayout, QWidget

from app.models.edit import Edit
from app.models.note import Note
from app.models.participation import told_apart
from app.models.person import Person, Role
from app.models.places import area_names
from app.models.presence import by_area, by_role
from app.models.programme import Area, Initiative
from app.models.session import Attendance, Invitation, Session
from app.models.tables import (
    MOST_TABLES,
    called,
    lacks,
    mix_tables,
    move_seat,
    pinned_place,
    read_pinned,
    rename_table,
    set_count,
    written_pinned,
)
from app.services.workspace import Workspace
from app.ui.parts.buttons import TARGET, push_button
from app.ui.parts.choice import Choice
from app.ui.parts.flow import flow
from app.ui.parts.headings import empty_note, label, quiet
from app.ui.parts.layouts import scrolled
from app.ui.parts.mirroring import when_seen
from app.ui.parts.record_list import Row
from app.ui.parts.spins import clear_edge
from app.ui.parts.words import counted, said, term
from app.ui.session.tables_cards import TableCard
from app.ui.session.tables_invite import InviteBox

CARD_WIDTH = 232
MOST_LACKS = 3
EDGE = 32
"""Pixels from the edge within which somebody who is dragged makes the tables scroll."""


class TablesPanel(QWidget):
    """Mirrors who is expected at one session and the tables they sit at."""

    def __init__(self, workspace: Workspace) -> None:
        """Make an empty planner; `show_session` fills it."""
        super().__init__()
        self._workspace = workspace
        self._session: Session | None = None
        self._chosen = ""
        self.cards: list[TableCard] = []
        self.invite = InviteBox(workspace)
        self.count = clear_edge(QSpinBox())
        self.count.setRange(0, MOST_TABLES)
        self.count.setPrefix(self.tr("Tables: "))
        self.count.setAccessibleName(self.tr("How many tables"))
        self.count.setMinimumHeight(TARGET)
        self.count.setKeyboardTracking(False)
        self.mix = push_button(self.tr("Mix"), "people", primary=True)
        self.to = Choice(self.tr("Seat at"))
        self.to.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToContents)
        self.stays = QCheckBox(self.tr("Stays here when mixing"))
        self.remove = push_button(self.tr("Not expected"))
        self._told = quiet("")
        self._lacks = label("")
        self._nobody = empty_note(self.tr("Nobody is expected yet. Choose people on the left, or all of last time."))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._holder = QWidget()
        self._grid = QGridLayout()
        sheet = QVBoxLayout(self._holder)
        sheet.setContentsMargins(0, 0, 8, 8)
        for widget in (self._lacks, self._told):
            sheet.addWidget(widget)
        sheet.addLayout(self._grid)
        sheet.addStretch(1)
        self._room = scrolled(self._holder)
        side = QWidget()
        layout = QVBoxLayout(side)
        layout.setContentsMargins(8, 0, 0, 0)
        layout.addLayout(flow(self.count, self.mix, self.to, self.stays, self.remove))
        layout.addWidget(self._nobody)
        layout.addWidget(self._room, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.invite)
        splitter.addWidget(side)
        splitter.setSizes([260, 860])
        splitter.setStretchFactor(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 8, 0, 0)
        whole.addWidget(splitter)

    def _connect(self) -> None:
        self.count.valueChanged.connect(self._set_count)
        self.mix.clicked.connect(self._mix)
        self.to.chosen.connect(lambda table: self.seat(self._chosen, table))
        self.stays.clicked.connect(lambda: self._toggle_stay(self._chosen))
        self.remove.clicked.connect(lambda: self._uninvite(self._chosen))
        self._look = when_seen(self, self.mirror)
        self._workspace.changed.connect(self._follow)
        self._workspace.reloaded.connect(self._look)

    def show_session(self, session: Session | None) -> None:
        """Show who is expected at a session."""
        self._session = session
        self.invite.show_session(session)
        self._look()

    # --- mirroring --------------------------------------------------------------------------------

    def mirror(self) -> None:
        """Show what is there now."""
        if self._session:
            self._session = self._workspace.find(Session, self._session.id)
        session, expected = self._session, self._expected()
        tables = session.tables if session else ()
        self.setEnabled(session is not None)
        with QSignalBlocker(self.count):
            self.count.setValue(len(tables))
        self.count.setEnabled(not self._workspace.read_only)
        self.invite.mirror()
        self._mirror_cards(tables, expected)
        self._tell(tables, expected)
        self._enable()

    def _mirror_cards(self, tables: tuple[str, ...], expected: list[Invitation]) -> None:
        if [card.table for card in self.cards] != ["", *tables]:
            self._make_cards(tables)
        people = {person.id: person for person in self._workspace.all(Person)}
        names, areas = told_apart(people.values()), area_names(self._workspace.all(Area))
        initiatives = {each.id: each.name for each in self._workspace.all(Initiative)}
        pinned = self._pinned()
        ordered = sorted(expected, key=lambda each: (list(Role).index(people[each.person].role), names[each.person]))
        for card in self.cards:
            sitting = [each for each in ordered if (each.table if each.table in tables else "") == card.table]
            rows = []
            for each in sitting:
                person = people[each.person]
                stays = self.tr("stays here") if person.id in pinned else ""
                facts = (
                    term(person.role),
                    areas.get(person.area or ""),
                    initiatives.get(person.initiative or ""),
                    stays,
                )
                detail = " · ".join(fact for fact in facts if fact)
                rows.append(Row(each.id, names[person.id], detail, "pin" if stays else "person"))
            counts = ", ".join(map(said, by_role(people[each.person] for each in sitting)))
            card.show_rows(rows, counts or self.tr("Nobody"))
        self._arrange()

    def _make_cards(self, tables: tuple[str, ...]) -> None:
        for card in self.cards:
            card.hide()
            card.deleteLater()
        self.cards = [
            TableCard(
                table, said(called(table)) if table else self.tr("No table yet"), read_only=self._workspace.read_only
            )
            for table in ("", *tables)
        ]
        for card in self.cards:
            card.renamed.connect(lambda name, card=card: self._rename(card, name))
            card.list.selected.connect(lambda found, card=card: self._choose(card, found))
            card.list.stepped.connect(self._step)
            card.list.numbered.connect(self._seat_numbered)
            card.list.stay_asked.connect(self._toggle_stay)
            card.list.menu_asked.connect(self._menu)
            card.list.removal_asked.connect(self._uninvite)
            card.list.carried.connect(self._aim)
            card.list.dropped.connect(self._drop)
        self.to.fill([("", self.tr("No table")), *((table, said(called(table))) for table in tables)])

    def _arrange(self) -> None:
        """Put the cards side by side, on as many lines as needed."""
        columns = max(1, self._room.viewport().width() // CARD_WIDTH)
        shown = [card for card in self.cards if card.table or card.list.rows()]
        while self._grid.takeAt(0) is not None:
            pass
        for place, card in enumerate(shown):
            self._grid.addWidget(card, place // columns, place % columns, Qt.AlignmentFlag.AlignTop)
        for card in self.cards:
            card.setVisible(card in shown)
        for column in range(MOST_TABLES + 1):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def _tell(self, tables: tuple[str, ...], expected: list[Invitation]) -> None:
        people = self._people(expected)
        areas = area_names(self._workspace.all(Area))
        counts = [counted("Invitation", len(people)), *map(said, by_role(people)), *map(said, by_area(people, areas))]
        self._told.setText(" · ".join(counts) if people else "")
        self._told.setVisible(bool(people))
        self._nobody.setVisible(not people)
        seated = any(each.table in tables for each in expected)
        found = lacks(people, tables, {each.person: each.table for each in expected}) if seated else []
        words = " ".join(said(each.told()) for each in found[:MOST_LACKS])
        if len(found) > MOST_LACKS:
            words += " " + self.tr("And %n more.", "", len(found) - MOST_LACKS)
        self._lacks.setText(words)
        self._lacks.setVisible(bool(words))

    def _enable(self) -> None:
        chosen = self._invitation(self._chosen)
        may = chosen is not None and not self._workspace.read_only
        for widget in (self.to, self.stays, self.remove):
            widget.setEnabled(may)
        self.mix.setEnabled(bool(self._expected()) and not self._workspace.read_only)
        if chosen:
            self.to.set_value(chosen.table)
        self.stays.setChecked(chosen is not None and chosen.person in self._pinned())

    def _follow(self, edit: Edit) -> None:
        if self._session and edit.concerns(Invitation, Attendance, Person, Area, Initiative, Session):
            self._look()

    # --- what is there ----------------------------------------------------------------------------

    def _expected(self) -> list[Invitation]:
        return self._workspace.all(Invitation, session=self._session.id) if self._session else []

    def _seats(self) -> list[Invitation | Attendance]:
        here = self._workspace.all(Attendance, session=self._session.id) if self._session else []
        return [*self._expected(), *here]

    def _people(self, expected: list[Invitation]) -> list[Person]:
        return [person for each in expected if (person := self._workspace.find(Person, each.person))]

    def _invitation(self, found: str) -> Invitation | None:
        return self._workspace.find(Invitation, found) if found else None

    def _pinned(self) -> frozenset[str]:
        return read_pinned(self._workspace.draft(pinned_place(self._session.id))) if self._session else frozenset()

    def _pin(self, pinned: frozenset[str]) -> None:
        if self._session:
            self._workspace.keep_draft(pinned_place(self._session.id), written_pinned(pinned))

    def _choose(self, card: TableCard, found: str) -> None:
        if found:
            self._chosen = found
            for other in self.cards:
                if other is not card and other.list.current_id():
                    other.list.forget_chosen()
        elif not any(each.list.current_id() for each in self.cards):
            self._chosen = ""
        self._enable()

    # --- acting -----------------------------------------------------------------------------------

    def seat(self, invitation_id: str, table: str) -> None:
        """Seat somebody by hand: mixing lets them sit there. ``""`` is at no table."""
        invitation = self._invitation(invitation_id)
        if invitation and invitation.table != table and self._workspace.do(move_seat(invitation, table)):
            others = self._pinned() - {invitation.person}
            self._pin(others | {invitation.person} if table else others)
            self.mirror()
            self._select(invitation_id)

    def _select(self, invitation_id: str) -> None:
        for card in self.cards:
            if card.list.select(invitation_id):
                card.list.setFocus()
                self._room.ensureWidgetVisible(card)

    def _step(self, invitation_id: str, by: int) -> None:
        invitation = self._invitation(invitation_id)
        if invitation and self._session:
            tables = ["", *self._session.tables]
            now = tables.index(invitation.table) if invitation.table in tables else 0
            self.seat(invitation_id, tables[max(0, min(now + by, len(tables) - 1))])

    def _seat_numbered(self, invitation_id: str, place: int) -> None:
        tables = ["", *(self._session.tables if self._session else ())]
        if place < len(tables):
            self.seat(invitation_id, tables[place])

    def _toggle_stay(self, invitation_id: str) -> None:
        invitation = self._invitation(invitation_id)
        if invitation and invitation.table and not self._workspace.read_only:
            self._pin(self._pinned() ^ {invitation.person})
        self.mirror()

    def _uninvite(self, invitation_id: str) -> None:
        invitation = self._invitation(invitation_id)
        if invitation:
            self._workspace.remove("remove_invitation", invitation)

    def _set_count(self, count: int) -> None:
        session = self._session
        if session:
            self._workspace.attempt(lambda: set_count(session, count, self._seats()))

    def _rename(self, card: TableCard, name: str) -> None:
        session = self._session
        if session and card in self.cards:
            notes = self._workspace.all(Note, session=session.id)
            seats = self._seats()
            if not self._workspace.attempt(lambda: rename_table(session, card.table, name, seats=seats, notes=notes)):
                card.take_name_back()

    def _mix(self) -> None:
        session, expected = self._session, self._expected()
        if session:
            people = self._people(expected)
            self._workspace.attempt(lambda: mix_tables(session, people, expected, pinned=self._pinned()))

    # --- by hand ----------------------------------------------------------------------------------

    def _card_at(self, place: QPoint) -> TableCard | None:
        inside = self._room.viewport().rect().contains(self._room.viewport().mapFromGlobal(place))
        found = (card for card in self.cards if card.isVisible() and card.rect().contains(card.mapFromGlobal(place)))
        return next(found, None) if inside else None

    def _aim(self, place: QPoint) -> None:
        self._scroll_along(self._room.viewport().mapFromGlobal(place).y())
        aimed = self._card_at(place)
        for card in self.cards:
            card.set_aimed(aimed=card is aimed)

    def _scroll_along(self, height: int) -> None:
        bar = self._room.verticalScrollBar()
        if height < EDGE:
            bar.setValue(bar.value() - EDGE // 2)
        elif height > self._room.viewport().height() - EDGE:
            bar.setValue(bar.value() + EDGE // 2)

    def _drop(self, invitation_id: str, place: QPoint) -> None:
        card = self._card_at(place)
        for each in self.cards:
            each.set_aimed(aimed=False)
        if card:
            self.seat(invitation_id, card.table)

    def _menu(self, invitation_id: str, place: QPoint) -> None:
        if self._session is None or self._workspace.read_only:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for table in ("", *self._session.tables):
            words = said(called(table)) if table else self.tr("No table")
            menu.addAction(words.replace("&", "&&"), partial(self.seat, invitation_id, table))
        menu.addSeparator()
        menu.addAction(self.stays.text(), lambda: self._toggle_stay(invitation_id))
        menu.addAction(self.remove.text(), lambda: self._uninvite(invitation_id))
        menu.popup(place)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Put as many tables side by side as fit."""
        super().resizeEvent(event)
        self._arrange()
