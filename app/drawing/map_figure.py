"""A network map as a drawing: the same figure on screen, on paper and in a file."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import chain

from app.drawing.backdrop import (
    QUIET,
    circle_line,
    circle_marks,
    circle_name,
    loop,
    loop_radii,
    outside,
    ring_marks,
    ring_names,
    sector_blocks,
    sector_lines,
)
from app.drawing.centre import centre_marks
from app.drawing.contact_shapes import contact_marks, extent
from app.drawing.crowding import Wanted, settled
from app.drawing.dimming import attended
from app.drawing.figure import Figure, Mark, moved
from app.drawing.labels import Block, Label, Name, Occupied, Spot, block, leader
from app.drawing.legend import legend_figure
from app.drawing.map_layout import CROWD, Layout, contact_radius, fitted
from app.drawing.map_signs import Signs
from app.drawing.shapes import Box, Point, both, distance_to_line, overlap
from app.drawing.signs import Sign
from app.drawing.tie_routes import Route, rim_routes
from app.drawing.tie_strokes import head_boxes, tie_marks
from app.models.language import Translate
from app.models.network_map import Actor, MapContent, Tie
from app.models.terms import TERMS, label

Names = Callable[[Actor], str] | Mapping[str, str]
"""How contacts are named: asked for each contact, or looked up by id (one that is missing keeps its name)."""

EDGE = 0.095
"""Width of a contact's outline, in sizes of text: 1.5 pixels at 12 points."""

WORD_PARTS = (0.5, 0.4, 0.6, 0.3, 0.7)
"""How far along a line the word for what is given may stand, the best first."""


@dataclass(frozen=True, slots=True)
class MapOptions:
    """How a map is to be drawn. All lengths in mm; `text_size` is the em (14 points are 4.94 mm).

    The map fills the page unless `scale` (mm to a map unit) and `origin` (where the middle is) are given, as
    a screen does while somebody drags. `owner_name` None is the owner's own name.

    With `lit` only what it names stays bright: ids of contacts, lines and circles, and the map's id for the
    middle; all else grows pale. `blurred` shows the names of contacts, circles and the owner as bars that nobody can
    read. `over_photo` draws rings as bare lines, so that a photograph under the map shows. `quiet` is how large the
    words on rings, circles and lines are beside names.
    """

    width: float
    height: float
    text_size: float = 4.2
    names: Names | None = None
    owner_name: str | None = None
    legend: bool = False
    goods_on_ties: bool = True
    scale: float | None = None
    origin: Point | None = None
    lit: frozenset[str] | None = None
    blurred: bool = False
    over_photo: bool = False
    quiet: float = QUIET


@dataclass(frozen=True, slots=True)
class MapFigure:
    """A drawn map, and where everything on it is, in mm; boxes are (left, top, width, height).

    `boxes` and `label_boxes` go by the contact's id, `tie_paths` by the line's, `circle_paths` by the
    circle's. Marks of the middle are about the map's own id. A contact whose name found no place has no label box.
    """

    figure: Figure
    scale: float
    origin: Point
    text_size: float
    centre_box: Box
    boxes: dict[str, Box] = field(default_factory=dict)
    label_boxes: dict[str, Box] = field(default_factory=dict)
    tie_paths: dict[str, list[Point]] = field(default_factory=dict)
    circle_paths: dict[str, list[Point]] = field(default_factory=dict)
    signs: tuple[Sign, ...] = ()

    def place(self, x: float, y: float) -> Point:
        """Give where a point of the map lies, in mm."""
        return (self.origin[0] + x * self.scale, self.origin[1] + y * self.scale)


def map_figure(content: MapContent, *, translate: Translate, options: MapOptions) -> MapFigure:
    """Draw a map. The same content and options always give the same figure."""
    return _Drawing(content, translate, options).drawn()


def tie_at(drawn: MapFigure, x: float, y: float, *, tolerance: float) -> str | None:
    """Give the id of the line nearest to a point, if one lies within `tolerance` mm."""
    return min(
        (
            (distance, tie)
            for tie, path in drawn.tie_paths.items()
            if (distance := distance_to_line((x, y), path)) <= tolerance
        ),
        default=(0.0, None),
    )[1]


class _Drawing:
    """One map while it is being drawn: first what stands where it stands, then names where there is room."""

    def __init__(self, content: MapContent, translate: Translate, options: MapOptions) -> None:
        self.content, self.translate, self.options = content, translate, options
        self.size = options.text_size
        self.edge = EDGE * self.size
        self.legend = _legend(content, translate, options)
        self.page = (options.width, options.height - self.legend.height)
        self.sectors = sector_blocks(content.map.sector_names, size=self.size)
        self.layout = self._layout()
        self.occupied, self.arrow_heads = Occupied(*self.page), Occupied(*self.page)
        self.boxes = {actor.id: self._box(actor) for actor in content.actors}
        self.signs = Signs(content, self.occupied, size=self.size)
        self.labels: dict[str, Label] = {}
        self.routes: dict[str, Route] = {}
        self.loops: dict[str, list[Point]] = {}

    def drawn(self) -> MapFigure:
        """Give the whole figure. Names are placed after all shapes, and painted over them."""
        circles, ties = [*self._circles()], [*self._ties()]
        shapes, pins = [*self._centre(), *self._contacts()], [*self._pins()]
        ground = [*self._ground()]
        # In a crowd the names of rings would find no room afterwards; else they give way to those of contacts.
        crowded = len(self.content.actors) > CROWD
        backs = [*self._sector_names(), *(self._ring_names() if crowded else ())]
        names = [*self._circle_names(), *self._labels(), *self._words_on_ties()]
        backs += () if crowded else self._ring_names()
        layers = (attended(layer, self.options.lit) for layer in (circles, ties, backs, shapes, pins, names))
        marks = (*ground, *chain.from_iterable(layers), *moved(self.legend, 0.0, self.page[1]))
        layout = self.layout
        return MapFigure(
            Figure(self.options.width, self.options.height, marks),
            layout.scale,
            (layout.x, layout.y),
            self.size,
            (layout.x - layout.heart, layout.y - layout.heart, 2 * layout.heart, 2 * layout.heart),
            self.boxes,
            {about: label.box for about, label in self.labels.items()},
            {tie: route.points() for tie, route in self.routes.items()},
            self.loops,
            tuple(self.signs.found),
        )

    def _layout(self) -> Layout:
        options, actors = self.options, self.content.actors
        if options.scale is None or options.origin is None:
            return fitted(actors, self.page, size=self.size, sectors=self.sectors, label_of=self._label_of)
        radius = contact_radius(len(actors), size=self.size, scale=options.scale)
        return Layout(options.scale, *options.origin, radius)

    def _name(self, actor: Actor) -> str:
        names = self.options.names
        if names is None:
            return actor.name
        return names(actor) if callable(names) else names.get(actor.id, actor.name)

    def _set(self, text: str) -> Name:
        return Name(text, self.size, self.options.blurred)

    def _label_of(self, actor: Actor) -> Block | None:
        name = self._name(actor)
        return self._set(name).block() if name.strip() else None

    def _box(self, actor: Actor) -> Box:
        (x, y), radius = self.layout.place(actor), self.layout.radius
        left, top, width, height = extent(actor.kind)
        box = (x + left * radius, y + top * radius, width * radius, height * radius)
        self.occupied.add(box)
        return box

    def _ground(self) -> Iterator[Mark]:
        drawn, layout = self.content.map, self.layout
        where, photo = (layout.x, layout.y), self.options.over_photo
        yield from ring_marks(len(drawn.ring_names), *where, scale=layout.scale, edge=self.edge, over_photo=photo)
        yield from sector_lines(len(drawn.sector_names), *where, scale=layout.scale, edge=self.edge, over_photo=photo)

    def _ring_names(self) -> Iterator[Mark]:
        drawn, layout = self.content.map, self.layout
        yield from ring_names(
            drawn.ring_names,
            (layout.x, layout.y),
            scale=layout.scale,
            size=self.size,
            quiet=self.options.quiet,
            sectors=len(drawn.sector_names),
            occupied=self.occupied,
        )

    def _circles(self) -> Iterator[Mark]:
        """Give the loops, the larger circles first."""
        circles = self.content.circles
        radii = loop_radii(circles, self.layout.radius, size=self.size)
        for circle in sorted(circles, key=lambda circle: -len(circle.members)):
            members = [self.layout.place(self.content.by_id[each]) for each in circle.members]
            if members:
                corners = self.loops[circle.id] = loop(members, radius=radii[circle.id])
                yield from circle_marks(corners, colour=circle.colour, edge=self.edge, about=circle.id)

    def _ties(self) -> Iterator[Mark]:
        ties = self.content.ties
        self.routes = rim_routes(self.content, self.layout, ties, size=self.size, edge=self.edge)
        for tie in ties:
            route = self.routes[tie.id]
            for box in head_boxes(tie, route, size=self.size):
                self.arrow_heads.add(box)
            yield from tie_marks(tie, route, size=self.size)

    def _centre(self) -> Iterator[Mark]:
        layout, about = self.layout, self.content.map.id
        name = self.options.owner_name
        middle = (layout.x, layout.y)
        owner = self._set(self.content.owner_name if name is None else name)
        yield from centre_marks(owner, middle, radius=layout.heart, occupied=self.occupied, about=about)
        yield from self.signs.on_centre(middle, away=layout.heart * 0.72, size=self._sign_size())

    def _contacts(self) -> Iterator[Mark]:
        radius = self.layout.radius
        for actor in self.content.actors:
            place = self.layout.place(actor)
            yield from contact_marks(
                actor.kind,
                *place,
                radius=radius,
                wished=actor.wished,
                edge=self.edge,
                about=actor.id,
                pictogram=actor.pictogram,
            )
            yield from self.signs.on_contact(actor, place, away=radius * 0.66, size=self._sign_size())

    def _sign_size(self) -> float:
        return min(self.size, self.layout.radius * 0.8)

    def _pins(self) -> Iterator[Mark]:
        """Give the signs of the notes on lines and circles."""
        for tie in self.content.ties:
            if tie.note.strip():
                yield from self.signs.on_tie(tie.id, self.routes[tie.id])
        for circle in self.content.circles:
            if circle.note.strip() and circle.id in self.loops:
                yield from self.signs.on_loop(circle.id, self.loops[circle.id])

    def _sector_names(self) -> Iterator[Mark]:
        layout = self.layout
        for each, direction in self.sectors:
            left, top, width, height = outside(each, direction, layout.scale)
            box = (layout.x + left, layout.y + top, width, height)
            self.occupied.add(box)
            yield from each.marks(box, colour="text_quiet", halo=self.options.over_photo)

    def _labels(self) -> Iterator[Mark]:
        """Give the names that find a place."""
        self.labels = settled(self._wanted(), self.occupied, soft=self.arrow_heads)
        for about, found in self.labels.items():
            yield from leader(found, about)
            yield from found.block.marks(found.box, colour="label", about=about)

    def _wanted(self) -> Iterator[Wanted]:
        """Give the names of the contacts on the page.

        What is lit matters most; then who has most lines; then who stands in a nearer ring, higher, more to the left.
        """
        lines = Counter(end for tie in self.content.ties for end in (tie.start, tie.end))
        wholes = dict(self.boxes)
        for sign in self.signs.found:
            if sign.about in wholes:
                wholes[sign.about] = both(wholes[sign.about], sign.box)
        lit = self.options.lit or frozenset()
        for actor in self.content.actors:
            name, ring = self._name(actor), actor.ring
            if name.strip() and overlap(self.boxes[actor.id], (0.0, 0.0, *self.page)):
                far = len(self.content.map.ring_names) if ring is None else ring
                weight = (actor.id not in lit, -lines[actor.id], far, actor.y, actor.x, actor.id)
                yield Wanted(weight, actor.id, self._set(name), Spot(self.boxes[actor.id], wholes[actor.id]))

    def _words_on_ties(self) -> Iterator[Mark]:
        """Say on a line what is given along it, where there is room."""
        for tie in self.content.ties if self.options.goods_on_ties else ():
            if tie.good is not None:
                yield from self._word_on(tie, self.translate(TERMS, label(tie.good), -1))

    def _word_on(self, tie: Tie, words: str) -> Iterator[Mark]:
        each = block(words, self.size * self.options.quiet, ems=9, most_lines=1)
        for part in WORD_PARTS:
            x, y = self.routes[tie.id].at(part)
            box = (x - each.width / 2, y - each.height / 2, each.width, each.height)
            if self.occupied.is_free(box):
                self.occupied.add(box)
                yield from each.marks(box, colour=f"tie_{tie.kind}", about=tie.id)
                return

    def _circle_names(self) -> Iterator[Mark]:
        for circle in self.content.circles:
            if circle.name.strip() and circle.id in self.loops:
                found = circle_name(
                    self._set(circle.name),
                    self.loops[circle.id],
                    quiet=self.options.quiet,
                    occupied=self.occupied,
                )
                if found is not None:
                    yield from found[0].marks(found[1], colour=circle_line(circle.colour), about=circle.id)


def _legend(content: MapContent, translate: Translate, options: MapOptions) -> Figure:
    if not options.legend:
        return Figure(options.width, 0.0)
    return legend_figure(
        content,
        translate=translate,
        width=options.width,
        text_size=options.text_size,
        lit=options.lit,
        blurred=options.blurred,
    )
