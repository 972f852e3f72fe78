"""The list says what the drawing says, follows every edit, and can do all that the drawing can."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.models.map_edits import add_map
from app.models.network_map import Actor, Ask, Good, NetworkMap, Offer
from app.models.programme import Programme
from app.models.record import new_id
from app.services.workspace import Workspace
from app.storage import ProgrammeFile
from app.ui.maps.list_twin import ListTwin
from app.ui.maps.open_map import OpenMap
from app.ui.maps.outline import Sort
from app.ui.maps.outline_model import OutlineModel

ENTER, CONTROL, SHIFT = Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
RINGS = ("dichtbij", "bekend", "ver weg")


@pytest.fixture
def open_map(qtbot: QtBot, tmp_path: Path) -> Iterator[OpenMap]:
    workspace = Workspace(ProgrammeFile.create(tmp_path / "p.hossel", Programme(id=new_id(), title="Proef")))
    at = datetime(2026, 3, 12, 20)
    workspace.do(add_map(1, owner=None, title="Buurt", session=None, ring_names=RINGS, at=at))
    made = OpenMap(workspace, workspace.all(NetworkMap)[0].id)
    made.add_all(["An", "Bo", "Lotte", "Mo"])
    made.put_in_ring([called(made, "An"), called(made, "Lotte")], 0)
    yield made
    workspace.close()


@pytest.fixture
def twin(qtbot: QtBot, open_map: OpenMap) -> ListTwin:
    made = ListTwin(open_map)
    qtbot.addWidget(made)
    made.resize(360, 500)
    made.show()
    made.setFocus()
    return made


def called(open_map: OpenMap, name: str) -> Actor:
    return next(actor for actor in open_map.content.actors if actor.name == name)


def words(twin: ListTwin) -> list[str]:
    return [entry.words for entry in twin.entries()]


def choose(twin: ListTwin, open_map: OpenMap, *names: str) -> None:
    open_map.choose_all([called(open_map, name).id for name in names])


def test_people_stand_by_ring_with_how_many_they_are(twin: ListTwin) -> None:
    rings = ["dichtbij (2)", "An", "Lotte", "bekend (0)", "ver weg (0)", "No ring yet (2)", "Bo", "Mo"]
    assert words(twin)[1:] == rings
    assert "Buurt" in words(twin)[0]


def test_a_line_stands_as_a_sentence_with_both(twin: ListTwin, open_map: OpenMap) -> None:
    open_map.connect_ends(called(open_map, "An").id, called(open_map, "Mo").id)
    assert sum("know each other" in each for each in words(twin)) == 2


def test_circles_stand_with_their_members_and_note(twin: ListTwin, open_map: OpenMap) -> None:
    open_map.draw_circle([called(open_map, "An").id, called(open_map, "Mo").id])
    (circle,) = open_map.content.circles
    open_map.rename_circle(circle, "Speeltuin")
    open_map.set_note(open_map.content.circles[0], "elke week")
    shown = twin.entries()
    place = next(at for at, entry in enumerate(shown) if entry.sort is Sort.CIRCLE)
    assert [entry.words for entry in shown[place : place + 3]] == ["Speeltuin", "An", "Mo"]
    assert shown[place + 3].sort is Sort.NOTE


def test_somebody_who_moves_to_another_ring_stays_chosen_open_and_the_only_one_touched(
    qtbot: QtBot, twin: ListTwin, open_map: OpenMap
) -> None:
    open_map.connect_ends(open_map.id, called(open_map, "An").id)
    choose(twin, open_map, "An")
    twin.expand(twin.currentIndex())
    moved: list[int] = []
    twin.model().rowsMoved.connect(lambda *_: moved.append(1))
    twin.model().rowsInserted.connect(lambda *_: pytest.fail("no row is made anew"))
    twin.model().rowsRemoved.connect(lambda *_: pytest.fail("no row is taken away"))
    qtbot.keyClick(twin, Qt.Key.Key_Down, CONTROL)
    assert called(open_map, "An").ring == 1
    assert twin.isExpanded(twin.currentIndex())
    assert [entry.words for entry in twin.chosen_entries()] == ["An"]
    assert len(moved) <= 2


def test_plus_and_minus_bring_all_who_are_chosen_closer_and_further(
    qtbot: QtBot, twin: ListTwin, open_map: OpenMap
) -> None:
    choose(twin, open_map, "An", "Lotte")
    qtbot.keyClick(twin, Qt.Key.Key_Minus)
    assert [called(open_map, name).ring for name in ("An", "Lotte")] == [1, 1]
    qtbot.keyClick(twin, Qt.Key.Key_Plus)
    assert [called(open_map, name).ring for name in ("An", "Lotte")] == [0, 0]


def test_plus_makes_a_line_stronger(qtbot: QtBot, twin: ListTwin, open_map: OpenMap) -> None:
    open_map.connect_ends(open_map.id, called(open_map, "An").id)
    qtbot.keyClick(twin, Qt.Key.Key_Plus)
    assert open_map.content.ties[0].strength == 3


def test_f2_renames_a_contact_in_its_row(qtbot: QtBot, twin: ListTwin, open_map: OpenMap) -> None:
    choose(twin, open_map, "Mo")
    qtbot.keyClick(twin, Qt.Key.Key_F2)
    field = twin.findChild(QLineEdit)
    assert field is not None
    assert field.text() == "Mo"
    field.setText("Aïcha")
    with qtbot.assertNotEmitted(twin.opened):
        qtbot.keyClick(field, ENTER)
    qtbot.waitUntil(lambda: "Aïcha" in words(twin))
    assert words(twin)[-2:] == ["Aïcha", "Bo"]
    assert [entry.words for entry in twin.chosen_entries()] == ["Aïcha"]


def test_c_draws_a_circle_and_asks_for_its_name(qtbot: QtBot, twin: ListTwin, open_map: OpenMap) -> None:
    choose(twin, open_map, "An", "Mo")
    qtbot.keyClick(twin, Qt.Key.Key_C)
    field = twin.findChild(QLineEdit)
    assert field is not None
    field.setText("Speeltuin")
    qtbot.keyClick(field, ENTER)
    qtbot.waitUntil(lambda: [circle.name for circle in open_map.content.circles] == ["Speeltuin"])


def test_shift_and_an_arrow_choose_several_on_the_map_too(qtbot: QtBot, twin: ListTwin, open_map: OpenMap) -> None:
    choose(twin, open_map, "An")
    qtbot.keyClick(twin, Qt.Key.Key_Down, SHIFT)
    assert open_map.choices == (called(open_map, "An").id, called(open_map, "Lotte").id)


def test_what_is_chosen_on_the_map_is_chosen_here(twin: ListTwin, open_map: OpenMap) -> None:
    choose(twin, open_map, "Mo", "An")
    assert {entry.words for entry in twin.chosen_entries()} == {"An", "Mo"}
    assert twin.current_entry() is not None
    open_map.choose("")
    assert not twin.selectionModel().hasSelection()


def test_delete_takes_all_who_are_chosen_off_in_one_step(qtbot: QtBot, twin: ListTwin, open_map: OpenMap) -> None:
    choose(twin, open_map, "An", "Mo")
    qtbot.keyClick(twin, Qt.Key.Key_Delete)
    assert [actor.name for actor in open_map.content.actors] == ["Bo", "Lotte"]
    open_map.undo()
    assert len(open_map.content.actors) == 4


def test_an_offer_is_reached_by_arrows_and_taken_away(qtbot: QtBot, twin: ListTwin, open_map: OpenMap) -> None:
    open_map.add_good(Offer, called(open_map, "Mo").id, kind=Good.TIME, words="tijd", draft="")
    choose(twin, open_map, "Mo")
    qtbot.keyClick(twin, Qt.Key.Key_Right)
    qtbot.keyClick(twin, Qt.Key.Key_Down)
    assert open_map.choice == called(open_map, "Mo").id
    qtbot.keyClick(twin, Qt.Key.Key_Delete)
    assert open_map.content.offers == ()
    assert len(open_map.content.actors) == 4


def test_delete_on_a_member_takes_it_out_of_the_circle_only(qtbot: QtBot, twin: ListTwin, open_map: OpenMap) -> None:
    open_map.draw_circle([called(open_map, "An").id, called(open_map, "Mo").id])
    (circle,) = open_map.content.circles
    twin.go_to(f"{circle.id}/{called(open_map, 'Mo').id}")
    qtbot.keyClick(twin, Qt.Key.Key_Delete)
    assert open_map.content.circles[0].members == (called(open_map, "An").id,)
    assert len(open_map.content.actors) == 4


def test_delete_on_a_note_wipes_it_out(qtbot: QtBot, twin: ListTwin, open_map: OpenMap) -> None:
    open_map.set_note(called(open_map, "An"), "tante")
    twin.go_to(f"{called(open_map, 'An').id}/note")
    qtbot.keyClick(twin, Qt.Key.Key_Delete)
    assert called(open_map, "An").note == ""


def test_l_and_enter_draw_a_line(qtbot: QtBot, twin: ListTwin, open_map: OpenMap) -> None:
    choose(twin, open_map, "An")
    qtbot.keyClick(twin, Qt.Key.Key_L)
    qtbot.keyClick(twin, Qt.Key.Key_Down)
    qtbot.keyClick(twin, ENTER)
    (tie,) = open_map.content.ties
    assert (tie.start, tie.end) == (called(open_map, "An").id, called(open_map, "Lotte").id)


def test_escape_gives_a_line_up(qtbot: QtBot, twin: ListTwin, open_map: OpenMap) -> None:
    choose(twin, open_map, "An")
    qtbot.keyClick(twin, Qt.Key.Key_L)
    qtbot.keyClick(twin, Qt.Key.Key_Escape)
    assert open_map.line_from == ""


def test_w_says_who_is_missing(qtbot: QtBot, twin: ListTwin, open_map: OpenMap) -> None:
    choose(twin, open_map, "An", "Mo")
    qtbot.keyClick(twin, Qt.Key.Key_W)
    assert all(called(open_map, name).wished for name in ("An", "Mo"))
    qtbot.keyClick(twin, Qt.Key.Key_W)
    assert not any(actor.wished for actor in open_map.content.actors)


def test_a_capital_searches_where_a_small_letter_acts(qtbot: QtBot, twin: ListTwin, open_map: OpenMap) -> None:
    qtbot.keyClicks(twin, "Lot")
    assert open_map.choice == called(open_map, "Lotte").id
    assert open_map.line_from == ""


def test_a_search_finds_who_is_folded_away(qtbot: QtBot, twin: ListTwin, open_map: OpenMap) -> None:
    twin.collapseAll()
    qtbot.keyClicks(twin, "mo")
    assert open_map.choice == called(open_map, "Mo").id


def test_enter_opens_and_a_part_opens_as_such(qtbot: QtBot, twin: ListTwin, open_map: OpenMap) -> None:
    an = called(open_map, "An").id
    open_map.add_good(Ask, an, kind=Good.SPACE, words="zaal", draft="")
    twin.go_to(f"{an}/{open_map.content.asks[0].id}")
    with qtbot.waitSignals([twin.opened, twin.detail_asked]):
        qtbot.keyClick(twin, ENTER)


def test_n_and_insert_ask_for_a_name(qtbot: QtBot, twin: ListTwin) -> None:
    for key in (Qt.Key.Key_N, Qt.Key.Key_Insert):
        with qtbot.waitSignal(twin.name_asked):
            qtbot.keyClick(twin, key)


def drop(twin: ListTwin, dragged: str, key: str) -> None:
    model = twin.model()
    assert isinstance(model, OutlineModel)
    carried = model.mimeData([model.index_of(dragged)])
    assert model.canDropMimeData(carried, Qt.DropAction.MoveAction, -1, -1, model.index_of(key))
    model.dropMimeData(carried, Qt.DropAction.MoveAction, -1, -1, model.index_of(key))


def test_a_row_dropped_on_a_ring_goes_there(qtbot: QtBot, twin: ListTwin, open_map: OpenMap) -> None:
    drop(twin, called(open_map, "Mo").id, "ring:2")
    qtbot.waitUntil(lambda: called(open_map, "Mo").ring == 2)


def test_a_row_dropped_on_a_circle_joins_it(qtbot: QtBot, twin: ListTwin, open_map: OpenMap) -> None:
    open_map.draw_circle([called(open_map, "An").id])
    drop(twin, called(open_map, "Mo").id, open_map.content.circles[0].id)
    qtbot.waitUntil(lambda: called(open_map, "Mo").id in open_map.content.circles[0].members)


def test_the_menu_key_asks_for_the_menu_of_the_row(qtbot: QtBot, twin: ListTwin, open_map: OpenMap) -> None:
    choose(twin, open_map, "Mo")
    point = twin.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, point, twin.mapToGlobal(point))
    with qtbot.waitSignal(twin.menu_asked) as asked:
        QApplication.sendEvent(twin, event)
    place = twin.viewport().mapFromGlobal(asked.args[0])
    assert twin.visualRect(twin.currentIndex()).contains(place)


def test_every_row_says_what_it_is_to_a_screen_reader(twin: ListTwin, open_map: OpenMap) -> None:
    open_map.set_all([called(open_map, "An")], wished=True)
    open_map.set_note(called(open_map, "An"), "tante")
    twin.go_to(called(open_map, "An").id)
    heard = twin.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    for part in ("An", "person", "dichtbij", "wished", "0 line", "has a note"):
        assert part in heard


def test_changes_are_spoken(qtbot: QtBot, twin: ListTwin, open_map: OpenMap, monkeypatch: pytest.MonkeyPatch) -> None:
    spoken: list[str] = []
    monkeypatch.setattr("app.ui.maps.list_twin.announce", lambda _widget, text: spoken.append(text))
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    choose(twin, open_map, "An")
    qtbot.keyClick(twin, Qt.Key.Key_Minus)
    assert "dichtbij" in spoken[-1]
    assert "bekend" in spoken[-1]


def test_shift_begins_at_who_was_just_moved(qtbot: QtBot, twin: ListTwin, open_map: OpenMap) -> None:
    qtbot.keyClicks(twin, "Mo")
    for _ in range(2):
        qtbot.keyClick(twin, Qt.Key.Key_Up, CONTROL)
    qtbot.keyClick(twin, Qt.Key.Key_Up, SHIFT)
    assert open_map.choices == (called(open_map, "Mo").id,)
    qtbot.keyClick(twin, Qt.Key.Key_Up, SHIFT)
    assert open_map.choices == (called(open_map, "Mo").id, called(open_map, "Lotte").id)


def test_two_things_of_one_contact_go_together(qtbot: QtBot, twin: ListTwin, open_map: OpenMap) -> None:
    an = called(open_map, "An").id
    for cls in (Offer, Ask):
        open_map.add_good(cls, an, kind=Good.TIME, words="tijd", draft="")
    twin.expandAll()
    twin.go_to(f"{an}/{open_map.content.offers[0].id}")
    qtbot.keyClick(twin, Qt.Key.Key_Down, SHIFT)
    qtbot.keyClick(twin, Qt.Key.Key_Delete)
    assert (open_map.content.offers, open_map.content.asks) == ((), ())
    open_map.undo()
    assert (len(open_map.content.offers), len(open_map.content.asks)) == (1, 1)


def test_who_only_looks_changes_nothing_with_the_keys(
    qtbot: QtBot, twin: ListTwin, open_map: OpenMap, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(OpenMap, "read_only", True)
    choose(twin, open_map, "An")
    before = open_map.content
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_W, Qt.Key.Key_C, Qt.Key.Key_Minus, Qt.Key.Key_L):
        qtbot.keyClick(twin, key)
    assert open_map.content is before
    assert open_map.line_from == ""
