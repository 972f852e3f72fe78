"""How quick a map of 60 contacts and 120 lines opens and pans at 1920×1080, beside a plain QGraphicsView."""

import random
import tempfile
from collections.abc import Callable
from datetime import datetime
from math import pi
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import TypeVar

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.models.edit import added
from app.models.map_edits import add_map
from app.models.map_geometry import at_angle, ring_middle
from app.models.network_map import Actor, NetworkMap, Tie, TieKind
from app.models.programme import Programme
from app.models.record import new_id
from app.services.workspace import Workspace
from app.storage import ProgrammeFile
from app.ui.maps.canvas import MapCanvas
from app.ui.maps.open_map import OpenMap
from app.ui.theme import apply_theme, load_fonts
from tests.benchmarks.yardsticks import bare_view

W = TypeVar("W", bound=QWidget)
CONTACTS, LINES = 60, 120
FRAMES, OPENINGS = 240, 9


def measured() -> dict[str, float]:
    """Give `pan_60_ratio` and `open_map_60_ratio`, and the milliseconds of both sides."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    load_fonts()
    apply_theme(app, theme="light", size=1.0)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "m.hossel"
        map_id = _drawn(path)
        opening = [(_opened(path, map_id), _opened_bare(path, map_id)) for _ in range(OPENINGS)]
        panning = _panned(path, map_id)
    ours, bare = (median(each) for each in zip(*opening[1:], strict=True))
    pan, pan_bare = (median(each) for each in zip(*panning, strict=True))
    return {
        "pan_60_ratio": pan / pan_bare,
        "pan_60_ms": pan * 1000,
        "pan_60_bare_ms": pan_bare * 1000,
        "open_map_60_ratio": ours / bare,
        "open_map_60_ms": ours * 1000,
        "open_map_60_bare_ms": bare * 1000,
    }


def _drawn(path: Path) -> str:
    """Write a programme with one map, the same each time."""
    chance = random.Random(60)
    with ProgrammeFile.create(path, Programme(id=new_id(), title="Meting")) as file:
        file.commit(
            add_map(1, owner=None, session=None, ring_names=("a", "b", "c"), at=datetime(2026, 3, 12), title="x")
        )
        map_id = file.all(NetworkMap)[0].id
        actors = []
        for place in range(CONTACTS):
            x, y = at_angle(place * 2.4 % (2 * pi), ring_middle(place % 3, rings=3) + chance.uniform(-0.05, 0.05))
            actors.append(Actor(id=new_id(), map=map_id, name=f"Contact nummer {place}", ring=place % 3, x=x, y=y))
        kinds = list(TieKind)
        ties = []
        for place in range(LINES):
            start, end = chance.sample(actors, 2)
            ties.append(Tie(id=new_id(), map=map_id, start=start.id, end=end.id, kind=kinds[place % 5]))
        file.commit(added("example_map", *actors, *ties))
    return map_id


def _opened(path: Path, map_id: str) -> float:
    """Give the seconds from an open programme to the first painted frame of a map."""
    workspace = Workspace(ProgrammeFile.open(path))
    start = perf_counter()
    canvas = _shown(MapCanvas(OpenMap(workspace, map_id, workspace)))
    seconds = perf_counter() - start
    _gone(canvas)
    workspace.close()
    return seconds


def _opened_bare(path: Path, map_id: str) -> float:
    """Give the same for the plain view, from the same rows."""
    with ProgrammeFile.open(path) as file:
        start = perf_counter()
        view = _shown(bare_view.built(file.map_content(map_id)))
        seconds = perf_counter() - start
    _gone(view)
    return seconds


def _shown(widget: W) -> W:
    """Give a widget that stands on the screen and was painted."""
    widget.resize(1920, 1080)
    widget.show()
    QApplication.processEvents()
    return widget


def _gone(widget: QWidget) -> None:
    """Take a widget away whole, so that it does not paint in another's time."""
    widget.hide()
    widget.deleteLater()
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _panned(path: Path, map_id: str) -> list[tuple[float, float]]:
    """Pan both, frame by frame in turn: out and back, so that paper that was not painted yet comes into view too."""
    workspace = Workspace(ProgrammeFile.open(path))
    canvas = _shown(MapCanvas(OpenMap(workspace, map_id, workspace)))
    view = _shown(bare_view.built(workspace.map_content(map_id)))
    frames = []
    for frame in range(FRAMES):
        step = 7 if frame < FRAMES / 2 else -7
        ours = _timed(lambda step=step: (canvas.pan(step, 3), canvas.repaint()))  # type: ignore[misc]
        frames.append((ours, _timed(lambda step=step: bare_view.panned(view, step, 3))))  # type: ignore[misc]
    for each in (canvas, view):
        _gone(each)
    workspace.close()
    return frames


def _timed(act: Callable[[], object]) -> float:
    start = perf_counter()
    act()
    return perf_counter() - start
