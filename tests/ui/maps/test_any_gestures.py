"""Whatever hands, fingers and keys do on the drawing: all of it undone, and all of it redone, gives the same file."""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QPointingDevice, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.models import RECORD_CLASSES
from app.models.map_edits import add_actor, add_map
from app.models.network_map import NetworkMap
from app.models.programme import Programme
from app.models.record import Record, new_id
from app.services.workspace import Workspace
from app.storage import ProgrammeFile
from app.ui.maps.canvas import MapCanvas
from app.ui.maps.open_map import OpenMap
from tests.storage.conftest import MOMENT
from tests.ui.maps.hands import CONTROL, LEFT, NONE, SHIFT, Finger, drag, middle_of, stroke

WIDE, HIGH = 900, 700
KEYS = {
    "delete": (Qt.Key.Key_Delete, NONE),
    "closer": (Qt.Key.Key_Plus, NONE),
    "further": (Qt.Key.Key_Minus, NONE),
    "right": (Qt.Key.Key_Right, NONE),
    "far_up": (Qt.Key.Key_Up, SHIFT),
    "next": (Qt.Key.Key_Tab, NONE),
    "all": (Qt.Key.Key_A, CONTROL),
    "circle": (Qt.Key.Key_C, NONE),
    "line": (Qt.Key.Key_L, NONE),
    "enter": (Qt.Key.Key_Return, NONE),
    "rename": (Qt.Key.Key_F2, NONE),
    "escape": (Qt.Key.Key_Escape, NONE),
}


class Room:
    """A map with four people on it, drawn on by hands that know not what they do."""

    def __init__(self, path: Path, device: QPointingDevice) -> None:
        self.file = ProgrammeFile.create(path, Programme(id=new_id(), title="Proef"))
        self.workspace = Workspace(self.file)
        rings, sectors = ("a", "b", "c"), ("thuis", "werk")
        made = add_map(1, owner=None, session=None, ring_names=rings, sector_names=sectors, at=MOMENT, title="x")
        self.workspace.do(made)
        self.map = self.workspace.all(NetworkMap)[0].id
        for name, place in {"Mo": (0.3, 0.2), "An": (-0.5, 0.1), "Bo": (0.1, -0.7), "Do": (-1.3, 0.2)}.items():
            self.workspace.do(add_actor(self.workspace.map_content(self.map), name, at=place))
        self.begin = self.workspace.head()
        self.canvas = MapCanvas(OpenMap(self.workspace, self.map))
        self.canvas.resize(WIDE, HIGH)
        self.canvas.show()
        self.canvas.repaint()
        self.finger = Finger(self.canvas, device)

    def close(self) -> None:
        self.canvas.close()
        self.canvas.deleteLater()
        QApplication.processEvents()
        self.workspace.close()

    def dump(self) -> dict[str, list[Record]]:
        return {cls.__name__: self.file.all(cls) for cls in RECORD_CLASSES}

    def things(self) -> list[str]:
        return [self.map, *self.canvas.open_map.content.by_id]

    def at(self, lot: int) -> QPoint:
        """Give the middle or the rim of somebody, or some place on the paper."""
        if lot % 3 == 2:
            return QPoint(40 + lot * 97 % (WIDE - 80), 40 + lot * 61 % (HIGH - 80))
        thing = self.things()[lot % len(self.things())]
        rim = QPoint(int(self.canvas.picture.radius(thing)), 0) if lot % 3 else QPoint()
        return middle_of(self.canvas, thing) + rim

    def do(self, act: str, one: int, other: int) -> None:
        if act in KEYS:
            self.canvas.setFocus()
            QTest.keyClick(self.canvas, *KEYS[act])
            self.canvas.editor.finish()
        else:
            getattr(self, act)(one, other)
        self.canvas.repaint()

    def tap(self, one: int, other: int) -> None:
        QTest.mouseClick(self.canvas, LEFT, SHIFT if other % 2 else NONE, self.at(one))

    def write(self, one: int, other: int) -> None:
        QTest.mouseDClick(self.canvas, LEFT, NONE, self.at(one))
        if self.canvas.editor.isVisible():
            QTest.keyClicks(self.canvas.editor, f"n{other}")
            QTest.keyClick(self.canvas.editor, Qt.Key.Key_Return)

    def drag(self, one: int, other: int) -> None:
        drag(self.canvas, self.at(one), self.at(other))
        self.canvas.editor.finish()

    def finger_drag(self, one: int, other: int) -> None:
        start = self.at(one)
        self.finger.drag([start, start + QPoint(9, 9), self.at(other)])
        self.canvas.editor.finish()

    def loop(self, one: int, other: int) -> None:
        corner, far = QPoint(5 + one * 9, 5 + one * 7), QPoint(500 + other * 19, 400 + other * 14)
        points = [corner, QPoint(far.x(), corner.y()), far, QPoint(corner.x(), far.y()), corner]
        stroke(self.canvas, points, SHIFT if one % 2 else NONE)
        self.canvas.editor.finish()

    def wheel(self, one: int, other: int) -> None:
        at, up = QPointF(self.at(one)), QPoint(0, 120 if other % 2 else -120)
        no_button, phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
        where = self.canvas.mapToGlobal(at)
        QApplication.sendEvent(self.canvas, QWheelEvent(at, where, QPoint(), up, no_button, NONE, phase, False))

    def tidy(self, one: int, _other: int) -> None:
        self.canvas.open_map.arrange(also_by_hand=bool(one % 2))

    def undo(self, _one: int, _other: int) -> None:
        self.workspace.undo(self.map, self.begin)

    def redo(self, _one: int, _other: int) -> None:
        self.workspace.redo(self.map, self.begin)


ACTS = ("tap", "write", "drag", "finger_drag", "loop", "wheel", "tidy", "undo", "redo")
acts = st.lists(st.tuples(st.sampled_from([*ACTS, *KEYS]), st.integers(0, 30), st.integers(0, 30)), max_size=14)


@pytest.fixture
def room(tmp_path: Path, touch_screen: QPointingDevice) -> Iterator[Room]:
    made = Room(tmp_path / "a.hossel", touch_screen)
    yield made
    made.close()


@given(doings=acts)
@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
def test_any_gestures_undone_and_redone_give_the_same_file(
    touch_screen: QPointingDevice, doings: list[tuple[str, int, int]]
) -> None:
    with TemporaryDirectory() as folder:
        room = Room(Path(folder) / "a.hossel", touch_screen)
        begin = room.dump()
        for doing in doings:
            room.do(*doing)
        end, steps = room.dump(), 0
        while room.workspace.can_undo(room.map, room.begin):
            assert room.workspace.undo(room.map, room.begin)
            steps += 1
        assert room.dump() == begin
        for _ in range(steps):
            assert room.workspace.redo(room.map, room.begin)
        assert room.dump() == end
        assert room.file.check() == []
        room.close()


def test_these_gestures_draw_people_lines_and_circles(room: Room) -> None:
    before = room.dump()
    for one in range(4):
        room.do("drag", one, 3)
        room.do("loop", 2 * one, 9)
        room.do("write", 3 * one + 2, one)
    assert len(room.canvas.open_map.content.circles) > 0
    assert len(room.canvas.open_map.content.ties) > 0
    assert len(room.canvas.open_map.content.actors) > len(before["Actor"])
