"""GEXF: the format of Gephi, with places, colours and sizes. Editions 1.0 to 1.3 are read, 1.2 and 1.3 written.

See https://gexf.net. One file holds one network.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from app.interchange.graph import Attributes, Graph, Link, Node, Value, flat
from app.interchange.graph_builder import LABEL, UNDIRECTED, GraphBuilder, X, Y, number_of, stem, typed
from app.interchange.graphml import is_mixed
from app.interchange.xml_in import XmlIn, begins_with_element
from app.interchange.xml_out import attribute, text, type_of
from app.models.errors import GRAPH_EMPTY, GRAPH_ONE_ONLY, BadInput

NAME = "GEXF"
ENDINGS = (".gexf", ".xml")
ONE_PER_FILE = True

Edition = Literal["1.2", "1.3"]

NAMESPACES: dict[Edition, str] = {"1.2": "http://www.gexf.net/1.2draft", "1.3": "http://gexf.net/1.3"}
VIZ = {"1.2": "http://www.gexf.net/1.2draft/viz", "1.3": "http://gexf.net/1.3/viz"}

SPREAD = 500.0
"""How large Gephi sees a map unit, so that contacts do not lie on top of each other there."""

COLOURS = {
    "person": (91, 124, 153),
    "organisation": (196, 120, 60),
    "government": (122, 92, 148),
    "place": (92, 140, 86),
    "resource": (168, 148, 60),
}
"""What each kind of contact looks like in Gephi."""

MOMENTS = ("start", "end", "timestamp", "startopen", "endopen")


def looks_like(data: bytes) -> bool:
    """Tell, cheaply, whether a file seems to be GEXF."""
    return begins_with_element(data, "gexf")


def read(data: bytes, name: str) -> list[Graph]:
    """Give the network of a file called `name`. Raises `BadInput` where it is damaged, unsafe or no GEXF."""
    reader = _Reader(name)
    reader.xml.read(data, reader.start, reader.end)
    if not reader.has_graph:
        raise BadInput(GRAPH_EMPTY, {"name": name})
    return [reader.builder.graph()]


@dataclass(slots=True)
class _Column:
    """What a file declares of an attribute."""

    name: str
    type: str
    default: Value | None = None


@dataclass(slots=True)
class _Item:
    """A contact or line that is being read."""

    tag: str
    xml: Mapping[str, str]
    told: dict[str, Value] = field(default_factory=dict)
    at: tuple[float, float] | None = None


class _Reader:
    """Follows the elements of a file."""

    def __init__(self, name: str) -> None:
        self.xml = XmlIn(name, kind=NAME, root="gexf")
        self.builder = GraphBuilder(stem(name), name)
        self.has_graph = False
        self._directed = False
        self._class = ""
        self._column: _Column | None = None
        self._columns: dict[str, dict[str, _Column]] = {"node": {}, "edge": {}}
        self._items: list[_Item] = []

    def start(self, tag: str, xml: dict[str, str]) -> None:
        """Take the beginning of an element."""
        if tag == "graph":
            self.has_graph = True
            self._directed = xml.get("defaultedgetype") == "directed"
        elif tag == "attributes":
            self._class = xml.get("class", "")
        elif tag == "attribute":
            self._declare(xml)
        elif tag in ("node", "edge"):
            self._begin(tag, xml)
        elif tag == "attvalue" and self._items:
            self._tell(self._items[-1], xml)
        elif tag == "position" and self._items:
            x, y = (number_of(xml.get(axis, "")) for axis in (X, Y))
            self._items[-1].at = None if x is None or y is None else (x / SPREAD, -y / SPREAD)
        elif tag == "spell" and self._items:
            _add(self._items[-1].told, "spells", f"{xml.get('start', '')} – {xml.get('end', '')}")

    def end(self, tag: str, content: str) -> None:
        """Take the end of an element, with the text in it."""
        if tag == "default" and self._column:
            self._column.default = typed(content, self._column.type)
        elif tag == "attribute":
            self._column = None
        elif tag == "description" and content.strip() and not self.has_graph:
            self.builder.attributes["description"] = content
        elif tag == "title" and content.strip() and not self.has_graph:
            self.builder.name = content
        elif tag in ("node", "edge"):
            self._finish(self._items.pop())

    def _declare(self, xml: dict[str, str]) -> None:
        key = xml.get("id", "")
        if self._class not in self._columns or not key or key in self._columns[self._class]:
            raise self.xml.bad_line()
        self._column = _Column(xml.get("title") or key, xml.get("type", "string"))
        self._columns[self._class][key] = self._column

    def _begin(self, tag: str, xml: dict[str, str]) -> None:
        if not self.has_graph:
            raise self.xml.bad_line()
        if tag == "node" and (self._items or xml.get("pid")):
            self.builder.nested()
        self._items.append(_Item(tag, xml))

    def _tell(self, item: _Item, xml: dict[str, str]) -> None:
        """Take one value; values of one attribute at several moments are put behind each other."""
        key = xml.get("for") or xml.get("id", "")
        column = self._columns[item.tag].get(key)
        if column is None:
            self.builder.undeclared(key)
            column = _Column(key, "string")
        value = typed(xml.get("value", ""), column.type)
        moments = [xml[moment] for moment in MOMENTS if xml.get(moment)]
        if value is not None and moments:
            _add(item.told, column.name, f"{value} ({' – '.join(moments)})")
        elif value is not None:
            item.told[column.name] = value

    def _finish(self, item: _Item) -> None:
        told = {
            column.name: column.default for column in self._columns[item.tag].values() if column.default is not None
        }
        told |= item.told
        told |= {moment: item.xml[moment] for moment in MOMENTS if item.xml.get(moment)}
        if item.tag == "node":
            self.builder.node(self._needed(item, "id"), told, label=item.xml.get("label", ""), at=_place(told, item.at))
        else:
            self._finish_edge(item, told)

    def _finish_edge(self, item: _Item, told: dict[str, Value]) -> None:
        kind = item.xml.get("type", "directed" if self._directed else "undirected").lower()
        if kind == "mutual" and UNDIRECTED not in told:
            told.setdefault("direction", "both")
        for name in (LABEL, "kind"):
            if item.xml.get(name):
                told.setdefault(name, item.xml[name])
        weight = number_of(item.xml.get("weight", ""))
        start, end = self._needed(item, "source"), self._needed(item, "target")
        self.builder.link(start, end, told, directed=kind == "directed", weight=weight)

    def _needed(self, item: _Item, name: str) -> str:
        if not item.xml.get(name):
            raise self.xml.bad_line()
        return item.xml[name]


def _place(told: dict[str, Value], drawn: tuple[float, float] | None) -> tuple[float, float] | None:
    """Give where a contact is: as its attributes say exactly, else as it is drawn."""
    if isinstance(told.get(X), (int, float)) and isinstance(told.get(Y), (int, float)):
        return None
    return drawn


def _add(told: dict[str, Value], name: str, value: str) -> None:
    told[name] = f"{told[name]}; {value}" if name in told else value


def write(graphs: Sequence[Graph], *, edition: Edition = "1.3") -> bytes:
    """Give a file with one network, its centre among the nodes. Raises `BadInput` for any other number."""
    if len(graphs) != 1:
        raise BadInput(GRAPH_ONE_ONLY, {"format": NAME})
    graph = flat(graphs[0])
    nodes = [_of_node(node) for node in graph.nodes]
    mixed = is_mixed(graph.links)
    edges = [_of_link(link, mixed=mixed) for link in graph.links]
    directed = mixed or any(link.directed for link in graph.links)
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<gexf xmlns="{NAMESPACES[edition]}" xmlns:viz="{VIZ[edition]}" version="{edition}">',
        "  <meta>",
        f"    <title>{text(graph.name)}</title>",
        *(f"    <{name}>{text(value)}</{name}>" for name, value in graph.attributes.items() if name == "description"),
        "  </meta>",
        f'  <graph defaultedgetype="{"directed" if directed else "undirected"}" mode="static">',
    ]
    node_keys = _keys(nodes)
    edge_keys = _keys(edges)
    lines += _attribute_lines("node", node_keys, nodes)
    lines += _attribute_lines("edge", edge_keys, edges)
    lines.append("    <nodes>")
    for node, told in zip(graph.nodes, nodes, strict=True):
        lines += _node_lines(node, told, node_keys)
    lines += ["    </nodes>", "    <edges>"]
    for place, (link, told) in enumerate(zip(graph.links, edges, strict=True)):
        lines += _edge_lines(place, link, told, keys=edge_keys, mixed=mixed)
    lines += ["    </edges>", "  </graph>", "</gexf>\n"]
    return "\n".join(lines).encode()


def _of_node(node: Node) -> Attributes:
    """Give what is said of a node; its exact place too, as what is drawn is larger and upside down."""
    if node.x is None or node.y is None:
        return node.attributes
    return {X: float(node.x), Y: float(node.y), **node.attributes}


def _of_link(link: Link, *, mixed: bool) -> Attributes:
    return {UNDIRECTED: True, **link.attributes} if mixed and not link.directed else link.attributes


def _keys(items: Sequence[Attributes]) -> dict[str, str]:
    names = dict.fromkeys(name for told in items for name in told)
    return {name: str(place) for place, name in enumerate(names)}


def _attribute_lines(cls: str, keys: Mapping[str, str], items: Sequence[Attributes]) -> Iterator[str]:
    if not keys:
        return
    yield f'    <attributes class="{cls}">'
    for name, key in keys.items():
        kind = {"int": "integer"}.get(found := type_of([told[name] for told in items if name in told]), found)
        yield f'      <attribute id="{key}" title="{attribute(name)}" type="{kind}"/>'
    yield "    </attributes>"


def _value_lines(told: Attributes, keys: Mapping[str, str]) -> Iterator[str]:
    if told:
        yield "        <attvalues>"
        for name, value in told.items():
            yield f'          <attvalue for="{keys[name]}" value="{attribute(value)}"/>'
        yield "        </attvalues>"


def _node_lines(node: Node, told: Attributes, keys: Mapping[str, str]) -> Iterator[str]:
    yield f'      <node id="{attribute(node.key)}" label="{attribute(node.label)}">'
    yield from _value_lines(told, keys)
    colour = COLOURS.get(str(told.get("kind")))
    if colour:
        yield '        <viz:color r="{}" g="{}" b="{}"/>'.format(*colour)
    if node.x is not None and node.y is not None:
        yield f'        <viz:position x="{SPREAD * node.x!r}" y="{-SPREAD * node.y!r}" z="0.0"/>'
        yield '        <viz:size value="20.0"/>'
    yield "      </node>"


def _edge_lines(place: int, link: Link, told: Attributes, *, keys: Mapping[str, str], mixed: bool) -> Iterator[str]:
    kind = ' type="mutual"' if mixed and not link.directed else ""
    weight = "" if link.weight is None else f' weight="{link.weight!r}"'
    ends = f'source="{attribute(link.start)}" target="{attribute(link.end)}"'
    yield f'      <edge id="{place}" {ends}{kind}{weight}>'
    yield from _value_lines(told, keys)
    yield "      </edge>"
