"""Pages, read back with pypdf: all that was typed comes through, and head and foot stand on every page."""

from dataclasses import replace
from datetime import datetime
from io import BytesIO

import pytest
from pypdf import PdfReader

from app.drawing.figure import Lettered
from app.handouts.document import LARGE_PRINT, ORGANISERS, PARTICIPANTS, Document, Occasion
from app.handouts.flow import PAPERS, Paper
from app.handouts.setting import POINT
from app.handouts.tables import Column, table
from app.models.language import Words

OCCASION = Occasion(
    programme="Leren van buurtbudgetten",
    session="Session 1: Wie wordt gehoord?",
    on=datetime(2026, 3, 12, 19),
    licence="CC BY 4.0",
    printed_at=datetime(2026, 3, 13, 9, 5),
    code="7K3F9A",
    fixed=True,
)

TYPED = [
    "Jan <jan@x.nl> de Boer",
    "R&D",
    "Łukasz Şule",
    "<b>Piet",
    "&amp; <img src='/etc/passwd'>",
    "Ɣanim José Zoë Čapek",
    "{0} %s {name}",
    "Алёна Ёлкина",
]


def document(points: float = ORGANISERS, occasion: Occasion = OCCASION) -> Document:
    return Document(occasion, words=Words("en"), points=points, title="Session report S1")


def read(pdf: bytes) -> PdfReader:
    return PdfReader(BytesIO(pdf))


def text_of(pdf: bytes) -> str:
    return "\n".join(page.extract_text() for page in read(pdf).pages)


@pytest.mark.parametrize("typed", TYPED)
def test_what_people_typed_is_no_markup_and_can_be_copied(typed: str) -> None:
    made = document()
    made.flow.put(made.setter.text(typed))
    assert typed in text_of(made.pdf())


@pytest.mark.parametrize(("typed", "font"), [("مريم", "NotoSansArabic-Regular"), ("👨‍👩‍👧", "NotoEmoji-Regular")])
def test_what_andika_lacks_is_taken_from_another_embedded_font(typed: str, font: str) -> None:
    made = document()
    made.flow.put(made.setter.text(typed))
    pdf = made.pdf()
    fonts = {each["/BaseFont"].split("+")[1] for each in read(pdf).pages[0]["/Resources"]["/Font"].values()}
    assert font in fonts
    assert typed.encode("utf-16-be").hex().upper() in _content(pdf) or all(letter in text_of(pdf) for letter in typed)


def _content(pdf: bytes) -> str:
    return read(pdf).pages[0].get_contents().get_data().decode("latin-1")  # type: ignore[union-attr]


def test_every_font_is_embedded_as_a_subset() -> None:
    made = document()
    made.flow.put(made.setter.heading("Kop", 1))
    made.flow.put(made.setter.text("tekst مريم 👍"))
    for font in read(made.pdf()).pages[0]["/Resources"]["/Font"].values():
        descriptor = font["/DescendantFonts"][0].get_object()["/FontDescriptor"]
        assert "+" in font["/BaseFont"]
        assert 0 < descriptor["/FontFile2"]["/Length1"] < 200_000


def test_a_note_of_5000_characters_comes_through_whole_over_pages() -> None:
    words = [f"woord{number}" for number in range(500)]
    made = document()
    made.flow.put(made.setter.hanging("N1", " ".join(words), indent=15))
    assert [word for word in text_of(made.pdf()).split() if word.startswith("woord")] == words


def test_a_word_that_is_wider_than_the_page_is_broken_not_cut() -> None:
    made = document()
    made.flow.put(made.setter.text("x" * 1000))
    assert text_of(made.pdf()).count("x") == 1000


def test_head_and_foot_stand_on_every_page() -> None:
    made = document()
    for _ in range(3):
        made.flow.put(made.setter.text("iets"))
        made.flow.next_page()
    pages = [page.extract_text() for page in read(made.pdf()).pages]
    assert len(pages) == 4
    for number, page in enumerate(pages, start=1):
        for told in ("Leren van buurtbudgetten", "Session 1: Wie wordt gehoord?", "12 March 2026", "CC BY 4.0"):
            assert told in page
        assert f"Page {number} of 4 · Print 7K3F9A · Printed on 13 March 2026, 09:05" in page


def test_title_language_and_bookmarks_are_set_and_the_author_is_empty() -> None:
    made = document()
    for heading, level in (("One", 1), ("Two", 2), ("Three", 3), ("Four", 1)):
        made.flow.put(made.setter.heading(heading, level))
        made.flow.put(made.setter.text("iets"))
    found = read(made.pdf())
    assert found.metadata is not None
    assert (found.metadata.title, found.metadata.author or "") == ("Session report S1", "")
    assert found.trailer["/Root"]["/Lang"] == "en"
    assert str([found.outline]).count("/Title") == 4


def test_the_same_clock_and_code_give_the_same_bytes() -> None:
    first, second = (document().pdf() for _ in range(2))
    assert first == second
    assert document(occasion=replace(OCCASION, code="OTHER1")).pdf() != first


@pytest.mark.parametrize("points", [ORGANISERS, PARTICIPANTS, LARGE_PRINT])
def test_no_letter_is_smaller_than_promised(points: float) -> None:
    made = document(points)
    made.flow.put(made.setter.heading("Kop", 3))
    made.flow.put(made.setter.text("tekst"))
    sizes = [float(line.split(" Tf")[0].split()[-1]) for line in _content(made.pdf()).splitlines() if " Tf " in line]
    assert min(sizes) == pytest.approx(points, abs=0.01)


def test_a_heading_stays_with_what_follows() -> None:
    made = document()
    while made.flow.room > 3 * made.setter.body:
        made.flow.put(made.setter.text("regel"))
    made.flow.put(made.setter.heading("Kop onderaan", 2))
    made.flow.put(made.setter.text("wat volgt"))
    first, second = (page.extract_text() for page in read(made.pdf()).pages)
    assert "Kop onderaan" not in first
    assert "Kop onderaan" in second


def test_right_to_left_text_stands_at_the_right() -> None:
    setter = document().setter
    left, right = (setter.text(text)[0].marks[0] for text in ("Mariam", "مريم"))
    assert (left.x, right.x > setter.width / 2) == (0, True)  # type: ignore[union-attr]


@pytest.mark.parametrize("points", [ORGANISERS, LARGE_PRINT])
@pytest.mark.parametrize("paper", PAPERS.values(), ids=PAPERS)
def test_nothing_leaves_the_text_of_any_sheet(paper: Paper, points: float) -> None:
    made = Document(OCCASION, words=Words("nl"), points=points, title="Blad", paper=paper)
    setter, long = made.setter, "x" * 60
    columns = [Column("Nr", fits=True, heads=True), Column(long), Column("Klaar", mm=18)]
    made.flow.put(setter.heading(f"{long} kop", 1))
    for rows in (
        setter.label_value(long, long * 3),
        setter.bullet(f"مريم {long}"),
        setter.boxed(setter.of_width(setter.width - 2 * setter.body).tick_box(long)),
        table(setter, columns, [["1", f"{long} " * 9, lambda cell: cell.tick_box("")]] * 5),
        setter.asking_line(long),
    ):
        made.flow.put(rows)
    (first, *_) = made.sheets()
    assert (first.width, first.height) == (paper.width, paper.height)
    for sheet in made.sheets():
        for mark in (mark for leaf in sheet.leaves for mark in (*leaf.marks, *leaf.furniture)):
            if isinstance(mark, Lettered):
                assert made.paper.side - 0.1 <= mark.x
                assert mark.x + mark.line.width <= paper.width - made.paper.side + 0.1
                assert made.paper.edge <= mark.y <= paper.height - made.paper.edge


def test_large_print_has_narrower_margins() -> None:
    assert all(paper.in_large.text_width > paper.text_width for paper in PAPERS.values())
    assert document(LARGE_PRINT).setter.width == PAPERS["A4"].in_large.text_width


def test_quiet_words_may_be_smaller_than_the_text_but_not_than_the_smallest() -> None:
    poster = Document(OCCASION, words=Words("en"), points=24, smallest=ORGANISERS, title="Poster")
    (row,) = poster.setter.quiet("a source")
    assert row.marks[0].line.runs[0].size == pytest.approx(ORGANISERS * POINT)  # type: ignore[union-attr]
