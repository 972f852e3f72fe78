"""Where everybody of a network from elsewhere comes to stand on the map: as in the file, or spread over the circle."""

from collections.abc import Callable, Sequence
from math import hypot, pi

from app.drawing.map_layout import contact_radius
from app.interchange.graph import Graph, Node
from app.models.map_geometry import FARTHEST, HEART, Point, at_angle, in_ring, kept_near, ring_middle, waiting_places
from app.models.network_map import Actor, MapContent, NetworkMap, Tie
from app.tasks.graph_fields import whole

CLEAR = 1.2 * HEART
"""Map units that contacts from elsewhere stay away from the middle, where the owner stands."""

TIDIED = 400
"""Maps of at most so many contacts are tidied as a person would ask for; larger ones, on which nothing could be told
apart anyway, are only spread."""


def tidied(drawn: NetworkMap, actors: Sequence[Actor], ties: Sequence[Tie]) -> Sequence[Actor]:
    """Give contacts that had no places in their file at the places they get when the map is tidied."""
    if len(actors) > TIDIED:
        return actors
    from app.analysis.arrangement import arrange

    edit = arrange(MapContent(drawn, "", tuple(actors), tuple(ties)), also_by_hand=True)
    moved = {change.record.id: change.record for change in edit.changes}
    found = (moved.get(actor.id, actor) for actor in actors)
    return [actor for actor in found if isinstance(actor, Actor)]


def has_places(graph: Graph) -> bool:
    """Tell whether the file says where people are: not nowhere, and not all in one point."""
    known = {(node.x, node.y) for node in graph.nodes if node.x is not None and node.y is not None}
    return len(known) > 1 or (graph.is_ours and bool(known))


def placed(graph: Graph, drawn: NetworkMap) -> list[Point]:
    """Give the place of each node on a map, in their order.

    Places of ours are kept; others are scaled into the circle, round its middle. Who has a ring stands in it. Without
    places everybody is spread over the circle, next to whom they are joined with.
    """
    if not graph.nodes:
        return []
    if drawn.ring_names:
        return _in_rings(graph, drawn)
    given = _given(graph)
    return _spread(graph) if given is None else given


def _given(graph: Graph) -> list[Point] | None:
    """Give the places the file has; None where it has none, or all in one point."""
    if not has_places(graph):
        return None
    if graph.is_ours:
        return _with_waiting(graph.nodes, kept_near)
    known = [(node.x, node.y) for node in graph.nodes if node.x is not None and node.y is not None]
    xs, ys = [x for x, _ in known], [y for _, y in known]
    middle = (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2
    reach = max(hypot(x - middle[0], y - middle[1]) for x, y in known)

    def scaled(x: float, y: float) -> Point:
        x, y = (x - middle[0]) / reach, (y - middle[1]) / reach
        away = hypot(x, y)
        factor = (CLEAR + (1 - CLEAR) * away) / away if away > 1e-9 else 0.0
        return (x * factor, y * factor) if factor else (0.0, -CLEAR)

    return _with_waiting(graph.nodes, scaled)


def _with_waiting(nodes: Sequence[Node], scaled: Callable[[float, float], Point]) -> list[Point]:
    """Give everybody the place of the file, and who has none one beside the circle."""
    waiting = waiting_places()
    return [next(waiting) if node.x is None or node.y is None else scaled(node.x, node.y) for node in nodes]


def _in_rings(graph: Graph, drawn: NetworkMap) -> list[Point]:
    """Give places on a map with rings: as in the file where that is ours or lies in the ring, else in the ring."""
    rings, sectors = len(drawn.ring_names), len(drawn.sector_names)
    given = _given(graph)
    waiting = waiting_places()
    places: list[Point] = []
    for rank, node in enumerate(graph.nodes):
        ring, sector = whole(node.attributes.get("ring")), whole(node.attributes.get("sector"))
        if given and graph.is_ours:
            places.append(given[rank])
        elif ring is None or not 0 <= ring < rings:
            places.append(next(waiting))
        elif given:
            places.append(in_ring(*given[rank], ring=ring, rings=rings))
        else:
            turn = (rank + 0.5) / len(graph.nodes)
            known = sector is not None and 0 <= sector < sectors
            turn = (sector + turn) / sectors if sector is not None and known else turn
            places.append(at_angle(turn * 2 * pi, ring_middle(ring, rings=rings)))
    return places


def _spread(graph: Graph) -> list[Point]:
    """Give everybody a place on a map without rings, where the file says none."""
    from app.analysis.spreading import spread

    rank = {node.key: place for place, node in enumerate(graph.nodes)}
    pairs = [(rank[link.start], rank[link.end]) for link in graph.links if link.start in rank and link.end in rank]
    count = len(graph.nodes)
    needed = contact_radius(count, size=1.0, scale=1.0) * 2.6 * (count / pi) ** 0.5
    return spread(count, pairs, inner=1.6 * HEART, outer=min(max(0.95, needed), FARTHEST))
