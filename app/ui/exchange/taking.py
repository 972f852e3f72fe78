"""Taking files from elsewhere: chosen, or dragged in."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from app.interchange.recognise import TABLE_ENDINGS
from app.services.jobs import Jobs
from app.services.workspace import Workspace
from app.tasks.incoming import As
from app.ui.exchange.desk import dragged


class TakesLists(QWidget):
    """Something on which a list can be dropped, or for which one can be chosen; `of` is what usually stands in it.

    `found_opened` gives the class and id of what came in, for who wants to see it.
    """

    found_opened = Signal(str, str)

    def __init__(self, workspace: Workspace, jobs: Jobs, *, of: As) -> None:
        """Bring lists into `workspace` through `jobs`."""
        super().__init__()
        self._workspace = workspace
        self._jobs = jobs
        self._of = of
        self.setAcceptDrops(not workspace.read_only)

    def choose_list(self) -> None:
        """Ask for a file, and show what it would bring."""
        kinds = self.tr("Lists") + f" ({' '.join('*' + ending for ending in TABLE_ENDINGS)})"
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Bring in a list"), str(Path.home()), kinds)
        if chosen:
            self.bring_in_list(Path(chosen))

    def bring_in_list(self, path: Path) -> None:
        """Show what a list would bring, and bring it in when that is wanted."""
        from app.ui.exchange.bring_in import show_bring_in

        dialog = show_bring_in(self._workspace, self._jobs, [path], parent=self, what=self._of)
        dialog.found_opened.connect(self.found_opened)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Take one list; several files, and other ones, are for the window to look at."""
        if len(paths := dragged(event)) == 1 and paths[0].suffix.lower() in TABLE_ENDINGS:
            event.acceptProposedAction()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Bring in the list that was dropped."""
        event.acceptProposedAction()
        self.bring_in_list(dragged(event)[0])
