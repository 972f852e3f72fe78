"""Places on a map: a ring and a sector give a point, and the point gives them back."""

from itertools import islice
from math import hypot

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.map_geometry import (
    HEART,
    at_angle,
    free_place,
    in_ring,
    in_sector,
    ring_at,
    ring_radii,
    sector_at,
    waiting_places,
)

coordinates = st.floats(-3, 3, allow_subnormal=False)
counts = st.integers(1, 8)


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


@given(st.one_of(st.none(), st.integers(0, 2)))
def test_free_places_keep_apart_while_there_is_room(ring: int | None) -> None:
    taken: list[tuple[float, float]] = []
    for _ in range(8):
        x, y = free_place(taken, ring=ring, rings=3)
        assert ring_at(x, y, rings=3) == ring
        apart = 0.159 if ring != 0 else 0.1
        assert all(hypot(x - a, y - b) >= apart for a, b in taken)
        taken.append((x, y))


def test_a_full_ring_still_gives_a_place() -> None:
    taken = [at_angle(n / 50, 0.3) for n in range(320)]
    x, y = free_place(taken, ring=0, rings=3)
    assert ring_at(x, y, rings=3) == 0


def test_waiting_places_are_all_outside_and_apart() -> None:
    places = list(islice(waiting_places(), 60))
    assert all(ring_at(x, y, rings=1) is None for x, y in places)
    assert len(set(places)) == 60
