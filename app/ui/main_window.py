"""The window: the start page or an open programme, with everything that leads from one screen to another."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QByteArray, QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget

from app.models.errors import FileProblem, HosselError
from app.services.preferences import Preferences
from app.ui.exchange.desk import Drops, choose_files, offer_to_send, take_dropped
from app.ui.parts.keys import focus_first
from app.ui.parts.layouts import Room, column, row
from app.ui.parts.toast import Toast
from app.ui.parts.words import told
from app.ui.start.screen import StartScreen
from app.ui.window.commands import SCREENS, Commands
from app.ui.window.files import Files
from app.ui.window.notices import notices
from app.ui.window.rail import Rail
from app.ui.window.ways import connect_screen

if TYPE_CHECKING:
    from app.models.edit import Edit
    from app.storage import ProgrammeFile
    from app.ui.window.screens import Open, Screen

NEEDS_PROGRAMME = ("bring_in", "send_out", "backup", "restore", "close", "search", *SCREENS[:-1])
LARGE = 1.5
"""From this size on, words in the rail stand beside their icons: under them they would not fit."""

SHOWS = {
    "people": "show_person",
    "session": "show_session",
    "map": "show_map",
    "insights": "show_found",
    "places": "show_found",
    "print": "show_for",
}
"""How each screen is asked to show one record."""

SMALLEST = (960, 600)
USUAL = (1280, 800)
ROOM_FOR_FRAME = QSize(8, 48)


class MainWindow(QMainWindow):
    """Shows one screen at a time, and connects them. Opens, makes and closes programmes."""

    def __init__(self, preferences: Preferences) -> None:
        """Show the start page."""
        super().__init__()
        self._preferences = preferences
        self._open: Open | None = None
        self._screens: dict[str, QWidget] = {}
        self._place = ("start", "")
        self._told_scope = ""
        self._rebuild_waits = False
        self.files = Files(self, preferences)
        self.files.opened.connect(self.show_programme)
        self.files.unusable.connect(self.explain)
        self.files.refused.connect(self.warn)
        Drops(self).dropped.connect(lambda paths: take_dropped(self._open, self, paths))
        self.setMinimumSize(*SMALLEST)
        self.resize(QSize(*USUAL).boundedTo(self.screen().availableSize() - ROOM_FOR_FRAME))
        if preferences.geometry:
            self.restoreGeometry(QByteArray.fromBase64(preferences.geometry.encode()))
        self._build()
        cast(StartScreen, self.front).focus_first()

    # --- building -------------------------------------------------------------------------------

    def rebuild(self) -> None:
        """Make everything anew in the language and look chosen now, on the same screen.

        While a participant has the laptop that waits: it would bring the desk back.
        """
        self._rebuild_waits = getattr(self._screens.get(self._place[0]), "is_handed", False)
        if self._rebuild_waits:
            return
        shown = getattr(self._screens.get(self._place[0]), "shown", None)
        if shown:
            self._place = (self._place[0], shown())
        focused = QApplication.focusWidget()
        name = focused.objectName() if focused else ""
        self._screens.clear()
        self._build()
        body = self.centralWidget()
        if body and name and (found := body.findChild(QWidget, name)):
            found.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        for before in self.findChildren(Commands):
            before.deleteLater()
        self.commands = Commands(self, self._preferences)
        self.toast = Toast()
        self.toast.setProperty("kind", "foot")
        self.rail = self._make_rail()
        self._stack = QStackedWidget()
        self._foot = column(self.toast, spacing=0)
        middle = row(self.rail, self._stack, spacing=0)
        whole = column(*notices(self._open.workspace if self._open else None), middle, self._foot, spacing=0)
        whole.setStretchFactor(middle, 1)
        body = QWidget()
        body.setLayout(whole)
        if self._open:
            self._add_jobs_bar(self._open)
        self.setCentralWidget(body)
        body.show()  # now, not later: the keyboard goes only to what can be seen
        self._connect()
        self.setWindowTitle(self._title())
        self.commands.enable(NEEDS_PROGRAMME, on=self._open is not None)
        self.go(*self._place)

    def _make_rail(self) -> Rail:
        words = self.commands.words()
        names = SCREENS if self._open else ("start", "settings")
        return Rail(((name, words[name]) for name in names), beside=self._preferences.size >= LARGE)

    def _add_jobs_bar(self, opened: "Open") -> None:
        from app.ui.window.jobs_bar import JobsBar

        self._foot.insertWidget(0, JobsBar(opened.jobs))

    def _title(self) -> str:
        if self._open is None:
            return "Hosselkaart"
        return f"{self._open.workspace.programme().title} – Hosselkaart"

    # --- connecting: which signal reaches which panel -----------------------------------------------

    def _connect(self) -> None:
        """Connect what is always there."""
        acts: dict[str, Callable[[], object]] = {
            "new": self.files.make_new,
            "open": lambda: self.open_file(None),
            "example": self.files.open_example,
            "bring_in": lambda: self._exchange(choose_files),
            "send_out": lambda: self._exchange(offer_to_send),
            "backup": self.back_up,
            "restore": self._choose_backup,
            "close": self.close_programme,
            "quit": self.close,
            "undo": self.undo,
            "redo": self.redo,
            "search": self.search,
            "full_screen": self._toggle_full_screen,
        }
        for name, act in acts.items():
            self.commands[name].triggered.connect(lambda _on=False, act=act: act())
        for name in SCREENS:
            self.commands[name].triggered.connect(lambda _on=False, name=name: self.go(name, by_key=True))
        self.commands.open_recent = self.open_file
        self.rail.chosen.connect(self.go)
        self.toast.undo_asked.connect(self._undo_told)

    def _connect_open(self, opened: "Open") -> None:
        """Connect the programme that was opened; its signals end with it."""
        opened.workspace.changed.connect(self._follow)
        opened.workspace.reloaded.connect(self._show_undo)
        opened.workspace.refused.connect(self.warn)
        opened.jobs.failed.connect(self.warn)

    # --- going somewhere ------------------------------------------------------------------------------

    def go(self, name: str, record_id: str = "", *, by_key: bool = False) -> None:
        """Show a screen, and on it the record of `record_id`."""
        screen = self._screen(name)
        self._place = (name, record_id or (self._place[1] if self._place[0] == name else ""))
        self._stack.setCurrentIndex(list(self._screens).index(name))
        self.rail.mark(name)
        if record_id or name == "print":
            getattr(screen, SHOWS[name])(record_id)
        if by_key:
            focus_first(screen)
        self._show_undo()

    def _screen(self, name: str) -> QWidget:
        if name not in self._screens:
            screen = self._make_screen(name)
            self._screens[name] = screen
            self._stack.addWidget(Room(screen))
            connect_screen(self, name, screen)
        return self._screens[name]

    def _make_screen(self, name: str) -> QWidget:
        if name == "start":
            return StartScreen(self._preferences)
        if name == "settings":
            from app.ui.settings.screen import SettingsScreen

            screen = SettingsScreen(self._preferences)
            screen.set_can_back_up(can=self._open is not None)
            return screen
        from app.ui.window.screens import make_screen

        assert self._open is not None, "only the start page and the settings need no programme"
        return make_screen(name, self._open, self._preferences)

    def _toggle_full_screen(self) -> None:
        """Give an open map to the participant, or take it back; without one, only fill the screen."""
        toggle = getattr(self.front, "toggle_full_screen", None)
        if toggle is None or not toggle():
            self.set_full_screen(on=not self.isFullScreen())

    def set_full_screen(self, *, on: bool) -> None:
        """Leave the participant alone with the screen, or bring the desk back."""
        self.rail.setVisible(not on)
        self.menuBar().setVisible(not on)
        full, state = Qt.WindowState.WindowFullScreen, self.windowState()
        self.setWindowState(state | full if on else state & ~full)
        if self._rebuild_waits and not on:
            QTimer.singleShot(0, self, self.rebuild)
        self._show_undo()

    def show_print(self, kind: str, session_id: str) -> None:
        """Show a print of a session, ready to be printed."""
        self.go("print", session_id)
        self.front.show_kind(kind)  # type: ignore[attr-defined]

    def search(self) -> None:
        """Search over the whole programme, and open what is chosen."""
        if self._open is None:
            return
        from app.ui.window.finder import Finder

        finder = Finder(self._open.workspace, self)
        finder.opened.connect(self.go_to)
        finder.paper_opened.connect(self._go_to_paper)
        finder.finished.connect(finder.deleteLater)
        finder.open()

    def go_to(self, cls_name: str, record_id: str) -> None:
        """Show a record that was found, on the screen where it lives."""
        from app.ui.window.screens import place_of

        if self._open:
            self.go(*place_of(self._open.workspace, cls_name, record_id))
            if cls_name == "Note" and self._place[0] == "session":
                self.front.show_note(record_id)  # type: ignore[attr-defined]

    def _go_to_paper(self, screen: str, session_id: str, about: str) -> None:
        """Show where a sheet of paper is typed in: that of a table, or somebody's map."""
        self.go(screen)
        self.front.open_paper(session_id, about)  # type: ignore[attr-defined]

    # --- opening and closing ------------------------------------------------------------------------

    def show_programme(self, file: "ProgrammeFile") -> None:
        """Show a programme that was opened, in the place of the one before."""
        from app.services.jobs import Jobs
        from app.services.workspace import Workspace
        from app.ui.window.screens import Open

        self._let_go()
        self._open = Open(Workspace(file, self), Jobs(self))
        self._connect_open(self._open)
        self._place = ("programme", "")
        self.rebuild()
        focus_first(self._screen("programme"))

    def explain(self, path: Path, problem: FileProblem) -> None:
        """Say on the start page what is the matter with a file."""
        self.close_programme()
        cast(StartScreen, self._screen("start")).explain(path, problem)

    def close_programme(self) -> None:
        """Close what is open, and show the start page."""
        self._let_go()
        self._place = ("start", "")
        self.rebuild()
        cast(StartScreen, self._screen("start")).focus_first()

    def back_up(self) -> None:
        """Make a backup in the background, and say where it is."""
        if self._open is None:
            return
        from app.tasks.files import back_up

        file, said = self._open.workspace.file, self.tr("A backup is made: {path}")
        title = self.tr("Making a backup")
        self._open.jobs.run(title, lambda _: back_up(file), lambda to: self.toast.say(said.format(path=to)))

    def _exchange(self, offer: "Callable[[Open, MainWindow, str], None]") -> None:
        if self._open:
            offer(self._open, self, self._preferences.language)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Keep where the window stood, stop what runs, close the file."""
        if not self.isFullScreen():
            self._preferences.geometry = bytes(self.saveGeometry().toBase64().data()).decode()
        self._let_go()
        super().closeEvent(event)

    def open_file(self, path: Path | None) -> None:
        """Open a programme; without a path, ask which one."""
        if self._open is None or self._open.workspace.path != path:
            self.files.open(path)

    def _choose_backup(self) -> None:
        if self._open:
            self.files.choose_backup(self._open.workspace.path)

    def _let_go(self) -> None:
        """Leave the open programme: unfinished text is kept, work is stopped, the file is closed."""
        if self._open is None:
            return
        self.set_full_screen(on=False)
        if field := self.focusWidget():
            field.clearFocus()  # what stands in a form is finished while the file is still open
        opened, self._open = self._open, None
        self.setCentralWidget(QWidget())
        self._screens.clear()
        opened.jobs.close()
        opened.workspace.close()
        opened.jobs.deleteLater()
        opened.workspace.deleteLater()

    # --- telling, undo --------------------------------------------------------------------------------

    def warn(self, error: HosselError) -> None:
        """Say in the bar at the foot why something could not be."""
        self.toast.warn(told(error))

    def undo(self) -> None:
        """Take back the last edit of the screen in front."""
        scope, since = self._scope()
        if self._open and scope:
            self._open.workspace.undo(scope, since)

    def redo(self) -> None:
        """Do again what was last undone on the screen in front."""
        scope, since = self._scope()
        if self._open and scope:
            self._open.workspace.redo(scope, since)

    def _undo_told(self) -> None:
        """Take back what the bar at the foot told about; nothing came after it, or the bar would be gone."""
        if self._open:
            self._open.workspace.undo(self._told_scope)

    def _follow(self, edit: "Edit") -> None:
        from app.ui.window.telling import told_edit

        if sentence := told_edit(edit):
            self._told_scope = edit.scope
            self.toast.say(sentence, undo=True)
        else:
            self.toast.outdate()
        self.setWindowTitle(self._title())
        self._show_undo()

    @property
    def front(self) -> QWidget:
        """The screen in front."""
        return self._screen(self._place[0])

    def _scope(self) -> tuple[str, int]:
        screen = cast("Screen", self.front)
        return screen.undo_scope(), screen.undo_since()

    def _show_undo(self) -> None:
        """Offer undo and redo where there is something to undo, and say what."""
        scope, since = self._scope()
        workspace = self._open.workspace if self._open else None
        kind = workspace.next_undo(scope, since) if workspace and scope else ""
        can_redo = bool(workspace and scope and workspace.can_redo(scope, since))
        self.commands.enable(["redo"], on=can_redo)
        self.commands.show_undo(kind)
