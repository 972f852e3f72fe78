"""One window changes a file at a time: a small file beside it says which process has it open."""

import json
import os
import socket
import sys
import time
from dataclasses import asdict, dataclass
from pathlib import Path

from app.models.errors import FILE_LOCKED, FileProblem

_ELSEWHERE_HOLDS = 12 * 3600
"""Seconds that the lock of another computer is believed; we cannot see whether its process still runs."""

_BEING_WRITTEN = 2
"""Seconds in which a lock that cannot be read may still be on its way to the disk."""

_TRIES = 3

_ENDED = frozenset("ZX")
"""How Linux marks a process that is over but not yet cleared away."""


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a file open: computer, process, and when that process started (empty where that is unknown)."""

    host: str
    pid: int
    started: str


def lock_path(path: Path) -> Path:
    """Give the lock file that stands beside a programme file."""
    return path.with_name(f".{path.name}.lock")


def this_process() -> Holder:
    """Give ourselves as holder of a lock."""
    return Holder(socket.gethostname(), os.getpid(), _started(os.getpid()))


class Lock:
    """Our hold on a file; give it back with `release`."""

    def __init__(self, path: Path) -> None:
        """Take the lock of `path`. Raises `FileProblem` where somebody has it, OSError where none can be made."""
        self._path = lock_path(path)
        self._text = json.dumps(asdict(this_process()))
        for _ in range(_TRIES):
            if self._made():
                return
            if is_held(path):
                break
            self._path.unlink(missing_ok=True)
        raise FileProblem(FILE_LOCKED, {"name": path.name})

    def _made(self) -> bool:
        try:
            handle = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError:
            return False
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(self._text)
        return True

    def release(self) -> None:
        """Give the lock back, if it is still ours."""
        try:
            if self._path.read_text(encoding="utf-8") == self._text:
                self._path.unlink()
        except OSError:
            return


def is_held(path: Path) -> bool:
    """Tell whether a process that may still be running has a programme file open."""
    lock = lock_path(path)
    try:
        age = abs(time.time() - lock.stat().st_mtime)
        values = json.loads(lock.read_text(encoding="utf-8"))
        holder = Holder(values["host"], int(values["pid"]), values["started"])
    except OSError:
        return False
    except (ValueError, TypeError, KeyError):
        return age < _BEING_WRITTEN
    if holder.host != socket.gethostname():
        return age < _ELSEWHERE_HOLDS
    return _runs(holder.pid) and holder.started in ("", _started(holder.pid))


def _started(pid: int) -> str:
    """Give when a process started, so that a number used again is not taken for it; empty where unknown.

    One that was killed and only waits to be cleared away no longer counts.
    """
    try:
        fields = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()
        boot = Path("/proc/sys/kernel/random/boot_id").read_text(encoding="utf-8").strip()
    except OSError:
        return ""
    return "" if fields[0] in _ENDED else f"{boot}:{fields[19]}"


def _runs(pid: int) -> bool:
    """Tell whether a process with this number exists."""
    if sys.platform == "win32":
        return _runs_on_windows(pid)
    try:
        os.kill(pid, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except OSError:
        return True
    return True


def _runs_on_windows(pid: int) -> bool:
    """Ask Windows for a handle of the process; ``os.kill`` would end it there."""
    import ctypes

    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 (not there on other systems)
    handle = kernel.OpenProcess(0x1000, False, pid)
    if handle:
        kernel.CloseHandle(handle)
    return bool(handle)
