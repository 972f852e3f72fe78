"""Search over everything: type a few letters, choose with the arrows, Enter opens it."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from app.models.text import one_line, shortened
from app.services.workspace import Workspace
from app.ui.parts.announcing import announce
from app.ui.parts.buttons import TARGET
from app.ui.parts.headings import quiet
from app.ui.parts.record_list import RecordList, Row

ICONS = {
    "Person": "person",
    "Session": "session",
    "AgendaItem": "clock",
    "NetworkMap": "map",
    "Actor": "person",
    "Circle": "map",
    "Tie": "line",
    "Offer": "offer",
    "Ask": "ask",
    "Note": "note",
    "LearningQuestion": "question",
    "QuestionVersion": "question",
    "Insight": "insights",
    "Evidence": "insights",
    "CourseOfAction": "course",
}
_THROUGH = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_SEPARATOR = " "


class Finder(QDialog):
    """A line to type in and what is found; `opened` with the class and id of what somebody chose."""

    opened = Signal(str, str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Search in `workspace`."""
        super().__init__(parent)
        self._workspace = workspace
        self.setWindowTitle(self.tr("Search"))
        self.line = QLineEdit()
        self.line.setMinimumHeight(TARGET)
        self.line.setAccessibleName(self.tr("Search for"))
        self.line.setPlaceholderText(self.tr("A name, a word, part of a note …"))
        self.found = RecordList(self.tr("Found"))
        self._status = quiet("")
        self._wait = QTimer(self, singleShot=True, interval=120)
        self._wait.timeout.connect(self._search)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(16, 16, 16, 16)
        for widget in (self.line, self.found, self._status):
            stack.addWidget(widget)
        self.resize(640, 480)
        self.line.textChanged.connect(lambda: self._wait.start())
        self.line.installEventFilter(self)
        self.line.returnPressed.connect(self._open_first)
        self.found.opened.connect(self._open)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Send the arrows of the line to the list, so that the hand stays where it types."""
        pressed = watched is self.line and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and event.key() in _THROUGH:
            self.found.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def _search(self) -> None:
        self._wait.stop()
        words = self.line.text().strip()
        results = self._workspace.search(words) if words else []
        rows = [
            Row(
                f"{each.cls_name}{_SEPARATOR}{each.id}",
                shortened(one_line(each.text), 90),
                icon=ICONS.get(each.cls_name, "programme"),
            )
            for each in results
        ]
        self.found.set_rows(rows)
        if rows:
            self.found.select(rows[0].id)
        self._status.setText(self.tr("%n found", "", len(rows)) if words else "")
        announce(self, self._status.text())

    def _open_first(self) -> None:
        self._search()
        self._open(self.found.current_id())

    def _open(self, chosen: str) -> None:
        if chosen:
            cls_name, _, record_id = chosen.partition(_SEPARATOR)
            self.accept()
            self.opened.emit(cls_name, record_id)
