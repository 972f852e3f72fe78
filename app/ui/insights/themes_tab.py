"""Themes, clusters and memos: going through the notes with one key for each theme."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QSplitter, QVBoxLayout, QWidget

from app.models.codes import code
from app.models.coding import ToCode, switch_theme, to_code
from app.models.edit import DESK, Edit
from app.models.note import Note, NoteKind
from app.models.person import Role
from app.models.session import Session
from app.models.text import one_line
from app.models.themes import Cluster, Theme
from app.services.workspace import Workspace
from app.ui.insights.coding_list import CodingList
from app.ui.insights.themes_panel import ThemesPanel
from app.ui.parts.buttons import TARGET
from app.ui.parts.choice import Choice
from app.ui.parts.flow import flow
from app.ui.parts.headings import heading, label, quiet
from app.ui.parts.layouts import card, scrolled
from app.ui.parts.mirroring import when_seen
from app.ui.parts.record_list import Row
from app.ui.parts.words import counted, term


class ThemesTab(QWidget):
    """Left the themes, in the middle the notes to give them to."""

    def __init__(self, workspace: Workspace) -> None:
        """Show the themes and notes of `workspace`."""
        super().__init__()
        self._workspace = workspace
        self.themes = ThemesPanel(workspace)
        self.list = self.themes.list
        self.notes = CodingList(self.tr("Notes to code"), self._row)
        self.theme_line = QLineEdit()
        self.theme_line.setMinimumHeight(TARGET)
        self.theme_line.setPlaceholderText(self.tr("Find a theme, Enter gives it or makes it"))
        self.theme_line.setAccessibleName(self.tr("Find a theme for the chosen notes"))
        self.which = Choice(self.tr("Which notes"))
        self.which.fill([(False, self.tr("all notes")), (True, self.tr("without theme"))])
        self.sessions = Choice(self.tr("Session"))
        self.kinds = Choice(self.tr("Kind"))
        self.kinds.fill([(None, self.tr("all kinds")), *((kind, term(kind)) for kind in NoteKind)])
        self.roles = Choice(self.tr("Role"))
        self.roles.fill([(None, self.tr("all roles")), *((role, term(role)) for role in Role)])
        self._count = quiet("")
        self._whole = label("")
        self._lay_out()
        self._connect()
        self.mirror()

    def _lay_out(self) -> None:
        middle = QWidget()
        stack = QVBoxLayout(middle)
        stack.setContentsMargins(8, 0, 0, 0)
        stack.addWidget(heading(self.tr("Notes"), 2))
        stack.addLayout(flow(self.which, self.sessions, self.kinds, self.roles))
        stack.addWidget(self._count)
        stack.addWidget(self.notes, 1)
        stack.addWidget(self.theme_line)
        stack.addWidget(card(self._whole))
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(scrolled(self.themes))
        splitter.addWidget(middle)
        splitter.setSizes([360, 760])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(splitter)

    def _connect(self) -> None:
        for choice in (self.which, self.sessions, self.kinds, self.roles):
            choice.chosen.connect(lambda _: self._show_notes())
        self.notes.selected.connect(lambda _: self._show_note())
        self.notes.theme_asked.connect(self._give_by_key)
        self.notes.asked.connect(self._asked)
        self.themes.given.connect(self._give)
        self.theme_line.textChanged.connect(self.themes.narrow)
        self.theme_line.returnPressed.connect(self._give_found)
        self._workspace.changed.connect(self._follow)
        self._later = when_seen(self, self.mirror)
        self._workspace.reloaded.connect(self._later)

    def mirror(self) -> None:
        """Show what is there now."""
        sessions = self._workspace.all(Session)
        self.sessions.fill([(None, self.tr("all sessions")), *((each.id, each.title) for each in sessions)])
        self.themes.mirror()
        self._show_notes()

    def _follow(self, edit: Edit) -> None:
        if not edit.concerns(Note, Session, Theme, Cluster):
            return
        only_changed = all(change.before and change.after for change in edit.changes)
        if self.isVisible() and only_changed and not edit.concerns(Session, Theme):
            for change in edit.changes:
                if isinstance(change.after, Note):
                    self.notes.show_anew(change.after)
            self.themes.mirror()
            self._show_note()
        else:
            self._later()

    def _show_notes(self) -> None:
        wanted = ToCode(
            session=self.sessions.value(),
            kind=self.kinds.value(),
            role=self.roles.value(),
            bare=bool(self.which.value()),
        )
        found = to_code(self._workspace.all(Note), wanted, tree=self.themes.tree)
        self.notes.show_notes(found)
        self._count.setText(counted("Note", len(found)))
        self._show_note()

    def _row(self, note: Note) -> Row:
        tree = self.themes.tree
        names = (theme.name for each in tree.themes_of(note) if (theme := tree.get(each)))
        facts = (
            code(note),
            term(note.kind) if note.kind else "",
            term(note.speaker_role) if note.speaker_role else "",
            *(f"#{name}" for name in names),
        )
        return Row(note.id, one_line(note.text), " · ".join(fact for fact in facts if fact), "note")

    def _show_note(self) -> None:
        note = self._workspace.find(Note, self.notes.current_id())
        self._whole.setText(note.text if note else "")

    def _give_by_key(self, key: str) -> None:
        if theme := self.themes.for_key(key):
            self._give(theme)

    def _give(self, theme: str) -> None:
        chosen = self.notes.chosen()
        if chosen and theme:
            self._workspace.attempt(lambda: switch_theme(chosen, theme, tree=self.themes.tree))

    def _give_found(self) -> None:
        words = self.theme_line.text()
        rows = self.list.rows()
        theme = rows[0].id if rows else self.themes.add_named(words)
        if words.strip() and theme:
            self._give(theme)
        self.theme_line.clear()
        self.notes.setFocus()

    def _asked(self, what: str) -> None:
        if what == "undo":
            self._workspace.undo(DESK)
        elif what == "find":
            self.theme_line.setFocus()
