"""Contacts on the move: what of a drawn map follows a hand at once, and what stays lying where it is."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain
from math import dist

from app.drawing.backdrop import loop, loop_radii
from app.drawing.dimming import Lit, attended
from app.drawing.extents import box_of
from app.drawing.figure import Figure, Lettered, Mark, Outline, moved
from app.drawing.map_figure import EDGE, MapFigure
from app.drawing.map_layout import Layout, contact_radius
from app.drawing.shapes import Box, Point, rounded_polygon
from app.drawing.tie_routes import Route, rim_routes
from app.drawing.tie_strokes import tie_marks
from app.models.network_map import MapContent


class Lifted:
    """Some contacts of a drawn map, lifted off it with their names, signs, lines and circles.

    `still` is the figure without all that. Names stay beside their contacts and lines pass others as they do on a
    whole figure, but nothing that stays makes way: the figure drawn when the hand lets go does that.
    """

    def __init__(self, drawn: MapFigure, content: MapContent, things: Iterable[str], *, lit: Lit = None) -> None:
        """Lift the contacts `things` off the figure of `content`; what is no contact is left out.

        `lit` is what the figure was drawn with.
        """
        self.things = frozenset(things) & content.by_id.keys()
        self._drawn, self._content, self._lit = drawn, content, lit
        self._ties = [tie for tie in content.ties if tie.start in self.things or tie.end in self.things]
        self._circles = [circle for circle in content.circles if self.things.intersection(circle.members)]
        lifted = {*self.things, *(tie.id for tie in self._ties), *(circle.id for circle in self._circles)}
        self._marks: dict[str, list[Mark]] = {}
        still = []
        for mark in drawn.figure.marks:
            if mark.about in lifted:
                self._marks.setdefault(mark.about, []).append(mark)
            else:
                still.append(mark)
        self.still = replace(drawn.figure, marks=tuple(still))
        radius = contact_radius(len(content.actors), size=drawn.text_size, scale=drawn.scale)
        self._layout = Layout(drawn.scale, *drawn.origin, radius)
        self._loop_radii = loop_radii(content.circles, radius, size=drawn.text_size)
        self._ways_before = self._ways(content)

    def at(self, places: Mapping[str, Point]) -> MapFigure:
        """Give what is lifted with its contacts at other places of the map (in map units), and where all things are.

        The figure given holds only what is lifted, to be laid over `still`; its boxes and paths are of everything.
        """
        drawn = self._drawn
        content = placed_at(self._content, {thing: places[thing] for thing in self.things if thing in places})
        ways = self._ways(content)
        loops = dict(self._loops(content))
        steps = {thing: self._step(content, thing) for thing in self.things}
        marks = (*self._circle_marks(loops), *self._tie_marks(ways), *self._contact_marks(steps))
        return replace(
            drawn,
            figure=replace(drawn.figure, marks=marks),
            boxes=_shifted(drawn.boxes, steps),
            label_boxes=_shifted(drawn.label_boxes, steps),
            tie_paths=drawn.tie_paths | {tie: way.points() for tie, way in ways.items()},
            circle_paths=drawn.circle_paths | loops,
            signs=tuple(replace(sign, box=_shifted({sign.about: sign.box}, steps)[sign.about]) for sign in drawn.signs),
        )

    def _step(self, content: MapContent, thing: str) -> Point:
        """Give how far a contact is from where it was drawn, in mm."""
        now, before = content.by_id[thing], self._content.by_id[thing]
        return (now.x - before.x) * self._drawn.scale, (now.y - before.y) * self._drawn.scale

    def _ways(self, content: MapContent) -> dict[str, Route]:
        size = self._drawn.text_size
        return rim_routes(content, self._layout, self._ties, size=size, edge=EDGE * size)

    def _loops(self, content: MapContent) -> Iterator[tuple[str, list[Point]]]:
        for circle in self._circles:
            members = [self._layout.place(content.by_id[each]) for each in circle.members]
            yield circle.id, loop(members, radius=self._loop_radii[circle.id])

    def _circle_marks(self, loops: Mapping[str, list[Point]]) -> Iterator[Mark]:
        """Give the loops, each in its own ink; the name stays on the edge where it was."""
        for circle, corners in loops.items():
            first, *rest = self._marks[circle]
            assert isinstance(first, Outline), "a circle begins with its loop"
            yield replace(first, commands=rounded_polygon(corners, 0.6))
            before = self._drawn.circle_paths[circle]
            aim = _aim(rest, before)
            (x, y), (old_x, old_y) = _edge(corners, aim), _edge(before, aim)
            yield from _moved(rest, (x - old_x, y - old_y))

    def _tie_marks(self, ways: Mapping[str, Route]) -> Iterator[Mark]:
        """Give the lines, and then the signs and words on them, as far along as they were."""
        size = self._drawn.text_size
        strokes = {tie.id: tie_marks(tie, ways[tie.id], size=size) for tie in self._ties}
        yield from attended(chain.from_iterable(strokes.values()), self._lit)
        for tie in self._ties:
            strokes_before = tie_marks(tie, self._ways_before[tie.id], size=size)
            for group in _groups(self._marks[tie.id][len(strokes_before) :]):
                yield from _moved(group, self._along(tie.id, ways[tie.id], _middle(group)))

    def _along(self, tie: str, way: Route, middle: Point) -> Point:
        """Give how far something that stood on a line is to go to stand as far along its new way."""
        before = self._ways_before[tie]
        part = min((step / 10 for step in range(11)), key=lambda each: dist(before.at(each), middle))
        (old_x, old_y), (x, y) = before.at(part), way.at(part)
        return (x - old_x, y - old_y)

    def _contact_marks(self, steps: Mapping[str, Point]) -> Iterator[Mark]:
        for thing, step in steps.items():
            yield from _moved(self._marks.get(thing, ()), step)


def placed_at(content: MapContent, places: Mapping[str, Point]) -> MapContent:
    """Give the content with contacts at other places of the map."""
    actors = tuple(
        replace(actor, x=places[actor.id][0], y=places[actor.id][1]) if actor.id in places else actor
        for actor in content.actors
    )
    return replace(content, actors=actors)


def _moved(marks: Sequence[Mark], step: Point) -> tuple[Mark, ...]:
    return moved(Figure(0.0, 0.0, tuple(marks)), *step)


def _shifted(boxes: Mapping[str, Box], steps: Mapping[str, Point]) -> dict[str, Box]:
    found = dict(boxes)
    for thing, (dx, dy) in steps.items():
        if thing in boxes:
            x, y, width, height = boxes[thing]
            found[thing] = (x + dx, y + dy, width, height)
    return found


def _groups(marks: Sequence[Mark]) -> Iterator[Sequence[Mark]]:
    """Give what stands on a line: first its sign, then its word, which is lettering after the plate below it."""
    first = next((rank - 1 for rank, mark in enumerate(marks) if isinstance(mark, Lettered)), len(marks))
    yield from (group for group in (marks[:first], marks[first:]) if group)


def _middle(marks: Sequence[Mark]) -> Point:
    """Give the middle of the largest among marks that lie on each other."""
    x, y, width, height = max(map(box_of, marks), key=lambda box: box[2])
    return (x + width / 2, y + height / 2)


def _aim(words: Sequence[Mark], corners: Sequence[Point]) -> Point:
    """Give the direction from the middle of a loop to its name; upwards where it has none."""
    if not words:
        return (0.0, -1.0)
    (x, y), count = _middle(words), len(corners)
    return (x - sum(px for px, _ in corners) / count, y - sum(py for _, py in corners) / count)


def _edge(corners: Sequence[Point], aim: Point) -> Point:
    """Give the corner of a loop that lies furthest in a direction."""
    return max(corners, key=lambda corner: corner[0] * aim[0] + corner[1] * aim[1])
