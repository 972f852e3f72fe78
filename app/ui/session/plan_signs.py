"""How the sort of a block looks: a colour, a pattern that stays in grey, and a sign."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPen

from app.models.session import BlockCategory
from app.ui.theme import colour

SIGNS = {
    BlockCategory.WELCOME: "people",
    BlockCategory.TALK: "quote",
    BlockCategory.WORK: "edit",
    BlockCategory.MAPS: "map",
    BlockCategory.HARVEST: "starred",
    BlockCategory.BREAK: "pause",
}
"""The icon of each category."""

NO_SIGN = "clock"

PATTERNS = {
    BlockCategory.WELCOME: Qt.BrushStyle.NoBrush,
    BlockCategory.TALK: Qt.BrushStyle.HorPattern,
    BlockCategory.WORK: Qt.BrushStyle.CrossPattern,
    BlockCategory.MAPS: Qt.BrushStyle.BDiagPattern,
    BlockCategory.HARVEST: Qt.BrushStyle.DiagCrossPattern,
    BlockCategory.BREAK: Qt.BrushStyle.Dense6Pattern,
}
"""What is painted over the colour, so that categories can be told apart without it."""


def sign_of(category: BlockCategory | None) -> str:
    """Give the name of the icon of a category, or of a block without one."""
    return SIGNS[category] if category else NO_SIGN


def paint_block(painter: QPainter, place: QRectF, category: BlockCategory | None) -> None:
    """Fill a place with the colour and the pattern of a category; a block without one is an empty frame."""
    painter.save()
    painter.setPen(QPen(colour("line" if category is None else "block_outline"), 1))
    painter.setBrush(colour("surface") if category is None else colour(f"block_{category.value}"))
    painter.drawRect(place)
    if category is not None and PATTERNS[category] is not Qt.BrushStyle.NoBrush:
        painter.setBrush(QBrush(colour("block_outline"), PATTERNS[category]))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setOpacity(0.55)
        painter.drawRect(place)
    painter.restore()
