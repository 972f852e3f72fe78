"""Large buttons for who rather taps: what was it, who said it, and then the words."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from app.models.note import KIND_KEYS, NoteKind
from app.models.person import ROLE_KEYS, Role
from app.ui.parts.buttons import push_button
from app.ui.parts.headings import label
from app.ui.parts.words import term

HIGH = 46
"""Pixels: a finger of somebody who stands beside the table; five rows of them fit a low screen."""

ROOM = 600
"""Pixels for a row of three; with large letters there are two in a row."""


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
        self.stars = [self._button(self.tr("Star"), "star") for _ in range(2)]
        self.back = self._button(self.tr("Other kind"), "back")
        self.skip = self._button(self.tr("Do not say who"))
        self.kinds = {kind: self._button(f"{key}  {term(kind)}") for key, kind in KIND_KEYS.items()}
        self.roles = {role: self._button(term(role)) for role in ROLE_KEYS.values()}
        self._pages = QStackedWidget()
        self._pages.addWidget(_grid(*self.kinds.values(), self.stars[0]))
        self._pages.addWidget(_grid(*self.roles.values(), self.skip, self.stars[1], self.back))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._step)
        layout.addWidget(self._pages)
        self._connect()
        self.begin()

    def _connect(self) -> None:
        for kind, button in self.kinds.items():
            button.setAccessibleName(term(kind))
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, kind=kind: self._choose_kind(kind))
        for role, button in self.roles.items():
            button.setAccessibleName(term(role))
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, role=role: self._choose_role(role))
        for star in self.stars:
            star.setCheckable(True)
            star.clicked.connect(self.star_asked)
        self.back.clicked.connect(self.begin)
        self.skip.clicked.connect(self._wait)

    def begin(self) -> None:
        """Ask what sort of note it is."""
        self._show(0, self.tr("What was it?"))

    def show_line(self, kind: NoteKind | None, role: Role | None, *, starred: bool) -> None:
        """Mark what the line says already."""
        for each, button in self.kinds.items():
            button.setChecked(each is kind)
        for one, button in self.roles.items():
            button.setChecked(one is role)
        for star in self.stars:
            star.setChecked(starred)

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

    def _button(self, words: str, icon_name: str = "") -> QPushButton:
        button = push_button(words, icon_name)
        button.setMinimumHeight(HIGH)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a tap leaves the keyboard in the line
        return button


def _grid(*buttons: QPushButton) -> QWidget:
    page = QWidget()
    grid = QGridLayout(page)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setSpacing(4)
    columns = 3 if 3 * max(button.sizeHint().width() for button in buttons) < ROOM else 2
    for place, button in enumerate(buttons):
        grid.addWidget(button, place // columns, place % columns)
    grid.setRowStretch(len(buttons) // columns + 1, 1)
    return page
