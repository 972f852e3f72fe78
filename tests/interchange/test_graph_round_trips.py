"""What goes out in a format that can hold it comes back equal, and other programs can open it."""

import io
from collections.abc import Callable, Sequence
from xml.etree import ElementTree

import networkx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.interchange import gexf, graphml, kumu
from app.interchange.graph import CENTRE_CODE, GROUPS_CODE, OURS, Graph, Group, Link, Node, Value, listed, unlisted
from app.interchange.graph_builder import UNDIRECTED
from app.models.errors import BadInput

ILLEGAL = "".join(map(chr, (*range(9), 11, 12, *range(14, 32), 0xFFFE, 0xFFFF)))
"""What no XML can hold."""

texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters=ILLEGAL), min_size=1, max_size=30)
filled = texts.filter(lambda text: bool(text.strip()))
numbers = st.floats(-1e6, 1e6, allow_nan=False)
KINDS: dict[str, st.SearchStrategy[Value]] = {
    "remark": filled,
    "ring": st.integers(-(10**12), 10**12),
    "wished": st.booleans(),
    "share": numbers,
    "kind": st.sampled_from(["person", "place"]),
    'odd "name" <&>': filled,
}
attributes = st.fixed_dictionaries({}, optional=KINDS)
places = st.one_of(st.just((None, None)), st.tuples(numbers, numbers))


@st.composite
def graphs(draw: Callable[..., object], *, whole: bool = True) -> Graph:
    """Make a network of a few people; `whole` ones have attributes of their own."""
    keys = [f"n{place}" for place in range(draw(st.integers(1, 5)))]  # type: ignore[call-overload]
    nodes = [_node(draw, key) for key in keys]
    centre = _node(draw, "c") if draw(st.booleans()) else None
    ends = st.sampled_from([*keys, *(["c"] if centre else [])])
    link = st.builds(Link, ends, ends, st.booleans(), st.one_of(st.none(), numbers), attributes)
    members = st.lists(st.sampled_from(keys), unique=True).map(tuple)
    group = st.builds(Group, st.text(max_size=9), members, st.integers(0, 9), st.text(max_size=9))
    return Graph(
        draw(filled.map(str.strip)),  # type: ignore[arg-type]
        tuple(nodes),
        tuple(draw(st.lists(link, max_size=6))),  # type: ignore[arg-type]
        centre=centre,
        groups=tuple(draw(st.lists(group, max_size=2))) if centre else (),  # type: ignore[arg-type]
        attributes=draw(attributes) if whole else {},  # type: ignore[arg-type]
    )


def _node(draw: Callable[..., object], key: str) -> Node:
    x, y = draw(places)  # type: ignore[misc]
    return Node(key, draw(st.one_of(st.just(""), filled)), x, y, draw(attributes))  # type: ignore[arg-type, has-type]


@given(st.lists(graphs(), min_size=1, max_size=3))
def test_graphml_comes_back_equal(made: Sequence[Graph]) -> None:
    assert graphml.read(graphml.write(made), "x.graphml") == list(made)


@pytest.mark.parametrize("edition", ["1.2", "1.3"])
@given(graph=graphs(whole=False))
def test_gexf_comes_back_equal(edition: gexf.Edition, graph: Graph) -> None:
    assert gexf.read(gexf.write([graph], edition=edition), "x.gexf") == [graph]


@given(graphs(whole=False))
def test_kumu_comes_back_equal(graph: Graph) -> None:
    assert kumu.read(kumu.write([graph]), "x.json") == [graph]


@settings(max_examples=30)
@given(graphs(whole=False))
def test_networkx_opens_what_goes_out(graph: Graph) -> None:
    everybody = len(graph.nodes) + (graph.centre is not None)
    as_graphml = networkx.read_graphml(io.BytesIO(graphml.write([graph])), force_multigraph=True)
    as_gexf = networkx.read_gexf(io.BytesIO(gexf.write([graph])))
    assert (len(as_graphml), as_graphml.number_of_edges()) == (everybody, len(graph.links))
    assert len(as_gexf) == everybody


@pytest.mark.parametrize("text", ["\x00\x01\ud800 a", "a\x0bb", "\ufffe"])
def test_what_xml_cannot_hold_is_left_out(text: str) -> None:
    graph = Graph("x", (Node("a", text + "z"),))
    for module in (graphml, gexf):
        data = module.write([graph])
        ElementTree.fromstring(data)
        assert module.read(data, "x")[0].nodes[0].label.endswith("z")


def test_lines_in_a_note_stay_as_they_were() -> None:
    note = "één\r\ntwee\tdrie\rvier\n\nvijf  "
    graph = Graph("x", (Node("a", "A", attributes={"note": note}),))
    for module in (graphml, gexf, kumu):
        assert module.read(module.write([graph]), "x")[0].nodes[0].attributes["note"] == note


@pytest.mark.parametrize("module", [gexf, kumu])
def test_a_format_of_one_network_refuses_two(module: object) -> None:
    with pytest.raises(BadInput, match="one map"):
        module.write([Graph("a"), Graph("b")])  # type: ignore[attr-defined]


def test_texts_in_a_list_keep_whatever_is_in_them() -> None:
    texts = ('a "b"', "[c]", "d, e\nf", "")
    assert unlisted(listed(texts)) == texts
    assert unlisted("no list") == ("no list",)
    assert unlisted(None) == unlisted("") == ()


def test_codes_of_ours_do_not_get_in_each_others_way() -> None:
    assert len({OURS, CENTRE_CODE, GROUPS_CODE, UNDIRECTED, *KINDS}) == 4 + len(KINDS)
