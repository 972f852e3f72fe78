"""Tables: the head stands above each page of it, nothing is cut, and every row is as high as was asked."""

from datetime import datetime
from io import BytesIO

import pytest
from pypdf import PdfReader

from app.handouts.document import LARGE_PRINT, ORGANISERS, Document, Occasion
from app.handouts.flow import A4, A4_LANDSCAPE
from app.handouts.tables import Column, table, widths
from app.models.language import Words

OCCASION = Occasion("Programme", "", None, "", datetime(2026, 3, 13), "7K3F9A", fixed=True)
COLUMNS = [Column("Number", fits=True, heads=True), Column("What", 2), Column("Who")]


def document(points: float = ORGANISERS) -> Document:
    return Document(OCCASION, words=Words("en"), points=points, title="Table", paper=A4)


def pages(made: Document) -> list[str]:
    return [page.extract_text() for page in PdfReader(BytesIO(made.pdf())).pages]


def test_columns_fill_the_width_fixed_ones_first() -> None:
    assert widths([Column(mm=24), Column(share=2), Column()], 174) == [24, 100, 50]


@pytest.mark.parametrize("points", [ORGANISERS, LARGE_PRINT])
def test_the_head_stands_above_each_page_and_no_row_is_missing(points: float) -> None:
    made = document(points)
    made.flow.put(table(made.setter, COLUMNS, [[f"no{number}", "something", "somebody"] for number in range(80)]))
    found = pages(made)
    assert len(found) > 2
    assert [page.count("Number") for page in found] == [1] * len(found)
    words = " ".join(found).split()
    assert [word for word in words if word.startswith("no")] == [f"no{number}" for number in range(80)]


def test_a_cell_that_is_higher_than_a_page_goes_on_whole() -> None:
    made = document()
    words = [f"woord{number}" for number in range(900)]
    made.flow.put(table(made.setter, COLUMNS, [["1", " ".join(words), "x" * 300], ["2", "next", ""]]))
    told = " ".join(pages(made))
    assert [word for word in told.split() if word.startswith("woord")] == words
    assert told.count("x") >= 300


def test_empty_rows_are_as_high_as_asked() -> None:
    setter = document().setter
    rows = table(setter, COLUMNS, [["", "", ""]] * 3, header=False, least=12, grid=True)
    assert [row.height for row in rows] == [12, 12, 12]


def test_a_row_is_not_torn_where_a_page_can_hold_it() -> None:
    made = document()
    while made.flow.room > 5 * made.setter.body:
        made.flow.put(made.setter.text("line"))
    made.flow.put(table(made.setter, COLUMNS, [["1", "word " * 80, ""]]))
    first, second = pages(made)
    assert "word" not in first
    assert "Number" not in first
    assert second.count("word") == 80


def test_a_cell_can_hold_what_the_setter_makes() -> None:
    made = document()
    made.flow.put(table(made.setter, COLUMNS, [["1", lambda cell: cell.tick_box("agreed"), made.setter.text("set")]]))
    (page,) = pages(made)
    assert "agreed" in page
    assert "set" in page


def test_a_table_fits_other_paper() -> None:
    made = Document(OCCASION, words=Words("en"), points=ORGANISERS, title="Table", paper=A4_LANDSCAPE)
    made.flow.put(table(made.setter, COLUMNS, [["1", "a", "b"]]))
    box = PdfReader(BytesIO(made.pdf())).pages[0].mediabox
    assert box.width > box.height
