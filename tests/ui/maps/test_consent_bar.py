"""Who may see a map is asked until its owner has answered, also where something is on it already."""

from datetime import date
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.models.map_edits import give_map
from app.models.participation import answer_consent
from app.models.person import Consent, ConsentAnswer, ConsentUse, Person
from app.services.workspace import Workspace
from app.ui.maps.canvas import MapCanvas
from app.ui.maps.consent_bar import ConsentBar
from app.ui.maps.open_map import OpenMap

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def open_map(canvas: MapCanvas) -> OpenMap:
    """Somebody is on the map already, as on one begun from last time."""
    canvas.open_map.add("Mo")
    return canvas.open_map


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    QVBoxLayout(made)
    qtbot.addWidget(made)
    return made


def shown(window: QWidget, open_map: OpenMap) -> ConsentBar:
    bar = ConsentBar(open_map)
    assert not bar.isVisible(), "on its own it would be a window"
    cast(QVBoxLayout, window.layout()).addWidget(bar)
    window.show()
    return bar


def answer(workspace: Workspace, given: ConsentAnswer) -> None:
    person = workspace.all(Person)[0]
    workspace.do(answer_consent(person, ConsentUse.SHOW_MAP, given, consents=[], on=date(2026, 3, 12)))


def test_it_is_asked_of_a_map_with_somebody_on_it(
    qtbot: QtBot, window: QWidget, open_map: OpenMap, evening: Workspace
) -> None:
    bar = shown(window, open_map)
    assert bar.isVisible()
    qtbot.mouseClick(bar.show_all, LEFT)
    assert [each.answer for each in evening.all(Consent)] == [ConsentAnswer.YES]
    assert not bar.isVisible()


@pytest.mark.parametrize("given", [ConsentAnswer.YES, ConsentAnswer.NO])
def test_who_has_answered_is_not_asked_again(
    window: QWidget, open_map: OpenMap, evening: Workspace, given: ConsentAnswer
) -> None:
    answer(evening, given)
    assert not shown(window, open_map).isVisible()


def test_an_answer_given_on_another_page_is_heard(window: QWidget, open_map: OpenMap, evening: Workspace) -> None:
    bar = shown(window, open_map)
    answer(evening, ConsentAnswer.NO)
    assert not bar.isVisible()


def test_later_is_not_asked_again_while_the_map_is_open(qtbot: QtBot, window: QWidget, open_map: OpenMap) -> None:
    bar = shown(window, open_map)
    with qtbot.waitSignal(bar.answered):
        qtbot.mouseClick(bar.ask_later, LEFT)
    open_map.add("An")
    assert not bar.isVisible()


def test_nobody_is_asked_about_the_map_of_a_group(window: QWidget, open_map: OpenMap, evening: Workspace) -> None:
    evening.do(give_map(open_map.content.map, owner=None, title="Tafel 4"))
    assert not shown(window, open_map).isVisible()
