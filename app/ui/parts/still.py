"""Numbers and times that stay as they are when somebody turns the wheel to scroll the page over them."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget


class _Still(QObject):
    """Hands the wheel on to what lies around."""

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Take no wheel."""
        if event.type() == QEvent.Type.Wheel:
            event.ignore()
            return True
        return False


def keep_still(*fields: QWidget) -> None:
    """Leave the wheel to the page for fields that would count up and down with it."""
    for field in fields:
        field.installEventFilter(_Still(field))
