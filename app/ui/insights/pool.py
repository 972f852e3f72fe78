"""All notes to choose from, and a list of insights they can be dropped on."""

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragMoveEvent, QDropEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QVBoxLayout, QWidget

from app.models.codes import code
from app.models.edit import Edit
from app.models.note import Note, NoteKind
from app.models.session import Session
from app.models.text import fold
from app.services.workspace import Workspace
from app.ui.parts.buttons import TARGET
from app.ui.parts.choice import Choice
from app.ui.parts.headings import heading, quiet
from app.ui.parts.layouts import row
from app.ui.parts.record_list import RecordList, Row
from app.ui.parts.words import counted, term

NOTES = "application/x-hosselkaart-notes"


class NoteList(RecordList):
    """Notes, several of which can be chosen, and dragged onto an insight."""

    _pressed: QPoint | None = None

    def chosen_ids(self) -> list[str]:
        """Give the notes that are chosen, from top to bottom."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return [self.rows()[place].id for place in rows]

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Take hold of what may be dragged; a press on a chosen note keeps all that are chosen."""
        self._pressed = event.position().toPoint()
        index = self.indexAt(self._pressed)
        if not (self.selectionModel().isSelected(index) and not event.modifiers()):
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Carry the chosen notes away."""
        far = QApplication.startDragDistance()
        held = bool(event.buttons() & Qt.MouseButton.LeftButton) and self._pressed is not None
        if held and self._pressed and (event.position().toPoint() - self._pressed).manhattanLength() > far:
            data = QMimeData()
            data.setData(NOTES, "\n".join(self.chosen_ids()).encode())
            drag = QDrag(self)
            drag.setMimeData(data)
            self._pressed = None
            drag.exec(Qt.DropAction.LinkAction)
        elif not held:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Choose just one note when a press on a chosen one was no drag."""
        if self._pressed is not None and not event.modifiers():
            index = self.indexAt(self._pressed)
            if index.isValid() and len(self.chosen_ids()) > 1:
                self.setCurrentIndex(index)
        self._pressed = None
        super().mouseReleaseEvent(event)


class InsightList(RecordList):
    """Insights on which notes can be dropped: `dropped` gives the ids of the notes, and of the insight."""

    dropped = Signal(list, str)

    def __init__(self, name: str) -> None:
        """Make an empty list called `name`."""
        super().__init__(name)
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Take notes."""
        if event.mimeData().hasFormat(NOTES):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:  # noqa: N802
        """Show on which insight they would land."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self.setCurrentIndex(index)
            event.acceptProposedAction()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Tell what landed where."""
        index = self.indexAt(event.position().toPoint())
        ids = bytes(event.mimeData().data(NOTES).data()).decode().split("\n")
        event.acceptProposedAction()
        self.dropped.emit(ids, self.rows()[index.row()].id)


class NotePool(QWidget):
    """The notes of all sessions, to be narrowed down by words, session and kind."""

    def __init__(self, workspace: Workspace) -> None:
        """Show the notes of `workspace`."""
        super().__init__()
        self._workspace = workspace
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search the notes"))
        self.search.setAccessibleName(self.tr("Search the notes"))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumHeight(TARGET)
        self.sessions = Choice(self.tr("Session"))
        self.kinds = Choice(self.tr("Kind"))
        self.kinds.fill([(None, self.tr("all kinds")), *((kind, term(kind)) for kind in NoteKind)])
        self._count = quiet("")
        self.list = NoteList(self.tr("Notes"))
        self.list.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 8, 0)
        layout.addWidget(heading(self.tr("Notes"), 2))
        layout.addWidget(self.search)
        layout.addLayout(row(self.sessions, self.kinds))
        layout.addWidget(self._count)
        layout.addWidget(self.list, 1)
        self.search.textChanged.connect(lambda _: self.mirror())
        self.sessions.chosen.connect(lambda _: self.mirror())
        self.kinds.chosen.connect(lambda _: self.mirror())
        workspace.changed.connect(self._follow)
        workspace.reloaded.connect(self.mirror)
        self.mirror()

    def chosen(self) -> list[Note]:
        """Give the notes that are chosen."""
        found = (self._workspace.find(Note, each) for each in self.list.chosen_ids())
        return [note for note in found if note]

    def _follow(self, edit: Edit) -> None:
        if edit.concerns(Note, Session):
            self.mirror()

    def mirror(self) -> None:
        """Show what is there now."""
        sessions = self._workspace.all(Session)
        self.sessions.fill([(None, self.tr("all sessions")), *((each.id, each.title) for each in sessions)])
        wanted, kind, session = fold(self.search.text()), self.kinds.value(), self.sessions.value()
        shown = [
            note
            for note in self._workspace.all(Note)
            if wanted in fold(note.text)
            and (kind is None or note.kind is kind)
            and (session is None or note.session == session)
        ]
        self.list.set_rows([_row(note) for note in shown])
        self._count.setText(counted("Note", len(shown)))


def _row(note: Note) -> Row:
    facts = (code(note), term(note.kind) if note.kind else "", term(note.speaker_role) if note.speaker_role else "")
    return Row(note.id, note.text, " · ".join(fact for fact in facts if fact), "starred" if note.starred else "note")
