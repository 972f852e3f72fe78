"""Keeps the room screen on the second display as long as the programme is open, whatever the desk shows."""

import time
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.models.clock_room import Names, RoomLine, harvest_lines, room_picture
from app.models.edit import Edit
from app.models.note import Note, NoteSource
from app.models.person import Person
from app.models.session import Session
from app.services.workspace import Workspace
from app.ui.room.screen import RoomScreen
from app.ui.session.clock_keeper import ClockKeeper

WINDOW = (800, 450)
"""Pixels, where there is no second display."""


class Beamer(QObject):
    """Opens, places and closes the room screen; `turned` tells that it opened, closed or went elsewhere.

    It belongs to the workspace: it outlives the screens of the desk, and goes when the programme is closed.
    """

    turned = Signal()

    def __init__(
        self,
        workspace: Workspace,
        *,
        now: Callable[[], datetime] = datetime.now,
        steady: Callable[[], float] = time.monotonic,
    ) -> None:
        """Show nothing yet."""
        super().__init__(workspace)
        self._workspace = workspace
        self._desk: QWidget | None = None
        self._names = Names(())
        self._harvest: tuple[RoomLine, ...] = ()
        self.room: RoomScreen | None = None
        self._keeper = ClockKeeper(workspace, self, now=now, steady=steady)
        self._keeper.read.connect(self._show)
        workspace.changed.connect(self._follow)
        workspace.reloaded.connect(self._read_harvest)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication), "windows need an application"
        app.screenAdded.connect(self._place_soon)
        app.screenRemoved.connect(self._place_soon)

    @property
    def is_open(self) -> bool:
        """Whether the room sees anything."""
        return self.room is not None

    @property
    def has_own_display(self) -> bool:
        """Whether it fills a display of its own."""
        return self.room is not None and self._second_display() is not None

    def toggle(self, session: Session | None, desk: QWidget) -> None:
        """Open the room screen for a session, on another display than that of `desk`; or close it."""
        if self.room is not None:
            self.close()
        elif session is not None:
            self._open(session, desk)

    def show_session(self, session: Session | None) -> None:
        """Let the room follow another session, if it sees anything."""
        if self.room is not None:
            self._keeper.show_session(session)
            self._read_harvest()

    def close(self) -> None:
        """Close the room screen; closing twice is no harm."""
        if self.room is not None:
            self.room.close()

    def _open(self, session: Session, desk: QWidget) -> None:
        self._desk = desk.window()
        self.room = RoomScreen()
        self.room.closed.connect(self._forget)
        self.destroyed.connect(self.room.deleteLater)
        self.show_session(session)
        self._keeper.tick(on=True)
        self._place()

    def _forget(self) -> None:
        room, self.room = self.room, None
        self._keeper.tick(on=False)
        if room is not None:
            room.deleteLater()
        if self._desk and isValid(self._desk):
            self._desk.activateWindow()  # a window manager may leave the keyboard nowhere
        self.turned.emit()

    # --- where it stands --------------------------------------------------------------------------

    def _second_display(self) -> QScreen | None:
        desk = self._desk.screen() if self._desk and isValid(self._desk) else QGuiApplication.primaryScreen()
        return next((screen for screen in QGuiApplication.screens() if screen is not desk), None)

    def _place_soon(self) -> None:
        """Find another place once Qt has put its windows on the displays that are left."""
        QTimer.singleShot(0, self, self._place)

    def _place(self) -> None:
        """Fill the second display; without one be a window, so that the desk stays in reach."""
        if self.room is None:
            return
        display = self._second_display()
        if display is not None:
            self.room.setGeometry(display.geometry())
            self.room.showFullScreen()
        else:
            self.room.showNormal()
            self.room.resize(*WINDOW)
        self.turned.emit()

    # --- what it shows ----------------------------------------------------------------------------

    def _follow(self, edit: Edit) -> None:
        harvested = any(
            isinstance(each, Note) and each.source is NoteSource.HARVEST
            for change in edit.changes
            for each in (change.before, change.after)
        )
        if self.room is not None and (harvested or edit.concerns(Person)):
            self._read_harvest()

    def _read_harvest(self) -> None:
        session = self._keeper.session
        if self.room is None or session is None:
            return
        self._names = Names(self._workspace.all(Person))
        notes = self._workspace.all(Note, session=session.id, source=NoteSource.HARVEST)
        self._harvest = harvest_lines(notes, self._names)
        self._show()

    def _show(self) -> None:
        clock = self._keeper.clock
        if self.room is not None:
            self.room.show_picture(room_picture(clock, self._harvest, self._names) if clock else None)


def beamer_of(
    workspace: Workspace,
    *,
    now: Callable[[], datetime] = datetime.now,
    steady: Callable[[], float] = time.monotonic,
) -> Beamer:
    """Give the one beamer of a programme, made when it is first asked for."""
    return workspace.findChild(Beamer) or Beamer(workspace, now=now, steady=steady)
