"""The boxes that hold what is painted."""

import pytest

from app.drawing.extents import box_of, boxes_along
from app.drawing.figure import Disc, Ink, Lettered, Outline
from app.drawing.lettering import lettering
from app.drawing.shapes import Box, curve_points, curve_through, polyline

LINE = Ink(None, "label", 2.0)


def holds(box: Box, x: float, y: float) -> bool:
    return box[0] <= x <= box[0] + box[2] and box[1] <= y <= box[1] + box[3]


def test_the_width_of_an_edge_counts() -> None:
    assert box_of(Disc(10.0, 10.0, 4.0, LINE)) == (5.0, 5.0, 10.0, 10.0)
    assert box_of(Outline(polyline([(0.0, 0.0), (6.0, 3.0)]), LINE)) == (-1.0, -1.0, 8.0, 5.0)


def test_lettering_lies_in_its_box() -> None:
    line = lettering().line("Ñj", 4.0)
    left, top, width, height = box_of(Lettered(20.0, 30.0, line, "label"))
    assert (left, top) < (20.0, 30.0 - line.ascent + 0.01)
    assert left + width > 20.0 + line.width
    assert top + height == pytest.approx(30.0 + line.descent)


@pytest.mark.parametrize("bend", [0.0, 60.0])
def test_boxes_along_a_line_hold_all_of_it_and_little_more(bend: float) -> None:
    start, handle, end = (0.0, 0.0), (60.0, bend), (120.0, 80.0)
    boxes = list(boxes_along(Outline(curve_through(start, handle, end), LINE)))
    assert all(any(holds(box, *point) for box in boxes) for point in curve_points(start, handle, end, steps=300))
    assert sum(width * height for _, _, width, height in boxes) < 120 * 80 / 2


def test_a_straight_line_and_a_closed_shape_are_held_whole() -> None:
    boxes = list(boxes_along(Outline(polyline([(0.0, 0.0), (50.0, 50.0), (50.0, 0.0)], closed=True), LINE)))
    assert all(any(holds(box, *point) for box in boxes) for point in ((25.0, 25.0), (50.0, 20.0), (30.0, 0.0)))
    assert not any(holds(box, 35.0, 18.0) for box in boxes)
