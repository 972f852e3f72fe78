"""How far a residents' plan is: steps in a row from idea to carried out, each set with one key or click."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.models.places_initiatives import STEPS
from app.models.programme import InitiativeStatus
from app.ui.parts.buttons import push_button
from app.ui.parts.flow import flow
from app.ui.parts.icons import icon
from app.ui.parts.words import term

KEYS = {str(place): status for place, status in enumerate((*STEPS, InitiativeStatus.STOPPED), start=1)}
"""The digit that sets each status, wherever no text is typed."""


def status_of_key(event: QKeyEvent) -> InitiativeStatus | None:
    """Give the status that a pressed digit means; None for all other keys."""
    plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
    return KEYS.get(event.text()) if plain else None


class StatusSteps(QWidget):
    """A button per step; those behind us are ticked. `chosen` speaks when a person chose one."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._status: InitiativeStatus | None = None
        self.setAccessibleName(self.tr("How far is it?"))
        self.buttons: dict[InitiativeStatus, QPushButton] = {}
        for key, status in KEYS.items():
            button = push_button(f"{key}  {term(status)}")
            button.setCheckable(True)
            button.setToolTip(self.tr("Key {key}").format(key=key))
            button.clicked.connect(lambda _=False, status=status: self._choose(status))
            self.buttons[status] = button
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(flow(*self.buttons.values(), spacing=4))

    def show_status(self, status: InitiativeStatus | None) -> None:
        """Show how far it is."""
        self._status = status
        reached = STEPS.index(status) if status in STEPS else -1
        for each, button in self.buttons.items():
            button.setChecked(each is status)
            behind = each in STEPS and STEPS.index(each) < reached
            button.setIcon(icon("check") if behind else icon(""))

    def _choose(self, status: InitiativeStatus) -> None:
        self.show_status(self._status)
        self.chosen.emit(status)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Let a digit set the step."""
        status = status_of_key(event)
        if status is None:
            super().keyPressEvent(event)
        else:
            self._choose(status)
