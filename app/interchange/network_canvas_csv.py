"""Interviews with Network Canvas as its CSV files: one of egos, one of each sort of node, one of each sort of edge.

The files lie in one ZIP, or loose in a folder; of one interview or of many. What belongs together is told by the UUIDs
in them, for the short numbers begin at 1 in every interview.
"""

import csv
import io
import re
from collections.abc import Iterable, Mapping, Sequence
from uuid import uuid4

from app.interchange import network_canvas_graphml
from app.interchange.archives import looks_packed, packed, unpacked
from app.interchange.cells import guarded
from app.interchange.graph import Graph
from app.interchange.network_canvas import (
    NO_CASE,
    PROTOCOL,
    Edge,
    Interview,
    Named,
    all_variables,
    as_graph,
    as_interview,
)
from app.interchange.table import CONTEXT, Row, Table, csv_table
from app.models.errors import IMPORT_TOO_LARGE, NO_NETWORK_CANVAS, BadInput
from app.models.language import QT_TRANSLATE_NOOP, Sentence

ENDINGS = (".zip",)
MOST_NODES = 100_000
MOST_EDGES = 1_000_000

EGO, UUID, CASE, SESSION = "networkCanvasEgoUUID", "networkCanvasUUID", "networkCanvasCaseID", "networkCanvasSessionID"
SOURCE, TARGET = "networkCanvasSourceUUID", "networkCanvasTargetUUID"
PROTOCOL_NAME = "networkCanvasProtocolName"
NODE_ID, EDGE_ID = "nodeID", "edgeID"
FACTS = (SESSION, PROTOCOL_NAME, "sessionStart", "sessionFinish", "sessionExported", "APP_VERSION", "COMMIT_HASH")
OWN = frozenset({EGO, UUID, CASE, SOURCE, TARGET, NODE_ID, EDGE_ID, "from", "to", *FACTS})
"""The columns that are Network Canvas's own; all others are variables of the researcher."""

NOT_USED = QT_TRANSLATE_NOOP("interchange", "{name} is no list of egos, nodes or edges. It was left out.")
_SORT = re.compile(r"_(?:attributeList|edgeList)_(.+)\.csv$", re.IGNORECASE)
_PREFIX = re.compile(r"^(.*?)_?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
_SLUG = re.compile(r"[^A-Za-z0-9]")


def looks_like(data: bytes) -> bool:
    """Tell whether a file may be an export of Network Canvas: a ZIP in which one of its files stands."""
    return looks_packed(data) and any(
        sign in data for sign in (b"attributeList_", b"edgeList_", b"_ego.csv", b".graphml")
    )


def are_parts(names: Iterable[str]) -> bool:
    """Tell whether loose files are those of an export, by their names."""
    told = [name.lower() for name in names]
    ours = [name.endswith("_ego.csv") or bool(_SORT.search(name)) for name in told]
    return bool(ours) and any(ours) and all(name.endswith(".csv") for name in told)


# --- in -----------------------------------------------------------------------------------------


def read(data: bytes, name: str) -> list[Graph]:
    """Read all interviews of a ZIP: its CSV files, or where it has none its GraphML. Raises `BadInput`."""
    files = unpacked(data, name)
    tables = {each: content for each, content in files.items() if each.lower().endswith(".csv")}
    drawn = {each: content for each, content in files.items() if each.lower().endswith(".graphml")}
    if tables or not drawn:
        return read_files(tables, name)
    return [
        graph
        for each, content in drawn.items()
        for graph in network_canvas_graphml.read(content, f"{name}: {each.rpartition('/')[2]}")
    ]


def read_files(files: Mapping[str, bytes], name: str) -> list[Graph]:
    """Read all interviews of loose CSV files, by their names; `name` is what they are called together."""
    reader = _Reader()
    tables = [csv_table(content, each.rpartition("/")[2]) for each, content in files.items() if content.strip()]
    for table in sorted(tables, key=_order):
        reader.take(table)
    if not reader.interviews:
        raise BadInput(NO_NETWORK_CANVAS, {"name": name})
    return [as_graph(interview) for interview in reader.interviews.values()]


def _order(table: Table) -> int:
    """Give egos first, then nodes, then edges."""
    names = set(table.header)
    return 0 if CASE in names else 2 if {"from", "to"} <= names or SOURCE in names else 1


class _Reader:
    """Takes one table after the other into the interviews they belong to."""

    def __init__(self) -> None:
        self.interviews: dict[str, Interview] = {}
        self._uuids: dict[tuple[str, str], str] = {}
        self._nodes = self._edges = 0
        self._unused: list[Sentence] = []

    def take(self, table: Table) -> None:
        """Take a table in. Raises `BadInput` where there is too much."""
        self._nodes += len(table.rows)
        if self._nodes > MOST_NODES + MOST_EDGES:
            raise BadInput(IMPORT_TOO_LARGE, {"name": table.name, "limit": MOST_EDGES})
        order, names = _order(table), set(table.header)
        if EGO not in names:
            self._tell(Sentence(CONTEXT, NOT_USED, {"name": table.name}))
            return
        for row in table.rows:
            told = {column: cell for column, cell in zip(table.header, row.cells, strict=True) if cell}
            if told.get(EGO):
                (self._ego, self._node, self._edge)[order](table, row, told)

    def _tell(self, remark: Sentence) -> None:
        self._unused.append(remark)
        for interview in self.interviews.values():
            interview.remarks.append(remark)
            break

    def _interview(self, table: Table, told: Mapping[str, str]) -> Interview:
        """Give the interview a line belongs to; one without a list of egos is called as its file is."""
        ego = told[EGO]
        if ego not in self.interviews:
            found = _PREFIX.match(table.name)
            self.interviews[ego] = Interview(ego, found[1] if found and found[1] else ego[:8])
            self.interviews[ego].remarks.append(Sentence(CONTEXT, NO_CASE, {"name": table.name}))
        return self.interviews[ego]

    def _ego(self, table: Table, row: Row, told: dict[str, str]) -> None:  # noqa: ARG002
        facts = {name: told[name] for name in FACTS if name in told}
        variables = _variables(told)
        self.interviews[told[EGO]] = Interview(told[EGO], told.get(CASE, told[EGO][:8]), facts, variables)

    def _node(self, table: Table, row: Row, told: dict[str, str]) -> None:  # noqa: ARG002
        interview = self._interview(table, told)
        number = told.get(NODE_ID, "")
        uuid = told.get(UUID) or f"{interview.ego}:{number or len(interview.named)}"
        self._uuids[interview.ego, number] = self._uuids[interview.ego, uuid] = uuid
        place = int(number) if number.isdecimal() and len(number) < 9 else len(interview.named) + 1
        interview.named.append(Named(uuid, place, _sort(table), _variables(told)))

    def _edge(self, table: Table, row: Row, told: dict[str, str]) -> None:
        interview = self._interview(table, told)
        start, end = (self._end(interview, told, own, short) for own, short in ((SOURCE, "from"), (TARGET, "to")))
        interview.edges.append(Edge(start, end, _sort(table), _variables(told), table.name, row.line))

    def _end(self, interview: Interview, told: Mapping[str, str], own: str, short: str) -> str:
        """Give the uuid at one end of an edge; older exports have only the number, or the uuid under another name."""
        return told.get(own) or self._uuids.get((interview.ego, told.get(short, "")), "")


def _variables(told: Mapping[str, str]) -> dict[str, str]:
    return {name: value for name, value in told.items() if name and name not in OWN}


def _sort(table: Table) -> str:
    found = _SORT.search(table.name)
    return found[1] if found else ""


# --- out ----------------------------------------------------------------------------------------


def write(graphs: Sequence[Graph]) -> bytes:
    """Give networks as one ZIP, each as an interview of its own."""
    return packed(write_files(graphs))


def write_files(graphs: Sequence[Graph]) -> dict[str, bytes]:
    """Give networks as CSV files by their names, in which no name of a person stands."""
    files: dict[str, bytes] = {}
    for place, graph in enumerate(graphs, start=1):
        interview, session = as_interview(graph), str(uuid4())
        prefix = f"case_{place}_{session}"
        files[f"{prefix}_ego.csv"] = _ego_file(interview, session)
        numbers = {each.uuid: each.number for each in interview.named}
        for sort in dict.fromkeys(each.type for each in interview.named):
            of_sort = [each for each in interview.named if each.type == sort]
            files[f"{prefix}_attributeList_{_slug(sort)}.csv"] = _node_file(interview, of_sort)
        for sort in dict.fromkeys(edge.type for edge in interview.edges):
            edges = [(rank, edge) for rank, edge in enumerate(interview.edges, start=1) if edge.type == sort]
            files[f"{prefix}_edgeList_{_slug(sort)}.csv"] = _edge_file(interview, edges, numbers)
    return files


def _slug(sort: str) -> str:
    return _SLUG.sub("", sort)[:40] or "Node"


def _ego_file(interview: Interview, session: str) -> bytes:
    facts = {SESSION: session, PROTOCOL_NAME: PROTOCOL, "sessionStart": "", "sessionFinish": "", "sessionExported": ""}
    facts |= {name: value for name, value in interview.facts.items() if name in FACTS and name != SESSION}
    own = {EGO: interview.ego, CASE: interview.case, **facts}
    others = {name: value for name, value in interview.facts.items() if name not in FACTS}
    told = {**own, **others, **interview.variables}
    return _csv([list(told), list(told.values())])


def _node_file(interview: Interview, named: Sequence[Named]) -> bytes:
    variables = all_variables(named)
    rows = [[NODE_ID, EGO, UUID, *variables]]
    for each in named:
        cells = (each.variables.get(name, "") for name in variables)
        rows.append([str(each.number), interview.ego, each.uuid, *cells])
    return _csv(rows)


def _edge_file(interview: Interview, edges: Sequence[tuple[int, Edge]], numbers: Mapping[str, int]) -> bytes:
    variables = all_variables(edge for _, edge in edges)
    rows = [[EDGE_ID, "from", "to", EGO, UUID, SOURCE, TARGET, *variables]]
    for rank, edge in edges:
        ends = [str(numbers[end]) for end in (edge.start, edge.end)]
        cells = (edge.variables.get(name, "") for name in variables)
        rows.append([str(rank), *ends, interview.ego, str(uuid4()), edge.start, edge.end, *cells])
    return _csv(rows)


def _csv(rows: Iterable[Iterable[str]]) -> bytes:
    """Give rows as Network Canvas writes them: CRLF, UTF-8 without a sign before it, quotes where needed."""
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\r\n").writerows([guarded(cell) for cell in row] for row in rows)
    return text.getvalue().encode()
