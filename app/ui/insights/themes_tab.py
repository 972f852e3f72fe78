"""Themes, clusters and memos: going through the notes with one key for each theme."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from app.models.codes import code
from app.models.coding import switch_theme
from app.models.edit import DESK, Edit, joined
from app.models.note import Note
from app.models.session import Session
from app.models.themes import Cluster, Memo, Theme
from app.models.themes_tree import ThemeTree, add_theme
from app.services.workspace import Workspace
from app.ui.insights.clusters_panel import ClustersPanel
from app.ui.insights.coding_panel import CodingPanel, Which
from app.ui.insights.memos_panel import MemosPanel
from app.ui.insights.themes_panel import ThemesPanel
from app.ui.parts.headings import quiet
from app.ui.parts.layouts import scrolled
from app.ui.parts.mirroring import when_seen
from app.ui.parts.panes import Panes
from app.ui.parts.upright import Upright


class ThemesTab(QWidget):
    """Left the themes with their keys, in the middle the notes, right clusters and memos.

    `found_opened` carries class and id of what a code in a memo stands for.
    """

    found_opened = Signal(str, str)

    def __init__(self, workspace: Workspace) -> None:
        """Show the themes and notes of `workspace`."""
        super().__init__()
        self._workspace = workspace
        self.themes = ThemesPanel(workspace)
        self.list = self.themes.list
        self.coding = CodingPanel(workspace)
        self.notes = self.coding.list
        self.clusters = ClustersPanel(workspace, self.notes.chosen)
        self.memos = MemosPanel(workspace)
        self.beside = QTabWidget()
        self.beside.tabBar().setAccessibleName(self.tr("Clusters or memos"))
        self.beside.addTab(scrolled(self.clusters), self.tr("Clusters"))
        self.beside.addTab(scrolled(self.memos), self.tr("Memos"))
        self._keys = quiet(
            self.tr(
                "J next note, K the one before, with Shift several. The key before a theme gives it, and takes it off"
                " again. / finds a theme: Enter gives it, Shift+Enter makes a new one. C cluster, M memo, U undo."
            )
        )
        self._keys.hide()
        self._lay_out()
        self._connect()
        self.mirror()

    def _lay_out(self) -> None:
        panes = Panes(Upright(self.themes), Upright(self.coding), self.beside, widths=(270, 550, 290))
        panes.splitter.setStretchFactor(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addLayout(self.coding.above())
        layout.addWidget(self._keys)
        layout.addWidget(panes, 1)

    def _connect(self) -> None:
        self.coding.connect_filters(self._show_notes)
        self.coding.narrowed.connect(self.themes.narrow)
        self.coding.named.connect(self._give_named)
        self.coding.theme_off.connect(self._take_off)
        self.coding.found_opened.connect(lambda _, memo: self.show_memo(memo))
        self.notes.theme_asked.connect(self._give_by_key)
        self.notes.asked.connect(self._asked)
        self.themes.given.connect(self._give)
        self.list.selected.connect(lambda _: self._show_notes_of(Which.THEME))
        self.clusters.list.selected.connect(lambda _: self._show_notes_of(Which.CLUSTER))
        self.memos.found_opened.connect(self._open)
        self._workspace.changed.connect(self._follow)
        self._later = when_seen(self, self.mirror)
        self._workspace.reloaded.connect(self._later)

    # --- showing --------------------------------------------------------------------------------

    def mirror(self) -> None:
        """Show what is there now."""
        self.coding.fill_sessions()
        self._show_themes()
        self.clusters.mirror()
        self.memos.mirror()
        self._show_notes()

    def _show_themes(self) -> None:
        self.themes.mirror()
        self.coding.tree = self.themes.tree

    def _show_notes(self) -> None:
        self.coding.show_notes(theme=self.list.current_id(), cluster=self.clusters.current())

    def _show_notes_of(self, which: Which) -> None:
        if self.coding.which.value() is which:
            self._show_notes()

    def _follow(self, edit: Edit) -> None:
        """Show what an edit did; notes that are only changed stay where they stand, so that nobody loses the place."""
        if not edit.concerns(Note, Session, Theme, Cluster, Memo):
            return
        came_or_went = any(isinstance(each.record, Note) and not (each.before and each.after) for each in edit.changes)
        if not self.isVisible() or came_or_went or edit.concerns(Session):
            self._later()
            return
        if edit.concerns(Theme):
            self._show_themes()
        elif edit.concerns(Note):
            self.themes.follow(edit)
        self.notes.show_anew(*(each.after for each in edit.changes if isinstance(each.after, Note)))
        if edit.concerns(Cluster):
            self.clusters.mirror()
            self._show_notes_of(Which.CLUSTER)
        if edit.concerns(Memo):
            self.memos.mirror()
        self.coding.show_note()

    def show_memo(self, memo_id: str) -> None:
        """Show one memo."""
        self.beside.setCurrentIndex(1)
        self.memos.list.select(memo_id)

    def show_found(self, record_id: str) -> bool:
        """Show a theme, a cluster or a memo; False where it is none of these."""
        for place, shown in enumerate((self.clusters.list, self.memos.list)):
            if shown.select(record_id):
                self.beside.setCurrentIndex(place)
                return True
        return self.list.select(self.themes.tree.meant(record_id) or "")

    def _open(self, cls_name: str, record_id: str) -> None:
        """Go to what a memo names: here where it is a memo, else wherever it stands."""
        if cls_name == "Memo":
            self.show_memo(record_id)
        else:
            self.found_opened.emit(cls_name, record_id)

    # --- coding ---------------------------------------------------------------------------------

    def _give_by_key(self, key: str) -> None:
        if theme := self.themes.for_key(key):
            self._give(theme)

    def _give(self, theme: str) -> None:
        chosen = self.notes.chosen()
        if chosen and theme:
            self._workspace.attempt(lambda: switch_theme(chosen, theme, tree=self.themes.tree))

    def _take_off(self, theme: str) -> None:
        note = self._workspace.find(Note, self.notes.current_id())
        if note:
            self._workspace.attempt(lambda: switch_theme([note], theme, tree=self.themes.tree))

    def _give_named(self, words: str, new: bool) -> None:
        """Give the theme with this name, or else the first that holds these letters; where there is none, make it."""
        tree, rows = self.themes.tree, self.list.rows()
        theme = tree.named(words)
        if theme is None and rows and not new:
            self._give(rows[0].id)
        elif theme is not None:
            self._give(theme.id)
        else:
            chosen = self.notes.chosen()
            self._workspace.attempt(lambda: _made_and_given(words, chosen, tree=tree))

    def _asked(self, what: str) -> None:
        """Do what a key or a button asks for."""
        if what == "undo":
            self._workspace.undo(DESK)
        elif what == "find":
            self.coding.theme_line.setFocus()
        elif what == "help":
            self._keys.setVisible(self._keys.isHidden())
        elif what == "cluster":
            self.beside.setCurrentIndex(0)
            self.clusters.put.setFocus()
        elif what == "memo":
            note = self._workspace.find(Note, self.notes.current_id())
            self.beside.setCurrentIndex(1)
            self.memos.begin(f"{code(note)} " if note else "")


def _made_and_given(name: str, notes: Sequence[Note], *, tree: ThemeTree) -> Edit:
    """Give the edit that makes a theme and gives it to notes, so that one undo takes both back."""
    made = add_theme(name, tree)
    theme = made.changes[0].after
    if not notes or not isinstance(theme, Theme):
        return made
    return joined("add_theme", [made, switch_theme(notes, theme.id, tree=tree.with_one(theme))])
