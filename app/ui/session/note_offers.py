"""What the notes line offers while a sign is typed: themes after #, roles after @, learning questions after ?."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from app.models.text import fold, shortened
from app.ui.parts.announcing import announce
from app.ui.parts.buttons import push_button
from app.ui.parts.flow import flow

MOST = 6
WORDS = 34
"""Characters of a learning question on a button."""

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class Sign:
    """A sign such as ``#geld`` and the words it stands for."""

    sign: str
    words: str = ""

    def fits(self, typed: str) -> bool:
        """Tell whether somebody who typed this may mean the sign."""
        if self.sign[0] != typed[0] or self.sign == typed:
            return False
        wanted = fold(typed[1:])
        return fold(self.sign[1:]).startswith(wanted) or (len(wanted) > 1 and wanted in fold(self.sign + self.words))


class SignOffers(QWidget):
    """Buttons under a line. Tab puts the first sign in the line; the arrows choose another, and Enter puts that."""

    shown_or_hidden = Signal()

    def __init__(self, field: QLineEdit, put: Callable[[int, int, str], None]) -> None:
        """Serve `field`; `put` replaces so many characters from a place with a sign."""
        super().__init__()
        self._field, self._put = field, put
        self._signs: list[Sign] = []
        self._offered: list[Sign] = []
        self._chosen = -1
        self._flow = flow()
        self.setLayout(self._flow)

    def know(self, signs: Iterable[Sign]) -> None:
        """Offer these from now on."""
        self._signs = list(signs)

    def offered(self) -> list[str]:
        """Give the signs that are offered now."""
        return [each.sign for each in self._offered]

    def buttons(self) -> list[QPushButton]:
        """Give the buttons that are shown."""
        found = (self._flow.itemAt(place) for place in range(self._flow.count()))
        return [widget for item in found if item and isinstance(widget := item.widget(), QPushButton)]

    def look(self) -> None:
        """Offer what fits the word before the cursor, if it begins as a sign."""
        _, typed = self._word()
        found: list[Sign] = []
        if typed[:1] in ("#", "@", "?") and typed:
            found = [each for each in self._signs if each.fits(typed)][:MOST]
        self._offer(found)

    def close_up(self) -> None:
        """Offer nothing any more."""
        self._offer([])

    def take_key(self, key: int) -> bool:
        """Choose with the arrows, put the sign in the line with Enter or Tab; False where the key is the line's."""
        if not self._offered:
            return False
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._mark((self._chosen + (1 if key == Qt.Key.Key_Down else -1)) % len(self._offered))
            return True
        if key == Qt.Key.Key_Tab or (key in _ENTER and self._chosen >= 0):
            self._choose(max(0, self._chosen))
            return True
        if key == Qt.Key.Key_Escape:
            self.close_up()
            return True
        return False

    def _offer(self, signs: list[Sign]) -> None:
        if signs == self._offered:
            return
        self._offered, self._chosen = signs, -1
        for button in self.buttons():
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        for place, sign in enumerate(signs):
            words = f"{sign.sign}  {shortened(sign.words, WORDS)}".rstrip()
            button = push_button(words.replace("&", "&&"))
            button.setAccessibleName(f"{sign.sign} {sign.words}".rstrip())
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab belongs to the line: it puts the first sign there
            button.clicked.connect(lambda _=False, place=place: self._choose(place))
            self._flow.addWidget(button)
        self.shown_or_hidden.emit()

    def _mark(self, place: int) -> None:
        self._chosen = place
        for at, button in enumerate(self.buttons()):
            button.setChecked(at == place)
        announce(self, self.buttons()[place].accessibleName())

    def _word(self) -> tuple[int, str]:
        """Give the word that the cursor stands behind, and where it begins."""
        before = self._field.text()[: self._field.cursorPosition()]
        start = max(before.rfind(" "), before.rfind("\n")) + 1
        return start, before[start:]

    def _choose(self, place: int) -> None:
        start, typed = self._word()
        sign = self._offered[place].sign
        self.close_up()
        self._put(start, len(typed), sign + " ")
        self._field.setFocus()
