"""The bars over the whole window that say what kind of programme is open."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from app.models.language import QT_TRANSLATE_NOOP
from app.ui.parts.buttons import ICON
from app.ui.parts.headings import label
from app.ui.parts.icons import icon
from app.ui.parts.layouts import row

if TYPE_CHECKING:
    from app.services.workspace import Workspace

EXAMPLE = QT_TRANSLATE_NOOP("notices", "This is an example. All people in it are made up.")
READ_ONLY = QT_TRANSLATE_NOOP("notices", "You can only look. Another window or the folder holds this file.")


def notices(workspace: "Workspace | None") -> list[QWidget]:
    """Give the bars for what is open; none where nothing is."""
    if workspace is None:
        return []
    told = [("example", EXAMPLE)] if workspace.programme().is_example else []
    told += [("info", READ_ONLY)] if workspace.read_only else []
    return [_notice(name, QCoreApplication.translate("notices", sentence)) for name, sentence in told]


def _notice(icon_name: str, sentence: str) -> QFrame:
    """Give a bar over the whole window with one sentence."""
    sign = QLabel()
    sign.setPixmap(icon(icon_name, colour_name="selection_text").pixmap(ICON))
    words = label(sentence)
    bar = QFrame()
    bar.setProperty("kind", "bar")
    bar.setAccessibleName(sentence)
    inside = row(sign, words, spacing=12)
    inside.setContentsMargins(16, 6, 16, 6)
    inside.setStretch(1, 1)
    bar.setLayout(inside)
    return bar
