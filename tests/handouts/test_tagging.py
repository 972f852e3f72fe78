"""What a screen reader hears of a print: headings, lists and tables in order, and each word once."""

from collections.abc import Callable
from datetime import datetime
from itertools import pairwise
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.drawing.figure import Disc, Figure, Ink, Lettered
from app.drawing.lettering import lettering
from app.handouts.document import Document, Occasion, bound_pdf
from app.handouts.flow import A4, A5, Paper
from app.handouts.imposing import Card, booklet, card_setter, cards_on_sheet, tiles
from app.handouts.tables import Column, table
from app.models.language import Words
from tests.handouts.tagged import Node, read

OCCASION = Occasion("Programme", "Session 1", None, "CC BY", datetime(2026, 3, 13), "7K3F9A", fixed=True)
DOT = Figure(20, 20, (Disc(10, 10, 5, Ink("ring_0", "line", 0.3)), Lettered(2, 8, lettering().line("dot", 4), "text")))


def document(paper: Paper = A4, *, furnished: bool = True, title: str = "Print") -> Document:
    return Document(OCCASION, words=Words("nl"), points=12, title=title, paper=paper, furnished=furnished)


def everything() -> Document:
    made = document()
    setter, flow = made.setter, made.flow
    flow.put(setter.heading("First", 1))
    flow.put(setter.text("A paragraph of many words. " * 60))
    flow.put(setter.bullet("one"))
    flow.put(setter.hanging("N12", "two " * 30, indent=15))
    flow.put(setter.heading("Second", 3))
    flow.put(setter.tick_box("agreed"))
    flow.put([setter.rule(), *setter.label_value("Aim", "to learn " * 20), *setter.quiet("a source")])
    flow.put([setter.figure(DOT, alt="A dot")])
    half = setter.of_width(setter.width / 2 - 5)
    left, right = ([*half.text(f"{word} " * 30), *half.text(f"{word} again")] for word in ("left", "right"))
    flow.put(setter.side_by_side(left, right, left_width=half.width + 10))
    flow.put(setter.boxed(setter.of_width(setter.width - 2 * setter.body).text("inside " * 40)))
    rows = [[str(number), "cell " * 12, lambda cell: cell.tick_box("")] for number in range(30)]
    flow.put(table(setter, [Column("No", fits=True, heads=True), Column("What"), Column("Done")], rows))
    flow.put(setter.asking_line("Before which day?"))
    return made


def cards() -> Document:
    made = document(furnished=False)
    setter = card_setter(made, columns=2, rows=2)
    return cards_on_sheet(made, [Card(setter.text(f"front{n}"), setter.text(f"back{n}")) for n in range(5)])


def folded() -> Document:
    made = document(A5)
    made.flow.put(made.setter.text("word " * 900))
    return booklet(made)


def pieces() -> Document:
    return tiles(document(furnished=False), Figure(400, 300, DOT.marks), alt="A map")


def bound() -> bytes:
    return bound_pdf([everything(), folded(), cards()], title="All")


ALL: dict[str, Callable[[], bytes]] = {
    "everything": lambda: everything().pdf(),
    "cards": lambda: cards().pdf(),
    "booklet": lambda: folded().pdf(),
    "pieces": lambda: pieces().pdf(),
    "bound": bound,
}


@pytest.fixture(scope="module", params=ALL)
def pdf(request: pytest.FixtureRequest) -> bytes:
    return ALL[request.param]()


def test_every_piece_of_every_page_stands_in_the_tree_once(pdf: bytes) -> None:
    found = read(pdf)
    assert sorted(found.in_tree) == sorted(found.in_pages)
    assert len(set(found.in_tree)) == len(found.in_tree)


def test_the_way_back_from_a_piece_leads_to_its_element(pdf: bytes) -> None:
    root = read(pdf).root["/StructTreeRoot"]
    numbers = root["/ParentTree"]["/Nums"]
    assert numbers[::2] == list(range(len(numbers) // 2))
    for page, parents in zip(numbers[::2], numbers[1::2], strict=True):
        for number, parent in enumerate(parents):
            found = parent.get_object()["/K"]
            kids = found if isinstance(found, list) else [found]
            assert number in kids or any(
                not isinstance(kid, int) and kid.get_object().get("/MCID") == number for kid in kids
            ), (page, number)


def test_nothing_is_painted_that_is_neither_told_nor_decoration(pdf: bytes) -> None:
    assert read(pdf).untagged == []


def test_every_drawing_says_in_words_what_it_shows(pdf: bytes) -> None:
    for figure in read(pdf).tree.of("Figure"):
        assert figure.entries["/Alt"]
        assert len(figure.entries["/A"]["/BBox"]) == 4


def test_a_reader_is_told_that_there_is_a_structure_and_in_which_language(pdf: bytes) -> None:
    root = read(pdf).root
    assert root["/MarkInfo"]["/Marked"].value is True
    assert root["/Lang"] == "nl"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"].value is True
    assert b"<pdfuaid:part>1</pdfuaid:part>" in root["/Metadata"].get_data()


def test_what_is_heard_is_what_stands_there_in_order() -> None:
    tree = read(everything().pdf()).tree
    heard = [node.words for node in tree.all() if node.role in ("H1", "H2", "P")]
    left, right, inside = (word + f" {word}" * count for word, count in (("left", 29), ("right", 29), ("inside", 39)))
    assert heard == [
        "First",
        " ".join(["A paragraph of many words."] * 60),
        "Second",
        "Aim " + " ".join(["to learn"] * 20),
        "a source",
        left,
        "left again",
        right,
        "right again",
        inside,
        "Before which day?",
    ]


def test_a_page_is_painted_in_the_order_in_which_it_is_read() -> None:
    made = document()
    half = made.setter.of_width(70)
    left, right = ([*half.text(f"{word} " * 30), *half.text(f"{word} again")] for word in ("left", "right"))
    made.flow.put(made.setter.side_by_side(left, right, left_width=80))
    found = read(made.pdf())
    assert found.in_tree == [(0, 0), (0, 1), (0, 2), (0, 3)]


def test_a_paragraph_over_pages_is_one_paragraph() -> None:
    tree = read(folded().pdf()).tree
    (paragraph,) = tree.of("P")
    assert paragraph.words == " ".join(["word"] * 900)
    assert len(paragraph.kids) > 3


def test_items_that_follow_each_other_are_one_list() -> None:
    first, second = read(everything().pdf()).tree.of("L")[:2]
    assert first.outline() == ("L", ("LI", "Lbl", "LBody"), ("LI", "Lbl", "LBody"))
    assert [node.words for node in first.of("Lbl")] == ["•", "N12"]
    assert [node.words for node in second.all() if node.role in ("Lbl", "LBody")] == ["☐", "agreed"]


def test_a_table_over_pages_is_one_with_one_head_and_all_its_cells() -> None:
    tree = read(everything().pdf()).tree
    (found,) = tree.of("Table")
    rows = found.of("TR")
    assert len(rows) == 31
    assert [node.words for node in rows[0].of("TH")] == ["No", "What", "Done"]
    assert {str(node.entries["/A"]["/Scope"]) for node in rows[0].of("TH")} == {"/Column"}
    for number, row in enumerate(rows[1:]):
        cells = [kid for kid in row.kids if isinstance(kid, Node)]
        assert [cell.role for cell in cells] == ["TH", "TD", "TD"]
        assert [cell.words for cell in cells] == [str(number), " ".join(["cell"] * 12), "☐"]


def test_of_a_table_without_a_head_the_first_column_says_what_a_row_is_about() -> None:
    made = document()
    made.flow.put(table(made.setter, [Column(), Column()], [["chairs", "12"], ["tea", ""]], header=False))
    rows = read(made.pdf()).tree.of("TR")
    assert [row.outline() for row in rows] == [("TR", "TH", "TD")] * 2


def test_head_and_foot_are_not_heard() -> None:
    found = read(everything().pdf())
    assert "7K3F9A" in found.decoration
    assert "7K3F9A" not in found.tree.words


def test_a_card_is_heard_front_first_then_back() -> None:
    tree = read(cards().pdf()).tree
    assert [node.words for node in tree.of("P")] == [f"{side}{n}" for n in range(5) for side in ("front", "back")]


@pytest.mark.parametrize("title", ["a\x00b", "<b> & </rdf:li>", "\ufffe\ud800"])
def test_any_title_can_be_read_by_other_programs(title: str) -> None:
    made = document(title=title)
    described = read(made.pdf()).root["/Metadata"].get_data().decode("utf-8")
    (found,) = ElementTree.fromstring(described).iter("{http://www.w3.org/1999/02/22-rdf-syntax-ns#}Alt")
    assert [letter for letter in title if letter.isalpha() and letter not in (found[0].text or "")] == []


def test_of_bound_prints_each_is_a_part_with_its_title() -> None:
    parts = read(bound()).tree.of("Part")
    assert [part.entries["/T"] for part in parts] == ["Print"] * 3


@given(st.lists(st.integers(1, 3), min_size=1, max_size=8))
def test_no_level_of_headings_is_skipped(levels: list[int]) -> None:
    made = document()
    for level in levels:
        made.flow.put([*made.setter.heading("Heading", level), *made.setter.text("text")])
    found = [int(node.role[1]) for node in read(made.pdf()).tree.all() if node.role in ("H1", "H2", "H3")]
    assert found[0] == 1
    assert all(following <= level + 1 for level, following in pairwise(found))


@pytest.mark.parametrize(
    "typed", ["مرحبا بالعالم", "Fatima مريم 12", "שלום", "👨‍👩‍👧 gezin", "a\ufeffb", "a\u0301e\u0308 ẞ ffi"]
)
def test_every_script_is_heard_as_it_was_typed(typed: str) -> None:
    made = document()
    made.flow.put(made.setter.text(typed))
    assert read(made.pdf()).tree.words == typed


@pytest.mark.parametrize("width", [20.0, 37.0, 61.0])
def test_words_on_two_lines_are_two_words_and_a_broken_word_is_one(width: float) -> None:
    text = "een zin met buurt-budgetten en " + "x" * 80 + " en مريم محمد عبدالله nog wat"
    made = document()
    made.flow.put(made.setter.of_width(width).text(text))
    assert read(made.pdf()).tree.words == text
