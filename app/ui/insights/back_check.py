"""Whether the speaker of a quote was asked if this is what was meant, and what the answer was."""

from PySide6.QtWidgets import QWidget

from app.models.codes import code
from app.models.evidence_links import ask_back
from app.models.note import CheckedBack, Note
from app.services.workspace import Workspace
from app.ui.insights.narrow import narrow
from app.ui.parts.buttons import TARGET, push_button
from app.ui.parts.choice import Choice
from app.ui.parts.drafts import DraftText
from app.ui.parts.flow import flow
from app.ui.parts.headings import quiet
from app.ui.parts.layouts import column
from app.ui.parts.words import term


class BackCheck(QWidget):
    """Mirrors the answer for one note. Where it was meant otherwise, the new words go into the note."""

    def __init__(self, workspace: Workspace) -> None:
        """Show nothing yet."""
        super().__init__()
        self._workspace = workspace
        self._note: Note | None = None
        self._caption = quiet("")
        self.answer = narrow(Choice(self.tr("What did the speaker say when asked back?")))
        self.answer.fill([(each, term(each)) for each in CheckedBack])
        self.words = DraftText(workspace, "ask-back/none")
        self.words.setAccessibleName(self.tr("What was meant, in the speaker's words"))
        self.words.setFixedHeight(2 * TARGET)
        self.keep = push_button(self.tr("Keep these words"), "check", primary=True)
        self.setLayout(column(self._caption, self.answer, self.words, flow(self.keep), spacing=4))
        self.answer.chosen.connect(self._answer)
        self.keep.clicked.connect(lambda: self._commit(CheckedBack.CHANGED))
        self.show_note(None)

    def show_note(self, note: Note | None) -> None:
        """Show the answer about a note; away where there is none to ask back."""
        is_other = note is None or self._note is None or note.id != self._note.id
        is_answered = note is not None and self._note is not None and note.checked_back is not self._note.checked_back
        self._note = note
        self.setVisible(note is not None)
        if note is None:
            return
        self._caption.setText(self.tr("{code} asked back?").format(code=code(note)))
        self.answer.setEnabled(not self._workspace.read_only)
        if is_other or is_answered:
            self.answer.set_value(note.checked_back)
            self.words.stand_at(f"ask-back/{note.id}", text=note.text)
            self._show_words(on=False)

    def _show_words(self, *, on: bool) -> None:
        self.words.setVisible(on)
        self.keep.setVisible(on)

    def _answer(self, answer: CheckedBack) -> None:
        self._show_words(on=answer is CheckedBack.CHANGED)
        if answer is CheckedBack.CHANGED:
            self.words.setFocus()
        else:
            self._commit(answer)

    def _commit(self, answer: CheckedBack) -> None:
        note = self._note
        if note is None:
            return
        text = self.words.toPlainText()
        if self._workspace.attempt(lambda: ask_back(note, answer, text=text), clears_draft=self.words.place):
            self.words.finished(text)
            self._show_words(on=False)
