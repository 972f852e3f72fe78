"""The run sheet keeps blocks readable, leaves room for real times, and loses nothing however long."""

from dataclasses import replace
from datetime import timedelta

import pytest

from app.handouts.run_sheet import RunBlock, RunSheetContent, run_sheet_document
from app.models.language import Words
from app.models.session import BlockCategory
from tests.handouts.evening_sheets import AT, OCCASION, pages, smallest_letter, solid

BLOCK = RunBlock(
    start=AT,
    end=AT + timedelta(minutes=30),
    minutes=30,
    title="Tafels",
    category=BlockCategory.WORK,
    aim="Luisteren",
    question=("A", "Wie houdt het vol?"),
)
CONTENT = RunSheetContent(
    code="S2",
    occasion=OCCASION,
    title="Avond",
    starts_at=AT,
    groups=((BLOCK,), (BLOCK, replace(BLOCK, title="Kaarten"))),
    materials=(("12 pennen", "Tafels"),),
    parts=frozenset({"summary", "questions", "plan", "materials"}),
)
LONG = "Meervoudigebegeleidingscoördinatiepuntvoorbuurtbudgetten" * 3


def printed(content: RunSheetContent) -> list[str]:
    return pages(run_sheet_document(content, Words("en")))


def test_it_says_that_it_is_not_for_participants() -> None:
    assert "For facilitators only" in printed(CONTENT)[0]


def test_blocks_at_the_same_time_have_their_times_once() -> None:
    (page,) = printed(CONTENT)
    assert page.count("19:00–19:30") == 2
    assert page.count("began") == 2
    assert "2 blocks at the same time" in page


def test_large_print_has_large_letters_and_real_times_in_each_block() -> None:
    large = replace(CONTENT, large_print=True)
    assert smallest_letter(run_sheet_document(large, Words("en"))) >= 18
    assert smallest_letter(run_sheet_document(CONTENT, Words("en"))) >= 12
    assert " ".join(printed(large)).count("began") == 3


@pytest.mark.parametrize("large", [False, True])
def test_twenty_blocks_of_long_words_come_through_whole(large: bool) -> None:
    block = replace(BLOCK, title=LONG, aim=LONG, how=LONG, who=LONG, material=LONG)
    found = printed(replace(CONTENT, groups=((block,),) * 10 + ((block,) * 5,) * 2, large_print=large))
    assert len(found) > 5
    assert solid(found).count("ö") == 20 * 5 * LONG.count("ö")
