"""The bar that tells how far long work is, with a way to stop it; it comes only when work takes a second."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QWidget

from app.services.jobs import Jobs
from app.ui.parts.buttons import push_button
from app.ui.parts.headings import label

COMES_AFTER = 1000
"""Milliseconds."""


class JobsBar(QFrame):
    """What runs, how far it is, and a button to stop."""

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        """Follow `jobs`."""
        super().__init__(parent)
        self.setProperty("kind", "foot")
        self._title = label("")
        self._progress = QProgressBar()
        self._progress.setAccessibleName(self.tr("How far it is"))
        self._stop = push_button(self.tr("Stop this"), "close")
        self._timer = QTimer(self, singleShot=True, interval=COMES_AFTER)
        self._timer.timeout.connect(self.show)
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 8, 16, 8)
        line.setSpacing(16)
        for widget in (self._title, self._progress, self._stop):
            line.addWidget(widget)
        jobs.started.connect(self._begin)
        jobs.progressed.connect(self._advance)
        jobs.finished.connect(self._end)
        self._stop.clicked.connect(jobs.cancel)
        self.hide()

    def _begin(self, title: str) -> None:
        self._title.setText(title)
        self._progress.setRange(0, 0)
        self._timer.start()

    def _advance(self, done: int, total: int) -> None:
        self._progress.setRange(0, total)
        self._progress.setValue(done)

    def _end(self) -> None:
        self._timer.stop()
        self.hide()
