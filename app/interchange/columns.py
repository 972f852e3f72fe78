"""Which column of a list is about what: what a person said first, then what the header says."""

from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from app.interchange.table import LeftOut, Row, Table, plain
from app.models.errors import CONTEXT as ERRORS
from app.models.errors import IMPORT_BAD_COLUMN, IMPORT_BAD_FIELD, IMPORT_NO_ROWS, IMPORT_TOO_LARGE, TOO_LONG, BadInput
from app.models.language import QT_TRANSLATE_NOOP, Sentence
from app.models.text import shortened

NO_NAME = QT_TRANSLATE_NOOP("interchange", "There is no name on this line.")
TWICE_IN_LIST = QT_TRANSLATE_NOOP("interchange", "{name} stands in the list twice.")

T = TypeVar("T")

Fields = Mapping[str, tuple[str, ...]]
"""The fields a column can be about, and the plain column names by which each is known."""


def places(table: Table, given: Mapping[str, str], fields: Fields) -> dict[str, int]:
    """Give which column is about which field: what was given first, then what the header says."""
    found = given_places([table], given, fields)
    for field, names in fields.items():
        known = (place for place, own in enumerate(table.header) if plain(own) in names)
        free = next((place for place in known if place not in found.values()), None)
        if field not in found and free is not None:
            found[field] = free
    return found


def given_places(tables: Iterable[Table], given: Mapping[str, str], fields: Iterable[str]) -> dict[str, int]:
    """Give the places of the columns a person named, in the first of `tables` that has each.

    Raises `BadInput` for a field that is not ours or a column that is nowhere.
    """
    known, tables = tuple(fields), tuple(tables)
    found: dict[str, int] = {}
    for field, column in given.items():
        if field not in known:
            raise BadInput(IMPORT_BAD_FIELD, {"field": field, "fields": ", ".join(known)})
        place = next((place for table in tables if (place := table.column(column)) is not None), None)
        if place is None:
            there = ", ".join(name for table in tables for name in table.header)
            raise BadInput(IMPORT_BAD_COLUMN, {"column": column, "columns": there})
        found[field] = place
    return found


def cell(row: Row, places: Mapping[str, int], field: str) -> str:
    """Give what a row says about a field; ``""`` where no column is about it."""
    return row.cells[places[field]] if field in places else ""


def rest(table: Table, row: Row, places: Mapping[str, int]) -> list[tuple[str, str]]:
    """Give the columns that are about no field, with what stands in them."""
    return [(own, row.cells[place]) for place, own in enumerate(table.header) if place not in places.values()]


def kept(cells: Iterable[tuple[str, str]]) -> str:
    """Give columns that have no field of their own as lines of a note: ``"age: 52"``."""
    return "\n".join(f"{name}: {value}" if name else value for name, value in cells if value)


def check_size(table: Table, most: int) -> None:
    """Raise `BadInput` if a list has no rows, or more than is sensible."""
    if not table.rows:
        raise BadInput(IMPORT_NO_ROWS, {"name": table.name})
    if len(table.rows) > most:
        raise BadInput(IMPORT_TOO_LARGE, {"name": table.name, "limit": most})


def too_long(limits: Iterable[tuple[str, int]]) -> Sentence | None:
    """Give a sentence for the first text that is longer than its limit; None where all fit."""
    for text, limit in limits:
        if len(text) > limit:
            return Sentence(ERRORS, TOO_LONG, {"length": len(text), "limit": limit})
    return None


@dataclass(frozen=True, slots=True)
class Lines(Generic[T]):
    """What the lines of a list say, one after the other; which were left out and why; and what was odd."""

    taken: tuple[T, ...]
    left_out: tuple[LeftOut, ...]
    remarks: tuple[Sentence, ...]


def read_lines(
    table: Table,
    read: Callable[[Row], tuple[T, list[Sentence]]],
    *,
    key: Callable[[T], Hashable],
    object_to: Callable[[T], Sentence | None],
    twice: Callable[[T], Sentence],
    remarks: Iterable[Sentence] = (),
) -> Lines[T]:
    """Read a list line by line.

    `read` gives what a line says and what is odd about it; `object_to` why it cannot come in, and `twice` what to say
    where a line with the same `key` was taken before. `remarks` are about the list as a whole.
    """
    taken: list[T] = []
    left_out: list[LeftOut] = []
    odd = [*table.remarks, *remarks]
    seen: set[Hashable] = set()
    for row in table.rows:
        line, odd_here = read(row)
        why = object_to(line) or (twice(line) if key(line) in seen else None)
        if why:
            left_out.append(LeftOut(table.name, row.line, why))
            continue
        seen.add(key(line))
        taken.append(line)
        odd += odd_here
    return Lines(tuple(taken), tuple(left_out), tuple(odd))


def same_name(name: str) -> Sentence:
    """Give that a name stands in the list twice."""
    return Sentence("interchange", TWICE_IN_LIST, {"name": shortened(name, 60)})


def taken_for(table: Table, places: Mapping[str, int]) -> dict[str, str]:
    """Give which of their columns was taken for which of our fields."""
    return {field: table.header[place] for field, place in places.items()}
