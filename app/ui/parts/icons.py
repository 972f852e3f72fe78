"""Icons by what they mean, drawn in the colours of the theme."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap

from app.paths import resource
from app.ui.theme import colour

ON_ACCENT = "accent_text"
"""The colour of icons on a filled button; where that is grey, it is not filled, and they need another one."""

SIDE = 24
"""Pixels; a screen with finer pixels gets more of them."""


def icon(name: str, *, colour_name: str = "text") -> QIcon:
    """Give the icon of ``resources/icons`` called `name`, in a colour of the theme; empty where there is none."""
    faded = colour("text_quiet").name() if colour_name == ON_ACCENT else ""
    return _drawn(name, colour(colour_name).name(), faded)


@lru_cache(maxsize=256)
def _drawn(name: str, tint: str, faded: str) -> QIcon:
    path = resource("icons", f"{name}.svg")
    found = QIcon()
    if path.is_file():
        source = path.read_text(encoding="utf-8")
        found.addPixmap(_pixmap(source, tint))
        if faded:
            found.addPixmap(_pixmap(source, faded), QIcon.Mode.Disabled)
    return found


def _pixmap(source: str, tint: str) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer

    ratio = QGuiApplication.primaryScreen().devicePixelRatio() if QGuiApplication.primaryScreen() else 1.0
    pixmap = QPixmap(QSize(SIDE, SIDE) * ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    svg = QByteArray(source.replace("currentColor", tint).encode())
    QSvgRenderer(svg).render(painter, QRectF(pixmap.rect()))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
