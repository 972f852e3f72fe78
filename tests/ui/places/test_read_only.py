"""Who may only look changes nothing, whatever key is pressed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.services.jobs import Jobs
from app.services.workspace import Workspace
from app.storage import ProgrammeFile
from app.ui.places.screen import PlacesScreen


@pytest.fixture
def looking(qtbot: QtBot, workspace: Workspace) -> Iterator[PlacesScreen]:
    seen = Workspace(ProgrammeFile.open(Path(workspace.path), read_only=True))
    jobs = Jobs()
    screen = PlacesScreen(seen, jobs)
    qtbot.addWidget(screen)
    screen.show()
    yield screen
    jobs.close()
    seen.close()


def test_no_key_changes_anything(qtbot: QtBot, looking: PlacesScreen, workspace: Workspace) -> None:
    before = workspace.file.counts()
    for key in (Qt.Key.Key_3, Qt.Key.Key_Delete, Qt.Key.Key_Return):
        looking.show_found("tuin")
        qtbot.keyClick(looking.initiatives.list, key)
        looking.show_found("noord")
        qtbot.keyClick(looking.areas.tree, key)
        looking.show_found("r1")
        qtbot.keyClick(looking.rounds.list, key)
        looking.show_found("geld")
        qtbot.keyClick(looking.comparison.table, key)
    assert workspace.file.counts() == before
    assert not looking.comparison.editor.isVisible()
