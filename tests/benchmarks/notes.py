"""How long from Enter to a note that is safe and seen, with 20,000 notes in one session and with 20."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.models.session import Session
from app.services.jobs import Jobs
from app.services.workspace import Workspace
from app.storage import ProgrammeFile
from app.ui.session.screen import SessionScreen
from app.ui.session.sheets import Sheet
from tests.benchmarks.drawn_maps import dressed, gone, shown, timed
from tests.benchmarks.large import write_evening

MANY, FEW = 20_000, 20
TIMES = 60


def measured() -> dict[str, float]:
    """Give `note_20000_ratio`, and the milliseconds with many notes and with few, by turns."""
    dressed()
    seconds: dict[int, list[float]] = {MANY: [], FEW: []}
    with (
        tempfile.TemporaryDirectory() as folder,
        _evening(Path(folder), MANY) as many,
        _evening(Path(folder), FEW) as few,
    ):
        for place in range(TIMES):
            seconds[MANY].append(_written(many, place))
            seconds[FEW].append(_written(few, place))
    one, other = (median(seconds[each]) * 1000 for each in (MANY, FEW))
    return {"note_20000_ratio": one / other, "note_20000_ms": one, "note_20000_bare_ms": other}


@contextmanager
def _evening(folder: Path, count: int) -> Iterator[SessionScreen]:
    """Show an evening with so many notes, as the window does."""
    path = folder / f"{count}.hossel"
    write_evening(path, count)
    workspace, jobs = Workspace(ProgrammeFile.open(path)), Jobs()
    screen = shown(SessionScreen(workspace, jobs))
    screen.show_session(workspace.all(Session)[0].id)
    screen.turn_to(Sheet.TONIGHT)
    QApplication.processEvents()
    try:
        yield screen
    finally:
        gone(screen)
        jobs.close()
        workspace.close()


def _written(screen: SessionScreen, place: int) -> float:
    """Type a note, and give the seconds from Enter to its row on the screen; it is on the disk by then."""
    notes = screen.during.notes
    notes.entry.field.setText(f"Het duurt al {place} weken @b #wachten")
    QApplication.processEvents()
    before = len(notes.list.notes.records)
    seconds = timed(lambda: (QTest.keyClick(notes.entry.field, Qt.Key.Key_Return), notes.list.viewport().repaint()))
    assert len(notes.list.notes.records) == before + 1
    QApplication.processEvents()
    return seconds
