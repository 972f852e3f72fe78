"""The publication: what the whole programme bundles, in chapters of chosen insights, and how chapters are changed.

Drafting chapters from themes is in `publication_drafts`, what is still thin in `publication_doubts`.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from app.models.edit import DESK, Change, Edit, added, changed
from app.models.errors import EMPTY_CHAPTER, BadInput
from app.models.programme import Programme
from app.models.rank import rank_between
from app.models.record import OnRemoval, Record, new_id, reference, required_text, text_field
from app.models.removal import Referrers, removed
from app.models.text import LINE_LIMIT, NOTE_LIMIT, one_line


class Part(StrEnum):
    """What stands in a publication beside its chapters, and can be left out."""

    AIM = "aim"
    APPROACH = "approach"
    COMPARISON = "comparison"
    COURSES = "courses"
    AGENDA = "agenda"
    MAKING = "making"
    INDEX = "index"


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication(Record):
    """What goes out in the end. One programme has one.

    `introduction` says what it is for, `approach` how people worked, `colophon` who made it; the licence is the
    programme's. `left_out` holds the parts that do not go in.
    """

    title: str = required_text()
    subtitle: str = text_field(LINE_LIMIT)
    introduction: str = text_field(NOTE_LIMIT)
    approach: str = text_field(NOTE_LIMIT)
    colophon: str = text_field(NOTE_LIMIT)
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Chapter(Record):
    """One chapter with its insights in the order in which they are read; an insight stands in one chapter at most."""

    publication: str = reference("Publication", OnRemoval.TAKE_ALONG, required=True)
    rank: str = required_text()
    title: str = required_text()
    introduction: str = text_field(NOTE_LIMIT)
    theme: str | None = reference("Theme", OnRemoval.EMPTY)
    insights: tuple[str, ...] = reference("Insight", OnRemoval.EMPTY, many=True)


def in_order(chapters: Iterable[Chapter]) -> list[Chapter]:
    """Give chapters in the order in which they are read."""
    return sorted(chapters, key=lambda each: (each.rank, each.id))


def chapter_with(insight: str, chapters: Iterable[Chapter]) -> Chapter | None:
    """Give the chapter in which an insight stands; None where it stands in none."""
    return next((each for each in in_order(chapters) if insight in each.insights), None)


def begun(programme: Programme) -> Publication:
    """Give an empty publication of a programme, named after it."""
    return Publication(id=new_id(), title=programme.title)


def leave_out(publication: Publication, part: Part, *, out: bool) -> Edit:
    """Give the edit that leaves a part out, or takes it in again."""
    left = set(publication.left_out) - {part} | ({part} if out else set())
    return changed("change_publication", publication, left_out=tuple(each for each in Part if each in left))


# --- chapters -----------------------------------------------------------------------------------


def add_chapter(publication: Publication, chapters: Iterable[Chapter], *, title: str, is_new: bool = False) -> Edit:
    """Give the edit that adds a chapter at the end; the publication with it where that `is_new`.

    Raises `BadInput` without a title.
    """
    known = in_order(chapters)
    rank = rank_between(known[-1].rank if known else None, None)
    chapter = Chapter(id=new_id(), publication=publication.id, rank=rank, title=_titled(title))
    return added("add_chapter", *((publication,) if is_new else ()), chapter)


def rename_chapter(chapter: Chapter, title: str) -> Edit:
    """Give the edit that gives a chapter another title. Raises `BadInput` without one."""
    return changed("rename_chapter", chapter, title=_titled(title))


def move_chapter(chapters: Iterable[Chapter], chapter: Chapter, *, to: int) -> Edit:
    """Give the edit that puts a chapter at place `to` (0 is first): one record changes."""
    known = in_order(chapters)
    others = [each for each in known if each.id != chapter.id]
    to = max(0, min(to, len(others)))
    if to == known.index(chapter):
        return Edit("move_chapter", DESK, (Change(chapter, chapter),))
    before = others[to - 1].rank if to else None
    after = others[to].rank if to < len(others) else None
    return changed("move_chapter", chapter, rank=rank_between(before, after))


def remove_chapter(chapter: Chapter, *, referrers: Referrers) -> Edit:
    """Give the edit that takes a chapter away; its insights stay, and can go into another one."""
    return removed("remove_chapter", chapter, referrers=referrers)


def _titled(title: str) -> str:
    words = one_line(title)
    if not words:
        raise BadInput(EMPTY_CHAPTER)
    return words


# --- insights in chapters -----------------------------------------------------------------------


def put_in(chapters: Iterable[Chapter], insights: Sequence[str], chapter: Chapter, *, at: int | None = None) -> Edit:
    """Give the edit that puts insights in a chapter, in this order, before the one at place `at`, or last.

    They are taken out of where they stood before; `at` counts the insights that stand there now.
    """
    wanted = tuple(dict.fromkeys(insights))
    at = len(chapter.insights) if at is None else max(0, at)
    first = tuple(each for each in chapter.insights[:at] if each not in wanted)
    last = tuple(each for each in chapter.insights[at:] if each not in wanted)
    after = replace(chapter, insights=(*first, *wanted, *last))
    others = (each for each in in_order(chapters) if each.id != chapter.id and set(each.insights) & set(wanted))
    taken = (Change(each, _without(each, wanted)) for each in others)
    return Edit("move_insight", DESK, (*taken, Change(chapter, after)))


def take_out(chapter: Chapter, insights: Iterable[str]) -> Edit:
    """Give the edit that takes insights out of a chapter; they stay in the programme."""
    return Edit("remove_from_chapter", DESK, (Change(chapter, _without(chapter, tuple(insights))),))


def step_insight(chapters: Iterable[Chapter], insight: str, by: int) -> Edit | None:
    """Give the edit that puts an insight one place earlier (-1) or later (1), at the edge into the next chapter.

    None where it stands in no chapter, or first or last of all.
    """
    known = in_order(chapters)
    chapter = chapter_with(insight, known)
    if chapter is None:
        return None
    place = chapter.insights.index(insight) + by
    if 0 <= place < len(chapter.insights):
        return put_in(known, [insight], chapter, at=place + (1 if by > 0 else 0))
    beside = known.index(chapter) + by
    if not 0 <= beside < len(known):
        return None
    return put_in(known, [insight], known[beside], at=0 if by > 0 else None)


def _without(chapter: Chapter, insights: tuple[str, ...]) -> Chapter:
    return replace(chapter, insights=tuple(each for each in chapter.insights if each not in insights))
