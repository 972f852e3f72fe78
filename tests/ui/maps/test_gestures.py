"""Everything a hand with a mouse does on the drawing: it draws, and all of it can be taken back."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.models.errors import EMPTY_LOOP, TIE_TO_SELF
from app.models.network_map import Actor, Circle, Tie
from app.services.workspace import Workspace
from app.ui.maps.canvas import MapCanvas
from tests.ui.maps.hands import CONTROL, LEFT, NONE, SHIFT, box, drag, middle_of, placed, rim_of, spot, stroke

ENTER = Qt.Key.Key_Return


@pytest.fixture
def workspace(evening: Workspace) -> Workspace:
    return evening


def names(workspace: Workspace) -> list[str]:
    return [actor.name for actor in workspace.all(Actor)]


def turn(canvas: MapCanvas, at: QPoint, clicks: int, held: Qt.KeyboardModifier = NONE) -> None:
    where, up = QPointF(at), QPoint(0, 120 * clicks)
    event = QWheelEvent(
        where,
        canvas.mapToGlobal(where),
        QPoint(),
        up,
        Qt.MouseButton.NoButton,
        held,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(canvas, event)


def test_a_tap_on_empty_paper_and_a_name_put_somebody_there(
    qtbot: QtBot, canvas: MapCanvas, workspace: Workspace
) -> None:
    qtbot.mouseClick(canvas, LEFT, pos=spot(canvas, 0.4, 0.1))
    qtbot.keyClicks(canvas.editor, "Mo")
    qtbot.keyClick(canvas.editor, ENTER)
    (mo,) = workspace.all(Actor)
    assert (mo.name, round(mo.x, 1), round(mo.y, 1), mo.ring) == ("Mo", 0.4, 0.1, 0)


def test_the_field_stays_for_the_next_name_and_a_second_enter_makes_nobody(
    qtbot: QtBot, canvas: MapCanvas, workspace: Workspace
) -> None:
    qtbot.mouseClick(canvas, LEFT, pos=spot(canvas, 0.4, 0.1))
    for name in ("Mo", "An"):
        qtbot.keyClicks(canvas.editor, name)
        qtbot.keyClick(canvas.editor, ENTER)
    qtbot.keyClick(canvas.editor, ENTER)
    mo, an = workspace.all(Actor)
    assert (mo.name, an.name) == ("Mo", "An")
    assert (mo.x, mo.y) != (an.x, an.y)
    assert canvas.editor.isVisible()


def test_what_was_typed_survives_a_look_elsewhere(qtbot: QtBot, canvas: MapCanvas, workspace: Workspace) -> None:
    qtbot.mouseClick(canvas, LEFT, pos=spot(canvas, 0.4, 0.1))
    qtbot.keyClicks(canvas.editor, "Mo")
    canvas.setFocus()
    assert (canvas.editor.isVisible(), canvas.editor.text()) == (True, "Mo")
    qtbot.mouseClick(canvas, LEFT, pos=spot(canvas, -0.5, 0.5))
    assert names(workspace) == ["Mo"]


def test_a_list_that_is_pasted_is_as_many_people_and_one_step_back(
    qtbot: QtBot, canvas: MapCanvas, workspace: Workspace
) -> None:
    qtbot.mouseClick(canvas, LEFT, pos=spot(canvas, 0.4, 0.1))
    QApplication.clipboard().setText("1. Mo\n2. An\n- Buurthuis")
    qtbot.keyClick(canvas.editor, Qt.Key.Key_V, CONTROL)
    assert names(workspace) == ["Mo", "An", "Buurthuis"]
    canvas.open_map.undo()
    assert names(workspace) == []


def test_a_drag_into_a_ring_sets_ring_and_sector_in_one_edit(canvas: MapCanvas, workspace: Workspace) -> None:
    mo = placed(workspace, Mo=(-1.3, 0.0))["Mo"]
    before = workspace.get(Actor, mo)
    drag(canvas, middle_of(canvas, mo), spot(canvas, 0.3, 0.1))
    after = workspace.get(Actor, mo)
    assert (after.ring, after.sector, after.placed_by_hand) == (0, 0, True)
    canvas.open_map.undo()
    assert workspace.get(Actor, mo) == before


def test_a_drag_from_the_rim_draws_a_line(canvas: MapCanvas, workspace: Workspace) -> None:
    ids = placed(workspace, Mo=(-0.5, 0.0), An=(0.5, 0.0))
    drag(canvas, rim_of(canvas, ids["Mo"]), middle_of(canvas, ids["An"]))
    assert [(tie.start, tie.end) for tie in workspace.all(Tie)] == [(ids["Mo"], ids["An"])]


def test_a_line_that_comes_back_to_where_it_began_is_refused_in_a_sentence(
    qtbot: QtBot, canvas: MapCanvas, workspace: Workspace
) -> None:
    mo = placed(workspace, Mo=(-0.5, 0.0))["Mo"]
    rim = rim_of(canvas, mo)
    with qtbot.waitSignal(workspace.refused) as refused:
        stroke(canvas, [rim, spot(canvas, 0.5, 0.5), middle_of(canvas, mo)])
    assert str(refused.args[0]) == TIE_TO_SELF
    assert workspace.all(Tie) == []


def test_a_line_drawn_again_asks_what_it_says(qtbot: QtBot, canvas: MapCanvas, workspace: Workspace) -> None:
    ids = placed(workspace, Mo=(-0.5, 0.0), An=(0.5, 0.0))
    drag(canvas, rim_of(canvas, ids["Mo"]), middle_of(canvas, ids["An"]))
    (tie,) = workspace.all(Tie)
    canvas.open_map.choose("")
    with qtbot.waitSignal(canvas.menu_asked) as asked:
        drag(canvas, rim_of(canvas, ids["Mo"]), middle_of(canvas, ids["An"]))
    assert (asked.args[0], canvas.open_map.choice, workspace.all(Tie)) == (tie.id, tie.id, [tie])


def test_a_line_dropped_on_empty_paper_asks_who_stands_there(
    qtbot: QtBot, canvas: MapCanvas, workspace: Workspace
) -> None:
    mo = placed(workspace, Mo=(-0.5, 0.0))["Mo"]
    drag(canvas, rim_of(canvas, mo), spot(canvas, 0.5, 0.0))
    qtbot.keyClicks(canvas.editor, "An")
    qtbot.keyClick(canvas.editor, ENTER)
    (tie,) = workspace.all(Tie)
    assert workspace.get(Actor, tie.end or "").name == "An"
    canvas.open_map.undo()
    assert (names(workspace), workspace.all(Tie)) == (["Mo"], [])


def test_a_loop_round_people_is_a_circle_with_a_name(qtbot: QtBot, canvas: MapCanvas, workspace: Workspace) -> None:
    ids = placed(workspace, Mo=(-0.5, 0.0), An=(-0.5, 0.3), Bo=(0.6, 0.0))
    stroke(canvas, box(canvas, -0.9, -0.3, -0.2, 0.6))
    qtbot.keyClicks(canvas.editor, "Speeltuin")
    qtbot.keyClick(canvas.editor, ENTER)
    (circle,) = workspace.all(Circle)
    assert (circle.name, set(circle.members)) == ("Speeltuin", {ids["Mo"], ids["An"]})
    assert canvas.open_map.choice == circle.id


def test_a_name_that_was_given_up_does_not_come_back(qtbot: QtBot, canvas: MapCanvas, workspace: Workspace) -> None:
    mo = placed(workspace, Mo=(-0.5, 0.0))["Mo"]
    canvas.rename(mo)
    qtbot.keyClicks(canvas.editor, "Mohamed")
    canvas.editor.keep_now()
    qtbot.keyClick(canvas.editor, Qt.Key.Key_Escape)
    canvas.rename(mo)
    assert canvas.editor.text() == "Mo"


def test_while_somebody_is_missed_a_name_on_the_map_is_wished(
    qtbot: QtBot, canvas: MapCanvas, workspace: Workspace
) -> None:
    canvas.open_map.line_wished = True
    qtbot.mouseClick(canvas, LEFT, pos=spot(canvas, 0.4, 0.1))
    qtbot.keyClicks(canvas.editor, "Mo")
    qtbot.keyClick(canvas.editor, ENTER)
    assert workspace.all(Actor)[0].wished


def test_escape_leaves_the_name_of_a_circle(qtbot: QtBot, canvas: MapCanvas, workspace: Workspace) -> None:
    canvas.open_map.draw_circle([placed(workspace, Mo=(-0.5, 0.0))["Mo"]])
    canvas.open_map.rename_circle(workspace.all(Circle)[0], "Speeltuin")
    canvas.rename(canvas.open_map.choice)
    qtbot.keyClicks(canvas.editor, "x")
    qtbot.keyClick(canvas.editor, Qt.Key.Key_Escape)
    assert workspace.all(Circle)[0].name == "Speeltuin"


def test_a_loop_round_nobody_is_refused_in_a_sentence(qtbot: QtBot, canvas: MapCanvas, workspace: Workspace) -> None:
    placed(workspace, Mo=(-0.5, 0.0))
    with qtbot.waitSignal(workspace.refused) as refused:
        stroke(canvas, box(canvas, 0.4, -0.3, 0.9, 0.6))
    assert str(refused.args[0]) == EMPTY_LOOP
    assert workspace.all(Circle) == []


def test_a_straight_stroke_does_nothing_but_tell_how(qtbot: QtBot, canvas: MapCanvas, workspace: Workspace) -> None:
    placed(workspace, Mo=(-0.5, 0.0))
    before = workspace.head()
    with qtbot.waitSignal(canvas.loop_left_open):
        drag(canvas, spot(canvas, 0.2, -0.5), spot(canvas, 0.8, 0.5))
    assert workspace.head() == before


def test_who_is_dropped_in_a_circle_joins_and_who_is_dragged_out_leaves(
    canvas: MapCanvas, workspace: Workspace
) -> None:
    ids = placed(workspace, Mo=(-0.7, 0.0), An=(-0.3, 0.0), Bo=(-0.5, 0.4), Do=(0.6, 0.0))
    canvas.open_map.draw_circle([ids["Mo"], ids["An"], ids["Bo"]])
    drag(canvas, middle_of(canvas, ids["Do"]), spot(canvas, -0.5, 0.13))
    assert ids["Do"] in workspace.all(Circle)[0].members
    drag(canvas, middle_of(canvas, ids["Do"]), spot(canvas, 0.7, -0.2))
    assert ids["Do"] not in workspace.all(Circle)[0].members
    canvas.open_map.undo()
    assert ids["Do"] in workspace.all(Circle)[0].members


def test_a_lasso_with_shift_chooses_and_a_drag_of_one_moves_all(canvas: MapCanvas, workspace: Workspace) -> None:
    ids = placed(workspace, Mo=(-0.5, 0.0), An=(-0.5, 0.3), Bo=(0.6, 0.0))
    stroke(canvas, box(canvas, -0.9, -0.3, -0.2, 0.6), SHIFT)
    assert set(canvas.open_map.choices) == {ids["Mo"], ids["An"]}
    drag(canvas, middle_of(canvas, ids["Mo"]), spot(canvas, 0.1, -0.5))
    assert workspace.get(Actor, ids["An"]).x > 0
    assert workspace.get(Actor, ids["Bo"]).x == 0.6
    canvas.open_map.undo()
    assert (workspace.get(Actor, ids["Mo"]).x, workspace.get(Actor, ids["An"]).x) == (-0.5, -0.5)


def test_shift_and_a_tap_choose_one_more_or_one_less(qtbot: QtBot, canvas: MapCanvas, workspace: Workspace) -> None:
    ids = placed(workspace, Mo=(-0.5, 0.0), An=(0.5, 0.3))
    for name in ("Mo", "An", "Mo"):
        qtbot.mouseClick(canvas, LEFT, SHIFT, middle_of(canvas, ids[name]))
    assert canvas.open_map.choices == (ids["An"],)


def test_many_are_taken_away_in_one_step(qtbot: QtBot, canvas: MapCanvas, workspace: Workspace) -> None:
    placed(workspace, Mo=(-0.5, 0.0), An=(0.5, 0.3), Bo=(0.0, 0.6))
    canvas.setFocus()
    qtbot.keyClick(canvas, Qt.Key.Key_A, CONTROL)
    qtbot.keyClick(canvas, Qt.Key.Key_Delete)
    assert names(workspace) == []
    canvas.open_map.undo()
    assert names(workspace) == ["Mo", "An", "Bo"]


@pytest.mark.parametrize(("clicks", "ring"), [(1, 0), (-1, 2), (-2, None), (5, 0)])
def test_the_wheel_over_somebody_changes_the_ring(
    canvas: MapCanvas, workspace: Workspace, clicks: int, ring: int | None
) -> None:
    mo = placed(workspace, Mo=(-0.58, 0.0))["Mo"]
    here, step = middle_of(canvas, mo), 1 if clicks > 0 else -1
    for _ in range(abs(clicks)):
        turn(canvas, here, step)
    assert workspace.get(Actor, mo).ring == ring


def test_the_wheel_over_a_line_changes_its_strength(canvas: MapCanvas, workspace: Workspace) -> None:
    ids = placed(workspace, Mo=(-0.6, 0.5), An=(0.6, 0.5))
    canvas.open_map.connect_ends(ids["Mo"], ids["An"])
    canvas.repaint()
    turn(canvas, spot(canvas, 0.0, 0.5), 1)
    assert workspace.all(Tie)[0].strength == 3


def test_the_wheel_zooms_over_empty_paper_and_everywhere_with_control(canvas: MapCanvas, workspace: Workspace) -> None:
    mo = placed(workspace, Mo=(-0.58, 0.0))["Mo"]
    before = canvas.picture.view.zoom
    turn(canvas, spot(canvas, 0.5, 0.5), 1)
    turn(canvas, middle_of(canvas, mo), 1, CONTROL)
    assert canvas.picture.view.zoom == pytest.approx(before * 1.25**2)
    assert workspace.get(Actor, mo).ring == 1


def test_an_arrow_that_is_held_is_one_move(qtbot: QtBot, canvas: MapCanvas, workspace: Workspace) -> None:
    mo = placed(workspace, Mo=(-0.5, 0.0))["Mo"]
    canvas.open_map.choose(mo)
    before = workspace.head()
    for _ in range(5):
        qtbot.keyPress(canvas, Qt.Key.Key_Right)
    qtbot.keyRelease(canvas, Qt.Key.Key_Right)
    assert workspace.get(Actor, mo).x == pytest.approx(-0.3)
    assert workspace.head() == before + 1


def test_a_double_tap_renames_in_place(qtbot: QtBot, canvas: MapCanvas, workspace: Workspace) -> None:
    mo = placed(workspace, Mo=(-0.5, 0.0))["Mo"]
    qtbot.mouseDClick(canvas, LEFT, pos=middle_of(canvas, mo))
    qtbot.keyClicks(canvas.editor, "Mohamed")
    qtbot.keyClick(canvas.editor, ENTER)
    assert names(workspace) == ["Mohamed"]
    assert not canvas.editor.isVisible()


def test_escape_leaves_the_old_name(qtbot: QtBot, canvas: MapCanvas, workspace: Workspace) -> None:
    mo = placed(workspace, Mo=(-0.5, 0.0))["Mo"]
    canvas.rename(mo)
    qtbot.keyClicks(canvas.editor, "Mohamed")
    qtbot.keyClick(canvas.editor, Qt.Key.Key_Escape)
    assert names(workspace) == ["Mo"]


def test_the_right_button_asks_for_the_menu_of_what_is_there(
    qtbot: QtBot, canvas: MapCanvas, workspace: Workspace
) -> None:
    mo = placed(workspace, Mo=(-0.5, 0.0))["Mo"]
    with qtbot.waitSignal(canvas.menu_asked) as asked:
        canvas.ask_menu(QPointF(middle_of(canvas, mo)))
    assert asked.args[0] == mo
    assert canvas.open_map.choice == mo


def test_the_keys_ask_for_the_menu_of_what_is_chosen(qtbot: QtBot, canvas: MapCanvas, workspace: Workspace) -> None:
    ids = placed(workspace, Mo=(-0.5, 0.0), An=(0.5, 0.0))
    canvas.open_map.connect_ends(ids["Mo"], ids["An"])
    with qtbot.waitSignal(canvas.menu_asked) as asked:
        qtbot.keyClick(canvas, Qt.Key.Key_F10, SHIFT)
    assert asked.args[0] == workspace.all(Tie)[0].id


def test_nobody_is_ever_lost_off_the_edge(canvas: MapCanvas, workspace: Workspace) -> None:
    mo = placed(workspace, Mo=(-0.5, 0.0))["Mo"]
    drag(canvas, middle_of(canvas, mo), QPoint(9000, -9000))
    canvas.fit()
    assert canvas.rect().contains(middle_of(canvas, mo))


def test_letting_the_drag_go_with_escape_moves_nobody(qtbot: QtBot, canvas: MapCanvas, workspace: Workspace) -> None:
    mo = placed(workspace, Mo=(-0.5, 0.0))["Mo"]
    start = middle_of(canvas, mo)
    QTest.mousePress(canvas, LEFT, NONE, start)
    QTest.mouseMove(canvas, start + QPoint(80, 0))
    qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    QTest.mouseRelease(canvas, LEFT, NONE, start + QPoint(80, 0))
    assert workspace.get(Actor, mo).x == -0.5


def test_a_map_that_is_closed_at_once_after_a_change_leaves_nothing_running(
    qtbot: QtBot, canvas: MapCanvas, workspace: Workspace
) -> None:
    ids = placed(workspace, Mo=(-0.5, 0.0), An=(0.5, 0.0), Bo=(0.0, 0.6), Do=(0.0, -0.6))
    short = MapCanvas(canvas.open_map)
    short.resize(600, 500)
    short.show()
    short.repaint()
    qtbot.wait(100)
    canvas.open_map.move({ids["Mo"]: (-0.4, 0.3)})
    short.repaint()
    short.deleteLater()
    qtbot.wait(150)
    assert not isValid(short)
