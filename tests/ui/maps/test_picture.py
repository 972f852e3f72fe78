"""What lies where on the canvas, and what stays when something moves."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from pytestqt.qtbot import QtBot

from app.models.network_map import Circle, MapContent, Underlay
from app.ui.maps.picture import SETTLES, MapPicture
from tests.drawing.maps import busy, contact, content_of, line

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def content() -> MapContent:
    circle = Circle(id="c", map="m", name="de buren", members=("a", "b"))
    actors = (contact("a", -0.6, -0.4), contact("b", 0.2, -0.6), contact("d", 0.5, 0.5))
    return content_of(*actors, ties=(line("t", "a", "d"),), circles=(circle,))


@pytest.fixture
def picture(content: MapContent) -> MapPicture:
    picture = MapPicture(content)
    picture.resize(QSize(640, 480), 1.0)
    picture.fit()
    painted(picture)
    return picture


def painted(picture: MapPicture, ratio: float = 1.0) -> QImage:
    image = QImage(QSize(640, 480) * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    painter = QPainter(image)
    picture.lay_down(painter)
    painter.end()
    return image


def fresh_picture(picture: MapPicture, content: MapContent) -> MapPicture:
    """Give a picture of this content in the same view that never showed anything else."""
    other = MapPicture(content)
    other.resize(QSize(640, 480), 1.0)
    other.view = picture.view
    painted(other)
    return other


def fresh(picture: MapPicture, content: MapContent) -> QImage:
    return painted(fresh_picture(picture, content))


def test_a_carried_contact_is_where_the_hand_is(picture: MapPicture) -> None:
    before, goal = picture.place_of("d"), QPointF(*picture.view.to_pixels(-0.5, 0.6))
    picture.carry({"d": (-0.5, 0.6)})
    assert picture.place_of("d") == goal
    assert picture.thing_at(goal) == "d"
    assert picture.thing_at(before) == ""
    outline = picture.outline_of("d")
    assert outline is not None
    assert outline.boundingRect().center().toPoint() == goal.toPoint()


def test_a_line_follows_the_contact_that_is_carried(picture: MapPicture) -> None:
    picture.carry({"d": (-0.6, 0.8)})
    x, y = picture.view.to_pixels(-0.6, 0.2)
    assert picture.thing_at(QPointF(x, y)) == "t"


def test_what_is_put_back_looks_as_before(picture: MapPicture, content: MapContent) -> None:
    picture.carry({"a": (0.9, 0.9), "b": (0.8, 0.2)})
    assert painted(picture) != fresh(picture, content)
    picture.carry(None)
    assert painted(picture) == fresh(picture, content)


def test_the_map_can_be_pushed_with_a_contact_in_the_hand(picture: MapPicture) -> None:
    picture.carry({"d": (-0.5, 0.6)})
    picture.view = picture.view.panned(900, 0)
    painted(picture)
    assert picture.thing_at(QPointF(*picture.view.to_pixels(-0.5, 0.6))) == "d"


def test_who_is_carried_but_gone_is_not_shown(picture: MapPicture) -> None:
    picture.carry({"d": (0.1, 0.1), "gone": (0.2, 0.2)})
    picture.show(content_of(contact("a")))
    painted(picture)
    picture.carry({"d": (0.2, 0.1)})
    assert picture.thing_at(picture.place_of("a")) == "a"


def test_a_circle_is_found_on_its_loop_and_on_its_name_but_not_inside(picture: MapPicture) -> None:
    assert picture.drawn is not None
    loop = picture.outline_of("c")
    assert loop is not None
    assert picture.thing_at(loop.pointAtPercent(0.3)) == "c"
    assert picture.thing_at(loop.boundingRect().center()) == ""
    assert loop.pointAtPercent(0.0) == loop.pointAtPercent(1.0)


def test_contacts_within_a_loop_are_told_in_order(picture: MapPicture) -> None:
    corners = [QPointF(*picture.view.to_pixels(x, y)) for x, y in ((-1, -1), (1, -1), (1, 0), (-1, 0))]
    assert picture.things_within(corners) == ["a", "b"]
    assert picture.things_within([]) == []


def test_a_photograph_lies_under_the_map(picture: MapPicture) -> None:
    photo = QPixmap(40, 40)
    photo.fill(QColor("#ff0000"))
    outside = QPointF(*picture.view.to_pixels(1.1, -1.1)).toPoint()
    assert painted(picture).pixelColor(outside) != QColor("#ff0000")
    picture.photo = photo, Underlay(id="u", map="m", picture="p", width=2.4)
    picture.forget()
    assert painted(picture).pixelColor(outside) == QColor("#ff0000")


def test_a_crowd_can_be_carried(picture: MapPicture) -> None:
    crowd = busy(40, 80)
    picture.show(crowd)
    painted(picture)
    picture.carry(dict.fromkeys(crowd.by_id, (0.1, 0.1)))
    painted(picture)
    assert picture.place_of("a7") == QPointF(*picture.view.to_pixels(0.1, 0.1))


def test_a_small_change_shows_at_once_and_then_settles(qtbot: QtBot, picture: MapPicture, content: MapContent) -> None:
    with_more = replace(content, actors=(*content.actors, contact("e", 0.52, 0.62, name="Iemand met een lange naam")))
    settled: list[bool] = []
    picture.when_settled = lambda: settled.append(True)
    picture.show(with_more)
    first = painted(picture)
    assert picture.thing_at(QPointF(*picture.view.to_pixels(0.52, 0.62))) == "e"
    assert first != fresh(picture, content)
    qtbot.waitUntil(lambda: bool(settled))
    assert painted(picture) == fresh(picture, with_more)
    assert picture.drawn == fresh_picture(picture, with_more).drawn


def test_nothing_settles_under_a_hand(qtbot: QtBot, picture: MapPicture, content: MapContent) -> None:
    settled: list[bool] = []
    picture.when_settled = lambda: settled.append(True)
    picture.show(replace(content, ties=()))
    painted(picture)
    picture.carry({"a": (0.1, 0.9)})
    qtbot.wait(3 * SETTLES)
    assert not settled
    picture.carry(None)
    qtbot.waitUntil(lambda: bool(settled))


@pytest.mark.parametrize("ratio", [1.0, 1.25, 2.0])
def test_what_is_painted_again_in_part_looks_as_painted_whole(ratio: float) -> None:
    """Line by line the same: small differences of smoothing where a line was cut do not count."""
    content = busy(25, 50)
    picture = MapPicture(content)
    picture.resize(QSize(640, 480), ratio)
    picture.fit()
    before = painted(picture, ratio)
    picture.carry({"a3": (0.7, 0.7), "a4": (0.1, 0.6)})
    assert far_apart(painted(picture, ratio), before) > 200
    picture.carry(None)
    assert far_apart(painted(picture, ratio), before) == 0


def far_apart(one: QImage, other: QImage) -> int:
    """Count the pixels that anybody could see to differ."""
    count = 0
    for y in range(one.height()):
        for x in range(one.width()):
            a, b = one.pixel(x, y), other.pixel(x, y)
            if a != b and any(abs((a >> shift & 255) - (b >> shift & 255)) > 24 for shift in (0, 8, 16)):
                count += 1
    return count
