"""The rail at the side: the screens of the programme, each an icon with its word."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from app.ui.parts.icons import icon

WIDTH = 112


class Rail(QFrame):
    """One button per screen; `chosen` with its name when somebody goes there."""

    chosen = Signal(str)

    def __init__(self, places: Iterable[tuple[str, str]], parent: QWidget | None = None) -> None:
        """Show `places`: the name of a screen (also of its icon) and its word."""
        super().__init__(parent)
        self.setProperty("kind", "rail")
        self.setAccessibleName(self.tr("Screens"))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
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
        button.setIconSize(QSize(28, 28))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setProperty("rail", True)
        button.setMinimumSize(WIDTH, 64)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setAccessibleName(word)
        button.clicked.connect(lambda: self.chosen.emit(name))
        self._group.addButton(button)
        self._buttons[name] = button
        return button
