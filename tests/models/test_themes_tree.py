"""The tree of themes: whatever is moved, merged and taken apart, nothing stands under itself; undo gives it back."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.edit import Edit
from app.models.errors import BadInput, Refused
from app.models.note import Note
from app.models.themes import Theme
from app.models.themes_tree import (
    DEEPEST,
    ThemeCounts,
    ThemeTree,
    add_theme,
    merge_theme,
    move_theme,
    rename_theme,
    unmerge_theme,
)

AT = datetime(2026, 3, 12, 19)


def theme(key: str, parent: str | None = None, merged_into: str | None = None) -> Theme:
    return Theme(id=key, name=key, rank=key.upper(), parent=parent, merged_into=merged_into)


def note(key: str, *themes: str) -> Note:
    return Note(id=key, number=1, session="s", taken_at=AT, text="x", themes=themes)


def after(themes: list[Theme], edit: Edit) -> list[Theme]:
    by_id = {each.id: each for each in themes}
    for change in edit.changes:
        assert isinstance(change.after, Theme)
        assert by_id.get(change.after.id) == change.before
        by_id[change.after.id] = change.after
    return list(by_id.values())


def outline(themes: list[Theme]) -> list[tuple[str, int]]:
    return [(branch.theme.id, branch.depth) for branch in ThemeTree(themes).branches()]


SMALL = [theme("a"), theme("b"), theme("c", "a"), theme("d", "c")]


def test_the_tree_reads_from_top_to_bottom() -> None:
    assert outline(SMALL) == [("a", 0), ("c", 1), ("d", 2), ("b", 0)]


def test_what_was_merged_is_read_as_the_other_with_all_under_it() -> None:
    merged = after(SMALL, merge_theme(SMALL[0], "b", tree=ThemeTree(SMALL)))
    assert outline(merged) == [("b", 0), ("c", 1), ("d", 2)]
    tree = ThemeTree(merged)
    assert tree.themes_of(note("n", "a", "b", "d")) == ("b", "d")
    assert [each.id for each in tree.merged("b")] == ["a"]
    assert outline(after(merged, unmerge_theme(merged[0], tree=tree))) == outline(SMALL)


def test_a_theme_merged_into_one_under_it_leaves_that_in_its_place() -> None:
    merged = after(SMALL, merge_theme(SMALL[0], "c", tree=ThemeTree(SMALL)))
    assert outline(merged) == [("b", 0), ("c", 0), ("d", 1)]


def test_chains_and_circles_of_merges_come_to_an_end() -> None:
    chain = ThemeTree([theme("a", merged_into="b"), theme("b", merged_into="c"), theme("c")])
    assert [chain.meant(key) for key in "abcx"] == ["c", "c", "c", None]
    circle = ThemeTree([theme("a", merged_into="b"), theme("b", merged_into="c"), theme("c", merged_into="b")])
    assert [circle.meant(key) for key in "abc"] == ["b", "b", "b"]


def test_notes_count_once_for_a_theme_and_all_above_it() -> None:
    notes = [note("1", "c", "d"), note("2", "d"), note("3", "a"), note("4")]
    counts = ThemeCounts(ThemeTree(SMALL), notes)
    assert [counts.own[key] for key in "abcd"] == [1, 0, 1, 2]
    assert [counts.whole[key] for key in "abcd"] == [3, 0, 2, 2]
    counts.follow(notes[0], note("1", "b"))
    counts.follow(None, note("5", "b"))
    assert [counts.own[key] for key in "abcd"] == [1, 2, 0, 1]
    assert [counts.whole[key] for key in "abcd"] == [2, 2, 1, 1]


@pytest.mark.parametrize("under", ["a", "c", "d"])
def test_a_theme_never_goes_under_itself(under: str) -> None:
    with pytest.raises(Refused):
        move_theme(SMALL[0], under, tree=ThemeTree(SMALL))


def test_a_theme_moves_to_the_place_that_is_asked() -> None:
    tree = ThemeTree(SMALL)
    assert outline(after(SMALL, move_theme(SMALL[1], None, tree=tree, before="a")))[0] == ("b", 0)
    assert outline(after(SMALL, move_theme(SMALL[1], "a", tree=tree, before="c")))[1] == ("b", 1)
    assert outline(after(SMALL, move_theme(SMALL[3], "b", tree=tree))) == [("a", 0), ("c", 1), ("b", 0), ("d", 1)]


def test_a_theme_takes_the_place_of_the_one_above_it_that_was_merged_into_it() -> None:
    stairs = [theme("c"), theme("b", "c"), theme("a", "b")]
    merged = after(stairs, merge_theme(stairs[0], "a", tree=ThemeTree(stairs)))
    assert outline(merged) == [("a", 0), ("b", 1)]


def test_themes_with_one_rank_are_ranked_anew() -> None:
    same = [replace(theme(key), rank="V") for key in "abc"]
    moved = after(same, move_theme(same[2], None, tree=ThemeTree(same), before="b"))
    assert [key for key, _ in outline(moved)] == ["a", "c", "b"]


def test_a_tree_grows_no_deeper_than_can_be_read() -> None:
    deep = [theme("a"), theme("b", "a"), theme("c", "b"), theme("d", "c")]
    assert len(deep) == DEEPEST
    with pytest.raises(Refused):
        add_theme("e", ThemeTree(deep), under="d")
    with pytest.raises(Refused):
        move_theme(theme("x"), "d", tree=ThemeTree([*deep, theme("x")]))


@pytest.mark.parametrize("name", ["", "  ", "A", "á"])
def test_a_theme_needs_a_name_of_its_own(name: str) -> None:
    with pytest.raises(BadInput):
        add_theme(name, ThemeTree(SMALL))
    with pytest.raises(BadInput):
        rename_theme(SMALL[1], name, tree=ThemeTree(SMALL))


def test_a_theme_may_change_the_capitals_of_its_name() -> None:
    assert after(SMALL, rename_theme(SMALL[0], " A ", tree=ThemeTree(SMALL)))[0].name == "A"


KEYS = "abcdef"
ACTS: list[Callable[[ThemeTree, Theme, str], Edit]] = [
    lambda tree, one, other: move_theme(one, other, tree=tree),
    lambda tree, one, _: move_theme(one, None, tree=tree),
    lambda tree, one, other: merge_theme(one, other, tree=tree),
    lambda tree, one, _: unmerge_theme(one, tree=tree),
]


@given(st.lists(st.tuples(st.sampled_from(ACTS), st.sampled_from(KEYS), st.sampled_from(KEYS)), max_size=20))
def test_whatever_is_done_each_theme_stands_in_the_tree_once_and_undo_gives_it_back(
    acts: list[tuple[Callable[[ThemeTree, Theme, str], Edit], str, str]],
) -> None:
    themes = [theme(key) for key in KEYS]
    for act, one, other in acts:
        tree = ThemeTree(themes)
        chosen = tree.get(one)
        assert chosen is not None
        if tree.meant(other) is None or (tree.meant(one) != one and act is not ACTS[3]):
            continue
        try:
            edit = act(tree, chosen, tree.meant(other) or "")
        except Refused:
            continue
        later = after(themes, edit)
        assert after(later, edit.inverse()) == themes
        themes = later
        read = ThemeTree(themes)
        assert sorted(branch.theme.id for branch in read.branches()) == sorted(read.living)
        assert all(read.meant(key) in read.living for key in KEYS)
        assert not any(read.is_round(key) for key in read.living)


@given(
    st.lists(
        st.tuples(st.sampled_from(KEYS), st.sampled_from([*KEYS, None]), st.sampled_from([*KEYS, None])),
        unique_by=lambda each: each[0],
    )
)
def test_whatever_stands_in_a_file_can_be_read(rows: list[tuple[str, str | None, str | None]]) -> None:
    tree = ThemeTree([theme(*row) for row in rows])
    assert sorted(branch.theme.id for branch in tree.branches()) == sorted(tree.living)
    assert all(tree.meant(key) in tree.living for key, *_ in rows)


def test_a_theme_covers_what_is_under_it_and_what_was_merged_into_any_of_that() -> None:
    tree = ThemeTree([theme("a"), theme("b", parent="a"), theme("c", merged_into="b"), theme("d")])
    assert tree.covered("a") == {"a", "b", "c"}
    assert tree.covered("d") == {"d"}
    assert tree.names_of(note("n", "c", "b", "d")) == ["b", "d"]
