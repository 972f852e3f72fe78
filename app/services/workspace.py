"""The open programme as the window sees it: everything read once, and told exactly when it changes."""

import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QThread, QTimer, Signal

from app.models.edit import DESK, Change, Edit
from app.models.errors import HosselError
from app.models.network_map import MapContent, MapSize, NetworkMap
from app.models.programme import Programme
from app.models.record import R, Record
from app.models.removal import removed
from app.models.replay import Told
from app.services.kept_lists import KeptLists
from app.storage import EVERYWHERE, Found, ProgrammeFile, Within

POLL_EVERY = 1000
"""Milliseconds between two looks at a file that another window may change."""

_log = logging.getLogger(__name__)


class Workspace(QObject):
    """One programme file with a cache in front of it, and the one door through which the window changes it.

    Records are frozen, so what is read may be kept; `changed` drops exactly what the edit names, before others hear.
    """

    changed = Signal(Edit)
    reloaded = Signal()
    refused = Signal(object)
    _committed = Signal(object)

    def __init__(self, file: ProgrammeFile, parent: QObject | None = None) -> None:
        """Follow `file`, which stays the caller's to open and becomes ours to close."""
        super().__init__(parent)
        self._file = file
        self._records: dict[str, Record] = {}
        self._lists = KeptLists()
        self._contents: dict[str, MapContent] = {}
        self._map_sizes: dict[str, MapSize] | None = None
        self._erased: frozenset[str] = frozenset()
        self._walking = False
        self._committed.connect(self._follow_later)
        self._stop_listening = file.listen(self._hear)
        self._watch = QTimer(self, interval=POLL_EVERY)
        self._watch.timeout.connect(self.look_again)
        if file.read_only:
            self._watch.start()

    @property
    def file(self) -> ProgrammeFile:
        """The file itself, for work that runs in the background."""
        return self._file

    @property
    def path(self) -> Path:
        """Where the programme lies."""
        return self._file.path

    @property
    def read_only(self) -> bool:
        """Whether this window can only look."""
        return self._file.read_only

    def close(self) -> None:
        """Stop following, and close the file; closing twice is no harm."""
        self._watch.stop()
        self._stop_listening()
        self._stop_listening = _nothing
        self._file.close()

    # --- changing -------------------------------------------------------------------------------

    def do(self, edit: Edit, *, clears_draft: str | None = None) -> bool:
        """Commit an edit; where that cannot be, say why through `refused` and give False."""
        return self.attempt(lambda: edit, clears_draft=clears_draft)

    def attempt(self, rule: Callable[[], Edit], *, clears_draft: str | None = None) -> bool:
        """Make an edit with a rule that may refuse, and commit it; False where rule or file said no.

        An edit that changes nothing is done without a trace.
        """

        def commit() -> None:
            edit = rule()
            if any(change.before != change.after for change in edit.changes):
                self._file.commit(edit, clears_draft=clears_draft)
            elif clears_draft is not None:
                self._file.save_draft(clears_draft, "")

        return self._tried(commit)

    def remove(self, kind: str, *records: Record) -> bool:
        """Remove records with all that belongs to them, as one edit; False where something still needs them."""
        return self.attempt(lambda: removed(kind, *records, referrers=self._file.referrers))

    def erase_map(self, map_id: str) -> bool:
        """Throw a map away for good, out of file, journal and backups; nobody can undo it. Tells whether it is gone.

        Long work can do the same in the background: ``file.erase_map``, and then `take_as_erased` with what it gave.
        """
        erased: list[frozenset[str]] = []
        self._tried(lambda: erased.append(self._file.erase_map(map_id)))
        if self._file.find(NetworkMap, map_id) is not None:
            return False
        self.take_as_erased(*erased, frozenset({map_id}))
        return True

    def take_as_erased(self, *ids: frozenset[str]) -> None:
        """Forget what was erased, and let everybody read anew; what is half-typed about it is no longer kept."""
        self._erased = self._erased.union(*ids)
        self._read_anew()

    def undo(self, scope: str = DESK, since: int = 0) -> bool:
        """Take back the last edit of a scope that is newer than entry `since`."""
        return self._walked(lambda: self._file.undo(scope, since=since))

    def redo(self, scope: str = DESK, since: int = 0) -> bool:
        """Do again what was last undone in a scope."""
        return self._walked(lambda: self._file.redo(scope, since=since))

    def can_undo(self, scope: str = DESK, since: int = 0) -> bool:
        """Tell whether there is something to take back."""
        return not self.read_only and self._file.can_undo(scope, since=since)

    def can_redo(self, scope: str = DESK, since: int = 0) -> bool:
        """Tell whether there is something to do again."""
        return not self.read_only and self._file.can_redo(scope, since=since)

    def next_undo(self, scope: str = DESK, since: int = 0) -> str:
        """Give the kind of the edit that `undo` would take back; empty where there is none."""
        return "" if self.read_only else self._file.next_undo(scope, since=since)

    def keep_draft(self, place: str, text: str) -> None:
        """Keep unfinished text, so that it stands there again after a crash; says nothing unless it cannot be kept."""
        if not self.read_only and self._erased.isdisjoint(place.split("/")):
            self._tried(lambda: self._file.save_draft(place, text))

    def _walked(self, act: Callable[[], object]) -> bool:
        """Walk through the journal: what comes back stands where it stood, not last."""
        self._walking = True
        try:
            return self._tried(act)
        finally:
            self._walking = False

    def _tried(self, act: Callable[[], object]) -> bool:
        try:
            act()
        except HosselError as error:
            _log.info("refused: %s", type(error).__name__)
            self.refused.emit(error)
            return False
        return True

    # --- reading --------------------------------------------------------------------------------

    def programme(self) -> Programme:
        """Give what the programme is called and about."""
        return self.all(Programme)[0]

    def find(self, cls: type[R], record_id: str) -> R | None:
        """Give a record by its id, or None; a record of another class is none."""
        kept = self._records.get(record_id)
        if kept is not None:
            return kept if isinstance(kept, cls) else None
        found = self._file.find(cls, record_id)
        if found is not None:
            self._records[record_id] = found
        return found

    def get(self, cls: type[R], record_id: str) -> R:
        """Give a record by its id. Raises KeyError where there is none."""
        found = self.find(cls, record_id)
        if found is None:
            raise KeyError(record_id)
        return found

    def all(self, cls: type[R], **equals: Any) -> list[R]:
        """Give all records of a class whose fields have these values, by rank, number or order of adding."""
        return self._lists.get(cls, equals, lambda: self._read_all(cls, equals))

    def _read_all(self, cls: type[R], equals: dict[str, Any]) -> list[R]:
        """Read a list; each record of it is then found by its id too."""
        found = self._file.all(cls, **equals)
        self._records.update((record.id, record) for record in found)
        return found

    def map_content(self, map_id: str) -> MapContent:
        """Give a map with everything on it. Raises KeyError where there is no such map."""
        if map_id not in self._contents:
            self._contents[map_id] = self._file.map_content(map_id)
        return self._contents[map_id]

    def map_story(self, map_id: str) -> list[Told]:
        """Give what was done to a map, oldest first; what was undone is left out."""
        return self._file.map_story(map_id)

    def actor_counts(self) -> dict[str, int]:
        """Give how many contacts are on each map that has any."""
        return {map_id: size.contacts for map_id, size in self.map_sizes().items() if size.contacts}

    def map_sizes(self) -> dict[str, MapSize]:
        """Give how large each map is and when it last changed, by the map's id."""
        if self._map_sizes is None:
            self._map_sizes = self._file.map_sizes()
        return dict(self._map_sizes)

    def referrers(self, record: Record) -> list[Record]:
        """Give every record that refers to a record."""
        return self._file.referrers(record)

    def next_number(self, cls: type[Record]) -> int:
        """Give a number no record of this class ever had."""
        return self._file.next_number(cls)

    def head(self) -> int:
        """Give the number of the last entry in the journal; undo can be kept to what is newer."""
        return self._file.head()

    def draft(self, place: str) -> str:
        """Give the unfinished text of a place; empty where there is none."""
        return self._file.draft(place)

    def search(self, text: str, limit: int = 50, *, within: Within = EVERYWHERE) -> list[Found]:
        """Give records that hold all words of `text`."""
        return self._file.search(text, limit=limit, within=within)

    # --- following ------------------------------------------------------------------------------

    def look_again(self) -> None:
        """Read everything anew if another window changed the file."""
        try:
            was_changed = self._file.poll()
        except HosselError as error:
            self.refused.emit(error)
            return
        if was_changed:
            self._read_anew()

    def _read_anew(self) -> None:
        self._forget_all()
        self.reloaded.emit()

    def _hear(self, edit: Edit) -> None:
        """Take in an edit at once, or in our own thread a little later when a job in the background made it."""
        if QThread.currentThread() is not self.thread():
            self._committed.emit(edit)
            return
        self._lists.follow(edit, new=not self._walking)
        self._follow(edit)

    def _follow_later(self, edit: Edit) -> None:
        """Take in what a job did: newer edits may have come first, so lists are read again."""
        self._lists.drop(edit)
        self._follow(edit)

    def _follow(self, edit: Edit) -> None:
        walking, self._walking = self._walking, False
        for change in edit.changes:
            self._forget(change)
        self.changed.emit(edit)
        self._walking = walking

    def _forget(self, change: Change) -> None:
        record = change.record
        self._records.pop(record.id, None)
        self._contents.pop(getattr(record, "map", None) or record.id, None)
        for map_id in [each for each, content in self._contents.items() if record.id in _owners(content.map)]:
            del self._contents[map_id]
        self._map_sizes = None

    def _forget_all(self) -> None:
        self._records.clear()
        self._lists.clear()
        self._contents.clear()
        self._map_sizes = None


def _nothing() -> None:
    """Do nothing."""


def _owners(network_map: NetworkMap) -> tuple[str | None, ...]:
    return network_map.owner, network_map.initiative
