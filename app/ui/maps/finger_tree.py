"""A list that a finger scrolls: a tap chooses when it lets go, holding still asks for the menu."""

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QInputDevice, QMouseEvent
from PySide6.QtWidgets import QApplication, QGestureEvent, QTreeView, QWidget


class FingerTree(QTreeView):
    """As any tree for a mouse. `held` gives the point of the screen at which a finger holds still."""

    held = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._pressed: QMouseEvent | None = None
        self._is_scrolling = False
        self._at = 0.0
        self.viewport().grabGesture(Qt.GestureType.TapAndHoldGesture)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Wait what a finger is going to do; a mouse chooses at once, and may be about to drag."""
        by_finger = event.device().type() is QInputDevice.DeviceType.TouchScreen
        self._pressed = event.clone() if by_finger else None
        self._is_scrolling, self._at = False, event.position().y()
        if not by_finger:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Scroll under a finger that does more than tremble."""
        if self._pressed is None:
            super().mouseMoveEvent(event)
            return
        moved = event.position().y() - self._at
        if self._is_scrolling or abs(moved) > QApplication.startDragDistance():
            self._is_scrolling, self._at = True, event.position().y()
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() - round(moved))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Choose what a finger tapped."""
        pressed, self._pressed = self._pressed, None
        if pressed and self._is_scrolling:
            return
        if pressed:
            super().mousePressEvent(pressed)
        super().mouseReleaseEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802
        """Choose the row on which a finger holds still, and tell."""
        if isinstance(event, QGestureEvent):
            hold = event.gesture(Qt.GestureType.TapAndHoldGesture)
            if hold and hold.state() is Qt.GestureState.GestureFinished and self._pressed and not self._is_scrolling:
                self._hold(self._pressed.position().toPoint())
            return True
        return super().viewportEvent(event)

    def _hold(self, at: QPoint) -> None:
        self._pressed = None
        index = self.indexAt(at)
        if index.isValid() and not self.selectionModel().isSelected(index):
            self.setCurrentIndex(index)
        self.held.emit(self.viewport().mapToGlobal(at))
