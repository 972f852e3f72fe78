"""A map of ours as a network for other programs, with everything that is needed to bring it back as it was."""

from collections.abc import Callable, Iterable

from app.interchange.graph import OUR_EDITION, OURS, Graph, Group, Link, Node, Value, listed
from app.models.network_map import Actor, Ask, Direction, MapContent, Offer, Tie
from app.tasks.graph_maps import GROUP, INITIATIVE, PERSON

CENTRE_KEY = "centre"


def map_graph(content: MapContent, *, name: str = "") -> Graph:
    """Give a map as a network, called `name` (else as its owner); whom consent hides must be hidden in `content`.

    Keys are given anew, so that no id of ours goes out. Left behind are who is the same on other maps, the earlier
    map, and photographs under it.
    """
    keys: dict[str | None, str] = {None: CENTRE_KEY}
    keys.update((actor.id, f"n{place}") for place, actor in enumerate(content.actors, start=1))
    return Graph(
        name or content.owner_name or content.map.title,
        tuple(_node(content, actor, keys[actor.id]) for actor in content.actors),
        tuple(_link(tie, keys.__getitem__) for tie in content.ties),
        centre=_centre(content),
        groups=tuple(
            Group(circle.name, tuple(keys[each] for each in circle.members), circle.colour, circle.note)
            for circle in content.circles
        ),
    )


def _centre(content: MapContent) -> Node:
    drawn = content.map
    kind = PERSON if drawn.owner else INITIATIVE if drawn.initiative else GROUP
    told: dict[str, Value] = {OURS: OUR_EDITION, "owner_kind": kind}
    told |= _filled(
        title=drawn.title,
        prompt=drawn.prompt,
        ring_names=_texts(drawn.ring_names),
        sector_names=_texts(drawn.sector_names),
        kind_names=_texts(drawn.kind_names),
        questions=_texts(drawn.questions),
        offers=_goods(content.offers_of(None)),
        asks=_goods(content.asks_of(None)),
    )
    return Node(CENTRE_KEY, content.owner_name, 0.0, 0.0, told)


def _node(content: MapContent, actor: Actor, key: str) -> Node:
    told: dict[str, Value] = {"kind": actor.kind.value}
    if actor.ring is not None:
        told["ring"] = actor.ring
    if actor.sector is not None:
        told["sector"] = actor.sector
    told |= {"wished": actor.wished, "placed_by_hand": actor.placed_by_hand}
    told |= _filled(
        note=actor.note,
        pictogram=actor.pictogram.value if actor.pictogram else "",
        offers=_goods(content.offers_of(actor.id)),
        asks=_goods(content.asks_of(actor.id)),
    )
    return Node(key, actor.name, actor.x, actor.y, told)


def _link(tie: Tie, key_of: Callable[[str | None], str]) -> Link:
    """Give a line as a link that points the way the arrow is drawn."""
    told: dict[str, Value] = {"kind": tie.kind.value, "direction": tie.direction.value, "wished": tie.wished}
    told |= _filled(good=tie.good.value if tie.good else "", note=tie.note)
    start, end = key_of(tie.start), key_of(tie.end)
    if tie.direction is Direction.FROM:
        start, end = end, start
    return Link(start, end, tie.direction in (Direction.TO, Direction.FROM), float(tie.strength), told)


def _filled(**texts: str) -> dict[str, Value]:
    return {name: text for name, text in texts.items() if text}


def _texts(texts: tuple[str, ...]) -> str:
    return listed(texts) if texts else ""


def _goods(goods: Iterable[Offer | Ask]) -> str:
    return _texts(tuple(f"{good.kind.value}: {good.words}" for good in goods))
