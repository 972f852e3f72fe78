"""The middle between all file formats that hold networks: who is there, who is joined to whom, what is known of them.

A format module turns bytes into graphs and graphs into bytes, and knows nothing of maps; `app.tasks.graph_maps` makes
maps of graphs, `app.tasks.map_graphs` graphs of maps. What is ours stands in `attributes` under stable English codes,
which are listed here, so that a map that goes out comes back the same in every format that can hold attributes.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from app.interchange.table import LeftOut
from app.models.language import Sentence

Value = str | int | float | bool
"""What an attribute can be. A list of texts is one text: see `listed`."""

Attributes = Mapping[str, Value]

OURS = "hosselkaart"
"""The attribute of a centre that tells that a map of ours was written: codes and places are then taken as they are."""

OUR_EDITION = 1
"""What stands under `OURS`."""

MAP_CODES = ("title", "owner_kind", "prompt", "ring_names", "sector_names", "kind_names", "questions")
"""Attributes of a centre. The last four are `listed`. `owner_kind` is ``"person"``, ``"initiative"`` or ``"group"``."""


_NOTHING: dict[str, Value] = {}


def _nothing() -> Attributes:
    """Give no attributes; the same for all, as a large network has tens of thousands of plain lines."""
    return _NOTHING


@dataclass(frozen=True, slots=True)
class Node:
    """One somebody or something. `key` is what links name it by; it means nothing else and is never shown.

    `label` is the name, or ``""``. `x` and `y` are in whatever unit the file has, y pointing down.
    Attributes of ours are kind, ring, sector, wished, placed_by_hand, note, pictogram, offers and asks; of a centre
    the last two, which are `listed`, each as ``"money: words"``.
    """

    key: str
    label: str = ""
    x: float | None = None
    y: float | None = None
    attributes: Attributes = field(default_factory=_nothing)


@dataclass(frozen=True, slots=True)
class Link:
    """A line between two nodes, by their keys. Several between the same two may stand together, also to oneself.

    `weight` is None where the file says none; in ours it is the strength. Attributes of ours are kind, direction, good,
    wished and note.
    """

    start: str
    end: str
    directed: bool = False
    weight: float | None = None
    attributes: Attributes = field(default_factory=_nothing)


@dataclass(frozen=True, slots=True)
class Group:
    """Nodes that belong together, by their keys: a circle round them. `colour` counts from 0."""

    name: str
    members: tuple[str, ...]
    colour: int = 0
    note: str = ""


@dataclass(frozen=True, slots=True)
class Graph:
    """One network. Every end of a link and member of a group is a node or the centre; no two nodes have one key.

    `centre` is whose network it is (an ego), where the file knows one: it is not among the `nodes`, may be an end of
    links, and what is known of the ego are its attributes. `attributes` are of the network as a whole: how a session
    was called, when it began. `remarks` tell what was odd, `left_out` which lines did not come in and why.
    """

    name: str
    nodes: tuple[Node, ...] = ()
    links: tuple[Link, ...] = ()
    centre: Node | None = None
    groups: tuple[Group, ...] = ()
    attributes: Attributes = field(default_factory=_nothing)
    remarks: tuple[Sentence, ...] = field(default=(), compare=False)
    left_out: tuple[LeftOut, ...] = field(default=(), compare=False)

    @property
    def is_ours(self) -> bool:
        """Tell whether it was a map of ours, so that places are in map units and codes are ours."""
        return self.centre is not None and OURS in self.centre.attributes


def listed(texts: Iterable[str]) -> str:
    """Give several texts as one, as JSON: every program can keep it, and nothing in the texts gets in the way."""
    return json.dumps(list(texts), ensure_ascii=False)


def unlisted(value: Value | None) -> tuple[str, ...]:
    """Give the texts of a `listed` one; whatever else it is, is one text of its own, nothing is none."""
    if value is None or value == "":
        return ()
    try:
        found = json.loads(value) if isinstance(value, str) else value
    except ValueError:
        found = value
    return tuple(str(each) for each in found) if isinstance(found, list) else (str(value),)


CENTRE_CODE = "centre"
"""The attribute by which a format without egos tells the centre among the nodes."""

GROUPS_CODE = "circles"
"""The attribute of the centre in which a format without groups keeps them, as JSON."""


def flat(graph: Graph) -> Graph:
    """Give a graph with the centre as the first of its nodes, and the groups in an attribute of it.

    For formats that know only nodes, links and attributes; `unflat` is the opposite.
    """
    if graph.centre is None:
        return graph
    attributes = {CENTRE_CODE: True, **graph.centre.attributes}
    if graph.groups:
        groups = [[each.name, each.colour, each.note, list(each.members)] for each in graph.groups]
        attributes[GROUPS_CODE] = json.dumps(groups, ensure_ascii=False)
    centre = Node(graph.centre.key, graph.centre.label, graph.centre.x, graph.centre.y, attributes)
    return Graph(graph.name, (centre, *graph.nodes), graph.links, attributes=graph.attributes)


def unflat(graph: Graph) -> Graph:
    """Give a graph as it was before it was made `flat`; one that never was stays as it is."""
    found = [node for node in graph.nodes if node.attributes.get(CENTRE_CODE) in (True, "true", 1)]
    if graph.centre is not None or len(found) != 1:
        return graph
    attributes = {name: value for name, value in found[0].attributes.items() if name not in (CENTRE_CODE, GROUPS_CODE)}
    return Graph(
        graph.name,
        tuple(node for node in graph.nodes if node is not found[0]),
        graph.links,
        centre=Node(found[0].key, found[0].label, found[0].x, found[0].y, attributes),
        groups=_groups(found[0].attributes.get(GROUPS_CODE), {node.key for node in graph.nodes}),
        attributes=graph.attributes,
        remarks=graph.remarks,
        left_out=graph.left_out,
    )


def _groups(text: Value | None, keys: set[str]) -> tuple[Group, ...]:
    """Read groups back; what is none, or names nodes that are not there, is left out."""
    try:
        found = json.loads(text) if isinstance(text, str) else []
    except ValueError:
        return ()
    return tuple(group for each in found if (group := _group(each, keys))) if isinstance(found, list) else ()


def _group(found: object, keys: set[str]) -> Group | None:
    match found:
        case [str(name), int(colour), str(note), list(members)]:
            return Group(name, tuple(str(each) for each in members if str(each) in keys), colour, note)
    return None
