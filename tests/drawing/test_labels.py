"""Names find a free place, the best that there is."""

import pytest

from app.drawing.labels import Occupied, Spot, beside, name_block, placed

SHAPE = (50.0, 50.0, 10.0, 10.0)
SPOT = Spot(SHAPE, SHAPE)


@pytest.mark.parametrize("taken", range(4))
def test_a_name_stands_below_above_right_or_left_whichever_is_free_first(taken: int) -> None:
    page, soft = Occupied(200.0, 200.0), Occupied(200.0, 200.0)
    corners = beside(SPOT, name_block("Els", 4.0))[: taken + 1]
    for x, y, width, height in corners[:-1]:
        page.add((x + width / 2 - 0.1, y + height / 2 - 0.1, 0.2, 0.2))
    assert placed("Els", SPOT, page, size=4.0, soft=soft)[1] == corners[-1]


def test_a_name_keeps_off_an_arrow_head_where_it_can() -> None:
    page, soft = Occupied(200.0, 200.0), Occupied(200.0, 200.0)
    soft.add((54.0, 61.0, 2.0, 2.0))
    assert placed("Els", SPOT, page, size=4.0, soft=soft)[1][1] < 50.0


def test_where_nothing_is_free_a_short_name_stands_all_the_same() -> None:
    page = Occupied(200.0, 200.0)
    page.add((0.0, 0.0, 200.0, 200.0))
    each, _ = placed("Gebiedsmakelaar", SPOT, page, size=4.0, soft=page)
    assert each.lines[0].text.endswith("…")


def test_a_long_word_is_not_broken_while_there_is_room() -> None:
    assert [line.text for line in name_block("Gebiedsmakelaar Noord", 4.0).lines] == [
        "Gebiedsmakelaar",
        "Noord",
    ]


def test_outside_the_page_nothing_is_free() -> None:
    assert not Occupied(100.0, 100.0).is_free((95.0, 5.0, 10.0, 5.0))
