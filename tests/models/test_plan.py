"""A plan changes block by block: groups stay together, one cut is agreed, and every edit can be taken back."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models import AgendaItem, Session
from app.models.edit import Edit
from app.models.errors import BAD_MINUTES, BAD_SHORTEST, BESIDE_NOTHING, EMPTY_BLOCK, ENDS_BEFORE_START, BadInput
from app.models.note import Note
from app.models.plan import (
    add_block,
    change_block,
    copy_plan,
    duplicate_block,
    end_at,
    move_block,
    remove_block,
    set_end,
    set_start,
    set_tonight,
    step_block,
)
from app.models.rank import ranks
from app.models.record import Record
from app.models.session import in_order, side_by_side

START = datetime(2026, 3, 4, 19, 30)
SESSION = Session(id="s", number=1, title="Eerste", starts_at=START)


def plan(shape: str) -> list[AgendaItem]:
    """Make blocks of a shape such as ``"a bc d"``: letters together run beside each other."""
    letters = [(letter, bool(at)) for word in shape.split() for at, letter in enumerate(word)]
    return [
        AgendaItem(id=letter, session="s", rank=rank, title=letter, minutes=10, beside=beside)
        for rank, (letter, beside) in zip(ranks(len(letters)), letters, strict=True)
    ]


def shape(items: Iterable[Record]) -> str:
    """Give the shape of a plan; the opposite of `plan`."""
    return " ".join("".join(each.title for each in group) for group in side_by_side(items))  # type: ignore[arg-type]


def applied(items: Iterable[Record], edit: Edit) -> list[AgendaItem]:
    there = {item.id: item for item in items}
    for change in edit.changes:
        assert there.get(change.record.id) == change.before
        if change.after:
            there[change.record.id] = change.after
        else:
            del there[change.record.id]
    return [item for item in there.values() if isinstance(item, AgendaItem)]


def no_referrers(_record: Record) -> list[Record]:
    return []


def named(items: list[AgendaItem], title: str) -> AgendaItem:
    return next(item for item in items if item.title == title)


@pytest.mark.parametrize(
    ("before", "block", "to", "after"),
    [
        ("a b c", "c", 0, "c a b"),
        ("a b c", "a", 9, "b c a"),
        ("a bc d", "d", 2, "a bdc"),
        ("a bc d", "b", 2, "a cb d"),
        ("a bc d", "b", 3, "a c d b"),
        ("a bc d", "b", 0, "b a c d"),
        ("a bc d", "c", 0, "c a b d"),
        ("ab c", "a", 1, "ba c"),
        ("ab c", "b", 0, "ba c"),
        ("a bc d", "a", 1, "bac d"),
        ("a bc d", "a", 2, "bc a d"),
        ("ab cd", "b", 2, "a cbd"),
    ],
)
def test_a_moved_block_keeps_groups_sensible(before: str, block: str, to: int, after: str) -> None:
    items = plan(before)
    assert shape(applied(items, move_block(items, named(items, block), to=to))) == after


@pytest.mark.parametrize(
    ("before", "block", "by", "after"),
    [
        ("a bc d", "a", 1, "bc a d"),
        ("a bc d", "d", -1, "a d bc"),
        ("a bc d", "b", 1, "a cb d"),
        ("a bc d", "c", 1, "a b d c"),
        ("ab cd", "b", 1, "a cd b"),
        ("a b", "a", -1, "a b"),
        ("a b", "b", 1, "a b"),
    ],
)
def test_a_step_goes_over_a_whole_group(before: str, block: str, by: int, after: str) -> None:
    items = plan(before)
    assert shape(applied(items, step_block(items, named(items, block), by))) == after


@pytest.mark.parametrize(
    ("before", "block", "after"), [("ab c", "a", "b c"), ("a bcd", "b", "a cd"), ("a bc", "c", "a b"), ("a", "a", "")]
)
def test_what_ran_beside_a_removed_block_stays_together(before: str, block: str, after: str) -> None:
    items = plan(before)
    edit = remove_block(items, named(items, block), referrers=no_referrers)
    assert shape(applied(items, edit)) == after
    assert edit.changes[-1].after is None


def test_notes_of_a_removed_block_stay_without_it() -> None:
    items = plan("a b")
    note = Note(id="n", number=1, session="s", taken_at=START, text="Mooi", agenda_item="a")

    def referrers(record: Record) -> list[Record]:
        return [note] if record.id == "a" else []

    edit = remove_block(items, items[0], referrers=referrers)
    (kept,) = [change.after for change in edit.changes if isinstance(change.record, Note)]
    assert isinstance(kept, Note)
    assert (kept.text, kept.agenda_item) == ("Mooi", None)


@pytest.mark.parametrize(
    ("before", "block", "after"), [("a b", "a", "a a b"), ("ab c", "a", "aab c"), ("ab", "b", "abb")]
)
def test_a_copy_stands_behind_its_block(before: str, block: str, after: str) -> None:
    items = plan(before)
    assert shape(applied(items, duplicate_block(items, named(items, block)))) == after


def test_a_copy_has_not_happened_and_is_not_the_cut() -> None:
    (item,) = plan("a")
    (done,) = applied(
        [item], change_block([item], item, may_go=True, started_at=START, ended_at=START, extra=5, skipped=True)
    )
    (change,) = duplicate_block([done], done).changes
    copy = change.after
    assert isinstance(copy, AgendaItem)
    assert (copy.may_go, copy.started_at, copy.ended_at, copy.extra, copy.skipped) == (False, None, None, 0, False)


def test_the_plan_of_another_session_comes_whole_and_as_if_it_had_not_happened() -> None:
    there = plan("x")
    earlier = [replace(each, session="old", started_at=START, extra=5, skipped=True) for each in plan("a bc")]
    after = applied(there, copy_plan(SESSION, there, blocks=earlier))
    assert shape(after) == "x a bc"
    assert {(each.session, each.started_at, each.extra, each.skipped) for each in after} == {("s", None, 0, False)}
    assert {each.id for each in after}.isdisjoint(each.id for each in earlier)


def test_one_cut_is_agreed() -> None:
    items = plan("a b c")
    for title in "ac":
        items = applied(items, change_block(items, named(items, title), may_go=True))
    assert [item.title for item in in_order(items) if item.may_go] == ["c"]


def test_a_shortest_length_that_is_out_of_reach_is_forgotten() -> None:
    (item,) = plan("a")
    (item,) = applied([item], change_block([item], item, shortest=8))
    (item,) = applied([item], change_block([item], item, minutes=8))
    assert item.shortest == 8
    (item,) = applied([item], change_block([item], item, minutes=5))
    assert item.shortest is None


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"minutes": 0}, BAD_MINUTES),
        ({"minutes": -5}, BAD_MINUTES),
        ({"minutes": 601}, BAD_MINUTES),
        ({"title": "  "}, EMPTY_BLOCK),
        ({"shortest": 0}, BAD_SHORTEST),
        ({"shortest": 11}, BAD_SHORTEST),
        ({"beside": True}, BESIDE_NOTHING),
    ],
)
def test_what_a_block_cannot_be_is_refused(values: dict[str, object], sentence: str) -> None:
    items = plan("a b")
    with pytest.raises(BadInput) as caught:
        change_block(items, items[0], **values)
    assert caught.value.sentence.text == sentence


@pytest.mark.parametrize("minutes", [0, -1, 601])
def test_a_new_block_of_impossible_length_is_refused(minutes: int) -> None:
    with pytest.raises(BadInput) as caught:
        add_block(SESSION, [], title="x", minutes=minutes)
    assert caught.value.sentence.text == BAD_MINUTES


Act = tuple[str, int, int]
ACTS: dict[str, Callable[[list[AgendaItem], AgendaItem, int], Edit]] = {
    "move": lambda items, item, lot: move_block(items, item, to=lot),
    "copy": lambda items, item, lot: duplicate_block(items, item),
    "beside": lambda items, item, lot: change_block(items, item, beside=not item.beside),
    "cut": lambda items, item, lot: change_block(items, item, may_go=bool(lot % 3)),
    "remove": lambda items, item, lot: remove_block(items, item, referrers=no_referrers),
    "add": lambda items, item, lot: add_block(SESSION, items, title=f"+{lot}", minutes=1 + lot % 600),
}


@given(st.lists(st.tuples(st.sampled_from(sorted(ACTS)), st.integers(0, 20), st.integers(-1, 9)), max_size=25))
def test_whatever_is_done_can_be_taken_back_and_the_plan_stays_sound(acts: list[Act]) -> None:
    items = plan("a bc d")
    for name, lot, other in acts:
        if not items:
            break
        item = in_order(items)[lot % len(items)]
        try:
            edit = ACTS[name](items, item, abs(other))
        except BadInput:
            continue
        after = applied(items, edit)
        assert in_order(applied(after, edit.inverse())) == in_order(items)
        if name == "move":
            assert sorted(each.id for each in after) == sorted(each.id for each in items)
            assert in_order(after).index(next(e for e in after if e.id == item.id)) == min(abs(other), len(items) - 1)
        items = after
        assert not items or not in_order(items)[0].beside
        assert sum(each.may_go for each in items) <= 1
        assert len({each.rank for each in items}) == len(items)


def test_a_session_that_begins_later_ends_later() -> None:
    told = Session(id="s", number=1, title="x", starts_at=START, ends_at=datetime(2026, 3, 4, 22))
    (change,) = set_start(told, datetime(2026, 3, 5, 20)).changes
    assert isinstance(change.after, Session)
    assert change.after.ends_at == datetime(2026, 3, 5, 22, 30)


def test_a_session_does_not_end_before_it_begins() -> None:
    with pytest.raises(BadInput) as caught:
        set_end(SESSION, START)
    assert caught.value.sentence.text == ENDS_BEFORE_START


@pytest.mark.parametrize(
    ("clock", "moment"), [(time(22), datetime(2026, 3, 4, 22)), (time(0, 30), datetime(2026, 3, 5, 0, 30))]
)
def test_an_evening_may_end_after_midnight(clock: time, moment: datetime) -> None:
    assert end_at(SESSION, clock) == moment


def test_questions_go_on_the_list_of_tonight_and_off_it() -> None:
    session = SESSION
    for question, chosen in (("x", True), ("y", True), ("x", False), ("y", True)):
        (change,) = set_tonight(session, question, chosen=chosen).changes
        assert isinstance(change.after, Session)
        session = change.after
    assert session.learning_questions == ("y",)
