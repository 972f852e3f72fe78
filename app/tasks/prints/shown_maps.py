"""The maps that may be shown, with their owners and contacts called as they may be.

Owners said yes to showing their map. People on it were never asked: who is no participant that agreed has no name.
"""

from dataclasses import replace
from functools import cached_property

from app.models.names import numbered
from app.models.network_map import Actor, ActorKind, Identity, MapContent, NetworkMap, participants
from app.models.person import ConsentUse
from app.tasks.prints.printable import Printable


class ShownMaps:
    """Reads the maps of one programme as they may be shown now."""

    def __init__(self, printable: Printable) -> None:
        self.printable = printable
        self.file = printable.file

    @cached_property
    def participants(self) -> dict[str, str]:
        """Give which participant an identity is, by its id, of those that are one."""
        return participants(self.file.all(Identity))

    def of(self, session: str) -> tuple[list[NetworkMap], int]:
        """Give the maps of a session whose owners agreed to show them, and how many there are beside those."""
        maps, agreed = self.file.all(NetworkMap, session=session), self.printable.names.agreed
        shown = [each for each in maps if each.owner is None or agreed(each.owner, ConsentUse.SHOW_MAP)]
        return shown, len(maps) - len(shown)

    def content(self, network_map: NetworkMap) -> MapContent:
        """Give a map with its owner and contacts called as they may be, and without what was noted about contacts."""
        content = self.file.map_content(network_map.id)
        free = self.printable.free
        actors = tuple(
            replace(actor, name=self.contact(actor, number), note="")
            for number, actor in enumerate(content.actors, start=1)
        )
        circles = tuple(replace(circle, name=free(circle.name)) for circle in content.circles)
        return replace(content, owner_name=self.owner(content), actors=actors, circles=circles)

    def owner(self, content: MapContent) -> str:
        """Give what the owner of a map is called."""
        return self.person(content.map.owner) if content.map.owner else self.printable.free(content.owner_name)

    def person(self, person: str) -> str:
        """Give what a participant on a map is called, by id."""
        return self.printable.words.say(self.printable.names.printed(person, ConsentUse.SHOW_MAP))

    def contact(self, actor: Actor, number: int) -> str:
        """Give what a contact of one map is called: a person by a first letter, or a number where nobody is named."""
        known = self.known(actor)
        if known or not self.printable.names.style.is_by_name:
            return known or self.numbered(actor.kind, number)
        return f"{actor.name[:1].upper()}."

    def known(self, actor: Actor) -> str:
        """Give what a contact is called that may be called something: a participant, or what is no person; else ""."""
        person = self.participants.get(actor.identity or "")
        if person:
            return self.person(person)
        if actor.kind is ActorKind.PERSON or not self.printable.names.style.is_by_name:
            return ""
        return self.printable.free(actor.name)

    def numbered(self, kind: ActorKind, number: int) -> str:
        """Give what a contact without a name is called, such as "person 3"."""
        return self.printable.words.say(numbered(kind, number))
