"""The clock of an evening: which block runs, how much time is left, and when people go home if nothing changes.

Nothing is stored but the real times of the blocks; all else follows from them, the plan and a moment. A clock that was
set back or a laptop that slept gives an odd moment, but never negative time.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from app.models.session import AgendaItem, Session, in_order, planned, side_by_side

NONE = timedelta()
MINUTE = timedelta(minutes=1)

FORGOTTEN = timedelta(hours=12)
"""A block this long past its end was not held on to, but never ended: the laptop was closed and everybody went home."""

ORANGE_AT, RED_AT = 0.20, 0.05
"""How much of its time a block has left when its light turns."""


class Phase(StrEnum):
    """Where an evening is."""

    EMPTY = "empty"
    BEFORE = "before"
    RUNNING = "running"
    BETWEEN = "between"
    AFTER = "after"


class Light(StrEnum):
    """How pressing the time of a block is."""

    GREEN = "green"
    ORANGE = "orange"
    RED = "red"


class BlockState(StrEnum):
    """What became of a block so far."""

    TO_COME = "to_come"
    RUNNING = "running"
    DONE = "done"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class ClockedBlock:
    """A block with the times of the plan, and those it had or will have if nothing changes."""

    item: AgendaItem
    planned_start: datetime
    planned_end: datetime
    start: datetime
    end: datetime

    @property
    def state(self) -> BlockState:
        """What became of the block."""
        return state_of(self.item)


@dataclass(frozen=True, slots=True)
class Clock:
    """An evening at one moment.

    `running` are the blocks that run side by side, `following` those that come next. `left` and `over` are never
    negative, and one of them is nothing. `ends_at` is when it ends if nothing changes, `planned_end` what the plan says
    and `told_end` what people were told. `cut` is the block that was agreed to go and still can; `cut_saves` minutes.
    """

    phase: Phase
    blocks: tuple[ClockedBlock, ...]
    running: tuple[AgendaItem, ...]
    following: tuple[AgendaItem, ...]
    length: timedelta
    left: timedelta
    over: timedelta
    planned_end: datetime
    ends_at: datetime
    told_end: datetime | None
    cut: AgendaItem | None
    cut_saves: int

    @property
    def part_left(self) -> float:
        """Give which part of the running block is left, 0.0–1.0; 0.0 where nothing runs."""
        return self.left / self.length if self.length > NONE else 0.0

    @property
    def light(self) -> Light:
        """Give how pressing the time is; green where nothing runs."""
        if self.phase is not Phase.RUNNING or self.part_left > ORANGE_AT:
            return Light.GREEN
        return Light.ORANGE if self.part_left > RED_AT else Light.RED

    @property
    def behind(self) -> int:
        """Give by how many minutes it ends later than the plan says; less than 0 is ahead."""
        return whole_minutes(self.ends_at - self.planned_end)

    @property
    def late(self) -> int:
        """Give by how many minutes it ends later than people were told; 0 where nothing was told or it is not later."""
        return max(0, whole_minutes(self.ends_at - self.told_end)) if self.told_end else 0


def whole_minutes(time: timedelta) -> int:
    """Give a length in whole minutes, the nearest; half a minute counts as one in both directions."""
    minutes = int((abs(time) + MINUTE / 2) // MINUTE)
    return minutes if time >= NONE else -minutes


def state_of(item: AgendaItem) -> BlockState:
    """Give what became of a block so far."""
    if item.skipped:
        return BlockState.SKIPPED
    if item.started_at is None:
        return BlockState.TO_COME
    return BlockState.RUNNING if item.ended_at is None else BlockState.DONE


def length_of(item: AgendaItem) -> timedelta:
    """Give how long a block may take, with the minutes that were given or taken: at least one minute."""
    return max(MINUTE, timedelta(minutes=item.minutes + item.extra))


def end_of(item: AgendaItem) -> datetime:
    """Give when a running block should end."""
    assert item.started_at is not None, "only a block that runs has an end to come"
    return item.started_at + length_of(item)


def is_forgotten(item: AgendaItem, now: datetime) -> bool:
    """Tell whether a running block was left running after everybody went home."""
    return state_of(item) is BlockState.RUNNING and now > end_of(item) + FORGOTTEN


def running_in(items: Iterable[AgendaItem]) -> list[AgendaItem]:
    """Give the blocks that run, in order."""
    return [item for item in in_order(items) if state_of(item) is BlockState.RUNNING]


def to_come(items: Iterable[AgendaItem]) -> list[list[AgendaItem]]:
    """Give the blocks that still come, in the order in which they will run, those side by side together.

    After the running block come those behind it in the plan, and then the ones before it that were never started.
    """
    groups = side_by_side(items)
    waiting = [[item for item in group if state_of(item) is BlockState.TO_COME] for group in groups]
    at = max((place for place, group in enumerate(groups) if _has_begun(group)), default=-1)
    return [group for group in waiting[at + 1 :] + waiting[: at + 1] if group]


def agreed_cut(items: Iterable[AgendaItem]) -> AgendaItem | None:
    """Give the block that was agreed to go when time runs out; None where there is none, or it has begun."""
    return next((each for each in in_order(items) if each.may_go and state_of(each) is BlockState.TO_COME), None)


def read_clock(session: Session, items: Iterable[AgendaItem], now: datetime) -> Clock:
    """Read where an evening is at a moment, in local time."""
    known = in_order(items)
    plan = planned(session, known)
    planned_end = max([block.end for block in plan], default=session.starts_at)
    running = running_in(known)
    following = to_come(known)
    times = _forecast(session, known, now, planned_end)
    still = [item for group in ([running, *following]) for item in group]
    counting = still or [item for item in known if item.started_at is not None]
    ends_at = max([times[item.id][1] for item in counting], default=planned_end)
    cut = agreed_cut(known)
    length, left, over = _time_left(running, now)
    return Clock(
        phase=_phase(known, running, following),
        blocks=tuple(ClockedBlock(each.item, each.start, each.end, *times[each.item.id]) for each in plan),
        running=tuple(running),
        following=tuple(following[0]) if following else (),
        length=length,
        left=left,
        over=over,
        planned_end=planned_end,
        ends_at=ends_at,
        told_end=session.ends_at,
        cut=cut,
        cut_saves=_saved(following, cut),
    )


def _phase(items: Sequence[AgendaItem], running: Sequence[AgendaItem], following: Sequence[object]) -> Phase:
    if not items:
        return Phase.EMPTY
    if running:
        return Phase.RUNNING
    if not following:
        return Phase.AFTER
    return Phase.BETWEEN if any(item.started_at for item in items) else Phase.BEFORE


def _has_begun(group: Sequence[AgendaItem]) -> bool:
    return any(item.started_at is not None for item in group)


def _time_left(running: Sequence[AgendaItem], now: datetime) -> tuple[timedelta, timedelta, timedelta]:
    """Give the length of what runs, what is left of it, and how far it is over its time."""
    if not running:
        return NONE, NONE, NONE
    last = max(running, key=end_of)
    length, left = length_of(last), end_of(last) - now
    return length, min(max(left, NONE), length), max(-left, NONE)


def _forecast(
    session: Session, items: Sequence[AgendaItem], now: datetime, planned_end: datetime
) -> dict[str, tuple[datetime, datetime]]:
    """Give, by id, when each block ran, or runs if nothing changes; one that was left out takes no time."""
    times: dict[str, tuple[datetime, datetime]] = {}
    for item in items:
        if item.started_at is not None:
            times[item.id] = (item.started_at, _ended(item, now))
    start = _next_start(session, items, now, planned_end)
    for group in to_come(items):
        for item in group:
            times[item.id] = (start, start + length_of(item))
        start = max(times[item.id][1] for item in group)
    for place in planned(session, items):
        times.setdefault(place.item.id, (place.start, place.start))
    return times


def _ended(item: AgendaItem, now: datetime) -> datetime:
    assert item.started_at is not None, "only a block that began can end"
    if item.ended_at is not None:
        return max(item.ended_at, item.started_at)
    return end_of(item) if is_forgotten(item, now) else max(end_of(item), now)


def _next_start(session: Session, items: Sequence[AgendaItem], now: datetime, planned_end: datetime) -> datetime:
    """Give when the next block begins: after what runs, or now where nothing does."""
    if running := running_in(items):
        return max(_ended(item, now) for item in running)
    ends = [_ended(item, now) for item in items if item.started_at is not None]
    if now > max(ends, default=planned_end) + FORGOTTEN:
        return max(ends, default=session.starts_at)
    return now if ends else max(session.starts_at, now)


def _saved(following: Sequence[Sequence[AgendaItem]], cut: AgendaItem | None) -> int:
    """Give how many minutes earlier it ends without `cut`; 0 where something longer runs beside it."""
    if cut is None:
        return 0
    group = next(group for group in following if cut in group)
    without = max([length_of(item) for item in group if item is not cut], default=NONE)
    return whole_minutes(max(length_of(item) for item in group) - without)
