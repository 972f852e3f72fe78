"""The laptop goes from one participant to the next, and nobody sees the map of another."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.models.network_map import NetworkMap
from app.models.participation import add_person, check_in
from app.models.person import Person
from app.models.session import Session
from app.services.preferences import Preferences
from app.services.workspace import Workspace
from app.storage import ProgrammeFile
from app.ui.maps.screen import MapScreen

LEFT = Qt.MouseButton.LeftButton
AT = datetime(2026, 3, 12, 20)


@pytest.fixture
def workspace(programme_path: Path) -> Iterator[Workspace]:
    made = Workspace(ProgrammeFile.open(programme_path))
    made.do(add_person(2, "Mo"))
    for place, person in enumerate(made.all(Person)):
        made.do(check_in(made.all(Session)[0], person, at=AT + timedelta(minutes=place)))
    yield made
    made.close()


@pytest.fixture
def screen(qtbot: QtBot, workspace: Workspace) -> MapScreen:
    """Give the screen on which the first participant draws alone."""
    made = MapScreen(workspace, Preferences())
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    made.chooser.turns.begin_next()
    assert made.sheet
    qtbot.mouseClick(made.sheet.full, LEFT)
    return made


def owner(screen: MapScreen) -> str:
    return screen.sheet.title() if screen.sheet else ""


def test_the_next_participant_begins_an_own_map_alone_on_the_screen(qtbot: QtBot, screen: MapScreen) -> None:
    assert screen.sheet
    assert owner(screen) == "Fatma"
    qtbot.mouseClick(screen.sheet.full, LEFT)
    assert "Mo" in screen.curtain.sentence.text()
    qtbot.mouseClick(screen.curtain.next, LEFT)
    assert screen.sheet
    assert owner(screen) == "Mo"
    assert (screen.sheet.alone, screen.sheet.isVisible(), screen.curtain.isVisible()) == (True, True, False)
    assert not screen.sheet.tools.undo.isEnabled()


def test_after_the_last_only_the_facilitator_goes_on(qtbot: QtBot, screen: MapScreen) -> None:
    assert screen.sheet
    qtbot.mouseClick(screen.sheet.full, LEFT)
    qtbot.mouseClick(screen.curtain.next, LEFT)
    qtbot.mouseClick(screen.sheet.full, LEFT)
    assert not screen.curtain.next.isVisible()
    qtbot.mouseClick(screen.curtain.back, LEFT)
    assert screen.sheet.isVisible()
    assert not screen.sheet.alone


def test_a_map_thrown_away_by_who_drew_it_leaves_only_the_curtain(
    qtbot: QtBot, screen: MapScreen, workspace: Workspace
) -> None:
    workspace.erase_map(workspace.all(NetworkMap)[0].id)
    assert (screen.sheet, screen.curtain.isVisible()) == (None, True)
    with qtbot.waitSignal(screen.full_screen_asked) as asked:
        qtbot.mouseClick(screen.curtain.back, LEFT)
    assert asked.args == [False]
    assert screen.chooser.isVisible()


def test_the_time_that_is_left_stands_beside_the_map_of_who_draws(screen: MapScreen) -> None:
    assert screen.sheet
    assert "10" in screen.sheet.turn.words.text()


def test_who_gets_the_screen_can_type_at_once_and_hears_what_the_button_does_now(screen: MapScreen) -> None:
    assert screen.sheet
    assert screen.sheet.guide.name.hasFocus()
    assert screen.sheet.full.accessibleName() == screen.sheet.full.text() != "Full screen"


def test_nothing_the_facilitator_had_on_goes_along(qtbot: QtBot, screen: MapScreen) -> None:
    assert screen.sheet
    sheet = screen.sheet
    qtbot.mouseClick(sheet.full, LEFT)
    qtbot.mouseClick(screen.curtain.back, LEFT)
    sheet.tools.select.setChecked(True)
    sheet.more.blurred.setChecked(True)
    sheet.more.afar.setChecked(True)
    qtbot.mouseClick(sheet.full, LEFT)
    assert not sheet.canvas.picture.blurred
    assert not sheet.canvas.selects
    assert sheet.guide.isVisible()


def test_escape_leaves_a_field_before_it_hands_the_laptop_over(qtbot: QtBot, screen: MapScreen) -> None:
    assert screen.sheet
    screen.sheet.guide.name.setFocus()
    qtbot.keyClick(screen.sheet.guide.name, Qt.Key.Key_Escape)
    assert not screen.curtain.isVisible()
    qtbot.keyClick(screen.sheet.canvas, Qt.Key.Key_Escape)
    assert screen.curtain.isVisible()
