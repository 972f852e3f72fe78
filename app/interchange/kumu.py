"""Kumu's blueprint: elements and connections as JSON, for drawing networks on kumu.io."""

import json
from collections.abc import Mapping, Sequence
from typing import Any, NoReturn

from app.interchange.graph import Graph, Link, Node, Value, flat
from app.interchange.graph_builder import LABEL, WEIGHT, GraphBuilder, X, Y, bad_line, stem
from app.interchange.plain_text import beginning, decoded
from app.models.errors import GRAPH_ONE_ONLY, GRAPH_OTHER_KIND, BadInput

NAME = "Kumu"
ENDINGS = (".json",)
ONE_PER_FILE = True

DEEPEST = 20
"""How many lists and objects may stand within each other."""

ARROW = "arrow"
"""Where the direction of a line stands as we know it, beside the one of Kumu."""

HIDDEN = frozenset({"_id", "id", "attributes"})


def looks_like(data: bytes) -> bool:
    """Tell, cheaply, whether a file seems to be a blueprint."""
    head = beginning(data).lstrip()
    return head.startswith("{") and '"elements"' in head


def read(data: bytes, name: str) -> list[Graph]:
    """Give the network of a file called `name`. Raises `BadInput` where it is damaged or no blueprint."""
    content, remarks = decoded(data, name)
    whole = _parsed(content, name)
    elements, connections = (whole.get(each, []) for each in ("elements", "connections"))
    if not isinstance(elements, list) or not isinstance(connections, list) or "elements" not in whole:
        raise BadInput(GRAPH_OTHER_KIND, {"name": name, "format": NAME})
    called = whole.get("name")
    builder = GraphBuilder(called if isinstance(called, str) and called.strip() else stem(name), name)
    known: dict[str, str] = {}
    for place, element in enumerate(elements):
        _element(builder, _object(element, name), place, known=known)
    for connection in connections:
        _connection(builder, _object(connection, name), known, name=name)
    return [builder.graph(remarks)]


def _parsed(content: str, name: str) -> dict[str, Any]:
    def refuse(_: str) -> NoReturn:
        raise ValueError

    try:
        found = json.loads(content, parse_constant=refuse)
    except json.JSONDecodeError as error:
        raise bad_line(name, NAME, error.lineno) from error
    except (ValueError, RecursionError) as error:
        raise BadInput(GRAPH_OTHER_KIND, {"name": name, "format": NAME}) from error
    return _object(found, name)


def _object(found: object, name: str) -> dict[str, Any]:
    if not isinstance(found, dict):
        raise BadInput(GRAPH_OTHER_KIND, {"name": name, "format": NAME})
    return found


def _told(found: Mapping[str, Any]) -> dict[str, Value]:
    """Give what is said of an element or connection, also in the object that full exports keep it in."""
    inner = found.get("attributes")
    values = {**(inner if isinstance(inner, dict) else {}), **found}
    said = {name: _value(value) for name, value in values.items() if name not in HIDDEN}
    return {name: value for name, value in said.items() if value is not None}


def _value(value: object) -> Value | None:
    if isinstance(value, (str, bool, int, float)):
        return value if value != "" else None
    if isinstance(value, list):
        return " | ".join(str(each) for each in value) or None
    return None if value is None else json.dumps(value, ensure_ascii=False)


def _element(builder: GraphBuilder, found: Mapping[str, Any], place: int, *, known: dict[str, str]) -> None:
    told = _told(found)
    label = str(told.get(LABEL, ""))
    key = str(found.get("_id") or found.get("id") or label or place)
    builder.node(key, told)
    known.setdefault(key, key)
    if label:
        known.setdefault(label, key)


def _connection(builder: GraphBuilder, found: Mapping[str, Any], known: Mapping[str, str], *, name: str) -> None:
    told = _told(found)
    start, end = (str(told.pop(each, "")) for each in ("from", "to"))
    if not start or not end:
        raise BadInput(GRAPH_OTHER_KIND, {"name": name, "format": NAME})
    direction = told.get("direction")
    if ARROW in told:
        told["direction"] = told.pop(ARROW)
    elif direction == "mutual":
        told["direction"] = "both"
    elif direction in ("directed", "undirected"):
        del told["direction"]
    builder.link(known.get(start, start), known.get(end, end), told, directed=direction in ("directed", "to", "from"))


def write(graphs: Sequence[Graph]) -> bytes:
    """Give a blueprint with one network, its centre among the elements. Raises `BadInput` for any other number."""
    if len(graphs) != 1:
        raise BadInput(GRAPH_ONE_ONLY, {"format": NAME})
    graph = flat(graphs[0])
    whole = {
        "name": graph.name,
        "elements": [_of_node(node) for node in graph.nodes],
        "connections": [_of_link(link) for link in graph.links],
    }
    return json.dumps(whole, ensure_ascii=False, indent=1, allow_nan=False).encode()


def _of_node(node: Node) -> dict[str, Value]:
    told: dict[str, Value] = {"_id": node.key}
    if node.label:
        told[LABEL] = node.label
    if node.x is not None and node.y is not None:
        told |= {X: node.x, Y: node.y}
    return {**told, **node.attributes}


def _of_link(link: Link) -> dict[str, Value]:
    ours = link.attributes.get("direction")
    shown = "mutual" if ours == "both" else "directed" if link.directed else "undirected"
    told: dict[str, Value] = {"from": link.start, "to": link.end}
    if ours is not None:
        told[ARROW] = ours
    if link.weight is not None:
        told[WEIGHT] = link.weight
    return {**told, **link.attributes, "direction": shown}
