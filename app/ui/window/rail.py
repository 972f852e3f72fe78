"""The rail at the side: the screens of the programme, each an icon with its word."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QSizePolicy, QToolButton, QVBoxLayout

from app.ui.parts.buttons import ICON
from app.ui.parts.icons import icon

WIDTH = 112
_UNDER = Qt.ToolButtonStyle.ToolButtonTextUnderIcon
_BESIDE = Qt.ToolButtonStyle.ToolButtonTextBesideIcon


class Rail(QFrame):
    """One button per screen; `chosen` with its name when somebody goes there."""

    chosen = Signal(str)

    def __init__(self, places: Iterable[tuple[str, str]], *, beside: bool = False) -> None:
        """Show `places`: the name of a screen (also of its icon) and its word, under the icon or `beside` it."""
        super().__init__()
        self._style = _BESIDE if beside else _UNDER
        self._height = 48 if beside else 64
        self.setProperty("kind", "rail")
        self.setAccessibleName(self.tr("Screens"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QToolButton] = {}
        stack = QVBoxLayout(self)
        stack.setContentsMargins(8, 8, 8, 8)
        stack.setSpacing(4)
        for name, word in places:
            stack.addWidget(self._button(name, word))
        stack.addStretch(1)

    def mark(self, name: str) -> None:
        """Show which screen is open."""
        if name in self._buttons:
            self._buttons[name].setChecked(True)

    def _button(self, name: str, word: str) -> QToolButton:
        button = QToolButton()
        button.setText(word)
        button.setIcon(icon("programme" if name == "start" else name))
        button.setIconSize(ICON)
        button.setToolButtonStyle(self._style)
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setProperty("rail", True)
        button.setMinimumSize(WIDTH, self._height)
        button.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)
        button.setAccessibleName(word)
        button.clicked.connect(lambda: self.chosen.emit(name))
        self._group.addButton(button)
        self._buttons[name] = button
        return button
