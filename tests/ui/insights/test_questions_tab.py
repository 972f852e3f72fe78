"""Learning questions are asked, talked about, split, merged and laid side by side, by keys and clicks."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.models.edit import added
from app.models.note import Note
from app.models.person import Role
from app.models.programme import Area, Programme
from app.models.questions import LearningQuestion, QuestionStatus, QuestionVersion, latest_wording
from app.models.record import new_id
from app.models.session import Session
from app.services.workspace import Workspace
from app.storage import ProgrammeFile
from app.ui.insights.question_dialogs import MergeQuestion, SplitQuestion
from app.ui.insights.questions_tab import QuestionsTab

AT = datetime(2026, 1, 14, 19, 30)
LEFT = Qt.MouseButton.LeftButton
ENTER = Qt.Key.Key_Return
SESSIONS = [Session(id=f"s{n}", number=n, title=f"Avond {n}", starts_at=AT + timedelta(weeks=n)) for n in (1, 2, 3)]
STATUS = QuestionStatus


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    made = Workspace(ProgrammeFile.create(tmp_path / "p.hossel", Programme(id=new_id(), title="Proef")))
    made.do(added("add_session", *SESSIONS, Area(id="n", name="Noord")))
    for number, key in enumerate("ab", start=1):
        version = QuestionVersion(id=f"{key}1", question=key, session="s1", wording=f"Hoe {key}?", worded_at=AT)
        made.do(added("ask_question", LearningQuestion(id=key, number=number), version))
    note = Note(id="n1", number=1, session="s1", taken_at=AT, text="Over A", learning_question="a")
    made.do(added("take_note", note))
    yield made
    made.close()


@pytest.fixture
def tab(qtbot: QtBot, workspace: Workspace) -> QuestionsTab:
    shown = QuestionsTab(workspace)
    qtbot.addWidget(shown)
    shown.resize(1120, 640)
    shown.show()
    return shown


def open_dialog(kind: type[SplitQuestion] | type[MergeQuestion]) -> SplitQuestion | MergeQuestion:
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible())


def test_two_halves_make_a_question_by_keyboard_alone(qtbot: QtBot, tab: QuestionsTab, workspace: Workspace) -> None:
    tab.build.click()
    builder = tab.builder
    qtbot.keyClicks(builder.ambition, "Meer buren bereiken")
    qtbot.keyClick(builder.ambition, ENTER)
    qtbot.keyClicks(builder.obstacle, "de post niet komt")
    assert builder.sentence.text() == "How can we meer buren bereiken, while de post niet komt?"
    qtbot.keyClick(builder.sentence, ENTER)
    asked = workspace.all(LearningQuestion)[-1]
    assert (asked.number, asked.ambition, asked.obstacle) == (3, "Meer buren bereiken", "de post niet komt")
    assert (tab.list.current_id(), builder.sentence.text()) == (asked.id, "")


def test_a_sentence_somebody_changed_is_left_alone(qtbot: QtBot, tab: QuestionsTab, workspace: Workspace) -> None:
    tab.build.click()
    qtbot.keyClicks(tab.builder.ambition, "praten")
    qtbot.keyClick(tab.builder.sentence, Qt.Key.Key_End)
    qtbot.keyClicks(tab.builder.sentence, " Echt?")
    qtbot.keyClicks(tab.builder.ambition, " met buren")
    assert tab.builder.sentence.text() == "How can we praten? Echt?"
    qtbot.mouseClick(tab.builder.ask, LEFT)
    assert latest_wording(workspace.all(LearningQuestion)[-1], workspace.all(QuestionVersion)).endswith("Echt?")


def test_a_session_gives_a_provisional_answer_in_the_same_words(
    qtbot: QtBot, tab: QuestionsTab, workspace: Workspace
) -> None:
    sheet = tab.sheet
    sheet.session.set_value("s2")
    sheet.status.set_value(STATUS.PROVISIONAL)
    qtbot.keyClicks(sheet.answer, "Via de bakker.")
    qtbot.keyClick(sheet.answer, ENTER)
    version = workspace.all(QuestionVersion, session="s2")[0]
    assert (version.wording, version.answer) == ("Hoe a?", "Via de bakker.")
    assert workspace.get(LearningQuestion, "a").status is STATUS.PROVISIONAL
    assert "answer: Via de bakker." in sheet.story.rows()[1].detail
    workspace.undo()
    assert workspace.get(LearningQuestion, "a").status is STATUS.OPEN
    assert workspace.all(QuestionVersion, session="s2") == []


def test_a_split_gives_two_letters_and_says_what_stays(qtbot: QtBot, tab: QuestionsTab, workspace: Workspace) -> None:
    tab.sheet.session.set_value("s2")
    qtbot.mouseClick(tab.sheet.split, LEFT)
    dialog = open_dialog(SplitQuestion)
    assert isinstance(dialog, SplitQuestion)
    assert "1" in dialog.what_stays()
    qtbot.keyClicks(dialog.first, "Wie?")
    qtbot.mouseClick(dialog.split, LEFT)
    assert dialog.isVisible()
    qtbot.keyClicks(dialog.second, "Waar?")
    qtbot.mouseClick(dialog.split, LEFT)
    assert not dialog.isVisible()
    assert [(each.number, each.split_from) for each in workspace.all(LearningQuestion)][2:] == [(3, "a"), (4, "a")]
    assert workspace.get(LearningQuestion, "a").status is STATUS.DROPPED
    assert workspace.get(Note, "n1").learning_question == "a"
    workspace.undo()
    assert len(workspace.all(LearningQuestion)) == 2
    assert workspace.next_number(LearningQuestion) == 5


def test_a_merged_question_leads_to_the_other_and_comes_back(
    qtbot: QtBot, tab: QuestionsTab, workspace: Workspace
) -> None:
    qtbot.mouseClick(tab.sheet.merge, LEFT)
    dialog = open_dialog(MergeQuestion)
    assert isinstance(dialog, MergeQuestion)
    qtbot.mouseClick(dialog.merge, LEFT)
    assert workspace.get(LearningQuestion, "a").merged_into == "b"
    assert tab.list.rows()[0].detail.endswith("→ B")
    qtbot.mouseClick(tab.sheet.goes_on, LEFT)
    assert tab.list.current_id() == "b"
    tab.list.select("a")
    qtbot.mouseClick(tab.sheet.unmerge, LEFT)
    assert workspace.get(LearningQuestion, "a").merged_into is None


def test_a_question_left_open_over_three_sessions_may_be_called_persistent(
    qtbot: QtBot, tab: QuestionsTab, workspace: Workspace
) -> None:
    assert tab.sheet.persists.isVisible()
    qtbot.mouseClick(tab.sheet.persists, LEFT)
    assert workspace.get(LearningQuestion, "a").status is STATUS.PERSISTENT
    assert not tab.sheet.persists.isVisible()


def test_roles_and_areas_it_concerns_are_set_and_taken_off(
    qtbot: QtBot, tab: QuestionsTab, workspace: Workspace
) -> None:
    concerns = tab.sheet.concerns
    concerns.roles[Role.OFFICIAL].click()
    concerns.area.chosen.emit("n")
    assert (workspace.get(LearningQuestion, "a").roles, workspace.get(LearningQuestion, "a").areas) == (
        ("official",),
        ("n",),
    )
    concerns.roles[Role.OFFICIAL].click()
    assert workspace.get(LearningQuestion, "a").roles == ()


def test_side_by_side_is_walked_with_the_keys_and_opened_with_enter(
    qtbot: QtBot, tab: QuestionsTab, workspace: Workspace
) -> None:
    tab.side_by_side.click()
    agenda = tab.agenda
    qtbot.keyClick(agenda, Qt.Key.Key_Down)
    assert (agenda.current_id(), tab.list.current_id()) == ("b", "b")
    assert "Hoe b?" in agenda.accessibleDescription()
    qtbot.keyClick(agenda, ENTER)
    assert not agenda.isVisible()
    assert tab.list.current_id() == "b"


def test_a_click_on_the_picture_chooses_a_question(qtbot: QtBot, tab: QuestionsTab) -> None:
    tab.side_by_side.click()
    place = tab.agenda.middle_of("b").toPoint()
    qtbot.mouseClick(tab.agenda.viewport(), LEFT, pos=place)
    assert tab.list.current_id() == "b"


def test_an_overfull_agenda_scrolls_to_the_last_question(qtbot: QtBot, tab: QuestionsTab, workspace: Workspace) -> None:
    for number in range(3, 31):
        question = LearningQuestion(id=f"q{number}", number=number)
        version = QuestionVersion(
            id=f"v{number}", question=question.id, session="s2", wording="Hoe dan? " * 20, worded_at=AT
        )
        workspace.do(added("ask_question", question, version))
    tab.side_by_side.click()
    qtbot.keyClick(tab.agenda, Qt.Key.Key_End)
    tab.agenda.repaint()
    assert tab.agenda.current_id() == "q30"
    assert 0 < tab.agenda.middle_of("q30").y() < tab.agenda.viewport().height()
