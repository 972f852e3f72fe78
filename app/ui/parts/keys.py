"""Putting the keyboard somewhere."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget


def focus_first(part: QWidget) -> None:
    """Put the keyboard on a part of a screen if it takes it, or else on the first thing in it that does."""
    if part.focusPolicy() & Qt.FocusPolicy.TabFocus and not isinstance(part, QScrollArea):
        part.setFocus(Qt.FocusReason.TabFocusReason)
        return
    widget = part.nextInFocusChain()
    while widget is not None and widget is not part:
        takes_it = widget.isEnabled() and widget.isVisibleTo(part) and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if takes_it and part.isAncestorOf(widget) and not isinstance(widget, QScrollArea):
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            return
        widget = widget.nextInFocusChain()
