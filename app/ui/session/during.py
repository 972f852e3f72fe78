"""Tonight: the running plan on the left, in the middle what is written down, on the right who is here."""

import time
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Protocol, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QSplitter, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from app.models.session import Session
from app.services.workspace import Workspace
from app.ui.parts.buttons import tool_button
from app.ui.parts.keys import come_after, focus_first
from app.ui.parts.layouts import row
from app.ui.session.clock_keeper import ClockKeeper
from app.ui.session.clock_line import ClockLine
from app.ui.session.clock_panel import ClockPanel
from app.ui.session.here import HerePanel
from app.ui.session.notes import NotesPanel

FOLDED, ALONE = "session_plan_folded", "session_here_hidden"
"""How the room is divided, as long as the programme is open."""

WIDTHS = (300, 560, 260)


class _Panel(Protocol):
    def show_session(self, session: Session | None) -> None: ...


class DuringPanel(QWidget):
    """Mirrors one session while it is held.

    F6 goes from panel to panel, Ctrl+Tab from tab to tab, F8 goes on to the next block.
    New notes go to the block that the running plan names.
    Each tab is made when it is first shown.
    """

    map_opened = Signal(str)
    map_wanted = Signal(str)
    found_opened = Signal(str, str)

    def __init__(
        self,
        workspace: Workspace,
        *,
        now: Callable[[], datetime] = datetime.now,
        steady: Callable[[], float] = time.monotonic,
    ) -> None:
        """Make an empty sheet; `show_session` fills it. For `now` and `steady` see `ClockKeeper`."""
        super().__init__()
        self._workspace = workspace
        self._session: Session | None = None
        self.keeper = ClockKeeper(workspace, self, now=now, steady=steady)
        self.plan = ClockPanel(self.keeper)
        self.line = ClockLine()
        self.notes = NotesPanel(workspace)
        self.here = HerePanel(workspace)
        self.show_plan = tool_button(self.tr("Plan"), "list")
        self.show_plan.setToolTip(self.tr("Show the whole plan, or keep it on one line"))
        self.show_here = tool_button(self.tr("Who is here"), "people")
        for button in (self.show_plan, self.show_here):
            button.setCheckable(True)
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(False)  # large text makes the words shorter; no tab goes out of reach
        self.tabs.setElideMode(Qt.TextElideMode.ElideRight)
        self.tabs.setAccessibleName(self.tr("What is written down"))
        self._pages = QStackedWidget()
        self._made: dict[int, QWidget] = {0: self.notes}
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        words = (self.tr("Notes"), self.tr("Table sheets"), self.tr("Timeline"), self.tr("Harvest"))
        for word in (*words, self.tr("Parking lot")):
            self.tabs.addTab(word)
        self._pages.addWidget(self.notes)
        inner = _splitter(self._pages, self.here, sizes=WIDTHS[1:])
        middle = QWidget()
        beside = QVBoxLayout(middle)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(4)
        self._head = row(self.tabs, row(None, self.show_plan, self.show_here), spacing=4)
        self._head.setStretchFactor(self.tabs, 1)
        beside.addLayout(self._head)
        beside.addWidget(inner, 1)
        whole = _splitter(self.plan, middle, sizes=(WIDTHS[0], sum(WIDTHS[1:])))
        whole.setStretchFactor(1, 1)
        inner.setStretchFactor(0, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.line)
        layout.addWidget(whole, 1)
        self._divide()

    def _connect(self) -> None:
        self.keeper.read.connect(self._show_line)
        self.plan.chosen.connect(self._set_block)
        self.line.go_on_asked.connect(self.keeper.go_on)
        self.tabs.currentChanged.connect(self._turn)
        self.show_plan.clicked.connect(lambda on: self.fold(on=not on))
        self.show_here.clicked.connect(self._show_people)
        self.notes.found_opened.connect(self.found_opened)
        self.here.map_opened.connect(self.map_opened)
        self.here.map_wanted.connect(self.map_wanted)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence(Qt.Key.Key_F8), self, self._go_on, context=within)
        for keys, step in (("Ctrl+Tab", 1), ("Ctrl+Shift+Tab", -1)):
            QShortcut(QKeySequence(keys), self, lambda step=step: self._turn_by(step), context=within)

    @property
    def panel(self) -> QWidget:
        """The panel of the tab in front."""
        return self._made[self.tabs.currentIndex()]

    def show_session(self, session: Session | None) -> None:
        """Show one session, or nothing."""
        if (session and session.id) != (self._session and self._session.id):
            self.plan.forget_choice()
        self._session = session
        for panel in (*self._made.values(), self.here):
            cast(_Panel, panel).show_session(session)
        self.keeper.show_session(session)
        self._set_block(self.plan.block)

    def mirror(self) -> None:
        """Show what is there now."""
        self.show_session(self._now())

    def _now(self) -> Session | None:
        """Give the session as it is now: it may have got tables since it was shown."""
        return self._workspace.find(Session, self._session.id) if self._session else None

    def focus_first(self) -> None:
        """Put the keyboard in the notes line."""
        self.tabs.setCurrentIndex(0)
        self.notes.entry.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_table(self, table: str) -> None:
        """Show where the paper sheet of a table is typed in, with the keyboard in its first field."""
        from app.ui.session.table_sheet import TableSheetPanel

        self.tabs.setCurrentIndex(1)
        panel = self.panel
        assert isinstance(panel, TableSheetPanel), "the second tab types in the sheets"
        panel.begin(table)

    def fold(self, *, on: bool) -> None:
        """Show the running plan on one line, or all of it."""
        self._workspace.setProperty(FOLDED, on)
        self._divide()

    def next_panel(self) -> None:
        """Go on to the next panel that can be seen."""
        panels = [panel for panel in (self.line, self.plan, self._pages, self.here) if panel.isVisibleTo(self)]
        focused = self.focusWidget()
        now = next((at for at, panel in enumerate(panels) if focused and panel.isAncestorOf(focused)), -1)
        panel = panels[(now + 1) % len(panels)]
        if panel is self.plan:
            self.plan.focus_first()
        elif panel is self._pages and self.tabs.currentIndex() == 0:
            self.focus_first()
        else:
            focus_first(self.panel if panel is self._pages else panel)

    def _divide(self) -> None:
        """Show what was chosen; where not all of it fits, the plan is one line or takes the people's room."""
        crowded = self._is_crowded()
        chosen = self._workspace.property(FOLDED)
        folded = crowded if chosen is None else bool(chosen)
        self.plan.setVisible(not folded)
        self.line.setVisible(folded)
        self.show_plan.setChecked(not folded)
        self.show_here.setChecked(not self._workspace.property(ALONE) and (folded or not crowded))
        self.here.setVisible(self.show_here.isChecked())
        room = self.width() if folded else self.width() - self.plan.minimumSizeHint().width()
        fits = room >= self._head_width()
        self._head.setDirection(QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom)

    def _is_crowded(self) -> bool:
        """Tell whether the words of all tabs do not fit beside the whole plan."""
        share = self.width() * WIDTHS[0] // sum(WIDTHS)
        return max(share, self.plan.minimumSizeHint().width()) + self._head_width() > self.width()

    def _head_width(self) -> int:
        return sum(each.sizeHint().width() + 8 for each in (self.tabs, self.show_plan, self.show_here))

    def _show_people(self, on: bool) -> None:
        self._workspace.setProperty(ALONE, not on)
        if on and self._is_crowded():
            self._workspace.setProperty(FOLDED, True)
        self._divide()

    def _show_line(self) -> None:
        if self.keeper.clock:
            self.line.show_clock(self.keeper.clock, read_only=self.keeper.read_only)

    def _go_on(self) -> None:
        if not self.keeper.read_only:
            self.keeper.go_on()

    def _set_block(self, block_id: str) -> None:
        for panel in self._made.values():
            if set_block := getattr(panel, "set_block", None):
                set_block(block_id)

    def _turn(self, place: int) -> None:
        """Bring a tab to the front, made when it is first wanted."""
        if place not in self._made:
            panel = self._new_tab(place)
            self._made[place] = panel
            self._pages.addWidget(panel)
            come_after(self.notes, panel)
            cast(_Panel, panel).show_session(self._now())
            self._set_block(self.plan.block)
            if opened := getattr(panel, "note_opened", None):
                opened.connect(self.notes.open_note)
        self._pages.setCurrentWidget(self._made[place])

    def _turn_by(self, step: int) -> None:
        """Turn to the next tab or the one before, with the keyboard in it."""
        self.tabs.setCurrentIndex((self.tabs.currentIndex() + step) % self.tabs.count())
        if self.panel is self.notes:
            self.focus_first()
        else:
            focus_first(self.panel)

    def _new_tab(self, place: int) -> QWidget:
        if place == 1:
            from app.ui.session.table_sheet import TableSheetPanel

            return TableSheetPanel(self._workspace)
        if place == 2:
            from app.ui.session.timeline import TimelinePanel

            return TimelinePanel(self._workspace)
        if place == 3:
            from app.ui.session.harvest import HarvestPanel

            return HarvestPanel(self._workspace)
        from app.ui.session.parking import ParkingPanel

        return ParkingPanel(self._workspace)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Divide the room anew."""
        super().resizeEvent(event)
        self._divide()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Look at the clock each second."""
        super().showEvent(event)
        self.keeper.tick(on=True)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Look at the clock no more."""
        super().hideEvent(event)
        self.keeper.tick(on=False)


def _splitter(*panels: QWidget, sizes: Sequence[int]) -> QSplitter:
    made = QSplitter(Qt.Orientation.Horizontal)
    for panel in panels:
        made.addWidget(panel)
    made.setSizes(list(sizes))
    made.setChildrenCollapsible(False)
    return made
