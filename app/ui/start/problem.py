"""What is the matter with a file that cannot be opened, and what somebody can do about it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QLayout, QVBoxLayout, QWidget

from app.models import errors
from app.models.errors import FileProblem
from app.ui.parts.announcing import announce
from app.ui.parts.buttons import push_button
from app.ui.parts.flow import flow
from app.ui.parts.headings import heading, label, quiet
from app.ui.parts.layouts import row
from app.ui.parts.words import counted, told

_WITH_BACKUPS = {errors.FILE_DAMAGED, errors.FILE_EMPTY, errors.FILE_MISSING, errors.FILE_FOREIGN}
_MOST_BACKUPS = 3
_TOLD_COUNTS = ("Session", "Person", "NetworkMap", "Note")


class ProblemPanel(QFrame):
    """One sentence about the file, then the ways on: look only, put back a backup, or take another file."""

    open_requested = Signal()
    look_requested = Signal(object)
    restore_requested = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "warning")
        self._inside = QVBoxLayout(self)
        self._inside.setContentsMargins(24, 16, 24, 16)
        self._inside.setSpacing(16)
        self.hide()

    def explain(self, path: Path, problem: FileProblem) -> None:
        """Show what is the matter with `path`, and what can be done; the first button gets the keyboard."""
        self._empty(self._inside)
        sentence = told(problem)
        self._inside.addWidget(heading(self.tr("This programme cannot be opened"), 2))
        self._inside.addWidget(label(sentence))
        self._inside.addWidget(label(str(path), kind="path"))
        if problem.sentence.text == errors.FILE_LOCKED:
            self._offer_a_look(path)
        if problem.sentence.text in _WITH_BACKUPS:
            self._offer_backups(path)
        another = push_button(self.tr("Choose another file"), "open")
        another.clicked.connect(self.open_requested)
        close = push_button(self.tr("Close this message"), "close")
        close.clicked.connect(self.hide)
        self._inside.addLayout(flow(another, close))
        self.setAccessibleName(sentence)
        self.show()
        announce(self, sentence)
        another.show()
        another.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer_a_look(self, path: Path) -> None:
        look = push_button(self.tr("Open to look only"), "search", primary=True)
        look.clicked.connect(lambda: self.look_requested.emit(path))
        self._inside.addLayout(row(look, None))

    def _offer_backups(self, path: Path) -> None:
        from app.tasks.files import backups

        found = backups(path)[:_MOST_BACKUPS]
        if not found:
            self._inside.addWidget(quiet(self.tr("There are no backups of this programme on this computer.")))
            return
        self._inside.addWidget(heading(self.tr("Put back a backup as a new file"), 3))
        for backup in found:
            when = QLocale().toString(backup.made_at, QLocale.FormatType.ShortFormat)  # type: ignore[call-overload]
            counts = ", ".join(counted(name, backup.counts.get(name, 0)) for name in _TOLD_COUNTS)
            button = push_button(self.tr("Put back {when}").format(when=when), "backup")
            button.clicked.connect(partial(self.restore_requested.emit, backup.path, path))
            self._inside.addLayout(row(button, quiet(counts)))

    def _empty(self, layout: QLayout) -> None:
        while (item := layout.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
            elif (inner := item.layout()) is not None:
                self._empty(inner)
