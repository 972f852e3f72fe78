"""Maps to draw: small ones told in a line, and a busy one that is always the same."""

import random
from datetime import datetime

from app.models.map_geometry import free_place
from app.models.network_map import (
    Actor,
    ActorKind,
    Ask,
    Circle,
    Direction,
    Good,
    MapContent,
    NetworkMap,
    Offer,
    Tie,
    TieKind,
)

NAMES = ("Zus Nadia", "Buurvrouw Els", "Bakker op de hoek", "Iemand bij de krant", "مريم", "Łukasz Şule")
MAP = NetworkMap(id="m", number=1, ring_names=("dichtbij", "bekend", "ver weg"), made_at=datetime(2026, 3, 1))


def content_of(*actors: Actor, ties: tuple[Tie, ...] = (), owner: str = "Fatima", **parts: tuple) -> MapContent:
    return MapContent(parts.pop("map", MAP), owner, actors, ties, **parts)


def contact(id_: str, x: float = 0.4, y: float = 0.4, *, name: str = "", **fields: object) -> Actor:
    return Actor(id=id_, map="m", name=name or id_, x=x, y=y, ring=1, **fields)


def line(id_: str, start: str | None, end: str | None, **fields: object) -> Tie:
    return Tie(id=id_, map="m", start=start, end=end, **fields)


def busy(contacts: int, ties: int, *, seed: int = 1) -> MapContent:
    """Give a map with every kind of everything, contacts spread over the rings as the program does."""
    dice, taken, actors = random.Random(seed), [(0.0, 0.0)], []
    for rank in range(contacts):
        x, y = free_place(taken, ring=rank % 3, rings=3, apart=0.2)
        taken.append((x, y))
        kind, name = list(ActorKind)[rank % 5], f"{NAMES[rank % len(NAMES)]} {rank}"
        actors.append(contact(f"a{rank}", x, y, name=name, kind=kind, wished=rank % 7 == 3))
    ends = [None, *(actor.id for actor in actors)]
    drawn = []
    for rank in range(ties):
        start, end = dice.sample(ends, 2)
        kind, direction = list(TieKind)[rank % 5], list(Direction)[rank % 4]
        good = Good.MONEY if kind is TieKind.GIVES else None
        drawn.append(line(f"t{rank}", start, end, kind=kind, direction=direction, good=good, wished=rank % 9 == 4))
    circle = Circle(id="c", map="m", name="de moeders", members=tuple(ends[1:4]))
    offers = tuple(Offer(id=f"o{end}", map="m", actor=end) for end in ends[::4])
    asks = tuple(Ask(id=f"k{end}", map="m", actor=end) for end in ends[::5])
    return content_of(*actors, ties=tuple(drawn), circles=(circle,), offers=offers, asks=asks)
