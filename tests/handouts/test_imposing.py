"""Cards, booklets and pieces: everything stands on a sheet where scissors, folding and glue need it."""

from datetime import datetime
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader

from app.drawing.figure import Figure, Lettered
from app.drawing.lettering import lettering
from app.handouts.document import Document, Occasion, bound_pdf
from app.handouts.flow import A4, A4_LANDSCAPE, A5, Paper
from app.handouts.imposing import Card, booklet, card_setter, cards_on_sheet, tiles
from app.models.language import Words

OCCASION = Occasion("Programme", "", None, "", datetime(2026, 3, 13), "7K3F9A", fixed=True)


def document(paper: Paper = A4, *, furnished: bool = False, title: str = "Print") -> Document:
    return Document(OCCASION, words=Words("en"), points=12, title=title, paper=paper, furnished=furnished)


def pages(pdf: bytes) -> list[str]:
    return [" ".join(page.extract_text().split()) for page in PdfReader(BytesIO(pdf)).pages]


def places(pdf: bytes, page: int) -> dict[str, tuple[bool, bool]]:
    """Give for each text of a page whether it begins right of the middle, and below it."""
    found: dict[str, tuple[bool, bool]] = {}
    sheet = PdfReader(BytesIO(pdf)).pages[page]
    middle_x, middle_y = sheet.mediabox.width / 2, sheet.mediabox.height / 2

    def note(text: str, _: object, at: list[float], *__: object) -> None:
        if text.strip():
            found[text.strip()] = (at[4] > middle_x, at[5] < middle_y)

    sheet.extract_text(visitor_text=note)
    return found


def cards(count: int, paper: Paper = A4) -> bytes:
    made = document(paper)
    setter = card_setter(made, columns=2, rows=2)
    filled = [Card(setter.text(f"front{number}"), setter.text(f"back{number}")) for number in range(count)]
    return cards_on_sheet(made, filled).pdf()


@pytest.mark.parametrize(("paper", "turn"), [(A4, (True, False)), (A4_LANDSCAPE, (False, True))])
def test_the_back_of_a_card_lies_behind_its_front_when_the_sheet_is_turned(
    paper: Paper, turn: tuple[bool, bool]
) -> None:
    pdf = cards(3, paper)
    fronts, backs = places(pdf, 0), places(pdf, 1)
    for number in range(3):
        right, below = fronts[f"front{number}"]
        assert backs[f"back{number}"] == (right != turn[0], below != turn[1])


def test_five_cards_take_two_sheets_of_both_sides() -> None:
    assert len(pages(cards(5))) == 4


def test_what_does_not_fit_on_a_card_goes_on_on_the_next() -> None:
    made = document()
    setter = card_setter(made, columns=2, rows=2)
    words = [f"woord{number}" for number in range(400)]
    told = " ".join(pages(cards_on_sheet(made, [Card(setter.text(" ".join(words)))]).pdf()))
    assert told.split() == words


@pytest.mark.parametrize(
    ("count", "order"),
    [(1, ["0", ""]), (4, ["3 0", "1 2"]), (6, ["0", "1", "5 2", "3 4"]), (8, ["7 0", "1 6", "5 2", "3 4"])],
)
def test_pages_of_a_booklet_stand_as_they_are_folded(count: int, order: list[str]) -> None:
    made = document(A5)
    for number in range(count):
        made.flow.put(made.setter.text(str(number)))
        if number < count - 1:
            made.flow.next_page()
    pdf = booklet(made).pdf()
    found = [
        " ".join(text for text, _ in sorted(places(pdf, sheet).items(), key=lambda item: item[1]))
        for sheet in range(len(order))
    ]
    assert found == order
    assert PdfReader(BytesIO(pdf)).pages[0].mediabox.width == pytest.approx(842, abs=1)


@given(st.floats(20, 1200), st.floats(20, 1200), st.floats(0, 30))
def test_pieces_cover_a_drawing_and_overlap_as_asked(width: float, height: float, overlap: float) -> None:
    made = tiles(document(), Figure(width, height), alt="A map", overlap=overlap)
    windows = [mark.window for page in made.flow.pages for mark in page.marks if hasattr(mark, "window")]
    assert max(window[2] for window in windows) == pytest.approx(width)
    assert max(window[3] for window in windows) == pytest.approx(height)
    lefts, rights = sorted({window[0] for window in windows}), sorted({window[2] for window in windows})
    assert all(end - start == pytest.approx(overlap) for start, end in zip(lefts[1:], rights, strict=False))


def test_pieces_are_named_and_say_what_is_glued_to_them() -> None:
    line = lettering().line("word", 5)
    drawing = Figure(400, 300, (Lettered(10, 10, line, "text"), Lettered(390 - line.width, 290, line, "text")))
    found = pages(tiles(document(), drawing, alt="A map").pdf())
    assert len(found) == 6
    assert "Piece A1 of 6" in found[0]
    assert "A2" in found[0]
    assert "B1" in found[0]
    assert "Piece B3 of 6" in found[5]


def test_bound_prints_keep_their_own_page_numbers_and_bookmarks() -> None:
    made = [document(title=f"Print {name}", furnished=True) for name in "AB"]
    for each in made:
        each.flow.put(each.setter.heading("Chapter", 1))
        each.flow.put(each.setter.text("words"))
    pdf = bound_pdf(made, title="All")
    reader = PdfReader(BytesIO(pdf))
    assert ["Page 1 of 1" in page for page in pages(pdf)] == [True, True]
    assert reader.metadata is not None
    assert reader.metadata.title == "All"
    names = [each.title if not isinstance(each, list) else [every.title for every in each] for each in reader.outline]
    assert names == ["Print A", ["Chapter"], "Print B", ["Chapter"]]
