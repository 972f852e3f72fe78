"""Our own window, started as always. ``start`` ends when the start page is painted; ``rest FILE`` tells its memory."""

import sys

from PySide6.QtWidgets import QApplication

from app import application
from app.cli import main
from tests.benchmarks.ending import end_when_painted, tell_memory


def start(what: str, files: list[str]) -> int:
    usual = application.make_application

    def watched() -> QApplication:
        app = usual()
        if what == "start":
            from app.ui.start.screen import StartScreen

            end_when_painted(app, StartScreen)
        else:
            tell_memory(app)
        return app

    application.make_application = watched
    return main(files)


if __name__ == "__main__":
    sys.exit(start(sys.argv[1], sys.argv[2:]))
