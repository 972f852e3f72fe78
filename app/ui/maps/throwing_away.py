"""Asking, once and plainly, before a map is thrown away for good."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.models.language import QT_TRANSLATE_NOOP
from app.models.network_map import MapContent
from app.services.workspace import Workspace
from app.ui.parts.asking import sure
from app.ui.parts.words import counted

QUESTION = QT_TRANSLATE_NOOP(
    "throwing_away", "Throw the map of {name} away for good? This goes: {what}. Nobody can get it back."
)
ACT = QT_TRANSLATE_NOOP("throwing_away", "Throw away for good")
KEEP = QT_TRANSLATE_NOOP("throwing_away", "Keep it")


def throw_away(workspace: Workspace, content: MapContent, name: str, *, parent: QWidget) -> None:
    """Say what would go, ask, and throw the map called `name` away."""
    lost = ", ".join((counted("Actor", len(content.actors)), counted("Tie", len(content.ties))))
    question = _say(QUESTION).format(name=name, what=lost)
    if sure(parent, question, act=_say(ACT), keep=_say(KEEP)):
        # The backups are gone through too, and nothing may be read meanwhile: there is only waiting.
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            workspace.erase_map(content.map.id)
        finally:
            QGuiApplication.restoreOverrideCursor()


def _say(text: str) -> str:
    return QCoreApplication.translate("throwing_away", text)
