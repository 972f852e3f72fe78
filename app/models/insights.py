"""Insights: a claim with the context in which it holds, what speaks for and against it, and how well it is carried."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.models.edit import Edit, added, changed
from app.models.errors import EMPTY_CLAIM, EMPTY_CONTEXT, BadInput
from app.models.note import Note
from app.models.person import Role
from app.models.record import OnRemoval, Record, new_id, reference, required_text, text_field
from app.models.text import LINE_LIMIT, NOTE_LIMIT


class InsightStatus(StrEnum):
    """How sure people are of an insight. A person's judgement, never computed."""

    SUSPECTED = "suspected"
    CHECKED_BACK = "checked_back"
    ESTABLISHED = "established"
    DISPUTED = "disputed"
    SUPERSEDED = "superseded"


@dataclass(frozen=True, slots=True, kw_only=True)
class Insight(Record):
    """A claim in one full sentence, with the context in which it holds and does not. `number` makes its code (I7).

    `session` is the one in which it was found; `supersedes` is the insight in whose place it came.
    """

    number: int
    claim: str = required_text(LINE_LIMIT)
    context: str = required_text(NOTE_LIMIT)
    status: InsightStatus = InsightStatus.SUSPECTED
    version: int = 1
    supersedes: str | None = reference("Insight", OnRemoval.EMPTY)
    learning_question: str | None = reference("LearningQuestion", OnRemoval.EMPTY)
    session: str | None = reference("Session", OnRemoval.EMPTY)
    themes: tuple[str, ...] = reference("Theme", OnRemoval.EMPTY, many=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class InsightVersion(Record):
    """How an insight was worded before, and why it was reworded then; the insight itself holds today's words."""

    insight: str = reference("Insight", OnRemoval.TAKE_ALONG, required=True)
    version: int
    claim: str = required_text(LINE_LIMIT)
    context: str = required_text(NOTE_LIMIT)
    reason: str = text_field(LINE_LIMIT)
    until: datetime


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


def _check_insight(claim: str, context: str) -> None:
    if not claim.strip():
        raise BadInput(EMPTY_CLAIM)
    if not context.strip():
        raise BadInput(EMPTY_CONTEXT)
