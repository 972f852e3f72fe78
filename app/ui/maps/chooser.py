"""All maps as small pictures to choose from; beginning a new one, and what can be done to each."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from app.models.codes import code
from app.models.edit import DESK, Edit
from app.models.network_map import MapSetup, NetworkMap
from app.models.person import Person
from app.models.session import Session
from app.models.text import fold
from app.services.workspace import Workspace
from app.ui.maps.act_row import ActRow
from app.ui.maps.begin_panel import BeginPanel
from app.ui.maps.beginnings import copied_map, handed_over, map_for
from app.ui.maps.map_dialogs import CopyQuestion, GiveQuestion
from app.ui.maps.map_grid import MapGrid, MapRow, map_row
from app.ui.maps.setup_dialog import MapSetupDialog
from app.ui.maps.throwing_away import ACT as THROW_AWAY
from app.ui.maps.throwing_away import throw_away
from app.ui.maps.turn_list import TurnList
from app.ui.parts.buttons import TARGET, push_button
from app.ui.parts.choice import Choice
from app.ui.parts.flow import flow
from app.ui.parts.headings import empty_note, heading
from app.ui.parts.icons import icon
from app.ui.parts.layouts import column, row, scrolled
from app.ui.parts.lines import PlainLine
from app.ui.parts.words import counted, translate

MANY = 12
"""From so many maps on there is a line to search them."""

EVERY, NO_SESSION = "every", ""
"""What is chosen to see the maps of all sessions, or those of none."""


class MapChooser(QWidget):
    """Mirrors all maps, the last changed first. `opened` gives the map somebody wants to see."""

    opened = Signal(str)

    def __init__(self, workspace: Workspace) -> None:
        """Show the maps of `workspace`."""
        super().__init__()
        self._workspace = workspace
        self._offered = ""
        self.list = MapGrid(self.tr("Network maps"), workspace)
        self.begin = BeginPanel(workspace)
        self.turns = TurnList(workspace)
        self._nothing = empty_note("")
        self.search = PlainLine()
        self.search.setMinimumHeight(TARGET)
        self.search.setPlaceholderText(self.tr("Search a map"))
        self.search.setAccessibleName(self.tr("Search a map"))
        self.search.setFixedWidth(self.search.fontMetrics().horizontalAdvance("n" * 18))
        self.sessions = Choice(self.tr("Maps of which session?"))
        self._make_buttons()
        self._lay_out()
        self._connect()
        self.mirror()

    def _make_buttons(self) -> None:
        self.new = push_button(self.tr("Begin a map"), "add", primary=True)
        self.whose_turn = push_button(self.tr("Whose turn is it?"), "clock")
        for each in (self.new, self.whose_turn):
            each.setCheckable(True)
        acts = {
            "open": push_button(self.tr("Open map"), "open", primary=True),
            "session": push_button(self.tr("Copy to a session"), "session"),
            "hand_over": push_button(self.tr("Give to somebody"), "hand_over"),
            "remove": push_button(self.tr("Remove map"), "remove"),
            "close": push_button(translate("throwing_away", THROW_AWAY), "close"),
        }
        self._signs = {button: name for name, button in acts.items()}
        self.open, self.copy, self.give, self.remove, self.erase = acts.values()
        self.more = push_button(self.tr("More"), "more")
        self._acts: dict[QPushButton, Callable[[NetworkMap], object]] = {
            self.open: lambda drawn: self.opened.emit(drawn.id),
            self.copy: self._copy,
            self.give: self._give,
            self.remove: lambda drawn: self._workspace.remove("remove_map", drawn),
            self.erase: self._erase,
        }

    def _lay_out(self) -> None:
        self._side = scrolled(self._panels())
        self._side.setFixedWidth(max(400, self.fontMetrics().horizontalAdvance("n" * 34)))
        title = heading(self.tr("Maps"))
        title.setWordWrap(False)
        self.acts = ActRow(self.open, (self.copy, self.give, self.remove, self.erase), self.more)
        maps = column(self.list, self._nothing, self.acts, spacing=12)
        maps.setStretch(0, 1)
        maps.setStretch(1, 1)
        beside = row(maps, self._side, spacing=16)
        beside.setStretch(0, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(12)
        layout.addLayout(flow(title, self.new, self.whose_turn, self.search, self.sessions, spacing=12))
        layout.addLayout(beside, 1)
        self._show_side()

    def _panels(self) -> QWidget:
        both = QWidget()
        inside = QVBoxLayout(both)
        inside.setContentsMargins(0, 0, 8, 0)
        inside.addWidget(self.begin)
        inside.addWidget(self.turns)
        return both

    def _connect(self) -> None:
        self.opened.connect(self._remember)
        self.list.opened.connect(self.opened)
        self.list.selected.connect(lambda _: self._enable())
        self.list.removal_asked.connect(lambda map_id: self._act(self.remove, map_id))
        self.list.owner_asked.connect(lambda map_id: self._act(self.give, map_id))
        self.list.menu_asked.connect(self._show_menu)
        for button in self._acts:
            button.clicked.connect(lambda _on=False, button=button: self._act(button, self.list.current_id()))
        self.more.clicked.connect(self._show_more)
        self.new.toggled.connect(lambda on: self._choose_side(self.new, on=on))
        self.whose_turn.toggled.connect(lambda on: self._choose_side(self.whose_turn, on=on))
        self.search.textChanged.connect(lambda _: self._mirror_rows())
        self.sessions.chosen.connect(lambda _: self._mirror_rows())
        self.begin.begun.connect(self.opened)
        self.begin.setup_asked.connect(self.show_setup)
        self.turns.opened.connect(self.opened)
        self.turns.map_asked.connect(self.begin_for)
        self._workspace.changed.connect(self._follow)
        self._workspace.reloaded.connect(self.mirror)

    def _follow(self, edit: Edit) -> None:
        if edit.concerns(NetworkMap, Person, Session, MapSetup) or (self.isVisible() and edit.scope != DESK):
            self.mirror()

    # --- mirroring ------------------------------------------------------------------------------

    def mirror(self) -> None:
        """Show what is there now."""
        maps = self._workspace.all(NetworkMap)
        self._mirror_sessions(maps)
        self.search.setVisible(len(maps) > MANY)
        if not maps and not self.whose_turn.isChecked():
            self.new.setChecked(True)
        self.begin.mirror()
        self.list.pictures.look_again()
        self._mirror_rows()

    def _mirror_sessions(self, maps: list[NetworkMap]) -> None:
        """Offer the sessions that have a map."""
        used = {drawn.session or NO_SESSION for drawn in maps}
        sessions = sorted(self._workspace.all(Session), key=lambda each: each.starts_at, reverse=True)
        options = [(EVERY, self.tr("all sessions")), *((each.id, each.title) for each in sessions if each.id in used)]
        if NO_SESSION in used:
            options.append((NO_SESSION, self.tr("no session")))
        self.sessions.fill(options)
        self.sessions.setVisible(len(options) > 2)

    def _mirror_rows(self) -> None:
        maps = self._workspace.all(NetworkMap)
        rows = self._rows(maps)
        moved = [each.id for each in rows] != [each.id for each in self.list.rows()]
        self.list.set_rows(rows)
        if rows and self.list.current_id() in ("", self._offered):
            self._offered = rows[0].id
            self.list.select(self._offered)
        if moved:
            self.list.scrollTo(self.list.currentIndex())
        self.list.setVisible(bool(rows))
        self._nothing.setVisible(not rows)
        begin = self.tr("There are no maps yet. Whose map do you draw first?")
        self._nothing.setText(self.tr("No map has these words.") if maps else begin)
        self._enable()

    def _rows(self, maps: list[NetworkMap]) -> list[MapRow]:
        """Give the maps that are searched for, the last changed first."""
        sizes = self._workspace.map_sizes()
        titles = {session.id: session.title for session in self._workspace.all(Session)}
        shown, wanted = self.sessions.value(), fold(self.search.text()).split()
        found = []
        for drawn in maps:
            size = sizes.get(drawn.id)
            # Another window may have removed a map a moment ago, and this one not have heard of it yet.
            if size is None or shown not in (EVERY, None, drawn.session or NO_SESSION):
                continue
            session = titles.get(drawn.session or "", "")
            told = f"{counted('Actor', size.contacts)}, {counted('Tie', size.lines)}"
            made = map_row(drawn.id, self._owner(drawn), (session, told, self._when(size.changed_at)))
            said = fold(f"{code(drawn)} {made.text} {session}")
            if all(each in said for each in wanted):
                found.append((size.changed_at, drawn.number, made))
        return [made for _, _, made in sorted(found, key=lambda each: each[:2], reverse=True)]

    def _owner(self, drawn: NetworkMap) -> str:
        person = self._workspace.find(Person, drawn.owner) if drawn.owner else None
        return person.name if person else drawn.title or self.tr("Map of a group")

    def _when(self, at: datetime) -> str:
        if at.date() == datetime.now().date():
            return self.tr("changed today, {time}").format(time=f"{at:%H:%M}")
        return self.tr("changed on {day}").format(day=f"{at:%d-%m-%Y}")

    def _enable(self) -> None:
        chosen, may = bool(self.list.current_id()), not self._workspace.read_only
        for button in self._acts:
            button.setEnabled(chosen and (may or button is self.open))
        self.more.setEnabled(chosen and may)
        self.acts.setVisible(bool(self.list.rows()))

    # --- acting -----------------------------------------------------------------------------------

    def begin_for(self, person_id: str) -> None:
        """Open the map somebody has in the session of the turns, else begin one."""
        if map_id := map_for(self._workspace, person_id, self.turns.session_id() or None):
            self.opened.emit(map_id)

    def begin_in(self, session: str | None) -> None:
        """Ask whose map begins in a session, with the keyboard where that is typed."""
        self.new.setChecked(True)
        self.begin.choose_session(session)
        self.begin.owner.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remember(self, map_id: str) -> None:
        """Have the map that is opened chosen when somebody comes back."""
        self.new.setChecked(False)
        self._mirror_rows()
        self.list.select(map_id)

    def show_setup(self, session_id: str) -> None:
        """Ask how maps of a session begin."""
        session = self._workspace.find(Session, session_id) if session_id else None
        if session:
            asked = MapSetupDialog.for_session(self._workspace, session, self)
            asked.exec()
            asked.deleteLater()

    def _act(self, button: QPushButton, map_id: str) -> None:
        """Do what a button says to one map, where that may be."""
        drawn = self._workspace.find(NetworkMap, map_id) if map_id else None
        if drawn and (button is self.open or not self._workspace.read_only):
            self._acts[button](drawn)

    def _show_more(self) -> None:
        self._show_menu(self.list.current_id(), self.more.mapToGlobal(self.more.rect().topLeft()))

    def _show_menu(self, map_id: str, at: QPoint) -> None:
        menu = QMenu(self)
        for button in self._acts:
            action = menu.addAction(icon(self._signs[button]), button.text())
            action.setEnabled(button.isEnabled())
            action.triggered.connect(lambda _on=False, button=button: self._act(button, map_id))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _copy(self, drawn: NetworkMap) -> None:
        asked = CopyQuestion(self._workspace, drawn, self)
        if asked.exec():
            self._show_made(copied_map(self._workspace, drawn, session=asked.session.value()))
        asked.deleteLater()

    def _show_made(self, map_id: str) -> None:
        """Choose a map that was just made, also where other maps were looked for."""
        if map_id and not self.list.select(map_id):
            self.search.clear()
            self.sessions.set_value(EVERY)
            self._mirror_rows()
            self.list.select(map_id)

    def _give(self, drawn: NetworkMap) -> None:
        asked = GiveQuestion(self._workspace, drawn, self)
        if asked.exec() and handed_over(self._workspace, drawn, asked.owner.owner()):
            asked.owner.finished()
        asked.deleteLater()

    def _erase(self, drawn: NetworkMap) -> None:
        throw_away(self._workspace, self._workspace.map_content(drawn.id), self._owner(drawn), parent=self)

    # --- the side -----------------------------------------------------------------------------------

    def _choose_side(self, chosen: QPushButton, *, on: bool) -> None:
        """Show one panel at a time."""
        if on:
            for other in (self.new, self.whose_turn):
                if other is not chosen:
                    other.setChecked(False)
        self._show_side()
        if on and chosen is self.new and self.isVisible():
            self.begin.owner.line.setFocus()

    def _show_side(self) -> None:
        self.begin.setVisible(self.new.isChecked())
        self.turns.setVisible(self.whose_turn.isChecked())
        self._side.setVisible(self.new.isChecked() or self.whose_turn.isChecked())

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Look again: maps were drawn on meanwhile."""
        super().showEvent(event)
        self.mirror()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Make no pictures that nobody sees."""
        super().hideEvent(event)
        self.list.pictures.rest()
