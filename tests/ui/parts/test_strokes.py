"""Lines cut into straight pieces and dots."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.drawing.shapes import curve_points, curve_through, distance_to_line, polyline
from app.ui.parts.strokes import BENT, stroked

number = st.floats(-300, 300)
point = st.tuples(number, number)


@given(points=st.lists(point, min_size=2, max_size=12), dash=st.lists(st.floats(0.01, 40), min_size=2, max_size=4))
def test_dashes_never_go_on_past_a_line(points: list[tuple[float, float]], dash: list[float]) -> None:
    lines, dots = stroked(polyline(points), (*dash, 1.0, 1.0), 1.0)
    whole = sum(piece.length() for piece in stroked(polyline(points), (), 1.0)[0])
    assert sum(piece.length() for piece in lines) <= whole + 1e-6
    assert len(dots) <= whole + len(points)


def test_dashes_go_round_a_corner() -> None:
    lines, dots = stroked((("M", 0.0, 0.0), ("L", 4.0, 0.0), ("L", 4.0, 9.0)), (6.0, 3.0), 1.0)
    assert [(piece.x1(), piece.y1(), piece.x2(), piece.y2()) for piece in lines] == [
        (0, 0, 4, 0),
        (4, 0, 4, 2),
        (4, 5, 4, 9),
    ]
    assert dots == []


def test_beads_are_dots_at_even_distances() -> None:
    lines, dots = stroked((("M", 0.0, 0.0), ("L", 10.0, 0.0)), (0.01, 2.99), 2.0)
    assert lines == []
    assert [dot.x() for dot in dots] == pytest.approx([0, 6, 12, 18])


def test_pieces_of_a_curve_meet_and_stay_close_to_it() -> None:
    curve = ((0.0, 0.0), (100.0, 90.0), (240.0, 0.0))
    lines, _ = stroked(curve_through(*curve), (), 1.0)
    assert all(one.p2() == other.p1() for one, other in pairwise(lines))
    corners = [(lines[0].x1(), lines[0].y1()), *((piece.x2(), piece.y2()) for piece in lines)]
    assert max(distance_to_line(point, corners) for point in curve_points(*curve, steps=200)) < BENT
