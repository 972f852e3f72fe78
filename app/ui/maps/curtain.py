"""The plain screen between two participants: the map is kept and out of sight, and the laptop goes on."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.text import apart
from app.ui.parts.announcing import announce
from app.ui.parts.buttons import push_button
from app.ui.parts.headings import heading
from app.ui.parts.layouts import GRID

BIG = "min-width: 320px; min-height: 88px;"
"""How large the button of the next participant is, who may never have held a mouse."""


class Curtain(QWidget):
    """Hides everything. `next_asked` when the next participant begins, `back_asked` when the facilitator takes over."""

    next_asked = Signal()
    back_asked = Signal()

    def __init__(self) -> None:
        """Wait for anybody; see `expect`."""
        super().__init__()
        self.setAutoFillBackground(True)
        self.kept = heading(self.tr("The map is kept."))
        self.sentence = heading("", 2)
        self.next = push_button(self.tr("Begin my map"), "map", primary=True)
        self.next.setStyleSheet(BIG)
        self.back = push_button(self.tr("Back to the facilitator"), "hand_over")
        self.next.clicked.connect(self.next_asked)
        self.back.clicked.connect(self.back_asked)
        self._lay_out()
        self.expect("")

    def expect(self, name: str) -> None:
        """Ask for the next participant by name; "" is nobody that is known: then the facilitator goes on."""
        anybody = self.tr("Pass the laptop on.")
        sentence = self.tr("Are you {name}? Then begin here.").format(name=apart(name)) if name else anybody
        self.sentence.setText(sentence)
        self.sentence.setAccessibleName(sentence)
        self.next.setVisible(bool(name))

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4 * GRID, 4 * GRID, 4 * GRID, 4 * GRID)
        layout.setSpacing(3 * GRID)
        layout.addStretch(2)
        for widget in (self.kept, self.sentence):
            widget.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(widget)
        layout.addWidget(self.next, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        layout.addWidget(self.back, 0, Qt.AlignmentFlag.AlignHCenter)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Put the keys on the big button, and let a screen reader hear what to do."""
        super().showEvent(event)
        (self.back if self.next.isHidden() else self.next).setFocus()
        announce(self, f"{self.kept.text()} {self.sentence.text()}")

    def event(self, event: QEvent) -> bool:
        """Keep the keys of the window away from what is behind: none of them acts here."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Let Escape, and any other key that the buttons have no use for, do nothing."""
        event.accept()
