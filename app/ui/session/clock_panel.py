"""The running plan: what runs now with the time it has left, all blocks with planned and real times, and going on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.models.clock import NONE, BlockState, Clock, Light, Phase, state_of
from app.models.clock_words import said_cut, said_jump, said_light
from app.models.text import shortened
from app.ui.parts.announcing import announce
from app.ui.parts.buttons import push_button
from app.ui.parts.flow import flow
from app.ui.parts.headings import heading, label
from app.ui.parts.layouts import card, row
from app.ui.parts.record_list import RecordList
from app.ui.parts.upright import Upright
from app.ui.parts.words import said
from app.ui.session.clock_disc import TimeDisc
from app.ui.session.clock_face import digits_of, go_on_words, pace_words, title_words
from app.ui.session.clock_keeper import ClockKeeper
from app.ui.session.clock_rows import row_of
from app.ui.session.elided import WideButton

DISC = 44
LONGEST_TITLE = 44
ROWS = 2
"""Blocks that can be seen at least."""

STEP = 5
"""Minutes that are given or taken at once."""


class ClockPanel(QWidget):
    """Mirrors the clock that `keeper` keeps.

    `chosen` gives the block that new notes go to: the running one, or the one chosen in the list, until somebody lets
    the notes follow the clock again.
    """

    chosen = Signal(str)

    def __init__(self, keeper: ClockKeeper) -> None:
        """Show nothing yet."""
        super().__init__()
        self._keeper = keeper
        self._pinned = ""
        self._told_block = ""
        self._light = Light.GREEN
        self.disc = TimeDisc(DISC)
        self.title = heading("", 3)
        self.digits = label("", kind="heading1")
        self.digits.setWordWrap(False)
        self.light = label("")
        self.pace = label("")
        self.go_on = WideButton("play", primary=True)
        self.more = push_button(self.tr("+{minutes} min").format(minutes=STEP))
        self.less = push_button(self.tr("−{minutes} min").format(minutes=STEP))
        self.cut = WideButton("close")
        self.list = RecordList(self.tr("Plan of tonight"))
        self.skip = push_button(self.tr("Leave out"))
        self.put_back = push_button(self.tr("Bring back"), "undo")
        self.unpin = push_button(self.tr("Notes follow the clock"), "play")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._jump = self._make_jump()
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 8, 0)
        layout.setSpacing(4)
        layout.addWidget(self.title)
        layout.addLayout(row(self.disc, self.digits, self.light, spacing=12))
        layout.addWidget(self.pace)
        layout.addWidget(self._jump)
        layout.addWidget(self.go_on)
        layout.addLayout(flow(self.more, self.less))
        layout.addWidget(self.list, 1)
        layout.addWidget(self.cut)
        layout.addLayout(flow(self.skip, self.put_back, self.unpin))
        layout.addStretch()  # without a plan all of it stays together on top
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(Upright(page))

    def _make_jump(self) -> QFrame:
        self.jump = label("")
        self.keep_left = push_button(self.tr("Count on from where it was"), "clock")
        self.clock_is_right = push_button(self.tr("The clock is right"), "check")
        made = card(self.jump, flow(self.keep_left, self.clock_is_right), kind="warning")
        made.hide()
        return made

    def _connect(self) -> None:
        keeper = self._keeper
        keeper.read.connect(self.mirror)
        self.go_on.clicked.connect(keeper.go_on)
        self.more.clicked.connect(lambda: keeper.give(STEP))
        self.less.clicked.connect(lambda: keeper.give(-STEP))
        self.cut.clicked.connect(keeper.cut)
        self.skip.clicked.connect(lambda: keeper.skip(self.list.current_id()))
        self.put_back.clicked.connect(lambda: keeper.put_back(self.list.current_id()))
        self.keep_left.clicked.connect(keeper.keep_time_left)
        self.clock_is_right.clicked.connect(self._forget_jump)
        self.unpin.clicked.connect(lambda: self._pin(""))
        self.list.selected.connect(self._choose)

    # --- mirroring --------------------------------------------------------------------------------

    def mirror(self) -> None:
        """Show the clock as it is now."""
        clock = self._keeper.clock
        self.setEnabled(clock is not None)
        if clock is None:
            return
        self._show_now(clock)
        self._show_jump()
        self._show_list(clock)
        self._show_buttons(clock)

    def _show_now(self, clock: Clock) -> None:
        runs = clock.phase is Phase.RUNNING
        words = said(said_light(clock)) if runs else ""
        self.disc.setVisible(runs)
        self.disc.show_time(clock.part_left, clock.light, told=f"{digits_of(clock)}, {words}")
        self.title.setText(shortened(title_words(clock), LONGEST_TITLE))
        self.digits.setText(digits_of(clock))
        self.digits.setVisible(runs)
        self.light.setText(words)
        self.light.setVisible(runs and clock.over <= NONE)  # after that the digits say so themselves
        self.pace.setText(pace_words(clock))
        if runs and clock.light is not self._light and clock.light is not Light.GREEN:
            announce(self, words)
        self._light = clock.light

    def _show_jump(self) -> None:
        jump, clock = self._keeper.jump, self._keeper.clock
        has_jumped = jump != NONE
        if has_jumped and self._jump.isHidden():
            announce(self, said(said_jump(jump)))
        self._jump.setVisible(has_jumped)
        if has_jumped:
            self.jump.setText(said(said_jump(jump)))
            self.keep_left.setEnabled(bool(clock and clock.running) and not self._keeper.read_only)

    def _show_list(self, clock: Clock) -> None:
        if self._pinned and self._keeper.item(self._pinned) is None:
            self._pinned = ""
        self.list.blockSignals(True)  # only what a person chooses pins the notes
        self.list.set_rows([row_of(block) for block in clock.blocks])
        if not self._pinned and clock.running:
            self.list.select(self._followed(clock))
        self.list.blockSignals(False)
        self.list.show_at_least(ROWS)
        self.list.setVisible(bool(clock.blocks))
        self._tell_block(clock)

    def _show_buttons(self, clock: Clock) -> None:
        may, runs = not self._keeper.read_only, clock.phase is Phase.RUNNING
        chosen = self._keeper.item(self.list.current_id())
        state = state_of(chosen) if chosen else None
        self.go_on.say(go_on_words(clock))
        self.go_on.setEnabled(may)
        self.more.setEnabled(may and runs)
        self.less.setEnabled(may and runs)
        self.skip.setVisible(state in (BlockState.TO_COME, BlockState.RUNNING))
        self.skip.setEnabled(may)
        back = self._back_words(state)
        self.put_back.setText(back)
        self.put_back.setAccessibleName(back)
        self.put_back.setVisible(bool(back))
        self.put_back.setEnabled(may)
        self.cut.say(self._cut_words(clock))
        self.cut.setEnabled(may)
        saved = said_cut(clock)
        self.cut.setAccessibleDescription(said(saved) if saved else "")
        self.unpin.setVisible(bool(self._pinned) and runs)

    def _cut_words(self, clock: Clock) -> str:
        if clock.cut is None:
            return ""
        words = self.tr("Cut (−{minutes} min): {title}")
        return words.format(title=clock.cut.title, minutes=clock.cut_saves)

    def _back_words(self, state: BlockState | None) -> str:
        if state is BlockState.SKIPPED:
            return self.tr("Bring back")
        return self.tr("Go on with this again") if state is BlockState.DONE else ""

    # --- where notes go ---------------------------------------------------------------------------

    @property
    def block(self) -> str:
        """The block that new notes go to; empty where nothing runs and none was chosen."""
        return self._told_block

    def forget_choice(self) -> None:
        """Let notes follow the clock: another session is shown."""
        self._pinned = ""
        self._told_block = ""

    def _followed(self, clock: Clock) -> str:
        """Give the first of the blocks that run side by side."""
        return clock.running[0].id if clock.running else ""

    def _choose(self, block_id: str) -> None:
        clock = self._keeper.clock
        is_running = clock is not None and block_id == self._followed(clock)
        self._pin("" if is_running else block_id)

    def _pin(self, block_id: str) -> None:
        self._pinned = block_id
        self.mirror()

    def _tell_block(self, clock: Clock) -> None:
        block = self._pinned or self._followed(clock)
        if block != self._told_block:
            self._told_block = block
            self.chosen.emit(block)

    def _forget_jump(self) -> None:
        self._keeper.forget_jump()
        self.mirror()

    def focus_first(self) -> None:
        """Put the keyboard where the evening goes on."""
        stop = self.go_on if self.go_on.isVisibleTo(self) and self.go_on.isEnabled() else self.list
        stop.setFocus(Qt.FocusReason.TabFocusReason)
