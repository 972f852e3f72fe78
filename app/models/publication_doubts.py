"""What is still thin about a publication: said beforehand, so that nobody hears it first from a reader."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from app.models.codes import code
from app.models.evidence import Sources, strength
from app.models.insights import Insight, InsightStatus
from app.models.language import QT_TRANSLATE_NOOP, Sentence
from app.models.note import CheckedBack, is_quote
from app.models.publication import Chapter

CONTEXT = "publication"

HOW_MANY = QT_TRANSLATE_NOOP("publication", "{chosen} of %n insight(s) in it.", "", 1)
ONE_SIDED = QT_TRANSLATE_NOOP("publication", "Seen by one side: {codes}.")
SUSPECTED = QT_TRANSLATE_NOOP("publication", "Only suspected: {codes}.")
NOT_ASKED_BACK = QT_TRANSLATE_NOOP("publication", "Quotes not asked back yet: {codes}.")
NOTHING_AGAINST = QT_TRANSLATE_NOOP("publication", "No contrary evidence found: {codes}.")
IS_OLD = QT_TRANSLATE_NOOP("publication", "A newer insight came in its place: {codes}.")


@dataclass(frozen=True, slots=True)
class Doubts:
    """What is thin about one insight."""

    one_sided: bool
    suspected: bool
    not_asked_back: bool
    nothing_against: bool
    is_old: bool


def doubts_of(insight: Insight, sources: Sources) -> Doubts:
    """Give what is thin about an insight. Where nobody found anything against it, nobody may have looked."""
    found = strength(insight.id, sources)
    notes = (sources.notes.get(piece.note or "") for piece in sources.pieces.get(insight.id, ()))
    asked = CheckedBack.NOT_ASKED
    return Doubts(
        one_sided=not found.grounded,
        suspected=insight.status is InsightStatus.SUSPECTED,
        not_asked_back=any(note is not None and is_quote(note) and note.checked_back is asked for note in notes),
        nothing_against=not found.contradicts and not found.nuances,
        is_old=insight.status is InsightStatus.SUPERSEDED,
    )


_TOLD: tuple[tuple[str, Callable[[Doubts], bool]], ...] = (
    (IS_OLD, lambda doubts: doubts.is_old),
    (ONE_SIDED, lambda doubts: doubts.one_sided),
    (SUSPECTED, lambda doubts: doubts.suspected),
    (NOT_ASKED_BACK, lambda doubts: doubts.not_asked_back),
    (NOTHING_AGAINST, lambda doubts: doubts.nothing_against),
)


def doubts_in_words(insight: Insight, sources: Sources) -> list[Sentence]:
    """Give what is thin about one insight, each as a sentence with its code."""
    doubts = doubts_of(insight, sources)
    return [Sentence(CONTEXT, text, {"codes": code(insight)}) for text, holds in _TOLD if holds(doubts)]


def chosen(chapters: Iterable[Chapter], sources: Sources) -> list[Insight]:
    """Give the insights that stand in a chapter, by number."""
    ids = {insight for each in chapters for insight in each.insights}
    return sorted((sources.insights[each] for each in ids if each in sources.insights), key=lambda each: each.number)


def state_of(chapters: Iterable[Chapter], sources: Sources) -> list[Sentence]:
    """Give how many insights are in a publication, then what is thin about those, each with their codes."""
    insights = chosen(chapters, sources)
    standing = [each for each in sources.insights.values() if each.status is not InsightStatus.SUPERSEDED]
    told = [Sentence(CONTEXT, HOW_MANY, {"chosen": sum(each in standing for each in insights)}, len(standing))]
    known = [(code(each), doubts_of(each, sources)) for each in insights]
    for text, holds in _TOLD:
        codes = [each for each, doubts in known if holds(doubts)]
        if codes:
            told.append(Sentence(CONTEXT, text, {"codes": ", ".join(codes)}))
    return told
