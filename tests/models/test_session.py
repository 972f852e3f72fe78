"""The plan of a session: computed times, and moving a block changes one record."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models import AgendaItem, Session
from app.models.errors import BAD_MINUTES, BadInput
from app.models.session import add_block, change_block, in_order, move_block, planned

SESSION = Session(id="s", number=1, title="Eerste", starts_at=datetime(2026, 3, 4, 19, 30))


def plan(*minutes: int) -> list[AgendaItem]:
    items: list[AgendaItem] = []
    for each in minutes:
        item = add_block(SESSION, items, title=f"{each}", minutes=each).changes[0].after
        assert isinstance(item, AgendaItem)
        items.append(item)
    return items


def test_times_follow_from_the_blocks_before() -> None:
    blocks = planned(SESSION, plan(15, 30, 5)[::-1])
    assert [block.item.minutes for block in blocks] == [15, 30, 5]
    assert [f"{block.start:%H:%M}-{block.end:%H:%M}" for block in blocks] == [
        "19:30-19:45",
        "19:45-20:15",
        "20:15-20:20",
    ]


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(-2, 12)), max_size=20))
def test_moving_a_block_moves_only_that_one(moves: list[tuple[int, int]]) -> None:
    items = plan(*range(1, 6))
    expected = [item.minutes for item in items]
    for lot, to in moves:
        item = items[lot % 5]
        (change,) = move_block(items, item, to=to).changes
        assert isinstance(change.after, AgendaItem)
        items[items.index(item)] = change.after
        expected.remove(item.minutes)
        expected.insert(max(0, min(to, 4)), item.minutes)
        assert [each.minutes for each in in_order(items)] == expected
    assert planned(SESSION, items)[-1].end - SESSION.starts_at == timedelta(minutes=15)


@pytest.mark.parametrize("minutes", [0, -1, 601])
def test_a_block_of_impossible_length_is_refused(minutes: int) -> None:
    (item,) = plan(10)
    for act in (
        lambda: add_block(SESSION, [], title="x", minutes=minutes),
        lambda: change_block(item, title="x", minutes=minutes, aim=""),
    ):
        with pytest.raises(BadInput) as caught:
            act()
        assert caught.value.sentence.text == BAD_MINUTES
