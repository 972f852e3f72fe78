"""Maps to draw: small ones told in a line, and a busy one that is always the same."""

import random
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from math import dist, tau

from app.drawing.figure import Figure, Lettered
from app.models.map_geometry import Point, at_angle, ring_middle
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
    Pictogram,
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


def crowded(contacts: int = 150, *, letters: int = 80) -> MapContent:
    """Give an overfull map: names of 80 letters, many of them the same, and a few circles."""
    content = busy(contacts, contacts)
    words = ("Vereniging", "van", "bewoners", "rond", "het", "Zuiderplein", "en", "de", "Noorderkade", "samen")
    actors = []
    for rank, actor in enumerate(content.actors):
        turned = " ".join((*words[rank % 5 :], *words[: rank % 5], *words))
        actors.append(replace(actor, name=turned[:letters]))
    ids = [actor.id for actor in actors]
    circles = tuple(
        Circle(
            id=f"c{rank}", map="m", name="de mensen van het plein", members=tuple(ids[rank : rank + size]), colour=rank
        )
        for rank, size in enumerate((1, 2, 5))
    )
    return replace(content, actors=tuple(actors), circles=circles)


def everything() -> MapContent:
    """Give a map with each thing a map can say, on its own or close together."""
    kinds = list(ActorKind)
    actors = [
        contact(
            f"a{rank}", *at_angle(rank * 2.4, 0.3 + 0.045 * rank), name=name, kind=kinds[rank % 5], pictogram=picture
        )
        for rank, (name, picture) in enumerate(zip("ABCDEFGHIJKL", Pictogram, strict=True))
    ]
    actors[1] = replace(actors[1], note="belt nooit terug", wished=True)
    actors[2] = replace(actors[2], pictogram=None)
    ties = [
        line(f"t{rank}", *ends, kind=kind, direction=Direction.TO, strength=1 + rank % 3, note="al lang" * (rank == 1))
        for rank, (kind, ends) in enumerate(zip(TieKind, [("a3", "a9"), ("a9", "a3")] * 3, strict=False))
    ]
    ties += [line(f"w{rank}", None, "a10", kind=kind, wished=True) for rank, kind in enumerate(TieKind)]
    circles = tuple(
        Circle(id=f"c{rank}", map="m", name=name, members=members, colour=rank, note="elke week")
        for rank, (name, members) in enumerate({"plein": ("a0", "a2"), "koor": ("a0", "a5", "a7"), "": ("a8",)}.items())
    )
    goods = {"map": "m", "kind": Good.TIME, "words": "tijd"}
    return content_of(
        *actors,
        ties=tuple(ties),
        circles=circles,
        offers=(Offer(id="o", actor=None, **goods), Offer(id="p", actor="a4", **goods)),
        asks=(Ask(id="k", actor="a4", **goods), Ask(id="l", actor="a4", **goods)),
        map=replace(MAP, sector_names=("thuis", "werk", "de buurt")),
    )


def lettered(figure: Figure) -> list[str]:
    """Give every line of text on a figure, in its order."""
    return [mark.line.text for mark in figure.marks if isinstance(mark, Lettered)]


def place_in_ring(taken: Sequence[Point], *, ring: int, apart: float) -> Point:
    """Give a place in one of three rings at least `apart` from all others, or else where there is most room."""
    spread = [start + step for start in (0, 3, 1, 4, 2, 5) for step in range(0, 48, 6)]
    places = [at_angle(turn / 48 * tau, ring_middle(ring, rings=3)) for turn in spread]

    def room(place: Point) -> float:
        return min((dist(place, other) for other in taken), default=9.0)

    return next((place for place in places if room(place) >= apart), max(places, key=room))


def busy(contacts: int, ties: int, *, seed: int = 1) -> MapContent:
    """Give a map with every kind of everything, contacts spread over the rings as the program does."""
    dice, taken, actors = random.Random(seed), [(0.0, 0.0)], []
    for rank in range(contacts):
        x, y = place_in_ring(taken, ring=rank % 3, apart=0.2)
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
