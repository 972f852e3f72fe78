"""How a record stands in its table: one row, one column per field, a tuple as JSON."""

# ruff: noqa: S608 (names in SQL come from our own classes only; whatever a person typed is bound)

import json
import re
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice
from operator import attrgetter
from typing import Any, TypeVar

from app.models import RECORD_CLASSES
from app.models.record import FieldKind, R, Record, Reference, field_kinds, per_class, references, to_values

CHUNK = 500
"""How many rows are read or written at a time."""

Row = tuple[Any, ...]
T = TypeVar("T")


def table_name(class_name: str) -> str:
    """Give the table of a record class: ``"NetworkMap"`` stands in ``"network_map"``."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", class_name).lower()


_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def as_json(value: Any) -> str:
    """Give compact JSON that keeps every letter as it is."""
    return _ENCODER.encode(value)


@dataclass(frozen=True, slots=True)
class Table:
    """The SQL of one record class. Every name in it comes from our own classes, never from a person."""

    columns: tuple[str, ...]
    lists: frozenset[str]
    select: str
    insert: str
    update: str
    delete: str
    count: str


@per_class
def table_of(cls: type[Record]) -> Table:
    """Give the SQL for a record class."""
    kinds = field_kinds(cls)
    columns = tuple(kind.name for kind in kinds)
    name = table_name(cls.__name__)
    quoted = ", ".join(f'"{column}"' for column in columns)
    others = ", ".join(f'"{column}" = ?' for column in columns[1:])
    return Table(
        columns=columns,
        lists=frozenset(kind.name for kind in kinds if kind.type is tuple),
        select=f'SELECT {quoted} FROM "{name}"',
        insert=f'INSERT INTO "{name}" ("added", {quoted}) VALUES (?, {", ".join("?" * len(columns))})',
        update=f'UPDATE "{name}" SET {others} WHERE "id" = ?',
        delete=f'DELETE FROM "{name}" WHERE "id" = ?',
        count=f'SELECT count(*) FROM "{name}"',
    )


@per_class
def order_field(cls: type[Record]) -> str | None:
    """Give the field by which records of a class stand in order (then by id); None is the order of adding."""
    names = {kind.name for kind in field_kinds(cls)}
    return next((name for name in ("rank", "number") if name in names), None)


def to_row(record: Record) -> Row:
    """Give the row of a record, its id first."""
    return tuple(as_json(value) if isinstance(value, list) else value for value in to_values(record).values())


def from_row(cls: type[R], row: Row) -> R:
    """Give the record of a row; the opposite of `to_row`."""
    columns, readers = table_of(cls).columns, _readers_of(cls)
    values = [value if read is None or value is None else read(value) for read, value in zip(readers, row, strict=True)]
    return cls(**dict(zip(columns, values, strict=True)))


@per_class
def _readers_of(cls: type[Record]) -> tuple[Callable[[Any], Any] | None, ...]:
    """Give how each column of a class is read; None is as it stands. Tens of thousands of rows are read in one go."""
    return tuple(_reader(kind) for kind in field_kinds(cls))


def _reader(kind: FieldKind) -> Callable[[Any], Any] | None:
    if kind.type is tuple:
        return _texts
    if issubclass(kind.type, StrEnum):
        return {member.value: member for member in kind.type}.__getitem__
    return None if kind.type in (str, int) else kind.read


def _texts(text: str) -> tuple[str, ...]:
    return () if text == "[]" else tuple(json.loads(text))


def select(conn: sqlite3.Connection, cls: type[R], where: str = "", values: Sequence[Any] = ()) -> list[R]:
    """Give records in rank, number or insertion order; `where` is our own SQL, with ``?`` for `values`."""
    sql = f"{table_of(cls).select}{f' WHERE {where}' if where else ''}"
    name = order_field(cls)
    if name is None:
        return [from_row(cls, row) for row in conn.execute(f'{sql} ORDER BY "added"', values)]
    # Sorted here, and not by SQLite, which would carry whole rows about: half the time for 20,000 notes.
    return sorted((from_row(cls, row) for row in conn.execute(sql, values)), key=attrgetter(name, "id"))


def select_equal(conn: sqlite3.Connection, cls: type[R], equals: dict[str, Any]) -> list[R]:
    """Give the records whose fields have these values (None: missing). Raises KeyError for an unknown field."""
    kinds = {kind.name: kind for kind in field_kinds(cls)}
    values = []
    for name, value in equals.items():
        write = kinds[name].write
        values.append(write(value) if write and value is not None else value)
    where = " AND ".join(f'"{name}" IS ?' for name in equals)
    return select(conn, cls, where, values)


def find(conn: sqlite3.Connection, cls: type[R], record_id: str) -> R | None:
    """Give one record by its id, or None."""
    row = conn.execute(f'{table_of(cls).select} WHERE "id" = ?', (record_id,)).fetchone()
    return from_row(cls, row) if row else None


def rows_by_id(conn: sqlite3.Connection, cls: type[Record], ids: Iterable[str]) -> dict[str, Row]:
    """Give the rows with these ids that exist, by id."""
    sql = f'{table_of(cls).select} WHERE "id" IN (SELECT value FROM json_each(?))'
    found: dict[str, Row] = {}
    for chunk in chunked(ids):
        found.update((row[0], row) for row in conn.execute(sql, (as_json(chunk),)))
    return found


def referring(cls: type[Record]) -> Iterator[tuple[type[Record], str, Reference]]:
    """Give each field, of whatever class, that refers to a record class."""
    for other in RECORD_CLASSES:
        for name, reference in references(other):
            if reference.target == cls.__name__:
                yield other, name, reference


def referrers(conn: sqlite3.Connection, target: Record) -> list[Record]:
    """Give every record that refers to a record, each once."""
    found: dict[str, Record] = {}
    for cls, name, reference in referring(type(target)):
        where = f'"{name}" = ?'
        if reference.many:
            where = f'EXISTS (SELECT 1 FROM json_each("{name}") WHERE value = ?)'
        found.update((record.id, record) for record in select(conn, cls, where, (target.id,)))
    return list(found.values())


def chunked(items: Iterable[T], size: int = CHUNK) -> Iterator[list[T]]:
    """Give items a few hundred at a time."""
    iterator = iter(items)
    while chunk := list(islice(iterator, size)):
        yield chunk
