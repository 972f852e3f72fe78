"""The programme over time: what stands on its line, who came, and what is unfinished."""

from datetime import date, datetime, timedelta

import pytest

from app.models.acting import FollowUp
from app.models.closing import NEEDED
from app.models.note import Note, NoteKind
from app.models.overview import came_by_area, came_by_role, moments, unfinished
from app.models.person import Consent, ConsentAnswer, Person, Role
from app.models.programme import DecisionDate
from app.models.record import Record
from app.models.session import Attendance, Session

NOW = datetime(2026, 10, 20, 12, 0)
FIRST = Session(id="s1", number=1, title="Een", starts_at=datetime(2026, 3, 4, 19, 30), closed_at=NOW)
SECOND = Session(id="s2", number=2, title="Twee", starts_at=datetime(2026, 6, 4, 19, 30))
MO = Person(id="mo", number=1, name="Mo", role=Role.RESIDENT, area="noord")
AN = Person(id="an", number=2, name="An", role=Role.OFFICIAL)


def here(person: Person, session: Session) -> Attendance:
    return Attendance(id=person.id + session.id, session=session.id, person=person.id, since=session.starts_at)


def waiting(**records: list[Record]) -> list[str]:
    every = dict.fromkeys(("sessions", "notes", "follow_ups", "attendances", "people", "consents"), ())
    return [each.record.id for each in unfinished(**{**every, **records}, now=NOW)]  # type: ignore[arg-type]


def test_sessions_and_days_of_the_city_stand_in_the_order_of_time() -> None:
    council = DecisionDate(id="raad", title="Raad", on=date(2026, 4, 1))
    same_day = DecisionDate(id="zelfde", title="Aanvang", on=FIRST.starts_at.date())
    assert [each.id for each in moments([SECOND, FIRST], [same_day, council])] == ["s1", "zelfde", "raad", "s2"]
    assert [each.is_closed for each in moments([FIRST, SECOND], [])] == [True, False]


def test_somebody_who_came_twice_is_one_person() -> None:
    (row,) = came_by_role([FIRST, SECOND], [here(MO, FIRST), here(MO, SECOND)], [MO, AN])
    assert (row.about, row.counts, row.people) == (Role.RESIDENT, (1, 1), 1)


def test_areas_stand_with_most_people_first_and_none_is_one_of_them() -> None:
    eva = Person(id="eva", number=3, name="Eva", area="noord")
    rows = came_by_area([FIRST], [here(each, FIRST) for each in (AN, MO, eva)], [AN, MO, eva])
    assert [(each.about, each.people) for each in rows] == [("noord", 2), ("", 1)]


@pytest.mark.parametrize(
    ("records", "left"),
    [
        ({"sessions": [FIRST, SECOND]}, ["s2"]),
        ({"follow_ups": [FollowUp(id="a", number=1, what="Bel", owner="Mo", due=date(2026, 10, 1))]}, ["a"]),
        ({"follow_ups": [FollowUp(id="a", number=1, what="Bel", owner="Mo", due=date(2026, 11, 1))]}, []),
        ({"follow_ups": [FollowUp(id="a", number=1, what="Bel", due=date(2026, 11, 1))]}, ["a"]),
        ({"follow_ups": [FollowUp(id="a", number=1, what="Bel", done_on=date(2026, 9, 1))]}, []),
        ({"notes": [Note(id="n", number=1, session="s1", taken_at=NOW, text="Hm")]}, ["n"]),
        ({"notes": [Note(id="n", number=1, session="s1", taken_at=NOW, text="Hm", kind=NoteKind.FACT)]}, []),
    ],
)
def test_what_waits_is_told_and_what_is_done_is_not(records: dict[str, list[Record]], left: list[str]) -> None:
    assert waiting(**records) == left


@pytest.mark.parametrize(
    ("answer", "left"), [(ConsentAnswer.NO, []), (ConsentAnswer.YES, []), (ConsentAnswer.NOT_ASKED, ["mo"])]
)
def test_who_came_and_was_not_asked_is_a_gap(answer: ConsentAnswer, left: list[str]) -> None:
    asked = [Consent(id=use, person="mo", use=use, answer=answer, given_on=NOW.date()) for use in NEEDED]
    assert waiting(attendances=[here(MO, FIRST)], people=[MO, AN], consents=asked) == left


def test_a_session_of_today_is_not_late() -> None:
    tonight = Session(id="s3", number=3, title="Nu", starts_at=NOW + timedelta(hours=7))
    assert waiting(sessions=[tonight]) == []
