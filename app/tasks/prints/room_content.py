"""Gathers the map of a group for print: maps that may be shown laid together, everybody called as they may be."""

from collections.abc import Iterable
from dataclasses import replace

from app.analysis.room_map import Member, RoomMap, alone, bridges, laid_together, missing, shared
from app.analysis.room_places import laid_out
from app.drawing.room_figure import Dot, Stroke
from app.handouts.room_map_content import Bridging, RoomContent
from app.models.language import QT_TRANSLATE_NOOP
from app.models.network_map import ActorKind, Identity, MapContent
from app.models.session import Session
from app.tasks.prints.shown_maps import ShownMaps

COUNTED = QT_TRANSLATE_NOOP("room_map", "{name} ({count}×)")


class RoomGathering:
    """Lays the maps of a session together, and words what they tell."""

    def __init__(self, shown: ShownMaps) -> None:
        self.shown = shown
        self.words = shown.printable.words

    def content(self, session: Session, *, aspect: float) -> RoomContent | None:
        """Give what the map of a group says, on a sheet so much wider than high; None without a map to show."""
        maps, hidden = self.shown.of(session.id)
        if not maps:
            return None
        contents = [self.shown.file.map_content(each.id) for each in maps]
        room = laid_together(contents, self.shown.participants)
        naming = _Naming(self.shown, room, contents)
        places = laid_out(room, aspect=aspect)
        gaps = [(*self._both(naming, link.ends), len(link.by)) for link in missing(room)]
        return RoomContent(
            aspect=aspect,
            dots=tuple(self._dot(member, places[key], naming) for key, member in room.members.items()),
            strokes=tuple(Stroke(*link.ends, len(link.by), link.wished) for link in room.links),
            names={key: naming.called(key) for key in room.members},
            maps=len(maps),
            hidden=hidden,
            shared=tuple((naming.called(each.key), len(each.named_by), each.is_owner) for each in shared(room)),
            bridges=tuple(
                Bridging(naming.called(each.key), tuple(naming.all_called(part) for part in each.parts))
                for each in bridges(room)
            ),
            missing=tuple(gaps),
            alone=tuple(naming.called(key) for key in alone(room)),
        )

    def _both(self, naming: "_Naming", ends: tuple[str, str]) -> tuple[str, str]:
        """Give both ends of a link, an owner first."""
        one, other = sorted(ends, key=lambda key: not naming.room.members[key].is_owner)
        return naming.called(one), naming.called(other)

    def _dot(self, member: Member, place: tuple[float, float], naming: "_Naming") -> Dot:
        name = naming.on_map(member)
        if name and len(member.named_by) > 1:
            name = self.words.translate("room_map", COUNTED).format(name=name, count=len(member.named_by))
        return Dot(
            member.key,
            naming.kind(member),
            *place,
            name=name,
            is_owner=member.is_owner,
            is_shared=member.is_shared,
            wished=member.is_wished,
        )


class _Naming:
    """What everybody on one map of a group is called.

    People who may not be named have a number; it stands on the map where the lists beside it speak of them.
    """

    def __init__(self, shown: ShownMaps, room: RoomMap, contents: Iterable[MapContent]) -> None:
        self.shown = shown
        self.room = room
        self._owners = {content.map.id: content for content in contents}
        self._identities = {each.id: each.name for each in shown.file.all(Identity)}
        self._spoken_of = {each.key for each in shared(room)} | {each.key for each in bridges(room)}
        self._spoken_of |= {key for link in missing(room) for key in link.ends}
        self._known = {key: self._known_as(member) for key, member in room.members.items()}
        self._numbers = self._numbered()

    def called(self, key: str) -> str:
        """Give what a member is called in the lists."""
        kind = self.kind(self.room.members[key])
        return self._known[key] or self.shown.numbered(kind, self._numbers.get(key, 0))

    def all_called(self, keys: Iterable[str]) -> tuple[str, ...]:
        """Give what several members are called, in the order of the map."""
        wanted = set(keys)
        return tuple(self.called(key) for key in self.room.members if key in wanted)

    def on_map(self, member: Member) -> str:
        """Give the label of a member; none for people without a name whom nothing speaks of."""
        return self.called(member.key) if self._known[member.key] or member.key in self._numbers else ""

    def kind(self, member: Member) -> ActorKind:
        """Give what sort of contact a member is: what most maps say; an owner of a map is a person or a group."""
        if member.is_owner:
            return ActorKind.PERSON if member.key.startswith("person/") else ActorKind.ORGANISATION
        kinds = [actor.kind for actor in member.contacts]
        return max(kinds, key=kinds.count)

    def _known_as(self, member: Member) -> str:
        if member.is_owner:
            return self.shown.owner(self._owners[member.maps[0].id])
        if member.key.startswith("person/"):
            return self.shown.person(member.key.partition("/")[2])
        actor = replace(member.contacts[0], kind=self.kind(member))
        name = self._identities.get(actor.identity or "") or actor.name
        return self.shown.known(replace(actor, name=name))

    def _numbered(self) -> dict[str, int]:
        """Give numbers, from 1 for each sort, to those without a name that the lists speak of."""
        found: dict[str, int] = {}
        last: dict[ActorKind, int] = {}
        for key, member in self.room.members.items():
            if not self._known[key] and key in self._spoken_of:
                kind = self.kind(member)
                last[kind] = found[key] = last.get(kind, 0) + 1
        return found
