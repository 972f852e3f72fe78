"""What nobody should do to a map, and what happens on an evening all the same: refused in a sentence, or held."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.models.errors import EMPTY_LOOP, TIE_TO_SELF, TOO_LONG
from app.models.network_map import Actor, Circle, Tie
from app.services.workspace import Workspace
from app.ui.maps.canvas import MapCanvas
from app.ui.maps.map_sheet import MapSheet
from tests.ui.maps.hands import (
    CONTROL,
    LEFT,
    NONE,
    Finger,
    begin_drag,
    box,
    let_go,
    middle_of,
    names,
    placed,
    rim_of,
    spot,
    stroke,
)

MIDDLE, RIGHT = Qt.MouseButton.MiddleButton, Qt.MouseButton.RightButton
Key = Qt.Key


def press_too(canvas: MapCanvas, button: Qt.MouseButton, at: QPoint) -> None:
    """Press and let go of another button while the left one is held."""
    for kind, held in ((QEvent.Type.MouseButtonPress, LEFT | button), (QEvent.Type.MouseButtonRelease, LEFT)):
        where = canvas.mapToGlobal(at)
        QApplication.sendEvent(canvas, QMouseEvent(kind, QPointF(at), QPointF(where), button, held, NONE))


def paste(canvas: MapCanvas, text: str) -> None:
    QApplication.clipboard().setText(text)
    canvas.setFocus()
    QTest.keyClick(canvas, Key.Key_V, CONTROL)


# --- refused in a sentence --------------------------------------------------------------------------


def test_a_line_back_to_where_it_began_is_refused(canvas: MapCanvas, evening: Workspace, said: list[str]) -> None:
    an = placed(evening, An=(0.5, -0.5))["An"]
    stroke(canvas, [rim_of(canvas, an) + QPoint(2, 0), spot(canvas, 0.2, 0.2), middle_of(canvas, an)])
    assert (said, evening.all(Tie)) == ([TIE_TO_SELF], [])


def test_a_loop_round_nobody_is_refused(canvas: MapCanvas, evening: Workspace, said: list[str]) -> None:
    placed(evening, An=(0.5, -0.5))
    stroke(canvas, box(canvas, -0.8, 0.2, -0.2, 0.8))
    assert (said, evening.all(Circle)) == ([EMPTY_LOOP], [])


def test_a_name_that_is_too_long_is_refused_and_stays_to_be_mended(
    canvas: MapCanvas, evening: Workspace, said: list[str]
) -> None:
    canvas.type_at((0.2, 0.3))
    canvas.editor.setText("o" * 900)
    QTest.keyClick(canvas.editor, Key.Key_Return)
    assert (said, names(evening), len(canvas.editor.text())) == ([TOO_LONG], [], 900)


def test_one_name_that_is_too_long_lets_none_of_a_list_in_halfway(
    canvas: MapCanvas, evening: Workspace, said: list[str]
) -> None:
    paste(canvas, "An\n" + "o" * 900)
    assert (said, names(evening)) == ([TOO_LONG], [])


# --- held -------------------------------------------------------------------------------------------


def test_five_hundred_names_are_pasted_and_taken_back_at_once(canvas: MapCanvas, evening: Workspace) -> None:
    paste(canvas, "\n".join(f"Buur {number}" for number in range(500)))
    canvas.repaint()
    assert len(evening.all(Actor)) == 500
    canvas.open_map.undo()
    assert names(evening) == []


@pytest.mark.parametrize(
    "name", ["👩🏽‍🌾", "مريم بنت أحمد", "עפרה", "李小龙", "a&b <b>x</b>", "e\u0301" * 60, "\u202eom"]
)
def test_a_name_in_any_script_stays_as_it_was_typed(canvas: MapCanvas, evening: Workspace, name: str) -> None:
    canvas.type_at((0.2, 0.3))
    canvas.editor.setText(name)
    QTest.keyClick(canvas.editor, Key.Key_Return)
    canvas.repaint()
    assert names(evening) == [name]


def test_two_people_may_have_the_same_name(canvas: MapCanvas, evening: Workspace) -> None:
    paste(canvas, "Fatima\nFatima")
    first, second = evening.all(Actor)
    canvas.open_map.rename(second, "Fatima van de markt")
    assert sorted(names(evening)) == ["Fatima", "Fatima van de markt"]
    assert evening.get(Actor, first.id) == first


def test_the_map_can_be_zoomed_no_further_than_it_can_be_found_back(canvas: MapCanvas, evening: Workspace) -> None:
    mo = placed(evening, Mo=(0.3, 0.2))["Mo"]
    for factor in (1.25, 0.8):
        for _ in range(60):
            canvas.zoom(factor)
        canvas.pan(90_000, 90_000)
        canvas.repaint()
        QTest.keyClick(canvas, Key.Key_0)
        assert canvas.rect().contains(middle_of(canvas, mo))


# --- a drag while something else happens ------------------------------------------------------------


def test_who_is_taken_back_under_a_hand_is_gone_and_the_hand_is_empty(canvas: MapCanvas, evening: Workspace) -> None:
    mo = placed(evening, Mo=(0.3, 0.2))["Mo"]
    begin_drag(canvas, middle_of(canvas, mo), spot(canvas, -0.4, 0.4))
    canvas.open_map.undo()
    canvas.repaint()
    let_go(canvas, spot(canvas, -0.5, 0.4))
    assert names(evening) == []


def test_who_is_deleted_under_a_hand_is_gone(canvas: MapCanvas, evening: Workspace) -> None:
    mo = placed(evening, An=(0.5, -0.5), Mo=(0.3, 0.2))["Mo"]
    begin_drag(canvas, middle_of(canvas, mo), spot(canvas, -0.4, 0.4))
    QTest.keyClick(canvas, Key.Key_Delete)
    let_go(canvas, spot(canvas, -0.5, 0.4))
    assert names(evening) == ["An"]


def test_a_line_from_somebody_who_is_taken_back_goes_nowhere(canvas: MapCanvas, evening: Workspace) -> None:
    ids = placed(evening, An=(-0.5, -0.5), Mo=(0.3, 0.2))
    begin_drag(canvas, rim_of(canvas, ids["Mo"]) + QPoint(2, 0), spot(canvas, -0.4, 0.4))
    canvas.open_map.undo()
    canvas.repaint()
    let_go(canvas, middle_of(canvas, ids["An"]))
    assert evening.all(Tie) == []


def test_who_is_dragged_stays_under_the_hand_while_the_map_is_zoomed(canvas: MapCanvas, evening: Workspace) -> None:
    mo = placed(evening, Mo=(0.3, 0.2))["Mo"]
    begin_drag(canvas, middle_of(canvas, mo), spot(canvas, 0.1, 0.5))
    canvas.zoom(2.0)
    hand = QPoint(400, 300)
    QTest.mouseMove(canvas, hand)
    assert (middle_of(canvas, mo) - hand).manhattanLength() <= 3


def test_another_button_does_not_take_a_drag_over(canvas: MapCanvas, evening: Workspace) -> None:
    mo = placed(evening, Mo=(0.3, 0.2))["Mo"]
    begin_drag(canvas, middle_of(canvas, mo), spot(canvas, -0.4, 0.4))
    press_too(canvas, MIDDLE, spot(canvas, -0.4, 0.4))
    assert canvas.hand.is_down
    let_go(canvas, spot(canvas, -0.4, 0.4))
    assert evening.get(Actor, mo).x == pytest.approx(-0.4, abs=0.01)


def test_the_right_button_gives_a_drag_up(canvas: MapCanvas, evening: Workspace) -> None:
    mo = placed(evening, Mo=(0.3, 0.2))["Mo"]
    before, goal = evening.get(Actor, mo), spot(canvas, -0.4, 0.4)
    begin_drag(canvas, middle_of(canvas, mo), goal)
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, goal, canvas.mapToGlobal(goal), NONE)
    QApplication.sendEvent(canvas, asked)
    press_too(canvas, RIGHT, goal)
    let_go(canvas, goal)
    assert evening.get(Actor, mo) == before
    assert middle_of(canvas, mo) != goal


def test_a_finger_that_comes_back_does_not_tear_the_map_away(
    canvas: MapCanvas, evening: Workspace, finger: Finger
) -> None:
    placed(evening, An=(0.5, -0.5))
    touch = finger.device
    QTest.touchEvent(canvas, touch).press(0, QPoint(300, 300)).commit()
    QTest.touchEvent(canvas, touch).stationary(0).press(1, QPoint(500, 300)).commit()
    QTest.touchEvent(canvas, touch).stationary(0).release(1, QPoint(500, 300)).commit()
    before = canvas.picture.view
    QTest.touchEvent(canvas, touch).stationary(0).press(1, QPoint(900, 700)).commit()
    QTest.touchEvent(canvas, touch).stationary(0).move(1, QPoint(900, 700)).commit()
    assert canvas.picture.view == before


def test_a_third_finger_changes_nothing(canvas: MapCanvas, evening: Workspace, finger: Finger) -> None:
    placed(evening, An=(0.5, -0.5))
    touch, before = finger.device, canvas.picture.view
    QTest.touchEvent(canvas, touch).press(0, QPoint(300, 300)).commit()
    QTest.touchEvent(canvas, touch).stationary(0).press(1, QPoint(500, 300)).commit()
    QTest.touchEvent(canvas, touch).stationary(0).stationary(1).press(2, QPoint(400, 500)).commit()
    QTest.touchEvent(canvas, touch).stationary(0).stationary(1).move(2, QPoint(600, 100)).commit()
    QTest.touchEvent(canvas, touch).release(0, QPoint(300, 300)).release(1, QPoint(500, 300)).commit()
    QTest.touchEvent(canvas, touch).release(2, QPoint(600, 100)).commit()
    assert (canvas.picture.view, names(evening), canvas.hand.is_down) == (before, ["An"], False)


# --- a name that is half written ----------------------------------------------------------------------


def test_nobody_is_added_when_who_is_renamed_is_taken_back(canvas: MapCanvas, evening: Workspace) -> None:
    mo = placed(evening, An=(0.5, -0.5), Mo=(0.3, 0.2))["Mo"]
    canvas.rename(mo)
    QTest.keyClicks(canvas.editor, "Moham")
    canvas.open_map.undo()
    assert not canvas.editor.isVisible()
    QTest.keyClick(canvas.editor, Key.Key_Return)
    assert names(evening) == ["An"]


# --- looking only -----------------------------------------------------------------------------------


@pytest.mark.parametrize("key", [Key.Key_Right, Key.Key_Plus, Key.Key_C, Key.Key_F2, Key.Key_L, Key.Key_Delete])
def test_no_key_changes_the_map_while_the_past_is_shown(sheet: MapSheet, evening: Workspace, key: Qt.Key) -> None:
    mo = placed(evening, An=(0.5, -0.5), Mo=(0.3, 0.2))["Mo"]
    sheet.bars.toggle(sheet.bars.replay)
    sheet.bars.replay.slider.setValue(1)
    sheet.open_map.choose(mo)
    before = sheet.open_map.content
    QTest.keyClick(sheet.canvas, key)
    assert sheet.open_map.content == before
    assert (sheet.canvas.editor.isVisible(), sheet.open_map.line_from) == (False, "")


@pytest.mark.parametrize("key", [Key.Key_Up, Key.Key_Minus, Key.Key_N, Key.Key_Backspace])
def test_no_key_changes_the_map_while_names_are_blurred(sheet: MapSheet, evening: Workspace, key: Qt.Key) -> None:
    mo = placed(evening, Mo=(0.3, 0.2))["Mo"]
    sheet.blur(on=True)
    sheet.open_map.choose(mo)
    QTest.keyClick(sheet.canvas, key)
    assert evening.get(Actor, mo).x == 0.3
    assert not sheet.canvas.editor.isVisible()


def test_a_name_that_is_being_written_is_not_left_to_read_when_names_are_blurred(
    sheet: MapSheet, evening: Workspace
) -> None:
    sheet.canvas.type_at((0.2, 0.3))
    QTest.keyClicks(sheet.canvas.editor, "Fatima")
    sheet.blur(on=True)
    assert (sheet.canvas.editor.isVisible(), names(evening)) == (False, ["Fatima"])


def test_a_name_that_is_being_written_is_taken_once_when_the_past_is_shown(sheet: MapSheet, evening: Workspace) -> None:
    placed(evening, An=(0.5, -0.5))
    sheet.canvas.type_at((0.2, 0.3))
    QTest.keyClicks(sheet.canvas.editor, "Fatima")
    sheet.bars.toggle(sheet.bars.replay)
    assert (sheet.canvas.editor.isVisible(), names(evening)) == (False, ["An", "Fatima"])
