"""Buttons go on to a next line where they do not fit."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from shiboken6 import createdByPython

from app.ui.parts.buttons import push_button
from app.ui.parts.flow import flow


def _rows(qtbot, width: int, direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight) -> list[list[int]]:
    """Give where the buttons of each line begin."""
    buttons = [push_button(text) for text in ("one button", "two buttons", "three buttons")]
    sheet = QWidget()
    sheet.setLayoutDirection(direction)
    sheet.setLayout(flow(*buttons))
    qtbot.addWidget(sheet)
    sheet.resize(width, sheet.layout().heightForWidth(width))
    sheet.show()
    tops = sorted({button.y() for button in buttons})
    assert all(sheet.rect().contains(button.geometry()) for button in buttons)
    return [[button.x() for button in buttons if button.y() == top] for top in tops]


def test_wide_is_one_line_narrow_is_more(qtbot) -> None:
    assert [len(row) for row in _rows(qtbot, 900)] == [3]
    assert [len(row) for row in _rows(qtbot, 330)] == [2, 1]
    assert [len(row) for row in _rows(qtbot, 180)] == [1, 1, 1]


def test_from_right_to_left_the_first_stands_at_the_right(qtbot) -> None:
    first, *others = _rows(qtbot, 900, Qt.LayoutDirection.RightToLeft)[0]
    assert all(first > other for other in others)


def test_what_holds_a_place_is_made_by_the_row_itself_for_what_qt_makes_may_be_mistaken_for_another(qtbot) -> None:
    sheet = QWidget()
    qtbot.addWidget(sheet)
    line = flow(push_button("one"), push_button("two"))
    sheet.setLayout(line)
    assert [createdByPython(line.itemAt(place)) for place in range(line.count())] == [True, True]
    line.removeWidget(line.itemAt(0).widget())
    assert [line.itemAt(place).widget().text() for place in range(line.count())] == ["two"]
