"""A print screen on the example, or on a programme in which there is nothing yet."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.models.programme import Programme
from app.models.record import new_id
from app.services.jobs import Jobs
from app.services.preferences import Preferences
from app.services.workspace import Workspace
from app.storage import ProgrammeFile
from app.ui.print.screen import PrintScreen

WAIT = 20_000


@pytest.fixture(scope="session")
def example_bytes(example_path: Path) -> bytes:
    return example_path.read_bytes()


def shown(qtbot: QtBot, path: Path) -> Iterator[PrintScreen]:
    workspace, jobs = Workspace(ProgrammeFile.open(path)), Jobs()
    screen = PrintScreen(workspace, jobs, Preferences(path.parent / "kept"))
    qtbot.addWidget(screen)
    screen.resize(1200, 900)
    screen.show()
    yield screen
    jobs.close()
    workspace.close()


@pytest.fixture
def example(qtbot: QtBot, tmp_path: Path, example_bytes: bytes) -> Iterator[PrintScreen]:
    (tmp_path / "e.hossel").write_bytes(example_bytes)
    yield from shown(qtbot, tmp_path / "e.hossel")


@pytest.fixture
def empty(qtbot: QtBot, tmp_path: Path) -> Iterator[PrintScreen]:
    ProgrammeFile.create(tmp_path / "n.hossel", Programme(id=new_id(), title="Proef")).close()
    yield from shown(qtbot, tmp_path / "n.hossel")
