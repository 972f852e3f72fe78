"""What can be done with the notes that are chosen in a list: each act is one edit for all of them."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QMenu, QVBoxLayout, QWidget

from app.models.edit import Edit
from app.models.note import KIND_KEYS, Note, NoteKind
from app.models.note_taking import change_notes, give_theme, sort_notes, star_notes
from app.models.session import AgendaItem, Session, in_order
from app.models.tables import called
from app.models.text import shortened
from app.models.themes import Theme
from app.models.themes_tree import ThemeTree
from app.services.workspace import Workspace
from app.ui.parts.buttons import TARGET, push_button
from app.ui.parts.flow import flow
from app.ui.parts.lines import PlainLine
from app.ui.parts.words import said, term
from app.ui.session.note_list import NoteList


class NoteActions(QWidget):
    """Buttons under a list of notes. `opened` asks to see all of one note."""

    opened = Signal(str)

    def __init__(self, workspace: Workspace, notes: NoteList) -> None:
        """Serve `notes`."""
        super().__init__()
        self._workspace = workspace
        self._list = notes
        self._session: Session | None = None
        self.change = push_button(self.tr("Change"), "edit")
        self.star = push_button(self.tr("Star"), "star")
        self.give = push_button(self.tr("Set …"), "more")
        self.remove = push_button(self.tr("Remove"), "remove")
        self.theme = _ThemeLine(self.tr("Theme for the chosen notes"))
        self.theme.setPlaceholderText(self.tr("Theme for the chosen notes, then Enter"))
        self.theme.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.theme)
        layout.addLayout(flow(self.change, self.star, self.give, self.remove))
        self._connect()
        self.enable()

    def _connect(self) -> None:
        self.change.clicked.connect(lambda: self.opened.emit(self._list.current_id()))
        self.star.clicked.connect(self.turn_star)
        self.give.clicked.connect(self._offer)
        self.remove.clicked.connect(self.take_away)
        self._list.opened.connect(self.opened)
        self._list.removal_asked.connect(lambda _: self.take_away())
        self._list.kind_asked.connect(self.sort)
        self._list.star_asked.connect(self.turn_star)
        self._list.theme_asked.connect(self.ask_theme)
        self._list.choice_changed.connect(self.enable)
        self.theme.given.connect(self._give_theme)
        self.theme.left.connect(self._leave_theme)

    def show_session(self, session: Session | None) -> None:
        """Offer the tables and blocks of a session."""
        self._session = session
        self._leave_theme()

    def enable(self) -> None:
        """Offer what can be done with what is chosen."""
        chosen, may = bool(self._list.current_id()), not self._workspace.read_only
        self.change.setEnabled(chosen)
        for button in (self.star, self.give, self.remove):
            button.setEnabled(chosen and may)

    # --- acting ---------------------------------------------------------------------------------

    def sort(self, kind: NoteKind | None) -> None:
        """Say what kind the chosen notes are."""
        self._do(lambda notes: sort_notes(notes, kind))

    def turn_star(self) -> None:
        """Star the chosen notes, or take their stars away."""
        self._do(star_notes)

    def set_all(self, **values: Any) -> None:
        """Say the same of all chosen notes."""
        self._do(lambda notes: change_notes(notes, **values))

    def take_away(self) -> None:
        """Remove the chosen notes."""
        if notes := self._list.chosen():
            self._workspace.remove("remove_note" if len(notes) == 1 else "remove_notes", *notes)

    def ask_theme(self) -> None:
        """Let somebody type a theme for the chosen notes."""
        self.theme.offer([theme.name for theme in ThemeTree(self._workspace.all(Theme)).living.values()])
        self.theme.show()
        self.theme.setFocus()

    def _give_theme(self, name: str) -> None:
        self._do(lambda notes: give_theme(notes, name, themes=self._workspace.all(Theme)))
        self._leave_theme()

    def _leave_theme(self) -> None:
        had = self.theme.hasFocus()
        self.theme.clear()
        self.theme.hide()
        if had:
            self._list.setFocus()

    def _do(self, rule: Callable[[Sequence[Note]], Edit]) -> None:
        if notes := self._list.chosen():
            self._workspace.attempt(lambda: rule(notes))

    # --- offering -------------------------------------------------------------------------------

    def menu(self) -> QMenu:
        """Give everything that can be set, in a menu of its own."""
        menu = QMenu(self)
        kinds = menu.addMenu(self.tr("Kind"))
        for key, kind in KIND_KEYS.items():
            kinds.addAction(f"{key}  {term(kind)}").triggered.connect(lambda _=False, kind=kind: self.sort(kind))
        kinds.addAction(self.tr("not sorted yet")).triggered.connect(lambda: self.sort(None))
        menu.addAction(self.tr("Theme …")).triggered.connect(self.ask_theme)
        if self._session:
            self._add_places(menu, self._session)
        hidden = self.tr("Confidential: never in print")
        menu.addAction(hidden).triggered.connect(lambda: self.set_all(confidential=True))
        shown = self.tr("Not confidential any more")
        menu.addAction(shown).triggered.connect(lambda: self.set_all(confidential=False))
        return menu

    def _add_places(self, menu: QMenu, session: Session) -> None:
        tables = menu.addMenu(self.tr("Table"))
        for words, table in ((self.tr("no table"), ""), *((said(called(each)), each) for each in session.tables)):
            action = tables.addAction(_plain(words))
            action.triggered.connect(lambda _=False, table=table: self.set_all(table=table))
        blocks = menu.addMenu(self.tr("Block"))
        for item in in_order(self._workspace.all(AgendaItem, session=session.id)):
            action = blocks.addAction(_plain(item.title))
            action.triggered.connect(lambda _=False, item=item: self.set_all(agenda_item=item.id))

    def _offer(self) -> None:
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.give.mapToGlobal(self.give.rect().topLeft()))


class _ThemeLine(PlainLine):
    """One line for the name of a theme; `given` at Enter, `left` at Escape."""

    given = Signal(str)
    left = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setMinimumHeight(TARGET)
        self.setAccessibleName(name)
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(completer)
        self.returnPressed.connect(lambda: self.given.emit(self.text()))

    def offer(self, names: list[str]) -> None:
        """Complete these."""
        self._names.setStringList(names)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Go away with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _plain(words: str) -> str:
    """Give words for a menu, in which an ampersand would underline a letter."""
    return shortened(words, 60).replace("&", "&&")
