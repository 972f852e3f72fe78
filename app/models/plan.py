"""How the plan of an evening changes: blocks come, go, move, run beside each other, and one may be cut.

Blocks that run at the same time form a group: the first of them, and those `beside` it. Whatever moves or goes, a
group stays together, and the first block of the plan is beside nothing.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import Any

from app.models.edit import DESK, Change, Edit, added, changed
from app.models.errors import (
    BAD_MINUTES,
    BAD_SHORTEST,
    BESIDE_NOTHING,
    EMPTY_BLOCK,
    ENDS_BEFORE_START,
    BadInput,
)
from app.models.plan_words import category_of
from app.models.rank import rank_between
from app.models.record import new_id
from app.models.removal import Referrers, removed
from app.models.session import AgendaItem, Session, in_order, side_by_side
from app.models.text import one_line

LONGEST_BLOCK = 600
"""Minutes."""


def add_block(session: Session, items: Iterable[AgendaItem], *, title: str, minutes: int, aim: str = "") -> Edit:
    """Give the edit that adds a block at the end of the plan, of the sort its title tells of.

    Raises `BadInput` for an impossible length.
    """
    ordered = in_order(items)
    rank = rank_between(ordered[-1].rank if ordered else None, None)
    item = AgendaItem(
        id=new_id(),
        session=session.id,
        rank=rank,
        title=one_line(title),
        minutes=minutes,
        aim=aim,
        category=category_of(title),
    )
    _check_block(item)
    return added("add_block", item)


def change_block(items: Iterable[AgendaItem], item: AgendaItem, **values: Any) -> Edit:
    """Give the edit that sets the fields `values` of a block.

    There is one agreed cut: choosing it takes it off the other block. A shortest length that the planned one does not
    reach any more is forgotten. Raises `BadInput` for impossible lengths, without a title, and for a first block beside
    nothing.
    """
    ordered = in_order(items)
    fresh = replace(item, **values)
    if "minutes" in values and "shortest" not in values and fresh.shortest is not None:
        fresh = fresh if fresh.shortest <= fresh.minutes else replace(fresh, shortest=None)
    _check_block(fresh)
    if values.get("beside") and ordered and ordered[0].id == item.id:
        raise BadInput(BESIDE_NOTHING)
    changes = [Change(item, fresh)]
    if fresh.may_go:
        changes += [Change(each, replace(each, may_go=False)) for each in ordered if each.may_go and each.id != item.id]
    return Edit("change_block", DESK, tuple(changes))


def move_block(items: Iterable[AgendaItem], item: AgendaItem, *, to: int) -> Edit:
    """Give the edit that puts `item` at place `to` (0 is first) among the other blocks.

    One rank changes. A block put among blocks that run beside each other joins them; one that stays next to those it
    ran beside stays with them; else it runs alone, and those it leaves stay together.
    """
    ordered = in_order(items)
    others = [each for each in ordered if each.id != item.id]
    to = max(0, min(to, len(others)))
    if ordered == [*others[:to], item, *others[to:]]:
        return changed("move_block", item)
    rank = rank_between(others[to - 1].rank if to else None, others[to].rank if to < len(others) else None)
    groups = _numbered(ordered)
    own = groups.pop(item.id)
    before = groups[others[to - 1].id] if to else None
    after = groups[others[to].id] if to < len(others) else None
    groups[item.id] = own if own in (before, after) else (before if before == after and before is not None else -1)
    return _regrouped("move_block", [*others[:to], item, *others[to:]], groups, ranks={item.id: rank})


def step_block(items: Iterable[AgendaItem], item: AgendaItem, by: int) -> Edit:
    """Give the edit that moves a block one step, earlier (-1) or later (1).

    Within its group that is one place; else it goes over all blocks that run beside each other there.
    """
    ordered = in_order(items)
    groups = side_by_side(ordered)
    place = next(at for at, each in enumerate(ordered) if each.id == item.id)
    own = next(at for at, group in enumerate(groups) if item in group)
    beyond = place + by
    if 0 <= beyond < len(ordered) and ordered[beyond] in groups[own]:
        return move_block(ordered, item, to=beyond)
    over = len(groups[own + by]) if 0 <= own + by < len(groups) else 0
    return move_block(ordered, item, to=place + by * over)


def duplicate_block(items: Iterable[AgendaItem], item: AgendaItem) -> Edit:
    """Give the edit that puts the same block once more right behind it, without what happened and without the cut."""
    ordered = in_order(items)
    place = next(at for at, each in enumerate(ordered) if each.id == item.id)
    follower = ordered[place + 1] if place + 1 < len(ordered) else None
    copy = replace(
        as_planned(item),
        rank=rank_between(item.rank, follower.rank if follower else None),
        beside=bool(follower and follower.beside) or (item.beside and place > 0),
        may_go=False,
    )
    return added("copy_block", copy)


def as_planned(item: AgendaItem) -> AgendaItem:
    """Give a block once more, as a new one to which nothing has happened yet."""
    return replace(item, id=new_id(), started_at=None, ended_at=None, extra=0, skipped=False)


def copy_plan(session: Session, items: Iterable[AgendaItem], *, blocks: Iterable[AgendaItem]) -> Edit:
    """Give the one edit that puts the plan of another session behind the blocks that are there."""
    groups = side_by_side(blocks)
    copies = [
        replace(as_planned(each), session=session.id, beside=place > 0)
        for group in groups
        for place, each in enumerate(group)
    ]
    return append_blocks("add_plan", items, copies)


def remove_block(items: Iterable[AgendaItem], item: AgendaItem, *, referrers: Referrers) -> Edit:
    """Give the edit that takes a block away; notes made in it stay, and those that ran beside it stay together."""
    ordered = in_order(items)
    left = [each for each in ordered if each.id != item.id]
    kept = _regrouped("remove_block", left, _numbered(ordered), ranks={})
    gone = removed("remove_block", item, referrers=referrers)
    return Edit("remove_block", gone.scope, kept.changes + gone.changes)


def append_blocks(kind: str, items: Iterable[AgendaItem], blocks: Sequence[AgendaItem]) -> Edit:
    """Give the edit that adds blocks behind the plan, in this order; an agreed cut that is there already stays."""
    ordered = in_order(items)
    has_cut = any(each.may_go for each in ordered)
    rank = ordered[-1].rank if ordered else None
    fresh: list[AgendaItem] = []
    for block in blocks:
        rank = rank_between(rank, None)
        fresh.append(replace(block, rank=rank, may_go=block.may_go and not has_cut))
        has_cut = has_cut or block.may_go
    return added(kind, *fresh)


def set_start(session: Session, starts_at: datetime) -> Edit:
    """Give the edit that lets a session begin at another moment; it lasts as long as it did."""
    moved = session.ends_at + (starts_at - session.starts_at) if session.ends_at else None
    return changed("change_session", session, starts_at=starts_at, ends_at=moved)


def set_end(session: Session, ends_at: datetime | None) -> Edit:
    """Give the edit that says when people can go home. Raises `BadInput` where that is before the start."""
    if ends_at is not None and ends_at <= session.starts_at:
        raise BadInput(ENDS_BEFORE_START)
    return changed("change_session", session, ends_at=ends_at)


def end_at(session: Session, clock: time) -> datetime:
    """Give the first moment after the start at which the clock says so: an evening may end after midnight."""
    same_day = datetime.combine(session.starts_at.date(), clock)
    return same_day if same_day > session.starts_at else same_day + timedelta(days=1)


def set_tonight(session: Session, question: str, *, chosen: bool) -> Edit:
    """Give the edit that puts a learning question on tonight's list, or takes it off."""
    left = tuple(each for each in session.learning_questions if each != question)
    return changed("change_session", session, learning_questions=(*left, question) if chosen else left)


def _check_block(item: AgendaItem) -> None:
    if not item.title.strip():
        raise BadInput(EMPTY_BLOCK)
    if not 1 <= item.minutes <= LONGEST_BLOCK:
        raise BadInput(BAD_MINUTES)
    if item.shortest is not None and not 1 <= item.shortest <= item.minutes:
        raise BadInput(BAD_SHORTEST)


def _numbered(ordered: Sequence[AgendaItem]) -> dict[str, int]:
    """Give the group of each block, as a number, by its id."""
    return {item.id: place for place, group in enumerate(side_by_side(ordered)) for item in group}


def _regrouped(kind: str, order: Sequence[AgendaItem], groups: dict[str, int], *, ranks: dict[str, str]) -> Edit:
    """Give the edit after which the blocks stand in this order, each beside the one before of the same group."""
    changes = []
    for place, item in enumerate(order):
        beside = place > 0 and groups[item.id] == groups[order[place - 1].id]
        fresh = replace(item, rank=ranks.get(item.id, item.rank), beside=beside)
        if fresh != item:
            changes.append(Change(item, fresh))
    return Edit(kind, DESK, tuple(changes))
