"""The running plan on one line, so that the notes get the room: what runs, how long still, when it ends, and go on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.models.clock import Clock
from app.ui.parts.buttons import TARGET
from app.ui.parts.headings import label
from app.ui.parts.layouts import row
from app.ui.session.clock_disc import TimeDisc
from app.ui.session.clock_face import digits_of, go_on_words, pace_words, title_words
from app.ui.session.elided import ElidedLabel, WideButton


class ClockLine(QWidget):
    """Mirrors a clock on one line. `go_on_asked` is a request."""

    go_on_asked = Signal()

    def __init__(self) -> None:
        """Show nothing yet."""
        super().__init__()
        self._disc = TimeDisc(TARGET)
        self._title = ElidedLabel()
        self._digits = label("", kind="heading3")
        self._digits.setWordWrap(False)
        self._pace = ElidedLabel()
        self.go_on = WideButton("play", primary=True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row(self._disc, self._digits, spacing=16))
        layout.addWidget(self._title, 2)
        layout.addWidget(self._pace, 3)
        layout.addWidget(self.go_on, 3)
        self.go_on.clicked.connect(self.go_on_asked)

    def show_clock(self, clock: Clock, *, read_only: bool) -> None:
        """Show a clock as it is now."""
        self._disc.show_time(clock.part_left, clock.light, told=digits_of(clock))
        self._title.say(title_words(clock))
        self._digits.setText(digits_of(clock))
        self._pace.say(pace_words(clock))
        self.go_on.say(go_on_words(clock))
        self.go_on.setEnabled(not read_only)
