"""A figure says and shows the same on screen, in a PDF, in an SVG and in a PNG."""

from collections.abc import Callable
from io import BytesIO
from xml.etree import ElementTree

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from app.drawing.colours import palette
from app.drawing.figure import Figure
from app.drawing.svg import svg
from app.handouts.figure_file import figure_pdf, figure_png
from app.handouts.pictures import PagePicture, page_pictures
from app.ui.parts.figure_painter import paint_figure
from app.ui.theme import apply_theme, colour
from tests.drawing.maps import everything, lettered

DPI = 96
SCALE = DPI / 25.4
TILE = 12
"""Pictures are compared tile by tile, each tile the mean of so many pixels squared."""

UNEQUAL = 16
"""How far the colours of a tile may lie apart: every painter smooths edges its own way."""


@pytest.fixture
def figure(drawn) -> Figure:
    return drawn(everything(), legend=True).figure


def blank(figure: Figure) -> QImage:
    image = QImage(round(figure.width * SCALE), round(figure.height * SCALE), QImage.Format.Format_RGB32)
    image.fill(colour("surface"))
    return image


def on_screen(figure: Figure) -> QImage:
    image = blank(figure)
    painter = QPainter(image)
    paint_figure(painter, figure, scale=SCALE)
    painter.end()
    return image


def as_svg(figure: Figure) -> QImage:
    image = blank(figure)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(svg(figure, palette("light")).encode())).render(painter)
    painter.end()
    return image


def as_pdf(figure: Figure) -> QImage:
    return image_of(page_pictures(figure_pdf(figure, palette("light")), dpi=DPI)[0])


def as_png(figure: Figure) -> QImage:
    return QImage.fromData(QByteArray(figure_png(figure, palette("light"), dpi=DPI)))


def image_of(picture: PagePicture) -> QImage:
    row = picture.width * 3
    return QImage(picture.rgb, picture.width, picture.height, row, QImage.Format.Format_RGB888).copy()


def tiles(image: QImage) -> bytes:
    small = image.scaled(
        image.width() // TILE,
        image.height() // TILE,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    ).convertToFormat(QImage.Format.Format_RGBA8888)
    return bytes(small.constBits())


@pytest.mark.parametrize("painted", [as_svg, as_pdf, as_png])
def test_every_picture_looks_as_on_the_screen(
    qapp: QApplication, figure: Figure, painted: Callable[[Figure], QImage]
) -> None:
    apply_theme(qapp, theme="light", size=1.0)
    screen, other = tiles(on_screen(figure)), tiles(painted(figure))
    assert len(screen) == len(other)
    assert max(abs(a - b) for a, b in zip(screen, other, strict=True)) <= UNEQUAL


def test_a_mark_that_one_painter_left_out_would_be_seen(qapp: QApplication, figure: Figure) -> None:
    apply_theme(qapp, theme="light", size=1.0)
    without = Figure(figure.width, figure.height, tuple(mark for mark in figure.marks if mark.about != "a1"))
    far = max(abs(a - b) for a, b in zip(tiles(on_screen(figure)), tiles(on_screen(without)), strict=True))
    assert far > UNEQUAL


def test_svg_says_every_line_of_text_in_order(figure: Figure) -> None:
    root = ElementTree.fromstring(svg(figure, palette("light")))
    titles = [each.text for each in root.iter("{http://www.w3.org/2000/svg}title")]
    assert titles == lettered(figure)


def test_a_pdf_says_every_letter_and_no_other(figure: Figure) -> None:
    page = PdfReader(BytesIO(figure_pdf(figure, palette("light"), title="K1"))).pages[0]
    assert sorted("".join(page.extract_text().split())) == sorted("".join("".join(lettered(figure)).split()))


def test_a_png_is_as_large_as_the_figure(figure: Figure) -> None:
    image = as_png(figure)
    assert image.width() / image.dotsPerMeterX() == pytest.approx(figure.width / 1000, abs=0.001)
