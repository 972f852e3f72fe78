"""A map as an outline: the middle, everybody by ring, the circles, and beneath each what there is to say of it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from app.models.language import QT_TRANSLATE_NOOP
from app.models.network_map import Actor, Ask, Circle, MapContent, Offer, Tie
from app.ui.maps.samples import Sample, circle_sample, contact_sample, named_sample, tie_sample
from app.ui.maps.sentences import (
    WISHED,
    circle_title,
    good_sentence,
    known_as,
    line_sentence,
    note_sentence,
    ring_name,
    say,
    thing_sentence,
)
from app.ui.parts.words import counted

CIRCLES = QT_TRANSLATE_NOOP("map_outline", "Circles")
MINE = QT_TRANSLATE_NOOP("map_outline", "{name} (in the middle)")


class Sort(Enum):
    """What a row of the outline is."""

    ME = auto()
    RING = auto()
    CONTACT = auto()
    LINE = auto()
    OFFER = auto()
    ASK = auto()
    NOTE = auto()
    CIRCLES = auto()
    CIRCLE = auto()
    MEMBER = auto()


HEADINGS = frozenset({Sort.RING, Sort.CIRCLES})
NAMED = frozenset({Sort.CONTACT, Sort.CIRCLE})
"""What can be renamed in its row."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One row. `key` is the same for as long as the row means the same, and no other row has it.

    `thing` is the id of what it stands for ("" for a heading), `holder` of what is chosen with it: an offer chooses
    who has it. `words` are seen; `spoken` are said instead, where that is known beforehand (see `heard`). `name` is
    what one types over to rename it. `ring` is that of a heading or contact; `circle` is the id of the circle that a
    member's row is in.
    """

    key: str
    sort: Sort
    words: str
    thing: str = ""
    holder: str = ""
    name: str = ""
    spoken: str = ""
    sample: Sample | None = None
    ring: int | None = None
    circle: str = ""
    below: tuple["Entry", ...] = field(default=(), compare=False, repr=False)


def outline(content: MapContent) -> tuple[Entry, ...]:
    """Give the rows of a map, from the top."""
    return tuple(_Outline(content).entries())


def heard(content: MapContent, entry: Entry) -> str:
    """Give what a screen reader says of a row; only worked out when one asks, for there is much to say."""
    whole = entry.sort in (Sort.ME, Sort.CONTACT, Sort.MEMBER, Sort.LINE, Sort.CIRCLE)
    return (thing_sentence(content, entry.thing) if whole else entry.spoken) or entry.words


def every(entries: Iterable[Entry]) -> Iterator[Entry]:
    """Give all rows, also those beneath others."""
    for entry in entries:
        yield entry
        yield from every(entry.below)


class _Outline:
    """Makes the rows of one map; what belongs to whom is looked up once."""

    def __init__(self, content: MapContent) -> None:
        self._content = content
        self._ties: dict[str | None, list[Tie]] = defaultdict(list)
        self._goods: dict[str | None, list[Offer | Ask]] = defaultdict(list)
        for tie in content.ties:
            for end in (tie.start, tie.end):
                self._ties[end].append(tie)
        goods: list[Offer | Ask] = [*content.offers, *content.asks]
        for good in goods:
            self._goods[good.actor].append(good)
        self._lines = {tie.id: line_sentence(content, tie) for tie in content.ties}

    def entries(self) -> Iterator[Entry]:
        """Give the middle, the rings from the innermost, who is in none, and the circles."""
        yield self._me()
        names = self._content.map.ring_names
        by_ring: dict[int | None, list[Actor]] = defaultdict(list)
        for actor in sorted(self._content.actors, key=lambda actor: (actor.name.casefold(), actor.id)):
            inside = actor.ring is not None and actor.ring < len(names)
            by_ring[actor.ring if inside else None].append(actor)
        for ring in range(len(names)):
            yield self._ring(ring, by_ring[ring])
        if by_ring[None]:
            yield self._ring(None, by_ring[None])
        if self._content.circles:
            yield self._circles()

    def _me(self) -> Entry:
        map_id, name = self._content.map.id, self._content.owner_name
        words = QCoreApplication.translate("map_outline", MINE).format(name=name)
        below = tuple(self._belongings(map_id, None))
        sample = named_sample("centre")
        return Entry(map_id, Sort.ME, words, map_id, map_id, name=name, sample=sample, below=below)

    def _ring(self, ring: int | None, actors: list[Actor]) -> Entry:
        name = ring_name(self._content, ring)
        words, spoken = f"{name} ({len(actors)})", f"{name}, {counted('Actor', len(actors))}"
        below = tuple(map(self._contact, actors))
        return Entry(f"ring:{ring}", Sort.RING, words, spoken=spoken, ring=ring, below=below)

    def _contact(self, actor: Actor) -> Entry:
        below = [*self._belongings(actor.id, actor.id), *_note(actor.id, actor)]
        return Entry(
            actor.id,
            Sort.CONTACT,
            self._name(actor),
            actor.id,
            actor.id,
            name=actor.name,
            sample=contact_sample(actor.kind, actor.wished, pictogram=actor.pictogram),
            ring=actor.ring,
            below=tuple(below),
        )

    def _name(self, actor: Actor) -> str:
        name = known_as(self._content, actor.id)
        return say(WISHED).format(sentence=name) if actor.wished else name

    def _belongings(self, holder: str, end: str | None) -> Iterator[Entry]:
        """Give what somebody has and seeks, and its lines."""
        for good in self._goods[end]:
            words = good_sentence(good)
            sort = Sort.OFFER if isinstance(good, Offer) else Sort.ASK
            icon = named_sample("offer" if sort is Sort.OFFER else "ask")
            yield Entry(f"{holder}/{good.id}", sort, words, good.id, holder, sample=icon)
        for tie in self._ties[end]:
            key, sample = f"{holder}/{tie.id}", tie_sample(tie.kind, tie.wished)
            below = tuple(_note(key, tie))
            yield Entry(key, Sort.LINE, self._lines[tie.id], tie.id, tie.id, sample=sample, below=below)

    def _circles(self) -> Entry:
        circles = self._content.circles
        name = QCoreApplication.translate("map_outline", CIRCLES)
        words, spoken = f"{name} ({len(circles)})", f"{name}, {counted('Circle', len(circles))}"
        return Entry("circles", Sort.CIRCLES, words, spoken=spoken, below=tuple(map(self._circle, circles)))

    def _circle(self, circle: Circle) -> Entry:
        members = [self._content.by_id[each] for each in circle.members if each in self._content.by_id]
        below = [*(self._member(circle, actor) for actor in members), *_note(circle.id, circle)]
        return Entry(
            circle.id,
            Sort.CIRCLE,
            circle_title(self._content, circle),
            circle.id,
            circle.id,
            name=circle.name,
            sample=circle_sample(circle.colour),
            below=tuple(below),
        )

    def _member(self, circle: Circle, actor: Actor) -> Entry:
        return Entry(
            f"{circle.id}/{actor.id}",
            Sort.MEMBER,
            self._name(actor),
            actor.id,
            actor.id,
            sample=contact_sample(actor.kind, actor.wished, pictogram=actor.pictogram),
            circle=circle.id,
        )


def _note(key: str, thing: Actor | Tie | Circle) -> Iterator[Entry]:
    if thing.note:
        words = note_sentence(thing.note)
        yield Entry(f"{key}/note", Sort.NOTE, words, thing.id, thing.id, sample=named_sample("note"))
