"""How the window looks: our own typeface, light or dark, in the size somebody chose."""

import re
from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from app.drawing.colours import palette
from app.paths import resource

BASE_POINTS = 12.0
FAMILIES = ("Andika", "Noto Sans Arabic", "Noto Emoji")

STILL = "\n* { widget-animation-duration: 0; }\n"
EFFECTS = (Qt.UIEffect.UI_AnimateMenu, Qt.UIEffect.UI_AnimateCombo, Qt.UIEffect.UI_AnimateTooltip)

_now = {"theme": "light"}

_ROLES = {
    QPalette.ColorRole.Window: "background",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "field",
    QPalette.ColorRole.AlternateBase: "surface",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "danger_text",
    QPalette.ColorRole.Light: "raised",
    QPalette.ColorRole.Midlight: "raised",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "line",
    QPalette.ColorRole.Highlight: "selection",
    QPalette.ColorRole.HighlightedText: "selection_text",
    QPalette.ColorRole.ToolTipBase: "raised",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.PlaceholderText: "text_quiet",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.Accent: "accent",
}
_FADED = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText)


def load_fonts() -> None:
    """Make the typefaces that come with the program known; the system's own are never used first."""
    for path in sorted(resource("fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))


def apply_theme(app: QApplication, *, theme: str, size: float, motion: str = "system") -> None:
    """Dress the whole window: `theme` is ``"system"``, ``"light"`` or ``"dark"``; `size` is how much larger.

    With `motion` ``"off"`` nothing slides or fades; ``"system"`` leaves that to the computer.
    """
    _now["theme"] = shown_theme(theme)
    font = QFont()
    font.setFamilies(list(FAMILIES))
    font.setPointSizeF(BASE_POINTS * size)
    app.setStyle("Fusion")
    app.setFont(font)
    app.setPalette(_palette())
    app.setStyleSheet(_style_sheet(_now["theme"], size) + (STILL if motion == "off" else ""))
    if motion != "system":
        for effect in EFFECTS:
            app.setEffectEnabled(effect, motion == "on")


def colour(name: str) -> QColor:
    """Give a colour of the theme by what it means, such as ``"accent"``."""
    return QColor(palette(_now["theme"])[name])


def theme_now() -> str:
    """Give the theme the window is dressed in: ``"light"`` or ``"dark"``."""
    return _now["theme"]


def shown_theme(theme: str) -> str:
    """Give ``"light"`` or ``"dark"`` for a choice that may be the system's."""
    if theme != "system":
        return theme
    dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return "dark" if dark else "light"


def _palette() -> QPalette:
    made = QPalette()
    for role, name in _ROLES.items():
        made.setColor(role, colour(name))
    for role in _FADED:
        made.setColor(QPalette.ColorGroup.Disabled, role, colour("text_quiet"))
    return made


@lru_cache(maxsize=8)
def _style_sheet(theme: str, size: float) -> str:
    """Fill the colours (``@name``), the folder of ``SIGNS`` and the sizes (``12pt``, scaled) into ``style.qss``."""
    source = resource("themes", "style.qss").read_text(encoding="utf-8")
    source = source.replace("SIGNS", resource("themes", theme).as_posix())
    colours = palette(theme)
    filled = re.sub(r"@(\w+)", lambda match: colours[match.group(1)], source)
    return re.sub(r"([\d.]+)pt\b", lambda match: f"{float(match.group(1)) * size:g}pt", filled)
