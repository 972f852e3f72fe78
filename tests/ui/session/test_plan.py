"""The plan by keys and clicks: a whole one typed, reordered, filled from a template, cut, and taken back."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.models.edit import added, changed
from app.models.errors import EMPTY_BLOCK
from app.models.note import Note
from app.models.programme import Programme
from app.models.questions import LearningQuestion
from app.models.record import new_id
from app.models.session import AgendaItem, BlockCategory, Session, in_order
from app.services.workspace import Workspace
from app.storage import ProgrammeFile
from app.ui.session.plan_list import BlockRow
from app.ui.session.plan_sheet import PlanSheet

ENTER, TAB, ALT = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    made = Workspace(ProgrammeFile.create(tmp_path / "p.hossel", Programme(id=new_id(), title="Proef", language="nl")))
    start, end = datetime(2026, 3, 12, 19), datetime(2026, 3, 12, 20)
    made.do(added("add_session", Session(id="s", number=1, title="Avond", starts_at=start, ends_at=end)))
    yield made
    made.close()


@pytest.fixture
def sheet(qtbot: QtBot, workspace: Workspace) -> PlanSheet:
    shown = PlanSheet(workspace)
    qtbot.addWidget(shown)
    shown.resize(1150, 700)
    shown.show()
    shown.show_session(workspace.get(Session, "s"))
    return shown


def type_blocks(qtbot: QtBot, sheet: PlanSheet, *blocks: tuple[str, str]) -> None:
    """Type title, Tab, minutes, Enter, as somebody does who never takes the hands off the keyboard."""
    sheet.plan.title.setFocus()
    for title, minutes in blocks:
        qtbot.keyClicks(QApplication.focusWidget(), title)
        qtbot.keyClick(QApplication.focusWidget(), TAB)
        qtbot.keyClicks(QApplication.focusWidget(), minutes)
        qtbot.keyClick(QApplication.focusWidget(), ENTER)


def blocks(workspace: Workspace) -> list[AgendaItem]:
    return in_order(workspace.all(AgendaItem))


def titles(workspace: Workspace) -> list[str]:
    return [item.title for item in blocks(workspace)]


def leave(qtbot: QtBot, sheet: PlanSheet, name: str, text: str) -> None:
    field = sheet.block.field(name)
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, ENTER)


def test_a_whole_plan_is_typed_without_a_mouse(qtbot: QtBot, sheet: PlanSheet, workspace: Workspace) -> None:
    type_blocks(qtbot, sheet, ("Inloop", "20"), ("Kaarten", "45"), ("Oogst", "5"))
    assert [(item.title, item.minutes) for item in blocks(workspace)] == [("Inloop", 20), ("Kaarten", 45), ("Oogst", 5)]
    assert [row.text for row in sheet.plan.list.rows()] == [
        "19:00–19:20  Inloop",
        "19:20–20:05  Kaarten",
        "20:05–20:10  Oogst",
    ]
    assert sheet.plan.title.hasFocus()


@pytest.mark.parametrize("typed", ["0", "-5", "abc", "7000", "1.5", "9" * 30])
def test_nonsense_minutes_become_no_impossible_block(
    qtbot: QtBot, sheet: PlanSheet, workspace: Workspace, typed: str
) -> None:
    type_blocks(qtbot, sheet, ("Blok", typed))
    (item,) = blocks(workspace)
    assert 1 <= item.minutes <= 600


def test_a_block_without_words_is_refused_in_a_sentence(qtbot: QtBot, sheet: PlanSheet, workspace: Workspace) -> None:
    with qtbot.waitSignal(workspace.refused) as refused:
        qtbot.keyClick(sheet.plan.title, ENTER)
    assert refused.args[0].sentence.text == EMPTY_BLOCK
    assert blocks(workspace) == []


def test_alt_and_an_arrow_go_over_a_whole_group(qtbot: QtBot, sheet: PlanSheet, workspace: Workspace) -> None:
    type_blocks(qtbot, sheet, ("A", "5"), ("B", "5"), ("C", "5"))
    qtbot.mouseClick(sheet.block.field("beside"), LEFT)
    sheet.plan.list.select(blocks(workspace)[0].id)
    qtbot.keyClick(sheet.plan.list, Qt.Key.Key_Down, ALT)
    assert titles(workspace) == ["B", "C", "A"]
    assert [item.beside for item in blocks(workspace)] == [False, True, False]


def test_a_moved_block_stays_in_sight(qtbot: QtBot, sheet: PlanSheet, workspace: Workspace) -> None:
    sheet.resize(1150, 420)
    type_blocks(qtbot, sheet, *((f"Blok {n}", "5") for n in range(12)))
    for _ in range(10):
        qtbot.keyClick(sheet.plan.list, Qt.Key.Key_Up, ALT)
    shown = sheet.plan.list
    assert shown.currentIndex().row() == 1
    assert shown.viewport().rect().contains(shown.visualRect(shown.currentIndex()))


def test_a_block_is_dragged_into_a_group(qtbot: QtBot, sheet: PlanSheet, workspace: Workspace) -> None:
    type_blocks(qtbot, sheet, ("A", "5"), ("B", "5"), ("C", "5"))
    qtbot.mouseClick(sheet.block.field("beside"), LEFT)
    shown = sheet.plan.list
    places = [shown.visualRect(shown.model().index(at, 0)).center() for at in (0, 1)]
    qtbot.mousePress(shown.viewport(), LEFT, pos=places[0])
    qtbot.mouseMove(shown.viewport(), places[1])
    qtbot.mouseRelease(shown.viewport(), LEFT, pos=places[1])
    assert titles(workspace) == ["B", "A", "C"]
    assert [item.beside for item in blocks(workspace)] == [False, True, True]


def test_escape_leaves_a_dragged_block_where_it_was(qtbot: QtBot, sheet: PlanSheet, workspace: Workspace) -> None:
    type_blocks(qtbot, sheet, ("A", "5"), ("B", "5"))
    shown = sheet.plan.list
    places = [shown.visualRect(shown.model().index(at, 0)).center() for at in (0, 1)]
    qtbot.mousePress(shown.viewport(), LEFT, pos=places[0])
    qtbot.mouseMove(shown.viewport(), places[1])
    qtbot.keyClick(shown, Qt.Key.Key_Escape)
    qtbot.mouseRelease(shown.viewport(), LEFT, pos=places[1])
    assert titles(workspace) == ["A", "B"]


def test_the_buttons_move_copy_and_remove(qtbot: QtBot, sheet: PlanSheet, workspace: Workspace) -> None:
    type_blocks(qtbot, sheet, ("A", "5"), ("B", "5"))
    qtbot.mouseClick(sheet.plan.up, LEFT)
    assert titles(workspace) == ["B", "A"]
    qtbot.mouseClick(sheet.plan.twice, LEFT)
    assert titles(workspace) == ["B", "B", "A"]
    assert sheet.plan.list.current_id() == blocks(workspace)[1].id
    qtbot.mouseClick(sheet.plan.remove, LEFT)
    assert titles(workspace) == ["B", "A"]


def test_notes_of_a_removed_block_stay_and_come_back_to_it(
    qtbot: QtBot, sheet: PlanSheet, workspace: Workspace
) -> None:
    type_blocks(qtbot, sheet, ("A", "5"))
    (block,) = blocks(workspace)
    note = Note(id="n", number=1, session="s", taken_at=datetime(2026, 3, 12), text="Mooi", agenda_item=block.id)
    workspace.do(added("add_note", note))
    qtbot.keyClick(sheet.plan.list, Qt.Key.Key_Delete)
    assert [each.agenda_item for each in workspace.all(Note)] == [None]
    workspace.undo()
    assert [each.agenda_item for each in workspace.all(Note)] == [block.id]


def test_all_fields_of_a_block_are_kept(qtbot: QtBot, sheet: PlanSheet, workspace: Workspace) -> None:
    type_blocks(qtbot, sheet, ("A", "30"))
    for name, text in {"aim": "Doel", "who": "Ria", "material": "4 stiften", "public_title": "Samen"}.items():
        leave(qtbot, sheet, name, text)
    sheet.block.field("how").setFocus()
    qtbot.keyClicks(sheet.block.field("how"), "Zo")
    leave(qtbot, sheet, "shortest", "20")
    qtbot.mouseClick(sheet.block.field("shown"), LEFT)
    qtbot.mouseClick(sheet.block.field("may_go"), LEFT)
    (item,) = blocks(workspace)
    assert (item.aim, item.who, item.material, item.public_title, item.how) == (
        "Doel",
        "Ria",
        "4 stiften",
        "Samen",
        "Zo",
    )
    assert (item.shortest, item.shown, item.may_go) == (20, False, True)


def test_category_and_question_are_chosen_from_lists(qtbot: QtBot, sheet: PlanSheet, workspace: Workspace) -> None:
    workspace.do(added("ask_question", LearningQuestion(id="q", number=1)))
    type_blocks(qtbot, sheet, ("A", "30"))
    for name in ("category", "learning_question"):
        qtbot.keyClick(sheet.block.field(name), Qt.Key.Key_Down)
    (item,) = blocks(workspace)
    assert (item.category, item.learning_question) == (BlockCategory.WELCOME, "q")
    row = sheet.plan.list.rows()[0]
    assert isinstance(row, BlockRow)
    assert row.category is BlockCategory.WELCOME


def test_the_first_block_cannot_run_beside_another(qtbot: QtBot, sheet: PlanSheet, workspace: Workspace) -> None:
    type_blocks(qtbot, sheet, ("A", "5"), ("B", "5"))
    assert sheet.block.field("beside").isEnabled()
    sheet.plan.list.select(blocks(workspace)[0].id)
    assert not sheet.block.field("beside").isEnabled()


def test_one_cut_is_agreed_and_undone_in_one_go(qtbot: QtBot, sheet: PlanSheet, workspace: Workspace) -> None:
    type_blocks(qtbot, sheet, ("A", "5"), ("B", "5"))
    for item in reversed(blocks(workspace)):
        sheet.plan.list.select(item.id)
        qtbot.mouseClick(sheet.block.field("may_go"), LEFT)
    assert [item.title for item in blocks(workspace) if item.may_go] == ["A"]
    workspace.undo()
    assert [item.title for item in blocks(workspace) if item.may_go] == ["B"]


def test_a_plan_longer_than_the_evening_says_by_how_much(qtbot: QtBot, sheet: PlanSheet, workspace: Workspace) -> None:
    type_blocks(qtbot, sheet, ("A", "50"), ("B", "30"))
    assert "20 minute" in sheet.told.text()
    assert "longer than the evening" in sheet.told.text()
    workspace.do(changed("change_session", workspace.get(Session, "s"), ends_at=datetime(2026, 3, 12, 22)))
    assert "longer" not in sheet.told.text()


def test_an_empty_plan_begins_with_a_template_in_one_edit(qtbot: QtBot, sheet: PlanSheet, workspace: Workspace) -> None:
    assert sheet.templates.isVisible()
    previewed = len(sheet.templates.blocks.rows())
    qtbot.mouseClick(sheet.templates.take, LEFT)
    assert len(blocks(workspace)) == previewed > 5
    assert not sheet.templates.isVisible()
    workspace.undo()
    assert blocks(workspace) == []


def test_another_template_is_looked_at_before_it_is_taken(qtbot: QtBot, sheet: PlanSheet, workspace: Workspace) -> None:
    before = sheet.templates.blocks.rows()
    qtbot.keyClick(sheet.templates.choice, Qt.Key.Key_Down)
    assert sheet.templates.blocks.rows() != before
    assert blocks(workspace) == []


def test_typing_an_own_plan_puts_the_templates_away(qtbot: QtBot, sheet: PlanSheet) -> None:
    type_blocks(qtbot, sheet, ("A", "5"))
    assert not sheet.templates.isVisible()
    assert sheet.block.isVisible()


def test_the_plan_of_an_earlier_session_can_be_used_again(qtbot: QtBot, sheet: PlanSheet, workspace: Workspace) -> None:
    earlier = Session(id="old", number=2, title="Eerder", starts_at=datetime(2026, 1, 12, 19))
    block = AgendaItem(id="b", session="old", rank="V", title="Zoals toen", minutes=25)
    workspace.do(added("add_session", earlier, block))
    sheet.mirror()
    qtbot.keyClick(sheet.templates.choice, Qt.Key.Key_End)
    qtbot.mouseClick(sheet.templates.take, LEFT)
    assert [(each.title, each.minutes) for each in workspace.all(AgendaItem, session="s")] == [("Zoals toen", 25)]


def test_a_block_is_chosen_on_the_strip(qtbot: QtBot, sheet: PlanSheet, workspace: Workspace) -> None:
    type_blocks(qtbot, sheet, ("A", "30"), ("B", "30"))
    qtbot.mouseClick(sheet.strip, LEFT, pos=QPoint(sheet.strip.width() // 4, 10))
    assert sheet.plan.list.current_id() == blocks(workspace)[0].id
    assert sheet.block.field("title").text() == "A"
