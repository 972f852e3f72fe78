"""The program as a process: it starts, is asked to end, is killed, and starts again."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from app.models.programme import Programme
from app.models.record import new_id
from app.storage import ProgrammeFile

ROOT = Path(__file__).parents[2]

START_PAGE_ONLY = """
import sys
from app.application import make_application, load_fonts, apply_theme, Preferences, MainWindow
app = make_application()
load_fonts()
apply_theme(app, theme="light", size=1.0)
window = MainWindow(Preferences())
window.show()
app.processEvents()
slow = {"sqlite3", "sqlite_utils", "numpy", "networkx", "reportlab", "openpyxl", "uharfbuzz", "fontTools"}
print(sorted(slow & set(sys.modules)))
"""

TYPING = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from app.application import make_application, load_fonts, apply_theme, Preferences, MainWindow
from app.services.workspace import Workspace
from app.storage import ProgrammeFile
from app.ui.parts.drafts import DraftLine
app = make_application()
workspace = Workspace(ProgrammeFile.open(Path(sys.argv[1])))
line = DraftLine(workspace, "note")
line.show()
QTest.keyClicks(line, "half a note")
QTimer.singleShot(500, lambda: print("typed", flush=True))
app.exec()
"""


@pytest.fixture
def programme_path(tmp_path: Path) -> Path:
    path = tmp_path / "proef.hossel"
    ProgrammeFile.create(path, Programme(id=new_id(), title="Proef")).close()
    return path


def _start(*words: str) -> subprocess.Popen[str]:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    return subprocess.Popen(
        [sys.executable, *words], cwd=ROOT, env=environment, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )


def _wait(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 20
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.02)


def test_the_start_page_loads_nothing_slow() -> None:
    process = _start("-c", START_PAGE_ONLY)
    out, _ = process.communicate(timeout=30)
    assert out.strip() == "[]"


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_request_to_end_closes_the_file_and_the_program(programme_path: Path, number: signal.Signals) -> None:
    process = _start("main.py", str(programme_path))
    lock = programme_path.with_name(f".{programme_path.name}.lock")
    _wait(lambda: lock.exists() and process.poll() is None)
    process.send_signal(number)
    _, err = process.communicate(timeout=20)
    assert process.returncode == 0, err
    assert not lock.exists()


def test_what_was_half_typed_survives_a_kill(programme_path: Path) -> None:
    process = _start("-c", TYPING, str(programme_path))
    assert process.stdout is not None
    assert process.stdout.readline().strip() == "typed"
    process.kill()
    process.communicate(timeout=20)
    with ProgrammeFile.open(programme_path) as file:
        assert not file.read_only
        assert file.draft("note") == "half a note"


def test_a_mishap_nobody_foresaw_is_logged_without_what_people_typed(
    qtbot, window, tmp_path: Path, monkeypatch
) -> None:
    from app import application

    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    lines: list[str] = []
    monkeypatch.setattr(application._log, "error", lambda text, *words: lines.append(text % words))
    application.tell_mishaps(window)
    try:
        raise KeyError("Fatma Amrani")
    except KeyError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    assert window.toast.sentence == application.SOMETHING_WRONG
    assert "KeyError" in lines[0]
    assert "test_application.py" in lines[0]
    assert "Fatma" not in lines[0]


@pytest.mark.parametrize(("language", "words"), [("nl", "&Ja"), ("en", "&Yes")])
def test_qts_own_words_are_in_the_language_that_was_chosen(qapp, language: str, words: str) -> None:
    from PySide6.QtCore import QCoreApplication, QLocale

    from app.application import Language

    spoken = Language(qapp)
    spoken.speak(language)
    assert QCoreApplication.translate("QPlatformTheme", "&Yes") == words
    spoken.silence()
    QLocale.setDefault(QLocale.c())
