"""Whether a file is sound: its pages, what refers to what, the search index, and the journal."""

# ruff: noqa: S608 (names in SQL come from our own classes only; whatever a person typed is bound)

import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator

from app.models import BY_NAME, RECORD_CLASSES
from app.models.errors import CHECK_JOURNAL, CHECK_PAGES, CHECK_REFERENCES, CHECK_SEARCH, CONTEXT
from app.models.language import Sentence
from app.models.progress import Progress
from app.models.record import from_values, references
from app.models.terms import counted
from app.storage import journal, rows, search
from app.storage.connection import scalar


def findings(conn: sqlite3.Connection, progress: Progress, *, writable: bool) -> list[Sentence]:
    """Give what is wrong with a file, one sentence each; nothing where all is sound. The file is not changed."""
    if scalar(conn, "PRAGMA integrity_check(1)") != "ok":
        return [Sentence(CONTEXT, CHECK_PAGES)]
    looks: tuple[Callable[[], list[Sentence]], ...] = (
        lambda: _references(conn),
        lambda: _search(conn, writable=writable),
        lambda: _journal(conn),
    )
    found = []
    for done, look in enumerate(looks, 1):
        progress.step(done, len(looks) + 1)
        found += look()
    progress.step(len(looks) + 1, len(looks) + 1)
    return found


def _references(conn: sqlite3.Connection) -> list[Sentence]:
    """Look for ids of records that do not exist, in columns and in lists."""
    lost: Counter[str] = Counter()
    tables = {rows.table_name(cls.__name__): cls.__name__ for cls in RECORD_CLASSES}
    for table, *_ in conn.execute("PRAGMA foreign_key_check"):
        lost[tables.get(table, "Programme")] += 1
    for cls in RECORD_CLASSES:
        for name, reference in references(cls):
            if reference.many:
                lost[cls.__name__] += _lost_in_lists(conn, cls.__name__, name, reference.target)
    return _said(CHECK_REFERENCES, lost)


def _lost_in_lists(conn: sqlite3.Connection, class_name: str, field: str, target: str) -> int:
    sql = (
        f'SELECT count(DISTINCT holder."id") FROM "{rows.table_name(class_name)}" AS holder,'
        f' json_each(holder."{field}") AS listed'
        f' WHERE listed.value NOT IN (SELECT "id" FROM "{rows.table_name(target)}")'
    )
    return int(conn.execute(sql).fetchone()[0])


def _search(conn: sqlite3.Connection, *, writable: bool) -> list[Sentence]:
    """Compare the search index with the words of the records."""
    there = set(conn.execute("SELECT class, record, folded FROM searchable"))
    wanted = set(_searchable(conn))
    wrong = len({record for _, record, _ in there ^ wanted})
    if not wrong and writable and not _index_holds(conn):
        wrong = len(there)
    return [Sentence(CONTEXT, CHECK_SEARCH, {}, wrong)] if wrong else []


def _searchable(conn: sqlite3.Connection) -> Iterator[tuple[str, str, str]]:
    for cls in RECORD_CLASSES:
        for record in rows.select(conn, cls):
            if text := search.folded(record):
                yield cls.__name__, record.id, text


def _index_holds(conn: sqlite3.Connection) -> bool:
    """Let FTS5 compare its index with the words it stands for; what this writes is taken back."""
    conn.execute("BEGIN IMMEDIATE")
    try:
        conn.execute("INSERT INTO search(search, rank) VALUES ('integrity-check', 1)")
    except sqlite3.DatabaseError:
        return False
    finally:
        conn.execute("ROLLBACK")
    return True


def _journal(conn: sqlite3.Connection) -> list[Sentence]:
    """Replay the journal and compare what it leaves with the rows."""
    wrong: Counter[str] = Counter()
    left = {cls.__name__: {row[0]: row for row in conn.execute(rows.table_of(cls).select)} for cls in RECORD_CLASSES}
    for class_name, record_id, values in journal.replayed(conn):
        row = left[class_name].pop(record_id, None)
        expected = None if values is None else rows.to_row(from_values(BY_NAME[class_name], values))
        if row != expected:
            wrong[class_name] += 1
    wrong.update({class_name: len(unknown) for class_name, unknown in left.items() if unknown})
    return _said(CHECK_JOURNAL, wrong)


def _said(text: str, found: Counter[str]) -> list[Sentence]:
    """Give one sentence with how many records of each class it is about."""
    where = tuple(counted(name, count) for name, count in found.items() if count)
    return [Sentence(CONTEXT, text, {"where": where}, found.total())] if where else []
