"""One contact moved, by hand: its row, the head in the journal and the change, in one transaction, set as ours."""

import json
import sqlite3
from pathlib import Path

SETTINGS = {
    "journal_mode": "TRUNCATE",
    "synchronous": "EXTRA",
    "foreign_keys": "ON",
    "secure_delete": "ON",
    "trusted_schema": "OFF",
    "cell_size_check": "ON",
    "temp_store": "MEMORY",
}


def opened(path: Path) -> sqlite3.Connection:
    """Open a copy of the very same file."""
    conn = sqlite3.connect(path, isolation_level=None)
    for name, value in SETTINGS.items():
        conn.execute(f"PRAGMA {name}={value}")
    conn.row_factory = sqlite3.Row
    return conn


def move(conn: sqlite3.Connection, actor: str, x: float, y: float) -> None:
    """Move one contact."""
    conn.execute("BEGIN IMMEDIATE")
    before = dict(conn.execute("SELECT * FROM actor WHERE id = ?", (actor,)).fetchone())
    after = before | {"x": x, "y": y}
    conn.execute("UPDATE actor SET x = ?, y = ? WHERE id = ?", (x, y, actor))
    head = conn.execute(
        "INSERT INTO edit (kind, scope, at, by, format, action, of) VALUES (?, ?, ?, '', 1, 'do', 0)",
        ("move_actor", before["map"], "2026-03-12T19:00:00"),
    )
    conn.execute(
        'INSERT INTO change (edit, position, class, record, "before", "after") VALUES (?, 0, ?, ?, ?, ?)',
        (head.lastrowid, "Actor", actor, json.dumps(before), json.dumps(after)),
    )
    conn.execute("COMMIT")
