"""Contacts on the move: what of a drawn map follows a hand at once, and what stays lying where it is."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from math import dist

from app.drawing.backdrop import loop, loop_radius
from app.drawing.figure import Figure, Lettered, Mark, Outline, moved
from app.drawing.map_figure import EDGE, WORD_PARTS, MapFigure
from app.drawing.map_layout import Layout, contact_radius
from app.drawing.shapes import Box, Point, rounded_polygon
from app.drawing.tie_routes import Route, rim_routes
from app.drawing.tie_strokes import tie_marks
from app.models.network_map import MapContent, Tie


class Lifted:
    """Some contacts of a drawn map, lifted off it with their names, signs, lines and circles.

    `still` is the figure without all that. Names stay beside their contacts and lines pass others as they do on a
    whole figure, but nothing that stays makes way: the figure drawn when the hand lets go does that.
    """

    def __init__(self, drawn: MapFigure, content: MapContent, things: Iterable[str]) -> None:
        """Lift the contacts `things` off the figure of `content`; what is no contact is left out."""
        self.things = frozenset(things) & content.by_id.keys()
        self._drawn, self._content = drawn, content
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
        )

    def _step(self, content: MapContent, thing: str) -> Point:
        """Give how far a contact is from where it was drawn, in mm."""
        now, before = content.by_id[thing], self._content.by_id[thing]
        return (now.x - before.x) * self._drawn.scale, (now.y - before.y) * self._drawn.scale

    def _ways(self, content: MapContent) -> dict[str, Route]:
        size = self._drawn.text_size
        return rim_routes(content, self._layout, self._ties, size=size, edge=EDGE * size)

    def _loops(self, content: MapContent) -> Iterator[tuple[str, list[Point]]]:
        radius = loop_radius(self._layout.radius, size=self._drawn.text_size)
        for circle in self._circles:
            members = [self._layout.place(content.by_id[each]) for each in circle.members]
            yield circle.id, loop(members, radius=radius)

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
        """Give the lines, and then the words on them, as far along as they were."""
        for tie in self._ties:
            yield from tie_marks(tie, ways[tie.id], size=self._drawn.text_size)
        for tie in self._ties:
            yield from self._word(tie, ways[tie.id])

    def _word(self, tie: Tie, way: Route) -> Iterator[Mark]:
        words = _with_plates(self._marks[tie.id])
        if words:
            before, middle = self._ways_before[tie.id], _middle(words)
            part = min(WORD_PARTS, key=lambda each: dist(before.at(each), middle))
            (old_x, old_y), (x, y) = before.at(part), way.at(part)
            yield from _moved(words, (x - old_x, y - old_y))

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


def _with_plates(marks: Sequence[Mark]) -> list[Mark]:
    """Give the lettering among the marks of a line, each line of it after the plate it stands on."""
    first = next((rank for rank, mark in enumerate(marks) if isinstance(mark, Lettered)), len(marks) + 1)
    return list(marks[first - 1 :])


def _middle(marks: Sequence[Mark]) -> Point:
    """Give the middle of the lettering among marks."""
    line = next(mark for mark in marks if isinstance(mark, Lettered))
    return (line.x + line.line.width / 2, line.y - (line.line.ascent - line.line.descent) / 2)


def _aim(words: Sequence[Mark], corners: Sequence[Point]) -> Point:
    """Give the direction from the middle of a loop to its name; upwards where it has none."""
    if not words:
        return (0.0, -1.0)
    (x, y), count = _middle(words), len(corners)
    return (x - sum(px for px, _ in corners) / count, y - sum(py for _, py in corners) / count)


def _edge(corners: Sequence[Point], aim: Point) -> Point:
    """Give the corner of a loop that lies furthest in a direction."""
    return max(corners, key=lambda corner: corner[0] * aim[0] + corner[1] * aim[1])
