"""The plan of an evening: blocks with computed times, to add, reorder and take away."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QSpinBox, QVBoxLayout, QWidget

from app.models.edit import Edit
from app.models.plan import LONGEST_BLOCK, add_block, duplicate_block, move_block, remove_block, step_block
from app.models.session import AgendaItem, PlannedBlock, Session, in_order, planned, side_by_side
from app.services.workspace import Workspace
from app.ui.parts.buttons import TARGET, push_button
from app.ui.parts.drafts import DraftLine
from app.ui.parts.flow import flow
from app.ui.parts.headings import empty_note
from app.ui.parts.layouts import row
from app.ui.parts.mirroring import when_seen
from app.ui.parts.spins import clear_edge
from app.ui.parts.still import keep_still
from app.ui.parts.upright import Upright
from app.ui.parts.words import term
from app.ui.session.plan_list import BlockList, BlockRow

USUAL_MINUTES = 15

LEAST_LIST = 2
"""Blocks that can be seen at least."""


class MinutesField(QSpinBox):
    """How long a new block lasts; Enter in it is the end of the line."""

    entered = Signal()

    def __init__(self, name: str, suffix: str) -> None:
        """Show the usual length; `name` is what a screen reader calls it."""
        super().__init__()
        self.setRange(1, LONGEST_BLOCK)
        self.setValue(USUAL_MINUTES)
        self.setSuffix(suffix)
        self.setMinimumHeight(TARGET)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.lineEdit().returnPressed.connect(self.entered)
        keep_still(self)
        clear_edge(self)


class PlanPanel(QWidget):
    """The plan of one session. `chosen` gives the block that was chosen, `change_asked` the one to write more about.

    `begun` tells that somebody typed a block.
    """

    chosen = Signal(str)
    change_asked = Signal(str)
    begun = Signal()

    def __init__(self, workspace: Workspace) -> None:
        """Make an empty plan; `show_session` fills it."""
        super().__init__()
        self._workspace = workspace
        self._session: Session | None = None
        self.list = BlockList(self.tr("Plan"))
        self._nothing = empty_note(self.tr("What will you do tonight? Write the first block."))
        self.up = push_button(self.tr("Earlier"), "up")
        self.down = push_button(self.tr("Later"), "down")
        self.twice = push_button(self.tr("Once more"), "add")
        self.remove = push_button(self.tr("Remove"), "remove")
        self.title = DraftLine(workspace, "session/new-block")
        self.title.setPlaceholderText(self.tr("New block"))
        self.title.setAccessibleName(self.tr("New block"))
        self.title.setMinimumWidth(2 * TARGET)
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.minutes = MinutesField(self.tr("Minutes of the new block"), self.tr(" min"))
        self.add = push_button(self.tr("Add"), "add")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        sheet = QWidget()
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(Upright(sheet))
        layout = QVBoxLayout(sheet)
        layout.setContentsMargins(0, 0, 8, 0)
        layout.addWidget(self._nothing, 1)
        layout.addWidget(self.list, 1)
        layout.addLayout(row(self.title, self.minutes, self.add))
        layout.addLayout(flow(self.up, self.down, self.twice, self.remove))

    def _connect(self) -> None:
        self.list.selected.connect(self._show)
        self.list.moved.connect(lambda block_id, to: self._alter(block_id, lambda b, item: move_block(b, item, to=to)))
        self.list.stepped.connect(self._step)
        self.list.removal_asked.connect(self._remove)
        self.list.opened.connect(self.change_asked)
        self.up.clicked.connect(lambda: self.list.step(-1))
        self.down.clicked.connect(lambda: self.list.step(1))
        self.twice.clicked.connect(lambda: self._alter(self.list.current_id(), duplicate_block))
        self.remove.clicked.connect(lambda: self._remove(self.list.current_id()))
        self.add.clicked.connect(self._add)
        self.title.returnPressed.connect(self._add)
        self.minutes.entered.connect(self._add)
        self._look = when_seen(self, self.mirror)
        self._workspace.changed.connect(self._follow)
        self._workspace.reloaded.connect(self._look)

    def show_session(self, session: Session | None) -> None:
        """Show the plan of a session; the block that runs now is chosen."""
        self._session = session
        self.setEnabled(session is not None)
        self.mirror()
        blocks = self.blocks()
        now = datetime.now()
        running = next((each for each in blocks if each.start <= now < each.end), blocks[0] if blocks else None)
        if running:
            self.list.select(running.item.id)

    def mirror(self) -> None:
        """Show what is there now."""
        if self._session:
            self._session = self._workspace.find(Session, self._session.id)
        blocks = self.blocks()
        self.list.set_rows(self._rows(blocks))
        self.list.show_at_least(LEAST_LIST)
        self.list.setVisible(bool(blocks))
        self._nothing.setVisible(not blocks)
        if blocks and not self.list.current_id():
            self.list.select(blocks[0].item.id)
        self._show(self.list.current_id())

    def blocks(self) -> list[PlannedBlock]:
        """Give the blocks of the session with their times."""
        return planned(self._session, self._items()) if self._session else []

    def _items(self) -> list[AgendaItem]:
        return in_order(self._workspace.all(AgendaItem, session=self._session.id)) if self._session else []

    def _rows(self, blocks: list[PlannedBlock]) -> list[BlockRow]:
        beside = {item.id for group in side_by_side(each.item for each in blocks) for item in group[1:]}
        return [self._row(each, beside=each.item.id in beside) for each in blocks]

    def _row(self, block: PlannedBlock, *, beside: bool) -> BlockRow:
        item = block.item
        signs = [
            self.tr("beside the block above") if beside else "",
            self.tr("may be left out") if item.may_go else "",
            "" if item.shown else self.tr("not shown to participants"),
            item.aim,
            term(item.category) if item.category else "",
        ]
        return BlockRow(
            item.id,
            f"{block.start:%H:%M}–{block.end:%H:%M}  {item.title}",
            " · ".join(sign for sign in signs if sign),
            minutes=self.tr("{minutes} min").format(minutes=item.minutes),
            category=item.category,
            beside=beside,
            faded=not item.shown,
        )

    def _follow(self, edit: Edit) -> None:
        if self._session and edit.concerns(AgendaItem, Session):
            self._look()

    def _show(self, block_id: str) -> None:
        may = bool(block_id) and not self._workspace.read_only
        for widget in (self.up, self.down, self.twice, self.remove):
            widget.setEnabled(may)
        for field in (self.title, self.minutes, self.add):
            field.setEnabled(not self._workspace.read_only)
        self.chosen.emit(block_id)

    def _add(self) -> None:
        session, title, minutes = self._session, self.title.text(), self.minutes.value()
        if session and self._workspace.attempt(
            lambda: add_block(session, self._items(), title=title.strip(), minutes=minutes),
            clears_draft=self.title.place,
        ):
            self.title.finished()
            self.begun.emit()
            self._go_to(self._items()[-1].id)
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def _step(self, by: int) -> None:
        self._alter(self.list.current_id(), lambda items, item: step_block(items, item, by))

    def _alter(self, block_id: str, rule: Callable[[list[AgendaItem], AgendaItem], Edit]) -> None:
        """Change the plan round one block, which stays chosen; a new one is chosen instead."""
        items = self._items()
        item = next((each for each in items if each.id == block_id), None)
        if item and self._workspace.attempt(lambda: rule(items, item)):
            known = {each.id for each in items}
            fresh = next((each.id for each in self._items() if each.id not in known), block_id)
            self._go_to(fresh)

    def _go_to(self, block_id: str) -> None:
        self.list.select(block_id)
        self.list.scrollTo(self.list.currentIndex())

    def _remove(self, block_id: str) -> None:
        referrers = self._workspace.referrers
        self._alter(block_id, lambda items, item: remove_block(items, item, referrers=referrers))
