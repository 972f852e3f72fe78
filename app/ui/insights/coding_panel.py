"""The middle of the coding: which notes are looked at, one of them in full, and a line to find a theme for it."""

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from app.models.codes import code
from app.models.coding import ToCode, to_code
from app.models.note import Note, NoteKind
from app.models.person import Role
from app.models.session import Session
from app.models.text import one_line
from app.models.themes import Cluster, Memo
from app.models.themes_memos import backlinks
from app.models.themes_tree import ThemeTree
from app.services.workspace import Workspace
from app.ui.insights.coding_list import CodingList
from app.ui.insights.memos_panel import fill_links
from app.ui.insights.narrow import narrow
from app.ui.parts.buttons import TARGET, push_button, tool_button
from app.ui.parts.choice import Choice
from app.ui.parts.flow import flow
from app.ui.parts.headings import label, quiet
from app.ui.parts.layouts import scrolled
from app.ui.parts.lines import PlainLine
from app.ui.parts.panes import show_rows
from app.ui.parts.record_list import Row
from app.ui.parts.words import counted, term


class Which(StrEnum):
    """Which notes somebody goes through."""

    ALL = "all"
    BARE = "bare"
    THEME = "theme"
    CLUSTER = "cluster"


class CodingPanel(QWidget):
    """Notes to go through with the keyboard; what is asked for leaves as a signal, the tab does it.

    `named` carries what stands in the theme line, and whether it must be a new theme.
    """

    named = Signal(str, bool)
    narrowed = Signal(str)
    theme_off = Signal(str)
    found_opened = Signal(str, str)

    def __init__(self, workspace: Workspace) -> None:
        """Show the notes of `workspace`; `show_notes` fills it."""
        super().__init__()
        self._workspace = workspace
        self.tree = ThemeTree(())
        self.list = CodingList(self.tr("Notes to code"), self._row)
        self.which = Choice(self.tr("Which notes"))
        self.which.fill(
            [
                (Which.ALL, self.tr("all notes")),
                (Which.BARE, self.tr("without theme")),
                (Which.THEME, self.tr("with the chosen theme")),
                (Which.CLUSTER, self.tr("in the chosen cluster")),
            ]
        )
        self.sessions = Choice(self.tr("Session"))
        self.kinds = Choice(self.tr("Kind"))
        self.kinds.fill([(None, self.tr("all kinds")), *((kind, term(kind)) for kind in NoteKind)])
        self.roles = Choice(self.tr("Role"))
        self.roles.fill([(None, self.tr("all roles")), *((role, term(role)) for role in Role)])
        self.theme_line = PlainLine()
        self.theme_line.setMinimumHeight(TARGET)
        self.theme_line.setPlaceholderText(self.tr("Find or make a theme (/)"))
        self.theme_line.setAccessibleName(self.tr("Find a theme for the chosen notes"))
        self.buttons = {
            "undo": push_button(self.tr("Undo (U)")),
            "cluster": push_button(self.tr("Cluster (C)")),
            "memo": push_button(self.tr("Memo (M)")),
            "help": push_button(self.tr("Keys (?)")),
        }
        self._count = quiet("")
        self._whole = label("")
        self._themes = flow(spacing=4)
        self._memos = flow(spacing=4)
        self._lay_out()
        self.list.selected.connect(lambda _: self.show_note())
        self.theme_line.textChanged.connect(self.narrowed)
        self.theme_line.installEventFilter(self)
        for name, button in self.buttons.items():
            button.clicked.connect(lambda _=False, name=name: self.list.asked.emit(name))

    def above(self) -> QLayout:
        """Give what belongs over the whole width: which notes, undo, and the keys."""
        choices = (self.which, self.sessions, self.kinds, self.roles)
        return flow(*choices, self.buttons["undo"], self.buttons["help"])

    def _lay_out(self) -> None:
        for part in (self.which, self.sessions, self.kinds, self.roles):
            narrow(part, letters=11)
        words = self.theme_line.fontMetrics().horizontalAdvance(self.theme_line.placeholderText())
        self.theme_line.setMinimumWidth(words + TARGET // 2)
        show_rows(self.list)
        one = QWidget()
        inside = QVBoxLayout(one)
        inside.setContentsMargins(0, 0, 8, 0)
        inside.addWidget(self._whole)
        inside.addLayout(self._themes)
        inside.addLayout(self._memos)
        inside.addStretch(1)
        self._one = scrolled(one)
        self._one.setMinimumHeight(2 * TARGET)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(8, 0, 8, 0)
        stack.addWidget(self._count)
        stack.addWidget(self.list, 3)
        stack.addWidget(self._one, 1)
        stack.addLayout(flow(self.theme_line, self.buttons["cluster"], self.buttons["memo"]))

    def connect_filters(self, show: Callable[[], None]) -> None:
        """Let `show` run when other notes are wanted."""
        for choice in (self.which, self.sessions, self.kinds, self.roles):
            choice.chosen.connect(lambda _: show())

    # --- showing --------------------------------------------------------------------------------

    def fill_sessions(self) -> None:
        """Offer the sessions that are there now."""
        sessions = [(each.id, each.title) for each in self._workspace.all(Session)]
        self.sessions.fill([(None, self.tr("all sessions")), *sessions])

    def show_notes(self, *, theme: str, cluster: Cluster | None) -> None:
        """Show the notes that are wanted, those without a theme first; `theme` and `cluster` are those chosen."""
        which = self.which.value()
        wanted = ToCode(
            session=self.sessions.value(),
            kind=self.kinds.value(),
            role=self.roles.value(),
            bare=which is Which.BARE,
            theme=theme if which is Which.THEME else None,
            cluster=cluster if which is Which.CLUSTER else None,
        )
        notes = self._workspace.all(Note)
        found = to_code(notes, wanted, tree=self.tree)
        self.list.show_notes(found)
        bare = sum(not self.tree.themes_of(note) for note in found)
        words = self.tr("{count}, {bare} without a theme").format(count=counted("Note", len(found)), bare=bare)
        nothing = self.tr("No notes here. Choose others above.") if notes else self.tr("No notes yet. Take some first.")
        self._count.setText(words if found else nothing)
        self.show_note()

    def show_note(self) -> None:
        """Show the chosen note in full, its themes, and the memos that name it."""
        note = self._workspace.find(Note, self.list.current_id())
        self._whole.setText(note.text if note else "")
        while (item := self._themes.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for each in self.tree.themes_of(note) if note else ():
            if theme := self.tree.get(each):
                button = tool_button(theme.name.replace("&", "&&"), "close")
                button.setAccessibleName(self.tr("Take {theme} off this note").format(theme=theme.name))
                button.clicked.connect(lambda _=False, each=each: self.theme_off.emit(each))
                self._themes.addWidget(button)
        memos = backlinks(note, self._workspace.all(Memo)) if note else []
        fill_links(self._memos, list(memos), self.found_opened.emit)

    def _row(self, note: Note) -> Row:
        names = (theme.name for each in self.tree.themes_of(note) if (theme := self.tree.get(each)))
        facts = (
            code(note),
            term(note.kind) if note.kind else "",
            term(note.speaker_role) if note.speaker_role else "",
            *(f"#{name}" for name in names),
        )
        sign = "confidential" if note.confidential else ("starred" if note.starred else "note")
        return Row(note.id, one_line(note.text), " · ".join(fact for fact in facts if fact), sign)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Give or make the theme of the line with Enter, and go back to the notes with it or with Escape."""
        if watched is not self.theme_line or not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        words = self.theme_line.text().strip()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if words:
                self.named.emit(words, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif event.key() != Qt.Key.Key_Escape:
            return super().eventFilter(watched, event)
        self.theme_line.clear()
        self.list.setFocus()
        return True
