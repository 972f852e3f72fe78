"""The map screen: the drawing in the middle of an otherwise quiet screen, and the same as a list beside it."""

from datetime import date
from time import monotonic

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QSplitter, QStackedLayout, QVBoxLayout, QWidget

from app.models.edit import DESK
from app.models.participation import answer_consent
from app.models.person import Consent, ConsentAnswer, ConsentUse, Person
from app.services.preferences import Preferences
from app.services.workspace import Workspace
from app.ui.maps.canvas import ZOOM_STEP, MapCanvas
from app.ui.maps.chooser import MapChooser
from app.ui.maps.detail_panel import DetailPanel
from app.ui.maps.list_twin import ListTwin
from app.ui.maps.open_map import OpenMap
from app.ui.maps.sentences import thing_sentence
from app.ui.parts.buttons import push_button, tool_button
from app.ui.parts.drafts import DraftLine
from app.ui.parts.flow import flow
from app.ui.parts.headings import heading, label, quiet
from app.ui.parts.layouts import row

TWICE = 0.3
"""Seconds within which a second Enter is a slip of the finger."""


class MapScreen(QWidget):
    """The list of maps, or one of them. `map_opened` tells which one was chosen here."""

    map_opened = Signal(str)
    full_screen_asked = Signal(bool)

    def __init__(self, workspace: Workspace, preferences: Preferences) -> None:  # noqa: ARG002
        """Show the list of maps of `workspace`."""
        super().__init__()
        self._workspace = workspace
        self.chooser = MapChooser(workspace)
        self.sheet: MapSheet | None = None
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.chooser)
        self.chooser.opened.connect(self.show_map)
        self.chooser.opened.connect(self.map_opened)

    def undo_scope(self) -> str:
        """Undo is this map's alone; among the list of maps it is the desk's."""
        return self.sheet.open_map.id if self.sheet else DESK

    def undo_since(self) -> int:
        """While a participant has the screen, undo goes back to the hand-over."""
        return self.sheet.open_map.since if self.sheet else 0

    def show_map(self, map_id: str) -> None:
        """Open a map."""
        if self.sheet and self.sheet.open_map.id == map_id:
            return
        self.close_map()
        self.sheet = MapSheet(self._workspace, map_id)
        self._stack.addWidget(self.sheet)
        self._stack.setCurrentWidget(self.sheet)
        self.sheet.left.connect(self.close_map)
        self.sheet.open_map.gone.connect(self.close_map)
        self.sheet.full_screen_asked.connect(self.full_screen_asked)
        (self.sheet.canvas if self.sheet.open_map.content.actors else self.sheet.name).setFocus()

    def close_map(self) -> None:
        """Go back to the list of maps."""
        sheet, self.sheet = self.sheet, None
        if sheet:
            sheet.leave_full_screen()
            self._stack.setCurrentWidget(self.chooser)
            self._stack.removeWidget(sheet)
            sheet.deleteLater()
            self.chooser.mirror()
            self.chooser.list.setFocus()


class MapSheet(QWidget):
    """One map with all that can be done to it."""

    left = Signal()
    full_screen_asked = Signal(bool)

    def __init__(self, workspace: Workspace, map_id: str) -> None:
        """Show the map `map_id`."""
        super().__init__()
        self._workspace = workspace
        self._entered = 0.0
        self.alone = False
        self.open_map = OpenMap(workspace, map_id, self)
        self.canvas = MapCanvas(self.open_map)
        self.list = ListTwin(self.open_map)
        self.panel = DetailPanel(self.open_map, workspace)
        self.name = DraftLine(workspace, f"map/{map_id}/new")
        self.name.setPlaceholderText(self.tr("Who do you know? Type a name and press Enter"))
        self.name.setAccessibleName(self.tr("Name of somebody you know"))
        self.name.setMinimumWidth(300)
        self._make_buttons()
        self._title = heading("", 2)
        self._title.setWordWrap(False)
        self._hint = quiet("")
        self._lay_out()
        self._connect()
        self._mirror()

    # --- making it ------------------------------------------------------------------------------

    def _make_buttons(self) -> None:
        self.add = push_button(self.tr("Add"), "add", primary=True)
        self.line = push_button(self.tr("Draw a line"), "line")
        self.line.setCheckable(True)
        self.undo = push_button(self.tr("Back"), "undo")
        self.redo = push_button(self.tr("Again"), "redo")
        self.zoom_out = tool_button(self.tr("Smaller"), "zoom_out")
        self.zoom_in = tool_button(self.tr("Larger"), "zoom_in")
        self.fit = tool_button(self.tr("See all"), "fit")
        self.beside = tool_button(self.tr("List"), "list")
        self.beside.setCheckable(True)
        self.beside.setChecked(True)
        self.full = tool_button(self.tr("Full screen"), "full_screen")
        self.full.setCheckable(True)
        self.other = tool_button(self.tr("Other map"), "back")

    def _lay_out(self) -> None:
        self._side = QSplitter(Qt.Orientation.Vertical)
        self._side.addWidget(self.list)
        self._side.addWidget(self.panel)
        self._side.setSizes([260, 380])
        self._halves = QSplitter(Qt.Orientation.Horizontal)
        self._halves.addWidget(self.canvas)
        self._halves.addWidget(self._side)
        self._halves.setStretchFactor(0, 1)
        self._halves.setSizes([760, 360])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 8)
        layout.addLayout(row(self._title, None, self.beside, self.full, self.other))
        layout.addWidget(self._consent_bar())
        layout.addLayout(flow(self.name, self.add, self.line, self.undo, self.redo))
        layout.addWidget(self._halves, 1)
        layout.addLayout(row(self._hint, self.zoom_out, self.zoom_in, self.fit))

    def _consent_bar(self) -> QFrame:
        """Give the one plain question before drawing, who may see this map."""
        self.consent = QFrame()
        self.consent.setProperty("kind", "bar")
        question = label(self.tr("Who may see this map? May it be shown to the group?"))
        self.show_all = push_button(self.tr("Show the group"), "people")
        self.show_none = push_button(self.tr("Only me"), "person")
        self.ask_later = push_button(self.tr("Ask later"), "clock")
        inside = QVBoxLayout(self.consent)
        inside.setContentsMargins(16, 8, 16, 8)
        inside.addWidget(question)
        inside.addLayout(flow(self.show_all, self.show_none, self.ask_later))
        self.show_all.clicked.connect(lambda: self._answer(ConsentAnswer.YES))
        self.show_none.clicked.connect(lambda: self._answer(ConsentAnswer.NO))
        self.ask_later.clicked.connect(self.consent.hide)
        asked = self._owner() is not None and not self._is_answered() and not self._workspace.read_only
        self.consent.setVisible(asked and not self.open_map.content.actors)
        return self.consent

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Give the desk back with Escape, when nothing nearer to the hand had a use for it."""
        if event.key() == Qt.Key.Key_Escape and self.alone:
            self.leave_full_screen()
        else:
            super().keyPressEvent(event)

    def _connect(self) -> None:
        self.name.returnPressed.connect(self._add)
        self.add.clicked.connect(self._add)
        self.line.clicked.connect(self._begin_line)
        self.undo.clicked.connect(self.open_map.undo)
        self.redo.clicked.connect(self.open_map.redo)
        self.zoom_in.clicked.connect(lambda: self.canvas.zoom(ZOOM_STEP))
        self.zoom_out.clicked.connect(lambda: self.canvas.zoom(1 / ZOOM_STEP))
        self.fit.clicked.connect(self.canvas.fit)
        self.beside.toggled.connect(self._side.setVisible)
        self.full.toggled.connect(self._set_full_screen)
        self.other.clicked.connect(self.left)
        self.canvas.opened.connect(self._open)
        self.canvas.rename_asked.connect(self._rename)
        self.canvas.name_asked.connect(self.name.setFocus)
        self.list.opened.connect(self._open)
        self.open_map.changed.connect(self._mirror)
        self.open_map.chosen.connect(lambda _: self._tell())
        self.open_map.connecting.connect(lambda _: self._tell())

    # --- mirroring ------------------------------------------------------------------------------

    def _mirror(self) -> None:
        content = self.open_map.content
        self._title.setText(content.owner_name or self.tr("Map of a group"))
        self.undo.setEnabled(self.open_map.can_undo())
        self.redo.setEnabled(self.open_map.can_redo())
        for widget in (self.name, self.add, self.line):
            widget.setEnabled(not self.open_map.read_only)
        self._tell()

    def _tell(self) -> None:
        """Say in one line what is chosen, or what to do next."""
        self.line.setChecked(bool(self.open_map.line_from))
        self._hint.setText(self._what_now())

    def _what_now(self) -> str:
        if self.open_map.line_from == "?":
            return self.tr("Choose where the line begins.")
        if self.open_map.line_from:
            name = self.open_map.name(self.open_map.line_from)
            return self.tr("Choose where the line from {name} goes.").format(name=name)
        if self.open_map.choice:
            return thing_sentence(self.open_map.content, self.open_map.choice)
        if not self.open_map.content.actors:
            return self.tr("Who do you know? Type a name above and press Enter.")
        return self.tr("Drag somebody into a ring. Drag from the edge of somebody to draw a line.")

    # --- acting -----------------------------------------------------------------------------------

    def _add(self) -> None:
        now = monotonic()
        twice, self._entered = now - self._entered < TWICE, now
        if not self.name.text().strip() and twice:
            return
        if self.open_map.add(self.name.text(), clears_draft=self.name.place):
            self.name.finished()
        self.name.setFocus()

    def _begin_line(self) -> None:
        if self.open_map.line_from:
            self.open_map.stop_line()
        else:
            self.open_map.begin_line(self.open_map.choice)
            self.canvas.setFocus()

    def _open(self, thing: str) -> None:
        self.open_map.choose(thing)
        self.beside.setChecked(True)
        self.panel.focus_first()

    def _rename(self, thing: str) -> None:
        self._open(thing)
        if self.open_map.actor(thing):
            self.panel.contact.name.selectAll()

    def leave_full_screen(self) -> None:
        """Give the desk back."""
        self.full.setChecked(False)

    def _set_full_screen(self, on: bool) -> None:
        """Leave the participant alone with the map; undo then goes no further back than this."""
        self.alone = on
        self.open_map.since = self._workspace.head() if on else 0
        self.list.setVisible(not on)
        self.beside.setText(self.tr("More") if on else self.tr("List"))
        self.beside.setChecked(not on)
        self.other.setVisible(not on)
        self.full.setText(self.tr("Ready") if on else self.tr("Full screen"))
        self.full_screen_asked.emit(on)
        self._mirror()
        self.canvas.fit()

    def _owner(self) -> Person | None:
        owner = self.open_map.content.map.owner
        return self._workspace.find(Person, owner) if owner else None

    def _is_answered(self) -> bool:
        owner = self._owner()
        given = self._workspace.all(Consent, person=owner.id) if owner else []
        return any(each.use is ConsentUse.SHOW_MAP for each in given)

    def _answer(self, answer: ConsentAnswer) -> None:
        owner = self._owner()
        if owner:
            given = self._workspace.all(Consent, person=owner.id)
            self._workspace.attempt(
                lambda: answer_consent(owner, ConsentUse.SHOW_MAP, answer, consents=given, on=date.today())
            )
        self.consent.hide()
        self.name.setFocus()
