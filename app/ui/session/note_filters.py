"""Which notes are shown: words to search for, and choices that can be put away."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.note import NoteKind
from app.models.note_filter import NoteFilter, NoteState, words_of
from app.models.person import Role
from app.models.session import AgendaItem, Session
from app.models.tables import called
from app.models.themes import Theme
from app.models.themes_tree import ThemeTree
from app.ui.parts.buttons import TARGET, push_button
from app.ui.parts.choice import Choice
from app.ui.parts.flow import flow
from app.ui.parts.layouts import row
from app.ui.parts.lines import PlainLine
from app.ui.parts.words import said, term

WIDE = 150
"""Pixels of each choice, so that three stand beside each other in a narrow column."""


class NoteFilters(QWidget):
    """A line to search in these notes, with more choices behind a button. `changed` tells that others are wanted."""

    changed = Signal()

    def __init__(self) -> None:
        """Let all notes through."""
        super().__init__()
        self._tree = ThemeTree(())
        self.search = PlainLine()
        self.search.setMinimumHeight(TARGET)
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(self.tr("Search in these notes"))
        self.search.setAccessibleName(self.tr("Search in these notes"))
        self.toggle = push_button(self.tr("Choose …"), "down")
        self.toggle.setCheckable(True)
        self.all = push_button(self.tr("Show all"))
        self.kind = Choice(self.tr("Kind"))
        self.block = Choice(self.tr("Block"))
        self.table = Choice(self.tr("Table"))
        self.theme = Choice(self.tr("Theme"))
        self.role = Choice(self.tr("Role"))
        self.state = Choice(self.tr("State"))
        self.kind.fill([(None, self.tr("all kinds")), *((kind, term(kind)) for kind in NoteKind)])
        self.role.fill([(None, self.tr("all roles")), *((role, term(role)) for role in Role)])
        self.state.fill([(None, self.tr("all notes")), *((state, term(state)) for state in NoteState)])
        self._more = QWidget()
        self._more.setLayout(flow(*self._choices()))
        self._more.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(row(self.search, self.all, self.toggle))
        layout.addWidget(self._more)
        self._connect()
        self._mark()

    def _choices(self) -> tuple[Choice, ...]:
        return self.kind, self.state, self.role, self.theme, self.block, self.table

    def _connect(self) -> None:
        self.toggle.toggled.connect(self._more.setVisible)
        self.all.clicked.connect(self.show_all)
        self.search.textChanged.connect(lambda _: self._tell())
        for choice in self._choices():
            choice.setFixedWidth(WIDE)
            choice.chosen.connect(lambda _: self._tell())

    def wanted(self) -> NoteFilter:
        """Give which notes are wanted."""
        return NoteFilter(
            kind=self.kind.value(),
            agenda_item=self.block.value(),
            table=self.table.value(),
            themes=self._tree.covered(theme) if (theme := self.theme.value()) else None,
            role=self.role.value(),
            state=self.state.value(),
            words=words_of(self.search.text()),
        )

    def show_all(self) -> None:
        """Let all notes through again."""
        for choice in self._choices():
            choice.set_value(None)
        self.search.clear()
        self._tell()

    def mirror(self, session: Session | None, blocks: Iterable[AgendaItem], themes: Iterable[Theme]) -> None:
        """Offer the blocks, tables and themes there are now."""
        tables = session.tables if session else ()
        _refill(
            self.table,
            self.tr("all tables"),
            [("", self.tr("no table")), *((each, said(called(each))) for each in tables)],
        )
        _refill(self.block, self.tr("all blocks"), [(each.id, each.title) for each in blocks])
        self._tree = ThemeTree(themes)
        _refill(self.theme, self.tr("all themes"), [(each.theme.id, each.theme.name) for each in self._tree.branches()])
        self.table.setEnabled(bool(tables))

    def _tell(self) -> None:
        self._mark()
        self.changed.emit()

    def _mark(self) -> None:
        chosen = sum(choice.value() is not None for choice in self._choices())
        words = self.tr("Choose ({number}) …") if chosen else self.tr("Choose …")
        self.toggle.setText(words.format(number=chosen))
        self.toggle.setAccessibleName(self.tr("Choose which notes are shown"))
        self.all.setVisible(bool(chosen or self.search.text()))


def _refill(choice: Choice, everything: str, options: list[tuple[Any, str]]) -> None:
    """Offer other values where they changed; what was chosen stays."""
    choice.fill([(None, everything), *options])
