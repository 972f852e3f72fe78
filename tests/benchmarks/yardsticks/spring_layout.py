"""A map laid out by networkx, as its documentation shows it: springs along the lines, with the usual settings."""

from collections.abc import Mapping

import networkx as nx

from app.models.network_map import MapContent

MOST = 499
"""Of 500 or more networkx makes a sparse matrix, for which scipy is needed: contacts beyond this are left out."""


def laid_out(content: MapContent) -> Mapping[str, object]:
    """Give a place for every contact."""
    graph = nx.Graph()
    graph.add_nodes_from([actor.id for actor in content.actors][:MOST])
    graph.add_edges_from((tie.start, tie.end) for tie in content.ties if tie.start in graph and tie.end in graph)
    return nx.spring_layout(graph, seed=1)  # type: ignore[no-any-return]
