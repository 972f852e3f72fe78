"""Backups: checked copies of a programme in the person's own folder, and putting one back.

The last ten are kept, and one a day for thirty days. Their order is that of the journal, not of the clock.
"""

# ruff: noqa: S608 (names in SQL come from our own classes only; whatever a person typed is bound)

import hashlib
import os
import re
import shutil
import sqlite3
from collections.abc import Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from app.models.errors import (
    BACKUP_BAD,
    FILE_DAMAGED,
    FILE_EMPTY,
    FILE_EXISTS,
    FILE_IS_FOLDER,
    FILE_LOCKED,
    FOLDER_MISSING,
    FOLDER_READ_ONLY,
    FileProblem,
)
from app.paths import data_dir
from app.storage import journal, locking, opening, reading
from app.storage.connection import connect, explaining, scalar

KEPT_LAST = 10
KEPT_DAYS = 30

_STAMP = "%Y%m%d-%H%M%S"
_NAME = re.compile(r"^(\d{8,})-(\d{8}-\d{6})(?:-(\d+))?\.hossel$")
_MADE_FOR = "made_for"


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup: where it is, when it was made, and how many records of each class it holds."""

    path: Path
    made_at: datetime
    counts: dict[str, int]


@dataclass(frozen=True, slots=True)
class Copy:
    """A backup by its file name alone: after which entry of the journal it was made, and when."""

    path: Path
    seq: int
    made_at: datetime
    again: int


def make(conn: sqlite3.Connection, path: Path, *, to: Path | None, at: datetime) -> Path:
    """Check an open programme and copy it whole; give where the copy is.

    `to` is a folder or a new file; None is the person's own folder, where old copies are then thinned.
    Raises `FileProblem` if the programme is damaged or the place cannot be written to.
    """
    opening.check_pages(conn, path, quick=False)
    if to is None:
        folder = folder_of(conn)
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        _remember(folder, path)
        target = _free_name(folder, journal.head(conn), at)
        _copy(conn, target)
        thin(folder, at)
        return target
    target = to / f"{path.stem}-{at.strftime(_STAMP)}.hossel" if to.is_dir() else to
    _check_target(target)
    _copy(conn, target)
    return target


def _check_target(target: Path) -> None:
    if os.path.lexists(target):
        raise opening.problem(FILE_EXISTS, target)
    if not target.parent.is_dir():
        raise opening.problem(FOLDER_MISSING, target.parent)
    if not os.access(target.parent, os.W_OK):
        raise opening.problem(FOLDER_READ_ONLY, target.parent)


def _copy(conn: sqlite3.Connection, target: Path) -> None:
    """Write a copy under a temporary name, look whether it is sound and whole, then give it its name."""
    before = _total(conn)
    with opening.beside(target) as temporary:
        opening.copy_into(conn, temporary)
        with closing(connect(temporary, writable=False)) as copy:
            opening.check_pages(copy, target, quick=True)
            if _total(copy) != before:
                raise opening.problem(BACKUP_BAD, target)


def _total(conn: sqlite3.Connection) -> tuple[object, ...]:
    """Give what a copy must have in common with what it was copied from, in any format."""
    return tuple(scalar(conn, f"SELECT count(*) FROM {table}") for table in ("edit", "change", "searchable", "draft"))


def _backups_dir() -> Path:
    return data_dir() / "backups"


def folder_of(conn: sqlite3.Connection) -> Path:
    """Give the person's own folder for the backups of a programme."""
    return _backups_dir() / str(scalar(conn, "SELECT value FROM meta WHERE key = 'uuid'"))


def _free_name(folder: Path, seq: int, at: datetime) -> Path:
    """Give a name that no backup has yet, also when the clock stands still."""
    name = f"{seq:08}-{at.strftime(_STAMP)}"
    taken = sum(1 for each in folder.glob(f"{name}*.hossel"))
    return folder / (f"{name}-{taken + 1}.hossel" if taken else f"{name}.hossel")


def _fingerprint(path: Path) -> str:
    return hashlib.sha256(str(path.resolve()).encode(errors="surrogatepass")).hexdigest()


def _remember(folder: Path, path: Path) -> None:
    """Note for which file this folder is, without its name: a damaged file can no longer say so itself."""
    noted, mark = folder / _MADE_FOR, _fingerprint(path)
    known = noted.read_text(encoding="ascii").split() if noted.is_file() else []
    if mark not in known:
        noted.write_text("\n".join([*known, mark]), encoding="ascii")


def copies_in(folder: Path) -> list[Copy]:
    """Give the backups in a folder by name, the newest first."""
    found = []
    for path in folder.glob("*.hossel"):
        match = _NAME.match(path.name)
        if match:
            with suppress(ValueError):
                made_at = datetime.strptime(match[2], _STAMP)
                found.append(Copy(path, int(match[1]), made_at, int(match[3] or 0)))
    return sorted(found, key=lambda copy: (copy.seq, copy.made_at, copy.again), reverse=True)


def kept(copies: Sequence[Copy], now: datetime) -> list[Copy]:
    """Give which of these backups (newest first) stay: the last ten, and one of each of the last thirty days.

    A backup with a date still to come counts as one of today, so that a clock that jumps loses nothing.
    """
    stay = list(copies[:KEPT_LAST])
    days = {copy.made_at.date() for copy in stay}
    for copy in copies[KEPT_LAST:]:
        day = copy.made_at.date()
        if day not in days and day > now.date() - timedelta(days=KEPT_DAYS):
            days.add(day)
            stay.append(copy)
    return stay


def thin(folder: Path, now: datetime) -> None:
    """Remove the backups that need not stay."""
    copies = copies_in(folder)
    stay = {copy.path for copy in kept(copies, now)}
    for copy in copies:
        if copy.path not in stay:
            copy.path.unlink(missing_ok=True)


def backups_of(path: Path) -> list[Backup]:
    """Give the backups of a programme file, the newest first; also when the file is damaged or gone.

    A backup that is damaged itself is left out.
    """
    found = []
    for folder in _folders_for(path):
        for copy in copies_in(folder):
            with suppress(FileProblem), closing(opening.open_sound(copy.path, writable=False)) as conn:
                found.append(Backup(copy.path, copy.made_at, reading.counts(conn)))
    return found


def last_made(path: Path) -> datetime | None:
    """Give when the newest backup of a programme file was made, by the names of the backups alone; None without one."""
    return max((copy.made_at for folder in _folders_for(path) for copy in copies_in(folder)), default=None)


def _folders_for(path: Path) -> list[Path]:
    """Give the folder that the file names, or else those that were made for a file at this place."""
    with suppress(FileProblem), closing(opening.open_sound(path, writable=False)) as conn:
        return [folder_of(conn)]
    mark = _fingerprint(path)
    return [noted.parent for noted in _noted() if mark in noted.read_text(encoding="ascii").split()]


def _noted() -> list[Path]:
    return sorted(_backups_dir().glob(f"*/{_MADE_FOR}"))


def restore(backup: Path, to: Path) -> Path | None:
    """Put a backup back as the programme file `to`; what stood there is kept beside it. Gives where, or None.

    Raises `FileProblem` for a damaged backup, and where `to` is open or cannot be written to.
    """
    _check_backup(backup)
    if to.is_dir() and not to.is_symlink():
        raise opening.problem(FILE_IS_FOLDER, to)
    if not to.parent.is_dir():
        raise opening.problem(FOLDER_MISSING, to.parent)
    if locking.is_held(to):
        raise opening.problem(FILE_LOCKED, to)
    with explaining(to), opening.beside(to) as temporary:
        shutil.copyfile(backup, temporary)
        return _set_aside(to) if os.path.lexists(to) else None


def _check_backup(backup: Path) -> None:
    """Raise `FileProblem` unless a backup is whole and sound."""
    try:
        opening.open_sound(backup, writable=False, quick=False).close()
    except FileProblem as error:
        damaged = error.sentence.text in (FILE_DAMAGED, FILE_EMPTY)
        raise (opening.problem(BACKUP_BAD, backup) if damaged else error) from error


def _set_aside(path: Path) -> Path:
    """Keep a copy of a file, and of its unfinished journal, beside it under a dated name."""
    name = f"{path.stem}-{datetime.now().strftime(_STAMP)}"
    taken = sum(1 for each in path.parent.glob(f"{name}*{path.suffix}"))
    aside = path.with_name(f"{name}-{taken + 1}{path.suffix}" if taken else f"{name}{path.suffix}")
    unfinished = opening.journal_path(path)
    if unfinished.is_file():
        shutil.copyfile(unfinished, opening.journal_path(aside))
        opening.sync(opening.journal_path(aside))
    shutil.copyfile(path, aside)
    opening.sync(aside)
    unfinished.unlink(missing_ok=True)
    return aside
