"""A whole programme as one file that any program can read, and the way back: always into a new file."""

from pathlib import Path

from app.interchange.programme_json import MOST_BYTES, looks_like, read_programme, write_programme
from app.interchange.table import check_file
from app.models import RECORD_CLASSES
from app.models.edit import Change, Edit
from app.models.errors import FILE_EXISTS, FILE_UNREADABLE, FileProblem
from app.models.programme import Programme
from app.models.progress import SILENT, Progress
from app.storage import ProgrammeFile
from app.storage.journal import BEGINNING
from app.tasks.files import SUFFIX

BEGINNING_BYTES = 4_096
"""How much of a file tells what it is."""


def programme_as_json(file: ProgrammeFile) -> bytes:
    """Give every record of a programme as JSON, photos too; not the journal, and not what is half typed."""
    records = (record for cls in RECORD_CLASSES for record in file.all(cls))
    return write_programme(records, last_change=file.last_change())


def is_programme(path: Path) -> bool:
    """Tell from the beginning of a file whether it is a whole programme as JSON."""
    try:
        with path.open("rb") as stream:
            return looks_like(stream.read(BEGINNING_BYTES))
    except OSError:
        return False


def new_from_json(path: Path, to: Path, *, progress: Progress = SILENT) -> Path:
    """Make a new programme file of one in JSON, and give where it is. A name without ending gets ``.hossel``.

    Raises `BadInput` with what is amiss in the JSON, `FileProblem` if `to` is there already or cannot be written,
    or `Cancelled`; then there is no new file.
    """
    to = to if to.suffix else to.with_suffix(SUFFIX)
    if to.exists():
        raise FileProblem(FILE_EXISTS, {"name": to.name})
    check_file(path, most_bytes=MOST_BYTES)
    try:
        data = path.read_bytes()
    except OSError as error:
        raise FileProblem(FILE_UNREADABLE, {"name": path.name}) from error
    whole = read_programme(data, path.name)
    programme = next(record for record in whole.records if isinstance(record, Programme))
    others = tuple(Change(None, record) for record in whole.records if record is not programme)
    fresh = to.with_name(f"{to.stem}.nieuw{to.suffix}")
    fresh.unlink(missing_ok=True)
    changed_at = whole.last_change
    clock = {"clock": lambda: changed_at} if changed_at else {}
    try:
        with ProgrammeFile.create(fresh, programme, **clock) as file:
            if others:
                # Of the beginning, so that undo never empties the file.
                file.commit(Edit("new_programme", BEGINNING, others), progress=progress)
        fresh.replace(to)
    finally:
        fresh.unlink(missing_ok=True)
    return to
