"""All that can be done with what lies under the hand, as a menu: the same for mouse, finger and keys."""

from collections.abc import Callable, Iterable
from functools import partial
from typing import TypeVar

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from app.models.many_edits import Alignment
from app.models.map_setups import offered_kinds
from app.models.network_map import Actor, Circle, Direction, Tie, TieKind
from app.models.text import apart
from app.ui.maps.canvas import MapCanvas
from app.ui.maps.map_words import (
    ALIGNMENTS,
    ANOTHER_LINE,
    CHOOSE_MEMBERS,
    DRAW_CIRCLE,
    DRAW_LINE,
    HOW_CLOSE,
    KIND,
    MISSING,
    PUT_IN_LINE,
    REMOVE_CIRCLE,
    REMOVE_LINE,
    SECTOR,
    STRENGTHS,
    TAKE_OFF,
    Offered,
    said,
)
from app.ui.maps.sentences import circle_title, kind_word, known_as, ring_name
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
        self._offer(DRAW_LINE, lambda: self._map.begin_line(thing))
        self._fields([actor])
        self.addSeparator()
        self._details(thing)
        self._for_circles(actor)
        self.addSeparator()
        self._offer(TAKE_OFF, lambda: self._map.remove(thing))

    def _for_many(self, actors: list[Actor]) -> None:
        self.addSection(self.tr("%n people chosen", "", len(actors)))
        self._offer(DRAW_CIRCLE, self._circle)
        self._fields(actors)
        in_line = self.addMenu(said(PUT_IN_LINE))
        for how, word in ALIGNMENTS.items():
            if how is not Alignment.EVENLY or len(actors) > 2:
                self._do(said(word), partial(self._map.align, how), menu=in_line)
        self.addSeparator()
        self._offer(TAKE_OFF, lambda: self._map.remove(*self._map.choices))

    def _for_line(self, tie: Tie) -> None:
        content = self._map.content
        one, other = (apart(known_as(content, end)) for end in (tie.start, tie.end))
        kinds = [(term(kind), kind) for kind in TieKind]
        self._choices(self, kinds, tie.kind, lambda kind: self._map.change_tie(tie, kind=kind))
        self.addSeparator()
        ways = [
            (term(Direction.NONE), Direction.NONE),
            (f"{one} → {other}", Direction.TO),
            (f"{other} → {one}", Direction.FROM),
            (term(Direction.BOTH), Direction.BOTH),
        ]
        self._choices(
            self.addMenu(self.tr("Direction")),
            ways,
            tie.direction,
            lambda way: self._map.change_tie(tie, direction=way),
        )
        strengths = [(said(word), strength) for strength, word in STRENGTHS.items()]
        change = self._map.change_tie
        self._choices(self.addMenu(self.tr("Strength")), strengths, tie.strength, lambda s: change(tie, strength=s))
        self.addSeparator()
        wished = self._do(said(MISSING), lambda: self._map.change_tie(tie, wished=not tie.wished))
        wished.setCheckable(True)
        wished.setChecked(tie.wished)
        ends = (tie.start or content.map.id, tie.end or content.map.id)
        self._offer(ANOTHER_LINE, lambda: self._map.connect_ends(*ends))
        self._do(self.tr("Write a note …"), lambda: self._canvas.detail_asked.emit(tie.id, "note"), "note")
        self._offer(REMOVE_LINE, lambda: self._map.remove(tie.id))

    def _for_circle(self, circle: Circle) -> None:
        self._do(self.tr("Rename"), lambda: self._canvas.rename(circle.id), "edit")
        self._offer(CHOOSE_MEMBERS, lambda: self._map.choose_all(circle.members))
        self._do(self.tr("Another colour"), lambda: self._map.set_circle_colour(circle, circle.colour + 1), "theme")
        self._do(self.tr("Write a note …"), lambda: self._canvas.detail_asked.emit(circle.id, "note"), "note")
        self.addSeparator()
        self._offer(REMOVE_CIRCLE, lambda: self._map.remove(circle.id))

    def _for_middle(self, thing: str) -> None:
        self._offer(DRAW_LINE, lambda: self._map.begin_line(thing))
        self._details(thing, note=False)

    def _for_paper(self) -> None:
        at = self._canvas.picture.view.to_map(self._canvas.hand.at.x(), self._canvas.hand.at.y())
        self._do(self.tr("Somebody new here"), lambda: self._canvas.type_at(at), "add")
        self._offer(DRAW_LINE, self._map.begin_line)
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
        kinds = [(kind_word(content, kind), kind) for kind in offered_kinds(drawn)]
        self._choices(
            self.addMenu(said(KIND)),
            kinds,
            _same(actor.kind for actor in actors),
            lambda kind: self._map.set_all(actors, kind=kind),
        )
        if drawn.ring_names:
            rings = [(ring_name(content, ring), ring) for ring in (*range(len(drawn.ring_names)), None)]
            now = _same(actor.ring for actor in actors)
            self._choices(self.addMenu(said(HOW_CLOSE)), rings, now, lambda ring: self._map.put_in_ring(actors, ring))
        if drawn.sector_names and len(actors) == 1:
            sectors = [(name, place) for place, name in enumerate(drawn.sector_names)]
            self._choices(
                self.addMenu(said(SECTOR)),
                sectors,
                actors[0].sector,
                lambda sector: self._map.put_in_sector(actors[0], sector),
            )
        missing = all(actor.wished for actor in actors)
        wished = self._do(said(MISSING), lambda: self._map.set_all(actors, wished=not missing))
        wished.setCheckable(True)
        wished.setChecked(missing)

    def _for_circles(self, actor: Actor) -> None:
        circles = self._map.content.circles
        if not circles:
            return
        menu = self.addMenu(self.tr("Circles"))
        for circle in circles:
            member = actor.id in circle.members
            title = circle_title(self._map.content, circle)
            action = self._do(title, partial(self._map.set_in_circle, circle, actor, member=not member), menu=menu)
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

    def _offer(self, offered: Offered, act: Act) -> QAction:
        return self._do(offered.word, act, offered.icon)

    def _do(self, word: str, act: Act, icon_name: str = "", *, menu: QMenu | None = None) -> QAction:
        action = (menu or self).addAction(_bare(word))
        if icon_name:
            action.setIcon(icon(icon_name))
        action.triggered.connect(lambda _on=False: act())
        return action

    def _circle(self) -> None:
        if self._map.draw_circle([actor.id for actor in self._map.chosen_actors()]):
            self._canvas.rename(self._map.choice)


def _same(values: Iterable[object]) -> object:
    """Give the value that all have; -1, which is nobody's, where they differ."""
    found = set(values)
    return found.pop() if len(found) == 1 else -1


def _bare(word: str) -> str:
    """Give a word as it stands, without a letter of it underlined: people type "R&D"."""
    return word.replace("&", "&&")
