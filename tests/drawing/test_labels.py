"""Names find a free place, the best that there is."""

import pytest

from app.drawing.labels import FORMS, Occupied, Spot, beside, name_block, placed

SHAPE = (50.0, 50.0, 10.0, 10.0)
SPOT = Spot(SHAPE, SHAPE)


@pytest.mark.parametrize("taken", range(4))
def test_a_name_stands_below_above_right_or_left_whichever_is_free_first(taken: int) -> None:
    page, soft = Occupied(200.0, 200.0), Occupied(200.0, 200.0)
    corners = beside(SPOT, name_block("Els", 4.0))[: taken + 1]
    for x, y, width, height in corners[:-1]:
        page.add((x + width / 2 - 0.1, y + height / 2 - 0.1, 0.2, 0.2))
    assert placed("Els", SPOT, page, size=4.0, soft=soft).box == corners[-1]


def test_a_name_keeps_off_an_arrow_head_where_it_can() -> None:
    page, soft = Occupied(200.0, 200.0), Occupied(200.0, 200.0)
    soft.add((54.0, 61.0, 2.0, 2.0))
    assert placed("Els", SPOT, page, size=4.0, soft=soft).box[1] < 50.0


def test_where_nothing_is_free_a_short_name_stands_all_the_same() -> None:
    page = Occupied(200.0, 200.0)
    page.add((0.0, 0.0, 200.0, 200.0))
    label = placed("Gebiedsmakelaar", SPOT, page, size=4.0, soft=page)
    assert label.block.lines[0].text.endswith("…")


def test_a_name_without_room_beside_its_shape_stands_further_off_with_a_line() -> None:
    page = Occupied(200.0, 200.0)
    for x, y, width, height in beside(SPOT, name_block("Els", 4.0)):
        page.add((x + width / 2, y + height / 2, 0.1, 0.1))
    label = placed("Els", SPOT, page, size=4.0, soft=page)
    assert (label.leads, label.block.lines[0].text) == (True, "Els")


def test_a_long_word_is_not_broken_while_there_is_room() -> None:
    for form in FORMS[:2]:
        lines = name_block("Woningcorporatie Noord", 4.0, form).lines
        assert [line.text for line in lines] == ["Woningcorporatie", "Noord"]


def test_outside_the_page_nothing_is_free() -> None:
    assert not Occupied(100.0, 100.0).is_free((95.0, 5.0, 10.0, 5.0))
