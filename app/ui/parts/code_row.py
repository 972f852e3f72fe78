"""A row of codes that lead to other records: from a note to its insights, on to courses and actions, and back."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.codes import NUMBERED, code
from app.models.record import Record
from app.models.text import shortened
from app.ui.parts.buttons import tool_button
from app.ui.parts.flow import flow
from app.ui.parts.headings import quiet

MOST = 24
"""More buttons than these would push all else away; the rest is counted."""

ICONS = {
    "Insight": "insights",
    "CourseOfAction": "course",
    "FollowUp": "check",
    "Note": "note",
    "NetworkMap": "map",
    "Session": "session",
    "LearningQuestion": "question",
}


class CodeRow(QWidget):
    """Codes as buttons behind a caption; `jumped` gives class name and id of the one that was pressed."""

    jumped = Signal(str, str)

    def __init__(self, caption: str) -> None:
        """Show nothing yet."""
        super().__init__()
        self._caption = quiet(caption)
        self._name = caption
        self._shown: list[tuple[Record, str]] | None = None
        self._buttons = QWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self._caption)
        self._column.addWidget(self._buttons)

    def show_records(self, found: Sequence[tuple[Record, str]]) -> None:
        """Show records, each with the words it is known by; away where there are none."""
        if list(found) == self._shown:
            return
        self._shown = list(found)
        self.setVisible(bool(found))
        self._buttons.deleteLater()
        self._buttons = QWidget()
        buttons: list[QWidget] = [self._button(record, words) for record, words in found[:MOST]]
        if len(found) > MOST:
            buttons.append(quiet(f"+{len(found) - MOST}"))
        self._buttons.setLayout(flow(*buttons))
        self._column.addWidget(self._buttons)

    def buttons(self) -> list[str]:
        """Give the codes that are shown."""
        return [_code(record) for record, _ in self._shown or ()]

    def _button(self, record: Record, words: str) -> QWidget:
        name = type(record).__name__
        button = tool_button(_code(record), ICONS.get(name, "open"))
        button.setObjectName(f"jump.{_code(record)}")
        button.setToolTip(shortened(words, 200).replace("<", "‹"))
        button.setAccessibleName(f"{self._name}: {_code(record)} {shortened(words, 120)}")
        button.clicked.connect(lambda: self.jumped.emit(name, record.id))
        return button


def _code(record: Record) -> str:
    return code(record) if isinstance(record, NUMBERED) else ""
