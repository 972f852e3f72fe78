"""What a map tells stands in plain sentences that light up what they speak of, and follow the map."""

from collections.abc import Iterator
from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.models.map_edits import add_map
from app.services.workspace import Workspace
from app.ui.maps.map_sheet import MapSheet
from app.ui.maps.open_map import OpenMap
from app.ui.maps.reading_bar import ReadingBar
from app.ui.parts.keys import focus_first
from app.ui.theme import apply_theme


@pytest.fixture
def open_map(workspace: Workspace) -> OpenMap:
    """Three who know each other, one who knows none of them, one from the city."""
    edit = add_map(1, owner="fatma", session=None, ring_names=("dichtbij", "ver weg"), at=datetime(2026, 3, 12, 20))
    workspace.do(edit)
    made = OpenMap(workspace, edit.changes[0].record.id, workspace)
    made.add_all(["Mo", "An", "Els", "Bo"])
    mo, an, els, _ = (actor.id for actor in made.content.actors)
    made.connect_ends(mo, an)
    made.connect_ends(an, els)
    return made


@pytest.fixture
def lit() -> list[object]:
    return []


@pytest.fixture
def bar(qtbot: QtBot, open_map: OpenMap, lit: list[object]) -> Iterator[ReadingBar]:
    made = ReadingBar(open_map)
    qtbot.addWidget(made)
    made.setGeometry(200, 200, 1248, 120)
    made.lit.connect(lit.append)
    made.show()
    made.activateWindow()
    yield made


def sentences(bar: ReadingBar) -> list[str]:
    return [each.said.text for each in bar.said.shown()]


def test_it_says_two_or_three_sentences_and_a_question(bar: ReadingBar) -> None:
    assert 3 <= len(sentences(bar)) <= 4
    assert sentences(bar)[-1].endswith("?")


def test_who_stands_alone_lights_up(bar: ReadingBar, open_map: OpenMap, lit: list[object]) -> None:
    alone = next(each for each in bar.said.shown() if "Bo" in each.said.text)
    alone.setFocus()
    assert lit[-1] == {actor.id for actor in open_map.content.actors if actor.name == "Bo"}


def test_the_arrow_keys_go_from_sentence_to_sentence(qtbot: QtBot, bar: ReadingBar) -> None:
    bar.said.shown()[0].setFocus()
    qtbot.keyClick(bar.focusWidget(), Qt.Key.Key_Right)
    assert bar.focusWidget() is bar.said.shown()[1]


def test_tab_goes_through_the_sentences_then_to_close_and_only_then_on(qtbot: QtBot, open_map: OpenMap) -> None:
    window, bar, other = QWidget(), ReadingBar(open_map), QPushButton()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    layout.addWidget(bar)
    layout.addWidget(other)
    window.show()
    window.activateWindow()
    bar.show()
    focus_first(bar)
    reached = [window.focusWidget()]
    while reached[-1] is not other and len(reached) < 9:
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        reached.append(window.focusWidget())
    assert reached == [*bar.said.shown(), bar.shut, other]


def test_it_follows_the_map_while_it_is_shown(bar: ReadingBar, open_map: OpenMap) -> None:
    before = sentences(bar)
    open_map.connect_ends(open_map.content.actors[3].id, open_map.content.actors[0].id)
    after = sentences(bar)
    assert before != after
    bar.hide()
    open_map.undo()
    assert sentences(bar) == after
    bar.show()
    assert sentences(bar) == before


def test_an_empty_map_is_read_kindly(bar: ReadingBar, open_map: OpenMap) -> None:
    open_map.remove(*(actor.id for actor in open_map.content.actors))
    assert len(sentences(bar)) >= 2


def test_escape_puts_it_away_and_the_light_goes_out(qtbot: QtBot, bar: ReadingBar, lit: list[object]) -> None:
    bar.said.shown()[0].setFocus()
    assert lit[-1]
    with qtbot.waitSignal(bar.closed):
        qtbot.keyClick(bar.focusWidget(), Qt.Key.Key_Escape)
    assert (bar.isVisible(), lit[-1]) == (False, None)


def test_a_long_name_in_large_text_wraps(qapp: QApplication, bar: ReadingBar, open_map: OpenMap) -> None:
    apply_theme(qapp, theme="light", size=1.5)
    open_map.rename(open_map.content.actors[3], "Bouwvergunningsafhandelingscommissievoorzitter " * 3)
    bar.resize(720, 300)
    qapp.processEvents()
    shown = bar.said.shown()
    fits = all(each.height() >= each.heightForWidth(each.width()) for each in shown)
    inside = all(bar.said.rect().contains(each.geometry()) for each in shown)
    apply_theme(qapp, theme="light", size=1.0)
    assert (fits, inside) == (True, True)
    assert bar.shut.isVisible()


def test_it_fits_beside_the_map_in_large_text(qapp: QApplication, bar: ReadingBar) -> None:
    apply_theme(qapp, theme="light", size=1.5)
    bar.resize(360, 600)
    qapp.processEvents()
    whole = bar.width() == 360 and bar.shut.width() >= bar.shut.sizeHint().width()
    inside = all(bar.said.rect().contains(each.geometry()) for each in bar.said.shown())
    apply_theme(qapp, theme="light", size=1.0)
    assert (whole, inside) == (True, True)


def test_on_a_map_the_keys_begin_at_the_first_sentence(sheet: MapSheet) -> None:
    sheet.bars.toggle(sheet.bars.reading)
    assert sheet.bars.reading.said.shown()[0].hasFocus()
