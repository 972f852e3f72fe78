"""The notes of an evening: the line to type them in, and all that was written, the newest first."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.edit import Edit
from app.models.note import Note
from app.models.note_filter import NoteFilter
from app.models.questions import LearningQuestion, QuestionVersion
from app.models.session import AgendaItem, Session, in_order
from app.models.text import fold
from app.models.themes import Theme
from app.services.workspace import Workspace
from app.ui.parts.headings import empty_note, quiet
from app.ui.parts.layouts import column
from app.ui.parts.mirroring import when_seen
from app.ui.parts.upright import Upright
from app.ui.parts.words import counted
from app.ui.session.note_actions import NoteActions
from app.ui.session.note_capture import NoteCapture
from app.ui.session.note_filters import NoteFilters
from app.ui.session.note_list import NoteList
from app.ui.session.note_rows import NoteFacts

MANY = 100
"""An edit with more changes than this, such as a list that is brought in, has the notes shown anew."""

ROOM_FOR_LETTERS = 25
"""Lines of text: on a lower screen the letters would take the room of the notes."""

ROOM_FOR_PAD = 30
"""Lines of text: on a lower screen the large buttons take the place of the notes."""

ROOM_FOR_SIGNS = 14
"""Lines of text: on a lower screen the newest notes matter more than which signs there are."""

LEAST = 2
"""Notes in view."""


class NotesPanel(QWidget):
    """The notes of one session. A new note gets the block that is chosen in the plan.

    `found_opened` gives class name and id of something that rests on a note, to go to.
    """

    found_opened = Signal(str, str)

    def __init__(self, workspace: Workspace) -> None:
        """Make an empty panel; `show_session` fills it."""
        super().__init__()
        self._workspace = workspace
        self._session: Session | None = None
        self._wanted = NoteFilter()
        self._words: dict[str, tuple[str, str]] = {}
        self._seen = False
        self._facts = NoteFacts(workspace)
        self._where = quiet("")
        self.capture = NoteCapture(workspace)
        self.entry = self.capture.entry
        self.filters = NoteFilters()
        self._count = quiet("")
        self.list = NoteList(self.tr("Notes"), self._facts.row)
        self._nothing = empty_note("")
        self.actions_bar = NoteActions(workspace, self.list)
        sheet = QWidget()
        layout = QVBoxLayout(sheet)
        layout.setContentsMargins(4, 0, 4, 0)
        layout.setSpacing(6)
        self._below = QWidget()
        below = column(self.filters, self._count, self._nothing, spacing=6)
        below.addWidget(self.list, 1)
        below.addWidget(self.actions_bar)
        self._below.setLayout(below)
        layout.addWidget(self._where)
        layout.addWidget(self.capture)
        layout.addWidget(self._below, 1)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(Upright(sheet))
        self._look = when_seen(self, self.mirror)
        self._connect()

    def _connect(self) -> None:
        self.filters.changed.connect(self._choose)
        self.capture.pad_toggle.toggled.connect(lambda _: self._make_room())
        self.actions_bar.opened.connect(self.open_note)
        self.list.selected.connect(lambda _: self.actions_bar.enable())
        self._workspace.changed.connect(self._follow)
        self._workspace.reloaded.connect(self._look)

    # --- mirroring ------------------------------------------------------------------------------

    def show_session(self, session: Session | None) -> None:
        """Show the notes of a session; the line keeps what stands in it."""
        self._session = session
        self.setEnabled(session is not None)
        self.capture.show_session(session)
        self.actions_bar.show_session(session)
        self._seen = False
        self._look()

    def set_block(self, block_id: str) -> None:
        """Let new notes go to a block of the plan."""
        self.capture.set_block(block_id)
        self._tell_where()

    def mirror(self) -> None:
        """Show what is there now."""
        self._seen = True
        self._facts.read()
        self.capture.mirror()
        self._mirror_filters()
        self._tell_where()
        self._wanted = self.filters.wanted()
        self.list.show_notes([note for note in self._notes() if self._fits(note)])
        self._tell_count()

    def _notes(self) -> list[Note]:
        return self._workspace.all(Note, session=self._session.id) if self._session else []

    def _fits(self, note: Note) -> bool:
        """Tell whether a note of this session is wanted; its words are folded once, and only when it is searched."""
        folded = ""
        if self._wanted.words:
            text, folded = self._words.get(note.id, ("", ""))
            if text != note.text:
                folded = fold(note.text)
                self._words[note.id] = (note.text, folded)
        return self._session is not None and note.session == self._session.id and self._wanted.fits(note, folded)

    def _mirror_filters(self) -> None:
        blocks = self._workspace.all(AgendaItem, session=self._session.id) if self._session else []
        self.filters.mirror(self._session, in_order(blocks), self._workspace.all(Theme))

    def _follow(self, edit: Edit) -> None:
        if self._session is None:
            return
        self.capture.follow(edit)
        if not self.isVisible() or not self._seen:
            if edit.concerns(Note, Session, Theme, AgendaItem, LearningQuestion, QuestionVersion):
                self._look()
            return
        self._follow_names(edit)
        if len(edit.changes) > MANY:
            self._choose()
        elif edit.concerns(Note):
            self.list.follow(edit.changes, self._fits)
            self._tell_count()
            self.actions_bar.enable()

    def _follow_names(self, edit: Edit) -> None:
        """Show anew what blocks, tables, themes and questions are called."""
        session = self._session
        if session and edit.concerns(Session):
            self._session = self._workspace.find(Session, session.id)
            self.capture.show_session(self._session)
            self.actions_bar.show_session(self._session)
        if edit.concerns(Session, Theme, AgendaItem, LearningQuestion, QuestionVersion):
            self._facts.read()
            self.capture.mirror()
            self._mirror_filters()
            self._tell_where()
            self.list.viewport().update()
        if edit.concerns(Theme) and self._wanted.themes is not None:
            self._choose()

    def _choose(self) -> None:
        self._wanted = self.filters.wanted()
        self.list.show_notes([note for note in self._notes() if self._fits(note)])
        self._tell_count()

    def _tell_where(self) -> None:
        block = self._workspace.find(AgendaItem, self.capture.block()) if self.capture.block() else None
        self._where.setText(self.tr("New notes go to: {block}").format(block=block.title) if block else "")
        self._where.setVisible(block is not None)

    def _tell_count(self) -> None:
        shown, all_of_them = len(self.list.notes.records), len(self._notes())
        words = counted("Note", all_of_them)
        self.filters.search.setPlaceholderText(self.tr("Search in {notes}").format(notes=words))
        self._count.setText(self.tr("{shown} of {notes}").format(shown=shown, notes=words))
        self._count.setVisible(0 < shown < all_of_them)
        self.list.show_at_least(LEAST)
        self.list.setVisible(shown > 0)
        self._nothing.setVisible(shown == 0)
        self.filters.setVisible(all_of_them > 0)
        self.actions_bar.setVisible(all_of_them > 0)
        self._nothing.setText(
            self.tr("No note is like this. Choose less.")
            if all_of_them
            else self.tr("No notes yet. What do people say?")
        )

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Show the letters where there is room for them; the buttons show them too."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """On a low screen the buttons stand in the place of the list."""
        pad = self.capture.pad_toggle.isChecked()
        lines = self.height() // self.fontMetrics().lineSpacing()
        self.entry.show_signs(on=lines >= ROOM_FOR_SIGNS)
        self.entry.help.setVisible(lines >= ROOM_FOR_LETTERS and not pad)
        self._below.setVisible(lines >= ROOM_FOR_PAD or not pad)

    # --- acting ---------------------------------------------------------------------------------

    def open_note(self, note_id: str) -> None:
        """Change a note in a window of its own."""
        from app.ui.session.note_form import NoteForm

        note = self._workspace.find(Note, note_id) if note_id else None
        if note:
            form = NoteForm(self._workspace, note, self)
            form.found_opened.connect(self.found_opened)
            form.finished.connect(form.deleteLater)
            form.open()
