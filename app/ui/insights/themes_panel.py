"""The tree of themes: how many notes each has, and everything that changes the tree."""

from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from app.models.coding import KEYS
from app.models.edit import Edit
from app.models.note import Note
from app.models.text import fold, shortened
from app.models.themes import Theme
from app.models.themes_tree import (
    Branch,
    ThemeCounts,
    ThemeTree,
    add_theme,
    explain_theme,
    merge_theme,
    move_theme,
    rename_theme,
    unmerge_theme,
)
from app.services.workspace import Workspace
from app.ui.parts.asking import sure
from app.ui.parts.buttons import push_button
from app.ui.parts.choice import Choice
from app.ui.parts.drafts import DraftLine
from app.ui.parts.flow import flow
from app.ui.parts.headings import empty_note, heading
from app.ui.parts.record_list import RecordList, Row
from app.ui.parts.words import counted

INDENT = "\u2003"
LONGEST = 24
_STEPS = {Qt.Key.Key_Up: "up", Qt.Key.Key_Down: "down", Qt.Key.Key_Left: "out", Qt.Key.Key_Right: "in"}


class _ThemeList(RecordList):
    """Themes; Alt with an arrow moves the chosen one through the tree."""

    move_asked = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Move with Alt and an arrow; all other keys as any list."""
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in _STEPS:
            self.move_asked.emit(_STEPS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)


class ThemesPanel(QWidget):
    """All themes with their keys; `given` carries the theme that somebody wants to give to the chosen notes."""

    given = Signal(str)

    def __init__(self, workspace: Workspace) -> None:
        """Show the themes of `workspace`."""
        super().__init__()
        self._workspace = workspace
        self._narrowed = ""
        self._shown: Theme | None = None
        self.tree = ThemeTree(())
        self._counts = ThemeCounts(self.tree, ())
        self.list = _ThemeList(self.tr("Themes"))
        self._nothing = empty_note(self.tr("No themes yet. Type one below, or while you go through the notes."))
        self.new = DraftLine(workspace, "insights/new-theme")
        self.new.setPlaceholderText(self.tr("New theme, then Enter"))
        self.new.setAccessibleName(self.tr("New theme"))
        self.name = DraftLine(workspace, "insights/theme-name")
        self.name.setAccessibleName(self.tr("Name of the chosen theme"))
        self.meaning = DraftLine(workspace, "insights/theme-meaning")
        self.meaning.setPlaceholderText(self.tr("What belongs to it, and what does not"))
        self.meaning.setAccessibleName(self.tr("What belongs to the chosen theme"))
        self.merge = Choice(self.tr("Merge the chosen theme into"))
        self.apart = Choice(self.tr("Take apart again"))
        self.give = push_button(self.tr("Give to note"), "theme", primary=True)
        self.remove = push_button(self.tr("Remove"), "remove")
        self.move_to = push_button(self.tr("Move …"))
        self.move_to.setMenu(self._move_menu())
        self._lay_out()
        self._connect()

    def _move_menu(self) -> QMenu:
        menu = QMenu(self)
        for step, words in (
            ("up", self.tr("Up (Alt and arrow up)")),
            ("down", self.tr("Down (Alt and arrow down)")),
            ("in", self.tr("Under the theme above (Alt and arrow right)")),
            ("out", self.tr("One level up (Alt and arrow left)")),
        ):
            menu.addAction(words).triggered.connect(lambda _=False, step=step: self.move_chosen(step))
        return menu

    def _lay_out(self) -> None:
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 8, 0)
        stack.addWidget(heading(self.tr("Themes"), 2))
        stack.addWidget(self._nothing, 1)
        stack.addWidget(self.list, 1)
        stack.addWidget(self.new)
        self._chosen = QWidget()
        inside = QVBoxLayout(self._chosen)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.name)
        inside.addWidget(self.meaning)
        inside.addLayout(flow(self.give, self.move_to, self.remove))
        inside.addWidget(self.merge)
        inside.addWidget(self.apart)
        stack.addWidget(self._chosen)

    def _connect(self) -> None:
        self.list.selected.connect(lambda _: self._show_chosen())
        self.list.opened.connect(self.given)
        self.list.move_asked.connect(self.move_chosen)
        self.list.removal_asked.connect(lambda _: self._remove())
        self.new.returnPressed.connect(self._add)
        self.name.editingFinished.connect(self._rename)
        self.meaning.editingFinished.connect(self._explain)
        self.give.clicked.connect(lambda: self.given.emit(self.list.current_id()))
        self.remove.clicked.connect(self._remove)
        self.merge.chosen.connect(self._merge)
        self.apart.chosen.connect(self._take_apart)

    # --- showing --------------------------------------------------------------------------------

    def mirror(self) -> None:
        """Show what is there now."""
        self.tree = ThemeTree(self._workspace.all(Theme))
        self._counts = ThemeCounts(self.tree, self._workspace.all(Note))
        self._show_rows()

    def follow(self, edit: Edit) -> None:
        """Count the notes of an edit anew, and leave all others."""
        for change in edit.changes:
            if isinstance(change.record, Note):
                self._counts.follow(cast("Note | None", change.before), cast("Note | None", change.after))
        self._show_rows()

    def _show_rows(self) -> None:
        rows = [self._row(place, branch) for place, branch in enumerate(self._in_view())]
        self.list.set_rows(rows)
        self._nothing.setVisible(not self.tree.living)
        self.list.setVisible(bool(self.tree.living))
        self._show_chosen()

    def _row(self, place: int, branch: Branch) -> Row:
        """Give the row of a theme: its key, its name, how many notes have it, and how many with what is under it."""
        key = KEYS[place].upper() if place < len(KEYS) else "·"
        own, whole = self._counts.own[branch.theme.id], self._counts.whole[branch.theme.id]
        count = f"{own} ({whole})" if whole > own else f"{own}"
        name = shortened(branch.theme.name, LONGEST)
        return Row(branch.theme.id, f"{INDENT * branch.depth}{key}{INDENT}{name} · {count}")

    def _in_view(self) -> list[Branch]:
        return [branch for branch in self.tree.branches() if self._narrowed in fold(branch.theme.name)]

    def narrow(self, text: str) -> None:
        """Show only themes with these letters in their name."""
        self._narrowed = fold(text)
        self._show_rows()

    def for_key(self, key: str) -> str | None:
        """Give the theme that stands under a key now; None where no theme does."""
        place, rows = KEYS.index(key), self.list.rows()
        return rows[place].id if place < len(rows) else None

    def _theme(self) -> Theme | None:
        return self.tree.get(self.list.current_id())

    def _show_chosen(self) -> None:
        theme, may = self._theme(), not self._workspace.read_only
        self._chosen.setVisible(theme is not None)
        for widget in (self.new, self._chosen):
            widget.setEnabled(may)
        if theme is None:
            self._shown = None
            return
        if self._shown != theme:
            self._shown = theme
            self.name.stand_at(f"theme/{theme.id}/name", text=theme.name)
            self.meaning.stand_at(f"theme/{theme.id}/meaning", text=theme.meaning)
        others = [each.theme for each in self.tree.branches() if each.theme.id != theme.id]
        self.merge.fill([(None, self.tr("Merge into …")), *((each.id, each.name) for each in others)])
        self.merge.set_value(None)
        merged = self.tree.merged(theme.id)
        self.apart.fill([(None, self.tr("Take apart again …")), *((each.id, each.name) for each in merged)])
        self.apart.set_value(None)
        self.apart.setVisible(bool(merged))

    # --- changing -------------------------------------------------------------------------------

    def _add(self) -> None:
        words = self.new.text()
        if self._workspace.attempt(lambda: add_theme(words, self.tree), clears_draft=self.new.place):
            self.new.finished()
            if theme := ThemeTree(self._workspace.all(Theme)).named(words):
                self.list.select(theme.id)

    def _rename(self) -> None:
        theme = self._theme()
        if theme and self.name.text() != theme.name:
            words, place = self.name.text(), self.name.place
            if not self._workspace.attempt(lambda: rename_theme(theme, words, tree=self.tree), clears_draft=place):
                self.name.finished(theme.name)

    def _explain(self) -> None:
        theme, words = self._theme(), self.meaning.text()
        if theme and words != theme.meaning:
            self._workspace.attempt(lambda: explain_theme(theme, words), clears_draft=self.meaning.place)

    def _merge(self, into: str | None) -> None:
        theme = self._theme()
        if theme and into:
            self._workspace.attempt(lambda: merge_theme(theme, into, tree=self.tree))
            self.list.select(into)

    def _take_apart(self, merged: str | None) -> None:
        theme = self.tree.get(merged or "")
        if theme:
            self._workspace.attempt(lambda: unmerge_theme(theme, tree=self.tree))
            self.list.select(theme.id)

    def move_chosen(self, step: str) -> None:
        """Move the chosen theme up, down, under the one above it, or one level up."""
        theme = self._theme()
        if theme is None or self._workspace.read_only:
            return
        parent = self.tree.parents.get(theme.id)
        there = [each.id for each in self.tree.under(parent)]
        place = there.index(theme.id)
        under, before = parent, None
        if step == "up" and place:
            before = there[place - 1]
        elif step == "down" and place + 1 < len(there):
            before = there[place + 2] if place + 2 < len(there) else None
        elif step == "in" and place:
            under = there[place - 1]
        elif step == "out" and parent is not None:
            under = self.tree.parents.get(parent)
            beside = [each.id for each in self.tree.under(under)]
            after = beside.index(parent) + 1
            before = beside[after] if after < len(beside) else None
        else:
            return
        self._workspace.attempt(lambda: move_theme(theme, under, tree=self.tree, before=before))

    def _remove(self) -> None:
        theme = self._theme()
        if theme and not self._workspace.read_only and (not self._users(theme) or self._is_sure(theme)):
            self._workspace.remove("remove_theme", theme)

    def _users(self, theme: Theme) -> int:
        return sum(theme.id in note.themes for note in self._workspace.all(Note))

    def _is_sure(self, theme: Theme) -> bool:
        question = self.tr("{name} is on {count}. Those keep their other themes. Remove this theme?")
        words = question.format(name=theme.name, count=counted("Note", self._users(theme)))
        return sure(self, words, act=self.tr("Remove"), keep=self.tr("Keep"))
