"""Small pictures of maps, without names: made one by one while nobody waits for them, and kept while a map stays."""

from collections import deque
from dataclasses import dataclass, replace
from time import monotonic

from PySide6.QtCore import QObject, QSize, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPixmap

from app.drawing.map_figure import MapOptions, map_figure
from app.models.network_map import Actor, MapContent
from app.services.workspace import Workspace
from app.ui.parts.figure_painter import paint_figure
from app.ui.parts.words import translate
from app.ui.theme import colour

AT_A_TIME = 0.010
"""Seconds of work before the window may do something else."""

PAGE = 100.0
"""Millimetres: the width of the paper of which a picture is a small print."""

TEXT = 5.0
"""Millimetres: contacts and signs grow with the text, and must be seen in a small print."""


@dataclass(frozen=True, slots=True)
class Thumbnail:
    """A map in small, as it was when it was last looked at."""

    content: MapContent
    picture: QPixmap


class Thumbnails(QObject):
    """Gives maps in small as far as they are made. `made` tells of new ones."""

    made = Signal()

    def __init__(self, workspace: Workspace, size: QSize, parent: QObject | None = None) -> None:
        """Make pictures of `size` pixels."""
        super().__init__(parent)
        self._workspace = workspace
        self._size = size
        self._kept: dict[str, Thumbnail] = {}
        self._looked_at: set[str] = set()
        self._waiting: deque[str] = deque()
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._make_some)

    @property
    def size(self) -> QSize:
        """How large the pictures are, in pixels."""
        return self._size

    def of(self, map_id: str) -> Thumbnail | None:
        """Give what there is of a map, and have it made where it is missing or may be old."""
        if map_id not in self._looked_at and map_id not in self._waiting:
            self._waiting.append(map_id)
            self._timer.start()
        return self._kept.get(map_id)

    def look_again(self) -> None:
        """Some maps may have changed; those that did not keep their picture."""
        self._looked_at.clear()

    def rest(self) -> None:
        """Make no more until somebody asks again."""
        self._timer.stop()
        self._waiting.clear()

    def _make_some(self) -> None:
        begun, new = monotonic(), False
        while self._waiting and monotonic() - begun < AT_A_TIME:
            new |= self._look_at(self._waiting.popleft())
        if new:
            self.made.emit()
        if self._waiting:
            self._timer.start()

    def _look_at(self, map_id: str) -> bool:
        """Make one map in small anew if it changed; tell whether it did."""
        self._looked_at.add(map_id)
        try:
            content, kept = self._workspace.map_content(map_id), self._kept.get(map_id)
        except KeyError:  # removed meanwhile, perhaps in another window
            self._kept.pop(map_id, None)
            return False
        if kept is not None and kept.content == content:
            return False
        self._kept[map_id] = Thumbnail(content, painted(content, self._size))
        return True


def painted(content: MapContent, size: QSize) -> QPixmap:
    """Give a map as a picture of `size` pixels on the colour of paper, with no name on it."""
    ratio = QGuiApplication.primaryScreen().devicePixelRatio()
    picture = QPixmap(size * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(colour("surface"))
    scale = size.width() / PAGE
    height = size.height() / scale
    options = MapOptions(PAGE, height, text_size=TEXT, names=_nameless, owner_name="", goods_on_ties=False)
    drawn = map_figure(_without_words(content), translate=translate, options=options)
    painter = QPainter(picture)
    paint_figure(painter, drawn.figure, scale=scale)
    painter.end()
    return picture


def _nameless(_actor: Actor) -> str:
    return ""


def _without_words(content: MapContent) -> MapContent:
    """Give a map without a photo under it, of which rings, sectors and circles have no name.

    At this size no word can be read; the handwriting on a photo could be, when it is looked at closely.
    """
    drawn = content.map
    bare = replace(
        drawn, ring_names=tuple("" for _ in drawn.ring_names), sector_names=tuple("" for _ in drawn.sector_names)
    )
    circles = tuple(replace(circle, name="") for circle in content.circles)
    return replace(content, map=bare, circles=circles, underlays=())
