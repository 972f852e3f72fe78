"""Tidying up a map: everybody keeps ring, sector and circle, nobody lies on another, and little moves."""

from dataclasses import replace
from itertools import pairwise
from math import hypot, pi, tau
from typing import TYPE_CHECKING

from app.drawing.map_layout import CROWD, contact_radius
from app.models.edit import Change, Edit
from app.models.map_geometry import HEART, Point, free_places, ring_at, ring_radii, sector_at
from app.models.network_map import CENTRE, Actor, MapContent

if TYPE_CHECKING:
    from app.analysis.board import Board

CLOSE_ENOUGH = 0.001
"""Map units: who would move less than this stays."""

AGAIN, USUAL = 6, 60
"""How often a map of at most so many contacts is tidied again from where that ended, until nothing moves any more."""

WAITING_APART = 0.16
BESIDE_THE_CIRCLE = 1.08
"""Map units from the middle that contacts without a ring stay away."""


def arrange(content: MapContent, *, also_by_hand: bool = False) -> Edit:
    """Give the edit that tidies a map up; without changes where it is tidy already.

    Rings, sectors and who belongs to which circle stay as they are. What a hand has placed stays where it is,
    unless `also_by_hand`. Contacts beside the circle stay there. Contacts come to lie at least two circles of a
    person apart (0.15 map units; less on a map of more than 30, where they are drawn smaller), and where there is
    room so much further that a short name fits beside the next (0.27 across, 0.19 down). A ring too full for that
    is spread evenly. The same map always gives the same arrangement; an arranged one stays as it is, only on a
    crowded one of hundreds a second time may still bring people clearly closer together.
    """
    moved = _places(content, also_by_hand=also_by_hand)
    for _ in range(AGAIN if len(content.actors) <= USUAL else 0):
        before, moved = moved, _places(_at(content, moved), also_by_hand=also_by_hand)
        if moved == before:
            break
    changes = []
    for actor in content.actors:
        x, y = moved.get(actor.id, (actor.x, actor.y))
        if abs(x - actor.x) + abs(y - actor.y) > CLOSE_ENOUGH or not _is_placed(content, actor):
            changes.append(Change(actor, replace(actor, x=x, y=y)))
    return Edit("arrange", content.map.id, tuple(change for change in changes if change.before != change.after))


def _places(content: MapContent, *, also_by_hand: bool) -> dict[str, Point]:
    """Give where contacts come to lie, by id; who waits beside the circle and may stay there is left out."""
    from app.analysis.tidying import tidied

    waiting = _waiting(content)
    beside = {actor.id for actor in waiting}
    moved = {actor.id: place for actor, place in _waiting_apart(waiting, also_by_hand=also_by_hand)}
    drawn = [actor for actor in content.actors if actor.id not in beside]
    if drawn:
        places = tidied(_board(content, drawn, also_by_hand=also_by_hand))
        moved.update((actor.id, (float(x), float(y))) for actor, (x, y) in zip(drawn, places, strict=True))
    return moved


def _at(content: MapContent, places: dict[str, Point]) -> MapContent:
    """Give a map with its contacts at other places."""
    put = [(actor, places.get(actor.id, (actor.x, actor.y))) for actor in content.actors]
    return replace(content, actors=tuple(replace(actor, x=x, y=y) for actor, (x, y) in put))


def _board(content: MapContent, drawn: list[Actor], *, also_by_hand: bool) -> "Board":
    """Give the contacts within the circle as numbers: where they are, and between which bounds each may move."""
    from app.analysis.board import Board

    rank = {actor.id: place for place, actor in enumerate(drawn)}
    ends = (
        (rank.get(tie.start or ""), rank.get(tie.end or ""))
        for tie in content.ties
        if CENTRE not in (tie.start, tie.end)
    )
    circles = ([rank[each] for each in circle.members if each in rank] for circle in content.circles)
    sectors = len(content.map.sector_names)
    return Board(
        [(actor.x, actor.y) for actor in drawn],
        bands=_bands(content, drawn),
        arcs=[_arc(actor, sectors) for actor in drawn],
        fixed=[actor.placed_by_hand and not also_by_hand for actor in drawn],
        ties=[(one, other) for one, other in ends if one is not None and other is not None],
        circles=[members for members in circles if len(members) > 1],
    )


def _bands(content: MapContent, drawn: list[Actor]) -> list[tuple[float, float]]:
    """Give how near to the middle and how far from it contacts may come; on a map without rings anywhere."""
    rings = len(content.map.ring_names)
    if not rings:
        return [(HEART, _plane(content))] * len(drawn)
    radii = [HEART, *ring_radii(rings)]
    by_ring = list(pairwise(radii))
    return [by_ring[actor.ring or 0] for actor in drawn]


def _plane(content: MapContent) -> float:
    """Give how far a map without rings reaches: no less than it did, and far enough for everybody to lie apart."""
    count = max(len(content.actors), CROWD)
    needed: float = contact_radius(count, size=1.0, scale=1.0) * 2.6 * (count / pi) ** 0.5
    return max(1.1, needed, *(hypot(actor.x, actor.y) for actor in content.actors))


def _arc(actor: Actor, sectors: int) -> tuple[float, float]:
    """Give the middle of a contact's sector and how far it may turn from there, in radians clockwise from the top."""
    if actor.sector is None or actor.sector >= sectors:
        return (0.0, tau)
    return ((actor.sector + 0.5) / sectors * tau, pi / sectors)


def _waiting(content: MapContent) -> list[Actor]:
    """Give who is beside the circle: who has no ring on a map with rings, or one that is no longer there."""
    rings = len(content.map.ring_names)
    return [actor for actor in content.actors if rings and (actor.ring is None or actor.ring >= rings)]


def _is_placed(content: MapContent, actor: Actor) -> bool:
    """Tell whether a contact lies in the ring and sector it belongs to."""
    rings, sectors = len(content.map.ring_names), len(content.map.sector_names)
    if rings and ring_at(actor.x, actor.y, rings=rings) != actor.ring:
        return False
    return actor.sector is None or sector_at(actor.x, actor.y, sectors=sectors) == actor.sector


def _waiting_apart(waiting: list[Actor], *, also_by_hand: bool) -> list[tuple[Actor, Point]]:
    """Give a place for each who waits on top of another, or inside the circle; the others keep theirs."""
    taken = [(actor.x, actor.y) for actor in waiting if actor.placed_by_hand and not also_by_hand]
    homeless = []
    for actor in waiting:
        if actor.placed_by_hand and not also_by_hand:
            continue
        near = any(hypot(actor.x - x, actor.y - y) < WAITING_APART for x, y in taken)
        if near or hypot(actor.x, actor.y) < BESIDE_THE_CIRCLE:
            homeless.append(actor)
        else:
            taken.append((actor.x, actor.y))
    return list(zip(homeless, free_places(taken, apart=WAITING_APART), strict=False))
