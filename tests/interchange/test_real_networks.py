"""Every real file with a network is read whole, whichever program made it; every broken one gets one sentence."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from app.interchange.edge_list import read_together
from app.interchange.graph import Graph
from app.models.errors import BadInput
from tests.interchange.real_networks import BROKEN, NETWORKS, TRIALS, module, read

pytestmark = pytest.mark.skipif(not TRIALS.is_dir(), reason="the trial data is not here")


def together(*paths: str) -> Graph:
    (graph,) = read_together([((TRIALS / path).read_bytes(), path) for path in paths])
    return graph


def counted(graphs: Sequence[Graph]) -> tuple[int, int]:
    return sum(len(graph.nodes) for graph in graphs), sum(len(graph.links) for graph in graphs)


@pytest.mark.parametrize(
    ("name", "path", "nodes", "links"),
    [(name, *each) for name, networks in NETWORKS.items() for each in networks],
)
def test_a_real_file_is_read_whole(name: str, path: str, nodes: int, links: int) -> None:
    assert counted(read(name, path)) == (nodes, links)


@pytest.mark.parametrize(("name", "path"), [(name, path) for name, paths in BROKEN.items() for path in paths])
def test_a_broken_file_gets_a_sentence_with_its_name(name: str, path: str) -> None:
    with pytest.raises(BadInput, match=Path(path).name):
        read(name, path)


@pytest.mark.parametrize(
    ("name", "path"), [(name, each[0]) for name, networks in NETWORKS.items() for each in networks]
)
def test_each_file_is_told_by_its_ending_and_a_glance(name: str, path: str) -> None:
    data, ending = (TRIALS / path).read_bytes(), Path(path).suffix
    known = [each for each in NETWORKS if ending in module(each).ENDINGS and module(each).looks_like(data)]
    assert known == [name]


def test_a_link_to_somebody_undeclared_is_left_out_and_told() -> None:
    (graph,) = read("gexf", "graphs_graphology/missing_nodes.gexf")
    assert [remark.count for remark in graph.remarks] == [3]


def test_an_attribute_that_is_not_declared_is_kept_and_told() -> None:
    (graph,) = read("graphml", "graphs_graphology/miserables_broken.graphml")
    assert graph.nodes[0].label == "Valjean"
    assert graph.remarks[0].slots["attributes"] == "label, modularity_class"


def test_the_same_label_twice_is_two_people() -> None:
    (graph,) = read("pajek", "graphs_socnetv/Petersen_Graph.paj")
    assert len({node.label for node in graph.nodes}) == 3


def test_relations_of_one_group_stay_apart_in_one_network() -> None:
    (graph,) = read("pajek", "graphs_socnetv/Padgett_Florentine_Families.paj")
    relations = [link.attributes["relation"] for link in graph.links]
    assert (relations.count("Marital"), relations.count("Business")) == (20, 15)
    assert not any(link.directed for link in graph.links)


def test_a_list_of_contacts_names_those_in_the_list_of_lines() -> None:
    graph = together("edgelists_ideanet/florentine_edges.csv", "edgelists_ideanet/florentine_nodes.csv")
    assert counted([graph]) == (16, 35)
    assert graph.nodes[11].label == "PUCCI"


def test_names_are_joined_by_the_column_whose_values_fit() -> None:
    graph = together("scale_rozemberczki/tvshow_ids.csv", "scale_rozemberczki/tvshow_edges.csv")
    assert counted([graph]) == (3892, 17262)
    assert sum(node.label == node.key for node in graph.nodes) == 11
    assert sum(link.start == link.end for link in graph.links) == 23


def test_what_a_list_of_contacts_says_is_kept() -> None:
    graph = together("scale_rozemberczki/lastfm_asia_edges.csv", "scale_rozemberczki/lastfm_asia_target.csv")
    assert counted([graph]) == (7624, 27806)
    assert graph.nodes[0].attributes == {"target": "8"}
