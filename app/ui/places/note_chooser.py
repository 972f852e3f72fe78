"""Choosing notes to put beside something: type a few words, choose with the arrows, Enter puts it there."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from app.models.codes import code, numbered_by
from app.models.edit import Edit
from app.models.note import Note
from app.models.text import one_line, shortened
from app.services.workspace import Workspace
from app.storage import Within
from app.ui.parts.announcing import announce
from app.ui.parts.buttons import TARGET, push_button
from app.ui.parts.flow import at_the_end
from app.ui.parts.headings import quiet
from app.ui.parts.panes import show_rows
from app.ui.parts.record_list import RecordList, Row
from app.ui.parts.words import term

MOST_SHOWN = 100
_THROUGH = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class NoteChooser(QDialog):
    """A line to search with and notes to choose from; stays open, so that several can be put there."""

    def __init__(self, workspace: Workspace, attach: Callable[[Note], Edit], parent: QWidget) -> None:
        """Offer the notes of `workspace`; `attach` gives the edit that puts a chosen one where it belongs."""
        super().__init__(parent)
        self._workspace = workspace
        self._attach = attach
        self.setWindowTitle(self.tr("Add a note"))
        self.resize(720, 560)
        self.line = QLineEdit()
        self.line.setMinimumHeight(TARGET)
        self.line.setAccessibleName(self.tr("Search for"))
        self.line.setPlaceholderText(self.tr("A word, part of a note, or a code such as N12"))
        self.list = RecordList(self.tr("Notes"))
        show_rows(self.list)
        self.told = quiet("")
        self.put = push_button(self.tr("Put it there"), "check", primary=True)
        ready = push_button(self.tr("Ready"), "close")
        self._wait = QTimer(self, singleShot=True, interval=120)
        self._wait.timeout.connect(self._show)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.addWidget(self.line)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.told)
        layout.addLayout(at_the_end(ready, self.put))
        self.line.textChanged.connect(lambda _: self._wait.start())
        self.line.returnPressed.connect(self._put)
        self.line.installEventFilter(self)
        self.list.opened.connect(lambda _: self._put())
        self.put.clicked.connect(self._put)
        ready.clicked.connect(self.accept)
        self._show()

    def _show(self) -> None:
        self._wait.stop()
        notes = self._found(self.line.text().strip())
        self.list.set_rows([note_row(each) for each in notes])
        if notes and not self.list.current_id():
            self.list.select(notes[0].id)
        self.put.setEnabled(bool(notes))
        self.told.setText("" if notes else self.tr("Nothing was found. Try fewer letters."))

    def _found(self, words: str) -> list[Note]:
        """Give what fits the words, or the newest notes while there are none."""
        if not words:
            return self._workspace.all(Note)[: -MOST_SHOWN - 1 : -1]
        if (named := numbered_by(words)) and named[0] is Note:
            return self._workspace.all(Note, number=named[1])
        found = self._workspace.search(words, MOST_SHOWN, within=Within(classes=frozenset({"Note"})))
        notes = (self._workspace.find(Note, each.id) for each in found)
        return [note for note in notes if note]

    def _put(self) -> None:
        if self._wait.isActive():
            self._show()
        note = self._workspace.find(Note, self.list.current_id())
        if note and self._workspace.attempt(lambda: self._attach(note)):
            self.told.setText(self.tr("{code} is put there.").format(code=code(note)))
            announce(self, self.told.text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Send the arrows of the line to the list, so that the hand stays where it types."""
        pressed = watched is self.line and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and event.key() in _THROUGH:
            self.list.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)


def note_row(note: Note) -> Row:
    """Give the row of a note: its words, then its code, kind and who said it."""
    facts = (code(note), term(note.kind) if note.kind else "", term(note.speaker_role) if note.speaker_role else "")
    return Row(note.id, shortened(one_line(note.text), 300), " · ".join(fact for fact in facts if fact), "note")
