"""The panel beside the drawing shows all there is to say of what is chosen, and changes it in steps that undo."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from app.models.edit import Change, Edit
from app.models.many_edits import Alignment
from app.models.map_edits import add_map
from app.models.network_map import (
    Actor,
    ActorKind,
    Ask,
    Circle,
    Direction,
    Good,
    NetworkMap,
    Offer,
    Pictogram,
    Tie,
    TieKind,
)
from app.models.programme import Programme
from app.models.record import new_id
from app.services.workspace import Workspace
from app.storage import ProgrammeFile
from app.ui.maps.detail_panel import DetailPanel
from app.ui.maps.open_map import OpenMap
from app.ui.theme import apply_theme

LEFT, ENTER, DOWN = Qt.MouseButton.LeftButton, Qt.Key.Key_Return, Qt.Key.Key_Down
EMPTY, CONTACT, LINE, CIRCLE, MANY = range(5)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    made = Workspace(ProgrammeFile.create(tmp_path / "p.hossel", Programme(id=new_id(), title="Proef")))
    rings, at = ("dichtbij", "bekend", "ver weg"), datetime(2026, 3, 12, 20)
    made.do(
        add_map(1, owner=None, title="Buurt", session=None, ring_names=rings, sector_names=("thuis", "werk"), at=at)
    )
    yield made
    made.close()


@pytest.fixture
def open_map(qtbot: QtBot, workspace: Workspace) -> OpenMap:
    made = OpenMap(workspace, workspace.all(NetworkMap)[0].id, workspace)
    made.add_all(["An", "Bo", "Mo"])
    return made


@pytest.fixture
def panel(qtbot: QtBot, open_map: OpenMap, workspace: Workspace) -> DetailPanel:
    made = DetailPanel(open_map)
    qtbot.addWidget(made)
    made.resize(360, 500)
    made.show()
    return made


def called(open_map: OpenMap, name: str) -> Actor:
    return next(actor for actor in open_map.content.actors if actor.name == name)


def choose(open_map: OpenMap, *names: str) -> None:
    open_map.choose_all([called(open_map, name).id for name in names])


def leave(field: QWidget) -> None:
    QApplication.sendEvent(field, QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.TabFocusReason))


def tie(open_map: OpenMap) -> Tie:
    open_map.connect_ends(called(open_map, "An").id, called(open_map, "Bo").id)
    return open_map.content.ties[0]


def circle(open_map: OpenMap, *names: str) -> Circle:
    open_map.draw_circle([called(open_map, name).id for name in names])
    return open_map.content.circles[0]


def test_each_choice_has_its_own_sheet(panel: DetailPanel, open_map: OpenMap) -> None:
    open_map.choose("")
    assert panel.currentIndex() == EMPTY
    choose(open_map, "An")
    assert panel.currentIndex() == CONTACT
    tie(open_map)
    assert panel.currentIndex() == LINE
    circle(open_map, "An")
    assert panel.currentIndex() == CIRCLE
    choose(open_map, "An", "Bo")
    assert panel.currentIndex() == MANY
    open_map.choose(open_map.id)
    assert panel.currentIndex() == CONTACT


def test_a_contact_gets_a_kind_a_picture_and_a_ring_with_the_keys(
    qtbot: QtBot, panel: DetailPanel, open_map: OpenMap
) -> None:
    choose(open_map, "An")
    for choice in (panel.contact.kind, panel.contact.pictogram):
        qtbot.keyClick(choice, DOWN)
    qtbot.keyClick(panel.contact.ring, Qt.Key.Key_Home)
    an = called(open_map, "An")
    assert (an.kind, an.pictogram, an.ring) == (ActorKind.ORGANISATION, Pictogram.WOMAN, 0)


def test_only_the_kinds_of_this_map_are_offered_by_its_own_words(
    panel: DetailPanel, open_map: OpenMap, workspace: Workspace
) -> None:
    from dataclasses import replace

    before = open_map.content.map
    after = replace(before, kind_names=("mensen", "", "", "plekken", ""))
    workspace.do(Edit("set_up_map", before.id, (Change(before, after),)))
    choose(open_map, "An")
    kind = panel.contact.kind
    assert [kind.itemText(place) for place in range(kind.count())] == ["mensen", "plekken"]


def test_leaving_a_note_keeps_it_with_contact_line_and_circle(panel: DetailPanel, open_map: OpenMap) -> None:
    circle(open_map, "An")
    panel.circle.note.setPlainText("elke week")
    leave(panel.circle.note)
    tie(open_map)
    panel.line.note.setPlainText("via school")
    leave(panel.line.note)
    choose(open_map, "An")
    panel.contact.note.setPlainText("tante")
    leave(panel.contact.note)
    notes = (open_map.content.circles[0].note, open_map.content.ties[0].note, called(open_map, "An").note)
    assert notes == ("elke week", "via school", "tante")


def test_choosing_something_else_finishes_a_note(panel: DetailPanel, open_map: OpenMap) -> None:
    choose(open_map, "An")
    panel.contact.note.setPlainText("tante")
    tie(open_map)
    assert called(open_map, "An").note == "tante"
    assert panel.currentIndex() == LINE


def test_ticks_put_somebody_in_a_circle_and_out(qtbot: QtBot, panel: DetailPanel, open_map: OpenMap) -> None:
    circle(open_map, "An")
    choose(open_map, "Mo")
    panel.contact.circles.setCurrentRow(0)
    qtbot.keyClick(panel.contact.circles, Qt.Key.Key_Space)
    assert called(open_map, "Mo").id in open_map.content.circles[0].members
    open_map.choose(open_map.content.circles[0].id)
    members = panel.circle.members
    row = next(row for row in range(members.count()) if members.item(row).text() == "An")
    qtbot.mouseClick(members.viewport(), LEFT, pos=members.visualItemRect(members.item(row)).center())
    assert open_map.content.circles[0].members == (called(open_map, "Mo").id,)


def test_a_circle_gets_a_name_and_a_colour(qtbot: QtBot, panel: DetailPanel, open_map: OpenMap) -> None:
    circle(open_map, "An")
    qtbot.keyClicks(panel.circle.name, "Speeltuin")
    qtbot.keyClick(panel.circle.name, ENTER)
    qtbot.keyClick(panel.circle.colour, DOWN)
    made = open_map.content.circles[0]
    assert (made.name, made.colour) == ("Speeltuin", 1)


def test_what_a_line_says_is_chosen(qtbot: QtBot, panel: DetailPanel, open_map: OpenMap) -> None:
    tie(open_map)
    for choice in (panel.line.kind, panel.line.direction, panel.line.strength):
        qtbot.keyClick(choice, DOWN)
    qtbot.mouseClick(panel.line.wished, LEFT)
    (made,) = open_map.content.ties
    assert (made.kind, made.direction, made.strength, made.wished) == (TieKind.HELPS, Direction.TO, 3, True)


def test_two_may_be_tied_twice(qtbot: QtBot, panel: DetailPanel, open_map: OpenMap) -> None:
    first = tie(open_map)
    qtbot.mouseClick(panel.line.another, LEFT)
    assert [(each.start, each.end) for each in open_map.content.ties] == [(first.start, first.end)] * 2


def test_several_get_the_same_in_one_step(qtbot: QtBot, panel: DetailPanel, open_map: OpenMap) -> None:
    choose(open_map, "An", "Mo")
    before = open_map.content.actors
    for act in (
        lambda: qtbot.keyClick(panel.many.kind, Qt.Key.Key_End),
        lambda: qtbot.keyClick(panel.many.ring, Qt.Key.Key_Home),
        lambda: qtbot.mouseClick(panel.many.wished, LEFT),
        lambda: qtbot.mouseClick(panel.many.alignments[Alignment.ROW], LEFT),
    ):
        act()
        assert open_map.content.actors != before
        open_map.undo()
        assert open_map.content.actors == before


def test_those_who_are_not_alike_say_so(panel: DetailPanel, open_map: OpenMap) -> None:
    open_map.put_in_ring([called(open_map, "An")], 0)
    open_map.set_all([called(open_map, "An")], wished=True)
    choose(open_map, "An", "Mo")
    assert panel.many.ring.currentText() == "not all alike"
    assert panel.many.wished.checkState() is Qt.CheckState.PartiallyChecked
    assert panel.many.kind.currentText() == "person"


def test_a_circle_is_drawn_round_several_and_all_are_taken_away(
    qtbot: QtBot, panel: DetailPanel, open_map: OpenMap
) -> None:
    choose(open_map, "An", "Mo")
    qtbot.mouseClick(panel.many.circle, LEFT)
    assert panel.currentIndex() == CIRCLE
    qtbot.mouseClick(panel.circle.choose, LEFT)
    qtbot.mouseClick(panel.many.remove, LEFT)
    assert [actor.name for actor in open_map.content.actors] == ["Bo"]


@pytest.mark.parametrize(("kind", "cls"), [("offer", Offer), ("ask", Ask)])
def test_a_sign_opens_what_it_stands_for(
    panel: DetailPanel, open_map: OpenMap, kind: str, cls: type[Offer | Ask]
) -> None:
    an = called(open_map, "An").id
    for each in (Offer, Ask):
        open_map.add_good(each, an, kind=Good.TIME, words="tijd", draft="")
    open_map.choose(an)
    panel.focus_on(kind)
    goods = open_map.content.offers if cls is Offer else open_map.content.asks
    assert panel.contact.goods.list.current_id() == goods[0].id


def test_what_is_sought_is_of_no_kind_until_one_is_chosen_and_the_next_contact_begins_anew(
    qtbot: QtBot, panel: DetailPanel, open_map: OpenMap
) -> None:
    choose(open_map, "An")
    panel.focus_on("ask")
    goods = panel.contact.goods
    qtbot.keyClicks(goods.words, "een zaal")
    qtbot.keyClick(goods.words, ENTER)
    assert [(ask.kind, ask.words) for ask in open_map.content.asks] == [(Good.OTHER, "een zaal")]
    choose(open_map, "Bo")
    assert (goods.sort.value(), goods.kind.value()) == (Offer, Good.OTHER)


def test_the_sign_of_a_note_opens_the_note(qtbot: QtBot, panel: DetailPanel, open_map: OpenMap) -> None:
    panel.activateWindow()
    circle(open_map, "An")
    panel.focus_on("note")
    qtbot.waitUntil(panel.circle.note.hasFocus)


@pytest.mark.parametrize("size", [1.0, 1.5])
def test_every_sheet_fits_a_narrow_panel(
    qapp: QApplication, panel: DetailPanel, open_map: OpenMap, size: float
) -> None:
    apply_theme(qapp, theme="light", size=size)
    for at in ("Speeltuin", "iemand met een naam die wel tachtig tekens lang is en nergens op een regel past, toch?"):
        open_map.rename(open_map.content.actors[0], at)
    drawn = circle(open_map, "Bo", "Mo")
    open_map.connect_ends(open_map.content.actors[0].id, open_map.content.actors[1].id)
    for things in ([open_map.content.actors[0].id], [open_map.content.ties[0].id], [drawn.id], open_map.content.by_id):
        open_map.choose_all(things)
        QApplication.processEvents()
        area = panel.currentWidget()
        assert isinstance(area, QScrollArea)
        assert area.horizontalScrollBar().maximum() == 0, type(area.widget())
    apply_theme(qapp, theme="light", size=1.0)
