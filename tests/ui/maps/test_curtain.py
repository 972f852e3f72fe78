"""Between two participants nothing of the map is in sight or within reach of the keys."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QStackedWidget
from pytestqt.qtbot import QtBot

from app.ui.maps.curtain import Curtain
from app.ui.theme import apply_theme


@pytest.fixture
def curtain(qtbot: QtBot) -> Iterator[Curtain]:
    made = Curtain()
    made.expect("Mo")
    around = QStackedWidget()
    qtbot.addWidget(around)
    around.addWidget(made)
    around.resize(1280, 720)
    around.show()
    around.activateWindow()
    yield made


def test_the_keys_stand_on_the_big_button(qtbot: QtBot, curtain: Curtain) -> None:
    assert curtain.focusWidget() is curtain.next
    assert (curtain.next.width(), curtain.next.height()) > (300, 88)
    with qtbot.waitSignal(curtain.next_asked):
        qtbot.keyClick(curtain.next, Qt.Key.Key_Space)


def test_the_facilitator_gets_back(qtbot: QtBot, curtain: Curtain) -> None:
    with qtbot.waitSignal(curtain.back_asked):
        qtbot.mouseClick(curtain.back, Qt.MouseButton.LeftButton)


def test_whoever_is_next_is_asked_by_name(curtain: Curtain) -> None:
    curtain.expect("<b>Şükran</b> & co")
    assert "<b>Şükran</b> & co" in curtain.sentence.text()
    assert curtain.sentence.textFormat() is Qt.TextFormat.PlainText
    curtain.expect("")
    assert (curtain.sentence.text(), curtain.next.isVisible()) == ("Pass the laptop on.", False)
    assert "Şükran" not in curtain.sentence.text() + curtain.sentence.accessibleName()


@pytest.mark.parametrize("keys", ["Escape", "Ctrl+Z", "F11"])
def test_no_key_acts_on_what_is_behind(qtbot: QtBot, curtain: Curtain, keys: str) -> None:
    acted: list[bool] = []
    behind = QAction(curtain.window())
    behind.setShortcut(QKeySequence(keys))
    behind.triggered.connect(lambda: acted.append(True))
    curtain.window().addAction(behind)
    qtbot.keySequence(curtain.next, QKeySequence(keys))
    assert not acted


def test_a_long_name_in_large_text_is_not_cut(qtbot: QtBot, qapp: QApplication, curtain: Curtain) -> None:
    apply_theme(qapp, theme="light", size=1.5)
    curtain.expect("Wilhelmina van der Meulen-Oosterhoff uit de Indische Buurt, die van de moestuin")
    qapp.processEvents()
    needed = curtain.sentence.heightForWidth(curtain.sentence.width())
    height = curtain.sentence.height()
    apply_theme(qapp, theme="light", size=1.0)
    assert height >= needed
    assert curtain.next.width() >= curtain.next.sizeHint().width()
