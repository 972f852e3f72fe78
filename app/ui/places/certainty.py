"""How sure a value in the comparison is: a sign, a word and a colour, the same everywhere."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.models.comparing import Likeness
from app.models.language import QT_TRANSLATE_NOOP
from app.models.programme import Certainty
from app.ui.parts.buttons import ICON
from app.ui.parts.flow import FlowLayout
from app.ui.parts.headings import quiet
from app.ui.parts.icons import icon
from app.ui.parts.words import term, translate

SIGNS = {
    Certainty.PUBLISHED: ("check", "good"),
    Certainty.SPOKEN: ("quote", "accent"),
    Certainty.ESTIMATE: ("estimate", "warning"),
    Certainty.DISPUTED: ("warning", "tie_clashes"),
}
"""The icon and the name of the colour of each certainty."""

LIKENESS = {
    Likeness.DIFFERENT: ("differs", "warning", QT_TRANSLATE_NOOP("comparing", "differs")),
    Likeness.SAME: ("equal", "good", QT_TRANSLATE_NOOP("comparing", "the same")),
    Likeness.TOO_LITTLE: ("question", "text_quiet", QT_TRANSLATE_NOOP("comparing", "too little known")),
}
"""The icon, the name of the colour and the word for what a row shows."""


def likeness_word(likeness: Likeness) -> str:
    """Give what a row shows in words."""
    return translate("comparing", LIKENESS[likeness][2])


class Legend(QWidget):
    """What the signs of certainty mean."""

    def __init__(self) -> None:
        super().__init__()
        layout = FlowLayout(16)
        self.setLayout(layout)
        for certainty, (sign, colour_name) in SIGNS.items():
            layout.addWidget(_entry(sign, colour_name, term(certainty)))


def _entry(sign: str, colour_name: str, word: str) -> QWidget:
    entry = QWidget()
    inside = QHBoxLayout(entry)
    inside.setContentsMargins(0, 0, 0, 0)
    picture = QLabel()
    picture.setPixmap(icon(sign, colour_name=colour_name).pixmap(ICON))
    words = quiet(word)
    words.setWordWrap(False)
    inside.addWidget(picture)
    inside.addWidget(words)
    return entry
