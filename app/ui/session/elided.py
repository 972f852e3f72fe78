"""Words that take the room there is, and end in an ellipsis where that is too little; all of them stay in the hint."""

from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy

from app.ui.parts.buttons import TARGET, push_button

ROOM_ROUND_WORDS = 64
"""Pixels that an icon and the edges of a button take."""


class ElidedLabel(QLabel):
    """Quiet words on one line."""

    def __init__(self) -> None:
        """Say nothing yet."""
        super().__init__()
        self._words = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("kind", "quiet")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def say(self, words: str) -> None:
        """Show other words."""
        self._words = words
        self.setAccessibleName(words)
        self.setToolTip(f"<span>{escape(words)}</span>")
        self._fit()

    def _fit(self) -> None:
        self.setText(self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Say as much as fits."""
        super().resizeEvent(event)
        self._fit()


class WideButton(QPushButton):
    """A button as wide as there is room; its words are what people typed, never a letter to press."""

    def __init__(self, icon_name: str, *, primary: bool = False) -> None:
        """Make a button without words, which is not shown."""
        super().__init__()
        made = push_button("", icon_name, primary=primary)
        self.setProperty("primary", primary)
        self.setAutoDefault(False)
        self.setIcon(made.icon())
        self.setIconSize(made.iconSize())
        self.setMinimumSize(TARGET, TARGET)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.words = ""
        self.hide()

    def say(self, words: str) -> None:
        """Give the button its words; without any it goes."""
        if words != self.words:
            self.words = words
            self.setAccessibleName(words)
            self.setToolTip(f"<span>{escape(words)}</span>")
            self._fit()
        self.setVisible(bool(words))

    def _fit(self) -> None:
        room = self.width() - ROOM_ROUND_WORDS
        shown = self.fontMetrics().elidedText(self.words, Qt.TextElideMode.ElideRight, max(room, 0))
        self.setText(shown.replace("&", "&&"))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Need no more than an icon and a few letters."""
        return QSize(ROOM_ROUND_WORDS + TARGET, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:  # noqa: N802
        """Like to show all words."""
        wide = self.fontMetrics().horizontalAdvance(self.words) + ROOM_ROUND_WORDS + 8
        return QSize(wide, max(TARGET, super().sizeHint().height()))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Say as much as fits."""
        super().resizeEvent(event)
        self._fit()
