"""The computed times of a plan: blocks follow each other, or run beside each other and count once."""

from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.models import AgendaItem, Session
from app.models.rank import ranks
from app.models.session import planned, side_by_side

SESSION = Session(id="s", number=1, title="Eerste", starts_at=datetime(2026, 3, 4, 19, 30))

Told = list[tuple[int, bool]]
TOLD = st.lists(st.tuples(st.integers(1, 600), st.booleans()), max_size=12)


def plan(told: Told) -> list[AgendaItem]:
    """Make blocks of minutes, and whether each runs beside the one before."""
    made = zip(ranks(len(told)), told, strict=True)
    return [
        AgendaItem(id=f"b{place}", session="s", rank=rank, title=f"{place}", minutes=minutes, beside=beside)
        for place, (rank, (minutes, beside)) in enumerate(made)
    ]


def times(told: Told) -> list[str]:
    return [f"{block.start:%H:%M}-{block.end:%H:%M}" for block in planned(SESSION, plan(told)[::-1])]


def test_times_follow_from_the_blocks_before() -> None:
    assert times([(15, False), (30, False), (5, False)]) == ["19:30-19:45", "19:45-20:15", "20:15-20:20"]


def test_blocks_beside_each_other_count_once_as_long_as_the_longest() -> None:
    told = [(10, False), (20, False), (45, True), (15, True), (5, False)]
    assert times(told) == ["19:30-19:40", "19:40-20:00", "19:40-20:25", "19:40-19:55", "20:25-20:30"]


def test_a_first_block_is_beside_nothing() -> None:
    assert times([(10, True), (20, False)]) == ["19:30-19:40", "19:40-20:00"]


@given(TOLD)
def test_times_never_overlap_except_beside_each_other(told: Told) -> None:
    items = plan(told)
    group = {item.id: at for at, each in enumerate(side_by_side(items)) for item in each}
    blocks = planned(SESSION, items)
    for one in blocks:
        for other in blocks:
            apart = one.end <= other.start or other.end <= one.start
            assert apart == (group[one.item.id] != group[other.item.id])


@given(TOLD)
def test_nothing_is_lost_between_the_blocks(told: Told) -> None:
    blocks = planned(SESSION, plan(told))
    longest = [max(item.minutes for item in group) for group in side_by_side(plan(told))]
    last = max((block.end for block in blocks), default=SESSION.starts_at)
    assert last - SESSION.starts_at == timedelta(minutes=sum(longest))
