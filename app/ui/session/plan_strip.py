"""The whole plan as one strip: how long each block is, what runs side by side, and when the evening ends."""

from collections.abc import Callable
from datetime import datetime
from itertools import groupby

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.models.session import PlannedBlock
from app.ui.session.plan_signs import paint_block
from app.ui.theme import colour

HEIGHT = 28
VEIL = 0.6
"""How much of a block behind the end of the evening is veiled."""


class PlanStrip(QWidget):
    """Mirrors a plan as blocks on a line; what stands behind the end of the evening is crossed by a line."""

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

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Paint every block as wide as it is long."""
        if not self._blocks:
            return
        painter = QPainter(self)
        start = self._blocks[0].start
        last = max(block.end for block in self._blocks)
        until = max(last, self._ends) if self._ends else last
        scale = (self.width() - 4) / max(1.0, (until - start).total_seconds())

        def x(moment: datetime) -> float:
            return 2 + (moment - start).total_seconds() * scale

        for _, together in groupby(self._blocks, key=lambda block: block.start):
            self._paint_group(painter, list(together), x)
        if self._ends:
            self._paint_end(painter, x(self._ends), x(until), too_long=last > self._ends)
        painter.end()

    def _paint_group(self, painter: QPainter, blocks: list[PlannedBlock], x: Callable[[datetime], float]) -> None:
        height = (self.height() - 2) / len(blocks)
        for at, block in enumerate(blocks):
            place = QRectF(x(block.start), 1 + at * height, x(block.end) - x(block.start), height - 1)
            paint_block(painter, place, block.item.category)
            if block.item.id == self.chosen:
                painter.setPen(QPen(colour("accent"), 4))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(place.adjusted(1, 1, -1, -1))

    def _paint_end(self, painter: QPainter, end: float, until: float, *, too_long: bool) -> None:
        if too_long:
            beyond = QRectF(end, 0, until - end, self.height())
            veil = colour("background")
            veil.setAlphaF(VEIL)
            painter.fillRect(beyond, veil)
            painter.fillRect(beyond, QBrush(colour("warning"), Qt.BrushStyle.FDiagPattern))
        painter.setPen(QPen(colour("warning" if too_long else "text"), 4))
        painter.drawLine(int(end), 0, int(end), self.height())
