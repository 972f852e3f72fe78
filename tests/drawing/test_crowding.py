"""On a crowded map names move, are shortened, then left out; the important ones last, and never on top of anything."""

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.drawing.crowding import MANY, Wanted, settled
from app.drawing.labels import Name, Occupied, Spot
from app.drawing.map_figure import MapOptions, map_figure
from app.drawing.shapes import overlap
from app.models.language import Words
from tests.drawing.maps import busy, contact, content_of, crowded, line


@pytest.mark.parametrize("legend", [False, True])
def test_no_name_lies_on_another_with_150_contacts_of_80_letters(drawn, legend: bool) -> None:
    found = drawn(crowded(), width=338.0, height=190.0, legend=legend)
    boxes = found.label_boxes.values()
    assert len(found.label_boxes) > 50
    assert [pair for pair in combinations(boxes, 2) if overlap(*pair) > 1e-9] == []


def test_no_name_lies_on_a_contact_the_middle_or_a_sign_with_150_contacts(drawn) -> None:
    found = drawn(crowded(), width=338.0, height=190.0)
    shapes = (*found.boxes.values(), found.centre_box, *(sign.box for sign in found.signs))
    assert [box for box in found.label_boxes.values() for shape in shapes if overlap(box, shape) > 1e-9] == []


def test_who_has_no_room_for_a_name_is_drawn_all_the_same(drawn) -> None:
    content = crowded()
    found = drawn(content, width=120.0, height=90.0)
    assert len(found.label_boxes) < len(found.boxes) == len(content.actors)
    assert {actor.id for actor in content.actors} <= {mark.about for mark in found.figure.marks}


def names_on_one_place(*weights: float) -> set[str]:
    """Give who is named where only one name has room, of one contact after the other with such weights."""
    page = Occupied(14.0, 9.0)
    page.add((2.0, 0.0, 10.0, 4.0))
    spot = Spot((2.0, 0.0, 10.0, 4.0), (2.0, 0.0, 10.0, 4.0))
    wanted = [Wanted((weight,), f"{weight}", Name("Els", 3.0), spot) for weight in weights]
    return set(settled(wanted, page, soft=Occupied(14.0, 9.0)))


@pytest.mark.parametrize("weights", [(1.0, 2.0), (2.0, 1.0), (3.0, 1.0, 2.0)])
def test_of_two_names_for_one_place_the_one_that_matters_more_stays(weights: tuple[float, ...]) -> None:
    assert names_on_one_place(*weights) == {"1.0"}


def test_of_two_neighbours_both_find_a_place_where_there_is_one_each() -> None:
    page = Occupied(60.0, 20.0)
    shapes = [(10.0, 8.0, 4.0, 4.0), (15.0, 8.0, 4.0, 4.0)]
    for shape in shapes:
        page.add(shape)
    wanted = [
        Wanted((rank,), f"{rank}", Name("Wijkcentrum", 3.0), Spot(shape, shape)) for rank, shape in enumerate(shapes)
    ]
    assert set(settled(wanted, page, soft=Occupied(60.0, 20.0))) == {"0", "1"}


def crush(drawn, **options: object) -> set[str]:
    """Give who is named where many stand on one spot; b has a line, d stands nearer, the others are alike."""
    crowd = [contact(f"{letter}{rank}", 0.5 + rank / 40, name="Buurvrouw Els") for letter in "ac" for rank in range(6)]
    crowd += [contact("b", 0.52, name="Els"), contact("d", 0.53, name="Els")]
    content = content_of(*crowd, ties=(line("t", None, "b"),))
    return set(drawn(content, width=70.0, height=60.0, **options).label_boxes)


def test_who_has_lines_is_named_rather_than_who_has_none(drawn) -> None:
    named = crush(drawn)
    assert "b" in named
    assert len(named) < 14


def test_who_is_lit_is_named_rather_than_who_has_lines(drawn) -> None:
    left_out = min({f"{letter}{rank}" for letter in "ac" for rank in range(6)} - crush(drawn))
    assert left_out in crush(drawn, lit=frozenset({left_out}))


def test_who_is_off_the_page_has_no_name(drawn) -> None:
    content = content_of(contact("a", 0.1, 0.3), contact("b", 5.0))
    assert set(drawn(content, scale=60.0, origin=(100.0, 90.0)).label_boxes) == {"a"}


@settings(max_examples=12, deadline=None)
@given(contacts=st.integers(0, 70), seed=st.integers(0, 99), width=st.integers(70, 340), blurred=st.booleans())
def test_names_never_overlap_on_any_map(contacts: int, seed: int, width: int, *, blurred: bool) -> None:
    options = MapOptions(float(width), 150.0, blurred=blurred)
    found = map_figure(busy(contacts, contacts, seed=seed), translate=Words("en").translate, options=options)
    boxes = found.label_boxes.values()
    assert [pair for pair in combinations(boxes, 2) if overlap(*pair) > 1e-9] == []
    assert all(x >= 0 and x + w <= width and y >= 0 and y + h <= 150 for x, y, w, h in boxes)


def test_on_a_map_of_thousands_names_stand_beside_their_shape_or_nowhere() -> None:
    count = MANY + 1
    spots = [(10.0 + place % 40 * 6.0, 10.0 + place // 40 * 5.0, 2.0, 2.0) for place in range(count)]
    page, soft = (Occupied(270.0, 220.0) for _ in range(2))
    for box in spots:
        page.add(box)
    wanted = [
        Wanted((place,), str(place), Name(f"Naam {place}", 2.0), Spot(box, box)) for place, box in enumerate(spots)
    ]
    found = settled(wanted, page, soft=soft)
    assert "0" in found
    assert 0 < len(found) < count
    assert all(label.way is None for label in found.values())
    assert [pair for pair in combinations([each.box for each in found.values()], 2) if overlap(*pair) > 1e-9] == []
