"""Which column of a table is about what: shown as it was understood, to be corrected."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QWidget

from app.ui.exchange.kinds import CONTEXT
from app.ui.parts.choice import Choice
from app.ui.parts.headings import label, quiet
from app.ui.parts.layouts import column
from app.ui.parts.words import translate


class ColumnsForm(QWidget):
    """A choice of column for each thing a table can tell. `corrected` when somebody chose another column."""

    corrected = Signal()

    def __init__(self) -> None:
        """Begin without anything to choose."""
        super().__init__()
        self.choices: dict[str, Choice] = {}
        self._rows = QFormLayout()
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._rest = quiet("")
        asked = quiet(self.tr("Which column is what? Correct it where it is wrong."))
        self.setLayout(column(asked, self._rows, self._rest))
        self.hide()

    def offer(self, captions: Mapping[str, str], headers: Sequence[str], *, rest: str) -> None:
        """Offer the columns with these headers for what `captions` tell; `rest` is where all others go."""
        while self._rows.rowCount():
            self._rows.removeRow(0)
        self.choices = {field: self._choice(caption, headers) for field, caption in captions.items()}
        self._rest.setText(rest)
        self.setVisible(bool(captions))

    def _choice(self, caption: str, headers: Sequence[str]) -> Choice:
        words = translate(CONTEXT, caption)
        choice = Choice(words)
        choice.fill([("", self.tr("not in this list")), *((each, each) for each in headers)])
        choice.chosen.connect(lambda _: self.corrected.emit())
        caption_label = label(words)
        caption_label.setBuddy(choice)
        self._rows.addRow(caption_label, choice)
        return choice

    def chosen(self) -> dict[str, str]:
        """Give the chosen column of each thing that has one."""
        return {field: choice.value() for field, choice in self.choices.items() if choice.value()}

    def show_taken(self, columns: Mapping[str, str]) -> None:
        """Show which columns were taken."""
        for field, choice in self.choices.items():
            choice.set_value(columns.get(field, ""))
