"""Notes become insights, insights become what people can do, questions are reworded."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.models.acting import CourseOfAction
from app.models.edit import added
from app.models.insights import Evidence, Insight, Relation
from app.models.note import Note
from app.models.programme import Programme
from app.models.questions import LearningQuestion, QuestionVersion
from app.models.record import new_id
from app.models.session import Session
from app.services.workspace import Workspace
from app.storage import ProgrammeFile
from app.ui.insights.new_insight import NewInsight
from app.ui.insights.screen import InsightsScreen

WHEN = datetime(2026, 3, 12, 19)
NOTES = [Note(id=f"n{at}", number=at, session="s", taken_at=WHEN, text=f"Notitie {at}") for at in (1, 2, 3)]
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    made = Workspace(ProgrammeFile.create(tmp_path / "p.hossel", Programme(id=new_id(), title="Proef")))
    made.do(added("add", Session(id="s", number=1, title="Avond", starts_at=WHEN), *NOTES))
    made.do(added("add", Insight(id="i", number=1, claim="Het werkt.", context="Overal.")))
    yield made
    made.close()


@pytest.fixture
def screen(qtbot: QtBot, workspace: Workspace) -> InsightsScreen:
    shown = InsightsScreen(workspace)
    qtbot.addWidget(shown)
    shown.resize(1280, 800)
    shown.show()
    return shown


def test_chosen_notes_go_onto_the_chosen_insight(qtbot: QtBot, screen: InsightsScreen, workspace: Workspace) -> None:
    tab = screen.insights
    tab.pool.list.setFocus()
    tab.pool.list.select("n1")
    qtbot.keyClick(tab.pool.list, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.mouseClick(tab.relate[Relation.CONTRADICTS], LEFT)
    found = {(each.note, each.relation) for each in workspace.all(Evidence)}
    assert found == {("n1", Relation.CONTRADICTS), ("n2", Relation.CONTRADICTS)}


def test_the_same_note_again_changes_what_it_does(qtbot: QtBot, screen: InsightsScreen, workspace: Workspace) -> None:
    tab = screen.insights
    tab.pool.list.select("n1")
    qtbot.mouseClick(tab.relate[Relation.SUPPORTS], LEFT)
    qtbot.mouseClick(tab.relate[Relation.NUANCES], LEFT)
    assert [each.relation for each in workspace.all(Evidence)] == [Relation.NUANCES]


def test_an_insight_needs_a_claim_and_a_context(qtbot: QtBot, screen: InsightsScreen, workspace: Workspace) -> None:
    dialog = NewInsight(workspace, NOTES[:2], screen)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.keyClicks(dialog.claim, "Wie belt wordt gehoord.")
    qtbot.mouseClick(dialog.make, LEFT)
    assert len(workspace.all(Insight)) == 1
    qtbot.keyClicks(dialog.context, "In Noord.")
    qtbot.mouseClick(dialog.make, LEFT)
    made = workspace.all(Insight)[1]
    assert (made.number, made.claim) == (2, "Wie belt wordt gehoord.")
    assert len(workspace.all(Evidence, insight=made.id)) == 2


def test_evidence_is_taken_off_and_comes_back(qtbot: QtBot, screen: InsightsScreen, workspace: Workspace) -> None:
    tab = screen.insights
    tab.pool.list.select("n1")
    qtbot.mouseClick(tab.relate[Relation.SUPPORTS], LEFT)
    tab.evidence.select(workspace.all(Evidence)[0].id)
    qtbot.keyClick(tab.evidence, Qt.Key.Key_Delete)
    assert workspace.all(Evidence) == []
    workspace.undo()
    assert len(tab.evidence.rows()) == 1


def test_a_course_of_action_rests_on_insights_by_code(
    qtbot: QtBot, screen: InsightsScreen, workspace: Workspace
) -> None:
    tab = screen.courses
    screen.tabs.setCurrentWidget(tab)
    qtbot.keyClicks(tab.action, "Bel terug")
    qtbot.keyClick(tab.action, Qt.Key.Key_Return)
    qtbot.keyClicks(tab.insights, "i1")
    qtbot.keyClick(tab.insights, Qt.Key.Key_Return)
    (course,) = workspace.all(CourseOfAction)
    assert (course.action, course.insights) == ("Bel terug", ("i",))


def test_an_unknown_code_is_refused_with_a_sentence(qtbot: QtBot, screen: InsightsScreen, workspace: Workspace) -> None:
    tab = screen.courses
    screen.tabs.setCurrentWidget(tab)
    qtbot.keyClicks(tab.action, "Bel terug")
    qtbot.keyClick(tab.action, Qt.Key.Key_Return)
    qtbot.keyClicks(tab.insights, "I9")
    with qtbot.waitSignal(workspace.refused):
        qtbot.keyClick(tab.insights, Qt.Key.Key_Return)
    assert workspace.all(CourseOfAction)[0].insights == ()


def test_a_question_is_reworded_and_the_old_words_stay(
    qtbot: QtBot, screen: InsightsScreen, workspace: Workspace
) -> None:
    tab = screen.questions
    screen.tabs.setCurrentWidget(tab)
    qtbot.keyClicks(tab.new, "Hoe horen mensen ervan?")
    qtbot.keyClick(tab.new, Qt.Key.Key_Return)
    qtbot.keyClicks(tab.wording, "Wie vertelt het verder?")
    qtbot.mouseClick(tab.reword, LEFT)
    assert len(workspace.all(LearningQuestion)) == 1
    assert len(workspace.all(QuestionVersion)) == 2
    assert tab.wording.text() == ""
