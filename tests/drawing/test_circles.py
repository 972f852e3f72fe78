"""Circles can be told apart, and their names lie on nothing."""

from itertools import combinations, pairwise

import pytest

from app.drawing.backdrop import circle_line
from app.drawing.colours import palette
from app.drawing.figure import Lettered, Outline
from app.drawing.shapes import Box, overlap
from app.models.circle_edits import COLOURS
from app.models.map_geometry import inside
from app.models.network_map import Circle
from tests.drawing.maps import contact, content_of, everything, line
from tests.house.test_looks import contrast

THREE = (contact("a", -0.5, -0.2), contact("b", 0.4, -0.4), contact("c", 0.3, 0.5))


def circle(id_: str, *members: str, **fields: object) -> Circle:
    return Circle(id=id_, map="m", members=members, **{"name": id_, **fields})


def name_boxes(drawn_map, content) -> dict[str, Box]:
    """Give the boxes of the plates under the names of circles."""
    ids = {each.id for each in content.circles}
    marks = drawn_map.figure.marks
    found = {}
    for plate, words in pairwise(marks):
        if isinstance(words, Lettered) and words.about in ids:
            xs, ys = zip(*(command[-2:] for command in plate.commands if command[0] != "Z"), strict=True)
            found[words.about] = (min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))
    return found


@pytest.mark.parametrize("members", [("a",), ("a", "b"), ("a", "b", "c")])
def test_a_loop_goes_round_its_members_and_nobody_else(drawn, members: tuple[str, ...]) -> None:
    found = drawn(content_of(*THREE, circles=(circle("k", *members),)))
    around = {actor.id for actor in THREE if inside(found.place(actor.x, actor.y), found.circle_paths["k"])}
    assert around == set(members)


@pytest.mark.parametrize("other", [("a", "b"), ("a", "b", "c")])
def test_a_circle_runs_inside_another_with_the_same_people_and_more(drawn, other: tuple[str, ...]) -> None:
    paths = drawn(content_of(*THREE, circles=(circle("k", "a", "b"), circle("l", *other)))).circle_paths
    assert all(inside(corner, paths["l"]) for corner in paths["k"])


def test_a_circle_without_a_name_is_drawn_with_its_note(drawn) -> None:
    found = drawn(content_of(*THREE, circles=(circle("k", "a", name="", note="x"),)))
    assert set(found.circle_paths) == {"k"}
    assert [sign.about for sign in found.signs] == ["k"]


def test_names_of_circles_lie_on_no_name_contact_or_sign(drawn) -> None:
    content = everything()
    found = drawn(content)
    boxes = name_boxes(found, content)
    assert set(boxes) == {"c0", "c1"}
    others = (*found.label_boxes.values(), *found.boxes.values(), *(sign.box for sign in found.signs))
    assert [box for box in boxes.values() for other in others if overlap(box, other) > 1e-6] == []
    assert [pair for pair in combinations(boxes.values(), 2) if overlap(*pair) > 1e-6] == []


def test_names_of_many_circles_round_the_same_never_lie_on_each_other(drawn) -> None:
    circles = tuple(circle(f"k{rank}", "a", "b", name="de moeders van het plein") for rank in range(6))
    content = content_of(*THREE, circles=circles, ties=(line("t", "a", "b"),))
    boxes = name_boxes(drawn(content), content)
    assert len(boxes) > 2
    assert [pair for pair in combinations(boxes.values(), 2) if overlap(*pair) > 1e-6] == []


@pytest.mark.parametrize("theme", ["light", "dark", "paper"])
@pytest.mark.parametrize("number", range(COLOURS))
def test_the_line_and_name_of_a_circle_stand_out(theme: str, number: int) -> None:
    colours = palette(theme)
    assert contrast(colours[circle_line(number)], colours["label_halo"]) >= 4.5
    assert all(contrast(colours[circle_line(number)], colours[f"ring_{ring}"]) >= 3 for ring in range(5))


def test_a_loop_lies_under_the_contacts_it_goes_round(drawn) -> None:
    marks = drawn(content_of(*THREE, circles=(circle("k", "a"),))).figure.marks
    order = [mark.about for mark in marks if isinstance(mark, Outline) and mark.about in ("a", "k")]
    assert order.index("k") < order.index("a")
