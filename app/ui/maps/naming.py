"""Putting somebody on the map without drawing: a line to type names in, and small pictures for who does not write."""

from time import monotonic

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from app.models.many_edits import names_in
from app.models.network_map import Pictogram
from app.ui.maps.open_map import OpenMap
from app.ui.maps.samples import drawn, picture_sample
from app.ui.parts.buttons import tool_button
from app.ui.parts.drafts import DraftLine
from app.ui.parts.flow import flow
from app.ui.parts.words import term

TWICE = 0.3
"""Seconds within which a second Enter is a slip of the finger."""

PICTURE = 32
"""Pixels: how wide a small picture is."""


class NameLine(DraftLine):
    """A line for names: Enter puts one on the map and keeps the line ready, a pasted list puts all of them on it."""

    def __init__(self, open_map: OpenMap, place: str, *, wished: bool = False) -> None:
        """Keep what is typed under `place`; `wished` for those who are missing."""
        super().__init__(open_map.workspace, place)
        self._map = open_map
        self._wished = wished
        self._entered = 0.0
        self.returnPressed.connect(self.add)
        self.textEdited.connect(self._take_list)

    def add(self) -> None:
        """Put whoever stands in the line on the map; nobody where it is empty because Enter was pressed twice."""
        now = monotonic()
        twice, self._entered = now - self._entered < TWICE, now
        if self.text().strip() or not twice:
            self._put(names_in(self.text()) if _is_list(self.text()) else [self.text()])
        self.setFocus()

    def take(self, pictogram: Pictogram) -> None:
        """Put somebody on the map by a small picture, called what stands in the line, or else as the picture is."""
        name = self.text().strip() or term(pictogram)
        if self._map.add(name, wished=self._wished, pictogram=pictogram, clears_draft=self.place):
            self.finished()

    def _take_list(self, text: str) -> None:
        """Take a list that was pasted at once; a single name with the end of its line waits for Enter."""
        if "\n" not in text and "\r" not in text:
            return
        names = names_in(text)
        if len(names) > 1:
            self._put(names)
        else:
            self.setText("".join(names))

    def _put(self, names: list[str]) -> None:
        place, wished = self.place, self._wished
        if len(names) == 1:
            done = self._map.add(names[0], wished=wished, clears_draft=place)
        else:
            done = self._map.add_all(names, wished=wished, clears_draft=place)
        if done:
            self.finished()


class PictureRow(QWidget):
    """All small pictures, each with its word. `taken` tells which one was tapped."""

    taken = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.buttons = {each: self._button(each) for each in Pictogram}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(flow(*self.buttons.values(), spacing=4))

    def _button(self, pictogram: Pictogram) -> QToolButton:
        made = tool_button(term(pictogram), "")
        made.setIconSize(QSize(PICTURE, PICTURE))
        made.setIcon(drawn(picture_sample(pictogram), made.iconSize()))
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        made.clicked.connect(lambda: self.taken.emit(pictogram))
        return made


def _is_list(text: str) -> bool:
    return any(sign in text for sign in ";\t\n\r")
