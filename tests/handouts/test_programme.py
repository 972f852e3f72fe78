"""The programme is one folded sheet in letters as large as fit, and more sheets where there is more."""

from dataclasses import replace
from datetime import timedelta

import pytest

from app.handouts.programme import ProgrammeContent, PublicSlot, programme_document
from app.models.language import Words
from tests.handouts.evening_sheets import AT, OCCASION, pages, smallest_letter, solid

CONTENT = ProgrammeContent(
    code="S2",
    occasion=OCCASION,
    programme="Leren van buurtbudgetten",
    title="Houden we het vol?",
    starts_at=AT,
    ends_at=AT + timedelta(hours=2),
    place="Zaal",
    slots=(PublicSlot(AT, ("Inloop",)), PublicSlot(AT + timedelta(minutes=15), ("Tafels", "Kaarten"))),
    questions=("Wie beslist?",),
    parts=frozenset({"questions", "times"}),
)


def printed(content: ProgrammeContent) -> list[str]:
    return pages(programme_document(content, Words("en")))


def test_cover_and_back_stand_outside_questions_and_times_inside() -> None:
    outside, inside = printed(CONTENT)
    for words in ("What I want to remember", "Houden we het vol?", "From 19:00 until 21:00", "PROEF1", "CC BY"):
        assert words in outside
    for words in ("Our questions tonight", "Wie beslist?", "19:15 Tafels or: Kaarten", "21:00 The end."):
        assert words in inside


def test_letters_are_as_large_as_one_sheet_allows_and_never_smaller_than_promised() -> None:
    full = replace(CONTENT, questions=("Hoe krijgt een plan een eerlijke kans bij de keuze? " * 3,) * 5)
    assert smallest_letter(programme_document(full, Words("en"))) >= 14
    assert smallest_letter(programme_document(replace(full, large_print=True), Words("en"))) >= 18
    assert len(printed(full)) == 2


@pytest.mark.parametrize("parts", [frozenset(), frozenset({"times"})])
def test_the_back_is_the_last_page_whatever_is_left_out(parts: frozenset[str]) -> None:
    outside, inside = printed(replace(CONTENT, parts=parts))
    assert "PROEF1" in outside
    assert "Wie beslist?" not in inside


@pytest.mark.parametrize("count", range(4, 60, 11))
def test_what_is_too_much_for_one_sheet_goes_on_on_more_and_is_folded_too(count: int) -> None:
    long = "Meervoudigebegeleidingscoördinatiepunt" * 3
    slots = tuple(PublicSlot(AT + timedelta(minutes=each), (f"{long}{each}.",)) for each in range(count))
    found = printed(replace(CONTENT, slots=slots, questions=(f"{long}?",) * 12))
    assert len(found) % 2 == 0
    assert all(f"{long}{each}." in solid(found) for each in range(count))
    assert solid(found).count(f"{long}?") == 12
    assert solid(found).count("PROEF1") == 1


def test_the_end_does_not_stand_below_what_begins_later() -> None:
    late = PublicSlot(AT + timedelta(hours=3), ("Napraten",))
    inside = printed(replace(CONTENT, slots=(*CONTENT.slots, late)))[1]
    assert "22:00 Napraten" in inside
    assert "The end" not in inside


@pytest.mark.parametrize("count", range(8, 26))
def test_that_times_are_about_right_stands_above_them(count: int) -> None:
    slots = tuple(PublicSlot(AT + timedelta(minutes=each), ("Samen aan het werk",)) for each in range(count))
    found = [page for page in printed(replace(CONTENT, slots=slots)) if "about right" in page]
    assert all("19:00 Samen" in page.split("about right", 1)[1] for page in found)
    assert len(found) == 1
