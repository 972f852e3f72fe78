"""Whose turn it is tonight: who has the laptop and how long already, who is next, and how long all of it takes."""

from datetime import datetime

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QSpinBox, QWidget

from app.models.edit import Edit
from app.models.network_map import NetworkMap
from app.models.person import Person
from app.models.session import Attendance, Session
from app.models.turns import (
    LONG,
    MOST_MINUTES,
    Stage,
    Turn,
    Turns,
    lined_up,
    next_turn,
    read_turns,
    still_to_go,
    tonight,
    turns_place,
)
from app.services.workspace import Workspace
from app.ui.maps.turn_clock import TurnClock
from app.ui.parts.buttons import TARGET, push_button
from app.ui.parts.choice import Choice
from app.ui.parts.flow import flow
from app.ui.parts.headings import empty_note, heading, label, quiet
from app.ui.parts.layouts import card, column, row
from app.ui.parts.record_list import RecordList, Row, fit_rows
from app.ui.parts.spins import clear_edge
from app.ui.parts.words import counted

TICK = 5_000
"""Milliseconds between two looks at the clock: it shows whole minutes."""

SIGNS = {Stage.NOW: "clock", Stage.WAITING: "person", Stage.DRAWN: "check"}


class TurnList(QWidget):
    """Mirrors the turns of one session. Two lists of the same programme show the same: they remember in the file.

    `map_asked` gives somebody whose map is to be begun, `opened` a map that is there already.
    """

    map_asked = Signal(str)
    opened = Signal(str)

    def __init__(self, workspace: Workspace) -> None:
        """Show the turns of tonight's session."""
        super().__init__()
        self._workspace = workspace
        self._turns = Turns()
        self._line: list[Turn] = []
        self._timer = QTimer(self, interval=TICK)
        self._timer.timeout.connect(self._mirror_clock)
        self.session = Choice(self.tr("Session"))
        self.clock = TurnClock()
        self._who = heading("", 3)
        self._time = label("")
        self._nobody = empty_note(self.tr("Nobody is here yet. Check people in on the page Session."))
        self._next = heading("", 3)
        self._long = quiet("")
        self.list = RecordList(self.tr("Turns"))
        self.begin = push_button(self.tr("Begin this map"), "map", primary=True)
        self.skip = push_button(self.tr("Put last"), "down")
        self.ready = push_button(self.tr("This turn is over"), "check")
        self.open = push_button(self.tr("Open this map"), "open")
        self.minutes = clear_edge(QSpinBox())
        self.minutes.setRange(1, MOST_MINUTES)
        self.minutes.setMinimumHeight(TARGET)
        self.minutes.setSuffix(self.tr(" min"))
        self.minutes.setAccessibleName(self.tr("Minutes of one turn"))
        self._lay_out()
        self._connect()
        self.mirror()

    def _lay_out(self) -> None:
        self._now_card = card(row(self.clock, column(self._who, self._time), spacing=16), flow(self.ready))
        self._next_card = card(self._next, flow(self.begin, self.skip))
        minutes = row(label(self.tr("Minutes of one turn")), self.minutes)
        minutes.setStretch(0, 1)
        layout = column(
            heading(self.tr("Whose turn is it?"), 2),
            self.session,
            self._now_card,
            self._next_card,
            self._nobody,
            self._long,
            self.list,
            flow(self.open),
            minutes,
            spacing=12,
        )
        layout.addStretch(1)
        self.setLayout(layout)

    def _connect(self) -> None:
        self.session.chosen.connect(lambda _: self._take_up())
        self.begin.clicked.connect(self.begin_next)
        self.skip.clicked.connect(self._skip_next)
        self.ready.clicked.connect(lambda: self._remember(self._turns.ended()))
        self.open.clicked.connect(lambda: self._open(self.list.current_id()))
        self.list.opened.connect(self._begin)
        self.list.selected.connect(lambda _: self._enable())
        self.minutes.valueChanged.connect(self._set_minutes)
        self._workspace.changed.connect(self._follow)
        self._workspace.reloaded.connect(self.mirror)

    def session_id(self) -> str:
        """Give the session of which the turns are shown; "" where there is none."""
        return self.session.value() or ""

    def _follow(self, edit: Edit) -> None:
        if edit.concerns(Attendance, Person, Session, NetworkMap):
            self.mirror()

    # --- remembering ------------------------------------------------------------------------------

    def _remember(self, turns: Turns) -> None:
        """Keep what changed in the evening, where it stands again after a crash and in another list."""
        self._workspace.keep_draft(turns_place(self.session_id()), turns.written())
        self._turns = turns
        self._mirror_line()

    def _take_up(self) -> None:
        self._turns = read_turns(self._workspace.draft(turns_place(self.session_id())))
        self._mirror_line()

    # --- mirroring ------------------------------------------------------------------------------

    def mirror(self) -> None:
        """Show what is there now; the first time tonight's session is chosen."""
        sessions = sorted(self._workspace.all(Session), key=lambda each: each.starts_at, reverse=True)
        is_first, chosen = not self.session.count(), tonight(sessions, at=datetime.now())
        self.session.fill([(each.id, each.title) for each in sessions])
        if is_first and chosen:
            self.session.set_value(chosen.id)
        self.session.setVisible(len(sessions) > 1)
        self._take_up()

    def _mirror_line(self) -> None:
        session = self.session_id()
        here = self._workspace.all(Attendance, session=session) if session else []
        maps = self._workspace.all(NetworkMap, session=session) if session else []
        self._line = lined_up(self._workspace.all(Person), here, maps=maps, turns=self._turns)
        self.list.set_rows([self._row(turn) for turn in self._line])
        fit_rows(self.list, 7)
        for widget in (self.list, self.open, self._long, self.minutes):
            widget.setVisible(bool(self._line))
        self._nobody.setVisible(not self._line)
        self.minutes.blockSignals(True)
        self.minutes.setValue(self._turns.minutes)
        self.minutes.blockSignals(False)
        self._long.setText(self._how_long())
        self._mirror_now()
        self._enable()

    def _row(self, turn: Turn) -> Row:
        words = {
            Stage.NOW: self.tr("has the laptop now"),
            Stage.WAITING: self.tr("waits"),
            Stage.DRAWN: self.tr("has a map"),
        }
        facts = [words[turn.stage]]
        if turn is next_turn(self._line):
            facts = [self.tr("is next")]
        if turn.map is not None:
            facts.append(counted("Actor", self._workspace.actor_counts().get(turn.map.id, 0)))
        return Row(turn.person.id, turn.person.name, ", ".join(facts), SIGNS[turn.stage])

    def _mirror_now(self) -> None:
        now = next((turn for turn in self._line if turn.stage is Stage.NOW), None)
        then = next_turn(self._line)
        self._now_card.setVisible(now is not None)
        self._next_card.setVisible(then is not None)
        if now:
            self._who.setText(self.tr("Now: {name}").format(name=now.person.name))
        if then:
            self._next.setText(self.tr("Next: {name}").format(name=then.person.name))
        self._mirror_clock()
        self._run_or_rest()

    def _mirror_clock(self) -> None:
        at = datetime.now()
        gone = int(self._turns.used(at).total_seconds() // 60)
        part = self._turns.part_used(at)
        told = self.tr("{gone} of {all} minutes").format(gone=gone, all=self._turns.minutes)
        if part >= 1.0:
            told = self.tr("The {all} minutes are over. Round off calmly.").format(all=self._turns.minutes)
        if told != self._time.text():
            self._time.setText(told)
        self.clock.show_part(part, told=told)

    def _run_or_rest(self) -> None:
        """Look at the clock only while somebody draws and somebody can see it."""
        if self._turns.now and self.isVisible():
            self._timer.start()
        else:
            self._timer.stop()

    def _how_long(self) -> str:
        waiting, minutes = still_to_go(self._line, self._turns)
        if not waiting:
            return self.tr("Everybody had a turn.")
        hours, rest = divmod(minutes, 60)
        parts = [self.tr("%n hour(s)", "", hours)] if hours else []
        parts += [self.tr("%n minute(s)", "", rest)] if rest else []
        told = self.tr("%n wait(s)", "", waiting)
        told = self.tr("{who}: with one laptop that takes {time}.").format(who=told, time=" ".join(parts))
        more = self.tr("A map of a group, a photo of a paper map or a second laptop helps.")
        return f"{told} {more}" if minutes > LONG else told

    def _enable(self) -> None:
        may = not self._workspace.read_only
        for button in (self.begin, self.skip, self.ready, self.minutes):
            button.setEnabled(may)
        chosen = self._turn(self.list.current_id())
        self.open.setEnabled(chosen is not None and (may or chosen.map is not None))

    def _turn(self, person_id: str) -> Turn | None:
        return next((turn for turn in self._line if turn.person.id == person_id), None)

    # --- acting -----------------------------------------------------------------------------------

    def next_name(self) -> str:
        """Give who is next; "" where nobody waits."""
        turn = next_turn(self._line)
        return turn.person.name if turn else ""

    def begin_next(self) -> None:
        """Hand the laptop to who is next."""
        turn = next_turn(self._line)
        if turn:
            self._begin(turn.person.id)

    def _begin(self, person_id: str) -> None:
        """Hand somebody the laptop; whoever only looks opens a map that is there."""
        if self._workspace.read_only:
            self._open(person_id)
            return
        self._remember(self._turns.begun(person_id, at=datetime.now()))
        self._open(person_id)

    def _open(self, person_id: str) -> None:
        """Open somebody's map, or ask for one."""
        turn = self._turn(person_id)
        if turn and turn.map:
            self.opened.emit(turn.map.id)
        elif turn and not self._workspace.read_only:
            self.map_asked.emit(person_id)

    def _skip_next(self) -> None:
        turn = next_turn(self._line)
        if turn:
            self._remember(self._turns.skipped(turn.person.id))

    def _set_minutes(self, minutes: int) -> None:
        self._remember(self._turns.lasting(minutes))

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Look again: the evening went on meanwhile."""
        super().showEvent(event)
        self.mirror()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Let the clock rest while nobody sees it."""
        super().hideEvent(event)
        self._timer.stop()
