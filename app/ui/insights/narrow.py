"""Drop-downs that may become narrow: what is chosen is cut there, and told in full when pointed at."""

from PySide6.QtWidgets import QComboBox, QSizePolicy

from app.ui.parts.choice import Choice


def narrow(choice: Choice, *, letters: int = 5) -> Choice:
    """Let a drop-down be as narrow as some `letters`, and as wide as there is room."""
    choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    choice.setMinimumContentsLength(letters)
    choice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return choice
