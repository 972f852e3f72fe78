"""All that can be done to a map, each as one edit. These rules hold wherever the change comes from."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from enum import Enum
from typing import Literal

from app.models.edit import Change, Edit, added, changed
from app.models.errors import EMPTY_NAME, TIE_TO_SELF, BadInput
from app.models.map_geometry import Point, free_place, in_ring, in_sector, kept_near, ring_at, sector_at
from app.models.network_map import (
    KIND_IN_PICTURE,
    Actor,
    ActorKind,
    Ask,
    Circle,
    Direction,
    Good,
    MapContent,
    NetworkMap,
    Offer,
    Pictogram,
    Tie,
    TieKind,
)
from app.models.record import Record, new_id
from app.models.removal import Referrers, removed
from app.models.text import one_line


class _Left(Enum):
    AS_IT_IS = "as it is"


AS_IT_IS = _Left.AS_IT_IS
"""Said instead of a value that is left as it is, where None is a value too."""

AsItIs = Literal[_Left.AS_IT_IS]


def add_map(
    number: int,
    *,
    owner: str | None,
    session: str | None,
    ring_names: Sequence[str],
    at: datetime,
    sector_names: Sequence[str] = (),
    kind_names: Sequence[str] = (),
    questions: Sequence[str] = (),
    title: str = "",
) -> Edit:
    """Give the edit that begins an empty map; without an owner it is a group's, called `title`."""
    drawn = NetworkMap(
        id=new_id(),
        number=number,
        owner=owner,
        title=one_line(title),
        session=session,
        ring_names=tuple(ring_names),
        sector_names=tuple(sector_names),
        kind_names=tuple(kind_names),
        questions=tuple(questions),
        made_at=at.replace(microsecond=0),
    )
    return added("add_map", drawn)


def give_map(network_map: NetworkMap, *, owner: str | None, title: str = "") -> Edit:
    """Give the edit that makes a map somebody else's; without an `owner` it is a group's, called `title`."""
    title = "" if owner else one_line(title)
    return changed("give_map", network_map, owner=owner, initiative=None, title=title)


def add_actor(
    content: MapContent,
    name: str,
    *,
    at: Point | None = None,
    kind: ActorKind | None = None,
    wished: bool = False,
    pictogram: Pictogram | None = None,
) -> Edit:
    """Give the edit that adds a contact: `at` a point (which sets ring and sector), else waiting beside the circle.

    Without a `kind` it is what its small picture stands for, or a person.
    """
    name = one_line(name)
    if not name:
        raise BadInput(EMPTY_NAME)
    x, y = at or free_place((a.x, a.y) for a in content.actors)
    kind = kind or (KIND_IN_PICTURE.get(pictogram, ActorKind.PERSON) if pictogram else ActorKind.PERSON)
    new = Actor(id=new_id(), map=content.map.id, name=name, kind=kind, wished=wished, pictogram=pictogram)
    return added("add_actor", placed(content.map, new, x, y, by_hand=at is not None))


def add_tied_actor(content: MapContent, name: str, *, at: Point, tied_to: str | None, wished: bool = False) -> Edit:
    """Give the edit that adds a contact at a point with a line to it from `tied_to` (None is the centre)."""
    new = add_actor(content, name, at=at, wished=wished)
    line = add_tie(content, tied_to, new.changes[0].record.id, wished=wished)
    return Edit(new.kind, new.scope, (*new.changes, *line.changes))


def set_sector(content: MapContent, actor: Actor, *, sector: int) -> Edit:
    """Give the edit that turns a contact to another sector, at the same distance (from outside: the outer ring)."""
    map_, rings = content.map, _rings(content.map)
    ring = actor.ring if actor.ring is not None else (rings - 1 if rings else None)
    x, y = in_ring(actor.x, actor.y, ring=ring, rings=rings) if ring != actor.ring else (actor.x, actor.y)
    x, y = in_sector(x, y, sector=sector, sectors=len(map_.sector_names))
    return changed("move_actor", actor, ring=ring, sector=sector, x=x, y=y)


def rename_actor(actor: Actor, name: str) -> Edit:
    """Give the edit that gives a contact another name."""
    name = one_line(name)
    if not name:
        raise BadInput(EMPTY_NAME)
    return changed("rename_actor", actor, name=name)


def set_actor_note(actor: Actor, note: str) -> Edit:
    """Give the edit that sets what is written about a contact."""
    return changed("set_actor_note", actor, note=note)


def remove_actor(content: MapContent, actor: Actor) -> Edit:
    """Give the edit that takes a contact off the map, with its ties, offers and asks, and out of its circles.

    A circle round nobody but this contact goes too.
    """
    return without_loops_round_nobody(removed("remove_actor", actor, referrers=content_referrers(content)))


def without_loops_round_nobody(edit: Edit) -> Edit:
    """Give the edit that takes circles off the map, too, where it leaves nobody in them."""

    def rid(change: Change) -> Change:
        left = change.after
        return Change(change.before, None) if isinstance(left, Circle) and not left.members else change

    return Edit(edit.kind, edit.scope, tuple(map(rid, edit.changes)))


def set_pictogram(actor: Actor, pictogram: Pictogram | None) -> Edit:
    """Give the edit that gives a contact a small picture, or none."""
    return changed("set_pictogram", actor, pictogram=pictogram)


def add_tie(
    content: MapContent,
    start: str | None,
    end: str | None,
    *,
    kind: TieKind = TieKind.KNOWS,
    direction: Direction = Direction.NONE,
    strength: int = 2,
    wished: bool = False,
) -> Edit:
    """Give the edit that draws a line between two ends (None is the centre). Raises `BadInput` for one end twice."""
    if start == end:
        raise BadInput(TIE_TO_SELF)
    tie = Tie(
        id=new_id(),
        map=content.map.id,
        start=start,
        end=end,
        kind=kind,
        direction=direction,
        strength=strength,
        wished=wished,
    )
    return added("add_tie", tie)


def change_tie(
    tie: Tie,
    *,
    kind: TieKind | None = None,
    direction: Direction | None = None,
    strength: int | None = None,
    wished: bool | None = None,
    good: Good | AsItIs | None = AS_IT_IS,
) -> Edit:
    """Give the edit that changes what a line says; what is None stays. Only a line that gives keeps a `good`.

    With None as `good` it is not said what is given.
    """
    after = replace(
        tie,
        kind=kind or tie.kind,
        direction=direction or tie.direction,
        strength=strength or tie.strength,
        wished=tie.wished if wished is None else wished,
        good=tie.good if good is AS_IT_IS else good,
    )
    if after.kind is not TieKind.GIVES:
        after = replace(after, good=None)
    return Edit("change_tie", tie.map, (Change(tie, after),))


def set_tie_note(tie: Tie, note: str) -> Edit:
    """Give the edit that sets what is written about a line."""
    return changed("set_tie_note", tie, note=note)


def remove_tie(tie: Tie) -> Edit:
    """Give the edit that takes a line off the map."""
    return Edit("remove_tie", tie.map, (Change(tie, None),))


def add_offer(content: MapContent, actor: str | None, *, kind: Good, words: str) -> Edit:
    """Give the edit that says what a contact (None: the centre) has to give."""
    return added("add_offer", Offer(id=new_id(), map=content.map.id, actor=actor, kind=kind, words=one_line(words)))


def add_ask(content: MapContent, actor: str | None, *, kind: Good, words: str) -> Edit:
    """Give the edit that says what a contact (None: the centre) is looking for."""
    return added("add_ask", Ask(id=new_id(), map=content.map.id, actor=actor, kind=kind, words=one_line(words)))


def change_good(record: Offer | Ask, *, cls: type[Offer | Ask], kind: Good, words: str) -> Edit:
    """Give the edit that changes what is offered or asked; of another `cls` a new record takes its place."""
    name, words = "change_offer" if isinstance(record, Offer) else "change_ask", one_line(words)
    if isinstance(record, cls):
        return changed(name, record, kind=kind, words=words)
    other = cls(id=new_id(), map=record.map, actor=record.actor, kind=kind, words=words)
    return Edit(name, record.map, (Change(record, None), Change(None, other)))


def remove_good(record: Offer | Ask) -> Edit:
    """Give the edit that takes an offer or ask away."""
    kind = "remove_offer" if isinstance(record, Offer) else "remove_ask"
    return Edit(kind, record.map, (Change(record, None),))


def content_referrers(content: MapContent) -> Referrers:
    """Give the records on one map that refer to a record on it."""

    def referrers(target: Record) -> Iterator[Record]:
        for tie in content.ties:
            if target.id in (tie.start, tie.end):
                yield tie
        yield from (offer for offer in content.offers if offer.actor == target.id)
        yield from (ask for ask in content.asks if ask.actor == target.id)
        for circle in content.circles:
            if target.id in circle.members:
                yield circle

    return referrers


def placed(network_map: NetworkMap, actor: Actor, x: float, y: float, *, by_hand: bool) -> Actor:
    """Give the actor at a point, or as near to it as can be found again, with the ring and sector it then lies in."""
    x, y = kept_near(x, y)
    ring = ring_at(x, y, rings=_rings(network_map)) if network_map.ring_names else None
    inside = ring is not None or not network_map.ring_names
    sector = sector_at(x, y, sectors=len(network_map.sector_names)) if inside else None
    return replace(actor, x=x, y=y, ring=ring, sector=sector, placed_by_hand=by_hand)


def _rings(network_map: NetworkMap) -> int:
    return len(network_map.ring_names)
