"""Editing one cell where it stands: value, source and certainty. Enter keeps it, Escape leaves it as it was."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from app.models.programme import Certainty, ConditionValue
from app.services.workspace import Workspace
from app.ui.parts.buttons import TARGET
from app.ui.parts.choice import Choice
from app.ui.parts.drafts import DraftLine, DraftText
from app.ui.parts.words import term

LEAST_WIDTH = 300
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CellEditor(QFrame):
    """Three fields over a cell. `left` tells that somebody is done, and by how many columns and rows to go on.

    Leaving the fields another way is done too, but goes nowhere. What is half-typed is kept per cell.
    """

    left = Signal(int, int)
    dropped = Signal()

    def __init__(self, workspace: Workspace, over: QWidget) -> None:
        """Make the fields, hidden, on the table `over`."""
        super().__init__(over)
        self._over = over
        self.setProperty("kind", "card")
        self.setAccessibleName(self.tr("Cell"))
        self.value = DraftText(workspace, "cell/value")
        self.value.setFixedHeight(2 * TARGET)
        self.value.setAccessibleName(self.tr("Value"))
        self.value.setPlaceholderText(self.tr("Value. Enter keeps it, Escape does not."))
        self.source = DraftLine(workspace, "cell/source")
        self.source.setAccessibleName(self.tr("Source"))
        self.source.setPlaceholderText(self.tr("Source: where this is from"))
        self.certainty = Choice(self.tr("Certainty"))
        self.certainty.fill([(each, term(each)) for each in Certainty])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(4)
        for field in (self.value, self.source, self.certainty):
            layout.addWidget(field)
            field.installEventFilter(self)
        self.hide()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._focus_moved)

    def edit(self, condition: str, budget_round: str, found: ConditionValue | None, cell: QRect) -> None:
        """Open on a cell: with what stands there, or with what was left unfinished there."""
        place = f"cell/{condition}/{budget_round}"
        self.value.stand_at(f"{place}/value", text=found.value if found else "")
        self.source.stand_at(f"{place}/source", text=found.source if found else "")
        self.certainty.set_value(found.certainty if found else Certainty.PUBLISHED)
        self.move_to(cell)
        self.show()
        self.raise_()
        self.value.setFocus()
        self.value.selectAll()

    def move_to(self, cell: QRect) -> None:
        """Stand over a cell, all within the table."""
        room = self._over.rect()
        width, height = min(max(cell.width(), LEAST_WIDTH), room.width()), self.sizeHint().height()
        x = max(0, min(cell.left(), room.width() - width))
        y = max(0, min(cell.top(), room.height() - height))
        self.setGeometry(QRect(QPoint(x, y), QPoint(x + width - 1, y + height - 1)))

    def close_with(self, *, focus: QWidget | None) -> None:
        """Go away, and give the keyboard to `focus`."""
        self.value.finished()
        self.source.finished()
        self.hide()
        if focus is not None:
            focus.setFocus()

    def put_aside(self) -> None:
        """Go away, and keep what is unfinished for when this cell is opened again."""
        self.value.keep_now()
        self.source.keep_now()
        self.close_with(focus=None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Enter keeps, Escape drops, Tab behind the last field keeps and goes on."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._pressed(watched, event)
        return super().eventFilter(watched, event)

    def _pressed(self, watched: QObject, event: QKeyEvent) -> bool:
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() in _ENTER and not (shift and watched is self.value):
            self.left.emit(0, 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.dropped.emit()
        elif event.key() == Qt.Key.Key_Tab and watched is self.certainty:
            self.left.emit(1, 0)
        elif event.key() == Qt.Key.Key_Backtab and watched is self.value:
            self.left.emit(-1, 0)
        else:
            return False
        return True

    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        if not self.isVisible() or now is None or now is self or self.isAncestorOf(now):
            return
        if now.window() is self.window():
            self.left.emit(0, 0)
