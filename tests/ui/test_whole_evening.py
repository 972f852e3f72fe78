"""A whole evening in the real window, by keys alone: from a plan to a closed session and the draft of the next one."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from app.models import BY_NAME
from app.models.acting import CourseOfAction, FollowUp
from app.models.edit import added
from app.models.feedback import FeedbackLine
from app.models.insights import Evidence, Insight, Relation
from app.models.note import Layer, Note, NoteKind, NoteSource
from app.models.person import Person, Role
from app.models.programme import Programme
from app.models.questions import LearningQuestion, QuestionStatus, QuestionVersion
from app.models.record import Record, new_id
from app.models.session import AgendaItem, Attendance, Session
from app.models.themes import Theme
from app.services.workspace import Workspace
from app.storage import ProgrammeFile
from app.ui.main_window import MainWindow
from tests.ui.keyboard import SHIFT, Key, Keyboard, name_of

TITLE = "Evening of the money"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "evening.hossel"
    with ProgrammeFile.create(made, Programme(id=new_id(), title="Buurtgeld", language="en")) as file:
        file.commit(added("add_person", Person(id="fatma", number=1, name="Fatma Amrani", role=Role.RESIDENT)))
        file.commit(added("add_person", Person(id="mo", number=2, name="Mo de Vries", role=Role.OFFICIAL)))
    return made


@pytest.fixture
def evening(qtbot: QtBot, window: MainWindow, path: Path) -> MainWindow:
    window.resize(1280, 720)
    window.files.open(path)
    with qtbot.waitActive(window):
        window.activateWindow()
    return window


@pytest.fixture(autouse=True)
def flashes(qapp: QApplication) -> Iterator[None]:
    """Bear no window that flashes up by itself and takes the keys away: a part shown before it stands somewhere."""
    watch = Watch()
    qapp.installEventFilter(watch)
    yield
    qapp.removeEventFilter(watch)
    assert watch.flashed == []


class Watch(QObject):
    """Remembers what was shown as a window of its own and is none."""

    def __init__(self) -> None:
        super().__init__()
        self.flashed: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        is_shown = event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow()
        if is_shown and watched.windowType() is Qt.WindowType.Window and not isinstance(watched, QMainWindow):
            self.flashed.append(f"{type(watched).__name__} {name_of(watched)}")
        return False


def workspace_of(window: MainWindow) -> Workspace:
    found = window.findChild(Workspace)
    assert isinstance(found, Workspace)
    return found


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_an_evening_by_keys_alone(evening: MainWindow) -> None:
    keys, workspace = Keyboard(evening), workspace_of(evening)
    for step in STEPS:
        step(keys, workspace)
    reopen(keys, evening)
    take_back(keys, workspace_of(evening))


def make_session(keys: Keyboard, workspace: Workspace) -> None:
    """Ask two learning questions and add a session of this very evening on the programme page, and open it."""
    begins = datetime.now().replace(second=0, microsecond=0) + timedelta(minutes=5)
    keys.shortcut("Ctrl+1")
    keys.line("New learning question", "How do we reach the neighbours")
    keys.line("New learning question", "Who decides about the money")
    keys.fill("Title of a new session", TITLE)
    keys.fill("Day and time of the new session", f"{begins:%d%m%Y%H%M}")
    keys.button("Add session")
    (session,) = workspace.all(Session)
    assert (session.title, session.starts_at) == (TITLE, begins)
    assert len(workspace.all(LearningQuestion)) == 2
    keys.button("Open session")


def prepare(keys: Keyboard, workspace: Workspace) -> None:
    """Take a plan and add a block to it; say when it ends, what it is about, and how many tables there are."""
    keys.shortcut("Alt+1")
    keys.button("Use this plan")
    blocks = len(workspace.all(AgendaItem))
    keys.line("New block", "Tea")
    assert len(workspace.all(AgendaItem)) == blocks + 1 > 3
    keys.tab("This session")
    keys.button("Ends at a fixed time")
    keys.line("Ends at", "2330")
    keys.tab("Learning questions")
    for question in ("A. How do we reach the neighbours", "B. Who decides about the money"):
        keys.button(question)
    keys.tab("People and tables")
    keys.line("How many tables", "2")
    (session,) = workspace.all(Session)
    assert session.ends_at
    assert (session.ends_at.hour, session.ends_at.minute) == (23, 30)
    assert len(session.learning_questions) == len(session.tables) == 2


def begin(keys: Keyboard, workspace: Workspace) -> None:
    """Start the first block."""
    keys.shortcut("Alt+2")
    keys.press(Key.Key_F8)
    assert [each.started_at is not None for each in workspace.all(AgendaItem)].count(True) == 1


def receive(keys: Keyboard, workspace: Workspace) -> None:
    """Check two people in by two letters, and somebody new in one line; one of them agrees to everything."""
    for line in ("fa", "mo", "Jan Bos, ondernemer"):
        keys.line("Who is here?", line)
    assert len(workspace.all(Attendance)) == 3
    assert workspace.all(Person)[-1].role is Role.ENTREPRENEUR


def take_notes(keys: Keyboard, workspace: Workspace) -> None:
    """Type notes with their kinds, roles, themes and learning question."""
    keys.shortcut("Alt+2")
    keys.write(
        "c We never get an answer @b #contact ?A !", "f The money is there since May @a #money", "e So much paper"
    )
    first, second, third = workspace.all(Note)
    assert (first.kind, first.speaker_role, first.starred) == (NoteKind.QUOTE, Role.RESIDENT, True)
    assert first.learning_question == workspace.all(LearningQuestion)[0].id
    assert (second.kind, second.speaker_role, third.themes) == (NoteKind.FACT, Role.OFFICIAL, ())
    assert first.agenda_item == next(each.id for each in workspace.all(AgendaItem) if each.started_at)
    assert [theme.name for theme in workspace.all(Theme)] == ["contact", "money"]


def fill_boards(keys: Keyboard, workspace: Workspace) -> None:
    """Type in a line of a table, something that happened, and something that was promised."""
    keys.shortcut("Ctrl+Tab")
    keys.pick("Table", "Table 2")
    keys.line("How did it feel?", "Nobody knew whom to call")
    keys.tab("Timeline")
    keys.pick("Sort", "low point")
    keys.fill("Why was that so?", "The letter came too late")
    keys.pick("Who says so", "resident")
    keys.line("What happened?", "The plan was refused")
    keys.tab("Harvest")
    keys.press(Key.Key_Tab, times=3)
    assert name_of(keys.focused) == "What did we learn?"
    keys.fill("What was promised?", "Call everybody back")
    keys.line("Who does it?", "Mo de Vries")
    sheet, low, promise = workspace.all(Note)[3:]
    assert (sheet.source, sheet.table, sheet.layer) == (NoteSource.TABLE_SHEET, "2", Layer.FEELING)
    assert (low.kind, low.why, low.speaker_role) == (NoteKind.LOW_POINT, "The letter came too late", Role.RESIDENT)
    assert promise.kind is NoteKind.COMMITMENT
    assert [(each.what, each.owner, each.note) for each in workspace.all(FollowUp)] == [
        ("Call everybody back", "Mo de Vries", promise.id)
    ]


def code_notes(keys: Keyboard, workspace: Workspace) -> None:
    """Give a note a theme by one key, and another one a theme that is made on the way."""
    keys.shortcut("Ctrl+5")
    keys.tab("Themes")
    keys.row("Notes to code", "So much paper")
    keys.press(Key.Key_2)
    keys.row("Notes to code", "Nobody knew")
    keys.press(Key.Key_Slash)
    keys.type("who to call")
    keys.press(Key.Key_Return, SHIFT)
    names = {each.id: each.name for each in workspace.all(Theme)}
    coded = {each.text: [names[theme] for theme in each.themes] for each in workspace.all(Note)}
    assert (coded["So much paper"], coded["Nobody knew whom to call"]) == (["money"], ["who to call"])


def learn(keys: Keyboard, workspace: Workspace) -> None:
    """Make an insight of two notes, with where it holds, and say what speaks against it."""
    keys.tab("Insights")
    keys.row("Sources", "So much paper")
    keys.press(Key.Key_Down, SHIFT)
    keys.button("Make insight")
    keys.fill("The insight, in one full sentence", "Who asks for money gets lost in paper.")
    keys.fill("Where does it hold, and where not?", "With small plans.")
    keys.button("Make insight")
    (insight,) = workspace.all(Insight)
    keys.row("Sources", "The money is there")
    keys.button("contradicts")
    found = [(workspace.get(Note, each.note or "").number, each.relation) for each in workspace.all(Evidence)]
    assert insight.context == "With small plans."
    assert found == [(3, Relation.SUPPORTS), (4, Relation.SUPPORTS), (2, Relation.CONTRADICTS)]


def act(keys: Keyboard, workspace: Workspace) -> None:
    """Say what a role can do on the strength of that, and who begins with it."""
    keys.tab("Courses of action")
    keys.fill("New course of action", "Answer within two weeks")
    keys.pick("For which role", "civil servant")
    keys.button("Add")
    keys.line("Search an insight to rest on", "I1")
    keys.button("Make an action of it")
    keys.line("Who", "Jan Bos")
    keys.button("In a month")
    (course,), (insight,) = workspace.all(CourseOfAction), workspace.all(Insight)
    action = workspace.all(FollowUp)[-1]
    assert (course.for_role, course.insights) == (Role.OFFICIAL, (insight.id,))
    assert (action.course, action.owner, action.due is not None) == (course.id, "Jan Bos", True)


def reword(keys: Keyboard, workspace: Workspace) -> None:
    """Write down that the first question was talked about, and has other words now; the second one waits."""
    keys.tab("Learning questions")
    keys.row("Learning questions", "A. How")
    keys.pick("Session", "S1")
    keys.fill("New wording", "How do we answer the neighbours")
    keys.fill("Why it is reworded", "They reach us")
    keys.pick("How far is it now?", "in progress")
    keys.button("Write down")
    question = workspace.all(LearningQuestion)[0]
    versions = [each.wording for each in workspace.all(QuestionVersion, question=question.id)]
    assert question.status is QuestionStatus.IN_PROGRESS
    assert versions == ["How do we reach the neighbours", "How do we answer the neighbours"]


def close(keys: Keyboard, workspace: Workspace) -> None:
    """Sort the note that has no kind, draft what goes back to the people, and close the session."""
    keys.shortcut("Ctrl+3")
    keys.shortcut("Alt+3")
    keys.row("Steps to close the session", "Notes without a kind")
    keys.pick("Kind of note", "experience")
    keys.button("Sort")
    keys.row("Steps to close the session", "What we heard from you")
    keys.button("Draft from notes")
    keys.row("Steps to close the session", "Close the session")
    keys.button("Close the session")
    assert all(note.kind for note in workspace.all(Note))
    assert [each.said or each.doing for each in workspace.all(FeedbackLine)] == [
        "We never get an answer",
        "Call everybody back",
    ]
    assert workspace.all(Session)[0].closed_at


def go_on(keys: Keyboard, workspace: Workspace) -> None:
    """Draft the next session: what was promised and the question that waits come along."""
    keys.row("Steps to close the session", "The next session")
    keys.button("Make the next session")
    old, new = workspace.all(Session)
    back = next(each for each in workspace.all(AgendaItem, session=new.id) if each.title == "Looking back")
    assert "Call everybody back" in back.how
    assert "Answer within two weeks" in back.how
    assert new.learning_questions == (workspace.all(LearningQuestion)[1].id,)
    assert new.follows == old.id


def reopen(keys: Keyboard, window: MainWindow) -> None:
    """Close the programme and open it again from the start page: every record is there, in the same words."""
    before = everything(workspace_of(window))
    keys.shortcut("Ctrl+W")
    keys.row("Opened before", "evening")
    keys.press(Key.Key_Return)
    assert everything(workspace_of(window)) == before


def everything(workspace: Workspace) -> dict[str, list[Record]]:
    return {name: workspace.file.all(cls) for name, cls in BY_NAME.items()}


def take_back(keys: Keyboard, workspace: Workspace) -> None:
    """Undo takes back the last edit, also after reopening: the session that was drafted."""
    keys.shortcut("Ctrl+Z")
    (session,) = workspace.all(Session)
    assert session.title == TITLE
    assert session.closed_at
    keys.shortcut("Ctrl+Shift+Z")
    assert len(workspace.all(Session)) == 2


STEPS = (make_session, prepare, begin, receive, take_notes, fill_boards, code_notes, learn, act, reword, close, go_on)
