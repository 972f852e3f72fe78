"""Lets the making of a print tell that it goes on, so that it can be stopped between any two of its lines."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar


def _nobody() -> None:
    """Tell nobody."""


_watcher: ContextVar[Callable[[], None]] = ContextVar("watcher", default=_nobody)


@contextmanager
def watched(watcher: Callable[[], None]) -> Iterator[None]:
    """Call `watcher` many times a second while prints are made in here; what it raises stops the making."""
    token = _watcher.set(watcher)
    try:
        yield
    finally:
        _watcher.reset(token)


def go_on() -> None:
    """Tell who watches that the making goes on."""
    _watcher.get()()
