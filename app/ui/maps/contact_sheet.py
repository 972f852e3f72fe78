"""All there is to say about a contact on a map, or about the person in the middle."""

from collections.abc import Callable

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from app.models.map_setups import offered_kinds
from app.models.network_map import Actor, Ask, Offer, Pictogram
from app.ui.maps.fields import NameField, NoteField, compact, form, offer
from app.ui.maps.goods_editor import GoodsEditor
from app.ui.maps.map_words import DRAW_LINE, HOW_CLOSE, KIND, MISSING, SECTOR, TAKE_OFF, said
from app.ui.maps.open_map import OpenMap
from app.ui.maps.samples import circle_sample, contact_sample, drawn, picture_sample
from app.ui.maps.sentences import circle_title, kind_word, ring_name
from app.ui.parts.flow import flow
from app.ui.parts.headings import heading
from app.ui.parts.tick_list import TickList
from app.ui.parts.words import term


class ContactSheet(QWidget):
    """A contact, or the person in the middle, who has only what is had and sought."""

    def __init__(self, open_map: OpenMap) -> None:
        """Make an empty sheet; `show_end` fills it."""
        super().__init__()
        self._map = open_map
        self._thing = ""
        self._title = heading("", 2)
        self._make_fields()
        self.goods = GoodsEditor(open_map)
        self._circles_title = heading(self.tr("In these circles"), 3)
        self.circles = TickList(self.tr("In these circles"))
        self.connect_line = DRAW_LINE.button()
        self.remove = TAKE_OFF.button()
        layout = QVBoxLayout(self)
        layout.addWidget(self._title)
        layout.addLayout(self._form)
        layout.addWidget(self.goods)
        layout.addLayout(self._more)
        layout.addWidget(self._circles_title)
        layout.addWidget(self.circles)
        layout.addLayout(flow(self.connect_line, self.remove))
        layout.addStretch(1)
        self._connect()

    def _make_fields(self) -> None:
        self.name = NameField(self._map, self.tr("Name"))
        self.kind = compact(said(KIND))
        self.pictogram = compact(self.tr("Small picture"))
        self.ring = compact(said(HOW_CLOSE))
        self.sector = compact(said(SECTOR))
        self.wished = QCheckBox(said(MISSING))
        self.note = NoteField(self._map, self.tr("Note"))
        pictures = [(None, self.tr("none")), *((each, term(each)) for each in Pictogram)]
        offer(self.pictogram, pictures, samples=[None, *map(picture_sample, Pictogram)])
        self._form = form(
            (self.tr("Name"), self.name),
            *((field.accessibleName(), field) for field in (self.kind, self.ring, self.sector)),
            ("", self.wished),
        )
        self._more = form((self.tr("Note"), self.note), (self.tr("Small picture"), self.pictogram))

    def _connect(self) -> None:
        self.kind.chosen.connect(lambda kind: self._with_actor(lambda actor: self._map.set_all([actor], kind=kind)))
        self.pictogram.chosen.connect(
            lambda picture: self._with_actor(lambda actor: self._map.set_pictogram(actor, picture))
        )
        self.ring.chosen.connect(lambda ring: self._with_actor(lambda actor: self._map.put_in_ring([actor], ring)))
        self.sector.chosen.connect(self._set_sector)
        self.wished.clicked.connect(lambda on: self._with_actor(lambda actor: self._map.set_all([actor], wished=on)))
        self.circles.ticked.connect(self._set_in_circle)
        self.connect_line.clicked.connect(lambda: self._map.begin_line(self._thing))
        self.remove.clicked.connect(lambda: self._map.remove(self._thing))

    def focus_first(self) -> None:
        """Go to the name, or to what the middle has and seeks."""
        (self.name if self._map.actor(self._thing) else self.goods.words).setFocus()

    def focus_on(self, kind: str) -> None:
        """Go to an ``offer``, an ``ask`` or the ``note``."""
        if kind == "note" and self._map.actor(self._thing):
            self.note.setFocus()
        else:
            self.goods.focus_on(Ask if kind == "ask" else Offer)

    def leave(self) -> None:
        """Finish what was typed."""
        self.note.leave()

    def show_end(self, thing: str) -> None:
        """Show a contact or the middle."""
        if thing != self._thing:
            self.leave()
        self._thing = thing
        actor = self._map.actor(thing)
        self._title.setText(self._map.name(thing))
        self._title.setVisible(actor is None)
        for fields in (self._form, self._more):
            for row in range(fields.rowCount()):
                fields.setRowVisible(row, actor is not None)
        circled = actor is not None and bool(self._map.content.circles)
        for widget, shown in ((self.remove, actor), (self.circles, circled), (self._circles_title, circled)):
            widget.setVisible(bool(shown))
        if actor:
            self._fill(actor)
        self.goods.show_end(thing)

    def _fill(self, actor: Actor) -> None:
        self.name.show_thing(actor)
        self.note.show_thing(actor)
        self._fill_kinds(actor)
        self._fill_places(actor)
        self.pictogram.set_value(actor.pictogram)
        self.wished.setChecked(actor.wished)
        content = self._map.content
        self.circles.fill(
            [(circle.id, circle_title(content, circle), actor.id in circle.members) for circle in content.circles],
            [drawn(circle_sample(circle.colour)) for circle in content.circles],
        )

    def _fill_kinds(self, actor: Actor) -> None:
        """Offer the kinds of this map, and besides them only the one that the contact has."""
        content = self._map.content
        kinds = offered_kinds(content.map)
        kinds += [actor.kind] if actor.kind not in kinds else []
        options = [(kind, kind_word(content, kind)) for kind in kinds]
        offer(self.kind, options, samples=[contact_sample(kind) for kind in kinds])
        self.kind.set_value(actor.kind)

    def _fill_places(self, actor: Actor) -> None:
        """Offer the rings and sectors; nobody who is in a sector can be in none and stay where they are."""
        content = self._map.content
        rings, sectors = len(content.map.ring_names), content.map.sector_names
        self.ring.fill([(each, ring_name(content, each)) for each in (*range(rings), None)])
        self.ring.set_value(actor.ring)
        self.sector.fill([*([(None, "–")] if actor.sector is None else []), *enumerate(sectors)])
        self.sector.set_value(actor.sector)
        self._form.setRowVisible(self.ring, rings > 0)
        self._form.setRowVisible(self.sector, bool(sectors))

    def _with_actor(self, act: Callable[[Actor], object]) -> None:
        actor = self._map.actor(self._thing)
        if actor:
            act(actor)

    def _set_sector(self, sector: int | None) -> None:
        actor = self._map.actor(self._thing)
        if actor and sector is not None:
            self._map.put_in_sector(actor, sector)

    def _set_in_circle(self, circle_id: str, on: bool) -> None:
        actor, circle = self._map.actor(self._thing), self._map.circle(circle_id)
        if actor and circle:
            self._map.set_in_circle(circle, actor, member=on)
