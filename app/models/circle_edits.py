"""Circles on a map: a loop with a name round contacts, and who belongs to it."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from math import hypot

from app.models.edit import Change, Edit, added, changed
from app.models.errors import EMPTY_LOOP, BadInput
from app.models.map_geometry import Point, distance_to
from app.models.network_map import Actor, Circle, MapContent
from app.models.record import new_id
from app.models.text import one_line

COLOURS = 7
"""How many colours circles have."""

REACH = 0.3
"""Map units outside the loop of the others at which somebody who is dragged there has left a circle."""

CLEARLY = 0.12
"""Map units further out than where a drag began: less is no leaving."""


def add_circle(content: MapContent, members: Iterable[str], name: str = "") -> Edit:
    """Give the edit that draws a circle round contacts, in the first colour that is free.

    Raises `BadInput` where nobody stands in it.
    """
    found = tuple(each for each in members if each in content.by_id)
    if not found:
        raise BadInput(EMPTY_LOOP)
    taken = [circle.colour for circle in content.circles]
    colour = min(range(COLOURS), key=lambda each: (taken.count(each), each))
    circle = Circle(id=new_id(), map=content.map.id, name=one_line(name), members=found, colour=colour)
    return added("add_circle", circle)


def rename_circle(circle: Circle, name: str) -> Edit:
    """Give the edit that gives a circle another name; it may have none."""
    return changed("rename_circle", circle, name=one_line(name))


def set_circle_colour(circle: Circle, colour: int) -> Edit:
    """Give the edit that gives a circle the colour with this number."""
    return changed("set_circle_colour", circle, colour=colour % COLOURS)


def set_circle_note(circle: Circle, note: str) -> Edit:
    """Give the edit that sets what is written about a circle."""
    return changed("set_circle_note", circle, note=note)


def set_in_circle(circle: Circle, *actors: Actor, member: bool) -> Edit:
    """Give the edit that takes contacts into a circle, or out of it."""
    after = circle
    for actor in actors:
        after = _with(after, actor, member=member)
    return Edit("change_circle", circle.map, (Change(circle, after),))


def remove_circle(circle: Circle) -> Edit:
    """Give the edit that wipes a circle out; its contacts stay."""
    return Edit("remove_circle", circle.map, (Change(circle, None),))


def circles_after(content: MapContent, moved: Mapping[str, Point]) -> list[Change]:
    """Give how circles change when contacts are dropped at these places: who is dropped in one joins it.

    Who is dragged clearly outside the loop of those that stay leaves it; a circle of one goes along with its member.
    """
    changes = []
    for circle in content.circles:
        after = circle
        for actor_id, to in moved.items():
            after = _after(content, after, content.by_id[actor_id], to, moved)
        if after != circle:
            changes.append(Change(circle, after))
    return changes


def _after(content: MapContent, circle: Circle, actor: Actor, to: Point, moved: Mapping[str, Point]) -> Circle:
    """Give a circle after one of its own, or another, was dropped at a place."""
    stay = [(each.x, each.y) for each in map(content.by_id.__getitem__, circle.members) if each.id not in moved]
    if not stay:
        return circle
    away = distance_to(to, stay)
    if actor.id in circle.members:
        before = distance_to((actor.x, actor.y), stay)
        left = away > max(REACH, before + CLEARLY)
        return _with(circle, actor, member=not left)
    joined = (away == 0.0 and len(stay) > 2) or _is_among(to, stay)
    return _with(circle, actor, member=True) if joined else circle


def _is_among(to: Point, stay: list[Point]) -> bool:
    """Tell whether a place lies right beside, or between, the few that a circle has."""
    near = min(hypot(to[0] - x, to[1] - y) for x, y in stay)
    return near < 0.09 or (len(stay) == 2 and distance_to(to, stay) < 0.06)


def _with(circle: Circle, actor: Actor, *, member: bool) -> Circle:
    others = tuple(each for each in circle.members if each != actor.id)
    if member == (actor.id in circle.members):
        return circle
    return replace(circle, members=(*others, actor.id) if member else others)
