"""Places on a map: a ring and a sector give a point, and the point gives them back."""

from itertools import combinations, islice, product
from math import hypot

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.map_geometry import (
    APART,
    FARTHEST,
    HEART,
    at_angle,
    distance_to,
    distance_to_piece,
    free_place,
    free_places,
    hull,
    in_ring,
    in_sector,
    inside,
    kept_near,
    place_near,
    ring_at,
    ring_radii,
    sector_at,
    waiting_places,
)

SQUARE = [(0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0)]
BOW = [(0.0, 0.0), (1.0, 1.0), (1.0, 0.0), (0.0, 1.0)]
coordinates = st.floats(-3, 3, allow_subnormal=False)
counts = st.integers(1, 8)
points = st.tuples(coordinates, coordinates)


@given(counts)
def test_rings_grow_to_one(rings: int) -> None:
    radii = ring_radii(rings)
    assert radii == sorted(radii)
    assert radii[0] > HEART
    assert radii[-1] == pytest.approx(1)


@given(coordinates, coordinates, counts, st.data())
def test_a_point_put_in_a_ring_lies_in_it(x: float, y: float, rings: int, data: st.DataObject) -> None:
    ring = data.draw(st.integers(0, rings - 1))
    assert ring_at(*in_ring(x, y, ring=ring, rings=rings), rings=rings) == ring


@given(coordinates, coordinates, counts)
def test_no_ring_is_outside_the_circle(x: float, y: float, rings: int) -> None:
    assert ring_at(*in_ring(x, y, ring=None, rings=rings), rings=rings) is None


@given(st.floats(0.01, 3), counts, st.data())
def test_a_point_turned_to_a_sector_lies_in_it(radius: float, sectors: int, data: st.DataObject) -> None:
    sector = data.draw(st.integers(0, sectors - 1))
    x, y = in_sector(*at_angle(1, radius), sector=sector, sectors=sectors)
    assert sector_at(x, y, sectors=sectors) == sector
    assert hypot(x, y) == pytest.approx(radius)


@given(coordinates, coordinates, st.integers(0, 8))
def test_every_point_has_one_sector_or_none(x: float, y: float, sectors: int) -> None:
    sector = sector_at(x, y, sectors=sectors)
    assert (sector is None) == (not sectors or (x == 0 and y == 0))
    assert sector is None or 0 <= sector < sectors


def test_sectors_run_clockwise_from_the_top() -> None:
    points = [(0.1, -1), (1, 0.1), (-0.1, 1), (-1, -0.1)]
    assert [sector_at(x, y, sectors=4) for x, y in points] == [0, 1, 2, 3]


def test_waiting_places_are_all_outside_within_reach_and_never_twice() -> None:
    places = list(islice(waiting_places(), 2000))
    assert all(ring_at(x, y, rings=1) is None for x, y in places)
    assert all(kept_near(x, y) == (x, y) for x, y in places)
    assert len(set(places)) == 2000


def test_a_hundred_and_fifty_wait_apart_from_each_other() -> None:
    waiting = list(islice(free_places([(1.3, 0.0)]), 150))
    assert all(hypot(x - a, y - b) >= APART for (x, y), (a, b) in combinations([(1.3, 0.0), *waiting], 2))


def test_where_it_is_full_there_is_still_a_place_of_ones_own() -> None:
    taken = [(x / 20, y / 20) for x, y in product(range(-45, 46), range(-45, 46))]
    x, y = free_place(taken)
    assert kept_near(x, y) == (x, y)
    assert min(hypot(x - a, y - b) for a, b in taken) > 0.01


@given(st.floats(-9, 9), st.floats(-9, 9))
def test_what_is_too_far_out_comes_back_to_the_edge(x: float, y: float) -> None:
    near = kept_near(x, y)
    assert max(map(abs, near)) <= FARTHEST
    assert near == (x, y) or max(abs(x), abs(y)) > FARTHEST
    assert kept_near(*near) == near


@given(st.lists(points, max_size=30), points)
def test_a_place_near_a_point_is_the_point_itself_or_keeps_apart(
    taken: list[tuple[float, float]], point: tuple[float, float]
) -> None:
    x, y = place_near(point, taken)
    assert all(hypot(x - a, y - b) >= 0.16 for a, b in taken)
    assert (x, y) == point or any(hypot(point[0] - a, point[1] - b) < 0.16 for a, b in taken)
    assert hypot(x - point[0], y - point[1]) <= 0.16 * (len(taken) + 1)


@pytest.mark.parametrize(
    ("point", "loop", "found"),
    [
        ((0.5, 0.5), SQUARE, True),
        ((0.5, 0.5), SQUARE[::-1], True),
        ((1.5, 0.5), SQUARE, False),
        ((0.5, -0.1), SQUARE, False),
        ((0.5, 0.5), SQUARE * 2, True),
        ((0.05, 0.05), [*SQUARE, (0.0, 0.0), (0.1, 0.0), (0.1, 0.2)], True),
        ((0.5, 0.25), BOW, False),
        ((0.5, 0.75), BOW, False),
        ((0.1, 0.5), BOW, True),
        ((0.9, 0.5), BOW, True),
        ((0.5, 0.5), [], False),
        ((0.5, 0.5), [(0.0, 0.0), (1.0, 1.0)], False),
    ],
)
def test_a_loop_holds_what_lies_within_it(
    point: tuple[float, float], loop: list[tuple[float, float]], *, found: bool
) -> None:
    assert inside(point, loop) == found


@pytest.mark.parametrize(
    ("others", "away"),
    [
        ([], float("inf")),
        ([(3.0, 4.0)], 5.0),
        ([(3.0, 4.0)] * 3, 5.0),
        ([(-1.0, 2.0), (1.0, 2.0)], 2.0),
        ([(1.0, 0.0), (2.0, 0.0), (3.0, 0.0)], 1.0),
        ([(-1.0, -1.0), (1.0, -1.0), (0.0, 1.0)], 0.0),
        ([(1.0, -1.0), (1.0, 1.0), (2.0, 0.0)], 1.0),
    ],
)
def test_how_far_the_middle_lies_outside_the_loop_round_others(others: list[tuple[float, float]], away: float) -> None:
    assert distance_to((0.0, 0.0), others) == pytest.approx(away)


@given(st.lists(st.tuples(st.integers(-5, 5), st.integers(-5, 5)), max_size=20))
def test_the_smallest_loop_has_all_points_within_or_on_it(points: list[tuple[int, int]]) -> None:
    corners = hull(points)
    assert set(corners) <= set(points)
    assert len(corners) == len(set(corners))
    assert all(distance_to(point, points) == pytest.approx(0) for point in points)
    assert sorted(hull(corners)) == sorted(corners)


@given(points, points, points)
def test_a_piece_is_no_further_than_its_ends(
    point: tuple[float, float], start: tuple[float, float], end: tuple[float, float]
) -> None:
    away = distance_to_piece(point, start, end)
    ends = [hypot(point[0] - x, point[1] - y) for x, y in (start, end)]
    assert away <= min(ends) + 1e-9
    assert away == pytest.approx(distance_to_piece(point, end, start), abs=1e-9)


@given(points, st.lists(points, min_size=3, max_size=12))
def test_a_loop_round_all_holds_what_is_not_outside(
    point: tuple[float, float], others: list[tuple[float, float]]
) -> None:
    corners = hull(others)
    away = distance_to(point, others)
    if away > 1e-9:
        assert not inside(point, corners)
    elif min(distance_to_piece(point, a, b) for a, b in zip(corners, [*corners[1:], corners[0]], strict=True)) > 1e-9:
        assert inside(point, corners)
