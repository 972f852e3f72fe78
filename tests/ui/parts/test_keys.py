"""Where Tab goes on to."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.parts.keys import come_after


def part(*names: str) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    for name in names:
        line = QLineEdit()
        line.setAccessibleName(name)
        column.addWidget(line)
    return made


def test_what_is_made_later_is_reached_where_it_stands(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    first, last, later = part("one", "two"), part("five"), part("three", "four")
    beside = QHBoxLayout(window)
    for each in (first, last):
        beside.addWidget(each)
    beside.insertWidget(1, later)
    come_after(first, later)
    with qtbot.waitActive(window):
        window.show()
    first.findChildren(QLineEdit)[0].setFocus()
    reached = []
    for _ in range(5):
        reached.append(window.focusWidget().accessibleName())
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    assert reached == ["one", "two", "three", "four", "five"]
