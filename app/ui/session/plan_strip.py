"""The whole plan as one strip: how long each block is, what runs side by side, and when the evening ends."""

from datetime import datetime, timedelta
from itertools import groupby

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.models.session import PlannedBlock
from app.ui.session.plan_signs import paint_block
from app.ui.theme import colour

HEIGHT = 28
EDGE = 2
FRAME = 4.0
VEIL = 0.6
"""How much of a block behind the end of the evening is veiled."""


class PlanStrip(QWidget):
    """Mirrors a plan as blocks on a line; what stands behind the end of the evening is veiled.

    `picked` gives the block somebody pressed.
    """

    picked = Signal(str)

    def __init__(self, name: str) -> None:
        """Show nothing; `name` is what a screen reader calls it."""
        super().__init__()
        self._blocks: list[PlannedBlock] = []
        self._ends: datetime | None = None
        self.chosen = ""
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_plan(self, blocks: list[PlannedBlock], ends_at: datetime | None) -> None:
        """Show blocks with their times, and when the evening ends."""
        self._blocks, self._ends = blocks, ends_at
        self.setVisible(bool(blocks))
        self.update()

    def choose(self, block_id: str) -> None:
        """Frame one block."""
        self.chosen = block_id
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Ask for one low line."""
        return QSize(320, HEIGHT)

    def _places(self) -> list[tuple[PlannedBlock, QRectF]]:
        """Give every block with its place: as wide as it is long, those side by side above each other."""
        found = []
        for _, group in groupby(self._blocks, key=lambda block: block.start):
            together = list(group)
            height = (self.height() - 2) / len(together)
            for at, block in enumerate(together):
                left, right = self._x(block.start), self._x(block.end)
                found.append((block, QRectF(left, 1 + at * height, right - left, height - 1)))
        return found

    def _until(self) -> datetime:
        last = max(block.end for block in self._blocks)
        return max(last, self._ends) if self._ends else last

    def _x(self, moment: datetime) -> float:
        start = self._blocks[0].start
        part = (moment - start) / max(self._until() - start, timedelta(minutes=1))
        return EDGE + part * (self.width() - 2 * EDGE)

    def _paint_end(self, painter: QPainter, end: float, until: float, *, too_long: bool) -> None:
        if too_long:
            beyond = QRectF(end, 0, until - end, self.height())
            veil = colour("background")
            veil.setAlphaF(VEIL)
            painter.fillRect(beyond, veil)
            painter.fillRect(beyond, QBrush(colour("warning"), Qt.BrushStyle.FDiagPattern))
        painter.setPen(QPen(colour("warning" if too_long else "text"), 4))
        painter.drawLine(int(end), 0, int(end), self.height())

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Choose the block under the pointer."""
        point: QPointF = event.position()
        for block, place in self._places():
            if place.contains(point):
                self.picked.emit(block.item.id)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Paint every block, the chosen one in a frame, and the end of the evening."""
        if not self._blocks:
            return
        painter = QPainter(self)
        for block, place in self._places():
            paint_block(painter, place, block.item.category)
            if block.item.id == self.chosen:
                painter.setPen(QPen(colour("accent"), min(FRAME, place.height() / 4)))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(place.adjusted(1, 1, -1, -1))
        if self._ends:
            last = max(block.end for block in self._blocks)
            self._paint_end(painter, self._x(self._ends), self._x(self._until()), too_long=last > self._ends)
        painter.end()
