"""What can be done to what is on a map, with one word and one icon wherever it is offered."""

from dataclasses import dataclass

from PySide6.QtWidgets import QPushButton

from app.models.language import QT_TRANSLATE_NOOP
from app.models.many_edits import Alignment
from app.ui.parts.buttons import push_button
from app.ui.parts.words import translate

CONTEXT = "map_words"


@dataclass(frozen=True, slots=True)
class Offered:
    """Something to do: the English word for it, and the name of its icon."""

    text: str
    icon: str

    @property
    def word(self) -> str:
        """The word in the language of the window."""
        return said(self.text)

    def button(self) -> QPushButton:
        """Give a button for it."""
        return push_button(self.word, self.icon)


def said(text: str) -> str:
    """Give a text of this module in the language of the window."""
    return translate(CONTEXT, text)


DRAW_CIRCLE = Offered(QT_TRANSLATE_NOOP("map_words", "Draw a circle"), "circle")
REMOVE_CIRCLE = Offered(QT_TRANSLATE_NOOP("map_words", "Take the circle away"), "remove")
CHOOSE_MEMBERS = Offered(QT_TRANSLATE_NOOP("map_words", "Choose who is in it"), "people")
DRAW_LINE = Offered(QT_TRANSLATE_NOOP("map_words", "Draw a line"), "line")
ANOTHER_LINE = Offered(QT_TRANSLATE_NOOP("map_words", "One more line"), "line")
REMOVE_LINE = Offered(QT_TRANSLATE_NOOP("map_words", "Take the line away"), "remove")
TAKE_OFF = Offered(QT_TRANSLATE_NOOP("map_words", "Take off the map"), "remove")

KIND = QT_TRANSLATE_NOOP("map_words", "Kind")
HOW_CLOSE = QT_TRANSLATE_NOOP("map_words", "How close?")
SECTOR = QT_TRANSLATE_NOOP("map_words", "Sector")
MISSING = QT_TRANSLATE_NOOP("map_words", "Missing and wanted")
PUT_IN_LINE = QT_TRANSLATE_NOOP("map_words", "Put in line")

ALIGNMENTS = {
    Alignment.ROW: QT_TRANSLATE_NOOP("map_words", "Beside each other"),
    Alignment.COLUMN: QT_TRANSLATE_NOOP("map_words", "Above each other"),
    Alignment.ARC: QT_TRANSLATE_NOOP("map_words", "Equally close"),
    Alignment.EVENLY: QT_TRANSLATE_NOOP("map_words", "Evenly apart"),
}

STRENGTHS = {
    1: QT_TRANSLATE_NOOP("map_words", "weak"),
    2: QT_TRANSLATE_NOOP("map_words", "usual"),
    3: QT_TRANSLATE_NOOP("map_words", "strong"),
}
"""How strong a line is, from 1."""
