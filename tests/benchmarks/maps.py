"""How quick a map opens and pans at 1920×1080, beside a plain QGraphicsView of the same people and lines."""

import tempfile
from pathlib import Path
from statistics import median
from time import perf_counter

from PySide6.QtTest import QTest

from app.services.workspace import Workspace
from app.storage import ProgrammeFile
from app.ui.maps.canvas import MapCanvas
from app.ui.maps.open_map import OpenMap
from app.ui.maps.picture import SETTLES
from tests.benchmarks.drawn_maps import dressed, gone, on_screen, out_and_back, pushed, shown, timed, written
from tests.benchmarks.yardsticks import bare_view

FRAMES, OPENINGS = 240, 9


def measured() -> dict[str, float]:
    """Give `open_map_60_ratio`, `pan_60_ratio` and `pan_500_ratio`, and the milliseconds of both sides."""
    dressed()
    numbers: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as folder:
        usual, full = Path(folder) / "60.hossel", Path(folder) / "500.hossel"
        small, large = written(usual, 60), written(full, 500)
        opening = [(_opened(usual, small), _opened_bare(usual, small)) for _ in range(OPENINGS)]
        # The first time the fonts are read too, on both sides.
        numbers |= _beside("open_map_60", opening[1:])
        numbers |= _beside("pan_60", panned(usual, small))
        numbers |= _beside("pan_500", panned(full, large))
    return numbers


def _beside(name: str, seconds: list[tuple[float, float]]) -> dict[str, float]:
    """Give the medians of ours and of the yardstick in milliseconds, and their ratio."""
    ours, bare = (median(each) * 1000 for each in zip(*seconds, strict=True))
    return {f"{name}_ratio": ours / bare, f"{name}_ms": ours, f"{name}_bare_ms": bare}


def _opened(path: Path, map_id: str) -> float:
    """Give the seconds from an open programme to the first painted frame of a map."""
    workspace = Workspace(ProgrammeFile.open(path))
    start = perf_counter()
    canvas = shown(MapCanvas(OpenMap(workspace, map_id, workspace)))
    seconds = perf_counter() - start
    # What is put off until after the first frame must not be done in the next one's time.
    QTest.qWait(3 * SETTLES)
    gone(canvas)
    workspace.close()
    return seconds


def _opened_bare(path: Path, map_id: str) -> float:
    """Give the same for the plain view, from the same rows."""
    with ProgrammeFile.open(path) as file:
        start = perf_counter()
        view = shown(bare_view.built(file.map_content(map_id)))
        seconds = perf_counter() - start
    gone(view)
    return seconds


def panned(path: Path, map_id: str) -> list[tuple[float, float]]:
    """Pan both, frame by frame in turn: out and back, so that paper that was not painted yet comes into view too."""
    frames = []
    with on_screen(path, map_id) as canvas:
        view = shown(bare_view.built(canvas.open_map.content))
        for step in out_and_back(FRAMES):
            ours = timed(lambda step=step: pushed(canvas, *step))  # type: ignore[misc]
            frames.append((ours, timed(lambda step=step: bare_view.panned(view, *step))))  # type: ignore[misc]
        gone(view)
    return frames
