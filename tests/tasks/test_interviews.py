"""Maps go out as interviews with Network Canvas and come back as the same maps; an interview is a person with a map."""

from collections import Counter
from pathlib import Path
from types import ModuleType

import pytest

from app.interchange import network_canvas_csv, network_canvas_graphml
from app.interchange.graph import Graph
from app.models.network_map import Actor, NetworkMap, Tie
from app.models.person import Person
from app.models.programme import Programme
from app.models.record import new_id
from app.storage import ProgrammeFile
from app.tasks.graph_maps import plan_graphs
from app.tasks.imports import carry_out
from app.tasks.map_graphs import map_graph
from tests.interchange.test_network_canvas import FILES, zipped


@pytest.fixture(scope="module")
def maps(example_path: Path) -> list[Graph]:
    with ProgrammeFile.open(example_path, read_only=True) as file:
        return [map_graph(file.map_content(each.id)) for each in file.all(NetworkMap)]


def brought_in(path: Path, graphs: list[Graph]) -> list[Graph]:
    with ProgrammeFile.create(path, Programme(id=new_id(), title="Proef")) as file:
        carry_out(file, plan_graphs(file, graphs))
        return [map_graph(file.map_content(each.id)) for each in file.all(NetworkMap)]


def told(graph: Graph) -> object:
    """Give all of a map but the order of its lines."""
    lines = Counter(
        str((link.start, link.end, link.directed, link.weight, sorted(link.attributes.items()))) for link in graph.links
    )
    nodes = [
        (each.key, each.label, pytest.approx(each.x), pytest.approx(each.y), each.attributes) for each in graph.nodes
    ]
    return nodes, lines, graph.centre, graph.groups


@pytest.mark.parametrize("module", [network_canvas_csv, network_canvas_graphml])
def test_all_maps_of_the_example_come_back_as_they_were(maps: list[Graph], tmp_path: Path, module: ModuleType) -> None:
    found = brought_in(tmp_path / "new.hossel", module.read(module.write(maps), "x"))
    assert len(found) == len(maps)
    for one, other in zip(maps, found, strict=True):
        assert told(other) == told(one)


def test_an_interview_is_a_person_with_a_map(tmp_path: Path) -> None:
    with ProgrammeFile.create(tmp_path / "new.hossel", Programme(id=new_id(), title="Proef")) as file:
        carry_out(file, plan_graphs(file, network_canvas_csv.read(zipped(FILES), "export.zip")))
        assert [person.name for person in file.all(Person)] == ["case_1", "case_2"]
        assert "age: 41" in file.all(Person)[0].note
        assert [(actor.name, actor.note) for actor in file.all(Actor)] == [
            ("Bakker, An", "met: bar; at school\nclose: true"),
            ("Bo", "close: false"),
            ("venue 3", "type: venue\nvisitfreq: 4"),
            ("Cem", ""),
        ]
        assert [(tie.strength, tie.note) for tie in file.all(Tie)] == [(3, "type: friend"), (2, "type: friend")]
