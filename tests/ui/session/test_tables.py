"""Who is expected and who sits where, by keys, clicks and by hand; mixing is one step to take back."""

from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from app.models.edit import added
from app.models.person import Person, Role
from app.models.programme import Programme
from app.models.record import new_id
from app.models.session import Attendance, Invitation, Session
from app.services.workspace import Workspace
from app.storage import ProgrammeFile
from app.ui.session.tables import TablesPanel
from app.ui.session.tables_cards import SeatList

ALT, LEFT = Qt.KeyboardModifier.AltModifier, Qt.MouseButton.LeftButton
AT = datetime(2026, 3, 12, 19)
ROLES = (Role.RESIDENT, Role.OFFICIAL)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    made = Workspace(ProgrammeFile.create(tmp_path / "p.hossel", Programme(id=new_id(), title="Proef")))
    names = ("Fatma", "Jan Bos", "Jan Bos", "Mo")
    people = [Person(id=f"p{at}", number=at, name=name, role=ROLES[at % 2]) for at, name in enumerate(names, 1)]
    made.do(added("add_people", *people))
    made.do(added("add_session", Session(id="old", number=1, title="Eerst", starts_at=AT.replace(month=1))))
    made.do(added("check_in", Attendance(id="was", session="old", person="p4", since=AT.replace(month=1))))
    made.do(added("add_session", Session(id="s", number=2, title="Avond", starts_at=AT, tables=("1", "2"))))
    made.do(added("invite_people", *(Invitation(id=f"i{at}", session="s", person=f"p{at}") for at in (1, 2, 3))))
    yield made
    made.close()


@pytest.fixture
def panel(qtbot: QtBot, workspace: Workspace) -> TablesPanel:
    shown = TablesPanel(workspace)
    qtbot.addWidget(shown)
    shown.resize(1150, 560)
    shown.show()
    shown.show_session(workspace.get(Session, "s"))
    return shown


def seats(workspace: Workspace) -> dict[str, str]:
    return {each.person: each.table for each in workspace.all(Invitation, session="s")}


def choose(panel: TablesPanel, invitation: str) -> SeatList:
    shown = next(card.list for card in panel.cards if card.list.select(invitation))
    shown.setFocus()
    return shown


def test_two_letters_and_enter_expect_somebody(qtbot: QtBot, panel: TablesPanel, workspace: Workspace) -> None:
    qtbot.keyClicks(panel.invite.line, "mo")
    qtbot.keyClick(panel.invite.line, Qt.Key.Key_Return)
    assert "p4" in seats(workspace)
    assert panel.invite.line.text() == ""


def test_enter_expects_whom_the_line_names_whoever_was_chosen_before(
    qtbot: QtBot, panel: TablesPanel, workspace: Workspace
) -> None:
    workspace.do(added("add_people", *(Person(id=f"q{at}", number=10 + at, name=f"Zeger {at}") for at in (1, 2))))
    panel.invite.people.select("q2")
    qtbot.keyClicks(panel.invite.line, "ze")
    assert "Zeger 1" in panel.invite._hint.text()
    qtbot.keyClick(panel.invite.line, Qt.Key.Key_Return)
    assert "q1" in seats(workspace)
    assert "q2" not in seats(workspace)


def test_somebody_new_is_expected_in_one_line(qtbot: QtBot, panel: TablesPanel, workspace: Workspace) -> None:
    qtbot.keyClicks(panel.invite.line, "Zoe, ambtenaar, Noord")
    qtbot.keyClick(panel.invite.line, Qt.Key.Key_Return)
    new = workspace.all(Person)[-1]
    assert (new.name, new.role) == ("Zoe", Role.OFFICIAL)
    assert new.id in seats(workspace)


def test_all_of_last_time_come_in_one_step(qtbot: QtBot, panel: TablesPanel, workspace: Workspace) -> None:
    qtbot.mouseClick(panel.invite.last_time, LEFT)
    assert "p4" in seats(workspace)
    assert not panel.invite.last_time.isEnabled()


def test_mixing_is_one_step_and_lets_who_was_seated_by_hand_sit(
    qtbot: QtBot, panel: TablesPanel, workspace: Workspace
) -> None:
    qtbot.keyClick(choose(panel, "i3"), Qt.Key.Key_2)
    qtbot.mouseClick(panel.mix, LEFT)
    assert seats(workspace)["p3"] == "2"
    assert sorted(Counter(seats(workspace).values()).values()) == [1, 2]
    workspace.undo()
    assert Counter(seats(workspace).values()) == {"": 2, "2": 1}


def test_alt_and_an_arrow_seat_somebody_at_the_next_table(
    qtbot: QtBot, panel: TablesPanel, workspace: Workspace
) -> None:
    shown = choose(panel, "i1")
    qtbot.keyClick(shown, Qt.Key.Key_Right, ALT)
    assert seats(workspace)["p1"] == "1"
    qtbot.keyClick(choose(panel, "i1"), Qt.Key.Key_Left, ALT)
    assert seats(workspace)["p1"] == ""


def test_somebody_is_dragged_to_another_table(qtbot: QtBot, panel: TablesPanel, workspace: Workspace) -> None:
    qtbot.waitExposed(panel)
    shown, target = panel.cards[0].list, panel.cards[2]
    start = shown.visualRect(shown.model().index(0, 0)).center()
    end = shown.viewport().mapFromGlobal(target.mapToGlobal(QPoint(40, 20)))
    qtbot.mousePress(shown.viewport(), LEFT, pos=start)
    qtbot.mouseMove(shown.viewport(), start + QPoint(30, 0))
    qtbot.mouseMove(shown.viewport(), end)
    assert target.property("kind") == "warning"
    qtbot.mouseRelease(shown.viewport(), LEFT, pos=end)
    assert [table for table in seats(workspace).values() if table] == ["2"]


def test_two_people_of_one_name_are_told_apart(panel: TablesPanel) -> None:
    names = [row.text for row in panel.cards[0].list.rows()]
    assert names == ["Jan Bos (P2)", "Fatma", "Jan Bos (P3)"]


def test_a_table_that_goes_lets_its_people_stand(qtbot: QtBot, panel: TablesPanel, workspace: Workspace) -> None:
    qtbot.keyClick(choose(panel, "i1"), Qt.Key.Key_2)
    panel.count.stepDown()
    assert workspace.get(Session, "s").tables == ("1",)
    assert seats(workspace)["p1"] == ""
    workspace.undo()
    assert seats(workspace)["p1"] == "2"


def test_a_table_gets_another_name_with_all_who_sit_there(
    qtbot: QtBot, panel: TablesPanel, workspace: Workspace
) -> None:
    qtbot.keyClick(choose(panel, "i1"), Qt.Key.Key_2)
    panel.cards[2].name.selectAll()
    qtbot.keyClicks(panel.cards[2].name, "Groen")
    qtbot.keyClick(panel.cards[2].name, Qt.Key.Key_Return)
    assert workspace.get(Session, "s").tables == ("1", "Groen")
    assert seats(workspace)["p1"] == "Groen"


def test_a_name_another_table_has_is_not_taken(qtbot: QtBot, panel: TablesPanel, workspace: Workspace) -> None:
    panel.cards[2].name.selectAll()
    qtbot.keyClicks(panel.cards[2].name, "1")
    with qtbot.waitSignal(workspace.refused):
        qtbot.keyClick(panel.cards[2].name, Qt.Key.Key_Return)
    assert workspace.get(Session, "s").tables == ("1", "2")


def test_somebody_who_is_removed_is_expected_no_longer(panel: TablesPanel, workspace: Workspace) -> None:
    workspace.remove("remove_person", workspace.get(Person, "p1"))
    assert "p1" not in seats(workspace)
    assert len(panel.cards[0].list.rows()) == 2


def test_delete_takes_the_invitation_back(qtbot: QtBot, panel: TablesPanel, workspace: Workspace) -> None:
    qtbot.keyClick(choose(panel, "i2"), Qt.Key.Key_Delete)
    assert "p2" not in seats(workspace)
