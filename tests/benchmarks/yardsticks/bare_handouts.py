"""The yardstick of handouts: the same shapes and words, drawn straight on a ReportLab canvas with its own fonts.

It lays out nothing and measures nothing: where everything stands is given.
"""

from collections.abc import Sequence
from io import BytesIO

from reportlab.lib.colors import HexColor
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from app.drawing.colours import palette
from app.drawing.figure import Disc, Lettered, Mark, Outline
from app.drawing.lettering import BOLD, REGULAR
from app.paths import resource

HEIGHT, POINTS = 297, 72 / 25.4
COLOURS = {name: HexColor(value) for name, value in palette("paper").items()}


def register_fonts() -> None:
    """Read our font files the way ReportLab does."""
    for name in {*REGULAR, *BOLD}:
        pdfmetrics.registerFont(TTFont(name, str(resource("fonts", f"{name}.ttf")), shapable=False))


def draw(pages: Sequence[Sequence[Mark]]) -> bytes:
    """Draw the marks of each page."""
    into = BytesIO()
    canvas = Canvas(into, pageCompression=1)
    for page in pages:
        for mark in page:
            _letter(canvas, mark) if isinstance(mark, Lettered) else _shape(canvas, mark)
        canvas.showPage()
    canvas.save()
    return into.getvalue()


def _letter(canvas: Canvas, mark: Lettered) -> None:
    canvas.setFillColor(COLOURS[mark.colour])
    for run in mark.line.runs:
        canvas.setFont(run.font, run.size * POINTS)
        canvas.drawString((mark.x + run.x) * POINTS, (HEIGHT - mark.y) * POINTS, run.text)


def _shape(canvas: Canvas, mark: Disc | Outline) -> None:
    ink = mark.ink
    if ink.line:
        canvas.setStrokeColor(COLOURS[ink.line])
        canvas.setLineWidth(ink.width * POINTS)
        canvas.setDash([length * POINTS for length in ink.dash])
    if ink.fill:
        canvas.setFillColor(COLOURS[ink.fill])
        canvas.setFillAlpha(ink.opacity)
    painted = {"stroke": int(bool(ink.line)), "fill": int(bool(ink.fill))}
    if isinstance(mark, Disc):
        canvas.circle(mark.x * POINTS, (HEIGHT - mark.y) * POINTS, mark.radius * POINTS, **painted)
        return
    path = canvas.beginPath()
    for kind, *numbers in mark.commands:
        points = [
            value * POINTS if place % 2 == 0 else (HEIGHT - value) * POINTS for place, value in enumerate(numbers)
        ]
        {"M": path.moveTo, "L": path.lineTo, "C": path.curveTo, "Z": path.close}[kind](*points)
    canvas.drawPath(path, **painted)
