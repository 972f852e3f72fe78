"""Contents and index find again what was laid, and write its pages as an index does."""

from datetime import datetime
from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader

from app.handouts.document import Document, Occasion
from app.handouts.marks import Told
from app.handouts.publication_pages import Anchors, Entry, contents_rows, index_rows, listed
from app.models.language import Words
from tests.handouts import tagged

OCCASION = Occasion("Proef", "", None, "", datetime(2026, 3, 12), "ABC")


@pytest.fixture
def document() -> Document:
    return Document(OCCASION, words=Words("en"), points=12.0, title="x")


@pytest.mark.parametrize(("pages", "told"), [((), ""), ((4,), "4"), ((4, 5, 6, 9), "4–6, 9"), ((1, 3), "1, 3")])
def test_pages_that_follow_each_other_are_one_span(pages: tuple[int, ...], told: str) -> None:
    assert listed(pages) == told


def test_a_key_is_found_on_every_page_where_it_was_put(document: Document) -> None:
    anchors, setter = Anchors(), document.setter
    for _ in range(2):
        document.flow.put(anchors.mark("N1", setter.hanging("N1", "woorden", indent=10.0)))
        document.flow.next_page()
    document.flow.put(anchors.mark("N2", setter.text("")))
    assert anchors.pages(document) == {"N1": (1, 2), "N2": (3,)}


def test_contents_are_as_high_with_numbers_as_without(document: Document) -> None:
    entries = [Entry("a", "Een titel", 1), Entry("b", "Een lange titel " * 12, 2)]
    without = contents_rows(document.setter, entries, {})
    numbered = contents_rows(document.setter, entries, {"a": (7,), "b": (123,)})
    assert [row.height for row in without] == [row.height for row in numbered]


def test_a_chapter_in_the_contents_stays_with_its_first_insight(document: Document) -> None:
    entries = [Entry("a", "Een titel", 1), Entry("b", "Een inzicht", 2), Entry("c", "Nog een", 2)]
    above, chapter, first, last = contents_rows(document.setter, entries, {})
    assert (above.stays, chapter.stays, first.stays, last.stays) == (True, True, False, False)


def test_the_pages_of_an_arabic_word_stand_behind_it_from_the_left(document: Document) -> None:
    (row,) = index_rows(document.setter, [("حي السلام", (4, 5, 9))])
    (told,) = row.marks
    assert isinstance(told, Told)
    assert not told.line.rtl
    assert told.x == document.setter.body


def test_bookmarks_of_one_level_stay_so_where_levels_are_skipped(document: Document) -> None:
    for title, level in (("Een", 1), ("Twee", 3), ("Drie\u202e", 3), ("Vier", 2), ("Vijf", 3), ("Zes", 1)):
        document.flow.put([*document.setter.heading(title, level), *document.setter.text("Zo.")])
    outline = PdfReader(BytesIO(document.pdf())).outline

    def titles(found: list[Any]) -> list[Any]:
        return [titles(each) if isinstance(each, list) else each.title for each in found]

    assert titles(outline) == ["Een", ["Twee", "Drie\ufffd", "Vier", ["Vijf"]], "Zes"]
    heard = [node.role for node in tagged.read(document.pdf()).tree.all() if node.role.startswith("H")]
    assert heard == ["H1", "H2", "H2", "H2", "H3", "H1"]
