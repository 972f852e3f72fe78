"""Real Dutch speech, typed in as notes sentence by sentence, followed from note to insight and paper word for word."""

import re
from datetime import datetime
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from pytestqt.qtbot import QtBot

from app.models.codes import code
from app.models.edit import added
from app.models.insights import Evidence, Insight, Relation
from app.models.note import Note
from app.models.programme import Programme
from app.models.session import Session
from app.models.themes import Theme
from app.services.workspace import Workspace
from app.storage import ProgrammeFile
from app.tasks.handouts import REPORT, preview
from app.ui.main_window import MainWindow
from app.ui.window.finder import Finder
from tests.ui.keyboard import SHIFT, Key, Keyboard

SPEECH = Path(__file__).parents[3] / "shared" / "data" / "notes_nl_parlamint"
ABOUT = "omwonenden"
CLAIM = "Omwonenden zijn het vertrouwen kwijt."

pytestmark = [
    pytest.mark.skipif(not SPEECH.is_dir(), reason="the speech to try with is not here"),
    pytest.mark.qt_log_ignore("This plugin does not support"),
]


@pytest.fixture(scope="module")
def sentences() -> list[str]:
    turns = next(SPEECH.glob("ParlaMint-*.txt")).read_text(encoding="utf-8").splitlines()
    said = " ".join(turn.partition("\t")[2] for turn in turns)
    return re.split(r"(?<=[.?!]) (?=[A-Z])", said)


@pytest.fixture
def evening(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> MainWindow:
    path = tmp_path / "speech.hossel"
    with ProgrammeFile.create(path, Programme(id="p", title="Debat", language="nl")) as file:
        file.commit(added("add", Session(id="s", number=1, title="Avond", starts_at=datetime(2026, 3, 12, 19, 30))))
    window.resize(1280, 720)
    window.files.open(path)
    with qtbot.waitActive(window):
        window.activateWindow()
    return window


def printed(workspace: Workspace) -> str:
    reader = PdfReader(BytesIO(preview(workspace.file, kind=REPORT, session=1, lang="nl")))
    return " ".join(" ".join(page.extract_text() for page in reader.pages).split())


def type_in(keys: Keyboard, sentences: list[str]) -> None:
    """Type each sentence as a note; what is about the neighbours gets a theme."""
    keys.shortcut("Ctrl+3")
    keys.press(Key.Key_Tab)
    keys.shortcut("Alt+2")
    for sentence in sentences:
        keys.write(f"{sentence} #{ABOUT}" if ABOUT in sentence else sentence)


def make_insight(keys: Keyboard) -> None:
    """Make an insight of all notes about the neighbours, and put one against it that is about something else."""
    keys.shortcut("Ctrl+5")
    keys.tab("Insights")
    keys.fill("Search by word or code", ABOUT)
    keys.go_to("Sources")
    keys.press(Key.Key_Home)
    keys.press(Key.Key_End, SHIFT)
    keys.button("Make insight")
    keys.fill("The insight, in one full sentence", CLAIM)
    keys.fill("Where does it hold, and where not?", "Rond deze fabriek.")
    keys.button("Make insight")
    keys.go_to("Search by word or code")
    keys.shortcut("Ctrl+A")
    keys.type("RIVM")
    keys.row("Sources", "RIVM")
    keys.button("contradicts")


def test_every_sentence_is_kept_found_and_printed_word_for_word(
    qtbot: QtBot, evening: MainWindow, sentences: list[str]
) -> None:
    keys, workspace = Keyboard(evening), evening.findChild(Workspace)
    type_in(keys, sentences)
    notes = workspace.all(Note)
    about = [note for note in notes if note.themes]
    assert [note.text for note in notes] == sentences
    assert [theme.name for theme in workspace.all(Theme)] == [ABOUT]
    assert len(about) == sum(ABOUT in each for each in sentences) > 2

    make_insight(keys)
    cited = {piece.note: piece.relation for piece in workspace.all(Evidence)}
    (against,) = [note for note in notes if "RIVM" in note.text]
    assert cited == {**{note.id: Relation.SUPPORTS for note in about}, against.id: Relation.CONTRADICTS}

    report = printed(workspace)
    for note in notes:
        assert f"{code(note)} {note.text} (" in report
    findings = report[report.rindex(f"{code(workspace.all(Insight)[0])} {CLAIM}") :]
    assert f"{', '.join(code(note) for note in about)} hierboven" in findings
    assert f"{code(against)} weerspreekt: {against.text}" in findings

    for typed, other_form in (("omwonende", ABOUT), ("lozing", "lozingen"), ("vertrouw", "vertrouwen")):
        assert any(other_form in words for words in found_by(qtbot, keys, evening, typed=typed))


def found_by(qtbot: QtBot, keys: Keyboard, window: MainWindow, *, typed: str) -> list[str]:
    """Give what the search over everything finds, as it shows it."""
    keys.shortcut("Ctrl+K")
    keys.type(typed)
    finder = window.findChildren(Finder)[-1]
    qtbot.waitUntil(lambda: finder.found.rows() != [])
    rows = [row.text for row in finder.found.rows()]
    keys.press(Key.Key_Escape)
    return rows
