"""Leafing through a print: sizes of pages, one picture at a time, and where words stand, also over two lines."""

from datetime import datetime

import pytest

from app.handouts.document import ORGANISERS, Document, Occasion
from app.handouts.leafing import page_picture, places_of, print_pages
from app.models.language import Words


def printed(text: str) -> bytes:
    occasion = Occasion("Proef", "", None, "", datetime(2026, 6, 12, 9), "7K3F9A", fixed=True)
    document = Document(occasion, words=Words("en"), points=ORGANISERS, title="Proef")
    document.flow.put(document.setter.text(text))
    return document.pdf()


def test_all_pages_of_all_prints_are_told_with_their_size() -> None:
    pdf = printed("word " * 1_000)
    pages = print_pages([pdf, pdf])
    assert len(pages) > 2
    assert {page.pdf for page in pages} == {0, 1}
    assert {(round(page.width), round(page.height)) for page in pages} == {(210, 297)}


def test_one_page_is_pictured_at_the_fineness_asked() -> None:
    picture = page_picture(printed("word"), 0, dpi=72)
    assert (picture.width, picture.height) == (596, 842)
    assert len(picture.rgb) == picture.width * picture.height * 3


@pytest.mark.parametrize(
    ("text", "boxes"),
    [
        ("resident 1", 1),
        ("resident 12", 1),
        ("resident %n", 2),
        ("resident 2", 0),
        ("(x", 0),
        ("", 0),
    ],
)
def test_words_are_found_as_whole_words(text: str, boxes: int) -> None:
    pdf = printed("resident 1 and resident 12")
    assert len(places_of(pdf, 0, [text]).get(text, ())) == boxes


def test_words_are_found_where_they_go_on_in_the_next_line() -> None:
    often = printed(" ".join(f"{'o' * (place % 7)} Nieuw-West 17" for place in range(40)))
    found = places_of(often, 0, ["Nieuw-West 17"])["Nieuw-West 17"]
    assert len(found) > 40
    assert len({round(box.top, 3) for box in found}) > 5


def test_a_word_that_is_longer_than_a_line_is_found() -> None:
    long = "initiatief" * 12
    assert len(places_of(printed(f"resident {long} 3"), 0, [f"resident {long} 3"])[f"resident {long} 3"]) > 1


def test_a_box_lies_where_the_words_are() -> None:
    (box,) = places_of(printed("resident 1"), 0, ["resident 1"])["resident 1"]
    assert 0.09 < box.left < box.right < 0.3
    assert 0 < box.top < box.bottom < 0.2
