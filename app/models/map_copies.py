"""Start from last time: an earlier map copied, so that somebody can go on drawing from it."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import TypeVar

from app.models.edit import Edit, added
from app.models.network_map import Actor, Ask, Circle, MapContent, NetworkMap, Offer, Tie
from app.models.record import Record, new_id

G = TypeVar("G", Offer, Ask)


def copy_map(content: MapContent, number: int, *, owner: str | None, session: str | None, at: datetime) -> Edit:
    """Give the edit that begins a map with all that is on another, each thing anew; photos to trace stay behind.

    A copied contact keeps in `origin` which contact it was on the first of the maps it was copied through.
    """
    old = content.map
    drawn = replace(
        old,
        id=new_id(),
        number=number,
        owner=owner,
        session=session,
        previous=old.id,
        made_at=at.replace(microsecond=0),
    )
    ids = {actor.id: new_id() for actor in content.actors}
    copies: list[Record] = [_actor(actor, ids, drawn) for actor in content.actors]
    copies += [_tie(tie, ids, drawn) for tie in content.ties]
    copies += [_circle(circle, ids, drawn) for circle in content.circles]
    copies += [_good(offer, ids, drawn) for offer in content.offers]
    copies += [_good(ask, ids, drawn) for ask in content.asks]
    return added("copy_map", drawn, *copies)


def latest_before(maps: Iterable[NetworkMap], owner: str, *, before: datetime | None = None) -> NetworkMap | None:
    """Give the map that somebody drew last, or last before a moment; None where there is none."""
    theirs = [each for each in maps if each.owner == owner and (before is None or each.made_at < before)]
    return max(theirs, key=_age, default=None)


def earlier(maps: Iterable[NetworkMap], drawn: NetworkMap) -> list[NetworkMap]:
    """Give the maps that one can lay beside `drawn` to see what changed, the latest first.

    They are those it was copied through, and the others that the same person, initiative or group drew before it.
    """
    every = {each.id: each for each in maps}
    found: dict[str, NetworkMap] = {}
    last = every.get(drawn.previous or "")
    while last is not None and last.id != drawn.id and last.id not in found:
        found[last.id] = last
        last = every.get(last.previous or "")
    found.update((each.id, each) for each in every.values() if _same_owner(each, drawn) and _age(each) < _age(drawn))
    return sorted(found.values(), key=_age, reverse=True)


def _actor(actor: Actor, ids: Mapping[str, str], drawn: NetworkMap) -> Actor:
    return replace(actor, id=ids[actor.id], map=drawn.id, origin=actor.origin or actor.id)


def _tie(tie: Tie, ids: Mapping[str, str], drawn: NetworkMap) -> Tie:
    return replace(tie, id=new_id(), map=drawn.id, start=_end(tie.start, ids), end=_end(tie.end, ids))


def _circle(circle: Circle, ids: Mapping[str, str], drawn: NetworkMap) -> Circle:
    return replace(circle, id=new_id(), map=drawn.id, members=tuple(ids[each] for each in circle.members))


def _good(good: G, ids: Mapping[str, str], drawn: NetworkMap) -> G:
    return replace(good, id=new_id(), map=drawn.id, actor=_end(good.actor, ids))


def _end(end: str | None, ids: Mapping[str, str]) -> str | None:
    """Give the copy of one end; the centre stays the centre."""
    return None if end is None else ids[end]


def _same_owner(one: NetworkMap, other: NetworkMap) -> bool:
    """Tell whether two maps are of one person, of one initiative, or of a group with the same name."""
    if one.owner or other.owner:
        return one.owner == other.owner
    if one.initiative or other.initiative:
        return one.initiative == other.initiative
    return bool(one.title) and one.title == other.title


def _age(each: NetworkMap) -> tuple[datetime, int]:
    return each.made_at, each.number
