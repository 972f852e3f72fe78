"""What every reader of networks does with what it found: names and places are known, limits hold, gaps are told."""

from collections.abc import Mapping
from functools import cache
from math import isfinite
from pathlib import PurePath
from re import fullmatch

from app.interchange.graph import GROUPS_CODE, MAP_CODES, Attributes, Graph, Link, Node, Value, unflat
from app.interchange.table import CONTEXT, LeftOut, plain
from app.models.errors import FILE_EMPTY, GRAPH_BAD_LINE, IMPORT_TOO_LARGE, BadInput
from app.models.language import QT_TRANSLATE_NOOP, Sentence
from app.models.terms import counted
from app.models.text import shortened, storable

MOST_BYTES = 20_000_000
MOST_NODES = 100_000
MOST_LINKS = 1_000_000
MOST_ATTRIBUTES = 50
LONGEST_ATTRIBUTE = 5_000

NO_ENDS = QT_TRANSLATE_NOOP(
    "interchange", "%n line(s) of {name} join somebody who is not in the file: left out.", "", 1
)
TWICE = QT_TRANSLATE_NOOP("interchange", "%n contact(s) of {name} stand in it twice: the first was taken.", "", 1)
NESTED = QT_TRANSLATE_NOOP("interchange", "{name} has groups within groups. All contacts were put beside each other.")
UNDECLARED = QT_TRANSLATE_NOOP("interchange", "{name} does not say what {attributes} is. It was taken as text.")
CUT = QT_TRANSLATE_NOOP("interchange", "%n very long text(s) of {name} were cut.", "", 1)
TOO_MANY = QT_TRANSLATE_NOOP(
    "interchange", "%n contact(s) or line(s) of {name} say more than fits: not all was kept.", "", 1
)
OTHER_LINKS = QT_TRANSLATE_NOOP("interchange", "%n line(s) of {name} that join more than two were left out.", "", 1)

Point = tuple[float, float]

LABEL, X, Y, WEIGHT = "label", "x", "y", "weight"

_NODE_ROLES = {
    LABEL: ("label", "name", "naam"),
    X: ("x", "xcoordinate", "xcoord", "posx"),
    Y: ("y", "ycoordinate", "ycoord", "posy"),
}
_LINK_ROLES = {WEIGHT: ("weight", "strength", "gewicht", "sterkte", "value")}
"""Plain attribute names by what they are about, the best first."""

_LONG = frozenset({GROUPS_CODE, "offers", "asks", *MAP_CODES})
"""Attributes of ours that hold lists, so that they may be long."""

UNDIRECTED = "undirected"
"""An attribute of a link without direction, in formats and readers that want all links of a network to be alike."""


class GraphBuilder:
    """Takes nodes and links in any order, and gives the graph with what was odd about it.

    `name` is the network's, `source` the file it is from. Raises `BadInput` when there is more than is sensible.
    """

    def __init__(self, name: str, source: str) -> None:
        self.name = name
        self.source = source
        self.attributes: dict[str, Value] = {}
        self._nodes: dict[str, Node] = {}
        self._links: list[Link] = []
        self._left_out: list[LeftOut] = []
        self._counted: dict[str, int] = {}
        self._undeclared: dict[str, None] = {}
        self._is_nested = False

    def node(
        self, key: str, told: Mapping[str, Value] = {}, *, label: str = "", at: tuple[float, float] | None = None
    ) -> None:
        """Take somebody; name and place are found among what is `told` unless they are given."""
        if key in self._nodes:
            self.count(TWICE)
            return
        rest = dict(told)
        names = _ranked(tuple(told), "node", LABEL)
        label = label or _pop_text(rest, names)
        for name in names:
            # What says the same as the name would only say it twice.
            if rest.get(name) == label:
                del rest[name]
        x, y = at or (None, None)
        if at is None and rest:
            x, y = _pop_place(rest)
        self._nodes[key] = Node(key, label, x, y, self._within_limits(rest))
        if len(self._nodes) > MOST_NODES:
            raise too_large(self.source, "Actor", MOST_NODES)

    def link(
        self, start: str, end: str, told: Mapping[str, Value] = {}, *, directed: bool, weight: float | None = None
    ) -> None:
        """Take a line; its weight is found among what is `told` unless it is given."""
        if len(self._links) >= MOST_LINKS:
            raise too_large(self.source, "Tie", MOST_LINKS)
        if not told:
            self._links.append(Link(start, end, directed, weight))
            return
        rest = dict(told)
        if rest.pop(UNDIRECTED, False) in (True, "true"):
            directed = False
        if weight is None:
            weight = _pop_number(rest, _ranked(tuple(told), "link", WEIGHT))
        self._links.append(Link(start, end, directed, weight, self._within_limits(rest)))

    def has(self, key: str) -> bool:
        """Tell whether there is a node of this key."""
        return key in self._nodes

    def count(self, remark: str) -> None:
        """Count one more time something of which the number is told in the end."""
        self._counted[remark] = self._counted.get(remark, 0) + 1

    def leave_out(self, line: int, why: Sentence) -> None:
        """Tell of a line of the file that it did not come in."""
        self._left_out.append(LeftOut(self.source, line, why))

    def undeclared(self, name: str) -> None:
        """Tell that the file does not say what an attribute is."""
        self._undeclared[name] = None

    def nested(self) -> None:
        """Tell that nodes stood within nodes."""
        self._is_nested = True

    def graph(self, remarks: tuple[Sentence, ...] = ()) -> Graph:
        """Give what was taken; links to nobody are left out."""
        links = [link for link in self._links if link.start in self._nodes and link.end in self._nodes]
        if len(links) < len(self._links):
            self._counted[NO_ENDS] = len(self._links) - len(links)
        told = [Sentence(CONTEXT, text, {"name": self.source}, many) for text, many in self._counted.items()]
        if self._is_nested:
            told.append(Sentence(CONTEXT, NESTED, {"name": self.source}))
        if self._undeclared:
            names = shortened(", ".join(self._undeclared), 200)
            told.append(Sentence(CONTEXT, UNDECLARED, {"name": self.source, "attributes": names}))
        return unflat(
            Graph(
                self.name,
                tuple(self._nodes.values()),
                tuple(links),
                attributes=self.attributes,
                remarks=(*remarks, *told),
                left_out=tuple(self._left_out),
            )
        )

    def _within_limits(self, told: dict[str, Value]) -> Attributes:
        if len(told) > MOST_ATTRIBUTES:
            self.count(TOO_MANY)
            told = dict(list(told.items())[:MOST_ATTRIBUTES])
        for name, value in told.items():
            if isinstance(value, str) and len(value) > LONGEST_ATTRIBUTE and name not in _LONG:
                self.count(CUT)
                told[name] = shortened(value, LONGEST_ATTRIBUTE)
        return told


def too_large(name: str, class_name: str, most: int) -> BadInput:
    """Give the error that a file holds more than so many records of a class."""
    return BadInput(IMPORT_TOO_LARGE, {"name": name, "limit": counted(class_name, most)})


def check_bytes(data: bytes, name: str) -> None:
    """Raise `BadInput` if a file is empty, or larger than a network needs."""
    if not data.strip():
        raise BadInput(FILE_EMPTY, {"name": name})
    if len(data) > MOST_BYTES:
        raise BadInput(IMPORT_TOO_LARGE, {"name": name, "limit": f"{MOST_BYTES // 1_000_000} MB"})


def bad_line(name: str, kind: str, line: int) -> BadInput:
    """Give the error that a line cannot be understood."""
    return BadInput(GRAPH_BAD_LINE, {"name": name, "format": kind, "line": line})


def stem(name: str) -> str:
    """Give a file name without its ending, for a network that has no name of its own."""
    return PurePath(name).stem or name


def number_of(text: str) -> float | None:
    """Give a text as a number; None for what is none, or none that can be reckoned with."""
    try:
        number = float(text) if text.isascii() and "_" not in text else None
    except ValueError:
        return None
    return number if number is not None and isfinite(number) else None


def typed(text: str, kind: str) -> Value | None:
    """Give a text as the type a file declares it to be; as text where it is not; None where nothing stands there."""
    kind, bare = kind.lower(), text.strip()
    if kind in ("boolean", "bool"):
        known: dict[str, Value] = {"true": True, "1": True, "false": False, "0": False}
        return known.get(bare.lower(), bare or None)
    if kind in ("int", "integer", "long", "short") and fullmatch(r"-?[0-9]{1,15}", bare):
        return int(bare)
    if kind in ("int", "integer", "long", "short", "float", "double"):
        number = number_of(bare)
        return (bare or None) if number is None else number
    return storable(text) or None


@cache
def _ranked(names: tuple[str, ...], of: str, role: str) -> tuple[str, ...]:
    """Give the names that are about a role, the best first; files say the same of everybody, so this is remembered."""
    ranks = (_NODE_ROLES if of == "node" else _LINK_ROLES)[role]
    found = [(ranks.index(bare), place, name) for place, name in enumerate(names) if (bare := plain(name)) in ranks]
    return tuple(name for _, _, name in sorted(found))


def _pop_text(told: dict[str, Value], names: tuple[str, ...]) -> str:
    for name in names:
        if str(told[name]).strip():
            return str(told.pop(name))
    return ""


def _pop_place(told: dict[str, Value]) -> tuple[float | None, float | None]:
    x_names, y_names = (_ranked(tuple(told), "node", role) for role in (X, Y))
    if not x_names or not y_names:
        return None, None
    x, y = (number_of(str(told[names[0]])) for names in (x_names, y_names))
    if x is None or y is None:
        return None, None
    del told[x_names[0]], told[y_names[0]]
    return x, y


def _pop_number(told: dict[str, Value], names: tuple[str, ...]) -> float | None:
    for name in names:
        value = told[name]
        number = None if isinstance(value, bool) else number_of(str(value))
        if number is not None:
            del told[name]
            return number
    return None
