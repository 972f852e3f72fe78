"""The maps of a group laid together: what people hold in common, who bridges, who stands alone, and what is missing.

Contacts are one only where somebody confirmed that they are the same; a contact that is a participant is the owner of
that person's map. Nothing is guessed from names.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.models.network_map import Actor, MapContent, NetworkMap

if TYPE_CHECKING:
    from networkx import Graph


@dataclass(slots=True)
class Member:
    """Somebody or something on the map of the group.

    `contacts` are all that it is on the maps, `maps` those it owns, `named_by` the keys of the owners who named it.
    """

    key: str
    contacts: list[Actor] = field(default_factory=list)
    maps: list[NetworkMap] = field(default_factory=list)
    named_by: set[str] = field(default_factory=set)

    @property
    def is_owner(self) -> bool:
        """Whether one of the maps is its own."""
        return bool(self.maps)

    @property
    def is_shared(self) -> bool:
        """Whether it is on the maps of several people: named by two, or by one beside having a map of its own."""
        return len(self.named_by) + self.is_owner > 1

    @property
    def is_wished(self) -> bool:
        """Whether it is only wished for, on every map."""
        return not self.maps and all(actor.wished for actor in self.contacts)


@dataclass(slots=True)
class Link:
    """Two members that are connected on some maps, or only would like to be; `by` are the keys of those who drew it."""

    ends: tuple[str, str]
    by: set[str] = field(default_factory=set)
    wished: bool = True


@dataclass(frozen=True, slots=True)
class Bridge:
    """A member without which some maps hang together no more; `parts` are the keys of the owners in each part."""

    key: str
    parts: tuple[frozenset[str], ...]


@dataclass(frozen=True, slots=True)
class RoomMap:
    """All members by key and all links, in the order in which the maps tell of them."""

    members: dict[str, Member]
    links: tuple[Link, ...]

    @property
    def owners(self) -> list[str]:
        """Give the keys of those whose maps these are."""
        return [key for key, member in self.members.items() if member.is_owner]


def laid_together(contents: Iterable[MapContent], persons: Mapping[str, str]) -> RoomMap:
    """Give the map of a group; `persons` gives the participant that an identity is, by its id, where it is one."""
    laying = _Laying(persons)
    for content in contents:
        laying.take(content)
    return RoomMap(laying.members, tuple(laying.links.values()))


class _Laying:
    """Maps while they are laid together."""

    def __init__(self, persons: Mapping[str, str]) -> None:
        self.members: dict[str, Member] = {}
        self.links: dict[tuple[str, str], Link] = {}
        self._persons = persons

    def take(self, content: MapContent) -> None:
        """Lay one more map over those that lie there."""
        owner = self._owner(content.map)
        self._member(owner).maps.append(content.map)
        keys: dict[str | None, str] = {None: owner}
        for actor in content.actors:
            key = keys[actor.id] = self._key(actor)
            member = self._member(key)
            member.contacts.append(actor)
            if key != owner:
                member.named_by.add(owner)
            self._link(owner, key, by=owner, wished=actor.wished or self._only_wished(content, actor))
        for tie in content.ties:
            self._link(keys[tie.start], keys[tie.end], by=owner, wished=tie.wished)

    def _only_wished(self, content: MapContent, actor: Actor) -> bool:
        """Tell whether the owner drew nothing but wished lines to a contact."""
        own = [tie for tie in content.ties_of(actor.id) if None in (tie.start, tie.end)]
        return bool(own) and all(tie.wished for tie in own)

    def _member(self, key: str) -> Member:
        return self.members.setdefault(key, Member(key))

    def _link(self, one: str, other: str, *, by: str, wished: bool) -> None:
        if one == other:
            return
        ends = (one, other) if one < other else (other, one)
        link = self.links.setdefault(ends, Link(ends))
        link.by.add(by)
        link.wished = link.wished and wished

    def _owner(self, drawn: NetworkMap) -> str:
        if drawn.owner:
            return f"person/{drawn.owner}"
        return f"initiative/{drawn.initiative}" if drawn.initiative else f"map/{drawn.id}"

    def _key(self, actor: Actor) -> str:
        """Give what a contact is: a participant, what it was confirmed to be, or the contact it was copied from."""
        if actor.identity:
            person = self._persons.get(actor.identity)
            return f"person/{person}" if person else f"identity/{actor.identity}"
        return f"contact/{actor.origin or actor.id}"


def shared(room: RoomMap) -> list[Member]:
    """Give who is on the maps of several people, those named by most first."""
    found = [member for member in room.members.values() if member.is_shared]
    return sorted(found, key=lambda member: -len(member.named_by))


def bridges(room: RoomMap) -> list[Bridge]:
    """Give the members without whom maps that hang together would fall apart, those who hold most together first.

    Only what is there counts, not what is wished for. Of a part counts whose maps are in it: somebody who is the only
    way to contacts without a map of their own is no bridge.
    """
    import networkx

    owners = set(room.owners)
    graph = _between_owners(room, owners)
    order = {key: place for place, key in enumerate(room.members)}
    found = []
    for key in networkx.articulation_points(graph):
        whole = networkx.node_connected_component(graph, key)
        without = graph.subgraph(whole - {key})
        parts = [frozenset(part & owners) for part in networkx.connected_components(without)]
        parts = sorted(filter(None, parts), key=lambda part: (-len(part), min(order[each] for each in part)))
        if len(parts) > 1:
            found.append(Bridge(key, tuple(parts)))
    return sorted(found, key=lambda each: (-len(each.parts[1]), -len(each.parts), order[each.key]))


def missing(room: RoomMap) -> list[Link]:
    """Give the links that are wished for and nowhere there, those that most people wish for first."""
    return sorted((link for link in room.links if link.wished), key=lambda link: -len(link.by))


def alone(room: RoomMap) -> list[str]:
    """Give the keys of the owners whose maps hang together with no other map."""
    import networkx

    owners = set(room.owners)
    parts = [part & owners for part in networkx.connected_components(_graph(room))]
    lonely = {key for part in parts if len(part) == 1 for key in part}
    return [key for key in room.owners if key in lonely and len(owners) > 1]


def _between_owners(room: RoomMap, owners: set[str]) -> "Graph[str]":
    """Give what is there without its loose ends: what only one line leads to, and is no owner, connects nobody."""
    graph = _graph(room)
    loose = [key for key in graph if key not in owners and graph.degree(key) < 2]
    while loose:
        around = {each for key in loose for each in graph[key]}
        graph.remove_nodes_from(loose)
        loose = [key for key in around if key in graph and key not in owners and graph.degree(key) < 2]
    return graph


def _graph(room: RoomMap) -> "Graph[str]":
    """Give what is there as a graph, without what is only wished for."""
    import networkx

    graph: Graph[str] = networkx.Graph()
    graph.add_nodes_from(key for key, member in room.members.items() if not member.is_wished)
    graph.add_edges_from(link.ends for link in room.links if not link.wished)
    return graph
