"""A sentence lights up what it speaks of, by hand and by key, and is never cut."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.ui.maps.lit_sentences import Lighting, LitSentences
from app.ui.theme import apply_theme

MO, AN = frozenset({"mo"}), frozenset({"an", "els"})
LONG = "Bouwvergunningenafhandelingscommissievoorzittersoverleg " * 4


@pytest.fixture
def said(qtbot: QtBot) -> Iterator[LitSentences]:
    window = QWidget()
    qtbot.addWidget(window)
    made = LitSentences("Lezing", after=QPushButton(window))
    made.setParent(window)
    made.say([Lighting("Mo staat alleen.", MO), Lighting("An kent Els.", AN), Lighting("Wie mis je?")])
    window.setGeometry(200, 200, 1200, 800)  # away from where the hand lies
    made.resize(1200, 60)
    window.show()
    window.activateWindow()
    yield made


@pytest.fixture
def lit(said: LitSentences) -> list[object]:
    found: list[object] = []
    said.lit.connect(found.append)
    return found


def test_the_keys_light_up_one_after_another(qtbot: QtBot, said: LitSentences, lit: list[object]) -> None:
    said.sentences[0].setFocus()
    for _ in range(4):
        qtbot.keyClick(said.focusWidget(), Qt.Key.Key_Right)
    assert lit == [MO, AN, None]
    assert said.focusWidget() is said.sentences[2]
    qtbot.keyClick(said.focusWidget(), Qt.Key.Key_Left)
    assert lit[-1] == AN


def test_who_came_last_counts_and_the_keys_light_again_when_the_hand_is_gone(
    qapp: QApplication, said: LitSentences, lit: list[object]
) -> None:
    said.sentences[0].setFocus()
    nowhere = QPointF(5, 5)
    said.sentences[1].setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    qapp.sendEvent(said.sentences[1], QEnterEvent(nowhere, nowhere, nowhere))
    said.sentences[1].setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
    qapp.sendEvent(said.sentences[1], QEvent(QEvent.Type.Leave))
    qapp.processEvents()
    assert lit == [MO, AN, MO]


def test_a_tap_lights_up(qtbot: QtBot, said: LitSentences, lit: list[object]) -> None:
    qtbot.mouseClick(said.sentences[1], Qt.MouseButton.LeftButton)
    assert lit[-1] == AN


def test_what_is_put_away_lights_nothing(said: LitSentences, lit: list[object]) -> None:
    said.sentences[0].setFocus()
    said.hide()
    assert lit == [MO, None]


def test_the_keys_stay_on_their_sentence_when_it_says_something_else(said: LitSentences, lit: list[object]) -> None:
    said.sentences[1].setFocus()
    said.say([Lighting("Mo kent An.", MO), Lighting("Els staat alleen.", frozenset({"els"}))])
    assert lit[-2:] == [AN, frozenset({"els"})]
    assert [each.accessibleName() for each in said.shown()] == ["Mo kent An.", "Els staat alleen."]


def test_a_long_word_in_large_text_is_not_cut(qapp: QApplication, said: LitSentences) -> None:
    apply_theme(qapp, theme="light", size=1.5)
    said.say([Lighting(LONG, MO, "question")])
    said.resize(480, said.needed_height(480))
    qapp.processEvents()
    sentence = said.sentences[0]
    fits = said.rect().contains(sentence.geometry()) and sentence.height() >= sentence.heightForWidth(sentence.width())
    apply_theme(qapp, theme="light", size=1.0)
    assert fits


def test_every_sentence_is_large_enough_for_a_finger(said: LitSentences) -> None:
    assert all(each.height() >= 44 for each in said.sentences)
