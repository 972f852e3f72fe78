"""How large a map is drawn and where its middle lies, so that everybody and every name fits the page."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import hypot

from app.drawing.backdrop import outside
from app.drawing.labels import Block
from app.drawing.shapes import Point
from app.models.map_geometry import HEART
from app.models.network_map import Actor

CROWD = 30
"""With more contacts than this on a map they are drawn smaller."""

_INNER = 0.8
"""Contacts nearer to the middle than this never reach the edge of the page."""


@dataclass(frozen=True, slots=True)
class Layout:
    """`scale` is mm to a map unit; `x`, `y` is the middle, `radius` that of a person's circle, in mm."""

    scale: float
    x: float
    y: float
    radius: float

    @property
    def heart(self) -> float:
        """Give the radius of the disc in the middle, in mm."""
        return HEART * self.scale

    def place(self, actor: Actor) -> Point:
        """Give where a contact is drawn."""
        return (self.x + actor.x * self.scale, self.y + actor.y * self.scale)


def fitted(
    actors: Sequence[Actor],
    page: tuple[float, float],
    *,
    size: float,
    sectors: Sequence[tuple[Block, Point]],
    label_of: Callable[[Actor], Block | None],
) -> Layout:
    """Give the largest layout in which rings, sector names, contacts and their names stay on the page.

    The middle moves aside where contacts wait on one side only.
    """
    radius = 1.35 * size
    needs = _Needs(0.4 * size)
    for each, (x, y) in sectors:
        left, top, width, height = outside(each, (x, y), 0.0)
        needs.take(x, y, (-left, -top, left + width, top + height))
    for actor in actors:
        if hypot(actor.x, actor.y) > _INNER:
            name = label_of(actor)
            across = max(radius * 1.2, name.width / 2 if name else 0.0)
            needs.take(
                actor.x,
                actor.y,
                (across, radius * 1.5, across, radius * 1.3 + (name.height if name else 0.0)),
            )
    width, height = page
    scale = max(min(needs.scale(LEFT, width), needs.scale(TOP, height)), 0.02 * min(page))
    x, y = needs.middle(LEFT, width, scale), needs.middle(TOP, height, scale)
    return Layout(scale, x, y, contact_radius(len(actors), size=size, scale=scale))


LEFT, TOP, RIGHT, BOTTOM = range(4)


class _Needs:
    """What must fit on each side of the middle: so many map units, and so many mm beside them."""

    def __init__(self, margin: float) -> None:
        self._margin = margin
        self._sides: tuple[list[tuple[float, float]], ...] = tuple([(1.0, margin)] for _ in range(4))

    def take(self, x: float, y: float, room: tuple[float, float, float, float]) -> None:
        """Take in something at a point of the map, with the mm it needs left, above, right and below."""
        for side, units in enumerate((-x, -y, x, y)):
            if units > 0:
                self._sides[side].append((units, room[side] + self._margin))

    def scale(self, side: int, length: float) -> float:
        """Give the largest scale at which a side and the one opposite fit `length` mm together.

        What is needed grows ever faster with the scale, so that Newton's steps come down onto the answer.
        """
        scale = length
        for _ in range(12):
            (near, fixed), (far, more) = self._most(side, scale), self._most(side + 2, scale)
            scale = (length - fixed - more) / (near + far)
        return scale

    def middle(self, side: int, length: float, scale: float) -> float:
        """Give where the middle lies along `length` mm: in the middle of it, moved no more than it must."""
        near, far = (units * scale + fixed for units, fixed in (self._most(side, scale), self._most(side + 2, scale)))
        return min(max(length / 2, near), max(length - far, 0.5 * length if near + far > length else 0.0))

    def _most(self, side: int, scale: float) -> tuple[float, float]:
        """Give what needs most on one side at a scale."""
        return max(self._sides[side], key=lambda need: need[0] * scale + need[1])


def contact_radius(count: int, *, size: float, scale: float) -> float:
    """Give the radius of a person's circle: as the text, smaller on a small or crowded map."""
    crowded: float = min(1.0, (CROWD / max(count, 1)) ** 0.33)
    return min(1.35 * size, 0.072 * scale) * crowded
