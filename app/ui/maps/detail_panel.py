"""All there is to say about what is chosen on a map: a contact, a line, or the person in the middle."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QCheckBox, QFormLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from app.models.network_map import Actor, ActorKind, Ask, Direction, Good, Offer, Tie, TieKind
from app.models.text import storable
from app.services.workspace import Workspace
from app.ui.maps.open_map import OpenMap
from app.ui.maps.sentences import good_sentence, line_sentence, ring_name
from app.ui.parts.buttons import TARGET, push_button
from app.ui.parts.choice import Choice
from app.ui.parts.drafts import DraftLine, DraftText
from app.ui.parts.flow import flow
from app.ui.parts.headings import empty_note, heading, label
from app.ui.parts.record_list import RecordList, Row, fit_rows
from app.ui.parts.words import term

STRENGTHS = (1, 2, 3)


class DetailPanel(QStackedWidget):
    """Mirrors the choice of an `OpenMap`."""

    def __init__(self, open_map: OpenMap, workspace: Workspace) -> None:
        """Show what is chosen on `open_map`."""
        super().__init__()
        self._map = open_map
        self.contact = ContactSheet(open_map, workspace)
        self.line = LineSheet(open_map)
        self.addWidget(empty_note(self.tr("Choose somebody or a line on the map.")))
        for sheet in (self.contact, self.line):
            area = QScrollArea()
            area.setWidgetResizable(True)
            area.setWidget(sheet)
            self.addWidget(area)
        open_map.changed.connect(self.mirror)
        open_map.chosen.connect(lambda _: self.mirror())
        self.mirror()

    def mirror(self) -> None:
        """Show what is chosen now."""
        thing = self._map.choice
        tie = self._map.tie(thing)
        self.setCurrentIndex(2 if tie else 1 if thing else 0)
        if tie:
            self.line.show_tie(tie)
        elif thing:
            self.contact.show_end(thing)
        self.setEnabled(not self._map.read_only)

    def focus_first(self) -> None:
        """Go to the first field."""
        if self.currentIndex() == 1:
            self.contact.focus_first()
        elif self.currentIndex() == 2:
            self.line.kind.setFocus()


class ContactSheet(QWidget):
    """A contact, or the person in the middle, who has only what is had and sought."""

    def __init__(self, open_map: OpenMap, workspace: Workspace) -> None:
        """Make an empty sheet; `show_end` fills it."""
        super().__init__()
        self._map = open_map
        self._workspace = workspace
        self._thing = ""
        self._title = heading("", 2)
        self.name = DraftLine(workspace, f"map/{open_map.id}/name")
        self.kind = Choice(self.tr("Kind"))
        self.kind.fill([(each, term(each)) for each in ActorKind])
        self.ring = Choice(self.tr("How close?"))
        self.sector = Choice(self.tr("Sector"))
        self.wished = QCheckBox(self.tr("Missing and wanted"))
        self.note = DraftText(workspace, f"map/{open_map.id}/contact-note")
        self.note.setFixedHeight(2 * TARGET)
        self.goods = GoodsEditor(open_map, workspace)
        self.connect_line = push_button(self.tr("Draw a line"), "line")
        self.remove = push_button(self.tr("Take off the map"), "remove")
        self._form = QFormLayout()
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._fields: list[tuple[str, QWidget]] = [
            (self.tr("Name"), self.name),
            (self.tr("Kind"), self.kind),
            (self.tr("How close?"), self.ring),
            (self.tr("Sector"), self.sector),
            ("", self.wished),
            (self.tr("Note"), self.note),
        ]
        for caption, widget in self._fields:
            widget.setAccessibleName(caption or self.wished.text())
            self._form.addRow(label(caption), widget)
        layout = QVBoxLayout(self)
        layout.addWidget(self._title)
        layout.addLayout(flow(self.connect_line, self.remove))
        layout.addLayout(self._form)
        layout.addWidget(self.goods)
        layout.addStretch(1)
        self._connect()

    def _connect(self) -> None:
        self.name.editingFinished.connect(self._rename)
        self.note.installEventFilter(self)
        self.kind.chosen.connect(lambda kind: self._with_actor(lambda actor: self._map.set_kind(actor, kind)))
        self.ring.chosen.connect(lambda ring: self._with_actor(lambda actor: self._map.put_in_ring([actor], ring)))
        self.sector.chosen.connect(self._set_sector)
        self.wished.clicked.connect(lambda on: self._with_actor(lambda actor: self._map.set_wished(actor, wished=on)))
        self.connect_line.clicked.connect(lambda: self._map.begin_line(self._thing))
        self.remove.clicked.connect(lambda: self._map.remove(self._thing))

    def focus_first(self) -> None:
        """Go to the name, or to what the middle has and seeks."""
        (self.name if self._map.actor(self._thing) else self.goods.words).setFocus()

    def show_end(self, thing: str) -> None:
        """Show a contact or the middle."""
        if thing != self._thing:
            self._leave_note()
        self._thing = thing
        actor = self._map.actor(thing)
        self._title.setText(self._map.name(thing))
        self._title.setVisible(actor is None)
        self.remove.setVisible(actor is not None)
        for row in range(self._form.rowCount()):
            self._form.setRowVisible(row, actor is not None)
        if actor:
            self._fill(actor)
        self.goods.show_end(thing)

    def _fill(self, actor: Actor) -> None:
        content = self._map.content
        rings = len(content.map.ring_names)
        sectors = content.map.sector_names
        self.name.stand_at(f"map/{actor.id}/name", text=actor.name)
        self.note.stand_at(f"map/{actor.id}/note", text=actor.note)
        self.kind.set_value(actor.kind)
        self.ring.fill([(each, ring_name(content, each)) for each in (*range(rings), None)])
        self.ring.set_value(actor.ring)
        self.sector.fill([(None, "–"), *enumerate(sectors)])
        self.sector.set_value(actor.sector)
        self.wished.setChecked(actor.wished)
        self._form.setRowVisible(2, rings > 0)
        self._form.setRowVisible(3, bool(sectors))

    def eventFilter(self, watched, event) -> bool:  # type: ignore[no-untyped-def]  # noqa: N802
        """Leaving the note finishes it."""
        if watched is self.note and event.type() == QEvent.Type.FocusOut:
            self._leave_note()
        return super().eventFilter(watched, event)

    def _with_actor(self, act) -> None:  # type: ignore[no-untyped-def]
        actor = self._map.actor(self._thing)
        if actor:
            act(actor)

    def _rename(self) -> None:
        actor = self._map.actor(self._thing)
        if actor is None:
            return
        self.name.keep_now()
        if self.name.text() == actor.name and not self._workspace.draft(self.name.place):
            return
        if not self._map.rename(actor, self.name.text(), clears_draft=self.name.place):
            self.name.finished(actor.name)

    def _leave_note(self) -> None:
        actor = self._map.actor(self._thing)
        text = storable(self.note.toPlainText()).strip()
        self.note.keep_now()
        if actor and self._workspace.draft(self.note.place):
            self._map.set_note(actor, text, clears_draft=self.note.place)

    def _set_sector(self, sector: int | None) -> None:
        actor = self._map.actor(self._thing)
        if actor and sector is not None:
            self._map.put_in_sector(actor, sector)


class GoodsEditor(QWidget):
    """What somebody has and seeks: a list, and one line to add to it."""

    def __init__(self, open_map: OpenMap, workspace: Workspace) -> None:
        """Make an empty list; `show_end` fills it."""
        super().__init__()
        self._map = open_map
        self._thing = ""
        self.list = RecordList(self.tr("Has and seeks"))
        self.sort = Choice(self.tr("Has or seeks"))
        self.sort.fill([(Offer, self.tr("has")), (Ask, self.tr("seeks"))])
        self.kind = Choice(self.tr("What sort of thing"))
        self.kind.fill([(each, term(each)) for each in Good])
        self.words = DraftLine(workspace, f"map/{open_map.id}/good")
        self.words.setPlaceholderText(self.tr("In your own words"))
        self.words.setAccessibleName(self.tr("In your own words"))
        self.add = push_button(self.tr("Add"), "add")
        self.change = push_button(self.tr("Change"), "edit")
        self.remove = push_button(self.tr("Take away"), "remove")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(heading(self.tr("Has and seeks"), 3))
        layout.addWidget(self.list)
        layout.addLayout(flow(self.sort, self.kind))
        layout.addWidget(self.words)
        layout.addLayout(flow(self.add, self.change, self.remove))
        self.add.clicked.connect(self._add)
        self.words.returnPressed.connect(self._add)
        self.change.clicked.connect(self._change)
        self.remove.clicked.connect(lambda: self._map.remove(self.list.current_id()))
        self.list.removal_asked.connect(self._map.remove)
        self.list.selected.connect(self._show_good)

    def show_end(self, thing: str) -> None:
        """Show what a contact, or the middle, has and seeks."""
        self._thing = thing
        self.words.stand_at(f"map/{thing}/good")
        self.list.set_rows([Row(good.id, good_sentence(good), "", _icon(good)) for good in self._goods()])
        fit_rows(self.list, 4)
        self.list.setVisible(bool(self.list.rows()))
        self._enable()

    def _goods(self) -> list[Offer | Ask]:
        content, end = self._map.content, self._map.end(self._thing)
        return [*content.offers_of(end), *content.asks_of(end)]

    def _good(self) -> Offer | Ask | None:
        return next((good for good in self._goods() if good.id == self.list.current_id()), None)

    def _enable(self) -> None:
        chosen = self._good() is not None
        self.change.setVisible(chosen)
        self.remove.setVisible(chosen)

    def _show_good(self, _good_id: str) -> None:
        good = self._good()
        if good:
            self.sort.set_value(type(good))
            self.kind.set_value(good.kind)
            self.words.finished(good.words)
        self._enable()

    def _add(self) -> None:
        thing, place = self._thing, self.words.place
        self.words.keep_now()
        if self._map.add_good(self.sort.value(), thing, kind=self.kind.value(), words=self.words.text(), draft=place):
            self.words.finished()
            self.words.setFocus()

    def _change(self) -> None:
        good, words = self._good(), self.words.text()
        self.words.keep_now()
        if good and self._map.change_good(good, kind=self.kind.value(), words=words, draft=self.words.place):
            self.words.finished()


class LineSheet(QWidget):
    """A line: what it means, which way it points, how strong it is."""

    def __init__(self, open_map: OpenMap) -> None:
        """Make an empty sheet; `show_tie` fills it."""
        super().__init__()
        self._map = open_map
        self._tie: Tie | None = None
        self._title = heading("", 2)
        self.kind = Choice(self.tr("Kind of line"))
        self.kind.fill([(each, term(each)) for each in TieKind])
        self.good = Choice(self.tr("What is given"))
        self.good.fill([(None, "–"), *((each, term(each)) for each in Good)])
        self.direction = Choice(self.tr("Direction"))
        self.strength = Choice(self.tr("Strength"))
        words = (self.tr("weak"), self.tr("usual"), self.tr("strong"))
        self.strength.fill(list(zip(STRENGTHS, words, strict=True)))
        self.wished = QCheckBox(self.tr("Missing and wanted"))
        self.remove = push_button(self.tr("Take the line away"), "remove")
        self._form = QFormLayout()
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for widget in (self.kind, self.good, self.direction, self.strength):
            self._form.addRow(label(widget.accessibleName()), widget)
        self._form.addRow("", self.wished)
        layout = QVBoxLayout(self)
        layout.addWidget(self._title)
        layout.addLayout(flow(self.remove))
        layout.addLayout(self._form)
        layout.addStretch(1)
        self.kind.chosen.connect(lambda value: self._change(kind=value))
        self.good.chosen.connect(lambda value: self._change(good=value))
        self.direction.chosen.connect(lambda value: self._change(direction=value))
        self.strength.chosen.connect(lambda value: self._change(strength=value))
        self.wished.clicked.connect(lambda on: self._change(wished=on))
        self.remove.clicked.connect(lambda: self._map.remove(self._tie.id if self._tie else ""))

    def show_tie(self, tie: Tie) -> None:
        """Show a line."""
        self._tie = tie
        content = self._map.content
        one, other = content.name_of(tie.start), content.name_of(tie.end)
        self._title.setText(line_sentence(content, tie))
        self.kind.set_value(tie.kind)
        self.good.set_value(tie.good)
        self._form.setRowVisible(1, tie.kind is TieKind.GIVES)
        self.direction.fill(
            [
                (Direction.NONE, term(Direction.NONE)),
                (Direction.TO, f"{one} → {other}"),
                (Direction.FROM, f"{other} → {one}"),
                (Direction.BOTH, term(Direction.BOTH)),
            ]
        )
        self.direction.set_value(tie.direction)
        self.strength.set_value(tie.strength)
        self.wished.setChecked(tie.wished)

    def _change(self, **values: object) -> None:
        if self._tie:
            self._map.change_tie(self._tie, **values)  # type: ignore[arg-type]


def _icon(good: Offer | Ask) -> str:
    return "offer" if isinstance(good, Offer) else "ask"
