"""What a session report says: plain content, worded as it may be printed."""

from dataclasses import dataclass
from datetime import date, datetime

from app.handouts.document import Occasion
from app.models.evidence import Strength
from app.models.insights import InsightStatus, Relation
from app.models.network_map import MapContent
from app.models.note import NoteKind
from app.models.questions import QuestionStatus


@dataclass(frozen=True, slots=True)
class Said:
    """One note as it may be printed; `who` and `text` may be empty where they may not."""

    code: str
    at: datetime
    kind: NoteKind | None
    who: str
    text: str
    starred: bool = False
    verbatim: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """One block of the evening with what was said in it; without a title: outside the plan."""

    title: str
    start: datetime | None
    end: datetime | None
    aim: str
    notes: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class Backing:
    """One piece of evidence: its code, what it does to the insight, its words, who said it, and in which session.

    `is_above` tells that the same words stand among the notes of this report.
    """

    relation: Relation
    code: str
    text: str
    who: str
    session: str
    comment: str = ""
    is_above: bool = False


@dataclass(frozen=True, slots=True)
class Finding:
    """An insight with everything for and against it."""

    code: str
    claim: str
    context: str
    status: InsightStatus
    version: int
    strength: Strength
    evidence: tuple[Backing, ...]


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """A question that is still open: a learning question by its letter, or a note by its code."""

    code: str
    text: str
    status: QuestionStatus | None = None


@dataclass(frozen=True, slots=True)
class Action:
    """Who does what by when."""

    code: str
    what: str
    owner: str
    due: date | None


@dataclass(frozen=True, slots=True)
class ShownMap:
    """A map that may be shown, its contacts already named as they may be."""

    code: str
    content: MapContent


@dataclass(frozen=True, slots=True)
class ReportContent:
    """All that a report says of one session."""

    code: str
    title: str
    place: str
    purpose: str
    starts_at: datetime
    occasion: Occasion
    present: tuple[tuple[str, tuple[tuple[str, int], ...]], ...] = ()
    blocks: tuple[Block, ...] = ()
    findings: tuple[Finding, ...] = ()
    questions: tuple[OpenQuestion, ...] = ()
    actions: tuple[Action, ...] = ()
    maps: tuple[ShownMap, ...] = ()
    maps_not_shown: int = 0
    notes_in_confidence: int = 0
    notes_not_agreed: int = 0
    parts: frozenset[str] = frozenset()
    large_print: bool = False

    def of_kind(self, kind: NoteKind) -> list[Said]:
        """Give the notes of a kind, starred ones first."""
        found = [note for block in self.blocks for note in block.notes if note.kind is kind]
        return sorted(found, key=lambda note: not note.starred)
