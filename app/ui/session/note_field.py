"""The field of a notes line: a kind letter becomes a chip, a sign may be put in and taken out, and all is undoable."""

import re

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence

from app.models.note import KIND_KEYS, NoteKind, NoteLine, kind_at_start, read_note_line
from app.models.person import ROLE_KEYS, Role
from app.services.workspace import Workspace
from app.ui.parts.drafts import DraftLine
from app.ui.session.note_offers import Sign, SignOffers

LETTERS = {kind: key for key, kind in KIND_KEYS.items()}
ROLE_LETTERS = {role: key for key, role in ROLE_KEYS.items()}
LONGEST = 1_000_000
"""Characters that may be pasted; a note is shorter, and a sentence says so. Qt would cut at 32,767 without a word."""


class NoteField(DraftLine):
    """The field itself. A kind letter and a space at the start become a chip, Backspace makes them text again.

    `earlier_asked` speaks when somebody presses the up-arrow, `left_asked` at Escape.
    """

    kind_changed = Signal()
    earlier_asked = Signal()
    left_asked = Signal()

    kind: NoteKind | None = None

    def __init__(self, workspace: Workspace, place: str) -> None:
        """Stand ready with what was left unfinished at `place`."""
        self._by_letter = False
        self._quiet = False  # while the line is changed by something else than typing, letters are no kinds
        super().__init__(workspace, place)
        self.setMaxLength(LONGEST)
        self.offers = SignOffers(self, self._rewrite)
        self.textEdited.connect(self._typed)

    # --- what it says ---------------------------------------------------------------------------

    def offer(self, signs: list[Sign]) -> None:
        """Complete these after their first character."""
        self.offers.know(signs)

    def unfinished(self) -> str:
        """Give the whole line, its kind as the letter it was typed with."""
        return f"{LETTERS[self.kind]} {self.text()}" if self.kind else self.text()

    def take_up(self, text: str) -> None:
        """Show a whole line: a kind letter at its start is the chip."""
        kind = kind_at_start(text)
        self.setText(text[2:] if kind else text)
        self._by_letter = False
        if kind is not self.kind:
            self.kind = kind
            self.kind_changed.emit()

    def told(self) -> NoteLine:
        """Give what the line says; a letter that begins a sentence after all (``s avonds``) is text."""
        if self.kind and self._by_letter and kind_at_start(self.unfinished()) is None:
            return read_note_line(self.unfinished())
        return read_note_line(self.text(), kind=self.kind)

    def is_empty(self) -> bool:
        """Tell whether nothing stands in the line, not even a sign."""
        return not self.unfinished().strip()

    # --- changing it ----------------------------------------------------------------------------

    def empty(self) -> None:
        """Show an empty line; what stood here was committed."""
        self._by_letter = False
        self.offers.close_up()
        if self.kind:
            self.kind = None
            self.kind_changed.emit()
        self.finished()

    def set_kind(self, kind: NoteKind | None) -> None:
        """Set what sort of note this becomes."""
        self._by_letter = False
        if kind is not self.kind:
            self.kind = kind
            self._keeper.typed()
            self.kind_changed.emit()

    def set_role(self, role: Role | None) -> None:
        """Set in which role somebody speaks, in place of another one; the same role again takes it away."""
        before = self.told().role
        for letter in ROLE_KEYS:
            self.without("@" + letter)
        if role and role is not before:
            self._add("@" + ROLE_LETTERS[role])

    def turn_star(self) -> None:
        """Star this note, or take the star away."""
        if self.told().starred:
            self.without("!")
        else:
            self._add("!")

    def without(self, sign: str) -> None:
        """Take one sign, such as ``@b``, out of the line."""
        cursor = self.cursorPosition()
        for match in reversed(list(re.finditer(rf"(?:^|(?<=\s)){re.escape(sign)}(?: |$)", self.text()))):
            self._rewrite(match.start(), match.end() - match.start(), "")
            cursor -= len(match.group()) if match.start() < cursor else 0
        self.setCursorPosition(max(0, cursor))

    def _add(self, sign: str) -> None:
        """Put a sign at the end of the line, and leave the cursor where somebody goes on typing."""
        cursor, text = self.cursorPosition(), self.text()
        self._rewrite(len(text), 0, ("" if text.endswith(" ") and cursor < len(text) else " ") + sign)
        self.setCursorPosition(cursor)

    def _rewrite(self, start: int, length: int, text: str) -> None:
        """Replace characters in a way that Ctrl+Z takes back."""
        self.setSelection(start, length)
        if not length:
            self.setCursorPosition(start)
        was, self._quiet = self._quiet, True
        self.insert(text)
        self._quiet = was
        self._keeper.typed()

    def _typed(self, text: str) -> None:
        if self._quiet:
            return
        # Only what is typed up to here: a sign from the pad may stand behind the first letter of a word already.
        kind = kind_at_start(text[: self.cursorPosition()]) if self.kind is None else None
        if kind:
            cursor = self.cursorPosition()
            self._rewrite(0, 2, "")
            self.setCursorPosition(cursor - 2)
            self.set_kind(kind)
            self._by_letter = True
        elif self.kind and self._by_letter and _is_a_word(self.kind, text):
            self._back_to_text(" ")
        self.offers.look()

    def _back_to_text(self, space: str) -> None:
        """Make the chip text again."""
        assert self.kind is not None
        letter, cursor = LETTERS[self.kind] + space, self.cursorPosition()
        self.kind = None
        self._rewrite(0, 0, letter)
        self.setCursorPosition(cursor + len(letter))
        self.kind_changed.emit()

    # --- keys -----------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Let what is offered have its keys first: Tab chooses before it goes to the next field."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self.offers.take_key(event.key()):
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Offer nothing where nobody types."""
        self.offers.close_up()
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Turn the chip back into text with Backspace at the start; ask for the note before with the up-arrow."""
        if self._chip_goes(event):
            self._back_to_text("")
        elif event.key() == Qt.Key.Key_Up:
            self.earlier_asked.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left_asked.emit()
        elif event.matches(QKeySequence.StandardKey.Undo):
            self._undo(event)
        else:
            super().keyPressEvent(event)

    def _chip_goes(self, event: QKeyEvent) -> bool:
        at_start = self.cursorPosition() == 0 and not self.hasSelectedText()
        return event.key() == Qt.Key.Key_Backspace and at_start and self.kind is not None

    def _undo(self, event: QKeyEvent) -> None:
        """Take back typing; a letter that comes back is no chip any more."""
        self._quiet = True
        super().keyPressEvent(event)
        self._quiet = False
        if self.kind and self._by_letter and self.text().startswith(LETTERS[self.kind] + " "):
            self.kind = None
            self.kind_changed.emit()


def _is_a_word(kind: NoteKind, text: str) -> bool:
    """Tell whether the letter of a chip turns out to be a word, by the words that are typed whole behind it."""
    whole = text[: text.rfind(" ") + 1]
    return bool(whole) and kind_at_start(f"{LETTERS[kind]} {whole}") is None
