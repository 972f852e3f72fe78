"""One way to open the database: the settings that keep everything safe, and its mishaps in plain words."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from app.models.errors import (
    DISK_FULL,
    FILE_DAMAGED,
    FILE_GONE,
    FILE_IN_USE,
    FILE_READ_ONLY,
    FILE_UNREADABLE,
    WRITE_FAILED,
    FileProblem,
)

APPLICATION_ID = 0x484F5353
"""``HOSS``: the mark in the header of every programme file."""

LONGEST_VALUE = 64 * 1024 * 1024
LONGEST_SQL = 100_000

_SETTINGS = {
    "trusted_schema": 0,
    "cell_size_check": 1,
    "foreign_keys": 1,
    "secure_delete": 1,
    "synchronous": 3,
    "fullfsync": 1,
    "temp_store": 2,
    "busy_timeout": 2000,
}
"""What is set at every connection and read back; synchronous 3 is EXTRA, temp_store 2 is MEMORY."""

_SAID = {
    sqlite3.SQLITE_FULL: DISK_FULL,
    sqlite3.SQLITE_READONLY: FILE_READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: WRITE_FAILED,
    sqlite3.SQLITE_PERM: FILE_UNREADABLE,
    sqlite3.SQLITE_BUSY: FILE_IN_USE,
    sqlite3.SQLITE_LOCKED: FILE_IN_USE,
    sqlite3.SQLITE_CORRUPT: FILE_DAMAGED,
    sqlite3.SQLITE_NOTADB: FILE_DAMAGED,
}


class SettingRefusedError(RuntimeError):
    """SQLite did not take a setting that the safety of the file rests on."""


def connect(path: Path, *, writable: bool) -> sqlite3.Connection:
    """Open an existing database with all settings of the house, each read back."""
    mode = "rw" if writable else "ro"
    conn = sqlite3.connect(
        f"{path.resolve().as_uri()}?mode={mode}", uri=True, isolation_level=None, check_same_thread=False
    )
    try:
        _settle(conn, writable=writable)
    except BaseException:
        conn.close()
        raise
    return conn


def _settle(conn: sqlite3.Connection, *, writable: bool) -> None:
    conn.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LONGEST_VALUE)
    conn.setlimit(sqlite3.SQLITE_LIMIT_SQL_LENGTH, LONGEST_SQL)
    conn.execute("PRAGMA mmap_size=0")
    for name, value in _SETTINGS.items():
        conn.execute(f"PRAGMA {name}={value}")
        if conn.execute(f"PRAGMA {name}").fetchone()[0] != value:
            raise SettingRefusedError(name)
    if not writable:
        conn.execute("PRAGMA query_only=1")


def keep_journal(conn: sqlite3.Connection) -> None:
    """Set the rollback journal that loses nothing. Only for a file that was found sound: this may write."""
    if conn.execute("PRAGMA journal_mode=TRUNCATE").fetchone()[0] != "truncate":
        raise SettingRefusedError("journal_mode")


def scalar(conn: sqlite3.Connection, sql: str, *values: object) -> Any:
    """Give the first value of the first row; None where there is no row."""
    row = conn.execute(sql, values).fetchone()
    return row[0] if row else None


@contextmanager
def transaction(conn: sqlite3.Connection) -> Iterator[None]:
    """Do everything inside, or nothing: an error undoes it all."""
    conn.execute("BEGIN IMMEDIATE")
    try:
        yield
        conn.execute("COMMIT")
    except BaseException:
        if conn.in_transaction:
            conn.execute("ROLLBACK")
        raise


@contextmanager
def one_moment(conn: sqlite3.Connection) -> Iterator[None]:
    """Read everything inside as it is at one moment, whatever another window writes meanwhile."""
    conn.execute("BEGIN")
    try:
        yield
    finally:
        conn.execute("COMMIT")


@contextmanager
def explaining(path: Path) -> Iterator[None]:
    """Turn what SQLite and the system say about a file into a `FileProblem` with a sentence."""
    try:
        yield
    except (sqlite3.IntegrityError, sqlite3.ProgrammingError, sqlite3.InterfaceError):
        raise
    except sqlite3.DatabaseError as error:
        raise FileProblem(_said(error), {"name": path.name}) from error
    except OSError as error:
        full = error.errno in (errno.ENOSPC, errno.EDQUOT)
        raise FileProblem(DISK_FULL if full else WRITE_FAILED, {"name": path.name}) from error


def _said(error: sqlite3.DatabaseError) -> str:
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        raise error
    if code == sqlite3.SQLITE_READONLY_DBMOVED:
        return FILE_GONE
    if code & 0xFF == sqlite3.SQLITE_ERROR:
        raise error
    return _SAID.get(code & 0xFF, WRITE_FAILED)
