"""The pages on screen are the pages on paper; choices change them; saving writes files."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.models.programme import Programme
from app.models.record import new_id
from app.services.jobs import Jobs
from app.services.preferences import Preferences
from app.services.printing import printed_for
from app.services.workspace import Workspace
from app.storage import ProgrammeFile
from app.tasks.files import write_example
from app.ui.print.screen import PrintScreen


@pytest.fixture
def jobs() -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


def shown(qtbot: QtBot, path: Path, jobs: Jobs) -> Iterator[PrintScreen]:
    workspace = Workspace(ProgrammeFile.open(path))
    screen = PrintScreen(workspace, jobs, Preferences())
    qtbot.addWidget(screen)
    screen.show()
    yield screen
    jobs.cancel()
    qtbot.waitUntil(lambda: not jobs.busy, timeout=20_000)
    workspace.close()


@pytest.fixture
def example(qtbot: QtBot, tmp_path: Path, jobs: Jobs) -> Iterator[PrintScreen]:
    write_example(tmp_path / "e.hossel")
    yield from shown(qtbot, tmp_path / "e.hossel", jobs)


@pytest.fixture
def empty(qtbot: QtBot, tmp_path: Path, jobs: Jobs) -> Iterator[PrintScreen]:
    ProgrammeFile.create(tmp_path / "n.hossel", Programme(id=new_id(), title="Proef")).close()
    yield from shown(qtbot, tmp_path / "n.hossel", jobs)


def test_the_report_is_there_with_all_its_pages(qtbot: QtBot, example: PrintScreen) -> None:
    qtbot.waitUntil(lambda: example.pages.count >= 2, timeout=20_000)


def test_another_kind_gives_other_pages(qtbot: QtBot, example: PrintScreen) -> None:
    qtbot.waitUntil(lambda: example.pages.count > 0, timeout=20_000)
    of_report = example.pages.count
    example.kind.setFocus()
    qtbot.keyClick(example.kind, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: example.pages.count not in (0, of_report), timeout=20_000)
    assert example.person.isEnabled()


def test_saving_writes_one_file_for_each_person(qtbot: QtBot, example: PrintScreen, tmp_path: Path) -> None:
    example.kind.set_value("participant")
    example.kind.chosen.emit("participant")
    example.save_in(tmp_path / "out")
    qtbot.waitUntil(lambda: len(list((tmp_path / "out").glob("*.pdf"))) == 1, timeout=20_000)


def test_it_is_remembered_what_was_saved_of_a_session(qtbot: QtBot, example: PrintScreen, tmp_path: Path) -> None:
    session = example.session.value()
    example.save_in(tmp_path / "out")
    qtbot.waitUntil(lambda: example.open_folder.isVisible(), timeout=20_000)
    assert [kind for kind, _ in printed_for(example._workspace, session).in_order()] == ["report"]


def test_where_there_is_nothing_to_print_it_says_so(qtbot: QtBot, empty: PrintScreen) -> None:
    qtbot.waitUntil(lambda: not empty.save.isEnabled(), timeout=20_000)
    assert empty.pages.count == 0
