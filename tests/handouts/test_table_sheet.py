"""The sheet of a table fits its paper, says its code, and leaves nothing out however much there is."""

from dataclasses import replace

import pytest

from app.handouts.table_sheet import TableSheet, TableSheetContent, table_sheet_document
from app.models.language import Words
from app.models.note import KIND_KEYS
from app.models.terms import TERMS, label
from tests.handouts.evening_sheets import OCCASION, pages, smallest_letter, solid

SHEET = TableSheet("2T3-KXB", "Tafel 3", (("A", "Wie beslist?"),), ("Fatma Amrani", "bewoner Noord 2"))
PARTS = frozenset({"people", "top", "kinds"})
CONTENT = TableSheetContent(code="S2", occasion=OCCASION, sheets=(SHEET,), parts=PARTS)
FULL = replace(
    SHEET,
    table="De tafel " * 12,
    questions=tuple((letter, "Woordvanzestigletters" * 3 + " en meer") for letter in "ABCDEF"),
    people=tuple(f"<b>Persoon {number} & co" for number in range(60)),
)


def read(content: TableSheetContent, language: str = "en") -> list[str]:
    return pages(table_sheet_document(content, Words(language)))


@pytest.mark.parametrize("paper", ["A3", "A4"])
def test_a_usual_sheet_is_one_page_with_everything(paper: str) -> None:
    (page,) = read(replace(CONTENT, paper=paper))
    told = ("Table sheet · Tafel 3", "2T3-KXB", "A.", "Wie beslist?", "Fatma Amrani · bewoner Noord 2", "Our top 3")
    for words in (*told, "What happened?", "How did it feel?", "What do we think of it?", "Then type 2T3-KXB."):
        assert words in page
    for key, kind in KIND_KEYS.items():
        assert f"{key} {Words('en').translate(TERMS, label(kind))}" in page


def test_each_table_has_a_page_of_its_own() -> None:
    found = read(replace(CONTENT, sheets=(SHEET, replace(SHEET, code="2T4-KXF", table="Tafel 4"))))
    assert [code in page for page, code in zip(found, ("2T3-KXB", "2T4-KXF"), strict=True)] == [True, True]


@pytest.mark.parametrize("paper", ["A3", "A4"])
@pytest.mark.parametrize("large", [False, True])
def test_an_overfull_table_loses_nothing_and_has_no_smaller_letters(paper: str, large: bool) -> None:
    content = replace(CONTENT, sheets=(FULL,), paper=paper, large_print=large)
    told = solid(read(content))
    assert told.count("<b>Persoon") == 60
    assert told.count("Woordvanzestigletters" * 3) == 6
    assert "Thentype2T3-KXB." in told
    assert smallest_letter(table_sheet_document(content, Words("en"))) >= (18 if large else 14)


def test_parts_are_left_out_and_a_question_can_be_written() -> None:
    (page,) = read(replace(CONTENT, sheets=(replace(SHEET, questions=()),), parts=frozenset()))
    assert "Our question:" in page
    for words in ("Fatma", "top 3", "observation"):
        assert words not in page
