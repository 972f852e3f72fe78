"""How a map grew: what happened to it, step by step, and how it lay at each step, from the journal."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import NamedTuple, TypeVar, cast

from app.models.edit import Change
from app.models.network_map import Actor, Ask, Circle, MapContent, NetworkMap, Offer, Tie, Underlay
from app.models.record import Record

R = TypeVar("R", bound=Record)

ON_A_MAP: tuple[type[Record], ...] = (Actor, Circle, Tie, Offer, Ask, Underlay)
"""What lies on a map; what is named first gives its name to a step in which several change."""


COPIED = "copy_map"
"""The kind of edit with which a map begins from another one."""


@dataclass(frozen=True, slots=True)
class Told:
    """What one entry of the journal did to a map; entries that were undone are not told."""

    at: datetime
    kind: str
    changes: tuple[Change, ...]


class Moment(NamedTuple):
    """When a step was, the kind of edit, and the name of what it was about; empty where that has none."""

    at: datetime
    kind: str
    name: str


class _Turn(NamedTuple):
    """One record before and after a step."""

    id: str
    before: Record | None
    after: Record | None


class Replay:
    """A map as it was at each step: 0 as it was begun, `steps` as it is now.

    `story` is what the journal tells of the map, oldest first. Contacts that came in together (from a list or a
    file) come one by one, each with the lines to those who are there already. Everything is reckoned back from how
    the map is now: where the journal has lost its beginning, the replay begins with what was there by then.
    """

    def __init__(self, content: MapContent, story: Sequence[Told]) -> None:
        self._now = content
        parts = [part for told in story for part in _one_by_one(told)]
        self._begun = Moment(content.map.made_at, "add_map", content.owner_name)
        if parts and any(isinstance(change.record, NetworkMap) for change in parts[0].changes):
            self._begun = self._begun._replace(at=parts[0].at, kind=parts[0].kind)
        self._state: dict[str, Record] = {each.id: each for each in _everything(content)}
        turned = [(told, self._taken_back(told)) for told in reversed(parts) if told.kind != COPIED]
        self._turns = [(told, turns) for told, turns in reversed(turned) if turns]
        self._place = _Places(content, [turns for _, turns in self._turns])
        self._at = 0
        self._shown = (-1, content)

    @property
    def steps(self) -> int:
        """How many steps there are after the beginning."""
        return len(self._turns)

    def told(self, step: int) -> Moment:
        """Give when a step was and what it did; of step 0 when the map was begun. Raises IndexError beyond `steps`."""
        if step == 0:
            return self._begun
        told, turns = self._turns[self._checked(step) - 1]
        return Moment(told.at, told.kind, self._name(turns))

    def content_at(self, step: int) -> MapContent:
        """Give the map as it was after a step. Raises IndexError for a step that is not there."""
        if self._checked(step) == self.steps:
            return self._now
        if self._shown[0] != step:
            self._go_to(step)
            self._shown = (step, self._content())
        return self._shown[1]

    def _checked(self, step: int) -> int:
        if not 0 <= step <= self.steps:
            raise IndexError(step)
        return step

    def _taken_back(self, told: Told) -> list[_Turn]:
        """Take back what an entry did, and give what that turned, in the order in which it was done."""
        turns = []
        for change in reversed(told.changes):
            id_, before = change.record.id, change.before
            if isinstance(change.record, NetworkMap) and before is None:
                continue
            after = self._state.get(id_)
            if before != after:
                turns.append(_Turn(id_, before, after))
                self._set(id_, before)
        return turns[::-1]

    def _go_to(self, step: int) -> None:
        while self._at < step:
            for turn in self._turns[self._at][1]:
                self._set(turn.id, turn.after)
            self._at += 1
        while self._at > step:
            self._at -= 1
            for turn in reversed(self._turns[self._at][1]):
                self._set(turn.id, turn.before)

    def _set(self, id_: str, record: Record | None) -> None:
        if record is None:
            self._state.pop(id_, None)
        else:
            self._state[id_] = record

    def _content(self) -> MapContent:
        """Give the map of the state; what belongs to somebody who is not known any more is left out."""
        drawn = cast(NetworkMap, self._state[self._now.map.id])
        actors = self._of(Actor)
        there = {actor.id for actor in actors} | {None}
        circles = (replace(each, members=tuple(m for m in each.members if m in there)) for each in self._of(Circle))
        return MapContent(
            drawn,
            _owner_name(drawn, self._now),
            actors,
            tuple(tie for tie in self._of(Tie) if {tie.start, tie.end} <= there),
            tuple(circles),
            tuple(offer for offer in self._of(Offer) if offer.actor in there),
            tuple(ask for ask in self._of(Ask) if ask.actor in there),
            self._of(Underlay),
        )

    def _of(self, cls: type[R]) -> tuple[R, ...]:
        found = [record for record in self._state.values() if type(record) is cls]
        return tuple(sorted(found, key=self._place.of))

    def _name(self, turns: Sequence[_Turn]) -> str:
        """Give the name of what a step was about: a contact before a circle before a line."""
        records = [cast(Record, turn.after or turn.before) for turn in turns]
        record = min(records, key=lambda each: ON_A_MAP.index(type(each)) if type(each) in ON_A_MAP else 9)
        if isinstance(record, Tie):
            return " – ".join(self._place.names.get(end, self._now.owner_name) for end in (record.start, record.end))
        if isinstance(record, Offer | Ask):
            return self._place.names.get(record.actor, self._now.owner_name)
        return str(getattr(record, "name", ""))


class _Places:
    """In which order what lies on a map stands in it, also what is gone by now; and the names of all contacts."""

    def __init__(self, content: MapContent, turns: Iterable[Sequence[_Turn]]) -> None:
        self.names: dict[str | None, str] = {}
        added: dict[str, int] = {}
        gone: dict[str, Record] = {}
        for time, turn in enumerate(turn for several in turns for turn in several):
            for record in (turn.before, turn.after):
                if record is not None:
                    gone[turn.id] = record
            if turn.before is None:
                added.setdefault(turn.id, time)
        self._keys: dict[str, tuple[float, int]] = {}
        for cls, group in _groups(content).items():
            times: list[int] = []
            for place, each in enumerate(group):
                times.append(max(added.get(each.id, -1), times[-1] if times else -1))
                self._keys[each.id] = (place, 0)
                gone.pop(each.id, None)
            for id_, record in gone.items():
                if type(record) is cls:
                    time = added.get(id_, -1)
                    self._keys[id_] = (bisect_left(times, time) - 0.5, time)
        every = (*gone.values(), *content.actors)
        self.names.update((each.id, each.name) for each in every if isinstance(each, Actor))

    def of(self, record: Record) -> tuple[float, int]:
        """Give what to sort a record by."""
        return self._keys[record.id]


def _one_by_one(told: Told) -> Iterator[Told]:
    """Give contacts that came in together each as an entry of its own, with what goes with them."""
    ranks: dict[str, int] = {}
    for change in told.changes:
        if isinstance(change.record, Actor):
            ranks[change.record.id] = len(ranks)
    if len(ranks) < 2 or told.kind == COPIED or any(change.before is not None for change in told.changes):
        yield told
        return
    parts: list[list[Change]] = [[] for _ in ranks]
    for change in told.changes:
        parts[max((ranks.get(end, 0) for end in _ends(change.record)), default=0)].append(change)
    for part in parts:
        part.sort(key=lambda change: not isinstance(change.record, NetworkMap))
        yield Told(told.at, told.kind, tuple(part))


def _ends(record: Record) -> tuple[str, ...]:
    """Give the ids of the contacts that must be there before a record can be."""
    if isinstance(record, Actor):
        return (record.id,)
    if isinstance(record, Circle):
        return record.members
    ends = (getattr(record, name, None) for name in ("start", "end", "actor"))
    return tuple(end for end in ends if end)


def _owner_name(drawn: NetworkMap, now: MapContent) -> str:
    """Give who stands in the middle: as now, or a group by what the map was called then."""
    return now.owner_name if drawn.owner or drawn.initiative or now.map.owner else drawn.title


def _groups(content: MapContent) -> dict[type[Record], Sequence[Record]]:
    """Give what lies on a map by class."""
    return {
        Actor: content.actors,
        Tie: content.ties,
        Circle: content.circles,
        Offer: content.offers,
        Ask: content.asks,
        Underlay: content.underlays,
    }


def _everything(content: MapContent) -> Iterator[Record]:
    yield content.map
    for group in _groups(content).values():
        yield from group
