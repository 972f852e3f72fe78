"""A bare full-text search by hand: the same notes in one FTS5 table with trigrams, the best fifty by its own rank."""

import sqlite3
from collections.abc import Iterable
from pathlib import Path


def filled(path: Path, texts: Iterable[tuple[str, str]]) -> sqlite3.Connection:
    """Give a database with these ids and texts in it."""
    conn = sqlite3.connect(path, isolation_level=None)
    conn.execute("CREATE VIRTUAL TABLE bare USING fts5(id UNINDEXED, text, tokenize='trigram')")
    conn.execute("BEGIN")
    conn.executemany("INSERT INTO bare VALUES (?, ?)", texts)
    conn.execute("COMMIT")
    return conn


def search(conn: sqlite3.Connection, words: str) -> list[tuple[str, str]]:
    """Give the best fifty, each with its text."""
    match = " ".join(f'"{word}"' for word in words.split())
    return conn.execute("SELECT id, text FROM bare WHERE bare MATCH ? ORDER BY rank LIMIT 50", (match,)).fetchall()
