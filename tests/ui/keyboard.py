"""Somebody who has only the keys, in the real window; for tests."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QTabBar, QWidget

from app.ui.parts.record_list import RecordList

Key = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier

MOST_KEYS = 150
"""Presses of one key after which somebody would give up."""


class Keyboard:
    """What the keys can do. Things are found by their names, as a screen reader says them, going on with Tab."""

    def __init__(self, window: QWidget) -> None:
        """Begin in `window`."""
        self._window = window

    @property
    def focused(self) -> QWidget:
        """Where the keys go, once all that was done is on the screen."""
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        if QApplication.activeWindow() is None:  # off the screen nobody comes back to it when a dialog goes
            self._window.activateWindow()
            QApplication.processEvents()
        found = QApplication.focusWidget()
        assert found, "the keys go nowhere"
        return found

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE, *, times: int = 1) -> None:
        """Press a key."""
        for _ in range(times):
            QTest.keyClick(self.focused, key, held)

    def shortcut(self, keys: str) -> None:
        """Press keys together, such as ``"Ctrl+1"``."""
        QTest.keySequence(self.focused, QKeySequence(keys))

    def type(self, words: str) -> None:
        """Type words where the keys are, in any alphabet."""
        field = self.focused
        for letter in words:  # QTest knows the keys of one alphabet only
            QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, 0, NONE, letter))

    def write(self, *lines: str) -> None:
        """Type lines where the keys are, each with Enter."""
        for line in lines:
            self.type(line)
            self.press(Key.Key_Return)

    def fill(self, name: str, words: str) -> None:
        """Go to a field and type words in it."""
        self.go_to(name)
        self.type(words)

    def until(self, there: Callable[[], bool], key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        """Press a key again and again."""
        for _ in range(MOST_KEYS):
            if there():
                return
            self.press(key, held)
        raise AssertionError(f"not reached with {key.name} from {name_of(self.focused)!r}")

    def go_to(self, name: str) -> None:
        """Go on with Tab to what is called `name`."""
        passed: list[str] = []
        while (here := name_of(self.focused)) != name:
            assert len(passed) < MOST_KEYS, f"{name!r} is not among {list(dict.fromkeys(passed))}"
            passed.append(here)
            self.press(Key.Key_Tab)

    def button(self, name: str) -> None:
        """Go to a button or a tick, and press it."""
        self.go_to(name)
        self.press(Key.Key_Space)

    def line(self, name: str, words: str) -> None:
        """Go to a field and type a line in it, with Enter."""
        self.fill(name, words)
        self.press(Key.Key_Return)

    def pick(self, name: str, words: str) -> None:
        """Go to a drop-down and choose `words`, or else the first that begins so."""
        self.go_to(name)
        choice = self.focused
        assert isinstance(choice, QComboBox), choice
        all_words = [choice.itemText(at) for at in range(choice.count())]
        wanted = words if words in all_words else next((each for each in all_words if each.startswith(words)), "")
        assert wanted, f"{words!r} is not among {all_words}"
        way = Key.Key_Down if all_words.index(wanted) > choice.currentIndex() else Key.Key_Up
        self.until(lambda: choice.currentText() == wanted, way)

    def row(self, name: str, words: str) -> None:
        """Go to a list and choose the row that holds `words`."""
        self.go_to(name)
        rows = self.focused
        assert isinstance(rows, RecordList), rows
        self.press(Key.Key_Home)
        self.until(lambda: words in rows.currentIndex().data(Qt.ItemDataRole.DisplayRole), Key.Key_Down)

    def tab(self, words: str) -> None:
        """Go to the row of tabs that has `words`, and turn to it."""

        def bar() -> QTabBar | None:
            found = self.focused
            is_it = isinstance(found, QTabBar) and words in [found.tabText(at) for at in range(found.count())]
            return found if is_it else None

        self.until(lambda: bar() is not None, Key.Key_Tab)
        found = bar()
        assert found
        names = [found.tabText(at) for at in range(found.count())]
        way = Key.Key_Right if names.index(words) > found.currentIndex() else Key.Key_Left
        self.until(lambda: names[found.currentIndex()] == words, way)


def name_of(widget: QWidget) -> str:
    """Give what a screen reader calls a widget."""
    if widget.accessibleName():
        return widget.accessibleName()
    return widget.text() if isinstance(widget, QAbstractButton) else ""
