"""All there is to say about a line on a map: what it means, which way it points, how strong it is."""

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from app.models.network_map import Direction, Good, Tie, TieKind
from app.ui.maps.fields import NoteField, compact, form, offer
from app.ui.maps.map_words import ANOTHER_LINE, MISSING, REMOVE_LINE, STRENGTHS, said
from app.ui.maps.open_map import OpenMap
from app.ui.maps.samples import WIDE, tie_sample
from app.ui.maps.sentences import known_as, line_sentence
from app.ui.parts.flow import flow
from app.ui.parts.headings import heading
from app.ui.parts.words import term


class LineSheet(QWidget):
    """A line between two, each option beside a drawing of it."""

    def __init__(self, open_map: OpenMap) -> None:
        """Make an empty sheet; `show_tie` fills it."""
        super().__init__()
        self._map = open_map
        self._tie: Tie | None = None
        self._title = heading("", 2)
        self._make_fields()
        self.another = ANOTHER_LINE.button()
        self.remove = REMOVE_LINE.button()
        layout = QVBoxLayout(self)
        layout.addWidget(self._title)
        layout.addLayout(self._form)
        layout.addLayout(flow(self.another, self.remove))
        layout.addStretch(1)
        self._connect()

    def _make_fields(self) -> None:
        self.kind = compact(self.tr("Kind of line"))
        kinds = [(each, term(each)) for each in TieKind]
        offer(self.kind, kinds, samples=[tie_sample(each) for each in TieKind], size=WIDE)
        self.good = compact(self.tr("What is given"))
        self.good.fill([(None, "–"), *((each, term(each)) for each in Good)])
        self.direction = compact(self.tr("Direction"))
        self.strength = compact(self.tr("Strength"))
        self.wished = QCheckBox(said(MISSING))
        self.note = NoteField(self._map, self.tr("Note"))
        self._form = form(
            *((field.accessibleName(), field) for field in (self.kind, self.good, self.direction, self.strength)),
            ("", self.wished),
            (self.tr("Note"), self.note),
        )

    def _connect(self) -> None:
        self.kind.chosen.connect(lambda value: self._change(kind=value))
        self.good.chosen.connect(lambda value: self._change(good=value))
        self.direction.chosen.connect(lambda value: self._change(direction=value))
        self.strength.chosen.connect(lambda value: self._change(strength=value))
        self.wished.clicked.connect(lambda on: self._change(wished=on))
        self.another.clicked.connect(self._connect_again)
        self.remove.clicked.connect(lambda: self._map.remove(self._tie.id if self._tie else ""))

    def focus_first(self) -> None:
        """Go to the kind."""
        self.kind.setFocus()

    def focus_on(self, kind: str) -> None:
        """Go to the ``note``."""
        (self.note if kind == "note" else self.kind).setFocus()

    def leave(self) -> None:
        """Finish what was typed."""
        self.note.leave()

    def show_tie(self, tie: Tie) -> None:
        """Show a line."""
        self._tie = tie
        self._title.setText(line_sentence(self._map.content, tie))
        self.kind.set_value(tie.kind)
        self.good.set_value(tie.good)
        self._form.setRowVisible(self.good, tie.kind is TieKind.GIVES)
        self._fill_directions(tie)
        self._fill_strengths(tie)
        self.wished.setChecked(tie.wished)
        self.note.show_thing(tie)

    def _fill_directions(self, tie: Tie) -> None:
        content = self._map.content
        one, other = known_as(content, tie.start), known_as(content, tie.end)
        options = [
            (Direction.NONE, term(Direction.NONE)),
            (Direction.TO, self.tr("to {name}").format(name=other)),
            (Direction.FROM, self.tr("to {name}").format(name=one)),
            (Direction.BOTH, term(Direction.BOTH)),
        ]
        plain = tie_sample(tie.kind)
        offer(self.direction, options, samples=[replace(plain, direction=each) for each, _ in options], size=WIDE)
        self.direction.set_value(tie.direction)

    def _fill_strengths(self, tie: Tie) -> None:
        plain = tie_sample(tie.kind)
        options = [(each, said(word)) for each, word in STRENGTHS.items()]
        offer(self.strength, options, samples=[replace(plain, strength=each) for each in STRENGTHS], size=WIDE)
        self.strength.set_value(tie.strength)

    def _change(self, **values: object) -> None:
        if self._tie:
            self._map.change_tie(self._tie, **values)  # type: ignore[arg-type]

    def _connect_again(self) -> None:
        """Draw another line between the same two: they may be tied in more than one way."""
        if self._tie:
            self._map.connect_ends(self._tie.start or self._map.id, self._tie.end or self._map.id)
