"""Notes get themes with one key, and only those that are wanted are looked at."""

from datetime import datetime

import pytest

from app.models.coding import KEYS, RESERVED, ToCode, switch_theme, to_code
from app.models.edit import Edit
from app.models.note import Note, NoteKind
from app.models.themes import Cluster, Theme
from app.models.themes_tree import ThemeTree

AT = datetime(2026, 3, 12, 19)
TREE = ThemeTree(
    [
        Theme(id="a", name="a", rank="1"),
        Theme(id="b", name="b", rank="2", parent="a"),
        Theme(id="old", name="old", rank="3", merged_into="a"),
    ]
)


def note(key: str, *themes: str, kind: NoteKind | None = None) -> Note:
    return Note(id=key, number=1, session="s", taken_at=AT, text="x", themes=themes, kind=kind)


def left(edit: Edit) -> list[tuple[str, ...]]:
    return [change.after.themes for change in edit.changes if isinstance(change.after, Note)]


def test_a_theme_goes_on_and_off_with_the_same_key() -> None:
    given = left(switch_theme([note("1"), note("2", "a")], "a", tree=TREE))
    assert given == [("a",), ("a",)]
    assert left(switch_theme([note("1", *given[0])], "a", tree=TREE)) == [()]


def test_a_theme_that_was_merged_comes_off_with_the_one_it_went_into() -> None:
    assert left(switch_theme([note("1", "b", "old")], "a", tree=TREE)) == [("b",)]


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (ToCode(), ["2", "1", "3"]),
        (ToCode(bare=True), ["2"]),
        (ToCode(theme="a"), ["1", "3"]),
        (ToCode(theme="b"), ["1"]),
        (ToCode(kind=NoteKind.QUOTE), ["3"]),
        (ToCode(session="other"), []),
        (ToCode(cluster=Cluster(id="c", name="c", rank="1", notes=("2", "3"))), ["2", "3"]),
    ],
)
def test_notes_without_theme_come_first_of_those_that_are_wanted(wanted: ToCode, found: list[str]) -> None:
    notes = [note("1", "b"), note("2"), note("3", "old", kind=NoteKind.QUOTE)]
    assert [each.id for each in to_code(notes, wanted, tree=TREE)] == found


def test_no_theme_takes_a_key_that_does_something_else() -> None:
    assert not RESERVED & set(KEYS)
    assert len(KEYS) == len(set(KEYS)) == 30
