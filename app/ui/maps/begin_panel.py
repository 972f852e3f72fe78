"""Beginning a map: whose it is, in which session, and whether from nothing or from last time."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.models.map_copies import latest_before
from app.models.map_setups import Beginning
from app.models.network_map import NetworkMap
from app.models.session import Session
from app.models.turns import tonight
from app.services.workspace import Workspace
from app.ui.maps.beginnings import begin_map, beginning_in, copied_map
from app.ui.maps.owner_picker import OwnerPicker
from app.ui.parts.buttons import push_button
from app.ui.parts.choice import Choice
from app.ui.parts.flow import flow
from app.ui.parts.headings import heading, label, quiet
from app.ui.parts.layouts import card, column


class BeginPanel(QWidget):
    """`begun` gives a map that was made; `setup_asked` the session of which somebody wants other beginnings."""

    begun = Signal(str)
    setup_asked = Signal(str)

    def __init__(self, workspace: Workspace) -> None:
        """Begin maps in `workspace`."""
        super().__init__()
        self._workspace = workspace
        self._is_chosen = False
        self.owner = OwnerPicker(workspace, "map/new")
        self.session = Choice(self.tr("Session"))
        self._facts = quiet("")
        self._earlier = label("")
        self.make = push_button(self.tr("Begin map"), "add", primary=True)
        self.again = push_button(self.tr("Start from last time"), "clock")
        self.setup = push_button(self.tr("How maps begin"), "settings")
        asked = column(
            heading(self.tr("Whose map?"), 2),
            self.owner,
            label(self.tr("In which session?")),
            self.session,
            self._earlier,
            flow(self.make, self.again),
            self._facts,
            flow(self.setup),
        )
        layout = column(card(asked))
        layout.addStretch(1)
        self.setLayout(layout)
        self._connect()
        self.mirror()

    def _connect(self) -> None:
        self.owner.changed.connect(self._enable)
        self.owner.entered.connect(self._make)
        self.session.chosen.connect(self._choose_session)
        self.make.clicked.connect(self._make)
        self.again.clicked.connect(self._make_again)
        self.setup.clicked.connect(lambda: self.setup_asked.emit(self.session.value()))

    def mirror(self) -> None:
        """Show what is there now; tonight's session is chosen until somebody chooses another."""
        sessions = sorted(self._workspace.all(Session), key=lambda each: each.starts_at, reverse=True)
        self.session.fill([*((each.id, each.title) for each in sessions), (None, self.tr("no session"))])
        chosen = tonight(sessions, at=datetime.now())
        if chosen and not self._is_chosen:
            self.session.set_value(chosen.id)
        self._enable()

    def choose_session(self, session: str | None) -> None:
        """Choose a session as somebody does by hand."""
        self.session.set_value(session)
        self._choose_session(session)

    def _choose_session(self, _session: str | None) -> None:
        self._is_chosen = True
        self._enable()

    def _enable(self) -> None:
        session, may = self.session.value(), not self._workspace.read_only
        earlier = self._last_map()
        self.make.setEnabled(may)
        self.again.setEnabled(may)
        self.again.setVisible(earlier is not None)
        self._earlier.setText(self._told_earlier(earlier))
        self._earlier.setVisible(earlier is not None)
        self._facts.setText(self._told_beginning(beginning_in(self._workspace, session)))
        self.setup.setVisible(session is not None)
        self.setup.setEnabled(may)

    def _last_map(self) -> NetworkMap | None:
        """Give what the person it is about drew before."""
        owner = self.owner.owner()
        return latest_before(self._workspace.all(NetworkMap), owner.person.id) if owner.person else None

    def _told_earlier(self, earlier: NetworkMap | None) -> str:
        if earlier is None:
            return ""
        if earlier.session and earlier.session == self.session.value():
            return self.tr("There is a map of this person in this session already.")
        return self.tr("This person drew a map on {day}.").format(day=f"{earlier.made_at:%d-%m-%Y}")

    def _told_beginning(self, start: Beginning) -> str:
        rings = ", ".join(start.ring_names) or self.tr("no rings")
        sectors = ", ".join(start.sector_names) or self.tr("no sectors")
        return self.tr("A new map has: {rings}; {sectors}.").format(rings=rings, sectors=sectors)

    def _make(self) -> None:
        if not self._workspace.read_only:
            place = self.owner.line.place
            owner, session = self.owner.owner(), self.session.value()
            self._done(begin_map(self._workspace, owner, session=session, clears_draft=place))

    def _make_again(self) -> None:
        earlier = self._last_map()
        if earlier is not None:
            place, session = self.owner.line.place, self.session.value()
            self._done(copied_map(self._workspace, earlier, session=session, clears_draft=place))

    def _done(self, map_id: str) -> None:
        if map_id:
            self.owner.finished()
            self.begun.emit(map_id)
