"""What somebody looks at is made for the newest question only, beside the window."""

from collections.abc import Iterator
from threading import Event, current_thread, main_thread

import pytest
from PySide6.QtCore import QObject
from shiboken6 import delete

from app.models.errors import DISK_FULL, FileProblem, HosselError
from app.services.jobs import Jobs
from app.services.newest import Newest


@pytest.fixture
def jobs(qtbot) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


@pytest.fixture
def newest(jobs: Jobs) -> Newest:
    return Newest(jobs)


def unheard(_: HosselError) -> None:
    pytest.fail("nothing goes wrong here")


def test_only_the_newest_is_told_and_what_waited_between_is_not_even_begun(qtbot, newest: Newest) -> None:
    may_end, begun, told = Event(), [], []

    def work(number: int) -> int:
        begun.append(number)
        if number == 0:
            may_end.wait(5)
        return number

    for number in range(5):
        newest.run(lambda number=number: work(number), told.append, failed=unheard, asker=newest)
    may_end.set()
    qtbot.waitUntil(lambda: not newest.busy)
    assert (begun, told) == ([0, 4], [4])


def test_it_works_beside_the_window_and_beside_a_long_job(qtbot, jobs: Jobs, newest: Newest) -> None:
    may_end, told = Event(), []
    jobs.run("long", lambda _: may_end.wait(5), lambda _: None)
    newest.run(current_thread, told.append, failed=unheard, asker=newest)
    qtbot.waitUntil(lambda: bool(told))
    assert jobs.busy
    assert told[0] is not main_thread()
    may_end.set()


def test_a_mishap_is_told_to_who_asked(qtbot, newest: Newest) -> None:
    def full() -> None:
        raise FileProblem(DISK_FULL)

    heard: list[HosselError] = []
    with qtbot.waitSignal(newest.rested):
        newest.run(full, lambda _: pytest.fail("it failed"), failed=heard.append, asker=newest)
    assert str(heard[0]).startswith("The disk is full")


def test_what_is_forgotten_or_asked_by_who_is_gone_is_not_told(qtbot, newest: Newest) -> None:
    asker = QObject()
    newest.run(lambda: 1, lambda _: pytest.fail("forgotten"), failed=unheard, asker=newest)
    newest.forget()
    qtbot.waitUntil(lambda: not newest.busy)
    newest.run(lambda: 2, lambda _: pytest.fail("nobody is there"), failed=unheard, asker=asker)
    delete(asker)
    qtbot.waitUntil(lambda: not newest.busy)


def test_closing_waits_and_tells_nothing_more(qtbot, jobs: Jobs, newest: Newest) -> None:
    began, ended = Event(), []

    def work() -> None:
        began.wait(5)
        ended.append(True)

    newest.run(work, lambda _: pytest.fail("it was closed"), failed=unheard, asker=newest)
    began.set()
    jobs.closing.emit()
    newest.run(work, lambda _: pytest.fail("it was closed"), failed=unheard, asker=newest)
    assert ended == [True]
    qtbot.waitUntil(lambda: not newest.busy)
