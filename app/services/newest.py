"""Work for what somebody looks at just now: the newest that was asked is done, and older questions are let go."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QThreadPool, Signal
from shiboken6 import isValid

from app.models.errors import HosselError
from app.services.jobs import Jobs

T = TypeVar("T")


@dataclass(frozen=True, slots=True, eq=False)
class _Asked:
    work: Callable[[], Any]
    done: Callable[[Any], None]
    failed: Callable[[HosselError], None]
    asker: QObject


class Newest(QObject):
    """Runs one piece of work at a time in a thread beside the window, and beside long jobs; lives as long as `jobs`.

    While something runs only the newest of what is asked waits; what was replaced is never told. `rested` when nothing
    runs or waits any more, however it ended.
    """

    rested = Signal()
    _ended = Signal(object, object, object)

    def __init__(self, jobs: Jobs) -> None:
        """Rest; stop when the `jobs` close."""
        super().__init__(jobs)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._running: _Asked | None = None
        self._waiting: _Asked | None = None
        self._closed = False
        self._ended.connect(self._end)
        jobs.closing.connect(self.close)

    @property
    def busy(self) -> bool:
        """Whether something runs or waits."""
        return self._running is not None

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        *,
        failed: Callable[[HosselError], None],
        asker: QObject,
    ) -> None:
        """Do `work`, then call `done` with what it gave, or `failed`, unless something newer was asked by then."""
        if self._closed:
            return
        self._waiting = _Asked(work, done, failed, asker)
        if self._running is None:
            self._start()

    def forget(self) -> None:
        """Let go of all that was asked."""
        self._waiting = None
        if self._running is not None:
            self._running = _Asked(_nothing, _nothing, _nothing, self)

    def close(self) -> None:
        """Wait until the thread is at rest; nothing is begun or told any more."""
        self._closed = True
        self.forget()
        self._pool.waitForDone()

    def _start(self) -> None:
        asked, self._waiting = self._waiting, None
        self._running = asked
        if asked is not None:
            self._pool.start(lambda: self._work(asked))

    def _work(self, asked: _Asked) -> None:
        """Run in the other thread: whatever happens, say that it ended."""
        try:
            result = asked.work()
        except BaseException as error:  # noqa: BLE001 (the edge of the thread: told in the window's)
            self._ended.emit(asked, None, error)
        else:
            self._ended.emit(asked, result, None)

    def _end(self, asked: _Asked, result: Any, error: BaseException | None) -> None:
        is_wanted = self._waiting is None and self._running is asked and isValid(asked.asker)
        self._running = None
        if self._waiting is not None:
            self._start()
        else:
            self.rested.emit()
        if not is_wanted:
            return
        if isinstance(error, HosselError):
            asked.failed(error)
        elif error is not None:
            raise error
        else:
            asked.done(result)


def _nothing(*_: Any) -> None:
    """Do nothing."""
