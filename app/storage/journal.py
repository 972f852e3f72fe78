"""The journal: one row per edit, one row per record it changed. It is only added to."""

import json
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from app.models import BY_NAME
from app.models.edit import Change, Edit
from app.models.history import Action, Entry, History, walked
from app.models.network_map import NetworkMap
from app.models.record import Record, from_values, to_values
from app.models.replay import ON_A_MAP, Told
from app.storage import migrations, rows

BEGINNING = ""
"""The scope of the entry with which a file begins; nobody can undo it."""


@dataclass(frozen=True, slots=True)
class Heading:
    """What is written about an edit besides its changes. `of` None is the edit itself."""

    at: datetime
    by: str
    action: Action = Action.DO
    of: int | None = None


def write_entry(conn: sqlite3.Connection, edit: Edit, heading: Heading) -> Entry:
    """Write the head of an edit, and give it."""
    at = heading.at.isoformat(timespec="seconds")
    cursor = conn.execute(
        'INSERT INTO edit (kind, scope, at, "by", format, action, "of") VALUES (?, ?, ?, ?, ?, ?, ?)',
        (
            edit.kind,
            edit.scope,
            at,
            heading.by,
            migrations.current_format(),
            heading.action.value,
            heading.of or 0,
        ),
    )
    seq = cursor.lastrowid or 0
    if heading.of is None:
        conn.execute('UPDATE edit SET "of" = ? WHERE seq = ?', (seq, seq))
    return Entry(seq, edit.kind, heading.action, heading.of or seq)


def write_changes(conn: sqlite3.Connection, seq: int, start: int, changes: Sequence[Change]) -> None:
    """Write changes of an edit, of which the first stands at place `start`."""
    conn.executemany(
        'INSERT INTO change (edit, position, class, record, "before", "after") VALUES (?, ?, ?, ?, ?, ?)',
        [
            (
                seq,
                place,
                type(each.record).__name__,
                each.record.id,
                _written(each.before),
                _written(each.after),
            )
            for place, each in enumerate(changes, start)
        ],
    )


def _written(record: Record | None) -> str | None:
    return None if record is None else rows.as_json(to_values(record))


def read_edit(conn: sqlite3.Connection, seq: int) -> Edit:
    """Give an edit of the journal as it was done. Raises KeyError where there is none."""
    head = conn.execute("SELECT kind, scope, format FROM edit WHERE seq = ?", (seq,)).fetchone()
    if head is None:
        raise KeyError(seq)
    kind, scope, written_in = head
    sql = 'SELECT class, "before", "after" FROM change WHERE edit = ? ORDER BY position'
    changes = tuple(
        Change(_read(name, before, written_in), _read(name, after, written_in))
        for name, before, after in conn.execute(sql, (seq,))
    )
    return Edit(kind, scope, changes)


def _read(class_name: str, text: str | None, written_in: int) -> Record | None:
    values = read_values(class_name, text, written_in)
    return None if values is None else from_values(BY_NAME[class_name], values)


def read_values(class_name: str, text: str | None, written_in: int) -> dict[str, Any] | None:
    """Give the plain values that the journal kept, as today's format has them."""
    return None if text is None else migrations.upcast(class_name, json.loads(text), written_in)


def history(conn: sqlite3.Connection, scope: str) -> History:
    """Give what can be undone and redone in one scope; only heads are read."""
    sql = 'SELECT seq, kind, action, "of" FROM edit WHERE scope = ? ORDER BY seq'
    heads = conn.execute(sql, (scope,))
    return walked(Entry(seq, kind, Action(action), of) for seq, kind, action, of in heads)


def head(conn: sqlite3.Connection) -> int:
    """Give the number of the last entry; 0 where there is none."""
    return int(conn.execute("SELECT coalesce(max(seq), 0) FROM edit").fetchone()[0])


def last_change(conn: sqlite3.Connection) -> datetime | None:
    """Give when the last entry was written."""
    row = conn.execute("SELECT at FROM edit ORDER BY seq DESC LIMIT 1").fetchone()
    return datetime.fromisoformat(row[0]) if row else None


def replayed(conn: sqlite3.Connection) -> Iterator[tuple[str, str, dict[str, Any] | None]]:
    """Give class, id and values that every record should have by the journal: what the last change left."""
    sql = """SELECT c.class, c.record, c."after", e.format FROM change AS c JOIN edit AS e ON e.seq = c.edit
        WHERE NOT EXISTS (SELECT 1 FROM change AS later WHERE later.record = c.record
            AND later.class = c.class AND (later.edit, later.position) > (c.edit, c.position))"""
    for class_name, record_id, after, written_in in conn.execute(sql):
        yield class_name, record_id, read_values(class_name, after, written_in)


def story(conn: sqlite3.Connection, map_id: str) -> list[Told]:
    """Give what was done to a map, oldest first; what was undone, and not done again, is left out with its undoing."""
    names = (NetworkMap.__name__, *(cls.__name__ for cls in ON_A_MAP))
    sql = f"""SELECT e.seq, e.kind, e.action, e."of", e.at, e.format, c.class, c."before", c."after"
        FROM change AS c JOIN edit AS e ON e.seq = c.edit
        WHERE c.class IN ({", ".join("?" * len(names))}) AND instr(coalesce(c."after", c."before"), ?)
        ORDER BY c.edit, c.position"""  # noqa: S608 (only question marks are filled in)
    heads: dict[int, tuple[str, str, int, str]] = {}
    changes: dict[int, list[Change]] = {}
    for seq, kind, action, of, at, written_in, name, before, after in conn.execute(sql, (*names, map_id)):
        change = Change(_read(name, before, written_in), _read(name, after, written_in))
        if map_id in (change.record.id, getattr(change.record, "map", "")):
            heads[seq] = (kind, action, of, at)
            changes.setdefault(seq, []).append(change)
    last = {of: seq for seq, (_, _, of, _) in heads.items()}
    return [
        Told(datetime.fromisoformat(at), kind, tuple(changes[seq]))
        for seq, (kind, action, of, at) in heads.items()
        if last[of] == seq and action != Action.UNDO
    ]
