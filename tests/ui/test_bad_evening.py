"""What goes wrong on an evening, in the real window: nothing that was written is lost, and paper follows consent."""

from dataclasses import replace
from datetime import date, datetime
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.models.acting import FollowUp
from app.models.edit import added
from app.models.note import Note, NoteKind
from app.models.participation import answer_consent
from app.models.person import Consent, ConsentAnswer, ConsentUse, Person, Role
from app.models.programme import Programme
from app.models.questions import LearningQuestion, ask_question
from app.models.session import AgendaItem, Attendance, Session
from app.models.text import NOTE_LIMIT
from app.models.themes import Theme
from app.services.workspace import Workspace
from app.storage import ProgrammeFile
from app.tasks.handouts import FEEDBACK, REPORT, preview
from app.ui.main_window import MainWindow
from tests.ui.keyboard import Key, Keyboard

AT = datetime(2026, 3, 12, 19, 30)
PEOPLE = [
    Person(id=f"p{at}", number=at, name="Fatma Amrani", role=role)
    for at, role in enumerate((Role.RESIDENT, Role.OFFICIAL), 1)
]
QUOTE = Note(id="n", number=7, session="s", taken_at=AT, text="Het duurt te lang", kind=NoteKind.QUOTE, starred=True)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "bad.hossel"
    with ProgrammeFile.create(made, Programme(id="p", title="Buurtgeld", language="en")) as file:
        file.commit(added("add", *PEOPLE, Session(id="s", number=1, title="Avond", starts_at=AT, tables=("1", "2"))))
        file.commit(added("add_block", AgendaItem(id="b", session="s", rank="V", title="Inloop", minutes=15)))
        file.commit(added("add_theme", Theme(id="t", name="geld", rank="V")))
        file.commit(ask_question(1, wording="Hoe vinden we elkaar?", session=None, at=AT))
    return made


@pytest.fixture
def opened(qtbot: QtBot, window: MainWindow, path: Path) -> MainWindow:
    window.resize(1280, 720)
    window.files.open(path)
    with qtbot.waitActive(window):
        window.activateWindow()
    window.commands["session"].trigger()
    return window


@pytest.fixture
def keys(opened: MainWindow) -> Keyboard:
    return Keyboard(opened)


@pytest.fixture
def workspace(opened: MainWindow) -> Workspace:
    found = opened.findChild(Workspace)
    assert isinstance(found, Workspace)
    return found


def printed(workspace: Workspace, kind: str) -> str:
    reader = PdfReader(BytesIO(preview(workspace.file, kind=kind, session=1, lang="en")))
    return " ".join(" ".join(page.extract_text() for page in reader.pages).split())


def tonight(keys: Keyboard) -> None:
    keys.press(Key.Key_Tab)
    keys.shortcut("Alt+2")


def write_notes(keys: Keyboard, *lines: str) -> None:
    tonight(keys)
    keys.write(*lines)


def test_two_people_of_one_name_come_in_one_after_the_other(keys: Keyboard, workspace: Workspace) -> None:
    tonight(keys)
    for _ in PEOPLE:
        keys.line("Who is here?", "fa")
    assert {each.person for each in workspace.all(Attendance)} == {"p1", "p2"}
    assert len(workspace.all(Person)) == 2


def test_a_note_as_long_as_can_be_goes_from_the_clipboard_to_paper_whole(keys: Keyboard, workspace: Workspace) -> None:
    words = " ".join(f"woord{at}" for at in range(1000))[:NOTE_LIMIT].rsplit(" ", 1)[0]
    QGuiApplication.clipboard().setText(words)
    tonight(keys)
    keys.shortcut("Ctrl+V")
    keys.press(Key.Key_Return)
    (note,) = workspace.all(Note)
    assert note.text == words
    report = printed(workspace, REPORT)
    assert [each for each in words.split() if each not in report] == []


def test_letters_of_a_sentence_stay_text(keys: Keyboard, workspace: Workspace) -> None:
    write_notes(keys, "c'est la vie", "b. v. een plein", "c het lukt")
    assert [(each.text, each.kind) for each in workspace.all(Note)] == [
        ("c'est la vie", None),
        ("b. v. een plein", None),
        ("het lukt", NoteKind.QUOTE),
    ]


def test_a_theme_that_goes_leaves_its_notes_and_comes_back_to_them(
    keys: Keyboard, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.ui.insights.themes_panel.sure", lambda *_, **__: True)
    write_notes(keys, "De huur stijgt #geld", "Niemand belt #geld")
    keys.shortcut("Ctrl+5")
    keys.tab("Themes")
    keys.row("Themes", "geld")
    keys.press(Key.Key_Delete)
    assert workspace.all(Theme) == []
    assert [(each.text, each.themes) for each in workspace.all(Note)] == [("De huur stijgt", ()), ("Niemand belt", ())]
    keys.shortcut("Ctrl+Z")
    assert [each.themes for each in workspace.all(Note)] == [("t",), ("t",)]


def test_a_block_that_goes_leaves_its_notes_outside_the_plan(keys: Keyboard, workspace: Workspace) -> None:
    tonight(keys)
    keys.press(Key.Key_F8)
    keys.write("De huur stijgt")
    assert workspace.all(Note)[0].agenda_item == "b"
    keys.shortcut("Alt+1")
    keys.row("Plan", "Inloop")
    keys.press(Key.Key_Delete)
    assert workspace.all(Note)[0].agenda_item is None
    assert "De huur stijgt" in printed(workspace, REPORT)


def test_a_table_that_goes_keeps_what_was_written_there(keys: Keyboard, workspace: Workspace) -> None:
    tonight(keys)
    keys.tab("Table sheets")
    keys.pick("Table", "Table 2")
    keys.line("How did it feel?", "Niemand belt")
    keys.shortcut("Alt+1")
    keys.tab("People and tables")
    keys.line("How many tables", "1")
    assert workspace.all(Session)[0].tables == ("1",)
    assert [(each.text, each.table) for each in workspace.all(Note)] == [("Niemand belt", "2")]
    keys.shortcut("Alt+2")
    keys.tab("Notes")
    keys.row("Notes", "Niemand belt")
    keys.shortcut("Ctrl+Z")
    assert workspace.all(Session)[0].tables == ("1", "2")


def test_somebody_who_goes_leaves_what_was_said_with_the_role(keys: Keyboard, workspace: Workspace) -> None:
    spoken = Note(id="m", number=8, session="s", taken_at=AT, text="Ik bel", speaker="p1", speaker_role=Role.RESIDENT)
    workspace.do(added("take_note", spoken))
    tonight(keys)
    keys.line("Who is here?", "fa")
    keys.shortcut("Ctrl+2")
    keys.go_to("People")
    keys.press(Key.Key_Home)
    keys.press(Key.Key_Delete)
    assert [each.id for each in workspace.all(Person)] == ["p2"]
    assert workspace.all(Attendance) == []
    assert (workspace.get(Note, "m").speaker, workspace.get(Note, "m").speaker_role) == (None, Role.RESIDENT)
    keys.shortcut("Ctrl+Z")
    assert workspace.get(Note, "m").speaker == "p1"


def test_a_question_that_is_split_keeps_its_notes_and_its_letter(keys: Keyboard, workspace: Workspace) -> None:
    write_notes(keys, "Wij bellen @b ?A")
    keys.shortcut("Ctrl+5")
    keys.tab("Learning questions")
    keys.row("Learning questions", "A. ")
    keys.button("Split in two")
    keys.fill("First new question", "Hoe vinden buren elkaar?")
    keys.fill("Second new question", "Hoe vinden we de ambtenaar?")
    keys.button("Split")
    old, *new = workspace.all(LearningQuestion)
    assert [each.number for each in new] == [2, 3]
    assert workspace.all(Note)[0].learning_question == old.id
    keys.shortcut("Ctrl+3")
    write_notes(keys, "Zij bellen ?B")
    assert workspace.all(Note)[1].learning_question == new[0].id


@pytest.mark.parametrize("kind", [REPORT, FEEDBACK])
def test_consent_that_is_taken_back_after_printing_is_followed_by_the_next_print(
    keys: Keyboard, workspace: Workspace, kind: str
) -> None:
    person = PEOPLE[0]
    workspace.do(added("take_note", replace(QUOTE, speaker=person.id)))
    for use in (ConsentUse.REPORT, ConsentUse.QUOTE_UNNAMED):
        given = workspace.all(Consent)
        workspace.do(answer_consent(person, use, ConsentAnswer.YES, consents=given, on=AT.date()))
    tonight(keys)
    keys.shortcut("Alt+3")
    keys.row("Steps to close the session", "What we heard from you")
    keys.button("Draft from notes")
    assert QUOTE.text in printed(workspace, kind)
    keys.shortcut("Ctrl+2")
    keys.row("People", person.name)
    keys.press(Key.Key_Return)
    keys.pick("quote without name", "no")
    (asked,) = [each for each in workspace.all(Consent) if each.use is ConsentUse.QUOTE_UNNAMED]
    assert asked.withdrawn_on == date.today()
    assert QUOTE.text not in printed(workspace, kind)


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_enter_in_the_names_that_are_offered_writes_a_promise_down(keys: Keyboard, workspace: Workspace) -> None:
    tonight(keys)
    keys.tab("Harvest")
    keys.fill("What was promised?", "Iedereen terugbellen")
    keys.fill("Who does it?", "fat")
    offered = QApplication.activePopupWidget()
    assert offered is not None
    QTest.keyClick(offered, Key.Key_Down)
    QTest.keyClick(offered, Key.Key_Return)
    if not workspace.all(FollowUp):
        keys.press(Key.Key_Return)
    assert [(each.what, each.owner) for each in workspace.all(FollowUp)] == [("Iedereen terugbellen", "Fatma Amrani")]
