"""Buttons, choices, questions, the bar at the foot, and words."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.models.errors import TOO_LONG, BadInput
from app.models.person import Role
from app.ui.parts.asking import sure
from app.ui.parts.buttons import push_button, tool_button
from app.ui.parts.choice import Choice
from app.ui.parts.headings import empty_note, heading, label, quiet
from app.ui.parts.icons import icon
from app.ui.parts.toast import Toast
from app.ui.parts.words import counted, term, told


@pytest.mark.parametrize("make", [push_button, tool_button])
def test_a_button_is_large_and_has_a_name(qtbot, make) -> None:
    button = make("R&&D &start", "add")
    qtbot.addWidget(button)
    button.show()
    assert button.height() >= 44
    assert button.accessibleName() == "R&D start"


@pytest.mark.parametrize("make", [heading, quiet, empty_note, label])
def test_words_on_a_screen_are_plain_text(qtbot, make) -> None:
    made: QLabel = make("<b>Piet</b>")
    qtbot.addWidget(made)
    assert made.textFormat() is Qt.TextFormat.PlainText


def test_every_icon_we_have_can_be_drawn_and_an_unknown_one_is_empty(qtbot) -> None:
    assert not icon("add").isNull()
    assert icon("nothing_of_the_kind").isNull()


@pytest.fixture
def choice(qtbot) -> Choice:
    made = Choice("Role")
    made.fill([(Role.RESIDENT, "resident"), (Role.OFFICIAL, "civil servant"), (None, "unknown")])
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_choice_speaks_when_a_person_chooses_and_not_when_it_is_set(qtbot, choice: Choice) -> None:
    with qtbot.assertNotEmitted(choice.chosen):
        choice.set_value(Role.RESIDENT)
    with qtbot.waitSignal(choice.chosen) as chosen:
        qtbot.keyClick(choice, Qt.Key.Key_Down)
    assert chosen.args == [Role.OFFICIAL]
    assert choice.value() is Role.OFFICIAL


def test_a_choice_keeps_its_value_when_the_list_is_filled_anew(choice: Choice) -> None:
    choice.set_value(Role.OFFICIAL)
    choice.fill([(None, "onbekend"), (Role.OFFICIAL, "ambtenaar")])
    assert choice.value() is Role.OFFICIAL


def test_scrolling_past_a_choice_chooses_nothing(choice: Choice) -> None:
    where = QPointF(5, 5)
    wheel = QWheelEvent(
        where, where, QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(choice, wheel)
    assert choice.value() is Role.RESIDENT


@pytest.mark.parametrize(
    ("press", "answer"),
    [("Take away", True), ("Leave it", False), (Qt.Key.Key_Escape, False), (Qt.Key.Key_Return, False)],
)
def test_a_question_takes_away_only_by_its_own_button(qtbot, press, answer: bool) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    asked = []

    def press_it() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        asked.append((box.text(), box.textFormat()))
        if isinstance(press, str):
            button = next(each for each in box.findChildren(QPushButton) if each.text() == press)
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        else:
            qtbot.keyClick(box, press)

    QTimer.singleShot(50, parent, press_it)
    assert sure(parent, "Take <b>Piet</b> off?", act="Take away", keep="Leave it") is answer
    assert asked == [("Take <b>Piet</b> off?", Qt.TextFormat.PlainText)]


def test_the_bar_tells_what_was_done_and_offers_the_way_back(qtbot) -> None:
    toast = Toast()
    qtbot.addWidget(toast)
    toast.say("Mo is removed.", undo=True)
    assert toast.sentence == "Mo is removed."
    back = next(each for each in toast.findChildren(QPushButton) if each.isVisible())
    with qtbot.waitSignal(toast.undo_asked):
        qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    assert toast.sentence == ""


def test_a_warning_stays_when_something_newer_is_done_and_a_way_back_does_not(qtbot) -> None:
    toast = Toast()
    qtbot.addWidget(toast)
    toast.warn("The disk is full.")
    toast.outdate()
    assert toast.sentence == "The disk is full."
    toast.say("Mo is removed.", undo=True)
    toast.outdate()
    assert toast.sentence == ""


def test_terms_counts_and_mishaps_are_said_in_words() -> None:
    assert term(Role.OFFICIAL) == "civil servant"
    assert counted("Note", 60) == "60 note(s)"
    assert told(BadInput(TOO_LONG, {"length": 9, "limit": 5})).startswith("This text has 9 characters.")


def test_a_choice_that_is_cut_hints_at_all_its_words_as_they_were_typed(qtbot: QtBot) -> None:
    choice = Choice("Wie?")
    qtbot.addWidget(choice)
    choice.fill([(1, "Iemand die hier al heel erg lang woont & <b>veel</b> zegt")])
    for width, hint in ((140, "woont &amp; &lt;b&gt;veel"), (900, "")):
        choice.resize(width, 44)
        assert hint in choice.hint()
        assert bool(choice.hint()) is bool(hint)
