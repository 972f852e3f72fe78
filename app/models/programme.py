"""What a learning programme is about: areas, initiatives, and the neighbourhood budgets that are compared."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.models.record import OnRemoval, Record, reference, required_text, text_field
from app.models.text import LINE_LIMIT, NOTE_LIMIT


@dataclass(frozen=True, slots=True, kw_only=True)
class Programme(Record):
    """A learning programme with its edition, client and partners. One file holds exactly one."""

    title: str = required_text()
    edition: str = text_field()
    client: str = text_field()
    partners: str = text_field(LINE_LIMIT)
    purpose: str = text_field(NOTE_LIMIT)
    licence: str = text_field(LINE_LIMIT)
    language: str = text_field(default="nl")
    is_example: bool = False
    retained_until: date | None = None


class AreaLevel(StrEnum):
    """How large a place is."""

    CITY = "city"
    DISTRICT = "district"
    NEIGHBOURHOOD = "neighbourhood"
    QUARTER = "quarter"


@dataclass(frozen=True, slots=True, kw_only=True)
class Area(Record):
    """A place: city, district (stadsdeel), neighbourhood (wijk) or quarter (buurt); nested."""

    name: str = required_text()
    level: AreaLevel = AreaLevel.NEIGHBOURHOOD
    parent: str | None = reference("Area", OnRemoval.EMPTY)


class InitiativeStatus(StrEnum):
    """How far a residents' plan is."""

    IDEA = "idea"
    SUBMITTED = "submitted"
    CHOSEN = "chosen"
    RUNNING = "running"
    DONE = "done"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True, kw_only=True)
class Initiative(Record):
    """A residents' plan or project, in an area. `amount` is what was asked for, in whole euros."""

    name: str = required_text()
    area: str | None = reference("Area", OnRemoval.EMPTY)
    themes: tuple[str, ...] = reference("Theme", OnRemoval.EMPTY, many=True)
    status: InitiativeStatus = InitiativeStatus.IDEA
    description: str = text_field(NOTE_LIMIT)
    budget_round: str | None = reference("BudgetRound", OnRemoval.EMPTY)
    amount: int | None = None
    source: str = text_field(LINE_LIMIT)


@dataclass(frozen=True, slots=True, kw_only=True)
class BudgetRound(Record):
    """One district's or neighbourhood's budget round in a year."""

    name: str = required_text()
    area: str | None = reference("Area", OnRemoval.EMPTY)
    year: int | None = None
    source: str = text_field(LINE_LIMIT)


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionDate(Record):
    """A day on which the city decides or closes something, to plan sessions beside."""

    title: str = required_text()
    on: date
    area: str | None = reference("Area", OnRemoval.EMPTY)
    budget_round: str | None = reference("BudgetRound", OnRemoval.TAKE_ALONG)
    source: str = text_field(LINE_LIMIT)


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition(Record):
    """A rule that budget rounds differ in, such as who may vote."""

    name: str = required_text()
    question: str = text_field(LINE_LIMIT)
    rank: str = required_text()


class Certainty(StrEnum):
    """How sure a value in the comparison is."""

    PUBLISHED = "published"
    SPOKEN = "spoken"
    ESTIMATE = "estimate"
    DISPUTED = "disputed"


@dataclass(frozen=True, slots=True, kw_only=True)
class ConditionValue(Record):
    """The value of one condition in one budget round, with where it comes from and how sure it is."""

    condition: str = reference("Condition", OnRemoval.TAKE_ALONG, required=True)
    budget_round: str = reference("BudgetRound", OnRemoval.TAKE_ALONG, required=True)
    value: str = text_field(NOTE_LIMIT)
    source: str = text_field(LINE_LIMIT)
    certainty: Certainty = Certainty.PUBLISHED
