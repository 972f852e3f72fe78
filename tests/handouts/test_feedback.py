"""The page that goes back fits one sheet, reads in grey, and holds no more than it was given."""

import re
from dataclasses import replace
from datetime import datetime

import pypdfium2
import pytest

from app.handouts.document import Occasion
from app.handouts.feedback import FeedbackContent, FeedbackItem, feedback_document
from app.models.language import Words

AT = datetime(2026, 3, 12, 19, 30)
OCCASION = Occasion(
    programme="Leren van buurtbudgetten", session="Bijeenkomst 2", on=AT, licence="CC BY", printed_at=AT, code="PROEF1"
)
ITEM = FeedbackItem(
    said="De brief kwam pas na de sluitdatum binnen bij ons in de straat. (bewoner · N12)",
    understood="Wie post krijgt, krijgt die te laat.",
    doing="Flyers ophangen bij de bakker en de moskee, een maand eerder dan vorig jaar.",
    then="voor 01-05-2026",
)
CONTENT = FeedbackContent(
    code="S2",
    occasion=OCCASION,
    reply_to="Stadsdeel",
    parts=frozenset({"strip"}),
    items=(ITEM,) * 5,
)


def pages(content: FeedbackContent, language: str = "nl") -> list[str]:
    with pypdfium2.PdfDocument(feedback_document(content, Words(language)).pdf()) as pdf:
        return [" ".join(page.get_textpage().get_text_bounded().split()) for page in pdf]


def sizes(content: FeedbackContent) -> set[int]:
    pdf = feedback_document(content, Words("nl")).pdf()
    with pypdfium2.PdfDocument(pdf) as read:
        text = read[0].get_textpage()
        return {round(pypdfium2.raw.FPDFText_GetFontSize(text, place)) for place in range(text.count_chars())} - {0, 1}


def test_five_lines_and_the_strip_stand_on_one_page() -> None:
    (page,) = pages(CONTENT)
    for words in (
        "De brief kwam pas",
        "(bewoner · N12)",
        "een maand eerder",
        "voor 01-05-2026",
        "S2 · PROEF1",
        "Stadsdeel",
    ):
        assert words in page
    assert page.count("N12") == 5


def test_large_print_may_take_two_pages_and_has_no_smaller_letters() -> None:
    large = replace(CONTENT, large_print=True)
    assert len(pages(large)) == 2
    assert min(sizes(CONTENT)) >= 14
    assert min(sizes(large)) >= 18


def test_english_says_it_in_english() -> None:
    (page,) = pages(CONTENT, "en")
    for words in ("This is what we heard from you", "You said", "We understood", "We do this", "You hear from us"):
        assert words in page


def test_a_part_without_words_is_left_out() -> None:
    (page,) = pages(replace(CONTENT, items=(FeedbackItem(doing="Wij bellen."),)), "en")
    assert "We do this Wij bellen." in page
    assert not re.search("You said|We understood|You hear from us", page)


def test_lines_that_may_not_be_printed_are_counted() -> None:
    (page,) = pages(replace(CONTENT, items=(), left_out=2), "en")
    assert "2 line" in page


def test_without_the_strip_there_is_nothing_to_send_back() -> None:
    assert "Cut off" not in pages(replace(CONTENT, parts=frozenset()), "en")[0]


@pytest.mark.parametrize("words", ["woord " * 90, "a" * 500, "مرحبا " * 60])
def test_very_long_lines_go_on_on_a_next_page_and_none_is_cut(words: str) -> None:
    long = FeedbackItem(said=words, understood=words, doing=words, then=words)
    found = pages(replace(CONTENT, items=(long,) * 7))
    assert len(found) > 1
    assert sum(len(re.sub(r"\s", "", page)) for page in found) >= 28 * len(re.sub(r"\s", "", words))


def test_the_same_page_is_the_same_file() -> None:
    fixed = replace(CONTENT, occasion=replace(OCCASION, fixed=True))
    assert feedback_document(fixed, Words("nl")).pdf() == feedback_document(fixed, Words("nl")).pdf()


@pytest.mark.parametrize("count", [1, 5, 12])
def test_each_part_begins_its_own_line_where_a_page_has_room_or_nothing_helps(count: int) -> None:
    short = FeedbackItem(said="Ja.", understood="Goed.", doing="Dit.", then="In mei.")
    document = feedback_document(replace(CONTENT, items=(short,) * count), Words("nl"))
    with pypdfium2.PdfDocument(document.pdf()) as pdf:
        lines = [line for page in pdf for line in page.get_textpage().get_text_bounded().splitlines()]
    assert sum(line.startswith("Dan hoort u van ons") for line in lines) == min(12, count)
