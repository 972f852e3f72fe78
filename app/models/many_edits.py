"""What is done to several contacts at once, each as one edit: added from a list, moved, put in line, taken away."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from enum import StrEnum
from math import hypot
from typing import Any

from app.models.circle_edits import circles_after
from app.models.edit import Change, Edit, added
from app.models.errors import EMPTY_NAME, TOO_FEW, BadInput
from app.models.map_edits import content_referrers, placed
from app.models.map_geometry import Point, free_place, in_ring, sector_at
from app.models.network_map import Actor, ActorKind, MapContent
from app.models.record import Record, new_id
from app.models.removal import removed
from app.models.text import one_line


class Alignment(StrEnum):
    """How several contacts are put in line."""

    ROW = "row"
    COLUMN = "column"
    ARC = "arc"
    EVENLY = "evenly"


def names_in(text: str) -> list[str]:
    """Give the names in a pasted list: one to a line, or apart by semicolons or tabs; bullets and numbers go."""
    parts = text.replace(";", "\n").replace("\t", "\n").splitlines()
    return [name for part in parts if (name := one_line(part.lstrip("-*•–·0123456789.) ")))]


def add_actors(
    content: MapContent,
    names: Sequence[str],
    *,
    kind: ActorKind = ActorKind.PERSON,
    wished: bool = False,
) -> Edit:
    """Give the edit that adds contacts with these names, each waiting beside the circle. `BadInput` where none is."""
    taken = [(actor.x, actor.y) for actor in content.actors]
    made: list[Record] = []
    for name in filter(None, map(one_line, names)):
        place = free_place(taken, ring=None, rings=len(content.map.ring_names))
        taken.append(place)
        actor = Actor(id=new_id(), map=content.map.id, name=name, kind=kind, wished=wished)
        made.append(placed(content.map, actor, *place, by_hand=False))
    if not made:
        raise BadInput(EMPTY_NAME)
    return added("add_actors", *made)


def move_actors(content: MapContent, moved: Mapping[str, Point], *, circles: bool = True) -> Edit:
    """Give the edit that drops contacts at places: rings and sectors follow, and (`circles`) who is in which circle."""
    changes = []
    for actor_id, (x, y) in moved.items():
        actor = content.by_id[actor_id]
        changes.append(Change(actor, placed(content.map, actor, x, y, by_hand=True)))
    if circles:
        changes += circles_after(content, moved)
    return Edit("move_actor" if len(moved) == 1 else "move_actors", content.map.id, tuple(changes))


def put_in_ring(content: MapContent, actors: Iterable[Actor], ring: int | None) -> Edit:
    """Give the edit that puts contacts in a ring, each along its own angle; None is outside the circle."""
    rings, sectors = len(content.map.ring_names), len(content.map.sector_names)
    changes = []
    for actor in actors:
        x, y = (actor.x, actor.y) if actor.ring == ring else in_ring(actor.x, actor.y, ring=ring, rings=rings)
        sector = None if ring is None else sector_at(x, y, sectors=sectors)
        changes.append(Change(actor, replace(actor, ring=ring, sector=sector, x=x, y=y)))
    return Edit("move_actors", content.map.id, tuple(changes))


def bring_closer(content: MapContent, actors: Sequence[Actor], step: int) -> Edit:
    """Give the edit that brings contacts `step` rings closer, each from its own ring; below 0 further away."""
    rings = len(content.map.ring_names)
    changes: list[Change] = []
    for actor in actors if rings else ():
        changes += put_in_ring(content, [actor], _ring_after(actor.ring, step, rings)).changes
    return Edit("move_actors", content.map.id, tuple(changes))


def set_all(content: MapContent, actors: Iterable[Actor], **values: Any) -> Edit:
    """Give the edit that sets the same fields of several contacts, such as ``kind`` or ``wished``."""
    changes = tuple(Change(actor, replace(actor, **values)) for actor in actors)
    return Edit("change_actors", content.map.id, changes)


def align(content: MapContent, actors: Sequence[Actor], how: Alignment) -> Edit:
    """Give the edit that puts contacts in a row, a column, at one distance from the middle, or evenly apart.

    Raises `BadInput` for fewer than two; three are needed to be evenly apart.
    """
    if len(actors) < (3 if how is Alignment.EVENLY else 2):
        raise BadInput(TOO_FEW)
    return move_actors(content, _ALIGNED[how](actors), circles=False)


def remove_many(content: MapContent, ids: Collection[str]) -> Edit:
    """Give the edit that takes contacts (with all that is theirs), lines, circles, offers and asks off the map."""
    records: list[Record] = [*content.ties, *content.offers, *content.asks, *content.circles, *content.actors]
    things = [each for each in records if each.id in ids]
    return removed("remove_things", *things, referrers=content_referrers(content))


def _ring_after(ring: int | None, step: int, rings: int) -> int | None:
    """Give the ring `step` closer; beyond the outermost is None, beside the circle."""
    after = (rings if ring is None else ring) - step
    return None if after >= rings else max(after, 0)


def _in_row(actors: Sequence[Actor]) -> dict[str, Point]:
    y = sum(actor.y for actor in actors) / len(actors)
    return {actor.id: (actor.x, y) for actor in actors}


def _in_column(actors: Sequence[Actor]) -> dict[str, Point]:
    x = sum(actor.x for actor in actors) / len(actors)
    return {actor.id: (x, actor.y) for actor in actors}


def _on_arc(actors: Sequence[Actor]) -> dict[str, Point]:
    """Give places at the mean distance from the middle, each along its own angle."""
    radius = sum(hypot(actor.x, actor.y) for actor in actors) / len(actors)
    found = {}
    for actor in actors:
        away = hypot(actor.x, actor.y)
        part = radius / away if away > 1e-9 else 0.0
        found[actor.id] = (actor.x * part, actor.y * part) if part else (0.0, -radius)
    return found


def _evenly(actors: Sequence[Actor]) -> dict[str, Point]:
    """Give places evenly apart between the two that lie furthest apart, in the order in which they lie on that way."""
    first, last = max(
        ((a, b) for place, a in enumerate(actors) for b in actors[place + 1 :]),
        key=lambda pair: hypot(pair[0].x - pair[1].x, pair[0].y - pair[1].y),
    )
    dx, dy = last.x - first.x, last.y - first.y
    ordered = sorted(actors, key=lambda actor: (actor.x - first.x) * dx + (actor.y - first.y) * dy)
    steps = len(actors) - 1
    return {actor.id: (first.x + dx * rank / steps, first.y + dy * rank / steps) for rank, actor in enumerate(ordered)}


_ALIGNED = {
    Alignment.ROW: _in_row,
    Alignment.COLUMN: _in_column,
    Alignment.ARC: _on_arc,
    Alignment.EVENLY: _evenly,
}
