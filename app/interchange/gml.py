"""GML: nodes and edges as nested lists of words and values, the format of many classic collections of networks."""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass

from app.interchange.graph import Graph, Value
from app.interchange.graph_builder import LABEL, GraphBuilder, X, Y, bad_line, number_of, stem, typed
from app.interchange.plain_text import beginning, decoded
from app.models.errors import GRAPH_EMPTY, BadInput

NAME = "GML"
ENDINGS = (".gml",)

DEEPEST = 20
"""How many lists may stand within each other."""

_TOKEN = re.compile(r'\s+|#[^\n]*|"(?P<text>[^"]*)"|(?P<bracket>[\[\]])|(?P<bare>[^\s\[\]"]+)|(?P<wrong>.)')
_KEY = re.compile(r"[A-Za-z_][\w.-]*")


def looks_like(data: bytes) -> bool:
    """Tell, cheaply, whether a file seems to be GML."""
    return re.search(r"(^|\s)graph\s*\[", beginning(data)) is not None


def read(data: bytes, name: str) -> list[Graph]:
    """Give the networks of a file called `name`. Raises `BadInput` where it is damaged or no GML."""
    content, remarks = decoded(data, name)
    graphs = [value for key, value in _parsed(content, name) if key == "graph" and isinstance(value, _List)]
    if not graphs:
        raise BadInput(GRAPH_EMPTY, {"name": name})
    return [_built(each, name).graph(remarks) for each in graphs]


@dataclass(slots=True)
class _List:
    """What stands between brackets, and on which line it begins."""

    line: int
    pairs: list[tuple[str, "str | _List"]]

    def scalars(self) -> dict[str, str]:
        """Give what is said in one word or text each; of what is said twice the first."""
        return {key: value for key, value in reversed(self.pairs) if isinstance(value, str)}

    def lists(self, name: str) -> "Iterator[_List]":
        """Give the lists of a name."""
        return (value for key, value in self.pairs if key == name and isinstance(value, _List))


def _parsed(content: str, name: str) -> list[tuple[str, "str | _List"]]:
    """Give what stands in the file as pairs of a key with a text or a list of such pairs."""
    whole = _List(1, [])
    open_lists, key, line = [whole], "", 1
    for token in _TOKEN.finditer(content):
        kind, found = token.lastgroup, token[0]
        if kind == "bracket" and found == "[" and key and len(open_lists) < DEEPEST:
            inner = _List(line, [])
            open_lists[-1].pairs.append((key, inner))
            open_lists.append(inner)
            key = ""
        elif kind == "bracket" and found == "]" and not key and len(open_lists) > 1:
            open_lists.pop()
        elif kind in ("text", "bare") and key:
            open_lists[-1].pairs.append((key, html.unescape(token["text"]) if kind == "text" else found))
            key = ""
        elif kind == "bare" and _KEY.fullmatch(found):
            key = found
        elif kind is not None:
            raise bad_line(name, NAME, line)
        line += found.count("\n")
    if key or len(open_lists) > 1:
        raise bad_line(name, NAME, line)
    return whole.pairs


def _built(graph: _List, name: str) -> GraphBuilder:
    told = graph.scalars()
    builder = GraphBuilder(told.pop(LABEL, "") or stem(name), name)
    directed = told.pop("directed", "0") == "1"
    for node in graph.lists("node"):
        _add_node(builder, node, name)
    for edge in graph.lists("edge"):
        said = edge.scalars()
        if "source" not in said or "target" not in said:
            raise bad_line(name, NAME, edge.line)
        builder.link(said.pop("source"), said.pop("target"), _values(said), directed=directed)
    builder.attributes.update(_values(told))
    return builder


def _add_node(builder: GraphBuilder, node: _List, name: str) -> None:
    told = node.scalars()
    if "id" not in told:
        raise bad_line(name, NAME, node.line)
    if "gid" in told or told.get("isGroup") == "1":
        builder.nested()
    at = None
    for drawn in node.lists("graphics"):
        place = drawn.scalars()
        x, y = number_of(place.get(X, "")), number_of(place.get(Y, ""))
        at = None if x is None or y is None else (x, y)
    for drawn in node.lists("LabelGraphics"):
        told.setdefault(LABEL, drawn.scalars().get("text", ""))
    label = told.pop(LABEL, "")
    builder.node(told.pop("id"), _values(told), label=label, at=at)


def _values(told: dict[str, str]) -> dict[str, Value]:
    return {name: value for name, text in told.items() if (value := typed(text, "int")) is not None}
