"""A painted figure that is kept, and painted again only where it changes."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QPointF, QRect, QSize
from PySide6.QtGui import QPainter, QPixmap, QRegion

from app.drawing.extents import box_of, boxes_along
from app.drawing.figure import Figure, Mark
from app.drawing.shapes import Box
from app.ui.parts.figure_painter import Cuts, paint_figure

MANY = 0.5
"""When more than this part of the marks changes, everything is as soon painted again."""


class KeptPicture:
    """Shows one figure after another on a picture of `size`, at `scale` pixels to a millimetre.

    `ground` paints what lies under the figures, and must not change.
    """

    def __init__(self, size: QSize, ratio: float, *, scale: float, ground: Callable[[QPainter], None]) -> None:
        """Begin with nothing painted; `ratio` pixels of the picture go to one of the screen's."""
        self._pixmap = QPixmap(size * ratio)
        self._pixmap.setDevicePixelRatio(ratio)
        self._scale, self._ground = scale, ground
        self._shown: Figure | None = None
        # By the identity of marks, which are kept along so that no other takes it over.
        self._reaches: dict[int, tuple[Mark, QRect]] = {}
        self._cuts: Cuts = {}

    def show(self, figure: Figure) -> None:
        """Paint another figure; of one that shares most marks with the last, only where they differ."""
        if figure is self._shown:
            return
        before = self._shown.marks if self._shown else ()
        old, new = ({id(mark) for mark in marks} for marks in (before, figure.marks))
        differing = [mark for mark in before if id(mark) not in new]
        differing += [mark for mark in figure.marks if id(mark) not in old]
        self._reaches = {id(mark): self._reach_of(mark) for mark in figure.marks}
        self._cuts = {mark: cut for mark, cut in self._cuts.items() if mark in new}
        painter = QPainter(self._pixmap)
        if len(differing) > MANY * len(figure.marks):
            self._ground(painter)
            paint_figure(painter, figure, scale=self._scale, cuts=self._cuts)
        else:
            self._mend(painter, figure, differing)
        painter.end()
        self._shown = figure

    def lay_down(self, painter: QPainter, at: QPointF) -> None:
        """Lay the picture down with its top left at a point."""
        painter.drawPixmap(at, self._pixmap)

    def _mend(self, painter: QPainter, figure: Figure, differing: Iterable[Mark]) -> None:
        region = QRegion()
        for mark in differing:
            for box in boxes_along(mark):
                region += self._pixels(box)
        painter.setClipRegion(region)
        self._ground(painter)
        near = tuple(mark for mark, reach in self._reaches.values() if region.intersects(reach))
        paint_figure(painter, Figure(figure.width, figure.height, near), scale=self._scale, cuts=self._cuts)

    def _reach_of(self, mark: Mark) -> tuple[Mark, QRect]:
        return self._reaches.get(id(mark)) or (mark, self._pixels(box_of(mark)))

    def _pixels(self, box: Box) -> QRect:
        """Give the pixels that a box touches, and one more all round."""
        left, top = int(box[0] * self._scale) - 2, int(box[1] * self._scale) - 2
        return QRect(left, top, int(box[2] * self._scale) + 5, int(box[3] * self._scale) + 5)
