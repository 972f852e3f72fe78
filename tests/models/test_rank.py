"""A rank stands strictly between its neighbours, for ever."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.rank import rank_between, ranks


@given(st.lists(st.integers(0, 1000), max_size=60))
def test_there_is_always_room(places: list[int]) -> None:
    found: list[str] = []
    for place in places:
        at = place % (len(found) + 1)
        before = found[at - 1] if at else None
        after = found[at] if at < len(found) else None
        found.insert(at, rank_between(before, after))
    assert found == sorted(set(found))
    assert not any(rank.endswith("0") for rank in found)


@given(st.integers(0, 5000))
def test_ranks_for_a_whole_list_rise_and_leave_room(count: int) -> None:
    found = ranks(count)
    assert len(found) == count
    assert found == sorted(set(found))
    assert not any(rank.endswith("0") or not rank for rank in found)


@given(st.integers(1, 300), st.data())
def test_between_two_of_a_list_made_at_once(count: int, data: st.DataObject) -> None:
    edges = [None, *ranks(count), None]
    at = data.draw(st.integers(0, count))
    before, after = edges[at], edges[at + 1]
    between = rank_between(before, after)
    assert before is None or before < between
    assert after is None or between < after


@pytest.mark.parametrize(("before", "after"), [("V", "V"), ("W", "V")])
def test_no_room_the_wrong_way_round(before: str, after: str) -> None:
    with pytest.raises(ValueError, match="does not stand before"):
        rank_between(before, after)
