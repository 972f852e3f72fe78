"""One window changes a file at a time; a window that died holds nobody up."""

import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from app.models.errors import FILE_LOCKED, FileProblem
from app.storage import ProgrammeFile
from app.storage.locking import is_held, lock_path, this_process


def hold(path: Path, **values: object) -> None:
    ours = this_process()
    holder = {"host": ours.host, "pid": ours.pid, "started": ours.started, **values}
    lock_path(path).write_text(json.dumps(holder), encoding="utf-8")


def test_a_second_window_is_told_and_may_look(file: ProgrammeFile, path: Path) -> None:
    with pytest.raises(FileProblem) as caught:
        ProgrammeFile.open(path)
    assert caught.value.sentence.text == FILE_LOCKED
    ProgrammeFile.open(path, read_only=True).close()
    assert is_held(path)
    file.close()
    assert not is_held(path)
    ProgrammeFile.open(path).close()


def process_that_ended() -> int:
    process = subprocess.Popen([sys.executable, "-c", ""])
    process.wait()
    return process.pid


@pytest.mark.parametrize(
    "left",
    [
        pytest.param(lambda: {"pid": process_that_ended()}, id="the process ended"),
        pytest.param(lambda: {"started": "long ago"}, id="the number is another process now"),
        pytest.param(lambda: {"pid": "what"}, id="nonsense"),
    ],
)
def test_a_lock_that_was_left_behind_is_taken_over(
    file: ProgrammeFile, path: Path, left: Callable[[], dict[str, object]]
) -> None:
    file.close()
    hold(path, **left())
    os.utime(lock_path(path), (time.time() - 60, time.time() - 60))
    ProgrammeFile.open(path).close()
    assert not lock_path(path).exists()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only there a killed process lingers")
def test_a_window_that_was_killed_and_not_yet_cleared_away_holds_nobody_up(file: ProgrammeFile, path: Path) -> None:
    file.close()
    opens = "import sys; from pathlib import Path; from app.storage import ProgrammeFile\n"
    opens += "file = ProgrammeFile.open(Path(sys.argv[1])); print('open', flush=True); sys.stdin.read()"
    words = [sys.executable, "-c", opens, str(path)]
    with subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as window:
        assert window.stdout is not None
        assert window.stdout.readline() == "open\n"
        assert is_held(path)
        window.kill()
        os.waitid(os.P_PID, window.pid, os.WEXITED | os.WNOWAIT)
        assert not is_held(path)
        ProgrammeFile.open(path).close()


@pytest.mark.parametrize(("hours", "held"), [(0, True), (11, True), (13, False)])
def test_the_lock_of_another_computer_is_believed_for_an_evening(
    file: ProgrammeFile,
    path: Path,
    hours: int,
    held: bool,
) -> None:
    file.close()
    hold(path, host=socket.gethostname() + "-other")
    then = time.time() - hours * 3600
    os.utime(lock_path(path), (then, then))
    assert is_held(path) is held


def test_a_lock_that_is_just_being_written_holds(file: ProgrammeFile, path: Path) -> None:
    file.close()
    lock_path(path).touch()
    assert is_held(path)


def test_only_our_own_lock_is_given_back(file: ProgrammeFile, path: Path) -> None:
    hold(path, host="another")
    file.close()
    assert lock_path(path).exists()


def test_a_file_that_is_refused_leaves_no_lock(path: Path) -> None:
    path.write_bytes(b"no")
    with pytest.raises(FileProblem):
        ProgrammeFile.open(path)
    assert not lock_path(path).exists()
