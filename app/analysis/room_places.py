"""Where everybody stands on the map of the group: who is connected near each other, and room for everybody's name.

There are no rings here and no middle. Near means that there are lines, and no more than that.
"""

from math import cos, pi, sin, sqrt, tau

import numpy as np

from app.analysis.board import Indices, Numbers, neighbours
from app.analysis.room_map import RoomMap
from app.models.map_geometry import Point

STEPS, PUSHES = 100, 80
"""In how many small steps things come near each other, and are then pushed apart."""

CROWD, IN_SIGHT = 600, 3.0
"""With more members than this only those push each other that are so near, in usual distances; in fewer steps."""

FEWEST = 12

GRAVITY = 0.35
"""How strongly everything is drawn to the middle, so that maps that share nothing do not drift away."""

WISHED = 0.4
"""How strongly a line pulls that is only wished for, as a part of another one."""

TURN = pi * (3 - sqrt(5))
"""From one contact to the next round its owner: never the same direction twice."""

ROOM, WIDER = 0.72, 1.7
"""Which part of the sheet the room of all members fills, and how much wider than high each one's is: for names."""


def laid_out(room: RoomMap, *, aspect: float) -> dict[str, Point]:
    """Give a place for each member by its key: x from 0 to `aspect`, y from 0 to 1, with room between.

    The same map always gets the same places.
    """
    keys = list(room.members)
    if not keys:
        return {}
    places = _apart(_boxed(_levelled(_drawn_together(room, keys)), aspect), aspect)
    return {key: (float(x), float(y)) for key, (x, y) in zip(keys, places, strict=True)}


def _drawn_together(room: RoomMap, keys: list[str]) -> Numbers:
    """Give places at which lines are short and nobody is too near: lines pull, everybody pushes."""
    rank = {key: place for place, key in enumerate(keys)}
    ends = np.array([[rank[end] for end in link.ends] for link in room.links], dtype=np.intp).reshape(-1, 2)
    pull = np.array([WISHED if link.wished else 1.0 for link in room.links])[:, None]
    places, count = _begun(room, keys), len(keys)
    near = sqrt(4.0 / count)
    steps = _fewer(STEPS, count)
    for step in range(steps):
        force = _pushed(places, near) - GRAVITY * near * places
        way = places[ends[:, 1]] - places[ends[:, 0]]
        drawn = pull * way * (np.hypot(*way.T)[:, None] / near)
        force = force + _on_both(ends[:, 0], ends[:, 1], drawn, count)
        length = np.hypot(*force.T)[:, None] + 1e-9
        places = places + force / length * np.minimum(length, 0.25 * (1 - step / steps) + 0.004)
    return places


def _fewer(steps: int, count: int) -> int:
    """Give how many steps are taken for so many members."""
    return steps if count <= CROWD else max(FEWEST, steps * CROWD // count)


def _pushed(places: Numbers, near: float) -> Numbers:
    """Give how each is pushed away by all others; in a crowd only by those that are near, so that memory is enough."""
    if len(places) <= CROWD:
        right, down = (side[:, None] - side for side in places.T)
        push = near**2 / (right**2 + down**2 + 1e-9)
        force: Numbers = np.stack([(right * push).sum(axis=1), (down * push).sum(axis=1)], axis=1)
        return force
    one, other = neighbours(places, IN_SIGHT * near)
    gap = places[one] - places[other]
    pushes: Numbers = gap * (near**2 / ((gap**2).sum(axis=1) + 1e-9))[:, None]
    return _on_both(one, other, pushes, len(places))


def _on_both(one: Indices, other: Indices, push: Numbers, count: int) -> Numbers:
    """Give what pairs do to each of all members together: a push on the first, the opposite on the second."""
    ends = np.concatenate([one, other])
    return np.stack([np.bincount(ends, np.concatenate([way, -way]), count) for way in push.T], axis=1)


def _begun(room: RoomMap, keys: list[str]) -> Numbers:
    """Give places to begin with: owners in a circle, contacts between those who named them and a little aside."""
    owners = room.owners
    at = {key: (cos(tau * place / len(owners)), sin(tau * place / len(owners))) for place, key in enumerate(owners)}
    found = []
    for place, key in enumerate(keys):
        around = [at[each] for each in (room.members[key].named_by or owners) if each in at]
        x, y = at.get(key) or (sum(x for x, _ in around) / len(around), sum(y for _, y in around) / len(around))
        aside = 0.0 if key in at else 0.3
        found.append((x + aside * cos(TURN * place), y + aside * sin(TURN * place)))
    return np.array(found, dtype=float)


def _levelled(places: Numbers) -> Numbers:
    """Give places turned so that they reach furthest to the sides."""
    middle: Numbers = places - places.mean(axis=0)
    if len(places) < 3:
        return middle
    xx, xy, yy = (middle[:, 0] ** 2).sum(), (middle[:, 0] * middle[:, 1]).sum(), (middle[:, 1] ** 2).sum()
    turn = 0.5 * np.arctan2(2 * xy, xx - yy)
    x, y = middle.T
    turned: Numbers = np.stack([x * np.cos(turn) + y * np.sin(turn), y * np.cos(turn) - x * np.sin(turn)], axis=1)
    return turned


def _boxed(places: Numbers, aspect: float) -> Numbers:
    """Give places stretched to the whole sheet, each side by itself; a line of places stays in the middle."""
    low, high = places.min(axis=0), places.max(axis=0)
    spans = np.where(high - low > 1e-6, high - low, 1.0)
    inside = (places - low) / spans
    inside[:, high - low <= 1e-6] = 0.5
    boxed: Numbers = inside * np.array([aspect, 1.0])
    return boxed


def _apart(places: Numbers, aspect: float) -> Numbers:
    """Give places pushed apart as far as there is room for, no further than the edges of the sheet."""
    high = sqrt(ROOM * aspect / len(places) / WIDER)
    size: Numbers = np.array([high * WIDER, high])
    found = places.copy()
    for _ in range(_fewer(PUSHES, len(places))):
        one, other = neighbours(found / size, 1.0)
        if not len(one):
            break
        gap = (found[other] - found[one]) / size
        away = np.hypot(*gap.T)
        same = away < 1e-6
        gap[same], away[same] = np.stack([np.cos(TURN * one[same]), np.sin(TURN * one[same])], axis=1), 1e-6
        push = gap / np.maximum(away, 1e-6)[:, None] * (0.25 * (1.0 - np.minimum(away, 1.0)))[:, None] * size
        found = np.clip(found - _on_both(one, other, push, len(found)), 0.0, [aspect, 1.0])
    return found
