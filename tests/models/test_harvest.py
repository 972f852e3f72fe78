"""The harvest: four sorts of lines, and a promise that becomes an action at once."""

from datetime import date, datetime

import pytest

from app.models.acting import FollowUp
from app.models.edit import Edit
from app.models.errors import BadInput
from app.models.harvest import FIELDS, Promise, harvest, harvested
from app.models.note import Note, NoteKind, NoteSource
from app.models.parking import hand_on, let_go, next_session, parked, take_up
from app.models.questions import LearningQuestion
from app.models.session import Session

AT = datetime(2026, 3, 12, 21, 45)
FIRST = Session(id="s1", number=1, title="Een", starts_at=AT)
SECOND = Session(id="s2", number=2, title="Twee", starts_at=AT.replace(month=6))


NOBODY = Promise(7)


def written(kind: NoteKind, text: str = "Wij bellen terug", promise: Promise = NOBODY) -> Edit:
    return harvest(12, kind, text, session="s1", agenda_item="b", at=AT, promise=promise)


def parked_note(number: int, session: str) -> Note:
    return Note(id=f"n{number}", number=number, session=session, taken_at=AT, text="Later", kind=NoteKind.PARKED)


@pytest.mark.parametrize("kind", FIELDS)
def test_a_line_is_a_note_of_its_kind_from_the_harvest(kind: NoteKind) -> None:
    (change,) = written(kind).changes
    note = change.after
    assert isinstance(note, Note)
    assert (note.kind, note.source, note.agenda_item, note.number) == (kind, NoteSource.HARVEST, "b", 12)


def test_a_promise_with_a_name_or_a_day_is_an_action_in_the_same_edit() -> None:
    edit = written(NoteKind.COMMITMENT, promise=Promise(7, " Mo ", date(2026, 4, 1)))
    note, action = (change.after for change in edit.changes)
    assert isinstance(action, FollowUp)
    assert (action.number, action.owner, action.due, action.what) == (7, "Mo", date(2026, 4, 1), "Wij bellen terug")
    assert note is not None
    assert action.note == note.id


def test_only_a_promise_becomes_an_action() -> None:
    assert len(written(NoteKind.DECISION, promise=Promise(7, "Mo")).changes) == 1


def test_a_line_without_words_is_refused() -> None:
    with pytest.raises(BadInput):
        written(NoteKind.DECISION, " \n ")


def test_the_harvest_is_what_was_harvested_and_not_what_was_said_before() -> None:
    note = written(NoteKind.DECISION).changes[0].after
    said = Note(id="x", number=1, session="s1", taken_at=AT, text="Besluit", kind=NoteKind.DECISION)
    assert isinstance(note, Note)
    assert harvested([said, note], NoteKind.DECISION) == [note]


def test_what_was_parked_last_stands_first() -> None:
    notes = [parked_note(1, "s1"), parked_note(3, "s2"), parked_note(2, "s1")]
    assert [each.number for each in parked(notes, [FIRST, SECOND])] == [3, 1, 2]


def test_what_is_taken_up_is_parked_no_longer() -> None:
    note = take_up(parked_note(1, "s1"), NoteKind.IDEA).changes[0].after
    assert isinstance(note, Note)
    assert parked([note], [FIRST]) == []


def test_what_is_handed_on_goes_to_a_question_and_that_question_to_the_next_session() -> None:
    question = LearningQuestion(id="q", number=1)
    note, session = (change.after for change in hand_on(parked_note(1, "s1"), question, following=SECOND).changes)
    assert isinstance(note, Note)
    assert isinstance(session, Session)
    assert (note.kind, note.learning_question) == (NoteKind.QUESTION, "q")
    assert session.learning_questions == ("q",)
    assert len(hand_on(parked_note(1, "s1"), question, following=session).changes) == 1
    assert len(hand_on(parked_note(1, "s1"), question, following=None).changes) == 1


def test_the_next_session_is_the_first_one_later() -> None:
    assert next_session(FIRST, [SECOND, FIRST]) == SECOND
    assert next_session(SECOND, [SECOND, FIRST]) is None


def test_what_is_let_go_stays_as_a_note() -> None:
    note = let_go(parked_note(1, "s1")).changes[0].after
    assert isinstance(note, Note)
    assert note.kind is NoteKind.OBSERVATION
