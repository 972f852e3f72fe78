"""The clock of an evening never gives negative time, counts parallel blocks once, and keeps real times."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.clock import (
    NONE,
    BlockState,
    Clock,
    Light,
    Phase,
    agreed_cut,
    read_clock,
    running_in,
    state_of,
    to_come,
    whole_minutes,
)
from app.models.clock_edits import (
    bring_back,
    carry_out_cut,
    give_time,
    move_start,
    next_block,
    reopen_block,
    skip_block,
)
from app.models.clock_words import ENDS_AT, Reading, as_digits, jump_between, said_pace
from app.models.edit import Edit
from app.models.errors import BadInput
from app.models.session import AgendaItem, Session

START = datetime(2026, 3, 12, 19)
EVENING = Session(id="s", number=1, title="Avond", starts_at=START, ends_at=START + timedelta(minutes=60))


def at(minutes: float) -> datetime:
    return START + timedelta(minutes=minutes)


def block(rank: str, minutes: int = 20, **values: object) -> AgendaItem:
    return AgendaItem(id=rank, session="s", rank=rank, title=rank.upper(), minutes=minutes, **values)  # type: ignore[arg-type]


def after(items: list[AgendaItem], *edits: Edit) -> list[AgendaItem]:
    for edit in edits:
        fresh = {change.after.id: change.after for change in edit.changes if change.after}
        items = [fresh.get(item.id, item) for item in items]  # type: ignore[misc]
    return items


def go_on(items: list[AgendaItem], *minutes: float) -> list[AgendaItem]:
    for each in minutes:
        items = after(items, next_block(items, at(each)))
    return items


def seen(items: list[AgendaItem], minutes: float) -> Clock:
    return read_clock(EVENING, items, at(minutes))


THREE = [block("a"), block("b"), block("c")]
BESIDE = [block("a"), block("b", 30), block("c", 10, beside=True), block("d")]


def test_an_evening_goes_from_before_over_running_to_after() -> None:
    phases = [seen(items, 5).phase for items in ([], THREE, go_on(THREE, 0), go_on(THREE, 0, 20, 40, 60))]
    assert phases == [Phase.EMPTY, Phase.BEFORE, Phase.RUNNING, Phase.AFTER]


def test_going_on_ends_one_block_and_starts_the_next_at_the_same_moment() -> None:
    first, second, third = go_on(THREE, 2, 25)
    assert (first.started_at, first.ended_at) == (at(2), at(25))
    assert (second.started_at, second.ended_at, third.started_at) == (at(25), None, None)


@pytest.mark.parametrize(
    ("minutes", "light"), [(0, Light.GREEN), (15.9, Light.GREEN), (16, Light.ORANGE), (19, Light.RED), (50, Light.RED)]
)
def test_the_light_turns_at_a_fifth_and_at_a_twentieth(minutes: float, light: Light) -> None:
    assert seen(go_on(THREE, 0), minutes).light is light


def test_a_block_over_its_time_says_how_far_and_pushes_the_end() -> None:
    clock = seen(go_on(THREE, 0), 27)
    assert (clock.left, clock.over) == (NONE, timedelta(minutes=7))
    assert (clock.behind, clock.ends_at, clock.late) == (7, at(67), 7)


def test_a_late_start_is_behind_and_an_early_end_is_ahead() -> None:
    assert seen(THREE, 6).ends_at == at(66)
    assert seen(go_on(THREE, 0, 12), 12).behind == -8


def test_blocks_beside_each_other_run_together_and_count_once() -> None:
    items = go_on(BESIDE, 0, 20)
    assert [item.id for item in running_in(items)] == ["b", "c"]
    clock = seen(items, 25)
    assert (clock.left, clock.ends_at, clock.behind) == (timedelta(minutes=25), at(70), 0)
    assert [item.id for item in clock.following] == ["d"]


def test_given_time_lengthens_what_runs_and_taken_time_leaves_a_minute() -> None:
    items = go_on(THREE, 0)
    assert seen(after(items, give_time(items, 5)), 0).behind == 5
    assert seen(after(items, give_time(items, -90)), 0).length == timedelta(minutes=1)


def test_the_cut_saves_its_time_and_nothing_beside_something_longer() -> None:
    alone = go_on([block("a"), block("b", 15, may_go=True), block("c")], 0)
    assert seen(alone, 0).cut_saves == 15
    assert seen(after(alone, carry_out_cut(alone)), 0).ends_at == at(40)
    assert seen([block("a"), block("b", 30), block("c", 10, beside=True, may_go=True)], 0).cut_saves == 0


def test_a_cut_that_began_or_was_carried_out_is_offered_no_more() -> None:
    items = [block("a", may_go=True), block("b")]
    assert agreed_cut(go_on(items, 0)) is None
    with pytest.raises(BadInput):
        carry_out_cut(after(items, carry_out_cut(items)))


def test_leaving_out_the_running_block_starts_the_next_and_keeps_its_real_times() -> None:
    items = go_on(THREE, 0)
    first, second, _ = after(items, skip_block(items, items[0], at(3)))
    assert (first.skipped, first.started_at, first.ended_at, second.started_at) == (True, at(0), at(3), at(3))


def test_a_block_left_out_comes_back_to_its_place() -> None:
    items = go_on(THREE, 0)
    items = after(items, skip_block(items, items[1], at(1)))
    assert to_come(items)[0][0].id == "c"
    assert to_come(after(items, bring_back(items[1])))[0][0].id == "b"


def test_a_block_opened_again_has_the_time_it_had_left() -> None:
    items = go_on(THREE, 0, 12)
    items = after(items, reopen_block(items, items[0], at(17)))
    assert seen(items, 17).left == timedelta(minutes=8)
    assert (items[1].started_at, items[1].ended_at) == (at(12), at(17))


def test_a_block_put_before_the_running_one_still_comes_afterwards() -> None:
    items = [*go_on([block("b"), block("c")], 0), block("a")]
    assert [group[0].id for group in to_come(items)] == ["c", "a"]


def test_nothing_is_done_where_nothing_runs_or_comes() -> None:
    done = go_on(THREE, 0, 20, 40, 60)
    for rule in (
        lambda: next_block(done, at(70)),
        lambda: give_time(done, 5),
        lambda: move_start(done, timedelta(hours=1)),
        lambda: skip_block(done, done[0], at(70)),
        lambda: reopen_block(THREE, THREE[0], at(0)),
    ):
        with pytest.raises(BadInput):
            rule()


def test_a_clock_set_back_gives_the_whole_length_and_ends_no_block_before_it_began() -> None:
    items = go_on(THREE, 30)
    assert seen(items, -30).left == timedelta(minutes=20)
    ended = go_on(items, -30)
    assert (ended[0].ended_at, ended[1].started_at) == (at(30), at(-30))
    assert seen(ended, -30).ends_at == at(10)


def test_after_a_jump_a_block_can_go_on_with_the_time_it_had() -> None:
    items = go_on(THREE, 0)
    jumped = after(items, move_start(items, timedelta(hours=-1)))
    assert seen(jumped, 5 - 60).left == seen(items, 5).left


def test_a_laptop_closed_before_the_end_forgets_no_real_time() -> None:
    items = go_on(THREE, 0, 20, 40)
    week_later = at(7 * 24 * 60)
    assert read_clock(EVENING, items, week_later).ends_at == at(60)
    assert after(items, next_block(items, week_later))[2].ended_at == at(60)


def test_a_session_of_long_ago_that_was_never_timed_ends_as_planned() -> None:
    assert seen(THREE, 7 * 24 * 60).ends_at == at(60)


@pytest.mark.parametrize(
    ("wall", "steady", "jump"),
    [(1, 1, 0), (3600, 3600, 0), (3601, 1, 3600), (-3599, 1, -3600), (20, 1, 0), (1, 30, 0), (1, 3601, -3600)],
)
def test_a_jump_is_what_the_wall_clock_did_more_than_the_steady_one(wall: int, steady: int, jump: int) -> None:
    later = Reading(START + timedelta(seconds=wall), 100.0 + steady)
    assert jump_between(Reading(START, 100.0), later) == timedelta(seconds=jump)


@pytest.mark.parametrize(
    ("seconds", "digits"), [(-5, "00:00"), (0, "00:00"), (0.2, "00:01"), (61, "01:01"), (3725, "1:02:05")]
)
def test_time_is_told_in_digits(seconds: float, digits: str) -> None:
    assert as_digits(timedelta(seconds=seconds)) == digits


@pytest.mark.parametrize(("seconds", "minutes"), [(29, 0), (30, 1), (-29, 0), (-90, -2), (600, 10)])
def test_minutes_are_the_nearest_whole_ones(seconds: int, minutes: int) -> None:
    assert whole_minutes(timedelta(seconds=seconds)) == minutes


def test_an_evening_run_on_another_day_is_not_behind() -> None:
    items = go_on(THREE, 30 * 24 * 60)
    assert [said.text for said in said_pace(seen(items, 30 * 24 * 60))] == [ENDS_AT]


blocks = st.lists(st.tuples(st.integers(1, 600), st.booleans(), st.booleans(), st.integers(-700, 700)), max_size=6).map(
    lambda drawn: [
        block(chr(97 + place), minutes, beside=beside, may_go=cut, extra=extra)
        for place, (minutes, beside, cut, extra) in enumerate(drawn)
    ]
)
acts = st.lists(
    st.tuples(st.sampled_from(["next", "give", "skip", "cut", "back", "reopen", "move"]), st.integers(-2000, 2000)),
    max_size=12,
)


def act(items: list[AgendaItem], what: str, minutes: int) -> list[AgendaItem]:
    moment, chosen = at(minutes), items[minutes % len(items)] if items else None
    try:
        if what == "next":
            return after(items, next_block(items, moment))
        if what == "give":
            return after(items, give_time(items, minutes))
        if what == "cut":
            return after(items, carry_out_cut(items))
        if what == "move":
            return after(items, move_start(items, timedelta(minutes=minutes)))
        if chosen is None:
            return items
        rules = {
            "skip": lambda: skip_block(items, chosen, moment),
            "back": lambda: bring_back(chosen),
            "reopen": lambda: reopen_block(items, chosen, moment),
        }
        return after(items, rules[what]())
    except BadInput:
        return items


@given(blocks, acts, st.integers(-3000, 30000))
def test_whatever_is_done_on_whatever_clock_time_is_never_negative_and_never_lost(
    items: list[AgendaItem], done: list[tuple[str, int]], minutes: int
) -> None:
    for what, moment in done:
        before = items
        items = act(items, what, moment)
        lost = [old.id for old, new in zip(before, items, strict=True) if old.started_at and not new.started_at]
        assert not lost
    clock = seen(items, minutes)
    assert NONE <= clock.left <= clock.length
    assert clock.over >= NONE
    assert not (clock.left and clock.over)
    assert 0.0 <= clock.part_left <= 1.0
    assert clock.cut_saves >= 0
    assert all(each.start <= each.end for each in clock.blocks)
    assert all(item.ended_at is None or item.ended_at >= item.started_at for item in items if item.started_at)
    assert (clock.phase is Phase.RUNNING) == any(state_of(item) is BlockState.RUNNING for item in items)


@given(blocks)
def test_an_evening_held_exactly_to_its_plan_ends_as_planned(items: list[AgendaItem]) -> None:
    items = [replace(item, extra=0) for item in items]
    moment = START
    while to_come(items):
        moment = max(
            [
                moment,
                *(each.end for each in read_clock(EVENING, items, moment).blocks if each.item in running_in(items)),
            ]
        )
        items = after(items, next_block(items, moment))
        assert read_clock(EVENING, items, moment).behind == 0


@given(blocks, st.integers(0, 500))
def test_the_cut_saves_what_it_says(items: list[AgendaItem], minutes: int) -> None:
    items = go_on(items, 0) if items else items
    before = seen(items, minutes)
    if before.cut:
        saved = before.ends_at - seen(after(items, carry_out_cut(items)), minutes).ends_at
        assert whole_minutes(saved) == before.cut_saves
