"""A list to choose one thing from, with rows large enough for a finger."""

from collections.abc import Iterable
from html import escape
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QListView, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from app.ui.parts.buttons import TARGET


class Choice(QComboBox):
    """A drop-down of values with their words. `chosen` speaks only when a person chose."""

    chosen = Signal(object)

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        """Make an empty list; `name` is what a screen reader calls it."""
        super().__init__(parent)
        self._values: list[Any] = []
        self.setView(QListView(self))
        self.setMinimumHeight(TARGET)
        self.setAccessibleName(name)
        self.activated.connect(lambda place: self.chosen.emit(self._values[place]))

    def fill(self, options: Iterable[tuple[Any, str]]) -> None:
        """Offer these values with their words, and keep what was chosen where it is still there."""
        before, had = self.value(), bool(self._values)
        pairs = list(options)
        self._values = [value for value, _ in pairs]
        self.clear()
        self.addItems([text for _, text in pairs])
        if had:
            self.set_value(before)

    def value(self) -> Any:
        """Give the chosen value; None where there is nothing to choose."""
        place = self.currentIndex()
        return self._values[place] if 0 <= place < len(self._values) else None

    def set_value(self, value: Any) -> None:
        """Show `value` as chosen; the first one where it is not in the list."""
        place = self._values.index(value) if value in self._values else 0
        self.setCurrentIndex(place if self._values else -1)

    def hint(self) -> str:
        """Give all the chosen words where they are cut, as they were typed and never read as markup; else ""."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        words = self.currentText()
        return f"<span>{escape(words)}</span>" if self._cut(option) != words else ""

    def _cut(self, option: QStyleOptionComboBox) -> str:
        """Give the chosen words as far as they fit, with an ellipsis where they do not."""
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self).width() - 4
        room -= self.iconSize().width() + 4 if not self.itemIcon(self.currentIndex()).isNull() else 0
        return self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Show the chosen words, cut where they are long; a screen reader and the hint still have all of them."""
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        option.currentText = self._cut(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def event(self, event: QEvent) -> bool:
        """Hint at what is cut."""
        if event.type() is QEvent.Type.ToolTip:
            self.setToolTip(self.hint())
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Leave the wheel to the page: scrolling past must not choose something else."""
        event.ignore()
