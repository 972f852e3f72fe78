"""One programme is one file, and this is the one door to it: read it, commit an edit, undo, redo."""

import sqlite3
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from threading import RLock
from types import TracebackType
from typing import Any, Self

from app.models.edit import DESK, Edit, added
from app.models.errors import (
    FILE_GONE,
    FILE_READ_ONLY,
    NOTHING_TO_REDO,
    NOTHING_TO_UNDO,
    FileProblem,
    Refused,
)
from app.models.history import Action, Entry, History
from app.models.language import Sentence
from app.models.network_map import MapContent, MapSize, NetworkMap
from app.models.programme import Programme
from app.models.progress import SILENT, Progress
from app.models.record import R, Record
from app.models.replay import Told
from app.models.text import storable
from app.storage import applying, journal, migrations, opening, reading, rows, search
from app.storage.connection import explaining, keep_journal, one_moment, scalar, transaction
from app.storage.locking import Lock
from app.storage.search import EVERYWHERE, Found, Within

Listener = Callable[[Edit], None]


class ProgrammeFile:
    """An open programme. When `commit` returns, the edit survives a power cut.

    Usable from one thread at a time, whichever it is. `by` is written in the journal with each edit.
    """

    def __init__(
        self,
        path: Path,
        conn: sqlite3.Connection,
        *,
        lock: Lock | None,
        clock: Callable[[], datetime],
        by: str,
    ) -> None:
        """Use an opened database; without a `lock` it is only read."""
        self.path = path
        self.read_only = lock is None
        self.by = by
        self._conn = conn
        self._file_lock = lock
        self._clock = clock
        self._one_at_a_time = RLock()
        self._listeners: list[Listener] = []
        self._histories: dict[str, History] = {}
        self._identity = self._identity_now()
        self._version = self._polled = self._data_version()

    @classmethod
    def create(cls, path: Path, programme: Programme, *, clock: Callable[[], datetime] = datetime.now) -> Self:
        """Make a new file that holds `programme`, and open it. Raises `FileProblem`, also if `path` exists."""

        def fill(conn: sqlite3.Connection) -> None:
            edit = Edit("new_programme", journal.BEGINNING, added("", programme).changes)
            applying.apply(conn, edit, heading=journal.Heading(clock(), ""), progress=SILENT)

        path = Path(path)
        opening.build(path, fill)
        return cls.open(path, clock=clock)

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        read_only: bool = False,
        clock: Callable[[], datetime] = datetime.now,
        by: str = "",
    ) -> Self:
        """Open a file. One that cannot be written to is opened for reading: see `read_only`.

        Raises `FileProblem` with what is the matter: missing, empty, foreign, newer, damaged, locked …
        """
        path = Path(path)
        number = opening.header_format(path)
        lock = None if read_only or not opening.is_writable(path) else _lock(path)
        try:
            if number < migrations.current_format():
                _upgrade(path, lock)
            conn = opening.open_sound(path, writable=lock is not None)
            if lock:
                with explaining(path):
                    keep_journal(conn)
                _finish_erasing(conn, path, clock())
        except BaseException:
            if lock:
                lock.release()
            raise
        return cls(path, conn, lock=lock, clock=clock, by=by)

    def close(self) -> None:
        """Close the file and give the lock back; closing twice is no harm."""
        with self._one_at_a_time:
            if self._file_lock:
                with suppress(sqlite3.Error):
                    self._conn.execute("PRAGMA journal_mode=DELETE")
            self._conn.close()
            if self._file_lock:
                self._file_lock.release()

    def __enter__(self) -> Self:
        """Give the file itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the file."""
        self.close()

    # --- changing -------------------------------------------------------------------------------

    def commit(self, edit: Edit, *, clears_draft: str | None = None, progress: Progress = SILENT) -> int:
        """Write an edit, safe on disk, and give its number. The draft it finishes goes in the same transaction.

        Raises `Refused`, `BadInput`, `FileProblem` or `Cancelled`; then nothing was changed.
        """
        heading = journal.Heading(self._clock(), self.by)
        return self._write(edit, heading, clears_draft=clears_draft, progress=progress).seq

    def undo(self, scope: str = DESK, *, since: int = 0) -> Edit:
        """Take back the last edit of a scope that is newer than entry `since`, and give the edit that did so.

        Raises `Refused` where there is none, or where later work builds on it.
        """
        with self._one_at_a_time:
            entry = _last(self._history(scope).undoable, since)
            if entry is None:
                raise Refused(NOTHING_TO_UNDO)
            return self._apply_again(entry, Action.UNDO)

    def redo(self, scope: str = DESK, *, since: int = 0) -> Edit:
        """Do again what was last undone in a scope, and give the edit that did so. Raises `Refused` like `undo`."""
        with self._one_at_a_time:
            entry = _last(self._history(scope).redoable, since)
            if entry is None:
                raise Refused(NOTHING_TO_REDO)
            return self._apply_again(entry, Action.REDO)

    def _apply_again(self, entry: Entry, action: Action) -> Edit:
        edit = journal.read_edit(self._conn, entry.seq)
        edit = edit.inverse() if action is Action.UNDO else edit
        heading = journal.Heading(self._clock(), self.by, action, entry.seq)
        self._write(edit, heading, clears_draft=None, progress=SILENT)
        return edit

    def _write(self, edit: Edit, heading: journal.Heading, *, clears_draft: str | None, progress: Progress) -> Entry:
        with self._one_at_a_time:
            self._check_still_there()
            try:
                with explaining(self.path):
                    self._notice_others()
                with explaining(self.path), transaction(self._conn):
                    entry = applying.apply(self._conn, edit, heading=heading, progress=progress)
                    if clears_draft is not None:
                        self._conn.execute("DELETE FROM draft WHERE place = ?", (clears_draft,))
            except sqlite3.IntegrityError as error:
                raise applying.refusal(heading.action) from error
            if edit.scope in self._histories:
                self._histories[edit.scope].follow(entry)
        for listener in list(self._listeners):
            listener(edit)
        return entry

    def save_draft(self, place: str, text: str) -> None:
        """Keep unfinished text for the place where it is typed; an empty text removes it."""
        with self._one_at_a_time, explaining(self.path):
            self._check_still_there()
            with transaction(self._conn):
                self._conn.execute("DELETE FROM draft WHERE place = ?", (place,))
                if text:
                    at = self._clock().isoformat(timespec="seconds")
                    self._conn.execute("INSERT INTO draft VALUES (?, ?, ?)", (place, storable(text), at))

    def erase_map(self, map_id: str, *, progress: Progress = SILENT) -> frozenset[str]:
        """Throw a map away for good, with all that is on it, and give the ids of what went. This cannot be undone.

        Nothing is left in the file, its journal or its backups (see `erasing`). Raises `Refused`, `FileProblem` or
        `Cancelled`, and then nothing was changed; only with the sentence ``ERASE_UNFINISHED`` the map is gone already.
        """
        from app.storage import erasing

        with self._one_at_a_time:
            self._check_still_there()
            heading = journal.Heading(self._clock(), self.by)
            with explaining(self.path):
                ids = erasing.erase(self._conn, NetworkMap, map_id, heading=heading, progress=progress)
            self._histories.clear()
            erasing.finish(self._conn, self.path, at=heading.at, progress=progress)
        return ids

    def _check_still_there(self) -> None:
        """Raise `FileProblem` if the file may only be read, or was moved, removed or replaced."""
        if self.read_only:
            raise FileProblem(FILE_READ_ONLY, {"name": self.path.name})
        if not self.is_still_there():
            raise FileProblem(FILE_GONE, {"name": self.path.name})

    # --- history --------------------------------------------------------------------------------

    def can_undo(self, scope: str = DESK, *, since: int = 0) -> bool:
        """Tell whether there is an edit to take back."""
        with self._one_at_a_time:
            return _last(self._history(scope).undoable, since) is not None

    def can_redo(self, scope: str = DESK, *, since: int = 0) -> bool:
        """Tell whether there is something to do again."""
        with self._one_at_a_time:
            return _last(self._history(scope).redoable, since) is not None

    def next_undo(self, scope: str = DESK, *, since: int = 0) -> str:
        """Give the kind of the edit that `undo` would take back; empty where there is none."""
        with self._one_at_a_time:
            entry = _last(self._history(scope).undoable, since)
            return entry.kind if entry else ""

    def head(self) -> int:
        """Give the number of the last entry in the journal."""
        with self._one_at_a_time:
            return journal.head(self._conn)

    def last_change(self) -> datetime | None:
        """Give when the last entry of the journal was written."""
        with self._one_at_a_time:
            return journal.last_change(self._conn)

    def _history(self, scope: str) -> History:
        self._notice_others()
        if scope not in self._histories:
            self._histories[scope] = journal.history(self._conn, scope)
        return self._histories[scope]

    # --- reading --------------------------------------------------------------------------------

    def get(self, cls: type[R], record_id: str) -> R:
        """Give a record by its id. Raises KeyError where there is none."""
        found = self.find(cls, record_id)
        if found is None:
            raise KeyError(record_id)
        return found

    def find(self, cls: type[R], record_id: str) -> R | None:
        """Give a record by its id, or None."""
        with self._one_at_a_time:
            return rows.find(self._conn, cls, record_id)

    def all(self, cls: type[R], **equals: Any) -> list[R]:
        """Give all records of a class whose fields have these values, by rank, number or order of adding."""
        with self._one_at_a_time:
            return rows.select_equal(self._conn, cls, equals)

    def map_content(self, map_id: str) -> MapContent:
        """Give a map with everything on it. Raises KeyError where there is no such map."""
        with self._one_at_a_time, one_moment(self._conn):
            return reading.map_content(self._conn, map_id)

    def map_story(self, map_id: str) -> list[Told]:
        """Give what the journal tells of a map, oldest first; what was undone is left out."""
        with self._one_at_a_time:
            return journal.story(self._conn, map_id)

    def actor_counts(self) -> dict[str, int]:
        """Give how many contacts are on each map that has any."""
        with self._one_at_a_time:
            return reading.actor_counts(self._conn)

    def map_sizes(self) -> dict[str, MapSize]:
        """Give how large each map is and when it last changed, by the map's id."""
        with self._one_at_a_time:
            return reading.map_sizes(self._conn)

    def referrers(self, record: Record) -> list[Record]:
        """Give every record that refers to a record."""
        with self._one_at_a_time:
            return rows.referrers(self._conn, record)

    def next_number(self, cls: type[Record]) -> int:
        """Give a number no record of this class ever had; it is taken when a record with it is committed."""
        with self._one_at_a_time:
            return reading.next_number(self._conn, cls)

    def draft(self, place: str) -> str:
        """Give the unfinished text of a place; empty where there is none."""
        return self.drafts().get(place, "")

    def drafts(self) -> dict[str, str]:
        """Give all unfinished text by place."""
        with self._one_at_a_time:
            return reading.drafts(self._conn)

    def search(self, text: str, *, limit: int = 50, within: Within = EVERYWHERE) -> list[Found]:
        """Give records that hold all words of `text`, also inside words, in other forms, whatever the accents."""
        with self._one_at_a_time:
            return search.find(self._conn, text, limit, within=within)

    def counts(self) -> dict[str, int]:
        """Give how many records there are, by class name."""
        with self._one_at_a_time:
            return reading.counts(self._conn)

    # --- watching and keeping -------------------------------------------------------------------

    def listen(self, callback: Listener) -> Callable[[], None]:
        """Call `callback` after each edit, in the thread that committed it; calling what you get back stops that."""
        self._listeners.append(callback)
        return lambda: self._listeners.remove(callback)

    def poll(self) -> bool:
        """Tell whether another window changed the file since the last time this was asked."""
        with self._one_at_a_time:
            before, self._polled = self._polled, self._data_version()
            return before != self._polled

    def is_still_there(self) -> bool:
        """Tell whether the file still stands under its own name and is not replaced."""
        return self._identity_now() == self._identity

    def check(self, progress: Progress = SILENT) -> list[Sentence]:
        """Look at pages, references, search index and journal; give what is wrong, nothing where all is sound."""
        from app.storage import checking

        with self._one_at_a_time:
            return checking.findings(self._conn, progress, writable=not self.read_only)

    def backup(self, to: Path | None = None) -> Path:
        """Make a checked copy, in the person's own folder or at `to` (a folder or a new file); give where it is."""
        from app.storage import backups

        with self._one_at_a_time, explaining(to or self.path):
            return backups.make(self._conn, self.path, to=to, at=self._clock())

    def _identity_now(self) -> tuple[int, int] | None:
        try:
            found = self.path.stat()
        except OSError:
            return None
        return found.st_dev, found.st_ino

    def _notice_others(self) -> None:
        """Forget what we knew of the history when another connection wrote."""
        version = self._data_version()
        if version != self._version:
            self._version = version
            self._histories.clear()

    def _data_version(self) -> object:
        return scalar(self._conn, "PRAGMA data_version")


def _last(entries: list[Entry], since: int) -> Entry | None:
    return entries[-1] if entries and entries[-1].seq > since else None


def _lock(path: Path) -> Lock | None:
    """Take the lock; None where the folder cannot be written to."""
    try:
        return Lock(path)
    except OSError:
        return None


def _finish_erasing(conn: sqlite3.Connection, path: Path, at: datetime) -> None:
    """Finish an erasing that was broken off. Where that cannot be, the file opens all the same; it is tried again."""
    if reading.fact(conn, "erasing"):
        from app.storage import erasing

        with suppress(FileProblem):
            erasing.finish(conn, path, at=at)


def _upgrade(path: Path, lock: Lock | None) -> None:
    from app.storage import backups

    if lock is None:
        raise opening.problem(FILE_READ_ONLY, path)
    opening.upgrade(path, lambda conn: backups.make(conn, path, to=None, at=datetime.now()))
