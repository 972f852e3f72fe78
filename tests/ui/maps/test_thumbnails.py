"""Small pictures of maps come one by one, and are made again only of what changed."""

from datetime import datetime

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from app.models.map_edits import add_actor, add_map
from app.models.network_map import NetworkMap
from app.services.workspace import Workspace
from app.ui.maps.thumbnails import Thumbnail, Thumbnails, painted

SIZE = QSize(160, 120)


@pytest.fixture
def maps(workspace: Workspace) -> list[str]:
    while len(workspace.all(NetworkMap)) < 3:
        number = workspace.next_number(NetworkMap)
        workspace.do(add_map(number, owner=None, session=None, ring_names=("a",), at=datetime(2026, 3, 12)))
    return [drawn.id for drawn in workspace.all(NetworkMap)]


def all_made(qtbot: QtBot, small: Thumbnails, maps: list[str]) -> list[Thumbnail | None]:
    """Ask for pictures until all are looked at, and give them."""
    for each in maps:
        small.of(each)
    qtbot.wait(100)
    return [small.of(each) for each in maps]


def test_a_picture_is_not_there_at_once_but_soon(workspace: Workspace, maps: list[str], qtbot: QtBot) -> None:
    small = Thumbnails(workspace, SIZE)
    assert small.of(maps[0]) is None
    qtbot.waitUntil(lambda: small.of(maps[0]) is not None)
    assert small.of(maps[1]) is None, "nobody asked for it before"


def test_only_what_changed_is_painted_again(workspace: Workspace, maps: list[str], qtbot: QtBot) -> None:
    small = Thumbnails(workspace, SIZE)
    before = all_made(qtbot, small, maps)
    assert None not in before
    workspace.do(add_actor(workspace.map_content(maps[0]), "Mo"))
    small.look_again()
    assert small.of(maps[0]) is before[0], "the old picture stays until there is a new one"
    after = all_made(qtbot, small, maps)
    assert [old is new for old, new in zip(before, after, strict=True)] == [False, True, True]


def test_what_is_read_anew_and_is_the_same_keeps_its_picture(
    workspace: Workspace, maps: list[str], qtbot: QtBot
) -> None:
    small = Thumbnails(workspace, SIZE)
    before = all_made(qtbot, small, maps)
    workspace.take_as_erased()
    small.look_again()
    assert all_made(qtbot, small, maps) == before


def test_who_rests_makes_no_pictures(workspace: Workspace, maps: list[str], qtbot: QtBot) -> None:
    small = Thumbnails(workspace, SIZE)
    small.of(maps[0])
    small.rest()
    qtbot.wait(20)
    assert small.of(maps[0]) is None


def test_a_map_that_is_gone_has_no_picture(workspace: Workspace, maps: list[str], qtbot: QtBot) -> None:
    small = Thumbnails(workspace, SIZE)
    all_made(qtbot, small, maps)
    workspace.remove("remove_map", workspace.get(NetworkMap, maps[2]))
    small.look_again()
    assert all_made(qtbot, small, maps)[2] is None


def test_no_name_can_be_read_from_a_picture(workspace: Workspace, maps: list[str]) -> None:
    pictures = []
    for name in ("Mo", "Willemijn van der Heijden"):
        workspace.do(add_actor(workspace.map_content(maps[0]), name, at=(0.5, 0.0)))
        pictures.append(painted(workspace.map_content(maps[0]), SIZE).toImage())
        workspace.undo(maps[0])
    assert pictures[0] == pictures[1]
