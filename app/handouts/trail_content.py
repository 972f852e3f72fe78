"""What prints say of an insight and of what comes of it: plain content, worded as it may be printed."""

from dataclasses import dataclass
from datetime import date, datetime

from app.models.acting import ActionType, CourseStatus, Horizon
from app.models.evidence import Strength
from app.models.insights import InsightStatus, Relation
from app.models.note import CheckedBack
from app.models.person import Role


@dataclass(frozen=True, slots=True, kw_only=True)
class Cited:
    """One piece of evidence: what it does to the insight, its code, its words, who said it, where and when.

    `text` says why where the words may not be printed, and then `is_told` is False. `checked_back` is None for what
    nobody can be asked back about: a map, a compared value, an earlier insight. `is_quote` tells that the words are
    somebody's own.
    """

    relation: Relation
    code: str
    text: str
    who: str = ""
    session: str = ""
    on: date | None = None
    comment: str = ""
    is_quote: bool = False
    is_told: bool = True
    is_withdrawn: bool = False
    checked_back: CheckedBack | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """How an insight was worded before, until when, and why it was reworded then."""

    version: int
    claim: str
    context: str
    reason: str
    until: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """What a role can do. `insights` are codes and claims, `doubts` say what is thin about them; `id` is its record."""

    id: str
    code: str
    role: Role
    action: str
    type: ActionType
    effort: int
    effect: int
    horizon: Horizon
    status: CourseStatus
    conditions: str = ""
    insights: tuple[tuple[str, str], ...] = ()
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Trail:
    """An insight with all it rests on, how it was worded before, and what comes of it.

    `seen` says which sides saw it, `doubts` what makes it less sure than it may look; `roles` and `areas` are who
    shares it; `question` is letter and words of its learning question; `older` and `newer` are the codes of the insight
    in whose place it came, and of the one that came in its place.
    """

    code: str
    claim: str
    context: str
    status: InsightStatus
    version: int
    strength: Strength
    seen: str
    doubts: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()
    question: tuple[str, str] = ("", "")
    evidence: tuple[Cited, ...] = ()
    earlier: tuple[Wording, ...] = ()
    courses: tuple[Course, ...] = ()
    older: str = ""
    newer: str = ""

    def of(self, relation: Relation) -> list[Cited]:
        """Give the evidence that does one thing to the insight; what still counts comes before what was withdrawn."""
        found = [each for each in self.evidence if each.relation is relation]
        return sorted(found, key=lambda each: each.is_withdrawn)
