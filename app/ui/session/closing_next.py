"""The draft of the next session: what comes along, each with a tick, and when and where it is."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.closing import Evening
from app.models.codes import code
from app.models.next_session import NextDraft, draft_session, drafted_from, due_next, proposed_next
from app.models.person import Person
from app.models.questions import QuestionVersion, latest_wording
from app.models.session import Session
from app.models.text import one_line, shortened
from app.services.workspace import Workspace
from app.ui.parts.buttons import push_button
from app.ui.parts.drafts import DraftLine
from app.ui.parts.flow import flow
from app.ui.parts.headings import heading, label, quiet
from app.ui.parts.layouts import row, scrolled
from app.ui.parts.record_form import moment_field, moment_of, show_moment
from app.ui.parts.tick_list import TickList
from app.ui.parts.words import term

LONGEST = 110


class NextSheet(QWidget):
    """Mirrors what can come along to the next session."""

    session_opened = Signal(str)

    def __init__(self, workspace: Workspace) -> None:
        """Show nothing yet."""
        super().__init__()
        self._workspace = workspace
        self._evening: Evening | None = None
        self._draft: NextDraft | None = None
        self._left_out: set[str] = set()
        self._shown_for = ""
        self.title = DraftLine(workspace, "closing/next-title")
        self.title.setAccessibleName(self.tr("Title of the next session"))
        self.starts = moment_field(self.tr("It begins"))
        self.ends = moment_field(self.tr("It ends"))
        self.agreed = TickList(self.tr("Open actions and commitments"))
        self.questions = TickList(self.tr("Learning questions"))
        self.people = TickList(self.tr("Who is expected"))
        self.make = push_button(self.tr("Make the next session"), "session", primary=True)
        self.open = push_button(self.tr("Open it"), "open")
        self._there = label("")
        self._lists = [
            (quiet(self.tr("Open actions and commitments")), self.agreed),
            (quiet(self.tr("Learning questions; those that are due are ticked")), self.questions),
            (quiet(self.tr("Who is expected: everybody who was here")), self.people),
        ]
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        sheet = QWidget()
        column = QVBoxLayout(sheet)
        column.setContentsMargins(16, 0, 8, 0)
        column.addWidget(heading(self.tr("The next session"), 2))
        column.addWidget(self._there)
        caption = label(self.title.accessibleName())
        caption.setBuddy(self.title)
        column.addWidget(caption)
        column.addWidget(self.title)
        column.addLayout(
            flow(self._captioned(self.tr("It begins"), self.starts), self._captioned(self.tr("It ends"), self.ends))
        )
        column.addLayout(flow(self.make, self.open))
        for caption, ticks in self._lists:
            column.addWidget(caption)
            column.addWidget(ticks)
        column.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolled(sheet))

    def _captioned(self, words: str, field: QWidget) -> QWidget:
        caption = label(words)
        caption.setWordWrap(False)
        caption.setBuddy(field)
        both = QWidget()
        both.setLayout(row(caption, field))
        return both

    def _connect(self) -> None:
        for ticks in (self.agreed, self.questions, self.people):
            ticks.ticked.connect(self._tick)
        self.make.clicked.connect(self._make)
        self.open.clicked.connect(self._open)
        self.starts.dateTimeChanged.connect(lambda _: self._move_end())

    # --- mirroring ------------------------------------------------------------------------------

    def show_evening(self, evening: Evening) -> None:
        """Show what can come along after an evening; ticks that somebody changed stay as they are."""
        self._evening = evening
        proposed = proposed_next(evening, title=self._proposed_title())
        if self._shown_for != evening.session.id:
            self._shown_for = evening.session.id
            self._left_out = self._not_due(evening, proposed)
            self.title.stand_at(f"closing/{evening.session.id}/next-title", text=proposed.title)
            show_moment(self.starts, proposed.starts_at)
            show_moment(self.ends, proposed.ends_at or proposed.starts_at)
        self._draft = proposed
        self._fill(proposed)
        made = drafted_from(evening.session, evening.sessions)
        told = self.tr("{code} was drafted from this session: {title}, on {day}.")
        if made:
            words = told.format(code=code(made), title=made.title, day=f"{made.starts_at:%d-%m-%Y}")
            self._there.setText(words)
        for widget in (self._there, self.open):
            widget.setVisible(made is not None)
        self.make.setText(self.tr("Make another one") if made else self.tr("Make the next session"))
        self.make.setEnabled(not self._workspace.read_only)

    def _proposed_title(self) -> str:
        return self.tr("Session {number}").format(number=self._workspace.next_number(Session))

    def _not_due(self, evening: Evening, proposed: NextDraft) -> set[str]:
        """Give the questions that are open but not due; where none is due all of them come along."""
        waiting = {each.id for each in due_next(evening)}
        return {each.id for each in proposed.questions if each.id not in waiting} if waiting else set()

    def _fill(self, draft: NextDraft) -> None:
        versions = self._workspace.all(QuestionVersion)
        actions = [(each.id, f"{code(each)} {each.what}") for each in draft.actions]
        actions += [(each.id, f"{code(each)} {one_line(each.text)}") for each in draft.commitments]
        questions = [(each.id, f"{code(each)}. {latest_wording(each, versions)}") for each in draft.questions]
        people = [self._workspace.get(Person, each) for each in draft.people]
        named = [(each.id, f"{each.name} ({term(each.role)})") for each in people]
        found = ((self.agreed, actions), (self.questions, questions), (self.people, named))
        for (caption, ticks), (_, rows) in zip(self._lists, found, strict=True):
            ticks.fill([(key, shortened(words, LONGEST), key not in self._left_out) for key, words in rows])
            caption.setVisible(bool(rows))
            ticks.setVisible(bool(rows))

    def _move_end(self) -> None:
        """Keep the end after the beginning, as long as proposed."""
        if self._draft and self._draft.ends_at:
            show_moment(self.ends, moment_of(self.starts) + (self._draft.ends_at - self._draft.starts_at))

    # --- acting ---------------------------------------------------------------------------------

    def _tick(self, key: str, on: bool) -> None:
        (self._left_out.discard if on else self._left_out.add)(key)

    def chosen(self) -> NextDraft | None:
        """Give the draft as it stands on the screen."""
        draft, out = self._draft, self._left_out
        if draft is None:
            return None
        return replace(
            draft,
            title=self.title.text(),
            starts_at=moment_of(self.starts),
            ends_at=moment_of(self.ends),
            actions=tuple(each for each in draft.actions if each.id not in out),
            commitments=tuple(each for each in draft.commitments if each.id not in out),
            questions=tuple(each for each in draft.questions if each.id not in out),
            people=tuple(each for each in draft.people if each not in out),
        )

    def _make(self) -> None:
        evening, draft = self._evening, self.chosen()
        if evening is None or draft is None:
            return
        number, versions = self._workspace.next_number(Session), self._workspace.all(QuestionVersion)
        language = self._workspace.programme().language
        done = self._workspace.attempt(
            lambda: draft_session(number, evening.session, draft, versions=versions, language=language),
            clears_draft=self.title.place,
        )
        if done:
            made = next(each for each in self._workspace.all(Session) if each.number == number)
            self.session_opened.emit(made.id)

    def _open(self) -> None:
        made = drafted_from(self._evening.session, self._evening.sessions) if self._evening else None
        if made:
            self.session_opened.emit(made.id)
