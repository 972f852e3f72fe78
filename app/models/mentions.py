"""Finds the names of people in what somebody wrote, however they were written: capitals, accents and spaces aside."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from app.models.person import Person, first_name
from app.models.text import fold

SHORTEST_SURNAME = 3
"""Letters of a surname that is looked for by itself; shorter ones are words too often."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A name in a text, from `start` up to `end`; `person` is whose it is, "" where it is that of several."""

    start: int
    end: int
    person: str


class Mentions:
    """Looks for whole names, and for first names and surnames by themselves where they begin with a capital.

    A small "wil" or "bakker" is a word; written as somebody typed the own name, also without a capital, it is a name.
    """

    def __init__(self, people: Iterable[Person], *, places: Iterable[str] = ()) -> None:
        """Take all people; a surname that is also one of `places` is looked for only behind the first name."""
        self._typed: set[str] = set()
        self._people: dict[str, str] = {}
        known = {fold(place) for place in places}
        for parts in (_surnames, _first_names, _whole_names):
            found: dict[str, str] = {}
            for name, person in parts(people := list(people)):
                self._typed.add(name)
                key = fold(name)
                found[key] = "" if found.get(key, person) != person else person
            self._people.update(found)
        for name in known & {fold(name) for name, _ in _surnames(people)}:
            self._people.pop(name, None)
        names = sorted((name for name in self._people if len(name) > 1), key=len, reverse=True)
        self._pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, names))})(?!\w)") if names else None

    def __call__(self, text: str) -> Iterator[Mention]:
        """Give the names in a text, from the first to the last."""
        if self._pattern is None or not self._pattern.search(fold(text)):
            return
        folded, places = _folded(text)
        for match in self._pattern.finditer(folded):
            start, end = places[match.start()], places[match.end() - 1] + 1
            while end < len(text) and not _folded_sign(text[end]):
                end += 1  # an accent that stands behind its letter belongs to it
            if " " in match.group() or self._is_name(text[start:end]):
                yield Mention(start, end, self._people[match.group()])

    def _is_name(self, written: str) -> bool:
        return written in self._typed or written[0] != written[0].lower() or written.lower() == written.upper()


def _whole_names(people: Iterable[Person]) -> Iterator[tuple[str, str]]:
    return ((person.name, person.id) for person in people)


def _first_names(people: Iterable[Person]) -> Iterator[tuple[str, str]]:
    return ((first_name(person.name), person.id) for person in people if not _is_numbered(person.name))


def _surnames(people: Iterable[Person]) -> Iterator[tuple[str, str]]:
    for person in people:
        words = person.name.split()
        if len(words) > 1 and len(words[-1]) >= SHORTEST_SURNAME and not _is_numbered(person.name):
            yield words[-1], person.id


def _is_numbered(name: str) -> bool:
    """Tell whether a name ends in a number, such as "Netwerk 28": its first word is no name by itself."""
    return name.rstrip().split(" ")[-1].isdigit()


def _folded(text: str) -> tuple[str, list[int]]:
    """Give a text as `fold` does, with the place in the text of each sign of it."""
    signs: list[str] = []
    places: list[int] = []
    for place, sign in enumerate(text):
        for each in _folded_sign(sign):
            if each != " " or (signs and signs[-1] != " "):
                signs.append(each)
                places.append(place)
    return "".join(signs), places


@cache
def _folded_sign(sign: str) -> str:
    return " " if sign.isspace() else fold(sign)
