"""A map of so many contacts with twice as many lines, the same each time, and how it is shown and timed."""

import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from math import pi
from pathlib import Path
from time import perf_counter
from typing import TypeVar

from PySide6.QtCore import QEvent, Qt
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

W = TypeVar("W", bound=QWidget)


def dressed() -> None:
    """Make the application, in its own fonts and colours; nothing slides into its place."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    load_fonts()
    apply_theme(app, theme="light", size=1.0)
    app.setEffectEnabled(Qt.UIEffect.UI_AnimateMenu, False)


def written(path: Path, contacts: int) -> str:
    """Write a programme with one map, and give the map's id."""
    chance = random.Random(contacts)
    with ProgrammeFile.create(path, Programme(id=new_id(), title="Meting")) as file:
        file.commit(
            add_map(1, owner=None, session=None, ring_names=("a", "b", "c"), at=datetime(2026, 3, 12), title="x")
        )
        map_id = file.all(NetworkMap)[0].id
        actors = []
        for place in range(contacts):
            x, y = at_angle(place * 2.4 % (2 * pi), ring_middle(place % 3, rings=3) + chance.uniform(-0.05, 0.05))
            actors.append(Actor(id=new_id(), map=map_id, name=f"Contact nummer {place}", ring=place % 3, x=x, y=y))
        kinds = list(TieKind)
        ties = []
        for place in range(2 * contacts):
            start, end = chance.sample(actors, 2)
            ties.append(Tie(id=new_id(), map=map_id, start=start.id, end=end.id, kind=kinds[place % 5]))
        file.commit(added("example_map", *actors, *ties))
    return map_id


@contextmanager
def on_screen(path: Path, map_id: str) -> Iterator[MapCanvas]:
    """Show a map of a programme as the window does, painted and at rest."""
    workspace = Workspace(ProgrammeFile.open(path))
    canvas = shown(MapCanvas(OpenMap(workspace, map_id, workspace)))
    try:
        yield canvas
    finally:
        gone(canvas)
        workspace.close()


def shown(widget: W) -> W:
    """Give a widget that stands on the screen and was painted."""
    widget.resize(1920, 1080)
    widget.show()
    QApplication.processEvents()
    return widget


def gone(widget: QWidget) -> None:
    """Take a widget away whole, so that it does not paint in another's time."""
    widget.hide()
    widget.deleteLater()
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def out_and_back(frames: int) -> Iterator[tuple[int, int]]:
    """Give the pixels right and down that a map is pushed in each frame, so that it ends where it began."""
    for frame in range(frames):
        yield (7, 3) if frame < frames / 2 else (-7, -3)


def pushed(canvas: MapCanvas, dx: int, dy: int) -> None:
    """Push our map and paint one frame."""
    canvas.pan(dx, dy)
    canvas.repaint()


def timed(act: Callable[[], object]) -> float:
    """Give the seconds that something takes."""
    start = perf_counter()
    act()
    return perf_counter() - start
