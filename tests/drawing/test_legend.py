"""The legend explains what is on a map, and nothing that is not."""

from app.drawing.figure import Lettered
from app.drawing.legend import legend_figure
from app.models.language import Words
from app.models.network_map import ActorKind, MapContent, TieKind
from tests.drawing.maps import busy, contact, content_of, line


def words_of(content: MapContent, width: float = 300.0) -> list[str]:
    figure = legend_figure(content, translate=Words("en").translate, width=width, text_size=4.2)
    return [mark.line.text for mark in figure.marks if isinstance(mark, Lettered)]


def test_an_empty_map_needs_no_legend() -> None:
    figure = legend_figure(content_of(), translate=Words("en").translate, width=200.0, text_size=4.2)
    assert (figure.height, figure.marks) == (0.0, ())


def test_only_kinds_that_occur_are_explained() -> None:
    content = content_of(contact("a", kind=ActorKind.PLACE), ties=(line("t", None, "a", kind=TieKind.GIVES),))
    assert words_of(content) == ["place", "gives"]


def test_a_wish_is_explained_once() -> None:
    content = content_of(contact("a", wished=True), ties=(line("t", None, "a", wished=True),))
    assert words_of(content) == ["person", "knows", "wished"]


def test_a_narrow_legend_is_higher_and_stays_within_its_width() -> None:
    content = busy(10, 10)
    wide, narrow = (
        legend_figure(content, translate=Words("en").translate, width=width, text_size=4.2) for width in (300.0, 80.0)
    )
    assert narrow.height > wide.height
    assert all(mark.x + mark.line.width <= 80.0 for mark in narrow.marks if isinstance(mark, Lettered))
