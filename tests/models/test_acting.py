"""Courses of action stay on their grid; actions are worked off in order, and nothing that was promised is lost."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.acting import (
    CourseOfAction,
    FollowUp,
    add_action,
    commitments_left,
    finish_action,
    in_a_month,
    in_order,
    is_overdue,
    move_course,
    next_session_day,
    reopen_action,
    rest_on,
)
from app.models.errors import BadInput, Refused
from app.models.note import Note, NoteKind
from app.models.person import Role
from app.models.session import Session

TODAY = date(2026, 3, 12)
COURSE = CourseOfAction(id="h", number=1, for_role=Role.OFFICIAL, action="Bel terug")
DAYS = st.none() | st.dates(date(2026, 1, 1), date(2026, 12, 31))
ACTIONS = st.lists(
    st.builds(FollowUp, id=st.uuids().map(str), number=st.integers(1, 99), what=st.just("x"), due=DAYS, done_on=DAYS)
)


def action(**values: object) -> FollowUp:
    return FollowUp(**({"id": "a", "number": 1, "what": "Bellen"} | values))  # type: ignore[arg-type]


@given(st.integers(), st.integers())
def test_a_course_never_leaves_the_grid(effort: int, effect: int) -> None:
    after = move_course(COURSE, effort=effort, effect=effect).changes[0].after
    assert isinstance(after, CourseOfAction)
    assert after.effort in range(1, 6)
    assert after.effect in range(1, 6)


def test_a_course_rests_on_each_insight_once() -> None:
    after = rest_on(COURSE, ["i2", "i1", "i2"]).changes[0].after
    assert isinstance(after, CourseOfAction)
    assert after.insights == ("i2", "i1")


@given(ACTIONS)
def test_open_actions_come_first_and_none_is_lost(actions: list[FollowUp]) -> None:
    found = in_order(actions)
    assert sorted(each.id for each in found) == sorted(each.id for each in actions)
    is_done = [each.done_on is not None for each in found]
    assert is_done == sorted(is_done)
    due = [each.due or date.max for each in found if each.done_on is None]
    assert due == sorted(due)


@pytest.mark.parametrize(
    ("due", "done_on", "overdue"),
    [(None, None, False), (TODAY, None, False), (date(2026, 3, 11), None, True), (date(2026, 3, 11), TODAY, False)],
)
def test_late_is_what_is_open_after_its_day(due: date | None, done_on: date | None, overdue: bool) -> None:
    assert is_overdue(action(due=due, done_on=done_on), TODAY) is overdue


def test_an_action_of_a_course_says_what_the_course_says() -> None:
    (change,) = add_action(4, "", owner="  Mo \n", course=COURSE).changes
    assert isinstance(change.after, FollowUp)
    assert (change.after.what, change.after.owner, change.after.course) == ("Bel terug", "Mo", "h")


def test_an_action_needs_words() -> None:
    with pytest.raises(BadInput):
        add_action(4, "  \n ")


def test_an_action_is_done_once_and_can_be_opened_again() -> None:
    done = finish_action(action(), on=TODAY).changes[0].after
    assert isinstance(done, FollowUp)
    with pytest.raises(Refused):
        finish_action(done, on=TODAY)
    assert reopen_action(done).changes[0].after == action()
    with pytest.raises(Refused):
        reopen_action(action())


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)))
def test_in_a_month_is_in_the_next_month(today: date) -> None:
    found = in_a_month(today)
    assert timedelta(28) <= found - today <= timedelta(31)
    assert found.month == today.month % 12 + 1


def test_the_next_session_is_the_first_one_after_today() -> None:
    days = (datetime(2026, 3, 12, 19), datetime(2026, 5, 1), datetime(2026, 4, 2))
    sessions = [Session(id=str(at), number=at, title="A", starts_at=day) for at, day in enumerate(days)]
    assert next_session_day(sessions, TODAY) == date(2026, 4, 2)
    assert next_session_day(sessions[:1], TODAY) is None


def test_a_promise_waits_until_it_is_an_action() -> None:
    notes = [
        Note(id=f"n{at}", number=at, session="s", taken_at=datetime(2026, 3, 12), text="x", kind=kind)
        for at, kind in enumerate((NoteKind.COMMITMENT, NoteKind.COMMITMENT, NoteKind.FACT))
    ]
    assert commitments_left(notes, [action(note="n0")]) == [notes[1]]
