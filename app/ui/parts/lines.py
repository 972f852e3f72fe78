"""A line to type in that keeps undo for itself only while there is typing to take back."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit


class PlainLine(QLineEdit):
    """A line, such as one to search with."""

    def event(self, event: QEvent) -> bool:
        """Leave Ctrl+Z to the window where no typing can be taken back."""
        if asks_for_undo(event) and not self.isUndoAvailable():
            event.ignore()
            return False
        return super().event(event)


def asks_for_undo(event: QEvent) -> bool:
    """Tell whether a field is asked if it wants Ctrl+Z or Ctrl+Shift+Z for itself."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)
