"""The harvest and the parking lot, by keys and clicks."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.models.acting import FollowUp
from app.models.edit import added
from app.models.note import Note, NoteKind
from app.models.programme import Programme
from app.models.questions import LearningQuestion, QuestionVersion
from app.models.record import new_id
from app.models.session import Session
from app.services.workspace import Workspace
from app.storage import ProgrammeFile
from app.ui.session.harvest import HarvestField, HarvestPanel
from app.ui.session.parking import ParkingPanel

ENTER = Qt.Key.Key_Return
LEFT = Qt.MouseButton.LeftButton
AT = datetime(2026, 3, 12, 19, 0)
SESSION = Session(id="s1", number=1, title="Een", starts_at=AT)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    made = Workspace(ProgrammeFile.create(tmp_path / "p.hossel", Programme(id=new_id(), title="Proef")))
    parked = Note(id="p", number=1, session="s1", taken_at=AT, text="Parkeren", kind=NoteKind.PARKED)
    made.do(added("add_session", SESSION, parked))
    yield made
    made.close()


@pytest.fixture
def panel(qtbot: QtBot, workspace: Workspace) -> HarvestPanel:
    shown = HarvestPanel(workspace)
    qtbot.addWidget(shown)
    shown.resize(800, 700)
    shown.show_session(SESSION)
    shown.show()
    return shown


@pytest.fixture
def promises(panel: HarvestPanel) -> HarvestField:
    return panel.fields[NoteKind.COMMITMENT]


def test_a_line_and_enter_stand_in_the_list_and_the_line_is_ready_again(
    qtbot: QtBot, panel: HarvestPanel, workspace: Workspace
) -> None:
    field = panel.fields[NoteKind.DECISION]
    qtbot.keyClicks(field.line, "Een panel kiest mee")
    qtbot.keyClick(field.line, ENTER)
    assert [row.text for row in field.list.rows()] == ["Een panel kiest mee"]
    assert field.line.text() == ""
    workspace.undo()
    assert field.list.rows() == []


def test_a_promise_says_who_and_comes_back_as_an_action(
    qtbot: QtBot, promises: HarvestField, workspace: Workspace
) -> None:
    qtbot.keyClicks(promises.line, "Ik bel de woningcorporatie")
    qtbot.keyClicks(promises.owner, "Mo")
    qtbot.keyClick(promises.owner, ENTER)
    (action,) = workspace.all(FollowUp)
    assert (action.owner, action.what) == ("Mo", "Ik bel de woningcorporatie")
    assert promises.owner.text() == ""


def test_only_promises_ask_who_and_when(panel: HarvestPanel) -> None:
    assert [field.owner.isVisible() for field in panel.fields.values()] == [False, False, True, False]


def test_half_a_line_stands_there_again(qtbot: QtBot, panel: HarvestPanel, workspace: Workspace) -> None:
    qtbot.keyClicks(panel.fields[NoteKind.QUESTION].line, "Wie bet")
    panel.hide()
    again = HarvestPanel(workspace)
    qtbot.addWidget(again)
    again.show_session(SESSION)
    assert again.fields[NoteKind.QUESTION].line.text() == "Wie bet"


def test_a_line_is_removed_and_undo_brings_it_back(qtbot: QtBot, panel: HarvestPanel, workspace: Workspace) -> None:
    field = panel.fields[NoteKind.LEARNING_MOMENT]
    qtbot.keyClicks(field.line, "Vraag op tijd hulp")
    qtbot.keyClick(field.line, ENTER)
    field.list.select(field.list.rows()[0].id)
    qtbot.mouseClick(field.remove, LEFT)
    assert field.list.rows() == []
    workspace.undo()
    assert len(field.list.rows()) == 1


def test_what_is_parked_is_taken_up_as_another_kind(qtbot: QtBot, workspace: Workspace) -> None:
    panel = ParkingPanel(workspace)
    qtbot.addWidget(panel)
    panel.show_session(SESSION)
    panel.show()
    assert [row.text for row in panel.list.rows()] == ["Parkeren"]
    qtbot.mouseClick(panel.take, LEFT)
    assert workspace.get(Note, "p").kind is NoteKind.QUESTION
    assert panel.list.rows() == []


def test_what_is_parked_is_handed_on_to_a_question_of_the_next_session(qtbot: QtBot, workspace: Workspace) -> None:
    later = Session(id="s2", number=2, title="Twee", starts_at=AT.replace(month=6))
    asked = QuestionVersion(id="v", question="q", wording="Hoe dan?", worded_at=AT)
    workspace.do(added("ask_question", LearningQuestion(id="q", number=1), asked, later))
    panel = ParkingPanel(workspace)
    qtbot.addWidget(panel)
    panel.show_session(SESSION)
    panel.show()
    qtbot.mouseClick(panel.hand_on, LEFT)
    assert workspace.get(Note, "p").learning_question == "q"
    assert workspace.get(Session, "s2").learning_questions == ("q",)
    workspace.undo()
    assert workspace.get(Session, "s2").learning_questions == ()
    qtbot.mouseClick(panel.let_go, LEFT)
    assert workspace.get(Note, "p").kind is NoteKind.OBSERVATION
