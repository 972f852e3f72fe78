"""Typing in what the tables wrote on paper: choose a table, then line after line, as on the sheet."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from app.models.codes import code
from app.models.edit import Edit
from app.models.note import KIND_KEYS, Layer, Note, NoteSource
from app.models.note_filter import sheet_counts
from app.models.note_taking import Where, take_notes
from app.models.questions import LearningQuestion, QuestionVersion, latest_wording
from app.models.session import AgendaItem, Session, in_order
from app.models.tables import called
from app.models.text import shortened
from app.models.themes import Theme
from app.services.workspace import Workspace
from app.ui.parts.buttons import TARGET
from app.ui.parts.choice import Choice
from app.ui.parts.headings import label, quiet
from app.ui.parts.layouts import row
from app.ui.parts.mirroring import when_seen
from app.ui.parts.upright import Upright
from app.ui.parts.words import counted, said, term
from app.ui.session.note_actions import NoteActions
from app.ui.session.note_capture import signs_to_offer
from app.ui.session.note_line import NoteEntry
from app.ui.session.note_list import NoteList
from app.ui.session.note_rows import NoteFacts

ROOM_FOR_LETTERS = 25
"""Lines of text: on a lower screen the letters would take the room of the lines."""

TOP = 3
"""How many lines of a sheet a table marks as the most important ones."""

LEAST = 2
"""Notes in view."""


class TableSheetPanel(QWidget):
    """The sheets of the tables of one session: three fields each, and a star for the three lines that matter most.

    `note_opened` asks to change one line.
    """

    note_opened = Signal(str)

    def __init__(self, workspace: Workspace) -> None:
        """Make an empty panel; `show_session` fills it."""
        super().__init__()
        self._workspace = workspace
        self._session: Session | None = None
        self._facts = NoteFacts(workspace)
        self.tables = Choice(self.tr("Table"))
        self.blocks = Choice(self.tr("Block"))
        self.questions = Choice(self.tr("Learning question"))
        self.progress = quiet("")
        self.top = quiet("")
        self.fields = {layer: NoteEntry(workspace, f"session/sheet/{layer}", alone=False) for layer in Layer}
        self.help = quiet(" · ".join(f"{key} {term(kind)}" for key, kind in KIND_KEYS.items()))
        self.list = NoteList(self.tr("Lines of this sheet"), self._facts.row)
        self.actions_bar = NoteActions(workspace, self.list)
        self._look = when_seen(self, self.mirror)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        asked = {
            Layer.FACT: self.tr("What happened?"),
            Layer.FEELING: self.tr("How did it feel?"),
            Layer.REFLECTION: self.tr("What do we think of it?"),
        }
        grid = QGridLayout()
        grid.setSpacing(4)
        for place, (layer, entry) in enumerate(self.fields.items()):
            caption = label(asked[layer])
            caption.setBuddy(entry.field)
            entry.field.setAccessibleName(asked[layer])
            entry.field.setPlaceholderText(self.tr("One line, then Enter"))
            caption.setMinimumHeight(TARGET)
            grid.addWidget(caption, place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(entry, place, 1)
        grid.setColumnStretch(1, 1)
        sheet = QWidget()
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(Upright(sheet))
        layout = QVBoxLayout(sheet)
        layout.setContentsMargins(4, 0, 4, 0)
        layout.setSpacing(4)
        for choice in (self.tables, self.blocks, self.questions):
            choice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        choices = row(self.tables, self.blocks, self.questions)
        for place, part in enumerate((8, 7, 6)):  # as wide as their words
            choices.setStretch(place, part)
        layout.addLayout(choices)
        layout.addWidget(self.progress)
        layout.addLayout(grid)
        layout.addWidget(self.help)
        layout.addWidget(self.top)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.actions_bar)

    def _connect(self) -> None:
        for layer, entry in self.fields.items():
            entry.entered.connect(lambda layer=layer: self.take(layer))
        self.tables.chosen.connect(lambda _: self._choose_table())
        self.list.selected.connect(lambda _: self.actions_bar.enable())
        self.actions_bar.opened.connect(self.note_opened)
        self._workspace.changed.connect(self._follow)
        self._workspace.reloaded.connect(self._look)

    # --- mirroring ------------------------------------------------------------------------------

    def show_session(self, session: Session | None) -> None:
        """Show the sheets of a session; what was half typed for a table stays with it."""
        self._session = session
        self.setEnabled(session is not None)
        self.actions_bar.show_session(session)
        for entry in self.fields.values():
            entry.setEnabled(session is not None and not self._workspace.read_only)
        self._look()

    def mirror(self) -> None:
        """Show what is there now."""
        self._facts.read()
        session = self._session
        blocks = in_order(self._workspace.all(AgendaItem, session=session.id)) if session else []
        versions = self._workspace.all(QuestionVersion)
        questions = [
            (each.id, f"{code(each)}. {shortened(latest_wording(each, versions), 60)}")
            for each in self._workspace.all(LearningQuestion)
        ]
        self.blocks.fill([(None, self.tr("no block")), *((each.id, each.title) for each in blocks)])
        self.questions.fill([(None, self.tr("no learning question")), *questions])
        for entry in self.fields.values():
            entry.field.offer(signs_to_offer(self._workspace))
        self._mirror_tables()
        self._choose_table()

    def table(self) -> str:
        """Give the table whose sheet is typed in; empty for a session without tables."""
        return str(self.tables.value() or "")

    def begin(self, table: str) -> None:
        """Choose a table, with the keyboard in the first field of its sheet."""
        self.tables.set_value(table)
        self.tables.chosen.emit(table)
        next(iter(self.fields.values())).field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _notes(self) -> list[Note]:
        if self._session is None:
            return []
        return self._workspace.all(Note, session=self._session.id, source=NoteSource.TABLE_SHEET)

    def _mirror_tables(self) -> None:
        """Say of each table whether its sheet was typed in."""
        counts = sheet_counts(self._session, self._notes()) if self._session else {}
        chosen, not_yet = self.tables.value(), self.tr("not yet")
        options = [
            (table, f"{said(called(table))}: {counted('Note', number) if number else not_yet}")
            for table, number in counts.items()
        ]
        self.tables.fill(options or [("", self.tr("one sheet for all"))])
        if chosen is not None:
            self.tables.set_value(chosen)
        waiting = [said(called(table)) for table, number in counts.items() if not number]
        if not counts:
            words = self.tr("This session has no tables. Name them on the sheet Before.")
        elif waiting:
            words = self.tr("Not typed in yet: {tables}").format(tables=", ".join(waiting))
        else:
            words = self.tr("Something of every table was typed in.")
        self.progress.setText(words)

    def _choose_table(self) -> None:
        if self._session is None:
            self.list.show_notes([])
            return
        for layer, entry in self.fields.items():
            entry.field.stand_at(f"session/{self._session.id}/sheet/{self.table()}/{layer}")
        self.list.show_notes([note for note in self._notes() if self._fits(note)])
        self.list.show_at_least(LEAST)
        self._tell_top()

    def _fits(self, note: Note) -> bool:
        if self._session is None or note.session != self._session.id or note.source is not NoteSource.TABLE_SHEET:
            return False
        return note.table == self.table()

    def _tell_top(self) -> None:
        stars = sum(note.starred for note in self.list.notes.records)
        words = self.tr("Top {top}: {stars} with a star. Type ! for a star.")
        self.top.setText(words.format(top=TOP, stars=stars))

    def _follow(self, edit: Edit) -> None:
        if self._session is None or not edit.concerns(
            Note, Session, Theme, AgendaItem, LearningQuestion, QuestionVersion
        ):
            return
        if edit.concerns(Session):
            self._session = self._workspace.find(Session, self._session.id)
            self.actions_bar.show_session(self._session)
        if not self.isVisible() or edit.concerns(Session, Theme, AgendaItem, LearningQuestion, QuestionVersion):
            self._look()
            return
        self.list.follow(edit.changes, self._fits)
        self._mirror_tables()
        self._tell_top()
        self.actions_bar.enable()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Show the letters where there is room for them."""
        super().resizeEvent(event)
        self.help.setVisible(self.height() // self.fontMetrics().lineSpacing() >= ROOM_FOR_LETTERS)

    # --- writing --------------------------------------------------------------------------------

    def take(self, layer: Layer) -> None:
        """Keep the line of one field as a note of the chosen table; the keyboard stays there for the next line."""
        session, field = self._session, self.fields[layer].field
        if session is None or field.is_empty():
            return
        where = Where(
            session.id,
            datetime.now().replace(microsecond=0),
            self.blocks.value(),
            table=self.table(),
            source=NoteSource.TABLE_SHEET,
            layer=layer,
            learning_question=self.questions.value(),
        )
        number, told = self._workspace.next_number(Note), field.told()
        themes, questions = self._workspace.all(Theme), self._workspace.all(LearningQuestion)
        field.keep_now()
        kept = self._workspace.attempt(
            lambda: take_notes(number, [told], where=where, themes=themes, questions=questions),
            clears_draft=field.place,
        )
        if kept:
            field.empty()
