"""Throws away what Python no longer needs, in the window's own thread only.

Python would do that in whichever thread happens to ask for memory. A widget of a screen that is gone would then end in
the thread that makes a print, and Qt brings the program down for that.
"""

import gc

from PySide6.QtCore import QObject, QTimer

EVERY = 1000
"""Milliseconds from one look to the next."""


class Garbage(QObject):
    """Looks every now and then whether it is time to throw away, by the measure that Python itself keeps."""

    def __init__(self, parent: QObject) -> None:
        """Keep Python from doing it by itself, and do it as long as `parent` lives."""
        super().__init__(parent)
        gc.disable()
        timer = QTimer(self, interval=EVERY)
        timer.timeout.connect(throw_away)
        timer.start()


def throw_away() -> None:
    """Throw away what is due: the young often, what was kept for long seldom."""
    for generation, (count, limit) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)):
        if count > limit:
            gc.collect(generation)
