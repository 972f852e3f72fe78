"""Small drawn samples of what is on a map: a kind of contact, a kind of line, the colour of a circle."""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPainterPath, QPen, QPixmap

from app.drawing.contact_shapes import contact_marks
from app.drawing.figure import Figure, Ink, Outline
from app.drawing.pictograms import DRAWINGS
from app.drawing.tie_routes import Route
from app.drawing.tie_strokes import tie_marks
from app.models.network_map import ActorKind, Direction, Pictogram, Tie, TieKind
from app.ui.parts.figure_painter import paint_figure, path_of
from app.ui.parts.icons import icon
from app.ui.theme import colour, theme_now

SMALL = QSize(28, 28)
WIDE = QSize(64, 28)
"""Pixels: lines need some length to show what they are."""

_SCALE = 4.0
"""Pixels to the millimetre."""

WIDEST = 1.4
"""The units a small picture takes at most."""

_TEXT = 3.4
"""Millimetres: the size of text that goes with lines of this width."""


@dataclass(frozen=True, slots=True)
class Sample:
    """What is drawn: `sort` is ``contact``, ``tie``, ``circle``, ``picture`` or ``icon``; `what` says which of them."""

    sort: str
    what: ActorKind | TieKind | Pictogram | int | str
    wished: bool = False
    strength: int = 2
    direction: Direction = Direction.NONE
    pictogram: Pictogram | None = None


def contact_sample(kind: ActorKind, wished: bool = False, *, pictogram: Pictogram | None = None) -> Sample:
    """Give the sample of a kind of contact, with its small picture."""
    return Sample("contact", kind, wished, pictogram=pictogram)


def tie_sample(kind: TieKind, wished: bool = False) -> Sample:
    """Give the sample of a kind of line."""
    return Sample("tie", kind, wished)


def circle_sample(number: int) -> Sample:
    """Give the sample of a circle's colour."""
    return Sample("circle", number)


def picture_sample(pictogram: Pictogram) -> Sample:
    """Give the sample of a small picture, as it stands inside contacts."""
    return Sample("picture", pictogram)


def named_sample(name: str) -> Sample:
    """Give one of the icons of the program."""
    return Sample("icon", name)


def drawn(sample: Sample, size: QSize = SMALL) -> QIcon:
    """Give a sample as an icon, in the colours of the theme."""
    if sample.sort == "icon":
        return icon(str(sample.what))
    return _drawn(sample, size.width(), size.height(), theme_now())


@lru_cache(maxsize=256)
def _drawn(sample: Sample, width: int, height: int, _theme: str) -> QIcon:
    screen = QGuiApplication.primaryScreen()
    ratio = screen.devicePixelRatio() if screen else 1.0
    pixmap = QPixmap(QSize(width, height) * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if sample.sort == "circle":
        _paint_circle(painter, int(sample.what), width, height)
    elif isinstance(sample.what, Pictogram):
        path = path_of(Outline(DRAWINGS[sample.what], Ink("text")), min(width, height) / WIDEST)
        painter.fillPath(path.translated(width / 2, height / 2), colour("text"))
    else:
        paint_figure(painter, _figure(sample, width / _SCALE, height / _SCALE), scale=_SCALE)
    painter.end()
    # Chosen rows keep the very same picture: a tinted one would tell of another kind.
    made = QIcon()
    for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):
        made.addPixmap(pixmap, mode)
    return made


def _figure(sample: Sample, width: float, height: float) -> Figure:
    if isinstance(sample.what, ActorKind):
        radius = height * 0.36
        marks = contact_marks(
            sample.what,
            width / 2,
            height / 2,
            radius=radius,
            wished=sample.wished,
            edge=0.35,
            pictogram=sample.pictogram,
        )
        return Figure(width, height, marks)
    assert isinstance(sample.what, TieKind), "a contact or a line"
    middle = height / 2
    route = Route((0.6, middle), (width / 2, middle), (width - 0.6, middle), straight=True)
    tie = Tie(
        id="",
        map="",
        start=None,
        end=None,
        kind=sample.what,
        wished=sample.wished,
        strength=sample.strength,
        direction=sample.direction,
    )
    return Figure(width, height, tie_marks(tie, route, size=_TEXT))


def _paint_circle(painter: QPainter, number: int, width: int, height: int) -> None:
    side = min(width, height) - 6.0
    path = QPainterPath()
    path.addRoundedRect(QRectF((width - side) / 2, (height - side) / 2, side, side), side / 3, side / 3)
    painter.fillPath(path, colour(f"circle_{number}"))
    painter.setPen(QPen(colour("actor_outline"), 1.5))
    painter.drawPath(path)
