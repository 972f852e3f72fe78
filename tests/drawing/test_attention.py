"""Only what is lit stays bright; names can be veiled; over a photograph rings are bare lines."""

from dataclasses import replace

import pytest

from app.drawing.colours import pale, palette
from app.drawing.figure import Disc, Lettered, Mark, Outline
from app.drawing.svg import svg
from app.models.network_map import Circle
from tests.drawing.maps import busy, contact, content_of, everything, lettered, line

LIT = frozenset({"a0", "t1", "c0", "m"})


def colours_of(mark: Mark) -> set[str]:
    return ({mark.colour} if isinstance(mark, Lettered) else {mark.ink.fill, mark.ink.line}) - {None}


def test_what_is_not_lit_is_pale_and_what_is_lit_is_not(drawn) -> None:
    for mark in drawn(everything(), lit=LIT).figure.marks:
        is_pale = {colour.startswith("pale_") for colour in colours_of(mark)}
        assert is_pale == {bool(mark.about) and mark.about not in LIT}, mark


def test_light_moves_nothing(drawn) -> None:
    plain, lit = drawn(busy(15, 20)), drawn(busy(15, 20), lit=LIT)
    assert (plain.boxes, plain.label_boxes, plain.tie_paths) == (lit.boxes, lit.label_boxes, lit.tie_paths)
    assert len(plain.figure.marks) == len(lit.figure.marks)


def test_a_bright_line_lies_over_a_pale_one(drawn) -> None:
    content = content_of(contact("a", -0.6), contact("b", 0.6), ties=(line("t", "a", None), line("u", None, "b")))
    order = [mark.about for mark in drawn(content, lit=frozenset({"t"})).figure.marks if mark.about in ("t", "u")]
    assert order == ["u", "t"]


@pytest.mark.parametrize("theme", ["light", "dark", "paper"])
def test_a_pale_colour_lies_nearer_to_the_paper(theme: str) -> None:
    colours = palette(theme)

    def away(name: str) -> int:
        pairs = ((int(colours[name][at : at + 2], 16), int(colours["surface"][at : at + 2], 16)) for at in (1, 3, 5))
        return sum(abs(own - paper) for own, paper in pairs)

    for name in ("label", "tie_helps", "actor_person", "centre"):
        assert 0 < away(pale(name)) < away(name) / 2


def test_nothing_of_a_veiled_name_can_be_read(drawn) -> None:
    names = {"contact": "Zus Nadia", "owner": "Hatice de Boer-Yilmaz", "circle": "familie Yilmaz"}
    circle = Circle(id="c", map="m", name=names["circle"], members=("a",))
    content = content_of(contact("a", name=names["contact"]), circles=(circle,), owner=names["owner"])
    found = drawn(content, blurred=True)
    assert sorted(lettered(found.figure)) == ["bekend", "dichtbij", "ver weg"]
    assert not [word for name in names.values() for word in name.split() if word in svg(found.figure, palette("light"))]


@pytest.mark.parametrize(("name", "other"), [("Nadia", "Maria"), ("Zus Nadia", "Zus Maria")])
def test_names_of_about_the_same_width_look_the_same_when_veiled(drawn, name: str, other: str) -> None:
    figures = [drawn(content_of(contact("a", name=each), owner=each), blurred=True).figure for each in (name, other)]
    bars = [[mark for mark in figure.marks if "veil" in colours_of(mark)] for figure in figures]
    assert bars[0] == bars[1] != []


def test_a_long_name_is_veiled_by_a_longer_bar(drawn) -> None:
    content = content_of(contact("a", name="Mo"), contact("b", -0.4, name="Woningcorporatie"))
    boxes = drawn(content, blurred=True).label_boxes
    assert boxes["b"][2] > 2 * boxes["a"][2]


def test_over_a_photograph_rings_are_lines_that_stand_out_on_light_and_dark(drawn) -> None:
    content = replace(everything(), circles=())
    rings = [mark for mark in drawn(content, over_photo=True).figure.marks if isinstance(mark, Disc) and not mark.about]
    assert [ring.ink.fill for ring in rings] == [None] * 6
    assert {ring.ink.line for ring in rings} == {"label_halo", "ring_line"}


def test_over_a_photograph_every_name_stands_on_a_plate(drawn) -> None:
    marks = drawn(everything(), over_photo=True).figure.marks
    for rank, mark in enumerate(marks):
        if isinstance(mark, Lettered) and mark.colour in ("label", "text_quiet"):
            plates = [each for each in marks[max(0, rank - 3) : rank] if isinstance(each, Outline)]
            assert any(each.ink.fill == "label_halo" for each in plates), mark.line.text
