"""One session in three sheets: how it is prepared, how it goes tonight, and what comes afterwards."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSizePolicy, QStackedLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from app.models.agenda import by_time
from app.models.edit import DESK, Edit
from app.models.programme import Area
from app.models.session import AgendaItem, Session, planned
from app.models.turns import tonight
from app.services.jobs import Jobs
from app.services.workspace import Workspace
from app.ui.maps.beginnings import map_for
from app.ui.parts.buttons import tool_button
from app.ui.parts.choice import Choice
from app.ui.parts.headings import empty_note, quiet
from app.ui.parts.keys import focus_first
from app.ui.parts.layouts import row
from app.ui.room.beamer import beamer_of
from app.ui.session.elided import ElidedLabel
from app.ui.session.sheets import Sheet, sheet_at

if TYPE_CHECKING:
    from app.ui.session.before import BeforePanel
    from app.ui.session.closing import ClosingPanel
    from app.ui.session.during import DuringPanel

REMEMBERED = "session_sheets"
"""Which sheet was in front for each session, as long as the programme is open."""


class _Panel(Protocol):
    def show_session(self, session: Session | None) -> None: ...


class SessionScreen(QWidget):
    """Mirrors one session at a time. Each sheet is made when it is first shown; Alt and 1, 2 or 3 turn to it."""

    map_opened = Signal(str)
    found_opened = Signal(str, str)
    print_asked = Signal(str, str)
    session_opened = Signal(str)

    def __init__(self, workspace: Workspace, jobs: Jobs, *, now: Callable[[], datetime] = datetime.now) -> None:
        """Show the session of today, or else the last one; `now` is the clock on the wall."""
        super().__init__()
        self._workspace = workspace
        self._jobs = jobs
        self._now = now
        self._session_id = ""
        self._panels: dict[Sheet, QWidget] = {}
        self.sessions = Choice(self.tr("Session"))
        self.sessions.setMinimumContentsLength(6)
        self.sessions.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.sessions.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._facts = ElidedLabel()
        self.sheets = QTabBar()
        self.sheets.setUsesScrollButtons(False)
        self.sheets.setExpanding(False)
        self.sheets.setDrawBase(False)
        self.sheets.setAccessibleName(self.tr("Before, tonight or afterwards"))
        for number, word in enumerate((self.tr("Before"), self.tr("Tonight"), self.tr("Afterwards")), 1):
            self.sheets.addTab(word)
            self.sheets.setTabToolTip(number - 1, f"Alt+{number}")
        self.beamer = beamer_of(workspace, now=now)
        self.room = tool_button(self.tr("Room screen"), "full_screen")
        self.room.setCheckable(True)
        self.room.setToolTip("F11")
        self.room_told = quiet("")
        self._lay_out()
        self._connect()
        self.mirror()
        self._tell_room()

    def _lay_out(self) -> None:
        self._pages = QStackedWidget()
        evening = QWidget()
        layout = QVBoxLayout(evening)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        head = row(self.sheets, self.sessions, self._facts, self.room)
        head.setStretchFactor(self.sessions, 1)
        head.setStretchFactor(self._facts, 1)
        layout.addLayout(head)
        layout.addWidget(self.room_told)
        layout.addWidget(self._pages, 1)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(evening)
        self._stack.addWidget(empty_note(self.tr("There is no session yet. Add one on the page Programme.")))
        self.setContentsMargins(24, 8, 24, 8)

    def _connect(self) -> None:
        self.sessions.chosen.connect(self.show_session)
        self.sheets.currentChanged.connect(lambda place: self._turn(list(Sheet)[place]))
        self.room.clicked.connect(self.toggle_full_screen)
        self.beamer.turned.connect(self._tell_room)
        self._workspace.changed.connect(self._follow)
        self._workspace.reloaded.connect(self.mirror)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence(Qt.Key.Key_F6), self, self._next_panel, context=within)
        for number, sheet in enumerate(Sheet, 1):
            QShortcut(
                QKeySequence(f"Alt+{number}"),
                self,
                lambda sheet=sheet: self.turn_to(sheet, by_key=True),
                context=within,
            )

    # --- what the window asks ---------------------------------------------------------------------

    def undo_scope(self) -> str:
        """Undo is the desk's."""
        return DESK

    def undo_since(self) -> int:
        """Undo goes back to the beginning."""
        return 0

    def toggle_full_screen(self) -> bool:
        """Open or close the room screen; False where there is no session to show."""
        self.beamer.toggle(self._session(), self)
        self._tell_room()
        return self._session() is not None

    def shown(self) -> str:
        """Give the session that is shown."""
        return self._session_id

    # --- the sheets -------------------------------------------------------------------------------

    @property
    def sheet(self) -> Sheet:
        """The sheet in front."""
        return list(Sheet)[self.sheets.currentIndex()]

    @property
    def before(self) -> "BeforePanel":
        """The sheet that prepares the session."""
        return cast("BeforePanel", self._panel(Sheet.BEFORE))

    @property
    def during(self) -> "DuringPanel":
        """The sheet of tonight."""
        return cast("DuringPanel", self._panel(Sheet.TONIGHT))

    @property
    def afterwards(self) -> "ClosingPanel":
        """The sheet that closes the session."""
        return cast("ClosingPanel", self._panel(Sheet.AFTERWARDS))

    def turn_to(self, sheet: Sheet, *, by_key: bool = False) -> None:
        """Bring a sheet to the front; by key the keyboard goes there too."""
        self.sheets.setCurrentIndex(list(Sheet).index(sheet))
        if sheet is Sheet.TONIGHT:
            self.during.focus_first()
        elif by_key:
            focus_first(self._panel(sheet))

    def _turn(self, sheet: Sheet) -> None:
        remembered = dict(self._workspace.property(REMEMBERED) or {})
        self._workspace.setProperty(REMEMBERED, remembered | {self._session_id: sheet.value})
        self._pages.setCurrentWidget(self._panel(sheet))

    def _panel(self, sheet: Sheet) -> QWidget:
        if sheet not in self._panels:
            panel = self._make(sheet)
            self._panels[sheet] = panel
            self._pages.addWidget(panel)
            cast(_Panel, panel).show_session(self._session())
        return self._panels[sheet]

    def _make(self, sheet: Sheet) -> QWidget:
        if sheet is Sheet.BEFORE:
            from app.ui.session.before import BeforePanel

            before = BeforePanel(self._workspace, self._jobs)
            before.print_asked.connect(self.print_asked)
            return before
        if sheet is Sheet.AFTERWARDS:
            from app.ui.session.closing import ClosingPanel

            closing = ClosingPanel(self._workspace, self._jobs)
            closing.found_opened.connect(self.found_opened)
            closing.print_asked.connect(self.print_asked)
            closing.session_opened.connect(self.session_opened)
            closing.table_asked.connect(self._type_in_sheet)
            return closing
        from app.ui.session.during import DuringPanel

        during = DuringPanel(self._workspace, now=self._now)
        during.map_opened.connect(self.map_opened)
        during.map_wanted.connect(self._draw_map)
        during.found_opened.connect(self.found_opened)
        return during

    # --- mirroring --------------------------------------------------------------------------------

    def show_session(self, session_id: str) -> None:
        """Show one session, on the sheet where it was left or that suits the hour."""
        self._session_id = session_id
        self._show()
        self.turn_to(self.sheet)

    def open_paper(self, session_id: str, table: str) -> None:
        """Show where the paper sheet of a table of a session is typed in."""
        self.show_session(session_id)
        self._type_in_sheet(table)

    def show_note(self, note_id: str) -> None:
        """Open one note of the session that is shown, on the sheet of tonight."""
        self.turn_to(Sheet.TONIGHT)
        self.during.notes.open_note(note_id)

    def mirror(self) -> None:
        """Show what is there now."""
        sessions = self._offer()
        self._stack.setCurrentIndex(0 if sessions else 1)
        found = tonight(sessions, at=self._now())
        if found and self._session_id not in {each.id for each in sessions}:
            self._session_id = found.id
        self._show()

    def _offer(self) -> list[Session]:
        """Offer the sessions there are now, in the order in which they are held."""
        sessions = by_time(self._workspace.all(Session))
        self.sessions.fill([(each.id, f"{each.title} ({each.starts_at:%d-%m-%Y})") for each in sessions])
        return sessions

    def _session(self) -> Session | None:
        return self._workspace.find(Session, self._session_id) if self._session_id else None

    def _show(self) -> None:
        session = self._session()
        self.sessions.set_value(self._session_id)
        self._tell(session)
        for panel in self._panels.values():
            cast(_Panel, panel).show_session(session)
        if session:
            place = list(Sheet).index(self._wanted(session))
            if place == self.sheets.currentIndex():
                self._turn(self.sheet)
            self.sheets.setCurrentIndex(place)

    def _wanted(self, session: Session) -> Sheet:
        remembered = dict(self._workspace.property(REMEMBERED) or {})
        if session.id in remembered:
            return Sheet(remembered[session.id])
        blocks = planned(session, self._workspace.all(AgendaItem, session=session.id))
        end = max([block.end for block in blocks], default=session.ends_at or session.starts_at)
        return sheet_at(session, end, self._now())

    def _tell(self, session: Session | None) -> None:
        area = self._workspace.find(Area, session.area) if session and session.area else None
        facts = [f"{session.starts_at:%H:%M}", session.place, area.name if area else ""] if session else []
        self._facts.say(" · ".join(fact for fact in facts if fact))

    def _type_in_sheet(self, table: str) -> None:
        """Go to the paper sheet of a table, to type it in."""
        self.turn_to(Sheet.TONIGHT)
        self.during.show_table(table)

    def _tell_room(self) -> None:
        """Say where the room screen is; people must find it, and find it back."""
        self.room.setChecked(self.beamer.is_open)
        alone = self.tr("No second display was found, so the room screen is a window here. F11 closes it.")
        beside = self.tr("The room screen is on the second display. F11 closes it.")
        words = (beside if self.beamer.has_own_display else alone) if self.beamer.is_open else ""
        self.room_told.setText(words)
        self.room_told.setVisible(bool(words))

    def _follow(self, edit: Edit) -> None:
        if not edit.concerns(Session):
            return
        sessions = self._workspace.all(Session)
        if any(each.id == self._session_id for each in sessions) and len(sessions) == self.sessions.count():
            self._offer()
            self._tell(self._session())
        else:
            self.mirror()

    def _draw_map(self, person_id: str) -> None:
        """Open the map somebody drew tonight; make it where there is none."""
        if map_id := map_for(self._workspace, person_id, self._session_id):
            self.map_opened.emit(map_id)

    def _next_panel(self) -> None:
        if self.sheet is Sheet.TONIGHT:
            self.during.next_panel()
        else:
            focus_first(self._panel(self.sheet))
