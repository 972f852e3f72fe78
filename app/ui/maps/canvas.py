"""The drawing surface: the map as it is printed, worked with mouse, pen, fingers and keys."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTouchEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from app.models.map_geometry import Point
from app.models.network_map import MapContent
from app.ui.maps.access import speak_of_maps, standing_of, tell_focus
from app.ui.maps.canvas_keys import CanvasKeys
from app.ui.maps.fingers import Fingers
from app.ui.maps.hand import Hand
from app.ui.maps.name_editor import NameEditor
from app.ui.maps.open_map import OpenMap
from app.ui.maps.photo_under import PhotoUnder
from app.ui.maps.picture import MapPicture
from app.ui.maps.sentences import chosen_sentence
from app.ui.maps.settling import Settling
from app.ui.maps.wheel import Wheel
from app.ui.parts.announcing import announce
from app.ui.theme import BASE_POINTS, colour

FAR = 1.6
"""How much larger names are for the back of the room."""

_HANDS = Qt.MouseButton.LeftButton | Qt.MouseButton.MiddleButton
_FINGERS = (QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel)


class MapCanvas(QWidget):
    """Mirrors an `OpenMap`, and turns what hands and keys do into its edits.

    Tab goes round the contacts and on to what comes next; arrows move who is chosen; Enter opens it.
    """

    opened = Signal(str)
    detail_asked = Signal(str, str)
    menu_asked = Signal(str, QPoint)
    loop_left_open = Signal()

    def __init__(self, open_map: OpenMap, parent: QWidget | None = None) -> None:
        """Show the map of `open_map`, all of it in view."""
        super().__init__(parent)
        self._map = open_map
        self._past: MapContent | None = None
        self._fitted = True
        self.selects = False
        self.picture = MapPicture(open_map.content, self)
        self.picture.when_settled = self.update
        self.hand = Hand(self)
        self.editor = NameEditor(self)
        self._fingers = Fingers(self, self.hand)
        self._wheel = Wheel(self)
        self._keys = CanvasKeys(self)
        self.photo = PhotoUnder(self)
        self._settling = Settling(self)
        self._from_afar = self._dropping = False
        self._set_size_of_names()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(320, 240)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setAccessibleName(self.tr("Network map"))
        speak_of_maps()
        self.photo.mirror()
        open_map.changed.connect(self._follow)
        open_map.chosen.connect(self._tell)
        open_map.connecting.connect(lambda _: self.update())
        open_map.joined_again.connect(lambda _: self.ask_menu_of_choice())

    @property
    def open_map(self) -> OpenMap:
        """The map that is drawn on."""
        return self._map

    @property
    def only_looks(self) -> bool:
        """Whether nothing can be changed here now: the file is another's, the past is shown, or names are blurred."""
        return self._map.read_only or self._past is not None or self.picture.blurred

    # --- what is in view ------------------------------------------------------------------------

    def fit(self) -> None:
        """Bring everything into view."""
        self._fitted = True
        self.redraw()

    def zoom(self, factor: float, about: QPointF | None = None) -> None:
        """Draw larger or smaller, round a point of the canvas or its middle."""
        middle = about or QPointF(self.width() / 2, self.height() / 2)
        self._fitted = False
        self.picture.view = self.picture.view.zoomed(factor, about=(middle.x(), middle.y()))
        self.redraw()

    def pan(self, dx: float, dy: float) -> None:
        """Push the map by so many pixels."""
        self._fitted = False
        self.picture.view = self.picture.view.panned(dx, dy)
        self.editor.stand()
        self.update()

    def redraw(self) -> None:
        """Show what is there now; a map that was wholly in view stays so, but never jumps under a hand."""
        self.picture.show(self._shown())
        if self._fitted and not self.hand.is_down:
            self.picture.fit()
        self.editor.stand()
        self.update()

    def light_up(self, things: frozenset[str] | None) -> None:
        """Dim all but these things; None lights up everything."""
        self.picture.lit = things
        self.redraw()

    def blur(self, *, on: bool) -> None:
        """Draw bars where names are, for who may see the map but not the names."""
        self._finish()
        self.picture.blurred = on
        self.redraw()

    def show_from_afar(self, *, on: bool) -> None:
        """Draw names large enough for the back of the room."""
        self._from_afar = on
        self._set_size_of_names()
        self.redraw()

    def show_past(self, content: MapContent | None) -> None:
        """Show the map as it was, to look at only; None is the map as it is."""
        begins, self._past = content is not None and self._past is None, content
        if begins:
            # Only once: what is taken now changes the map, and the past is then shown again.
            self._finish()
        self.hand.stop()
        self.redraw()

    def come_to_rest(self) -> None:
        """Have everybody be where they are, who were on the way there."""
        self._settling.stop()

    def carry(self, moved: Mapping[str, Point] | None) -> None:
        """Show contacts somewhere else for now; None lets them go back."""
        self.picture.carry(moved)
        self.update()

    def _shown(self) -> MapContent:
        return self._past or self._map.content

    def _finish(self) -> None:
        """Take what is being written, and give up what a hand is doing."""
        self.hand.stop()
        self._map.stop_line()
        self.editor.finish()

    def _set_size_of_names(self) -> None:
        self.picture.large = self.font().pointSizeF() / BASE_POINTS * (FAR if self._from_afar else 1.0)

    # --- what hands ask -----------------------------------------------------------------------------

    def tap(self, thing: str, at: QPointF, *, more: bool = False) -> None:
        """Choose what was tapped, or open its sign; on empty paper, ask who stands there."""
        self.editor.finish()
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        sign = self.picture.sign_at(at)
        if sign and not self._map.line_from:
            self._map.choose(sign[0])
            self.detail_asked.emit(*sign)
        elif not thing:
            self._tap_paper(at)
        elif more or self.selects:
            self._map.choose_also(thing)
        elif thing == self._map.choice and self._map.tie(thing):
            self.ask_menu(at)
        else:
            self._map.tap(thing)

    def _tap_paper(self, at: QPointF) -> None:
        """Give up a line or the choice of many; else choose nothing and ask who stands here."""
        busy = bool(self._map.line_from) or len(self._map.choices) > 1
        self._map.stop_line()
        self._map.choose("")
        if not busy:
            self.type_at(self.picture.view.to_map(at.x(), at.y()))

    def double_tap(self, at: QPointF) -> None:
        """Rename a contact or circle in its place; open what a line says; write on empty paper."""
        thing = self.picture.thing_at(at)
        if self._map.actor(thing) or self._map.circle(thing):
            self.rename(thing)
        elif thing:
            self.opened.emit(thing)
        else:
            self.type_at(self.picture.view.to_map(at.x(), at.y()))

    def type_at(self, place: Point, *, tied_to: str = "") -> None:
        """Ask for a name in that very place; who is named there is tied to `tied_to`."""
        if not self.only_looks:
            self.editor.ask(place, tied_to=tied_to)

    def rename(self, thing: str) -> None:
        """Ask for another name of a contact or circle, where it stands."""
        if not self.only_looks:
            self._map.choose(thing)
            self.editor.rename(thing)

    def drop(self, moved: Mapping[str, Point]) -> None:
        """Leave contacts where they were carried."""
        self.picture.carry(None)
        self._dropping = True
        if not moved or not self._map.move(moved):
            self.redraw()
        self._dropping = False

    def ask_menu(self, at: QPointF) -> None:
        """Ask for all that can be done with what lies here."""
        thing = self.picture.thing_at(at)
        if thing not in self._map.choices:
            self._map.choose(thing)
        self.hand.at = at
        self.menu_asked.emit(thing, self.mapToGlobal(at.toPoint()))

    def ask_menu_of_choice(self) -> None:
        """Ask for all that can be done with what is chosen; with nothing chosen, with the map."""
        choice = self._map.choice
        outline = self.picture.outline_of(choice)
        at = outline.pointAtPercent(0.5) if outline else QPointF(self.rect().center())
        if outline and self._map.is_end(choice):
            at = outline.boundingRect().center()
        self.hand.at = at
        self.menu_asked.emit(choice, self.mapToGlobal(at.toPoint()))

    # --- painting ---------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Lay the map down, and on it what is chosen and under way."""
        painter = QPainter(self)
        self.picture.lay_down(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for thing in self._map.choices:
            self._paint_choice(painter, thing)
        if self.hand.act:
            self.hand.act.paint(painter)
        elif self._map.is_end(self._map.line_from) and not self.hand.at.isNull():
            painter.setPen(QPen(colour("accent"), 3, Qt.PenStyle.DashLine))
            painter.drawLine(self.picture.place_of(self._map.line_from), self.hand.at)

    def _paint_choice(self, painter: QPainter, thing: str) -> None:
        """Draw a dark and a light ring round what is chosen."""
        outline = self.picture.outline_of(thing)
        if outline is None:
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        focused = self.hasFocus() and thing == self._map.choice
        for name, width in (("focus", 5.0), ("focus_inner", 2.0)) if focused else (("focus", 3.0),):
            painter.setPen(QPen(colour(name), width))
            painter.drawPath(outline)

    # --- mouse, pen and fingers ---------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Take hold of what is there; what comes of it shows when the hand moves or lets go."""
        other = event.buttons() & _HANDS & ~event.button()
        if other or not event.button() & _HANDS:
            event.ignore()
            return
        push = self._keys.pushes or event.button() == Qt.MouseButton.MiddleButton
        self.hand.press(event.position(), push=push, more=_more(event))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Move, draw or push, once it is a drag; else show what a press would take hold of."""
        self.hand.move(event.position())
        if not self.hand.is_down:
            self.setCursor(self.hand.shape_at(event.position(), pushes=self._keys.pushes))
            if self._map.line_from:
                self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Finish, once nothing holds on any more."""
        if not event.buttons() & _HANDS:
            self.hand.release(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Rename in place, or open."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.double_tap(event.position())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        """Ask for the menu: of what is chosen by the key, of what is there by the mouse. A drag is given up instead."""
        if self.hand.is_down:
            self.hand.stop()
            return
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            self.ask_menu_of_choice()
        else:
            self.ask_menu(QPointF(event.pos()))

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Bring who lies under the pointer closer, or zoom."""
        self._wheel.turn(event)

    def event(self, event: QEvent) -> bool:
        """Follow fingers, and the pinch of a touch pad."""
        if isinstance(event, QTouchEvent) and event.type() in _FINGERS:
            self._fingers.follow(event)
            event.accept()
            return True
        if isinstance(event, QNativeGestureEvent) and event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture:
            self.zoom(1.0 + event.value(), event.position())
            return True
        return super().event(event)

    # --- keys ---------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Do what a key does; see `CanvasKeys`."""
        if not self._keys.press(event):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Push the map no more when the space bar is let go."""
        self._keys.release(event)
        super().keyReleaseEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802
        """Go on to the next contact, and after the last to what comes after the drawing."""
        here = self.hasFocus() and self._keys.go_on(1 if forward else -1)
        return here or super().focusNextPrevChild(forward)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Forget the space bar and the arrows: their release is somebody else's."""
        self._keys.pushes = False
        self._keys.finish()
        super().focusOutEvent(event)

    # --- mirroring ------------------------------------------------------------------------------

    def _follow(self) -> None:
        """Show the map anew; who moved without a hand is seen to go there."""
        if self._past is not None:
            return
        before = self.picture.content
        self.hand.let_go_of_what_changed()
        self.setAccessibleDescription(self._sentence())
        self.photo.mirror()
        self.redraw()
        if not self._dropping:
            self._settling.settle(before, self._map.content)

    def _sentence(self) -> str:
        return "" if self.picture.blurred else chosen_sentence(self._map.content, self._map.choices)

    def _tell(self, thing: str) -> None:
        sentence = self._sentence()
        self.setAccessibleDescription(sentence)
        if sentence and self.hasFocus() and QAccessible.isActive():
            standing = standing_of(self, thing)
            if standing and len(self._map.choices) == 1:
                tell_focus(standing)
            else:
                announce(self, sentence)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Keep the whole map in view where it was."""
        super().resizeEvent(event)
        self.picture.resize(self.size(), self.devicePixelRatioF())
        self.redraw()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Paint anew in other colours or another size."""
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._set_size_of_names()
            self.redraw()
        super().changeEvent(event)


def _more(event: QMouseEvent) -> bool:
    """Tell whether somebody chooses besides what is chosen."""
    held = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
    return bool(event.modifiers() & held)
