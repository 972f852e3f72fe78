"""Painting loses no reference to ``None``: PySide6 6.12.0 on Python 3.11 did, until the program aborted."""

import ctypes
import sys
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QGraphicsScene
from pytestqt.qtbot import QtBot

PAINTS = 10_000
FEW = 200
"""References that come and go by themselves; a loss shows as one for every paint."""

COUNTED = sys.version_info < (3, 12)
pytestmark = pytest.mark.skipif(not COUNTED, reason="from Python 3.12 on None is never counted, and never lost")


def lost(act: Callable[[], object], times: int) -> int:
    """Give how many references to None went lost while doing `act` so many times."""
    act()
    before = sys.getrefcount(None)
    for _ in range(times):
        act()
    return before - sys.getrefcount(None)


@pytest.fixture
def painter() -> Iterator[QPainter]:
    """Give a painter on a small picture; the picture lives as long as the painter."""
    image = QImage(9, 9, QImage.Format.Format_ARGB32)
    painter = QPainter(image)
    yield painter
    painter.end()


def test_a_scene_painted_ten_thousand_times_loses_none(qtbot: QtBot, painter: QPainter) -> None:
    scene = QGraphicsScene()
    scene.addEllipse(0, 0, 5, 5)
    assert lost(lambda: scene.render(painter), PAINTS) < FEW


def test_shapes_painted_ten_thousand_times_lose_none(qtbot: QtBot, painter: QPainter) -> None:
    def paint() -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(4, 4), 3, 3)

    assert lost(paint, PAINTS) < FEW


def test_a_lost_reference_is_noticed() -> None:
    lose, find = ctypes.pythonapi.Py_DecRef, ctypes.pythonapi.Py_IncRef
    lose.argtypes = find.argtypes = [ctypes.py_object]
    try:
        assert lost(lambda: lose(None), FEW) >= FEW
    finally:
        for _ in range(FEW + 1):
            find(None)
