"""Makes the prints of a programme as PDF files, and shows beforehand what they will be."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.handouts.watching import watched
from app.models.codes import code
from app.models.errors import (
    NOTHING_TO_PRINT,
    UNKNOWN_KIND,
    UNKNOWN_PAPER,
    UNKNOWN_PART,
    BadInput,
)
from app.models.language import QT_TRANSLATE_NOOP
from app.models.progress import SILENT, Progress
from app.storage import ProgrammeFile
from app.tasks.prints.kinds import KINDS, gatherer
from app.tasks.prints.press import Options, Press, Sheet, file_name
from app.tasks.writing import prepare, write_together

if TYPE_CHECKING:
    from app.handouts.pictures import PagePicture

REPORT, PARTICIPANT, FEEDBACK = "report", "participant", "feedback"
SEVERAL = QT_TRANSLATE_NOOP("print", "Prints")


@dataclass(frozen=True, slots=True)
class Ordered:
    """One sheet that is asked for: what kind it is, the sheet, and the press that makes it."""

    kind: str
    sheet: Sheet
    press: Press


class Order:
    """All prints that are asked for at once; each is made only when its turn comes."""

    def __init__(self, file: ProgrammeFile, *options: Options, progress: Progress = SILENT) -> None:
        """Look what there is to print. Raises `BadInput` where that is nothing, or nobody knows what is asked."""
        for each in options:
            _check(each)
        self._presses = [Press(file, each) for each in options]
        with watched(lambda: progress.step(0, 1)):
            self.sheets = [
                Ordered(kind, sheet, press)
                for press in self._presses
                for kind in KINDS
                if kind in press.options.kinds
                for sheet in gatherer(kind).sheets(press)
            ]
        if not self.sheets:
            raise BadInput(NOTHING_TO_PRINT)
        self.names = _told_apart([each.sheet.name for each in self.sheets])

    @property
    def kinds(self) -> tuple[str, ...]:
        """Give the kinds of which there is something to print."""
        return tuple(dict.fromkeys(each.kind for each in self.sheets))

    def pdfs(self, progress: Progress = SILENT) -> Iterator[bytes]:
        """Make the prints one after another."""
        for done, each in enumerate(self.sheets):
            progress.step(done, len(self.sheets))
            with watched(partial(progress.step, done, len(self.sheets))):
                pdf = each.sheet.document().pdf()
            yield pdf
        progress.step(len(self.sheets), len(self.sheets))

    def bound(self, progress: Progress = SILENT) -> tuple[str, bytes]:
        """Make all prints as one PDF, and give its file name before it."""
        from app.handouts.document import bound_pdf

        documents, steps = [], len(self.sheets) + 1
        for done, each in enumerate(self.sheets):
            progress.step(done, steps)
            with watched(partial(progress.step, done, steps)):
                documents.append(each.sheet.document())
        press, kinds = self._presses[0], self.kinds
        title = press.title(kinds[0]) if len(kinds) == 1 else press.words.translate("print", SEVERAL)
        number = code(press.sessions[0]) if press.options.session is not None else ""
        with watched(partial(progress.step, steps - 1, steps)):
            return file_name(number, title), bound_pdf(documents, title=title)


def make_handouts(
    file: ProgrammeFile,
    to: Path,
    *,
    options: Options | None = None,
    progress: Progress = SILENT,
    bound: bool = False,
    **chosen: Any,
) -> list[Path]:
    """Make the prints as PDF files in the folder `to` and give them; names of people are in no file name.

    What is printed and how are `options`, or the fields of `Options` by keyword. `bound`: all in one file.
    Raises `BadInput` where there is nothing to print, `FileProblem` for the folder, `Cancelled`; then no file is
    left half-written, and none that stood there is gone.
    """
    order = Order(file, replace(options or Options(), **chosen), progress=progress)
    return write_order(order, to, bound=bound, progress=progress)


def write_order(order: Order, to: Path, *, bound: bool = False, progress: Progress = SILENT) -> list[Path]:
    """Write what was ordered in a folder, as `make_handouts` does."""
    prepare(to)
    if bound:
        name, pdf = order.bound(progress)
        return write_together(to, [(name, lambda: pdf)])
    pdfs = order.pdfs(progress)
    return write_together(to, [(name, partial(next, pdfs)) for name in order.names])


def preview(file: ProgrammeFile, *, kind: str, **chosen: Any) -> bytes:
    """Give the first print that `make_handouts` would make of this kind, as a PDF. Raises `BadInput`."""
    return next(Order(file, Options(kinds=(kind,), **chosen)).pdfs())


def preview_pictures(pdf: bytes, dpi: int) -> "list[PagePicture]":
    """Give the pages of a PDF as pictures."""
    from app.handouts.pictures import page_pictures

    return page_pictures(pdf, dpi=dpi)


def _check(options: Options) -> None:
    """Raise `BadInput` for a kind, part or paper that is not there."""
    for kind in options.kinds:
        if kind not in KINDS:
            raise BadInput(UNKNOWN_KIND, {"kind": kind, "kinds": ", ".join(KINDS)})
    chosen = [KINDS[kind] for kind in options.kinds]
    parts = dict.fromkeys(part for kind in chosen for part in kind.parts)
    papers = dict.fromkeys(paper for kind in chosen for paper in kind.papers)
    for part in options.parts or ():
        if part not in parts:
            raise BadInput(UNKNOWN_PART, {"part": part, "parts": ", ".join(parts) or "–"})
    if options.paper is not None and options.paper not in papers:
        raise BadInput(UNKNOWN_PAPER, {"paper": options.paper, "papers": ", ".join(papers)})


def _told_apart(names: Sequence[str]) -> list[str]:
    """Give file names of which no two are the same: a second one gets a number behind it."""
    found: dict[str, None] = {}
    for name in names:
        stem, number, fresh = name.removesuffix(".pdf"), 1, name
        while fresh in found:
            number += 1
            fresh = f"{stem}-{number}.pdf"
        found[fresh] = None
    return list(found)
