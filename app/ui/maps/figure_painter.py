"""Paints a figure on the screen: the same marks that go to paper."""

from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QGlyphRun, QPainter, QPainterPath, QPen, QRawFont

from app.drawing.figure import Commands, Disc, Figure, Ink, Lettered, Outline, Run
from app.paths import resource
from app.ui.maps.strokes import stroked
from app.ui.theme import colour, theme_now


def paint_figure(painter: QPainter, figure: Figure, *, scale: float) -> None:
    """Paint a figure at `scale` pixels to a millimetre, its top left at 0,0."""
    theme = theme_now()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for mark in figure.marks:
        if isinstance(mark, Lettered):
            painter.setPen(colour(mark.colour))
            for run in mark.line.runs:
                painter.drawGlyphRun(QPointF(mark.x * scale, mark.y * scale), _glyphs(run, scale))
            continue
        if isinstance(mark, Outline) and mark.ink.fill is None:
            _stroke(painter, mark, scale, theme)
            continue
        painter.setPen(_pen(mark.ink, scale, theme))
        painter.setBrush(_brush(mark.ink, theme))
        # A veil behind a name has no edge to be seen; smoothing it costs as much as all else.
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, mark.ink.opacity == 1.0 or mark.ink.line is not None)
        if isinstance(mark, Disc):
            radius = mark.radius * scale
            painter.drawEllipse(QPointF(mark.x * scale, mark.y * scale), radius, radius)
        else:
            painter.drawPath(path_of(mark, scale))


def _stroke(painter: QPainter, mark: Outline, scale: float, theme: str) -> None:
    """Paint a line, in straight pieces and dots."""
    if mark.ink.line is None:
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    lines, dots = stroked(mark.commands, mark.ink.dash, scale)
    if lines:
        painter.setPen(_line_pen(mark.ink, scale, theme, Qt.PenCapStyle.SquareCap))
        painter.drawLines(lines)
    if dots:
        painter.setPen(_line_pen(mark.ink, scale, theme, Qt.PenCapStyle.RoundCap))
        painter.drawPoints(dots)


def path_of(mark: Outline, scale: float) -> QPainterPath:
    """Give an outline as a path in pixels."""
    return _path(mark.commands, scale)


def _path(commands: Commands, scale: float) -> QPainterPath:
    path = QPainterPath()
    acts: dict[str, Callable[..., None]] = {
        "M": path.moveTo,
        "L": path.lineTo,
        "C": path.cubicTo,
        "Z": path.closeSubpath,
    }
    for name, *numbers in commands:
        acts[name](*[number * scale for number in numbers])
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
    """Give the pen for pieces or dots; pieces with round ends Qt would stroke as paths."""
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
