"""What the window offers for files from elsewhere and for elsewhere."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from app.models.language import QT_TRANSLATE_NOOP
from app.ui.parts.words import translate

if TYPE_CHECKING:
    from app.ui.window.screens import Open

LISTS_AND_NETWORKS = QT_TRANSLATE_NOOP("BringIn", "Lists and networks")


def choose_files(opened: "Open", window: QWidget, _lang: str) -> None:
    """Ask for files, and show what they would bring."""
    from app.interchange.recognise import all_endings
    from app.ui.exchange.bring_in import show_bring_in

    kinds = f"{translate('BringIn', LISTS_AND_NETWORKS)} ({' '.join('*' + ending for ending in all_endings())})"
    chosen, _ = QFileDialog.getOpenFileNames(window, translate("BringIn", "Bring in"), str(Path.home()), kinds)
    if chosen:
        show_bring_in(opened.workspace, opened.jobs, [Path(each) for each in chosen], parent=window)


def offer_to_send(opened: "Open", window: QWidget, lang: str) -> None:
    """Offer every form in which the programme can go out, with words of the program in language `lang`."""
    from app.ui.exchange.send_out import SendOut

    dialog = SendOut(opened.workspace, opened.jobs, window, lang=lang)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
