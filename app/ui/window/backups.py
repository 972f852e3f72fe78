"""Choosing which backup to put back."""

from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.ui.parts.buttons import push_button
from app.ui.parts.headings import empty_note, heading, quiet
from app.ui.parts.layouts import row
from app.ui.parts.record_list import RecordList, Row
from app.ui.parts.words import counted

_TOLD_COUNTS = ("Session", "Person", "NetworkMap", "Note")


class ChooseBackup(QDialog):
    """The backups of one programme with date and counts; `chosen` is the one to put back as a new file."""

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        """List the backups of the programme at `path`."""
        super().__init__(parent)
        from app.tasks.files import backups

        self.setWindowTitle(self.tr("Put back a backup"))
        self.list = RecordList(self.tr("Backups"))
        rows = []
        for backup in backups(path):
            when = QLocale().toString(backup.made_at, QLocale.FormatType.ShortFormat)  # type: ignore[call-overload]
            counts = ", ".join(counted(name, backup.counts.get(name, 0)) for name in _TOLD_COUNTS)
            rows.append(Row(str(backup.path), when, counts, "backup"))
        self.list.set_rows(rows)
        put_back = push_button(self.tr("Put back as a new file"), "backup", primary=True)
        put_back.setEnabled(bool(rows))
        leave = push_button(self.tr("Put back nothing"))
        stack = QVBoxLayout(self)
        stack.setContentsMargins(24, 24, 24, 24)
        stack.setSpacing(16)
        stack.addWidget(heading(self.tr("Which backup do you want back?"), 2))
        stack.addWidget(quiet(self.tr("It becomes a new file. What is open now stays as it is.")))
        stack.addWidget(self.list if rows else empty_note(self.tr("There are no backups of this programme yet.")))
        stack.addLayout(row(None, leave, put_back))
        self.resize(640, 480)
        if rows:
            self.list.select(rows[0].id)
        self.list.opened.connect(self.accept)
        put_back.clicked.connect(self.accept)
        leave.clicked.connect(self.reject)

    @property
    def chosen(self) -> Path | None:
        """The backup somebody chose; None where there is none."""
        return Path(self.list.current_id()) if self.list.current_id() else None
