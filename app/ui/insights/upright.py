"""A part of a screen that scrolls up and down only: it never becomes narrower than what is in it."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class Upright(QScrollArea):
    """Holds a widget; with large letters it asks for more width, and the screen round it scrolls."""

    def __init__(self, inside: QWidget) -> None:
        """Hold `inside`."""
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inside)
        inside.installEventFilter(self)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Ask for the width that is needed, and little height."""
        inside = self.widget()
        width = inside.minimumSizeHint().width() if inside is not None else 0
        return QSize(width + self.verticalScrollBar().sizeHint().width() + 8, 160)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Ask anew when what is inside needs more or less."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
