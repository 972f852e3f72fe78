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


def come_after(before: QWidget, part: QWidget) -> None:
    """Let Tab come to all of `part` straight after `before`: what is made later stands last, wherever it is put."""
    last = _stops(before)[-1:]
    for stop in _stops(part):
        if last:
            QWidget.setTabOrder(last[0], stop)
        last = [stop]


def _stops(part: QWidget) -> list[QWidget]:
    """Give all in a part that takes the keyboard, in the order of Tab."""
    found, widget = [], part.nextInFocusChain()
    while widget is not None and widget is not part:
        if part.isAncestorOf(widget) and widget.focusPolicy() is not Qt.FocusPolicy.NoFocus:
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found
