"""A photograph to trace: one lies under a map, it moves and grows within sight, and goes with its picture."""

from dataclasses import replace
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models import NetworkMap, Picture, Underlay
from app.models.edit import Edit
from app.models.map_geometry import FARTHEST
from app.models.network_map import MapContent
from app.models.record import Record
from app.models.underlays import LARGEST, SMALLEST, add_underlay, move_underlay, remove_underlay, resize_underlay

MAP = NetworkMap(id="map", number=1, made_at=datetime(2026, 3, 4))
PHOTO = Picture(id="photo", map="map", jpeg="abcd")
LAID = Underlay(id="laid", map="map", picture="photo", x=0.5)
CONTENT = MapContent(MAP, "Fatma", underlays=(LAID,))


def laid_by(edit: Edit) -> Underlay:
    return next(c.after for c in edit.changes if isinstance(c.after, Underlay))


def gone_by(edit: Edit) -> list[Record | None]:
    return [change.before for change in edit.changes if change.after is None]


def test_a_photograph_is_laid_in_the_middle() -> None:
    edit = add_underlay(MapContent(MAP, "Fatma"), "jpeg", aspect=1.5)
    picture, laid = (change.after for change in edit.changes)
    assert isinstance(picture, Picture)
    assert isinstance(laid, Underlay)
    assert (picture.jpeg, laid.picture, laid.x, laid.y, laid.width) == ("jpeg", picture.id, 0, 0, 2.4)
    assert (edit.kind, edit.scope) == ("add_underlay", "map")


@pytest.mark.parametrize(("aspect", "width"), [(2.0, 2.4), (1.0, 2.4), (0.5, 1.2), (0.001, SMALLEST)])
def test_the_longer_side_of_a_photograph_fills_the_map(aspect: float, width: float) -> None:
    assert laid_by(add_underlay(CONTENT, "jpeg", aspect=aspect)).width == pytest.approx(width)


def test_a_second_photograph_takes_the_place_of_the_first_in_one_edit() -> None:
    edit = add_underlay(CONTENT, "jpeg", aspect=1.0, replaced=(PHOTO,))
    assert gone_by(edit) == [LAID, PHOTO]
    assert len(edit.changes) == 4
    assert edit.inverse().inverse() == edit


@given(st.floats(-1e6, 1e6), st.floats(-1e6, 1e6), st.floats(-1e6, 1e6))
def test_a_photograph_stays_within_sight(x: float, y: float, width: float) -> None:
    moved = laid_by(move_underlay(LAID, (x, y)))
    assert max(abs(moved.x), abs(moved.y)) <= FARTHEST
    assert (moved.x, moved.y) == (x, y) or max(abs(x), abs(y)) > FARTHEST
    resized = laid_by(resize_underlay(LAID, width))
    assert SMALLEST <= resized.width <= LARGEST
    assert replace(resized, width=LAID.width) == LAID


def test_a_photograph_goes_with_its_picture_unless_another_shows_it() -> None:
    assert gone_by(remove_underlay(CONTENT, LAID, picture=PHOTO)) == [LAID, PHOTO]
    twice = replace(CONTENT, underlays=(LAID, replace(LAID, id="again")))
    assert gone_by(remove_underlay(twice, LAID, picture=PHOTO)) == [LAID]
