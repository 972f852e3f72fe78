"""The drawing for a screen reader: a list of the middle and all contacts, each with its name, kind and place.

Qt asks a factory for what stands behind an object. What is on a map are no objects of Qt's, so that each gets a small
one to stand for it. They offer no actions: that is what the list beside the drawing is for.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface, QAccessibleObject
from PySide6.QtWidgets import QAccessibleWidget

from app.ui.maps.sentences import thing_sentence

if TYPE_CHECKING:
    from app.ui.maps.canvas import MapCanvas


class Standing(QObject):
    """Stands for one contact, or the middle, while a screen reader listens."""

    def __init__(self, canvas: "MapCanvas", thing: str) -> None:
        """Stand for `thing` on `canvas`."""
        super().__init__(canvas)
        self.canvas = canvas
        self.thing = thing


class StandingAccess(QAccessibleObject):
    """What a screen reader hears of one contact."""

    def __init__(self, standing: Standing) -> None:
        super().__init__(standing)
        self._standing = standing

    def parent(self) -> QAccessibleInterface:
        """Give the drawing it is on."""
        return QAccessible.queryAccessibleInterface(self._standing.canvas)

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # noqa: ARG002
        """Have nothing inside."""
        return None

    def childCount(self) -> int:  # noqa: N802
        """Have nothing inside."""
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:  # noqa: N802, ARG002
        """Have nothing inside."""
        return -1

    def role(self) -> QAccessible.Role:
        """Be one of a list."""
        return QAccessible.Role.ListItem

    def text(self, kind: QAccessible.Text) -> str:
        """Give name, kind, ring and number of lines in one sentence."""
        if kind is not QAccessible.Text.Name:
            return ""
        return thing_sentence(self._standing.canvas.open_map.content, self._standing.thing)

    def rect(self) -> QRect:
        """Give where it is on the screen."""
        canvas, thing = self._standing.canvas, self._standing.thing
        place, radius = canvas.picture.place_of(thing).toPoint(), round(canvas.picture.radius(thing))
        corner = canvas.mapToGlobal(place)
        return QRect(corner.x() - radius, corner.y() - radius, 2 * radius, 2 * radius)

    def state(self) -> QAccessible.State:
        """Tell whether it is chosen."""
        state = QAccessible.State()
        chosen = self._standing.canvas.open_map.choice == self._standing.thing
        state.focusable = state.selectable = True
        state.selected = chosen
        state.focused = chosen and self._standing.canvas.hasFocus()
        return state


class CanvasAccess(QAccessibleWidget):
    """What a screen reader hears of the drawing: a list."""

    def __init__(self, canvas: "MapCanvas") -> None:
        super().__init__(canvas, QAccessible.Role.List)
        self._canvas = canvas

    def childCount(self) -> int:  # noqa: N802
        """Give how many stand on the map, the middle counted in."""
        return len(self._canvas.standings())

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Give one of them."""
        standings = self._canvas.standings()
        return QAccessible.queryAccessibleInterface(standings[index]) if 0 <= index < len(standings) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:  # noqa: N802
        """Give the place of one of them."""
        standings, found = self._canvas.standings(), child.object()
        return standings.index(found) if isinstance(found, Standing) and found in standings else -1

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]  # noqa: N802
        """Give the chosen one."""
        chosen = self._canvas.open_map.choice
        found = next((each for each in self._canvas.standings() if each.thing == chosen), None)
        return QAccessible.queryAccessibleInterface(found) if found else None


_kept: dict[int, QAccessibleInterface] = {}


def _made(class_name: str, behind: QObject) -> QAccessibleInterface | None:
    """Give what a screen reader hears of an object, where it is one of ours."""
    from app.ui.maps.canvas import MapCanvas

    made: QAccessibleInterface | None = None
    if class_name == "MapCanvas" and isinstance(behind, MapCanvas):
        made = CanvasAccess(behind)
    elif class_name == "Standing" and isinstance(behind, Standing):
        made = StandingAccess(behind)
    if made is not None:
        # Qt holds it from here on, but not for Python: without this it would be collected at once.
        key = id(behind)
        _kept[key] = made
        behind.destroyed.connect(lambda: _kept.pop(key, None))
    return made


def speak_of_maps() -> None:
    """Let screen readers hear maps; once is enough."""
    if not _installed:
        _installed.append(True)
        QAccessible.installFactory(_made)


def tell_focus(standing: Standing) -> None:
    """Tell a screen reader that one of them is chosen now."""
    QAccessible.updateAccessibility(QAccessibleEvent(standing, QAccessible.Event.Focus))


_installed: list[bool] = []
