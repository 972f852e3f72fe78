"""Measure everything, write ``build/bench.json`` and print the table: ``make bench``."""

import json
from pathlib import Path

from tests.benchmarks import (
    arranging,
    browser,
    changes,
    commits,
    handouts,
    importing,
    maps,
    notes,
    opening,
    searching,
    windows,
)
from tests.benchmarks.table import table


def main() -> None:
    """Measure one thing after the other; nothing else should run meanwhile."""
    numbers: dict[str, float] = {}
    for part in (windows, commits, maps, changes, browser, arranging, handouts, importing, searching, notes, opening):
        numbers |= part.measured()
    target = Path(__file__).parents[2] / "build" / "bench.json"
    target.parent.mkdir(exist_ok=True)
    target.write_text(json.dumps(numbers, indent=2) + "\n", encoding="utf-8")
    print(table(numbers))


if __name__ == "__main__":
    main()
