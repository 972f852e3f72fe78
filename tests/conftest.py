"""What every test gets: no screen, and a data folder of its own."""

import gc
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from app.services.garbage import throw_away
from app.tasks.files import write_example

os.environ["QT_QPA_PLATFORM"] = "offscreen"

gc.disable()

settings.register_profile("same", derandomize=True, deadline=None, max_examples=50)
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


@pytest.fixture(autouse=True)
def garbage_goes_in_the_thread_of_the_tests() -> Iterator[None]:
    """Throw away what a test leaves, as the window does: a widget must not end in a thread that works beside it."""
    yield
    throw_away()
