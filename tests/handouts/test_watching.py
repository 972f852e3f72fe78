"""Whoever makes a long print can stop it within it, not only between two."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.handouts.watching import go_on, watched
from app.models.errors import Cancelled
from app.models.progress import CancelAfter
from app.storage import ProgrammeFile
from app.tasks.handouts import Order
from app.tasks.previews import look
from app.tasks.prints.press import Options


class Heard:
    """Progress that counts how often it was told how far the work is."""

    def __init__(self) -> None:
        self.steps: list[tuple[int, int]] = []

    def step(self, done: int, total: int) -> None:
        self.steps.append((done, total))


@pytest.fixture
def example(example_path: Path) -> Iterator[ProgrammeFile]:
    with ProgrammeFile.open(example_path, read_only=True) as file:
        yield file


def test_nobody_need_watch() -> None:
    with watched(lambda: None):
        go_on()
    go_on()


def test_a_watcher_hears_no_more_after_it_stopped_the_making() -> None:
    def stop() -> None:
        raise Cancelled

    with pytest.raises(Cancelled), watched(stop):
        go_on()
    go_on()


@pytest.mark.parametrize("kind", ["report", "publication", "attendance", "evidence", "harvest", "timeline"])
def test_making_one_print_is_told_many_times(example: ProgrammeFile, kind: str) -> None:
    heard = Heard()
    order = Order(example, Options(kinds=(kind,)))
    next(order.pdfs(heard))
    assert heard.steps.count((0, len(order.sheets))) > 20


def test_one_file_with_all_prints_is_told_while_it_is_written(example: ProgrammeFile) -> None:
    heard = Heard()
    order = Order(example, Options(kinds=("table-sheet",), session=2))
    order.bound(heard)
    assert heard.steps.count((len(order.sheets), len(order.sheets) + 1)) > 20


def test_a_preview_nobody_waits_for_is_let_go(example: ProgrammeFile) -> None:
    with pytest.raises(Cancelled):
        look(example, [Options(kinds=("report",), session=2)], progress=CancelAfter(50))
