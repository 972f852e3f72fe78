"""Ego tables with one line per ego and columns for each contact, unfolded into a line for each contact and each tie.

Columns such as ``alter.age.3`` are about the third contact of the ego, ``2 to 3`` about the tie between two of them.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from app.interchange.table import Row, Table, plain
from app.models.errors import EGO_TABLES_UNCLEAR, BadInput

EGO, ALTER, WEIGHT = "egoID", "alterID", "weight"
FEWEST = 2
"""Contacts a table must have room for, to be one of these."""

_NUMBERED = re.compile(r"(.+?)[._ ]([1-9][0-9]{0,2})")
_PAIR = re.compile(r"X?([1-9][0-9]{0,2})[._ ]+to[._ ]+([1-9][0-9]{0,2})", re.IGNORECASE)

Places = Mapping[int, Mapping[str, int]]
"""Which columns are about each contact, by its number and what they say of it."""


@dataclass(frozen=True, slots=True)
class _Roster:
    """The ids of the contacts of one ego, by their number."""

    ego: str
    ids: Mapping[int, str]


def unfolded(tables: Sequence[Table], ego_names: Sequence[str], alter_names: Sequence[str]) -> list[Table]:
    """Give tables with a line for each contact and tie; those that have that already stay as they are.

    `ego_names` and `alter_names` are the plain names of id columns. Raises `BadInput` where it is not clear of whom
    the ties are.
    """
    long = next((table for table in tables if _first(table, alter_names) is not None), None)
    wide = None if long else next((table for table in tables if _contacts(table)), None)
    rosters = _listed(long, ego_names, alter_names) if long else _unlisted(wide, ego_names) if wide else []
    found: list[Table] = []
    for table in tables:
        pairs = _pairs(table) if rosters else {}
        contacts = _contacts(table) if table is wide else {}
        taken = {*pairs.values(), *(place for said in contacts.values() for place in said.values())}
        if not taken:
            found.append(table)
            continue
        found.append(_without(table, taken))
        if contacts:
            found.append(_alters(table, contacts, rosters))
        if pairs:
            found.append(_ties(table, pairs, rosters))
    return found


def _first(table: Table, names: Sequence[str]) -> int | None:
    own = [plain(name) for name in table.header]
    return next((own.index(name) for name in names if name in own), None)


def _contacts(table: Table) -> dict[int, dict[str, int]]:
    """Give which columns are about each contact; none where there is no room for several, or the table is no such."""
    found: dict[int, dict[str, int]] = {}
    for place, name in enumerate(table.header):
        match = _NUMBERED.fullmatch(name)
        if match and not _PAIR.fullmatch(name):
            found.setdefault(int(match[2]), {})[match[1]] = place
    alike = all(said.keys() == found.get(1, {}).keys() for said in found.values())
    return found if len(found) >= FEWEST and alike else {}


def _pairs(table: Table) -> dict[tuple[int, int], int]:
    """Give which column is about the tie between which two contacts."""
    matches = ((place, _PAIR.fullmatch(name)) for place, name in enumerate(table.header))
    return {(int(match[1]), int(match[2])): place for place, match in matches if match}


def _listed(table: Table, ego_names: Sequence[str], alter_names: Sequence[str]) -> list[_Roster]:
    """Give whom each ego named, in the order of a table with a line for each contact."""
    ego, alter = _first(table, ego_names), _first(table, alter_names)
    found: dict[str, dict[int, str]] = {}
    for row in table.rows:
        if ego is not None and alter is not None:
            ids = found.setdefault(row.cells[ego], {})
            ids[len(ids) + 1] = row.cells[alter]
    return [_Roster(key, ids) for key, ids in found.items()]


def _unlisted(table: Table, ego_names: Sequence[str]) -> list[_Roster]:
    """Give whom each ego named, line by line of a table with columns for each contact."""
    ego, contacts = _first(table, ego_names), _contacts(table)
    return [
        _Roster(row.cells[ego] if ego is not None else str(place), dict(_ids(row, contacts)))
        for place, row in enumerate(table.rows, start=1)
    ]


def _ids(row: Row, contacts: Places) -> Iterator[tuple[int, str]]:
    """Give the number and id of each contact of whom something is said."""
    for number, said in sorted(contacts.items()):
        own = next((place for name, place in said.items() if plain(name) == plain(ALTER)), None)
        if any(row.cells[place] for place in said.values()):
            yield number, (row.cells[own] if own is not None else "") or str(number)


def _without(table: Table, taken: set[int]) -> Table:
    left = [place for place in range(len(table.header)) if place not in taken]
    rows = tuple(Row(row.line, tuple(row.cells[place] for place in left)) for row in table.rows)
    return Table(table.name, tuple(table.header[place] for place in left), rows, table.remarks)


def _alters(table: Table, contacts: Places, rosters: Sequence[_Roster]) -> Table:
    names = [name for name in contacts[1] if plain(name) != plain(ALTER)]
    rows = [
        Row(row.line, (roster.ego, key, *(row.cells[contacts[number][name]] for name in names)))
        for row, roster in zip(table.rows, rosters, strict=True)
        for number, key in roster.ids.items()
    ]
    return Table(table.name, (EGO, ALTER, *names), tuple(rows))


def _ties(table: Table, pairs: Mapping[tuple[int, int], int], rosters: Sequence[_Roster]) -> Table:
    rows = [
        Row(row.line, (roster.ego, roster.ids[start], roster.ids[end], row.cells[place]))
        for row, roster in _matched(table, rosters)
        for (start, end), place in pairs.items()
        if row.cells[place] and start in roster.ids and end in roster.ids
    ]
    return Table(table.name, (EGO, "from", "to", WEIGHT), tuple(rows))


def _matched(table: Table, rosters: Sequence[_Roster]) -> list[tuple[Row, _Roster]]:
    """Give whose contacts each line is about: by a column with their ids, else by the order of the lines."""
    by_ego = {roster.ego: roster for roster in rosters}
    for place in range(len(table.header)):
        if set(by_ego) <= set(table.values(place)):
            return [(row, by_ego[row.cells[place]]) for row in table.rows if row.cells[place] in by_ego]
    if len(table.rows) != len(rosters):
        raise BadInput(EGO_TABLES_UNCLEAR)
    return list(zip(table.rows, rosters, strict=True))
