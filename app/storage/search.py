"""Finding by any part of a word, whatever the accents or the form of the word.

"organisatie" finds "Vrijwilligersorganisaties", and "gestemd" finds "stemmen". Behind the words of each record stand
their stems; one index of trigrams knows both.
"""

# ruff: noqa: S608 (names in SQL come from our own classes only; whatever a person typed is bound)

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache

from app.models import BY_NAME, RECORD_CLASSES
from app.models.codes import numbered_by
from app.models.record import Record, field_kinds, per_class, references
from app.models.text import fold, one_line, storable
from app.storage import rows
from app.storage.marking import Span, marks
from app.storage.stemming import stems_of, with_stems

_NOT_SEARCHED = frozenset({"id", "rank", "timeline_rank", "language", "text_version", "origin", "jpeg"})
_SHORTEST_TRIGRAM = 3


@dataclass(frozen=True, slots=True)
class Found:
    """One thing that was found: the name of its record class, its id, and its first words.

    `hit` is the text in which the words stand, on one line, and `marks` where in it; they may be elsewhere in the
    record than its first words. A thing that was found by its code has no marks.
    """

    cls_name: str
    id: str
    text: str
    hit: str = field(default="", compare=False)
    marks: tuple[Span, ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True)
class Within:
    """Where to look: only in these record classes (none: in all), and only in what belongs to one session."""

    classes: frozenset[str] = frozenset()
    session: str | None = None


EVERYWHERE = Within()


@per_class
def searched_fields(cls: type[Record]) -> tuple[str, ...]:
    """Give the fields of a record class that hold words of people."""
    kinds = field_kinds(cls)
    return tuple(kind.name for kind in kinds if kind.limit is not None and kind.name not in _NOT_SEARCHED)


def folded(record: Record) -> str:
    """Give the words of a record as they are searched, with their stems; empty where there are none."""
    texts = [text for name in searched_fields(type(record)) if (text := getattr(record, name))]
    if not texts:
        return ""
    words = (fold(str(text)) for text in texts)
    return with_stems("\n".join(word for word in words if word))


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


def find(conn: sqlite3.Connection, text: str, limit: int, *, within: Within = EVERYWHERE) -> list[Found]:
    """Give what holds all words of `text`, best first; nothing for a text without words.

    What has `text` as its code comes before all else.
    """
    words = fold(storable(text)).split()
    if not words:
        return []
    sql, values = _query(words, within)
    keys = [(name, key) for name, key in conn.execute(sql, (*values, limit))]
    found = [_found(record, words) for record in _records(conn, keys)]
    coded = _with_code(conn, text, within)
    return [*coded, *(each for each in found if each not in coded)][:limit]


def _with_code(conn: sqlite3.Connection, text: str, within: Within) -> list[Found]:
    """Give the one thing whose code this is."""
    read = numbered_by(text)
    if read is None or (within.classes and read[0].__name__ not in within.classes):
        return []
    found = rows.select_equal(conn, read[0], {"number": read[1]})
    if within.session:
        found = [each for each in found if within.session in (each.id, getattr(each, "session", None))]
    return [_coded(each) for each in found]


def _coded(record: Record) -> Found:
    words = headline(record)
    return Found(type(record).__name__, record.id, words, one_line(words))


def _records(conn: sqlite3.Connection, keys: list[tuple[str, str]]) -> list[Record]:
    """Give records in the order of their keys, read class by class."""
    by_class: dict[str, list[str]] = {}
    for name, key in keys:
        by_class.setdefault(name, []).append(key)
    found: dict[str, Record] = {}
    for name, ids in by_class.items():
        cls = BY_NAME[name]
        found |= {key: rows.from_row(cls, row) for key, row in rows.rows_by_id(conn, cls, ids).items()}
    return [found[key] for _, key in keys if key in found]


def _found(record: Record, words: list[str]) -> Found:
    """Say what was found, and in which of its texts the words stand."""
    best = ""
    where: tuple[Span, ...] = ()
    for name in searched_fields(type(record)):
        text = one_line(getattr(record, name) or "")
        spans = marks(text, words)
        if len(spans) > len(where) or not best:
            best, where = text or best, spans
    return Found(type(record).__name__, record.id, headline(record), best, where)


def _query(words: list[str], within: Within) -> tuple[str, list[str | int]]:
    """Give the question for all words: trigrams for the longer ones, plain comparison for the short ones."""
    longer = [word for word in words if len(word) >= _SHORTEST_TRIGRAM]
    shorter = [word for word in words if len(word) < _SHORTEST_TRIGRAM]
    parts: list[str] = []
    values: list[str | int] = []
    if longer:
        parts.append("id IN (SELECT rowid FROM search WHERE search MATCH ?)")
        values.append(" AND ".join(map(_any_form, longer)))
    for word in shorter:
        parts.append("instr(folded, ?)")
        values.append(word)
    if within.classes:
        parts.append("class IN (SELECT value FROM json_each(?))")
        values.append(rows.as_json(sorted(within.classes)))
    if within.session:
        of_session, times = _of_session()
        parts.append(f"record IN ({of_session})")
        values += [within.session] * times
    order = "substr(folded, 1, ?) = ? DESC, length(folded), id"
    start = " ".join(words)
    values += [len(start), start]
    return f"SELECT class, record FROM searchable WHERE {' AND '.join(parts)} ORDER BY {order} LIMIT ?", values


def _any_form(word: str) -> str:
    """Give the question for one word: as it stands, anywhere in a word, or one of its stems as a word by itself."""
    forms = [word, *(f" {stem} " for stem in sorted(stems_of(word)))]
    return "(" + " OR ".join('"' + form.replace('"', '""') + '"' for form in forms) + ")"


@cache
def _of_session() -> tuple[str, int]:
    """Give the question for the ids of all that belongs to a session, and how often it asks for the session's id."""
    holders = [cls for cls in RECORD_CLASSES if any(name == "session" for name, _ in references(cls))]
    parts = [f'SELECT "id" FROM "{rows.table_name(cls.__name__)}" WHERE "session" = ?' for cls in holders]
    return " UNION ALL ".join(['SELECT "id" FROM "session" WHERE "id" = ?', *parts]), len(parts) + 1
