"""A table of the planner: its name, who sits there, and taking hold of somebody to seat them elsewhere."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout

from app.ui.parts.buttons import TARGET
from app.ui.parts.headings import heading, quiet
from app.ui.parts.layouts import row
from app.ui.parts.record_list import RecordList, Row, fit_rows

DRAG_AFTER = 8
"""Pixels a finger may tremble before a press becomes a drag."""

MOST_ROWS = 12


class SeatList(RecordList):
    """Who sits at one table. `stepped` asks for the table before (-1) or after (1), `numbered` for one by its place.

    `carried` tells where somebody is while dragged, `dropped` where they were let go (both on the whole screen).
    """

    stepped = Signal(str, int)
    numbered = Signal(str, int)
    stay_asked = Signal(str)
    menu_asked = Signal(str, QPoint)
    carried = Signal(QPoint)
    dropped = Signal(str, QPoint)

    def __init__(self, name: str) -> None:
        """Make an empty list; `name` is what a screen reader calls it."""
        super().__init__(name)
        self._pressed: QPoint | None = None
        self._dragged = ""
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def forget_chosen(self) -> None:
        """Choose nobody: somebody at another table is chosen now."""
        self._choose(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Seat the chosen one elsewhere with Alt and an arrow or a digit; the space bar lets them stay."""
        chosen, key = self.current_id(), event.key()
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if chosen and event.modifiers() & Qt.KeyboardModifier.AltModifier and key in steps:
            self.stepped.emit(chosen, steps[Qt.Key(key)])
        elif chosen and Qt.Key.Key_0 <= key <= Qt.Key.Key_9 and not event.modifiers():
            self.numbered.emit(chosen, key - Qt.Key.Key_0)
        elif chosen and key == Qt.Key.Key_Space:
            self.stay_asked.emit(chosen)
        elif key == Qt.Key.Key_Escape and self._dragged:
            self._let_go()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        """Ask for all that can be done with somebody."""
        if chosen := self.current_id():
            self.menu_asked.emit(chosen, event.globalPos())

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Take hold of somebody."""
        super().mousePressEvent(event)
        place = event.position().toPoint()
        left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = place if left and self.indexAt(place).isValid() else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Carry somebody along."""
        point = event.position().toPoint()
        if self._pressed and (point - self._pressed).manhattanLength() > DRAG_AFTER:
            self._dragged = self.current_id()
        if self._dragged:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.carried.emit(self.viewport().mapToGlobal(point))
        else:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Seat somebody where they were let go."""
        super().mouseReleaseEvent(event)
        dragged = self._dragged
        self._let_go()
        if dragged:
            self.dropped.emit(dragged, self.viewport().mapToGlobal(event.position().toPoint()))

    def _let_go(self) -> None:
        self._pressed, self._dragged = None, ""
        self.unsetCursor()


class TableCard(QFrame):
    """One table, or (`table` ``""``) who sits at none. `renamed` gives the new name somebody typed."""

    renamed = Signal(str)

    def __init__(self, table: str, title: str, *, read_only: bool) -> None:
        """Make an empty table that is called `title`."""
        super().__init__()
        self.table = table
        self.setProperty("kind", "card")
        self.setMinimumWidth(5 * TARGET)
        self._title = title
        self.name = QLineEdit(title)
        self.name.setAccessibleName(self.tr("Name of {table}").format(table=title))
        self.name.setMinimumHeight(TARGET)
        self.name.setReadOnly(read_only)
        self.name.editingFinished.connect(self._rename)
        self._counts = quiet("")
        self._counts.setWordWrap(False)
        self.list = SeatList(title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 12)
        head = row(self.name if table else heading(title, 3), self._counts)
        head.setStretch(0, 1)
        layout.addLayout(head)
        layout.addWidget(self.list)
        layout.addStretch(1)

    def show_rows(self, rows: Sequence[Row], roles: str) -> None:
        """Show who sits here and how many they are; `roles` says how many of which role."""
        self.list.set_rows(rows)
        self._counts.setText(str(len(rows)))
        self._counts.setToolTip(roles)
        self.list.setAccessibleDescription(roles)
        fit_rows(self.list, MOST_ROWS)
        self.list.setVisible(bool(rows))

    def set_aimed(self, *, aimed: bool) -> None:
        """Show that somebody would be seated here."""
        kind = "warning" if aimed else "card"
        if self.property("kind") != kind:
            self.setProperty("kind", kind)
            self.style().unpolish(self)
            self.style().polish(self)

    def take_name_back(self) -> None:
        """Show the name as it is: the new one cannot be."""
        self.name.setText(self._title)

    def _rename(self) -> None:
        if self.name.text() != self._title:
            self.renamed.emit(self.name.text())
