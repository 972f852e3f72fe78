"""Writing notes down: the line with the table beside it, the pad, and what happens at Enter."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.models.codes import code, letter
from app.models.edit import Edit
from app.models.note import Note, NoteKind, NoteLine, lines_in, read_note_line
from app.models.note_taking import Where, as_line, as_sign, correct_note, take_notes
from app.models.person import ROLE_KEYS
from app.models.questions import LearningQuestion, QuestionVersion, latest_wording
from app.models.session import AgendaItem, Session
from app.models.tables import called
from app.models.text import shortened
from app.models.themes import Theme
from app.services.workspace import Workspace
from app.ui.parts.announcing import announce
from app.ui.parts.buttons import push_button, tool_button
from app.ui.parts.choice import Choice
from app.ui.parts.flow import flow
from app.ui.parts.headings import label, quiet
from app.ui.parts.layouts import column, row
from app.ui.parts.words import said, term
from app.ui.session.note_line import NoteEntry
from app.ui.session.note_offers import Sign
from app.ui.session.note_pad import NotePad

WIDE = 170
"""Pixels for the name of a table."""


class NoteCapture(QWidget):
    """The notes line of a session. Enter keeps a note with time, block and table; nothing typed is ever lost."""

    def __init__(self, workspace: Workspace) -> None:
        """Make an empty line; `show_session` says for which evening it is."""
        super().__init__()
        self._workspace = workspace
        self._session: Session | None = None
        self._block = ""
        self._taken: tuple[str, str] = ("", "")
        self._correcting = ""
        self.entry = NoteEntry(workspace, "session/note")
        self.tables = Choice(self.tr("Table of new notes"))
        self.tables.setMinimumWidth(WIDE)
        self.tables.setToolTip(self.tr("Ctrl+T chooses the next table"))
        self.kept = quiet("")
        self.pad_toggle = tool_button(self.tr("Choose with buttons"), "more")
        self.pad_toggle.setCheckable(True)
        self.pad = NotePad()
        self.pad.hide()
        self.many = push_button("", "list")
        self.one = push_button(self.tr("Make one note"), "note")
        self._pasted = _bar(label(self.tr("You pasted several lines.")), self.many, self.one)
        self.stop = push_button(self.tr("Leave as it was"), "close")
        self._correction = label("")
        self._corrected = _bar(self._correction, self.stop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row(self.tables, self.kept, None, self.pad_toggle))
        for widget in (self.entry, self._pasted, self._corrected, self.pad):
            layout.addWidget(widget)
        layout.addStretch(1)
        self.setTabOrder(self.entry.field, self.tables)  # whoever comes here comes to type
        self._connect()

    def _connect(self) -> None:
        field = self.entry.field
        self.entry.entered.connect(self.take)
        field.textChanged.connect(lambda _: self._look())
        field.kind_changed.connect(self._look)
        field.earlier_asked.connect(self.reopen_earlier)
        field.left_asked.connect(self.leave_correction)
        self.tables.chosen.connect(self._remember_table)
        self.pad_toggle.toggled.connect(self.pad.setVisible)
        self.pad.kind_chosen.connect(field.set_kind)
        self.pad.role_chosen.connect(field.set_role)
        self.pad.star_asked.connect(field.turn_star)
        self.pad.words_awaited.connect(field.setFocus)
        self.many.clicked.connect(self.take_each_line)
        self.one.clicked.connect(self.take)
        self.stop.clicked.connect(self.leave_correction)
        QShortcut(QKeySequence("Ctrl+T"), self, self.next_table, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    # --- mirroring ------------------------------------------------------------------------------

    def show_session(self, session: Session | None) -> None:
        """Write for a session; what stands unfinished in the line of another one is kept there."""
        moved = (session and session.id) != (self._session and self._session.id)
        self._session = session
        self.entry.setEnabled(session is not None and not self._workspace.read_only)
        self.pad.setEnabled(self.entry.isEnabled())
        if session and moved:
            self._correcting = ""
            self._taken = ("", "")
            self.kept.setText("")
            self.entry.field.stand_at(self._place("note"))
        self.mirror()

    def set_block(self, block_id: str) -> None:
        """Let new notes go to a block of the plan."""
        self._block = block_id

    def block(self) -> str:
        """Give the block new notes go to; empty where there is none."""
        return self._block if self._block and self._workspace.find(AgendaItem, self._block) else ""

    def mirror(self) -> None:
        """Offer the tables, themes and learning questions there are now."""
        tables = self._session.tables if self._session else ()
        self.tables.fill([("", self.tr("whole group")), *((each, said(called(each))) for each in tables)])
        self.tables.setVisible(bool(tables))
        if self._session:
            self.tables.set_value(self._workspace.draft(self._place("table")))
        self.entry.field.offer(signs_to_offer(self._workspace))
        self._look()

    def follow(self, edit: Edit) -> None:
        """Give an undone note back to the line it came from, and take it out of there when it is done again."""
        note_id, line = self._taken
        for change in edit.changes if note_id and edit.kind in ("take_note", "take_notes") else ():
            if change.record.id != note_id:
                continue
            if change.after is None and self.entry.field.is_empty():
                self.entry.field.take_up(line)
                self._workspace.keep_draft(self.entry.field.place, line)
                self.kept.setText("")
            elif change.before is None and self.entry.field.unfinished() == line:
                self._workspace.keep_draft(self.entry.field.place, "")
                self.entry.field.empty()

    def _place(self, name: str) -> str:
        return f"session/{self._session.id}/{name}" if self._session else f"session/{name}"

    def _look(self) -> None:
        """Show what the line is about: a correction, several lines, and on the pad what it says already."""
        told = self.entry.field.told()
        self.pad.show_line(told.kind, told.role, starred=told.starred)
        lines = lines_in(self.entry.field.text()) if "\n" in self.entry.field.text() else []
        self._pasted.setVisible(len(lines) > 1 and not self._correcting)
        self.many.setText(self.tr("Make %n note(s)", "", len(lines)))
        self.many.setAccessibleName(self.many.text())
        note = self._workspace.find(Note, self._correcting) if self._correcting else None
        self._corrected.setVisible(note is not None)
        if note:
            self._correction.setText(self.tr("You are changing note {code}.").format(code=code(note)))

    # --- writing --------------------------------------------------------------------------------

    def take(self) -> None:
        """Keep what stands in the line as one note, or as the note that is being corrected."""
        field = self.entry.field
        if self._correcting:
            self._correct()
        elif not field.is_empty():
            self._keep([field.told()])

    def take_each_line(self) -> None:
        """Keep each line of what was pasted as a note of its own, in one edit."""
        kind = self.entry.field.kind
        lines = [read_note_line(line) for line in lines_in(self.entry.field.text())]
        self._keep([_with_kind(line, kind) for line in lines])

    def _keep(self, lines: Sequence[NoteLine]) -> None:
        session, field = self._session, self.entry.field
        if session is None:
            return
        typed, number = field.unfinished(), self._workspace.next_number(Note)
        where = Where(
            session.id,
            datetime.now().replace(microsecond=0),
            self.block() or None,
            table=self.tables.value() or "",
        )
        made: list[Edit] = []

        def rule() -> Edit:
            edit = take_notes(
                number,
                lines,
                where=where,
                themes=self._workspace.all(Theme),
                questions=self._workspace.all(LearningQuestion),
            )
            made.append(edit)
            return edit

        field.keep_now()
        if self._workspace.attempt(rule, clears_draft=field.place):
            note = made[0].changes[-1].record
            self._taken = (note.id, typed)
            self._finish(note)

    def _finish(self, note: object) -> None:
        """Stand ready for the next note, and say that this one is safe."""
        self.entry.field.empty()
        self.pad.begin()
        if isinstance(note, Note):
            self.kept.setText(self.tr("{code} is kept").format(code=code(note)))
            announce(self.kept, self.kept.text())

    # --- correcting -----------------------------------------------------------------------------

    def reopen_earlier(self) -> None:
        """Put the last note back in the line; again: the one before. Only where nothing else stands there."""
        session = self._session
        if session is None or self._workspace.read_only:
            return
        notes = self._workspace.all(Note, session=session.id)
        if self._correcting:
            now = next((place for place, each in enumerate(notes) if each.id == self._correcting), 0)
            if not self._untouched(notes[now]):
                return
            notes = notes[:now]
        elif not self.entry.field.is_empty():
            return
        found = next(((each, line) for each in reversed(notes) if (line := self._as_line(each)) is not None), None)
        if found:
            self._correct_in_line(found[0].id, found[1])

    def leave_correction(self) -> None:
        """Leave the note as it was, and stand ready for the next one."""
        if self._correcting:
            self.entry.field.empty()
            self._workspace.keep_draft(self.entry.field.place, "")
            self._correct_in_line("")

    def _correct_in_line(self, note_id: str, line: str = "") -> None:
        """Let the line be about a note that is there already; with ``""`` about a new one again."""
        self._correcting = note_id
        self.entry.field.stand_at(self._place(f"note/{note_id}" if note_id else "note"), text=line)
        self._look()

    def _untouched(self, note: Note) -> bool:
        return self.entry.field.unfinished() == self._as_line(note)

    def _as_line(self, note: Note) -> str | None:
        if "\n" in note.text:
            return None
        questions = self._workspace.all(LearningQuestion)
        return as_line(note, themes=self._workspace.all(Theme), questions=questions)

    def _correct(self) -> None:
        note, field = self._workspace.find(Note, self._correcting), self.entry.field
        if note is None:  # somebody removed it meanwhile: what was typed is still a note
            self._correcting = ""
            self._keep([field.told()])
            self._correct_in_line("")
            return
        themes, questions = self._workspace.all(Theme), self._workspace.all(LearningQuestion)
        field.keep_now()
        rule = lambda: correct_note(note, field.told(), themes=themes, questions=questions)  # noqa: E731
        if self._workspace.attempt(rule, clears_draft=field.place):
            self._finish(note)
            self._correct_in_line("")

    # --- tables ---------------------------------------------------------------------------------

    def next_table(self) -> None:
        """Let new notes go to the next table; after the last one the whole group."""
        if self.tables.count() > 1:
            self.tables.setCurrentIndex((self.tables.currentIndex() + 1) % self.tables.count())
            self._remember_table(self.tables.value())
            announce(self.tables, self.tables.currentText())

    def _remember_table(self, table: object) -> None:
        self._workspace.keep_draft(self._place("table"), str(table or ""))


def signs_to_offer(workspace: Workspace) -> list[Sign]:
    """Give the roles, themes and learning questions that a line may name."""
    versions = workspace.all(QuestionVersion)
    roles = [Sign("@" + key, term(role)) for key, role in ROLE_KEYS.items()]
    themes = [Sign(as_sign(each.name)) for each in workspace.all(Theme) if each.merged_into is None]
    questions = [
        Sign("?" + letter(each.number), shortened(latest_wording(each, versions), 70))
        for each in workspace.all(LearningQuestion)
    ]
    return [*roles, *themes, *questions]


def _with_kind(line: NoteLine, kind: NoteKind | None) -> NoteLine:
    return line if line.kind else replace(line, kind=kind)


def _bar(words: QWidget, *buttons: QWidget) -> QFrame:
    frame = QFrame()
    frame.setLayout(column(words, flow(*buttons)))
    frame.hide()
    return frame
