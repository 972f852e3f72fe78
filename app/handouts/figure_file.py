"""A drawing as a file of its own: a PDF whose page is as large as the drawing, or a PNG picture of that page."""

from io import BytesIO

from reportlab.pdfgen.canvas import Canvas

from app import NAME
from app.drawing.colours import PAPER, Palette
from app.drawing.figure import Figure, Ink, Outline
from app.drawing.shapes import polyline
from app.handouts.pdf_figure import POINTS, Painter
from app.handouts.pictures import page_pictures, png


class BareCanvas(Canvas):
    """A canvas that starts its pages empty: ReportLab's own begin with a font that is not embedded."""

    def _make_preamble(self) -> None:
        self._preamble = ""


def figure_pdf(figure: Figure, colours: Palette, *, title: str = "") -> bytes:
    """Give a PDF of one page with a figure on it, in the colours of a palette."""
    into = BytesIO()
    size = (figure.width * POINTS, figure.height * POINTS)
    canvas = BareCanvas(into, pagesize=size, pageCompression=1, invariant=1)
    canvas.setTitle(title)
    canvas.setAuthor("")
    canvas.setSubject("")
    canvas.setCreator(NAME)
    right, bottom = figure.width, figure.height
    corners = [(0.0, 0.0), (right, 0.0), (right, bottom), (0.0, bottom)]
    ground = Outline(polyline(corners, closed=True), Ink(PAPER))
    painter = Painter(canvas, colours)
    painter.begin_page(figure.height)
    painter.paint((ground, *figure.marks))
    canvas.showPage()
    canvas.save()
    return into.getvalue()


def figure_png(figure: Figure, colours: Palette, *, dpi: int = 300) -> bytes:
    """Give a PNG of a figure, `dpi` pixels to an inch, in the colours of a palette."""
    (picture,) = page_pictures(figure_pdf(figure, colours), dpi=dpi)
    return png(picture, dpi=dpi)
