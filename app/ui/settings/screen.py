"""Settings: each takes effect at once and is kept."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.paths import data_dir
from app.services.preferences import Preferences
from app.ui.parts.buttons import push_button
from app.ui.parts.choice import Choice
from app.ui.parts.headings import heading, label, quiet
from app.ui.parts.layouts import Item, card, column, page, row


class SettingsScreen(QWidget):
    """Language, look, size of text and buttons, motion; and where the backups are."""

    backup_requested = Signal()

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        """Show what was chosen before."""
        super().__init__(parent)
        self._preferences = preferences
        self._backup = push_button(self.tr("Make a backup now"), "backup")
        self._backup.clicked.connect(self.backup_requested)
        sheet = page(
            heading(self.tr("Settings")),
            card(self._language(), self._theme(), self._size(), self._motion()),
            card(*self._backups()),
            None,
            width=760,
        )
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(sheet)

    def undo_scope(self) -> str:
        """Give nothing to undo: a setting is simply set again."""
        return ""

    def undo_since(self) -> int:
        """Give where undo stops."""
        return 0

    def set_can_back_up(self, *, can: bool) -> None:
        """Offer a backup only while a programme is open."""
        self._backup.setEnabled(can)

    def _language(self) -> QWidget:
        options = [("nl", "Nederlands"), ("en", "English")]
        return self._setting("language", self.tr("Language"), options)

    def _theme(self) -> QWidget:
        options = [
            ("system", self.tr("As on this computer")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
        ]
        return self._setting("theme", self.tr("Light or dark"), options)

    def _size(self) -> QWidget:
        options = [
            (1.0, self.tr("Normal")),
            (1.25, self.tr("Larger")),
            (1.5, self.tr("Large")),
            (2.0, self.tr("Very large")),
        ]
        return self._setting("size", self.tr("Size of text and buttons"), options)

    def _motion(self) -> QWidget:
        options = [
            ("system", self.tr("As on this computer")),
            ("on", self.tr("Things may move")),
            ("off", self.tr("Nothing moves")),
        ]
        return self._setting("motion", self.tr("Movement"), options)

    def _setting(self, key: str, name: str, options: Sequence[tuple[object, str]]) -> QWidget:
        choice = Choice(name)
        choice.setObjectName(f"setting_{key}")
        choice.fill(options)
        choice.set_value(getattr(self._preferences, key))
        choice.chosen.connect(lambda value: setattr(self._preferences, key, value))
        words = label(name)
        words.setBuddy(choice)
        inside = row(words, choice, spacing=16)
        inside.setStretch(0, 1)
        inside.setStretch(1, 1)
        line = QWidget()
        line.setLayout(inside)
        return line

    def _backups(self) -> tuple[Item, ...]:
        where = QLabel(str(data_dir() / "backups"))
        where.setTextFormat(Qt.TextFormat.PlainText)
        where.setWordWrap(True)
        where.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        where.setAccessibleName(self.tr("Folder with backups"))
        told = quiet(self.tr("The last ten copies are kept, and one a day for thirty days."))
        return heading(self.tr("Backups"), 2), column(told, where), row(self._backup, None)
