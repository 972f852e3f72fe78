"""Making a new programme: what it is called, and where its file goes."""

import re
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QDialog, QFileDialog, QLineEdit, QVBoxLayout, QWidget

from app.models.text import fold, one_line
from app.ui.parts.buttons import TARGET, push_button
from app.ui.parts.headings import heading, label, quiet
from app.ui.parts.layouts import column, row

SUFFIX = ".hossel"


def documents_dir() -> Path:
    """Give the folder where somebody's documents are."""
    documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return documents if documents.is_dir() else Path.home()


def free_path(folder: Path, title: str) -> Path:
    """Give a file in `folder` named after `title` that does not exist yet."""
    stem = re.sub(r"[^a-z0-9]+", "-", fold(title)).strip("-")[:60] or "programma"
    path, number = folder / f"{stem}{SUFFIX}", 2
    while path.exists():
        path, number = folder / f"{stem}-{number}{SUFFIX}", number + 1
    return path


class NewProgramme(QDialog):
    """Asks the title, and shows the place, which can be changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("New programme"))
        self._chosen: Path | None = None
        self.title_line = QLineEdit()
        self.title_line.setMinimumHeight(TARGET)
        self.title_line.setMaxLength(200)
        self.title_line.setAccessibleName(self.tr("Title of the programme"))
        self._place = label("", kind="path")
        self._make = push_button(self.tr("Make this programme"), "new", primary=True)
        self._make.setDefault(True)
        elsewhere = push_button(self.tr("Choose another place"), "open")
        stop = push_button(self.tr("Make no programme"))
        stack = QVBoxLayout(self)
        stack.setContentsMargins(24, 24, 24, 24)
        stack.setSpacing(24)
        stack.addWidget(heading(self.tr("What is your programme called?"), 2))
        stack.addWidget(self.title_line)
        stack.addLayout(column(quiet(self.tr("The file will be here:")), self._place, row(elsewhere, None)))
        stack.addLayout(row(None, stop, self._make))
        self.setMinimumWidth(560)
        self.title_line.textChanged.connect(self._show_place)
        elsewhere.clicked.connect(self._choose_place)
        stop.clicked.connect(self.reject)
        self._make.clicked.connect(self.accept)
        self._show_place()

    @property
    def title(self) -> str:
        """The title as typed, on one line."""
        return one_line(self.title_line.text())

    @property
    def path(self) -> Path:
        """Where the file goes."""
        return self._chosen or free_path(documents_dir(), self.title)

    def _show_place(self) -> None:
        self._place.setText(str(self.path))
        self._make.setEnabled(bool(self.title))

    def _choose_place(self) -> None:
        files = self.tr("Programmes of Hosselkaart") + f" (*{SUFFIX})"
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Where should the file go?"), str(self.path), files)
        if chosen:
            self._chosen = Path(chosen) if Path(chosen).suffix else Path(chosen).with_suffix(SUFFIX)
            self._show_place()
