"""A dressed application, a workspace on a small programme of its own, and the whole window."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.models.edit import added
from app.models.person import Person
from app.models.programme import Programme
from app.models.record import new_id
from app.models.session import Session
from app.services.preferences import Preferences
from app.services.workspace import Workspace
from app.storage import ProgrammeFile
from app.ui.main_window import MainWindow
from app.ui.theme import apply_theme, load_fonts


@pytest.fixture(scope="session", autouse=True)
def dressed(qapp: QApplication) -> None:
    load_fonts()
    apply_theme(qapp, theme="light", size=1.0)


@pytest.fixture
def programme_path(tmp_path: Path) -> Path:
    path = tmp_path / "proef.hossel"
    with ProgrammeFile.create(path, Programme(id=new_id(), title="Proef")) as file:
        file.commit(added("add_person", Person(id="fatma", number=1, name="Fatma")))
        starts_at = datetime(2026, 3, 12, 19, 30)
        file.commit(added("add_session", Session(id="avond", number=1, title="Avond", starts_at=starts_at)))
    return path


@pytest.fixture
def workspace(qtbot, programme_path: Path) -> Iterator[Workspace]:
    made = Workspace(ProgrammeFile.open(programme_path))
    yield made
    made.close()


@pytest.fixture
def preferences(qtbot, tmp_path: Path) -> Preferences:
    return Preferences(tmp_path / "data")


@pytest.fixture
def window(qtbot, preferences: Preferences) -> MainWindow:
    made = MainWindow(preferences)
    qtbot.addWidget(made)
    made.show()
    return made
