"""Headings and plain words on a screen; what people typed is never read as markup."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel


def label(text: str, *, kind: str = "") -> QLabel:
    """Give plain words that wrap; `kind` is a name the style sheet knows."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    made.setProperty("kind", kind)
    return made


def heading(text: str, level: int = 1) -> QLabel:
    """Give a heading; level 1 is the screen's own, 2 a part of it, 3 a part of a part."""
    made = label(text, kind=f"heading{level}")
    made.setAccessibleName(text)
    return made


def quiet(text: str) -> QLabel:
    """Give words that help but may be passed by."""
    return label(text, kind="quiet")


def empty_note(text: str) -> QLabel:
    """Give what stands where there is nothing yet: what to do first."""
    made = label(text, kind="empty")
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return made
