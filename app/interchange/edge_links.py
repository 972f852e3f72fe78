"""What a list of lines means: which repeat each other, which way they point, and what lists of contacts add."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from app.interchange.cells import cell_text
from app.interchange.edge_list_cells import ID_NAMES, LABEL_NAMES, EdgeList
from app.interchange.graph import Graph
from app.interchange.graph_builder import MOST_LINKS, GraphBuilder, number_of, stem, too_large
from app.interchange.table import CONTEXT, plain
from app.models.language import QT_TRANSLATE_NOOP, Sentence

WEIGHT_NAMES = ("weight", "strength", "gewicht", "sterkte")
TYPE_NAMES = ("type", "direction", "directed", "richting")
WORDS = {
    "directed": True,
    "true": True,
    "gericht": True,
    "undirected": False,
    "false": False,
    "ongericht": False,
}
MOMENT_NAMES = frozenset({"timeset", "interval", "intervals", "timestamp", "timestamps", "spells"})
"""Columns about when: lines that differ only in these are one line."""

WITHOUT_DIRECTION = QT_TRANSLATE_NOOP("interchange", "{name} says nothing of direction. Its lines have no arrows.")
BOTH_WAYS = QT_TRANSLATE_NOOP("interchange", "In {name} some lines go both ways, so all came in as arrows.")
REPEATED = QT_TRANSLATE_NOOP("interchange", "%n line(s) of {name} repeat another one: that one became stronger.", "", 1)
SAME_ID = QT_TRANSLATE_NOOP("interchange", "%n line(s) of {name} have the number of another one: left out.", "", 1)
NAMES_FROM = QT_TRANSLATE_NOOP("interchange", "The names are from the column {column} of {name}.")


class Entry(NamedTuple):
    """One line: its ends, which way it points (None: not said), its weight, and what else is said of it."""

    start: str
    end: str
    directed: bool | None = None
    weight: float | None = None
    told: tuple[tuple[str, str], ...] = ()


def network(edges: EdgeList, nodes: Sequence[EdgeList]) -> Graph:
    """Give the network of a list of lines, with what lists of contacts say of those in it."""
    builder = GraphBuilder(stem(edges.name), edges.name)
    keys: dict[str, None] = {}
    found, remarks = _merged(edges, keys)
    for each in nodes:
        remarks += _add_contacts(builder, each, place=id_column(each, keys))
    for key in keys:
        if not builder.has(key):
            builder.node(key, label=key)
    for entry in found:
        told = dict(entry.told) if entry.told else {}
        builder.link(entry.start, entry.end, told, directed=bool(entry.directed), weight=entry.weight)
    return builder.graph((*edges.remarks, *remarks))


def contacts(nodes: EdgeList) -> Graph:
    """Give a list of contacts as a network without lines."""
    builder = GraphBuilder(stem(nodes.name), nodes.name)
    remarks = _add_contacts(builder, nodes, place=nodes.place(ID_NAMES) or 0)
    return builder.graph((*nodes.remarks, *remarks))


def id_column(nodes: EdgeList, keys: dict[str, None]) -> int | None:
    """Give the column of a list of contacts that names the most ends of lines; None where none does."""
    hits = [
        (len({row[place] for row in nodes.rows if place < len(row)} & keys.keys()), -place)
        for place in range(len(nodes.header))
    ]
    most, place = max(hits, default=(0, 0))
    return -place if most else None


def _entries(edges: EdgeList, keys: dict[str, None]) -> Iterator[Entry]:
    """Give the lines as they stand in the list, and take down the ends as they come."""
    if edges.is_neighbours():
        for row in edges.rows:
            keys.update(dict.fromkeys(cell for cell in row if cell))
            yield from (Entry(row[0], cell) for cell in row[1:] if cell)
        return
    ends = edges.ends or (0, 1)
    weight = edges.place(WEIGHT_NAMES) if edges.header else 2
    kind = edges.place(TYPE_NAMES)
    if kind is not None and not all(row[kind].lower() in WORDS for row in edges.rows if kind < len(row) and row[kind]):
        kind = None
    others = [place for place in range(len(edges.header)) if place not in (*ends, weight, kind)]
    for row in edges.rows:
        one, other = (row[place] if place < len(row) else "" for place in ends)
        if one:
            keys[one] = None
        if other:
            keys[other] = None
        if not one or not other:
            continue
        if len(row) == 2:
            yield Entry(one, other)
            continue
        told = [(edges.header[place], text) for place in others if (text := _cell(row, place))]
        weighed = _cell(row, weight)
        number = number_of(weighed)
        if weighed and number is None:
            told.append((edges.header[weight] if weight is not None and edges.header else "weight", weighed))
        yield Entry(one, other, WORDS.get(_cell(row, kind).lower()), number, tuple(told))


def _cell(row: Sequence[str], place: int | None) -> str:
    return cell_text(row[place]) if place is not None and place < len(row) else ""


def _merged(edges: EdgeList, keys: dict[str, None]) -> tuple[list[Entry], list[Sentence]]:
    """Give each line once: those that repeat another make it heavier, and moments are put behind each other."""
    counts: dict[Entry, int] = {}
    moments: dict[Entry, list[str]] = {}
    ids: set[str] = set()
    same = 0
    for entry in _entries(edges, keys):
        if entry.told:
            said = dict(entry.told)
            own = next((said.pop(name) for name in list(said) if plain(name) == "id"), "")
            if own and own in ids:
                same += 1
                continue
            ids.add(own)
            when = [said.pop(name) for name in list(said) if plain(name) in MOMENT_NAMES or said[name][:1] == "<"]
            entry = entry._replace(told=tuple(said.items()))
            if when:
                moments.setdefault(entry._replace(directed=None), []).extend(when)
        counts[entry] = counts.get(entry, 0) + 1
        if len(counts) > MOST_LINKS:
            raise too_large(edges.name, "Tie", MOST_LINKS)
    found, remarks = _pointed(edges, counts)
    repeated = sum(found.values()) - len(found)
    remarks += [
        Sentence(CONTEXT, text, {"name": edges.name}, n) for text, n in ((REPEATED, repeated), (SAME_ID, same)) if n
    ]
    if not repeated and not moments:
        return list(found), remarks
    return [_weighed(entry, many, moments) for entry, many in found.items()], remarks


def _weighed(entry: Entry, many: int, moments: dict[Entry, list[str]]) -> Entry:
    bare = entry._replace(directed=None)
    when = [*moments.get(bare, ()), *(() if entry.directed else moments.get(_turned(bare), ()))]
    told = (*entry.told, ("when", "; ".join(when))) if when else entry.told
    weight = entry.weight if many == 1 else (entry.weight or 1.0) * many
    return entry._replace(weight=weight, told=told)


def _pointed(edges: EdgeList, counts: dict[Entry, int]) -> tuple[dict[Entry, int], list[Sentence]]:
    """Give each line with its direction, where the list says none: from the names of its ends, or from its lines.

    A list in which each line stands both ways has none. Where some do, and nothing is repeated, it is about arrows.
    """
    if any(entry.directed is not None for entry in counts):
        return counts, []
    if edges.points:
        return {entry._replace(directed=True): many for entry, many in counts.items()}, []
    unlike = [entry for entry in counts if entry.start != entry.end]
    mirrored = sum((end, start, *rest) in counts for start, end, *rest in unlike)
    told = Sentence(CONTEXT, BOTH_WAYS if mirrored else WITHOUT_DIRECTION, {"name": edges.name})
    if not mirrored:
        return counts, [told]
    if mirrored == len(unlike):
        return {entry: many for entry, many in counts.items() if entry.start <= entry.end}, []
    if all(many == 1 for many in counts.values()):
        return {entry._replace(directed=True): many for entry, many in counts.items()}, [told]
    found: dict[Entry, int] = {}
    for entry, many in counts.items():
        other = _turned(entry)
        found[other if other in found else entry] = many + found.get(other, 0)
    return found, [Sentence(CONTEXT, WITHOUT_DIRECTION, {"name": edges.name})]


def _turned(entry: Entry) -> Entry:
    return entry._replace(start=entry.end, end=entry.start)


def _add_contacts(builder: GraphBuilder, nodes: EdgeList, *, place: int | None) -> list[Sentence]:
    """Take who stands in a list of contacts; `place` is the column of what lines name them by."""
    if place is None:
        return []
    label, remarks = nodes.place(LABEL_NAMES), list[Sentence]()
    if label is None:
        label = _only_names(nodes, place)
        if label is not None:
            remarks.append(Sentence(CONTEXT, NAMES_FROM, {"column": nodes.header[label], "name": nodes.name}))
    others = [each for each in range(len(nodes.header)) if each not in (place, label)]
    for row in nodes.rows:
        key = row[place] if place < len(row) else ""
        if key:
            told = {nodes.header[each]: text for each in others if (text := _cell(row, each))}
            builder.node(key, told, label=_cell(row, label) or key)
    return remarks


def _only_names(nodes: EdgeList, place: int) -> int | None:
    """Give the one column besides the ids that holds no numbers, and something else on each line."""
    texts = []
    for each in range(len(nodes.header)):
        values = [_cell(row, each) for row in nodes.rows]
        if each != place and len(set(values)) == len(values) and all(v and number_of(v) is None for v in values):
            texts.append(each)
    return texts[0] if len(texts) == 1 else None
