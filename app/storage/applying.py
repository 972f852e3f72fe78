"""Writing one edit: what it finds must be what it expects, and it is written whole or not at all."""

# ruff: noqa: S608 (names in SQL come from our own classes only; whatever a person typed is bound)

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

from app.models import BY_NAME
from app.models.codes import NUMBERED
from app.models.edit import Edit
from app.models.errors import (
    CHANGED_MEANWHILE,
    NEWER_WORK_UNDO,
    NUMBER_TOO_LARGE,
    UNSTORABLE_TEXT,
    BadInput,
    Refused,
)
from app.models.history import Action, Entry
from app.models.progress import Progress
from app.models.record import Record, check_limits, references
from app.storage import journal, rows, search

PLACES = 1 << 24
"""Room for the changes of one edit in the number that keeps the order of adding."""

Key = tuple[type[Record], str]


@dataclass(frozen=True, slots=True)
class Net:
    """What an edit comes down to for one record: as it was in the file, and as it will be."""

    was: Record | None
    will_be: Record | None
    place: int


def apply(conn: sqlite3.Connection, edit: Edit, *, heading: journal.Heading, progress: Progress) -> Entry:
    """Write rows, journal, counters and search index of one edit, inside a transaction of the caller.

    Raises `Refused` where the file does not hold what the edit expects, `BadInput` for what cannot be kept.
    """
    for change in edit.changes:
        if change.after is not None:
            check_limits(change.after)
    try:
        nets = _net_effect(conn, edit, heading.action)
        entry = journal.write_entry(conn, edit, heading)
        _write(conn, edit, nets, entry, progress)
    except sqlite3.IntegrityError as error:
        raise refusal(heading.action) from error
    except UnicodeEncodeError as error:
        raise BadInput(UNSTORABLE_TEXT) from error
    except OverflowError as error:
        raise BadInput(NUMBER_TOO_LARGE) from error
    _check_lists(conn, nets, heading.action)
    return entry


def refusal(action: Action) -> Refused:
    """Give why an edit cannot be written when the file holds something else than it expects."""
    return Refused(CHANGED_MEANWHILE if action is Action.DO else NEWER_WORK_UNDO)


def _net_effect(conn: sqlite3.Connection, edit: Edit, action: Action) -> list[Net]:
    """Walk the changes from what the file holds now; a record that changes twice comes out once."""
    ids: dict[type[Record], list[str]] = {}
    for change in edit.changes:
        ids.setdefault(type(change.record), []).append(change.record.id)
    present = {cls: rows.rows_by_id(conn, cls, of_class) for cls, of_class in ids.items()}
    nets: dict[Key, Net] = {}
    for place, change in enumerate(edit.changes):
        record = change.record
        key = type(record), record.id
        net = nets.get(key)
        if net is None:
            row = present[key[0]].get(record.id)
            if row != (None if change.before is None else rows.to_row(change.before)):
                raise refusal(action)
            nets[key] = Net(change.before, change.after, place)
        elif net.will_be != change.before:
            raise refusal(action)
        else:
            nets[key] = Net(net.was, change.after, net.place)
    return list(nets.values())


def _write(conn: sqlite3.Connection, edit: Edit, nets: list[Net], entry: Entry, progress: Progress) -> None:
    """Write everything, some hundreds of records at a time; foreign keys are looked at in the end."""
    total, done = len(nets) + len(edit.changes), 0
    for chunk in rows.chunked(nets):
        _write_rows(conn, chunk, entry)
        search.forget(conn, (net.was.id for net in chunk if net.was))
        search.learn(conn, (net.will_be for net in chunk if net.will_be))
        done += len(chunk)
        progress.step(done, total)
    for start in range(0, len(edit.changes), rows.CHUNK):
        chunk_of_changes = edit.changes[start : start + rows.CHUNK]
        journal.write_changes(conn, entry.seq, start, chunk_of_changes)
        done += len(chunk_of_changes)
        progress.step(done, total)
    _raise_counters(conn, nets)


def _write_rows(conn: sqlite3.Connection, nets: Sequence[Net], entry: Entry) -> None:
    """Write a few hundred records, grouped by class and by what happens to them."""
    batches: dict[str, list[tuple[object, ...]]] = {}
    for net in nets:
        record = net.will_be or net.was
        if record is None:
            continue
        table = rows.table_of(type(record))
        if net.will_be is None:
            batches.setdefault(table.delete, []).append((record.id,))
        elif net.was is None:
            place = _place(conn, net, entry)
            batches.setdefault(table.insert, []).append((place, *rows.to_row(record)))
        else:
            row = rows.to_row(record)
            batches.setdefault(table.update, []).append((*row[1:], row[0]))
    for sql, values in batches.items():
        conn.executemany(sql, values)


def _place(conn: sqlite3.Connection, net: Net, entry: Entry) -> int:
    """Give where a record stands in the order of adding: what comes back stands where it stood."""
    if entry.action is not Action.DO and net.will_be is not None:
        row = conn.execute(
            "SELECT edit, position FROM change WHERE record = ? AND class = ? ORDER BY edit, position LIMIT 1",
            (net.will_be.id, type(net.will_be).__name__),
        ).fetchone()
        if row:
            return int(row[0]) * PLACES + int(row[1])
    return entry.seq * PLACES + net.place


def _raise_counters(conn: sqlite3.Connection, nets: list[Net]) -> None:
    """See to it that a number that was given is never given again, also after undo."""
    highest: dict[str, int] = {}
    for net in nets:
        if isinstance(net.will_be, NUMBERED):
            name = type(net.will_be).__name__
            number: int = getattr(net.will_be, "number")  # noqa: B009
            highest[name] = max(highest.get(name, 0), number)
    conn.executemany(
        'INSERT INTO counter (class, "last") VALUES (?, ?)'
        ' ON CONFLICT (class) DO UPDATE SET "last" = max("last", excluded."last")',
        list(highest.items()),
    )


def _check_lists(conn: sqlite3.Connection, nets: list[Net], action: Action) -> None:
    """Look at references inside lists, which no foreign key guards."""
    gone: dict[type[Record], list[str]] = {}
    for net in nets:
        if net.will_be is None and net.was is not None:
            gone.setdefault(type(net.was), []).append(net.was.id)
        elif net.will_be is not None and not _lists_hold(conn, net.was, net.will_be):
            raise refusal(action)
    for cls, ids in gone.items():
        if _still_listed(conn, cls, ids):
            raise refusal(action)


def _lists_hold(conn: sqlite3.Connection, was: Record | None, record: Record) -> bool:
    """Tell whether every id in the lists of a record is there; lists that stay as they were are trusted."""
    for name, reference in references(type(record)):
        ids = set(getattr(record, name)) if reference.many else set()
        if was is not None and reference.many and getattr(was, name) == getattr(record, name):
            continue
        if ids and len(rows.rows_by_id(conn, BY_NAME[reference.target], ids)) < len(ids):
            return False
    return True


def _still_listed(conn: sqlite3.Connection, cls: type[Record], ids: list[str]) -> bool:
    """Tell whether a list somewhere holds one of these ids."""
    for other, name, reference in rows.referring(cls):
        if not reference.many:
            continue
        sql = (
            f'SELECT 1 FROM "{rows.table_name(other.__name__)}" AS holder, json_each(holder."{name}") AS listed'
            " WHERE listed.value IN (SELECT value FROM json_each(?)) LIMIT 1"
        )
        if any(conn.execute(sql, (rows.as_json(chunk),)).fetchone() for chunk in rows.chunked(ids)):
            return True
    return False
