"""The bar at the foot of the window: one sentence about what just happened, with a way back."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from app.ui.parts.announcing import announce
from app.ui.parts.buttons import ICON, push_button, tool_button
from app.ui.parts.headings import label
from app.ui.parts.icons import icon

STAYS = 15_000
"""Milliseconds before a sentence about something that went well goes by itself."""


class Toast(QFrame):
    """One sentence; `undo_asked` when somebody wants it back. A warning stays until it is closed."""

    undo_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = QLabel()
        self._sentence = label("", kind="toast")
        self._undo = push_button(self.tr("Back"), "undo")
        self._close = tool_button(self.tr("Close"), "close")
        self._timer = QTimer(self, singleShot=True, interval=STAYS)
        self._timer.timeout.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(16)
        row.addWidget(self._sign)
        row.addWidget(self._sentence, 1)
        row.addWidget(self._undo)
        row.addWidget(self._close)
        self._undo.clicked.connect(self._ask_undo)
        self._close.clicked.connect(self.hide)
        self.hide()

    @property
    def sentence(self) -> str:
        """What the bar says; empty while it is away."""
        return self._sentence.text() if not self.isHidden() else ""

    def say(self, sentence: str, *, undo: bool = False) -> None:
        """Tell what was done, for a while; with `undo` there is a way back."""
        self._show(sentence, "info", undo=undo)
        self._timer.start()

    def warn(self, sentence: str) -> None:
        """Tell what could not be done, until somebody closes it."""
        self._timer.stop()
        self._show(sentence, "warning", undo=False)

    def outdate(self) -> None:
        """Take the way back away: something newer was done."""
        if not self._undo.isHidden():
            self.hide()

    def hide(self) -> None:
        """Go away."""
        self._timer.stop()
        super().hide()

    def _show(self, sentence: str, sign: str, *, undo: bool) -> None:
        self._sentence.setText(sentence)
        self._sign.setPixmap(icon(sign, colour_name="warning" if sign == "warning" else "text").pixmap(ICON))
        self._undo.setVisible(undo)
        self.setAccessibleName(sentence)
        self.show()
        announce(self, sentence)

    def _ask_undo(self) -> None:
        self.hide()
        self.undo_asked.emit()
