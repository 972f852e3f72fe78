"""How long it takes to tidy up a map of 500 contacts and 1000 lines, beside networkx's spring layout of the same."""

import tempfile
from pathlib import Path
from statistics import median

from app.analysis.arrangement import arrange
from app.storage import ProgrammeFile
from tests.benchmarks.drawn_maps import timed, written
from tests.benchmarks.yardsticks import spring_layout

TIMES = 3


def measured() -> dict[str, float]:
    """Give `arrange_500_ratio`, and the milliseconds of both; ours and the other by turns."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "500.hossel"
        map_id = written(path, 500)
        with ProgrammeFile.open(path) as file:
            content = file.map_content(map_id)
    seconds: tuple[list[float], list[float]] = ([], [])
    for _ in range(TIMES):
        seconds[0].append(timed(lambda: arrange(content, also_by_hand=True)))
        seconds[1].append(timed(lambda: spring_layout.laid_out(content)))
    ours, spring = (median(each) * 1000 for each in seconds)
    return {"arrange_500_ratio": ours / spring, "arrange_500_ms": ours, "arrange_500_bare_ms": spring}
