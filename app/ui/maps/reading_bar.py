"""What can be read in a map: two or three plain sentences and one question, each lighting up what it speaks of."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout

from app.models.map_readings import Said, readings
from app.ui.maps.lit_sentences import FIRST, Lighting, LitSentences, SentenceRoom
from app.ui.maps.open_map import OpenMap
from app.ui.parts.announcing import announce
from app.ui.parts.buttons import tool_button
from app.ui.parts.headings import heading
from app.ui.parts.layouts import row
from app.ui.parts.words import translate


class ReadingBar(QFrame):
    """Mirrors what a map tells. `lit` gives the ids that a sentence speaks of, or None; `closed` when it is put away.

    It is away until it is shown.
    """

    lit = Signal(object)
    closed = Signal()

    def __init__(self, open_map: OpenMap) -> None:
        """Read the map of `open_map` while shown."""
        super().__init__()
        self._map = open_map
        self.setProperty("kind", "card")
        self.shut = tool_button(self.tr("Close"), "close")
        self.said = LitSentences(self.tr("What this map tells"), after=self.shut)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 4)
        layout.setSpacing(4)
        title = heading(self.tr("What this map tells"), 3)
        title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        head = row(title, self.shut)
        head.setStretch(0, 1)
        layout.addLayout(head)
        layout.addWidget(SentenceRoom(self.said), FIRST)
        layout.addStretch(1)
        self.said.lit.connect(self.lit)
        self.shut.clicked.connect(self.put_away)
        open_map.changed.connect(self._read)
        self.hide()

    def put_away(self) -> None:
        """Go away until asked for again."""
        self.hide()
        self.closed.emit()

    def _read(self) -> None:
        """Say what the map tells now, if anybody looks."""
        if self.isHidden():
            return
        found = readings(self._map.content, translate)
        self.said.say([*map(_lighting, found.sentences), _lighting(found.question, "question")])
        self.setTabOrder(self.said.sentences[-1], self.shut)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Read the map as it is now, aloud for who does not see it."""
        super().showEvent(event)
        self._read()
        announce(self, " ".join(each.said.text for each in self.said.shown()))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Go away with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        else:
            super().keyPressEvent(event)


def _lighting(said: Said, icon: str = "") -> Lighting:
    return Lighting(said.text, frozenset(said.things), icon)
