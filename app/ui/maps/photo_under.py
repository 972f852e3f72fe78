"""The photograph of a paper map under the drawing, to trace: laid there, moved, made larger and taken away."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF

from app.models.edit import Edit
from app.models.network_map import Picture, Underlay
from app.models.underlays import add_underlay, move_underlay, remove_underlay, resize_underlay
from app.ui.parts.photos import pixmap_of, read_photo

if TYPE_CHECKING:
    from app.ui.maps.canvas import MapCanvas


class PhotoUnder:
    """Mirrors the photograph of a map on its canvas. It is never printed.

    While it `moves`, a drag moves it and nothing else, and the wheel makes it larger.
    """

    def __init__(self, canvas: "MapCanvas") -> None:
        """Stand ready for `canvas`; `mirror` shows what there is."""
        self._canvas = canvas
        self._map = canvas.open_map
        self._picture: Picture | None = None
        self.moves = False

    @property
    def lies(self) -> bool:
        """Whether there is a photograph."""
        return self._underlay() is not None

    def lay(self, path: Path) -> bool:
        """Lay a photograph from a file under the map, for what lay there; False where it cannot be read."""
        pictures = self._map.workspace.all(Picture, map=self._map.id)

        def rule() -> Edit:
            photo = read_photo(path)
            return add_underlay(self._map.content, photo.jpeg, aspect=photo.aspect, replaced=pictures)

        return self._map.workspace.attempt(rule)

    def remove(self) -> None:
        """Take the photograph away."""
        underlay = self._underlay()
        if underlay and self._picture:
            self._map.workspace.do(remove_underlay(self._map.content, underlay, picture=self._picture))

    def push(self, step: QPointF) -> None:
        """Show it so many pixels further for now."""
        if self._canvas.picture.photo:
            pixmap, lies = self._canvas.picture.photo
            zoom = self._canvas.picture.view.zoom
            self._canvas.picture.photo = pixmap, replace(lies, x=lies.x + step.x() / zoom, y=lies.y + step.y() / zoom)
            self._canvas.redraw()

    def leave(self) -> None:
        """Leave it where it was pushed to."""
        underlay, shown = self._underlay(), self._canvas.picture.photo
        if underlay and shown:
            self._map.workspace.do(move_underlay(underlay, (shown[1].x, shown[1].y)))

    def resize(self, factor: float) -> None:
        """Make it so many times as large."""
        underlay = self._underlay()
        if underlay:
            self._map.workspace.do(resize_underlay(underlay, underlay.width * factor))

    def mirror(self) -> None:
        """Show the photograph where it lies now. The picture itself is read once."""
        underlay, shown = self._underlay(), self._canvas.picture.photo
        self._canvas.picture.over_photo = underlay is not None
        if underlay is None:
            self._canvas.picture.photo = self._picture = None
            self.moves = False
        elif shown and shown[1].picture == underlay.picture:
            self._canvas.picture.photo = shown[0], underlay
        else:
            self._picture = self._map.workspace.get(Picture, underlay.picture)
            pixmap = pixmap_of(self._picture)
            self._canvas.picture.photo = None if pixmap.isNull() else (pixmap, underlay)

    def _underlay(self) -> Underlay | None:
        return next(iter(self._map.content.underlays), None)
