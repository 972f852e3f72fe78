"""Finding by any part of a word, whatever the accents: "organisatie" finds "Vrijwilligersorganisaties"."""

# ruff: noqa: S608 (names in SQL come from our own classes only; whatever a person typed is bound)

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

from app.models import BY_NAME, RECORD_CLASSES
from app.models.record import Record, field_kinds, per_class
from app.models.text import fold, storable
from app.storage import rows

_NOT_SEARCHED = frozenset({"id", "rank", "timeline_rank", "language", "text_version", "origin", "jpeg"})
_SHORTEST_TRIGRAM = 3


@dataclass(frozen=True, slots=True)
class Found:
    """One thing that was found: the name of its record class, its id, and its first words."""

    cls_name: str
    id: str
    text: str


@per_class
def searched_fields(cls: type[Record]) -> tuple[str, ...]:
    """Give the fields of a record class that hold words of people."""
    kinds = field_kinds(cls)
    return tuple(kind.name for kind in kinds if kind.limit is not None and kind.name not in _NOT_SEARCHED)


def folded(record: Record) -> str:
    """Give the words of a record as they are searched; empty where there are none."""
    words = (fold(str(getattr(record, name))) for name in searched_fields(type(record)))
    return "\n".join(word for word in words if word)


def headline(record: Record) -> str:
    """Give the first words of a record: its name, its title, or what was said."""
    return next((text for name in searched_fields(type(record)) if (text := getattr(record, name))), "")


def forget(conn: sqlite3.Connection, ids: Iterable[str]) -> None:
    """Take records out of the search index."""
    for chunk in rows.chunked(ids):
        which = rows.as_json(chunk)
        conn.execute(
            "INSERT INTO search(search, rowid, folded) SELECT 'delete', id, folded FROM searchable"
            " WHERE record IN (SELECT value FROM json_each(?))",
            (which,),
        )
        conn.execute("DELETE FROM searchable WHERE record IN (SELECT value FROM json_each(?))", (which,))


def learn(conn: sqlite3.Connection, records: Iterable[Record]) -> None:
    """Put records that are not in the search index into it."""
    for chunk in rows.chunked((record, text) for record in records if (text := folded(record))):
        start = conn.execute("SELECT coalesce(max(id), 0) FROM searchable").fetchone()[0] + 1
        conn.executemany(
            "INSERT INTO searchable (id, class, record, folded) VALUES (?, ?, ?, ?)",
            [(at, type(record).__name__, record.id, text) for at, (record, text) in enumerate(chunk, start)],
        )
        conn.executemany(
            "INSERT INTO search (rowid, folded) VALUES (?, ?)",
            [(at, text) for at, (_, text) in enumerate(chunk, start)],
        )


def rebuild(conn: sqlite3.Connection) -> None:
    """Make the search index anew from the records."""
    conn.execute("INSERT INTO search(search) VALUES ('delete-all')")
    conn.execute("DELETE FROM searchable")
    for cls in RECORD_CLASSES:
        learn(conn, rows.select(conn, cls))


def find(conn: sqlite3.Connection, text: str, limit: int) -> list[Found]:
    """Give what holds all words of `text`, best first; nothing for a text without words."""
    words = fold(storable(text)).split()
    if not words:
        return []
    sql, values = _query(words)
    start = words[0] if len(words) == 1 else " ".join(words)
    found = []
    for class_name, record_id in conn.execute(sql, (*values, _escaped(start) + "%", limit)):
        record = rows.find(conn, BY_NAME[class_name], record_id)
        if record:
            found.append(Found(class_name, record_id, headline(record)))
    return found


def _query(words: list[str]) -> tuple[str, list[str]]:
    """Give the question for all words: trigrams for the longer ones, plain comparison for the short ones."""
    longer = [word for word in words if len(word) >= _SHORTEST_TRIGRAM]
    shorter = [word for word in words if len(word) < _SHORTEST_TRIGRAM]
    parts, values = [], []
    if longer:
        parts.append("id IN (SELECT rowid FROM search WHERE search MATCH ?)")
        values.append(" ".join('"' + word.replace('"', '""') + '"' for word in longer))
    for word in shorter:
        parts.append(r"folded LIKE ? ESCAPE '\'")
        values.append(f"%{_escaped(word)}%")
    where = " AND ".join(parts)
    order = r"folded LIKE ? ESCAPE '\' DESC, length(folded), id"
    return f"SELECT class, record FROM searchable WHERE {where} ORDER BY {order} LIMIT ?", values


def _escaped(word: str) -> str:
    return word.replace("\\", "\\\\").replace("%", r"\%").replace("_", r"\_")
