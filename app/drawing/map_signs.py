"""Where the small signs stand: on a contact's shoulders, half-way a line, on the loop of a circle."""

from collections import Counter
from collections.abc import Iterator, Sequence

from app.drawing.figure import Mark
from app.drawing.labels import Occupied
from app.drawing.shapes import Box, Point
from app.drawing.signs import ASK, NOTE, OFFER, Sign, sign_box, sign_marks
from app.drawing.tie_routes import Route
from app.models.network_map import CENTRE, Actor, MapContent

_ALONG = (0.5, 0.42, 0.58, 0.34, 0.66)
"""How far along a line its note may stand, the best first."""


class Signs:
    """Puts signs on one map, keeps which stand where in `found`, and takes their places."""

    def __init__(self, content: MapContent, occupied: Occupied, *, size: float) -> None:
        """Sign with the offers, asks and notes of `content`; `size` is that of text, in mm."""
        self._counts = {
            OFFER: Counter(offer.actor for offer in content.offers),
            ASK: Counter(ask.actor for ask in content.asks),
        }
        self._map, self._occupied, self._size = content.map.id, occupied, size
        self.found: list[Sign] = []

    def on_centre(self, middle: Point, *, away: float, size: float) -> Iterator[Mark]:
        """Give the signs of what the middle has and seeks, `away` mm aside of it and above."""
        x, y = middle
        yield from self._goods(CENTRE, self._map, x, y, away=away, size=size)

    def on_contact(self, actor: Actor, middle: Point, *, away: float, size: float) -> Iterator[Mark]:
        """Give the signs of what a contact has and seeks, and of a note on it: that one aside and below."""
        x, y = middle
        yield from self._goods(actor.id, actor.id, x, y, away=away, size=size)
        if actor.note.strip():
            yield from self._put(NOTE, sign_box(NOTE, 1, x + away, y + away, size=size), actor.id, size=size)

    def on_tie(self, tie: str, route: Route) -> Iterator[Mark]:
        """Give the sign of a note on a line: half-way, moved along where something stands."""
        boxes = [self._round(route.at(part)) for part in _ALONG]
        yield from self._put(NOTE, self._best(boxes), tie, size=self._size)

    def on_loop(self, circle: str, corners: Sequence[Point]) -> Iterator[Mark]:
        """Give the sign of a note on a circle: at the lower right of its loop, moved along where something stands."""
        boxes = [self._round(corner) for corner in sorted(corners, key=sum, reverse=True)]
        yield from self._put(NOTE, self._best(boxes), circle, size=self._size)

    def _goods(self, end: str | None, about: str, x: float, y: float, *, away: float, size: float) -> Iterator[Mark]:
        for kind, side in ((OFFER, 1.0), (ASK, -1.0)):
            count = self._counts[kind][end]
            if count:
                box = sign_box(kind, count, x + side * away, y - away, size=size)
                yield from self._put(kind, box, about, size=size, count=count)

    def _put(self, kind: str, box: Box, about: str, *, size: float, count: int = 1) -> Iterator[Mark]:
        self._occupied.add(box)
        self.found.append(Sign(about, kind, box))
        yield from sign_marks(kind, count, box, size=size, about=about)

    def _round(self, middle: Point) -> Box:
        """Give the box of a note's sign round a point."""
        _, _, width, height = sign_box(NOTE, 1, 0.0, 0.0, size=self._size)
        return (middle[0] - width / 2, middle[1] - height / 2, width, height)

    def _best(self, boxes: Sequence[Box]) -> Box:
        return next(filter(self._occupied.is_free, boxes), boxes[0])
