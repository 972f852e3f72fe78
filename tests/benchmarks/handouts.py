"""How long 36 participants' sheets and a report take, beside the same shapes and words drawn bare."""

import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path
from time import perf_counter
from typing import Any

from app.drawing.figure import Mark, moved
from app.handouts.marks import PaperMark, Placed
from app.handouts.pdf_figure import Painter
from app.storage import ProgrammeFile
from app.tasks.files import write_example
from app.tasks.handouts import preview
from tests.benchmarks.yardsticks import bare_handouts

SHEETS = 36
ROUNDS = 5


def measured() -> dict[str, float]:
    """Give `handouts_ratio`, and the milliseconds of both."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "e.hossel"
        write_example(path)
        with ProgrammeFile.open(path, read_only=True) as file:
            prints = _prints(file)
            documents = [_marks_of(each) for each in prints]
            bare_handouts.register_fonts()
            ours = _fastest(lambda: [make() for make in prints])
            bare = _fastest(lambda: [bare_handouts.draw(pages) for pages in documents])
    return {"handouts_ratio": ours / bare, "handouts_ms": ours * 1000, "handouts_bare_ms": bare * 1000}


def _prints(file: ProgrammeFile) -> list[Callable[[], bytes]]:
    """Give the sheets of everybody with a map, over and over until there are enough, and one report."""
    from app.models import NetworkMap

    owners = [each.owner for each in file.all(NetworkMap) if each.owner]
    sheets = [owners[place % len(owners)] for place in range(SHEETS)]
    return [
        *(lambda owner=owner: preview(file, kind="participant", persons=[owner]) for owner in sheets),  # type: ignore[misc]
        lambda: preview(file, kind="report", session=1),
    ]


def _marks_of(make: Callable[[], bytes]) -> list[list[Mark]]:
    """Make a print and give what was painted on each of its pages."""
    pages: list[list[Mark]] = []
    begin, paint = Painter.begin_page, Painter.paint

    def begun(self: Painter, height: float) -> None:
        pages.append([])
        begin(self, height)

    def recorded(self: Painter, marks: Iterable[PaperMark]) -> None:
        listed = list(marks)
        for mark in listed:
            pages[-1].extend(moved(mark.figure, mark.x, mark.y) if isinstance(mark, Placed) else (mark,))
        paint(self, listed)

    Painter.begin_page, Painter.paint = begun, recorded  # type: ignore[method-assign]
    try:
        make()
    finally:
        Painter.begin_page, Painter.paint = begin, paint  # type: ignore[method-assign]
    return pages


def _fastest(work: Callable[[], Any]) -> float:
    """Give the seconds of the fastest of a few rounds."""
    seconds = []
    for _ in range(ROUNDS):
        start = perf_counter()
        work()
        seconds.append(perf_counter() - start)
    return min(seconds)
