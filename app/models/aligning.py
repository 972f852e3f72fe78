"""Where contacts go that are put in line: near where they were, no two on one spot, and all within reach."""

from collections.abc import Sequence
from math import asin, atan2, hypot, inf, pi, sin, tau

from app.models.map_geometry import APART, FARTHEST, HEART, Point, at_angle, kept_near
from app.models.network_map import Actor

Places = dict[str, Point]


def in_row(actors: Sequence[Actor]) -> Places:
    """Give places beside each other, at the mean height."""
    y = sum(actor.y for actor in actors) / len(actors)
    ordered = sorted(actors, key=lambda actor: (actor.x, actor.y))
    across = _spread([actor.x for actor in ordered])
    return {actor.id: kept_near(x, y) for actor, x in zip(ordered, across, strict=True)}


def in_column(actors: Sequence[Actor]) -> Places:
    """Give places under each other, half-way between left and right."""
    x = sum(actor.x for actor in actors) / len(actors)
    ordered = sorted(actors, key=lambda actor: (actor.y, actor.x))
    down = _spread([actor.y for actor in ordered])
    return {actor.id: kept_near(x, y) for actor, y in zip(ordered, down, strict=True)}


def on_arc(actors: Sequence[Actor]) -> Places:
    """Give places at one distance from the middle, each along its own angle; the owner's disc stays free."""
    mean = sum(hypot(actor.x, actor.y) for actor in actors) / len(actors)
    room_for_all = APART / 2 / sin(pi / len(actors))
    radius = min(max(mean, room_for_all, HEART + APART / 2), FARTHEST)
    gap = min(2 * asin(APART / 2 / radius), tau / len(actors))
    ordered = _from_widest_gap([(atan2(actor.x, -actor.y) % tau, actor.id) for actor in actors])
    start, half = ordered[0][0], (tau - gap) / 2
    turned = _apart([angle - start for angle, _ in ordered], gap, -inf, inf)
    middle = (turned[0] + turned[-1]) / 2
    turned = _apart(turned, gap, middle - half, middle + half)
    return {each: at_angle(start + angle, radius) for (_, each), angle in zip(ordered, turned, strict=True)}


def evenly(actors: Sequence[Actor]) -> Places:
    """Give places evenly apart between the two that lie furthest apart, in the order in which they lie on that way.

    A way that is too short for all is made longer at both ends.
    """
    first, last = max(
        ((a, b) for place, a in enumerate(actors) for b in actors[place + 1 :]),
        key=lambda pair: hypot(pair[0].x - pair[1].x, pair[0].y - pair[1].y),
    )
    dx, dy = last.x - first.x, last.y - first.y
    long = hypot(dx, dy)
    ordered = sorted(actors, key=lambda actor: (actor.x - first.x) * dx + (actor.y - first.y) * dy)
    steps = len(actors) - 1
    dx, dy = (dx / long, dy / long) if long > 1e-9 else (1.0, 0.0)
    needed = max(long, min(steps * APART, 2 * FARTHEST))
    x = _within_reach((first.x + last.x) / 2, abs(dx) * needed / 2)
    y = _within_reach((first.y + last.y) / 2, abs(dy) * needed / 2)
    ways = [needed * (rank / steps - 0.5) for rank in range(len(actors))]
    return {actor.id: kept_near(x + dx * way, y + dy * way) for actor, way in zip(ordered, ways, strict=True)}


def _within_reach(middle: float, half: float) -> float:
    """Push a middle so that `half` to both sides still lies within reach, where that fits."""
    most = max(FARTHEST - half, 0.0)
    return min(max(middle, -most), most)


def _spread(ordered: Sequence[float]) -> list[float]:
    gap = min(APART, 2 * FARTHEST / (len(ordered) - 1))
    return _apart(ordered, gap, -FARTHEST, FARTHEST)


def _apart(ordered: Sequence[float], gap: float, lowest: float, highest: float) -> list[float]:
    """Give numbers at least `gap` apart between two bounds, moved as little as that asks, in the same order.

    Without the gaps that must be there, this is the closest rising row: neighbours that fall are taken together
    at their mean (pool adjacent violators).
    """
    groups: list[tuple[float, int]] = []
    for rank, number in enumerate(ordered):
        mean, count = number - rank * gap, 1
        while groups and groups[-1][0] > mean:
            other, others = groups.pop()
            mean, count = (mean * count + other * others) / (count + others), count + others
        groups.append((mean, count))
    level = [mean for mean, count in groups for _ in range(count)]
    top = max(highest - (len(ordered) - 1) * gap, lowest)
    return [min(max(each, lowest), top) + rank * gap for rank, each in enumerate(level)]


def _from_widest_gap(angles: Sequence[tuple[float, str]]) -> list[tuple[float, str]]:
    """Give angles in order, the first of them after the widest gap; those past the top get a whole turn more."""
    ordered = sorted(angles)
    gaps = [angle - ordered[place - 1][0] + (tau if place == 0 else 0) for place, (angle, _) in enumerate(ordered)]
    cut = max(range(len(gaps)), key=gaps.__getitem__)
    return [*ordered[cut:], *((angle + tau, each) for angle, each in ordered[:cut])]
