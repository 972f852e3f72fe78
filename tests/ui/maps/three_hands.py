"""Three ways to do the same on a map that is open: with the mouse, with a finger, with the keys alone; for tests."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidget

from app.models.network_map import Ask, Direction, Good, Offer, TieKind
from app.ui.maps.canvas_keys import STEP
from app.ui.maps.finger_scroll import LONG_PRESS
from app.ui.maps.hand import HOLD
from app.ui.maps.map_sheet import MapSheet
from app.ui.parts.choice import Choice
from tests.ui.maps.hands import CONTROL, LEFT, NONE, SHIFT, Place, middle_of, spot, stroke

Key = Qt.Key
ME = ""
"""How who is in the middle is called here."""

WITH_SHIFT = 4
"""How many steps of an arrow key one with Shift is."""

MOST_KEYS = 60
"""Presses of one key after which somebody would give up."""


class ThreeHands(ABC):
    """What any hand can do on a sheet: type where the keys are, and all that each hand does in its own way."""

    def __init__(self, sheet: MapSheet) -> None:
        self.sheet, self.canvas, self.guide, self.panel = sheet, sheet.canvas, sheet.guide, sheet.panel

    def id_of(self, name: str) -> str:
        content = self.sheet.open_map.content
        return next((actor.id for actor in content.actors if actor.name == name), content.map.id)

    def write(self, *lines: str) -> None:
        """Type lines where the keys are, each with Enter; that has to be a field."""
        for line in lines:
            field = QApplication.focusWidget()
            assert isinstance(field, QLineEdit), field
            QTest.keyClicks(field, line)
            QTest.keyClick(field, Key.Key_Return)

    def paste(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        QTest.keyClick(QApplication.focusWidget(), Key.Key_V, CONTROL)

    def add_good(self, name: str, cls: type[Offer | Ask], *, kind: Good, words: str) -> None:
        """Say what somebody has or seeks, by the button of the guide."""
        self.choose(name)
        self.press(self.guide.offer if cls is Offer else self.guide.ask)
        self.pick(self.panel.contact.goods.kind, kind)
        self.go_to(self.panel.contact.goods.words)
        self.write(words)

    @abstractmethod
    def press(self, button: QWidget) -> None: ...

    @abstractmethod
    def go_to(self, field: QWidget) -> None: ...

    @abstractmethod
    def pick(self, choice: Choice, value: object) -> None: ...

    @abstractmethod
    def choose(self, name: str) -> None: ...

    @abstractmethod
    def place(self, name: str, at: Place) -> None: ...

    @abstractmethod
    def connect(self, one: str, other: str) -> None: ...

    @abstractmethod
    def describe(self, kind: TieKind, direction: Direction, *, strength: int) -> None:
        """Say more about the line that was drawn last."""

    @abstractmethod
    def encircle(self, one: str, other: str, *, name: str) -> None: ...

    @abstractmethod
    def rename(self, name: str, new: str) -> None: ...

    @abstractmethod
    def remove(self, name: str) -> None: ...


class Pointing(ThreeHands):
    """A mouse or a finger: both tap and drag."""

    @abstractmethod
    def tap(self, widget: QWidget, at: QPoint) -> None: ...

    @abstractmethod
    def drag(self, points: Sequence[QPoint]) -> None:
        """Drag over the drawing."""

    @abstractmethod
    def ask_menu(self, at: QPoint) -> None:
        """Ask for the menu of what lies there on the drawing."""

    def where(self, name: str) -> QPoint:
        return middle_of(self.canvas, self.id_of(name))

    def press(self, button: QWidget) -> None:
        assert button.isVisible()
        assert button.isEnabled()
        self.tap(button, button.rect().center())

    def go_to(self, field: QWidget) -> None:
        self.press(field)

    def pick(self, choice: Choice, value: object) -> None:
        self.press(choice)
        rows = choice.view()
        place = next(place for place in range(choice.count()) if choice._values[place] == value)
        self.tap(rows.viewport(), rows.visualRect(rows.model().index(place, 0)).center())

    def choose(self, name: str) -> None:
        self.tap(self.canvas, self.where(name))

    def place(self, name: str, at: Place) -> None:
        start, goal = self.where(name), spot(self.canvas, *at)
        self.drag([start, (start + goal) / 2, goal])

    def connect(self, one: str, other: str) -> None:
        start, goal = self.where(one), self.where(other)
        radius = 0.0 if one == ME else max(self.canvas.picture.radius(self.id_of(one)) - 2, HOLD + 2)
        way = goal - start
        length = (way.x() ** 2 + way.y() ** 2) ** 0.5
        start = start + way * (radius / length)
        self.drag([start, (start + goal) / 2, goal])

    def encircle(self, one: str, other: str, *, name: str) -> None:
        ends = [self.where(one), self.where(other)]
        left, right = min(end.x() for end in ends) - 45, max(end.x() for end in ends) + 45
        top, foot = min(end.y() for end in ends) - 45, max(end.y() for end in ends) + 45
        corners = [QPoint(left, top), QPoint(right, top), QPoint(right, foot), QPoint(left, foot), QPoint(left, top)]
        self.drag(corners)
        self.write(name)

    def remove(self, name: str) -> None:
        self.ask_menu(self.where(name))
        self.tap_last(self.popped_up())

    def popped_up(self) -> QMenu:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        return menu

    def tap_row(self, menu: QMenu, place: int) -> None:
        rows = [action for action in menu.actions() if not action.isSeparator()]
        self.tap(menu, menu.actionGeometry(rows[place]).center())

    def tap_last(self, menu: QMenu) -> None:
        """Tap the last row: what takes it away."""
        self.tap_row(menu, -1)


class MouseHand(Pointing):
    """The mouse."""

    def tap(self, widget: QWidget, at: QPoint) -> None:
        QTest.mouseMove(widget, at)
        QTest.mouseClick(widget, LEFT, NONE, at)

    def drag(self, points: Sequence[QPoint]) -> None:
        stroke(self.canvas, points)

    def ask_menu(self, at: QPoint) -> None:
        """Choose what is there and ask for its menu, as the right button does."""
        QTest.mouseClick(self.canvas, Qt.MouseButton.RightButton, NONE, at)
        where = self.canvas.mapToGlobal(at)
        QApplication.sendEvent(self.canvas, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, where))

    def describe(self, kind: TieKind, direction: Direction, *, strength: int) -> None:
        """Use the menu of the line, once for each."""
        tie = self.sheet.open_map.tie(self.sheet.open_map.choice)
        assert tie
        kinds = len(TieKind)
        rows = (
            (list(TieKind).index(kind),),
            (kinds, list(Direction).index(direction)),
            (kinds + 1, strength - 1),
        )
        for way in rows:
            one, other = (middle_of(self.canvas, end or self.id_of(ME)) for end in (tie.start, tie.end))
            self.ask_menu((one + other) / 2)
            for place in way:
                self.tap_row(self.popped_up(), place)

    def rename(self, name: str, new: str) -> None:
        QTest.mouseDClick(self.canvas, LEFT, NONE, self.where(name))
        self.write(new)


class FingerHand(Pointing):
    """A finger on a touch screen, which is slower than a second tap would be. There are no touches off the screen."""

    def __init__(self, sheet: MapSheet, screen: QPointingDevice) -> None:
        super().__init__(sheet)
        self._screen = screen

    def tap(self, widget: QWidget, at: QPoint) -> None:
        self._bring_near(widget, at)
        self._touch(widget, at)

    def _touch(self, widget: QWidget, at: QPoint) -> None:
        QTest.touchEvent(widget, self._screen).press(0, at, widget).commit()
        QTest.touchEvent(widget, self._screen).release(0, at, widget).commit()

    def _bring_near(self, widget: QWidget, at: QPoint) -> None:
        """Push the window so that the place is on the screen; a menu is there by itself."""
        window = self.sheet.window()
        if widget.window() is window:
            window.move(window.screen().geometry().center().x() - widget.mapTo(window, at).x(), 0)
        QTest.qWait(QApplication.doubleClickInterval())

    def drag(self, points: Sequence[QPoint]) -> None:
        self._bring_near(self.canvas, self.canvas.rect().center())
        canvas = self.canvas
        QTest.touchEvent(canvas, self._screen).press(0, points[0], canvas).commit()
        for point in points[1:]:
            QTest.touchEvent(canvas, self._screen).move(0, point, canvas).commit()
        QTest.touchEvent(canvas, self._screen).release(0, points[-1], canvas).commit()

    def ask_menu(self, at: QPoint) -> None:
        """Hold still until the menu comes."""
        self._bring_near(self.canvas, at)
        QTest.touchEvent(self.canvas, self._screen).press(0, at, self.canvas).commit()
        QTest.qWait(LONG_PRESS + 200)
        QTest.touchEvent(self.canvas, self._screen).release(0, at, self.canvas).commit()

    def describe(self, kind: TieKind, direction: Direction, *, strength: int) -> None:
        """Use the panel."""
        self.press(self.sheet.beside)
        line = self.panel.line
        for choice, value in ((line.kind, kind), (line.direction, direction), (line.strength, strength)):
            self.pick(choice, value)
        self.press(self.sheet.beside)

    def rename(self, name: str, new: str) -> None:
        """Tap twice, this time soon after each other."""
        slow = QApplication.doubleClickInterval()
        self.tap(self.canvas, self.where(name))
        QApplication.setDoubleClickInterval(10 * slow)
        self._touch(self.canvas, self.where(name) + QPoint(2, 2))
        QApplication.setDoubleClickInterval(slow)
        self.write(new)


class KeyHand(ThreeHands):
    """The keys alone: nothing is reached but by Tab, F6, arrows and what each key does."""

    def key(self, key: Key, held: Qt.KeyboardModifier = NONE) -> None:
        focused = QApplication.focusWidget()
        assert focused, "the keys go nowhere"
        QTest.keyClick(focused, key, held)

    def until(self, there: Callable[[], bool], key: Key, held: Qt.KeyboardModifier = NONE) -> None:
        """Press a key again and again."""
        for _ in range(MOST_KEYS):
            if there():
                return
            self.key(key, held)
        raise AssertionError(f"not reached with {key}")

    def go_to(self, field: QWidget) -> None:
        """Go to the part of the sheet with F6, and on from there with Tab; else all along with Tab."""
        parts: tuple[QWidget, ...] = (self.guide, self.canvas, self.panel, self.sheet.tools)
        part = next((each for each in parts if each is field or each.isAncestorOf(field)), None)
        if part and not field.hasFocus():
            self.key(Key.Key_F6)
            self.until(lambda: self.is_in(part), Key.Key_F6)
        self.until(field.hasFocus, Key.Key_Tab)

    def is_in(self, part: QWidget) -> bool:
        focused = QApplication.focusWidget()
        return part is focused or part.isAncestorOf(focused)

    def press(self, button: QWidget) -> None:
        self.go_to(button)
        self.key(Key.Key_Space)

    def pick(self, choice: Choice, value: object) -> None:
        self.go_to(choice)
        self.key(Key.Key_Home)
        self.until(lambda: choice.value() == value, Key.Key_Down)

    def choose(self, name: str) -> None:
        self.go_to(self.canvas)
        self.key(Key.Key_Home)
        if name == ME:
            self.key(Key.Key_Backtab, SHIFT)
        self.until(lambda: self.sheet.open_map.choice == self.id_of(name), Key.Key_Tab)

    def place(self, name: str, at: Place) -> None:
        self.choose(name)
        actor = self.sheet.open_map.content.by_id[self.id_of(name)]
        for way, (less, more) in (
            (at[0] - actor.x, (Key.Key_Left, Key.Key_Right)),
            (at[1] - actor.y, (Key.Key_Up, Key.Key_Down)),
        ):
            far, near = divmod(round(abs(way) / STEP), WITH_SHIFT)
            for times, held in ((far, SHIFT), (near, NONE)):
                for _ in range(times):
                    self.key(more if way > 0 else less, held)

    def connect(self, one: str, other: str) -> None:
        self.choose(one)
        self.key(Key.Key_L)
        self.choose(other)
        self.key(Key.Key_Return)

    def describe(self, kind: TieKind, direction: Direction, *, strength: int) -> None:
        """Open the line with Enter; that goes to its kind."""
        self.key(Key.Key_Return)
        line = self.panel.line
        for choice, value in ((line.kind, kind), (line.direction, direction), (line.strength, strength)):
            self.pick(choice, value)

    def encircle(self, one: str, other: str, *, name: str) -> None:
        """Draw the circle round one, and tick the other in the panel."""
        self.choose(one)
        self.key(Key.Key_C)
        self.write(name)
        self.key(Key.Key_Return)
        members = self.panel.circle.members
        self.go_to(members)
        self.until(lambda: members.currentItem().text() == other, Key.Key_Down)
        self.key(Key.Key_Space)

    def rename(self, name: str, new: str) -> None:
        self.choose(name)
        self.key(Key.Key_F2)
        self.write(new)

    def remove(self, name: str) -> None:
        self.choose(name)
        self.key(Key.Key_Delete)
