"""The information sheet is one sheet of paper: what people should know in front, what they answer on the back."""

from dataclasses import replace

import pytest

from app.handouts.consent import ConsentContent, consent_document
from app.models.language import Words
from tests.handouts.evening_sheets import OCCASION, pages, smallest_letter, solid

QUESTIONS = tuple(f"May we use what you told for purpose {number}, without your name?" for number in range(1, 8))
CONTENT = ConsentContent(
    occasion=OCCASION,
    programme="Leren van buurtbudgetten",
    questions=QUESTIONS,
    text_version="2026-1",
    purpose="Samen uitzoeken hoe een buurtbudget werkt voor iedereen. " * 3,
    client="Stadsdeel",
    partners="Bewoners en het buurthuis",
    parts=frozenset({"information", "answers"}),
)


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("name", ["", "Fatma Amrani"])
def test_it_fits_one_sheet_on_both_sides(language: str, name: str) -> None:
    content = replace(CONTENT, name=name, code="P7" if name else "")
    assert len(pages(consent_document(content, Words(language)))) == 2
    assert len(pages(consent_document(replace(content, large_print=True), Words(language)))) == 4


def test_letters_are_as_large_as_promised() -> None:
    assert smallest_letter(consent_document(CONTENT, Words("en"))) >= 14
    assert smallest_letter(consent_document(replace(CONTENT, large_print=True), Words("en"))) >= 18


def test_the_questions_begin_on_a_page_of_their_own_with_a_yes_and_a_no_each() -> None:
    front, back = pages(consent_document(CONTENT, Words("en")))
    assert "purpose 1" not in front
    assert back.count("yes no") == 7
    assert "version 2026-1" in back


def test_a_very_long_purpose_comes_through_whole() -> None:
    long = "Meervoudigebegeleidingscoördinatiepunt" * 30
    assert long in solid(pages(consent_document(replace(CONTENT, purpose=long), Words("en"))))
