"""What the publication of a programme says: plain content, worded as it may be printed."""

from dataclasses import dataclass
from datetime import datetime

from app.handouts.comparison import ComparisonContent
from app.handouts.document import Occasion
from app.handouts.trail_content import Course, Trail
from app.models.acting import CourseOfAction
from app.models.person import Role
from app.models.questions import QuestionStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class BoundChapter:
    """One chapter with its insights in order."""

    title: str
    introduction: str
    trails: tuple[Trail, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """One session, and how many people were there."""

    code: str
    title: str
    place: str
    starts_at: datetime
    people: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Present:
    """How many people of a role took part, and from where: names of areas with numbers."""

    role: str
    people: int
    areas: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedAt:
    """What one session did with a question: how it was worded there, why, how far it was, and what was answered."""

    session: str
    wording: str
    reason: str
    status: QuestionStatus
    answer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One learning question as it is worded now, and its story; `went_on` is the letter of the one it became."""

    letter: str
    wording: str
    status: QuestionStatus
    story: tuple[AskedAt, ...]
    split_from: str = ""
    went_on: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Indexed:
    """A word of the index, and the codes of the insights it is about."""

    word: str
    insights: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """How much there was to learn from; `quotes` counts those that insights rest on."""

    sessions: int = 0
    people: int = 0
    notes: int = 0
    maps: int = 0
    insights: int = 0
    sources: int = 0
    quotes: int = 0
    asked_back: int = 0
    changed: int = 0
    withdrawn: int = 0
    in_confidence: int = 0
    not_agreed: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicationContent:
    """All that the publication says. `paper` is a name of `flow.PAPERS`, `parts` are those that go in."""

    occasion: Occasion
    title: str
    subtitle: str = ""
    client: str = ""
    partners: str = ""
    introduction: str = ""
    approach: str = ""
    colophon: str = ""
    counts: Counts = Counts()
    meetings: tuple[Meeting, ...] = ()
    present: tuple[Present, ...] = ()
    absent: tuple[str, ...] = ()
    chapters: tuple[BoundChapter, ...] = ()
    comparison: ComparisonContent | None = None
    courses: tuple[tuple[Role, tuple[Course, ...]], ...] = ()
    grid: tuple[CourseOfAction, ...] = ()
    questions: tuple[Asked, ...] = ()
    themes: tuple[Indexed, ...] = ()
    areas: tuple[Indexed, ...] = ()
    initiatives: tuple[Indexed, ...] = ()
    parts: frozenset[str] = frozenset()
    paper: str = "A4"
    large_print: bool = False

    @property
    def trails(self) -> tuple[Trail, ...]:
        """Give all insights in the order in which they are read."""
        return tuple(trail for chapter in self.chapters for trail in chapter.trails)
