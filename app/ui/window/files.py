"""Finding, making and opening programme files: it asks where, and tells what is the matter where that cannot be."""

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from app.models.errors import FileProblem, HosselError
from app.paths import data_dir
from app.services.preferences import Preferences

JSON = ".json"


class Files(QObject):
    """Opens programmes for the window. `opened` brings a file, `unusable` a path with its problem."""

    opened = Signal(object)
    unusable = Signal(object, object)
    refused = Signal(object)

    def __init__(self, window: QWidget, preferences: Preferences) -> None:
        """Ask in dialogs over `window`."""
        super().__init__(window)
        self._window = window
        self._preferences = preferences

    def open(self, path: Path | None, *, read_only: bool = False) -> None:
        """Open a programme; without a path, ask which one. One that is JSON is made into a file beside it first."""
        path = path or self._ask()
        if path is not None and path.suffix.lower() == JSON:
            path = self._made_of_json(path)
        if path is None:
            return
        from app.storage import ProgrammeFile

        try:
            file = ProgrammeFile.open(path, read_only=read_only)
        except FileProblem as problem:
            self.unusable.emit(path, problem)
        else:
            self._preferences.add_recent(path)
            self.opened.emit(file)

    def make_new(self) -> None:
        """Ask a title and a place, and open the new programme."""
        from app.ui.window.new_programme import NewProgramme

        dialog = NewProgramme(self._window)
        dialog.accepted.connect(lambda: self._make(dialog.path, dialog.title))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def open_example(self) -> None:
        """Open the person's own copy of the example; write one where there is none."""
        path = data_dir() / "voorbeeld.hossel"
        if path.exists() or self._tried(lambda: _write_example(path)):
            self.open(path)

    def choose_backup(self, path: Path) -> None:
        """Ask which backup of the programme at `path` to put back as a new file, and open that."""
        from app.ui.window.backups import ChooseBackup

        dialog = ChooseBackup(path, self._window)
        dialog.accepted.connect(lambda: self.restore_as_new(dialog.chosen, path))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def restore_as_new(self, backup: Path | None, path: Path) -> None:
        """Put a backup back beside `path` under a free name, and open it; the file at `path` is not touched."""
        if backup is None:
            return
        from app.tasks.files import restore_backup
        from app.ui.window.new_programme import free_path

        to = free_path(path.parent, self.tr("{name} put back").format(name=path.stem))
        if self._tried(lambda: restore_backup(backup, to)):
            self.open(to)

    def _made_of_json(self, path: Path) -> Path | None:
        """Make a programme file of a whole programme in JSON, under a free name.

        It stands beside it, or among the documents where that cannot be, as on a stick one may only read.
        """
        from app.tasks.programme_files import new_from_json
        from app.ui.window.new_programme import documents_dir, free_path

        folder = path.parent if os.access(path.parent, os.W_OK) else documents_dir()
        to = free_path(folder, path.stem)
        return to if self._tried(lambda: _waiting(lambda: new_from_json(path, to))) else None

    def _ask(self) -> Path | None:
        from app.ui.window.new_programme import SUFFIX, documents_dir

        files = self.tr("Programmes of Hosselkaart") + f" (*{SUFFIX} *{JSON})"
        recent = self._preferences.recent()
        folder = recent[0].parent if recent else documents_dir()
        title = self.tr("Open a programme")
        chosen, _ = QFileDialog.getOpenFileName(self._window, title, str(folder), files)
        return Path(chosen) if chosen else None

    def _make(self, path: Path, title: str) -> None:
        from app.tasks.files import new_programme

        if self._tried(lambda: new_programme(path, title=title, language=self._preferences.language)):
            self.open(path)

    def _tried(self, act: Callable[[], object]) -> bool:
        try:
            act()
        except HosselError as error:
            self.refused.emit(error)
            return False
        return True


def _write_example(path: Path) -> None:
    from app.tasks.files import write_example

    path.parent.mkdir(parents=True, exist_ok=True)
    _waiting(lambda: write_example(path))


def _waiting(act: Callable[[], object]) -> None:
    """Do something that takes a moment, and let that be seen."""
    QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        act()
    finally:
        QApplication.restoreOverrideCursor()
