"""The menu offers all that can be done with what is chosen, in the words of the panel and of who typed them."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from app.models.edit import Change, Edit
from app.models.network_map import ActorKind, NetworkMap
from app.services.workspace import Workspace
from app.ui.maps.canvas import MapCanvas
from app.ui.maps.map_menu import MapMenu
from app.ui.maps.map_words import DRAW_CIRCLE, REMOVE_CIRCLE, TAKE_OFF
from app.ui.parts.icons import icon
from tests.ui.maps.hands import placed


def shown(menu: QMenu) -> list[str]:
    """Give what a menu and those beneath it offer, as it is read."""
    found = []
    for action in menu.actions():
        found.append(read(action))
        if below := action.menu():
            found += shown(below)  # type: ignore[arg-type]
    return found


def read(action: QAction) -> str:
    return action.text().replace("&&", "\0").replace("&", "").replace("\0", "&")


def act(menu: QMenu, words: str) -> QAction:
    return next(action for action in menu.actions() if read(action) == words)


@pytest.fixture
def ids(evening: Workspace) -> dict[str, str]:
    return placed(evening, An=(0.5, 0.0), Bo=(0.0, 0.5))


def menu_of(canvas: MapCanvas, qtbot: QtBot, *things: str) -> MapMenu:
    canvas.open_map.choose_all(things)
    made = MapMenu(canvas, canvas)
    qtbot.addWidget(made)
    return made


def test_what_people_typed_stands_as_they_typed_it(
    qtbot: QtBot, evening: Workspace, ids: dict[str, str], canvas: MapCanvas
) -> None:
    before = evening.all(NetworkMap)[0]
    own = replace(before, ring_names=("R&D", "&", "ver"), sector_names=("A&B",), kind_names=("C&D", "", "", "", ""))
    evening.do(Edit("set_up_map", before.id, (Change(before, own),)))
    canvas.open_map.draw_circle([ids["An"]])
    canvas.open_map.rename_circle(canvas.open_map.content.circles[0], "E&F")
    assert {"R&D", "&", "A&B", "C&D", "E&F"} <= set(shown(menu_of(canvas, qtbot, ids["An"])))


def test_a_line_names_its_ends_as_they_are_written(qtbot: QtBot, ids: dict[str, str], canvas: MapCanvas) -> None:
    open_map = canvas.open_map
    open_map.rename(open_map.content.by_id[ids["An"]], "Jan & An")
    open_map.connect_ends(ids["An"], ids["Bo"])
    words = shown(menu_of(canvas, qtbot, open_map.content.ties[0].id))
    assert "\u2068Jan & An\u2069 → \u2068Bo\u2069" in words


def test_circles_have_one_word_and_one_icon(qtbot: QtBot, ids: dict[str, str], canvas: MapCanvas) -> None:
    several = menu_of(canvas, qtbot, *ids.values())
    drawing = act(several, DRAW_CIRCLE.word)
    assert drawing.icon().cacheKey() == icon("circle").cacheKey()
    drawing.trigger()
    menu = menu_of(canvas, qtbot, canvas.open_map.content.circles[0].id)
    act(menu, REMOVE_CIRCLE.word).trigger()
    assert not canvas.open_map.content.circles


def test_a_circle_without_a_name_is_told_by_who_is_in_it(qtbot: QtBot, ids: dict[str, str], canvas: MapCanvas) -> None:
    canvas.open_map.draw_circle([ids["Bo"]])
    assert "Circle without a name with \u2068Bo\u2069" in shown(menu_of(canvas, qtbot, ids["An"]))


def test_a_kind_is_said_of_all_who_are_chosen(qtbot: QtBot, ids: dict[str, str], canvas: MapCanvas) -> None:
    menu = menu_of(canvas, qtbot, *ids.values())
    kinds = act(menu, "Kind").menu()
    assert isinstance(kinds, QMenu)
    act(kinds, "place").trigger()
    assert {actor.kind for actor in canvas.open_map.content.actors} == {ActorKind.PLACE}
    act(menu_of(canvas, qtbot, *ids.values()), TAKE_OFF.word).trigger()
    assert not canvas.open_map.content.actors
