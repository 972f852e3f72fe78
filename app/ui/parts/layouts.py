"""How things stand on a screen: in rows and columns on a grid of 8 pixels, in cards, on pages that scroll."""

from typing import TypeVar

from PySide6.QtCore import Qt
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
    return scrolling(middle)


def scrolling(widget: QWidget) -> QScrollArea:
    """Give a frameless room in which a widget scrolls where it does not fit."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(widget)
    return area


def scrolled(widget: QWidget) -> QScrollArea:
    """Give something that scrolls where it does not fit."""
    area = QScrollArea()
    area.setWidgetResizable(True)
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
