"""Erasing for good: what is wiped is also gone from free pages and from the backups; not even undo brings it back.

One transaction wipes the content and notes that the rest is still to do. A program that is killed before it leaves
everything as it was; one that is killed after it finishes the rest when the file is opened again.

Backups are kept and scrubbed, not thrown away: one person's wish must not cost all others their safety net. A backup
that cannot be scrubbed (damaged, of an older format, or something in it still needs what goes) is removed. Then a
fresh one is made, so that there is always one. Copies that somebody put elsewhere are out of reach.
"""

import json
import sqlite3
from collections.abc import Sequence
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from app.models import BY_NAME
from app.models.edit import Edit
from app.models.errors import ERASE_UNFINISHED, Cancelled, FileProblem, Refused
from app.models.progress import SILENT, Progress
from app.models.record import Record
from app.storage import backups, journal, migrations, opening, reading, rows
from app.storage.connection import connect, explaining, transaction
from app.storage.wiping import wipe

Erased = tuple[str, str]
"""The class name and the id of what is erased."""

_TO_FINISH = "erasing"


def erase(
    conn: sqlite3.Connection, cls: type[Record], record_id: str, *, heading: journal.Heading, progress: Progress
) -> frozenset[str]:
    """Wipe a record with all that goes along, in one transaction, and note that the rest is still to do.

    Gives the ids of all that went. The journal keeps that something was erased, without a name; nobody can undo it.
    Raises `Refused` where something that stays needs it, or `Cancelled`; then nothing was changed.
    """
    kind = f"erase_{rows.table_name(cls.__name__)}"
    with transaction(conn):
        progress.step(0, 1)
        ids = wipe(conn, cls, record_id)
        journal.write_entry(conn, Edit(kind, journal.BEGINNING, ()), heading)
        unfinished = [*_unfinished(conn), (cls.__name__, record_id)]
        conn.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (_TO_FINISH, rows.as_json(unfinished)))
        progress.step(0, 1)
    return ids


def finish(conn: sqlite3.Connection, path: Path, *, at: datetime, progress: Progress = SILENT) -> None:
    """Do what `erase` left to do, or what a program that was killed did not come to; without that, nothing.

    Raises `FileProblem` where a copy or the file could not be cleaned: it is tried again at the next opening.
    """
    unfinished = _unfinished(conn)
    if not unfinished:
        return
    try:
        with explaining(path):
            _scrub_backups(conn, unfinished, progress)
            _remove_leftovers(path.parent, f".{path.stem}-*.part*")
            conn.execute("VACUUM")
            with transaction(conn):
                conn.execute("DELETE FROM meta WHERE key = ?", (_TO_FINISH,))
            backups.make(conn, path, to=None, at=at)
    except FileProblem as error:
        raise FileProblem(ERASE_UNFINISHED, {"name": path.name}) from error


def _unfinished(conn: sqlite3.Connection) -> list[Erased]:
    noted = reading.fact(conn, _TO_FINISH)
    return [(name, record_id) for name, record_id in json.loads(noted)] if noted else []


def _scrub_backups(conn: sqlite3.Connection, erased: Sequence[Erased], progress: Progress) -> None:
    folder = backups.folder_of(conn)
    _remove_leftovers(folder, ".*.part*")
    copies = backups.copies_in(folder)
    for done, copy in enumerate(copies, 1):
        if not _is_clean(copy.path, erased):
            copy.path.unlink(missing_ok=True)
        # What is wiped is wiped: too late to stop half-way.
        with suppress(Cancelled):
            progress.step(done, len(copies))


def _remove_leftovers(folder: Path, pattern: str) -> None:
    """Remove half-made copies that a program left when it was killed."""
    for left in folder.glob(pattern):
        left.unlink(missing_ok=True)


def _is_clean(backup: Path, erased: Sequence[Erased]) -> bool:
    """Scrub one backup, if it holds what is erased; False where that cannot be done and it must go.

    Raises `FileProblem` where there is no room to do so.
    """
    try:
        if opening.header_format(backup) < migrations.current_format():
            return False
        old = opening.open_sound(backup, writable=False)
    except FileProblem:
        return False
    with closing(old):
        if not any(_holds(old, each) for each in erased):
            return True
        try:
            _scrub(old, backup, erased)
        except Refused:
            return False
    return True


def _scrub(old: sqlite3.Connection, backup: Path, erased: Sequence[Erased]) -> None:
    """Put a wiped copy in the place of a backup, in one go."""
    with explaining(backup), opening.beside(backup) as temporary:
        opening.copy_into(old, temporary)
        with closing(connect(temporary, writable=True)) as copy:
            # A copy that is broken off is thrown away, and one that is whole goes to the disk before it is used.
            copy.execute("PRAGMA synchronous=0")
            copy.execute("PRAGMA journal_mode=MEMORY")
            with transaction(copy):
                for name, record_id in erased:
                    wipe(copy, BY_NAME[name], record_id)
            copy.execute("VACUUM")
            opening.check_pages(copy, backup, quick=True)
        old.close()


def _holds(conn: sqlite3.Connection, erased: Erased) -> bool:
    return conn.execute("SELECT 1 FROM change WHERE class = ? AND record = ?", erased).fetchone() is not None
