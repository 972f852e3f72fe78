"""How long it takes until a moved contact is safe on the disk, beside the same rows by hand."""

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import perf_counter

from app.models.edit import changed
from app.models.network_map import Actor
from app.storage import ProgrammeFile
from app.tasks.files import write_example
from tests.benchmarks.yardsticks import bare_commit

TIMES = 300


def measured() -> dict[str, float]:
    """Give `commit_ratio`, and the milliseconds of both; ours and the other by turns."""
    with tempfile.TemporaryDirectory() as folder:
        ours, bare = Path(folder) / "ours.hossel", Path(folder) / "bare.hossel"
        write_example(ours)
        shutil.copy(ours, bare)
        conn = bare_commit.opened(bare)
        with ProgrammeFile.open(ours) as file:
            actor = file.all(Actor)[0].id
            seconds: tuple[list[float], list[float]] = ([], [])
            for place in range(TIMES):
                x = place / TIMES
                edit = changed("move_actor", file.get(Actor, actor), x=x)
                seconds[0].append(_timed(lambda edit=edit: file.commit(edit)))  # type: ignore[misc]
                seconds[1].append(_timed(lambda x=x: bare_commit.move(conn, actor, x, 0.0)))  # type: ignore[misc]
        conn.close()
    one, other = median(seconds[0]), median(seconds[1])
    return {"commit_ratio": one / other, "commit_ms": one * 1000, "commit_bare_ms": other * 1000}


def _timed(act: Callable[[], object]) -> float:
    start = perf_counter()
    act()
    return perf_counter() - start
