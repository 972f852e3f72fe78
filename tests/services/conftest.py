"""A workspace on a small programme of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.models.programme import Programme
from app.models.record import new_id
from app.services.workspace import Workspace
from app.storage import ProgrammeFile


@pytest.fixture
def programme_path(tmp_path: Path) -> Path:
    path = tmp_path / "proef.hossel"
    ProgrammeFile.create(path, Programme(id=new_id(), title="Proef")).close()
    return path


@pytest.fixture
def workspace(qtbot, programme_path: Path) -> Iterator[Workspace]:
    made = Workspace(ProgrammeFile.open(programme_path))
    yield made
    made.close()
