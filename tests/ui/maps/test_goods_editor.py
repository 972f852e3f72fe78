"""What somebody has and seeks is added in one line and changed in the same, and no word typed is ever lost."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.qtbot import QtBot

from app.models.network_map import Ask, Good, Offer
from app.services.workspace import Workspace
from app.ui.maps.canvas import MapCanvas
from app.ui.maps.goods_editor import GoodsEditor
from app.ui.maps.open_map import OpenMap

LEFT, ENTER = Qt.MouseButton.LeftButton, Qt.Key.Key_Return


@pytest.fixture
def open_map(canvas: MapCanvas) -> OpenMap:
    found = canvas.open_map
    found.add_good(Offer, found.id, kind=Good.SPACE, words="een zaal", draft="")
    return found


@pytest.fixture
def goods(qtbot: QtBot, open_map: OpenMap) -> GoodsEditor:
    made = GoodsEditor(open_map)
    qtbot.addWidget(made)
    made.show_end(open_map.id)
    open_map.changed.connect(lambda: made.show_end(open_map.id))
    made.show()
    made.words.setFocus()
    made.list.setCurrentIndex(QModelIndex())
    return made


def choose_first(goods: GoodsEditor) -> None:
    goods.list.select(goods.list.rows()[0].id)


def test_what_is_chosen_keeps_its_words_while_something_else_changes(
    qtbot: QtBot, goods: GoodsEditor, open_map: OpenMap
) -> None:
    choose_first(goods)
    open_map.add("Mo")
    assert goods.words.text() == "een zaal"
    qtbot.mouseClick(goods.change, LEFT)
    assert [each.words for each in open_map.content.offers] == ["een zaal"]


def test_words_typed_to_add_wait_while_another_row_is_looked_at(qtbot: QtBot, goods: GoodsEditor) -> None:
    qtbot.keyClicks(goods.words, "soep")
    choose_first(goods)
    assert goods.words.text() == "een zaal"
    qtbot.mouseClick(goods.add, LEFT)
    assert (goods.words.text(), goods.list.current_id()) == ("soep", "")
    assert len(goods.list.rows()) == 1


def test_what_is_had_becomes_what_is_sought_in_one_step(
    qtbot: QtBot, goods: GoodsEditor, open_map: OpenMap, evening: Workspace
) -> None:
    choose_first(goods)
    goods.sort.set_value(Ask)
    qtbot.keyClick(goods.words, ENTER)
    assert [(each.kind, each.words) for each in open_map.content.asks] == [(Good.SPACE, "een zaal")]
    assert not open_map.content.offers
    assert goods.list.current_id() == evening.all(Ask)[0].id
    open_map.undo()
    assert (len(open_map.content.offers), len(open_map.content.asks)) == (1, 0)


def test_enter_changes_what_is_chosen(qtbot: QtBot, goods: GoodsEditor, open_map: OpenMap) -> None:
    choose_first(goods)
    qtbot.keyClicks(goods.words, " met keuken")
    qtbot.keyClick(goods.words, ENTER)
    assert [each.words for each in open_map.content.offers] == ["een zaal met keuken"]


def test_somebody_elses_goods_begin_with_none_chosen(goods: GoodsEditor, open_map: OpenMap) -> None:
    open_map.add("Mo")
    mo = open_map.content.actors[0].id
    open_map.add_good(Offer, mo, kind=Good.TIME, words="tijd", draft="")
    choose_first(goods)
    goods.show_end(mo)
    assert (goods.list.current_id(), goods.words.text()) == ("", "")
