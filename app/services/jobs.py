"""Long work in the background, one after another: it tells how far it is, and can be stopped."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Event
from time import monotonic
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QThreadPool, Signal
from shiboken6 import isValid

from app.models.errors import Cancelled, HosselError
from app.models.progress import Progress

T = TypeVar("T")

TELL_EVERY = 0.05
"""Seconds between two words about progress; more often nobody can read."""


@dataclass(frozen=True, slots=True, eq=False)
class _Job:
    title: str
    work: Callable[[Progress], Any]
    done: Callable[[Any], None]
    asker: QObject | None
    stop: Event = field(default_factory=Event)


class _Teller:
    """The progress that work in the background reports to."""

    def __init__(self, tell: Callable[[int, int], None], stop: Event) -> None:
        self._tell = tell
        self._stop = stop
        self._told_at = 0.0

    def step(self, done: int, total: int) -> None:
        """Tell how far the work is; raises `Cancelled` where somebody stopped it."""
        if self._stop.is_set():
            raise Cancelled
        now = monotonic()
        if done >= total or now - self._told_at >= TELL_EVERY:
            self._told_at = now
            self._tell(done, total)


class Jobs(QObject):
    """Runs work in one thread beside the window. Every signal arrives in the window's own thread."""

    started = Signal(str)
    progressed = Signal(int, int)
    finished = Signal()
    failed = Signal(object)
    closing = Signal()
    _ended = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._waiting: deque[_Job] = deque()
        self._running: _Job | None = None
        self._ended.connect(self._end)

    @property
    def busy(self) -> bool:
        """Whether something runs or waits."""
        return self._running is not None

    def run(
        self, title: str, work: Callable[[Progress], T], done: Callable[[T], None], *, asker: QObject | None = None
    ) -> None:
        """Do `work` in the background, then call `done` with what it gave, in the window's thread.

        `work` gets the progress to report to. A `HosselError` comes out through `failed`; a cancelled job ends quietly.
        A screen that asked may be gone by then, as when the language changes: where `asker` is, `done` is left out.
        """
        self._waiting.append(_Job(title, work, done, asker))
        if self._running is None:
            self._start_next()

    def cancel(self) -> None:
        """Stop what runs, at its next step, and drop what waits."""
        self._waiting.clear()
        if self._running:
            self._running.stop.set()

    def close(self) -> None:
        """Stop everything, and wait until the thread is at rest; nothing is reported any more."""
        self.closing.emit()
        self.cancel()
        self._ended.disconnect(self._end)
        self._pool.waitForDone()
        self._running = None

    def _start_next(self) -> None:
        self._running = job = self._waiting.popleft()
        self.started.emit(job.title)
        self._pool.start(lambda: self._work(job))

    def _work(self, job: _Job) -> None:
        """Run in the other thread: whatever happens, say that it ended."""
        try:
            result = job.work(_Teller(self.progressed.emit, job.stop))
        except BaseException as error:  # noqa: BLE001 (the edge of the thread: told in the window's)
            self._ended.emit(job, None, error)
        else:
            self._ended.emit(job, result, None)

    def _end(self, job: _Job, result: Any, error: BaseException | None) -> None:
        self._running = None
        self.finished.emit()
        if self._waiting:
            self._start_next()
        if isinstance(error, HosselError):
            self.failed.emit(error)
        elif error is not None and not isinstance(error, Cancelled):
            raise error
        elif error is None and (job.asker is None or isValid(job.asker)):
            job.done(result)
