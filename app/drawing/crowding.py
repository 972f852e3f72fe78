"""Names on a crowded map: they move aside, then are shortened, then left out, the important ones last."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from heapq import heapify, heappop, heappush

from app.drawing.labels import FORMS, Label, Name, Occupied, Spot, beside, beside_in, freedom, placed
from app.drawing.shapes import Box

_CROWDED = FORMS[2:]
"""The forms a name takes where others must make way for it."""

MANY = 1_500
"""With more names than this hardly any finds a place: each looks for one just beside its shape and nowhere else, so
that a map of thousands, brought in from elsewhere, is there in a moment."""


@dataclass(frozen=True, slots=True, order=True)
class Wanted:
    """A name that wants a place. Of two, the one with the lower `weight` matters more; each has its own."""

    weight: tuple[float | str, ...]
    about: str
    name: Name
    spot: Spot


def settled(wanted: Iterable[Wanted], taken: Occupied, *, soft: Occupied) -> dict[str, Label]:
    """Give a label by its id for everybody who finds a place; the places are taken.

    Names with the fewest free places come first. Who then finds none drives out names that matter less, each of
    which looks for another place in turn; so nobody is left out for the sake of one who matters less.
    """
    settling, wanted = _Settling(taken, soft), list(wanted)
    if len(wanted) > MANY:
        for each in sorted(wanted):
            settling.finds_place_beside(each)
        return settling.labels
    turns = sorted(wanted, key=lambda each: (freedom(each.name, each.spot, taken), each.weight))
    queue = [each for each in turns if not settling.finds_place(each)]
    heapify(queue)
    while queue:
        each = heappop(queue)
        for driven_out in settling.make_room(each):
            if not settling.finds_place(driven_out):
                heappush(queue, driven_out)
    return settling.labels


class _Settling:
    """Who has which place so far."""

    def __init__(self, taken: Occupied, soft: Occupied) -> None:
        self.labels: dict[str, Label] = {}
        self._taken, self._soft = taken, soft
        self._holders: dict[Box, Wanted] = {}

    def finds_place(self, each: Wanted) -> bool:
        """Put a name in a free place, if there is one."""
        found = placed(each.name, each.spot, self._taken, soft=self._soft)
        if found is not None:
            self._take(each, found)
        return found is not None

    def finds_place_beside(self, each: Wanted) -> None:
        """Put a name on one line beside its shape, if that is free."""
        found = beside_in(FORMS[2], each.name, each.spot, self._taken, self._soft)
        if found is not None:
            self._take(each, found)

    def make_room(self, each: Wanted) -> list[Wanted]:
        """Put a name where only others that matter less stand, and give those; nobody where there is no such place."""
        for form in _CROWDED:
            block = each.name.block(form)
            places = [(len(others), place, others) for place, others in self._winnable(each, beside(each.spot, block))]
            if places:
                _, place, others = min(places, key=lambda found: found[0])
                for other in others:
                    self._leave(other)
                self._take(each, Label(block, place))
                return others
        return []

    def _winnable(self, each: Wanted, boxes: Iterable[Box]) -> Iterator[tuple[Box, list[Wanted]]]:
        """Give the boxes in which nothing lies but names that matter less, and whose those are."""
        for box in boxes:
            over = self._taken.over(box, self._holders)
            if over is not None:
                others = list({self._holders[other].about: self._holders[other] for other in over}.values())
                if all(each.weight < other.weight for other in others):
                    yield box, others

    def _take(self, each: Wanted, found: Label) -> None:
        self.labels[each.about] = found
        for box in found.boxes():
            self._taken.add(box)
            self._holders[box] = each

    def _leave(self, each: Wanted) -> None:
        for box in self.labels.pop(each.about).boxes():
            self._taken.remove(box)
            self._holders.pop(box, None)
