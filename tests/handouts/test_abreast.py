"""Columns beside each other lose nothing: neither on one sheet nor over several."""

from itertools import pairwise

from app.handouts.abreast import abreast, boxed_lines, columns_over_pages, numbered_lines
from app.handouts.document import Document
from app.handouts.setting import Setter
from app.models.language import Words
from tests.handouts.evening_sheets import OCCASION, pages

SETTER = Setter(points=12, width=170)


def test_columns_beside_each_other_are_as_high_as_the_highest() -> None:
    row = abreast(SETTER, [lambda s: s.text("een"), lambda s: [*s.text("twee"), *s.text("drie")]], gutter=8)
    assert row.height == 2 * SETTER.text("een")[0].height
    xs = [mark.x for mark in row.marks]
    assert xs == [0, 89, 89]


def test_each_line_to_write_on_has_its_box_or_number() -> None:
    assert len(boxed_lines(SETTER, 4, height=10)) == 4
    assert sum(row.height for row in numbered_lines(SETTER, 3, height=10)) == 30


def test_columns_go_on_on_next_pages_each_by_itself() -> None:
    document = Document(OCCASION, words=Words("en"), points=12, title="x")
    half = document.setter.of_width(80)
    left = [row for number in range(90) for row in [*half.heading(f"Kop {number}", 2), *half.text(f"links {number}")]]
    right = half.text("rechts")
    columns_over_pages(document.flow, document.setter, left, right, left_width=90)
    found = pages(document)
    assert len(found) > 2
    told = " ".join(found)
    assert all(f"links {number}" in told for number in range(90))
    assert told.count("rechts") == 1
    assert all("rechts" not in page for page in found[1:])
    for page, following in pairwise(found):
        assert not page.split(" Page ")[0].split()[-2].startswith("Kop"), (page, following)


def test_a_row_higher_than_a_page_is_laid_all_the_same() -> None:
    document = Document(OCCASION, words=Words("en"), points=12, title="x")
    tall = abreast(document.setter, [lambda s: [row for n in range(90) for row in s.text(f"regel {n}")]], gutter=0)
    columns_over_pages(document.flow, document.setter, [tall], [], left_width=90)
    assert "regel 0" in " ".join(pages(document))
