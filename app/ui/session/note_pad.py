"""Large buttons for who rather taps: what was it, who said it, and then the words."""

from collections.abc import Iterable
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from app.models.note import KIND_KEYS, NoteKind
from app.models.person import ROLE_KEYS, Role
from app.ui.parts.buttons import push_button
from app.ui.parts.headings import label
from app.ui.parts.layouts import row
from app.ui.parts.words import term

E = TypeVar("E", bound=StrEnum)

HIGH = 52
"""Pixels: a finger of somebody who stands beside the table."""

COLUMNS = 3


class NotePad(QWidget):
    """First the kinds, then the roles, then it waits for the words. It speaks; the line listens."""

    kind_chosen = Signal(object)
    role_chosen = Signal(object)
    star_asked = Signal()
    words_awaited = Signal()

    def __init__(self) -> None:
        """Begin with the kinds."""
        super().__init__()
        self._step = label("", kind="heading3")
        self.star = push_button(self.tr("Star"), "star")
        self.star.setCheckable(True)
        self.back = push_button(self.tr("Other kind"), "back")
        self.skip = push_button(self.tr("Do not say who"))
        self.kinds: dict[NoteKind, QPushButton] = {}
        self.roles: dict[Role, QPushButton] = {}
        self._pages = QStackedWidget()
        self._pages.addWidget(self._grid(((kind, key) for key, kind in KIND_KEYS.items()), self.kinds))
        self._pages.addWidget(self._grid(((role, "@" + key) for key, role in ROLE_KEYS.items()), self.roles))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row(self._step, None, self.back, self.skip, self.star))
        layout.addWidget(self._pages)
        for kind, button in self.kinds.items():
            button.clicked.connect(lambda _=False, kind=kind: self._choose_kind(kind))
        for role, button in self.roles.items():
            button.clicked.connect(lambda _=False, role=role: self._choose_role(role))
        self.star.clicked.connect(self.star_asked)
        self.back.clicked.connect(self.begin)
        self.skip.clicked.connect(self._wait)
        self.begin()

    def begin(self) -> None:
        """Ask what sort of note it is."""
        self._show(0, self.tr("What was it?"))

    def show_line(self, kind: NoteKind | None, role: Role | None, *, starred: bool) -> None:
        """Mark what the line says already."""
        for each, button in self.kinds.items():
            button.setChecked(each is kind)
        for one, button in self.roles.items():
            button.setChecked(one is role)
        self.star.setChecked(starred)

    def _choose_kind(self, kind: NoteKind) -> None:
        self.kind_chosen.emit(kind)
        self._show(1, self.tr("Who said it?"))

    def _choose_role(self, role: Role) -> None:
        self.role_chosen.emit(role)
        self._wait()

    def _wait(self) -> None:
        self._step.setText(self.tr("Now type the words"))
        self.words_awaited.emit()

    def _show(self, page: int, words: str) -> None:
        self._pages.setCurrentIndex(page)
        self._step.setText(words)
        self.back.setVisible(page == 1)
        self.skip.setVisible(page == 1)

    def _grid(self, options: Iterable[tuple[E, str]], buttons: dict[E, QPushButton]) -> QWidget:
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 0, 0)
        for place, (option, key) in enumerate(options):
            button = push_button(f"{key}  {term(option)}")
            button.setAccessibleName(term(option))
            button.setCheckable(True)
            button.setMinimumHeight(HIGH)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            grid.addWidget(button, place // COLUMNS, place % COLUMNS)
            buttons[option] = button
        return page
