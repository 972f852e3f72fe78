"""Offers, asks and notes are signs that say what they are about and where they are."""

from dataclasses import replace

import pytest

from app.drawing.shapes import overlap
from app.drawing.signs import ASK, NOTE, OFFER
from app.models.network_map import Ask, Circle, Offer
from tests.drawing.maps import contact, content_of, everything, line

TWO = (contact("a", -0.6), contact("b", 0.6))


def signs_of(drawn, content) -> set[tuple[str, str]]:
    return {(sign.about, sign.kind) for sign in drawn(content).signs}


def test_each_sign_says_what_it_is_about(drawn) -> None:
    content = content_of(
        replace(TWO[0], note="x"),
        TWO[1],
        ties=(line("t", "a", "b", note="x"),),
        circles=(Circle(id="c", map="m", members=("b",), note="x"),),
        offers=(Offer(id="o", map="m", actor=None), Offer(id="p", map="m", actor="a")),
        asks=(Ask(id="k", map="m", actor="b"),),
    )
    goods = {("m", OFFER), ("a", OFFER), ("b", ASK)}
    assert signs_of(drawn, content) == goods | {("a", NOTE), ("t", NOTE), ("c", NOTE)}


@pytest.mark.parametrize("note", ["", "  \n"])
def test_an_empty_note_has_no_sign(drawn, note: str) -> None:
    assert signs_of(drawn, content_of(contact("a", note=note), ties=(line("t", None, "a", note=note),))) == set()


def test_the_sign_of_a_line_stands_half_way(drawn) -> None:
    found = drawn(content_of(*TWO, ties=(line("t", "a", "b", note="x"),)))
    x, y, width, height = found.signs[0].box
    (left, top), (right, _) = found.tie_paths["t"]
    assert (x + width / 2, y + height / 2) == pytest.approx(((left + right) / 2, top))


def test_a_sign_is_painted_where_it_says(drawn) -> None:
    found = drawn(content_of(contact("a", note="x")))
    left, top, width, height = found.signs[0].box
    sheet = next(mark for mark in found.figure.marks if getattr(mark, "ink", None) and mark.ink.fill == "note")
    points = [command[1:] for command in sheet.commands if command[0] != "Z"]
    assert min(points)[0] == left
    assert max(points)[0] == pytest.approx(left + width)
    assert {y for _, y in points} >= {top, top + height}


def test_no_two_signs_lie_on_each_other(drawn) -> None:
    boxes = [sign.box for sign in drawn(everything()).signs]
    assert [(a, b) for rank, a in enumerate(boxes) for b in boxes[:rank] if overlap(a, b) > 0] == []
