"""A button behind which choices are put away, so that a low screen keeps its room for the list."""

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.ui.parts.buttons import push_button
from app.ui.parts.choice import Choice


class Filters(QWidget):
    """Choices under each other that narrow a list; `button` shows and hides them, and counts those in use.

    The first value of each choice is the one that leaves everything in.
    """

    def __init__(self, *choices: Choice) -> None:
        """Hold `choices`, put away at first."""
        super().__init__()
        self._choices = choices
        self.button: QPushButton = push_button(self.tr("Filters"), "down")
        self.button.setCheckable(True)
        self.button.toggled.connect(lambda _: self._show())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for choice in choices:
            layout.addWidget(choice)
            choice.currentIndexChanged.connect(lambda _: self._mark())
        self.hide()

    def can_be_used(self, *, can: bool) -> None:
        """Offer the choices, or nothing where there is nothing to choose."""
        self.button.setVisible(can)
        self._show()

    def _show(self) -> None:
        self.setVisible(self.button.isChecked() and not self.button.isHidden())

    def _mark(self) -> None:
        """Say on the button how many are in use: what is put away must not be forgotten."""
        used = sum(choice.currentIndex() > 0 for choice in self._choices)
        words = self.tr("Filters ({count})").format(count=used) if used else self.tr("Filters")
        self.button.setText(words)
        self.button.setAccessibleName(words)
