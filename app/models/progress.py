"""How long work tells how far it is, and hears that it should stop."""

from typing import Protocol

from app.models.errors import Cancelled


class Progress(Protocol):
    """What a long task reports to. Either call may raise `Cancelled`."""

    def step(self, done: int, total: int) -> None:
        """Report that `done` of `total` equal steps are behind us."""
        ...


class Silent:
    """Progress nobody looks at."""

    def step(self, done: int, total: int) -> None:
        """Take no notice."""


class CancelAfter:
    """Progress that stops the task after a number of steps; for trying out cancelling."""

    def __init__(self, steps: int) -> None:
        self.left = steps

    def step(self, done: int, total: int) -> None:  # noqa: ARG002
        """Count down, then raise `Cancelled`."""
        self.left -= 1
        if self.left < 0:
            raise Cancelled


SILENT = Silent()
