"""All maps stand side by side to choose from, and all that can be done to one works by mouse and by keys."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAccessible, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from app.models.edit import added
from app.models.map_edits import add_actor, add_map, add_tie
from app.models.network_map import MapSetup, NetworkMap
from app.models.participation import add_person
from app.models.person import Person
from app.models.session import Session
from app.services.workspace import Workspace
from app.storage import ProgrammeFile
from app.ui.maps.chooser import MANY, MapChooser
from app.ui.maps.map_dialogs import CopyQuestion, GiveQuestion
from app.ui.maps.map_grid import MapRow, lines_of

LEFT, ENTER = Qt.MouseButton.LeftButton, Qt.Key.Key_Return
AT = datetime(2026, 3, 12, 20)


@pytest.fixture
def workspace(programme_path: Path) -> Iterator[Workspace]:
    """Give a programme with one person and one evening, and no map yet; each edit is a minute later."""
    minutes = count()
    made = Workspace(ProgrammeFile.open(programme_path, clock=lambda: AT + timedelta(minutes=next(minutes))))
    yield made
    made.close()


def draw(workspace: Workspace, title: str, *, session: str | None = "avond", at: datetime = AT) -> NetworkMap:
    number = workspace.next_number(NetworkMap)
    workspace.do(add_map(number, owner=None, session=session, ring_names=("a", "b"), title=title, at=at))
    return workspace.all(NetworkMap)[-1]


def fill(workspace: Workspace, drawn: NetworkMap, *names: str) -> None:
    for name in names:
        workspace.do(add_actor(workspace.map_content(drawn.id), name, at=(0.4, 0.4)))
        content = workspace.map_content(drawn.id)
        workspace.do(add_tie(content, None, content.actors[-1].id))


@pytest.fixture
def chooser(qtbot: QtBot, workspace: Workspace) -> Callable[[], MapChooser]:
    def made() -> MapChooser:
        shown = MapChooser(workspace)
        qtbot.addWidget(shown)
        shown.resize(1280, 800)
        shown.show()
        return shown

    return made


def titles(chooser: MapChooser) -> list[str]:
    return [row.text for row in chooser.list.rows()]


def answering(kind: type[QWidget], act: Callable[[QWidget], object]) -> None:
    """Answer the next question of a kind as soon as it is asked."""

    def answer() -> None:
        asked = QApplication.activeModalWidget()
        assert isinstance(asked, kind), asked
        act(asked)

    QTimer.singleShot(0, answer)


def test_without_maps_there_is_a_way_to_begin(chooser: Callable[[], MapChooser]) -> None:
    shown = chooser()
    assert shown.begin.isVisible()
    assert not shown.list.isVisible()
    assert not shown.open.isVisible()


def test_the_last_changed_map_stands_first(
    workspace: Workspace, chooser: Callable[[], MapChooser], qtbot: QtBot
) -> None:
    old = draw(workspace, "oud")
    draw(workspace, "nieuw")
    shown = chooser()
    assert titles(shown) == ["nieuw", "oud"]
    fill(workspace, old, "Mo")
    qtbot.waitUntil(lambda: titles(shown) == ["oud", "nieuw"])


def test_a_map_tells_its_session_its_size_and_its_last_change(
    workspace: Workspace, chooser: Callable[[], MapChooser], qtbot: QtBot
) -> None:
    fill(workspace, draw(workspace, "Tafel 2"), "Mo", "An")
    shown = chooser()
    assert _facts(shown)[::2] == ("Avond", "changed on 12-03-2026")
    qtbot.waitUntil(lambda: _facts(shown)[1].count("2") == 2)


def _facts(shown: MapChooser) -> tuple[str, ...]:
    (row,) = shown.list.rows()
    assert isinstance(row, MapRow)
    return row.facts


def test_a_screen_reader_hears_all_facts_of_a_map(
    workspace: Workspace, chooser: Callable[[], MapChooser], qtbot: QtBot
) -> None:
    fill(workspace, draw(workspace, "Tafel 2"), "Mo")
    shown = chooser()
    qtbot.waitUntil(lambda: _facts(shown)[1].count(",") == 1)
    QAccessible.setActive(True)
    item = QAccessible.queryAccessibleInterface(shown.list).child(0)
    assert item.text(QAccessible.Text.Name) == ", ".join(("Tafel 2", *_facts(shown)))
    QAccessible.setActive(False)


def test_arrows_choose_and_enter_opens(workspace: Workspace, chooser: Callable[[], MapChooser], qtbot: QtBot) -> None:
    first, second = draw(workspace, "een", at=AT + timedelta(1)), draw(workspace, "twee")
    shown = chooser()
    assert shown.list.current_id() == first.id
    qtbot.keyClick(shown.list, Qt.Key.Key_Right)
    with qtbot.waitSignal(shown.opened) as opened:
        qtbot.keyClick(shown.list, ENTER)
    assert opened.args == [second.id]


def test_delete_removes_at_once_and_undo_brings_back(
    workspace: Workspace, chooser: Callable[[], MapChooser], qtbot: QtBot
) -> None:
    fill(workspace, draw(workspace, "een"), "Mo")
    shown = chooser()
    qtbot.keyClick(shown.list, Qt.Key.Key_Delete)
    assert workspace.all(NetworkMap) == []
    assert shown.begin.isVisible()
    workspace.undo()
    assert titles(shown) == ["een"]


def test_one_session_can_be_shown_alone(workspace: Workspace, chooser: Callable[[], MapChooser]) -> None:
    draw(workspace, "tuin"), draw(workspace, "los", session=None)
    shown = chooser()
    assert shown.sessions.isVisible()
    shown.sessions.set_value("avond")
    shown.sessions.chosen.emit("avond")
    assert titles(shown) == ["tuin"]


def test_many_maps_can_be_searched(workspace: Workspace, chooser: Callable[[], MapChooser], qtbot: QtBot) -> None:
    for number in range(MANY + 1):
        draw(workspace, f"Groép {number}")
    shown = chooser()
    qtbot.keyClicks(shown.search, "groep k7")
    assert titles(shown) == ["Groép 6"]
    qtbot.keyClicks(shown.search, "x")
    assert shown.list.isHidden()


def test_a_map_is_copied_to_another_session(
    workspace: Workspace, chooser: Callable[[], MapChooser], qtbot: QtBot
) -> None:
    later = Session(id="later", number=2, title="Later", starts_at=AT + timedelta(days=30))
    workspace.do(added("add_session", later))
    fill(workspace, draw(workspace, "een"), "Mo")
    shown = chooser()
    shown.search.setText("een")
    shown.sessions.set_value("avond")
    answering(CopyQuestion, lambda asked: qtbot.mouseClick(asked.act, LEFT))
    qtbot.mouseClick(shown.copy, LEFT)
    _, copy = workspace.all(NetworkMap)
    assert copy.session == "later"
    assert [actor.name for actor in workspace.map_content(copy.id).actors] == ["Mo"]
    assert shown.list.current_id() == copy.id


def test_f2_gives_a_map_to_somebody(workspace: Workspace, chooser: Callable[[], MapChooser], qtbot: QtBot) -> None:
    draw(workspace, "een")
    shown = chooser()

    def give(asked: QWidget) -> None:
        qtbot.keyClicks(asked.owner.name, "fatma")
        qtbot.mouseClick(asked.act, LEFT)

    answering(GiveQuestion, give)
    qtbot.keyClick(shown.list, Qt.Key.Key_F2)
    assert workspace.all(NetworkMap)[0].owner == "fatma"
    assert titles(shown) == ["Fatma"]


def test_throwing_away_for_good_asks_first(
    workspace: Workspace, chooser: Callable[[], MapChooser], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(workspace, draw(workspace, "een"), "Mo")
    shown, asked = chooser(), []

    def answer(_parent: QWidget, question: str, **_words: str) -> bool:
        asked.append(question)
        return len(asked) > 1

    monkeypatch.setattr("app.ui.maps.throwing_away.sure", answer)
    qtbot.mouseClick(shown.erase, LEFT)
    assert len(workspace.all(NetworkMap)) == 1
    qtbot.mouseClick(shown.erase, LEFT)
    assert workspace.all(NetworkMap) == []
    assert "een" in asked[0]
    assert workspace.next_undo() not in ("add_map", "remove_map")


def test_the_other_button_shows_all_that_can_be_done(
    workspace: Workspace, chooser: Callable[[], MapChooser], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    draw(workspace, "een")
    shown, menus = chooser(), []
    monkeypatch.setattr(QMenu, "popup", lambda menu, _at: menus.append(menu))
    place = shown.list.visualRect(shown.list.currentIndex()).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, shown.list.viewport().mapToGlobal(place))
    QApplication.sendEvent(shown.list.viewport(), event)
    (menu,) = menus
    assert len(menu.actions()) == 5
    with qtbot.waitSignal(shown.opened):
        menu.actions()[0].trigger()


def test_a_finger_that_rests_asks_what_can_be_done(
    workspace: Workspace, chooser: Callable[[], MapChooser], qtbot: QtBot
) -> None:
    drawn = draw(workspace, "een")
    shown = chooser()
    place = shown.list.visualRect(shown.list.currentIndex()).center()
    shown.list.menu_asked.disconnect()
    view, finger = shown.list.viewport(), QTest.createTouchDevice()
    with qtbot.waitSignal(shown.list.menu_asked) as asked:
        QTest.touchEvent(view, finger).press(0, place, view)
    QTest.touchEvent(view, finger).release(0, place, view)
    assert asked.args == [drawn.id, view.mapToGlobal(place)]
    QTest.touchEvent(view, finger).press(0, place, view)
    assert shown.list.finger.rests.isActive()
    QTest.touchEvent(view, finger).release(0, place, view)
    assert not shown.list.finger.rests.isActive()


def test_a_finger_pushes_the_maps_along(workspace: Workspace, chooser: Callable[[], MapChooser], qtbot: QtBot) -> None:
    for number in range(40):
        draw(workspace, f"Groep {number}")
    shown = chooser()
    view, finger = shown.list.viewport(), QTest.createTouchDevice()
    QTest.touchEvent(view, finger).press(0, QPoint(100, 300))
    for y in range(290, 100, -10):
        QTest.touchEvent(view, finger).move(0, QPoint(100, y))
    QTest.touchEvent(view, finger).release(0, QPoint(100, 110))
    assert 150 < shown.list.verticalScrollBar().value() <= 190
    assert not shown.list.finger.rests.isActive()


def test_a_map_of_the_evening_begins_as_the_evening_says(workspace: Workspace, qtbot: QtBot) -> None:
    setup = MapSetup(id="m", session="avond", questions=("Wie?",), ring_names=("hier",), kind_names=("mens",))
    workspace.do(added("set_up_session", setup))
    shown = MapChooser(workspace)
    qtbot.addWidget(shown)
    with qtbot.waitSignal(shown.opened) as opened:
        shown.begin_for("fatma")
    drawn = workspace.get(NetworkMap, opened.args[0])
    assert (drawn.owner, drawn.session, drawn.ring_names) == ("fatma", "avond", ("hier",))
    assert (drawn.questions, drawn.kind_names) == (("Wie?",), ("mens",))
    shown.begin_for("fatma")
    assert len(workspace.all(NetworkMap)) == 1


def test_somebody_new_and_their_map_are_one_edit(workspace: Workspace, qtbot: QtBot) -> None:
    shown = MapChooser(workspace)
    qtbot.addWidget(shown)
    qtbot.keyClicks(shown.begin.owner.name, "Jan, official")
    with qtbot.waitSignal(shown.opened):
        qtbot.mouseClick(shown.begin.make, LEFT)
    assert [person.name for person in workspace.all(Person)] == ["Fatma", "Jan"]
    assert shown.begin.owner.name.text() == workspace.draft("map/new/person") == ""
    workspace.undo()
    assert (len(workspace.all(Person)), workspace.all(NetworkMap)) == (1, [])


def test_of_two_with_the_same_name_the_one_that_was_picked_gets_the_map(workspace: Workspace, qtbot: QtBot) -> None:
    workspace.do(add_person(2, "Fatma"))
    second = workspace.all(Person)[1].id
    shown = MapChooser(workspace)
    qtbot.addWidget(shown)
    qtbot.keyClicks(shown.begin.owner.name, "Fat")
    shown.begin.owner.matches.select(second)
    qtbot.keyClick(shown.begin.owner.matches, ENTER)
    qtbot.keyClick(shown.begin.owner.name, ENTER)
    assert workspace.all(NetworkMap)[0].owner == second


def test_a_group_begins_a_map_under_its_own_name(workspace: Workspace, qtbot: QtBot) -> None:
    shown = MapChooser(workspace)
    qtbot.addWidget(shown)
    shown.begin.owner.group.setChecked(True)
    qtbot.keyClicks(shown.begin.owner.title, "Tafel 4")
    qtbot.keyClick(shown.begin.owner.title, ENTER)
    (drawn,) = workspace.all(NetworkMap)
    assert (drawn.owner, drawn.title, drawn.session) == (None, "Tafel 4", "avond")
    assert drawn.questions == (), "the usual ones are asked in any language"


def test_tonight_is_chosen_until_somebody_chooses_another_session(workspace: Workspace, qtbot: QtBot) -> None:
    shown = MapChooser(workspace)
    qtbot.addWidget(shown)
    session = shown.begin.session
    workspace.do(added("add_session", Session(id="laat", number=2, title="Laat", starts_at=datetime.now())))
    assert session.value() == "laat"
    session.setFocus()
    qtbot.keyClick(session, Qt.Key.Key_End)
    workspace.do(added("add_session", Session(id="later", number=3, title="Later", starts_at=datetime.now())))
    assert session.value() is None


def test_somebody_can_start_from_last_time(workspace: Workspace, qtbot: QtBot) -> None:
    workspace.do(add_map(1, owner="fatma", session=None, ring_names=("a",), at=AT))
    first = workspace.all(NetworkMap)[0]
    fill(workspace, first, "Mo")
    shown = MapChooser(workspace)
    qtbot.addWidget(shown)
    assert shown.begin.again.isHidden()
    qtbot.keyClicks(shown.begin.owner.name, "Fatma")
    assert not shown.begin.again.isHidden()
    qtbot.mouseClick(shown.begin.again, LEFT)
    copy = workspace.all(NetworkMap)[1]
    assert (copy.previous, copy.owner, copy.session) == (first.id, "fatma", "avond")
    assert [actor.name for actor in workspace.map_content(copy.id).actors] == ["Mo"]


def test_who_comes_back_from_a_map_finds_it_chosen_and_in_view(
    workspace: Workspace, chooser: Callable[[], MapChooser], qtbot: QtBot
) -> None:
    first = draw(workspace, "eerste")
    for number in range(40):
        draw(workspace, f"Groep {number}")
    shown = chooser()
    shown.begin_for("fatma")
    began = next(drawn.id for drawn in workspace.all(NetworkMap) if drawn.owner)
    assert shown.list.current_id() == began
    shown.opened.emit(first.id)
    fill(workspace, first, "Mo")
    assert shown.list.current_id() == first.id
    assert shown.list.viewport().rect().contains(shown.list.visualRect(shown.list.currentIndex()).center())


def test_without_a_name_no_map_begins(workspace: Workspace, qtbot: QtBot) -> None:
    shown = MapChooser(workspace)
    qtbot.addWidget(shown)
    with qtbot.waitSignal(workspace.refused):
        qtbot.mouseClick(shown.begin.make, LEFT)
    assert workspace.all(NetworkMap) == []


def test_long_words_are_cut_with_an_ellipsis_on_two_lines(workspace: Workspace, qtbot: QtBot) -> None:
    shown = MapChooser(workspace)
    qtbot.addWidget(shown)
    metrics = shown.fontMetrics()
    assert lines_of("een twee", metrics, 1000) == ["een twee"]
    lines = lines_of("een twee drie vier " * 20, metrics, 120)
    assert len(lines) == 2
    assert lines[1].endswith("…")
    assert all(metrics.horizontalAdvance(line) <= 120 for line in lines)


def test_a_window_that_only_looks_bears_that_another_removed_a_map(
    workspace: Workspace, programme_path: Path, qtbot: QtBot
) -> None:
    draw(workspace, "een")
    gone = draw(workspace, "twee")
    looking = Workspace(ProgrammeFile.open(programme_path, read_only=True))
    shown = MapChooser(looking)
    qtbot.addWidget(shown)
    looking.all(NetworkMap)
    looking.find(NetworkMap, gone.id)
    looking._map_sizes = None  # asked again a moment before this window hears of the removal
    workspace.remove("remove_map", gone)
    shown.mirror()
    assert titles(shown) == ["een"]
    shown.show()
    shown.list.pictures.of(gone.id)
    qtbot.waitUntil(lambda: not shown.list.pictures._waiting)
    assert shown.list.pictures.of(gone.id) is None
    looking.close()
