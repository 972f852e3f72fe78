"""The drawing for a screen reader: a list of the middle, all contacts, each with its lines, and the circles.

Qt asks a factory for what stands behind an object. What is on a map are no objects of Qt's, so that each gets a small
one to stand for it. They offer no actions: that is what the list beside the drawing is for.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface, QAccessibleObject
from PySide6.QtWidgets import QAccessibleWidget

from app.models.network_map import MapContent
from app.ui.maps.canvas_keys import reading_order
from app.ui.maps.sentences import details_said, thing_sentence
from app.ui.parts.buttons import TARGET

if TYPE_CHECKING:
    from app.ui.maps.canvas import MapCanvas


class Standing(QObject):
    """Stands for one thing on the map while a screen reader listens."""

    def __init__(self, canvas: "MapCanvas", thing: str) -> None:
        """Stand for `thing` on `canvas`."""
        super().__init__(canvas)
        self.canvas = canvas
        self.thing = thing


class StandingAccess(QAccessibleObject):
    """What a screen reader hears of one thing on the map."""

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
        """Give in one sentence what it is, and as its description what it has and seeks and what is noted with it.

        While names are blurred there is nothing to say.
        """
        if self._standing.canvas.picture.blurred:
            return ""
        say = {QAccessible.Text.Name: thing_sentence, QAccessible.Text.Description: details_said}.get(kind)
        return say(self._standing.canvas.open_map.content, self._standing.thing) if say else ""

    def rect(self) -> QRect:
        """Give where it is on the screen; a thin line too is as wide as a finger."""
        canvas, thing = self._standing.canvas, self._standing.thing
        outline = canvas.picture.outline_of(thing)
        if outline is None:
            return QRect()
        around = outline.boundingRect().toAlignedRect()
        wide, high = (max(0, TARGET - side + 1) // 2 for side in (around.width(), around.height()))
        around.adjust(-wide, -high, wide, high)
        return QRect(canvas.mapToGlobal(around.topLeft()), around.size())

    def state(self) -> QAccessible.State:
        """Tell whether it is chosen, and whether it is the one that keys act on."""
        state = QAccessible.State()
        open_map, thing = self._standing.canvas.open_map, self._standing.thing
        state.focusable = state.selectable = state.multiSelectable = True
        state.selected = thing in open_map.choices
        state.focused = open_map.choice == thing and self._standing.canvas.hasFocus()
        return state


class CanvasAccess(QAccessibleWidget):
    """What a screen reader hears of the drawing: a list."""

    def __init__(self, canvas: "MapCanvas") -> None:
        super().__init__(canvas, QAccessible.Role.List)
        self._canvas = canvas
        self._content: MapContent | None = None
        self._standings: dict[str, Standing] = {}

    def standings(self) -> list[Standing]:
        """Give what stands for everything: who is read first, each followed by its lines, and then the circles."""
        content = self._canvas.open_map.content
        if content is not self._content:
            self._content, before = content, self._standings
            things = _in_order(content)
            self._standings = {thing: before.get(thing) or Standing(self._canvas, thing) for thing in things}
            for gone in before.keys() - self._standings.keys():
                before[gone].deleteLater()
        return list(self._standings.values())

    def standing_of(self, thing: str) -> Standing | None:
        """Give what stands for one thing, or None."""
        self.standings()
        return self._standings.get(thing)

    def childCount(self) -> int:  # noqa: N802
        """Give how many things are on the map, the middle counted in."""
        return len(self.standings())

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Give one of them."""
        standings = self.standings()
        return QAccessible.queryAccessibleInterface(standings[index]) if 0 <= index < len(standings) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:  # noqa: N802
        """Give the place of one of them."""
        standings, found = self.standings(), child.object()
        return standings.index(found) if isinstance(found, Standing) and found in standings else -1

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]  # noqa: N802
        """Give the chosen one."""
        found = standing_of(self._canvas, self._canvas.open_map.choice)
        return QAccessible.queryAccessibleInterface(found) if found else None


def _in_order(content: MapContent) -> list[str]:
    lines: dict[str, list[str]] = {}
    for tie in content.ties:
        for end in (tie.start, tie.end):
            lines.setdefault(end or content.map.id, []).append(tie.id)
    found = [each for end in reading_order(content) for each in (end, *lines.get(end, []))]
    return [*dict.fromkeys(found), *(circle.id for circle in content.circles)]


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
        key, kept = id(behind), made
        _kept[key] = kept
        behind.destroyed.connect(lambda: QTimer.singleShot(0, lambda: _let_go(key, kept)))
    return made


def _let_go(key: int, kept: QAccessibleInterface) -> None:
    """Hold one no longer, after Qt has told of its end: until then it may still be asked."""
    if _kept.get(key) is kept:
        del _kept[key]


def speak_of_maps() -> None:
    """Let screen readers hear maps; once is enough."""
    if not _installed:
        _installed.append(True)
        QAccessible.installFactory(_made)


def standing_of(canvas: "MapCanvas", thing: str) -> Standing | None:
    """Give what stands for a contact, the middle, a line or a circle; None where no screen reader listens."""
    heard = _kept.get(id(canvas))
    return heard.standing_of(thing) if isinstance(heard, CanvasAccess) else None


def tell_focus(standing: Standing) -> None:
    """Tell a screen reader that one of them is chosen now."""
    QAccessible.updateAccessibility(QAccessibleEvent(standing, QAccessible.Event.Focus))


_installed: list[bool] = []
