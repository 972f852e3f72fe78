"""Contacts that are lifted off a drawn map and laid down somewhere else."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from app.drawing.figure import Lettered, Mark, Outline
from app.drawing.map_figure import MapFigure
from app.drawing.moving import Lifted, placed_at
from app.drawing.shapes import distance_to_line
from app.models.network_map import Good, MapContent, TieKind
from tests.drawing.maps import busy, contact, content_of, line

Draw = Callable[..., MapFigure]
SCREEN = {"scale": 80.0, "origin": (130.0, 90.0)}


def about(drawn: MapFigure, thing: str) -> list[Mark]:
    return [mark for mark in drawn.figure.marks if mark.about == thing]


@pytest.fixture
def content() -> MapContent:
    return busy(20, 40)


def test_what_stays_and_what_is_lifted_are_together_the_whole_figure(drawn: Draw, content: MapContent) -> None:
    whole = drawn(content, **SCREEN)
    lifted = Lifted(whole, content, ["a1", "a5"])
    over = lifted.at({actor: (content.by_id[actor].x, content.by_id[actor].y) for actor in ("a1", "a5")})
    assert {*lifted.still.marks, *over.figure.marks} == {*whole.figure.marks}
    assert (over.boxes, over.label_boxes, over.circle_paths) == (whole.boxes, whole.label_boxes, whole.circle_paths)


def test_lines_and_loops_of_a_moved_contact_are_those_of_the_figure_to_come(drawn: Draw, content: MapContent) -> None:
    before, after = (drawn(each, **SCREEN) for each in (content, placed_at(content, {"a1": (0.3, 0.8)})))
    over = Lifted(before, content, ["a1"]).at({"a1": (0.3, 0.8)})
    ties = {tie.id for tie in content.ties_of("a1")}
    strokes = {mark for tie in ties for mark in about(over, tie) if isinstance(mark, Outline)}
    assert len(strokes) > 1
    assert strokes <= {*after.figure.marks}
    assert {*about(over, "c")} & {*after.figure.marks}
    assert over.boxes["a1"] == pytest.approx(after.boxes["a1"])
    assert over.tie_paths == before.tie_paths | {tie: after.tie_paths[tie] for tie in ties}


def test_the_name_moves_with_its_contact(drawn: Draw, content: MapContent) -> None:
    before = drawn(content, **SCREEN)
    over = Lifted(before, content, ["a2"]).at({"a2": (content.by_id["a2"].x + 0.1, content.by_id["a2"].y)})
    (name, *_), (old, *_) = ([m for m in about(each, "a2") if isinstance(m, Lettered)] for each in (over, before))
    assert (name.x, name.y) == (pytest.approx(old.x + 8.0), pytest.approx(old.y))
    assert over.label_boxes["a2"][0] == pytest.approx(before.label_boxes["a2"][0] + 8.0)


def test_the_word_on_a_line_stays_on_it(drawn: Draw) -> None:
    given = line("t", "a", "b", kind=TieKind.GIVES, good=Good.MONEY)
    content = content_of(contact("a", -0.8, -0.5), contact("b", 0.8, -0.5), ties=(given,))
    over = Lifted(drawn(content, **SCREEN), content, ["b"]).at({"b": (0.8, 0.7)})
    word = next(mark for mark in about(over, "t") if isinstance(mark, Lettered))
    middle = (word.x + word.line.width / 2, word.y - word.line.ascent / 2)
    assert distance_to_line(middle, over.tie_paths["t"]) < 1


def test_nothing_is_lifted_by_what_is_no_contact(drawn: Draw, content: MapContent) -> None:
    whole = drawn(content, **SCREEN)
    lifted = Lifted(whole, content, ["t1", "gone"])
    assert (lifted.still, lifted.at({"gone": (0.0, 0.0)}).figure.marks) == (whole.figure, ())


def test_a_loop_that_runs_round_another_stays_as_wide_when_it_is_lifted(drawn: Draw, content: MapContent) -> None:
    larger = replace(content.circles[0], id="d", members=("a0", "a1", "a2", "a3"))
    content = replace(content, circles=(*content.circles, larger))
    whole, place = drawn(content, **SCREEN), (content.by_id["a1"].x, content.by_id["a1"].y)
    assert Lifted(whole, content, ["a1"]).at({"a1": place}).circle_paths == whole.circle_paths
