"""Work in the background: it comes back to the window, tells how far it is, and stops when asked."""

from collections.abc import Iterator
from threading import Event, current_thread, main_thread

import pytest
from PySide6.QtCore import QObject
from shiboken6 import delete

from app.models.errors import DISK_FULL, FileProblem
from app.models.progress import Progress
from app.services.jobs import Jobs


@pytest.fixture
def jobs(qtbot) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


def test_what_work_gives_comes_back_in_the_thread_of_the_window(qtbot, jobs: Jobs) -> None:
    heard = []
    jobs.run("work", lambda _: current_thread(), lambda thread: heard.append((thread, current_thread())))
    qtbot.waitUntil(lambda: bool(heard))
    worked_in, came_back_in = heard[0]
    assert worked_in is not main_thread()
    assert came_back_in is main_thread()


def test_jobs_run_one_after_another_in_order(qtbot, jobs: Jobs) -> None:
    done: list[int] = []
    for number in range(3):
        jobs.run(str(number), lambda _, number=number: number, done.append)
    qtbot.waitUntil(lambda: done == [0, 1, 2])
    assert not jobs.busy


def test_progress_ends_at_all_of_it(qtbot, jobs: Jobs) -> None:
    def work(progress: Progress) -> None:
        for step in range(1, 101):
            progress.step(step, 100)

    steps = []
    jobs.progressed.connect(lambda done, total: steps.append((done, total)))
    with qtbot.waitSignal(jobs.finished):
        jobs.run("work", work, lambda _: None)
    assert steps[-1] == (100, 100)
    assert len(steps) < 50


def test_a_cancelled_job_ends_quietly_and_what_waited_does_not_begin(qtbot, jobs: Jobs) -> None:
    began = Event()

    def endless(progress: Progress) -> None:
        while True:
            began.set()
            progress.step(1, 2)

    jobs.run("endless", endless, lambda _: pytest.fail("was cancelled"))
    jobs.run("waiting", lambda _: pytest.fail("should not begin"), lambda _: None)
    assert began.wait(5)
    with qtbot.waitSignal(jobs.finished):
        jobs.cancel()
    assert not jobs.busy


def test_a_mishap_is_told_and_the_next_job_runs(qtbot, jobs: Jobs) -> None:
    def fail(_: Progress) -> None:
        raise FileProblem(DISK_FULL)

    done = []
    with qtbot.waitSignal(jobs.failed) as heard:
        jobs.run("fails", fail, lambda _: pytest.fail("it failed"))
        jobs.run("works", lambda _: 1, done.append)
    assert heard.args[0].sentence.text == DISK_FULL
    qtbot.waitUntil(lambda: done == [1])


def test_an_error_nobody_foresaw_reaches_the_window(qtbot, jobs: Jobs) -> None:
    with qtbot.captureExceptions() as caught:
        jobs.run("breaks", lambda _: 1 / 0, lambda _: None)
        qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is ZeroDivisionError


def test_closing_in_the_middle_waits_for_the_thread_and_says_nothing_more(qtbot) -> None:
    jobs = Jobs()
    began = Event()

    def endless(progress: Progress) -> None:
        while True:
            began.set()
            progress.step(1, 2)

    jobs.run("endless", endless, lambda _: pytest.fail("was closed"))
    assert began.wait(5)
    jobs.close()
    assert not jobs.busy


def test_what_nobody_waits_for_any_more_is_not_handed_over(qtbot, jobs: Jobs) -> None:
    told: list[str] = []
    asker = QObject()
    jobs.run("one", lambda _: "one", told.append, asker=asker)
    jobs.run("two", lambda _: "two", told.append)
    delete(asker)
    qtbot.waitUntil(lambda: told == ["two"])
