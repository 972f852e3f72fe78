"""The notes of an evening: the line to type them in, and all that was written, the newest first."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.models.codes import code
from app.models.edit import Edit
from app.models.note import KIND_KEYS, Note, NoteKind
from app.models.note_taking import as_sign, take_note
from app.models.questions import LearningQuestion
from app.models.session import AgendaItem, Session
from app.models.themes import Theme
from app.services.workspace import Workspace
from app.ui.parts.buttons import push_button, tool_button
from app.ui.parts.choice import Choice
from app.ui.parts.headings import empty_note, heading, quiet
from app.ui.parts.layouts import row
from app.ui.parts.record_list import RecordList, Row
from app.ui.parts.words import counted, term
from app.ui.session.note_line import NoteEntry

PAD_COLUMNS = 4
ROOM_FOR_LETTERS = 640
"""Pixels: on a lower screen the letters would take the room of the notes."""


class NotesPanel(QWidget):
    """The notes of one session. A new note gets the block that is chosen in the plan."""

    def __init__(self, workspace: Workspace) -> None:
        """Make an empty panel; `show_session` fills it."""
        super().__init__()
        self._workspace = workspace
        self._session: Session | None = None
        self._block = ""
        self._where = quiet("")
        self.entry = NoteEntry(workspace, "session/note")
        self.pad_toggle = tool_button(self.tr("Choose with buttons"), "more")
        self.pad_toggle.setCheckable(True)
        self.pad = self._make_pad()
        self.kinds = Choice(self.tr("Show"))
        self.kinds.fill([(None, self.tr("all kinds")), *((kind, term(kind)) for kind in NoteKind)])
        self._count = quiet("")
        self.list = RecordList(self.tr("Notes"))
        self._nothing = empty_note(self.tr("No notes yet. What do people say?"))
        self.change = push_button(self.tr("Change note"), "edit")
        self.remove = push_button(self.tr("Remove note"), "remove")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 0, 8, 0)
        layout.addLayout(row(heading(self.tr("Notes"), 2), None, self.pad_toggle))
        for widget in (self._where, self.entry, self.pad):
            layout.addWidget(widget)
        layout.addLayout(row(self._count, None, self.kinds))
        layout.addWidget(self._nothing)
        layout.addWidget(self.list, 1)
        layout.addLayout(row(self.change, self.remove, None))
        self._connect()

    def _make_pad(self) -> QWidget:
        pad = QWidget()
        grid = QGridLayout(pad)
        grid.setContentsMargins(0, 0, 0, 0)
        for place, (key, kind) in enumerate(KIND_KEYS.items()):
            button = push_button(f"{key}  {term(kind)}")
            button.setAccessibleName(term(kind))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _=False, kind=kind: self._choose_kind(kind))
            grid.addWidget(button, place // PAD_COLUMNS, place % PAD_COLUMNS)
        pad.hide()
        return pad

    def _connect(self) -> None:
        self.entry.entered.connect(self._take)
        self.pad_toggle.toggled.connect(self.pad.setVisible)
        self.kinds.chosen.connect(lambda _: self.mirror())
        self.list.selected.connect(lambda _: self._enable())
        self.list.opened.connect(self.open_note)
        self.list.removal_asked.connect(self._remove)
        self.change.clicked.connect(lambda: self.open_note(self.list.current_id()))
        self.remove.clicked.connect(lambda: self._remove(self.list.current_id()))
        self._workspace.changed.connect(self._follow)

    def show_session(self, session: Session | None) -> None:
        """Show the notes of a session; the line keeps what stands in it."""
        self._session = session
        self.setEnabled(session is not None)
        self.entry.setEnabled(not self._workspace.read_only)
        if session:
            self.entry.field.stand_at(f"session/{session.id}/note")
        self.mirror()

    def set_block(self, block_id: str) -> None:
        """Let new notes go to a block of the plan."""
        self._block = block_id
        block = self._workspace.find(AgendaItem, block_id) if block_id else None
        self._where.setText(self.tr("New notes go to: {block}").format(block=block.title) if block else "")
        self._where.setVisible(block is not None)

    def mirror(self) -> None:
        """Show what is there now."""
        notes = self._workspace.all(Note, session=self._session.id) if self._session else []
        wanted = self.kinds.value()
        shown = [note for note in notes if wanted is None or note.kind is wanted]
        themes = {theme.id: theme.name for theme in self._workspace.all(Theme)}
        blocks = {item.id: item.title for item in self._workspace.all(AgendaItem)}
        shown.sort(key=lambda note: note.number, reverse=True)
        self.list.set_rows([_row(note, themes, blocks) for note in shown])
        self.list.setVisible(bool(shown))
        self._nothing.setVisible(not shown)
        self._count.setText(counted("Note", len(shown)))
        self.entry.field.offer_themes([as_sign(name) for name in themes.values()])
        self._enable()

    def _follow(self, edit: Edit) -> None:
        if self._session and edit.concerns(Note, Theme, AgendaItem, LearningQuestion):
            self.mirror()
            self.set_block(self._block)

    def _enable(self) -> None:
        chosen = bool(self.list.current_id())
        self.change.setEnabled(chosen)
        self.remove.setEnabled(chosen and not self._workspace.read_only)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Show the letters where there is room for them; the buttons show them too."""
        super().resizeEvent(event)
        self.entry.help.setVisible(event.size().height() > ROOM_FOR_LETTERS)

    # --- acting -----------------------------------------------------------------------------------

    def _choose_kind(self, kind: NoteKind) -> None:
        self.entry.field.set_kind(kind)
        self.entry.field.setFocus()

    def _take(self) -> None:
        session, field = self._session, self.entry.field
        if session is None or not field.unfinished().strip():
            return
        number = self._workspace.next_number(Note)
        taken = self._workspace.attempt(
            lambda: take_note(
                number,
                field.told(),
                session=session.id,
                agenda_item=self._block or None,
                at=datetime.now().replace(microsecond=0),
                themes=self._workspace.all(Theme),
                questions=self._workspace.all(LearningQuestion),
            ),
            clears_draft=field.place,
        )
        if taken:
            field.set_kind(None)
            field.finished()

    def open_note(self, note_id: str) -> None:
        """Change a note in a window of its own."""
        from app.ui.session.note_form import NoteForm

        note = self._workspace.find(Note, note_id) if note_id else None
        if note:
            form = NoteForm(self._workspace, note, self)
            form.finished.connect(form.deleteLater)
            form.open()

    def _remove(self, note_id: str) -> None:
        note = self._workspace.find(Note, note_id) if note_id else None
        if note:
            self._workspace.remove("remove_note", note)


def _row(note: Note, themes: dict[str, str], blocks: dict[str, str]) -> Row:
    facts = [
        code(note),
        f"{note.taken_at:%H:%M}",
        term(note.kind) if note.kind else "",
        term(note.speaker_role) if note.speaker_role else "",
        blocks.get(note.agenda_item or "", ""),
        " ".join(as_sign(themes[each]) for each in note.themes if each in themes),
    ]
    return Row(note.id, note.text, " · ".join(fact for fact in facts if fact), "starred" if note.starred else "note")
