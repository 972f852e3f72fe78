"""A finger on a list scrolls it; a tap chooses when it lets go, and holding still asks for the menu."""

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer, Signal
from PySide6.QtGui import QInputDevice, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication

LONG_PRESS = 500
"""Milliseconds after which a finger that holds still asks for the menu."""


class FingerScroll(QObject):
    """Stands before a list and takes what fingers do; a mouse goes by. `held` gives the point of the screen."""

    held = Signal(QPoint)

    def __init__(self, view: QAbstractItemView) -> None:
        """Take the fingers on `view`."""
        super().__init__(view)
        self._view = view
        self._pressed: QMouseEvent | None = None
        self._is_scrolling = self._is_down = self._passes = False
        self._at = 0.0
        self.rests = QTimer(self, singleShot=True, interval=LONG_PRESS)
        self.rests.timeout.connect(self._hold)
        view.viewport().installEventFilter(self)

    def _press(self, event: QMouseEvent) -> bool:
        if event.device().type() is not QInputDevice.DeviceType.TouchScreen:
            return False
        self._pressed, self._is_down, self._is_scrolling = event.clone(), True, False
        self._at = event.position().y()
        self.rests.start()
        return True

    def _move(self, event: QMouseEvent) -> bool:
        """Scroll under a finger that does more than tremble."""
        moved = event.position().y() - self._at
        if self._pressed and (self._is_scrolling or abs(moved) > QApplication.startDragDistance()):
            self.rests.stop()
            self._is_scrolling, self._at = True, event.position().y()
            bar = self._view.verticalScrollBar()
            bar.setValue(bar.value() - round(moved))
        return self._is_down

    def _release(self, event: QMouseEvent) -> bool:
        """Choose what a finger tapped: the list gets the whole tap at once."""
        pressed, was_down = self._pressed, self._is_down
        scrolled = self._is_scrolling
        self._let_go()
        if pressed and not scrolled:
            self._passes = True
            for part in (pressed, event.clone()):
                QApplication.sendEvent(self._view.viewport(), part)
            self._passes = False
        return was_down

    def _hold(self) -> None:
        """Choose the row on which a finger holds still, and tell."""
        if self._pressed is None:
            return
        at, self._pressed = self._pressed.position().toPoint(), None
        index = self._view.indexAt(at)
        if index.isValid() and not self._view.selectionModel().isSelected(index):
            self._view.setCurrentIndex(index)
        self.held.emit(self._view.viewport().mapToGlobal(at))

    def _let_go(self) -> None:
        self.rests.stop()
        self._pressed, self._is_down, self._is_scrolling = None, False, False

    def eventFilter(self, _viewport: QObject, event: QEvent) -> bool:  # noqa: N802
        """Take presses, moves and releases of a finger; one on a list that goes out of sight lets go."""
        if event.type() is QEvent.Type.Hide:
            self._let_go()
        if self._passes or not isinstance(event, QMouseEvent):
            return False
        if event.type() is QEvent.Type.MouseButtonPress:
            return self._press(event)
        if event.type() is QEvent.Type.MouseMove:
            return self._move(event)
        return event.type() is QEvent.Type.MouseButtonRelease and self._release(event)
