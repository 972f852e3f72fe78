"""The start of the window, told as a story: names, log, fonts, language, theme, preferences, window."""

import logging
import signal
import sys
from functools import partial
from pathlib import Path
from types import FrameType, TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QSocketNotifier, QTimer, QTranslator
from PySide6.QtWidgets import QApplication

from app import NAME, __version__
from app.models.errors import HosselError
from app.models.language import QT_TRANSLATE_NOOP
from app.paths import data_dir, resource
from app.services.garbage import Garbage
from app.services.preferences import Preferences
from app.ui.main_window import MainWindow
from app.ui.parts.focus_ring import FocusRing
from app.ui.theme import apply_theme, load_fonts

if TYPE_CHECKING:
    import socket

LOG_BYTES = 500_000
SOMETHING_WRONG = QT_TRANSLATE_NOOP("errors", "Something went wrong in the program. What you made is kept.")

_log = logging.getLogger("hosselkaart")


def run(file: Path | None, *, lang: str | None = None, theme: str | None = None, read_only: bool = False) -> int:
    """Show the window until it is closed, with `file` open if there is one; give the exit code."""
    app = make_application()
    preferences = Preferences()
    preferences.for_now(language=lang, theme=theme)
    load_fonts()
    language = Language(app)
    language.speak(preferences.language)
    apply_theme(app, theme=preferences.theme, size=preferences.size, motion=preferences.motion)
    FocusRing(app)
    window = MainWindow(preferences)
    follow_preferences(app, preferences, language, window=window)
    tell_mishaps(window)
    window.show()

    def when_shown() -> None:
        Garbage(app)
        start_log()
        end_on_signals(app, window)
        if file:
            window.files.open(file, read_only=read_only)

    QTimer.singleShot(0, window, when_shown)
    return app.exec()


def make_application() -> QApplication:
    """Make the one application object, with the names the desktop knows us by."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName(NAME)
    app.setApplicationDisplayName(NAME)
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("hosselkaart")
    return app


def start_log() -> None:
    """Write kinds of errors and places in the code to a file on this computer; never what people typed."""
    path = data_dir() / "hosselkaart.log"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists() and path.stat().st_size > LOG_BYTES:
            path.replace(path.with_suffix(".old.log"))
        logging.basicConfig(filename=path, level=logging.INFO, format="%(asctime)s %(name)s %(levelname)s %(message)s")
    except OSError:
        logging.basicConfig(level=logging.WARNING)


class Language:
    """The language of the window: our own words, and Qt's."""

    def __init__(self, app: QApplication) -> None:
        """Speak in `app`."""
        self._app = app
        self._translators: list[QTranslator] = []

    def speak(self, language: str) -> None:
        """Change to ``"nl"`` or ``"en"``; what is on screen must then be made anew."""
        self.silence()
        QLocale.setDefault(QLocale(language))
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        ours = str(resource("translations"))
        for name, folder in ((f"qtbase_{language}", qt), (f"hosselkaart_{language}", ours)):
            translator = QTranslator(self._app)
            if translator.load(name, folder):
                self._app.installTranslator(translator)
                self._translators.append(translator)

    def silence(self) -> None:
        """Go back to the English of the source."""
        for translator in self._translators:
            self._app.removeTranslator(translator)
        self._translators = []


def follow_preferences(app: QApplication, preferences: Preferences, language: Language, *, window: MainWindow) -> None:
    """Let a change of language, theme or size take effect at once."""

    def follow(key: str) -> None:
        if key == "language":
            language.speak(preferences.language)
        if key in ("theme", "size", "motion"):
            apply_theme(app, theme=preferences.theme, size=preferences.size, motion=preferences.motion)
        if key in ("language", "theme", "size"):
            window.rebuild()

    def follow_system() -> None:
        if preferences.theme == "system":
            follow("theme")

    preferences.changed.connect(follow)
    app.styleHints().colorSchemeChanged.connect(follow_system)


def tell_mishaps(window: MainWindow) -> None:
    """Write a mishap nobody foresaw to the log, without what people typed, and say one sentence about it."""

    def tell(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            window.close()
            return
        _log.error("%s at %s", kind.__name__, " < ".join(_places(trace)))
        window.warn(error if isinstance(error, HosselError) else HosselError(SOMETHING_WRONG))

    sys.excepthook = tell


def _places(trace: TracebackType | None) -> list[str]:
    """Give file and line of each step of a traceback, the deepest first."""
    places = []
    while trace:
        places.append(f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}")
        trace = trace.tb_next
    return places[::-1]


def end_on_signals(app: QApplication, window: MainWindow) -> None:
    """Close the window as by hand when the computer asks for it (SIGTERM, SIGINT)."""
    import socket

    ours, theirs = socket.socketpair()
    for each in (ours, theirs):
        each.setblocking(False)
    signal.set_wakeup_fd(theirs.fileno(), warn_on_full_buffer=False)
    notifier = QSocketNotifier(ours.fileno(), QSocketNotifier.Type.Read, app)
    notifier.activated.connect(partial(_drain, ours))
    app.aboutToQuit.connect(partial(_close_all, ours, theirs))

    def end(number: int, _frame: FrameType | None) -> None:
        _log.info("asked to end by signal %d", number)
        QTimer.singleShot(0, window, window.close)

    for each_signal in (signal.SIGTERM, signal.SIGINT):
        signal.signal(each_signal, end)


def _drain(wire: "socket.socket", *_: object) -> None:
    """Read what woke us, so that Python gets its turn to handle the signal."""
    wire.recv(64)


def _close_all(ours: "socket.socket", theirs: "socket.socket") -> None:
    signal.set_wakeup_fd(-1)
    ours.close()
    theirs.close()
