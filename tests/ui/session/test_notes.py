"""The list of notes by keys and clicks: found, sorted, and changed one or many at a time."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QWidget
from pytestqt.qtbot import QtBot

from app.models.edit import added, changed
from app.models.insights import Evidence, Insight, Relation
from app.models.note import Note, NoteKind
from app.models.note_filter import NoteState
from app.models.person import Role
from app.models.session import AgendaItem, Session
from app.models.themes import Theme
from app.services.workspace import Workspace
from app.ui.session.note_form import NoteForm
from app.ui.session.note_list import STEP
from app.ui.session.notes import NotesPanel

AT = datetime(2026, 3, 12, 19)
NOTES = [
    Note(id="n1", number=1, session="s", taken_at=AT, text="Het café gaat dicht", kind=NoteKind.FACT),
    Note(id="n2", number=2, session="s", taken_at=AT, text="Geen geld", themes=("t",), table="Tafel 1"),
    Note(id="n3", number=3, session="s", taken_at=AT, text="Mooi plein", agenda_item="b", starred=True),
    Note(id="x", number=4, session="avond", taken_at=AT, text="Van een andere avond"),
]


@pytest.fixture
def panel(qtbot: QtBot, workspace: Workspace) -> Iterator[NotesPanel]:
    session = Session(id="s", number=2, title="Avond", starts_at=AT, tables=("Tafel 1",))
    workspace.do(added("add_session", session, AgendaItem(id="b", session="s", rank="V", title="Inloop", minutes=15)))
    workspace.do(added("add_theme", Theme(id="t", name="Geld", rank="V")))
    workspace.do(added("take_notes", *NOTES))
    around = QWidget()
    shown = NotesPanel(workspace)
    shown.setParent(around)
    qtbot.addWidget(around)
    around.show()
    shown.show_session(session)
    yield shown


def ids(panel: NotesPanel) -> list[str]:
    return [row.id for row in panel.list.rows()]


def choose_all(panel: NotesPanel) -> None:
    panel.list.select("n3")
    panel.list.selectAll()


def test_the_newest_note_stands_first(panel: NotesPanel) -> None:
    assert ids(panel) == ["n3", "n2", "n1"]


def test_words_are_searched_as_they_are_typed(qtbot: QtBot, panel: NotesPanel) -> None:
    qtbot.keyClicks(panel.filters.search, "cafe")
    assert ids(panel) == ["n1"]
    qtbot.keyClicks(panel.filters.search, "x")
    assert (ids(panel), panel._nothing.isVisible()) == ([], True)
    qtbot.mouseClick(panel.filters.all, Qt.MouseButton.LeftButton)
    assert len(ids(panel)) == 3


@pytest.mark.parametrize(
    ("name", "value", "shown"),
    [
        ("kind", NoteKind.FACT, ["n1"]),
        ("block", "b", ["n3"]),
        ("table", "Tafel 1", ["n2"]),
        ("table", "", ["n3", "n1"]),
        ("theme", "t", ["n2"]),
        ("role", Role.RESIDENT, []),
        ("state", NoteState.UNSORTED, ["n3", "n2"]),
        ("state", NoteState.STARRED, ["n3"]),
    ],
)
def test_only_what_is_wanted_is_shown(panel: NotesPanel, name: str, value: object, shown: list[str]) -> None:
    choice = getattr(panel.filters, name)
    choice.set_value(value)
    choice.chosen.emit(value)
    assert ids(panel) == shown


def test_letters_sort_one_note_after_another_out_of_the_unsorted(
    qtbot: QtBot, panel: NotesPanel, workspace: Workspace
) -> None:
    panel.filters.state.set_value(NoteState.UNSORTED)
    panel.filters.state.chosen.emit(NoteState.UNSORTED)
    panel.list.select("n3")
    qtbot.keyClick(panel.list, Qt.Key.Key_H)
    qtbot.keyClick(panel.list, Qt.Key.Key_B)
    kinds = [workspace.get(Note, each).kind for each in ("n3", "n2")]
    assert kinds == [NoteKind.HIGH_POINT, NoteKind.OBSTACLE]
    assert ids(panel) == []
    workspace.undo()
    assert ids(panel) == ["n2"]


def test_one_key_stars_and_backspace_unsorts(qtbot: QtBot, panel: NotesPanel, workspace: Workspace) -> None:
    panel.list.select("n1")
    qtbot.keyClicks(panel.list, "*")
    assert workspace.get(Note, "n1").starred
    qtbot.keyClick(panel.list, Qt.Key.Key_Backspace)
    assert workspace.get(Note, "n1").kind is None


def test_many_notes_get_a_kind_in_one_edit(qtbot: QtBot, panel: NotesPanel, workspace: Workspace) -> None:
    choose_all(panel)
    qtbot.keyClick(panel.list, Qt.Key.Key_I)
    assert {note.kind for note in workspace.all(Note, session="s")} == {NoteKind.IDEA}
    workspace.undo()
    assert [note.kind for note in workspace.all(Note, session="s")] == [NoteKind.FACT, None, None]


def test_many_notes_get_a_theme(qtbot: QtBot, panel: NotesPanel, workspace: Workspace) -> None:
    choose_all(panel)
    qtbot.keyClicks(panel.list, "#")
    qtbot.keyClicks(panel.actions_bar.theme, "Ruimte")
    qtbot.keyClick(panel.actions_bar.theme, Qt.Key.Key_Return)
    new = workspace.all(Theme)[1]
    assert [note.themes for note in workspace.all(Note, session="s")] == [(new.id,), ("t", new.id), (new.id,)]
    assert not panel.actions_bar.theme.isVisible()


def test_the_menu_sets_table_block_and_confidential(panel: NotesPanel, workspace: Workspace) -> None:
    choose_all(panel)
    menu = panel.actions_bar.menu()
    table = next(each for action in menu.actions() if (each := action.menu()) and each.title() == "Table")
    table.actions()[1].trigger()  # type: ignore[attr-defined]
    next(action for action in menu.actions() if action.text().startswith("Confidential")).trigger()
    notes = workspace.all(Note, session="s")
    assert {(note.table, note.confidential) for note in notes} == {("Tafel 1", True)}
    menu.deleteLater()


def test_a_confidential_note_says_so_and_has_a_lock(panel: NotesPanel, workspace: Workspace) -> None:
    workspace.do(changed("change_note", NOTES[2], confidential=True))
    row = panel.list.rows()[0]
    assert (row.icon, row.detail.split(" · ")[0]) == ("confidential", "confidential")


def test_many_notes_are_removed_and_come_back(qtbot: QtBot, panel: NotesPanel, workspace: Workspace) -> None:
    choose_all(panel)
    qtbot.keyClick(panel.list, Qt.Key.Key_Delete)
    assert ids(panel) == []
    workspace.undo()
    assert ids(panel) == ["n3", "n2", "n1"]


def test_enter_opens_all_of_a_note_where_the_speaker_may_check_it(
    qtbot: QtBot, panel: NotesPanel, workspace: Workspace
) -> None:
    panel.list.select("n2")
    qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    form = panel.findChild(NoteForm)
    assert form is not None
    qtbot.keyClick(form.form.field("checked_back"), Qt.Key.Key_Down)
    assert workspace.get(Note, "n2").checked_back.value == "agreed"
    form.accept()


def test_a_note_that_comes_in_leaves_the_chosen_one_chosen(panel: NotesPanel, workspace: Workspace) -> None:
    panel.list.select("n2")
    workspace.do(added("take_note", replace(NOTES[0], id="n9", number=9)))
    assert (ids(panel)[0], panel.list.current_id()) == ("n9", "n2")
    assert [note.id for note in panel.list.chosen()] == ["n2"]


def test_a_note_that_does_not_fit_stays_away(qtbot: QtBot, panel: NotesPanel, workspace: Workspace) -> None:
    qtbot.keyClicks(panel.filters.search, "geld")
    workspace.do(added("take_note", replace(NOTES[0], id="n9", number=9)))
    assert ids(panel) == ["n2"]
    workspace.do(changed("change_note", workspace.get(Note, "n9"), text="Toch geld"))
    assert ids(panel) == ["n9", "n2"]


def test_a_hidden_list_does_not_read_and_catches_up(
    panel: NotesPanel, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel.hide()
    monkeypatch.setattr(panel, "_notes", lambda: pytest.fail("read while hidden"))
    workspace.do(added("take_note", replace(NOTES[0], id="n9", number=9)))
    monkeypatch.undo()
    panel.show()
    assert ids(panel)[0] == "n9"


def many(workspace: Workspace, count: int) -> None:
    made = [replace(NOTES[0], id=f"m{place}", number=10 + place, text=f"nr {place}") for place in range(count)]
    workspace.do(added("take_notes", *made))


def test_of_a_long_list_more_is_shown_when_somebody_goes_down(panel: NotesPanel, workspace: Workspace) -> None:
    many(workspace, 450)
    model = panel.list.model()
    assert (model.rowCount(), len(ids(panel))) == (STEP, 453)
    panel.list.scrollToBottom()
    assert model.rowCount() == 2 * STEP


def test_all_notes_of_a_long_list_can_be_chosen(panel: NotesPanel, workspace: Workspace) -> None:
    many(workspace, 450)
    panel.list.selectAll()
    assert len(panel.list.chosen()) == 453


def test_an_old_note_in_a_long_list_is_found_removed_and_brought_back(panel: NotesPanel, workspace: Workspace) -> None:
    many(workspace, 450)
    workspace.remove("remove_note", workspace.get(Note, "n1"))
    assert len(ids(panel)) == 452
    workspace.undo()
    assert ids(panel)[-1] == "n1"
    assert panel.list.select("n1")
    assert [note.id for note in panel.list.chosen()] == ["n1"]


def test_from_a_note_one_goes_to_what_rests_on_it(qtbot: QtBot, panel: NotesPanel, workspace: Workspace) -> None:
    claim = Insight(id="i", number=7, claim="Wie belt, wordt gehoord.", context="In Noord.")
    workspace.do(added("make_insight", claim, Evidence(id="e", insight="i", relation=Relation.SUPPORTS, note="n2")))
    panel.open_note("n2")
    form = panel.findChild(NoteForm)
    assert form.rests_on_it.buttons() == ["I7"]
    with qtbot.waitSignal(panel.found_opened) as opened:
        qtbot.mouseClick(form.findChild(QToolButton, "jump.I7"), Qt.MouseButton.LeftButton)
    assert opened.args == ["Insight", "i"]
