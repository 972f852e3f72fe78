"""A figure as SVG is sound XML, whatever people typed."""

from xml.etree import ElementTree

import pytest

from app.drawing.colours import palette
from app.drawing.figure import Disc, Figure, Ink, Lettered
from app.drawing.lettering import lettering
from app.drawing.svg import svg
from tests.drawing.maps import busy


@pytest.mark.parametrize("text", ["</svg><script>", "&amp;", '"quoted"', "a\x0bb\ufffe", "مريم"])
def test_hostile_text_stays_text(text: str) -> None:
    figure = Figure(50.0, 20.0, (Lettered(5.0, 10.0, lettering().line(text, 4.0), "label"),))
    root = ElementTree.fromstring(svg(figure, palette("light"), title=text))
    assert {each.tag.split("}")[1] for each in root.iter()} == {"svg", "title", "rect", "path"}


def test_a_colour_is_the_one_of_the_theme() -> None:
    disc = Figure(10.0, 10.0, (Disc(5.0, 5.0, 2.0, Ink("centre")),))
    assert palette("dark")["centre"] in svg(disc, palette("dark"))


def test_a_whole_map_can_be_written(drawn) -> None:
    root = ElementTree.fromstring(svg(drawn(busy(12, 12), legend=True).figure, palette("paper")))
    assert root.attrib["viewBox"] == "0 0 260 180"
