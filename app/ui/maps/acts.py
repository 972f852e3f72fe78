"""What a drag on the drawing does: move people, draw a line, draw a loop, choose many, or push the map."""

from collections.abc import Sequence
from itertools import pairwise
from math import hypot
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from app.models.map_geometry import HEART, Point, kept_near, ring_at, ring_radii
from app.ui.theme import colour

if TYPE_CHECKING:
    from app.ui.maps.canvas import MapCanvas

OPEN = 0.45
"""A stroke whose ends are further apart than this part of its length is no loop."""

SMALL_LOOP = 60.0
"""Pixels: a shorter stroke is a slip of the hand."""


class Act:
    """One drag, from the moment it is more than a tremble until the hand lets go.

    `holds` tells whether it has hold of something that is on the map.
    """

    holds = False

    def __init__(self, canvas: "MapCanvas", start: QPointF) -> None:
        """Begin where the hand pressed."""
        self.canvas = canvas
        self.start = self.at = start

    def go(self, at: QPointF) -> None:
        """Follow the hand."""
        self.at = at
        self.canvas.update()

    def end(self) -> None:
        """Let go: one edit, or none."""

    def stop(self) -> None:
        """Give up and leave everything as it was."""
        self.canvas.update()

    def paint(self, painter: QPainter) -> None:
        """Show what is under way, over the map."""


class Pushing(Act):
    """Pushes the map about."""

    def go(self, at: QPointF) -> None:
        """Push by as much as the hand moved."""
        step, self.at = at - self.at, at
        self.canvas.pan(step.x(), step.y())


class Moving(Act):
    """Moves contacts; where they are dropped is their ring, their sector and their circle."""

    holds = True

    def __init__(self, canvas: "MapCanvas", start: QPointF, things: Sequence[str]) -> None:
        """Take hold of contacts."""
        super().__init__(canvas, start)
        by_id = canvas.open_map.content.by_id
        self._gripped = canvas.picture.view.to_map(start.x(), start.y())
        self._from = {thing: (by_id[thing].x, by_id[thing].y) for thing in things}
        self._moved: dict[str, Point] = {}

    def go(self, at: QPointF) -> None:
        """Show them under the hand, never further away than everything can be seen."""
        inside = self.canvas.rect()
        self.at = QPointF(min(max(at.x(), 0.0), float(inside.width())), min(max(at.y(), 0.0), float(inside.height())))
        here, there = self.canvas.picture.view.to_map(self.at.x(), self.at.y()), self._gripped
        dx, dy = here[0] - there[0], here[1] - there[1]
        self._moved = {thing: kept_near(x + dx, y + dy) for thing, (x, y) in self._from.items()}
        self.canvas.carry(self._moved)

    def end(self) -> None:
        """Drop them where they are."""
        self.canvas.drop(self._moved)

    def stop(self) -> None:
        """Let them go back."""
        self.canvas.carry(None)

    def paint(self, painter: QPainter) -> None:
        """Light up the ring in which one contact would land."""
        rings = len(self.canvas.open_map.content.map.ring_names)
        if len(self._moved) != 1 or not rings:
            return
        ring = ring_at(*next(iter(self._moved.values())), rings=rings)
        if ring is None:
            return
        radii = [HEART, *ring_radii(rings)]
        band = QPainterPath()
        for radius in radii[ring : ring + 2]:
            band.addEllipse(self.canvas.picture.place_of(""), *(2 * (radius * self.canvas.picture.view.zoom,)))
        glow = QColor(colour("accent"))
        painter.setPen(QPen(glow, 2))
        glow.setAlpha(28)
        painter.setBrush(glow)
        painter.drawPath(band)


class PhotoMoving(Act):
    """Moves the photograph under the map."""

    holds = True

    def go(self, at: QPointF) -> None:
        """Show it under the hand."""
        step, self.at = at - self.at, at
        self.canvas.photo.push(step)

    def end(self) -> None:
        """Leave it where it is."""
        self.canvas.photo.leave()

    def stop(self) -> None:
        """Let it go back."""
        self.canvas.photo.push(self.start - self.at)


class Lining(Act):
    """Draws a line from one end to another; dropped on empty paper it asks who stands there."""

    holds = True

    def __init__(self, canvas: "MapCanvas", start: QPointF, thing: str) -> None:
        """Begin at an end."""
        super().__init__(canvas, start)
        self._thing = thing
        self._target = ""
        self._was_away = False

    def go(self, at: QPointF) -> None:
        """Look what lies under the hand."""
        self._target = self.canvas.picture.thing_at(at, ends_only=True)
        self._was_away = self._was_away or self._target != self._thing
        super().go(at)

    def end(self) -> None:
        """Draw the line to what is under the hand; one that went out and came back is refused in a sentence."""
        self.canvas.update()
        if self._target:
            if self._target != self._thing or self._was_away:
                self.canvas.open_map.join(self._thing, self._target)
        else:
            self.canvas.type_at(self.canvas.picture.view.to_map(self.at.x(), self.at.y()), tied_to=self._thing)

    def paint(self, painter: QPainter) -> None:
        """Show the line, and the end it would reach."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour("accent"), 3, Qt.PenStyle.DashLine, Qt.PenCapStyle.RoundCap))
        picture = self.canvas.picture
        goal = picture.place_of(self._target) if self._target else self.at
        painter.drawLine(picture.place_of(self._thing), goal)
        outline = picture.outline_of(self._target) if self._target != self._thing else None
        if outline:
            painter.setPen(QPen(colour("accent"), 4))
            painter.drawPath(outline)


class Stroke(Act):
    """A stroke over empty paper."""

    def __init__(self, canvas: "MapCanvas", start: QPointF) -> None:
        """Begin on the paper."""
        super().__init__(canvas, start)
        self.points = [start]

    def go(self, at: QPointF) -> None:
        """Lengthen the stroke."""
        self.points.append(at)
        super().go(at)

    def within(self) -> list[str]:
        """Give the contacts inside the stroke."""
        return self.canvas.picture.things_within(self.points)

    def paint(self, painter: QPainter) -> None:
        """Show the stroke, and the straight way on which it would close."""
        ink = colour("accent")
        painter.setPen(QPen(ink, 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(self.points))
        painter.setPen(QPen(ink, 1, Qt.PenStyle.DashLine))
        painter.drawLine(self.points[-1], self.points[0])


class Looping(Stroke):
    """Draws a loop: a circle round who stands in it."""

    def end(self) -> None:
        """Make the circle, and ask for its name."""
        self.canvas.update()
        length = sum(_apart(a, b) for a, b in pairwise(self.points))
        if length < SMALL_LOOP:
            return
        if _apart(self.points[0], self.points[-1]) > OPEN * length:
            self.canvas.loop_left_open.emit()
            return
        if self.canvas.open_map.draw_circle(self.within()):
            self.canvas.rename(self.canvas.open_map.choice)


class Choosing(Stroke):
    """Draws a lasso: who stands in it is chosen, besides who was."""

    def end(self) -> None:
        """Choose who is inside."""
        chosen = [actor.id for actor in self.canvas.open_map.chosen_actors()]
        self.canvas.open_map.choose_all((*chosen, *self.within()))
        self.canvas.update()


def _apart(a: QPointF, b: QPointF) -> float:
    return hypot(a.x() - b.x(), a.y() - b.y())
