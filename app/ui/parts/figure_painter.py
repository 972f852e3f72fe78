"""Paints a figure on the screen: the same marks that go to paper."""

from functools import lru_cache

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QGlyphRun, QPainter, QPainterPath, QPen, QRawFont
from PySide6.QtWidgets import QWidget

from app.drawing.figure import Disc, Figure, Ink, Lettered, Outline, Run
from app.paths import resource
from app.ui.parts.strokes import stroked
from app.ui.theme import BASE_POINTS, colour, theme_now

MILLIMETRE = 96 / 25.4
"""Pixels: the screen's own inch, so that a picture looks as large as on paper."""

TEXT = 3.8
"""Millimetres that words in a picture are high where those of the window have their usual size."""

Cuts = dict[int, tuple[Outline, list[QLineF], list[QPointF]]]
"""The pieces and dots of lines, by the identity of each; the line is kept along so that no other takes it over."""


def text_size(widget: QWidget) -> float:
    """Give how high the words of a picture in a widget are, in mm: they grow with those of the window."""
    return TEXT * widget.fontInfo().pointSizeF() / BASE_POINTS


def paint_figure(painter: QPainter, figure: Figure, *, scale: float, cuts: Cuts | None = None) -> None:
    """Paint a figure at `scale` pixels to a millimetre, its top left at 0,0.

    Who paints the same lines again at the same scale can keep their `cuts`: new ones are added.
    """
    painting = _Painting(painter, scale, {} if cuts is None else cuts)
    for mark in figure.marks:
        if isinstance(mark, Lettered):
            painting.letter(mark)
        elif isinstance(mark, Disc):
            painting.fill(mark)
        elif mark.ink.fill is None:
            painting.stroke(mark)
        else:
            painting.fill(mark)


class _Painting:
    """One figure while it is being painted; pens and brushes are kept by the ink they are for."""

    def __init__(self, painter: QPainter, scale: float, cuts: Cuts) -> None:
        self._painter, self._scale, self._cuts, self._theme = painter, scale, cuts, theme_now()
        self._tools: dict[int, tuple[QPen, QBrush, bool]] = {}
        self._pens: dict[int, tuple[QPen, QPen]] = {}
        self._smooth = True
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def letter(self, mark: Lettered) -> None:
        """Paint a line of lettering."""
        scale = self._scale
        self._painter.setPen(colour(mark.colour))
        for run in mark.line.runs:
            self._painter.drawGlyphRun(QPointF(mark.x * scale, mark.y * scale), _glyphs(run, scale))

    def fill(self, mark: Disc | Outline) -> None:
        """Paint a shape."""
        ink, scale = mark.ink, self._scale
        tools = self._tools.get(id(ink))
        if tools is None:
            # A veil behind a name has no edge to be seen; smoothing it costs as much as all else.
            smooth = ink.opacity == 1.0 or ink.line is not None
            tools = self._tools[id(ink)] = _pen(ink, scale, self._theme), _brush(ink, self._theme), smooth
        pen, brush, smooth = tools
        self._painter.setPen(pen)
        self._painter.setBrush(brush)
        self._set_smooth(smooth)
        if isinstance(mark, Disc):
            radius = mark.radius * scale
            self._painter.drawEllipse(QPointF(mark.x * scale, mark.y * scale), radius, radius)
        else:
            self._painter.drawPath(path_of(mark, scale))

    def stroke(self, mark: Outline) -> None:
        """Paint a line, in straight pieces and dots; with round ends Qt would stroke each piece as a path."""
        ink = mark.ink
        if ink.line is None:
            return
        pens = self._pens.get(id(ink))
        if pens is None:
            square, round_ = Qt.PenCapStyle.SquareCap, Qt.PenCapStyle.RoundCap
            pens = _line_pen(ink, self._scale, self._theme, square), _line_pen(ink, self._scale, self._theme, round_)
            self._pens[id(ink)] = pens
        self._set_smooth(True)
        cut = self._cuts.get(id(mark))
        if cut is None:
            cut = self._cuts[id(mark)] = (mark, *stroked(mark.commands, ink.dash, self._scale))
        _, lines, dots = cut
        if lines:
            self._painter.setPen(pens[0])
            self._painter.drawLines(lines)
        if dots:
            self._painter.setPen(pens[1])
            self._painter.drawPoints(dots)

    def _set_smooth(self, smooth: bool) -> None:
        if smooth is not self._smooth:
            self._smooth = smooth
            self._painter.setRenderHint(QPainter.RenderHint.Antialiasing, smooth)


def path_of(mark: Outline, scale: float) -> QPainterPath:
    """Give an outline as a path in pixels."""
    path = QPainterPath()
    for command in mark.commands:
        if command[0] == "L":
            path.lineTo(command[1] * scale, command[2] * scale)
        elif command[0] == "C":
            _, ax, ay, bx, by, x, y = command
            path.cubicTo(ax * scale, ay * scale, bx * scale, by * scale, x * scale, y * scale)
        elif command[0] == "M":
            path.moveTo(command[1] * scale, command[2] * scale)
        else:
            path.closeSubpath()
    return path


@lru_cache(maxsize=500)
def _pen(ink: Ink, scale: float, _theme: str) -> QPen:
    if ink.line is None:
        return QPen(Qt.PenStyle.NoPen)
    pen = QPen(colour(ink.line), ink.width * scale)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    # Curves are painted as many short pieces: rounding each joint of a thin line is dear and cannot be seen.
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin if ink.fill else Qt.PenJoinStyle.BevelJoin)
    if ink.dash:
        # Qt counts dashes in widths of the pen.
        pen.setDashPattern([part / max(ink.width, 0.01) for part in ink.dash])
    return pen


@lru_cache(maxsize=500)
def _line_pen(ink: Ink, scale: float, _theme: str, cap: Qt.PenCapStyle) -> QPen:
    """Give the pen for straight pieces or dots."""
    pen = QPen(colour(ink.line or ""), ink.width * scale)
    pen.setCapStyle(cap)
    return pen


@lru_cache(maxsize=500)
def _brush(ink: Ink, _theme: str) -> QBrush:
    if ink.fill is None:
        return QBrush(Qt.BrushStyle.NoBrush)
    filled = QColor(colour(ink.fill))
    filled.setAlphaF(ink.opacity)
    return QBrush(filled)


@lru_cache(maxsize=4_000)
def _glyphs(run: Run, scale: float) -> QGlyphRun:
    glyphs = QGlyphRun()
    glyphs.setRawFont(_font(run.font, round(run.size * scale, 2)))
    glyphs.setGlyphIndexes([number for number, _, _ in run.glyphs])
    glyphs.setPositions([QPointF(x * scale, y * scale) for _, x, y in run.glyphs])
    return glyphs


@lru_cache(maxsize=200)
def _font(stem: str, pixels: float) -> QRawFont:
    return QRawFont(str(resource("fonts", f"{stem}.ttf")), pixels, QFont.HintingPreference.PreferNoHinting)
