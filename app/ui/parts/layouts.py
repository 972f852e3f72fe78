"""How things stand on a screen: in rows and columns on a grid of 8 pixels, in cards, on pages that scroll."""

from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

L = TypeVar("L", bound=QBoxLayout)

GRID = 8
Item = QWidget | QLayout | None


def row(*items: Item, spacing: int = GRID) -> QHBoxLayout:
    """Give things side by side; None is room that stretches."""
    return _filled(QHBoxLayout(), items, spacing)


def column(*items: Item, spacing: int = GRID) -> QVBoxLayout:
    """Give things above each other; None is room that stretches."""
    return _filled(QVBoxLayout(), items, spacing)


def card(*items: Item, kind: str = "card") -> QFrame:
    """Give a framed sheet with things above each other."""
    made = QFrame()
    made.setProperty("kind", kind)
    inside = column(*items, spacing=2 * GRID)
    inside.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
    made.setLayout(inside)
    return made


def page(*items: Item, width: int = 960) -> QScrollArea:
    """Give a page in the middle of the screen, at most `width` pixels wide, that scrolls where it does not fit."""
    sheet = QWidget()
    inside = column(*items, spacing=3 * GRID)
    inside.setContentsMargins(0, 4 * GRID, 0, 4 * GRID)
    sheet.setLayout(inside)
    sheet.setMaximumWidth(width)
    sheet.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    middle = QWidget()
    around = QHBoxLayout(middle)
    around.setContentsMargins(4 * GRID, 0, 4 * GRID, 0)
    around.addStretch(1)
    around.addWidget(sheet, 100)
    around.addStretch(1)
    return scrolled(middle)


class Room(QScrollArea):
    """Gives a whole screen all the room there is, and scrolls only where that is less than the least it needs.

    A scroll area by itself would go by the height a screen likes best at its width, and scroll too soon.
    """

    def __init__(self, screen: QWidget) -> None:
        """Hold `screen`."""
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(screen)
        screen.installEventFilter(self)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Grow and shrink the screen along."""
        super().resizeEvent(event)
        self._fill()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Look again when the screen needs more or less."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fill()
        return super().eventFilter(watched, event)

    def _fill(self) -> None:
        screen = self.widget()
        if screen is not None:
            screen.resize(self.maximumViewportSize().expandedTo(screen.minimumSizeHint()))


def scrolled(widget: QWidget) -> QScrollArea:
    """Give something that scrolls where it does not fit."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(widget)
    return area


def _filled(layout: L, items: tuple[Item, ...], spacing: int) -> L:
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing)
    for item in items:
        if item is None:
            layout.addStretch(1)
        elif isinstance(item, QWidget):
            layout.addWidget(item)
        else:
            layout.addLayout(item)
    return layout
