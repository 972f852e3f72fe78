"""What can be done to the chosen map: buttons side by side, or the first one and a menu where they do not fit."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from app.ui.parts.layouts import GRID, row


class ActRow(QWidget):
    """Shows all buttons if they stand on one line, else the `first` and `more`, which leads to the others."""

    def __init__(self, first: QPushButton, others: Sequence[QPushButton], more: QPushButton) -> None:
        """Hold the buttons."""
        super().__init__()
        self._first, self._others, self._more = first, others, more
        self.setLayout(row(first, *others, more, None))
        self._show(everything=False)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """See again whether all fit."""
        super().resizeEvent(event)
        self._show(everything=self._needed() <= event.size().width())

    def _needed(self) -> int:
        return sum(each.sizeHint().width() + GRID for each in (self._first, *self._others))

    def _show(self, *, everything: bool) -> None:
        for each in self._others:
            each.setVisible(everything)
        self._more.setVisible(not everything)
