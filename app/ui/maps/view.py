"""Which part of a map is in view, and how large."""

from dataclasses import dataclass, replace

from app.models.map_geometry import Point

SMALLEST, LARGEST = 20.0, 4000.0
"""Pixels per map unit: so far can one zoom out and in."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """A part of the map, in map units."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class View:
    """How map units become pixels: `zoom` pixels per unit, and the map point at the top left of the canvas."""

    zoom: float = 300.0
    left: float = -1.5
    top: float = -1.1

    def to_pixels(self, x: float, y: float) -> Point:
        """Give where a point of the map stands on the canvas, in pixels."""
        return ((x - self.left) * self.zoom, (y - self.top) * self.zoom)

    def to_map(self, x: float, y: float) -> Point:
        """Give the point of the map under a pixel."""
        return (self.left + x / self.zoom, self.top + y / self.zoom)

    def panned(self, dx: float, dy: float) -> "View":
        """Give the view with the map pushed by dx, dy pixels."""
        return replace(self, left=self.left - dx / self.zoom, top=self.top - dy / self.zoom)

    def zoomed(self, factor: float, *, about: Point) -> "View":
        """Give the view `factor` times as large, with the pixel `about` staying over the same point."""
        zoom = min(max(self.zoom * factor, SMALLEST), LARGEST)
        x, y = self.to_map(*about)
        return View(zoom, x - about[0] / zoom, y - about[1] / zoom)


def fitting(bounds: Bounds, *, width: float, height: float) -> View:
    """Give the view in which all of `bounds` stands in the middle of `width` by `height` pixels."""
    across, down = bounds.right - bounds.left, bounds.bottom - bounds.top
    zoom = min(max(min(width / across, height / down), SMALLEST), LARGEST)
    middle_x, middle_y = (bounds.left + bounds.right) / 2, (bounds.top + bounds.bottom) / 2
    return View(zoom, middle_x - width / zoom / 2, middle_y - height / zoom / 2)
