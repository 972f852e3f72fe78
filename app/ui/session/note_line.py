"""The notes line: one line that is always ready, with its signs shown as chips."""

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.models.note import KIND_KEYS, NoteKind, NoteLine, kind_at_start, read_note_line
from app.services.workspace import Workspace
from app.ui.parts.buttons import push_button
from app.ui.parts.drafts import DraftLine
from app.ui.parts.headings import quiet
from app.ui.parts.words import term

LETTERS = {kind: key for key, kind in KIND_KEYS.items()}


class NoteField(DraftLine):
    """The field itself: a kind letter and a space at the start become a chip, Backspace makes them text again."""

    kind_changed = Signal()

    kind: NoteKind | None = None

    def __init__(self, workspace: Workspace, place: str) -> None:
        """Stand ready with what was left unfinished at `place`."""
        super().__init__(workspace, place)
        self._themes = QStringListModel(self)
        self._completer = QCompleter(self._themes, self)
        self._completer.setWidget(self)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.activated.connect(self._complete)
        self.textEdited.connect(self._typed)

    def offer_themes(self, names: list[str]) -> None:
        """Complete these after a ``#``."""
        self._themes.setStringList(names)

    def unfinished(self) -> str:
        """Give the whole line, its kind as the letter it was typed with."""
        return f"{LETTERS[self.kind]} {self.text()}" if self.kind else self.text()

    def take_up(self, text: str) -> None:
        """Show a whole line: a kind letter at its start is the chip."""
        kind = kind_at_start(text)
        self.setText(text[2:] if kind else text)
        self.set_kind(kind)

    def set_kind(self, kind: NoteKind | None) -> None:
        """Set what sort of note this becomes."""
        if kind is not self.kind:
            self.kind = kind
            self._keeper.typed()
            self.kind_changed.emit()

    def told(self) -> NoteLine:
        """Give what the line says."""
        return read_note_line(self.text(), kind=self.kind)

    def without(self, sign: str) -> None:
        """Take one sign, such as ``@b``, out of the line."""
        words = [word for word in self.text().split(" ") if word != sign]
        self.setText(" ".join(words))
        self._keeper.typed()

    def _typed(self, text: str) -> None:
        kind = kind_at_start(text) if self.kind is None else None
        if kind:
            self.setText(text[2:])
            self.setCursorPosition(0)
            self.set_kind(kind)
        self._offer()

    def _offer(self) -> None:
        """Show themes that begin with the word after ``#`` before the cursor."""
        word = self.text()[: self.cursorPosition()].rpartition(" ")[2]
        popup = self._completer.popup()
        if len(word) > 1 and word.startswith("#"):
            self._completer.setCompletionPrefix(word)
            self._completer.complete()
        elif popup is not None:
            popup.hide()

    def _complete(self, theme: str) -> None:
        before, after = self.text()[: self.cursorPosition()], self.text()[self.cursorPosition() :]
        head = before.rpartition(" ")[0]
        start = f"{head} {theme} " if head else f"{theme} "
        self.setText(start + after.lstrip())
        self.setCursorPosition(len(start))
        self._keeper.typed()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Turn the chip back into text with Backspace at the start."""
        at_start = self.cursorPosition() == 0 and not self.hasSelectedText()
        if event.key() == Qt.Key.Key_Backspace and at_start and self.kind:
            letter = LETTERS[self.kind]
            self.kind = None
            self.setText(letter + self.text())
            self.setCursorPosition(1)
            self._keeper.typed()
            self.kind_changed.emit()
            return
        super().keyPressEvent(event)


class NoteEntry(QWidget):
    """The notes line with its chips. `entered` speaks when a line is finished with Enter."""

    entered = Signal()

    def __init__(self, workspace: Workspace, place: str) -> None:
        """Stand ready at `place`."""
        super().__init__()
        self.field = NoteField(workspace, place)
        self.field.setPlaceholderText(self.tr("Write what is said, and press Enter"))
        self.field.setAccessibleName(self.tr("Note"))
        self._chips = QHBoxLayout()
        self._chips.setSpacing(8)
        self.help = quiet(self._letters())
        self.signs = quiet(self.tr("@b resident · @a civil servant · #theme · ! star · ?A learning question"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.field)
        layout.addLayout(self._chips)
        layout.addWidget(self.help)
        layout.addWidget(self.signs)
        self.field.returnPressed.connect(self.entered)
        self.field.textChanged.connect(lambda _: self._show_chips())
        self.field.kind_changed.connect(self._show_chips)
        self._show_chips()

    def _letters(self) -> str:
        return " · ".join(f"{key} {term(kind)}" for key, kind in KIND_KEYS.items())

    def _show_chips(self) -> None:
        """Show what the line says as chips; pressing one takes it away."""
        while self._chips.count():
            item = self._chips.takeAt(0)
            if item is not None and (widget := item.widget()):
                widget.deleteLater()
        told = self.field.told()
        if told.kind:
            chip = self._chip(term(told.kind))
            chip.clicked.connect(lambda: self.field.set_kind(None))
        for word in self.field.text().split():
            said = read_note_line("x " + word, kind=NoteKind.FACT)
            words = self._said(said)
            if words:
                chip = self._chip(words)
                chip.clicked.connect(lambda _=False, word=word: self.field.without(word))
        self._chips.addStretch(1)

    def _said(self, told: NoteLine) -> str:
        """Give the words for one sign; empty where it is no sign."""
        if told.role:
            return term(told.role)
        if told.themes:
            return "#" + told.themes[0]
        if told.starred:
            return self.tr("star")
        return self.tr("question {letter}").format(letter=told.question) if told.question else ""

    def _chip(self, words: str) -> QPushButton:
        chip = push_button(words, "close")
        chip.setAccessibleName(self.tr("{sign}: take away").format(sign=words))
        chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._chips.addWidget(chip)
        return chip
