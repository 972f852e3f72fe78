"""A network map: somebody in the middle, the contacts around, the lines between them, and what each has and seeks."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from app.models.record import OnRemoval, Record, reference, required_text, text_field
from app.models.text import LINE_LIMIT, NOTE_LIMIT

CENTRE = None
"""The end of a tie, or the holder of an offer or ask, that is the person in the middle."""


class ActorKind(StrEnum):
    """What sort of contact it is."""

    PERSON = "person"
    ORGANISATION = "organisation"
    GOVERNMENT = "government"
    PLACE = "place"
    RESOURCE = "resource"


class TieKind(StrEnum):
    """What a line means."""

    KNOWS = "knows"
    HELPS = "helps"
    GIVES = "gives"
    DECIDES = "decides"
    CLASHES = "clashes"


class Direction(StrEnum):
    """Which way a line points, seen from its start."""

    NONE = "none"
    TO = "to"
    FROM = "from"
    BOTH = "both"


class Good(StrEnum):
    """What can be offered, sought, or given along a line."""

    MONEY = "money"
    SPACE = "space"
    KNOWLEDGE = "knowledge"
    TIME = "time"
    THINGS = "things"
    NETWORK = "network"
    PERMISSION = "permission"
    OTHER = "other"


class Pictogram(StrEnum):
    """A small picture of a contact, for who does not write."""

    WOMAN = "woman"
    MAN = "man"
    CHILD = "child"
    ELDER = "elder"
    NEIGHBOUR = "neighbour"
    SCHOOL = "school"
    SHOP = "shop"
    CARE = "care"
    FAITH = "faith"
    SPORT = "sport"
    GREEN = "green"
    CITY = "city"


KIND_IN_PICTURE = {
    Pictogram.SCHOOL: ActorKind.ORGANISATION,
    Pictogram.SHOP: ActorKind.PLACE,
    Pictogram.CARE: ActorKind.ORGANISATION,
    Pictogram.FAITH: ActorKind.ORGANISATION,
    Pictogram.SPORT: ActorKind.ORGANISATION,
    Pictogram.GREEN: ActorKind.PLACE,
    Pictogram.CITY: ActorKind.GOVERNMENT,
}
"""What kind of contact a small picture stands for, where that is no person."""

PICTURE_LIMIT = 2_000_000
"""Characters of a photograph as text: about 1.5 MB, far more than one that was made small needs."""

QUESTIONS = 5
"""How many steps the guide along a map has."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MapSetup(Record):
    """How maps begin in one session: the questions of the guide, the rings, sectors and kinds of contacts.

    `questions` are `QUESTIONS` texts; an empty one is left out of the guide. `kind_names` are the words for the kinds
    in the order of `ActorKind`, an empty one is not offered; no words at all are the usual ones.
    """

    session: str = reference("Session", OnRemoval.TAKE_ALONG, required=True)
    questions: tuple[str, ...] = ()
    ring_names: tuple[str, ...] = ()
    sector_names: tuple[str, ...] = ()
    kind_names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class NetworkMap(Record):
    """One person's (or group's) network at one moment. `number` makes its code (K5).

    `ring_names` run from the innermost to the outermost; `sector_names` run clockwise from the top and may be empty.
    `questions` and `kind_names` are as in `MapSetup`; without questions the usual ones are asked.
    A map without a person or initiative as owner is a group's, called `title`.
    """

    number: int
    owner: str | None = reference("Person", OnRemoval.REFUSE)
    initiative: str | None = reference("Initiative", OnRemoval.EMPTY)
    title: str = text_field()
    session: str | None = reference("Session", OnRemoval.REFUSE)
    prompt: str = text_field(LINE_LIMIT)
    ring_names: tuple[str, ...] = ()
    sector_names: tuple[str, ...] = ()
    kind_names: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    previous: str | None = reference("NetworkMap", OnRemoval.EMPTY)
    made_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor(Record):
    """A person, organisation, place or thing on a map.

    `x` and `y` are in map units: the centre is 0,0, the outer ring has radius 1, y points down; they are always what
    is drawn. `ring` counts from 0, the innermost; `sector` from 0, clockwise from the top; None is neither.
    `origin` is the id of the contact on an earlier map it was copied from (the first one, if copied again), or empty.
    """

    map: str = reference("NetworkMap", OnRemoval.TAKE_ALONG, required=True)
    name: str = required_text()
    kind: ActorKind = ActorKind.PERSON
    ring: int | None = None
    sector: int | None = None
    x: float = 0.0
    y: float = 0.0
    wished: bool = False
    placed_by_hand: bool = False
    note: str = text_field(NOTE_LIMIT)
    pictogram: Pictogram | None = None
    origin: str = text_field()
    identity: str | None = reference("Identity", OnRemoval.EMPTY)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tie(Record):
    """A line between two ends of a map; an end that is None is the centre. `strength` is 1–3.

    `good` says what is given, where the kind is `TieKind.GIVES`.
    """

    map: str = reference("NetworkMap", OnRemoval.TAKE_ALONG, required=True)
    start: str | None = reference("Actor", OnRemoval.TAKE_ALONG)
    end: str | None = reference("Actor", OnRemoval.TAKE_ALONG)
    kind: TieKind = TieKind.KNOWS
    direction: Direction = Direction.NONE
    strength: int = 2
    good: Good | None = None
    wished: bool = False
    note: str = text_field(NOTE_LIMIT)


@dataclass(frozen=True, slots=True, kw_only=True)
class Circle(Record):
    """A loop drawn round contacts, with a name. `colour` is the number of a colour in the theme, from 0."""

    map: str = reference("NetworkMap", OnRemoval.TAKE_ALONG, required=True)
    name: str = text_field()
    members: tuple[str, ...] = reference("Actor", OnRemoval.EMPTY, many=True)
    colour: int = 0
    note: str = text_field(NOTE_LIMIT)


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer(Record):
    """Something a contact, or (`actor` None) the person in the middle, has to give."""

    map: str = reference("NetworkMap", OnRemoval.TAKE_ALONG, required=True)
    actor: str | None = reference("Actor", OnRemoval.TAKE_ALONG)
    kind: Good = Good.OTHER
    words: str = text_field(LINE_LIMIT)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask(Record):
    """Something a contact, or (`actor` None) the person in the middle, is looking for."""

    map: str = reference("NetworkMap", OnRemoval.TAKE_ALONG, required=True)
    actor: str | None = reference("Actor", OnRemoval.TAKE_ALONG)
    kind: Good = Good.OTHER
    words: str = text_field(LINE_LIMIT)


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity(Record):
    """What contacts on several maps, and perhaps a participant, share once someone confirmed they are the same."""

    name: str = text_field()
    person: str | None = reference("Person", OnRemoval.EMPTY)


def participants(identities: Iterable[Identity]) -> dict[str, str]:
    """Give which person an identity is, both by id, of those that are a participant."""
    return {each.id: each.person for each in identities if each.person}


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture(Record):
    """A photograph: a JPEG as base64 text. It never changes, so that moving it about stays a small edit."""

    map: str = reference("NetworkMap", OnRemoval.TAKE_ALONG, required=True)
    jpeg: str = required_text(PICTURE_LIMIT)


@dataclass(frozen=True, slots=True, kw_only=True)
class Underlay(Record):
    """A photograph of a paper map under a map, to trace: its middle and width in map units. It is never printed."""

    map: str = reference("NetworkMap", OnRemoval.TAKE_ALONG, required=True)
    picture: str = reference("Picture", OnRemoval.TAKE_ALONG, required=True)
    x: float = 0.0
    y: float = 0.0
    width: float = 2.4


@dataclass(frozen=True, slots=True)
class MapSize:
    """How many contacts and lines are on a map, and when it last changed."""

    contacts: int
    lines: int
    changed_at: datetime


@dataclass(frozen=True, slots=True)
class MapContent:
    """A map with everything on it, and the name of its owner: what a view, a print or a measure needs."""

    map: NetworkMap
    owner_name: str
    actors: tuple[Actor, ...] = ()
    ties: tuple[Tie, ...] = ()
    circles: tuple[Circle, ...] = ()
    offers: tuple[Offer, ...] = ()
    asks: tuple[Ask, ...] = ()
    underlays: tuple[Underlay, ...] = ()
    by_id: dict[str, Actor] = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        """Index the actors by id."""
        object.__setattr__(self, "by_id", {actor.id: actor for actor in self.actors})

    def name_of(self, end: str | None) -> str:
        """Give the name at one end of a tie: a contact's, or the owner's for the centre."""
        return self.owner_name if end is CENTRE else self.by_id[end].name

    def ties_of(self, end: str | None) -> list[Tie]:
        """Give the ties that start or end at `end`."""
        return [tie for tie in self.ties if end in (tie.start, tie.end)]

    def around(self, end: str | None) -> frozenset[str]:
        """Give the ids of a contact (None: the centre), its ties, those at their other ends, and its circles.

        The centre goes by the id of the map.
        """
        ties = self.ties_of(end)
        ends = {end, *(each for tie in ties for each in (tie.start, tie.end))}
        circles = (circle.id for circle in self.circles if end in circle.members)
        return frozenset({each or self.map.id for each in ends} | {tie.id for tie in ties} | set(circles))

    def offers_of(self, end: str | None) -> list[Offer]:
        """Give what one end has to give."""
        return [offer for offer in self.offers if offer.actor == end]

    def asks_of(self, end: str | None) -> list[Ask]:
        """Give what one end is looking for."""
        return [ask for ask in self.asks if ask.actor == end]
