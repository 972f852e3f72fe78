"""What is left after an evening is found; nothing of it stands in the way of closing."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.acting import FollowUp
from app.models.closing import (
    Duty,
    Evening,
    action_from,
    close_session,
    not_asked,
    reopen_session,
    to_do_at_close,
)
from app.models.errors import CLOSED_ALREADY, NOT_CLOSED, Refused
from app.models.note import CheckedBack, Note, NoteKind, NoteSource
from app.models.person import Consent, ConsentAnswer, ConsentUse
from app.models.questions import LearningQuestion, QuestionVersion
from app.models.session import Attendance, Session

AT = datetime(2026, 3, 12, 19, 30)
TONIGHT = Session(id="s", number=1, title="Avond", starts_at=AT, tables=("1", "2"), learning_questions=("b",))
KINDS = [*NoteKind, None]


def note(key: str, kind: NoteKind | None = NoteKind.FACT, **values: object) -> Note:
    return Note(id=key, number=1, session="s", taken_at=AT, text=f"Woorden {key}", kind=kind, **values)  # type: ignore[arg-type]


def left(duty: Duty, **values: object) -> tuple[str, ...]:
    todo = to_do_at_close(Evening(session=TONIGHT, **values))  # type: ignore[arg-type]
    return next(each.records for each in todo if each.duty is duty)


def test_a_session_without_anything_has_only_its_sheets_left() -> None:
    counts = {each.duty: each.count for each in to_do_at_close(Evening(session=TONIGHT))}
    assert counts == {duty: 2 if duty is Duty.SHEETS else 0 for duty in Duty}


@pytest.mark.parametrize(
    ("duty", "notes", "found"),
    [
        (Duty.UNSORTED, (note("n", None), note("m")), ("n",)),
        (Duty.SHEETS, (note("n", table="1"), note("m", table="2", source=NoteSource.TABLE_SHEET)), ("1",)),
        (Duty.QUOTES, (note("n", NoteKind.QUOTE), note("m", verbatim=True), note("o")), ("n", "m")),
        (Duty.QUOTES, (note("n", NoteKind.QUOTE, checked_back=CheckedBack.AGREED),), ()),
        (Duty.COMMITMENTS, (note("n", NoteKind.COMMITMENT), note("m")), ("n",)),
        (Duty.PARKED, (note("n", NoteKind.PARKED), note("m")), ("n",)),
    ],
)
def test_notes_that_need_something_are_found(duty: Duty, notes: tuple[Note, ...], found: tuple[str, ...]) -> None:
    assert left(duty, notes=notes) == found


@pytest.mark.parametrize(
    ("action", "found"),
    [
        ({"session": "s"}, ("f",)),
        ({"note": "n"}, ("f",)),
        ({"session": "s", "owner": "Ali"}, ("f",)),
        ({"session": "s", "owner": " ", "due": AT.date()}, ("f",)),
        ({"session": "s", "owner": "Ali", "due": AT.date()}, ()),
        ({"session": "s", "done_on": AT.date()}, ()),
        ({"session": "elsewhere"}, ()),
    ],
)
def test_open_actions_of_this_session_need_an_owner_and_a_day(
    action: dict[str, object], found: tuple[str, ...]
) -> None:
    made = FollowUp(id="f", number=1, what="Bel terug", **action)  # type: ignore[arg-type]
    assert left(Duty.ACTIONS, notes=(note("n"),), actions=(made,)) == found


def test_who_was_here_and_was_not_asked_is_found_once() -> None:
    here = [Attendance(id=f"h{n}", session="s", person=person, since=AT) for n, person in enumerate("aabc")]
    answers = [
        Consent(id=f"{person}{use}", person=person, use=use, answer=answer, given_on=AT.date())
        for person, answer in (("b", ConsentAnswer.NO), ("c", ConsentAnswer.NOT_ASKED))
        for use in ConsentUse
    ]
    assert not_asked(here, answers) == ["a", "c"]


def test_questions_not_talked_about_come_with_those_for_tonight_first() -> None:
    questions = tuple(LearningQuestion(id=key, number=n) for n, key in enumerate("abc", start=1))
    versions = tuple(
        QuestionVersion(id=f"v{key}", question=key, session=at, wording="Hoe?", worded_at=AT - timedelta(days=9))
        for key, at in (("a", None), ("b", None), ("c", "s"))
    )
    assert left(Duty.QUESTIONS, questions=questions, versions=versions, sessions=(TONIGHT,)) == ("b", "a")


def test_a_commitment_becomes_an_action_that_knows_where_it_came_from() -> None:
    promised = note("n", NoteKind.COMMITMENT, learning_question="a")
    edit = action_from(promised, 4, owner=" Ali ", due_on=date(2026, 5, 1))
    made = edit.changes[0].after
    assert isinstance(made, FollowUp)
    assert (made.number, made.what, made.owner, made.due) == (4, "Woorden n", "Ali", date(2026, 5, 1))
    assert (made.note, made.session, made.learning_question) == ("n", "s", "a")


def test_a_very_long_commitment_still_fits_an_action() -> None:
    edit = action_from(replace(note("n", NoteKind.COMMITMENT), text="woord " * 900), 1)
    assert len(edit.changes[0].after.what) <= 500  # type: ignore[union-attr]


def test_a_session_is_closed_once_and_can_be_opened_again() -> None:
    closed = close_session(TONIGHT, at=AT).changes[0].after
    assert isinstance(closed, Session)
    with pytest.raises(Refused, match=CLOSED_ALREADY):
        close_session(closed, at=AT)
    assert reopen_session(closed).changes[0].after == TONIGHT
    with pytest.raises(Refused, match=NOT_CLOSED):
        reopen_session(TONIGHT)


@given(st.lists(st.sampled_from(KINDS), max_size=30))
def test_every_note_is_counted_under_each_duty_at_most_once(kinds: list[NoteKind | None]) -> None:
    notes = tuple(note(f"n{n}", kind) for n, kind in enumerate(kinds))
    for todo in to_do_at_close(Evening(session=TONIGHT, notes=notes)):
        assert len(set(todo.records)) == todo.count
