"""A session is worked off, given back, followed and closed: by clicks, none of them in the way of another."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from app.models.acting import FollowUp
from app.models.closing import Duty
from app.models.edit import added, changed
from app.models.feedback import FeedbackLine, in_line
from app.models.note import CheckedBack, Note, NoteKind, NoteSource
from app.models.person import Consent, ConsentAnswer, Person
from app.models.programme import Programme
from app.models.questions import LearningQuestion, QuestionStatus, QuestionVersion
from app.models.record import new_id
from app.models.session import AgendaItem, Attendance, Invitation, Session
from app.services.jobs import Jobs
from app.services.preferences import Preferences
from app.services.workspace import Workspace
from app.storage import ProgrammeFile
from app.ui.print.screen import PrintScreen
from app.ui.session.closing import CLOSE_STEP, FEEDBACK_STEP, NEXT_STEP, REPORT_STEP, ClosingPanel

AT = datetime(2026, 3, 12, 19, 30)
LEFT = Qt.MouseButton.LeftButton
ENTER = Qt.Key.Key_Return
TONIGHT = Session(id="s", number=2, title="Avond", starts_at=AT, tables=("1", "2"))
FATMA = Person(id="p", number=1, name="Fatma")


def note(number: int, kind: NoteKind | None, **values: object) -> Note:
    at = AT + timedelta(minutes=number)
    return Note(id=f"n{number}", number=number, session="s", taken_at=at, text=f"Woorden {number}", kind=kind, **values)  # type: ignore[arg-type]


NOTES = (
    note(1, None, table="1", source=NoteSource.TABLE_SHEET),
    note(2, NoteKind.QUOTE, starred=True),
    note(3, NoteKind.COMMITMENT),
    note(4, NoteKind.PARKED),
)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    made = Workspace(ProgrammeFile.create(tmp_path / "p.hossel", Programme(id=new_id(), title="Proef", language="en")))
    made.do(added("add_session", TONIGHT, FATMA, *NOTES))
    made.do(added("check_in", Attendance(id="h", session="s", person="p", since=AT)))
    version = QuestionVersion(id="a1", question="a", session=None, wording="Hoe?", worded_at=AT - timedelta(days=9))
    made.do(added("ask_question", LearningQuestion(id="a", number=1), version))
    made.do(added("add_action", FollowUp(id="f", number=1, what="Bel terug", session="s")))
    yield made
    made.close()


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


@pytest.fixture
def panel(qtbot: QtBot, workspace: Workspace, jobs: Jobs) -> ClosingPanel:
    shown = ClosingPanel(workspace, jobs)
    qtbot.addWidget(shown)
    shown.resize(1160, 640)
    shown.show_session(TONIGHT)
    shown.show()
    return shown


def counts(panel: ClosingPanel) -> dict[str, str]:
    return {row.id: "done" if row.text.endswith(" · done") else row.text[:1] for row in panel.steps.rows()}


def press(qtbot: QtBot, button: QAbstractButton) -> None:
    assert button.isVisible()
    assert button.isEnabled()
    qtbot.mouseClick(button, LEFT)


def place_of(panel: ClosingPanel, step: str) -> QPoint:
    """Bring a step in sight as the wheel would, and give where it is."""
    at = [row.id for row in panel.steps.rows()].index(step)
    index = panel.steps.model().index(at, 0)
    panel.steps.scrollTo(index)
    place: QRect = panel.steps.visualRect(index)
    return place.center()


def test_everything_left_is_counted_and_what_is_done_says_so(panel: ClosingPanel, workspace: Workspace) -> None:
    assert {key: text for key, text in counts(panel).items() if key in set(Duty)} == dict.fromkeys(Duty, "1")
    workspace.do(changed("change_note", NOTES[0], kind=NoteKind.FACT))
    assert counts(panel)[Duty.UNSORTED] == "done"


def test_each_duty_is_settled_on_the_spot(qtbot: QtBot, panel: ClosingPanel, workspace: Workspace) -> None:
    forms = {duty: sheet.form for duty, sheet in panel.duties.items()}
    panel.steps.select(Duty.UNSORTED)
    forms[Duty.UNSORTED].kind.set_value(NoteKind.IDEA)  # type: ignore[union-attr]
    press(qtbot, forms[Duty.UNSORTED].keep)  # type: ignore[union-attr]
    panel.steps.select(Duty.CONSENTS)
    press(qtbot, forms[Duty.CONSENTS].yes)  # type: ignore[union-attr]
    panel.steps.select(Duty.QUOTES)
    press(qtbot, forms[Duty.QUOTES].answers[CheckedBack.AGREED])  # type: ignore[union-attr]
    for duty in (Duty.COMMITMENTS, Duty.ACTIONS):
        panel.steps.select(duty)
        qtbot.keyClicks(forms[duty].owner, "Ali")  # type: ignore[union-attr]
        qtbot.keyClick(forms[duty].owner, ENTER)  # type: ignore[union-attr]
    panel.steps.select(Duty.QUESTIONS)
    forms[Duty.QUESTIONS].status.set_value(QuestionStatus.IN_PROGRESS)  # type: ignore[union-attr]
    press(qtbot, forms[Duty.QUESTIONS].keep)  # type: ignore[union-attr]
    assert workspace.get(Note, "n1").kind is NoteKind.IDEA
    assert {each.answer for each in workspace.all(Consent, person="p")} == {ConsentAnswer.YES}
    assert workspace.get(Note, "n2").checked_back is CheckedBack.AGREED
    assert [(each.owner, each.note, each.due is not None) for each in workspace.all(FollowUp)] == [
        ("Ali", None, True),
        ("Ali", "n3", True),
    ]
    assert workspace.get(LearningQuestion, "a").status is QuestionStatus.IN_PROGRESS
    done = {key for key, text in counts(panel).items() if text == "done"}
    assert done == set(Duty) - {Duty.SHEETS, Duty.PARKED}


def test_what_is_left_leads_to_its_place(qtbot: QtBot, panel: ClosingPanel) -> None:
    for duty, found in ((Duty.UNSORTED, ["Note", "n1"]), (Duty.CONSENTS, ["Person", "p"])):
        panel.steps.select(duty)
        with qtbot.waitSignal(panel.found_opened) as opened:
            press(qtbot, panel.duties[duty].go)
        assert opened.args == found
    panel.steps.select(Duty.SHEETS)
    with qtbot.waitSignal(panel.table_asked) as asked:
        press(qtbot, panel.duties[Duty.SHEETS].go)
    assert asked.args == ["2"]


def test_from_the_list_to_the_printed_page_takes_at_most_eight_clicks(
    qtbot: QtBot, panel: ClosingPanel, workspace: Workspace, jobs: Jobs, tmp_path: Path
) -> None:
    clicks = 0

    def click(button: QAbstractButton) -> None:
        nonlocal clicks
        clicks += 1
        press(qtbot, button)

    clicks += 1
    qtbot.mouseClick(panel.steps.viewport(), LEFT, pos=place_of(panel, FEEDBACK_STEP))
    click(panel.feedback.draft)
    qtbot.waitUntil(lambda: panel.feedback.pages.count == 1)
    with qtbot.waitSignal(panel.print_asked) as asked:
        click(panel.feedback.print)
    kind, session = asked.args
    pages = PrintScreen(workspace, jobs, Preferences(tmp_path / "data"))
    qtbot.addWidget(pages)
    pages.show_for(session)
    pages.show_kind(kind)
    pages.show()
    qtbot.waitUntil(lambda: pages.pages.count == 1 and pages.print.isEnabled())
    click(pages.print)
    into_the_session, answer_of_the_system = 2, 1
    assert clicks + into_the_session + answer_of_the_system <= 8
    panel.feedback.save_in(tmp_path / "out")
    qtbot.waitUntil(lambda: not jobs.busy)
    assert [path.suffix for path in (tmp_path / "out").iterdir()] == [".pdf"]


def test_lines_are_drafted_changed_moved_and_removed(qtbot: QtBot, panel: ClosingPanel, workspace: Workspace) -> None:
    panel.steps.select(FEEDBACK_STEP)
    sheet = panel.feedback
    press(qtbot, sheet.draft)
    assert [(line.said, line.doing) for line in in_line(workspace.all(FeedbackLine))] == [
        ("Woorden 2", ""),
        ("", "Woorden 3"),
    ]
    qtbot.keyClicks(sheet.form.field("understood"), "Post is te laat.")
    qtbot.keyClick(sheet.form.field("understood"), ENTER)
    qtbot.keyClick(sheet.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [line.understood for line in in_line(workspace.all(FeedbackLine))] == ["", "Post is te laat."]
    qtbot.keyClick(sheet.list, Qt.Key.Key_Delete)
    assert len(workspace.all(FeedbackLine)) == 1
    press(qtbot, sheet.add)
    assert len(workspace.all(FeedbackLine)) == 2


def test_drafting_with_nothing_new_is_refused_with_a_sentence(
    qtbot: QtBot, panel: ClosingPanel, workspace: Workspace
) -> None:
    panel.steps.select(FEEDBACK_STEP)
    press(qtbot, panel.feedback.draft)
    with qtbot.waitSignal(workspace.refused):
        press(qtbot, panel.feedback.draft)


def test_the_next_session_takes_along_what_is_ticked(qtbot: QtBot, panel: ClosingPanel, workspace: Workspace) -> None:
    panel.steps.select(NEXT_STEP)
    sheet = panel.next
    sheet.agreed.setFocus()
    sheet.agreed.setCurrentRow(0)
    qtbot.keyClick(sheet.agreed, Qt.Key.Key_Space)
    with qtbot.waitSignal(panel.session_opened) as opened:
        press(qtbot, sheet.make)
    made = workspace.get(Session, opened.args[0])
    assert (made.number, made.follows, made.learning_questions) == (3, "s", ("a",))
    assert made.starts_at == AT + timedelta(weeks=4)
    back = next(each for each in workspace.all(AgendaItem, session=made.id) if each.title == "Looking back")
    assert ("Bel terug" in back.how, "Woorden 3" in back.how) == (False, True)
    assert [each.person for each in workspace.all(Invitation, session=made.id)] == ["p"]
    with qtbot.waitSignal(panel.session_opened) as again:
        press(qtbot, sheet.open)
    assert again.args == [made.id]
    workspace.undo()
    assert len(workspace.all(Session)) == 1
    assert workspace.all(AgendaItem) == []


def test_a_session_closes_with_things_left_and_opens_again(
    qtbot: QtBot, panel: ClosingPanel, workspace: Workspace
) -> None:
    panel.steps.select(CLOSE_STEP)
    press(qtbot, panel.close_it)
    assert workspace.get(Session, "s").closed_at is not None
    assert not panel.close_it.isVisible()
    assert panel.focusWidget() is panel.reopen
    press(qtbot, panel.reopen)
    assert workspace.get(Session, "s").closed_at is None
    workspace.undo()
    assert workspace.get(Session, "s").closed_at is not None


def test_the_report_is_asked_for_with_this_session(qtbot: QtBot, panel: ClosingPanel) -> None:
    panel.steps.select(REPORT_STEP)
    with qtbot.waitSignal(panel.print_asked) as asked:
        press(qtbot, panel.report)
    assert asked.args == ["report", "s"]


def test_a_session_without_notes_can_be_closed_and_followed(
    qtbot: QtBot, workspace: Workspace, panel: ClosingPanel
) -> None:
    bare = replace(TONIGHT, id="t", number=4, title="Leeg", tables=())
    workspace.do(added("add_session", bare))
    panel.show_session(bare)
    assert {text for key, text in counts(panel).items() if key in set(Duty) - {Duty.QUESTIONS}} == {"done"}
    panel.steps.select(FEEDBACK_STEP)
    with qtbot.waitSignal(workspace.refused):
        press(qtbot, panel.feedback.draft)
    panel.steps.select(NEXT_STEP)
    press(qtbot, panel.next.make)
    assert len(workspace.all(Session)) == 3
