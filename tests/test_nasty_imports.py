"""Files that were made or found to be malformed: each comes in with the right counts, or ends in one sentence."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from app.cli import DONE, FAILED, main
from app.tasks import apart, incoming

TRIALS = Path(__file__).parents[2] / "shared" / "data"
NASTY = sorted(
    path.relative_to(TRIALS)
    for folder in TRIALS.glob("nasty_*")
    for path in folder.rglob("*")
    if path.is_file() and path.name not in ("SOURCE.txt", "blns.txt") and path.suffix != ".json"
)
COUNTS = {
    "nasty_gephi/gexf/basic.gexf": (2, 1),
    "nasty_gephi/gexf/data.gexf": (1, 0),
    "nasty_gephi/gexf/dynamicedgeweight.gexf": (2, 1),
    "nasty_gephi/label.gml": (3, 2),
    "nasty_gephi/spreadsheet/adj_list.csv": (9, 7),
    "nasty_gephi/spreadsheet/edges_table_opposite_force_undirected_issue_1848.csv": (176, 224),
    "nasty_gephi/withdesc.graphml": (2, 1),
    "nasty_igraph/graph1.gml": (3, 3),
    "nasty_igraph/graphml-hsa05010.xml": (26, 10),
    "nasty_igraph/pajek_signed.net": (10, 45),
    "nasty_igraph/utf8_with_bom.net": (10, 6),
    "nasty_igraph/wa1.graphml": (5, 7),
}
"""Contacts and lines, without those that join somebody with themselves."""
REFUSED = {
    "meta.gexf",
    "bug_1970.graphml",
    "emptyattribute.vna",
    *(f"{each}.xml" for each in ("dtd", "external", "xmlbomb")),
}

pytestmark = pytest.mark.skipif(not NASTY, reason="the trial data is not here")


@pytest.fixture
def programme(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> str:
    path = str(tmp_path / "p.hossel")
    main(["new", path, "--title", "Proef"])
    capsys.readouterr()
    return path


@pytest.fixture(autouse=True)
def read_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Read in this process: a hundred of their own would take minutes."""

    def read(what: str, *paths: Path, progress: object) -> list[Any]:
        return apart._reader(what)(*paths)

    monkeypatch.setattr(incoming, "read_apart", read)


def records(path: str, capsys: pytest.CaptureFixture[str]) -> dict[str, int]:
    capsys.readouterr()
    main(["info", path, "--json"])
    found: dict[str, int] = json.loads(capsys.readouterr().out)["records"]
    return found


@pytest.mark.parametrize("name", NASTY, ids=str)
def test_it_comes_in_or_ends_in_one_sentence(programme: str, name: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = records(programme, capsys)
    ended = main(["import", programme, str(TRIALS / name)])
    said = capsys.readouterr().err
    after = records(programme, capsys)
    assert ended in (DONE, FAILED)
    if ended == FAILED:
        assert said.count("\n") == 1
        assert name.name.partition(".")[0] in said
        assert after == before
    assert (ended == FAILED) or (name.name not in REFUSED and not name.name.startswith("invalid"))
    if name.as_posix() in COUNTS:
        assert (after["Actor"], after["Tie"]) == COUNTS[name.as_posix()]


@pytest.mark.parametrize("name", ["dtd", "external", "xmlbomb", "simple-ns"])
@pytest.mark.parametrize("ending", [".graphml", ".gexf"])
def test_an_attack_under_another_name_is_refused(
    programme: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, ending: str
) -> None:
    shutil.copy(TRIALS / "nasty_defusedxml" / f"{name}.xml", tmp_path / f"{name}{ending}")
    assert main(["import", programme, str(tmp_path / f"{name}{ending}")]) == FAILED
    assert capsys.readouterr().err.count("\n") == 1
