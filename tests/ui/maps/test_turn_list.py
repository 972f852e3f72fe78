"""The list of turns says who draws now and who is next, and never hurries anybody."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.models.map_edits import add_map
from app.models.network_map import NetworkMap
from app.models.participation import add_person, check_in
from app.models.person import Person
from app.models.session import Session
from app.services.workspace import Workspace
from app.storage import ProgrammeFile
from app.ui.maps.turn_list import TurnList

LEFT, ENTER = Qt.MouseButton.LeftButton, Qt.Key.Key_Return
AT = datetime(2026, 3, 12, 20)


@pytest.fixture
def workspace(programme_path: Path) -> Iterator[Workspace]:
    """Give an evening with three people who are here, of whom nobody has a map."""
    made = Workspace(ProgrammeFile.open(programme_path))
    made.do(add_person(2, "Mo"))
    made.do(add_person(3, "An"))
    for place, person in enumerate(made.all(Person)):
        made.do(check_in(made.all(Session)[0], person, at=AT + timedelta(minutes=place)))
    yield made
    made.close()


@pytest.fixture
def turns(qtbot: QtBot, workspace: Workspace) -> TurnList:
    made = TurnList(workspace)
    qtbot.addWidget(made)
    made.show()
    return made


def said(turns: TurnList) -> list[tuple[str, str]]:
    return [(row.text, row.detail) for row in turns.list.rows()]


def draw(workspace: Workspace, owner: str) -> NetworkMap:
    workspace.do(add_map(workspace.next_number(NetworkMap), owner=owner, session="avond", ring_names=("a",), at=AT))
    return workspace.all(NetworkMap)[-1]


def test_who_came_first_is_next(turns: TurnList) -> None:
    assert said(turns) == [("Fatma", "is next"), ("Mo", "waits"), ("An", "waits")]


def test_one_button_hands_the_laptop_to_the_next_and_asks_for_a_map(turns: TurnList, qtbot: QtBot) -> None:
    with qtbot.waitSignal(turns.map_asked) as asked:
        qtbot.mouseClick(turns.begin, LEFT)
    assert asked.args == ["fatma"]
    assert said(turns)[:2] == [("Fatma", "has the laptop now"), ("Mo", "is next")]
    qtbot.mouseClick(turns.ready, LEFT)
    assert said(turns)[0] == ("Fatma", "is next"), "nothing was drawn"


def test_a_map_that_is_there_is_opened(turns: TurnList, workspace: Workspace, qtbot: QtBot) -> None:
    drawn = draw(workspace, "fatma")
    assert said(turns)[-1] == ("Fatma", "has a map, 0 contact(s)")
    turns.list.select("fatma")
    with qtbot.waitSignal(turns.opened) as opened:
        qtbot.mouseClick(turns.open, LEFT)
    assert opened.args == [drawn.id]


def test_somebody_can_be_put_last(turns: TurnList, qtbot: QtBot) -> None:
    qtbot.mouseClick(turns.skip, LEFT)
    assert [name for name, _ in said(turns)] == ["Mo", "An", "Fatma"]


def test_anybody_can_be_taken_out_of_turn_with_enter(turns: TurnList, qtbot: QtBot) -> None:
    turns.list.select(next(row.id for row in turns.list.rows() if row.text == "An"))
    with qtbot.waitSignal(turns.map_asked):
        qtbot.keyClick(turns.list, ENTER)
    assert said(turns)[0] == ("An", "has the laptop now")


def test_a_new_list_knows_what_the_other_one_remembered(turns: TurnList, workspace: Workspace, qtbot: QtBot) -> None:
    qtbot.mouseClick(turns.skip, LEFT)
    qtbot.mouseClick(turns.begin, LEFT)
    turns.minutes.setValue(7)
    again = TurnList(workspace)
    qtbot.addWidget(again)
    assert said(again) == said(turns)
    assert again.minutes.value() == 7


def test_the_clock_runs_only_while_somebody_draws_and_it_is_seen(turns: TurnList, qtbot: QtBot) -> None:
    assert not turns._timer.isActive()
    qtbot.mouseClick(turns.begin, LEFT)
    assert turns._timer.isActive()
    turns.hide()
    assert not turns._timer.isActive()
    turns.show()
    assert turns._timer.isActive()
    qtbot.mouseClick(turns.ready, LEFT)
    assert not turns._timer.isActive()


def test_when_the_time_is_up_the_clock_says_so_and_stops_nobody(
    turns: TurnList, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    qtbot.mouseClick(turns.begin, LEFT)
    assert "0 of 10" in turns.clock.accessibleName()
    assert not turns.clock.is_over
    turns._remember(turns._turns.begun("fatma", at=datetime.now() - timedelta(minutes=11)))
    assert turns.clock.is_over
    assert "over" in turns.clock.accessibleName()
    assert said(turns)[0] == ("Fatma", "has the laptop now")


def test_a_long_evening_is_told_with_what_helps(turns: TurnList, qtbot: QtBot) -> None:
    assert "30 minute" in turns._long.text()
    assert "second laptop" not in turns._long.text()
    turns.minutes.setValue(60)
    assert "3 hour" in turns._long.text()
    assert "second laptop" in turns._long.text()


def test_an_evening_without_people_says_what_to_do(qtbot: QtBot, programme_path: Path) -> None:
    workspace = Workspace(ProgrammeFile.open(programme_path))
    turns = TurnList(workspace)
    qtbot.addWidget(turns)
    turns.show()
    assert turns._nobody.isVisible()
    assert not turns.list.isVisible()
    workspace.close()
