"""Two parts of a screen beside each other, or one below the other where text is large or the window small."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from app.ui.parts.layouts import GRID

ACROSS, DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class Beside(QWidget):
    """Gives one part the width it asks for, and the other what is left; below each other where that is too little."""

    def __init__(self, first: QWidget, second: QWidget, *, wide: QWidget, least: int = 0) -> None:
        """Hold both, of which `wide` takes what is left: `least` pixels at least, or else what it asks for."""
        super().__init__()
        self._parts, self._wide, self._least = (first, second), wide, least
        self._layout = QBoxLayout(ACROSS, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(GRID)
        for part in self._parts:
            self._layout.addWidget(part, 1 if part is wide else 0)

    def _turn(self) -> None:
        asked = [self._least if part is self._wide and self._least else part.sizeHint().width() for part in self._parts]
        way = ACROSS if sum(asked) + GRID <= self.width() else DOWN
        if way is not self._layout.direction():
            self._layout.setDirection(way)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Need no more width than the widest part: the other can always go below."""
        least = super().minimumSizeHint()
        return QSize(max(part.minimumSizeHint().width() for part in self._parts), least.height())

    def event(self, event: QEvent) -> bool:
        """Look again when a part asks for more or less."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._turn()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Look again whether both fit."""
        super().resizeEvent(event)
        self._turn()
