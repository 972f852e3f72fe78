"""How a map looks with other rings, sectors and kinds, while somebody is still choosing them."""

from dataclasses import replace
from datetime import datetime
from math import tau

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.drawing.map_figure import MapOptions, map_figure
from app.models.edit import Edit
from app.models.map_geometry import at_angle, ring_middle
from app.models.map_setups import Beginning, offered_kinds, word_for
from app.models.network_map import Actor, MapContent, NetworkMap
from app.ui.parts.figure_painter import MILLIMETRE, paint_figure, text_size
from app.ui.parts.words import translate
from app.ui.theme import colour

AWAY = 0.6
"""How far from the middle sample contacts stand on a map without rings."""


class SetupPreview(QWidget):
    """A map, painted as large as there is room."""

    def __init__(self, name: str) -> None:
        """Show nothing yet; `name` is what a screen reader calls it."""
        super().__init__()
        self._content: MapContent | None = None
        self.setAccessibleName(name)
        self.setMinimumSize(300, 300)

    def show_map(self, content: MapContent) -> None:
        """Show how it would be."""
        self._content = content
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Paint the map on paper."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour("surface"))
        if self._content is not None:
            text = text_size(self)
            options = MapOptions(self.width() / MILLIMETRE, self.height() / MILLIMETRE, text_size=text)
            drawn = map_figure(self._content, translate=translate, options=options)
            paint_figure(painter, drawn.figure, scale=MILLIMETRE)
        painter.end()


def sample(beginning: Beginning) -> MapContent:
    """Give a map as it begins, with one contact of every kind that it offers, to show what they look like."""
    drawn = NetworkMap(
        id="sample",
        number=0,
        ring_names=beginning.ring_names,
        sector_names=beginning.sector_names,
        kind_names=beginning.kind_names,
        made_at=datetime.min,  # noqa: DTZ901 - it is never shown
    )
    kinds, rings = offered_kinds(drawn), len(beginning.ring_names)
    actors = []
    for place, kind in enumerate(kinds):
        radius = ring_middle(place % rings, rings=rings) if rings else AWAY
        x, y = at_angle((place + 0.25) / len(kinds) * tau, radius)
        name = word_for(drawn, kind, translate)
        actors.append(Actor(id=kind.value, map=drawn.id, name=name, kind=kind, x=x, y=y))
    return MapContent(drawn, "", tuple(actors))


def after(content: MapContent, edit: Edit) -> MapContent:
    """Give a map as it is when an edit that changes the map and its contacts is done."""
    changed = {change.record.id: change.after for change in edit.changes}
    drawn = changed.get(content.map.id, content.map)
    assert isinstance(drawn, NetworkMap)
    actors = [changed.get(actor.id, actor) for actor in content.actors]
    return replace(content, map=drawn, actors=tuple(each for each in actors if isinstance(each, Actor)))
