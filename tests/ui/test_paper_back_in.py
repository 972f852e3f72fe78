"""A sheet of paper comes back: its code is typed in the search line, and what was written goes where it belongs."""

from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app.models.edit import added
from app.models.errors import PAPER_MISTYPED, PAPER_OTHER_PROGRAMME
from app.models.network_map import NetworkMap
from app.models.note import Layer, Note, NoteSource
from app.models.paper_codes import LETTERS, Paper, PaperKind, map_paper, paper_code, table_paper
from app.models.person import Person
from app.models.programme import Programme
from app.models.session import Session
from app.services.workspace import Workspace
from app.ui.main_window import MainWindow
from app.ui.maps.screen import MapScreen
from app.ui.session.screen import SessionScreen
from app.ui.window.finder import Finder
from tests.ui.keyboard import Keyboard

AT = datetime(2026, 3, 19, 19, 30)


@pytest.fixture
def workspace(window: MainWindow, programme_path: Path) -> Workspace:
    window.files.open(programme_path)
    found = window.findChild(Workspace)
    found.do(added("add", Session(id="s2", number=2, title="Tweede", starts_at=AT, tables=("1", "2", "de keuken"))))
    return found


@pytest.fixture
def hands(window: MainWindow) -> Keyboard:
    window.activateWindow()
    return Keyboard(window)


def search(hands: Keyboard, code: str) -> None:
    hands.shortcut("Ctrl+K")
    hands.type(code)


def code_of(workspace: Workspace, table: str) -> str:
    return paper_code(table_paper(workspace.find(Session, "s2"), table), workspace.programme())


def finder(window: MainWindow, qtbot) -> Finder:
    shown = window.findChild(Finder)
    qtbot.waitUntil(lambda: not shown._wait.isActive())
    return shown


def test_the_code_of_a_table_leads_to_its_lines_which_are_undone(
    window: MainWindow, hands: Keyboard, workspace: Workspace
) -> None:
    search(hands, code_of(workspace, "de keuken").lower().replace("-", " "))
    hands.press(Qt.Key.Key_Return)
    hands.write("De huur is te hoog", "b Er is geen zaal !")
    screen = window.front
    assert isinstance(screen, SessionScreen)
    assert screen.shown() == "s2"
    found = workspace.all(Note, session="s2")
    assert [(note.table, note.layer, note.source) for note in found] == [
        ("de keuken", Layer.FACT, NoteSource.TABLE_SHEET)
    ] * 2
    assert [note.starred for note in found] == [False, True]
    hands.shortcut("Ctrl+Z")
    assert [note.text for note in workspace.all(Note)] == ["De huur is te hoog"]


def test_a_row_says_where_a_code_leads_before_somebody_goes_there(
    window: MainWindow, hands: Keyboard, workspace: Workspace, qtbot
) -> None:
    search(hands, code_of(workspace, "2"))
    (row,) = finder(window, qtbot).found.rows()
    assert row.text == "Type in the sheet of Table 2, session 2"
    assert row.detail == f"Tweede · {code_of(workspace, '2')}"


def test_the_map_of_somebody_is_begun_in_the_session_and_opened_again(
    window: MainWindow, hands: Keyboard, workspace: Workspace
) -> None:
    fatma = workspace.find(Person, "fatma")
    code = paper_code(map_paper(workspace.find(Session, "s2"), fatma), workspace.programme())
    for _ in range(2):
        search(hands, code)
        hands.press(Qt.Key.Key_Return)
        (drawn,) = workspace.all(NetworkMap)
        assert (drawn.owner, drawn.session) == ("fatma", "s2")
        assert window.front.shown() == drawn.id


def test_a_sheet_of_nobody_asks_whose_map_it_is(window: MainWindow, hands: Keyboard, workspace: Workspace) -> None:
    search(hands, paper_code(map_paper(workspace.find(Session, "s2")), workspace.programme()))
    hands.press(Qt.Key.Key_Return)
    hands.write("Nieuwe buur")
    (drawn,) = workspace.all(NetworkMap)
    assert drawn.session == "s2"
    assert workspace.find(Person, drawn.owner).name == "Nieuwe buur"
    assert isinstance(window.front, MapScreen)


@pytest.mark.parametrize(
    ("programme", "change", "sentence"),
    [("own", 1, PAPER_MISTYPED), ("other", 0, PAPER_OTHER_PROGRAMME)],
)
def test_a_wrong_code_gets_one_sentence_and_leads_nowhere(
    window: MainWindow, hands: Keyboard, workspace: Workspace, qtbot, programme: str, change: int, sentence: str
) -> None:
    other = Programme(id="of-another-programme", title="Anders")
    of = workspace.programme() if programme == "own" else other
    code = paper_code(Paper(PaperKind.TABLE_SHEET, 2, 1), of)
    code = code[:-1] + LETTERS[(LETTERS.index(code[-1]) + change) % len(LETTERS)]
    before = window.front
    search(hands, code)
    hands.press(Qt.Key.Key_Return)
    shown = finder(window, qtbot)
    assert shown._status.text() == sentence
    assert shown.isVisible()
    assert window.front is before
