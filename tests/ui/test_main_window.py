"""The window: going from screen to screen, opening and closing, undo, and what it says."""

from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.models.edit import added, changed
from app.models.errors import DISK_FULL, FileProblem
from app.models.network_map import Actor, NetworkMap
from app.models.note import Note
from app.models.person import Person
from app.models.programme import Programme
from app.services.preferences import Preferences
from app.services.workspace import Workspace
from app.storage import ProgrammeFile
from app.ui.main_window import MainWindow
from app.ui.parts.choice import Choice
from app.ui.parts.drafts import DraftLine, DraftText
from app.ui.session.note_form import NoteForm
from app.ui.start.screen import StartScreen
from app.ui.window.commands import SCREENS
from app.ui.window.finder import Finder
from app.ui.window.new_programme import NewProgramme, free_path
from app.ui.window.screens import place_of


@pytest.fixture
def opened(window: MainWindow, programme_path: Path) -> MainWindow:
    window.files.open(programme_path)
    return window


def _workspace(window: MainWindow) -> Workspace:
    return window.findChild(Workspace)


def _visible(window: MainWindow, kind: type) -> list:
    QApplication.processEvents()
    return [each for each in window.findChildren(kind) if each.isVisible()]


def _front(window: MainWindow) -> str:
    return type(window.front).__name__


def test_the_window_begins_with_the_start_page(window: MainWindow) -> None:
    assert _front(window) == "StartScreen"
    assert window.windowTitle() == "Hosselkaart"


def test_an_opened_programme_shows_its_title_and_is_remembered(
    opened: MainWindow, preferences: Preferences, programme_path: Path
) -> None:
    assert opened.windowTitle() == "Proef – Hosselkaart"
    assert _front(opened) == "ProgrammeScreen"
    assert preferences.recent() == [programme_path]


@pytest.mark.parametrize(("number", "name"), list(enumerate(SCREENS, 1)))
def test_ctrl_and_a_number_goes_to_each_screen(qtbot, opened: MainWindow, number: int, name: str) -> None:
    qtbot.keyClick(opened, getattr(Qt.Key, f"Key_{number}"), Qt.KeyboardModifier.ControlModifier)
    assert _front(opened).lower() == f"{name}screen"
    focus = opened.focusWidget()
    assert focus is not None


def test_every_command_has_a_letter_and_a_key_that_no_other_has(opened: MainWindow) -> None:
    actions = [action for action in opened.commands.all() if not action.isSeparator()]
    keys = [action.shortcut().toString() for action in actions]
    assert all(keys)
    assert len(set(keys)) == len(keys)
    assert all("&" in action.text() for action in actions)


def test_what_needs_a_programme_is_grey_on_the_start_page(window: MainWindow) -> None:
    assert not window.commands["backup"].isEnabled()
    assert not window.commands["people"].isEnabled()
    assert window.commands["settings"].isEnabled()


def test_undo_and_redo_by_key_and_the_menu_says_what(qtbot, opened: MainWindow) -> None:
    workspace = _workspace(opened)
    assert workspace.do(changed("rename_person", workspace.get(Person, "fatma"), name="Fatima"))
    assert opened.commands["undo"].text() == "&Undo: renaming"
    opened.setFocus()
    qtbot.keyClick(opened, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert workspace.get(Person, "fatma").name == "Fatma"
    qtbot.keyClick(opened, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert workspace.get(Person, "fatma").name == "Fatima"


def test_a_removal_is_told_with_a_way_back(qtbot, opened: MainWindow) -> None:
    workspace = _workspace(opened)
    workspace.remove("remove_person", workspace.get(Person, "fatma"))
    assert opened.toast.sentence == "Fatma is removed."
    back = next(each for each in opened.toast.findChildren(QPushButton) if each.isVisible())
    qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    assert workspace.get(Person, "fatma").name == "Fatma"
    assert opened.toast.sentence == ""


def test_the_way_back_goes_when_something_newer_is_done(opened: MainWindow) -> None:
    workspace = _workspace(opened)
    workspace.remove("remove_person", workspace.get(Person, "fatma"))
    workspace.do(changed("retitle", workspace.programme(), title="Anders"))
    assert opened.toast.sentence == ""
    assert opened.windowTitle() == "Anders – Hosselkaart"


def test_a_refusal_is_said_in_the_bar_at_the_foot(opened: MainWindow) -> None:
    _workspace(opened).refused.emit(FileProblem(DISK_FULL))
    assert opened.toast.sentence == DISK_FULL


def test_search_opens_the_person_that_was_typed(qtbot, opened: MainWindow) -> None:
    qtbot.keyClick(opened, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    finder = opened.findChild(Finder)
    qtbot.keyClicks(finder.findChild(QLineEdit), "fatm")
    qtbot.keyClick(finder.findChild(QLineEdit), Qt.Key.Key_Return)
    assert _front(opened) == "PeopleScreen"


def test_closing_the_programme_goes_back_to_the_start_page_and_frees_the_file(
    qtbot, opened: MainWindow, programme_path: Path
) -> None:
    qtbot.keyClick(opened, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert _front(opened) == "StartScreen"
    with ProgrammeFile.open(programme_path) as file:
        assert not file.read_only


def test_closing_the_window_frees_the_file_and_keeps_its_place(
    opened: MainWindow, preferences: Preferences, programme_path: Path
) -> None:
    opened.close()
    assert preferences.geometry
    with ProgrammeFile.open(programme_path) as file:
        assert not file.read_only


def test_a_locked_file_is_explained_and_can_be_looked_at(qtbot, window: MainWindow, programme_path: Path) -> None:
    with ProgrammeFile.open(programme_path):
        window.files.open(programme_path)
        look = next(each for each in window.findChildren(QPushButton) if each.text() == "Open to look only")
        qtbot.waitUntil(look.isVisible)
        qtbot.mouseClick(look, Qt.MouseButton.LeftButton)
        assert _front(window) == "ProgrammeScreen"
        said = [each.text() for each in _visible(window, QLabel)]
        assert "You can only look. Another window or the folder holds this file." in said
        window.close_programme()


def test_a_damaged_file_is_explained_left_alone_and_its_backup_put_back_as_a_new_file(
    qtbot, window: MainWindow, programme_path: Path
) -> None:
    with ProgrammeFile.open(programme_path) as file:
        file.backup()
    programme_path.write_bytes(programme_path.read_bytes()[:5000])
    damaged = programme_path.read_bytes()
    window.files.open(programme_path)
    put_back = next(each for each in window.findChildren(QPushButton) if each.text().startswith("Put back"))
    qtbot.waitUntil(put_back.isVisible)
    qtbot.mouseClick(put_back, Qt.MouseButton.LeftButton)
    workspace = _workspace(window)
    assert workspace.path != programme_path
    assert workspace.get(Person, "fatma").name == "Fatma"
    assert programme_path.read_bytes() == damaged


def test_a_new_programme_is_made_from_its_title(qtbot, window: MainWindow, tmp_path: Path, monkeypatch) -> None:
    place = str(tmp_path / "Nieuw plan")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (place, ""))
    window.files.make_new()
    dialog = window.findChild(NewProgramme)
    qtbot.keyClicks(dialog.title_line, "R&D in de <b>buurt</b>")
    elsewhere = next(each for each in dialog.findChildren(QPushButton) if each.text() == "Choose another place")
    qtbot.mouseClick(elsewhere, Qt.MouseButton.LeftButton)
    qtbot.keyClick(dialog.title_line, Qt.Key.Key_Return)
    workspace = _workspace(window)
    assert workspace.programme().title == "R&D in de <b>buurt</b>"
    assert workspace.path == tmp_path / "Nieuw plan.hossel"


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Budget 2026!", "budget-2026.hossel"),
        ("Łukasz Şule", "lukasz-sule.hossel"),
        ("مريم", "programma.hossel"),
    ],
)
def test_the_file_is_named_after_the_title(tmp_path: Path, title: str, name: str) -> None:
    assert free_path(tmp_path, title) == tmp_path / name
    (tmp_path / name).touch()
    assert free_path(tmp_path, title) != tmp_path / name


def test_the_example_says_everywhere_that_it_is_one(opened: MainWindow) -> None:
    workspace = _workspace(opened)
    workspace.do(changed("mark", workspace.get(Programme, workspace.programme().id), is_example=True))
    opened.rebuild()
    for name in ("programme", "people", "settings"):
        opened.commands[name].trigger()
        said = [each.text() for each in _visible(opened, QLabel)]
        assert "This is an example. All people in it are made up." in said


def test_a_rebuilt_window_stands_on_the_same_screen(opened: MainWindow) -> None:
    opened.commands["people"].trigger()
    opened.rebuild()
    assert _front(opened) == "PeopleScreen"


def test_after_many_rebuilds_nothing_is_left_of_the_old_ones(opened: MainWindow) -> None:
    opened.rebuild()
    QApplication.sendPostedEvents(None, 52)
    before = len(opened.findChildren(QPushButton))
    for _ in range(3):
        opened.rebuild()
    QApplication.sendPostedEvents(None, 52)
    assert len(opened.findChildren(QPushButton)) == before


def test_the_start_page_needs_no_programme_screens(window: MainWindow) -> None:
    assert window.findChild(StartScreen) is not None
    assert window.findChild(Workspace) is None


def test_the_keyboard_stays_on_the_setting_that_rebuilt_the_window(qtbot, opened: MainWindow) -> None:
    opened.commands["settings"].trigger()
    for _ in range(2):
        before = opened.front.findChild(Choice, "setting_size")
        before.setFocus()
        opened.rebuild()
        qtbot.waitUntil(lambda: opened.focusWidget() is opened.front.findChild(Choice, "setting_size"))


@pytest.mark.parametrize("leave", [MainWindow.close, MainWindow.rebuild, MainWindow.close_programme])
def test_what_was_half_typed_is_kept_however_somebody_leaves(
    qtbot, opened: MainWindow, programme_path: Path, leave
) -> None:
    opened.commands["people"].trigger()
    line = next(each for each in _visible(opened, DraftLine) if each.place == "people/new")
    qtbot.keyClicks(line, "Half a na")
    leave(opened)
    opened.close()
    with ProgrammeFile.open(programme_path) as file:
        assert file.draft("people/new") == "Half a na"


@pytest.fixture
def with_map(window: MainWindow, programme_path: Path) -> MainWindow:
    made_at = datetime(2026, 3, 12, 20)
    with ProgrammeFile.open(programme_path) as file:
        file.commit(added("add_map", NetworkMap(id="kaart", number=1, owner="fatma", made_at=made_at)))
        file.commit(added("add_actor", Actor(id="mo", map="kaart", name="Mo", x=0.5)))
    window.files.open(programme_path)
    window.front.map_opened.emit("kaart")
    return window


def test_a_form_that_has_the_keyboard_is_finished_before_the_file_is_closed(
    opened: MainWindow, programme_path: Path
) -> None:
    opened.commands["programme"].trigger()
    purpose = next(each for each in _visible(opened, DraftText) if each.isEnabled())
    opened.activateWindow()
    purpose.setFocus()
    purpose.insertPlainText("leren van elkaar")
    opened.close_programme()
    QApplication.processEvents()
    with ProgrammeFile.open(programme_path) as file:
        assert "leren van elkaar" in repr(file.all(Programme)[0])
        assert not file.drafts()


def test_a_participant_with_the_whole_screen_undoes_only_what_was_done_since(qtbot, with_map: MainWindow) -> None:
    workspace = _workspace(with_map)
    qtbot.keyClick(with_map, Qt.Key.Key_F11)
    assert with_map.isFullScreen()
    assert not with_map.rail.isVisible()
    assert not with_map.commands["undo"].isEnabled()
    workspace.do(changed("rename_actor", workspace.get(Actor, "mo"), name="Momo"))
    qtbot.keyClick(with_map, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert workspace.get(Actor, "mo").name == "Mo"
    qtbot.keyClick(with_map, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert workspace.find(Actor, "mo") is not None
    qtbot.keyClick(with_map, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert _front(with_map) == "MapScreen"


def test_a_new_look_waits_until_the_desk_is_back(qtbot, with_map: MainWindow) -> None:
    qtbot.keyClick(with_map, Qt.Key.Key_F11)
    qtbot.keyClick(with_map, Qt.Key.Key_F11)
    screen = with_map.front
    with_map.rebuild()
    assert with_map.front is screen
    assert screen.curtain.isVisible()
    qtbot.mouseClick(screen.curtain.back, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: with_map.front is not screen)
    assert with_map.rail.isVisible()


def test_a_new_look_opens_no_map_that_was_closed(qtbot, with_map: MainWindow) -> None:
    with_map.front.close_map()
    with_map.rebuild()
    assert with_map.front.sheet is None


def test_what_the_bar_at_the_foot_said_does_not_go_along_with_the_laptop(qtbot, with_map: MainWindow) -> None:
    workspace = _workspace(with_map)
    workspace.remove("remove_actor", workspace.get(Actor, "mo"))
    assert "Mo" in with_map.toast.sentence
    qtbot.keyClick(with_map, Qt.Key.Key_F11)
    assert with_map.toast.sentence == ""


def test_between_two_participants_no_key_brings_the_desk_back_but_the_facilitator_does(
    qtbot, with_map: MainWindow
) -> None:
    qtbot.keyClick(with_map, Qt.Key.Key_F11)
    for _ in range(2):
        qtbot.keyClick(with_map, Qt.Key.Key_F11)
        assert not with_map.rail.isVisible()
    qtbot.mouseClick(with_map.front.curtain.back, Qt.MouseButton.LeftButton)
    assert with_map.rail.isVisible()
    assert not with_map.isFullScreen()


@pytest.mark.parametrize(
    ("cls_name", "record_id", "place"),
    [
        ("Person", "fatma", ("people", "fatma")),
        ("Session", "avond", ("session", "avond")),
        ("NetworkMap", "kaart", ("map", "kaart")),
        ("Actor", "mo", ("map", "kaart")),
        ("Note", "gone", ("programme", "")),
    ],
)
def test_what_is_found_opens_where_it_is_seen(with_map: MainWindow, cls_name: str, record_id: str, place) -> None:
    assert place_of(_workspace(with_map), cls_name, record_id) == place


def test_a_note_that_is_found_opens_in_its_session(qtbot: QtBot, with_map: MainWindow) -> None:
    said = Note(id="n1", number=1, session="avond", taken_at=datetime(2026, 3, 4, 20), text="De huizen staan leeg")
    _workspace(with_map).do(added("take_note", said))
    qtbot.keyClick(with_map, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    finder = with_map.findChild(Finder)
    qtbot.keyClicks(finder.findChild(QLineEdit), "n1")
    qtbot.keyClick(finder.findChild(QLineEdit), Qt.Key.Key_Return)
    form = with_map.findChild(NoteForm)
    assert form.form.record() == said
    form.reject()
