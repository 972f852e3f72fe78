"""Every kind of print has its module and its moment; a set stands for all kinds of a moment."""

import pytest

from app.tasks.prints.kinds import ALL, KINDS, Sides, When, gatherer, kinds_at, kinds_called, set_key, sides_of


@pytest.mark.parametrize("key", KINDS)
def test_every_kind_can_be_gathered(key: str) -> None:
    assert callable(gatherer(key).sheets)


def test_a_set_is_all_of_its_moment_and_all_is_everything() -> None:
    assert sorted(kind for when in When for kind in kinds_called(set_key(when))) == sorted(KINDS)
    assert kinds_called(set_key(When.TONIGHT)) == kinds_at(When.TONIGHT)
    assert kinds_called(ALL) == tuple(KINDS)
    assert kinds_called("report") == ("report",)
    assert kinds_called("poem") == ("poem",)


@pytest.mark.parametrize(
    ("key", "paper", "sides"),
    [
        ("consent", "", Sides.LONG),
        ("courses-of-action", "", Sides.SHORT),
        ("courses-of-action", "A4", Sides.ONE),
        ("report", "", Sides.ONE),
        ("all-before", "", Sides.ONE),
    ],
)
def test_the_sides_follow_the_kind_and_its_paper(key: str, paper: str, sides: Sides) -> None:
    assert sides_of(key, paper) is sides
