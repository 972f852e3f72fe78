"""An evening's paper and files in the real window, by keys alone: what comes in, what is printed, what goes out."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.models.network_map import NetworkMap
from app.models.note import Note, NoteSource
from app.models.paper_codes import paper_code, table_paper
from app.models.person import Person
from app.models.programme import Programme
from app.models.publication import Chapter, Publication
from app.models.record import new_id
from app.models.session import AgendaItem, Attendance, Session
from app.services.workspace import Workspace
from app.storage import ProgrammeFile
from app.ui.exchange.bring_in import BringIn
from app.ui.main_window import MainWindow
from app.ui.print.screen import PrintScreen
from tests.ui.keyboard import SHIFT, Key, Keyboard
from tests.ui.test_whole_evening import everything, make_session, workspace_of

LIST = "name;role\nFatma Amrani;resident\nMo de Vries;civil servant\nمريم حسن;resident\n"
NETWORK = (
    '<graphml><graph edgedefault="undirected"><node id="Huis"/><node id="Tuin"/>'
    '<edge source="Huis" target="Tuin"/></graph></graphml>'
)
CLAIM = "Who asks for money gets lost in paper."
MOST_UNDONE = 20
WHY = "This is for whoever decides about money."


@pytest.fixture
def keys(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> Keyboard:
    path = tmp_path / "paper.hossel"
    with ProgrammeFile.create(path, Programme(id=new_id(), title="Buurtgeld", language="en")):
        pass
    window.resize(1280, 720)
    window.files.open(path)
    with qtbot.waitActive(window):
        window.activateWindow()
    return Keyboard(window)


@pytest.fixture
def out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Answer the system's question for a folder, and for files to bring in: those in ``in``, whichever lies there."""
    coming, folder = tmp_path / "in", tmp_path / "out"
    coming.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(each) for each in coming.iterdir()], ""))
    yield folder


Wait = Callable[[Callable[[], bool]], None]


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_paper_and_files_by_keys_alone(qtbot: QtBot, window: MainWindow, keys: Keyboard, out: Path) -> None:
    workspace = workspace_of(window)

    def wait(there: Callable[[], bool]) -> None:
        qtbot.waitUntil(there, timeout=15_000)

    make_plan(keys, workspace)
    bring_in_people(keys, workspace, wait, out)
    print_before(keys, window, wait, out)
    type_in_sheet(keys, workspace, wait)
    bring_in_network(keys, workspace, wait, out)
    learn(keys, workspace)
    publish(keys, window, wait, out)
    send_out(keys, wait, out)
    reopen(keys, window)
    take_back(keys, workspace_of(window))


def make_plan(keys: Keyboard, workspace: Workspace) -> None:
    """Add a session, take a plan from the examples, and set two tables."""
    make_session(keys, workspace)
    keys.shortcut("Alt+1")
    keys.button("Use this plan")
    keys.tab("People and tables")
    keys.line("How many tables", "2")
    assert len(workspace.all(AgendaItem)) > 3


def bring_in(keys: Keyboard, wait: Wait, out: Path, *, name: str, words: str) -> None:
    """Lay a file where files are asked from, ask for it, and take what it would bring."""
    coming = out.parent / "in"
    for old in coming.iterdir():
        old.unlink()
    (coming / name).write_text(words, encoding="utf-8")
    keys.shortcut("Ctrl+I")
    dialog = keys.focused.window()
    assert isinstance(dialog, BringIn)
    wait(dialog.go.isEnabled)
    keys.button(dialog.go.text())
    wait(dialog.look.isVisible)
    keys.press(Key.Key_Escape)


def bring_in_people(keys: Keyboard, workspace: Workspace, wait: Wait, out: Path) -> None:
    """Bring in a list of who is expected, into the session that is shown."""
    bring_in(keys, wait, out, name="people.csv", words=LIST)
    (session,) = workspace.all(Session)
    assert len(workspace.all(Person)) == len(workspace.all(Attendance, session=session.id)) == 3


def print_before(keys: Keyboard, window: MainWindow, wait: Wait, out: Path) -> None:
    """Save everything that is printed before the evening, all at once."""
    keys.shortcut("Ctrl+7")
    screen = window.front
    assert isinstance(screen, PrintScreen)
    keys.row("Which print", "Before the evening")
    wait(screen.save.isEnabled)
    keys.button("Save as PDF")
    wait(lambda: len(list(out.glob("*.pdf"))) == 7)
    assert "For facilitators only" in text_of(out / "S1-run-sheet.pdf")


def text_of(path: Path) -> str:
    """Give all words of a PDF, with single spaces."""
    pdf = pypdfium2.PdfDocument(path)
    words = " ".join(" ".join(page.get_textpage().get_text_range() for page in pdf).split())
    pdf.close()
    return words


def type_in_sheet(keys: Keyboard, workspace: Workspace, wait: Wait) -> None:
    """Type the code of a sheet of paper, and what is written on it."""
    (session,) = workspace.all(Session)
    keys.shortcut("Ctrl+K")
    keys.type(paper_code(table_paper(session, "2"), workspace.programme()))
    keys.press(Key.Key_Return)
    keys.write("c So much paper #money", "Nobody called back #money")
    assert [(each.source, each.table) for each in workspace.all(Note)] == [(NoteSource.TABLE_SHEET, "2")] * 2


def bring_in_network(keys: Keyboard, workspace: Workspace, wait: Wait, out: Path) -> None:
    """Bring in a network from another program as a map."""
    bring_in(keys, wait, out, name="street.graphml", words=NETWORK)
    assert len(workspace.all(NetworkMap)) == 1


def learn(keys: Keyboard, workspace: Workspace) -> None:
    """Make an insight of what was on the sheet."""
    keys.shortcut("Ctrl+5")
    keys.tab("Insights")
    keys.row("Sources", "So much paper")
    keys.press(Key.Key_Down, SHIFT)
    keys.button("Make insight")
    keys.fill("The insight, in one full sentence", CLAIM)
    keys.fill("Where does it hold, and where not?", "With small plans.")
    keys.button("Make insight")


def publish(keys: Keyboard, window: MainWindow, wait: Wait, out: Path) -> None:
    """Make chapters from the themes, write what the publication is for, and save it."""
    workspace = workspace_of(window)
    keys.tab("Publication")
    keys.button("Make chapters from the themes")
    assert len(workspace.all(Chapter)) == 1
    keys.row("Chapters and their insights", "Buurtgeld")
    keys.fill("What is it for?", WHY)
    keys.button("Print")
    (publication,) = workspace.all(Publication)
    assert publication.introduction == WHY
    screen = window.front
    assert isinstance(screen, PrintScreen)
    wait(screen.save.isEnabled)
    keys.button("Save as PDF")
    saved = out / "publication.pdf"
    wait(saved.exists)
    words = text_of(saved)
    for said in ("Buurtgeld", WHY, CLAIM, "money"):
        assert said in words
    assert "Fatma Amrani" not in words


def send_out(keys: Keyboard, wait: Wait, out: Path) -> None:
    """Write the network for other programs."""
    keys.shortcut("Ctrl+Shift+S")
    keys.pick("In which form", "GraphML")
    keys.button("Choose a folder and write")
    wait(lambda: len(list(out.glob("*.graphml"))) == 1)
    keys.press(Key.Key_Escape)


def reopen(keys: Keyboard, window: MainWindow) -> None:
    """Close the programme and open it again: all is there, and the print that was made last stands ready."""
    before = everything(workspace_of(window))
    keys.shortcut("Ctrl+W")
    keys.row("Opened before", "paper")
    keys.press(Key.Key_Return)
    assert everything(workspace_of(window)) == before
    keys.shortcut("Ctrl+7")
    screen = window.front
    assert isinstance(screen, PrintScreen)
    assert screen.form.wanted().key == "publication"


def take_back(keys: Keyboard, workspace: Workspace) -> None:
    """Undo goes back past the files that came in: the map goes, then the people."""
    until_undone(keys, lambda: not workspace.all(NetworkMap))
    assert len(workspace.all(Person)) == 3
    until_undone(keys, lambda: not workspace.all(Person))
    assert workspace.all(AgendaItem)


def until_undone(keys: Keyboard, gone: Callable[[], bool]) -> None:
    """Undo, one edit at a time, where the keys are: the line to find a print leaves Ctrl+Z to the desk."""
    for _ in range(MOST_UNDONE):
        if gone():
            return
        keys.shortcut("Ctrl+Z")
    raise AssertionError("not undone")
