"""Interviews with Network Canvas as its GraphML: one of them in a file, or in older exports several."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from uuid import uuid4

from app.interchange.graph import Graph
from app.interchange.graph_builder import MOST_LINKS, MOST_NODES, number_of, stem, too_large
from app.interchange.network_canvas import (
    PROTOCOL,
    Edge,
    Interview,
    Named,
    as_graph,
    as_interview,
    variable_id,
)
from app.interchange.xml_in import XmlIn, begins_with_element
from app.interchange.xml_out import attribute, text
from app.models.errors import GRAPH_EMPTY, BadInput
from app.models.text import storable

NAME = "GraphML (Network Canvas)"
ENDINGS = (".graphml",)
NAMESPACE = "http://schema.networkcanvas.com/xmlns"

UUID, TYPE, LABEL = "networkCanvasUUID", "networkCanvasType", "label"
SOURCE, TARGET = "networkCanvasSourceUUID", "networkCanvasTargetUUID"
UNNAMED = "Node"
"""The label Network Canvas gives to who has no name."""

_GRAPH, _NODE, _EDGE = "graph", "node", "edge"


def looks_like(data: bytes) -> bool:
    """Tell, cheaply, whether a file seems to be GraphML that Network Canvas wrote."""
    return begins_with_element(data, "graphml") and NAMESPACE.encode() in data[:4_096]


# --- in -----------------------------------------------------------------------------------------


def read(data: bytes, name: str) -> list[Graph]:
    """Read all interviews of a file. Raises `BadInput` where it is damaged, unsafe or no GraphML."""
    reader = _Reader(name)
    reader.xml.read(data, reader.start, reader.end)
    if not reader.interviews:
        raise BadInput(GRAPH_EMPTY, {"name": name})
    return [as_graph(_upright(interview)) for interview in reader.interviews]


@dataclass(slots=True)
class _Item:
    """An interview, somebody named or a line that is being read."""

    tag: str
    xml: Mapping[str, str]
    told: dict[str, str] = field(default_factory=dict)


class _Reader:
    """Follows the elements of a file."""

    def __init__(self, name: str) -> None:
        self.xml = XmlIn(name, kind=NAME, root="graphml")
        self.interviews: list[Interview] = []
        self._name = name
        self._names: dict[tuple[str, str], str] = {}
        self._items: list[_Item] = []
        self._data = ""
        self._uuids: dict[str, str] = {}

    def start(self, tag: str, xml: dict[str, str]) -> None:
        """Take the beginning of an element."""
        if tag == "key":
            self._names[xml.get("for", "all"), xml.get("id", "")] = xml.get("attr.name") or xml.get("id", "")
        elif tag in (_GRAPH, _NODE, _EDGE):
            if bool(self._items) != (tag != _GRAPH):
                raise self.xml.bad_line()
            if tag == _GRAPH:
                self._begin(xml)
            self._items.append(_Item(tag, xml))
        elif tag == "data":
            self._data = xml.get("key", "")

    def end(self, tag: str, content: str) -> None:
        """Take the end of an element, with the text in it."""
        if tag == "data" and self._items:
            item = self._items[-1]
            named = (self._names[each, self._data] for each in (item.tag, "all") if (each, self._data) in self._names)
            item.told[next(named, self._data)] = storable(content)
        elif tag in (_GRAPH, _NODE, _EDGE):
            item = self._items.pop()
            {_GRAPH: self._finish, _NODE: self._node, _EDGE: self._edge}[tag](item)

    def _begin(self, xml: Mapping[str, str]) -> None:
        place = len(self.interviews) + 1
        told = {name.rpartition(":")[2]: value for name, value in xml.items() if ":" in name}
        case = told.pop("caseId", "") or f"{stem(self._name)} {xml.get('id') or place}"
        self.interviews.append(Interview(f"ego {place}", case, told))
        self._uuids = {}

    def _node(self, item: _Item) -> None:
        interview, told = self.interviews[-1], item.told
        key, place = item.xml.get("id", ""), len(interview.named) + 1
        uuid = told.pop(UUID, "") or f"node {key or place}"
        self._uuids[key] = uuid
        if told.get(LABEL) == UNNAMED or told.get(LABEL) in [told.get(name) for name in told if name.lower() == "name"]:
            told.pop(LABEL)
        number = int(key) if key.isascii() and key.isdecimal() and len(key) < 9 else place
        interview.named.append(Named(uuid, number, told.pop(TYPE, ""), told))
        if len(interview.named) > MOST_NODES:
            raise too_large(self._name, "Actor", MOST_NODES)

    def _edge(self, item: _Item) -> None:
        interview, told = self.interviews[-1], item.told
        told.pop(UUID, None)
        ends = told.pop(SOURCE, ""), told.pop(TARGET, "")
        start, end = (own or item.xml.get(side, "") for own, side in zip(ends, ("source", "target"), strict=True))
        interview.edges.append(Edge(start, end, told.pop(TYPE, ""), told, self._name, self.xml.line))
        if len(interview.edges) > MOST_LINKS:
            raise too_large(self._name, "Tie", MOST_LINKS)

    def _finish(self, item: _Item) -> None:
        """End an interview: now all are known whom its lines can join."""
        interview = self.interviews[-1]
        interview.ego = item.told.pop(UUID, "") or interview.ego
        interview.variables = item.told
        for edge in interview.edges:
            edge.start = self._uuids.get(edge.start, edge.start)
            edge.end = self._uuids.get(edge.end, edge.end)


def _upright(interview: Interview) -> Interview:
    """Turn places that were counted from the foot of the screen, in dots, the way they look."""
    for each in interview.named:
        for name, value in each.variables.items():
            number = number_of(value) if name.endswith("_Y") else None
            if number is not None and number > 1:
                return _turned(interview, name)
    return interview


def _turned(interview: Interview, name: str) -> Interview:
    for each in interview.named:
        number = number_of(each.variables.get(name, ""))
        if number is not None:
            each.variables[name] = f"{-number:g}"
    return interview


# --- out ----------------------------------------------------------------------------------------


def write(graphs: Sequence[Graph]) -> bytes:
    """Give networks as one file, each as an interview of its own."""
    interviews = [as_interview(graph) for graph in graphs]
    keys = _Keys()
    bodies = [line for interview in interviews for line in _graph_lines(interview, keys)]
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:nc="{NAMESPACE}">',
        *keys.lines(),
        *bodies,
        "</graphml>\n",
    ]
    return "\n".join(lines).encode()


class _Keys:
    """Gives each variable an id, and tells in the end which there are."""

    def __init__(self) -> None:
        self._ids: dict[tuple[str, str], str] = {}
        self._values: dict[tuple[str, str], set[str]] = {}
        for name in (LABEL, TYPE, UUID):
            self._ids["all", name] = name
        for name in (TARGET, SOURCE):
            self._ids[_EDGE, name] = name

    def data(self, scope: str, told: Mapping[str, str]) -> Iterator[str]:
        """Give what is told as elements."""
        for name, value in told.items():
            own = name if name in (LABEL, TYPE, UUID, SOURCE, TARGET) else self._id(scope, name, value)
            yield f'<data key="{own}">{text(value)}</data>'

    def _id(self, scope: str, name: str, value: str) -> str:
        self._values.setdefault((scope, name), set()).add(_type(value))
        if (scope, name) not in self._ids:
            stem_of, axis = (name[:-2], name[-2:].upper()) if name[-2:] in ("_x", "_y") else (name, "")
            self._ids[scope, name] = variable_id(scope, stem_of) + axis
        return self._ids[scope, name]

    def lines(self) -> Iterator[str]:
        """Give the elements that declare what was used."""
        for (scope, name), own in self._ids.items():
            kinds = self._values.get((scope, name), {"string"})
            kind = kinds.pop() if len(kinds) == 1 else "double" if kinds <= {"int", "double"} else "string"
            said = name[:-2] + name[-2:].upper() if name[-2:] in ("_x", "_y") else name
            yield f'<key id="{own}" attr.name="{attribute(said)}" attr.type="{kind}" for="{scope}"/>'


def _type(value: str) -> str:
    if value in ("true", "false"):
        return "boolean"
    if value.lstrip("-").isdecimal() and value.isascii() and len(value) < 10:
        return "int"
    return "string" if number_of(value) is None else "double"


def _graph_lines(interview: Interview, keys: _Keys) -> Iterator[str]:
    about = {"caseId": interview.case, "sessionUUID": str(uuid4()), "protocolName": PROTOCOL}
    about |= {name: value for name, value in interview.facts.items() if name in _ABOUT}
    others = {name: value for name, value in interview.facts.items() if name not in _ABOUT}
    told = "".join(f' nc:{name}="{attribute(value)}"' for name, value in about.items())
    yield f'<graph edgedefault="undirected"{told}>'
    yield from keys.data(_GRAPH, {UUID: interview.ego, **others, **interview.variables})
    for each in interview.named:
        yield from _element(f'node id="{each.number}"', _node_data(each, keys))
    numbers = {each.uuid: each.number for each in interview.named}
    for place, edge in enumerate(interview.edges, start=1):
        tag = f'edge id="{place}" source="{numbers[edge.start]}" target="{numbers[edge.end]}"'
        own = {UUID: str(uuid4()), TYPE: edge.type, SOURCE: edge.start, TARGET: edge.end}
        yield from _element(tag, keys.data(_EDGE, {**own, **edge.variables}))
    yield "</graph>"


_ABOUT = frozenset({"remoteProtocolID", "protocolUID", "codebookHash", "sessionStartTime", "sessionFinishTime"})
"""What Network Canvas says of a session itself, and we only pass on."""


def _node_data(each: Named, keys: _Keys) -> Iterator[str]:
    own = {UUID: each.uuid, TYPE: each.type, LABEL: each.variables.get("name") or UNNAMED}
    return keys.data(_NODE, {**own, **each.variables})


def _element(tag: str, inner: Iterable[str]) -> Iterator[str]:
    yield f"<{tag}>"
    yield from inner
    yield f"</{tag.partition(' ')[0]}>"
