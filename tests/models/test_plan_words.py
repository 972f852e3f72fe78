"""A title tells which sort of block it is, or nothing."""

import pytest

from app.models.plan_words import category_of
from app.models.session import BlockCategory


@pytest.mark.parametrize(
    ("title", "category"),
    [
        ("Inloop met soep", BlockCategory.WELCOME),
        ("PAUZE", BlockCategory.BREAK),
        ("Hosselen: wie heeft wat?", BlockCategory.MAPS),
        ("Oogst en afspraken", BlockCategory.HARVEST),
        ("Rondje aan tafels", BlockCategory.TALK),
        ("Tafels vertellen", BlockCategory.WORK),
        ("Coffee break", BlockCategory.BREAK),
        ("Wat valt op?", None),
        ("Pauzeren mag", None),
        ("", None),
    ],
)
def test_the_first_telling_word_counts(title: str, category: BlockCategory | None) -> None:
    assert category_of(title) is category
