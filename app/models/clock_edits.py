"""What a facilitator does with the clock: begin, go on, give time, take time, leave a block out. Real times are kept.

A moment before the start of a block, from a clock that was set back, counts as its start.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from app.models.clock import BlockState, agreed_cut, end_of, is_forgotten, running_in, state_of, to_come
from app.models.edit import DESK, Change, Edit
from app.models.errors import BLOCK_IS_OVER, BLOCK_NOT_OVER, NO_CUT, NOTHING_RUNS, NOTHING_TO_COME, BadInput
from app.models.plan import LONGEST_BLOCK
from app.models.session import AgendaItem, in_order, side_by_side


def next_block(items: Iterable[AgendaItem], at: datetime) -> Edit:
    """Give the edit that ends what runs and starts what comes next, if anything does.

    Raises `BadInput` where nothing runs and nothing comes.
    """
    known = in_order(items)
    running, following = running_in(known), to_come(known)
    if not running and not following:
        raise BadInput(NOTHING_TO_COME)
    starting = following[0] if following else []
    changes = [Change(item, _ended(item, at)) for item in running]
    changes += [Change(item, replace(item, started_at=at, ended_at=None)) for item in starting]
    return Edit("start_block" if starting else "end_block", DESK, tuple(changes))


def give_time(items: Iterable[AgendaItem], minutes: int) -> Edit:
    """Give the edit that gives all running blocks more `minutes`, or takes them (less than 0).

    A block keeps at least one minute and gets at most as many as a plan allows. Raises `BadInput` where nothing runs.
    """
    running = running_in(items)
    if not running:
        raise BadInput(NOTHING_RUNS)
    return Edit("give_time", DESK, tuple(Change(item, _longer(item, minutes)) for item in running))


def skip_block(items: Iterable[AgendaItem], item: AgendaItem, at: datetime) -> Edit:
    """Give the edit that leaves a block out; where it alone runs, the next one starts.

    Raises `BadInput` for a block that is over.
    """
    known = in_order(items)
    state = state_of(item)
    if state is BlockState.DONE:
        raise BadInput(BLOCK_IS_OVER)
    if state is not BlockState.RUNNING:
        return Edit("skip_block", DESK, (Change(item, replace(item, skipped=True)),))
    changes = [Change(item, replace(_ended(item, at), skipped=True))]
    following = to_come(known)
    if running_in(known) == [item] and following:
        changes += [Change(each, replace(each, started_at=at, ended_at=None)) for each in following[0]]
    return Edit("skip_block", DESK, tuple(changes))


def carry_out_cut(items: Iterable[AgendaItem]) -> Edit:
    """Give the edit that leaves out the block that was agreed to go. Raises `BadInput` where there is none to come."""
    cut = agreed_cut(items)
    if cut is None:
        raise BadInput(NO_CUT)
    return Edit("skip_block", DESK, (Change(cut, replace(cut, skipped=True)),))


def bring_back(item: AgendaItem) -> Edit:
    """Give the edit that puts a block that was left out back in the evening; one that had begun is over."""
    return Edit("bring_back", DESK, (Change(item, replace(item, skipped=False)),))


def reopen_block(items: Iterable[AgendaItem], item: AgendaItem, at: datetime) -> Edit:
    """Give the edit that goes on with a block that was over, and those beside it, with the time they had left.

    What runs meanwhile ends; its real times stay. Raises `BadInput` for a block that is not over.
    """
    known = in_order(items)
    if state_of(item) is not BlockState.DONE:
        raise BadInput(BLOCK_NOT_OVER)
    group = next(group for group in side_by_side(known) if item in group)
    again = [each for each in group if state_of(each) is BlockState.DONE]
    changes = [Change(each, _ended(each, at)) for each in running_in(known) if each not in group]
    changes += [Change(each, _opened(each, at)) for each in again]
    return Edit("reopen_block", DESK, tuple(changes))


def move_start(items: Iterable[AgendaItem], by: timedelta) -> Edit:
    """Give the edit that lets what runs have begun so much later (less than nothing: earlier).

    After a jump of the clock by that much a block has as much time left as it had. Raises `BadInput` where none runs.
    """
    running = running_in(items)
    if not running:
        raise BadInput(NOTHING_RUNS)
    return Edit("change_start", DESK, tuple(Change(each, _moved(each, by)) for each in running))


def _moved(item: AgendaItem, by: timedelta) -> AgendaItem:
    assert item.started_at is not None, "what runs has begun"
    return replace(item, started_at=(item.started_at + by).replace(microsecond=0))


def _ended(item: AgendaItem, at: datetime) -> AgendaItem:
    """Give a running block as it is when it ends; one that was forgotten ended when its time was over."""
    assert item.started_at is not None, "what runs has begun"
    return replace(item, ended_at=end_of(item) if is_forgotten(item, at) else max(at, item.started_at))


def _opened(item: AgendaItem, at: datetime) -> AgendaItem:
    """Give a block that goes on: the minutes it stood still are added, so that it has left what it had left."""
    assert item.ended_at is not None, "only a block that ended can go on"
    stood_still = max(timedelta(), at - item.ended_at) // timedelta(minutes=1)
    return replace(_longer(item, stood_still), ended_at=None)


def _longer(item: AgendaItem, minutes: int) -> AgendaItem:
    length = min(max(item.minutes + item.extra + minutes, 1), LONGEST_BLOCK)
    return replace(item, extra=length - item.minutes)
