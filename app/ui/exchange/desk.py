"""What the window offers for files from elsewhere and for elsewhere."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from app.models.errors import OPEN_FIRST, BadInput
from app.models.language import QT_TRANSLATE_NOOP
from app.ui.parts.words import translate

if TYPE_CHECKING:
    from app.models.session import Session
    from app.services.workspace import Workspace
    from app.ui.main_window import MainWindow
    from app.ui.window.screens import Open

LISTS_AND_NETWORKS = QT_TRANSLATE_NOOP("BringIn", "Lists and networks")
ALL_FILES = QT_TRANSLATE_NOOP("BringIn", "All files")
PROGRAMME_ENDING = ".hossel"


class Drops(QObject):
    """Takes files dragged onto a window that nothing in it takes for itself: `dropped` gives their paths."""

    dropped = Signal(object)

    def __init__(self, window: QWidget) -> None:
        """Watch over `window`."""
        super().__init__(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Take files; leave all else."""
        if not isinstance(event, QDropEvent) or not (paths := dragged(event)):
            return super().eventFilter(watched, event)
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            self.dropped.emit(paths)
        return True


def dragged(event: QDropEvent) -> list[Path]:
    """Give the files that are dragged over something."""
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]


def choose_files(opened: "Open", window: "MainWindow", _lang: str) -> None:
    """Ask for files, and show what they would bring."""
    from app.interchange.recognise import all_endings

    kinds = f"{translate('BringIn', LISTS_AND_NETWORKS)} ({' '.join('*' + ending for ending in all_endings())})"
    kinds += f";;{translate('BringIn', ALL_FILES)} (*)"
    chosen, _ = QFileDialog.getOpenFileNames(window, translate("BringIn", "Bring in"), str(Path.home()), kinds)
    if chosen:
        bring_in(opened, window, [Path(each) for each in chosen])


def bring_in(opened: "Open", window: "MainWindow", paths: Sequence[Path]) -> None:
    """Show what files would bring, and lead to what came in."""
    from app.ui.exchange.bring_in import show_bring_in

    session = _session_in(window.front, opened.workspace)
    dialog = show_bring_in(opened.workspace, opened.jobs, paths, parent=window, session=session)
    dialog.found_opened.connect(window.go_to)
    dialog.programme_asked.connect(window.open_file)


def _session_in(front: QWidget, workspace: "Workspace") -> "Session | None":
    """Give the session somebody is looking at: what comes in is probably of it."""
    from app.models.session import Session
    from app.ui.session.screen import SessionScreen

    return workspace.find(Session, front.shown()) if isinstance(front, SessionScreen) else None


def take_dropped(opened: "Open | None", window: "MainWindow", paths: Sequence[Path]) -> None:
    """Open a programme that was dropped on the window; show what all other files would bring.

    Nothing happens while a participant has the laptop. Without an open programme a file has nowhere to go.
    """
    from app.tasks.incoming import whole_programme

    if getattr(window.front, "is_handed", False):
        return
    if len(paths) == 1 and paths[0].suffix.lower() == PROGRAMME_ENDING:
        window.open_file(paths[0])
    elif opened:
        bring_in(opened, window, paths)
    elif whole := whole_programme(paths):
        window.open_file(whole)
    else:
        window.warn(BadInput(OPEN_FIRST))


def offer_to_send(opened: "Open", window: QWidget, lang: str) -> None:
    """Offer every form in which the programme can go out, with words of the program in language `lang`."""
    from app.ui.exchange.send_out import SendOut

    dialog = SendOut(opened.workspace, opened.jobs, window, lang=lang)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
