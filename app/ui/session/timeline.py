"""The timeline board: what went well and badly and what was learned, on a line, each with a why and who said so."""

from datetime import datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QScrollArea, QSplitter, QVBoxLayout, QWidget

from app.models.codes import code
from app.models.edit import Edit
from app.models.note import Note, NoteKind
from app.models.person import Role
from app.models.programme import Initiative
from app.models.session import Session
from app.models.timeline import KINDS, Happening, move_on_line, on_the_line, put_on_line, take_off_line, tell, waiting
from app.services.workspace import Workspace
from app.ui.parts.buttons import push_button
from app.ui.parts.choice import Choice
from app.ui.parts.drafts import DraftLine
from app.ui.parts.flow import flow
from app.ui.parts.headings import empty_note
from app.ui.parts.layouts import row
from app.ui.parts.mirroring import when_seen
from app.ui.parts.record_list import Row
from app.ui.parts.step_list import StepList
from app.ui.parts.upright import Upright
from app.ui.parts.words import term
from app.ui.session.timeline_view import TimelineView

LEAST_HIGH = 180
"""Pixels of the picture that can be seen at least."""

LEAST_LIST = 2
"""Rows of the list that can be seen at least."""

NARROW = 8
"""Letters of what is chosen that can be read at least."""

ICONS = dict(zip(KINDS, ("up", "down", "insights", "note"), strict=True))
EVERY, TONIGHT = "every", "tonight"


class TimelinePanel(QWidget):
    """Mirrors the timeline of a session, of one initiative, or of all sessions."""

    note_opened = Signal(str)

    def __init__(self, workspace: Workspace) -> None:
        """Make an empty board; `show_session` fills it."""
        super().__init__()
        self._workspace = workspace
        self._session: Session | None = None
        self._block: str | None = None
        self._make_form()
        self.shown = Choice(self.tr("Which timeline"))
        self.view = TimelineView(self.tr("Timeline"), self._said_by)
        self.list = StepList(self.tr("Timeline in words"))
        self._nothing = empty_note(self.tr("What went well, what went badly? Write the first one above."))
        self.earlier = push_button(self.tr("Earlier"), "up")
        self.later = push_button(self.tr("Later"), "down")
        self.open = push_button(self.tr("Change note"), "edit")
        self.off = push_button(self.tr("Take off the line"), "remove")
        self.fetch = push_button("", "add")
        self._lay_out()
        self._connect()

    def _make_form(self) -> None:
        self.kind = Choice(self.tr("Sort"))
        self.kind.fill([(kind, term(kind)) for kind in KINDS])
        self.text = self._line("text", self.tr("What happened?"), 220)
        self.happened = self._line("happened", self.tr("When? For example: spring"), 150)
        self.why = self._line("why", self.tr("Why was that so?"), 200)
        self.role = Choice(self.tr("Who says so"))
        self.role.fill([(None, self.tr("who says so?")), *((role, term(role)) for role in Role)])
        self.initiative = Choice(self.tr("Initiative"))
        for choice in (self.role, self.initiative):
            choice.setMinimumContentsLength(NARROW)
            choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.add = push_button(self.tr("Put on the line"), "add", primary=True)

    def _line(self, name: str, hint: str, least: int) -> DraftLine:
        line = DraftLine(self._workspace, f"timeline/{name}")
        line.setPlaceholderText(hint)
        line.setAccessibleName(hint)
        line.setMinimumWidth(least)
        return line

    def _lay_out(self) -> None:
        self._area = QScrollArea()
        self._area.setWidget(self.view)
        self._area.setMinimumHeight(LEAST_HIGH)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        sheet = QWidget()
        layout = QVBoxLayout(sheet)
        layout.setContentsMargins(0, 8, 0, 0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Upright(sheet))
        layout.addLayout(row(self.kind, self.text))
        layout.addLayout(row(self.happened, self.why))
        layout.addLayout(flow(self.role, self.initiative, self.add))
        layout.addLayout(flow(self.shown, self.fetch))
        layout.addWidget(self._nothing)
        self._halves = QSplitter(Qt.Orientation.Vertical)
        self._halves.setChildrenCollapsible(False)
        self._halves.addWidget(self._area)
        self._halves.addWidget(self.list)
        self._halves.setStretchFactor(0, 4)
        self._halves.setStretchFactor(1, 1)
        self._halves.setSizes([3 * LEAST_HIGH, LEAST_HIGH])
        layout.addWidget(self._halves, 1)
        layout.addLayout(flow(self.earlier, self.later, self.open, self.off))
        layout.addStretch()

    def _connect(self) -> None:
        for line in (self.text, self.happened, self.why):
            line.returnPressed.connect(self._tell)
        self.add.clicked.connect(self._tell)
        self.shown.chosen.connect(lambda _: self.mirror())
        self.view.chosen.connect(self.list.select)
        self.view.moved.connect(self._move)
        self.list.selected.connect(lambda _: self._show_chosen())
        self.list.stepped.connect(self._step)
        self.list.opened.connect(self.note_opened)
        self.list.removal_asked.connect(self._take_off)
        self.earlier.clicked.connect(lambda: self.list.step(-1))
        self.later.clicked.connect(lambda: self.list.step(1))
        self.open.clicked.connect(lambda: self.note_opened.emit(self.list.current_id()))
        self.off.clicked.connect(lambda: self._take_off(self.list.current_id()))
        self.fetch.clicked.connect(self._fetch)
        self._show_anew = when_seen(self, self.mirror)
        self._workspace.changed.connect(self._follow)
        self._workspace.reloaded.connect(self._show_anew)

    def show_session(self, session: Session | None) -> None:
        """Show the timeline of a session; half a line stands where it stood."""
        self._session = session
        for name, line in (("text", self.text), ("happened", self.happened), ("why", self.why)):
            line.stand_at(f"timeline/{session.id}/{name}" if session else f"timeline/{name}")
        may = session is not None and not self._workspace.read_only
        for field in (self.kind, self.text, self.happened, self.why, self.role, self.initiative, self.add):
            field.setEnabled(may)
        self._show_anew()

    def set_block(self, block: str) -> None:
        """Let what is told now go to a block of the plan."""
        self._block = block or None

    # --- mirroring ------------------------------------------------------------------------------

    def mirror(self) -> None:
        """Show what is there now."""
        initiatives = sorted(self._workspace.all(Initiative), key=lambda each: each.name.casefold())
        names = [(each.id, each.name) for each in initiatives]
        self.initiative.fill([(None, self.tr("which initiative?")), *names])
        self.shown.fill([(TONIGHT, self.tr("this session")), (EVERY, self.tr("all sessions")), *names])
        line = self._on_line()
        self.list.set_rows([self._row(each) for each in line])
        self.list.show_at_least(LEAST_LIST)
        self._halves.setVisible(bool(line))
        self._nothing.setVisible(not line)
        if line and not self.list.current_id():
            self.list.select(line[-1].id)
        left = len(self._waiting())
        self.fetch.setText(self.tr("Put %n more note(s) on the line", "", left))
        self.fetch.setVisible(bool(left) and not self._workspace.read_only)
        self._show_chosen()

    def _notes(self) -> list[Note]:
        wanted = self.shown.value()
        if wanted == EVERY:
            return self._workspace.all(Note)
        if wanted in (TONIGHT, None):
            return self._workspace.all(Note, session=self._session.id) if self._session else []
        return self._workspace.all(Note, initiative=wanted)

    def _on_line(self) -> list[Note]:
        return on_the_line(self._notes())

    def _waiting(self) -> list[Note]:
        return waiting(self._workspace.all(Note, session=self._session.id)) if self._session else []

    def _row(self, note: Note) -> Row:
        facts = [code(note), note.happened, note.why, self._said_by(note)]
        words = f"{term(note.kind)}: {note.text}" if note.kind else note.text
        sign = ICONS.get(note.kind or NoteKind.FACT, "note")
        return Row(note.id, words, " · ".join(fact for fact in facts if fact), sign)

    def _said_by(self, note: Note) -> str:
        initiative = self._workspace.find(Initiative, note.initiative) if note.initiative else None
        facts = (term(note.speaker_role) if note.speaker_role else "", initiative.name if initiative else "")
        return ", ".join(fact for fact in facts if fact)

    def _show_chosen(self) -> None:
        chosen = self.list.current_id()
        self.view.show_line(self._on_line(), chosen)
        if chosen:
            QTimer.singleShot(0, self, lambda: self._area.ensureVisible(self.view.place_of(chosen), 0, 150, 0))
        may = bool(chosen) and not self._workspace.read_only
        for button in (self.earlier, self.later, self.off):
            button.setEnabled(may)
        self.open.setEnabled(bool(chosen))

    def _follow(self, edit: Edit) -> None:
        if edit.concerns(Note, Initiative):
            self._show_anew()

    # --- acting -----------------------------------------------------------------------------------

    def _tell(self) -> None:
        session = self._session
        if session is None or not self.text.text().strip():
            return
        told = Happening(
            self.kind.value(),
            self.text.text(),
            self.happened.text(),
            self.why.text(),
            self.role.value(),
            self.initiative.value(),
        )
        line = on_the_line(self._workspace.all(Note))
        at = datetime.now().replace(microsecond=0)
        number = self._workspace.next_number(Note)
        if self._workspace.attempt(
            lambda: tell(number, told, line=line, session=session.id, agenda_item=self._block, at=at),
            clears_draft=self.text.place,
        ):
            for field in (self.text, self.happened, self.why):
                self._workspace.keep_draft(field.place, "")
                field.finished()
            self.list.select(next(each.id for each in self._workspace.all(Note) if each.number == number))
            self.text.setFocus()

    def _move(self, note_id: str, to: int) -> None:
        """Put a note at place `to` of what is shown: just before or after the one that stands there."""
        shown = self._on_line()
        was = next((at for at, each in enumerate(shown) if each.id == note_id), None)
        if was is None or was == to or not 0 <= to < len(shown):
            return
        whole = on_the_line(self._workspace.all(Note))
        others = [each.id for each in whole if each.id != note_id]
        place = others.index(shown[to].id) + (to > was)
        self._workspace.attempt(lambda: move_on_line(whole, shown[was], to=place))
        self.list.select(note_id)

    def _step(self, by: int) -> None:
        self._move(self.list.current_id(), self.list.currentIndex().row() + by)

    def _take_off(self, note_id: str) -> None:
        note = self._workspace.find(Note, note_id) if note_id else None
        if note:
            self._workspace.do(take_off_line(note))

    def _fetch(self) -> None:
        """Put what was said but does not stand on the line at its end."""
        if found := self._waiting():
            self._workspace.do(put_on_line(found, on_the_line(self._workspace.all(Note))))
