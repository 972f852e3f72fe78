"""A field to choose a name from a list or to type a new one, such as a place or an initiative."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QListView, QWidget

from app.models.text import one_line
from app.ui.parts.buttons import TARGET


class NamePicker(QComboBox):
    """`picked` gives the name when somebody chose one, or typed one and left the field."""

    picked = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Make an empty list; `name` is what a screen reader calls it."""
        super().__init__(parent)
        self._shown = ""
        self.setEditable(True)
        self.setView(QListView(self))
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMinimumHeight(TARGET)
        self.setAccessibleName(name)
        self.activated.connect(self._pick)
        line = self.lineEdit()
        assert line is not None
        line.setAccessibleName(name)
        line.editingFinished.connect(self._pick)
        completer = self.completer()
        if completer is not None:
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)

    def fill(self, names: Iterable[str], *, shown: str) -> None:
        """Offer these names, and show one of them or ``""``."""
        self._shown = shown
        self.clear()
        self.addItems(["", *sorted(names, key=str.casefold)])
        self.setEditText(shown)

    def _pick(self, _place: int = -1) -> None:
        name = one_line(self.currentText())
        if name != self._shown:
            self._shown = name
            self.picked.emit(name)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Leave the wheel to the page."""
        event.ignore()
