"""From the programme one goes everywhere: sessions, maps, questions, and what a search finds."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.models.participation import add_person
from app.models.programme import Programme
from app.models.questions import LearningQuestion
from app.models.record import new_id
from app.models.session import Session
from app.services.workspace import Workspace
from app.storage import ProgrammeFile
from app.ui.programme.screen import ProgrammeScreen

ENTER = Qt.Key.Key_Return


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    made = Workspace(ProgrammeFile.create(tmp_path / "p.hossel", Programme(id=new_id(), title="Proef")))
    yield made
    made.close()


@pytest.fixture
def screen(qtbot: QtBot, workspace: Workspace) -> ProgrammeScreen:
    shown = ProgrammeScreen(workspace)
    qtbot.addWidget(shown)
    shown.resize(1100, 900)
    shown.show()
    return shown


@pytest.fixture
def session(qtbot: QtBot, screen: ProgrammeScreen, workspace: Workspace) -> Session:
    qtbot.keyClicks(screen.sessions.title, "Eerste avond")
    qtbot.keyClick(screen.sessions.title, ENTER)
    return workspace.all(Session)[0]


def test_a_session_is_added_and_opened(qtbot: QtBot, screen: ProgrammeScreen, session: Session) -> None:
    with qtbot.waitSignal(screen.session_opened) as opened:
        qtbot.keyClick(screen.sessions.list, ENTER)
    assert opened.args == [session.id]


def test_a_session_needs_a_title(qtbot: QtBot, screen: ProgrammeScreen, workspace: Workspace) -> None:
    with qtbot.waitSignal(workspace.refused):
        qtbot.keyClick(screen.sessions.title, ENTER)
    assert workspace.all(Session) == []


def test_its_place_is_changed_in_the_form(
    qtbot: QtBot, screen: ProgrammeScreen, session: Session, workspace: Workspace
) -> None:
    qtbot.mouseClick(screen.sessions.change, Qt.MouseButton.LeftButton)
    place = screen.sessions.form.field("place")
    qtbot.keyClicks(place, "Buurthuis")
    qtbot.keyClick(place, ENTER)
    assert workspace.get(Session, session.id).place == "Buurthuis"


def test_it_is_taken_away_and_brought_back(
    qtbot: QtBot, screen: ProgrammeScreen, session: Session, workspace: Workspace
) -> None:
    qtbot.mouseClick(screen.sessions.remove, Qt.MouseButton.LeftButton)
    assert workspace.all(Session) == []
    workspace.undo()
    assert workspace.all(Session) == [session]


def test_a_question_gets_the_next_letter(qtbot: QtBot, screen: ProgrammeScreen, workspace: Workspace) -> None:
    for wording in ("Wie hoort het?", "Wie beslist?"):
        qtbot.keyClicks(screen.new_question, wording)
        qtbot.keyClick(screen.new_question, ENTER)
    assert [row.text for row in screen.questions.rows()] == ["A. Wie hoort het?", "B. Wie beslist?"]
    assert len(workspace.all(LearningQuestion)) == 2


def test_a_search_finds_a_name_and_enter_opens_it(qtbot: QtBot, screen: ProgrammeScreen, workspace: Workspace) -> None:
    workspace.do(add_person(1, "Łukasz Şule"))
    qtbot.keyClicks(screen.search, "sule")
    with qtbot.waitSignal(screen.found_opened) as opened:
        qtbot.keyClick(screen.search, ENTER)
    assert opened.args[0] == "Person"
