"""Opening a file: first looking, without touching it, whether it is a sound programme of ours.

A file that is refused is never written to. An older one is backed up, copied, and the copy brought up to date.
"""

import os
import sqlite3
import stat
import tempfile
import uuid
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from app.models.errors import (
    FILE_DAMAGED,
    FILE_EMPTY,
    FILE_EXISTS,
    FILE_FOREIGN,
    FILE_IS_FOLDER,
    FILE_MISSING,
    FILE_NEWER,
    FILE_NOT_REGULAR,
    FILE_READ_ONLY,
    FILE_UNREADABLE,
    FOLDER_MISSING,
    FOLDER_READ_ONLY,
    FileProblem,
)
from app.storage import migrations, search
from app.storage.connection import APPLICATION_ID, connect, explaining, keep_journal, scalar, transaction

_MAGIC = b"SQLite format 3\x00"
_HEADER = 100


def problem(text: str, path: Path) -> FileProblem:
    """Give a `FileProblem` about the file `path`."""
    return FileProblem(text, {"name": path.name or str(path)})


def header_format(path: Path) -> int:
    """Give the format number that stands in the head of a programme file, after every check that needs no SQLite.

    Raises `FileProblem` for what is missing, empty, foreign, newer, a folder, a link or unreadable.
    """
    _check_kind(path)
    head = _head(path)
    if not head:
        raise problem(FILE_EMPTY, path)
    if not head.startswith(_MAGIC):
        raise problem(FILE_DAMAGED if _MAGIC.startswith(head[:16]) else FILE_FOREIGN, path)
    if len(head) < _HEADER:
        raise problem(FILE_DAMAGED, path)
    if int.from_bytes(head[68:72], "big") != APPLICATION_ID:
        raise problem(FILE_FOREIGN, path)
    number = int.from_bytes(head[60:64], "big")
    if number > migrations.current_format():
        raise problem(FILE_NEWER, path)
    if number == 0 or _is_cut_off(path, head):
        raise problem(FILE_DAMAGED, path)
    return number


def _check_kind(path: Path) -> None:
    """Raise `FileProblem` unless `path` is a plain file with one name."""
    try:
        found = path.lstat()
    except (FileNotFoundError, NotADirectoryError) as error:
        raise problem(FILE_MISSING, path) from error
    except (OSError, ValueError) as error:
        raise problem(FILE_UNREADABLE, path) from error
    if stat.S_ISDIR(found.st_mode):
        raise problem(FILE_IS_FOLDER, path)
    if not stat.S_ISREG(found.st_mode) or found.st_nlink > 1:
        raise problem(FILE_NOT_REGULAR, path)


def _head(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_HEADER)
    except OSError as error:
        raise problem(FILE_UNREADABLE, path) from error


def _is_cut_off(path: Path, head: bytes) -> bool:
    """Tell whether the file is shorter than its head says. With a journal beside it, SQLite will mend that first."""
    page = int.from_bytes(head[16:18], "big")
    page = 65536 if page == 1 else page
    pages = int.from_bytes(head[28:32], "big")
    return not has_journal(path) and path.stat().st_size < page * pages


def journal_path(path: Path) -> Path:
    """Give where SQLite keeps what it needs to take back a half-written change."""
    return path.with_name(f"{path.name}-journal")


def has_journal(path: Path) -> bool:
    """Tell whether a half-written change stands beside the file."""
    journal = journal_path(path)
    return journal.is_file() and journal.stat().st_size > 0


def is_writable(path: Path) -> bool:
    """Tell whether the file and its folder can be written to."""
    return os.access(path, os.W_OK) and bool(path.stat().st_mode & 0o222) and os.access(path.parent, os.W_OK)


def open_sound(path: Path, *, writable: bool, quick: bool = True) -> sqlite3.Connection:
    """Open a file of today's or an older format after looking at every part of it; it is not changed by this.

    Raises `FileProblem` for a damaged file, and for one with parts that are not ours.
    """
    number = header_format(path)
    try:
        with explaining(path):
            conn = connect(path, writable=writable)
    except FileProblem as error:
        cause = error.__cause__
        if not writable and has_journal(path):
            raise problem(FILE_READ_ONLY, path) from cause
        raise
    try:
        with explaining(path):
            _check_parts(conn, path, number)
            check_pages(conn, path, quick=quick)
    except sqlite3.Error as error:
        conn.close()
        raise problem(FILE_DAMAGED, path) from error
    except BaseException:
        conn.close()
        raise
    return conn


def _check_parts(conn: sqlite3.Connection, path: Path, number: int) -> None:
    """Raise `FileProblem` where tables miss, or where there are triggers, views or tables that are not ours."""
    found, expected = migrations.schema_of(conn), migrations.expected_schema(number)
    if found - expected:
        raise problem(FILE_FOREIGN, path)
    if expected - found:
        raise problem(FILE_DAMAGED, path)


def check_pages(conn: sqlite3.Connection, path: Path, *, quick: bool) -> None:
    """Raise `FileProblem` unless SQLite finds every page in order; not `quick` looks at indexes too."""
    sql = "PRAGMA quick_check(1)" if quick else "PRAGMA integrity_check(1)"
    if scalar(conn, sql) != "ok":
        raise problem(FILE_DAMAGED, path)


def build(path: Path, fill: Callable[[sqlite3.Connection], None]) -> None:
    """Make a new programme file; `fill` writes its first records inside one transaction.

    It is made beside `path` and only gets its name when it is whole.
    """
    _check_free(path)
    with explaining(path), beside(path) as temporary, closing(connect(temporary, writable=True)) as conn:
        keep_journal(conn)
        conn.execute(f"PRAGMA application_id={APPLICATION_ID}")
        with transaction(conn):
            migrations.migrate(conn)
            conn.execute("INSERT INTO meta VALUES ('uuid', ?)", (str(uuid.uuid4()),))
            fill(conn)
        conn.execute("PRAGMA journal_mode=DELETE")


def _check_free(path: Path) -> None:
    if path.is_dir():
        raise problem(FILE_IS_FOLDER, path)
    if os.path.lexists(path):
        raise problem(FILE_EXISTS, path)
    if not path.parent.is_dir():
        raise problem(FOLDER_MISSING, path.parent)
    if not os.access(path.parent, os.W_OK):
        raise problem(FOLDER_READ_ONLY, path.parent)


@contextmanager
def beside(path: Path) -> Iterator[Path]:
    """Give an empty temporary file beside `path` that takes its place, safe on disk, when all went well."""
    handle, name = tempfile.mkstemp(prefix=f".{path.stem}-", suffix=".part", dir=path.parent)
    os.close(handle)
    temporary = Path(name)
    try:
        yield temporary
        sync(temporary)
        temporary.replace(path)
        sync(path.parent)
    finally:
        temporary.unlink(missing_ok=True)
        journal_path(temporary).unlink(missing_ok=True)


def sync(path: Path) -> None:
    """Wait until a file or folder is on the disk itself."""
    if os.name == "nt" and path.is_dir():
        return
    handle = os.open(path, os.O_RDWR if path.is_file() else os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def copy_into(conn: sqlite3.Connection, target: Path) -> None:
    """Write all that a database holds to an empty file, without what was deleted."""
    looking_only = scalar(conn, "PRAGMA query_only")
    conn.execute("PRAGMA query_only=0")
    conn.execute("VACUUM INTO ?", (str(target),))
    conn.execute(f"PRAGMA query_only={looking_only}")


def upgrade(path: Path, back_up: Callable[[sqlite3.Connection], object]) -> None:
    """Bring an older file up to date: back up, copy, change the copy, check it, swap it in."""
    if not is_writable(path):
        raise problem(FILE_READ_ONLY, path)
    with explaining(path), closing(open_sound(path, writable=True, quick=False)) as old:
        back_up(old)
        with beside(path) as temporary:
            copy_into(old, temporary)
            with closing(connect(temporary, writable=True)) as conn:
                _migrate_checked(conn, path)
            old.close()


def _migrate_checked(conn: sqlite3.Connection, path: Path) -> None:
    conn.execute("PRAGMA foreign_keys=0")
    with transaction(conn):
        migrations.migrate(conn)
        search.rebuild(conn)
    check_pages(conn, path, quick=False)
    if conn.execute("PRAGMA foreign_key_check").fetchone() or (
        migrations.schema_of(conn) != migrations.expected_schema(migrations.current_format())
    ):
        raise problem(FILE_DAMAGED, path)
