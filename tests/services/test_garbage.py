"""Whatever thread asks for memory, what is no longer needed goes in the window's own."""

import gc
import threading
import weakref

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.services.garbage import Garbage, throw_away


class Ring:
    """Something that only Python's garbage collector ends: it holds itself."""

    def __init__(self) -> None:
        self.itself = self


def littered() -> "tuple[weakref.ref[Ring], list[threading.Thread]]":
    """Give something nobody needs, and in which thread it ended."""
    ring, ended = Ring(), list[threading.Thread]()
    weakref.finalize(ring, lambda: ended.append(threading.current_thread()))
    return weakref.ref(ring), ended


def make_much() -> list[list[int]]:
    return [[place] for place in range(100_000)]


def test_work_beside_the_window_throws_nothing_away(qtbot: QtBot) -> None:
    parent = QObject()
    Garbage(parent)
    ring, ended = littered()
    thread = threading.Thread(target=make_much)
    thread.start()
    thread.join()
    assert ring() is not None
    much = make_much()
    throw_away()
    assert much
    assert ended == [threading.main_thread()]


def test_it_is_thrown_away_while_the_window_lives(qtbot: QtBot) -> None:
    parent = QObject()
    Garbage(parent)
    _, ended = littered()
    much = make_much()
    qtbot.waitUntil(lambda: bool(ended), timeout=5000)
    assert much
    assert not gc.isenabled()
