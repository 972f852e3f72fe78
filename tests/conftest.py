"""What every test gets: no screen, and a data folder of its own."""

import os
from pathlib import Path

import pytest
from hypothesis import settings

from app.tasks.files import write_example

os.environ["QT_QPA_PLATFORM"] = "offscreen"

settings.register_profile("same", derandomize=True, deadline=None)
settings.register_profile("explore", max_examples=2000, deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "same"))


@pytest.fixture(scope="session")
def example_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the example programme, made once: to look at. Whoever changes it takes a copy."""
    path = tmp_path_factory.mktemp("example") / "voorbeeld.hossel"
    write_example(path)
    return path


@pytest.fixture(autouse=True)
def own_data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep preferences, backups and logs of a test out of the person's own."""
    monkeypatch.setenv("HOSSELKAART_DATA_DIR", str(tmp_path / "data"))
