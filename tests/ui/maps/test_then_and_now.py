"""An earlier map is laid beside this one: what changed stands in sentences, and then can be looked at."""

from collections.abc import Iterator
from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.models.map_copies import copy_map
from app.models.network_map import MapContent
from app.services.workspace import Workspace
from app.ui.maps.open_map import OpenMap
from app.ui.maps.then_and_now import ThenAndNow
from app.ui.theme import apply_theme

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def open_map(workspace: Workspace, first: OpenMap) -> OpenMap:
    """A copy of a map with Mo and An, on which An is gone, Mo came closer and Els is new."""
    first.add_all(["Mo", "An"])
    first.put_in_ring(first.content.actors, 2)
    copy = copy_map(first.content, 2, owner=first.content.map.owner, session=None, at=datetime(2026, 5, 12, 20))
    workspace.do(copy)
    made = OpenMap(workspace, copy.changes[0].record.id, workspace)
    mo, an = made.content.actors
    made.put_in_ring([mo], 0)
    made.remove(an.id)
    made.add("Els")
    return made


@pytest.fixture
def past() -> list[MapContent | None]:
    return []


@pytest.fixture
def bar(qtbot: QtBot, open_map: OpenMap, past: list[MapContent | None]) -> Iterator[ThenAndNow]:
    made = ThenAndNow(open_map, open_map.workspace)
    qtbot.addWidget(made)
    made.setGeometry(200, 200, 1248, 200)
    made.past_shown.connect(past.append)
    made.show()
    made.activateWindow()
    yield made


def sentences(bar: ThenAndNow) -> list[str]:
    return [each.said.text for each in bar.said.shown()]


def about(bar: ThenAndNow, name: str) -> QWidget:
    return next(each for each in bar.said.shown() if name in each.said.text)


def called(content: MapContent, name: str) -> frozenset[str]:
    return frozenset(actor.id for actor in content.actors if actor.name == name)


def test_each_change_is_a_sentence(bar: ThenAndNow) -> None:
    for name in ("Els", "Mo", "An"):
        assert sum(name in each for each in sentences(bar)) == 1
    assert bar.summary.text()


def test_a_sentence_lights_up_what_it_is_about(bar: ThenAndNow, open_map: OpenMap) -> None:
    lit: list[object] = []
    bar.lit.connect(lit.append)
    about(bar, "Els").setFocus()
    about(bar, "Mo").setFocus()
    assert lit[-2:] == [called(open_map.content, "Els"), called(open_map.content, "Mo")]


def test_then_is_looked_at_and_now_comes_back(qtbot: QtBot, bar: ThenAndNow, past: list[MapContent | None]) -> None:
    qtbot.mouseClick(bar.then, LEFT)
    assert past[-1] is not None
    assert [actor.name for actor in past[-1].actors] == ["Mo", "An"]
    qtbot.mouseClick(bar.now, LEFT)
    assert past[-1] is None


def test_who_is_gone_is_shown_where_they_were(qtbot: QtBot, bar: ThenAndNow, past: list[MapContent | None]) -> None:
    lit: list[object] = []
    bar.lit.connect(lit.append)
    qtbot.mouseClick(about(bar, "An"), LEFT)
    assert bar.then.isChecked()
    assert past[-1] is not None
    assert lit[-1] == called(past[-1], "An")


def test_it_follows_what_is_done_meanwhile(bar: ThenAndNow, open_map: OpenMap, first: OpenMap) -> None:
    open_map.add("Bo")
    assert any("Bo" in each for each in sentences(bar))
    first.add("Bo")
    assert not any("Bo" in each for each in sentences(bar))


def test_nothing_changed_is_said_too(qtbot: QtBot, workspace: Workspace, first: OpenMap) -> None:
    copy = copy_map(first.content, 2, owner="fatma", session=None, at=datetime(2026, 5, 12))
    workspace.do(copy)
    bar = ThenAndNow(OpenMap(workspace, copy.changes[0].record.id, workspace), workspace)
    qtbot.addWidget(bar)
    bar.show()
    assert (sentences(bar), bool(bar.summary.text())) == ([], True)


def test_a_first_map_has_nothing_to_be_compared_with(qtbot: QtBot, first: OpenMap) -> None:
    bar = ThenAndNow(first, first.workspace)
    qtbot.addWidget(bar)
    bar.show()
    assert not bar.has_earlier
    assert not bar.then.isVisible()
    assert bar.summary.text() == "There is no earlier map yet."


def test_an_earlier_map_is_chosen_where_there_are_several(
    qtbot: QtBot, bar: ThenAndNow, open_map: OpenMap, workspace: Workspace
) -> None:
    assert not bar.before.isVisible()
    last = copy_map(open_map.content, 3, owner=open_map.content.map.owner, session=None, at=datetime(2026, 9, 12))
    workspace.do(last)
    later = ThenAndNow(OpenMap(workspace, last.changes[0].record.id, workspace), workspace)
    qtbot.addWidget(later)
    later.show()
    assert sentences(later) == []
    later.before.setFocus()
    qtbot.keyClick(later.before, Qt.Key.Key_End)
    assert any("Els" in each for each in sentences(later))


def test_putting_it_away_shows_the_map_as_it_is(qtbot: QtBot, bar: ThenAndNow, past: list[MapContent | None]) -> None:
    qtbot.mouseClick(bar.then, LEFT)
    with qtbot.waitSignal(bar.closed):
        qtbot.keyClick(bar.then, Qt.Key.Key_Escape)
    assert (past[-1], bar.now.isChecked()) == (None, True)


def test_many_sentences_scroll_and_the_keys_bring_each_into_sight(
    qtbot: QtBot, qapp: QApplication, bar: ThenAndNow, open_map: OpenMap
) -> None:
    open_map.add_all([f"Iemand met een lange naam {number}" for number in range(40)])
    qapp.processEvents()
    assert bar.room.height() < bar.said.height()
    bar.said.shown()[0].setFocus()
    for _ in range(len(bar.said.shown()) - 1):
        qtbot.keyClick(bar.focusWidget(), Qt.Key.Key_Down)
    last = bar.said.shown()[-1]
    assert bar.room.viewport().rect().contains(last.mapTo(bar.room.viewport(), last.rect().center()))


def test_nothing_is_cut_when_text_is_large(qapp: QApplication, bar: ThenAndNow) -> None:
    apply_theme(qapp, theme="light", size=1.5)
    bar.resize(720, 400)
    qapp.processEvents()
    seen = [each for each in bar.findChildren(QWidget) if each.isVisible()]
    assert all(bar.said.rect().contains(each.geometry()) for each in bar.said.shown())
    assert bar.said.width() <= bar.room.viewport().width()
    apply_theme(qapp, theme="light", size=1.0)
    assert not [each for each in seen if each.width() < each.minimumSizeHint().width()]


def test_it_fits_beside_the_map_in_large_text(qapp: QApplication, bar: ThenAndNow) -> None:
    apply_theme(qapp, theme="light", size=1.5)
    bar.resize(360, 600)
    qapp.processEvents()
    whole = bar.width() == 360 and bar.shut.width() >= bar.shut.sizeHint().width()
    inside = all(bar.said.rect().contains(each.geometry()) for each in bar.said.shown())
    apply_theme(qapp, theme="light", size=1.0)
    assert (whole, inside) == (True, True)
