"""GraphML: the format of networks that most programs can read and write.

See http://graphml.graphdrawing.org. Several networks may stand in one file, and networks within contacts.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from app.interchange.graph import Attributes, Graph, Link, Node, Value, flat
from app.interchange.graph_builder import (
    LABEL,
    OTHER_LINKS,
    UNDIRECTED,
    WEIGHT,
    GraphBuilder,
    X,
    Y,
    number_of,
    stem,
    typed,
)
from app.interchange.xml_in import XmlIn, begins_with_element
from app.interchange.xml_out import attribute, text, type_of
from app.models.errors import GRAPH_EMPTY, BadInput

NAME = "GraphML"
ENDINGS = (".graphml", ".xml")

SCOPES = ("graph", "node", "edge", "hyperedge", "port", "endpoint", "graphml", "all")
GRAPH_NAMES = ("name", "title", "label")


def looks_like(data: bytes) -> bool:
    """Tell, cheaply, whether a file seems to be GraphML."""
    return begins_with_element(data, "graphml")


def read(data: bytes, name: str) -> list[Graph]:
    """Give the networks of a file called `name`. Raises `BadInput` where it is damaged, unsafe or no GraphML."""
    reader = _Reader(name)
    reader.xml.read(data, reader.start, reader.end)
    if not reader.builders:
        raise BadInput(GRAPH_EMPTY, {"name": name})
    return [builder.graph() for builder in reader.builders]


@dataclass(slots=True)
class _Key:
    """What a file declares of an attribute."""

    name: str
    type: str
    default: Value | None = None


@dataclass(slots=True)
class _Item:
    """A network, contact or line that is being read."""

    tag: str
    xml: Mapping[str, str]
    told: dict[str, Value] = field(default_factory=dict)
    label: str = ""
    at: tuple[float, float] | None = None


class _Reader:
    """Follows the elements of a file."""

    def __init__(self, name: str) -> None:
        self.xml = XmlIn(name, kind=NAME, root="graphml")
        self.builders: list[GraphBuilder] = []
        self._name = name
        self._keys: dict[tuple[str, str], _Key] = {}
        self._key: _Key | None = None
        self._data = ""
        self._items: list[_Item] = []
        self._directed: list[bool] = []
        self._defaults_of: dict[str, dict[str, Value]] = {}

    def start(self, tag: str, xml: dict[str, str]) -> None:
        """Take the beginning of an element."""
        if tag == "key":
            self._declare(xml)
        elif tag == "graph":
            self._begin(xml)
        elif tag in ("node", "edge", "hyperedge"):
            if not self.builders:
                raise self.xml.bad_line()
            self._items.append(_Item(tag, xml))
        elif tag == "data":
            self._data = xml.get("key", "")
        elif tag == "Geometry" and self._items:
            x, y = (number_of(xml.get(axis, "")) for axis in (X, Y))
            self._items[-1].at = None if x is None or y is None else (x, y)

    def end(self, tag: str, content: str) -> None:
        """Take the end of an element, with the text in it."""
        if tag == "default" and self._key:
            self._key.default = typed(content, self._key.type)
            self._defaults_of.clear()
        elif tag == "key":
            self._key = None
        elif tag == "data":
            self._tell(content)
        elif tag in ("desc", "NodeLabel", "EdgeLabel"):
            self._drawn(tag, content.strip())
        elif tag in ("graph", "node", "edge", "hyperedge") and self._items:
            self._finish(self._items.pop())

    def _declare(self, xml: dict[str, str]) -> None:
        place = xml.get("for", "all"), xml.get("id", "")
        if place in self._keys or place[0] not in SCOPES or not place[1]:
            raise self.xml.bad_line()
        self._key = _Key(xml.get("attr.name") or place[1], xml.get("attr.type", "string"))
        self._keys[place] = self._key

    def _begin(self, xml: dict[str, str]) -> None:
        """Begin a network, or go on with the one around it."""
        if self._items:
            self.builders[-1].nested()
        else:
            self.builders.append(GraphBuilder(stem(self._name), self._name))
        self._directed.append(xml.get("edgedefault") == "directed")
        self._items.append(_Item("graph", xml))

    def _tell(self, content: str) -> None:
        """Take what is said of the item that is being read; what is nested in it was taken already."""
        name, self._data = self._data, ""
        if not name or not self._items:
            return
        item = self._items[-1]
        key = next((self._keys[each, name] for each in (item.tag, "all", *SCOPES) if (each, name) in self._keys), None)
        if key is None:
            self.builders[-1].undeclared(name)
            key = _Key(name, "string")
        value = typed(content, key.type)
        # What yEd draws stands in elements within, and leaves only white space behind.
        if value is not None and (not (item.at or item.label) or str(value).strip()):
            item.told[key.name] = value

    def _drawn(self, tag: str, content: str) -> None:
        """Take what yEd keeps of names, and what others describe."""
        if not content or not self._items:
            return
        item = self._items[-1]
        if tag == "NodeLabel" and item.tag == "node":
            item.label = item.label or content
        else:
            item.told.setdefault("desc" if tag == "desc" else LABEL, content)

    def _finish(self, item: _Item) -> None:
        builder = self.builders[-1]
        if item.tag == "graph":
            self._end_graph(item)
        elif item.tag == "node":
            told = {**self._defaults("node"), **item.told}
            builder.node(self._needed(item, "id"), told, label=item.label, at=item.at)
        elif item.tag == "edge":
            told = {**self._defaults("edge"), **item.told}
            directed = {"true": True, "false": False}.get(item.xml.get("directed", ""), self._directed[-1])
            builder.link(self._needed(item, "source"), self._needed(item, "target"), told, directed=directed)
        else:
            builder.count(OTHER_LINKS)

    def _end_graph(self, item: _Item) -> None:
        self._directed.pop()
        if self._items:
            return
        builder = self.builders[-1]
        told = {**self._defaults("graph"), **item.told}
        told |= {name: value for name, value in item.xml.items() if ":" in name and not name.startswith("xml")}
        called = next((name for name in GRAPH_NAMES if str(told.get(name, "")).strip()), None)
        if called:
            builder.name = str(told.pop(called))
        elif len(self.builders) > 1:
            builder.name = f"{builder.name} {item.xml.get('id') or len(self.builders)}"
        builder.attributes.update(told)

    def _needed(self, item: _Item, name: str) -> str:
        if not item.xml.get(name):
            raise self.xml.bad_line()
        return item.xml[name]

    def _defaults(self, tag: str) -> dict[str, Value]:
        """Give what the file says of all networks, contacts or lines that do not say it themselves."""
        if tag not in self._defaults_of:
            keys = ((scope, key.name, key.default) for (scope, _), key in self._keys.items())
            self._defaults_of[tag] = {
                name: value for scope, name, value in keys if scope in (tag, "all") and value is not None
            }
        return self._defaults_of[tag]


def write(graphs: Sequence[Graph]) -> bytes:
    """Give a file with these networks, each with its centre among the nodes."""
    flats = [flat(graph) for graph in graphs]
    scopes: dict[str, list[Attributes]] = {
        "graph": [_of_graph(graph) for graph in flats],
        "node": [_of_node(node) for graph in flats for node in graph.nodes],
        "edge": [_of_link(link, is_mixed(graph.links)) for graph in flats for link in graph.links],
    }
    keys: dict[tuple[str, str], str] = {}
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">']
    for scope, items in scopes.items():
        for name, kind in _types(items):
            key = keys[scope, name] = f"d{len(keys)}"
            lines.append(f'  <key id="{key}" for="{scope}" attr.name="{attribute(name)}" attr.type="{kind}"/>')
    for place, graph in enumerate(flats):
        lines += _graph_lines(graph, place, keys)
    lines.append("</graphml>\n")
    return "\n".join(lines).encode()


def _graph_lines(graph: Graph, place: int, keys: Mapping[tuple[str, str], str]) -> Iterator[str]:
    mixed = is_mixed(graph.links)
    directed = mixed or any(link.directed for link in graph.links)
    yield f'  <graph id="G{place}" edgedefault="{"directed" if directed else "undirected"}">'
    yield from _data_lines("graph", _of_graph(graph), keys)
    for node in graph.nodes:
        yield f'    <node id="{attribute(node.key)}">'
        yield from _data_lines("node", _of_node(node), keys)
        yield "    </node>"
    for link in graph.links:
        yield f'    <edge source="{attribute(link.start)}" target="{attribute(link.end)}">'
        yield from _data_lines("edge", _of_link(link, mixed), keys)
        yield "    </edge>"
    yield "  </graph>"


def _data_lines(scope: str, told: Attributes, keys: Mapping[tuple[str, str], str]) -> Iterator[str]:
    for name, value in told.items():
        yield f'      <data key="{keys[scope, name]}">{text(value)}</data>'


def is_mixed(links: Iterable[Link]) -> bool:
    """Tell whether some links have a direction and some have none.

    Many readers refuse that, so all are written as directed then, and those without say so in an attribute.
    """
    return len({link.directed for link in links}) > 1


def _of_graph(graph: Graph) -> Attributes:
    return {"name": graph.name, **graph.attributes} if graph.name else graph.attributes


def _of_node(node: Node) -> Attributes:
    told: dict[str, Value] = {LABEL: node.label} if node.label else {}
    if node.x is not None and node.y is not None:
        told |= {X: node.x, Y: node.y}
    return {**told, **node.attributes}


def _of_link(link: Link, mixed: bool) -> Attributes:
    told: dict[str, Value] = {} if link.weight is None else {WEIGHT: link.weight}
    if mixed and not link.directed:
        told[UNDIRECTED] = True
    return {**told, **link.attributes}


def _types(items: Sequence[Attributes]) -> Iterator[tuple[str, str]]:
    """Give all attribute names with what type their values are."""
    values: dict[str, list[Value]] = {}
    for told in items:
        for name, value in told.items():
            values.setdefault(name, []).append(value)
    for name, found in values.items():
        yield name, type_of(found)
