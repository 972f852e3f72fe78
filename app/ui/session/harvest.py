"""The harvest: four fields, each with a line to write in and what was written."""

from datetime import datetime

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCompleter, QFrame, QGridLayout, QVBoxLayout, QWidget

from app.models.acting import FollowUp
from app.models.codes import code
from app.models.edit import Edit
from app.models.harvest import FIELDS, Promise, harvest, harvested
from app.models.note import Note, NoteKind
from app.models.person import Person
from app.models.session import Session
from app.services.workspace import Workspace
from app.ui.parts.buttons import push_button
from app.ui.parts.day_field import DayField
from app.ui.parts.drafts import DraftLine
from app.ui.parts.flow import flow
from app.ui.parts.headings import heading
from app.ui.parts.mirroring import when_seen
from app.ui.parts.record_list import RecordList, Row, fit_rows
from app.ui.parts.upright import Upright

LONGEST_LIST = 6
ROOM_FOR_TWO = 18
"""Lines of text: so wide must it be for two fields beside each other."""

_QUIET = 110
"""Pixels that a list needs at least."""


class HarvestField(QFrame):
    """One of the four fields. `note_opened` asks to change a line that was written."""

    note_opened = Signal(str)

    def __init__(self, workspace: Workspace, kind: NoteKind, title: str, hint: str) -> None:
        """Ask for `kind` under `title`."""
        super().__init__()
        self._workspace, self.kind = workspace, kind
        self._session: Session | None = None
        self._block: str | None = None
        self._names = QStringListModel(self)
        self.setProperty("kind", "card")
        self.line = DraftLine(workspace, f"harvest/{kind}")
        self.line.setPlaceholderText(hint)
        self.line.setAccessibleName(title)
        self.list = RecordList(title)
        self.list.setMinimumHeight(_QUIET)
        self.remove = push_button(self.tr("Remove"), "remove")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.addWidget(heading(title, 3))
        layout.addWidget(self.line)
        self.owner, self.due = self._promise_fields(layout)
        layout.addWidget(self.list)
        layout.addLayout(flow(self.remove))
        layout.addStretch(1)
        self.line.returnPressed.connect(self._write)
        self.owner.returnPressed.connect(self._write)
        self.list.opened.connect(self.note_opened)
        self.list.removal_asked.connect(self._remove)
        self.list.selected.connect(lambda _: self._enable())
        self.remove.clicked.connect(lambda: self._remove(self.list.current_id()))

    def _promise_fields(self, layout: QVBoxLayout) -> tuple[DraftLine, DayField]:
        """Give the fields for who and when, shown only where something is promised."""
        owner = DraftLine(self._workspace, f"harvest/{self.kind}/owner")
        owner.setPlaceholderText(self.tr("Who does it?"))
        owner.setAccessibleName(self.tr("Who does it?"))
        owner.setMinimumWidth(130)
        # One completer for good: Enter in its list writes the line down, and it must still be there afterwards.
        completer = QCompleter(self._names, owner)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        owner.setCompleter(completer)
        due = DayField(self.tr("By when?"))
        asks = self.kind is NoteKind.COMMITMENT
        holder = QWidget()
        holder.setLayout(flow(owner, due))
        layout.addWidget(holder)
        holder.setVisible(asks)  # not sooner: what is shown before it stands somewhere is a window of its own
        return owner, due

    def show_session(self, session: Session | None) -> None:
        """Show what was harvested in a session."""
        self._session = session
        self.setEnabled(session is not None)
        place = f"harvest/{session.id}/{self.kind}" if session else f"harvest/{self.kind}"
        self.line.stand_at(place)
        self.owner.stand_at(f"{place}/owner")
        for field in (self.line, self.owner, self.due):
            field.setEnabled(not self._workspace.read_only)

    def set_block(self, block: str) -> None:
        """Let new lines go to a block of the plan."""
        self._block = block or None

    def mirror(self) -> None:
        """Show what is there now."""
        notes = self._workspace.all(Note, session=self._session.id) if self._session else []
        actions = {each.note: each for each in self._workspace.all(FollowUp) if each.note}
        found = harvested(notes, self.kind)
        self.list.set_rows([_row(each, actions.get(each.id)) for each in found])
        fit_rows(self.list, LONGEST_LIST)
        self.list.setVisible(bool(found))
        if self.kind is NoteKind.COMMITMENT:
            names = sorted({person.name for person in self._workspace.all(Person)})
            if names != self._names.stringList():
                self._names.setStringList(names)
        self._enable()

    def _enable(self) -> None:
        self.remove.setVisible(bool(self.list.rows()))
        self.remove.setEnabled(bool(self.list.current_id()) and not self._workspace.read_only)

    def _write(self) -> None:
        session = self._session
        if session is None or not self.line.text().strip():
            return
        promise = Promise(self._workspace.next_number(FollowUp), self.owner.text(), self.due.value())
        written = self._workspace.attempt(
            lambda: harvest(
                self._workspace.next_number(Note),
                self.kind,
                self.line.text(),
                session=session.id,
                agenda_item=self._block,
                at=datetime.now().replace(microsecond=0),
                promise=promise,
            ),
            clears_draft=self.line.place,
        )
        if written:
            self._workspace.keep_draft(self.owner.place, "")
            self.line.finished()
            self.owner.finished()
            self.due.set_value(None)
            self.line.setFocus()

    def _remove(self, note_id: str) -> None:
        note = self._workspace.find(Note, note_id) if note_id else None
        if note:
            self._workspace.remove("remove_note", note)


class HarvestPanel(QWidget):
    """The four fields of one session. `note_opened` asks to change one line."""

    note_opened = Signal(str)

    def __init__(self, workspace: Workspace) -> None:
        """Make four empty fields; `show_session` fills them."""
        super().__init__()
        self._workspace = workspace
        self._session: Session | None = None
        words = {
            NoteKind.LEARNING_MOMENT: (self.tr("What did we learn?"), self.tr("In one sentence, then Enter")),
            NoteKind.DECISION: (self.tr("What did we decide?"), self.tr("In one sentence, then Enter")),
            NoteKind.COMMITMENT: (self.tr("What was promised?"), self.tr("What somebody will do")),
            NoteKind.QUESTION: (self.tr("What is still open?"), self.tr("In one sentence, then Enter")),
        }
        self.fields = {kind: HarvestField(workspace, kind, *words[kind]) for kind in FIELDS}
        sheet = QWidget()
        self._grid = QGridLayout(sheet)
        self._grid.setContentsMargins(0, 8, 0, 0)
        for field in self.fields.values():
            field.note_opened.connect(self.note_opened)
        self._place_fields()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Upright(sheet))
        self._show_anew = when_seen(self, self.mirror)
        workspace.changed.connect(self._follow)
        workspace.reloaded.connect(self._show_anew)

    def _place_fields(self) -> None:
        """Put two fields beside each other, or all of them beneath each other where large text needs the width."""
        columns = 2 if self.width() >= ROOM_FOR_TWO * self.fontMetrics().lineSpacing() else 1
        for place, field in enumerate(self.fields.values()):
            self._grid.addWidget(field, place // columns, place % columns)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, columns - 1)

    def show_session(self, session: Session | None) -> None:
        """Show the harvest of a session; each line keeps what stands in it."""
        self._session = session
        for field in self.fields.values():
            field.show_session(session)
        self._show_anew()

    def set_block(self, block: str) -> None:
        """Let new lines go to a block of the plan."""
        for field in self.fields.values():
            field.set_block(block)

    def mirror(self) -> None:
        """Show what is there now."""
        for field in self.fields.values():
            field.mirror()

    def _follow(self, edit: Edit) -> None:
        if self._session and edit.concerns(Note, FollowUp, Person):
            self._show_anew()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Place the fields anew."""
        super().resizeEvent(event)
        self._place_fields()


def _row(note: Note, action: FollowUp | None) -> Row:
    due = f"{action.due:%d-%m-%Y}" if action and action.due else ""
    facts = [code(note), code(action) if action else "", action.owner if action else "", due]
    return Row(note.id, note.text, " · ".join(fact for fact in facts if fact), "starred" if note.starred else "note")
