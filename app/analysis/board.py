"""Contacts on a map as numbers, so that many can be moved at once: where each is, and where it may go."""

from collections.abc import Sequence
from math import pi, tau

import numpy as np
from numpy.typing import NDArray

from app.drawing.map_layout import CROWD, contact_radius
from app.models.map_geometry import NOWHERE, Point

Numbers = NDArray[np.float64]
Indices = NDArray[np.intp]
Flags = NDArray[np.bool_]

ACROSS, DOWN = 0.27, 0.19
"""Map units from one contact to the next beside and below it at which a short name has room between."""

FILLED = 0.6
"""The part of a ring that contacts with their names may fill; in a fuller ring they come closer together."""

CROWDED = 2.2
"""A ring with less room for each than this many squares of two circles is so crowded that places go in rows."""

SLACK = 1.04
"""How much further apart than touching two circles come."""


class Board:
    """Where `at` each contact is, and the bounds within which it may move.

    `bands` are radii, `arcs` the middle of a sector and half its width in radians clockwise from the top (half a
    turn or more: all round). Who is `fixed` does not move. `ties` and `circles` are ranks of contacts.
    """

    def __init__(
        self,
        at: Sequence[Point],
        *,
        bands: Sequence[tuple[float, float]],
        arcs: Sequence[tuple[float, float]],
        fixed: Sequence[bool],
        ties: Sequence[tuple[int, int]],
        circles: Sequence[Sequence[int]],
    ) -> None:
        self.at: Numbers = np.array(at, dtype=float)
        self.count = len(at)
        self.fixed: Flags = np.array(fixed, dtype=bool)
        self.inner, self.outer = np.array(bands, dtype=float).T
        self.middle, self.half = np.array(arcs, dtype=float).T
        self.sectored = bool((self.half < pi).any())
        self.ties: Indices = np.unique(np.sort(np.array(ties, dtype=np.intp).reshape(-1, 2), axis=1), axis=0)
        self.circles: list[Indices] = [np.array(members, dtype=np.intp) for members in circles]
        self.touching = 2 * SLACK * contact_radius(max(self.count, CROWD), size=1.0, scale=1.0)
        self.margin: Numbers = np.minimum(self.touching / 2, 0.3 * (self.outer - self.inner))
        self.cells: Indices = self._cells()
        self.across, self.down = self._room()
        self.crowded = bool((self._share() < CROWDED * self.touching**2).any())

    def _cells(self) -> Indices:
        """Give for each contact the number of its piece of a ring; those in one piece share their room."""
        kinds = np.stack([self.inner, self.outer, self.middle, self.half], axis=1)
        return np.unique(kinds, axis=0, return_inverse=True)[1].reshape(-1).astype(np.intp)

    def _room(self) -> tuple[Numbers, Numbers]:
        """Give how far each contact would like others to be, beside it and below it."""
        smaller = np.minimum(1.0, np.sqrt(FILLED * self._share() / (ACROSS * DOWN)))
        return np.maximum(smaller * ACROSS, self.touching), np.maximum(smaller * DOWN, self.touching)

    def _share(self) -> Numbers:
        """Give the area there is for each contact."""
        area: Numbers = np.minimum(self.half, pi) * (self.outer**2 - self.inner**2)
        return area / np.bincount(self.cells)[self.cells]

    def kept(self, places: Numbers) -> Numbers:
        """Give each contact's place, brought back within its bounds where it is outside; the fixed stay."""
        radius = np.hypot(places[:, 0], places[:, 1])
        near = np.clip(radius, self.inner + self.margin, self.outer - self.margin)
        if self.sectored:
            found = self._turned(places, near)
        else:
            found = places * (near / np.maximum(radius, NOWHERE))[:, None]
            nowhere = radius < NOWHERE
            found[nowhere, 0], found[nowhere, 1] = 0.0, -near[nowhere]
        found[self.fixed] = self.at[self.fixed]
        return found

    def _turned(self, places: Numbers, radius: Numbers) -> Numbers:
        """Give the places at these radii, turned back into their sectors."""
        turn = (np.arctan2(places[:, 0], -places[:, 1]) - self.middle + pi) % tau - pi
        most = np.maximum(self.half - self.margin / radius, 0.2 * self.half)
        angle = self.middle + np.clip(turn, -most, most)
        return np.stack([np.sin(angle) * radius, -np.cos(angle) * radius], axis=1)

    def outside(self) -> Flags:
        """Tell who is not within its bounds now."""
        radius = np.hypot(self.at[:, 0], self.at[:, 1])
        turn = (np.arctan2(self.at[:, 0], -self.at[:, 1]) - self.middle + pi) % tau - pi
        strays: Flags = (radius <= self.inner) | (radius > self.outer) | (np.abs(turn) >= self.half)
        return strays & ~self.fixed


def neighbours(places: Numbers, reach: float) -> tuple[Indices, Indices]:
    """Give all pairs of contacts at most about `reach` apart, by their ranks; each pair once."""
    columns, rows = (np.floor(places / reach).astype(np.int64) + 2).T
    width = int(rows.max() - rows.min()) + 4
    keys = columns * width + (rows - rows.min() + 2)
    order = np.argsort(keys, kind="stable")
    ordered = keys[order]
    ones, others = [], []
    for step in (0, 1, width - 1, width, width + 1):
        first = np.searchsorted(ordered, ordered + step, side="left")
        last = np.searchsorted(ordered, ordered + step, side="right")
        if step == 0:
            first = np.arange(1, len(ordered) + 1)
        many = np.maximum(last - first, 0)
        one = np.repeat(np.arange(len(ordered)), many)
        begin = np.repeat(first - np.concatenate(([0], np.cumsum(many)[:-1])), many)
        ones.append(one)
        others.append(begin + np.arange(len(one)))
    return order[np.concatenate(ones)], order[np.concatenate(others)]
