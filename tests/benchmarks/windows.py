"""How long the window takes to stand there, and how much memory it holds, beside a bare one."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median
from time import perf_counter

from app.tasks.files import write_example

ROOT = Path(__file__).parents[2]
STARTS, RESTS = 11, 3
BARE, OURS = "tests.benchmarks.yardsticks.bare_window", "tests.benchmarks.our_window"


def measured() -> dict[str, float]:
    """Give `startup_ratio` and `memory_ratio`, with milliseconds and megabytes of both."""
    with tempfile.TemporaryDirectory() as folder:
        example = Path(folder) / "e.hossel"
        write_example(example)
        seconds: dict[str, list[float]] = {BARE: [], OURS: []}
        kilobytes: dict[str, list[int]] = {BARE: [], OURS: []}
        for _ in range(STARTS):
            for module in seconds:
                start = perf_counter()
                _run(folder, module, "start")
                seconds[module].append(perf_counter() - start)
        for _ in range(RESTS):
            kilobytes[BARE].append(int(_run(folder, BARE, "rest")))
            kilobytes[OURS].append(int(_run(folder, OURS, "rest", str(example))))
    start = {module: median(each) for module, each in seconds.items()}
    rest = {module: median(each) for module, each in kilobytes.items()}
    return {
        "startup_ratio": start[OURS] / start[BARE],
        "startup_ms": start[OURS] * 1000,
        "startup_bare_ms": start[BARE] * 1000,
        "memory_ratio": rest[OURS] / rest[BARE],
        "memory_mb": rest[OURS] / 1024,
        "memory_bare_mb": rest[BARE] / 1024,
    }


def _run(folder: str, *words: str) -> str:
    environment = os.environ | {"HOSSELKAART_DATA_DIR": folder, "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [sys.executable, "-m", *words]
    return subprocess.run(command, cwd=ROOT, env=environment, check=True, capture_output=True, text=True).stdout
