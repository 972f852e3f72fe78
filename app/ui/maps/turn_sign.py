"""How far the turn of who draws now has got, small beside the map: a calm shape and a few words."""

from datetime import datetime

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from app.models.turns import read_turns, turns_place
from app.ui.maps.open_map import OpenMap
from app.ui.maps.turn_clock import TurnClock
from app.ui.parts.headings import quiet
from app.ui.parts.layouts import row

TICK = 5_000
"""Milliseconds between two looks at the clock."""

SIDE = 32
"""Pixels of the shape."""


class TurnSign(QWidget):
    """Shows the turn of the owner of a map, while it is that person's; else nothing at all."""

    def __init__(self, open_map: OpenMap) -> None:
        """Look at the turns of the session of `open_map`."""
        super().__init__()
        self._map = open_map
        self.clock = TurnClock(SIDE)
        self.words = quiet("")
        self.words.setWordWrap(False)
        self.setLayout(row(self.clock, self.words))
        self._timer = QTimer(self, interval=TICK)
        self._timer.timeout.connect(self.mirror)

    def mirror(self) -> None:
        """Say how many minutes are left; after them only that it is time to round off."""
        drawn, at = self._map.content.map, datetime.now()
        turns = read_turns(self._map.workspace.draft(turns_place(drawn.session or "")))
        is_now = bool(drawn.owner) and turns.now == drawn.owner
        for part in (self.clock, self.words):
            part.setVisible(is_now)
        if not is_now:
            return
        left = turns.minutes - int(turns.used(at).total_seconds() // 60)
        told = self.tr("%n minutes left", "", left) if left > 0 else self.tr("Time to round off, calmly.")
        self.words.setText(told)
        self.clock.show_part(turns.part_used(at), told=told)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Look at the clock while somebody can see it."""
        super().showEvent(event)
        self.mirror()
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Let the clock rest."""
        super().hideEvent(event)
        self._timer.stop()
