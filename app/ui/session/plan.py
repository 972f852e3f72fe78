"""The plan of an evening: blocks with computed times, to add, reorder, change and take away."""

from datetime import datetime
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QSizePolicy, QSpinBox, QVBoxLayout, QWidget

from app.models.edit import Edit
from app.models.plan import LONGEST_BLOCK, add_block, change_block, move_block
from app.models.session import AgendaItem, PlannedBlock, Session, in_order, planned
from app.services.workspace import Workspace
from app.ui.parts.buttons import TARGET, push_button
from app.ui.parts.drafts import DraftLine
from app.ui.parts.flow import flow
from app.ui.parts.headings import empty_note, heading, quiet
from app.ui.parts.layouts import column, row
from app.ui.parts.record_form import RecordForm
from app.ui.parts.record_list import RecordList, Row

USUAL_MINUTES = 15
DRAG_AFTER = 5
"""Pixels a finger may tremble before a press becomes a drag."""


class BlockList(RecordList):
    """Blocks that can be put elsewhere: dragged, or with Alt and an arrow. `moved` gives the id and the new place."""

    moved = Signal(str, int)

    _pressed: QPoint | None = None
    _dragged = ""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Move the chosen block with Alt and an arrow."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in steps:
            self.step(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def step(self, by: int) -> None:
        """Ask to move the chosen block up (-1) or down (1)."""
        place = self.currentIndex().row()
        if self.current_id() and 0 <= place + by < len(self.rows()):
            self.moved.emit(self.current_id(), place + by)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Take hold of a block."""
        super().mousePressEvent(event)
        self._pressed = event.position().toPoint()
        self._dragged = self.current_id() if self.indexAt(self._pressed).isValid() else ""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Show that a block is on its way."""
        far = self._pressed and (event.position().toPoint() - self._pressed).manhattanLength() > DRAG_AFTER
        if far and self._dragged:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        else:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Put the block where it was let go."""
        super().mouseReleaseEvent(event)
        self.unsetCursor()
        place = self.indexAt(event.position().toPoint()).row()
        dragged, self._dragged, self._pressed = self._dragged, "", None
        was = next((at for at, each in enumerate(self.rows()) if each.id == dragged), -1)
        if dragged and place != was and was >= 0:
            self.moved.emit(dragged, place if place >= 0 else len(self.rows()) - 1)


class PlanPanel(QWidget):
    """The plan of one session. `chosen` gives the block that was chosen: notes go there."""

    chosen = Signal(str)

    def __init__(self, workspace: Workspace) -> None:
        """Make an empty plan; `show_session` fills it."""
        super().__init__()
        self._workspace = workspace
        self._session: Session | None = None
        self.list = BlockList(self.tr("Plan"))
        self._nothing = empty_note(self.tr("What will you do tonight? Write the first block."))
        self._ends = quiet("")
        self.up = push_button(self.tr("Earlier"), "up")
        self.down = push_button(self.tr("Later"), "down")
        self.change = push_button(self.tr("Change"), "edit")
        self.change.setCheckable(True)
        self.remove = push_button(self.tr("Remove"), "remove")
        self.title = DraftLine(workspace, "session/new-block")
        self.title.setPlaceholderText(self.tr("New block"))
        self.title.setAccessibleName(self.tr("New block"))
        self.minutes = QSpinBox()
        self.minutes.setRange(1, LONGEST_BLOCK)
        self.minutes.setValue(USUAL_MINUTES)
        self.minutes.setSuffix(self.tr(" min"))
        self.minutes.setMinimumHeight(TARGET)
        self.minutes.setAccessibleName(self.tr("Minutes"))
        self.minutes.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.add = push_button(self.tr("Add"), "add")
        self.form = self._make_form()
        self._lay_out()
        self._connect()

    def _make_form(self) -> RecordForm:
        form = RecordForm(self._workspace, "change_block")
        form.add_line("title", self.tr("Block"))
        form.add_number("minutes", self.tr("Minutes"), least=1, most=LONGEST_BLOCK)
        form.add_line("aim", self.tr("Aim"))
        for name in ("title", "minutes", "aim"):
            form.set_rule(name, partial(self._changed, name))
        return form

    def _changed(self, name: str, item: AgendaItem, value: object) -> Edit:
        return change_block(self._items(), item, **{name: value})

    def _lay_out(self) -> None:
        self._change_sheet = QWidget()
        self._change_sheet.setLayout(column(self.form, row(self.remove, None)))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 8, 0)
        layout.addWidget(heading(self.tr("Plan"), 2))
        layout.addWidget(self._nothing)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._ends)
        layout.addLayout(flow(self.up, self.down, self.change))
        layout.addWidget(self._change_sheet)
        layout.addWidget(self.title)
        layout.addLayout(row(self.minutes, self.add, None))

    def _connect(self) -> None:
        self.list.selected.connect(self._show)
        self.list.moved.connect(self._move)
        self.list.removal_asked.connect(self._remove)
        self.list.opened.connect(lambda _: self._open_form())
        self.change.toggled.connect(lambda _: self._show_form())
        self.up.clicked.connect(lambda: self.list.step(-1))
        self.down.clicked.connect(lambda: self.list.step(1))
        self.remove.clicked.connect(lambda: self._remove(self.list.current_id()))
        self.add.clicked.connect(self._add)
        self.title.returnPressed.connect(self._add)
        self._workspace.changed.connect(self._follow)

    def show_session(self, session: Session | None) -> None:
        """Show the plan of a session; the block that runs now is chosen."""
        self._session = session
        self.setEnabled(session is not None)
        self.mirror()
        blocks = self._blocks()
        now = datetime.now()
        running = next((each for each in blocks if each.start <= now < each.end), blocks[0] if blocks else None)
        if running:
            self.list.select(running.item.id)

    def mirror(self) -> None:
        """Show what is there now."""
        blocks = self._blocks()
        self.list.set_rows([_row(block) for block in blocks])
        self.list.setVisible(bool(blocks))
        self._nothing.setVisible(not blocks)
        self._ends.setVisible(bool(blocks))
        if blocks:
            self._ends.setText(self.tr("Ends at {time}").format(time=f"{blocks[-1].end:%H:%M}"))
            if not self.list.current_id():
                self.list.select(blocks[0].item.id)
        self._show(self.list.current_id())

    def _blocks(self) -> list[PlannedBlock]:
        return planned(self._session, self._items()) if self._session else []

    def _items(self) -> list[AgendaItem]:
        return in_order(self._workspace.all(AgendaItem, session=self._session.id)) if self._session else []

    def _follow(self, edit: Edit) -> None:
        if self._session and edit.concerns(AgendaItem, Session):
            self._session = self._workspace.find(Session, self._session.id)
            self.mirror()

    def _show(self, block_id: str) -> None:
        item = self._workspace.find(AgendaItem, block_id) if block_id else None
        shown = self.form.record()
        if item is None or shown is None or shown.id != item.id:
            self.form.show_record(item)
        may = not self._workspace.read_only
        for widget in (self.up, self.down, self.change, self.remove):
            widget.setEnabled(item is not None and may)
        self._show_form()
        self.chosen.emit(block_id)

    def _show_form(self) -> None:
        self._change_sheet.setVisible(self.change.isChecked() and self.form.record() is not None)

    def _open_form(self) -> None:
        self.change.setChecked(True)
        self.form.field("title").setFocus()

    def _add(self) -> None:
        session, items = self._session, self._items()
        title, minutes = self.title.text(), self.minutes.value()
        if session and self._workspace.attempt(
            lambda: add_block(session, items, title=title, minutes=minutes), clears_draft=self.title.place
        ):
            self.title.finished()
            self.list.select(self._items()[-1].id)
            self.title.setFocus()

    def _move(self, block_id: str, to: int) -> None:
        items = self._items()
        item = next(each for each in items if each.id == block_id)
        self._workspace.attempt(lambda: move_block(items, item, to=to))
        self.list.select(block_id)

    def _remove(self, block_id: str) -> None:
        item = self._workspace.find(AgendaItem, block_id) if block_id else None
        if item:
            self._workspace.remove("remove_block", item)


def _row(block: PlannedBlock) -> Row:
    times = f"{block.start:%H:%M}–{block.end:%H:%M}"
    facts = [f"{block.item.minutes} min", block.item.aim]
    return Row(block.item.id, f"{times}  {block.item.title}", " · ".join(fact for fact in facts if fact), "clock")
