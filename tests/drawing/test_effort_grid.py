"""The grid shows every course in its cell, readable in grey; a full cell counts what does not fit."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.drawing.effort_grid import GridDrawing, GridOptions, chip_words, effort_grid
from app.drawing.figure import Lettered
from app.models.acting import ActionType, CourseOfAction
from app.models.person import Role

OPTIONS = GridOptions(140.0, 120.0, 3.7)
PLACES = st.tuples(st.integers(1, 5), st.integers(1, 5))


def course(number: int, effort: int = 3, effect: int = 3, **values: object) -> CourseOfAction:
    given_ = {"for_role": Role.OFFICIAL, "action": "Bel terug"} | values
    return CourseOfAction(id=f"h{number}", number=number, effort=effort, effect=effect, **given_)  # type: ignore[arg-type]


def drawn(courses: list[CourseOfAction], options: GridOptions = OPTIONS) -> GridDrawing:
    return effort_grid(courses, translate=lambda _context, text, _n: text, options=options)


def read(found: GridDrawing) -> str:
    return " ".join(mark.line.text for mark in found.figure.marks if isinstance(mark, Lettered))


@given(st.lists(PLACES, max_size=25))
def test_each_course_lies_in_its_own_cell(places: list[tuple[int, int]]) -> None:
    courses = [course(number, *place) for number, place in enumerate(places)]
    found = drawn(courses)
    where = {each.id: (each.effort, each.effect) for each in courses}
    for chip in found.chips:
        left, top, width, height = chip.box
        middle = left + width / 2, top + height / 2
        assert found.cell_at(*middle) == where[chip.course]
        assert found.course_at(*middle) == chip.course


@pytest.mark.parametrize("sort", list(ActionType))
def test_a_chip_says_code_role_and_sort_without_colour(sort: ActionType) -> None:
    assert chip_words(course(7, type=sort)) in read(drawn([course(7, type=sort)]))


def test_the_four_sorts_have_four_signs() -> None:
    assert len({chip_words(course(1, type=sort)) for sort in ActionType}) == 4


def test_a_full_cell_counts_the_rest_and_keeps_the_chosen_one() -> None:
    found = drawn([course(number) for number in range(1, 61)], GridOptions(140.0, 120.0, 3.7, first="h60"))
    there = {chip.course for chip in found.chips}
    assert "h60" in there
    assert f"+{60 - len(there)}" in read(found)


@given(st.floats(-500, 500), st.floats(-500, 500))
def test_every_point_belongs_to_a_cell(x: float, y: float) -> None:
    effort, effect = drawn([]).cell_at(x, y)
    assert 1 <= effort <= 5
    assert 1 <= effect <= 5


def test_much_effect_is_up_and_much_effort_is_right() -> None:
    found = drawn([])
    easy, hard = found.cell_box(1, 5), found.cell_box(5, 1)
    assert easy[0] < hard[0]
    assert easy[1] < hard[1]
