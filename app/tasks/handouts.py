"""Makes the prints of a programme as PDF files, and shows beforehand what they will be."""

import os
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.models.errors import FOLDER_MISSING, FOLDER_READ_ONLY, NOTHING_TO_PRINT, UNKNOWN_KIND, BadInput, FileProblem
from app.models.progress import SILENT, Progress
from app.storage import ProgrammeFile
from app.tasks.prints.kinds import KINDS, gatherer
from app.tasks.prints.press import Options, Press, Sheet
from app.tasks.writing import explaining, write_through

if TYPE_CHECKING:
    from app.handouts.pictures import PagePicture

REPORT, PARTICIPANT, FEEDBACK = "report", "participant", "feedback"


def make_handouts(
    file: ProgrammeFile, to: Path, *, options: Options | None = None, progress: Progress = SILENT, **chosen: Any
) -> list[Path]:
    """Make the prints as PDF files in the folder `to` and give them; names of people are in no file name.

    What is printed and how are `options`, or the fields of `Options` by keyword.
    Raises `BadInput` where there is nothing to print, `FileProblem` for the folder, `Cancelled`; then no file is
    left half-written, and none that stood there is gone.
    """
    sheets = _sheets(file, replace(options or Options(), **chosen))
    _prepare(to)
    with explaining(to), tempfile.TemporaryDirectory(prefix=".hosselkaart-", dir=to) as waiting:
        for done, sheet in enumerate(sheets):
            progress.step(done, len(sheets))
            write_through(Path(waiting) / sheet.name, sheet.document().pdf())
        progress.step(len(sheets), len(sheets))
        for sheet in sheets:
            (Path(waiting) / sheet.name).replace(to / sheet.name)
    return [to / sheet.name for sheet in sheets]


def preview(file: ProgrammeFile, *, kind: str, **chosen: Any) -> bytes:
    """Give the first print that `make_handouts` would make of this kind, as a PDF. Raises `BadInput`."""
    return _sheets(file, Options(kinds=(kind,), **chosen))[0].document().pdf()


def preview_pictures(pdf: bytes, dpi: int) -> "list[PagePicture]":
    """Give the pages of a PDF as pictures."""
    from app.handouts.pictures import page_pictures

    return page_pictures(pdf, dpi=dpi)


def _sheets(file: ProgrammeFile, options: Options) -> list[Sheet]:
    """Give all prints that are asked for. Raises `BadInput` where there are none."""
    unknown = [kind for kind in options.kinds if kind not in KINDS]
    if unknown:
        raise BadInput(UNKNOWN_KIND, {"kind": unknown[0], "kinds": ", ".join(KINDS)})
    press = Press(file, options)
    found = [sheet for kind in KINDS if kind in options.kinds for sheet in gatherer(kind).sheets(press)]
    if not found:
        raise BadInput(NOTHING_TO_PRINT)
    return found


def _prepare(to: Path) -> None:
    """Make the folder where it is not there. Raises `FileProblem` if it cannot be written to."""
    try:
        to.mkdir(exist_ok=True, parents=True)
    except PermissionError as error:
        raise FileProblem(FOLDER_READ_ONLY, {"name": str(to)}) from error
    except OSError as error:
        raise FileProblem(FOLDER_MISSING, {"name": str(to)}) from error
    if not os.access(to, os.W_OK):
        raise FileProblem(FOLDER_READ_ONLY, {"name": str(to)})
