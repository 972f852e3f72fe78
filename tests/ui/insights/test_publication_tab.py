"""Chapters are made, put in order and filled by keys and clicks, and all of it can be taken back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.models.edit import added
from app.models.insights import Insight, InsightStatus
from app.models.programme import Programme
from app.models.publication import Chapter, Publication, in_order
from app.models.record import new_id
from app.models.themes import Theme
from app.services.workspace import Workspace
from app.storage import ProgrammeFile
from app.ui.insights.publication_list import carried
from app.ui.insights.publication_tab import PublicationTab
from app.ui.insights.screen import InsightsScreen
from app.ui.main_window import MainWindow
from app.ui.print.screen import PrintScreen

LEFT, ALT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.AltModifier


def insight(number: int, theme: str = "", **values: object) -> Insight:
    themes = (theme,) if theme else ()
    return Insight(id=f"i{number}", number=number, claim=f"Bewering {number}", context="y", themes=themes, **values)  # type: ignore[arg-type]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "p.hossel"


@pytest.fixture
def workspace(qtbot: QtBot, path: Path) -> Iterator[Workspace]:
    made = Workspace(ProgrammeFile.create(path, Programme(id=new_id(), title="Proef")))
    themes = (Theme(id="geld", name="geld", rank="F"), Theme(id="tijd", name="tijd", rank="V"))
    old = insight(4, status=InsightStatus.SUPERSEDED)
    made.do(added("add", *themes, insight(1, "tijd"), insight(2, "geld"), insight(3, "geld"), old))
    yield made
    made.close()


@pytest.fixture
def tab(qtbot: QtBot, workspace: Workspace) -> Iterator[PublicationTab]:
    screen = InsightsScreen(workspace)
    qtbot.addWidget(screen)
    screen.resize(1280, 720)
    screen.show()
    screen.tabs.setCurrentWidget(screen.publication)
    yield screen.publication
    screen.close()


@pytest.fixture
def drafted(qtbot: QtBot, tab: PublicationTab) -> PublicationTab:
    qtbot.mouseClick(tab.make, LEFT)
    return tab


def chapters(workspace: Workspace) -> list[tuple[str, tuple[str, ...]]]:
    return [(each.title, each.insights) for each in in_order(workspace.all(Chapter))]


def shown(tab: PublicationTab) -> list[str]:
    return [row.text for row in tab.list.rows()]


def drop(tab: PublicationTab, ids: list[str], onto: str, *, below: bool) -> None:
    """Let something go on the upper or lower half of a row."""
    place = next(at for at, row in enumerate(tab.list.rows()) if row.id == onto)
    there = tab.list.visualRect(tab.list.model().index(place, 0))
    point = QPoint(there.center().x(), there.bottom() - 2 if below else there.top() + 2)
    how = (Qt.DropAction.LinkAction, carried(ids), LEFT, Qt.KeyboardModifier.NoModifier)
    for event in (QDragEnterEvent(point, *how), QDragMoveEvent(point, *how), QDropEvent(QPointF(point), *how)):
        QApplication.sendEvent(tab.list.viewport(), event)


def test_chapters_are_made_from_the_themes_and_taken_back_in_one_go(
    drafted: PublicationTab, workspace: Workspace
) -> None:
    assert shown(drafted) == ["Proef", "1. Geld", "I2  Bewering 2", "I3  Bewering 3", "2. Tijd", "I1  Bewering 1"]
    workspace.undo()
    assert workspace.all(Publication) == []
    assert shown(drafted) == []


def test_the_first_chapter_can_be_written_by_hand(qtbot: QtBot, tab: PublicationTab, workspace: Workspace) -> None:
    qtbot.keyClicks(tab.title, "Buren & co")
    qtbot.keyClick(tab.title, Qt.Key.Key_Return)
    assert chapters(workspace) == [("Buren & co", ())]
    assert tab.title.text() == ""
    qtbot.keyClick(tab.title, Qt.Key.Key_Return)
    assert len(workspace.all(Chapter)) == 1


def test_insights_are_found_in_the_pool_and_put_in_the_chosen_chapter(
    qtbot: QtBot, tab: PublicationTab, workspace: Workspace
) -> None:
    for title in ("Een", "Twee"):
        qtbot.keyClicks(tab.title, title)
        qtbot.mouseClick(tab.add, LEFT)
    tab.list.select(in_order(workspace.all(Chapter))[0].id)
    qtbot.keyClicks(tab.pool.search, "bewering 3")
    tab.pool.list.select("i3")
    qtbot.keyClick(tab.pool.list, Qt.Key.Key_Return)
    tab.pool.search.clear()
    qtbot.keyClick(tab.pool.list, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.mouseClick(tab.pool.put, LEFT)
    assert chapters(workspace) == [("Een", ("i3", "i1", "i2")), ("Twee", ())]
    assert tab.pool.list.isHidden()


def test_the_pool_is_narrowed_by_theme_and_holds_nothing_that_is_superseded(
    qtbot: QtBot, tab: PublicationTab, workspace: Workspace
) -> None:
    assert [each.id for each in tab.pool.list.sources.records] == ["i1", "i2", "i3"]
    qtbot.keyClick(tab.pool.theme, Qt.Key.Key_Down)
    assert [each.id for each in tab.pool.list.sources.records] == ["i2", "i3"]


def test_alt_and_an_arrow_move_an_insight_on_into_the_next_chapter(
    qtbot: QtBot, drafted: PublicationTab, workspace: Workspace
) -> None:
    drafted.list.select("i2")
    qtbot.keyClick(drafted.list, Qt.Key.Key_Down, ALT)
    assert chapters(workspace)[0] == ("Geld", ("i3", "i2"))
    qtbot.mouseClick(drafted.down, LEFT)
    assert chapters(workspace) == [("Geld", ("i3",)), ("Tijd", ("i2", "i1"))]
    assert drafted.list.current_id() == "i2"


def test_a_chapter_moves_with_its_insights_and_goes_without_them(
    qtbot: QtBot, drafted: PublicationTab, workspace: Workspace
) -> None:
    drafted.list.select(in_order(workspace.all(Chapter))[1].id)
    qtbot.keyClick(drafted.list, Qt.Key.Key_Up, ALT)
    assert chapters(workspace) == [("Tijd", ("i1",)), ("Geld", ("i2", "i3"))]
    qtbot.keyClick(drafted.list, Qt.Key.Key_Delete)
    assert chapters(workspace) == [("Geld", ("i2", "i3"))]
    assert workspace.find(Insight, "i1") is not None
    assert [each.id for each in drafted.pool.list.sources.records] == ["i1"]


def test_an_insight_is_taken_out_and_comes_back(qtbot: QtBot, drafted: PublicationTab, workspace: Workspace) -> None:
    drafted.list.select("i3")
    qtbot.mouseClick(drafted.remove, LEFT)
    assert chapters(workspace)[0] == ("Geld", ("i2",))
    workspace.undo()
    assert chapters(workspace)[0] == ("Geld", ("i2", "i3"))


@pytest.mark.parametrize(
    ("ids", "onto", "below", "after"),
    [
        (["i1"], "i2", True, [("Geld", ("i2", "i1", "i3")), ("Tijd", ())]),
        (["i1"], "i2", False, [("Geld", ("i1", "i2", "i3")), ("Tijd", ())]),
        (["i3"], "tijd", True, [("Geld", ("i2",)), ("Tijd", ("i3", "i1"))]),
        (["tijd"], "i2", True, [("Tijd", ("i1",)), ("Geld", ("i2", "i3"))]),
        (["gone"], "i2", True, [("Geld", ("i2", "i3")), ("Tijd", ("i1",))]),
    ],
)
def test_what_is_dropped_lands_where_it_was_let_go(
    drafted: PublicationTab,
    workspace: Workspace,
    ids: list[str],
    onto: str,
    below: bool,
    after: list[tuple[str, tuple[str, ...]]],
) -> None:
    by_title = {each.title.lower(): each.id for each in workspace.all(Chapter)}
    drop(drafted, [by_title.get(each, each) for each in ids], by_title.get(onto, onto), below=below)
    assert chapters(workspace) == after


def test_texts_are_kept_when_the_field_is_left_and_stand_there_after_reopening(
    qtbot: QtBot, drafted: PublicationTab, workspace: Workspace
) -> None:
    drafted.list.select(workspace.all(Publication)[0].id)
    aim = drafted.sheet.form.field("introduction")
    aim.setFocus()
    qtbot.keyClicks(aim, "Om te leren.")
    drafted.list.setFocus()
    assert workspace.all(Publication)[0].introduction == "Om te leren."
    again = PublicationTab(workspace)
    qtbot.addWidget(again)
    assert again.sheet.form.field("introduction").toPlainText() == "Om te leren."


def test_half_typed_words_of_two_chapters_do_not_mix(
    qtbot: QtBot, drafted: PublicationTab, workspace: Workspace
) -> None:
    first, second = in_order(workspace.all(Chapter))
    text = drafted.sheet.chapter.field("introduction")
    drafted.list.select(first.id)
    qtbot.keyClicks(text, "half")
    drafted.list.select(second.id)
    assert text.toPlainText() == ""
    drafted.list.select(first.id)
    assert text.toPlainText() == "half"


def test_a_chapter_gets_another_title_but_never_none(
    qtbot: QtBot, drafted: PublicationTab, workspace: Workspace
) -> None:
    chapter = in_order(workspace.all(Chapter))[0]
    drafted.list.select(chapter.id)
    qtbot.keyClick(drafted.list, Qt.Key.Key_Return)
    title = drafted.sheet.chapter.field("title")
    assert title.hasFocus()
    title.selectAll()
    qtbot.keyClicks(title, "Euro's")
    qtbot.keyClick(title, Qt.Key.Key_Return)
    assert workspace.get(Chapter, chapter.id).title == "Euro's"
    title.selectAll()
    qtbot.keyClick(title, Qt.Key.Key_Delete)
    with qtbot.waitSignal(workspace.refused):
        qtbot.keyClick(title, Qt.Key.Key_Return)


def test_a_part_is_left_out_with_the_space_bar(qtbot: QtBot, drafted: PublicationTab, workspace: Workspace) -> None:
    drafted.list.select(workspace.all(Publication)[0].id)
    drafted.sheet.parts.setCurrentRow(0)
    qtbot.keyClick(drafted.sheet.parts, Qt.Key.Key_Space)
    assert workspace.all(Publication)[0].left_out == ("aim",)
    workspace.undo()
    assert drafted.sheet.parts.item(0).checkState() is Qt.CheckState.Checked


def test_what_is_thin_is_said_above_and_beside_the_insight(drafted: PublicationTab) -> None:
    assert "Seen by one side: I1, I2, I3." in drafted.told()
    drafted.list.select("i2")
    assert "Seen by one side: I2." in drafted.sheet.told()


def test_print_asks_for_this_print(qtbot: QtBot, drafted: PublicationTab) -> None:
    with qtbot.waitSignal(drafted.print_asked) as asked:
        qtbot.mouseClick(drafted.print, LEFT)
    assert asked.args == ["publication", ""]


def test_a_file_that_is_only_read_offers_nothing_to_change(
    qtbot: QtBot, drafted: PublicationTab, workspace: Workspace, path: Path
) -> None:
    looking = Workspace(ProgrammeFile.open(path, read_only=True))
    tab = PublicationTab(looking)
    qtbot.addWidget(tab)
    tab.list.select("i2")
    assert not any(each.isEnabled() for each in (tab.up, tab.down, tab.remove, tab.add, tab.make, tab.pool.put))
    assert tab.print.isEnabled()
    looking.close()


def test_the_button_leads_to_the_print_itself(
    qtbot: QtBot, window: MainWindow, drafted: PublicationTab, workspace: Workspace, path: Path
) -> None:
    workspace.close()
    window.files.open(path)
    window.go("insights", "i2")
    sheet = window.front.publication
    window.front.tabs.setCurrentWidget(sheet)
    qtbot.mouseClick(sheet.print, LEFT)
    assert isinstance(window.front, PrintScreen)
    assert window.front.kinds.list.current_id() == "publication"
