"""Preparing a session by keys and clicks: its questions, its facts, and what to check before leaving."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.models.edit import added
from app.models.errors import EMPTY_TEXT
from app.models.plan import add_block, change_block
from app.models.programme import Area, AreaLevel, Programme
from app.models.questions import LearningQuestion, QuestionVersion
from app.models.record import new_id
from app.models.session import AgendaItem, Session
from app.services.jobs import Jobs
from app.services.printing import remember_printed
from app.services.workspace import Workspace
from app.storage import ProgrammeFile
from app.tasks.prints.kinds import When, kinds_at
from app.ui.session.before import BeforePanel

ENTER, LEFT = Qt.Key.Key_Return, Qt.MouseButton.LeftButton
START = datetime(2026, 4, 2, 19)


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOSSELKAART_DATA_DIR", str(tmp_path / "data"))


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    made = Workspace(ProgrammeFile.create(tmp_path / "p.hossel", Programme(id=new_id(), title="Proef")))
    for number, weeks in enumerate((-12, -8, -4, 0), start=1):
        session = Session(
            id=f"s{number}", number=number, title=f"Avond {number}", starts_at=START + timedelta(weeks=weeks)
        )
        made.do(added("add_session", session))
    for number, question in enumerate("ab", start=1):
        made.do(added("ask_question", LearningQuestion(id=question, number=number)))
    for question, session_id in (("a", "s1"), ("b", "s3")):
        at = made.get(Session, session_id).starts_at
        version = QuestionVersion(
            id=new_id(), question=question, session=session_id, wording=f"Hoe {question}?", worded_at=at
        )
        made.do(added("reword_question", version))
    yield made
    made.close()


@pytest.fixture
def panel(qtbot: QtBot, workspace: Workspace) -> Iterator[BeforePanel]:
    jobs = Jobs()
    shown = BeforePanel(workspace, jobs)
    qtbot.addWidget(shown)
    shown.resize(1150, 700)
    shown.show()
    shown.show_session(workspace.get(Session, "s4"))
    yield shown
    jobs.close()


def tonight(workspace: Workspace) -> Session:
    return workspace.get(Session, "s4")


def test_a_tick_puts_a_question_on_the_list_of_tonight(qtbot: QtBot, panel: BeforePanel, workspace: Workspace) -> None:
    panel.tabs.setCurrentWidget(panel.questions)
    panel.questions.ticks["b"].setFocus()
    qtbot.keyClick(panel.questions.ticks["b"], Qt.Key.Key_Space)
    assert tonight(workspace).learning_questions == ("b",)
    workspace.undo()
    assert not panel.questions.ticks["b"].isChecked()


def test_a_question_that_was_passed_by_twice_is_warned_about(panel: BeforePanel) -> None:
    panel.tabs.setCurrentWidget(panel.questions)
    warned = {key: tick.accessibleDescription() for key, tick in panel.questions.ticks.items()}
    assert warned["a"].startswith("2 session")
    assert warned["b"] == ""


def test_a_tick_stays_where_the_keys_are_when_rows_are_made_anew(
    qtbot: QtBot, panel: BeforePanel, workspace: Workspace
) -> None:
    panel.tabs.setCurrentWidget(panel.questions)
    panel.questions.ticks["b"].setFocus()
    workspace.do(added("ask_question", LearningQuestion(id="c", number=3)))
    assert panel.questions.ticks["b"].hasFocus()
    assert "c" in panel.questions.ticks


def test_the_end_is_a_time_and_may_be_after_midnight(qtbot: QtBot, panel: BeforePanel, workspace: Workspace) -> None:
    panel.tabs.setCurrentWidget(panel.facts)
    qtbot.mouseClick(panel.facts.has_end, LEFT)
    assert tonight(workspace).ends_at == START.replace(hour=21, minute=30)
    panel.facts.end.setFocus()
    panel.facts.end.setSelectedSection(panel.facts.end.Section.HourSection)
    qtbot.keyClicks(panel.facts.end, "00")
    qtbot.keyClick(panel.facts.end, ENTER)
    assert tonight(workspace).ends_at == datetime(2026, 4, 3, 0, 30)
    qtbot.mouseClick(panel.facts.has_end, LEFT)
    assert tonight(workspace).ends_at is None


def test_place_and_area_are_kept(qtbot: QtBot, panel: BeforePanel, workspace: Workspace) -> None:
    workspace.do(added("add_area", Area(id="noord", name="Noord", level=AreaLevel.DISTRICT)))
    panel.tabs.setCurrentWidget(panel.facts)
    place = panel.facts.form.field("place")
    place.setFocus()
    qtbot.keyClicks(place, "Buurthuis")
    qtbot.keyClick(place, ENTER)
    qtbot.keyClick(panel.facts.form.field("area"), Qt.Key.Key_Down)
    assert (tonight(workspace).place, tonight(workspace).area) == ("Buurthuis", "noord")


def test_a_session_keeps_a_title(qtbot: QtBot, panel: BeforePanel, workspace: Workspace) -> None:
    panel.tabs.setCurrentWidget(panel.facts)
    title = panel.facts.form.field("title")
    title.setFocus()
    title.selectAll()
    qtbot.keyClick(title, Qt.Key.Key_Delete)
    with qtbot.waitSignal(workspace.refused) as refused:
        qtbot.keyClick(title, ENTER)
    assert refused.args[0].sentence.text == EMPTY_TEXT
    assert tonight(workspace).title == "Avond 4"


def said(panel: BeforePanel, check: str) -> str:
    return panel.ready.rows[check].words.accessibleName()


def test_it_says_where_everything_is_saved(panel: BeforePanel, workspace: Workspace) -> None:
    panel.tabs.setCurrentWidget(panel.ready)
    assert said(panel, "saved") == f"In order: Everything is saved, in {workspace.path}."


def test_a_backup_is_made_from_here(qtbot: QtBot, panel: BeforePanel) -> None:
    panel.tabs.setCurrentWidget(panel.ready)
    assert said(panel, "backup").startswith("Look at this")
    qtbot.mouseClick(panel.ready.back_up, LEFT)
    qtbot.waitUntil(lambda: said(panel, "backup").startswith("In order"), timeout=10_000)


def test_what_was_printed_is_told_when_one_looks_again(panel: BeforePanel, workspace: Workspace) -> None:
    panel.tabs.setCurrentWidget(panel.ready)
    assert said(panel, "printed").startswith("Look at this")
    remember_printed(workspace, ["report"], "s4", at=START)
    panel.ready.look_again.click()
    assert said(panel, "printed").startswith("Look at this")
    remember_printed(workspace, ["run-sheet"], "s4", at=START)
    panel.tabs.setCurrentWidget(panel.plan)
    panel.tabs.setCurrentWidget(panel.ready)
    assert said(panel, "printed").startswith(
        "In order: Printed or saved: Run sheet (02-04 19:00). Not yet: Programme, "
    )
    remember_printed(workspace, kinds_at(When.BEFORE), "s4", at=START)
    panel.ready.look_again.click()
    assert "Not yet" not in said(panel, "printed")


def test_the_print_screen_is_asked_for_with_the_session(qtbot: QtBot, panel: BeforePanel) -> None:
    panel.tabs.setCurrentWidget(panel.ready)
    with qtbot.waitSignal(panel.print_asked) as asked:
        qtbot.mouseClick(panel.ready.to_print, LEFT)
    assert asked.args == ["run-sheet", "s4"]


def test_material_of_all_blocks_is_added_up(panel: BeforePanel, workspace: Workspace) -> None:
    for title in ("Kaart", "Oogst"):
        items = workspace.all(AgendaItem, session="s4")
        workspace.do(add_block(tonight(workspace), items, title=title, minutes=10))
    for item in workspace.all(AgendaItem, session="s4"):
        items = workspace.all(AgendaItem, session="s4")
        workspace.do(change_block(items, item, material="4 stiften"))
    panel.tabs.setCurrentWidget(panel.ready)
    assert panel.ready.brought() == ["8 stiften"]


def test_a_file_that_can_only_be_looked_at_shows_all_and_changes_nothing(qtbot: QtBot, workspace: Workspace) -> None:
    looking = Workspace(ProgrammeFile.open(workspace.path, read_only=True))
    jobs = Jobs()
    panel = BeforePanel(looking, jobs)
    qtbot.addWidget(panel)
    panel.show()
    panel.show_session(looking.get(Session, "s4"))
    panel.tabs.setCurrentWidget(panel.questions)
    assert not any(tick.isEnabled() for tick in panel.questions.ticks.values())
    assert not panel.plan.plan.add.isEnabled()
    assert not panel.plan.templates.take.isEnabled()
    looking.close()
    jobs.close()


def test_without_a_session_nothing_breaks(panel: BeforePanel) -> None:
    for place in range(panel.tabs.count()):
        panel.tabs.setCurrentIndex(place)
        panel.show_session(None)
        panel.mirror()


def test_a_question_of_tonight_tells_in_which_block_it_is(
    qtbot: QtBot, panel: BeforePanel, workspace: Workspace
) -> None:
    panel.tabs.setCurrentWidget(panel.questions)
    panel.questions.ticks["a"].setFocus()
    qtbot.keyClick(panel.questions.ticks["a"], Qt.Key.Key_Space)
    assert panel.questions.ticks["a"].hasFocus()
    qtbot.waitUntil(lambda: "not in a block yet" in words_of(panel))
    workspace.do(add_block(tonight(workspace), [], title="Gesprek", minutes=20))
    (block,) = workspace.all(AgendaItem, session="s4")
    workspace.do(change_block([block], block, learning_question="a"))
    qtbot.waitUntil(lambda: "In the plan: Gesprek" in words_of(panel))


def words_of(panel: BeforePanel) -> str:
    return " ".join(each.text() for each in panel.questions.findChildren(QLabel) if each.isVisible())
