"""What can be shown with a drawing, one at a time: what it tells, how it grew, and then beside now."""

from PySide6.QtCore import QObject, Signal

from app.services.workspace import Workspace
from app.ui.maps.canvas import MapCanvas
from app.ui.maps.reading_bar import ReadingBar
from app.ui.maps.replay_bar import ReplayBar
from app.ui.maps.then_and_now import ThenAndNow
from app.ui.parts.keys import focus_first

Bar = ReadingBar | ReplayBar | ThenAndNow


class Bars(QObject):
    """Shows the bar that is asked for; asked for again it goes away, and the drawing is as it was.

    Whoever lays them out makes room when they `turned`.
    """

    turned = Signal()

    def __init__(self, canvas: MapCanvas, workspace: Workspace) -> None:
        """Work on `canvas`, with nothing to show yet."""
        super().__init__(canvas)
        self._canvas = canvas
        self.reading = ReadingBar(canvas.open_map)
        self.replay = ReplayBar(canvas.open_map, workspace)
        self.then = ThenAndNow(canvas.open_map, workspace)
        self._all: tuple[Bar, ...] = (self.reading, self.replay, self.then)
        for bar in self._all:
            bar.closed.connect(self._leave)
        for lights in (self.reading, self.then):
            lights.lit.connect(canvas.light_up)
        for tells in (self.replay, self.then):
            tells.past_shown.connect(canvas.show_past)

    @property
    def beside(self) -> bool:
        """Whether one is shown that stands beside the drawing."""
        return not (self.reading.isHidden() and self.then.isHidden())

    @property
    def any_shown(self) -> bool:
        """Whether one is shown at all."""
        return self.beside or not self.replay.isHidden()

    def toggle(self, bar: Bar) -> None:
        """Show one of the bars alone, or put it away."""
        was_away = bar.isHidden()
        self.put_away()
        if was_away:
            bar.show()
            self.turned.emit()
            focus_first(bar)

    def put_away(self) -> None:
        """Show none of them."""
        for bar in self._all:
            if not bar.isHidden():
                bar.put_away()

    def _leave(self) -> None:
        """Leave the drawing as it was."""
        self._canvas.show_past(None)
        self.turned.emit()
        self._canvas.setFocus()
