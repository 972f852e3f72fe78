"""Insights: a claim with the context in which it holds, how it was worded before, and what speaks for and against it.

How well an insight is carried is computed in `evidence`.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from app.models.edit import DESK, Change, Edit, added, changed
from app.models.errors import (
    EMPTY_CLAIM,
    EMPTY_CONTEXT,
    NOTHING_REWORDED,
    SUPERSEDED_ALREADY,
    BadInput,
    Refused,
)
from app.models.network_map import NetworkMap
from app.models.note import Note
from app.models.programme import ConditionValue
from app.models.record import OnRemoval, Record, new_id, reference, required_text, text_field
from app.models.text import LINE_LIMIT, NOTE_LIMIT, one_line, storable


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


Source = Note | NetworkMap | ConditionValue | Insight
"""What an insight can rest on."""

_FIELDS: dict[type[Record], str] = {
    Note: "note",
    NetworkMap: "source_map",
    ConditionValue: "value",
    Insight: "source_insight",
}


def piece_for(insight: str, source: Source, *, relation: Relation, comment: str = "") -> Evidence:
    """Give a new piece of evidence that links the insight with this id to a source."""
    link = {_FIELDS[type(source)]: source.id}
    return Evidence(id=new_id(), insight=insight, relation=relation, comment=one_line(comment), **link)


def source_id(piece: Evidence) -> str:
    """Give the id of what a piece of evidence points at; empty where that is nothing."""
    return piece.note or piece.source_map or piece.value or piece.source_insight or ""


# --- making and rewording -----------------------------------------------------------------------


def make_insight(
    number: int,
    *,
    claim: str,
    context: str,
    sources: Iterable[tuple[Source, Relation]] = (),
    session: str | None = None,
) -> Edit:
    """Give the edit that makes an insight with its first evidence. Claim and context are both required."""
    claim, context = _worded(claim, context)
    insight = Insight(id=new_id(), number=number, claim=claim, context=context, session=session)
    pieces = (piece_for(insight.id, source, relation=relation) for source, relation in sources)
    return added("make_insight", insight, *pieces)


def reword_insight(insight: Insight, *, claim: str, context: str, at: datetime, reason: str = "") -> Edit:
    """Give the edit that words an insight anew and keeps how it was worded until now, with the reason.

    Raises `BadInput` without claim or context, and where both stay as they were.
    """
    claim, context = _worded(claim, context)
    if (claim, context) == (insight.claim, insight.context):
        raise BadInput(NOTHING_REWORDED)
    before = InsightVersion(
        id=new_id(),
        insight=insight.id,
        version=insight.version,
        claim=insight.claim,
        context=insight.context,
        reason=one_line(reason),
        until=at,
    )
    after = replace(insight, claim=claim, context=context, version=insight.version + 1)
    return Edit("reword_insight", DESK, (Change(None, before), Change(insight, after)))


def give_reason(version: InsightVersion, reason: str) -> Edit:
    """Give the edit that says afterwards why an insight was reworded."""
    return changed("change_reason", version, reason=one_line(reason))


def earlier_versions(insight: Insight, versions: Iterable[InsightVersion]) -> list[InsightVersion]:
    """Give how an insight was worded before, the newest first."""
    own = (each for each in versions if each.insight == insight.id)
    return sorted(own, key=lambda each: each.version, reverse=True)


def judge_insight(insight: Insight, status: InsightStatus, *, insights: Iterable[Insight]) -> Edit:
    """Give the edit that says how sure people are. Raises `Refused` where a newer insight took its place."""
    if insight.status is InsightStatus.SUPERSEDED and newer_than(insight, insights):
        raise Refused(SUPERSEDED_ALREADY)
    return changed("change_insight", insight, status=status)


# --- in the place of another --------------------------------------------------------------------


def supersede_insight(
    old: Insight,
    number: int,
    *,
    claim: str,
    context: str,
    insights: Iterable[Insight],
    pieces: Iterable[Evidence] = (),
) -> Edit:
    """Give the edit that puts a new insight in the place of an old one, which stays and is called superseded.

    `pieces` are those of the old one that go along: the new one gets copies, the old one keeps its own.
    Raises `Refused` where a newer one took its place already, `BadInput` without claim or context.
    """
    if newer_than(old, insights):
        raise Refused(SUPERSEDED_ALREADY)
    claim, context = _worded(claim, context)
    fresh = Insight(
        id=new_id(),
        number=number,
        claim=claim,
        context=context,
        supersedes=old.id,
        learning_question=old.learning_question,
        session=old.session,
        themes=old.themes,
    )
    along = (replace(piece, id=new_id(), insight=fresh.id) for piece in pieces)
    changes = (Change(None, fresh), *(Change(None, piece) for piece in along))
    gone = Change(old, replace(old, status=InsightStatus.SUPERSEDED))
    return Edit("supersede_insight", DESK, (*changes, gone))


def newer_than(insight: Insight, insights: Iterable[Insight]) -> Insight | None:
    """Give the insight that took the place of this one; None where there is none."""
    return next((each for each in insights if each.supersedes == insight.id), None)


def _worded(claim: str, context: str) -> tuple[str, str]:
    claim, context = one_line(claim), storable(context).strip()
    if not claim:
        raise BadInput(EMPTY_CLAIM)
    if not context:
        raise BadInput(EMPTY_CONTEXT)
    return claim, context
