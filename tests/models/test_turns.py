"""Everybody who is here gets a turn, in the order in which they came; who is skipped comes last."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.network_map import NetworkMap
from app.models.person import Person
from app.models.session import Attendance, Session
from app.models.turns import Stage, Turn, Turns, lined_up, next_turn, read_turns, still_to_go, tonight

AT = datetime(2026, 3, 12, 20)
PEOPLE = [Person(id=name.lower(), number=place, name=name) for place, name in enumerate(("Mo", "An", "Bo"), 1)]
HERE = [
    Attendance(id=f"here-{each.id}", session="s", person=each.id, since=AT + timedelta(minutes=place))
    for place, each in enumerate(PEOPLE)
]
MAP = NetworkMap(id="map", number=1, owner="mo", session="s", made_at=AT)
ids = st.text("abcdef0123456789-", min_size=2, max_size=36)


def line(turns: Turns, *maps: NetworkMap) -> list[Turn]:
    return lined_up(PEOPLE, HERE, maps=maps, turns=turns)


def order(turns: Turns, *maps: NetworkMap) -> list[str]:
    return [turn.person.name for turn in line(turns, *maps)]


def test_people_wait_in_the_order_in_which_they_came() -> None:
    assert order(Turns()) == ["Mo", "An", "Bo"]
    assert next_turn(line(Turns())) == Turn(PEOPLE[0], None, Stage.WAITING)


def test_who_has_a_map_comes_after_who_waits() -> None:
    assert order(Turns(), MAP) == ["An", "Bo", "Mo"]
    assert line(Turns(), MAP)[-1] == Turn(PEOPLE[0], MAP, Stage.DRAWN)


def test_who_has_the_laptop_stands_first_also_with_a_map() -> None:
    turns = Turns().begun("mo", at=AT)
    assert line(turns, MAP)[0] == Turn(PEOPLE[0], MAP, Stage.NOW)
    assert order(turns.ended(), MAP)[0] == "An"


def test_who_is_skipped_comes_last_until_it_is_their_turn_after_all() -> None:
    turns = Turns().skipped("mo").skipped("an")
    assert order(turns) == ["Bo", "Mo", "An"]
    assert order(turns.skipped("mo")) == ["Bo", "An", "Mo"]
    assert order(turns.begun("an", at=AT).ended()) == ["An", "Bo", "Mo"]


def test_skipping_who_has_the_laptop_takes_it_back() -> None:
    assert Turns().begun("mo", at=AT).skipped("mo").now == ""


def test_somebody_with_a_map_who_was_not_checked_in_is_in_the_list() -> None:
    found = lined_up(PEOPLE, HERE[1:], maps=[MAP], turns=Turns())
    assert [turn.person.name for turn in found] == ["An", "Bo", "Mo"]


def test_thirty_six_people_at_ten_minutes_take_six_hours() -> None:
    people = [Person(id=str(number), number=number, name=str(number)) for number in range(36)]
    here = [Attendance(id=f"h{each.id}", session="s", person=each.id, since=AT) for each in people]
    assert still_to_go(lined_up(people, here, maps=[], turns=Turns()), Turns()) == (36, 360)


@pytest.mark.parametrize(("minutes", "part"), [(0, 0.0), (5, 0.5), (10, 1.0), (15, 1.5), (-3, 0.0)])
def test_time_runs_on_after_the_turn(minutes: int, part: float) -> None:
    assert Turns().begun("mo", at=AT).part_used(AT + timedelta(minutes=minutes)) == part


def test_nobody_at_the_laptop_uses_no_time() -> None:
    assert Turns().part_used(AT) == 0.0


@pytest.mark.parametrize(("asked", "given"), [(0, 1), (12, 12), (500, 60)])
def test_a_turn_lasts_a_sensible_time(asked: int, given: int) -> None:
    assert Turns().lasting(asked).minutes == given


@given(st.integers(1, 60), st.one_of(st.none(), ids), st.lists(ids, unique=True))
def test_what_is_written_is_read_again(minutes: int, now: str | None, last: list[str]) -> None:
    turns = Turns(minutes, last=tuple(last))
    turns = turns.begun(now, at=AT) if now else turns
    assert read_turns(turns.written()) == turns


@pytest.mark.parametrize(
    "text",
    [
        "",
        "  ",
        "10",
        "ten - -",
        "10 yesterday mo",
        "10 2026-03-12T20:00:00+01:00 mo",
        "10 2026-03-12T20:00:00 -",
        "10 - mo",
        "0 - -",
        "999 - -",
    ],
)
def test_any_other_text_is_an_evening_that_has_not_begun(text: str) -> None:
    assert read_turns(text) == Turns()


@given(st.text())
def test_no_text_at_all_is_too_odd_to_read(text: str) -> None:
    assert read_turns(text).used(AT) >= timedelta()


@pytest.mark.parametrize(
    ("at", "found"),
    [
        (datetime(2026, 3, 12, 17), "march"),
        (datetime(2026, 3, 20), "march"),
        (datetime(2026, 4, 9, 9), "april"),
        (datetime(2026, 1, 1), "march"),
    ],
)
def test_tonight_is_today_or_else_the_last_or_else_the_first(at: datetime, found: str) -> None:
    march = Session(id="march", number=1, title="x", starts_at=datetime(2026, 3, 12, 19, 30))
    april = Session(id="april", number=2, title="x", starts_at=datetime(2026, 4, 9, 19, 30))
    chosen = tonight([april, march], at=at)
    assert chosen is not None
    assert chosen.id == found
    assert tonight([], at=at) is None
