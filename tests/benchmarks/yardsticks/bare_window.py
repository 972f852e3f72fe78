"""A bare PySide6 main window with one word in it. ``start`` ends when it is painted; ``rest`` tells its memory."""

import sys

from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

from tests.benchmarks.ending import end_when_painted, tell_memory


def main(what: str) -> int:
    app = QApplication(sys.argv[:1])
    window = QMainWindow()
    label = QLabel("Hosselkaart")
    window.setCentralWidget(label)
    window.resize(1280, 800)
    if what == "start":
        end_when_painted(app, QLabel)
    else:
        tell_memory(app)
    window.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
