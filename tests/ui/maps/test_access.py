"""A screen reader hears who and what is on the map, in reading order, and what is chosen."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from pytestqt.qtbot import QtBot

from app.models.network_map import Good, Offer
from app.ui.maps.canvas import MapCanvas
from app.ui.maps.open_map import OpenMap


@pytest.fixture
def open_map(canvas: MapCanvas) -> OpenMap:
    drawn = canvas.open_map
    drawn.add_all(["An", "Bo", "Mo"])
    return drawn


@pytest.fixture
def heard(canvas: MapCanvas, open_map: OpenMap) -> Iterator[QAccessibleInterface]:
    QAccessible.setActive(True)
    yield QAccessible.queryAccessibleInterface(canvas)
    QAccessible.setActive(False)


def names(heard: QAccessibleInterface) -> list[str]:
    return [heard.child(at).text(QAccessible.Text.Name) for at in range(heard.childCount())]


def child(heard: QAccessibleInterface, part: str) -> QAccessibleInterface:
    return heard.child(next(at for at, name in enumerate(names(heard)) if part in name))


def test_everybody_on_the_map_is_named_the_middle_first(heard: QAccessibleInterface) -> None:
    assert heard.role() is QAccessible.Role.List
    assert "Fatima" in names(heard)[0]
    assert sorted(name.split(",")[0].strip("\u2068\u2069") for name in names(heard)[1:]) == ["An", "Bo", "Mo"]


def test_a_line_follows_its_first_end_and_circles_come_last(heard: QAccessibleInterface, open_map: OpenMap) -> None:
    an, bo = open_map.content.actors[:2]
    open_map.connect_ends(an.id, bo.id)
    open_map.draw_circle([an.id, bo.id])
    told = names(heard)
    place = next(at for at, name in enumerate(told) if "know each other" in name)
    assert told[place - 1].lstrip("\u2068").startswith(("An", "Bo"))
    assert "Circle" in told[-1]
    assert sum("know each other" in name for name in told) == 1


def test_what_goes_is_no_longer_heard(heard: QAccessibleInterface, open_map: OpenMap) -> None:
    an, bo = open_map.content.actors[:2]
    open_map.connect_ends(an.id, bo.id)
    assert len(names(heard)) == 5
    open_map.remove(an.id)
    assert len(names(heard)) == 3


def test_every_child_knows_its_place(heard: QAccessibleInterface, canvas: MapCanvas, open_map: OpenMap) -> None:
    open_map.connect_ends(*(actor.id for actor in open_map.content.actors[:2]))
    canvas.repaint()
    assert [heard.indexOfChild(heard.child(at)) for at in range(5)] == list(range(5))
    assert all(not heard.child(at).rect().isEmpty() for at in range(5))


def test_what_is_chosen_says_so(heard: QAccessibleInterface, canvas: MapCanvas, open_map: OpenMap) -> None:
    open_map.choose_all([actor.id for actor in open_map.content.actors[:2]])
    chosen = [heard.child(at).state().selected for at in range(heard.childCount())]
    assert chosen.count(True) == 2


def test_the_chosen_one_has_the_focus(
    qtbot: QtBot, heard: QAccessibleInterface, canvas: MapCanvas, open_map: OpenMap
) -> None:
    canvas.setFocus()
    qtbot.keyClick(canvas, Qt.Key.Key_Home)
    assert open_map.name(open_map.choice) in heard.focusChild().text(QAccessible.Text.Name)
    open_map.connect_ends(*(actor.id for actor in open_map.content.actors[:2]))
    assert "know each other" in heard.focusChild().text(QAccessible.Text.Name)


def test_signs_and_pins_are_said(heard: QAccessibleInterface, open_map: OpenMap) -> None:
    an = open_map.content.actors[0]
    open_map.add_good(Offer, an.id, kind=Good.TIME, words="twee ochtenden", draft="")
    open_map.set_note(an, "tante")
    about = child(heard, "An")
    assert "has a note" in about.text(QAccessible.Text.Name)
    for part in ("twee ochtenden", "tante"):
        assert part in about.text(QAccessible.Text.Description)
