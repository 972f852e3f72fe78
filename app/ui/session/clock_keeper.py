"""Keeps the clock of one session: reads it each second, tells when it jumped, and does what the facilitator says."""

import time
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from app.models.clock import NONE, BlockState, Clock, Phase, read_clock, state_of
from app.models.clock_edits import (
    bring_back,
    carry_out_cut,
    give_time,
    move_start,
    next_block,
    reopen_block,
    skip_block,
)
from app.models.clock_words import Reading, jump_between
from app.models.edit import Edit
from app.models.session import AgendaItem, Session
from app.services.workspace import Workspace

SECOND = 1000
"""Milliseconds between two looks at the clock."""


class ClockKeeper(QObject):
    """The clock of one session, for all that show it.

    `read` tells that there is something new to show: each second while it ticks, and after each edit. Ticking asks the
    file nothing: what was read stays until an edit or another session.
    """

    read = Signal()

    def __init__(
        self,
        workspace: Workspace,
        parent: QObject,
        *,
        now: Callable[[], datetime] = datetime.now,
        steady: Callable[[], float] = time.monotonic,
    ) -> None:
        """Keep no session yet; `now` is the clock on the wall, `steady` one that only counts on, in seconds."""
        super().__init__(parent)
        self._workspace = workspace
        self._now, self._steady = now, steady
        self._session: Session | None = None
        self._items: list[AgendaItem] = []
        self._last: Reading | None = None
        self.jump = NONE
        self.clock: Clock | None = None
        self._timer = QTimer(self, interval=SECOND)
        self._timer.timeout.connect(self.look)
        workspace.changed.connect(self._follow)
        workspace.reloaded.connect(self._read_anew)

    @property
    def session(self) -> Session | None:
        """The session whose clock it is."""
        return self._session

    @property
    def read_only(self) -> bool:
        """Whether the clock can only be looked at."""
        return self._workspace.read_only

    @property
    def ticks(self) -> bool:
        """Whether it looks each second."""
        return self._timer.isActive()

    def tick(self, *, on: bool) -> None:
        """Look each second, or only when asked."""
        if on and not self._timer.isActive():
            self._timer.start()
            self.look()
        elif not on:
            self._timer.stop()

    def show_session(self, session: Session | None) -> None:
        """Keep the clock of a session."""
        self._session = session
        self.forget_jump()
        self._read_anew()

    def look(self) -> None:
        """Read the clocks now."""
        reading = Reading(self._now(), self._steady())
        if self._last is not None:
            self.jump += jump_between(self._last, reading)
        self._last = reading
        self.clock = read_clock(self._session, self._items, reading.wall) if self._session else None
        if self.clock is None or self.clock.phase not in (Phase.RUNNING, Phase.BETWEEN):
            self.jump = NONE
        self.read.emit()

    def forget_jump(self) -> None:
        """Take it that the clock is right as it is."""
        self.jump = NONE

    def _read_anew(self) -> None:
        if self._session:
            self._session = self._workspace.find(Session, self._session.id)
        self._items = self._workspace.all(AgendaItem, session=self._session.id) if self._session else []
        self.look()

    def _follow(self, edit: Edit) -> None:
        if self._session and edit.concerns(AgendaItem, Session):
            self._read_anew()

    # --- acting -----------------------------------------------------------------------------------

    def go_on(self) -> None:
        """End what runs, and start what comes next."""
        self._do(lambda: next_block(self._items, self._moment()))

    def give(self, minutes: int) -> None:
        """Give what runs more minutes, or take them."""
        self._do(lambda: give_time(self._items, minutes))

    def cut(self) -> None:
        """Leave out the block that was agreed to go."""
        self._do(lambda: carry_out_cut(self._items))

    def skip(self, block_id: str) -> None:
        """Leave a block out."""
        self._about(block_id, lambda item: skip_block(self._items, item, self._moment()))

    def put_back(self, block_id: str) -> None:
        """Bring back a block that was left out, or go on with one that was over."""
        self._about(
            block_id,
            lambda item: (
                bring_back(item)
                if state_of(item) is BlockState.SKIPPED
                else reopen_block(self._items, item, self._moment())
            ),
        )

    def keep_time_left(self) -> None:
        """After a jump: let what runs have as much time left as it had."""
        jump = self.jump
        self.forget_jump()
        self._do(lambda: move_start(self._items, jump))
        self.look()

    def item(self, block_id: str) -> AgendaItem | None:
        """Give a block of the session."""
        return next((item for item in self._items if item.id == block_id), None)

    def _about(self, block_id: str, rule: Callable[[AgendaItem], Edit]) -> None:
        item = self.item(block_id)
        if item is not None:
            self._do(lambda: rule(item))

    def _do(self, rule: Callable[[], Edit]) -> None:
        self._workspace.attempt(rule)

    def _moment(self) -> datetime:
        return self._now().replace(microsecond=0)
