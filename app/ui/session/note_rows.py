"""How a note looks as a row of a list: its words, and quieter what is known of it."""

from app.models.codes import code, letter
from app.models.note import Note
from app.models.note_filter import NoteState
from app.models.note_taking import as_sign
from app.models.questions import LearningQuestion
from app.models.session import AgendaItem
from app.models.tables import called
from app.models.text import one_line
from app.models.themes import Theme
from app.models.themes_tree import ThemeTree
from app.services.workspace import Workspace
from app.ui.parts.record_list import Row
from app.ui.parts.words import said, term


class NoteFacts:
    """The names that rows of notes speak of, read once until one of them changes."""

    def __init__(self, workspace: Workspace) -> None:
        """Know nothing yet; `read` reads."""
        self._workspace = workspace
        self.read()

    def read(self) -> None:
        """Read the names anew."""
        self.tree = ThemeTree(self._workspace.all(Theme))
        self.blocks = {item.id: item.title for item in self._workspace.all(AgendaItem)}
        self.letters = {each.id: letter(each.number) for each in self._workspace.all(LearningQuestion)}

    def row(self, note: Note) -> Row:
        """Give the row of a note. What is confidential says so first, and has a lock."""
        facts = [
            term(NoteState.CONFIDENTIAL) if note.confidential else "",
            code(note),
            f"{note.taken_at:%H:%M}",
            term(note.kind) if note.kind else "",
            term(note.speaker_role) if note.speaker_role else "",
            said(called(note.table)) if note.table else "",
            self.blocks.get(note.agenda_item or "", ""),
            " ".join(map(as_sign, self.tree.names_of(note))),
            f"?{self.letters[note.learning_question]}" if note.learning_question in self.letters else "",
        ]
        sign = "confidential" if note.confidential else ("starred" if note.starred else "note")
        star = "★ " if note.starred and note.confidential else ""
        return Row(note.id, star + one_line(note.text), " · ".join(fact for fact in facts if fact), sign)
