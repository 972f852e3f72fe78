"""Checking in and asking consent at the desk, by keys and clicks."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.models.edit import added
from app.models.person import Consent, ConsentAnswer, ConsentUse, Person, Role
from app.models.programme import Area, Programme
from app.models.questions import LearningQuestion
from app.models.record import new_id
from app.models.session import Attendance, Invitation, Session
from app.services.workspace import Workspace
from app.storage import ProgrammeFile
from app.ui.session.here import COUNTS, EXPECTED, HerePanel

LEFT, ENTER = Qt.MouseButton.LeftButton, Qt.Key.Key_Return
START = datetime(2026, 3, 12, 19)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    made = Workspace(ProgrammeFile.create(tmp_path / "p.hossel", Programme(id=new_id(), title="Proef")))
    made.do(added("add_area", Area(id="noord", name="Noord"), Area(id="ndsm", name="NDSM", parent="noord")))
    official = Person(id="jan2", number=3, name="Jan Bos", role=Role.OFFICIAL)
    people = (Person(id="fa", number=1, name="Fatma", area="ndsm"), Person(id="jan1", number=2, name="Jan Bos"))
    made.do(added("add_people", *people, official))
    made.do(added("ask_question", LearningQuestion(id="q", number=1, roles=("official",), areas=("noord",))))
    tonight = Session(id="s", number=1, title="Avond", starts_at=START, tables=("1", "2"), learning_questions=("q",))
    made.do(added("add_session", tonight))
    made.do(added("invite_people", Invitation(id="i", session="s", person="jan2", table="2")))
    made.do(added("check_in", Attendance(id="h", session="s", person="fa", since=START.replace(minute=40))))
    yield made
    made.close()


@pytest.fixture
def panel(qtbot: QtBot, workspace: Workspace) -> HerePanel:
    shown = HerePanel(workspace)
    qtbot.addWidget(shown)
    shown.resize(290, 540)
    shown.show()
    shown.show_session(workspace.get(Session, "s"))
    return shown


def here(workspace: Workspace) -> dict[str, str]:
    return {each.person: each.table for each in workspace.all(Attendance, session="s")}


def consents(workspace: Workspace) -> dict[ConsentUse, Consent]:
    return {each.use: each for each in workspace.all(Consent, person="fa")}


def at_the_desk(qtbot: QtBot, panel: HerePanel) -> None:
    panel.list.select("h")
    qtbot.mouseClick(panel.present.consent, LEFT)


def test_one_tap_checks_in_who_was_expected_at_their_table(
    qtbot: QtBot, panel: HerePanel, workspace: Workspace
) -> None:
    panel.show_page(EXPECTED)
    shown = panel.expected.list
    qtbot.mouseClick(shown.viewport(), LEFT, pos=shown.visualRect(shown.model().index(0, 0)).center())
    assert here(workspace)["jan2"] == "2"
    assert shown.rows() == []
    workspace.undo()
    assert [row.id for row in shown.rows()] == ["i"]


def test_a_double_click_checks_in_one_person_and_not_the_next_one_too(
    qtbot: QtBot, panel: HerePanel, workspace: Workspace
) -> None:
    workspace.do(added("invite_people", Invitation(id="j", session="s", person="jan1")))
    panel.show_page(EXPECTED)
    shown = panel.expected.list
    place = shown.visualRect(shown.model().index(0, 0)).center()
    qtbot.mouseClick(shown.viewport(), LEFT, pos=place)
    qtbot.mouseDClick(shown.viewport(), LEFT, pos=place)
    assert len(here(workspace)) == 2


def test_typed_letters_give_the_expected_table_too_and_tell_two_of_one_name_apart(
    qtbot: QtBot, panel: HerePanel, workspace: Workspace
) -> None:
    qtbot.keyClicks(panel.line, "ja")
    rows = panel.matches.rows()
    assert [(row.text, row.detail) for row in rows] == [
        ("Jan Bos (P2)", "resident"),
        ("Jan Bos (P3)", "civil servant"),
    ]
    panel.matches.select("jan2")
    qtbot.keyClick(panel.matches, ENTER)
    assert here(workspace)["jan2"] == "2"


def test_who_is_missing_is_said_until_somebody_of_them_comes(
    qtbot: QtBot, panel: HerePanel, workspace: Workspace
) -> None:
    assert panel.counts.missing.text() == (
        "Nobody is here yet as civil servant. Question A concerns them. Expected: Jan Bos."
    )
    panel.show_page(EXPECTED)
    panel.expected.list.select("i")
    qtbot.keyClick(panel.expected.list, ENTER)
    assert panel.counts.missing.text() == "Nobody is missing for the questions of tonight."
    assert not panel.missing.isVisible()
    workspace.remove("remove_attendance", workspace.get(Attendance, "h"))
    assert "Nobody from Noord is here yet" in panel.counts.missing.text()


def test_a_gap_in_consent_and_a_late_arrival_are_said_in_words(panel: HerePanel) -> None:
    (row,) = panel.list.rows()
    assert (row.detail, row.icon) == ("ask consent · resident · NDSM · 19:40 (late)", "question")


def test_a_click_on_who_is_missing_shows_all_counts(qtbot: QtBot, panel: HerePanel) -> None:
    qtbot.mouseClick(panel.missing, LEFT)
    assert (panel.pages.value(), panel.counts.isVisible()) == (COUNTS, True)
    assert (panel.counts.roles.text(), panel.counts.areas.text()) == ("1 resident", "1 from NDSM")


def test_somebody_goes_to_another_table_or_off_the_list(panel: HerePanel, workspace: Workspace) -> None:
    panel.list.select("h")
    actions = {action.text(): action for action in panel.present.menu().actions()}
    actions["Table 1"].trigger()
    assert here(workspace)["fa"] == "1"
    actions["Not here"].trigger()
    assert here(workspace) == {}


def test_consent_is_asked_by_keys_one_use_after_another(qtbot: QtBot, panel: HerePanel, workspace: Workspace) -> None:
    at_the_desk(qtbot, panel)
    qtbot.keyClicks(panel.desk.noted_by, "Roos")
    panel.desk.rows[ConsentUse.REPORT].focus_answer()
    for key in (Qt.Key.Key_J, Qt.Key.Key_N, Qt.Key.Key_Y):
        qtbot.keyClick(QApplication.focusWidget(), key)
    told = consents(workspace)
    assert [told[use].answer for use in list(ConsentUse)[:3]] == [
        ConsentAnswer.YES,
        ConsentAnswer.NO,
        ConsentAnswer.YES,
    ]
    assert told[ConsentUse.REPORT].noted_by == "Roos"
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert panel.list.isVisible()
    assert "ask consent" not in panel.list.rows()[0].detail


def test_the_one_who_writes_it_down_is_remembered(qtbot: QtBot, panel: HerePanel, workspace: Workspace) -> None:
    given = Consent(
        id="c", person="jan1", use=ConsentUse.PHOTO, answer=ConsentAnswer.NO, given_on=date(2026, 3, 1), noted_by="Vera"
    )
    workspace.do(added("answer_consent", given))
    at_the_desk(qtbot, panel)
    assert panel.desk.noted_by.text() == "Vera"


def test_consent_that_is_taken_back_says_what_that_means_for_paper(
    qtbot: QtBot, panel: HerePanel, workspace: Workspace
) -> None:
    at_the_desk(qtbot, panel)
    row = panel.desk.rows[ConsentUse.PHOTO]
    for answer in (ConsentAnswer.YES, ConsentAnswer.NO):
        qtbot.mouseClick(row.choices[answer], LEFT)
    assert consents(workspace)[ConsentUse.PHOTO].withdrawn_on == date.today()
    assert "take the sheets back" in row._told.text()
    workspace.undo()
    assert row.choices[ConsentAnswer.YES].isChecked()


def test_somebody_who_is_removed_is_here_no_longer(panel: HerePanel, workspace: Workspace) -> None:
    workspace.remove("remove_person", workspace.get(Person, "fa"))
    assert panel.list.rows() == []
    assert panel.counts.roles.text() == ""
