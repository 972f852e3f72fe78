"""The start page: what was open before, and what is the matter with a file."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from app.models import errors
from app.models.errors import FileProblem
from app.services.preferences import Preferences
from app.services.workspace import Workspace
from app.ui.parts.record_list import RecordList
from app.ui.start.screen import StartScreen


@pytest.fixture
def start(qtbot, preferences: Preferences, tmp_path: Path) -> StartScreen:
    preferences.add_recent(tmp_path / "gone.hossel")
    (tmp_path / "here.hossel").write_text("")
    preferences.add_recent(tmp_path / "here.hossel")
    made = StartScreen(preferences)
    qtbot.addWidget(made)
    made.show()
    return made


def _button(screen: StartScreen, text: str) -> QPushButton:
    return next(each for each in screen.findChildren(QPushButton) if each.text() == text and each.isVisible())


def test_each_big_button_asks_for_what_it_says(qtbot, start: StartScreen) -> None:
    for text, signal in (
        ("Make a new programme", start.new_requested),
        ("Open a programme", start.open_requested),
        ("Practise with the example", start.example_requested),
    ):
        with qtbot.waitSignal(signal):
            qtbot.mouseClick(_button(start, text), Qt.MouseButton.LeftButton)


def test_a_programme_that_is_gone_is_grey_and_says_so(start: StartScreen) -> None:
    here, gone = start.findChild(RecordList).rows()
    assert (here.faded, gone.faded) == (False, True)
    assert "cannot be found" in gone.detail


def test_enter_opens_the_newest_programme_and_delete_takes_it_off_the_list(
    qtbot, start: StartScreen, preferences: Preferences, tmp_path: Path
) -> None:
    start.focus_first()
    recent = start.findChild(RecordList)
    with qtbot.waitSignal(start.open_requested) as opened:
        qtbot.keyClick(recent, Qt.Key.Key_Return)
    assert opened.args == [tmp_path / "here.hossel"]
    qtbot.keyClick(recent, Qt.Key.Key_Delete)
    assert preferences.recent() == [tmp_path / "gone.hossel"]
    assert (tmp_path / "here.hossel").exists()


@pytest.mark.parametrize(
    "text",
    [errors.FILE_DAMAGED, errors.FILE_EMPTY, errors.FILE_NEWER, errors.FILE_FOREIGN, errors.FILE_LOCKED,
     errors.FILE_READ_ONLY, errors.FOLDER_READ_ONLY, errors.DISK_FULL, errors.FILE_MISSING],
)  # fmt: skip
def test_every_problem_is_told_with_a_way_on(start: StartScreen, tmp_path: Path, text: str) -> None:
    start.explain(tmp_path / "<b>x</b>.hossel", FileProblem(text, {"name": "<b>x</b>.hossel"}))
    said = [each.text() for each in start.problem.findChildren(QLabel)]
    assert text.format(name="<b>x</b>.hossel") in said
    assert _button(start, "Choose another file").isEnabled()


def test_a_file_that_is_open_elsewhere_can_be_looked_at(qtbot, start: StartScreen, tmp_path: Path) -> None:
    start.explain(tmp_path / "a", FileProblem(errors.FILE_LOCKED, {"name": "a"}))
    with qtbot.waitSignal(start.look_requested) as asked:
        qtbot.mouseClick(_button(start, "Open to look only"), Qt.MouseButton.LeftButton)
    assert asked.args == [tmp_path / "a"]


def test_a_damaged_file_comes_with_its_backups_and_what_is_in_them(
    qtbot, start: StartScreen, workspace: Workspace
) -> None:
    backup = workspace.file.backup()
    workspace.close()
    workspace.path.write_bytes(b"SQLite format 3\0" + b"damaged" * 500)
    start.explain(workspace.path, FileProblem(errors.FILE_DAMAGED, {"name": workspace.path.name}))
    said = " ".join(each.text() for each in start.problem.findChildren(QLabel))
    assert "1 person(s)" in said
    put_back = next(each for each in start.problem.findChildren(QPushButton) if each.text().startswith("Put back"))
    with qtbot.waitSignal(start.restore_requested) as asked:
        qtbot.mouseClick(put_back, Qt.MouseButton.LeftButton)
    assert asked.args == [backup, workspace.path]


def test_a_second_problem_replaces_the_first(qtbot, start: StartScreen, tmp_path: Path) -> None:
    for text in (errors.FILE_LOCKED, errors.FILE_NEWER):
        start.explain(tmp_path / "a", FileProblem(text, {"name": "a"}))

    def visible() -> list[str]:
        return [each.text() for each in start.problem.findChildren(QLabel) if each.isVisible()]

    qtbot.waitUntil(lambda: errors.FILE_NEWER.format(name="a") in visible())
    assert errors.FILE_LOCKED.format(name="a") not in visible()
