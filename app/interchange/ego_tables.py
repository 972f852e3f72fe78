"""Personal networks from research: a table of egos, one of alters, one of the ties between them.

The layouts are those R's egor package reads. Files are told apart by their columns; ids belong to their ego.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from app.interchange.columns import kept
from app.interchange.table import CONTEXT, LeftOut, Row, Table, plain
from app.interchange.wide_tables import unfolded
from app.models.errors import (
    EGO_TABLES_UNCLEAR,
    IMPORT_BAD_COLUMN,
    IMPORT_BAD_FIELD,
    IMPORT_NO_EGOS,
    IMPORT_TOO_LARGE,
    BadInput,
)
from app.models.language import QT_TRANSLATE_NOOP, Sentence

MOST_ALTERS = 100_000
MOST_TIES = 1_000_000

UNKNOWN_ENDS = QT_TRANSLATE_NOOP("interchange", "This line joins somebody who is not in the table of contacts.")
SAME_ENDS = QT_TRANSLATE_NOOP("interchange", "This line joins somebody with themselves.")
NO_EGO = QT_TRANSLATE_NOOP("interchange", "It is not clear whose this is.")
ALTER_TWICE = QT_TRANSLATE_NOOP("interchange", "This contact stands in the table twice.")
WEIGHT_ZERO = QT_TRANSLATE_NOOP("interchange", "%n line(s) with weight 0: no tie.", "", 1)
NOT_AN_EGO_TABLE = QT_TRANSLATE_NOOP("interchange", "{name} holds no people, contacts or lines. It was left out.")

EGO_NAMES = (
    "egoid",
    "ego",
    "egonr",
    "egonum",
    "egonumber",
    "puid",
    "respondentid",
    "respondent",
    "respid",
    "caseid",
    "case",
)
ALTER_NAMES = ("alterid", "alter", "alternum", "alternr", "alternumber", "nameid", "contactid", "contact")
END_NAMES = (
    ("from", "to"),
    ("source", "target"),
    ("sourceid", "targetid"),
    ("alter1", "alter2"),
    ("alterid1", "alterid2"),
    ("alterida", "alteridb"),
    ("nameid", "targetid"),
    ("nameid1", "nameid2"),
    ("van", "naar"),
)
FIELD_NAMES: dict[str, tuple[str, ...]] = {
    "name": ("name", "naam", "altername", "alternaam", "label"),
    "ring": ("ring", "closeness", "alterclose", "altercloseness", "nabijheid"),
    "sector": ("sector", "vak"),
    "kind": ("kind", "soort"),
    "strength": ("weight", "strength", "gewicht", "sterkte"),
    "owner": ("egoname", "egonaam", "name", "naam", "eigenaar", "owner"),
    "ego": EGO_NAMES,
    "alter": ALTER_NAMES,
    "from": tuple(pair[0] for pair in END_NAMES),
    "to": tuple(pair[1] for pair in END_NAMES),
}
"""Our fields, and the column names by which each is known. `owner` is the ego's name; `strength` is a tie's."""


@dataclass(frozen=True, slots=True)
class Alter:
    """One contact as the tables give it. `ring`, `sector` and `kind` are the cells of the chosen columns, or ``""``."""

    key: str
    name: str
    ring: str
    sector: str
    kind: str
    note: str


@dataclass(frozen=True, slots=True)
class AlterTie:
    """A tie between two alters of one ego, by their keys. `strength` is the cell, or ``""``."""

    start: str
    end: str
    strength: str
    note: str


@dataclass(slots=True)
class EgoNetwork:
    """One ego with what is known about it. `name` is ``""`` if the tables name nobody."""

    key: str
    name: str = ""
    note: str = ""
    alters: dict[str, Alter] = field(default_factory=dict)
    ties: list[AlterTie] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class EgoTables:
    """All networks read, in the order of the tables; which column was taken for what; what was left out and why."""

    networks: tuple[EgoNetwork, ...]
    columns: dict[str, str]
    left_out: tuple[LeftOut, ...]
    remarks: tuple[Sentence, ...]


@dataclass(frozen=True, slots=True)
class _Part:
    """A table with the places of the columns that are ours."""

    table: Table
    places: dict[str, int]

    def cell(self, row: Row, name: str) -> str:
        return row.cells[self.places[name]] if name in self.places else ""

    def rest(self, row: Row) -> str:
        taken = set(self.places.values())
        return kept((own, row.cells[at]) for at, own in enumerate(self.table.header) if own and at not in taken)


def read_ego_tables(tables: Sequence[Table], *, columns: Mapping[str, str] | None = None) -> EgoTables:
    """Read ego tables given in any order; `columns` (ours to theirs) goes before what the headers say.

    Raises `BadInput` if no contacts can be found, or it cannot be told whose they are.
    """
    given = columns or {}
    tables = unfolded(tables, EGO_NAMES, ALTER_NAMES)
    _check_given(tables, given)
    reader = _Reader(given)
    for table in tables:
        reader.sort_out(table)
    return reader.read()


def _check_given(tables: Sequence[Table], given: Mapping[str, str]) -> None:
    for name, column in given.items():
        if name not in FIELD_NAMES:
            raise BadInput(IMPORT_BAD_FIELD, {"field": name, "fields": ", ".join(FIELD_NAMES)})
        if all(table.column(column) is None for table in tables):
            there = ", ".join(own for table in tables for own in table.header if own)
            raise BadInput(IMPORT_BAD_COLUMN, {"column": column, "columns": there})


class _Reader:
    """Sorts tables out by their columns, then reads egos, alters and ties in that order."""

    def __init__(self, given: Mapping[str, str]) -> None:
        self._given = given
        self._egos: list[_Part] = []
        self._alters: list[_Part] = []
        self._ties: list[_Part] = []
        self._unclear: list[Table] = []
        self._networks: dict[str, EgoNetwork] = {}
        self._left_out: list[LeftOut] = []
        self._remarks: list[Sentence] = []

    def sort_out(self, table: Table) -> None:
        """Decide what a table holds: ties if it has two ends, else alters, else egos."""
        self._remarks.extend(table.remarks)
        ends = self._ends(table)
        ego = self._place(table, "ego")
        alter = self._place(table, "alter")
        if ends:
            self._ties.append(self._part(table, ("ego", "strength"), {"from": ends[0], "to": ends[1]}))
        elif alter is not None and alter != ego:
            self._alters.append(self._part(table, ("ego", "alter", "name", "ring", "sector", "kind"), {}))
        elif ego is not None:
            self._egos.append(self._part(table, ("ego", "owner"), {}))
        else:
            self._unclear.append(table)

    def _place(self, table: Table, name: str) -> int | None:
        """Give the column for one of our fields: the given one, else the first known name that the table has."""
        if name in self._given:
            return table.column(self._given[name])
        own = [plain(column) for column in table.header]
        return next((own.index(known) for known in FIELD_NAMES[name] if known in own), None)

    def _ends(self, table: Table) -> tuple[int, int] | None:
        if "from" in self._given and "to" in self._given:
            start, end = table.column(self._given["from"]), table.column(self._given["to"])
            return None if start is None or end is None else (start, end)
        own = [plain(column) for column in table.header]
        return next(((own.index(a), own.index(b)) for a, b in END_NAMES if a in own and b in own), None)

    def _part(self, table: Table, names: Iterable[str], places: dict[str, int]) -> _Part:
        found = dict(places)
        for name in names:
            place = self._place(table, name)
            if place is not None and place not in found.values():
                found[name] = place
        return _Part(table, found)

    def read(self) -> EgoTables:
        """Read everything, egos first."""
        self._match_by_values()
        if not self._alters:
            raise BadInput(IMPORT_NO_EGOS)
        for parts, limit in ((self._alters, MOST_ALTERS), (self._ties, MOST_TIES)):
            if sum(len(part.table.rows) for part in parts) > limit:
                raise BadInput(IMPORT_TOO_LARGE, {"name": parts[0].table.name, "limit": limit})
        for part in self._egos:
            self._each(part, self._read_ego)
        for part in self._alters:
            self._each(part, self._read_alter)
        for part in self._ties:
            self._read_ties(part)
        columns = {
            name: part.table.header[place]
            for part in (*self._ties, *self._egos, *self._alters)
            for name, place in part.places.items()
        }
        return EgoTables(tuple(self._networks.values()), columns, tuple(self._left_out), tuple(self._remarks))

    def _match_by_values(self) -> None:
        """Find ego columns with unfamiliar names by their values, and say which tables hold nothing of ours."""
        known = {key for part in self._alters if "ego" in part.places for key in _keys(part.table, part.places["ego"])}
        for table in self._unclear:
            place = _unique_column(table, known) if known else None
            if place is None:
                self._remarks.append(Sentence(CONTEXT, NOT_AN_EGO_TABLE, {"name": table.name}))
            else:
                self._egos.append(self._part(table, ("owner",), {"ego": place}))
        for part in self._egos:
            self._prefer_matching(part, known)
        egos = {key for part in self._egos for key in _keys(part.table, part.places["ego"])}
        for part in self._alters:
            if "ego" not in part.places:
                part.places["ego"] = _covering_column(part.table, egos, set(part.places.values()))

    def _prefer_matching(self, part: _Part, known: set[str]) -> None:
        """Take another id column where the contacts refer to that one; what looked like an id is then a name."""
        usual = part.places["ego"]
        if known <= set(_keys(part.table, usual)) or "ego" in self._given:
            return
        better = _unique_column(part.table, known) if known else None
        if better is not None:
            part.places["ego"] = better
            part.places.setdefault("owner", usual)

    def _each(self, part: _Part, read: Callable[[_Part, Row], Sentence | None]) -> None:
        for row in part.table.rows:
            why = read(part, row)
            if why:
                self._left_out.append(LeftOut(part.table.name, row.line, why))

    def _read_ego(self, part: _Part, row: Row) -> Sentence | None:
        key = _key(part.cell(row, "ego"))
        if not key:
            return Sentence(CONTEXT, NO_EGO)
        name = part.cell(row, "owner")
        known = self._networks.setdefault(key, EgoNetwork(key))
        known.name = known.name or name or ("" if key.isdecimal() else key)
        known.note = "\n".join(text for text in (known.note, part.rest(row)) if text)
        return None

    def _read_alter(self, part: _Part, row: Row) -> Sentence | None:
        ego, key = _key(part.cell(row, "ego")), _key(part.cell(row, "alter"))
        if not ego or not key:
            return Sentence(CONTEXT, NO_EGO)
        network = self._networks.setdefault(ego, EgoNetwork(ego, "" if ego.isdecimal() else ego))
        if key in network.alters:
            return Sentence(CONTEXT, ALTER_TWICE)
        ring, sector, kind = (part.cell(row, name) for name in ("ring", "sector", "kind"))
        network.alters[key] = Alter(key, part.cell(row, "name") or key, ring, sector, kind, part.rest(row))
        return None

    def _read_ties(self, part: _Part) -> None:
        owners = None if "ego" in part.places else self._owners()
        without_weight = 0
        for row in part.table.rows:
            if _is_zero(part.cell(row, "strength")):
                without_weight += 1
                continue
            why = self._read_tie(part, row, owners)
            if why:
                self._left_out.append(LeftOut(part.table.name, row.line, why))
        if without_weight:
            self._remarks.append(Sentence(CONTEXT, WEIGHT_ZERO, {}, without_weight))

    def _read_tie(self, part: _Part, row: Row, owners: Mapping[str, list[str]] | None) -> Sentence | None:
        start, end = _key(part.cell(row, "from")), _key(part.cell(row, "to"))
        if owners is None:
            ego = _key(part.cell(row, "ego"))
        else:
            shared = [each for each in owners.get(start, []) if each in owners.get(end, [])]
            ego = shared[0] if len(shared) == 1 else ""
        network = self._networks.get(ego)
        if network is None or start not in network.alters or end not in network.alters:
            return Sentence(CONTEXT, UNKNOWN_ENDS)
        if start == end:
            return Sentence(CONTEXT, SAME_ENDS)
        network.ties.append(AlterTie(start, end, part.cell(row, "strength"), part.rest(row)))
        return None

    def _owners(self) -> Mapping[str, list[str]]:
        """Give for each alter key whose it is, for ties that name no ego."""
        owners: dict[str, list[str]] = defaultdict(list)
        for network in self._networks.values():
            for key in network.alters:
                owners[key].append(network.key)
        if len(self._networks) > 1 and any(len(each) > 1 for each in owners.values()):
            raise BadInput(EGO_TABLES_UNCLEAR)
        return owners


def _key(cell: str) -> str:
    """Give an id as text: ``1`` and ``1.0`` are the same."""
    whole, dot, decimals = cell.partition(".")
    return whole if dot and whole.lstrip("-").isdecimal() and decimals and not decimals.strip("0") else cell


def _keys(table: Table, place: int) -> list[str]:
    return [key for cell in table.values(place) if (key := _key(cell))]


def _unique_column(table: Table, wanted: set[str]) -> int | None:
    """Give the column whose values are all different and hold all of `wanted`."""
    for place in range(len(table.header)):
        keys = _keys(table, place)
        if len(set(keys)) == len(keys) and wanted <= set(keys):
            return place
    return None


def _covering_column(table: Table, egos: set[str], taken: set[int]) -> int:
    """Give the column of which every value is an ego. Raises `BadInput` if there is none, or more than one."""
    found = [
        place
        for place in range(len(table.header))
        if place not in taken and (keys := _keys(table, place)) and set(keys) <= egos
    ]
    if len(found) != 1:
        raise BadInput(EGO_TABLES_UNCLEAR)
    return found[0]


def _is_zero(cell: str) -> bool:
    try:
        return float(cell) == 0
    except ValueError:
        return False
