"""Every real file with a network becomes a map with everybody and every line on it, and broken ones change nothing."""

import json
import shutil
from collections.abc import Iterator
from math import hypot
from pathlib import Path
from typing import Any

import pytest

from app.interchange import gexf, graphml, kumu
from app.interchange.graph import Graph, Link, Node
from app.models.network_map import Actor, MapContent, NetworkMap
from app.models.text import NAME_LIMIT, one_line, storable
from app.storage import ProgrammeFile
from app.tasks.graph_maps import plan_graphs
from app.tasks.imports import carry_out
from app.tasks.map_graphs import map_graph
from tests.interchange.real_networks import NETWORKS, TRIALS, read

pytestmark = pytest.mark.skipif(not TRIALS.is_dir(), reason="the trial data is not here")


@pytest.fixture(scope="module")
def example(example_path: Path) -> Iterator[ProgrammeFile]:
    with ProgrammeFile.open(example_path, read_only=True) as file:
        yield file


@pytest.mark.parametrize(
    ("name", "path", "nodes", "links"),
    [(name, *each) for name, networks in NETWORKS.items() for each in networks if each[1]],
)
def test_everybody_and_every_line_comes_onto_the_map(
    example: ProgrammeFile, name: str, path: str, nodes: int, links: int
) -> None:
    graphs = read(name, path)
    loops = sum(link.start == link.end for graph in graphs for link in graph.links)
    plan = plan_graphs(example, graphs)
    actors = [change.record for change in plan.edit.changes if isinstance(change.record, Actor)]
    assert plan.counts == {"NetworkMap": 1, "Actor": nodes} | ({"Tie": links - loops} if links > loops else {})
    assert all(actor.name for actor in actors)
    assert max(hypot(actor.x, actor.y) for actor in actors) < 2.1


def test_a_large_network_is_one_edit_that_is_sound_and_undone_at_once(example_path: Path, tmp_path: Path) -> None:
    with ProgrammeFile.open(Path(shutil.copy(example_path, tmp_path))) as file:
        before = file.counts()
        carry_out(file, plan_graphs(file, read("gexf", "graphs_gephilite/Power Grid.gexf")))
        assert file.counts()["Actor"] == before["Actor"] + 4_941
        assert file.check() == []
        file.undo()
        assert file.counts() == before


@pytest.mark.parametrize("module", [graphml, gexf, kumu], ids=lambda module: module.NAME)
def test_naughty_strings_go_out_and_come_back(example_path: Path, tmp_path: Path, module: Any) -> None:
    naughty: list[str] = json.loads((TRIALS / "nasty_blns" / "blns.json").read_text(encoding="utf-8"))
    texts = [text for text in map(storable, naughty) if one_line(_held_by_xml(text)) and len(text) <= NAME_LIMIT]
    nodes = tuple(Node(f"n{place}", text, attributes={"note": text}) for place, text in enumerate(texts))
    links = tuple(Link("n0", node.key, attributes=node.attributes) for node in nodes[1:])
    with ProgrammeFile.open(Path(shutil.copy(example_path, tmp_path))) as file:
        there = _brought_in(file, Graph("Naughty", nodes, links))
        (graph,) = module.read(module.write([map_graph(there)]), "x")
        back = _brought_in(file, graph)
    assert _texts(there) == [*((one_line(text), text) for text in texts), *texts[1:]]
    assert _texts(back) == (_texts(there) if module is kumu else [_held_by_xml(text) for text in _texts(there)])


def _brought_in(file: ProgrammeFile, graph: Graph) -> MapContent:
    carry_out(file, plan_graphs(file, [graph]))
    return file.map_content(file.all(NetworkMap)[-1].id)


def _texts(content: MapContent) -> list[Any]:
    return [*((actor.name, actor.note) for actor in content.actors), *(tie.note for tie in content.ties)]


def _held_by_xml(text: Any) -> Any:
    if isinstance(text, tuple):
        return one_line(_held_by_xml(text[0])), _held_by_xml(text[1])
    return "".join(sign for sign in text if (sign >= " " or sign in "\t\n\r") and sign not in "\ufffe\uffff")
