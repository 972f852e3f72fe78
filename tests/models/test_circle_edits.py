"""Circles: who is dropped in one joins it, who is dragged clearly out leaves it, and a loop round nobody is refused."""

from dataclasses import replace
from datetime import datetime
from math import hypot

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models import Actor, Circle, NetworkMap
from app.models.circle_edits import (
    CLEARLY,
    COLOURS,
    add_circle,
    circles_after,
    remove_circle,
    rename_circle,
    set_circle_colour,
    set_circle_note,
    set_in_circle,
)
from app.models.edit import Edit
from app.models.errors import EMPTY_LOOP, BadInput
from app.models.map_geometry import Point
from app.models.network_map import MapContent
from app.models.record import to_values

MAP = NetworkMap(id="map", number=1, made_at=datetime(2026, 3, 4))
SPOTS = {"a": (0.0, 0.0), "b": (0.4, 0.0), "c": (0.0, 0.4), "d": (0.4, 0.4), "far": (-0.9, -0.9), "out": (1.5, 1.5)}
ACTORS = tuple(Actor(id=key, map="map", name=key, x=x, y=y) for key, (x, y) in SPOTS.items())
CIRCLE = Circle(id="c1", map="map", name="buurt", members=("a", "b", "c", "d"))
CONTENT = MapContent(MAP, "Fatma", ACTORS, circles=(CIRCLE,))
places = st.tuples(st.floats(-2, 2), st.floats(-2, 2))


def members_after(content: MapContent, moved: dict[str, Point]) -> tuple[str, ...]:
    """Give who is in the first circle after these were dropped."""
    changes = circles_after(content, moved)
    return getattr(changes[0].after, "members") if changes else content.circles[0].members  # noqa: B009


def only(edit: Edit) -> Circle:
    (change,) = edit.changes
    assert isinstance(change.after, Circle)
    return change.after


@pytest.mark.parametrize("members", [(), ("nobody",), ("map", "")])
def test_a_loop_round_nobody_is_refused(members: tuple[str, ...]) -> None:
    with pytest.raises(BadInput) as caught:
        add_circle(CONTENT, members, "leeg")
    assert caught.value.sentence.text == EMPTY_LOOP


def test_a_circle_has_its_people_and_a_name_on_one_line() -> None:
    circle = only(add_circle(CONTENT, ("a", "gone", "far"), " de \n buurt "))
    assert (circle.map, circle.members, circle.name) == ("map", ("a", "far"), "de buurt")
    assert only(add_circle(CONTENT, ("a",))).name == ""


def test_circles_get_different_colours_while_there_are_any() -> None:
    content = MapContent(MAP, "Fatma", ACTORS)
    for _ in range(COLOURS + 2):
        content = replace(content, circles=(*content.circles, only(add_circle(content, ("a",)))))
    assert [circle.colour for circle in content.circles] == [*range(COLOURS), 0, 1]
    without_third = replace(content, circles=(*content.circles[:2], *content.circles[3:COLOURS]))
    assert only(add_circle(without_third, ("a",))).colour == 2


@pytest.mark.parametrize(
    ("edit", "kind", "values"),
    [
        (rename_circle(CIRCLE, " \t"), "rename_circle", {"name": ""}),
        (rename_circle(CIRCLE, " het  koor"), "rename_circle", {"name": "het koor"}),
        (set_circle_colour(CIRCLE, 3), "set_circle_colour", {"colour": 3}),
        (set_circle_colour(CIRCLE, COLOURS), "set_circle_colour", {"colour": 0}),
        (set_circle_note(CIRCLE, "elke week\nin de zaal"), "set_circle_note", {"note": "elke week\nin de zaal"}),
        (set_in_circle(CIRCLE, ACTORS[0], member=False), "change_circle", {"members": ("b", "c", "d")}),
        (set_in_circle(CIRCLE, ACTORS[4], member=True), "change_circle", {"members": ("a", "b", "c", "d", "far")}),
        (set_in_circle(CIRCLE, ACTORS[0], member=True), "change_circle", {}),
        (set_in_circle(CIRCLE, ACTORS[4], member=False), "change_circle", {}),
    ],
)
def test_one_thing_of_a_circle_changes(edit: Edit, kind: str, values: dict[str, object]) -> None:
    assert edit.kind == kind
    assert edit.scope == "map"
    assert only(edit) == replace(CIRCLE, **values)
    assert only(edit.inverse()) == CIRCLE


def test_a_circle_that_is_wiped_out_leaves_its_people() -> None:
    (change,) = remove_circle(CIRCLE).changes
    assert (change.before, change.after) == (CIRCLE, None)


@pytest.mark.parametrize(
    ("who", "to", "is_in"),
    [
        ("far", (0.2, 0.2), True),
        ("far", (0.4, 0.4), True),
        ("far", (0.45, 0.2), False),
        ("far", (-0.5, -0.5), False),
        ("out", (0.1, 0.3), True),
        ("a", (0.1, 0.1), True),
        ("a", (-0.05, -0.05), True),
        ("a", (0.6, 0.2), True),
        ("a", (-1.0, 0.0), False),
        ("a", (1.5, 1.5), False),
    ],
)
def test_dropping_somebody_decides_who_is_in_the_circle(who: str, to: Point, *, is_in: bool) -> None:
    assert (who in members_after(CONTENT, {who: to})) == is_in


@pytest.mark.parametrize(
    ("members", "to", "joins"),
    [
        (("a",), (0.05, 0.0), True),
        (("a",), (0.2, 0.0), False),
        (("a", "b"), (0.2, 0.03), True),
        (("a", "b"), (0.2, 0.1), False),
    ],
)
def test_a_small_circle_is_joined_right_beside_or_between(members: tuple[str, ...], to: Point, *, joins: bool) -> None:
    content = replace(CONTENT, circles=(replace(CIRCLE, members=members),))
    assert ("far" in members_after(content, {"far": to})) == joins


@given(st.floats(-0.8, 0.8), st.floats(-0.8, 0.8))
def test_a_circle_goes_along_when_all_its_people_move(dx: float, dy: float) -> None:
    moved = {key: (SPOTS[key][0] + dx, SPOTS[key][1] + dy) for key in CIRCLE.members}
    assert circles_after(CONTENT, moved) == []


@given(places)
def test_a_circle_of_one_goes_along_wherever_it_goes(to: Point) -> None:
    content = replace(CONTENT, circles=(replace(CIRCLE, members=("a",)),))
    assert circles_after(content, {"a": to}) == []


@given(st.sampled_from(sorted(SPOTS)), st.floats(0, 0.03))
def test_a_little_nudge_makes_nobody_leave(who: str, step: float) -> None:
    loose = replace(CONTENT, circles=(replace(CIRCLE, members=("a", "b", "c", "far")),))
    x, y = SPOTS[who]
    after = members_after(loose, {who: (x + step, y - step)})
    assert set(loose.circles[0].members) <= set(after)


@given(st.dictionaries(st.sampled_from(sorted(SPOTS)), places))
def test_only_those_who_move_join_or_leave_and_nobody_is_in_twice(moved: dict[str, Point]) -> None:
    after = members_after(CONTENT, moved)
    assert set(after) ^ set(CIRCLE.members) <= set(moved)
    assert len(after) == len(set(after)) >= 1
    for change in circles_after(CONTENT, moved):
        assert change.before == CIRCLE
        assert change.before != change.after
        assert isinstance(change.after, Circle)
        assert to_values(change.after) == to_values(CIRCLE) | {"members": list(after)}


@given(st.floats(0.4 + hypot(0.2, 0.2) + CLEARLY + 0.01, 2))
def test_whoever_is_dragged_clearly_out_leaves(x: float) -> None:
    assert "a" not in members_after(CONTENT, {"a": (x, 0.2)})
