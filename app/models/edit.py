"""One edit: what a person changed in one go, with everything needed to take it back."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from app.models.record import Record

DESK = "desk"
"""The scope of everything that does not belong to one map."""


@dataclass(frozen=True, slots=True)
class Change:
    """One record before and after. Exactly one of them may be None; both have the same id and class."""

    before: Record | None
    after: Record | None

    @property
    def record(self) -> Record:
        """Give the record the change is about: as it is now, or as it was."""
        found = self.after or self.before
        assert found is not None, "a change needs a record"
        return found

    def inverse(self) -> "Change":
        """Give the change that takes this one back."""
        return Change(self.after, self.before)


@dataclass(frozen=True, slots=True)
class Edit:
    """Some records before, the same records after.

    `kind` is a stable key such as ``"move_actor"``; the words for it are the screen's.
    `scope` is a map's id, or `DESK`: undo stays within it.
    """

    kind: str
    scope: str
    changes: tuple[Change, ...]

    def inverse(self) -> "Edit":
        """Give the edit that takes this one back: before and after swapped, last change first."""
        return Edit(self.kind, self.scope, tuple(change.inverse() for change in reversed(self.changes)))

    def concerns(self, *classes: type[Record]) -> bool:
        """Tell whether a record of one of these classes is among the changes."""
        return any(isinstance(change.record, classes) for change in self.changes)


def added(kind: str, *records: Record) -> Edit:
    """Give the edit that adds `records`, in this order; the first one sets the scope."""
    return Edit(kind, scope_of(records[0]), tuple(Change(None, record) for record in records))


def changed(kind: str, record: Record, /, **values: Any) -> Edit:
    """Give the edit that sets the fields `values` of one record."""
    return Edit(kind, scope_of(record), (Change(record, replace(record, **values)),))


def joined(kind: str, edits: Iterable[Edit]) -> Edit:
    """Give several edits, none of which touch the same record, as one; the first one sets the scope."""
    parts = tuple(edits)
    return Edit(kind, parts[0].scope, tuple(change for part in parts for change in part.changes))


def scope_of(record: Record) -> str:
    """Give the scope a record belongs to: its map's id for what is drawn on a map, else the desk.

    The map itself (its owner, its questions) is the desk's.
    """
    return getattr(record, "map", None) or DESK
