"""Drafts the chapters of a publication: one for each theme, with the insights that are about it."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace

from app.models.edit import DESK, Change, Edit
from app.models.errors import NO_INSIGHTS_YET, NOTHING_FOR_CHAPTERS, BadInput
from app.models.evidence import Sources, is_withdrawn
from app.models.insights import Insight, InsightStatus, Relation
from app.models.publication import Chapter, Publication, in_order
from app.models.rank import rank_between
from app.models.record import new_id
from app.models.text import with_capital
from app.models.themes_tree import ThemeTree


def draft_chapters(
    publication: Publication,
    chapters: Iterable[Chapter],
    *,
    sources: Sources,
    tree: ThemeTree,
    other: str,
    is_new: bool = False,
) -> Edit:
    """Give the edit that puts every insight that stands in no chapter yet into the one of its theme.

    A theme without a chapter gets one, in the order of the tree; what has no theme comes last, in a chapter called
    `other`. Superseded insights stay out; what somebody put somewhere stays there. The publication comes with it
    where that `is_new`. Raises `BadInput` where there is nothing to put anywhere.
    """
    known = in_order(chapters)
    there = {insight for each in known for insight in each.insights}
    waiting = [each for each in sources.insights.values() if each.status is not InsightStatus.SUPERSEDED]
    if not waiting:
        raise BadInput(NO_INSIGHTS_YET)
    by_theme = _by_theme([each for each in waiting if each.id not in there], sources, tree)
    if not by_theme:
        raise BadInput(NOTHING_FOR_CHAPTERS)
    changes = [Change(None, publication)] if is_new else []
    rank = known[-1].rank if known else None
    for theme, insights in by_theme.items():
        chapter = _chapter_of(theme, known, tree, other)
        if chapter is None:
            rank = rank_between(rank, None)
            title = with_capital(tree.living[theme].name) if theme else other
            fresh = Chapter(id=new_id(), publication=publication.id, rank=rank, title=title, theme=theme)
            changes.append(Change(None, replace(fresh, insights=insights)))
        else:
            changes.append(Change(chapter, replace(chapter, insights=(*chapter.insights, *insights))))
    return Edit("draft_chapters", DESK, tuple(changes))


def _chapter_of(theme: str | None, chapters: Iterable[Chapter], tree: ThemeTree, other: str) -> Chapter | None:
    """Give the chapter that is about a theme, or without a theme the one called `other`."""
    for each in chapters:
        about = _top(each.theme, tree) if each.theme else None
        if about == theme and (theme or each.title == other):
            return each
    return None


def _by_theme(insights: Iterable[Insight], sources: Sources, tree: ThemeTree) -> Mapping[str | None, tuple[str, ...]]:
    """Give insights by the theme at the top of the tree that they are about, in the order of the tree."""
    found: dict[str | None, list[str]] = {theme.id: [] for theme in tree.under(None)}
    found[None] = []
    for insight in sorted(insights, key=lambda each: each.number):
        found[main_theme(insight, sources, tree)].append(insight.id)
    return {theme: tuple(ids) for theme, ids in found.items() if ids}


def main_theme(insight: Insight, sources: Sources, tree: ThemeTree) -> str | None:
    """Give the theme at the top of the tree that an insight is about: its own, else that of most of its notes."""
    own = [top for each in insight.themes if (top := _top(each, tree))]
    if own:
        return own[0]
    counted: Counter[str] = Counter()
    for piece in sources.pieces.get(insight.id, ()):
        note = sources.notes.get(piece.note or "")
        if note and piece.relation is not Relation.CONTRADICTS and not is_withdrawn(piece, sources):
            counted.update({top for each in note.themes if (top := _top(each, tree))})
    places = {theme.id: place for place, theme in enumerate(tree.under(None))}
    return min(counted, key=lambda theme: (-counted[theme], places[theme]), default=None)


def _top(theme: str, tree: ThemeTree) -> str | None:
    """Give what stands at the top of the tree above a theme, or the theme itself."""
    meant = tree.meant(theme)
    return (tree.above(meant) or [meant])[-1] if meant else None
