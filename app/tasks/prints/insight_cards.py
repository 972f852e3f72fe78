"""Gathers the insight cards: each with one or two quotes that may be printed, and what speaks against it."""

from collections.abc import Iterable, Iterator

from app.handouts.document import Document
from app.handouts.insight_cards import InsightCard, InsightCardsContent, insight_cards_document
from app.handouts.trail_content import Cited, Trail
from app.models.insights import InsightStatus, Relation
from app.tasks.prints.press import Press, Sheet
from app.tasks.prints.trails import Trails, chosen_insights

KIND = "insight-cards"


def sheets(press: Press) -> Iterator[Sheet]:
    """Give the cards of the chosen insights; without choice of all that no newer one came in the place of."""
    trails = Trails(press.printable)
    insights = [
        each
        for each in chosen_insights(press, trails)
        if press.options.insights is not None or each.status is not InsightStatus.SUPERSEDED
    ]

    def made() -> Document:
        found = (trails.trail(each) for each in insights)
        content = InsightCardsContent(
            occasion=press.occasion(None),
            cards=tuple(InsightCard(each, quotes_of(each)) for each in found),
            parts=press.parts(KIND),
            large_print=press.options.large_print,
        )
        return insight_cards_document(content, press.words)

    if insights:
        yield Sheet(press.file_name("", KIND), made)


def quotes_of(trail: Trail) -> tuple[Cited, ...]:
    """Give the words that a card has room for: one piece that supports and one that contradicts, else two that support.

    Somebody's own words come before what was written down, and short ones before long ones.
    """
    told = [each for each in trail.evidence if each.is_told and each.checked_back is not None]
    against = _best(each for each in told if each.relation is Relation.CONTRADICTS)[:1]
    carrying = _best(each for each in told if each.relation is Relation.SUPPORTS)
    return (*carrying[: 2 - len(against)], *against)


def _best(cited: Iterable[Cited]) -> list[Cited]:
    return sorted(cited, key=lambda each: (not each.is_quote, len(each.text)))
