"""A quick first place for everybody of a large network: near the middle who knows most, near each other who is joined.

It takes a moment for ten thousand, where arranging takes seconds; see `app.analysis.arrangement` for tidying.
"""

from collections.abc import Sequence
from math import pi, tau

import numpy as np

from app.analysis.board import Indices, Numbers
from app.models.map_geometry import Point

ROUNDS = 12
"""How often everybody looks again where the others are."""


def spread(count: int, pairs: Sequence[tuple[int, int]], *, inner: float, outer: float) -> list[Point]:
    """Give places for `count` contacts, of which `pairs` are joined, between two radii in map units.

    They stand in rounds, evenly over the circle, so that none lies on another. The same network gives the same places.
    """
    if not count:
        return []
    ends = np.array(pairs, dtype=np.intp).reshape(-1, 2)
    neighbours = _neighbours(count, ends)
    order, angle = _walked(count, neighbours)
    rounds = _rounds(count, inner, outer)
    places = np.empty((count, 2))
    for _ in range(ROUNDS):
        start = 0
        for radius, many in rounds:
            _stand(places, order[start : start + many], angle, radius=radius)
            start += many
        angle = _towards(places, ends)
    return [(float(x), float(y)) for x, y in places]


def _neighbours(count: int, ends: Indices) -> list[list[int]]:
    found: list[list[int]] = [[] for _ in range(count)]
    for one, other in ends.tolist():
        if one != other:
            found[one].append(other)
            found[other].append(one)
    return found


def _walked(count: int, neighbours: list[list[int]]) -> tuple[Indices, Numbers]:
    """Give everybody in the order of distance from the best known of their part, and an angle: as the walk went on.

    Each part of the network, the largest first, begins with the one who is joined with most; each takes a share of
    the turn as large as who follows it.
    """
    parent, depth, seen = [-1] * count, [0] * count, bytearray(count)
    roots = sorted(range(count), key=lambda each: -len(neighbours[each]))
    parts = [_part(root, neighbours, (parent, depth, seen)) for root in roots if not seen[root]]
    parts.sort(key=len, reverse=True)
    size = [1] * count
    for part in parts:
        for each in reversed(part):
            if parent[each] >= 0:
                size[parent[each]] += size[each]
    start, used = [0.0] * count, 0.0
    for part in parts:
        start[part[0]], used = used, used + size[part[0]]
        _share(part, parent, size, start)
    angle: Numbers = (np.array(start) + np.array(size) / 2) / count * tau
    return np.lexsort((np.arange(count), np.array(depth))), angle


def _share(part: list[int], parent: list[int], size: list[int], start: list[float]) -> None:
    """Give each who follows another a piece of that one's share of the turn."""
    given = dict.fromkeys(part, 0.0)
    for each in part:
        if parent[each] >= 0:
            start[each] = start[parent[each]] + given[parent[each]]
            given[parent[each]] += size[each]


def _part(root: int, neighbours: list[list[int]], notes: tuple[list[int], list[int], bytearray]) -> list[int]:
    """Walk through all that hang together with `root`, nearest first; fill in who came from whom and how far."""
    parent, depth, seen = notes
    seen[root] = 1
    found = [root]
    for each in found:
        for other in neighbours[each]:
            if not seen[other]:
                seen[other] = 1
                parent[other], depth[other] = each, depth[each] + 1
                found.append(other)
    return found


def _rounds(count: int, inner: float, outer: float) -> list[tuple[float, int]]:
    """Give the radii of rounds from the inside out, and how many stand on each: as far apart along as across."""
    apart = (pi * (outer**2 - inner**2) / count) ** 0.5
    many = max(1, round((outer - inner) / apart))
    radii = [inner + (outer - inner) * (place + 0.5) / many for place in range(many)]
    whole = sum(radii)
    ends = [round(count * sum(radii[: place + 1]) / whole) for place in range(many)]
    return [(radius, end - start) for radius, start, end in zip(radii, [0, *ends], ends, strict=False)]


def _stand(places: Numbers, ranks: Indices, angle: Numbers, *, radius: float) -> None:
    """Put some on a round evenly, in the order of their angles, turned so that they lie as near those as can be."""
    if not len(ranks):
        return
    sorted_ranks = ranks[np.argsort(angle[ranks], kind="stable")]
    even = np.arange(len(ranks)) / len(ranks) * tau
    off = angle[sorted_ranks] - even
    turned = even + np.arctan2(np.sin(off).sum(), np.cos(off).sum())
    places[sorted_ranks, 0] = np.sin(turned) * radius
    places[sorted_ranks, 1] = -np.cos(turned) * radius


def _towards(places: Numbers, ends: Indices) -> Numbers:
    """Give the angle at which the middle lies of each one's own place and the places of those joined with it."""
    count = len(places)
    one, other = ends[:, 0], ends[:, 1]
    middle = [
        places[:, axis]
        + np.bincount(one, places[other, axis], minlength=count)
        + np.bincount(other, places[one, axis], minlength=count)
        for axis in (0, 1)
    ]
    angles: Numbers = np.arctan2(middle[0], -middle[1]) % tau
    return angles
