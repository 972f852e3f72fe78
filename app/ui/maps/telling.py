"""What an edit did to a map, in words to be heard: "Mo: from close to far away"."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Generic

from PySide6.QtCore import QCoreApplication

from app.models.language import QT_TRANSLATE_NOOP
from app.models.map_setups import beginning_of
from app.models.network_map import Actor, Ask, Circle, MapContent, Offer, Tie
from app.models.record import R
from app.models.text import apart
from app.ui.maps.sentences import (
    circle_name,
    circle_sentence,
    good_sentence,
    kind_word,
    known_as,
    line_heard,
    line_sentence,
    listed,
    ring_name,
    sector_name,
)
from app.ui.parts.words import term

MOST = 3
"""More sentences than this are not heard out; then only how much changed is said."""

SET_UP = QT_TRANSLATE_NOOP("map_changes", "The map has other rings, sectors, kinds or questions now.")
OWNER = QT_TRANSLATE_NOOP("map_changes", "The map is now of {name}.")
ADDED = QT_TRANSLATE_NOOP("map_changes", "{who} on the map.")
GONE = QT_TRANSLATE_NOOP("map_changes", "{who} off the map.")
RENAMED = QT_TRANSLATE_NOOP("map_changes", "{before} is now called {after}.")
RING = QT_TRANSLATE_NOOP("map_changes", "{name}: from {before} to {after}.")
ALL_TO_RING = QT_TRANSLATE_NOOP("map_changes", "{who}: to {after}.")
SECTOR = QT_TRANSLATE_NOOP("map_changes", "{name} is in sector {sector}.")
KIND = QT_TRANSLATE_NOOP("map_changes", "{name}: {kind}.")
WISHED = QT_TRANSLATE_NOOP("map_changes", "{name} is wished for.")
NOT_WISHED = QT_TRANSLATE_NOOP("map_changes", "{name} is no longer wished for.")
NOTED = QT_TRANSLATE_NOOP("map_changes", "The note with {name} has changed.")
PICTURE = QT_TRANSLATE_NOOP("map_changes", "{name} has the small picture “{picture}”.")
NO_PICTURE = QT_TRANSLATE_NOOP("map_changes", "{name} has no small picture any more.")
MOVED = QT_TRANSLATE_NOOP("map_changes", "{who} moved.")
CHANGED = QT_TRANSLATE_NOOP("map_changes", "{who} changed.")
LINE_ADDED = QT_TRANSLATE_NOOP("map_changes", "New line: {line}.")
LINE_GONE = QT_TRANSLATE_NOOP("map_changes", "Line gone: {line}.")
LINE = QT_TRANSLATE_NOOP("map_changes", "Line: {line}.")
CIRCLE_ADDED = QT_TRANSLATE_NOOP("map_changes", "New: {circle}.")
CIRCLE_GONE = QT_TRANSLATE_NOOP("map_changes", "Circle {name} is gone.")
CIRCLE_RENAMED = QT_TRANSLATE_NOOP("map_changes", "The circle is now called {name}.")
CIRCLE_CHANGED = QT_TRANSLATE_NOOP("map_changes", "Circle {name} changed.")
JOINED = QT_TRANSLATE_NOOP("map_changes", "{who} in circle {name}.")
LEFT = QT_TRANSLATE_NOOP("map_changes", "{who} out of circle {name}.")
GOOD = QT_TRANSLATE_NOOP("map_changes", "{name}. {good}.")
GOOD_GONE = QT_TRANSLATE_NOOP("map_changes", "{name}. No longer: {good}.")
MUCH = QT_TRANSLATE_NOOP("map_changes", "%n thing(s) on the map changed.", "", 1)


def changes_said(before: MapContent, after: MapContent) -> str:
    """Give what is different on a map, in a few sentences; "" where nothing is."""
    if beginning_of(before.map) != beginning_of(after.map):
        return _say(SET_UP)
    found = list(_Telling(before, after).sentences())
    return " ".join(found) if len(found) <= MOST else _say(MUCH, len(found))


def _say(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("map_changes", text, None, n)


@dataclass(frozen=True, slots=True)
class _Difference(Generic[R]):
    """Which records came, went, and are not what they were."""

    added: list[R]
    gone: list[R]
    changed: list[tuple[R, R]]


def _difference(before: Iterable[R], after: Iterable[R]) -> _Difference[R]:
    was, now = {each.id: each for each in before}, {each.id: each for each in after}
    return _Difference(
        [each for key, each in now.items() if key not in was],
        [each for key, each in was.items() if key not in now],
        [(was[key], each) for key, each in now.items() if key in was and was[key] != each],
    )


class _Telling:
    """Says the differences between a map and the same map later."""

    def __init__(self, before: MapContent, after: MapContent) -> None:
        self._before, self._after = before, after
        self._actors = _difference(before.actors, after.actors)
        self._new = {actor.id for actor in self._actors.added} | {actor.id for actor in self._actors.gone}

    def sentences(self) -> Iterator[str]:
        """Give all, the contacts first; what came or went along with a contact is not said."""
        yield from self._owner()
        if self._actors.added:
            yield _say(ADDED).format(who=self._who(self._after, self._actors.added))
        if self._actors.gone:
            yield _say(GONE).format(who=self._who(self._before, self._actors.gone))
        yield from self._changed_actors()
        yield from self._lines()
        yield from self._circles()
        yield from self._goods()

    def _owner(self) -> Iterator[str]:
        before, after = self._before, self._after
        if before.owner_name == after.owner_name:
            return
        if before.map.owner and before.map.owner == after.map.owner:
            yield _say(RENAMED).format(before=apart(before.owner_name), after=apart(after.owner_name))
        else:
            yield _say(OWNER).format(name=apart(after.owner_name))

    def _who(self, content: MapContent, actors: Iterable[Actor]) -> str:
        return listed([known_as(content, actor.id) for actor in actors])

    # --- contacts -----------------------------------------------------------------------------------

    def _changed_actors(self) -> Iterator[str]:
        changed = self._actors.changed
        if len(changed) < 2:
            for before, after in changed:
                yield from self._changed_actor(before, after)
            return
        who = self._who(self._after, [after for _, after in changed])
        rings = {after.ring for _, after in changed}
        if any(before.ring != after.ring for before, after in changed) and len(rings) == 1:
            yield _say(ALL_TO_RING).format(who=who, after=ring_name(self._after, rings.pop()))
        else:
            yield _say(MOVED if all(map(_only_moved, changed)) else CHANGED).format(who=who)

    def _changed_actor(self, before: Actor, after: Actor) -> Iterator[str]:
        name = apart(known_as(self._after, after.id))
        if before.name != after.name:
            yield _say(RENAMED).format(before=apart(before.name), after=apart(after.name))
        yield from self._changed_place(name, before, after)
        if before.kind != after.kind:
            yield _say(KIND).format(name=name, kind=kind_word(self._after, after.kind))
        if before.wished != after.wished:
            yield _say(WISHED if after.wished else NOT_WISHED).format(name=name)
        if before.note != after.note:
            yield _say(NOTED).format(name=name)
        if before.pictogram != after.pictogram:
            picture = term(after.pictogram) if after.pictogram else ""
            yield _say(PICTURE if picture else NO_PICTURE).format(name=name, picture=picture)

    def _changed_place(self, name: str, before: Actor, after: Actor) -> Iterator[str]:
        if before.ring != after.ring:
            rings = ring_name(self._before, before.ring), ring_name(self._after, after.ring)
            yield _say(RING).format(name=name, before=rings[0], after=rings[1])
        sector = sector_name(self._after, after.sector)
        if before.sector != after.sector and sector:
            yield _say(SECTOR).format(name=name, sector=sector)
        if _only_moved((before, after)) and before.ring == after.ring and before.sector == after.sector:
            yield _say(MOVED).format(who=name)

    # --- lines, circles, goods ----------------------------------------------------------------------

    def _lines(self) -> Iterator[str]:
        ties = _difference(self._before.ties, self._after.ties)
        for tie in ties.added:
            if not self._goes_along(tie):
                yield _say(LINE_ADDED).format(line=line_sentence(self._after, tie))
        for tie in ties.gone:
            if not self._goes_along(tie):
                yield _say(LINE_GONE).format(line=line_sentence(self._before, tie))
        for _, tie in ties.changed:
            yield _say(LINE).format(line=line_heard(self._after, tie))

    def _goes_along(self, tie: Tie) -> bool:
        return tie.start in self._new or tie.end in self._new

    def _circles(self) -> Iterator[str]:
        circles = _difference(self._before.circles, self._after.circles)
        for circle in circles.added:
            yield _say(CIRCLE_ADDED).format(circle=circle_sentence(self._after, circle))
        for circle in circles.gone:
            yield _say(CIRCLE_GONE).format(name=circle_name(circle))
        for before, after in circles.changed:
            yield from self._changed_circle(before, after)

    def _changed_circle(self, before: Circle, after: Circle) -> Iterator[str]:
        name = circle_name(after)
        if before.name != after.name:
            yield _say(CIRCLE_RENAMED).format(name=name)
        elif before.members == after.members:
            yield _say(CIRCLE_CHANGED).format(name=name)
        came = [each for each in after.members if each not in before.members and each not in self._new]
        went = [each for each in before.members if each not in after.members and each not in self._new]
        for text, members, content in ((JOINED, came, self._after), (LEFT, went, self._before)):
            if members:
                yield _say(text).format(who=self._who(content, [content.by_id[each] for each in members]), name=name)

    def _goods(self) -> Iterator[str]:
        before: list[Offer | Ask] = [*self._before.offers, *self._before.asks]
        after: list[Offer | Ask] = [*self._after.offers, *self._after.asks]
        goods = _difference(before, after)
        for good in (*goods.added, *(now for _, now in goods.changed)):
            if good.actor not in self._new:
                yield self._good(GOOD, self._after, good)
        for good in goods.gone:
            if good.actor not in self._new:
                yield self._good(GOOD_GONE, self._before, good)

    def _good(self, text: str, content: MapContent, good: Offer | Ask) -> str:
        return _say(text).format(name=apart(known_as(content, good.actor)), good=good_sentence(good))


def _only_moved(pair: tuple[Actor, Actor]) -> bool:
    """Tell whether a contact is only somewhere else."""
    before, after = pair
    return before.name == after.name and (before.kind, before.wished, before.note, before.pictogram) == (
        after.kind,
        after.wished,
        after.note,
        after.pictogram,
    )
