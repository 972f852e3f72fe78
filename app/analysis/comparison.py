"""Then and now: what changed from one map to a later one, each change in a plain sentence."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from math import hypot
from typing import TypeVar

from app.models.language import QT_TRANSLATE_NOOP, Sentence
from app.models.network_map import CENTRE, Actor, MapContent, Tie, TieKind
from app.models.terms import counted, named
from app.models.text import apart, fold

CONTEXT = "comparison"

NEW = QT_TRANSLATE_NOOP("comparison", "{name} is new.")
NEW_WISH = QT_TRANSLATE_NOOP("comparison", "{name} is new, as a wish.")
GONE = QT_TRANSLATE_NOOP("comparison", "{name} is no longer on the map.")
CLOSER = QT_TRANSLATE_NOOP("comparison", "{name} is closer now.")
FURTHER = QT_TRANSLATE_NOOP("comparison", "{name} is further away now.")
WISH_CAME_TRUE = QT_TRANSLATE_NOOP("comparison", "{name} was a wish and belongs to it now.")
NEW_TIE = QT_TRANSLATE_NOOP("comparison", "There is a new line between {one} and {other}: {kind}.")
GONE_TIE = QT_TRANSLATE_NOOP("comparison", "A line between {one} and {other} is gone: {kind}.")
STRONGER = QT_TRANSLATE_NOOP("comparison", "The line between {one} and {other} is stronger now.")
WEAKER = QT_TRANSLATE_NOOP("comparison", "The line between {one} and {other} is less strong now.")
TIE_CAME_TRUE = QT_TRANSLATE_NOOP("comparison", "The line that was wished between {one} and {other} is there now.")
SAME = QT_TRANSLATE_NOOP("comparison", "Nothing has changed since then.")
SUMMARY = QT_TRANSLATE_NOOP("comparison", "Then {then}, now {now}.")

CLEARLY = 0.2
"""Map units closer or further at which it is said, where the rings of two maps cannot be compared."""

T = TypeVar("T", Actor, Tie)
Pair = tuple[T, T]


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that changed: in a sentence, and the ids of what it is about, on the map of then and of now.

    The id of a map stands for its middle.
    """

    sentence: Sentence
    then: frozenset[str] = frozenset()
    now: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Comparison:
    """What changed from one map to a later one. Lines of who is new or gone are not told apart from them."""

    new: tuple[Difference, ...]
    gone: tuple[Difference, ...]
    closer: tuple[Difference, ...]
    further: tuple[Difference, ...]
    come_true: tuple[Difference, ...]
    new_ties: tuple[Difference, ...]
    gone_ties: tuple[Difference, ...]
    stronger: tuple[Difference, ...]
    weaker: tuple[Difference, ...]
    summary: Sentence

    @property
    def differences(self) -> tuple[Difference, ...]:
        """Everything that changed, in the order in which one would tell it: who came first, lines last."""
        return (
            *self.new,
            *self.come_true,
            *self.closer,
            *self.further,
            *self.gone,
            *self.new_ties,
            *self.stronger,
            *self.weaker,
            *self.gone_ties,
        )


def compare(before: MapContent, after: MapContent) -> Comparison:
    """Give what changed from one map to another.

    A contact is the same where one was copied from the other or both from a third, where somebody confirmed it,
    or else where the name is the only one of its kind on both maps.
    """
    return _Comparing(before, after).found()


class _Comparing:
    """Two maps side by side, with who is the same on both."""

    def __init__(self, before: MapContent, after: MapContent) -> None:
        self.before, self.after = before, after
        self.pairs = list(same_contacts(before, after))
        self.then_of = {now.id: then.id for then, now in self.pairs}
        self.ties, self.ties_gone, self.ties_new = self._ties()

    def found(self) -> Comparison:
        """Give all that changed."""
        same_then = {then.id for then, _ in self.pairs}
        new = [actor for actor in self.after.actors if actor.id not in self.then_of]
        gone = [actor for actor in self.before.actors if actor.id not in same_then]
        steps = [(pair, self._step(*pair)) for pair in self.pairs]
        result = Comparison(
            new=tuple(_about(NEW_WISH if actor.wished else NEW, None, actor) for actor in new),
            gone=tuple(_about(GONE, actor, None) for actor in gone),
            closer=tuple(_about(CLOSER, *pair) for pair, step in steps if step < 0),
            further=tuple(_about(FURTHER, *pair) for pair, step in steps if step > 0),
            come_true=tuple(self._come_true()),
            new_ties=tuple(self._line(NEW_TIE, None, tie) for tie in self.ties_new),
            gone_ties=tuple(self._line(GONE_TIE, tie, None) for tie in self.ties_gone),
            stronger=tuple(self._line(STRONGER, *pair) for pair in self.ties if pair[0].strength < pair[1].strength),
            weaker=tuple(self._line(WEAKER, *pair) for pair in self.ties if pair[0].strength > pair[1].strength),
            summary=Sentence(CONTEXT, SAME),
        )
        return replace(result, summary=self._summary()) if result.differences else result

    def _summary(self) -> Sentence:
        slots = {"then": counted("Actor", len(self.before.actors)), "now": counted("Actor", len(self.after.actors))}
        return Sentence(CONTEXT, SUMMARY, slots)

    def _step(self, then: Actor, now: Actor) -> float:
        """Give how much further a contact lies: below 0 closer; 0 where that is not clear, or one still waits."""
        rings = len(self.before.map.ring_names), len(self.after.map.ring_names)
        if any(count and actor.ring is None for count, actor in zip(rings, (then, now), strict=True)):
            return 0
        if rings[0] == rings[1] and then.ring is not None and now.ring is not None:
            return now.ring - then.ring
        further = hypot(now.x, now.y) - hypot(then.x, then.y)
        return further if abs(further) >= CLEARLY else 0

    def _come_true(self) -> Iterator[Difference]:
        for then, now in self.pairs:
            if then.wished and not now.wished:
                yield _about(WISH_CAME_TRUE, then, now)
        for one, other in self.ties:
            if one.wished and not other.wished:
                yield self._line(TIE_CAME_TRUE, one, other)

    def _ties(self) -> tuple[list[Pair[Tie]], list[Tie], list[Tie]]:
        """Give the lines that are on both maps in pairs, and those on one only, between who is on both."""
        waiting: dict[tuple[frozenset[str | None], TieKind], list[Tie]] = defaultdict(list)
        there = {*self.then_of.values(), CENTRE}
        for tie in self.before.ties:
            if tie.start in there and tie.end in there:
                waiting[frozenset((tie.start, tie.end)), tie.kind].append(tie)
        pairs, new = [], []
        for tie in self.after.ties:
            if all(end is CENTRE or end in self.then_of for end in (tie.start, tie.end)):
                ends = frozenset(self.then_of.get(end or "") for end in (tie.start, tie.end))
                same = waiting[ends, tie.kind]
                if same:
                    pairs.append((same.pop(0), tie))
                else:
                    new.append(tie)
        return pairs, [tie for left in waiting.values() for tie in left], new

    def _line(self, text: str, then: Tie | None, now: Tie | None) -> Difference:
        """Give a difference about a line, with the names as they are now if it is still there."""
        content, tie = (self.after, now) if now else (self.before, then)
        assert tie is not None, "a difference needs a line"
        slots = {"one": apart(content.name_of(tie.start)), "other": apart(content.name_of(tie.end))}
        sentence = Sentence(CONTEXT, text, {**slots, "kind": named(tie.kind)})
        return Difference(sentence, _ends(self.before, then), _ends(self.after, now))


def same_contacts(before: MapContent, after: MapContent) -> Iterator[Pair[Actor]]:
    """Give the contacts that are on both maps, in pairs of then and now, in the order of the later map."""
    found: dict[str, Actor] = {}
    left = {actor.id: actor for actor in before.actors}
    for key in (_root, _identity, _only_name(before, after)):
        by_key = {key(actor): actor for actor in reversed(left.values()) if key(actor)}
        for actor in after.actors:
            if actor.id not in found and (same := by_key.pop(key(actor), None)):
                found[actor.id] = same
                del left[same.id]
    return ((found[actor.id], actor) for actor in after.actors if actor.id in found)


def _root(actor: Actor) -> str:
    """Give the contact that this one, and all copies of it, come from."""
    return actor.origin or actor.id


def _identity(actor: Actor) -> str:
    return actor.identity or ""


def _only_name(*contents: MapContent) -> Callable[[Actor], str]:
    """Give what gives the name of a contact where no other on either map has it, else nothing."""
    counts = [Counter(fold(actor.name) for actor in content.actors) for content in contents]

    def only(actor: Actor) -> str:
        name = fold(actor.name)
        return name if all(count[name] == 1 for count in counts) else ""

    return only


def _about(text: str, then: Actor | None, now: Actor | None) -> Difference:
    """Give a difference about a contact, by the name it has now if it is still there."""
    actor = now or then
    assert actor is not None, "a difference needs a contact"
    return Difference(Sentence(CONTEXT, text, {"name": apart(actor.name)}), _id(then), _id(now))


def _id(actor: Actor | None) -> frozenset[str]:
    return frozenset((actor.id,)) if actor else frozenset()


def _ends(content: MapContent, tie: Tie | None) -> frozenset[str]:
    """Give a line and both its ends; the middle by the id of the map."""
    return frozenset((tie.id, tie.start or content.map.id, tie.end or content.map.id)) if tie else frozenset()
