"""Lists of records that were read once, and follow each edit instead of being read again."""

from bisect import bisect_left
from collections.abc import Callable, Iterable
from typing import Any, cast

from app.models.edit import Change, Edit
from app.models.record import R, Record
from app.storage.rows import order_field

MOST_AT_ONCE = 200
"""An edit with more records of one class than this has its lists read again, which is quicker then."""

_Key = tuple[tuple[str, Any], ...]
_Lists = dict[_Key, list[Any]]


class KeptLists:
    """What was read of each record class, by the values that were asked for, in the order in which the file gives it.

    Where it is not certain that a list can follow, it is dropped, and read again when it is asked for.
    """

    def __init__(self) -> None:
        self._kept: dict[type[Record], _Lists] = {}

    def get(self, cls: type[R], equals: dict[str, Any], read: Callable[[], list[R]]) -> list[R]:
        """Give a list of the caller's own; `read` gives it the first time."""
        kept = self._kept.setdefault(cls, {})
        key = tuple(sorted(equals.items()))
        if key not in kept:
            kept[key] = read()
        return list(kept[key])

    def clear(self) -> None:
        """Forget everything."""
        self._kept.clear()

    def drop(self, edit: Edit) -> None:
        """Forget each list in which something of an edit stood, or will stand."""
        for change in edit.changes:
            self._drop(change)

    def follow(self, edit: Edit, *, new: bool) -> None:
        """Let each list hold what an edit left. `new` tells that what it adds was added last of all.

        An undone removal is not `new`: what comes back stands again where it stood.
        """
        by_class: dict[type[Record], list[Change]] = {}
        for change in _net(edit.changes):
            by_class.setdefault(type(change.record), []).append(change)
        for cls, changes in by_class.items():
            many = len(changes) > MOST_AT_ONCE
            for change in changes:
                if many:
                    self._drop(change)
                else:
                    self._follow(change, self._kept.get(cls, {}), new=new)

    def _follow(self, change: Change, kept: _Lists, *, new: bool) -> None:
        for key in list(kept):
            was, will_be = _belongs(key, change.before), _belongs(key, change.after)
            before, after = change.before if was else None, change.after if will_be else None
            # What joins a list by a change of its own was added long ago, and does not stand last.
            last = new and change.before is None
            if (was or will_be) and not _patched(kept[key], before, after, new=last):
                del kept[key]

    def _drop(self, change: Change) -> None:
        kept = self._kept.get(type(change.record), {})
        for key in [key for key in kept if _belongs(key, change.before) or _belongs(key, change.after)]:
            del kept[key]


def _net(changes: Iterable[Change]) -> list[Change]:
    """Give what changes come down to: one for each record, in the order in which they first came up."""
    nets: dict[tuple[type[Record], str], Change] = {}
    for change in changes:
        key = type(change.record), change.record.id
        nets[key] = Change(nets[key].before, change.after) if key in nets else change
    return [change for change in nets.values() if change.before or change.after]


def _belongs(key: _Key, record: Record | None) -> bool:
    """Tell whether a record stands in the list of those with the values of `key`."""
    return record is not None and all(getattr(record, name) == value for name, value in key)


def _patched(records: list[Record], before: Record | None, after: Record | None, *, new: bool) -> bool:
    """Take `before` out of a list and put `after` in; False where that cannot be known to be right."""
    name = order_field(type(cast("Record", after or before)))
    place = len(records)
    if before is not None:
        place = _place_of(records, before, name)
        if place < 0:
            return False
    if before is not None and after is not None and (name is None or getattr(before, name) == getattr(after, name)):
        records[place] = after
        return True
    if after is not None and name is None and not (new and before is None):
        return False
    if before is not None:
        del records[place]
    if after is not None:
        records.insert(_room_for(records, after, name), after)
    return True


def _place_of(records: list[Record], record: Record, name: str | None) -> int:
    """Give where a record stands; -1 where it does not."""
    if name is None:
        place = next((at for at, each in enumerate(records) if each.id == record.id), -1)
    else:
        place = _room_for(records, record, name)
    found = 0 <= place < len(records) and records[place] == record
    return place if found else -1


def _room_for(records: list[Record], record: Record, name: str | None) -> int:
    """Give where a record must stand: by rank or number and then id, or else last."""
    if name is None:
        return len(records)
    return bisect_left(records, (getattr(record, name), record.id), key=lambda each: (getattr(each, name), each.id))
