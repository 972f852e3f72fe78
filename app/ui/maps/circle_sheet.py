"""All there is to say about a circle on a map: its name, its colour, who is in it."""

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.circle_edits import COLOURS
from app.models.network_map import Actor, Circle
from app.ui.maps.fields import NameField, NoteField, compact, form, offer
from app.ui.maps.map_words import CHOOSE_MEMBERS, REMOVE_CIRCLE
from app.ui.maps.open_map import OpenMap
from app.ui.maps.samples import circle_sample, contact_sample, drawn
from app.ui.maps.sentences import circle_sentence, known_as
from app.ui.parts.flow import flow
from app.ui.parts.headings import heading
from app.ui.parts.tick_list import TickList


class CircleSheet(QWidget):
    """A circle."""

    def __init__(self, open_map: OpenMap) -> None:
        """Make an empty sheet; `show_circle` fills it."""
        super().__init__()
        self._map = open_map
        self._thing = ""
        self._order: list[str] = []
        self._title = heading("", 2)
        self.name = NameField(open_map, self.tr("Name"))
        self.colour = compact(self.tr("Colour"))
        offer(self.colour, list(enumerate(self._words())), samples=list(map(circle_sample, range(COLOURS))))
        self.note = NoteField(open_map, self.tr("Note"))
        self.members = TickList(self.tr("Who is in it?"), most=6)
        self.choose = CHOOSE_MEMBERS.button()
        self.remove = REMOVE_CIRCLE.button()
        layout = QVBoxLayout(self)
        layout.addWidget(self._title)
        layout.addLayout(
            form((self.tr("Name"), self.name), (self.tr("Colour"), self.colour), (self.tr("Note"), self.note))
        )
        layout.addWidget(heading(self.tr("Who is in it?"), 3))
        layout.addWidget(self.members)
        layout.addLayout(flow(self.choose, self.remove))
        layout.addStretch(1)
        self._connect()

    def _words(self) -> tuple[str, ...]:
        """Give the words for the colours: not everybody can tell them apart."""
        return (
            self.tr("blue"),
            self.tr("orange"),
            self.tr("yellow-green"),
            self.tr("pink"),
            self.tr("light blue"),
            self.tr("green"),
            self.tr("olive green"),
        )

    def _connect(self) -> None:
        self.colour.chosen.connect(self._set_colour)
        self.members.ticked.connect(self._set_member)
        self.choose.clicked.connect(self._choose_members)
        self.remove.clicked.connect(lambda: self._map.remove(self._thing))

    def focus_first(self) -> None:
        """Go to the name."""
        self.name.setFocus()

    def focus_on(self, kind: str) -> None:
        """Go to the ``note``."""
        (self.note if kind == "note" else self.name).setFocus()

    def leave(self) -> None:
        """Finish what was typed."""
        self.note.leave()

    def show_circle(self, circle: Circle) -> None:
        """Show a circle; who is in it stands first."""
        content = self._map.content
        self._title.setText(circle_sentence(content, circle))
        self.name.show_thing(circle)
        self.note.show_thing(circle)
        self.colour.set_value(circle.colour % COLOURS)
        if circle.id != self._thing:
            self._thing = circle.id
            self._order = self._members_first(circle)
        known = {actor.id for actor in content.actors}
        order = [each for each in self._order if each in known]
        order += [actor.id for actor in content.actors if actor.id not in set(order)]
        self.members.fill(
            [(each, known_as(content, each), each in circle.members) for each in order],
            [_drawn(content.by_id[each]) for each in order],
        )
        self.choose.setEnabled(bool(circle.members))

    def _members_first(self, circle: Circle) -> list[str]:
        """Give everybody, members first, by name. A tick does not move a row: the hand would lose it."""
        actors = sorted(
            self._map.content.actors, key=lambda actor: (actor.id not in circle.members, actor.name.casefold())
        )
        return [actor.id for actor in actors]

    def _set_colour(self, number: int) -> None:
        circle = self._map.circle(self._thing)
        if circle:
            self._map.set_circle_colour(circle, number)

    def _set_member(self, actor_id: str, on: bool) -> None:
        circle, actor = self._map.circle(self._thing), self._map.actor(actor_id)
        if circle and actor:
            self._map.set_in_circle(circle, actor, member=on)

    def _choose_members(self) -> None:
        circle = self._map.circle(self._thing)
        if circle:
            self._map.choose_all(circle.members)


def _drawn(actor: Actor) -> QIcon:
    return drawn(contact_sample(actor.kind, actor.wished, pictogram=actor.pictogram))
