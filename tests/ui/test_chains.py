"""From a note step by step to paper, and back: insight, course of action, action, the next session's draft."""

from datetime import datetime
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from pytestqt.qtbot import QtBot

from app.models.acting import CourseOfAction, FollowUp
from app.models.edit import added
from app.models.insights import Evidence, Insight, Relation
from app.models.note import Note, NoteKind
from app.models.person import Role
from app.models.programme import Programme
from app.models.session import AgendaItem, Session
from app.services.workspace import Workspace
from app.storage import ProgrammeFile
from app.tasks.handouts import FEEDBACK, REPORT, preview
from app.ui.main_window import MainWindow
from app.ui.session.note_form import NoteForm
from tests.ui.keyboard import Key, Keyboard

AT = datetime(2026, 3, 12, 19, 30)
SAID = Note(
    id="n", number=7, session="s", taken_at=AT, text="De brief bleef weg", kind=NoteKind.OBSERVATION, starred=True
)
CLAIM = "Wie geen antwoord krijgt, haakt af."
CHAIN = (
    Session(id="s", number=1, title="Avond", starts_at=AT),
    SAID,
    Insight(id="i", number=3, claim=CLAIM, context="In Noord."),
    Evidence(id="e", insight="i", note="n", relation=Relation.SUPPORTS),
    CourseOfAction(id="h", number=2, for_role=Role.OFFICIAL, action="Antwoord elke brief", insights=("i",)),
    FollowUp(id="a", number=5, what="Bel de straat", course="h", note="n", session="s"),
)


@pytest.fixture
def opened(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> MainWindow:
    path = tmp_path / "chain.hossel"
    with ProgrammeFile.create(path, Programme(id="p", title="Keten", language="en")) as file:
        file.commit(added("add", *CHAIN))
    window.resize(1280, 720)
    window.files.open(path)
    with qtbot.waitActive(window):
        window.activateWindow()
    return window


@pytest.fixture
def keys(opened: MainWindow) -> Keyboard:
    return Keyboard(opened)


@pytest.fixture
def workspace(opened: MainWindow) -> Workspace:
    found = opened.findChild(Workspace)
    assert isinstance(found, Workspace)
    return found


def find(keys: Keyboard, code: str) -> None:
    """Go to what has this code, wherever one is."""
    keys.shortcut("Ctrl+K")
    keys.line("Search for", code)


def printed(workspace: Workspace, kind: str) -> str:
    reader = PdfReader(BytesIO(preview(workspace.file, kind=kind, session=1, lang="en")))
    return " ".join(" ".join(page.extract_text() for page in reader.pages).split())


def test_from_a_note_one_comes_to_its_insight_its_course_and_its_action(keys: Keyboard, opened: MainWindow) -> None:
    find(keys, "N7")
    keys.button(f"What rests on this note: I3 {CLAIM}")
    assert opened.front.insights.list.current_id() == "i"
    keys.button("Courses of action that rest on it: H2 Antwoord elke brief")
    assert opened.front.courses.list.current_id() == "h"
    keys.button("Actions made of it: A5 Bel de straat")
    assert opened.front.actions_.list.current_id() == "a"


def test_from_an_action_one_comes_back_to_its_course_its_insight_and_the_note(
    keys: Keyboard, opened: MainWindow
) -> None:
    find(keys, "A5")
    keys.button("Comes from: H2 Antwoord elke brief")
    assert opened.front.courses.list.current_id() == "h"
    keys.button("Read it")
    assert opened.front.insights.list.current_id() == "i"
    keys.row("Evidence", "De brief bleef weg")
    keys.button("Go to: N7 De brief bleef weg")
    form = opened.findChild(NoteForm)
    assert isinstance(form, NoteForm)
    assert form.form.record() == SAID
    keys.press(Key.Key_Escape)


def test_the_action_comes_back_in_the_next_session_and_leads_to_it(keys: Keyboard, workspace: Workspace) -> None:
    find(keys, "S1")
    keys.shortcut("Alt+3")
    keys.row("Steps to close the session", "The next session")
    keys.button("Make the next session")
    draft = workspace.all(Session)[-1]
    back = next(each for each in workspace.all(AgendaItem, session=draft.id) if each.title == "Looking back")
    assert draft.follows == "s"
    assert "A5 Bel de straat" in back.how


@pytest.mark.parametrize("kind", [REPORT, FEEDBACK])
def test_paper_holds_the_code_of_the_note_and_the_insight(keys: Keyboard, workspace: Workspace, kind: str) -> None:
    find(keys, "S1")
    keys.shortcut("Alt+3")
    keys.row("Steps to close the session", "What we heard from you")
    keys.button("Draft from notes")
    page = printed(workspace, kind)
    assert "N7" in page
    assert SAID.text in page
    assert CLAIM in page
    assert "Bel de straat" in page


def test_a_code_on_paper_leads_back_to_what_it_stands_for(keys: Keyboard, workspace: Workspace) -> None:
    report = printed(workspace, REPORT)
    for record, code in ((SAID, "N7"), (CHAIN[2], "I3"), (CHAIN[5], "A5")):
        assert code in report
        assert workspace.search(code)[0].id == record.id
