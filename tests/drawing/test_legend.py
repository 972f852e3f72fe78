"""The legend explains what is on a map, and nothing that is not."""

from dataclasses import replace

import pytest

from app.drawing.figure import Figure, Lettered
from app.drawing.legend import legend_figure
from app.models.language import Words
from app.models.network_map import ActorKind, Circle, MapContent, TieKind
from tests.drawing.maps import MAP, busy, contact, content_of, lettered, line


def legend_of(content: MapContent, width: float = 300.0, **options: object) -> Figure:
    return legend_figure(content, translate=Words("en").translate, width=width, text_size=4.2, **options)


def words_of(content: MapContent, **options: object) -> list[str]:
    return lettered(legend_of(content, **options))


def test_an_empty_map_needs_no_legend() -> None:
    figure = legend_of(content_of())
    assert (figure.height, figure.marks) == (0.0, ())


def test_only_kinds_that_occur_are_explained() -> None:
    content = content_of(contact("a", kind=ActorKind.PLACE), ties=(line("t", None, "a", kind=TieKind.GIVES),))
    assert words_of(content) == ["place", "gives"]


def test_a_wish_is_explained_once() -> None:
    content = content_of(contact("a", wished=True), ties=(line("t", None, "a", wished=True),))
    assert words_of(content) == ["person", "knows", "wished"]


def test_a_narrow_legend_is_higher_and_stays_within_its_width() -> None:
    content = busy(10, 10)
    wide, narrow = (legend_of(content, width) for width in (300.0, 80.0))
    assert narrow.height > wide.height
    assert all(mark.x + mark.line.width <= 80.0 for mark in narrow.marks if isinstance(mark, Lettered))


def test_kinds_are_called_what_the_map_calls_them() -> None:
    map_ = replace(MAP, kind_names=("people", "associations", "", "places"))
    kinds = (ActorKind.PERSON, ActorKind.GOVERNMENT, ActorKind.PLACE, ActorKind.RESOURCE)
    content = content_of(*(contact(kind.value, kind=kind) for kind in kinds), map=map_)
    assert words_of(content) == ["people", "government", "places", "resource"]


@pytest.mark.parametrize(("strengths", "told"), [((2, 2), []), ((1, 3), ["thicker is stronger"])])
def test_strength_is_explained_where_lines_differ_in_it(strengths: tuple[int, ...], told: list[str]) -> None:
    ties = tuple(line(f"t{rank}", None, "a", strength=strength) for rank, strength in enumerate(strengths))
    assert words_of(content_of(contact("a"), ties=ties)) == ["person", "knows", *told]


@pytest.mark.parametrize("on", ["contact", "line", "circle"])
def test_a_note_is_explained_wherever_it_is(on: str) -> None:
    notes = {each: "x" * (each == on) for each in ("contact", "line", "circle")}
    circle = Circle(id="c", map="m", members=("a",), note=notes["circle"])
    ties = (line("t", None, "a", note=notes["line"]),)
    content = content_of(contact("a", note=notes["contact"]), ties=ties, circles=(circle,))
    assert words_of(content) == ["person", "knows", "note"]


def test_veiled_names_are_explained_where_names_are_veiled() -> None:
    content = content_of(contact("a"))
    assert words_of(content, blurred=True) == ["person", "name left out"]


def test_what_nothing_lit_looks_like_is_pale() -> None:
    content = content_of(contact("a"), contact("b", kind=ActorKind.PLACE), ties=(line("t", "a", "b"),))
    marks = legend_of(content, lit=frozenset({"b"})).marks
    assert {mark.line.text: mark.colour for mark in marks if isinstance(mark, Lettered)} == {
        "person": "pale_text",
        "place": "text",
        "knows": "pale_text",
    }
