"""Showing anew only what is looked at: a part of the screen that is hidden waits until it is shown."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget


class _Waiting(QObject):
    """Remembers that a hidden widget still has to show what is there now."""

    def __init__(self, widget: QWidget, mirror: Callable[[], None]) -> None:
        super().__init__(widget)
        self._widget = widget
        self._mirror = mirror
        self._behind = False
        widget.installEventFilter(self)

    def ask(self) -> None:
        self._behind = True
        if self._widget.isVisible():
            self._catch_up()

    def _catch_up(self) -> None:
        if self._behind:
            self._behind = False
            self._mirror()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Catch up before the first frame is painted."""
        if event.type() == QEvent.Type.Show and watched is self._widget:
            self._catch_up()
        return super().eventFilter(watched, event)


def when_seen(widget: QWidget, mirror: Callable[[], None]) -> Callable[[], None]:
    """Give a caller that runs `mirror` at once while `widget` is visible, else once, when it is shown next."""
    return _Waiting(widget, mirror).ask
