"""How long a plan is, how short it can become, and what is said where it is longer than the evening."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models import AgendaItem, Session
from app.models.language import Words
from app.models.plan_length import duration, length_sentences, plan_length
from app.models.session import planned

START = datetime(2026, 3, 4, 19)
EVENING = Session(id="s", number=1, title="x", starts_at=START, ends_at=START + timedelta(minutes=60))


def block(
    name: str, minutes: int, shortest: int | None = None, *, beside: bool = False, cut: bool = False
) -> AgendaItem:
    return AgendaItem(
        id=name, session="s", rank=name, title=name, minutes=minutes, shortest=shortest, beside=beside, may_go=cut
    )


def said(session: Session, *items: AgendaItem) -> list[str]:
    return [Words("").say(each).replace("(s)", "s") for each in length_sentences(session, items)]


def test_side_by_side_counts_once_also_at_its_shortest() -> None:
    length = plan_length(EVENING, [block("a", 30, 20), block("b", 25, beside=True), block("c", 10, 5)])
    assert (length.minutes, length.shortest, length.too_long) == (40, 30, -20)


def test_the_cut_saves_only_what_its_group_gets_shorter_by() -> None:
    length = plan_length(EVENING, [block("a", 30, cut=True), block("b", 25, beside=True), block("c", 10)])
    assert (length.shortest, length.without_cut) == (40, 35)


@pytest.mark.parametrize(
    ("items", "tail"),
    [
        ([block("a", 60)], ["It ends right on time."]),
        ([block("a", 45)], ["That leaves 15 minutes to spare."]),
        ([block("a", 45, 30)], ["That leaves 15 minutes to spare.", "At its shortest it lasts 30 minutes."]),
        (
            [block("a", 80, 55)],
            ["That is 20 minutes longer than the evening.", "The shortest lengths save 25 minutes: then it fits."],
        ),
        (
            [block("a", 80, 70)],
            [
                "That is 20 minutes longer than the evening.",
                "The shortest lengths save 10 minutes. That is not enough.",
            ],
        ),
        (
            [block("a", 50), block("b", 20, cut=True)],
            ["That is 10 minutes longer than the evening.", "No block can become shorter yet.", "Without “b” it fits."],
        ),
        (
            [block("a", 70), block("b", 20, cut=True)],
            [
                "That is 30 minutes longer than the evening.",
                "No block can become shorter yet.",
                "Without “b” it is still 10 minutes too long.",
            ],
        ),
    ],
)
def test_a_plan_says_how_it_fits_the_evening(items: list[AgendaItem], tail: list[str]) -> None:
    assert said(EVENING, *items)[1:] == tail


def test_without_an_end_only_the_length_is_told() -> None:
    assert said(replace(EVENING, ends_at=None), block("a", 65)) == ["The plan lasts 1 h 5 min, from 19:00 to 20:05."]


def test_an_empty_plan_says_nothing() -> None:
    assert said(EVENING) == []


def test_the_end_is_that_of_the_longest_block_at_the_end() -> None:
    assert said(EVENING, block("a", 60), block("b", 10, beside=True))[0].endswith("from 19:00 to 20:00.")


def test_a_duration_is_told_in_minutes_or_hours() -> None:
    assert [Words("").say(duration(each)) for each in (1, 59, 60, 125)] == [
        "1 minute(s)",
        "59 minute(s)",
        "1 hour(s)",
        "2 h 5 min",
    ]


BLOCKS = st.lists(
    st.builds(
        lambda minutes, shortest, beside, cut: (minutes, shortest and min(shortest, minutes), beside, cut),
        st.integers(1, 600),
        st.none() | st.integers(1, 600),
        st.booleans(),
        st.booleans(),
    ),
    max_size=10,
)


@given(BLOCKS)
def test_the_length_is_the_last_end_minus_the_start(told: list[tuple[int, int | None, bool, bool]]) -> None:
    items = [block(f"{at:02}", *each[:2], beside=each[2], cut=each[3]) for at, each in enumerate(told)]
    length = plan_length(EVENING, items)
    last = max((each.end for each in planned(EVENING, items)), default=START)
    assert last - START == timedelta(minutes=length.minutes)
    assert length.without_cut <= length.shortest <= length.minutes
