"""Lists of things: what stays chosen, what the keys do."""

import pytest
from PySide6.QtCore import Qt

from app.ui.parts.record_list import RecordList, Row

ROWS = [Row("a", "Anna", "resident"), Row("b", "Bo"), Row("c", "Çelik", icon="person")]


@pytest.fixture
def people(qtbot) -> RecordList:
    made = RecordList("People")
    made.set_rows(ROWS)
    qtbot.addWidget(made)
    made.resize(300, 400)
    made.show()
    return made


def test_arrows_choose_enter_opens_delete_asks(qtbot, people: RecordList) -> None:
    people.select("a")
    with qtbot.waitSignal(people.selected) as chosen:
        qtbot.keyClick(people, Qt.Key.Key_Down)
    with qtbot.waitSignal(people.opened) as opened:
        qtbot.keyClick(people, Qt.Key.Key_Return)
    with qtbot.waitSignal(people.removal_asked) as asked:
        qtbot.keyClick(people, Qt.Key.Key_Delete)
    assert [each.args for each in (chosen, opened, asked)] == [["b"], ["b"], ["b"]]


def test_the_chosen_row_stays_chosen_when_others_come_and_go(qtbot, people: RecordList) -> None:
    people.select("b")
    with qtbot.assertNotEmitted(people.selected):
        people.set_rows([Row("x", "new"), *ROWS[1:]])
    assert people.current_id() == "b"


def test_when_the_chosen_row_goes_its_neighbour_is_chosen_and_told(qtbot, people: RecordList) -> None:
    people.select("b")
    with qtbot.waitSignal(people.selected) as chosen:
        people.set_rows([ROWS[0], ROWS[2]])
    assert (chosen.args, people.current_id()) == (["c"], "c")


def test_when_all_rows_go_nothing_is_chosen(qtbot, people: RecordList) -> None:
    people.select("b")
    with qtbot.waitSignal(people.selected) as chosen:
        people.set_rows([])
    assert chosen.args == [""]


def test_a_mouse_opens_with_a_double_click(qtbot, people: RecordList) -> None:
    middle = people.visualRect(people.model().index(1, 0)).center()
    qtbot.mouseClick(people.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    with qtbot.waitSignal(people.opened) as opened:
        qtbot.mouseDClick(people.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert opened.args == ["b"]


def test_every_row_is_large_enough_for_a_finger_and_says_all_its_words(people: RecordList) -> None:
    for place, row in enumerate(ROWS):
        index = people.model().index(place, 0)
        assert people.visualRect(index).height() >= 44
        spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
        assert row.text in spoken
        assert row.detail in spoken


def test_words_that_look_like_markup_are_painted_as_they_are(qtbot, people: RecordList) -> None:
    people.set_rows([Row("x", '<b>Piet</b> & <img src="/nowhere">', "R&D")])
    assert not people.grab().isNull()
    assert people.model().index(0, 0).data() == '<b>Piet</b> & <img src="/nowhere">'


def test_a_list_keeps_room_for_two_rows_however_little_there_is(people: RecordList) -> None:
    people.show_at_least(2)
    assert people.minimumHeight() >= people.sizeHintForRow(0) + people.sizeHintForRow(1)
    assert people.sizeHint().height() == people.minimumHeight()
