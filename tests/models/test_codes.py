"""Codes and letters that people say aloud."""

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models import LearningQuestion, NetworkMap, Person
from app.models.codes import NUMBERED, code, letter
from app.models.record import field_kinds


@pytest.mark.parametrize(("number", "said"), [(1, "A"), (26, "Z"), (27, "AA"), (52, "AZ"), (53, "BA"), (703, "AAA")])
def test_after_z_comes_aa(number: int, said: str) -> None:
    assert letter(number) == said


@given(st.integers(1, 100_000))
def test_letters_follow_each_other_like_columns_of_a_sheet(number: int) -> None:
    now, after = letter(number), letter(number + 1)
    assert (len(now), now) < (len(after), after)


def test_codes() -> None:
    assert code(Person(id="1", number=3, name="x")) == "P3"
    assert code(NetworkMap(id="1", number=5, made_at=datetime(2026, 3, 4))) == "K5"
    assert code(LearningQuestion(id="1", number=2)) == "B"


@pytest.mark.parametrize("cls", NUMBERED)
def test_every_numbered_class_has_a_number(cls: type[Person]) -> None:
    assert "number" in {kind.name for kind in field_kinds(cls)}
