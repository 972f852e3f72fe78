"""What the evenings yield: learning questions, insights with their evidence, courses of action and follow-ups."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from app.models.edit import Edit, added, changed
from app.models.errors import EMPTY_ACTION, EMPTY_CLAIM, EMPTY_CONTEXT, EMPTY_QUESTION, BadInput
from app.models.note import Note
from app.models.person import Role
from app.models.record import OnRemoval, Record, new_id, reference, required_text, text_field
from app.models.text import LINE_LIMIT, NOTE_LIMIT, one_line


class QuestionStatus(StrEnum):
    """How far a learning question is."""

    OPEN = "open"
    IN_PROGRESS = "in_progress"
    PROVISIONAL = "provisional"
    ANSWERED = "answered"
    PERSISTENT = "persistent"
    PARKED = "parked"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True, kw_only=True)
class LearningQuestion(Record):
    """A question that is reworded, answered, parked, or turns out persistent. `number` makes its letter."""

    number: int
    ambition: str = text_field(LINE_LIMIT)
    obstacle: str = text_field(LINE_LIMIT)
    owner: str = text_field()
    status: QuestionStatus = QuestionStatus.OPEN


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionVersion(Record):
    """How a learning question was worded from a session on, and why it was reworded."""

    question: str = reference("LearningQuestion", OnRemoval.TAKE_ALONG, required=True)
    session: str | None = reference("Session", OnRemoval.EMPTY)
    wording: str = required_text(LINE_LIMIT)
    reason: str = text_field(LINE_LIMIT)
    worded_at: datetime


class InsightStatus(StrEnum):
    """How sure people are of an insight. A person's judgement, never computed."""

    SUSPECTED = "suspected"
    CHECKED_BACK = "checked_back"
    ESTABLISHED = "established"
    DISPUTED = "disputed"
    SUPERSEDED = "superseded"


@dataclass(frozen=True, slots=True, kw_only=True)
class Insight(Record):
    """A claim in one full sentence, with the context in which it holds and does not. `number` makes its code (I7)."""

    number: int
    claim: str = required_text(LINE_LIMIT)
    context: str = required_text(NOTE_LIMIT)
    status: InsightStatus = InsightStatus.SUSPECTED
    version: int = 1
    supersedes: str | None = reference("Insight", OnRemoval.EMPTY)
    learning_question: str | None = reference("LearningQuestion", OnRemoval.EMPTY)
    themes: tuple[str, ...] = reference("Theme", OnRemoval.EMPTY, many=True)


class Relation(StrEnum):
    """What a piece of evidence does to an insight."""

    SUPPORTS = "supports"
    NUANCES = "nuances"
    CONTRADICTS = "contradicts"


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence(Record):
    """A link from an insight to exactly one source: a note, a map, a compared value or an earlier insight."""

    insight: str = reference("Insight", OnRemoval.TAKE_ALONG, required=True)
    relation: Relation
    comment: str = text_field(LINE_LIMIT)
    note: str | None = reference("Note", OnRemoval.REFUSE)
    source_map: str | None = reference("NetworkMap", OnRemoval.REFUSE)
    value: str | None = reference("ConditionValue", OnRemoval.REFUSE)
    source_insight: str | None = reference("Insight", OnRemoval.REFUSE)


class ActionType(StrEnum):
    """What a course of action asks: to stop, do less, do more, or start something."""

    STOP = "stop"
    LESS = "less"
    MORE = "more"
    NEW = "new"


class Horizon(StrEnum):
    """When a course of action can begin."""

    NOW = "now"
    THIS_YEAR = "this_year"
    LATER = "later"


class CourseStatus(StrEnum):
    """How far a course of action is."""

    PROPOSED = "proposed"
    ADOPTED = "adopted"
    TRIED = "tried"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class CourseOfAction(Record):
    """What a role can do, grounded in insights. `effort` and `effect` are 1–5; `number` makes its code (H2)."""

    number: int
    for_role: Role
    action: str = required_text(LINE_LIMIT)
    type: ActionType = ActionType.NEW
    insights: tuple[str, ...] = reference("Insight", OnRemoval.EMPTY, many=True)
    effort: int = 3
    effect: int = 3
    horizon: Horizon = Horizon.THIS_YEAR
    status: CourseStatus = CourseStatus.PROPOSED


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp(Record):
    """Who does what by when. Open ones come back at the next session. `number` makes its code (A4)."""

    number: int
    what: str = required_text(LINE_LIMIT)
    owner: str = text_field()
    due: date | None = None
    session: str | None = reference("Session", OnRemoval.EMPTY)
    note: str | None = reference("Note", OnRemoval.EMPTY)
    done_on: date | None = None


RESIDENTS_SIDE = frozenset({Role.RESIDENT, Role.INITIATOR})
CITYS_SIDE = frozenset({Role.OFFICIAL, Role.ADMINISTRATOR})


@dataclass(frozen=True, slots=True)
class Strength:
    """How well an insight is carried; computed from its evidence each time."""

    supports: int
    nuances: int
    contradicts: int
    sessions: int
    roles: frozenset[Role]

    @property
    def grounded(self) -> bool:
        """Tell whether it was seen from both sides: a resident's or initiative-taker's, and an official's."""
        return bool(self.roles & RESIDENTS_SIDE) and bool(self.roles & CITYS_SIDE)


def strength(evidence: Iterable[Evidence], notes: dict[str, Note]) -> Strength:
    """Give the strength of one insight from its own evidence and the notes by id.

    Roles are those of the notes that support or nuance it; who only contradicts does not carry it.
    """
    pieces = list(evidence)
    count = {relation: sum(piece.relation is relation for piece in pieces) for relation in Relation}
    sources = [(piece, notes[piece.note]) for piece in pieces if piece.note in notes]
    carrying = [note for piece, note in sources if piece.relation is not Relation.CONTRADICTS]
    return Strength(
        supports=count[Relation.SUPPORTS],
        nuances=count[Relation.NUANCES],
        contradicts=count[Relation.CONTRADICTS],
        sessions=len({note.session for _, note in sources}),
        roles=frozenset(note.speaker_role for note in carrying if note.speaker_role),
    )


def make_insight(number: int, *, claim: str, context: str, notes: Iterable[tuple[Note, Relation]] = ()) -> Edit:
    """Give the edit that makes an insight with its first evidence. Claim and context are both required."""
    _check_insight(claim, context)
    insight = Insight(id=new_id(), number=number, claim=claim.strip(), context=context.strip())
    pieces = (Evidence(id=new_id(), insight=insight.id, relation=relation, note=note.id) for note, relation in notes)
    return added("make_insight", insight, *pieces)


def reword_insight(insight: Insight, *, claim: str, context: str, status: InsightStatus) -> Edit:
    """Give the edit that changes an insight; another claim makes the next version."""
    _check_insight(claim, context)
    version = insight.version + (claim.strip() != insight.claim)
    values = {"claim": claim.strip(), "context": context.strip(), "status": status, "version": version}
    return changed("reword_insight", insight, **values)


def add_evidence(insight: Insight, note: Note, *, relation: Relation, comment: str = "") -> Edit:
    """Give the edit that links a note to an insight."""
    piece = Evidence(id=new_id(), insight=insight.id, relation=relation, note=note.id, comment=comment)
    return added("add_evidence", piece)


def change_relation(evidence: Evidence, relation: Relation) -> Edit:
    """Give the edit that says anew what a piece of evidence does to its insight."""
    return changed("change_evidence", evidence, relation=relation)


def add_course(number: int, *, for_role: Role, action: str, insights: Iterable[str] = ()) -> Edit:
    """Give the edit that says what a role can do. Raises `BadInput` without words."""
    if not action.strip():
        raise BadInput(EMPTY_ACTION)
    course = CourseOfAction(
        id=new_id(), number=number, for_role=for_role, action=one_line(action), insights=tuple(insights)
    )
    return added("add_course", course)


def ask_question(number: int, *, wording: str, session: str | None, at: datetime) -> Edit:
    """Give the edit that adds a learning question with its first wording."""
    _check_wording(wording)
    question = LearningQuestion(id=new_id(), number=number)
    version = QuestionVersion(id=new_id(), question=question.id, session=session, wording=wording.strip(), worded_at=at)
    return added("ask_question", question, version)


def reword_question(
    question: LearningQuestion, *, wording: str, reason: str, session: str | None, at: datetime
) -> Edit:
    """Give the edit that adds a newer wording; the older ones stay."""
    _check_wording(wording)
    return added(
        "reword_question",
        QuestionVersion(
            id=new_id(),
            question=question.id,
            session=session,
            wording=wording.strip(),
            reason=reason.strip(),
            worded_at=at,
        ),
    )


def latest_wording(question: LearningQuestion, versions: Iterable[QuestionVersion]) -> str:
    """Give how a question is worded now; empty where it has no version."""
    own = [version for version in versions if version.question == question.id]
    return max(own, key=lambda version: (version.worded_at, version.id)).wording if own else ""


def _check_insight(claim: str, context: str) -> None:
    if not claim.strip():
        raise BadInput(EMPTY_CLAIM)
    if not context.strip():
        raise BadInput(EMPTY_CONTEXT)


def _check_wording(wording: str) -> None:
    if not wording.strip():
        raise BadInput(EMPTY_QUESTION)
