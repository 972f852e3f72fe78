"""What is done to several contacts at once, each as one edit: added from a list, moved, put in line, taken away."""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from enum import StrEnum

from app.models.aligning import evenly, in_column, in_row, on_arc
from app.models.circle_edits import circles_after
from app.models.edit import Change, Edit, added
from app.models.errors import EMPTY_NAME, TOO_FEW, BadInput
from app.models.map_edits import content_referrers, placed, without_loops_round_nobody
from app.models.map_geometry import Point, free_places, in_ring, sector_at, turned_to_room
from app.models.network_map import Actor, ActorKind, MapContent
from app.models.record import Record, new_id
from app.models.removal import removed
from app.models.text import one_line

_IN_FRONT = re.compile(r"^\s*(?:[-*•–—·▪◦\uf0b7]+\s*|\d{1,3}[.)](?:\s+|$))*")


class Alignment(StrEnum):
    """How several contacts are put in line."""

    ROW = "row"
    COLUMN = "column"
    ARC = "arc"
    EVENLY = "evenly"


def names_in(text: str) -> list[str]:
    """Give the names in a pasted list: one to a line, or apart by semicolons or tabs.

    Bullets and numbers of a list ("1.", "2)") go; a name that begins with a digit stays.
    """
    parts = text.replace(";", "\n").replace("\t", "\n").splitlines()
    return [name for part in parts if (name := one_line(_IN_FRONT.sub("", part)))]


def add_actors(
    content: MapContent,
    names: Sequence[str],
    *,
    kind: ActorKind = ActorKind.PERSON,
    wished: bool = False,
) -> Edit:
    """Give the edit that adds contacts with these names, each waiting beside the circle. `BadInput` where none is."""
    places = free_places((actor.x, actor.y) for actor in content.actors)
    made: list[Record] = []
    for name in filter(None, map(one_line, names)):
        actor = Actor(id=new_id(), map=content.map.id, name=name, kind=kind, wished=wished)
        made.append(placed(content.map, actor, *next(places), by_hand=False))
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
    """Give the edit that puts contacts in a ring, each along its own angle or beside who stands there.

    None is outside the circle.
    """
    return _into_rings(content, [(actor, ring) for actor in actors])


def bring_closer(content: MapContent, actors: Sequence[Actor], step: int) -> Edit:
    """Give the edit that brings contacts `step` rings closer, each from its own ring; below 0 further away."""
    rings = len(content.map.ring_names)
    return _into_rings(content, [(actor, _ring_after(actor.ring, step, rings)) for actor in actors if rings])


def _into_rings(content: MapContent, goals: Sequence[tuple[Actor, int | None]]) -> Edit:
    """Give the edit that brings each contact to its ring; who is in it already stays where it is."""
    rings, sectors = len(content.map.ring_names), len(content.map.sector_names)
    moving = {actor.id for actor, ring in goals if actor.ring != ring}
    taken = [(actor.x, actor.y) for actor in content.actors if actor.id not in moving]
    changes = []
    for actor, ring in goals:
        after = actor
        if actor.id in moving:
            place = in_ring(actor.x, actor.y, ring=ring, rings=rings)
            place = turned_to_room(place, taken, sectors=sectors if ring is not None else 0)
            taken.append(place)
            sector = None if ring is None else sector_at(*place, sectors=sectors)
            after = replace(actor, ring=ring, sector=sector, x=place[0], y=place[1])
        changes.append(Change(actor, after))
    return Edit("move_actors", content.map.id, tuple(changes))


def set_all(
    content: MapContent, actors: Iterable[Actor], *, kind: ActorKind | None = None, wished: bool | None = None
) -> Edit:
    """Give the edit that says the same of one or several contacts; what is None stays as it is with each."""

    def after(actor: Actor) -> Actor:
        return replace(actor, kind=kind or actor.kind, wished=actor.wished if wished is None else wished)

    return Edit("change_actors", content.map.id, tuple(Change(actor, after(actor)) for actor in actors))


def align(content: MapContent, actors: Sequence[Actor], how: Alignment) -> Edit:
    """Give the edit that puts contacts in a row, a column, at one distance from the middle, or evenly apart.

    Nobody ends on somebody else's spot, or out of reach; circles stay as they are. Raises `BadInput` for fewer
    than two; three are needed to be evenly apart.
    """
    if len(actors) < (3 if how is Alignment.EVENLY else 2):
        raise BadInput(TOO_FEW)
    return move_actors(content, _ALIGNED[how](actors), circles=False)


def remove_many(content: MapContent, ids: Collection[str]) -> Edit:
    """Give the edit that takes contacts (with all that is theirs), lines, circles, offers and asks off the map.

    A circle that loses some of its contacts stays; one round nobody goes too.
    """
    records: list[Record] = [*content.ties, *content.offers, *content.asks, *content.circles, *content.actors]
    things = [each for each in records if each.id in ids]
    return without_loops_round_nobody(removed("remove_things", *things, referrers=content_referrers(content)))


def _ring_after(ring: int | None, step: int, rings: int) -> int | None:
    """Give the ring `step` closer; beyond the outermost is None, beside the circle."""
    after = (rings if ring is None else ring) - step
    return None if after >= rings else max(after, 0)


_ALIGNED = {
    Alignment.ROW: in_row,
    Alignment.COLUMN: in_column,
    Alignment.ARC: on_arc,
    Alignment.EVENLY: evenly,
}
