"""Writing files so that a crash leaves the old one or the new one, and a mishap is told in a sentence."""

import os
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from errno import ENOSPC
from pathlib import Path

from app.models.errors import DISK_FULL, FOLDER_MISSING, FOLDER_READ_ONLY, WRITE_FAILED, FileProblem
from app.models.progress import SILENT, Progress

Made = tuple[str, Callable[[], bytes]]
"""The name of a file, and what makes what stands in it."""


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
        full = error.errno == ENOSPC
        raise FileProblem(DISK_FULL if full else WRITE_FAILED, {"name": to.name}) from error


def write_together(to: Path, files: Sequence[Made], *, progress: Progress = SILENT) -> list[Path]:
    """Make files in the folder `to`, all or none, and give where they are; what had their names is replaced.

    Raises `FileProblem` for the folder or the disk, `Cancelled` by `progress`, and what making one raises.
    """
    prepare(to)
    with explaining(to), tempfile.TemporaryDirectory(prefix=".hosselkaart-", dir=to) as waiting:
        for done, (name, make) in enumerate(files):
            progress.step(done, len(files))
            write_through(Path(waiting) / name, make())
        progress.step(len(files), len(files))
        for name, _ in files:
            (Path(waiting) / name).replace(to / name)
    return [to / name for name, _ in files]


def prepare(to: Path) -> None:
    """Make a folder where it is not there. Raises `FileProblem` if it cannot be written to."""
    try:
        to.mkdir(exist_ok=True, parents=True)
    except PermissionError as error:
        raise FileProblem(FOLDER_READ_ONLY, {"name": str(to)}) from error
    except OSError as error:
        raise FileProblem(FOLDER_MISSING, {"name": str(to)}) from error
    if not os.access(to, os.W_OK):
        raise FileProblem(FOLDER_READ_ONLY, {"name": str(to)})
