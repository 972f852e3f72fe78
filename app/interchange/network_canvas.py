"""An interview with Network Canvas, in whichever of its formats: who was asked, who was named, who is joined to whom.

Every interview has an ego, told by a case id; those it names are joined to it by being named. What a map of ours has
more than that stands in variables of the ego and of those named, so that it comes back.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from math import isfinite
from uuid import NAMESPACE_URL, uuid4, uuid5

from app.interchange.graph import CENTRE_CODE, OURS, Attributes, Graph, Link, Node, Value, flat, unflat
from app.interchange.graph_builder import TWICE
from app.interchange.table import LeftOut
from app.models.language import QT_TRANSLATE_NOOP, Sentence

CONTEXT = "interchange"
DANGLING = QT_TRANSLATE_NOOP("interchange", "This line joins somebody who was not named in the interview.")
NO_CASE = QT_TRANSLATE_NOOP("interchange", "{name}: the file of the egos is missing. Its interviews have no case id.")

LAYOUT = "layout"
REACH = "layout_reach"
"""The variable of an ego of ours that tells how many map units the layout is wide, from the middle to the edge."""
PRECISE = 12
"""Decimals of a place in map units that survive the way to a layout and back."""
CENTRE_LINKS = "centre_links"
"""The variable of somebody named that keeps the lines to the ego, as JSON: Network Canvas has no such lines."""
PROTOCOL = "Hosselkaart"
OF_OURS = frozenset({"networkCanvasSessionID", "networkCanvasProtocolName", "sessionUUID", "protocolName"})
"""What must be said of a session, and tells nothing of one that is a map of ours."""
NAME_VARIABLES = ("name", "naam", "label", "nickname", "full_name", "first_name")
WEIGHTS = ("weight", "strength", "gewicht", "sterkte")
WHOLE = frozenset({OURS, "ring", "sector"})
TYPE = "type"
"""The attribute that holds what sort of node or edge it was, for those that are not ours."""


@dataclass(slots=True)
class Named:
    """Somebody or something named in an interview. `number` is its place in it, from 1."""

    uuid: str
    number: int
    type: str
    variables: dict[str, str]


@dataclass(slots=True)
class Edge:
    """A line between two that were named, by their uuids. Where it stood: `table` and `line`, for sentences."""

    start: str
    end: str
    type: str
    variables: dict[str, str]
    table: str = ""
    line: int = 0


@dataclass(slots=True)
class Interview:
    """One session of Network Canvas. `facts` are about the session, `variables` about the ego; all values are text."""

    ego: str
    case: str
    facts: dict[str, str] = field(default_factory=dict)
    variables: dict[str, str] = field(default_factory=dict)
    named: list[Named] = field(default_factory=list)
    edges: list[Edge] = field(default_factory=list)
    remarks: list[Sentence] = field(default_factory=list)


# --- in -----------------------------------------------------------------------------------------


def as_graph(interview: Interview) -> Graph:
    """Give an interview as a network with the ego in its middle."""
    is_ours = OURS in interview.variables
    reach = _number(interview.variables.pop(REACH, "1")) or 1.0 if is_ours else 1.0
    first = {each.uuid: each for each in reversed(interview.named) if each.uuid != interview.ego}
    named = sorted(first.values(), key=lambda each: each.number)
    if len(named) < len(interview.named):
        twice = Sentence(CONTEXT, TWICE, {"name": interview.case}, len(interview.named) - len(named))
        interview.remarks.append(twice)
    keys = set(first)
    layout = _layout(named)
    links: list[Link] = []
    nodes: list[Node] = []
    for each in named:
        links += _centre_links(each.variables.pop(CENTRE_LINKS, ""), interview.ego, each.uuid) if is_ours else ()
        nodes.append(_node(each, layout, is_ours=is_ours, reach=reach))
    left_out: list[LeftOut] = []
    for edge in interview.edges:
        if edge.start in keys and edge.end in keys:
            links.append(_link(edge, is_ours=is_ours))
        else:
            left_out.append(LeftOut(edge.table, edge.line, Sentence(CONTEXT, DANGLING)))
    centre = {CENTRE_CODE: True, **_values(interview.variables)}
    ego = Node(interview.ego, interview.case, 0.0 if is_ours else None, 0.0 if is_ours else None, centre)
    facts = {name: value for name, value in interview.facts.items() if not is_ours or name not in OF_OURS}
    whole = unflat(Graph(interview.case, (ego, *nodes), tuple(links), attributes=facts))
    return Graph(
        whole.name,
        whole.nodes,
        whole.links,
        centre=whole.centre,
        groups=whole.groups,
        attributes=whole.attributes,
        remarks=tuple(interview.remarks),
        left_out=tuple(left_out),
    )


def _node(each: Named, layout: tuple[str, str] | None, *, is_ours: bool, reach: float) -> Node:
    told = dict(each.variables)
    x, y = (_number(told.pop(name, "")) for name in layout) if layout else (None, None)
    if is_ours and x is not None and y is not None:
        x, y = (round((at * 2 - 1) * reach, PRECISE) for at in (x, y))
    by = next((own for wanted in NAME_VARIABLES for own in told if own.lower() == wanted and told[own]), None)
    label = told.pop(by) if by else f"{each.type} {each.number}"
    if is_ours:
        return Node(each.uuid, label, x, y, _values(told))
    return Node(each.uuid, label, x, y, {TYPE: each.type, **merged(told)})


def _link(edge: Edge, *, is_ours: bool) -> Link:
    told = dict(edge.variables)
    by = next((own for own in told if own.lower() in WEIGHTS and _number(told[own]) is not None), None)
    weight = _number(told.pop(by)) if by else None
    if is_ours:
        return Link(edge.start, edge.end, _is_directed(told), weight, _values(told))
    return Link(edge.start, edge.end, False, weight, {TYPE: edge.type, **merged(told)})


def _is_directed(told: Mapping[str, object]) -> bool:
    return told.get("direction") in ("to", "from")


def _centre_links(text: str, ego: str, other: str) -> Iterator[Link]:
    """Read the lines between the ego and somebody named back; what is none is left out."""
    try:
        found = json.loads(text) if text else []
    except (ValueError, RecursionError):
        return
    for each in found if isinstance(found, list) else ():
        if not isinstance(each, dict):
            continue
        told = {str(key): value for key, value in each.items() if isinstance(value, str | int | float | bool)}
        outward, weight = told.pop("outward", True), told.pop("weight", None)
        ends = (ego, other) if outward is True else (other, ego)
        number = float(weight) if isinstance(weight, int | float) and isfinite(weight) else None
        yield Link(*ends, _is_directed(told), number, told)


def _layout(named: Sequence[Named]) -> tuple[str, str] | None:
    """Give the pair of variables that hold places: of those that do, the one that most have."""
    names = dict.fromkeys(name for each in named for name in each.variables)
    pairs = [(name, other) for name in names for other in names if _is_pair(name, other)]

    def how_many(pair: tuple[str, str]) -> int:
        both = ([_number(each.variables.get(name, "")) for name in pair] for each in named)
        return sum(x is not None and y is not None for x, y in both)

    best = max(pairs, key=how_many, default=None)
    return best if best and how_many(best) else None


def _is_pair(name: str, other: str) -> bool:
    return name[-2:] in ("_x", "_X") and other == name[:-1] + ("y" if name[-1] == "x" else "Y")


def merged(variables: Mapping[str, str]) -> dict[str, Value]:
    """Give variables with every categorical one whole again: ``Gender_Female`` true becomes ``Gender: Female``.

    Such a one is several neighbours that begin alike up to a ``_`` and are all true or false.
    """
    found: dict[str, Value] = {}
    names = list(variables)
    while names:
        run = _run(names, variables)
        if len(run) == 1:
            found[run[0]] = variables[run[0]]
        else:
            stem = _stem(run)
            chosen = "; ".join(name[len(stem) :] for name in run if variables[name] == "true")
            found[stem.rstrip("_")] = chosen
        names = names[len(run) :]
    return {name: value for name, value in found.items() if value != ""}


def _run(names: Sequence[str], variables: Mapping[str, str]) -> list[str]:
    """Give the first name with its neighbours that are options of the same variable."""
    first, _, option = names[0].partition("_")
    run = [names[0]]
    if not option:
        return run
    for name in names[1:]:
        if not name.startswith(f"{first}_"):
            break
        run.append(name)
    return run if all(variables[name] in ("true", "false", "") for name in run) else run[:1]


def _stem(run: Sequence[str]) -> str:
    """Give what all names begin with, up to and with the last ``_`` in it."""
    shortest, longest = min(run), max(run)
    same = next((at for at, sign in enumerate(shortest) if longest[at : at + 1] != sign), len(shortest))
    return shortest[: shortest.rindex("_", 0, same) + 1]


def _values(variables: Mapping[str, str]) -> dict[str, Value]:
    """Give variables of ours as the values they were."""
    return {name: _value(name, text) for name, text in variables.items() if text != ""}


def _value(name: str, text: str) -> Value:
    if text in ("true", "false"):
        return text == "true"
    if name in WHOLE and text.lstrip("-").isdecimal() and len(text) < 10:
        return int(text)
    return text


def _number(text: str) -> float | None:
    try:
        number = float(text)
    except ValueError:
        return None
    return number if isfinite(number) else None


# --- out ----------------------------------------------------------------------------------------


def as_interview(graph: Graph) -> Interview:
    """Give a network as an interview; every node gets a new uuid, so that nothing of ours can be followed."""
    uuids = {node.key: str(uuid4()) for node in graph.nodes}
    centre = graph.centre or Node("")
    uuids[centre.key] = ego = str(uuid4())
    groups = tuple(
        type(group)(group.name, tuple(uuids[key] for key in group.members), group.colour, group.note)
        for group in graph.groups
    )
    known = Graph(graph.name, centre=Node(ego, centre.label, attributes=centre.attributes), groups=groups)
    told = flat(known).nodes[0].attributes if graph.centre else {}
    places = [abs(at) for node in graph.nodes for at in (node.x, node.y) if at is not None]
    reach = max((1.0, *places))
    interview = Interview(ego, centre.label or graph.name, variables=_texts(told, without=CENTRE_CODE))
    if OURS in interview.variables:
        interview.variables[REACH] = said(reach)
    interview.facts = {name: said(value) for name, value in graph.attributes.items()}
    interview.named = [
        _named(node, uuids[node.key], place, reach=reach) for place, node in enumerate(graph.nodes, start=1)
    ]
    _add_links(interview, graph, uuids)
    return interview


def _named(node: Node, uuid: str, place: int, *, reach: float) -> Named:
    told = _texts(node.attributes, without=TYPE)
    variables = {"name": node.label}
    if node.x is not None and node.y is not None:
        variables |= {f"{LAYOUT}_x": said((node.x / reach + 1) / 2), f"{LAYOUT}_y": said((node.y / reach + 1) / 2)}
    sort = node.attributes.get("kind") or node.attributes.get(TYPE) or "Node"
    return Named(uuid, place, str(sort).capitalize(), variables | told)


def _add_links(interview: Interview, graph: Graph, uuids: Mapping[str, str]) -> None:
    """Add the lines between those named; a line to the ego goes with whom it joins."""
    to_ego: dict[str, list[dict[str, Value]]] = {}
    for link in graph.links:
        start, end = uuids[link.start], uuids[link.end]
        weight: dict[str, Value] = {} if link.weight is None else {"weight": link.weight}
        if interview.ego in (start, end):
            other = end if start == interview.ego else start
            to_ego.setdefault(other, []).append({"outward": start == interview.ego, **weight, **link.attributes})
            continue
        sort = link.attributes.get("kind") or link.attributes.get(TYPE) or "Tie"
        told = _texts({**weight, **link.attributes}, without=TYPE)
        interview.edges.append(Edge(start, end, str(sort).capitalize(), told))
    for each in interview.named:
        if each.uuid in to_ego:
            each.variables[CENTRE_LINKS] = json.dumps(to_ego[each.uuid], ensure_ascii=False)


def _texts(told: Attributes, *, without: str) -> dict[str, str]:
    return {name: said(value) for name, value in told.items() if name != without}


def said(value: Value) -> str:
    """Give a value as text, as Network Canvas writes it: yes and no as true and false, whole numbers without point."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(int(value)) if isinstance(value, float) and value.is_integer() and abs(value) < 1e15 else str(value)


def variable_id(kind: str, name: str) -> str:
    """Give the id of a variable, which may hold no sign of its name: the same for the same name."""
    return str(uuid5(NAMESPACE_URL, f"hosselkaart:{kind}:{name}"))


def all_variables(items: Iterable[Named] | Iterable[Edge]) -> list[str]:
    """Give the names of all variables, in the order in which they first stand."""
    return list(dict.fromkeys(name for item in items for name in item.variables))
