"""Wiping: a record, and all that came along with it, leave tables, journal, unfinished texts and search index.

This is no edit. It rewrites the journal as if what is wiped had never been: its changes go, references to it in the
history of others are emptied, and what else was done in the same breath stays, and can still be undone.
"""

# ruff: noqa: S608 (names in SQL come from our own classes only; whatever a person typed is bound)

import json
import sqlite3
from collections.abc import Iterable, Iterator
from typing import Any

from app.models import BY_NAME
from app.models.history import Action
from app.models.network_map import Actor, Identity
from app.models.record import OnRemoval, Record, Reference, field_kinds
from app.models.removal import removed
from app.storage import rows, search

Ids = dict[type[Record], set[str]]
"""Records by class and id."""

_AMONG = "(SELECT value FROM json_each(?))"


def wipe(conn: sqlite3.Connection, cls: type[Record], record_id: str) -> frozenset[str]:
    """Wipe one record with all that the declared references take along, inside a transaction of the caller.

    Gives the ids of everything that went; also of what was removed long ago and only the journal still held.
    Raises `Refused` where something that stays needs it. What is freed must still be vacuumed.
    """
    gone: Ids = {cls: {record_id}}
    _take_rows_out(conn, gone, rows.find(conn, cls, record_id))
    _add_former(conn, gone)
    _take_unshared_out(conn, gone)
    ids = frozenset(each for of_class in gone.values() for each in of_class)
    search.forget(conn, ids)
    _wipe_journal(conn, gone, ids)
    _wipe_drafts(conn, ids)
    # Taking words out of the index leaves their letters in it until it is made anew.
    conn.execute("INSERT INTO search(search) VALUES ('rebuild')")
    return ids


def _take_rows_out(conn: sqlite3.Connection, gone: Ids, target: Record | None) -> None:
    """Take out the rows that are there now, and empty what refers to them."""
    if target is None:
        return
    for change in removed("", target, referrers=lambda record: rows.referrers(conn, record)).changes:
        table = rows.table_of(type(change.record))
        if change.after is None:
            gone.setdefault(type(change.record), set()).add(change.record.id)
            conn.execute(table.delete, (change.record.id,))
        else:
            row = rows.to_row(change.after)
            conn.execute(table.update, (*row[1:], row[0]))


def _add_former(conn: sqlite3.Connection, gone: Ids) -> None:
    """Add what once belonged to what goes and is only in the journal any more."""
    waiting = list(gone)
    while waiting:
        cls = waiting.pop()
        for other, name, reference in rows.referring(cls):
            if not _goes_along(other, name, reference):
                continue
            found = _that_referred(conn, other, name, gone[cls]) - gone.get(other, set())
            found -= rows.rows_by_id(conn, other, found).keys()
            if found:
                gone.setdefault(other, set()).update(found)
                waiting.append(other)


def _goes_along(cls: type[Record], name: str, reference: Reference) -> bool:
    """Tell whether a record cannot be, or should not be, without what it refers to."""
    required = next(kind for kind in field_kinds(cls) if kind.name == name).required
    return not reference.many and (required or reference.on_removal is OnRemoval.TAKE_ALONG)


def _that_referred(conn: sqlite3.Connection, cls: type[Record], name: str, ids: set[str]) -> set[str]:
    """Give the records of a class that the journal saw referring to one of these ids."""
    # Looking at every row is quick; letting SQLite compare each with a list of ids took fifty times as long.
    sql = (
        f"""SELECT record, json_extract("before", '$.{name}'), json_extract("after", '$.{name}') FROM change"""
        " WHERE class = ?"
    )
    return {record for record, *ends in conn.execute(sql, (cls.__name__,)) if not ids.isdisjoint(ends)}


def _take_unshared_out(conn: sqlite3.Connection, gone: Ids) -> None:
    """Take along the names that only contacts on what goes shared."""
    which = rows.as_json(sorted(gone.get(Actor, ())))
    sql = f"""SELECT DISTINCT json_extract("after", '$.identity') FROM change WHERE class = 'Actor'
        AND "after" IS NOT NULL AND record IN {_AMONG}"""
    shared = {identity for (identity,) in conn.execute(sql, (which,)) if identity}
    shared -= {identity for (identity,) in conn.execute('SELECT DISTINCT "identity" FROM "actor"')}
    if shared:
        gone.setdefault(Identity, set()).update(shared)
        conn.executemany(rows.table_of(Identity).delete, [(each,) for each in shared])


def _wipe_journal(conn: sqlite3.Connection, gone: Ids, ids: frozenset[str]) -> None:
    """Take the changes of what goes out of the journal, and what refers to it out of the changes of others."""
    touched: set[int] = set()
    for chunk in rows.chunked(ids):
        sql = f"DELETE FROM change WHERE record IN {_AMONG} RETURNING edit"
        touched.update(seq for (seq,) in conn.execute(sql, (rows.as_json(chunk),)).fetchall())
    touched |= _empty_references(conn, gone)
    empty = [seq for seq in touched if not conn.execute("SELECT 1 FROM change WHERE edit = ?", (seq,)).fetchone()]
    heads = rows.as_json(empty)
    # A map's own history goes whole; elsewhere an edit leaves a mark, for a new edit ended what could be done again.
    conn.execute(
        f"DELETE FROM edit WHERE seq IN {_AMONG} AND (action <> ? OR scope IN {_AMONG})",
        (heads, Action.DO.value, rows.as_json(sorted(ids))),
    )
    conn.execute(f"""UPDATE edit SET action = ?, "by" = '' WHERE seq IN {_AMONG}""", (Action.GONE.value, heads))


def _empty_references(conn: sqlite3.Connection, gone: Ids) -> set[int]:
    """Rewrite the changes that name what goes, without it; one that then changes nothing goes. Gives where those were.

    Without this, undoing an older edit of the same record would find something else than it expects.
    """
    emptied_at: set[int] = set()
    for cls, fields in _fields_to_empty(gone).items():
        sql = 'SELECT edit, position, "before", "after" FROM change WHERE class = ?'
        for seq, position, *texts in conn.execute(sql, (cls.__name__,)).fetchall():
            before, after = (_without(text, fields, gone) for text in texts)
            if [before, after] == texts:
                continue
            if before == after:
                conn.execute("DELETE FROM change WHERE edit = ? AND position = ?", (seq, position))
                emptied_at.add(seq)
            else:
                sql_update = 'UPDATE change SET "before" = ?, "after" = ? WHERE edit = ? AND position = ?'
                conn.execute(sql_update, (before, after, seq, position))
    return emptied_at


def _fields_to_empty(gone: Ids) -> dict[type[Record], list[tuple[str, Reference]]]:
    fields: dict[type[Record], list[tuple[str, Reference]]] = {}
    for cls in gone:
        for other, name, reference in rows.referring(cls):
            if not _goes_along(other, name, reference):
                fields.setdefault(other, []).append((name, reference))
    return fields


def _without(text: str | None, fields: Iterable[tuple[str, Reference]], gone: Ids) -> str | None:
    """Give a record as the journal keeps it, its references to what goes emptied."""
    if text is None:
        return None
    values: dict[str, Any] = json.loads(text)
    for name, reference in fields:
        leaving, value = gone[BY_NAME[reference.target]], values.get(name)
        if reference.many:
            values[name] = [each for each in value or () if each not in leaving]
        elif value in leaving:
            values[name] = None
    return rows.as_json(values)


def _wipe_drafts(conn: sqlite3.Connection, ids: frozenset[str]) -> None:
    conn.executemany("DELETE FROM draft WHERE place = ?", [(place,) for place in _drafts_of(conn, ids)])


def _drafts_of(conn: sqlite3.Connection, ids: frozenset[str]) -> Iterator[str]:
    """Give the places of unfinished texts that name one of these ids, such as ``map/<id>/new``."""
    for (place,) in conn.execute("SELECT place FROM draft").fetchall():
        if not ids.isdisjoint(place.split("/")):
            yield place
