"""What can stand below the drawing, one at a time: a reading of the map, how it grew, and then beside now."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.workspace import Workspace
from app.ui.maps.canvas import MapCanvas
from app.ui.maps.reading_bar import ReadingBar
from app.ui.maps.replay_bar import ReplayBar
from app.ui.maps.then_and_now import ThenAndNow
from app.ui.parts.keys import focus_first

Bar = ReadingBar | ReplayBar | ThenAndNow


class SideBars(QWidget):
    """Shows the bar that is asked for; asked for again it goes away, and the drawing is as it was."""

    def __init__(self, canvas: MapCanvas, workspace: Workspace) -> None:
        """Stand below `canvas`, with nothing to show yet."""
        super().__init__()
        self._canvas = canvas
        self.reading = ReadingBar(canvas.open_map)
        self.replay = ReplayBar(canvas.open_map, workspace)
        self.then = ThenAndNow(canvas.open_map, workspace)
        self._all: tuple[Bar, ...] = (self.reading, self.replay, self.then)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for bar in self._all:
            layout.addWidget(bar)
            bar.closed.connect(self._mirror)
        for lights in (self.reading, self.then):
            lights.lit.connect(canvas.light_up)
        for tells in (self.replay, self.then):
            tells.past_shown.connect(canvas.show_past)
        self._mirror()

    def toggle(self, bar: Bar) -> None:
        """Show one of the bars alone, or put it away."""
        was_away = bar.isHidden()
        self.put_away()
        if was_away:
            bar.show()
            self._mirror()
            focus_first(bar)

    def put_away(self) -> None:
        """Show none of them."""
        for bar in self._all:
            if not bar.isHidden():
                bar.put_away()

    def _mirror(self) -> None:
        """Take no room where there is nothing to show, and leave the drawing as it is."""
        is_away = all(bar.isHidden() for bar in self._all)
        self.setVisible(not is_away)
        if is_away:
            self._canvas.light_up(None)
            self._canvas.show_past(None)
            self._canvas.setFocus()
