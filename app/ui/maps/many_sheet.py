"""What can be done to several things on a map at once, each as one step that one undo takes back."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from app.models.many_edits import Alignment
from app.models.map_setups import offered_kinds
from app.models.network_map import Actor, ActorKind
from app.ui.maps.fields import compact, form, offer
from app.ui.maps.map_words import (
    ALIGNMENTS,
    DRAW_CIRCLE,
    HOW_CLOSE,
    KIND,
    MISSING,
    PUT_IN_LINE,
    TAKE_OFF,
    said,
)
from app.ui.maps.open_map import OpenMap
from app.ui.maps.samples import contact_sample
from app.ui.maps.sentences import chosen_sentence, kind_word, ring_name
from app.ui.parts.buttons import push_button
from app.ui.parts.flow import flow
from app.ui.parts.headings import heading

DIFFERENT = object()
"""Stands where those who are chosen are not alike."""


class ManySheet(QWidget):
    """Several contacts, and perhaps lines and circles among them."""

    def __init__(self, open_map: OpenMap) -> None:
        """Make an empty sheet; `show_chosen` fills it."""
        super().__init__()
        self._map = open_map
        self._title = heading("", 2)
        self.kind = compact(said(KIND))
        self.ring = compact(said(HOW_CLOSE))
        self.wished = QCheckBox(said(MISSING))
        self.circle = DRAW_CIRCLE.button()
        self.remove = TAKE_OFF.button()
        self._form = form((said(KIND), self.kind), (said(HOW_CLOSE), self.ring), ("", self.wished))
        self._in_line = heading(said(PUT_IN_LINE), 3)
        self.alignments = {how: push_button(said(word)) for how, word in ALIGNMENTS.items()}
        layout = QVBoxLayout(self)
        layout.addWidget(self._title)
        layout.addLayout(flow(self.circle, self.remove))
        layout.addLayout(self._form)
        layout.addWidget(self._in_line)
        layout.addLayout(flow(*self.alignments.values()))
        layout.addStretch(1)
        self._connect()

    def _connect(self) -> None:
        self.kind.chosen.connect(self._set_kind)
        self.ring.chosen.connect(self._set_ring)
        self.wished.clicked.connect(self._set_wished)
        self.circle.clicked.connect(lambda: self._map.draw_circle([actor.id for actor in self._actors()]))
        self.remove.clicked.connect(lambda: self._map.remove(*self._map.choices))
        for how, button in self.alignments.items():
            button.clicked.connect(partial(self._map.align, how))

    def focus_first(self) -> None:
        """Go to the kind, or to what there is to do."""
        (self.kind if self._actors() else self.remove).setFocus()

    def focus_on(self, _kind: str) -> None:
        """Several have no one note, offer or ask: go to the first field."""
        self.focus_first()

    def leave(self) -> None:
        """Nothing is typed here."""

    def show_chosen(self) -> None:
        """Show all that is chosen."""
        actors = self._actors()
        self._title.setText(chosen_sentence(self._map.content, self._map.choices))
        for row in range(self._form.rowCount()):
            self._form.setRowVisible(row, bool(actors))
        self.circle.setVisible(bool(actors))
        for widget in (self._in_line, *self.alignments.values()):
            widget.setVisible(len(actors) > 1)
        self.alignments[Alignment.EVENLY].setVisible(len(actors) > 2)
        if actors:
            self._fill(actors)

    def _fill(self, actors: list[Actor]) -> None:
        content = self._map.content
        kinds = offered_kinds(content.map)
        now = {actor.kind for actor in actors}
        kinds += [kind for kind in now if kind not in kinds]
        options: list[tuple[object, str]] = [(kind, kind_word(content, kind)) for kind in kinds]
        samples = [contact_sample(kind) for kind in kinds]
        mixed = [(DIFFERENT, self.tr("not all alike"))]
        offer(self.kind, [*(mixed if len(now) > 1 else []), *options], samples=[*([None] * (len(now) > 1)), *samples])
        self.kind.set_value(now.pop() if len(now) == 1 else DIFFERENT)
        rings = {actor.ring for actor in actors}
        places = [(each, ring_name(content, each)) for each in (*range(len(content.map.ring_names)), None)]
        self.ring.fill([*(mixed if len(rings) > 1 else []), *places])
        self.ring.set_value(rings.pop() if len(rings) == 1 else DIFFERENT)
        self._form.setRowVisible(self.ring, bool(content.map.ring_names))
        wished = {actor.wished for actor in actors}
        mixed_state = Qt.CheckState.PartiallyChecked
        self.wished.setCheckState(mixed_state if len(wished) > 1 else _state(wished.pop()))

    def _actors(self) -> list[Actor]:
        return self._map.chosen_actors()

    def _set_kind(self, kind: object) -> None:
        if isinstance(kind, ActorKind):
            self._map.set_all(self._actors(), kind=kind)

    def _set_ring(self, ring: object) -> None:
        if ring is None or isinstance(ring, int):
            self._map.put_in_ring(self._actors(), ring)

    def _set_wished(self) -> None:
        actors = self._actors()
        self._map.set_all(actors, wished=not all(actor.wished for actor in actors))


def _state(on: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
