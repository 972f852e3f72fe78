"""What is in what goes out, told beforehand: how much, whose names, and whether the words people typed go along."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from app.models import RECORD_CLASSES
from app.models.language import QT_TRANSLATE_NOOP, Sentence
from app.models.names import NameStyle
from app.models.network_map import Actor, ActorKind, Identity, NetworkMap, Tie, participants
from app.models.note import Note
from app.models.person import Consent, ConsentUse, Person, consented
from app.models.terms import counted
from app.storage import ProgrammeFile
from app.tasks.formats import FORMATS, Holds
from app.tasks.outgoing import Request, chosen_maps

CONTEXT = "leaving"
IN_IT = QT_TRANSLATE_NOOP("leaving", "In it: {counts}.")
NOTHING = QT_TRANSLATE_NOOP("leaving", "There is nothing in it yet.")
EVERYTHING = QT_TRANSLATE_NOOP(
    "leaving", "All names and all words go along, also what was said in confidence. Keep it as safely as the programme."
)
NAMED = QT_TRANSLATE_NOOP("leaving", "%n participant(s) stand in it by name: they said yes to research.", "", 1)
FIRST_NAMED = QT_TRANSLATE_NOOP(
    "leaving", "%n participant(s) stand in it by first name: they said yes to research.", "", 1
)
NOT_NAMED = QT_TRANSLATE_NOOP(
    "leaving", "%n participant(s) stand in it without a name: there is no yes to research.", "", 1
)
BY_ROLE = QT_TRANSLATE_NOOP("leaving", "%n participant(s) stand in it by what they are, and a number.", "", 1)
MADE_UP = QT_TRANSLATE_NOOP("leaving", "%n participant(s) stand in it under a made-up name.", "", 1)
CONTACTS = QT_TRANSLATE_NOOP("leaving", "%n person(s) on maps stand in it by name. They were never asked.", "", 1)
WORDS = QT_TRANSLATE_NOOP("leaving", "What people typed goes along.")
NO_WORDS = QT_TRANSLATE_NOOP("leaving", "What people typed stays behind.")
SHAPE = QT_TRANSLATE_NOOP("leaving", "In a small group the shape of a network can still tell who is who.")

TOLD = ("Person", "Session", "Note", "Insight", "Initiative", "NetworkMap", "Actor", "Tie")
"""The records that are counted aloud."""


@dataclass(frozen=True, slots=True)
class Contents:
    """What is in it: records by class name, how many participants by name and how many not, and contacts by name."""

    counts: dict[str, int]
    named: int
    unnamed: int
    contacts_named: int
    sentences: tuple[Sentence, ...]


class WhatsInIt:
    """Tells what is in everything that can go out of one programme as it is now."""

    def __init__(self, file: ProgrammeFile) -> None:
        """Look into `file`; what it holds is read once."""
        self.file = file

    def told(self, request: Request) -> Contents:
        """Give what is in what is asked for. Raises `BadInput` for a session that is not there."""
        form = FORMATS[request.format]
        maps = chosen_maps(self.file, request)
        whole = form.holds is Holds.PROGRAMME
        counts = self._all_counts(keeps_all=not form.is_named) if whole else self._map_counts(maps)
        counts = {name: count for name, count in counts.items() if count}
        people = {each.id for each in self.file.all(Person)} if whole else set(self._of_maps(maps))
        named = self._named(people, request) if form.is_named else people
        contacts = self._contacts(maps, request) if form.is_named else sum(1 for _ in self._strangers(maps))
        amounts = tuple(counted(name, counts[name]) for name in TOLD if name in counts)
        first = Sentence(CONTEXT, IN_IT, {"counts": amounts}) if amounts else Sentence(CONTEXT, NOTHING)
        others = _about(request, len(named), len(people) - len(named), contacts)
        if not form.is_named:
            others = [Sentence(CONTEXT, EVERYTHING)]
        return Contents(counts, len(named), len(people) - len(named), contacts, (first, *others))

    def _all_counts(self, *, keeps_all: bool) -> dict[str, int]:
        counts = {cls.__name__: len(self.file.all(cls)) for cls in RECORD_CLASSES}
        if not keeps_all:
            counts["Note"] = sum(not note.confidential for note in self.file.all(Note))
        return counts

    def _map_counts(self, maps: list[NetworkMap]) -> dict[str, int]:
        ids = {each.id for each in maps}
        actors, ties = (sum(each.map in ids for each in found) for found in (self._actors, self._ties))
        return {"NetworkMap": len(ids), "Actor": actors, "Tie": ties}

    @cached_property
    def _actors(self) -> list[Actor]:
        return self.file.all(Actor)

    @cached_property
    def _ties(self) -> list[Tie]:
        return self.file.all(Tie)

    @cached_property
    def _persons(self) -> dict[str, str]:
        """Give the participant behind an identity, by its id."""
        return participants(self.file.all(Identity))

    def _of_maps(self, maps: list[NetworkMap]) -> Iterator[str]:
        """Give the participants who own one of the maps, or stand on one."""
        ids = {each.id for each in maps}
        yield from (each.owner for each in maps if each.owner)
        for actor in self._actors:
            if actor.map in ids and (person := self._persons.get(actor.identity or "")):
                yield person

    def _strangers(self, maps: list[NetworkMap]) -> Iterator[Actor]:
        """Give the people on the maps who are no participants."""
        ids = {each.id for each in maps}
        for actor in self._actors:
            if actor.map in ids and actor.kind is ActorKind.PERSON and (actor.identity or "") not in self._persons:
                yield actor

    def _named(self, people: set[str], request: Request) -> set[str]:
        if not request.names.is_by_name:
            return set()
        consents = self.file.all(Consent)
        return {each for each in people if consented(consents, each, ConsentUse.RESEARCH)}

    def _contacts(self, maps: list[NetworkMap], request: Request) -> int:
        return sum(1 for _ in self._strangers(maps)) if request.names.is_by_name else 0


def _about(request: Request, named: int, unnamed: int, contacts: int) -> list[Sentence]:
    """Say who stands in it under which name, and whether words go along."""
    if request.names is NameStyle.PSEUDONYM:
        return [
            *_of(MADE_UP, unnamed),
            Sentence(CONTEXT, NO_WORDS),
            Sentence(CONTEXT, SHAPE),
        ]
    if request.names is NameStyle.ROLE:
        return [*_of(BY_ROLE, unnamed), Sentence(CONTEXT, WORDS)]
    by_name = NAMED if request.names is NameStyle.FULL else FIRST_NAMED
    return [*_of(by_name, named), *_of(NOT_NAMED, unnamed), *_of(CONTACTS, contacts), Sentence(CONTEXT, WORDS)]


def _of(text: str, count: int) -> list[Sentence]:
    return [Sentence(CONTEXT, text, {}, count)] if count else []
