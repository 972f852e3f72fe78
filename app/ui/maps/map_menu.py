"""All that can be done with what lies under the hand, as a menu: the same for mouse, finger and keys."""

from collections.abc import Callable, Iterable
from functools import partial
from typing import TypeVar

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from app.models.many_edits import Alignment
from app.models.map_setups import kind_name, offered_kinds
from app.models.network_map import Actor, ActorKind, Circle, Direction, Tie, TieKind
from app.ui.maps.canvas import MapCanvas
from app.ui.maps.sentences import ring_name
from app.ui.parts.icons import icon
from app.ui.parts.words import term

V = TypeVar("V")
Act = Callable[[], object]


class MapMenu(QMenu):
    """A menu for what is chosen on a canvas; with nothing chosen, for the map itself."""

    def __init__(self, canvas: MapCanvas, parent: QWidget) -> None:
        """Fill the menu; `popup` shows it."""
        super().__init__(parent)
        self._canvas = canvas
        self._map = canvas.open_map
        thing = self._map.choice
        actors = self._map.chosen_actors()
        if canvas.only_looks:
            self._for_all()
        elif len(actors) > 1:
            self._for_many(actors)
        elif actors:
            self._for_contact(actors[0])
        elif tie := self._map.tie(thing):
            self._for_line(tie)
        elif circle := self._map.circle(thing):
            self._for_circle(circle)
        elif thing:
            self._for_middle(thing)
        else:
            self._for_paper()

    # --- what it is for ---------------------------------------------------------------------------

    def _for_contact(self, actor: Actor) -> None:
        thing = actor.id
        self._do(self.tr("Rename"), lambda: self._canvas.rename(thing), "edit")
        self._do(self.tr("Draw a line from here"), lambda: self._map.begin_line(thing), "line")
        self._fields([actor])
        self.addSeparator()
        self._details(thing)
        self._for_circles(actor)
        self.addSeparator()
        self._do(self.tr("Take off the map"), lambda: self._map.remove(thing), "remove")

    def _for_many(self, actors: list[Actor]) -> None:
        self.addSection(self.tr("%n people chosen", "", len(actors)))
        self._do(self.tr("Draw a circle round them"), self._circle, "full_screen")
        self._fields(actors)
        in_line = self.addMenu(self.tr("Put in line"))
        words = {
            Alignment.ROW: self.tr("Beside each other"),
            Alignment.COLUMN: self.tr("Above each other"),
            Alignment.ARC: self.tr("Equally close"),
            Alignment.EVENLY: self.tr("Evenly apart"),
        }
        for how, word in words.items():
            self._do(word, partial(self._map.align, how), menu=in_line)
        self.addSeparator()
        self._do(self.tr("Take off the map"), lambda: self._map.remove(*self._map.choices), "remove")

    def _for_line(self, tie: Tie) -> None:
        content = self._map.content
        one, other = content.name_of(tie.start), content.name_of(tie.end)
        kinds = [(term(kind), kind) for kind in TieKind]
        self._choices(self, kinds, tie.kind, lambda kind: self._map.change_tie(tie, kind=kind))
        self.addSeparator()
        ways = [
            (term(Direction.NONE), Direction.NONE),
            (f"{_bare(one)} → {_bare(other)}", Direction.TO),
            (f"{_bare(other)} → {_bare(one)}", Direction.FROM),
            (term(Direction.BOTH), Direction.BOTH),
        ]
        self._choices(self, ways, tie.direction, lambda way: self._map.change_tie(tie, direction=way))
        self.addSeparator()
        strengths = [(self.tr("weak"), 1), (self.tr("usual"), 2), (self.tr("strong"), 3)]
        self._choices(self, strengths, tie.strength, lambda strength: self._map.change_tie(tie, strength=strength))
        self.addSeparator()
        wished = self._do(self.tr("Missing and wanted"), lambda: self._map.change_tie(tie, wished=not tie.wished))
        wished.setCheckable(True)
        wished.setChecked(tie.wished)
        ends = (tie.start or content.map.id, tie.end or content.map.id)
        self._do(self.tr("One more line between these two"), lambda: self._map.connect_ends(*ends), "line")
        self._do(self.tr("Write a note …"), lambda: self._canvas.detail_asked.emit(tie.id, "note"), "note")
        self._do(self.tr("Take the line away"), lambda: self._map.remove(tie.id), "remove")

    def _for_circle(self, circle: Circle) -> None:
        self._do(self.tr("Rename"), lambda: self._canvas.rename(circle.id), "edit")
        self._do(self.tr("Choose who is in it"), lambda: self._map.choose_all(circle.members), "people")
        self._do(self.tr("Another colour"), lambda: self._map.set_circle_colour(circle, circle.colour + 1), "theme")
        self._do(self.tr("Write a note …"), lambda: self._canvas.detail_asked.emit(circle.id, "note"), "note")
        self.addSeparator()
        self._do(self.tr("Wipe the circle out"), lambda: self._map.remove(circle.id), "remove")

    def _for_middle(self, thing: str) -> None:
        self._do(self.tr("Draw a line from here"), lambda: self._map.begin_line(thing), "line")
        self._details(thing, note=False)

    def _for_paper(self) -> None:
        at = self._canvas.picture.view.to_map(self._canvas.hand.at.x(), self._canvas.hand.at.y())
        self._do(self.tr("Somebody new here"), lambda: self._canvas.type_at(at), "add")
        self._do(self.tr("Draw a line"), lambda: self._map.begin_line(), "line")
        if self._map.content.actors:
            everybody = self._map.content.by_id
            self._do(self.tr("Choose everybody"), lambda: self._map.choose_all(everybody), "people")
            self._do(self.tr("Tidy up"), self._map.arrange, "star")
        self._for_all()

    def _for_all(self) -> None:
        self._do(self.tr("See all"), self._canvas.fit, "fit")

    # --- parts ------------------------------------------------------------------------------------

    def _details(self, thing: str, *, note: bool = True) -> None:
        asked = self._canvas.detail_asked.emit
        self._do(self.tr("Has something to give …"), lambda: asked(thing, "offer"), "offer")
        self._do(self.tr("Is looking for something …"), lambda: asked(thing, "ask"), "ask")
        if note:
            self._do(self.tr("Write a note …"), lambda: asked(thing, "note"), "note")

    def _fields(self, actors: list[Actor]) -> None:
        """Offer the kinds, rings and sectors of the map, and whether somebody is missing."""
        content = self._map.content
        drawn = content.map
        kinds = [(kind_name(drawn, kind) or term(kind), kind) for kind in offered_kinds(drawn)]
        self._choices(
            self.addMenu(self.tr("Kind")), kinds, _same(a.kind for a in actors), lambda k: self._kind(actors, k)
        )
        if drawn.ring_names:
            rings = [(ring_name(content, ring), ring) for ring in (*range(len(drawn.ring_names)), None)]
            now = _same(actor.ring for actor in actors)
            self._choices(
                self.addMenu(self.tr("How close?")), rings, now, lambda ring: self._map.put_in_ring(actors, ring)
            )
        if drawn.sector_names and len(actors) == 1:
            sectors = [(_bare(name), place) for place, name in enumerate(drawn.sector_names)]
            self._choices(
                self.addMenu(self.tr("Sector")),
                sectors,
                actors[0].sector,
                lambda sector: self._map.put_in_sector(actors[0], sector),
            )
        missing = all(actor.wished for actor in actors)
        wished = self._do(self.tr("Missing and wanted"), lambda: self._map.set_all(actors, wished=not missing))
        wished.setCheckable(True)
        wished.setChecked(missing)

    def _for_circles(self, actor: Actor) -> None:
        circles = self._map.content.circles
        if not circles:
            return
        menu = self.addMenu(self.tr("Circles"))
        for number, circle in enumerate(circles, 1):
            member = actor.id in circle.members
            name = circle.name or self.tr("Circle {number}").format(number=number)
            action = self._do(
                _bare(name),
                partial(self._map.set_in_circle, circle, actor, member=not member),
                menu=menu,
            )
            action.setCheckable(True)
            action.setChecked(member)

    def _choices(
        self, menu: QMenu, offered: Iterable[tuple[str, V]], now: object, choose: Callable[[V], object]
    ) -> None:
        """Offer several of which one is so now."""
        group = QActionGroup(menu)
        for word, value in offered:
            action = self._do(word, partial(choose, value), menu=menu)
            action.setCheckable(True)
            action.setChecked(value == now)
            group.addAction(action)

    def _do(self, word: str, act: Act, icon_name: str = "", *, menu: QMenu | None = None) -> QAction:
        action = (menu or self).addAction(word)
        if icon_name:
            action.setIcon(icon(icon_name))
        action.triggered.connect(lambda _on=False: act())
        return action

    def _kind(self, actors: list[Actor], kind: ActorKind) -> None:
        self._map.set_all(actors, kind=kind)

    def _circle(self) -> None:
        if self._map.draw_circle([actor.id for actor in self._map.chosen_actors()]):
            self._canvas.rename(self._map.choice)


def _same(values: Iterable[object]) -> object:
    """Give the value that all have; -1, which is nobody's, where they differ."""
    found = set(values)
    return found.pop() if len(found) == 1 else -1


def _bare(name: str) -> str:
    """Give a name as it stands, without a letter of it underlined."""
    return name.replace("&", "&&")
