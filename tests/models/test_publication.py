"""Chapters are drafted from themes and put in order, and an insight stands in one of them at most."""

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.edit import Edit
from app.models.errors import EMPTY_CHAPTER, NO_INSIGHTS_YET, NOTHING_FOR_CHAPTERS, BadInput
from app.models.evidence import Sources
from app.models.insights import Evidence, Insight, InsightStatus, Relation
from app.models.note import CheckedBack, Note, NoteKind
from app.models.person import Role
from app.models.publication import (
    Chapter,
    Part,
    Publication,
    add_chapter,
    chapter_with,
    in_order,
    leave_out,
    move_chapter,
    put_in,
    remove_chapter,
    rename_chapter,
    step_insight,
    take_out,
)
from app.models.publication_doubts import state_of
from app.models.publication_drafts import draft_chapters
from app.models.record import Record
from app.models.themes import Theme
from app.models.themes_tree import ThemeTree

AT = datetime(2026, 3, 12, 19, 30)
BUNDLE = Publication(id="p", title="Bundel")
TREE = ThemeTree(
    [
        Theme(id="geld", name="geld", rank="F"),
        Theme(id="subsidie", name="subsidie", rank="F", parent="geld"),
        Theme(id="tijd", name="tijd", rank="V"),
    ]
)


def chapters(words: str) -> list[Chapter]:
    """Give chapters such as ``"ab c"``: two, with three insights."""
    return [
        Chapter(
            id=f"c{place}", publication="p", rank=f"{chr(ord('A') + place)}V", title=f"c{place}", insights=tuple(ids)
        )
        for place, ids in enumerate(words.split(" "))
    ]


def applied(known: list[Chapter], edit: Edit | None) -> list[Chapter]:
    found: dict[str, Record] = {each.id: each for each in known}
    for change in edit.changes if edit else ():
        assert found.get(change.record.id) == change.before
        found.pop(change.record.id, None)
        if change.after:
            found[change.after.id] = change.after
    return in_order(each for each in found.values() if isinstance(each, Chapter))


def read(known: list[Chapter]) -> str:
    return " ".join("".join(each.insights) for each in in_order(known))


def insight(number: int, **values: object) -> Insight:
    return Insight(id=f"i{number}", number=number, claim="x", context="y", **values)  # type: ignore[arg-type]


class Held:
    """A reader of just these records."""

    def __init__(self, *records: Record) -> None:
        self.records = records

    def all(self, cls: type) -> list:  # type: ignore[type-arg]
        return [each for each in self.records if isinstance(each, cls)]


def about(number: int, *themes: str, **values: object) -> tuple[Note, Evidence]:
    """Give a note about themes that speaks for the insight with this number."""
    key = f"n{number}{''.join(themes)}"
    note = Note(id=key, number=number, session="s", taken_at=AT, text="x", themes=themes, **values)  # type: ignore[arg-type]
    return note, Evidence(id=f"e{key}", insight=f"i{number}", relation=Relation.SUPPORTS, note=key)


def drafted(*records: Record, known: tuple[Chapter, ...] = ()) -> list[tuple[str, tuple[str, ...]]]:
    sources = Sources.read(Held(*records))
    edit = draft_chapters(BUNDLE, known, sources=sources, tree=TREE, other="meer")
    return [(each.title, each.insights) for each in applied(list(known), edit)]


def test_a_chapter_is_drafted_for_each_theme_in_the_order_of_the_tree() -> None:
    records = (insight(1, themes=("tijd",)), insight(2), *about(2, "subsidie"), insight(3))
    assert drafted(*records) == [("Geld", ("i2",)), ("Tijd", ("i1",)), ("meer", ("i3",))]


def test_most_notes_decide_what_an_insight_is_about() -> None:
    records = (insight(1), *about(1, "geld"), *about(1, "tijd"), *about(1, "tijd", "subsidie"), *about(1, "tijd", "x"))
    assert drafted(*records) == [("Tijd", ("i1",))]


def test_what_stands_somewhere_stays_there_and_the_rest_joins_the_chapter_of_its_theme() -> None:
    known = (Chapter(id="c", publication="p", rank="V", title="Euro's", theme="geld", insights=("i2",)),)
    records = (insight(1, themes=("subsidie",)), insight(2, themes=("tijd",)))
    assert drafted(*records, known=known) == [("Euro's", ("i2", "i1"))]


def test_a_superseded_insight_stays_out() -> None:
    assert drafted(insight(1), insight(2, status=InsightStatus.SUPERSEDED)) == [("meer", ("i1",))]


@pytest.mark.parametrize(
    ("records", "sentence"),
    [((), NO_INSIGHTS_YET), ((insight(1),), NOTHING_FOR_CHAPTERS)],
)
def test_without_anything_to_put_in_a_sentence_says_so(records: tuple[Record, ...], sentence: str) -> None:
    known = (Chapter(id="c", publication="p", rank="V", title="c", insights=("i1",)),)
    with pytest.raises(BadInput) as refused:
        drafted(*records, known=known)
    assert refused.value.sentence.text == sentence


@pytest.mark.parametrize(
    ("before", "moved", "to", "at", "after"),
    [
        ("abc d", "a", 1, None, "bc da"),
        ("abc d", "a", 1, 0, "bc ad"),
        ("abc d", "ad", 0, 2, "badc "),
        ("abcd ", "a", 0, 3, "bcad "),
        ("ab ", "x", 1, None, "ab x"),
    ],
)
def test_insights_go_where_they_are_put(before: str, moved: str, to: int, at: int | None, after: str) -> None:
    known = chapters(before)
    assert read(applied(known, put_in(known, moved, known[to], at=at))) == after


@pytest.mark.parametrize(
    ("before", "stepped", "by", "after"),
    [
        ("ab c", "a", 1, "ba c"),
        ("ab c", "b", -1, "ba c"),
        ("ab c", "b", 1, "a bc"),
        ("ab c", "c", -1, "abc "),
        ("ab c", "a", -1, "ab c"),
        ("ab c", "c", 1, "ab c"),
        ("ab c", "x", 1, "ab c"),
    ],
)
def test_a_step_at_the_edge_goes_into_the_next_chapter(before: str, stepped: str, by: int, after: str) -> None:
    known = chapters(before)
    assert read(applied(known, step_insight(known, stepped, by))) == after


def test_a_chapter_needs_a_title() -> None:
    with pytest.raises(BadInput) as refused:
        add_chapter(BUNDLE, [], title=" \n ")
    assert refused.value.sentence.text == EMPTY_CHAPTER


def test_a_part_is_left_out_and_taken_in_again() -> None:
    (change,) = leave_out(BUNDLE, Part.INDEX, out=True).changes
    assert isinstance(change.after, Publication)
    assert change.after.left_out == ("index",)
    assert leave_out(change.after, Part.INDEX, out=False).changes[0].after == BUNDLE


def test_what_is_thin_is_said_with_codes() -> None:
    one_side, quote = about(1, speaker_role=Role.RESIDENT, kind=NoteKind.QUOTE)
    both = [about(2, key, speaker_role=role) for key, role in (("a", Role.RESIDENT), ("b", Role.OFFICIAL))]
    against = Evidence(id="against", insight="i2", relation=Relation.CONTRADICTS, note=one_side.id)
    held = Held(insight(1), insight(2, status=InsightStatus.ESTABLISHED), one_side, quote, *sum(both, ()), against)
    known = [Chapter(id="c", publication="p", rank="V", title="c", insights=("i2", "i1"))]
    told = [each.said(lambda _context, text, _count: text) for each in state_of(known, Sources.read(held))]
    assert told == [
        "2 of %n insight(s) in it.",
        "Seen by one side: I1.",
        "Only suspected: I1.",
        "Quotes not asked back yet: I1, I2.",
        "No contrary evidence found: I1.",
    ]


def test_a_quote_that_was_asked_back_is_no_doubt() -> None:
    held = Held(insight(1), *about(1, kind=NoteKind.QUOTE, checked_back=CheckedBack.AGREED))
    known = [Chapter(id="c", publication="p", rank="V", title="c", insights=("i1",))]
    assert not any("asked back" in each.text for each in state_of(known, Sources.read(held)))


Act = tuple[str, int, int]
ACTS = ("put", "step", "out", "move", "add", "rename", "remove")


def acted(known: list[Chapter], act: Act) -> Edit | None:
    name, lot, other = act
    if name == "add":
        return add_chapter(BUNDLE, known, title=f"c{lot}")
    if not known:
        return None
    chapter, one = in_order(known)[lot % len(known)], "abcdefgh"[other % 8]
    if name == "put":
        return put_in(known, [one, "abcdefgh"[lot % 8]], chapter, at=other % 4)
    if name == "step":
        return step_insight(known, one, 1 if lot % 2 else -1)
    if name == "out":
        return take_out(chapter, [one])
    if name == "move":
        return move_chapter(known, chapter, to=other)
    if name == "rename":
        return rename_chapter(chapter, f"anders {lot}")
    return remove_chapter(chapter, referrers=lambda _: [])


@given(st.lists(st.tuples(st.sampled_from(ACTS), st.integers(0, 20), st.integers(-1, 9)), max_size=25))
def test_whatever_is_done_can_be_taken_back_and_no_insight_stands_twice(acts: list[Act]) -> None:
    known = chapters("abc d ef")
    for act in acts:
        edit = acted(known, act)
        after = applied(known, edit)
        assert applied(after, edit.inverse() if edit else None) == in_order(known)
        standing = [each for chapter in after for each in chapter.insights]
        assert len(set(standing)) == len(standing)
        assert len({each.rank for each in after}) == len(after)
        if act[0] == "put" and known:
            assert chapter_with("abcdefgh"[act[2] % 8], after) is not None
        if act[0] in ("step", "move", "rename"):
            assert sorted(standing) == sorted(each for chapter in known for each in chapter.insights)
        known = after
