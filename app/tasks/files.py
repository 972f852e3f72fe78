"""A programme as a file: a new one, the example, what is in it, a copy to keep and the way back."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.models.errors import EMPTY_TITLE, FILE_EXISTS, BadInput, FileProblem
from app.models.language import Sentence
from app.models.programme import Programme
from app.models.progress import SILENT, Progress
from app.models.record import new_id
from app.models.session import Session
from app.models.text import one_line
from app.storage import ProgrammeFile
from app.storage.backups import Backup, backups_of, last_made, restore
from app.storage.migrations import current_format

SUFFIX = ".hossel"


@dataclass(frozen=True, slots=True)
class Info:
    """What is in a file. `records` is how many of each class, by class name; `language` is the programme's."""

    title: str
    format: int
    language: str
    is_example: bool
    records: dict[str, int]
    sessions: tuple[Session, ...]
    last_change: datetime | None


def new_programme(path: Path, *, title: str, language: str = "nl") -> Path:
    """Make a new, empty programme and give where it is. A name without ending gets ``.hossel``.

    Raises `BadInput` for an empty title, `FileProblem` if the file is there already or cannot be written.
    """
    title = one_line(title)
    if not title:
        raise BadInput(EMPTY_TITLE)
    path = path if path.suffix else path.with_suffix(SUFFIX)
    ProgrammeFile.create(path, Programme(id=new_id(), title=title, language=language)).close()
    return path


def write_example(path: Path, *, force: bool = False, progress: Progress = SILENT) -> None:
    """Write the example programme. Raises `FileProblem` if `path` exists, unless `force` puts it in its place.

    With `force` only a file of this program is replaced, and only when the new one is whole.
    """
    from app.tasks.example import Example

    if path.exists() and not force:
        raise FileProblem(FILE_EXISTS, {"name": path.name})
    if path.exists():
        ProgrammeFile.open(path).close()
    fresh = path.with_name(f"{path.stem}.nieuw{path.suffix}")
    fresh.unlink(missing_ok=True)
    example = Example()
    edits = list(example.edits())
    try:
        with ProgrammeFile.create(fresh, example.programme) as file:
            for place, edit in enumerate(edits):
                progress.step(place, len(edits))
                file.commit(edit)
        fresh.replace(path)
    finally:
        fresh.unlink(missing_ok=True)


def info(file: ProgrammeFile) -> Info:
    """Tell what is in an open file."""
    programme = file.all(Programme)[0]
    return Info(
        title=programme.title,
        format=current_format(),
        language=programme.language,
        is_example=programme.is_example,
        records=file.counts(),
        sessions=tuple(sorted(file.all(Session), key=lambda session: session.starts_at)),
        last_change=file.last_change(),
    )


def back_up(file: ProgrammeFile, to: Path | None = None) -> Path:
    """Make a checked copy, in the person's own folder or in the folder `to`, and give where it is."""
    return file.backup(to)


def backups(path: Path) -> list[Backup]:
    """Give the copies that were kept of a programme file, the newest first."""
    return backups_of(path)


def last_backup(path: Path) -> datetime | None:
    """Give when the newest copy of a programme file was kept; None where there is none."""
    return last_made(path)


def restore_backup(backup: Path, to: Path) -> Path | None:
    """Put a copy back as `to`. What stood there is kept beside it; gives where, or None if nothing stood there."""
    return restore(backup, to)


def check(file: ProgrammeFile, *, progress: Progress = SILENT) -> list[Sentence]:
    """Look whether a file is sound, to the last reference. Gives what is wrong; empty if nothing is."""
    return file.check(progress)
