"""The guide asks one question at a time, each with its own controls, and leaves the map alone while it turns."""

from collections.abc import Iterator
from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.models.edit import changed
from app.models.map_edits import add_map
from app.models.network_map import Actor, Pictogram, Tie
from app.services.workspace import Workspace
from app.ui.maps.guide_bar import CLOSE, GOODS, MISSING, TOGETHER, WHO, GuideBar
from app.ui.maps.open_map import OpenMap
from app.ui.theme import apply_theme

LEFT = Qt.MouseButton.LeftButton
ENTER = Qt.Key.Key_Return


@pytest.fixture
def open_map(workspace: Workspace) -> OpenMap:
    """An empty map of three rings."""
    rings, at = ("dichtbij", "bekend", "ver weg"), datetime(2026, 3, 12, 20)
    edit = add_map(1, owner="fatma", session=None, ring_names=rings, at=at)
    workspace.do(edit)
    return OpenMap(workspace, edit.changes[0].record.id, workspace)


@pytest.fixture
def guide(qtbot: QtBot, open_map: OpenMap) -> Iterator[GuideBar]:
    yield shown(qtbot, open_map)


def shown(qtbot: QtBot, open_map: OpenMap) -> GuideBar:
    made = GuideBar(open_map)
    qtbot.addWidget(made)
    made.resize(1248, 120)
    made.show()
    qtbot.waitExposed(made)
    return made


def names(open_map: OpenMap) -> list[str]:
    return [actor.name for actor in open_map.content.actors]


def click(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.mouseClick(widget, LEFT)


def ask(open_map: OpenMap, *questions: str) -> None:
    open_map.workspace.do(changed("set_up_map", open_map.content.map, questions=questions))


def paste(guide: GuideBar, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    guide.name.paste()


def test_an_empty_map_begins_with_the_first_question(guide: GuideBar) -> None:
    assert (guide.step, guide.question.text(), guide.head.progress.text()) == (WHO, "Who do you know?", "1 of 5")


def test_a_map_with_somebody_on_it_is_drawn_freely(qtbot: QtBot, open_map: OpenMap) -> None:
    open_map.add("Mo")
    guide = shown(qtbot, open_map)
    assert guide.step is None
    assert not guide.question.isVisible()
    assert all(each.isVisible() for each in (guide.name, guide.add, guide.line, guide.ask_again))


def test_next_goes_through_all_questions_and_then_out(qtbot: QtBot, guide: GuideBar) -> None:
    seen = [guide.question.text()]
    with qtbot.waitSignal(guide.finished):
        while guide.step is not None:
            click(qtbot, guide.next)
            seen.append(guide.question.text())
    assert len(set(seen)) == 5


def test_turning_the_guide_is_no_edit(qtbot: QtBot, guide: GuideBar, open_map: OpenMap) -> None:
    before = open_map.workspace.head()
    click(qtbot, guide.next)
    click(qtbot, guide.back)
    click(qtbot, guide.free)
    assert (guide.step, open_map.workspace.head()) == (None, before)


def test_the_guide_comes_back_where_it_was_left(qtbot: QtBot, guide: GuideBar) -> None:
    guide.show_step(TOGETHER)
    click(qtbot, guide.free)
    click(qtbot, guide.ask_again)
    assert guide.step == TOGETHER


def test_a_dot_goes_to_its_question(qtbot: QtBot, guide: GuideBar) -> None:
    click(qtbot, guide.head.dots[GOODS])
    assert (guide.step, guide.head.progress.text()) == (GOODS, "4 of 5")


def test_arrow_keys_go_along_the_dots(qtbot: QtBot, guide: GuideBar) -> None:
    guide.head.dots[WHO].setFocus()
    qtbot.keyClick(guide.head.dots[WHO], Qt.Key.Key_Right)
    assert guide.step == CLOSE
    assert guide.head.dots[CLOSE].hasFocus()
    qtbot.keyClick(guide.head.dots[CLOSE], Qt.Key.Key_Left)
    assert guide.head.dots[WHO].hasFocus(), "the line for names does not take the keys away"


def test_a_dot_that_is_pressed_leads_to_the_line_for_names(qtbot: QtBot, guide: GuideBar) -> None:
    click(qtbot, guide.head.dots[MISSING])
    assert guide.missing.hasFocus()


def test_questions_that_are_left_out_are_not_asked(qtbot: QtBot, guide: GuideBar, open_map: OpenMap) -> None:
    ask(open_map, "Wie ken je?", "", "", "Wat heb je?", "")
    assert guide.head.progress.text() == "1 of 2"
    click(qtbot, guide.next)
    assert (guide.step, guide.question.text()) == (GOODS, "Wat heb je?")
    assert not guide.head.dots[CLOSE].isVisible()


def test_a_map_that_asks_nothing_has_no_guide(guide: GuideBar, open_map: OpenMap) -> None:
    ask(open_map, "", "", "", "", "")
    assert guide.step is None
    assert not guide.ask_again.isVisible()


def test_one_question_alone_shows_no_dots(guide: GuideBar, open_map: OpenMap) -> None:
    ask(open_map, "Teken maar.", "", "", "", "")
    assert not guide.head.dots[WHO].isVisible()
    assert guide.next.text() == "What it tells"


def test_what_was_typed_is_read_as_plain_text(guide: GuideBar, open_map: OpenMap) -> None:
    ask(open_map, "<b>Wie</b>?", "", "", "", "")
    assert guide.question.textFormat() is Qt.TextFormat.PlainText


def test_enter_adds_and_keeps_the_line_ready(qtbot: QtBot, guide: GuideBar, open_map: OpenMap) -> None:
    for name in ("Mo", "An"):
        qtbot.keyClicks(guide.name, name)
        qtbot.keyClick(guide.name, ENTER)
    assert names(open_map) == ["Mo", "An"]
    assert (guide.name.text(), guide.name.hasFocus()) == ("", True)


def test_a_second_enter_at_once_asks_for_nobody(qtbot: QtBot, guide: GuideBar, open_map: OpenMap) -> None:
    refused: list[object] = []
    open_map.workspace.refused.connect(refused.append)
    qtbot.keyClicks(guide.name, "Mo")
    qtbot.keyClick(guide.name, ENTER)
    qtbot.keyClick(guide.name, ENTER)
    assert (names(open_map), refused) == (["Mo"], [])


def test_a_pasted_list_is_one_edit(guide: GuideBar, open_map: OpenMap) -> None:
    paste(guide, "- Mo\n- An\r\n3. Els\n")
    assert names(open_map) == ["Mo", "An", "Els"]
    assert guide.name.text() == ""
    open_map.undo()
    assert names(open_map) == []


def test_one_pasted_name_waits_for_enter(guide: GuideBar, open_map: OpenMap) -> None:
    paste(guide, "Mo\n")
    assert (guide.name.text(), names(open_map)) == ("Mo", [])


def test_typed_text_survives_leaving_the_line(qtbot: QtBot, guide: GuideBar, open_map: OpenMap) -> None:
    qtbot.keyClicks(guide.name, "Fat")
    click(qtbot, guide.next)
    assert open_map.workspace.draft(guide.name.place) == "Fat"
    click(qtbot, guide.back)
    assert guide.name.text() == "Fat"


def test_who_still_waits_is_counted(guide: GuideBar, open_map: OpenMap) -> None:
    open_map.add_all(["Mo", "An"])
    guide.show_step(CLOSE)
    assert guide.waiting.text() == "2 still without a ring"
    open_map.put_in_ring(open_map.content.actors, 0)
    assert guide.waiting.text() == "Everybody has a place. Well done!"


def test_the_line_button_goes_in_and_out_of_drawing_a_line(qtbot: QtBot, guide: GuideBar, open_map: OpenMap) -> None:
    guide.show_step(TOGETHER)
    click(qtbot, guide.line)
    assert (open_map.line_from, guide.line.isChecked()) == ("?", True)
    open_map.stop_line()
    assert not guide.line.isChecked()


def test_a_line_that_is_awaited_is_not_taken_to_another_question(
    qtbot: QtBot, guide: GuideBar, open_map: OpenMap
) -> None:
    guide.show_step(TOGETHER)
    click(qtbot, guide.line)
    click(qtbot, guide.next)
    assert open_map.line_from == ""


def test_a_circle_is_asked_for(qtbot: QtBot, guide: GuideBar) -> None:
    guide.show_step(TOGETHER)
    with qtbot.waitSignal(guide.lasso_asked) as asked:
        click(qtbot, guide.circle)
    assert asked.args == ["circle"]


def test_a_circle_is_drawn_round_those_who_are_chosen(qtbot: QtBot, guide: GuideBar, open_map: OpenMap) -> None:
    open_map.add_all(["Mo", "An", "Els"])
    chosen = {actor.id for actor in open_map.content.actors[:2]}
    open_map.choose_all(chosen)
    guide.show_step(TOGETHER)
    click(qtbot, guide.circle)
    assert [set(circle.members) for circle in open_map.content.circles] == [chosen]


def test_what_one_has_is_asked_of_the_middle_or_of_who_is_chosen(
    qtbot: QtBot, guide: GuideBar, open_map: OpenMap
) -> None:
    open_map.add("R&D")
    guide.show_step(GOODS)
    assert guide.offer.accessibleName() == "R&D has …"
    assert "R&&D" in guide.offer.text()
    with qtbot.waitSignal(guide.goods_asked) as asked:
        click(qtbot, guide.ask)
    assert asked.args == [open_map.choice, "ask"]
    open_map.choose("")
    assert guide.offer.text() == "I have …"
    with qtbot.waitSignal(guide.goods_asked) as asked:
        click(qtbot, guide.offer)
    assert asked.args == [open_map.id, "offer"]


def test_who_is_missing_is_wished_and_so_are_lines(qtbot: QtBot, guide: GuideBar, open_map: OpenMap) -> None:
    guide.show_step(MISSING)
    qtbot.keyClicks(guide.missing, "Een jurist")
    click(qtbot, guide.add)
    (actor,) = open_map.content.actors
    assert actor.wished
    click(qtbot, guide.line)
    open_map.tap(open_map.id)
    assert [tie.wished for tie in open_map.workspace.all(Tie)] == [True]
    click(qtbot, guide.free)
    assert not open_map.line_wished


def test_a_picture_stands_for_a_name(qtbot: QtBot, guide: GuideBar, open_map: OpenMap) -> None:
    click(qtbot, guide.pictures)
    qtbot.keyClicks(guide.name, "M.B.")
    click(qtbot, guide.picture_row.buttons[Pictogram.ELDER])
    click(qtbot, guide.picture_row.buttons[Pictogram.SHOP])
    found = [(each.name, each.pictogram) for each in open_map.workspace.all(Actor)]
    assert found == [("M.B.", Pictogram.ELDER), ("shop", Pictogram.SHOP)]


def test_every_small_picture_is_drawn(guide: GuideBar) -> None:
    drawn = [each.icon().pixmap(32).toImage() for each in guide.picture_row.buttons.values()]
    assert all(drawn[0] != other for other in drawn[1:])


def test_the_keys_alone_reach_everything_of_a_question(qtbot: QtBot, guide: GuideBar) -> None:
    guide.activateWindow()
    guide.name.setFocus()
    reached = set()
    for _ in range(12):
        reached.add(guide.focusWidget())
        qtbot.keyClick(guide.focusWidget(), Qt.Key.Key_Tab)
    assert {guide.name, guide.add, guide.pictures, guide.next, guide.free} <= reached


def test_next_by_key_goes_on_to_the_line_for_names(qtbot: QtBot, guide: GuideBar) -> None:
    guide.show_step(GOODS)
    guide.next.setFocus()
    qtbot.keyClick(guide.next, Qt.Key.Key_Space)
    assert guide.missing.hasFocus()


@pytest.mark.parametrize("step", range(5))
def test_nothing_is_cut_when_text_is_large(qtbot: QtBot, qapp: QApplication, guide: GuideBar, step: int) -> None:
    apply_theme(qapp, theme="light", size=1.5)
    guide.resize(720, 400)
    guide.show_step(step)
    qapp.processEvents()
    seen = [each for each in guide.findChildren(QWidget) if each.isVisible()]
    apply_theme(qapp, theme="light", size=1.0)
    assert not [each for each in seen if each.width() < each.minimumSizeHint().width() or each.x() < 0]
    assert all(guide.rect().contains(each.mapTo(guide, each.rect().bottomRight())) for each in seen)
