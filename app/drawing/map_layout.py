"""How large a map is drawn and where its middle lies, so that everybody and every name fits the page."""

from collections.abc import Callable, Iterator, Sequence
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
    """Give the largest layout in which rings, sector names, contacts and their names stay on the page."""
    width, height = page
    margin = 0.4 * size
    needs = [*_sector_needs(sectors), *_actor_needs(actors, size, label_of), (1.0, 1.0, 0.0, 0.0)]
    sizes = [(width / 2 - margin - fixed) / units for units, _, fixed, _ in needs if units > 0.01]
    sizes += [(height / 2 - margin - fixed) / units for _, units, _, fixed in needs if units > 0.01]
    scale = max(min(sizes), 0.02 * min(width, height))
    return Layout(scale, width / 2, height / 2, contact_radius(len(actors), size=size, scale=scale))


def contact_radius(count: int, *, size: float, scale: float) -> float:
    """Give the radius of a person's circle: as the text, smaller on a small or crowded map."""
    crowded: float = min(1.0, (CROWD / max(count, 1)) ** 0.25)
    return min(1.35 * size, 0.072 * scale) * crowded


_Need = tuple[float, float, float, float]
"""What must fit between the middle and the edge: map units across and down, and then mm across and down."""


def _sector_needs(sectors: Sequence[tuple[Block, Point]]) -> Iterator[_Need]:
    for each, direction in sectors:
        left, top, width, height = outside(each, direction, 0.0)
        yield (
            abs(direction[0]),
            abs(direction[1]),
            max(abs(left), abs(left + width)),
            max(abs(top), abs(top + height)),
        )


def _actor_needs(
    actors: Sequence[Actor], size: float, label_of: Callable[[Actor], Block | None]
) -> Iterator[_Need]:
    radius = 1.35 * size
    for actor in actors:
        if hypot(actor.x, actor.y) < _INNER:
            continue
        name = label_of(actor)
        across = max(radius * 1.2, name.width / 2 if name else 0.0)
        down = radius * 1.5 + (name.height if name and actor.y > 0 else 0.0)
        yield abs(actor.x), abs(actor.y), across, down
