"""What is not printed because consent lacks, person by person, with a way to ask after all; a no stays a no."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from app.models.names import Gap
from app.models.participation import told_apart
from app.models.person import Person
from app.services.workspace import Workspace
from app.ui.parts.buttons import push_button
from app.ui.parts.record_list import RecordList, Row, fit_rows
from app.ui.parts.words import term
from app.ui.people.consent_words import DAY

MOST_ROWS = 2
"""Rows seen at once: the pages need the room."""


class GapList(QFrame):
    """Mirrors the gaps of one print; `asking` gives the person and the use that somebody wants to ask about.

    `head`, which folds the list away, and `ask` are put where there is room for them.
    """

    asking = Signal(str, object)

    def __init__(self, workspace: Workspace) -> None:
        """Show nothing yet."""
        super().__init__()
        self._workspace = workspace
        self._gaps: list[Gap] = []
        self.setProperty("kind", "warning")
        self.head = push_button("", "down")
        self.head.setCheckable(True)
        self.head.setChecked(True)
        self.list = RecordList(self.tr("Not printed: consent is missing"))
        self.ask = push_button(self.tr("Ask after all"), "question", primary=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(self.list)
        self._by_hand = False
        self.head.toggled.connect(lambda _: self._enable())
        self.head.clicked.connect(self._fold_by_hand)
        self.list.selected.connect(lambda _: self._enable())
        self.list.opened.connect(lambda _: self._ask())
        self.ask.clicked.connect(self._ask)
        for widget in (self, self.head, self.ask):
            widget.hide()

    def show_gaps(self, gaps: Sequence[Gap]) -> None:
        """Show what is not printed: first who was never asked, then who said no."""
        self._gaps = list(gaps)
        names = told_apart(self._workspace.all(Person))
        order = sorted(gaps, key=lambda gap: not gap.may_be_asked)
        self.list.set_rows([self._row(gap, names) for gap in order])
        fit_rows(self.list, MOST_ROWS)
        words = self.tr("Consent is missing (%n)", "", len(gaps))
        self.head.setText(words)
        self.head.setAccessibleName(words)
        self.head.setVisible(bool(gaps))
        if gaps and not self.list.current_id():
            self.list.select(self.list.rows()[0].id)
        self._enable()

    def fold_unless_asked(self, *, fold: bool) -> None:
        """Fold the list away or open it, unless somebody did so by hand."""
        if not self._by_hand:
            self.head.setChecked(not fold)

    def _fold_by_hand(self) -> None:
        self._by_hand = True

    def show_gap(self, place: int) -> None:
        """Go to one gap."""
        if place < len(self._gaps):
            self.head.setChecked(True)
            self.list.select(_id(self._gaps[place]))
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def chosen(self) -> Gap | None:
        """Give the gap that is chosen."""
        return next((gap for gap in self._gaps if _id(gap) == self.list.current_id()), None)

    def _row(self, gap: Gap, names: dict[str, str]) -> Row:
        if gap.may_be_asked:
            told, sign = self.tr("never asked"), "question"
        else:
            day = gap.on.strftime(DAY) if gap.on else ""
            told, sign = self.tr("said no on {day}; that stays as it is").format(day=day), "close"
        text = " · ".join((names.get(gap.person, ""), term(gap.use), told))
        return Row(_id(gap), text, icon=sign, faded=not gap.may_be_asked)

    def _enable(self) -> None:
        gap = self.chosen()
        self.setVisible(bool(self._gaps) and self.head.isChecked())
        can_ask = any(each.may_be_asked for each in self._gaps) and not self._workspace.read_only
        self.ask.setVisible(can_ask and self.head.isChecked())
        self.ask.setEnabled(gap is not None and gap.may_be_asked)

    def _ask(self) -> None:
        gap = self.chosen()
        if gap is not None and gap.may_be_asked and not self._workspace.read_only:
            self.asking.emit(gap.person, gap.use)


def _id(gap: Gap) -> str:
    return f"{gap.person}/{gap.use.value}"
