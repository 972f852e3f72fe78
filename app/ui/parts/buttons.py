"""Buttons: large enough for every finger, each with a word."""

from typing import TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QPushButton, QSizePolicy, QToolButton

from app.ui.parts.icons import icon

B = TypeVar("B", bound=QAbstractButton)

TARGET = 44
"""Pixels: nothing that can be pressed is smaller."""

ICON = QSize(24, 24)


def push_button(text: str, icon_name: str = "", *, primary: bool = False) -> QPushButton:
    """Give a button that says its act; `primary` for the one thing people come for."""
    button = QPushButton(text)
    button.setProperty("primary", primary)
    button.setAutoDefault(False)
    return _finished(button, text, icon_name, on_accent=primary)


def tool_button(text: str, icon_name: str) -> QToolButton:
    """Give a quiet button with an icon and its word."""
    button = QToolButton()
    button.setText(text)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return _finished(button, text, icon_name)


def _finished(button: B, text: str, icon_name: str, *, on_accent: bool = False) -> B:
    button.setMinimumSize(TARGET, TARGET)
    button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    button.setIconSize(ICON)
    button.setAccessibleName(text.replace("&&", "\0").replace("&", "").replace("\0", "&"))
    if icon_name:
        button.setIcon(icon(icon_name, colour_name="accent_text" if on_accent else "text"))
    return button
