"""Writing files so that a crash leaves the old one or the new one, and a mishap is told in a sentence."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from errno import ENOSPC
from pathlib import Path

from app.models.errors import DISK_FULL, WRITE_FAILED, FileProblem


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
