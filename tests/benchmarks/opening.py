"""How long from opening a large programme to its first page with its lists painted, beside reading the same tables."""

import tempfile
from pathlib import Path
from statistics import median

from PySide6.QtWidgets import QApplication

from app.services.preferences import Preferences
from app.storage import ProgrammeFile
from app.ui.main_window import MainWindow
from tests.benchmarks.drawn_maps import dressed, gone, timed
from tests.benchmarks.large import write_large
from tests.benchmarks.yardsticks import bare_select

TIMES = 9


def measured() -> dict[str, float]:
    """Give `open_large_ratio`, and the milliseconds of ours and of the bare reading, by turns."""
    dressed()
    ours: list[float] = []
    bare: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "large.hossel"
        write_large(path)
        _opened(path, Path(folder))  # the first time also loads the code
        for _ in range(TIMES):
            bare.append(timed(lambda: bare_select.read_all(path)))
            ours.append(_opened(path, Path(folder)))
    one, other = median(ours) * 1000, median(bare) * 1000
    return {"open_large_ratio": one / other, "open_large_ms": one, "open_large_bare_ms": other}


def _opened(path: Path, folder: Path) -> float:
    """Open the file in a window that stands there already; give the seconds until the page is painted."""
    window = MainWindow(Preferences(folder))
    window.resize(1920, 1080)
    window.show()
    QApplication.processEvents()
    seconds = timed(lambda: (window.show_programme(ProgrammeFile.open(path)), window.repaint()))
    window.close()
    gone(window)
    return seconds
