"""Reads what comes from outside in a process of its own, which may take only so much time and memory.

A file that was made to hang or to swell takes that process down, never the window. The process is this program
itself, started with ``--import-worker``; what it found comes back as JSON through a pipe, and is checked on arrival.
"""

import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import IO, Any

from app import IMPORT_WORKER
from app.interchange.table import name_of
from app.models.errors import IMPORT_BROKEN, IMPORT_GAVE_UP, BadInput
from app.models.language import Sentence
from app.models.progress import SILENT, Progress
from app.paths import root_dir

PROCESSOR_SECONDS, SECONDS = 40, 90
MEMORY = 2_000_000_000
"""What the process may take. A list of a hundred thousand lines needs a tenth of it."""
MOST_ANSWER = 400_000_000
MOST_NAMES = 3
LOOK_EVERY = 0.02
NO_CONSOLE: int = getattr(subprocess, "CREATE_NO_WINDOW", 0)
"""On Windows no black window comes up."""

READERS: dict[str, tuple[str, str, str]] = {
    "tables": ("app.interchange.table", "read_tables", "app.interchange.table:Table"),
    "graphs": ("app.interchange.recognise", "read_graphs", "app.interchange.graph:Graph"),
}
"""What can be read apart: the module and function that reads paths, and the class of what it gives a list of."""


@dataclass(frozen=True, slots=True)
class _Mishap:
    """A sentence about a file that cannot be used."""

    sentence: Sentence


def read_apart(what: str, *paths: Path, progress: Progress = SILENT) -> list[Any]:
    """Read files in a process of its own, as one of `READERS` does.

    Raises `BadInput` with the reader's own sentence, or where it took too much; `Cancelled` by `progress`.
    """
    command = [*_ourselves(), IMPORT_WORKER, what, *map(str, paths)]
    with subprocess.Popen(  # noqa: S603 (our own program, and no shell)
        command,
        stdout=subprocess.PIPE,
        stdin=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        creationflags=NO_CONSOLE,
    ) as child:
        assert child.stdout is not None
        answer = _Answer(child.stdout)
        try:
            _wait(child, answer, progress)
        finally:
            child.kill()
    if child.returncode != 0 or answer.is_too_large:
        raise BadInput(IMPORT_GAVE_UP, {"name": _named(paths)})
    return _unpacked(what, answer.taken())


def _named(paths: Sequence[Path]) -> str:
    """Give the names of files, of many only the first."""
    names = [name_of(path) for path in paths]
    return ", ".join(names[:MOST_NAMES]) + (" …" if len(names) > MOST_NAMES else "")


def work(arguments: Sequence[str]) -> int:
    """Be the process that reads: bind oneself, read, write the answer to standard output. Gives the exit code."""
    if not arguments or arguments[0] not in READERS:
        return 2
    _bind()
    paths = [Path(each) for each in arguments[1:]]
    try:
        found: Any = _reader(arguments[0])(*paths)
    except BadInput as error:
        found = _Mishap(error.sentence)
    except (MemoryError, RecursionError):
        return 1
    except Exception:  # noqa: BLE001 (whatever a file does to a reader ends here, in one sentence)
        found = _Mishap(BadInput(IMPORT_BROKEN, {"name": _named(paths)}).sentence)
    sys.stdout.buffer.write(_codec().encode(found))
    sys.stdout.buffer.flush()
    return 0


def _ourselves() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, "-E", "-s", str(root_dir() / "main.py")]


def _wait(child: "subprocess.Popen[bytes]", answer: "_Answer", progress: Progress) -> None:
    """Wait until the answer is whole, the time is up, or somebody stops it."""
    until = time.monotonic() + SECONDS
    while not answer.is_whole(LOOK_EVERY) and time.monotonic() < until:
        progress.step(0, 1)
    if answer.is_whole(0) and not answer.is_too_large:
        with suppress(subprocess.TimeoutExpired):
            child.wait(timeout=max(0.0, until - time.monotonic()))


class _Answer:
    """What comes through the pipe, taken in by a thread so that neither side waits for the other."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream
        self._bytes = b""
        self.is_too_large = False
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def is_whole(self, wait: float) -> bool:
        """Tell whether all has come, after waiting for it at most `wait` seconds."""
        self._reader.join(wait)
        return not self._reader.is_alive()

    def taken(self) -> bytes:
        """Give all that came."""
        return self._bytes

    def _read(self) -> None:
        self._bytes = self._stream.read(MOST_ANSWER)
        self.is_too_large = len(self._bytes) == MOST_ANSWER


def _bind() -> None:
    """Take away from this process what a reader does not need: time, memory, and writing files.

    The alarm ends it where whoever asked is gone and nobody watches the clock.
    """
    if hasattr(signal, "alarm"):
        signal.alarm(SECONDS + 5)
    try:
        import resource
    except ImportError:  # Windows: there the clock of who asked is the only limit
        return
    resource.setrlimit(resource.RLIMIT_CPU, (PROCESSOR_SECONDS, PROCESSOR_SECONDS))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _reader(what: str) -> Callable[..., list[Any]]:
    module, function, _ = READERS[what]
    found: Callable[..., list[Any]] = getattr(import_module(module), function)
    return found


def _unpacked(what: str, answer: bytes) -> list[Any]:
    """Give what the process found. Raises `BadInput` with what it had to say."""
    import msgspec

    module, _, name = READERS[what][2].partition(":")
    cls = getattr(import_module(module), name)
    if answer.startswith(b'{"sentence"'):
        raise BadInput.of(msgspec.json.decode(answer, type=_Mishap).sentence)
    found: list[Any] = msgspec.json.decode(answer, type=list[cls])  # type: ignore[valid-type]
    return found


@cache
def _codec() -> Any:
    import msgspec

    return msgspec.json.Encoder()
