"""Interviews with Network Canvas come in whole, from both of its formats; a map of ours goes out and comes back."""

import io
import zipfile
from collections import Counter
from pathlib import Path
from types import ModuleType
from uuid import UUID

import pytest

from app.interchange import network_canvas_csv, network_canvas_graphml
from app.interchange.graph import OUR_EDITION, OURS, Graph, Group, Link, Node, listed
from app.interchange.network_canvas import merged
from app.interchange.participants import read_participants
from app.interchange.table import read_tables
from app.models.errors import BadInput

TRIALS = Path(__file__).parents[3] / "shared" / "data" / "nc_architect_devprotocol"
BOTH = pytest.mark.parametrize("module", [network_canvas_csv, network_canvas_graphml])

EGO_1, EGO_2 = "11111111-0000-4000-8000-000000000001", "11111111-0000-4000-8000-000000000002"
EGOS = f"""networkCanvasEgoUUID,networkCanvasCaseID,networkCanvasSessionID,networkCanvasProtocolName,sessionStart,age\r
{EGO_1},case_1,s-1,Proef,2026-03-12T19:00:00.000Z,41\r
{EGO_2},case_2,s-2,Proef,,\r
"""
PEOPLE = f"""nodeID,networkCanvasEgoUUID,networkCanvasUUID,name,spot_x,spot_y,met_bar,met_work,met_at school,close\r
1,{EGO_1},a,"Bakker, An",0.25,0.5,true,false,true,true\r
2,{EGO_1},b,Bo,0.75,0.5,false,false,false,false\r
1,{EGO_2},c,Cem,,,,,,\r
"""
VENUES = f"""nodeID,networkCanvasEgoUUID,networkCanvasUUID,visitfreq\r
3,{EGO_1},d,4\r
"""
EDGE_COLUMNS = "edgeID,from,to,networkCanvasEgoUUID,networkCanvasUUID,networkCanvasSourceUUID,networkCanvasTargetUUID"
EDGES = f"""{EDGE_COLUMNS},strength\r
1,1,2,{EGO_1},e1,a,b,3\r
2,2,3,{EGO_1},e2,b,d,\r
3,1,9,{EGO_2},e3,c,nobody,\r
"""
FILES = {
    "Proef_ego.csv": EGOS,
    "Proef_attributeList_Person.csv": PEOPLE,
    "Proef_attributeList_venue.csv": VENUES,
    "Proef_edgeList_friend.csv": EDGES,
}


def zipped(files: dict[str, str]) -> bytes:
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w") as archive:
        for name, content in files.items():
            archive.writestr(f"networkCanvasExport/{name}", content)
    return whole.getvalue()


def test_each_session_is_a_network_round_its_case() -> None:
    first, second = network_canvas_csv.read(zipped(FILES), "export.zip")
    assert first.centre is not None
    assert (first.centre.label, first.centre.attributes) == ("case_1", {"age": "41"})
    assert first.attributes["networkCanvasProtocolName"] == "Proef"
    assert [node.label for node in first.nodes] == ["Bakker, An", "Bo", "venue 3"]
    assert [node.label for node in second.nodes] == ["Cem"]


def test_numbers_that_begin_again_do_not_mix_interviews_up() -> None:
    first, second = network_canvas_csv.read(zipped(FILES), "export.zip")
    assert [(link.start, link.end, link.directed, link.weight) for link in first.links] == [
        ("a", "b", False, 3.0),
        ("b", "d", False, None),
    ]
    assert second.links == ()
    assert [each.line for each in second.left_out] == [4]


def test_layout_is_the_place_and_options_are_one_variable_again() -> None:
    node = network_canvas_csv.read(zipped(FILES), "export.zip")[0].nodes[0]
    assert (node.x, node.y) == (0.25, 0.5)
    assert node.attributes == {"type": "Person", "met": "bar; at school", "close": "true"}


@pytest.mark.parametrize(
    ("variables", "whole"),
    [
        ({"Gender_Female": "true", "Gender_Male": "false"}, {"Gender": "Female"}),
        ({"sex_at_birth_f": "true", "sex_at_birth_m": "true"}, {"sex_at_birth": "f; m"}),
        ({"has_car": "true"}, {"has_car": "true"}),
        ({"lat_a": "1", "lat_b": "true"}, {"lat_a": "1", "lat_b": "true"}),
        ({"A_x": "false", "A_y": "false"}, {}),
        ({"close": "true", "close_friend": "false"}, {"close": "true", "close_friend": "false"}),
    ],
)
def test_only_true_and_false_neighbours_of_one_name_are_options(
    variables: dict[str, str], whole: dict[str, str]
) -> None:
    assert merged(variables) == whole


def test_who_stands_in_an_interview_twice_is_taken_once_and_told() -> None:
    twice = PEOPLE + f"7,{EGO_1},a,Again,,,,,,\r\n8,{EGO_1},{EGO_1},The ego,,,,,,\r\n"
    first, _ = network_canvas_csv.read(zipped(FILES | {"Proef_attributeList_Person.csv": twice}), "x.zip")
    assert [node.label for node in first.nodes] == ["Bakker, An", "Bo", "venue 3"]
    assert [remark.count for remark in first.remarks] == [2]


def test_without_the_file_of_egos_an_interview_is_called_as_its_files_are() -> None:
    name = f"case 7_{EGO_1}_attributeList_Person.csv"
    (graph,) = network_canvas_csv.read_files({name: PEOPLE.rpartition("1,11")[0].encode()}, "map")
    assert (graph.name, len(graph.remarks)) == ("case 7", 1)


def test_older_edges_without_uuids_are_joined_by_their_numbers() -> None:
    edges = f"edgeID,from,to,networkCanvasEgoUUID\r\n1,2,1,{EGO_1}\r\n"
    first, _ = network_canvas_csv.read(zipped(FILES | {"Proef_edgeList_friend.csv": edges}), "x.zip")
    assert [(link.start, link.end) for link in first.links] == [("b", "a")]


@pytest.mark.parametrize("files", [{}, {"a.txt": "x"}, {"a.csv": "naam;rol\nMo;b\n"}, {"a_ego.csv": ""}])
def test_other_archives_get_a_sentence(files: dict[str, str]) -> None:
    with pytest.raises(BadInput, match=r"x\.zip"):
        network_canvas_csv.read(zipped(files), "x.zip")


def test_loose_files_of_an_export_are_known_by_their_names() -> None:
    assert network_canvas_csv.are_parts(FILES)
    assert not network_canvas_csv.are_parts(["alters.csv", "egos.csv"])
    assert network_canvas_csv.looks_like(zipped(FILES))
    assert not network_canvas_csv.looks_like(zipped({"a.csv": ""}))


GRAPHML = f"""<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:nc="http://schema.networkcanvas.com/xmlns">
<key id="v0" attr.name="smokes" attr.type="boolean" for="graph"/>
<key id="label" attr.name="label" attr.type="string" for="all"/>
<key id="networkCanvasType" attr.name="networkCanvasType" attr.type="string" for="all"/>
<key id="networkCanvasUUID" attr.name="networkCanvasUUID" attr.type="string" for="all"/>
<key id="v1" attr.name="name" attr.type="string" for="node"/>
<key id="v2_X" attr.name="spot_X" attr.type="double" for="node"/>
<key id="v2_Y" attr.name="spot_Y" attr.type="double" for="node"/>
<key id="v3_1" attr.name="met_bar" attr.type="boolean" for="node"/>
<key id="v3_2" attr.name="met_work" attr.type="boolean" for="node"/>
<key id="networkCanvasSourceUUID" attr.name="networkCanvasSourceUUID" attr.type="string" for="edge"/>
<key id="networkCanvasTargetUUID" attr.name="networkCanvasTargetUUID" attr.type="string" for="edge"/>
<graph edgedefault="undirected" nc:caseId="case_1" nc:sessionUUID="s-1" nc:protocolName="Proef">
<data key="networkCanvasUUID">{EGO_1}</data><data key="v0">true</data>
<node id="1"><data key="networkCanvasUUID">a</data><data key="networkCanvasType">Person</data>
<data key="label">An</data><data key="v1">An</data><data key="v2_X">0.25</data><data key="v2_Y">0.5</data>
<data key="v3_1">false</data><data key="v3_2">true</data></node>
<node id="2"><data key="networkCanvasUUID">b</data><data key="networkCanvasType">venue</data>
<data key="label">Node</data></node>
<edge id="1" source="1" target="2"><data key="networkCanvasSourceUUID">a</data>
<data key="networkCanvasTargetUUID">b</data><data key="networkCanvasType">friend</data></edge>
</graph>
<graph edgedefault="undirected" nc:caseId="case_2" nc:sessionUUID="s-2">
<node id="1"><data key="networkCanvasUUID">c</data><data key="v1">Cem</data></node>
<edge source="1" target="1"/>
</graph>
</graphml>
"""


def test_graphml_of_an_older_export_holds_several_interviews() -> None:
    first, second = network_canvas_graphml.read(GRAPHML.encode(), "export.graphml")
    assert first.centre is not None
    assert (first.centre.label, first.centre.attributes) == ("case_1", {"smokes": True})
    assert [(node.label, node.x, node.attributes) for node in first.nodes] == [
        ("An", 0.25, {"type": "Person", "met": "work"}),
        ("venue 2", None, {"type": "venue"}),
    ]
    assert [(link.start, link.end, link.attributes) for link in first.links] == [("a", "b", {"type": "friend"})]
    assert (second.name, [node.label for node in second.nodes]) == ("case_2", ["Cem"])


def test_an_archive_with_graphml_only_is_read_too_and_with_both_only_once() -> None:
    drawn = zipped({"case_1.graphml": GRAPHML})
    assert network_canvas_csv.looks_like(drawn)
    assert [graph.name for graph in network_canvas_csv.read(drawn, "x.zip")] == ["case_1", "case_2"]
    assert len(network_canvas_csv.read(zipped(FILES | {"case_1.graphml": GRAPHML}), "x.zip")) == 2


def test_places_counted_from_the_foot_of_the_screen_are_turned() -> None:
    dots = GRAPHML.replace(">0.5<", ">700<").replace(">0.25<", ">300<")
    node = network_canvas_graphml.read(dots.encode(), "export.graphml")[0].nodes[0]
    assert (node.x, node.y) == (300.0, -700.0)


def test_network_canvas_is_told_from_other_graphml() -> None:
    assert network_canvas_graphml.looks_like(GRAPHML.encode())
    assert not network_canvas_graphml.looks_like(b'<graphml xmlns="http://graphml.graphdrawing.org/xmlns"/>')


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<graphml/>",
        b"<graphml><node/></graphml>",
        b"<graphml><graph><graph/></graph></graphml>",
        b'<!DOCTYPE g [<!ENTITY a "b">]><graphml>&a;</graphml>',
        b"<graphml>" + b"<a>" * 50_000,
    ],
)
def test_graphml_that_is_none_or_does_harm_gets_a_sentence(data: bytes) -> None:
    with pytest.raises(BadInput, match=r"x\.graphml"):
        network_canvas_graphml.read(data, "x.graphml")


OWN = Graph(
    "Fatima",
    (
        Node("n1", "An & <b>Bo</b>", 0.5, -0.25, {"kind": "person", "ring": 1, "wished": False, "note": "=1+1\n NULL"}),
        Node("n2", "NULL", -1.5, 0.0, {"kind": "place", "sector": 0, "wished": True, "offers": listed(["money: 5 €"])}),
        Node("n3", "  'quoted' ", 0.0, 1.0, {"kind": "person", "wished": False, "placed_by_hand": True}),
    ),
    (
        Link("centre", "n1", True, 3.0, {"kind": "helps", "direction": "to", "wished": False}),
        Link("n2", "centre", True, 1.0, {"kind": "gives", "direction": "from", "good": "money", "wished": True}),
        Link("n1", "n2", False, 2.0, {"kind": "knows", "direction": "none", "wished": False, "note": 'a, "b"'}),
        Link("n3", "n1", False, 1.0, {"kind": "clashes", "direction": "both", "wished": False}),
        Link("n3", "n1", False, 1.0, {"kind": "clashes", "direction": "both", "wished": False}),
    ),
    centre=Node(
        "centre",
        "Fatima",
        0.0,
        0.0,
        {OURS: OUR_EDITION, "owner_kind": "person", "ring_names": listed(["dicht", "ver"]), "prompt": "Wie ken je?"},
    ),
    groups=(Group("familie", ("n1", "n3"), 2, "x"),),
)


def told(graph: Graph) -> object:
    """Give all of a graph but the keys, which are given anew."""
    assert graph.centre is not None
    names = {node.key: place for place, node in enumerate((graph.centre, *graph.nodes))}
    nodes = [(node.label, node.x, node.y, dict(node.attributes)) for node in (graph.centre, *graph.nodes)]
    links = Counter(
        (names[link.start], names[link.end], link.directed, link.weight, str(sorted(link.attributes.items())))
        for link in graph.links
    )
    groups = [(each.name, [names[key] for key in each.members], each.colour, each.note) for each in graph.groups]
    return graph.name, nodes, links, groups


@BOTH
def test_a_map_of_ours_comes_back_as_it_was(module: ModuleType) -> None:
    second = Graph("Mo", (), (), centre=Node("centre", "Mo", 0.0, 0.0, {OURS: OUR_EDITION, "owner_kind": "person"}))
    found = module.read(module.write([OWN, second]), "x.zip")
    assert [told(graph) for graph in found] == [told(OWN), told(second)]


@BOTH
def test_no_key_of_ours_goes_out_and_no_two_exports_share_one(module: ModuleType) -> None:
    keys = [{node.key for node in module.read(module.write([OWN]), "x.zip")[0].nodes} for _ in range(2)]
    assert keys[0].isdisjoint(keys[1])
    assert all(UUID(key) for key in keys[0])


def test_what_goes_out_is_as_network_canvas_writes_it() -> None:
    files = network_canvas_csv.write_files([OWN])
    assert sorted(name.split("_", 3)[3] for name in files) == [
        "attributeList_Person.csv",
        "attributeList_Place.csv",
        "edgeList_Clashes.csv",
        "edgeList_Knows.csv",
        "ego.csv",
    ]
    people = next(content for name, content in files.items() if "Person" in name)
    assert people.startswith(b"nodeID,networkCanvasEgoUUID,networkCanvasUUID,name,layout_x,layout_y,")
    assert b"\r\n" in people
    assert not any("Fatima" in name for name in files)


@pytest.mark.skipif(not TRIALS.is_dir(), reason="the trial data is not here")
def test_a_roster_of_network_canvas_is_a_list_of_participants() -> None:
    found = read_participants(read_tables(TRIALS / "previousInterview.csv")[0])
    assert len(found.people) + len(found.left_out) == 99
