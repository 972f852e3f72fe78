"""Makes maps of personal networks from research: who is how close becomes a ring, and everyone gets a place."""

import itertools
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from datetime import datetime
from functools import cache
from math import pi
from typing import TYPE_CHECKING

from app.interchange.ego_tables import Alter, AlterTie, EgoNetwork, EgoTables
from app.interchange.table import plain
from app.models.language import LANGUAGES, QT_TRANSLATE_NOOP, Sentence, Words
from app.models.map_geometry import Point, at_angle, ring_middle, waiting_places
from app.models.network_map import Actor, ActorKind, NetworkMap, Tie
from app.models.person import Person, Role
from app.models.programme import Programme
from app.models.record import Record, new_id
from app.models.terms import LABELS, RING_NAMES, TERMS
from app.models.text import NAME_LIMIT, NOTE_LIMIT, fold, one_line, shortened

if TYPE_CHECKING:
    from app.storage import ProgrammeFile

CONTEXT = "interchange"
MOST_RINGS = 7
MOST_SECTORS = 8

OWNER_WITHOUT_NAME = QT_TRANSLATE_NOOP("interchange", "Network {id}")
HIGHER_IS_CLOSER = QT_TRANSLATE_NOOP("interchange", "In {column}, {most} was taken as closest.")
LOWER_IS_CLOSER = QT_TRANSLATE_NOOP("interchange", "In {column}, {least} was taken as closest.")
RING_UNUSABLE = QT_TRANSLATE_NOOP(
    "interchange", "{column} has no whole numbers for at most {most} rings. It went into the notes."
)
SECTOR_UNUSABLE = QT_TRANSLATE_NOOP("interchange", "{column} has more than {most} values. It went into the notes.")
NTH_RING = QT_TRANSLATE_NOOP("rings", "ring {number}")
FREE_RADII = (0.45, 0.7, 0.95)
"""Where contacts stand on a map without rings: on three circles, in map units."""


class EgoMapMaker:
    """Makes the records of one network after the other. `remarks` tells how closeness was understood."""

    def __init__(self, file: "ProgrammeFile", tables: EgoTables, *, session: str | None, made_at: datetime) -> None:
        self.remarks: list[Sentence] = []
        self._person_numbers = itertools.count(file.next_number(Person))
        self._map_numbers = itertools.count(file.next_number(NetworkMap))
        self._columns = tables.columns
        self._session = session
        self._made_at = made_at
        self._words = Words(file.all(Programme)[0].language)
        alters = [alter for network in tables.networks for alter in network.alters.values()]
        self._ring_count = 0
        self._rings = self._read_rings(Counter(alter.ring for alter in alters if alter.ring))
        self._sectors = self._read_sectors([alter.sector for alter in alters if alter.sector])
        self._strongest = _strongest(tie for network in tables.networks for tie in network.ties)

    def records(self, network: EgoNetwork) -> Iterator[Record]:
        """Give the person, the map, the contacts and the lines of one network."""
        owner = Person(
            id=new_id(),
            number=next(self._person_numbers),
            name=self._owner_name(network),
            role=Role.OTHER,
            note=shortened(network.note, NOTE_LIMIT),
        )
        yield owner
        drawn = NetworkMap(
            id=new_id(),
            number=next(self._map_numbers),
            owner=owner.id,
            session=self._session,
            ring_names=self._ring_names(),
            sector_names=tuple(shortened(name, NAME_LIMIT) for name in self._sectors),
            made_at=self._made_at,
        )
        yield drawn
        actors = {alter.key: actor for alter, actor in self._actors(network, drawn)}
        yield from actors.values()
        for tie in network.ties:
            yield Tie(
                id=new_id(),
                map=drawn.id,
                start=actors[tie.start].id,
                end=actors[tie.end].id,
                strength=self._strength(tie.strength),
                note=shortened(tie.note, NOTE_LIMIT),
            )

    def _owner_name(self, network: EgoNetwork) -> str:
        name = one_line(network.name)
        if name:
            return shortened(name, NAME_LIMIT)
        return self._words.say(Sentence(CONTEXT, OWNER_WITHOUT_NAME, {"id": shortened(network.key, 60)}))

    def _read_rings(self, values: Counter[str]) -> dict[str, int]:
        """Give the ring for each value of the column: whole numbers, counted from the closest."""
        if not values:
            return {}
        column = self._columns.get("ring", "")
        numbers = {value: _whole(value) for value in values}
        whole = [number for number in numbers.values() if number is not None]
        if len(whole) < len(values):
            self.remarks.append(Sentence(CONTEXT, RING_UNUSABLE, {"column": column, "most": MOST_RINGS}))
            return {}
        # A scale that nobody used the 1 of is still a scale from 1.
        least, most = min(whole) if min(whole) < 1 or min(whole) > 2 else 1, max(whole)
        if most - least >= MOST_RINGS:
            self.remarks.append(Sentence(CONTEXT, RING_UNUSABLE, {"column": column, "most": MOST_RINGS}))
            return {}
        self._ring_count = most - least + 1
        if plain(column) == "ring":
            self.remarks.append(Sentence(CONTEXT, LOWER_IS_CLOSER, {"column": column, "least": least}))
            return {value: number - least for value, number in numbers.items() if number is not None}
        self.remarks.append(Sentence(CONTEXT, HIGHER_IS_CLOSER, {"column": column, "most": most}))
        return {value: most - number for value, number in numbers.items() if number is not None}

    def _ring_names(self) -> tuple[str, ...]:
        count = self._ring_count
        names = RING_NAMES.get(count)
        if names:
            return tuple(self._words.translate("rings", name) for name in names)
        return tuple(self._words.say(Sentence("rings", NTH_RING, {"number": each + 1})) for each in range(count))

    def _read_sectors(self, values: list[str]) -> list[str]:
        """Give the different values in the order in which they first stand; none if there are too many."""
        different = list(dict.fromkeys(values))
        if len(different) <= MOST_SECTORS:
            return different
        column = self._columns.get("sector", "")
        self.remarks.append(Sentence(CONTEXT, SECTOR_UNUSABLE, {"column": column, "most": MOST_SECTORS}))
        return []

    def _actors(self, network: EgoNetwork, drawn: NetworkMap) -> Iterator[tuple[Alter, Actor]]:
        """Give each contact with its place: evenly round its ring, or within its sector of it."""
        rings = len(drawn.ring_names)
        groups: dict[tuple[int | None, int | None], list[Alter]] = defaultdict(list)
        for alter in network.alters.values():
            groups[self._ring(alter), self._sector(alter)].append(alter)
        waiting = iter(waiting_places())
        for (ring, sector), alters in groups.items():
            for place, alter in enumerate(alters):
                outside = rings and ring is None
                at = next(waiting) if outside else self._place(place, len(alters), ring, sector, rings)
                yield alter, self._actor(alter, drawn, ring, None if outside else sector, at)

    def _place(self, place: int, count: int, ring: int | None, sector: int | None, rings: int) -> Point:
        turn = (place + 0.5) / count
        if sector is not None:
            turn = (sector + turn) / len(self._sectors)
        radius = FREE_RADII[place % len(FREE_RADII)] if ring is None else ring_middle(ring, rings=rings)
        return at_angle(turn * 2 * pi + (0 if sector is not None else (ring or 0) * 0.4), radius)

    def _actor(self, alter: Alter, drawn: NetworkMap, ring: int | None, sector: int | None, at: Point) -> Actor:
        name = one_line(alter.name) or alter.key
        kind = _kind_words().get(fold(alter.kind))
        unused = (
            self._unused("ring", alter.ring, used=bool(self._rings)),
            self._unused("sector", alter.sector, used=bool(self._sectors)),
            self._unused("kind", alter.kind, used=kind is not None),
            self._unused("name", name, used=len(name) <= NAME_LIMIT),
        )
        note = "\n".join(text for text in (alter.note, *unused) if text)
        return Actor(
            id=new_id(),
            map=drawn.id,
            name=shortened(name, NAME_LIMIT),
            kind=kind or ActorKind.PERSON,
            ring=ring,
            sector=sector,
            x=at[0],
            y=at[1],
            note=shortened(note, NOTE_LIMIT),
        )

    def _unused(self, field: str, cell: str, *, used: bool) -> str:
        """Give a cell that became no value of its own as a line for the note; ``""`` if it did."""
        return "" if used or not cell else f"{self._columns.get(field, field)}: {cell}"

    def _ring(self, alter: Alter) -> int | None:
        return self._rings.get(alter.ring) if alter.ring else None

    def _sector(self, alter: Alter) -> int | None:
        return self._sectors.index(alter.sector) if alter.sector in self._sectors else None

    def _strength(self, cell: str) -> int:
        """Give 1–3; a scale that goes further than 3 is cut into thirds."""
        number = _number(cell)
        if number is None:
            return 1
        if self._strongest <= 3:
            return max(1, min(3, round(number)))
        return max(1, min(3, 1 + int(3 * number / (self._strongest + 1e-9))))


def _whole(text: str) -> int | None:
    number = _number(text)
    return int(number) if number is not None and number.is_integer() and abs(number) < 1_000 else None


def _number(text: str) -> float | None:
    try:
        number = float(text.replace(",", "."))
    except ValueError:
        return None
    return number if abs(number) < 1e12 else None


def _strongest(ties: Iterable[AlterTie]) -> float:
    return max((_number(tie.strength) or 1.0 for tie in ties), default=1.0)


@cache
def _kind_words() -> dict[str, ActorKind]:
    words = {kind.value: kind for kind in ActorKind}
    for kind in ActorKind:
        for language in LANGUAGES:
            words[fold(Words(language).translate(TERMS, LABELS[ActorKind][kind]))] = kind
    return words
