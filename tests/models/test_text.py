"""What may stand in a text, and how two texts are compared."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.text import fold, one_line, shortened, storable

anything = st.text(st.characters(codec=None))


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Łukasz  ŞULE", "lukasz sule"),
        ("Zoë Çelik", "zoe celik"),
        ("Straße", "strasse"),
        ("İstanbul Iğdır", "istanbul igdir"),
        ("  ", ""),
    ],
)
def test_folding(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(anything)
def test_folding_twice_is_folding_once_for_what_can_be_kept(text: str) -> None:
    once = fold(storable(text))
    assert fold(once) == once


@given(anything)
def test_a_storable_text_can_be_written_and_stays_itself(text: str) -> None:
    kept = storable(text)
    assert kept.encode().decode() == kept == storable(kept)
    assert "\0" not in kept


@given(anything)
def test_one_line_is_one_line(text: str) -> None:
    line = one_line(text)
    assert line == line.strip() == one_line(line)
    assert len(line.splitlines()) <= 1


@given(st.text(), st.integers(1, 50))
def test_shortening_fits(text: str, limit: int) -> None:
    short = shortened(text, limit)
    assert len(short) <= limit
    assert short == text or short.endswith("…")
