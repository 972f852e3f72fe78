"""Long work tells how far it is and can be stopped; backups and the example come from the menu."""

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QPushButton

from app.models.progress import Progress
from app.paths import data_dir
from app.services.jobs import Jobs
from app.services.workspace import Workspace
from app.ui.main_window import MainWindow
from app.ui.window import jobs_bar
from app.ui.window.backups import ChooseBackup
from app.ui.window.jobs_bar import JobsBar


@pytest.fixture
def jobs(qtbot) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


def test_the_bar_comes_when_work_takes_long_tells_how_far_and_stops_it(qtbot, jobs: Jobs, monkeypatch) -> None:
    monkeypatch.setattr(jobs_bar, "COMES_AFTER", 20)
    bar = JobsBar(jobs)
    qtbot.addWidget(bar)

    def endless(progress: Progress) -> None:
        while True:
            progress.step(3, 8)

    jobs.run("Making prints", endless, lambda _: None)
    qtbot.waitUntil(lambda: bar.isVisible() and bar.findChild(QProgressBar).value() == 3)
    assert bar.findChild(QProgressBar).maximum() == 8
    with qtbot.waitSignal(jobs.finished):
        qtbot.mouseClick(bar.findChild(QPushButton), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not bar.isVisible())


def test_short_work_shows_no_bar(qtbot, jobs: Jobs) -> None:
    bar = JobsBar(jobs)
    qtbot.addWidget(bar)
    again = Event()
    jobs.run("short", lambda _: again.set(), lambda _: None)
    qtbot.waitUntil(lambda: again.is_set() and not jobs.busy)
    assert not bar.isVisible()


def test_a_backup_is_made_told_and_put_back_as_a_new_file(qtbot, window: MainWindow, programme_path: Path) -> None:
    window.files.open(programme_path)
    qtbot.keyClick(window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.toast.sentence.startswith("A backup is made: "))
    assert str(data_dir()) in window.toast.sentence
    window.commands["restore"].trigger()
    dialog = window.findChild(ChooseBackup)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.findChildren(Workspace)[-1].path.name == "proef-put-back.hossel")
    assert programme_path.exists()


def test_the_example_is_a_copy_of_ones_own_and_opens_again_as_it_was_left(qtbot, window: MainWindow) -> None:
    window.files.open_example()
    workspace = window.findChild(Workspace)
    assert workspace.path.parent == data_dir()
    assert workspace.programme().is_example
    written = workspace.path.stat().st_mtime_ns
    window.close_programme()
    window.files.open_example()
    assert data_dir().joinpath("voorbeeld.hossel").stat().st_mtime_ns >= written


def test_a_file_that_cannot_be_made_is_told_in_the_bar(window: MainWindow, tmp_path: Path) -> None:
    window.files._make(tmp_path / "no folder" / "x.hossel", "Title")
    assert window.toast.sentence.startswith("The folder")
