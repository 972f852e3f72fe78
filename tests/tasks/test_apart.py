"""Reading in a process apart: it gives the same as reading here, and whatever happens there ends in one sentence."""

import logging
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from app import IMPORT_WORKER
from app.cli import main
from app.interchange.table import read_tables
from app.models.errors import FILE_EMPTY, IMPORT_BROKEN, IMPORT_GAVE_UP, BadInput, Cancelled
from app.models.progress import CancelAfter
from app.tasks import apart
from app.tasks.apart import read_apart


@pytest.fixture
def people(tmp_path: Path) -> Path:
    path = tmp_path / "people.csv"
    path.write_bytes("naam;rol\nJos\xe9 de B\xf3er;bewoner\n".encode("cp1252"))
    return path


def test_what_is_read_apart_is_what_would_be_read_here(people: Path) -> None:
    assert read_apart("tables", people) == read_tables(people)
    assert read_tables(people)[0].remarks


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere names of files are letters")
@pytest.mark.parametrize(("name", "what"), [(b"\xff lijst.csv", "tables"), (b"\xfe net.csv", "graphs")])
def test_a_name_with_bytes_that_are_no_letters_can_be_read(tmp_path: Path, name: bytes, what: str) -> None:
    path = tmp_path / os.fsdecode(name)
    path.write_text("source,target\nJan,Fatma\n")
    (found,) = read_apart(what, path)
    assert found.name.encode().startswith(b"\\x")
    path.write_bytes(b"")
    with pytest.raises(BadInput) as told:
        read_apart(what, path)
    assert str(told.value).encode()


def test_the_readers_own_sentence_comes_through(tmp_path: Path) -> None:
    (tmp_path / "leeg.csv").touch()
    with pytest.raises(BadInput) as told:
        read_apart("tables", tmp_path / "leeg.csv")
    assert told.value.sentence.text == FILE_EMPTY
    assert "leeg.csv" in str(told.value)


@pytest.mark.parametrize("limit", ["SECONDS", "MOST_ANSWER"])
def test_what_takes_too_much_is_given_up(people: Path, monkeypatch: pytest.MonkeyPatch, limit: str) -> None:
    monkeypatch.setattr(apart, limit, 1 if limit == "MOST_ANSWER" else 0)
    with pytest.raises(BadInput) as told:
        read_apart("tables", people)
    assert told.value.sentence.text == IMPORT_GAVE_UP


def test_reading_apart_can_be_stopped(people: Path) -> None:
    with pytest.raises(Cancelled):
        read_apart("tables", people, progress=CancelAfter(0))


# --- readers that were made to do harm --------------------------------------------------------------

ROOT = Path(__file__).parents[2]
WORKER = """
import sys, types
from app.tasks import apart
harm = types.ModuleType("harm")
exec({code!r}, harm.__dict__)
sys.modules["harm"] = harm
apart.READERS["harm"] = ("harm", "read", "app.interchange.table:Table")
apart.PROCESSOR_SECONDS = 1
sys.exit(apart.work(sys.argv[2:]))
"""
SLEEPS = "import time\ndef read(*_): time.sleep(600)"
HARM = {
    "sleeps": (SLEEPS, 1, IMPORT_GAVE_UP),
    "goes round and round": ("def read(*_):\n    while True: pass", 60, IMPORT_GAVE_UP),
    "eats memory": ("def read(*_):\n    return bytearray(5_000_000_000)", 60, IMPORT_GAVE_UP),
    "goes ever deeper": ("def read(*_): return read()", 60, IMPORT_GAVE_UP),
    "writes a file": (
        "import tempfile\ndef read(*_):\n    with tempfile.TemporaryFile() as f: f.write(b'x')",
        60,
        IMPORT_BROKEN,
    ),
    "breaks": ("def read(*_): return {}['geheime naam']", 60, IMPORT_BROKEN),
    "never answers": ("import os\ndef read(*_): os.close(1); import time; time.sleep(600)", 1, IMPORT_GAVE_UP),
    "ends": ("import os\ndef read(*_): os._exit(3)", 60, IMPORT_GAVE_UP),
}


@pytest.fixture
def children(monkeypatch: pytest.MonkeyPatch) -> list[subprocess.Popen[bytes]]:
    """Give the processes that were started, as they come."""
    started: list[subprocess.Popen[bytes]] = []

    class Watched(subprocess.Popen[bytes]):
        def __init__(self, *arguments: Any, **options: Any) -> None:
            super().__init__(*arguments, **options, cwd=ROOT)
            started.append(self)

    monkeypatch.setattr(apart.subprocess, "Popen", Watched)
    return started


def make_harmful(monkeypatch: pytest.MonkeyPatch, code: str) -> None:
    command = [sys.executable, "-c", WORKER.format(code=code)]
    monkeypatch.setattr(apart, "_ourselves", lambda: command)
    monkeypatch.setitem(apart.READERS, "harm", ("harm", "read", "app.interchange.table:Table"))


@pytest.mark.skipif(sys.platform == "win32", reason="these limits are those of other systems")
@pytest.mark.parametrize("how", HARM)
def test_harm_ends_in_one_sentence_and_leaves_no_process(
    people: Path,
    monkeypatch: pytest.MonkeyPatch,
    children: list[subprocess.Popen[bytes]],
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
    how: str,
) -> None:
    code, seconds, sentence = HARM[how]
    make_harmful(monkeypatch, code)
    monkeypatch.setattr(apart, "SECONDS", seconds)
    with caplog.at_level(logging.DEBUG), pytest.raises(BadInput) as told:
        read_apart("harm", people)
    assert told.value.sentence.text == sentence
    assert "people.csv" in str(told.value)
    assert [child.poll() is not None for child in children] == [True]
    assert capfd.readouterr() == ("", "")
    assert "geheime" not in caplog.text + str(told.value)


def test_stopping_leaves_no_process(
    people: Path, monkeypatch: pytest.MonkeyPatch, children: list[subprocess.Popen[bytes]]
) -> None:
    make_harmful(monkeypatch, SLEEPS)
    with pytest.raises(Cancelled):
        read_apart("harm", people, progress=CancelAfter(3))
    assert [child.poll() is not None for child in children] == [True]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="an alarm is of other systems")
def test_a_reader_whose_window_is_gone_ends_by_itself(tmp_path: Path) -> None:
    alone = WORKER.format(code=SLEEPS).replace("apart.PROCESSOR_SECONDS = 1", "apart.SECONDS = -4")
    ended = subprocess.run([sys.executable, "-c", alone, IMPORT_WORKER, "harm"], cwd=ROOT, check=False, timeout=60)
    assert ended.returncode < 0


def test_packed_into_one_program_it_starts_that(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert apart._ourselves() == [sys.executable]


@pytest.mark.parametrize("arguments", [[], ["nothing of ours", "x.csv"]])
def test_started_by_hand_it_says_nothing(arguments: list[str], capfd: pytest.CaptureFixture[str]) -> None:
    assert main([IMPORT_WORKER, *arguments]) == 2
    assert capfd.readouterr() == ("", "")
