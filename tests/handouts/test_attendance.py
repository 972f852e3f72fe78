"""The list to sign repeats its head on each page, and fills the last one with empty rows."""

from dataclasses import replace

import pytest

from app.handouts.attendance import AttendanceContent, AttendanceRow, attendance_document
from app.models.language import Words
from tests.handouts.evening_sheets import OCCASION, pages, smallest_letter, solid

USES = tuple((f"use{number}", f"May we do thing {number}?") for number in range(1, 8))
ROW = AttendanceRow(code="P7", name="Fatma Amrani", role="resident", area="Noord", answers=(True, False, *[None] * 5))
CONTENT = AttendanceContent(code="S2", occasion=OCCASION, uses=USES, rows=(ROW,) * 3)


def printed(content: AttendanceContent) -> list[str]:
    return pages(attendance_document(content, Words("en")))


def test_a_row_says_who_it_is_and_what_was_answered() -> None:
    page = printed(CONTENT)[0]
    assert "P7 Fatma Amrani resident Noord yes no" in page
    assert "3 expected" in page


def test_sixty_people_and_the_head_of_each_page() -> None:
    found = printed(replace(CONTENT, rows=(ROW,) * 60))
    assert sum(page.count("Fatma Amrani") for page in found) == 60
    assert all("Signature" in page for page in found)
    assert all("1 use1 · 2 use2" in page for page in found[1:])


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("count", [0, 1, 60])
def test_the_last_page_is_not_left_white(count: int, large: bool) -> None:
    document = attendance_document(replace(CONTENT, rows=(ROW,) * count, large_print=large), Words("en"))
    assert document.flow.room < document.setter.body * 6
    assert smallest_letter(document) >= (18 if large else 12)


def test_long_names_come_through_whole() -> None:
    long = replace(ROW, name="Wijdenboschvanderheijden" * 8, role="initiatiefnemer" * 5, area="Buurtonderdemetro" * 5)
    for large in (False, True):
        found = solid(printed(replace(CONTENT, rows=(long,), large_print=large)))
        assert all(word[:24] in found for word in (long.name, long.role, long.area))
        assert found.count("Wijdenbosch") == 8


def test_without_uses_there_are_no_boxes() -> None:
    page = printed(replace(CONTENT, uses=()))[0]
    assert "Ask what is still empty" not in page
    assert "yes" not in page


def test_who_walked_in_was_not_expected() -> None:
    assert "2 expected, 1 walked in" in printed(replace(CONTENT, walked_in=1))[0]
