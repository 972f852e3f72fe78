"""A field for a day that may also be left open, with a calendar."""

from datetime import date

from PySide6.QtCore import QDate, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QCalendarWidget, QDateEdit, QWidget

from app.ui.parts.buttons import TARGET

_NONE = QDate(1900, 1, 1)
"""Stands for no day: Qt shows other words for the first day of a field."""


class DayField(QDateEdit):
    """`picked` gives the day that somebody chose or typed, or None; setting it by code says nothing."""

    picked = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Show no day; `name` is what a screen reader calls it."""
        super().__init__(parent)
        self._shown: date | None = None
        self.setDisplayFormat("dd-MM-yyyy")
        self.setMinimumDate(_NONE)
        self.setSpecialValueText(self.tr("no day"))
        self.setCalendarPopup(True)
        self.setMinimumHeight(TARGET)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setDate(_NONE)
        self.editingFinished.connect(self._pick)
        calendar = self.calendarWidget()
        calendar.installEventFilter(self)
        calendar.clicked.connect(lambda _: self._pick())

    def value(self) -> date | None:
        """Give the day that is shown; None where there is none."""
        shown = self.date()
        return None if shown == _NONE else date(shown.year(), shown.month(), shown.day())

    def set_value(self, day: date | None) -> None:
        """Show a day, or none."""
        self._shown = day
        self.setDate(_NONE if day is None else QDate(day.year, day.month, day.day))

    def _pick(self) -> None:
        if self.value() != self._shown:
            self._shown = self.value()
            self.picked.emit(self._shown)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Open the calendar at today where no day is shown."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QCalendarWidget) and self.value() is None:
            today = QDate.currentDate()
            watched.setCurrentPage(today.year(), today.month())
        return super().eventFilter(watched, event)

    def stepBy(self, steps: int) -> None:  # noqa: N802
        """Begin at today where no day is shown."""
        if self.value() is None:
            self.setDate(QDate.currentDate())
        else:
            super().stepBy(steps)

    def focusNextPrevChild(self, on: bool) -> bool:  # noqa: N802 (Qt's own signature)
        """Go on with Tab at once where no day is shown: Qt would look for its day, month and year for ever."""
        if self.value() is None:
            return QWidget.focusNextPrevChild(self, on)
        return super().focusNextPrevChild(on)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Leave the wheel to the page."""
        event.ignore()
