"""What tables wrote is typed in line after line, by keys and clicks."""

from collections.abc import Iterator
from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.models.edit import added, changed
from app.models.note import Layer, Note, NoteKind, NoteSource
from app.models.questions import LearningQuestion, ask_question
from app.models.session import AgendaItem, Session
from app.services.workspace import Workspace
from app.ui.session.table_sheet import TableSheetPanel

AT = datetime(2026, 3, 12, 19)


@pytest.fixture
def panel(qtbot: QtBot, workspace: Workspace) -> Iterator[TableSheetPanel]:
    session = Session(id="s", number=2, title="Avond", starts_at=AT, tables=("Tafel 1", "Tafel 2"))
    workspace.do(added("add_session", session, AgendaItem(id="b", session="s", rank="V", title="Inloop", minutes=15)))
    workspace.do(ask_question(1, wording="Hoe vinden we de ambtenaar?", session="s", at=AT))
    around = QWidget()
    shown = TableSheetPanel(workspace)
    shown.setParent(around)
    qtbot.addWidget(around)
    around.show()
    shown.show_session(session)
    yield shown


def write(qtbot: QtBot, panel: TableSheetPanel, layer: Layer, line: str) -> None:
    qtbot.keyClicks(panel.fields[layer].field, line)
    qtbot.keyClick(panel.fields[layer].field, Qt.Key.Key_Return)


def choose(qtbot: QtBot, panel: TableSheetPanel, steps: int) -> None:
    for _ in range(steps):
        qtbot.keyClick(panel.tables, Qt.Key.Key_Down)


def test_each_field_keeps_its_layer_with_table_block_and_question(
    qtbot: QtBot, panel: TableSheetPanel, workspace: Workspace
) -> None:
    qtbot.keyClick(panel.blocks, Qt.Key.Key_Down)
    qtbot.keyClick(panel.questions, Qt.Key.Key_Down)
    for layer in Layer:
        write(qtbot, panel, layer, f"b {layer} is lang @b")
    notes = workspace.all(Note)
    assert [note.layer for note in notes] == list(Layer)
    assert {(note.kind, note.table, note.source) for note in notes} == {
        (NoteKind.OBSTACLE, "Tafel 1", NoteSource.TABLE_SHEET)
    }
    assert {(note.agenda_item, note.learning_question) for note in notes} == {
        ("b", workspace.all(LearningQuestion)[0].id)
    }


def test_the_table_stays_while_typing_and_says_what_is_not_typed_in(
    qtbot: QtBot, panel: TableSheetPanel, workspace: Workspace
) -> None:
    assert "Tafel 1, Tafel 2" in panel.progress.text()
    choose(qtbot, panel, 1)
    write(qtbot, panel, Layer.FACT, "Een")
    write(qtbot, panel, Layer.FACT, "Twee !")
    assert [(note.table, note.starred) for note in workspace.all(Note)] == [("Tafel 2", False), ("Tafel 2", True)]
    assert panel.table() == "Tafel 2"
    assert panel.progress.text().endswith("Tafel 1")
    assert "1 " in panel.top.text()
    assert [row.text for row in panel.list.rows()] == ["Twee", "Een"]


def test_each_table_has_its_own_lines_and_its_own_half_typed_words(
    qtbot: QtBot, panel: TableSheetPanel, workspace: Workspace
) -> None:
    write(qtbot, panel, Layer.FACT, "Een")
    qtbot.keyClicks(panel.fields[Layer.FEELING].field, "half")
    choose(qtbot, panel, 1)
    assert (panel.list.rows(), panel.fields[Layer.FEELING].field.text()) == ([], "")
    qtbot.keyClick(panel.tables, Qt.Key.Key_Up)
    assert (len(panel.list.rows()), panel.fields[Layer.FEELING].field.text()) == (1, "half")


def test_words_being_typed_stay_when_a_note_comes_in_elsewhere(
    qtbot: QtBot, panel: TableSheetPanel, workspace: Workspace
) -> None:
    qtbot.keyClicks(panel.fields[Layer.FEELING].field, "half")
    write(qtbot, panel, Layer.FACT, "Een #nieuw")
    assert panel.fields[Layer.FEELING].field.text() == "half"


def test_undo_takes_a_line_out_again(qtbot: QtBot, panel: TableSheetPanel, workspace: Workspace) -> None:
    write(qtbot, panel, Layer.FACT, "Een")
    workspace.undo()
    assert panel.list.rows() == []
    assert "Tafel 1, Tafel 2" in panel.progress.text()


def test_a_new_table_can_be_chosen_at_once(panel: TableSheetPanel, workspace: Workspace) -> None:
    session = workspace.get(Session, "s")
    workspace.do(changed("change_session", session, tables=(*session.tables, "Tafel 3")))
    assert panel.tables.count() == 3


def test_a_session_without_tables_has_one_sheet(qtbot: QtBot, panel: TableSheetPanel, workspace: Workspace) -> None:
    workspace.do(changed("change_session", workspace.get(Session, "s"), tables=()))
    write(qtbot, panel, Layer.FACT, "Een")
    assert [note.table for note in workspace.all(Note)] == [""]
    assert len(panel.list.rows()) == 1
