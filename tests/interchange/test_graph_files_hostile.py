"""No file, however it was made or broken, does more than give a network or one sentence."""

import random
from contextlib import suppress
from typing import Any

import pytest

from app.interchange import edge_list, gexf, gml, graph_builder, graphml, kumu, matrix, pajek, ucinet_dl
from app.interchange.graph import Graph, Group, Link, Node
from app.models.errors import BadInput

SMALL = Graph(
    "Proef",
    (Node("a", "Zoë <b>", 0.1, -0.2, {"note": "één\ntwee", "ring": 1}), Node("b", "Mo", attributes={"age": 3.5})),
    (Link("a", "b", True, 2.0, {"kind": "helps"}), Link("c", "a"), Link("a", "b")),
    centre=Node("c", "Ik"),
    groups=(Group("Koor", ("a", "b"), 1, "!"),),
)
GML = b'graph [ directed 1 node [ id 1 label "A" graphics [ x 1.5 y -2 ] ] node [ id 2 ] edge [ source 1 target 2 ] ]'
PAJEK = b'*Vertices 3\n1 "A" 0.1 0.2\n2 "B"\n*Arcs\n1 2 3\n*Edges\n2 3\n*Matrix\n0 1 0\n1 0 0\n0 0 0\n'
DL = b'dl n=3 nm=2 format=fullmatrix\nlabels:\n"A",B C\ndata:\n0 1 0\n1 0 0\n0 0 0\n0 2 0\n0 0 0\n0 0 1\n'
SEEDS: list[tuple[Any, bytes]] = [
    (graphml, graphml.write([SMALL, SMALL])),
    (gexf, gexf.write([SMALL])),
    (kumu, kumu.write([SMALL])),
    (gml, GML),
    (pajek, PAJEK),
    (ucinet_dl, DL),
    (matrix, b";A;B;C\nA;0;1;0\nB;2,5;0;0\nC;0;0;0\n"),
    (edge_list, b'source,target,weight,type\na,b,1,directed\n"b,c",a,,undirected\na,b,1,directed\n'),
]
GEXF = b'<gexf version="1.3"><graph><nodes>%s</nodes><edges>%s</edges></graph></gexf>'


def spoilt(data: bytes, chance: random.Random) -> bytes:
    """Give a file in which some bytes were changed, left out, doubled or swapped for something else."""
    found = bytearray(data)
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(len(found) + 1)
        until = min(len(found), at + chance.choice((1, 1, 2, 8, 60)))
        new = chance.choice(
            (b"", bytes([chance.randrange(256)]), found[at:until] * 2, b"[", b'"', b"<", b"-1", b"1e999", b"\n", b"nan")
        )
        found[at:until] = new
    return bytes(found)


@pytest.mark.parametrize(("module", "data"), SEEDS, ids=[module.NAME for module, _ in SEEDS])
def test_a_spoilt_file_is_read_or_refused_and_nothing_else(module: Any, data: bytes) -> None:
    chance = random.Random(module.NAME)
    assert len(module.read(data, "heel")[0].nodes) > 1
    for _ in range(400):
        broken = spoilt(data, chance)
        module.looks_like(broken)
        with suppress(BadInput):
            assert all(isinstance(graph, Graph) for graph in module.read(broken, "stuk"))


@pytest.mark.parametrize("module", [module for module, _ in SEEDS], ids=[module.NAME for module, _ in SEEDS])
@pytest.mark.parametrize("data", [b"", b"\n \n", b"\x00" * 40, b"PK\x03\x04" + bytes(range(256)), b"\x1f\x8b\x08\x00"])
def test_what_is_no_text_gets_a_sentence(module: Any, data: bytes) -> None:
    with pytest.raises(BadInput, match="leeg"):
        module.read(data, "leeg")


@pytest.mark.parametrize("module", [graphml, gexf])
@pytest.mark.parametrize(
    "doctype",
    [
        b'<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>',
        b'<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>',
        b'<!DOCTYPE x SYSTEM "http://example.org/x.dtd">',
        b"<!DOCTYPE x>",
    ],
)
def test_a_doctype_is_refused_before_anything_is_read(module: Any, doctype: bytes) -> None:
    data = module.write([SMALL]).replace(b"?>\n", b"?>\n" + doctype, 1)
    with pytest.raises(BadInput, match="DOCTYPE"):
        module.read(data, "x")


def test_elements_too_deep_in_each_other_are_refused() -> None:
    nested = b"<graph><node id='a'>" * 12 + b"</node></graph>" * 12
    with pytest.raises(BadInput, match="line 1"):
        graphml.read(b"<graphml>" + nested + b"</graphml>", "x")


def test_networks_within_contacts_are_put_beside_each_other_and_told() -> None:
    data = (
        b"<graphml><graph edgedefault='directed'><node id='a'><graph edgedefault='undirected'><node id='b'/>"
        b"<edge source='a' target='b'/></graph></node><node id='c'/><edge source='b' target='c'/></graph></graphml>"
    )
    (graph,) = graphml.read(data, "x")
    assert {node.key for node in graph.nodes} == {"a", "b", "c"}
    assert [link.directed for link in graph.links] == [False, True]
    assert "groups" in graph.remarks[0].text


def test_too_many_bytes_people_or_lines_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(BadInput, match="20 MB"):
        gexf.read(b" " * 20_000_000 + b"<gexf/>", "x")
    monkeypatch.setattr(graph_builder, "MOST_NODES", 2)
    monkeypatch.setattr(graph_builder, "MOST_LINKS", 1)
    with pytest.raises(BadInput, match="2 contact"):
        gexf.read(GEXF % (b'<node id="a"/><node id="b"/><node id="c"/>', b""), "x")
    with pytest.raises(BadInput, match="1 line"):
        gexf.read(GEXF % (b'<node id="a"/>', b'<edge source="a" target="a"/>' * 2), "x")


def test_a_count_in_a_heading_asks_for_no_room_that_is_not_filled() -> None:
    with pytest.raises(BadInput, match="too large"):
        pajek.read(b"*Vertices 999999999\n", "x")
    with pytest.raises(BadInput, match="too large"):
        ucinet_dl.read(b"dl n=999999999 format=edgelist1\ndata:\n1 2\n", "x")


def test_attributes_that_are_too_long_or_too_many_are_cut_and_told() -> None:
    values = b"".join(b'<attvalue for="%d" value="v"/>' % each for each in range(60))
    node = b'<node id="a"><attvalues>%s</attvalues></node>' % values
    (many,) = gexf.read(GEXF % (node, b""), "x")
    long = b'<node id="a"><attvalues><attvalue for="z" value="%s"/></attvalues></node>' % (b"v" * 9_000)
    (cut,) = gexf.read(GEXF % (long, b""), "x")
    assert len(many.nodes[0].attributes) == 50
    assert len(str(cut.nodes[0].attributes["z"])) == 5_000
    assert [remark.count for remark in (*many.remarks, *cut.remarks)] == [1, -1, 1, -1]


@pytest.mark.parametrize("number", ["nan", "inf", "1e999", "1_000", "٣", "0x10", ""])
def test_a_place_that_cannot_be_reckoned_with_is_none(number: str) -> None:
    node = f'<node id="a"><position x="{number}" y="1"/></node>'.encode()
    (graph,) = gexf.read(GEXF % (node, b""), "x")
    assert (graph.nodes[0].x, graph.nodes[0].y) == (None, None)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "iso-8859-1", "windows-1252"])
def test_letters_are_read_as_the_file_says_they_are_written(encoding: str) -> None:
    declared = encoding.removesuffix("-sig")
    text = f'<?xml version="1.0" encoding="{declared}"?><graphml><graph><node id="é"/></graph></graphml>'
    data = text.encode(encoding)
    assert graphml.looks_like(data)
    assert graphml.read(data, "x")[0].nodes[0].key == "é"


@pytest.mark.parametrize(
    "data", ["source;target\nZoë;Şule\n".encode("utf-8-sig"), "source;target\nZoë;Şule\n".encode("utf-16")]
)
def test_lists_are_read_with_and_without_a_mark_of_their_letters(data: bytes) -> None:
    assert [node.label for node in edge_list.read(data, "x")[0].nodes] == ["Zoë", "Şule"]


def test_windows_letters_are_read_and_told() -> None:
    (graph,) = edge_list.read("source;target\nZoë;Mo\n".encode("cp1252"), "x")
    assert graph.nodes[0].label == "Zoë"
    assert "Windows" in graph.remarks[0].text
