"""Icons by what they mean, drawn in the colours of the theme."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap

from app.paths import resource
from app.ui.theme import colour

SIDES = (24, 48)
"""Sizes in which an icon is drawn; Qt takes the nearest."""


def icon(name: str, *, colour_name: str = "text") -> QIcon:
    """Give the icon of ``resources/icons`` called `name`, in a colour of the theme; empty where there is none."""
    return _drawn(name, colour(colour_name).name(), colour("text_quiet").name())


def forget_icons() -> None:
    """Draw all icons anew the next time; for when the theme changed."""
    _drawn.cache_clear()


@lru_cache(maxsize=256)
def _drawn(name: str, normal: str, disabled: str) -> QIcon:
    path = resource("icons", f"{name}.svg")
    found = QIcon()
    if path.is_file():
        source = path.read_text(encoding="utf-8")
        for mode, tint in ((QIcon.Mode.Normal, normal), (QIcon.Mode.Disabled, disabled)):
            for side in SIDES:
                found.addPixmap(_pixmap(source, QColor(tint), side), mode)
    return found


def _pixmap(source: str, tint: QColor, side: int) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer

    ratio = QGuiApplication.primaryScreen().devicePixelRatio() if QGuiApplication.primaryScreen() else 1.0
    pixmap = QPixmap(QSize(side, side) * ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(source.replace("currentColor", tint.name()).encode())).render(
        painter, QRectF(pixmap.rect())
    )
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
