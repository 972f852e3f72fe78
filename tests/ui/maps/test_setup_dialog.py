"""How maps begin can be chosen and changed, for an evening or for a map that has people on it."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.models.map_edits import add_actor, add_map
from app.models.map_setups import MOST_RINGS, TEMPLATES
from app.models.network_map import MapSetup, NetworkMap
from app.models.session import Session
from app.services.workspace import Workspace
from app.storage import ProgrammeFile
from app.ui.maps.setup_dialog import MapSetupDialog

LEFT = Qt.MouseButton.LeftButton
ECOMAP, STRENGTH = TEMPLATES[1], TEMPLATES[2]


@pytest.fixture
def workspace(programme_path: Path) -> Iterator[Workspace]:
    """Give an evening and a map with somebody near, somebody far, and somebody who waits."""
    made = Workspace(ProgrammeFile.open(programme_path))
    made.do(add_map(1, owner="fatma", session="avond", ring_names=("near", "far"), at=datetime(2026, 3, 12)))
    map_id = made.all(NetworkMap)[0].id
    for name, at in (("Near", (0.3, 0.0)), ("Far", (0.9, 0.0)), ("Waiting", (1.3, 0.0))):
        made.do(add_actor(made.map_content(map_id), name, at=at))
    yield made
    made.close()


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def evening(workspace: Workspace, parent: QWidget) -> MapSetupDialog:
    return MapSetupDialog.for_session(workspace, workspace.all(Session)[0], parent)


@pytest.fixture
def drawn(workspace: Workspace, parent: QWidget) -> MapSetupDialog:
    return MapSetupDialog.for_map(workspace, workspace.all(NetworkMap)[0].id, parent)


def rings(workspace: Workspace) -> dict[str, int | None]:
    content = workspace.map_content(workspace.all(NetworkMap)[0].id)
    return {actor.name: actor.ring for actor in content.actors}


def test_an_evening_begins_as_hosselen_until_another_template_is_kept(
    evening: MapSetupDialog, workspace: Workspace, qtbot: QtBot
) -> None:
    assert evening.template.value() is TEMPLATES[0]
    evening.template.chosen.emit(ECOMAP)
    qtbot.mouseClick(evening.save, LEFT)
    (setup,) = workspace.all(MapSetup)
    assert (setup.ring_names, setup.sector_names, setup.questions) == ((), ECOMAP.sectors, ECOMAP.questions)
    again = MapSetupDialog.for_session(workspace, workspace.all(Session)[0], evening.parentWidget())
    assert again.template.value() is ECOMAP
    workspace.undo()
    assert workspace.all(MapSetup) == []


def test_a_question_can_be_reworded_and_one_be_skipped(
    evening: MapSetupDialog, workspace: Workspace, qtbot: QtBot
) -> None:
    evening.questions[1].clear()
    qtbot.keyClicks(evening.questions[0], "!")
    assert evening.template.value() is None
    qtbot.mouseClick(evening.save, LEFT)
    assert workspace.all(MapSetup)[0].questions[:2] == ("Who do you know?!", "")


def test_the_usual_words_for_kinds_are_not_kept_and_others_are(evening: MapSetupDialog, qtbot: QtBot) -> None:
    assert evening.beginning().kind_names == ()
    evening.template.chosen.emit(STRENGTH)
    assert evening.beginning().kind_names == STRENGTH.kinds


def test_changing_nothing_keeps_nothing(evening: MapSetupDialog, workspace: Workspace, qtbot: QtBot) -> None:
    evening.template.chosen.emit(ECOMAP)
    qtbot.mouseClick(evening.stop, LEFT)
    assert workspace.all(MapSetup) == []


def test_rings_are_added_up_to_what_a_screen_can_show(evening: MapSetupDialog, qtbot: QtBot) -> None:
    for _ in range(4):
        qtbot.mouseClick(evening.rings.add, LEFT)
    assert len(evening.beginning().ring_names) == MOST_RINGS
    assert not evening.rings.add.isEnabled()


def test_a_new_ring_takes_the_name_that_is_typed(evening: MapSetupDialog, qtbot: QtBot) -> None:
    qtbot.mouseClick(evening.rings.add, LEFT)
    qtbot.keyClicks(evening.rings.name, "elders")
    assert evening.beginning().ring_names == ("close", "known", "far", "elders")
    qtbot.mouseClick(evening.rings.up, LEFT)
    assert evening.beginning().ring_names == ("close", "known", "elders", "far")


def test_people_go_along_with_their_ring(drawn: MapSetupDialog, workspace: Workspace, qtbot: QtBot) -> None:
    qtbot.mouseClick(drawn.rings.down, LEFT)
    assert drawn._warning.isHidden()
    qtbot.mouseClick(drawn.save, LEFT)
    assert workspace.all(NetworkMap)[0].ring_names == ("far", "near")
    assert rings(workspace) == {"Near": 1, "Far": 0, "Waiting": None}


def test_it_is_told_beforehand_who_loses_a_ring_and_one_undo_brings_all_back(
    drawn: MapSetupDialog, workspace: Workspace, qtbot: QtBot
) -> None:
    before = workspace.map_content(workspace.all(NetworkMap)[0].id)
    qtbot.keyClick(drawn.rings.list, Qt.Key.Key_Delete)
    assert drawn._aside.text().startswith("1 ")
    assert rings(workspace)["Near"] == 0
    qtbot.mouseClick(drawn.save, LEFT)
    assert rings(workspace) == {"Near": None, "Far": 0, "Waiting": None}
    workspace.undo(before.map.id)
    assert workspace.map_content(before.map.id) == before


def test_a_template_keeps_the_rings_that_have_the_same_name(
    drawn: MapSetupDialog, workspace: Workspace, qtbot: QtBot
) -> None:
    drawn.template.chosen.emit(TEMPLATES[0])
    assert drawn._aside.text().startswith("1 "), "only near has no ring of that name"
    qtbot.mouseClick(drawn.save, LEFT)
    assert rings(workspace) == {"Near": None, "Far": 2, "Waiting": None}


def test_the_preview_follows_along(drawn: MapSetupDialog, qtbot: QtBot) -> None:
    drawn.show()
    before = drawn.preview.grab().toImage()
    qtbot.mouseClick(drawn.rings.remove, LEFT)
    assert drawn.preview.grab().toImage() != before
