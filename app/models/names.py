"""Which name of a person may be printed: consent decides, per use, at the moment of printing.

Full names never overrule consent: who did not agree is called by role, place and a number ("resident Noord 3").
"""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property
from hashlib import sha256

from app.models.language import QT_TRANSLATE_NOOP, Sentence, Slot
from app.models.mentions import Mentions
from app.models.network_map import ActorKind
from app.models.person import Consent, ConsentAnswer, ConsentUse, Person, consented, first_name
from app.models.programme import Area
from app.models.terms import named
from app.models.text import CLEAR_SIGNS, fold

CONTEXT = "names"
AS_IS = "{name}"
ROLE_PLACE_NUMBER = QT_TRANSLATE_NOOP("names", "{role} {area} {number}")
ROLE_NUMBER = QT_TRANSLATE_NOOP("names", "{role} {number}")
LABELLED = QT_TRANSLATE_NOOP("names", "participant {label}")
SOMEONE = QT_TRANSLATE_NOOP("names", "someone")
CONTACT = QT_TRANSLATE_NOOP("names", "{kind} {number}")


class NameStyle(StrEnum):
    """How people who agreed to be named are named."""

    FULL = "full"
    FIRST = "first"
    ROLE = "role"
    PSEUDONYM = "pseudonym"

    @property
    def is_by_name(self) -> bool:
        """Tell whether those who agreed to it stand there by name."""
        return self in (NameStyle.FULL, NameStyle.FIRST)


@dataclass(frozen=True, slots=True)
class Gap:
    """Something of one person that is not printed, because consent for this use lacks.

    `answer` is their own answer: None where they were never asked. `on` is the day they said no or took a yes back.
    `label` is what stands in the place of the name; None where nothing of it is printed, as of a quote.
    """

    person: str
    use: ConsentUse
    answer: ConsentAnswer | None = None
    on: date | None = None
    label: Sentence | None = None

    @property
    def may_be_asked(self) -> bool:
        """Tell whether they can still be asked: a no is a no."""
        return self.answer is None


class Names:
    """The printed names of all people of one programme, in one style; it remembers what was not printed of whom."""

    def __init__(
        self,
        people: Iterable[Person],
        consents: Iterable[Consent],
        *,
        areas: Iterable[Area] = (),
        style: NameStyle = NameStyle.FULL,
    ) -> None:
        """Take the people, what they agreed to, and the areas they may be from."""
        self.style = style
        self._people = {person.id: person for person in people}
        self._consents: dict[str, list[Consent]] = defaultdict(list)
        for consent in consents:
            self._consents[consent.person].append(consent)
        self._areas = {area.id: area.name for area in areas}
        self._numbers = self._numbered()
        self._withheld: dict[tuple[str, ConsentUse], Sentence | None] = {}

    def agreed(self, person: str, use: ConsentUse) -> bool:
        """Tell whether a person agreed to a use, and did not withdraw; where not, that is remembered as a gap."""
        agreed = self._agreed(person, use)
        if not agreed:
            self.withhold(person, use)
        return agreed

    def _agreed(self, person: str, use: ConsentUse) -> bool:
        return consented(self._consents[person], person, use)

    def withhold(self, person: str, use: ConsentUse, label: Sentence | None = None) -> None:
        """Remember that something of a person is not printed for want of consent, and what stands in its place."""
        if person in self._people:
            self._withheld[person, use] = label or self._withheld.get((person, use))

    def gaps(self) -> list[Gap]:
        """Give what was not printed until now for want of consent: by person, then by use.

        Who may be quoted by name is not asked whether that may be without it.
        """
        order = list(ConsentUse)
        found = [
            self._gap(person, use, label)
            for (person, use), label in self._withheld.items()
            if not (use is ConsentUse.QUOTE_UNNAMED and self._agreed(person, ConsentUse.QUOTE_NAMED))
        ]
        return sorted(found, key=lambda gap: (self._people[gap.person].number, gap.person, order.index(gap.use)))

    def _gap(self, person: str, use: ConsentUse, label: Sentence | None) -> Gap:
        said = next((each for each in self._consents[person] if each.use is use), None)
        if said is None or (said.answer is ConsentAnswer.NOT_ASKED and said.withdrawn_on is None):
            return Gap(person, use, label=label)
        return Gap(person, use, ConsentAnswer.NO, said.withdrawn_on or said.given_on, label)

    def printed(self, person: str, use: ConsentUse) -> Sentence:
        """Give how a person is called in a print that makes this use of the name."""
        found = self._people.get(person)
        if found is None:
            return Sentence(CONTEXT, SOMEONE)
        if self.style is NameStyle.PSEUDONYM:
            return Sentence(CONTEXT, LABELLED, {"label": pseudonym(found)})
        if self.style is NameStyle.ROLE:
            return self.role_and_number(found)
        if not self._agreed(person, use):
            called = self.role_and_number(found)
            self.withhold(person, use, called)
            return called
        name = found.name if self.style is NameStyle.FULL else first_name(found.name)
        return Sentence(CONTEXT, AS_IS, {"name": name})

    def role_and_number(self, person: Person) -> Sentence:
        """Give what a person is called without a name, such as "resident Noord 3"."""
        slots: dict[str, Slot] = {"role": named(person.role), "number": self._numbers[person.id]}
        area = self._areas.get(person.area or "")
        if area is None:
            return Sentence(CONTEXT, ROLE_NUMBER, slots)
        return Sentence(CONTEXT, ROLE_PLACE_NUMBER, {**slots, "area": area})

    def find(self, text: str) -> str | None:
        """Give the id of the one person whose full or first name this is; None where it is nobody's, or several's."""
        whole = [person.id for person in self._people.values() if fold(person.name) == fold(text)]
        first = [person.id for person in self._people.values() if fold(first_name(person.name)) == fold(text)]
        found = whole or first
        return found[0] if len(found) == 1 else None

    def masked(self, text: str, use: ConsentUse, say: Callable[[Sentence], str]) -> str:
        """Give a text in which participants' names read as they may be printed, in square brackets where changed."""
        parts: list[str] = []
        at = 0
        for found in self._mentions(text):
            written = text[found.start : found.end]
            told = say(self.printed(found.person, use) if found.person else Sentence(CONTEXT, SOMEONE))
            whole = self._people[found.person].name if found.person else ""
            parts += [text[at : found.start], written if told in (written, whole) else f"[{told}]"]
            at = found.end
        return "".join([*parts, text[at:]])

    @cached_property
    def _mentions(self) -> Mentions:
        return Mentions(self._people.values(), places=self._areas.values())

    def _numbered(self) -> dict[str, int]:
        seen: dict[tuple[str, str | None], int] = defaultdict(int)
        numbers: dict[str, int] = {}
        for person in sorted(self._people.values(), key=lambda each: (each.number, each.id)):
            group = (person.role, person.area)
            seen[group] += 1
            numbers[person.id] = seen[group]
        return numbers


def numbered(kind: ActorKind, number: int) -> Sentence:
    """Give what a contact on a map is called that has no name, such as "person 3"."""
    return Sentence(CONTEXT, CONTACT, {"kind": named(kind), "number": number})


def pseudonym(person: Person) -> str:
    """Give a label of four signs for a person: the same all through one file, and nothing to do with the name."""
    bits = int.from_bytes(sha256(person.id.encode()).digest()[:4], "big")
    return "".join(CLEAR_SIGNS[bits >> (5 * place) & 31] for place in range(4))
