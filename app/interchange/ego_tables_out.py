"""Personal networks as the three tables that R's egor reads: egos, alters, and the lines between alters.

In R: ``threefiles_to_egor(egos, alters, aaties)``; the names of the id columns are the ones it expects.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from app.interchange.graph import Graph, Link, Node, unlisted
from app.interchange.tables_out import Cell, Column, OutTable
from app.models.language import QT_TRANSLATE_NOOP, Words

CONTEXT = "columns"
EGOS, ALTERS, TIES = "egos", "alters", "aaties"
TITLES = {
    EGOS: QT_TRANSLATE_NOOP("columns", "Egos for R"),
    ALTERS: QT_TRANSLATE_NOOP("columns", "Alters for R"),
    TIES: QT_TRANSLATE_NOOP("columns", "Ties for R"),
}
TEXT, WHOLE, YES_NO = (
    QT_TRANSLATE_NOOP("columns", "text"),
    QT_TRANSLATE_NOOP("columns", "whole number"),
    QT_TRANSLATE_NOOP("columns", "TRUE or FALSE"),
)
EGO_ID = ("egoID", QT_TRANSLATE_NOOP("columns", "whose network it is: one ego is one map"), TEXT)
BETWEEN = "; "

_EGO_COLUMNS = (
    EGO_ID,
    ("name", QT_TRANSLATE_NOOP("columns", "the name of the ego, as consent allows"), TEXT),
    ("prompt", QT_TRANSLATE_NOOP("columns", "the question the map answers"), TEXT),
    ("rings", QT_TRANSLATE_NOOP("columns", "how many rings the map has"), WHOLE),
    ("offers", QT_TRANSLATE_NOOP("columns", "what the ego has to give"), TEXT),
    ("asks", QT_TRANSLATE_NOOP("columns", "what the ego is looking for"), TEXT),
)
_ALTER_COLUMNS = (
    EGO_ID,
    ("alterID", QT_TRANSLATE_NOOP("columns", "the number of the alter; it begins at 1 in every map"), WHOLE),
    ("name", QT_TRANSLATE_NOOP("columns", "what the alter is called"), TEXT),
    ("kind", QT_TRANSLATE_NOOP("columns", "person, organisation, government, place or resource"), TEXT),
    ("ring", QT_TRANSLATE_NOOP("columns", "how close: 1 is the closest; empty is outside the rings"), WHOLE),
    ("ring_name", QT_TRANSLATE_NOOP("columns", "what that ring is called"), TEXT),
    ("sector", QT_TRANSLATE_NOOP("columns", "the part of life or of the city"), TEXT),
    ("wished", QT_TRANSLATE_NOOP("columns", "whether the alter is missing now and wanted"), YES_NO),
    ("offers", QT_TRANSLATE_NOOP("columns", "what the alter has to give"), TEXT),
    ("asks", QT_TRANSLATE_NOOP("columns", "what the alter is looking for"), TEXT),
    ("note", QT_TRANSLATE_NOOP("columns", "what else was told of the alter"), TEXT),
    (
        "ego_tie",
        QT_TRANSLATE_NOOP("columns", "what the lines between ego and alter mean; empty is no line drawn"),
        TEXT,
    ),
    ("ego_direction", QT_TRANSLATE_NOOP("columns", "to: from ego to alter; from: from alter to ego"), TEXT),
    ("ego_weight", QT_TRANSLATE_NOOP("columns", "how strong the strongest of them is, from 1 to 3"), WHOLE),
)
_TIE_COLUMNS = (
    EGO_ID,
    ("Source", QT_TRANSLATE_NOOP("columns", "the alter at one end"), WHOLE),
    ("Target", QT_TRANSLATE_NOOP("columns", "the alter at the other end"), WHOLE),
    ("weight", QT_TRANSLATE_NOOP("columns", "how strong, from 1 to 3"), WHOLE),
    ("kind", QT_TRANSLATE_NOOP("columns", "knows, helps, gives, decides or clashes"), TEXT),
    ("direction", QT_TRANSLATE_NOOP("columns", "none, to (from Source to Target) or both"), TEXT),
    ("good", QT_TRANSLATE_NOOP("columns", "what is given, where the line means giving"), TEXT),
    ("wished", QT_TRANSLATE_NOOP("columns", "whether the line is missing now and wanted"), YES_NO),
    ("note", QT_TRANSLATE_NOOP("columns", "what else was told of the line"), TEXT),
)

Row = tuple[Cell, ...]


@dataclass(slots=True)
class _Rows:
    egos: list[Row] = field(default_factory=list)
    alters: list[Row] = field(default_factory=list)
    ties: list[Row] = field(default_factory=list)


def ego_tables(graphs: Iterable[Graph], words: Words) -> list[OutTable]:
    """Give the three tables of networks; headings are for R and so the same in every language."""
    rows = _Rows()
    taken: set[str] = set()
    for place, graph in enumerate(graphs, start=1):
        ego = graph.name if graph.name and graph.name not in taken else f"ego {place}"
        taken.add(ego)
        _add(graph, ego, rows)
    return [
        _table(EGOS, _EGO_COLUMNS, rows.egos, words),
        _table(ALTERS, _ALTER_COLUMNS, rows.alters, words),
        _table(TIES, _TIE_COLUMNS, rows.ties, words),
    ]


def _table(key: str, columns: Sequence[tuple[str, str, str]], rows: Sequence[Row], words: Words) -> OutTable:
    made = tuple(
        Column(name, name, words.translate(CONTEXT, means), words.translate(CONTEXT, kind))
        for name, means, kind in columns
    )
    return OutTable(key, words.translate(CONTEXT, TITLES[key]), made, tuple(rows))


def _add(graph: Graph, ego: str, rows: _Rows) -> None:
    """Add the rows of one network. Lines to the ego are facts of the alter: egor has no place for them."""
    centre = graph.centre or Node("")
    told = centre.attributes
    rings, sectors = unlisted(told.get("ring_names")), unlisted(told.get("sector_names"))
    numbers = {node.key: place for place, node in enumerate(graph.nodes, start=1)}
    to_ego: dict[str, list[Link]] = {}
    for link in graph.links:
        ends = link.start, link.end
        if centre.key in ends and graph.centre:
            to_ego.setdefault(link.end if link.start == centre.key else link.start, []).append(link)
        elif link.start != link.end:
            rows.ties.append((ego, numbers[link.start], numbers[link.end], *_tie(link)))
    name = centre.label or graph.name
    rows.egos.append((ego, name, _text(centre, "prompt"), len(rings), _goods(centre, "offers"), _goods(centre, "asks")))
    for node in graph.nodes:
        ring, ring_name = _ring(node, rings)
        rows.alters.append(
            (
                ego,
                numbers[node.key],
                node.label,
                _text(node, "kind"),
                ring,
                ring_name,
                _ring(node, sectors, "sector")[1],
                _logical(node.attributes.get("wished")),
                _goods(node, "offers"),
                _goods(node, "asks"),
                _text(node, "note"),
                *_ego_tie(to_ego.get(node.key, ()), centre.key),
            )
        )


def _ring(node: Node, names: Sequence[str], code: str = "ring") -> tuple[int | None, str | None]:
    """Give in which ring (or sector) somebody stands, counted from 1, and what it is called."""
    place = node.attributes.get(code)
    if not isinstance(place, int) or not 0 <= place < len(names):
        return None, None
    return place + 1, names[place] or str(place + 1)


def _tie(link: Link) -> Row:
    told = link.attributes
    direction = "to" if link.directed else "both" if told.get("direction") == "both" else "none"
    text = [str(told[code]) if code in told else None for code in ("kind", "good", "note")]
    return (_whole(link.weight), text[0], direction, text[1], _logical(told.get("wished")), text[2])


def _ego_tie(links: Sequence[Link], ego: str) -> Row:
    if not links:
        return (None, None, None)
    kinds = dict.fromkeys(str(link.attributes.get("kind", "")) for link in links)
    ways = dict.fromkeys(_way(link, ego) for link in links)
    weights = [link.weight for link in links if link.weight is not None]
    return (BETWEEN.join(kinds), BETWEEN.join(ways), _whole(max(weights, default=None)))


def _way(link: Link, ego: str) -> str:
    if not link.directed:
        return "both" if link.attributes.get("direction") == "both" else "none"
    return "to" if link.start == ego else "from"


def _whole(weight: float | None) -> int | float | None:
    return int(weight) if weight is not None and weight.is_integer() else weight


def _logical(value: object) -> str:
    """Give yes or no as R reads it."""
    return "TRUE" if value in (True, "true") else "FALSE"


def _text(node: Node, code: str) -> str | None:
    value = node.attributes.get(code)
    return None if value is None else str(value)


def _goods(node: Node, code: str) -> str | None:
    return BETWEEN.join(each.removesuffix(": ") for each in unlisted(node.attributes.get(code))) or None
