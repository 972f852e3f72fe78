"""Linking sources to insights, asking speakers back, and taking away an insight that nothing cites."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from app.models.acting import CourseOfAction
from app.models.codes import code
from app.models.edit import DESK, Change, Edit, changed
from app.models.errors import EVIDENCE_OF_ITSELF, EVIDENCE_ROUND, INSIGHT_CITED, Refused
from app.models.insights import Evidence, Insight, Relation, Source, piece_for, source_id
from app.models.note import CheckedBack, Note
from app.models.record import Record
from app.models.removal import Referrers, removed
from app.models.text import storable


def cite(
    insight: Insight, cited: Iterable[Source], *, relation: Relation, pieces: Iterable[Evidence], comment: str = ""
) -> Edit:
    """Give the edit that links sources to an insight; `pieces` are those of all insights.

    A source that is linked already does from now on what is said now, and keeps its comment unless there is a new one.
    Raises `Refused` where the insight would be evidence of itself, at once or by a way round.
    """
    known = list(pieces)
    there = {source_id(piece): piece for piece in known if piece.insight == insight.id}
    changes: dict[str, Change] = {}
    for source in cited:
        if isinstance(source, Insight):
            _refuse_round(insight, source, known)
        before = there.get(source.id)
        if before is None:
            after = piece_for(insight.id, source, relation=relation, comment=comment)
        else:
            after = replace(before, relation=relation, comment=comment.strip() or before.comment)
        changes[source.id] = Change(before, after)
    return Edit("add_evidence", DESK, tuple(changes.values()))


def change_relation(evidence: Evidence, relation: Relation) -> Edit:
    """Give the edit that says anew what a piece of evidence does to its insight."""
    return changed("change_evidence", evidence, relation=relation)


def rests_on(insight: str, pieces: Iterable[Evidence]) -> set[str]:
    """Give the ids of all insights that an insight rests on, straight or by a way round; itself only if it does."""
    links: dict[str, list[str]] = {}
    for piece in pieces:
        if piece.source_insight:
            links.setdefault(piece.insight, []).append(piece.source_insight)
    found: set[str] = set()
    waiting = list(links.get(insight, ()))
    while waiting:
        each = waiting.pop()
        if each not in found:
            found.add(each)
            waiting += links.get(each, ())
    return found


def _refuse_round(insight: Insight, source: Insight, pieces: Iterable[Evidence]) -> None:
    if source.id == insight.id:
        raise Refused(EVIDENCE_OF_ITSELF)
    if insight.id in rests_on(source.id, pieces):
        raise Refused(EVIDENCE_ROUND, {"source": code(source), "insight": code(insight)})


def ask_back(note: Note, answer: CheckedBack, *, text: str = "") -> Edit:
    """Give the edit that says what a speaker answered; where it was meant otherwise, the note gets the new words."""
    words = storable(text).strip()
    if answer is CheckedBack.CHANGED and words:
        return changed("change_note", note, checked_back=answer, text=words)
    return changed("change_note", note, checked_back=answer)


def remove_insight(insight: Insight, *, referrers: Referrers, codes: Mapping[str, str]) -> Edit:
    """Give the edit that removes an insight with its evidence and earlier wordings.

    Raises `Refused` while other insights or courses of action rest on it, or a newer one stands in its place: what was
    cited is superseded, not removed. `codes` are the codes of insights and courses by id, such as ``"I7"``.
    """
    citing = {cite for each in referrers(insight) if (cite := _citing(each, insight))}
    if citing:
        raise Refused(INSIGHT_CITED, {"codes": ", ".join(sorted(codes.get(each, "?") for each in citing))})
    return removed("remove_insight", insight, referrers=referrers)


def _citing(referrer: Record, insight: Insight) -> str:
    """Give the id of the insight or course that cites an insight through one record; empty where that does not."""
    if isinstance(referrer, Evidence) and referrer.source_insight == insight.id:
        return referrer.insight
    return referrer.id if isinstance(referrer, Insight | CourseOfAction) else ""
