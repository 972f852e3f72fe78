"""Who takes part, in which role, and what each of them agreed to."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.models.record import OnRemoval, Record, reference, required_text, text_field
from app.models.text import LINE_LIMIT, NOTE_LIMIT


class Role(StrEnum):
    """In which role somebody takes part or speaks."""

    RESIDENT = "resident"
    INITIATOR = "initiator"
    OFFICIAL = "official"
    ADMINISTRATOR = "administrator"
    SOCIAL_PROFESSIONAL = "social_professional"
    ENTREPRENEUR = "entrepreneur"
    RESEARCHER = "researcher"
    FACILITATOR = "facilitator"
    OTHER = "other"


ROLE_KEYS = {
    "b": Role.RESIDENT,
    "i": Role.INITIATOR,
    "a": Role.OFFICIAL,
    "w": Role.ADMINISTRATOR,
    "s": Role.SOCIAL_PROFESSIONAL,
    "o": Role.ENTREPRENEUR,
    "z": Role.RESEARCHER,
    "g": Role.FACILITATOR,
    "x": Role.OTHER,
}
"""The letter that follows ``@`` in the notes line. The same in every language."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person(Record):
    """Someone taking part. `number` makes the code people see (P3)."""

    number: int
    name: str = required_text()
    role: Role = Role.RESIDENT
    area: str | None = reference("Area", OnRemoval.EMPTY)
    initiative: str | None = reference("Initiative", OnRemoval.EMPTY)
    organisation: str = text_field()
    language: str = text_field()
    contact: str = text_field(LINE_LIMIT)
    note: str = text_field(NOTE_LIMIT)


class ConsentUse(StrEnum):
    """What a person can agree to, each apart."""

    REPORT = "report"
    QUOTE_UNNAMED = "quote_unnamed"
    QUOTE_NAMED = "quote_named"
    PHOTO = "photo"
    SHOW_MAP = "show_map"
    CONTACT = "contact"
    RESEARCH = "research"


class ConsentAnswer(StrEnum):
    """What a person answered."""

    YES = "yes"
    NO = "no"
    NOT_ASKED = "not_asked"


CONSENT_TEXT_VERSION = "2026-1"
"""The version of the information sheet that an answer is about."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent(Record):
    """One person's answer for one use, with the text it is about and who wrote it down."""

    person: str = reference("Person", OnRemoval.TAKE_ALONG, required=True)
    use: ConsentUse
    answer: ConsentAnswer
    text_version: str = text_field(default=CONSENT_TEXT_VERSION)
    given_on: date
    noted_by: str = text_field()
    withdrawn_on: date | None = None


def consented(consents: Iterable[Consent], person: str, use: ConsentUse) -> bool:
    """Tell whether `person` agreed to `use` and did not withdraw. Never asked means no."""
    return any(
        each.answer is ConsentAnswer.YES and each.withdrawn_on is None
        for each in consents
        if each.person == person and each.use is use
    )


def first_name(name: str) -> str:
    """Give the first word of a name; the whole name where there is only one."""
    return name.split(maxsplit=1)[0] if name.strip() else name
