"""How long it takes to bring in a large network, beside parsing it and writing the same rows by hand.

The two networks are real: 7,624 people with 27,806 lines, and 4,941 with 6,594. Where they are not at hand, two as
large are made.
"""

import random
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

from app.interchange import edge_list, gexf
from app.models.programme import Programme
from app.models.record import new_id
from app.storage import ProgrammeFile
from app.tasks.graph_maps import plan_graphs
from app.tasks.imports import carry_out
from tests.benchmarks.yardsticks import bare_commit, bare_import

TRIALS = Path(__file__).parents[3] / "shared" / "data"
REAL = (
    TRIALS / "scale_rozemberczki" / "lastfm_asia_edges.csv",
    TRIALS / "graphs_gephilite" / "Power Grid.gexf",
)
ROUNDS = 3


def measured() -> dict[str, float]:
    """Give `import_ratio`, the larger of the two networks' ratios, and the milliseconds of that one."""
    with tempfile.TemporaryDirectory() as folder:
        sources = REAL if all(path.is_file() for path in REAL) else (_made(Path(folder)),)
        found = [_beside(path, Path(folder)) for path in sources]
    ours, bare = max(found, key=lambda pair: pair[0] / pair[1])
    return {"import_ratio": ours / bare, "import_ms": ours * 1000, "import_bare_ms": bare * 1000}


def _beside(source: Path, folder: Path) -> tuple[float, float]:
    """Give the seconds of ours and of the other, the fastest of a few rounds by turns, each in a new file."""
    seconds: tuple[list[float], list[float]] = ([], [])
    for round_ in range(ROUNDS):
        for place, bring_in in enumerate((_ours, _bare)):
            path = folder / f"{source.stem}{round_}{place}.hossel"
            with ProgrammeFile.create(path, Programme(id=new_id(), title="Proef")):
                pass
            seconds[place].append(bring_in(path, source))
    return min(seconds[0]), min(seconds[1])


def _ours(path: Path, source: Path) -> float:
    with ProgrammeFile.open(path) as file:
        read = gexf.read if source.suffix == ".gexf" else edge_list.read

        def bring_in() -> None:
            carry_out(file, plan_graphs(file, read(source.read_bytes(), source.name)))

        return _timed(bring_in)


def _bare(path: Path, source: Path) -> float:
    conn = bare_commit.opened(path)
    try:
        return _timed(lambda: bare_import.bring_in(conn, source))
    finally:
        conn.close()


def _timed(act: Callable[[], object]) -> float:
    start = perf_counter()
    act()
    return perf_counter() - start


def _made(folder: Path) -> Path:
    """Make a network as large as the larger one."""
    chance, path = random.Random(1), folder / "made.csv"
    pairs = {tuple(sorted(chance.sample(range(7_624), 2))) for _ in range(27_806)}
    path.write_text("node_1,node_2\n" + "".join(f"{one},{other}\n" for one, other in sorted(pairs)), encoding="utf-8")
    return path


if __name__ == "__main__":
    print(measured())
