"""An empty map fits its paper with questions, signs and code; what does not fit beside it goes overleaf."""

from dataclasses import replace

import pytest

from app.handouts.blank_map import BlankMap, BlankMapContent, blank_map_document
from app.models.language import Words
from app.models.map_setups import HOSSELEN, TEMPLATES, Beginning, in_words
from tests.handouts import tagged
from tests.handouts.evening_sheets import OCCASION, pages, smallest_letter, solid

USUAL = in_words(HOSSELEN, Words("en").translate)
BLANK = BlankMap("2K0-KXS", USUAL)
CONTENT = BlankMapContent("S2", OCCASION, (BLANK,), frozenset({"questions", "legend"}))


def read(content: BlankMapContent) -> list[str]:
    return pages(blank_map_document(content, Words("en")))


@pytest.mark.parametrize("paper", ["A3", "A4"])
def test_a_usual_map_is_one_page_with_questions_rings_signs_and_code(paper: str) -> None:
    (page,) = read(replace(CONTENT, paper=paper))
    for words in ("My network map", "2K0-KXS", "Me", "Name:", *USUAL.questions, *USUAL.ring_names, "clashes", "wished"):
        assert words in page


def test_the_owner_stands_in_the_middle_and_behind_the_name() -> None:
    (page,) = read(replace(CONTENT, maps=(replace(BLANK, whose="Fatma Amrani"),)))
    assert "Name: Fatma Amrani" in page
    assert page.count("Fatma") == 2


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda each: each.name)
@pytest.mark.parametrize("large", [False, True])
def test_every_way_to_begin_prints_whole_in_letters_that_are_large_enough(template, large: bool) -> None:
    beginning = in_words(template, Words("en").translate)
    content = replace(CONTENT, maps=(replace(BLANK, beginning=beginning),), paper="A4", large_print=large)
    told = " ".join(read(content))
    without_signs = replace(content, parts=frozenset({"questions"}))
    for words in (*beginning.questions, *beginning.ring_names, *beginning.sector_names):
        assert words in told
    assert smallest_letter(blank_map_document(without_signs, Words("en"))) >= (18 if large else 14)


def test_long_questions_go_overleaf_rather_than_over_the_foot() -> None:
    word = "Woordvanzestigletters" * 3
    full = Beginning((f"Wie {word} ken je?",) * 5, ("dichtbij",) * 5, (word,) * 8)
    found = read(replace(CONTENT, maps=(replace(BLANK, beginning=full, whose=word * 2),), paper="A4", large_print=True))
    assert solid(found).count("Wie" + word) == 5
    assert len(found) > 1


def test_who_hears_it_is_told_what_the_map_holds() -> None:
    figures = tagged.read(blank_map_document(CONTENT, Words("en")).pdf()).tree.of("Figure")
    around = ", ".join(USUAL.ring_names)
    assert f"An empty map. In the middle: Me. Around it: {around}." in [each.entries["/Alt"] for each in figures]


def test_the_file_is_not_called_as_the_map_of_somebody() -> None:
    assert blank_map_document(CONTENT, Words("en")).title == "Blank network map S2"
