"""Writing files so that a crash leaves the old one or the new one, and a mishap is told in a sentence."""

import errno
import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from app.models.errors import (
    DISK_FULL,
    FILE_HELD,
    FOLDER_MISSING,
    FOLDER_READ_ONLY,
    NAME_TAKEN,
    WRITE_FAILED,
    FileProblem,
)
from app.models.progress import SILENT, Progress
from app.storage.locking import Lock, is_held

Made = tuple[str, Callable[[], bytes]]
"""The name of a file, and what makes what stands in it."""

FULL = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))
WAITING, MAKER = ".hosselkaart-", "maker"
"""What the folders in which files wait are called, and the file in them whose lock tells who makes them."""

YOUNG = 10
"""Seconds in which such a folder may still be without its lock."""

TRIES, PAUSE = 5, 0.1
"""How often, and how many seconds apart, a file that another program looks at just now is tried to be replaced."""


def write_through(path: Path, content: bytes) -> None:
    """Write a file through to the disk."""
    with path.open("wb") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())


@contextmanager
def explaining(to: Path) -> Iterator[None]:
    """Tell in a sentence why something could not be written."""
    try:
        yield
    except OSError as error:
        full = error.errno in FULL
        raise FileProblem(DISK_FULL if full else WRITE_FAILED, {"name": to.name}) from error


def write_together(to: Path, files: Sequence[Made], *, progress: Progress = SILENT) -> list[Path]:
    """Make files in the folder `to`, all or none, and give where they are; what had their names is replaced.

    A link that has one of the names is replaced itself: what it leads to stays as it is.
    Raises `FileProblem` for the folder or the disk, `Cancelled` by `progress`, and what making one raises.
    """
    prepare(to)
    names = [name for name, _ in files]
    for name in names:
        if (to / name).is_dir() and not (to / name).is_symlink():
            raise FileProblem(NAME_TAKEN, {"name": name})
    with explaining(to), _waiting_room(to) as waiting:
        for done, (name, make) in enumerate(files):
            progress.step(done, len(files))
            write_through(waiting / name, make())
        progress.step(len(files), len(files))
        _put(waiting, to, names)
    return [to / name for name in names]


def prepare(to: Path) -> None:
    """Make a folder where it is not there. Raises `FileProblem` if it cannot be written to."""
    try:
        to.mkdir(exist_ok=True, parents=True)
    except PermissionError as error:
        raise FileProblem(FOLDER_READ_ONLY, {"name": str(to)}) from error
    except OSError as error:
        read_only = error.errno == errno.EROFS
        raise FileProblem(FOLDER_READ_ONLY if read_only else FOLDER_MISSING, {"name": str(to)}) from error
    if not os.access(to, os.W_OK):
        raise FileProblem(FOLDER_READ_ONLY, {"name": str(to)})


@contextmanager
def _waiting_room(to: Path) -> Iterator[Path]:
    """Give a folder in which files wait until all are there; what a process that was ended left behind goes."""
    for left in to.glob(f"{WAITING}*"):
        with suppress(OSError):
            if abs(time.time() - left.stat().st_mtime) > YOUNG and not is_held(left / MAKER):
                shutil.rmtree(left)
    with tempfile.TemporaryDirectory(prefix=WAITING, dir=to) as waiting:
        Lock(Path(waiting) / MAKER)
        yield Path(waiting)


def _put(waiting: Path, to: Path, names: Sequence[str]) -> None:
    """Put finished files in their place; where one cannot be replaced, put back what was replaced before it."""
    before = waiting / "before"
    before.mkdir()
    put: list[str] = []
    try:
        for name in names:
            _keep(to / name, before / name)
            _replace(waiting / name, to / name)
            put.append(name)
    except (OSError, FileProblem):
        for name in put:
            _put_back(before / name, to / name)
        raise
    _sync(to)


def _keep(path: Path, at: Path) -> None:
    """Keep what has a name now, whatever happens next; where files cannot have two names, as a copy."""
    if not os.path.lexists(path):
        return
    try:
        os.link(path, at, follow_symlinks=False)
    except (OSError, NotImplementedError):
        shutil.copy2(path, at, follow_symlinks=False)


def _put_back(kept: Path, path: Path) -> None:
    with suppress(OSError):
        if os.path.lexists(kept):
            kept.replace(path)
        else:
            path.unlink()


def _replace(made: Path, path: Path) -> None:
    """Give a file its name. Raises `FileProblem` where another program holds on to what has it now."""
    for left in reversed(range(TRIES)):
        try:
            made.replace(path)
        except PermissionError as error:
            if not left:
                raise FileProblem(FILE_HELD, {"name": path.name}) from error
            time.sleep(PAUSE)
        else:
            return


def _sync(folder: Path) -> None:
    """Write through which files a folder holds, where a system can."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
