"""A map is drawn with the mouse alone, with the keys alone, and in the list; all of it can be taken back."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.models.network_map import Actor, Ask, Direction, Good, NetworkMap, Offer, Tie, TieKind
from app.models.person import Consent, ConsentAnswer
from app.services.preferences import Preferences
from app.services.workspace import Workspace
from app.ui.maps.map_sheet import MapSheet
from app.ui.maps.screen import MapScreen

LEFT = Qt.MouseButton.LeftButton
ENTER = Qt.Key.Key_Return
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def workspace(evening: Workspace) -> Workspace:
    return evening


def name(qtbot: QtBot, sheet: MapSheet, *names: str) -> None:
    for each in names:
        qtbot.keyClicks(sheet.guide.name, each)
        qtbot.keyClick(sheet.guide.name, ENTER)


def called(workspace: Workspace, wanted: str) -> Actor:
    return next(actor for actor in workspace.all(Actor) if actor.name == wanted)


def at(qtbot: QtBot, sheet: MapSheet, thing: str) -> QPoint:
    sheet.canvas.repaint()
    return sheet.canvas.picture.place_of(thing).toPoint()


def drag(qtbot: QtBot, sheet: MapSheet, start: QPoint, end: QPoint) -> None:
    qtbot.mousePress(sheet.canvas, LEFT, pos=start)
    qtbot.mouseMove(sheet.canvas, start + QPoint(9, 0))
    qtbot.mouseMove(sheet.canvas, end)
    qtbot.mouseRelease(sheet.canvas, LEFT, pos=end)


def leave(field: QWidget) -> None:
    QApplication.sendEvent(field, QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.TabFocusReason))


def ring_of(workspace: Workspace, wanted: str) -> int | None:
    return called(workspace, wanted).ring


def test_enter_adds_and_keeps_the_field_ready(qtbot: QtBot, sheet: MapSheet, workspace: Workspace) -> None:
    name(qtbot, sheet, "Mo", "An")
    assert [actor.name for actor in workspace.all(Actor)] == ["Mo", "An"]
    assert sheet.guide.name.text() == ""


def test_a_second_enter_at_once_makes_no_second_person(qtbot: QtBot, sheet: MapSheet, workspace: Workspace) -> None:
    name(qtbot, sheet, "Mo")
    qtbot.keyClick(sheet.guide.name, ENTER)
    assert len(workspace.all(Actor)) == 1


def test_a_drag_into_a_ring_sets_ring_and_sector_in_one_edit(
    qtbot: QtBot, sheet: MapSheet, workspace: Workspace
) -> None:
    name(qtbot, sheet, "Mo")
    mo, middle = called(workspace, "Mo"), at(qtbot, sheet, sheet.open_map.id)
    drag(qtbot, sheet, at(qtbot, sheet, mo.id), middle + QPoint(int(0.3 * sheet.canvas.picture.view.zoom), 0))
    assert (called(workspace, "Mo").ring, called(workspace, "Mo").sector) == (0, 0)
    qtbot.mouseClick(sheet.tools.undo, LEFT)
    assert called(workspace, "Mo") == mo


def test_a_tremble_of_the_hand_moves_nobody(qtbot: QtBot, sheet: MapSheet, workspace: Workspace) -> None:
    name(qtbot, sheet, "Mo")
    mo = called(workspace, "Mo")
    place = at(qtbot, sheet, mo.id)
    qtbot.mousePress(sheet.canvas, LEFT, pos=place)
    qtbot.mouseMove(sheet.canvas, place + QPoint(2, 1))
    qtbot.mouseRelease(sheet.canvas, LEFT, pos=place + QPoint(2, 1))
    assert called(workspace, "Mo") == mo


def test_a_drag_far_off_the_edge_loses_nobody(qtbot: QtBot, sheet: MapSheet, workspace: Workspace) -> None:
    name(qtbot, sheet, "Mo")
    drag(qtbot, sheet, at(qtbot, sheet, called(workspace, "Mo").id), QPoint(9000, 9000))
    sheet.canvas.fit()
    assert sheet.canvas.rect().contains(at(qtbot, sheet, called(workspace, "Mo").id))


def test_a_drag_from_the_middle_draws_a_line(qtbot: QtBot, sheet: MapSheet, workspace: Workspace) -> None:
    name(qtbot, sheet, "Mo")
    mo = called(workspace, "Mo")
    drag(qtbot, sheet, at(qtbot, sheet, sheet.open_map.id), at(qtbot, sheet, mo.id))
    assert [(tie.start, tie.end) for tie in workspace.all(Tie)] == [(None, mo.id)]


def test_a_drag_from_the_rim_draws_a_line_between_two(qtbot: QtBot, sheet: MapSheet, workspace: Workspace) -> None:
    name(qtbot, sheet, "Mo", "An")
    mo, an = called(workspace, "Mo"), called(workspace, "An")
    middle = at(qtbot, sheet, mo.id)
    rim = QPoint(int(sheet.canvas.picture.radius(mo.id)) + 2, 0)
    drag(qtbot, sheet, middle + rim, at(qtbot, sheet, an.id))
    assert [(tie.start, tie.end) for tie in workspace.all(Tie)] == [(mo.id, an.id)]


def test_a_line_is_drawn_by_two_taps(qtbot: QtBot, sheet: MapSheet, workspace: Workspace) -> None:
    name(qtbot, sheet, "Mo", "An")
    mo, an = called(workspace, "Mo"), called(workspace, "An")
    qtbot.mouseClick(sheet.canvas, LEFT, pos=at(qtbot, sheet, mo.id))
    qtbot.mouseClick(sheet.guide.line, LEFT)
    qtbot.mouseClick(sheet.canvas, LEFT, pos=at(qtbot, sheet, an.id))
    assert [(tie.start, tie.end) for tie in workspace.all(Tie)] == [(mo.id, an.id)]
    assert sheet.panel.currentIndex() == 2


def test_what_a_line_says_is_chosen_in_the_panel(qtbot: QtBot, sheet: MapSheet, workspace: Workspace) -> None:
    name(qtbot, sheet, "Mo")
    sheet.open_map.connect_ends(sheet.open_map.id, called(workspace, "Mo").id)
    for choice in (sheet.panel.line.kind, sheet.panel.line.direction, sheet.panel.line.strength):
        choice.setFocus()
        qtbot.keyClick(choice, Qt.Key.Key_Down)
    (tie,) = workspace.all(Tie)
    assert (tie.kind, tie.direction, tie.strength) == (TieKind.HELPS, Direction.TO, 3)


def test_the_keys_alone_draw_a_map(qtbot: QtBot, sheet: MapSheet, workspace: Workspace) -> None:
    canvas = sheet.canvas
    name(qtbot, sheet, "Mo", "An")
    mo = called(workspace, "Mo")
    canvas.setFocus()
    qtbot.keyClick(canvas, Qt.Key.Key_Home)
    first = sheet.open_map.choice
    for _ in range(8):
        qtbot.keyClick(canvas, Qt.Key.Key_Right)
    assert workspace.get(Actor, first).x > mo.x
    qtbot.keyClick(canvas, Qt.Key.Key_L)
    qtbot.keyClick(canvas, Qt.Key.Key_End)
    qtbot.keyClick(canvas, ENTER)
    assert len(workspace.all(Tie)) == 1
    qtbot.keyClick(canvas, Qt.Key.Key_Delete)
    assert workspace.all(Tie) == []


def test_arrows_go_to_the_nearest_in_that_direction(qtbot: QtBot, sheet: MapSheet, workspace: Workspace) -> None:
    name(qtbot, sheet, "Mo")
    sheet.canvas.setFocus()
    sheet.open_map.choose(sheet.open_map.id)
    qtbot.keyClick(sheet.canvas, Qt.Key.Key_Left)
    assert sheet.open_map.choice == called(workspace, "Mo").id


def test_offers_and_asks_are_added_and_taken_away(qtbot: QtBot, sheet: MapSheet, workspace: Workspace) -> None:
    sheet.open_map.choose(sheet.open_map.id)
    goods = sheet.panel.contact.goods
    qtbot.keyClicks(goods.words, "twee ochtenden")
    qtbot.keyClick(goods.words, ENTER)
    goods.sort.setFocus()
    qtbot.keyClick(goods.sort, Qt.Key.Key_Down)
    qtbot.keyClicks(goods.words, "een zaal")
    qtbot.keyClick(goods.words, ENTER)
    assert [each.words for each in (*workspace.all(Offer), *workspace.all(Ask))] == ["twee ochtenden", "een zaal"]
    goods.list.select(workspace.all(Ask)[0].id)
    qtbot.keyClick(goods.list, Qt.Key.Key_Delete)
    assert workspace.all(Ask) == []


def test_a_ring_is_chosen_in_the_panel(qtbot: QtBot, sheet: MapSheet, workspace: Workspace) -> None:
    name(qtbot, sheet, "Mo")
    ring = sheet.panel.contact.ring
    ring.setFocus()
    qtbot.keyClick(ring, Qt.Key.Key_Home)
    assert ring_of(workspace, "Mo") == 0


def test_undo_stays_within_the_map_and_the_hand_over(qtbot: QtBot, sheet: MapSheet, workspace: Workspace) -> None:
    name(qtbot, sheet, "Mo")
    qtbot.mouseClick(sheet.full, LEFT)
    assert not sheet.tools.undo.isEnabled()
    name(qtbot, sheet, "An")
    qtbot.mouseClick(sheet.tools.undo, LEFT)
    assert [actor.name for actor in workspace.all(Actor)] == ["Mo"]
    assert not sheet.tools.undo.isEnabled()


def test_a_participant_sees_the_map_alone_and_more_when_asked(qtbot: QtBot, sheet: MapSheet) -> None:
    name(qtbot, sheet, "Mo")
    qtbot.mouseClick(sheet.full, LEFT)
    assert not sheet.panel.isVisible()
    qtbot.mouseClick(sheet.beside, LEFT)
    assert sheet.panel.isVisible()
    assert sheet.list.isVisible(), "it is the way in for who does not see the drawing"


def test_who_may_see_the_map_is_asked_once(qtbot: QtBot, sheet: MapSheet, workspace: Workspace) -> None:
    assert sheet.consent.isVisible()
    qtbot.mouseClick(sheet.consent.show_none, LEFT)
    assert [each.answer for each in workspace.all(Consent)] == [ConsentAnswer.NO]
    assert not sheet.consent.isVisible()


def test_zoom_and_pan_keep_the_map_and_fit_brings_it_back(qtbot: QtBot, sheet: MapSheet) -> None:
    whole = sheet.canvas.picture.view
    qtbot.keyClick(sheet.canvas, Qt.Key.Key_Plus)
    assert sheet.canvas.picture.view.zoom > whole.zoom
    drag(qtbot, sheet, QPoint(30, 30), QPoint(200, 90))
    qtbot.keyClick(sheet.canvas, Qt.Key.Key_0)
    assert sheet.canvas.picture.view == whole


def test_the_list_of_maps_tells_which_one_was_opened(qtbot: QtBot, workspace: Workspace) -> None:
    screen = MapScreen(workspace, Preferences())
    qtbot.addWidget(screen)
    screen.show()
    with qtbot.waitSignal(screen.map_opened) as opened:
        qtbot.keyClick(screen.chooser.list, ENTER)
    assert opened.args == [workspace.all(NetworkMap)[0].id]
    assert screen.sheet is not None


def test_a_half_typed_name_stands_there_again(qtbot: QtBot, sheet: MapSheet, workspace: Workspace) -> None:
    qtbot.keyClicks(sheet.guide.name, "Fat")
    qtbot.waitUntil(lambda: workspace.draft(sheet.guide.name.place) == "Fat")
    again = MapSheet(workspace, sheet.open_map.id)
    qtbot.addWidget(again)
    assert again.guide.name.text() == "Fat"


def test_the_keys_of_the_list_reach_an_offer_and_take_it_away(
    qtbot: QtBot, sheet: MapSheet, workspace: Workspace
) -> None:
    name(qtbot, sheet, "Mo")
    mo = called(workspace, "Mo").id
    sheet.open_map.add_good(Offer, mo, kind=Good.TIME, words="twee ochtenden", draft="")
    sheet.list.expandAll()
    sheet.list.setFocus()
    sheet.open_map.choose(mo)
    qtbot.keyClick(sheet.list, Qt.Key.Key_Down)
    assert sheet.open_map.choice == mo
    qtbot.keyClick(sheet.list, Qt.Key.Key_Delete)
    assert workspace.all(Offer) == []


def test_undo_brings_the_old_name_back_in_its_field(qtbot: QtBot, sheet: MapSheet, workspace: Workspace) -> None:
    name(qtbot, sheet, "Mo")
    field = sheet.panel.contact.name
    qtbot.keyClicks(field, "x")
    qtbot.keyClick(field, ENTER)
    assert [actor.name for actor in workspace.all(Actor)] == ["Mox"]
    qtbot.mouseClick(sheet.tools.undo, LEFT)
    leave(field)
    assert (called(workspace, "Mo").name, field.text()) == ("Mo", "Mo")


def test_a_name_put_back_by_hand_leaves_nothing_unfinished(qtbot: QtBot, sheet: MapSheet, workspace: Workspace) -> None:
    name(qtbot, sheet, "Mo")
    field = sheet.panel.contact.name
    qtbot.keyClicks(field, "x")
    field.keep_now()
    qtbot.keyClick(field, Qt.Key.Key_Backspace)
    qtbot.keyClick(field, ENTER)
    assert workspace.draft(field.place) == ""


def test_leaving_a_note_keeps_it_and_undo_takes_it_back(qtbot: QtBot, sheet: MapSheet, workspace: Workspace) -> None:
    name(qtbot, sheet, "Mo")
    note = sheet.panel.contact.note
    qtbot.keyClicks(note, "tante")
    leave(note)
    assert called(workspace, "Mo").note == "tante"
    qtbot.mouseClick(sheet.tools.undo, LEFT)
    leave(note)
    assert (called(workspace, "Mo").note, note.toPlainText()) == ("", "")


def test_what_was_added_stands_nowhere_unfinished(qtbot: QtBot, sheet: MapSheet, workspace: Workspace) -> None:
    sheet.open_map.choose(sheet.open_map.id)
    goods = sheet.panel.contact.goods
    qtbot.keyClicks(goods.words, "een zaal")
    qtbot.keyClick(goods.words, ENTER)
    assert workspace.draft(goods.words.place) == ""
    goods.list.select(workspace.all(Offer)[0].id)
    qtbot.keyClicks(goods.words, " met keuken")
    qtbot.mouseClick(goods.change, LEFT)
    assert [each.words for each in workspace.all(Offer)] == ["een zaal met keuken"]
    assert workspace.draft(goods.words.place) == ""


def test_escape_lets_the_laptop_go_on_and_the_facilitator_gets_the_desk_back(
    qtbot: QtBot, screen: MapScreen, sheet: MapSheet
) -> None:
    name(qtbot, sheet, "Mo")
    qtbot.mouseClick(sheet.full, LEFT)
    qtbot.keyClick(sheet.canvas, Qt.Key.Key_Escape)
    assert sheet.isVisible(), "the first Escape only lets go of the contact"
    qtbot.keyClick(sheet.canvas, Qt.Key.Key_Escape)
    assert (sheet.isVisible(), screen.curtain.isVisible()) == (False, True)
    with qtbot.waitSignal(screen.full_screen_asked) as asked:
        qtbot.mouseClick(screen.curtain.back, LEFT)
    assert (sheet.isVisible(), sheet.alone, asked.args) == (True, False, [False])


def test_the_keys_move_nobody_out_of_reach(qtbot: QtBot, sheet: MapSheet, workspace: Workspace) -> None:
    name(qtbot, sheet, "Mo")
    for _ in range(30):
        qtbot.keyClick(sheet.canvas, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert called(workspace, "Mo").x > -2.5


def test_with_the_space_bar_a_drag_pushes_the_map_and_nobody_on_it(
    qtbot: QtBot, sheet: MapSheet, workspace: Workspace
) -> None:
    name(qtbot, sheet, "Mo")
    mo, before = called(workspace, "Mo"), sheet.canvas.picture.view
    qtbot.keyPress(sheet.canvas, Qt.Key.Key_Space)
    drag(qtbot, sheet, at(qtbot, sheet, mo.id), at(qtbot, sheet, mo.id) + QPoint(60, 40))
    qtbot.keyRelease(sheet.canvas, Qt.Key.Key_Space)
    assert called(workspace, "Mo") == mo
    assert sheet.canvas.picture.view.left < before.left


def test_the_other_mouse_button_moves_and_chooses_nothing(qtbot: QtBot, sheet: MapSheet, workspace: Workspace) -> None:
    name(qtbot, sheet, "Mo")
    place = at(qtbot, sheet, called(workspace, "Mo").id)
    sheet.open_map.choose("")
    qtbot.mouseClick(sheet.canvas, Qt.MouseButton.RightButton, pos=place)
    assert sheet.open_map.choice == ""


def test_f6_goes_round_past_a_part_in_which_there_is_nothing_to_do(qtbot: QtBot, sheet: MapSheet) -> None:
    name(qtbot, sheet, "Mo")
    sheet.open_map.choose("")
    sheet.list.setFocus()
    qtbot.keyClick(sheet.list, Qt.Key.Key_F6)
    assert sheet.tools.isAncestorOf(sheet.focusWidget())
    sheet.bars.toggle(sheet.bars.reading)
    sheet.canvas.setFocus()
    qtbot.keyClick(sheet.canvas, Qt.Key.Key_F6)
    assert sheet.bars.reading.isAncestorOf(sheet.focusWidget())


def test_no_part_of_a_map_is_a_window_of_its_own_even_for_a_moment(
    qtbot: QtBot, screen: MapScreen, workspace: Workspace
) -> None:
    with qtbot.waitActive(screen):
        screen.activateWindow()
    screen.show_map(workspace.all(NetworkMap)[0].id)
    QApplication.processEvents()
    assert screen.isActiveWindow()


def test_the_guide_asks_for_one_more_also_where_something_is_had_already(
    qtbot: QtBot, sheet: MapSheet, workspace: Workspace
) -> None:
    sheet.guide.show_step(3)
    for words in ("twee ochtenden", "koffie"):
        qtbot.mouseClick(sheet.guide.offer, LEFT)
        qtbot.keyClicks(sheet.focusWidget(), words)
        qtbot.keyClick(sheet.focusWidget(), ENTER)
    assert [each.words for each in workspace.all(Offer)] == ["twee ochtenden", "koffie"]
