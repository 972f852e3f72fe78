"""How a map grew is played again, step by step, without changing anything."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.models.edit import added
from app.models.map_edits import add_map
from app.models.network_map import MapContent, NetworkMap
from app.models.note import Note
from app.models.programme import Programme
from app.models.session import Session
from app.services.workspace import Workspace
from app.storage import ProgrammeFile
from app.ui.maps.open_map import OpenMap
from app.ui.maps.replay_bar import FAST, ReplayBar
from app.ui.theme import apply_theme

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def open_map(first: OpenMap) -> OpenMap:
    for name in ("Mo", "An", "Els"):
        first.add(name)
    return first


@pytest.fixture
def past() -> list[MapContent | None]:
    return []


@pytest.fixture
def bar(qtbot: QtBot, open_map: OpenMap, past: list[MapContent | None]) -> Iterator[ReplayBar]:
    made = ReplayBar(open_map, open_map.workspace)
    qtbot.addWidget(made)
    made.resize(1248, 100)
    made.past_shown.connect(past.append)
    made.show()
    yield made


def names(content: MapContent | None) -> list[str]:
    return [actor.name for actor in content.actors] if content else []


def click(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.mouseClick(widget, LEFT)


def test_it_opens_at_the_end(bar: ReplayBar, past: list[MapContent | None]) -> None:
    assert (bar.slider.value(), bar.slider.maximum(), names(past[-1])) == (3, 3, ["Mo", "An", "Els"])


def test_the_slider_goes_back_by_key(qtbot: QtBot, bar: ReplayBar, past: list[MapContent | None]) -> None:
    qtbot.keyClick(bar.slider, Qt.Key.Key_Left)
    assert names(past[-1]) == ["Mo", "An"]
    qtbot.keyClick(bar.slider, Qt.Key.Key_Home)
    assert names(past[-1]) == []


def test_the_slider_goes_where_it_is_touched(qtbot: QtBot, bar: ReplayBar) -> None:
    qtbot.mousePress(bar.slider, LEFT, pos=QPoint(2, 30))
    assert bar.slider.value() == 0
    qtbot.mouseMove(bar.slider, QPoint(bar.slider.width() - 2, 10))
    qtbot.mouseRelease(bar.slider, LEFT, pos=QPoint(bar.slider.width() - 2, 10))
    assert bar.slider.value() == 3


def test_it_says_when_and_what(qtbot: QtBot, bar: ReplayBar) -> None:
    click(qtbot, bar.first)
    assert "begins" in bar.moment.text()
    assert "Fatma" in bar.moment.text()
    qtbot.keyClick(bar.slider, Qt.Key.Key_Right)
    assert "Mo" in bar.moment.text()
    assert f"{bar._replay.told(1).at:%H:%M}" in bar.moment.text()
    assert bar.moment.textFormat() is Qt.TextFormat.PlainText


def test_it_plays_from_the_beginning_to_the_end_and_stops(
    qtbot: QtBot, bar: ReplayBar, past: list[MapContent | None]
) -> None:
    bar._timer.setInterval(1)
    past.clear()
    click(qtbot, bar.play)
    qtbot.waitUntil(lambda: not bar.is_playing)
    assert [len(names(content)) for content in past] == [0, 1, 2, 3]
    assert bar.play.text() == "Play"


def test_pause_stays_where_it_is(qtbot: QtBot, bar: ReplayBar) -> None:
    width = bar.play.width()
    click(qtbot, bar.play)
    assert (bar.is_playing, bar.play.text(), bar.play.width()) == (True, "Pause", width)
    click(qtbot, bar.play)
    assert (bar.is_playing, bar.slider.value()) == (False, 0)


def test_the_space_bar_plays_and_pauses(qtbot: QtBot, bar: ReplayBar) -> None:
    qtbot.keyClick(bar.slider, Qt.Key.Key_Space)
    assert bar.is_playing
    qtbot.keyClick(bar.slider, Qt.Key.Key_Space)
    assert not bar.is_playing


def test_touching_the_slider_pauses(qtbot: QtBot, bar: ReplayBar) -> None:
    click(qtbot, bar.play)
    click(qtbot, bar.slider)
    assert not bar.is_playing


def test_it_goes_faster_when_asked(qtbot: QtBot, bar: ReplayBar) -> None:
    bar.speed.setFocus()
    qtbot.keyClick(bar.speed, Qt.Key.Key_End)
    assert bar._timer.interval() == FAST


def test_putting_it_away_stops_it_and_shows_the_map_as_it_is(
    qtbot: QtBot, bar: ReplayBar, past: list[MapContent | None]
) -> None:
    click(qtbot, bar.play)
    with qtbot.waitSignal(bar.closed):
        qtbot.keyClick(bar.slider, Qt.Key.Key_Escape)
    assert (bar.is_playing, past[-1]) == (False, None)


def test_replay_is_no_edit(qtbot: QtBot, bar: ReplayBar, open_map: OpenMap) -> None:
    before = open_map.workspace.head()
    click(qtbot, bar.first)
    click(qtbot, bar.last)
    assert open_map.workspace.head() == before


def test_what_is_done_meanwhile_is_a_step_more(
    bar: ReplayBar, open_map: OpenMap, past: list[MapContent | None]
) -> None:
    open_map.add("Bo")
    assert (bar.slider.maximum(), names(past[-1])[-1]) == (4, "Bo")
    bar.slider.setValue(1)
    open_map.undo()
    assert (bar.slider.maximum(), names(past[-1])) == (3, ["Mo"])


def test_an_empty_map_has_nothing_to_play(qtbot: QtBot, first: OpenMap) -> None:
    bar = ReplayBar(first, first.workspace)
    qtbot.addWidget(bar)
    bar.show()
    assert not bar.play.isEnabled()
    assert "begins" in bar.moment.text()


def test_what_was_noted_then_stands_beside_it(qtbot: QtBot, tmp_path: Path) -> None:
    minutes = (datetime(2026, 3, 12, 20, minute) for minute in count())
    file = ProgrammeFile.create(tmp_path / "m.hossel", Programme(id="p", title="Proef"), clock=lambda: next(minutes))
    workspace = Workspace(file)
    workspace.do(added("add_session", Session(id="avond", number=1, title="Avond", starts_at=datetime(2026, 3, 12))))
    workspace.do(add_map(1, owner=None, session="avond", ring_names=(), at=datetime(2026, 3, 12, 20)))
    open_map = OpenMap(workspace, workspace.all(NetworkMap)[0].id, workspace)
    open_map.add("Mo")
    open_map.add("An")
    bar = ReplayBar(open_map, workspace)
    qtbot.addWidget(bar)
    bar.show()
    for number, step, confidential in ((1, 1, False), (2, 1, True), (3, 2, False)):
        at = bar._replay.told(step).at + timedelta(seconds=20)
        words = {"session": "avond", "taken_at": at, "text": f"<i>Woorden</i> {number}"}
        workspace.do(added("take_note", Note(id=str(number), number=number, confidential=confidential, **words)))
    bar.slider.setValue(1)
    assert "<i>Woorden</i> 1" in bar.notes.text()
    assert "<i>Woorden</i> 2" not in bar.notes.text()
    assert "<i>Woorden</i> 3" not in bar.notes.text(), "it was said at the next step"
    bar.slider.setValue(0)
    assert "Woorden" not in bar.notes.text()
    assert bar.notes.isVisible(), "the drawing below must not jump"
    workspace.close()


def test_nothing_is_cut_when_text_is_large(qtbot: QtBot, qapp: QApplication, bar: ReplayBar) -> None:
    apply_theme(qapp, theme="light", size=1.5)
    bar.resize(720, 300)
    qapp.processEvents()
    seen = [each for each in bar.findChildren(QWidget) if each.isVisible()]
    apply_theme(qapp, theme="light", size=1.0)
    assert not [each for each in seen if each.width() < each.minimumSizeHint().width()]
    assert all(bar.rect().contains(each.mapTo(bar, each.rect().bottomRight())) for each in seen)
