"""A list in an order that people set themselves: Alt and an arrow put the chosen thing earlier or later."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from app.ui.parts.record_list import RecordList

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1}


class StepList(RecordList):
    """Rows in their order. `stepped` asks to put the chosen one earlier (-1) or later (1)."""

    stepped = Signal(int)

    def step(self, by: int) -> None:
        """Ask to put the chosen one earlier (-1) or later (1)."""
        if self.current_id():
            self.stepped.emit(by)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Step with Alt and an arrow; all other keys as any list."""
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in _STEPS:
            self.step(_STEPS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)
