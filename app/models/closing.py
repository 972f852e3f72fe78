"""Closing a session: what is still left to do after the evening, none of which stands in the way."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from app.models.acting import FollowUp, commitments_left
from app.models.agenda import due, held_until
from app.models.edit import Edit, added, changed
from app.models.errors import CLOSED_ALREADY, EMPTY_ACTION, NOT_CLOSED, BadInput, Refused
from app.models.note import CheckedBack, Note, NoteKind, is_quote
from app.models.note_filter import sheet_counts
from app.models.person import Consent, ConsentAnswer, ConsentUse
from app.models.questions import LearningQuestion, QuestionVersion
from app.models.record import new_id
from app.models.session import Attendance, Session
from app.models.text import LINE_LIMIT, one_line, shortened

NEEDED = (ConsentUse.REPORT, ConsentUse.QUOTE_UNNAMED)
"""What everybody who was there should have been asked; without it their words are not printed."""


class Duty(StrEnum):
    """What may be left to do after a session, in the order in which it is best done."""

    UNSORTED = "unsorted"
    SHEETS = "sheets"
    CONSENTS = "consents"
    QUOTES = "quotes"
    COMMITMENTS = "commitments"
    ACTIONS = "actions"
    QUESTIONS = "questions"
    PARKED = "parked"


@dataclass(frozen=True, slots=True)
class ToDo:
    """One thing to look at, with the ids of its records; for sheets that were not typed in the names of the tables."""

    duty: Duty
    records: tuple[str, ...]

    @property
    def count(self) -> int:
        """Give how many there are; 0 is done."""
        return len(self.records)


@dataclass(frozen=True, slots=True, kw_only=True)
class Evening:
    """All that is looked at when a session is closed; `notes` and `present` are of this session, the rest of all."""

    session: Session
    sessions: tuple[Session, ...] = ()
    notes: tuple[Note, ...] = ()
    present: tuple[Attendance, ...] = ()
    consents: tuple[Consent, ...] = ()
    actions: tuple[FollowUp, ...] = ()
    questions: tuple[LearningQuestion, ...] = ()
    versions: tuple[QuestionVersion, ...] = ()


def to_do_at_close(evening: Evening) -> list[ToDo]:
    """Give everything there is to look at, also what is done already, in the order in which it is best done."""
    notes = evening.notes
    found = {
        Duty.UNSORTED: [note.id for note in notes if note.kind is None],
        Duty.SHEETS: _sheets_not_typed_in(evening),
        Duty.CONSENTS: not_asked(evening.present, evening.consents),
        Duty.QUOTES: [note.id for note in notes if is_quote(note) and note.checked_back is CheckedBack.NOT_ASKED],
        Duty.COMMITMENTS: [note.id for note in commitments_left(notes, evening.actions)],
        Duty.ACTIONS: [each.id for each in open_actions(evening) if not each.owner.strip() or each.due is None],
        Duty.QUESTIONS: _not_talked_about(evening),
        Duty.PARKED: [note.id for note in notes if note.kind is NoteKind.PARKED],
    }
    return [ToDo(duty, tuple(found[duty])) for duty in Duty]


def not_asked(present: Iterable[Attendance], consents: Iterable[Consent]) -> list[str]:
    """Give who was there and was not asked whether their words may be printed, in the order in which they came."""
    asked = {(each.person, each.use) for each in consents if each.answer is not ConsentAnswer.NOT_ASKED}
    gaps = (each.person for each in present if any((each.person, use) not in asked for use in NEEDED))
    return list(dict.fromkeys(gaps))


def open_actions(evening: Evening) -> list[FollowUp]:
    """Give the actions of this session that are not done."""
    notes = {note.id for note in evening.notes}
    own = (each for each in evening.actions if each.session == evening.session.id or each.note in notes)
    return [each for each in own if each.done_on is None]


def action_from(note: Note, number: int, *, owner: str = "", due_on: date | None = None) -> Edit:
    """Give the edit that makes an action of what was promised. Raises `BadInput` for a note without words."""
    what = shortened(one_line(note.text), LINE_LIMIT)
    if not what:
        raise BadInput(EMPTY_ACTION)
    action = FollowUp(
        id=new_id(),
        number=number,
        what=what,
        owner=one_line(owner),
        due=due_on,
        session=note.session,
        note=note.id,
        learning_question=note.learning_question,
    )
    return added("add_action", action)


def close_session(session: Session, *, at: datetime) -> Edit:
    """Give the edit that closes a session. Raises `Refused` where it is closed already."""
    if session.closed_at is not None:
        raise Refused(CLOSED_ALREADY)
    return changed("close_session", session, closed_at=at)


def reopen_session(session: Session) -> Edit:
    """Give the edit that opens a closed session again. Raises `Refused` where it is not closed."""
    if session.closed_at is None:
        raise Refused(NOT_CLOSED)
    return changed("reopen_session", session, closed_at=None)


def _sheets_not_typed_in(evening: Evening) -> list[str]:
    return [table for table, lines in sheet_counts(evening.session, evening.notes).items() if not lines]


def _not_talked_about(evening: Evening) -> list[str]:
    """Give the open questions this session did nothing with yet, those meant for tonight first."""
    session = evening.session
    left = due(evening.questions, evening.versions, held_until(session, evening.sessions))
    return [each.id for each in sorted(left, key=lambda each: each.id not in session.learning_questions)]
