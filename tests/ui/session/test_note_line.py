"""The notes line by keys: letters, signs, chips, offers; nothing that was typed is lost."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.models.edit import added
from app.models.errors import TOO_LONG
from app.models.note import Note, NoteKind, lines_in
from app.models.person import Role
from app.models.questions import ask_question
from app.models.session import AgendaItem, Session
from app.models.text import NOTE_LIMIT
from app.models.themes import Theme
from app.services.workspace import Workspace
from app.ui.session.note_field import NoteField
from app.ui.session.notes import NotesPanel

Key = Qt.Key
SPEECH = Path(__file__).parents[4] / "shared" / "data" / "notes_nl_parlamint"
AT = datetime(2026, 3, 12, 19)


@pytest.fixture
def evening(workspace: Workspace) -> Session:
    session = Session(id="s", number=2, title="Avond", starts_at=AT, tables=("Tafel 1", "Tafel 2"))
    workspace.do(added("add_session", session, AgendaItem(id="b", session="s", rank="V", title="Inloop", minutes=15)))
    workspace.do(added("add_theme", Theme(id="t", name="Geld en regels", rank="V")))
    workspace.do(ask_question(1, wording="Hoe vinden we de ambtenaar?", session="s", at=AT))
    return session


@pytest.fixture
def panel(qtbot: QtBot, workspace: Workspace, evening: Session) -> Iterator[NotesPanel]:
    around = QWidget()
    shown = NotesPanel(workspace)
    shown.setParent(around)
    qtbot.addWidget(around)
    around.resize(520, 640)
    shown.resize(520, 640)
    around.show()
    shown.show_session(evening)
    shown.entry.field.setFocus()
    yield shown


def write(panel: NotesPanel, text: str, *keys: Qt.Key) -> NoteField:
    field = panel.entry.field
    for letter in text:  # QTest knows the keys of one alphabet only
        QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter))
    for key in keys:
        QTest.keyClick(field, key)
    return field


def paste(panel: NotesPanel, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    panel.entry.field.paste()


def notes(workspace: Workspace) -> list[Note]:
    return workspace.all(Note)


@pytest.mark.parametrize(
    ("typed", "text", "kind"),
    [
        ("c Het lukt", "Het lukt", NoteKind.QUOTE),
        ("s avonds is het donker", "s avonds is het donker", None),
        ("t is mooi", "t is mooi", None),
        ("t ik bel morgen", "ik bel morgen", NoteKind.COMMITMENT),
        ("o ja dat klopt", "o ja dat klopt", None),
        ("v d Berg belde", "v d Berg belde", None),
        ("i p v geld", "i p v geld", None),
        ("c'est la vie", "c'est la vie", None),
        ("'t is niks", "'t is niks", None),
        ("b. v. een plein", "b. v. een plein", None),
        ("o ja", "o ja", None),
    ],
)
def test_a_letter_is_a_kind_or_a_word(
    panel: NotesPanel, workspace: Workspace, typed: str, text: str, kind: NoteKind | None
) -> None:
    write(panel, typed, Key.Key_Return)
    assert [(note.text, note.kind) for note in notes(workspace)] == [(text, kind)]


def test_backspace_turns_the_chip_into_text_and_keeps_it_so(panel: NotesPanel, workspace: Workspace) -> None:
    write(panel, "c ", Key.Key_Backspace)
    assert panel.entry.chips() == []
    write(panel, "ola", Key.Key_Return)
    assert notes(workspace)[0].text == "cola"


def test_ctrl_z_in_the_line_takes_the_chip_back(panel: NotesPanel) -> None:
    field = write(panel, "c ")
    QTest.keyClick(field, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (field.kind, field.text()) == (None, "c ")


def test_each_sign_is_a_chip_that_a_key_takes_away(panel: NotesPanel) -> None:
    field = write(panel, "c Mooi @b #geld ! ?A")
    assert len(panel.entry.chips()) == 5
    QTest.keyClick(panel.entry.chips()[1], Key.Key_Space)
    assert (field.text(), field.hasFocus()) == ("Mooi #geld ! ?A", True)
    QTest.keyClick(field, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == "Mooi @b #geld ! ?A"


def test_tab_completes_a_theme(panel: NotesPanel, workspace: Workspace) -> None:
    field = write(panel, "Duur #ge")
    assert field.offers.offered() == ["#Geld-en-regels"]
    QTest.keyClick(field, Key.Key_Tab)
    write(panel, "hoor", Key.Key_Return)
    assert (notes(workspace)[0].text, notes(workspace)[0].themes) == ("Duur hoor", ("t",))


def test_a_question_is_found_by_its_words_and_chosen_with_arrow_and_enter(
    panel: NotesPanel, workspace: Workspace
) -> None:
    field = write(panel, "Wie weet het ?ambt", Key.Key_Down)
    assert notes(workspace) == []
    QTest.keyClick(field, Key.Key_Return)
    assert field.text() == "Wie weet het ?A "
    write(panel, "", Key.Key_Return)
    assert notes(workspace)[0].learning_question is not None


def test_enter_keeps_the_note_where_nothing_that_is_offered_was_chosen(panel: NotesPanel, workspace: Workspace) -> None:
    write(panel, "Mooi @", Key.Key_Return)
    assert [note.text for note in notes(workspace)] == ["Mooi @"]


def test_a_role_is_offered_with_its_word_and_clicked(qtbot: QtBot, panel: NotesPanel, workspace: Workspace) -> None:
    field = write(panel, "Mooi @")
    (resident,) = [button for button in field.offers.buttons() if button.accessibleName().startswith("@b")]
    qtbot.mouseClick(resident, Qt.MouseButton.LeftButton)
    write(panel, "", Key.Key_Return)
    assert notes(workspace)[0].speaker_role is Role.RESIDENT


def test_a_note_gets_time_block_and_table_and_the_table_stays(panel: NotesPanel, workspace: Workspace) -> None:
    panel.set_block("b")
    QTest.keyClick(panel.entry.field, Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    write(panel, "Een", Key.Key_Return)
    write(panel, "Twee", Key.Key_Return)
    assert [(each.agenda_item, each.table) for each in notes(workspace)] == [("b", "Tafel 1")] * 2
    again = NotesPanel(workspace)
    again.setParent(panel.parentWidget())
    again.show_session(workspace.get(Session, "s"))
    again.mirror()
    assert again.capture.tables.value() == "Tafel 1"


def test_undo_gives_a_note_back_to_the_line_and_redo_takes_it_out(panel: NotesPanel, workspace: Workspace) -> None:
    field = write(panel, "c Mooi @b", Key.Key_Return)
    assert field.is_empty()
    workspace.undo()
    assert (field.kind, field.text()) == (NoteKind.QUOTE, "Mooi @b")
    workspace.redo()
    assert (field.is_empty(), len(notes(workspace)), workspace.draft(field.place)) == (True, 1, "")


def test_the_up_arrow_brings_the_last_note_back_for_correction(panel: NotesPanel, workspace: Workspace) -> None:
    write(panel, "c Een @b", Key.Key_Return)
    field = write(panel, "Twee", Key.Key_Return)
    write(panel, "", Key.Key_Up, Key.Key_Up)
    assert (field.kind, field.text()) == (NoteKind.QUOTE, "Een @b")
    write(panel, " !", Key.Key_Return)
    assert [(each.text, each.starred) for each in notes(workspace)] == [("Een", True), ("Twee", False)]
    assert field.is_empty()


def test_escape_leaves_the_last_note_as_it_was(panel: NotesPanel, workspace: Workspace) -> None:
    field = write(panel, "Een", Key.Key_Return)
    write(panel, "", Key.Key_Up)
    write(panel, " en meer", Key.Key_Escape)
    assert (field.text(), notes(workspace)[0].text, len(notes(workspace))) == ("", "Een", 1)


def test_the_up_arrow_leaves_what_is_being_typed(panel: NotesPanel) -> None:
    write(panel, "Een", Key.Key_Return)
    field = write(panel, "half", Key.Key_Up)
    assert field.text() == "half"


def test_a_note_of_five_thousand_characters_fits(panel: NotesPanel, workspace: Workspace) -> None:
    paste(panel, "é" * NOTE_LIMIT)
    write(panel, "", Key.Key_Return)
    assert notes(workspace)[0].text == "é" * NOTE_LIMIT


def test_one_more_is_said_and_stays_in_the_line(qtbot: QtBot, panel: NotesPanel, workspace: Workspace) -> None:
    paste(panel, "x" * (NOTE_LIMIT + 1))
    with qtbot.waitSignal(workspace.refused) as heard:
        write(panel, "", Key.Key_Return)
    assert heard.args[0].sentence.text == TOO_LONG
    assert (len(panel.entry.field.text()), notes(workspace)) == (NOTE_LIMIT + 1, [])
    assert len(workspace.draft(panel.entry.field.place)) == NOTE_LIMIT + 1


def test_more_than_qt_would_keep_stays_in_the_line(panel: NotesPanel) -> None:
    paste(panel, "x" * 40_000)
    assert len(panel.entry.field.text()) == 40_000


def test_tabs_become_spaces_and_what_no_file_can_hold_goes(panel: NotesPanel, workspace: Workspace) -> None:
    paste(panel, "een\ttwee \x00drie")
    write(panel, "", Key.Key_Return)
    assert notes(workspace)[0].text == "een twee drie"


def test_several_lines_become_one_note_with_paragraphs(qtbot: QtBot, panel: NotesPanel, workspace: Workspace) -> None:
    paste(panel, "c Een\nTwee")
    qtbot.mouseClick(panel.capture.one, Qt.MouseButton.LeftButton)
    assert [(each.text, each.kind) for each in notes(workspace)] == [("Een\nTwee", NoteKind.QUOTE)]


def test_or_a_note_for_each_line_in_one_edit(qtbot: QtBot, panel: NotesPanel, workspace: Workspace) -> None:
    paste(panel, "c Een\n\n  b Twee @a\nDrie #geld\n")
    qtbot.mouseClick(panel.capture.many, Qt.MouseButton.LeftButton)
    assert [(each.text, each.kind) for each in notes(workspace)] == [
        ("Een", NoteKind.QUOTE),
        ("Twee", NoteKind.OBSTACLE),
        ("Drie", NoteKind.QUOTE),
    ]
    workspace.undo()
    assert notes(workspace) == []
    assert lines_in(panel.entry.field.text()) == ["Een", "b Twee @a", "Drie #geld"]


def test_the_pad_asks_what_and_who_and_waits_for_words(qtbot: QtBot, panel: NotesPanel, workspace: Workspace) -> None:
    left = Qt.MouseButton.LeftButton
    qtbot.mouseClick(panel.capture.pad_toggle, left)
    pad = panel.capture.pad
    qtbot.mouseClick(pad.kinds[NoteKind.IDEA], left)
    qtbot.mouseClick(pad.roles[Role.OFFICIAL], left)
    qtbot.mouseClick(pad.stars[1], left)
    write(panel, "Een bankje", Key.Key_Return)
    (note,) = notes(workspace)
    assert (note.text, note.kind, note.speaker_role, note.starred) == (
        "Een bankje",
        NoteKind.IDEA,
        Role.OFFICIAL,
        True,
    )
    assert pad.kinds[NoteKind.IDEA].isVisible()


def test_the_pad_works_on_what_is_being_typed(qtbot: QtBot, panel: NotesPanel, workspace: Workspace) -> None:
    panel.capture.pad_toggle.click()
    write(panel, "Een bank @b")
    panel.capture.pad.kinds[NoteKind.IDEA].click()
    panel.capture.pad.roles[Role.OFFICIAL].click()
    write(panel, "je", Key.Key_Return)
    assert (notes(workspace)[0].text, notes(workspace)[0].speaker_role) == ("Een bank je", Role.OFFICIAL)


@pytest.mark.parametrize(("typed", "kind"), [("c Mooi", NoteKind.QUOTE), ("Mooi", None), ("cMooi", None)])
def test_words_go_before_a_sign_of_the_pad(
    panel: NotesPanel, workspace: Workspace, typed: str, kind: NoteKind | None
) -> None:
    panel.entry.field.set_role(Role.RESIDENT)
    write(panel, typed, Key.Key_Return)
    (note,) = notes(workspace)
    assert (note.text, note.kind, note.speaker_role) == (typed.removeprefix("c "), kind, Role.RESIDENT)


@pytest.mark.skipif(not SPEECH.is_dir(), reason="the speech to try with is not here")
def test_real_speech_is_found_back_word_for_word(panel: NotesPanel, workspace: Workspace) -> None:
    said: list[str] = []
    for line in next(SPEECH.glob("ParlaMint-*.txt")).read_text(encoding="utf-8").splitlines():
        turn = line.partition("\t")[2]
        said += [f"{sentence}." for sentence in turn.rstrip(".").split(". ")]
    for sentence in said:
        write(panel, sentence, Key.Key_Return)
    assert [(note.text, note.kind) for note in notes(workspace)] == [(" ".join(each.split()), None) for each in said]
    assert all(workspace.search(" ".join(each.split()[:4])) for each in said)
