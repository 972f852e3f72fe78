"""Removing a record, with what its references declare: take along, empty, or refuse."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from app.models.edit import Change, Edit, scope_of
from app.models.errors import STILL_USED, Refused
from app.models.record import OnRemoval, Record, references
from app.models.terms import counted

Referrers = Callable[[Record], Iterable[Record]]
"""Gives all records that refer to a record."""


def removed(kind: str, *targets: Record, referrers: Referrers) -> Edit:
    """Give the edit that removes `targets` and deals with every record that refers to them.

    Raises `Refused` with how many records still use it, where a reference says so.
    """
    plan = _Plan(referrers)
    for target in targets:
        plan.remove(target)
    plan.refuse_if_used()
    return Edit(kind, scope_of(targets[0]), plan.changes())


class _Plan:
    """What goes and what is emptied, each record once."""

    def __init__(self, referrers: Referrers) -> None:
        self._referrers = referrers
        self._gone: dict[str, Record] = {}
        self._emptied: dict[str, tuple[Record, Record]] = {}
        self._in_the_way: dict[str, Record] = {}

    def remove(self, record: Record) -> None:
        """Mark a record as gone, and follow all that refer to it."""
        if record.id in self._gone:
            return
        self._gone[record.id] = record
        for referrer in self._referrers(record):
            self._deal_with(referrer, record.id)

    def _deal_with(self, referrer: Record, gone: str) -> None:
        for name, reference in references(type(referrer)):
            value = getattr(referrer, name)
            if gone != value and not (reference.many and gone in value):
                continue
            if reference.on_removal is OnRemoval.TAKE_ALONG:
                self.remove(referrer)
            elif reference.on_removal is OnRemoval.REFUSE:
                self._in_the_way[referrer.id] = referrer
            else:
                self._empty(referrer, name, gone, many=reference.many)

    def _empty(self, referrer: Record, name: str, gone: str, *, many: bool) -> None:
        before, after = self._emptied.get(referrer.id, (referrer, referrer))
        left: Any = tuple(each for each in getattr(after, name) if each != gone) if many else None
        self._emptied[referrer.id] = before, replace(after, **{name: left})

    def refuse_if_used(self) -> None:
        """Raise `Refused` if something that stays needs what goes."""
        users = [record for key, record in self._in_the_way.items() if key not in self._gone]
        if users:
            counts = Counter(type(user).__name__ for user in users)
            raise Refused(STILL_USED, {"where": tuple(counted(*each) for each in counts.items())})

    def changes(self) -> tuple[Change, ...]:
        """Give the changes: first what is emptied, then what goes, the last found first."""
        emptied = (Change(*pair) for key, pair in self._emptied.items() if key not in self._gone)
        return (*emptied, *(Change(record, None) for record in reversed(self._gone.values())))
