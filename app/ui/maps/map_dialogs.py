"""Two questions about a map: to which session it is copied, and whose it becomes."""

from datetime import datetime

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.models.network_map import NetworkMap
from app.models.session import Session
from app.models.turns import tonight
from app.services.workspace import Workspace
from app.ui.maps.owner_picker import OwnerPicker
from app.ui.parts.buttons import push_button
from app.ui.parts.choice import Choice
from app.ui.parts.flow import flow
from app.ui.parts.headings import heading, quiet

WIDTH = 52
"""How many letters of the usual width a question is wide, at least."""


class MapQuestion(QDialog):
    """Asks one thing, with two buttons that say what they do."""

    def _ask(self, question: str, *answer: QWidget, act: str, keep: str) -> None:
        """Lay out a question, what answers it, and the buttons."""
        self.setWindowTitle(question)
        self.act = push_button(act, primary=True)
        self.act.setDefault(True)
        self.keep = push_button(keep)
        self.act.clicked.connect(self.accept)
        self.keep.clicked.connect(self.reject)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(24, 24, 24, 24)
        stack.setSpacing(16)
        for each in (heading(question, 2), *answer):
            stack.addWidget(each)
        stack.addStretch(1)
        stack.addLayout(flow(self.act, self.keep))
        self.setMinimumWidth(self.fontMetrics().horizontalAdvance("n" * WIDTH))


class CopyQuestion(MapQuestion):
    """Asks to which session this map is copied; the one after its own is chosen already."""

    def __init__(self, workspace: Workspace, drawn: NetworkMap, parent: QWidget) -> None:
        """Ask it about `drawn`."""
        super().__init__(parent)
        self.session = Choice(self.tr("Session"))
        sessions = sorted(workspace.all(Session), key=lambda each: each.starts_at)
        self.session.fill([*((each.id, each.title) for each in sessions), (None, self.tr("no session"))])
        self.session.set_value(_next(sessions, drawn))
        self._ask(
            self.tr("To which session do you copy this map?"),
            self.session,
            quiet(self.tr("The map itself stays. You draw on in the copy.")),
            act=self.tr("Copy map"),
            keep=self.tr("Do not copy"),
        )


class GiveQuestion(MapQuestion):
    """Asks whose this map becomes."""

    def __init__(self, workspace: Workspace, drawn: NetworkMap, parent: QWidget) -> None:
        """Ask it about `drawn`."""
        super().__init__(parent)
        self.owner = OwnerPicker(workspace, f"map/{drawn.id}/owner")
        self._ask(
            self.tr("Whose map is this?"), self.owner, act=self.tr("Give the map"), keep=self.tr("Leave it as it is")
        )
        self.owner.line.setFocus()


def _next(sessions: list[Session], drawn: NetworkMap) -> str | None:
    """Give the session after the map's own; else tonight's."""
    places = [each.id for each in sessions]
    if drawn.session in places and places[-1] != drawn.session:
        return places[places.index(drawn.session) + 1]
    chosen = tonight(sessions, at=datetime.now())
    return chosen.id if chosen else None
