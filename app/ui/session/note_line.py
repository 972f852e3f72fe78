"""The notes line: one line that is always ready, with its signs shown as chips."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from app.models.note import KIND_KEYS, NoteKind, NoteLine, read_note_line
from app.services.workspace import Workspace
from app.ui.parts.buttons import push_button
from app.ui.parts.flow import flow
from app.ui.parts.headings import quiet
from app.ui.parts.words import term
from app.ui.session.note_field import NoteField

_Chip = tuple[str, str]
"""The sign as it was typed (empty for the kind), and its words."""


class NoteEntry(QWidget):
    """The notes line with its chips. `entered` speaks when a line is finished with Enter."""

    entered = Signal()

    def __init__(self, workspace: Workspace, place: str, *, alone: bool = True) -> None:
        """Stand ready at `place`; not `alone`, it does not say which letters and signs there are."""
        super().__init__()
        self.field = NoteField(workspace, place)
        self.field.setPlaceholderText(self.tr("Write what is said, and press Enter"))
        self.field.setAccessibleName(self.tr("Note"))
        self.help = quiet(self._letters())
        self.signs = quiet(self.tr("@b resident · @a civil servant · #theme · ! star · ?A learning question"))
        self._tells_signs = alone
        if not alone:
            self.help.hide()  # a label that is shown before it stands somewhere flashes up as a window of its own
        self._shown: list[_Chip] = []
        self._chips = QWidget()
        self._flow = flow()
        self._chips.setLayout(self._flow)
        self._under = _Under()
        self._under.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._under.addWidget(self.signs)
        self._under.addWidget(self._chips)
        self._under.addWidget(self.field.offers)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for widget in (self.field, self._under, self.help):
            layout.addWidget(widget)
        self.field.returnPressed.connect(self.entered)
        self.field.textChanged.connect(lambda _: self._show_chips())
        self.field.kind_changed.connect(self._show_chips)
        self.field.offers.shown_or_hidden.connect(self._turn_page)
        self._show_chips()

    def chips(self) -> list[QPushButton]:
        """Give the chips that are shown; pressing one takes its sign away."""
        found = (self._flow.itemAt(place) for place in range(self._flow.count()))
        return [widget for item in found if item and isinstance(widget := item.widget(), QPushButton)]

    def _letters(self) -> str:
        return " · ".join(f"{key} {term(kind)}" for key, kind in KIND_KEYS.items())

    def _show_chips(self) -> None:
        wanted = self._wanted()
        if wanted != self._shown or not wanted:
            self._shown = wanted
            for chip in self.chips():
                self._flow.removeWidget(chip)
                chip.hide()
                chip.deleteLater()
            for sign, words in wanted:
                self._flow.addWidget(self._chip(sign, words))
            self._turn_page()

    def show_signs(self, *, on: bool) -> None:
        """Show which signs there are while nothing is typed, or keep that room for something else."""
        self._tells_signs = on
        self._turn_page()

    def _turn_page(self) -> None:
        """Show what is offered, or else the chips, or else which signs there are."""
        page = 2 if self.field.offers.offered() else (1 if self._shown else 0)
        self._under.setCurrentIndex(page)
        self._under.setVisible(self._tells_signs or page > 0)
        self._under.updateGeometry()

    def _wanted(self) -> list[_Chip]:
        """Give what the line says as chips, in the order of the line."""
        kind = self.field.kind
        words = [word for word in self.field.text().split() if word[0] in "@#!?"]
        said = [(word, self._said(read_note_line("x " + word, kind=NoteKind.FACT))) for word in words]
        return [*([("", term(kind))] if kind else []), *(chip for chip in said if chip[1])]

    def _said(self, told: NoteLine) -> str:
        """Give the words for one sign; empty where it is no sign."""
        if told.role:
            return term(told.role)
        if told.themes:
            return "#" + told.themes[0]
        if told.starred:
            return self.tr("star")
        return self.tr("question {letter}").format(letter=told.question) if told.question else ""

    def _chip(self, sign: str, words: str) -> QPushButton:
        chip = push_button(words.replace("&", "&&"), "close")
        chip.setAccessibleName(self.tr("{sign}: take away").format(sign=words))
        chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        chip.clicked.connect(lambda: self._take_away(sign))
        return chip

    def _take_away(self, sign: str) -> None:
        self.field.setFocus()
        if sign:
            self.field.without(sign)
        else:
            self.field.set_kind(None)


class _Under(QStackedWidget):
    """What stands under the line: the signs to type, or the chips that were typed. No higher than what is shown."""

    def sizeHint(self) -> QSize:  # noqa: N802
        """Ask for what is shown now, and always for one row of chips."""
        return self._room(super().sizeHint())

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Need no less."""
        return self._room(super().minimumSizeHint())

    def _room(self, size: QSize) -> QSize:
        shown = self.currentWidget()
        if shown is None:
            return size
        height = shown.heightForWidth(self.width()) if shown.hasHeightForWidth() else shown.sizeHint().height()
        return QSize(size.width(), max(44, height))
