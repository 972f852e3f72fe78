"""A name written on the map itself, at the place where somebody is to stand or stands already."""

from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence

from app.models.many_edits import names_in
from app.models.map_geometry import Point, kept_near, place_near
from app.ui.maps.naming import TWICE
from app.ui.parts.drafts import DraftLine

if TYPE_CHECKING:
    from app.ui.maps.canvas import MapCanvas

WIDTH = 240
"""Pixels."""

BELOW = 8
"""Pixels between a contact and the field in which it gets another name."""


class NameEditor(DraftLine):
    """One line over the drawing. Enter takes the name, and is ready for the next where a name was new; Escape stops.

    What was typed stays when the hand goes elsewhere: a new name in its field, another name on who it is of.
    """

    def __init__(self, canvas: "MapCanvas") -> None:
        """Wait, out of sight, on `canvas`."""
        self._canvas = canvas
        self._map = canvas.open_map
        self._place: Point = (0.0, 0.0)
        self._tied_to = self._thing = ""
        self._entered = 0.0
        super().__init__(self._map.workspace, f"map/{self._map.id}/here", canvas)
        self._new_place = self.place
        self.setProperty("kind", "on_map")
        self.setFixedWidth(WIDTH)
        self.hide()
        self._map.changed.connect(self._follow)

    # --- beginning --------------------------------------------------------------------------------

    def ask(self, place: Point, *, tied_to: str = "") -> None:
        """Ask who stands at a place of the map, and is tied to `tied_to`."""
        self._thing, self._tied_to = "", tied_to
        self._place = place
        self.stand_at(self._new_place)
        self._begin(self.tr("Name"), self.tr("Name of who stands here"))

    def rename(self, thing: str) -> None:
        """Ask for another name of a contact or a circle."""
        actor, circle = self._map.actor(thing), self._map.circle(thing)
        named = actor or circle
        if named is None:
            return
        self._thing = thing
        self.stand_at(f"map/{self._map.id}/named/{thing}", text=named.name)
        words = self.tr("Name of this circle") if circle else self.tr("Name")
        self._begin(words, words)
        self.selectAll()

    def _begin(self, placeholder: str, spoken: str) -> None:
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(spoken)
        self.show()
        self.raise_()
        self.stand()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def stand(self) -> None:
        """Stand over the place it is about, wherever that is in view now."""
        if not self.isVisible():
            return
        x, y, away = self._where()
        room = self._canvas.rect()
        left = min(max(round(x) - WIDTH // 2, 0), max(room.width() - WIDTH, 0))
        top = min(max(round(y + away) - (0 if away else self.height() // 2), 0), max(room.height() - self.height(), 0))
        self.move(left, top)

    def _where(self) -> tuple[float, float, float]:
        """Give the pixel it is about, and how far below that it stands; above is less than 0."""
        picture, circle = self._canvas.picture, self._map.circle(self._thing)
        if self._map.actor(self._thing):
            place = picture.place_of(self._thing)
            return place.x(), place.y(), picture.radius(self._thing) + BELOW
        if circle and circle.members:
            places = [picture.place_of(each) for each in circle.members]
            above = -(picture.radius(circle.members[0]) + BELOW + self.height())
            return sum(each.x() for each in places) / len(places), min(each.y() for each in places), above
        return (*picture.view.to_pixels(*self._place), 0.0)

    # --- ending -----------------------------------------------------------------------------------

    def finish(self) -> None:
        """Take what stands here, and go out of sight."""
        if self.isVisible() and self._take():
            self._stop()

    def _enter(self) -> None:
        now = monotonic()
        twice, self._entered = now - self._entered < TWICE, now
        if not self.text().strip() and twice:
            return
        is_new = not self._thing and bool(self.text().strip())
        if not self._take():
            return
        if is_new:
            self._tied_to = ""
            self._go_on()
        else:
            self._stop()

    def _take(self) -> bool:
        """Do what is asked here; False where that is refused, so that it can be mended."""
        text = self.text()
        if actor := self._map.actor(self._thing):
            done = text in ("", actor.name) or self._map.rename(actor, text, clears_draft=self.place)
        elif circle := self._map.circle(self._thing):
            done = text == circle.name or self._map.rename_circle(circle, text, clears_draft=self.place)
        else:
            done = not text.strip() or self._add(text)
        if done:
            self.finished()
        return done

    def _add(self, text: str) -> bool:
        if self._tied_to and self._map.is_end(self._tied_to):
            return self._map.add_tied(text, at=self._place, tied_to=self._tied_to, clears_draft=self.place)
        wished = self._map.line_wished
        return self._map.add(text, at=self._place, wished=wished, clears_draft=self.place)

    def _go_on(self) -> None:
        """Be ready for the next name, beside the last."""
        taken = [(actor.x, actor.y) for actor in self._map.content.actors]
        self._place = kept_near(*place_near(self._place, taken))
        self.stand()

    def _follow(self) -> None:
        """Stop when who is given another name is taken off the map."""
        if self._thing and not self._map.holds(self._thing):
            self.finished()
            self._stop()

    def _stop(self) -> None:
        """Go out of sight; the keys go back to the drawing first, or Qt would pass them to whatever comes next."""
        self._thing = self._tied_to = ""
        if self.hasFocus():
            self._canvas.setFocus()
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Take the name with Enter, stop with Escape; a list that is pasted is as many names.

        These keys end here: the drawing behind has a use for them too.
        """
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
            return
        if event.key() == Qt.Key.Key_Escape:
            self._map.workspace.keep_draft(self.place, "")
            self.finished()
            self._stop()
            return
        names = names_in(QGuiApplication.clipboard().text()) if event.matches(QKeySequence.StandardKey.Paste) else []
        if len(names) > 1 and not self._thing:
            self._map.add_all(names, wished=self._map.line_wished)
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Take another name; leave a new one standing until somebody comes back to it."""
        super().focusOutEvent(event)
        passing = event.reason() in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
        if not passing and (self._thing or not self.text().strip()):
            self.finish()
