"""Names find a free place, the best that there is."""

import pytest

from app.drawing.labels import FORMS, Name, Occupied, Spot, beside, placed

SHAPE = (50.0, 50.0, 10.0, 10.0)
SPOT = Spot(SHAPE, SHAPE)
ELS = Name("Els", 4.0)


@pytest.mark.parametrize("taken", range(4))
def test_a_name_stands_below_above_right_or_left_whichever_is_free_first(taken: int) -> None:
    page, soft = Occupied(200.0, 200.0), Occupied(200.0, 200.0)
    corners = beside(SPOT, ELS.block())[: taken + 1]
    for x, y, width, height in corners[:-1]:
        page.add((x + width / 2 - 0.1, y + height / 2 - 0.1, 0.2, 0.2))
    found = placed(ELS, SPOT, page, soft=soft)
    assert found is not None
    assert found.box == corners[-1]


def test_a_name_keeps_off_an_arrow_head_where_it_can() -> None:
    page, soft = Occupied(200.0, 200.0), Occupied(200.0, 200.0)
    soft.add((54.0, 61.0, 2.0, 2.0))
    found = placed(ELS, SPOT, page, soft=soft)
    assert found is not None
    assert found.box[1] < 50.0


def test_where_nothing_is_free_no_name_stands() -> None:
    page = Occupied(200.0, 200.0)
    page.add((0.0, 0.0, 200.0, 200.0))
    assert placed(ELS, SPOT, page, soft=page) is None


def test_a_name_without_room_beside_its_shape_stands_further_off_with_a_line() -> None:
    page = Occupied(200.0, 200.0)
    for x, y, width, height in beside(SPOT, ELS.block()):
        page.add((x + width / 2, y + height / 2, 0.1, 0.1))
    label = placed(ELS, SPOT, page, soft=page)
    assert label is not None
    assert (label.way is not None, label.block.lines[0].text) == (True, "Els")


def test_a_long_word_is_not_broken_while_there_is_room() -> None:
    for form in FORMS[:2]:
        lines = Name("Woningcorporatie Noord", 4.0).block(form).lines
        assert [line.text for line in lines] == ["Woningcorporatie", "Noord"]


def test_outside_the_page_nothing_is_free() -> None:
    assert not Occupied(100.0, 100.0).is_free((95.0, 5.0, 10.0, 5.0))
