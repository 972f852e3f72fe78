"""Everything of the large tables read by hand: the least a program must do that reads it all."""

import sqlite3
from pathlib import Path

TABLES = ("person", "actor", "note")


def read_all(path: Path) -> int:
    """Open a file, read every row of the large tables, and give how many there were."""
    conn = sqlite3.connect(path)
    rows = sum(len(conn.execute(f"SELECT * FROM {table}").fetchall()) for table in TABLES)
    conn.close()
    return rows
