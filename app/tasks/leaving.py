"""A map as it may leave the laptop: who stands on it under which name, by consent and by what was asked for.

Names of participants go along only with their yes to research. Contacts never were asked: in full they go as typed,
by first name only that of people; by role what they are and a number; under made-up names nothing of what was typed
remains, nor where anybody stood, nor in which order. Network shapes can still tell who is who in a small group.
"""

import random
import secrets
from collections.abc import Callable
from dataclasses import replace

from app.models.language import Sentence
from app.models.names import CONTEXT as NAMES
from app.models.names import LABELLED, Names, NameStyle, numbered
from app.models.network_map import Actor, ActorKind, MapContent
from app.models.person import ConsentUse, first_name
from app.models.text import CLEAR_SIGNS

_order = random.SystemRandom()


class Leaving:
    """Dresses the maps of one export. Labels are new for every export, so that two exports cannot be laid together."""

    def __init__(self, names: Names, say: Callable[[Sentence], str], *, participants: dict[str, str]) -> None:
        """Take how participants are called; `participants` gives the person behind an identity, where there is one."""
        self._names = names
        self._say = say
        self._participants = participants
        self._labels: set[str] = set()

    def dressed(self, content: MapContent) -> MapContent:
        """Give a map as it may leave."""
        if self._names.style is NameStyle.PSEUDONYM:
            return self._made_up(content)
        owner = content.map.owner
        called = self._say(self._names.printed(owner, ConsentUse.RESEARCH)) if owner else content.owner_name
        actors = tuple(self._actor(each, number) for number, each in enumerate(content.actors, start=1))
        return replace(
            content,
            owner_name=called,
            map=replace(content.map, title=self._text(content.map.title), prompt=self._text(content.map.prompt)),
            actors=actors,
            ties=tuple(replace(each, note=self._text(each.note)) for each in content.ties),
            circles=tuple(
                replace(each, name=self._text(each.name), note=self._text(each.note)) for each in content.circles
            ),
            offers=tuple(replace(each, words=self._text(each.words)) for each in content.offers),
            asks=tuple(replace(each, words=self._text(each.words)) for each in content.asks),
        )

    def _actor(self, actor: Actor, number: int) -> Actor:
        return replace(actor, name=self._called(actor, number), note=self._text(actor.note))

    def _called(self, actor: Actor, number: int) -> str:
        person = self._participants.get(actor.identity or "")
        if person:
            return self._say(self._names.printed(person, ConsentUse.RESEARCH))
        if actor.kind is not ActorKind.PERSON or self._names.style is NameStyle.FULL:
            return self._text(actor.name)
        if self._names.style is NameStyle.FIRST:
            return self._text(first_name(actor.name))
        return self._say(numbered(actor.kind, number))

    def _text(self, text: str) -> str:
        """Give what somebody typed, without the names of participants who did not say yes."""
        return self._names.masked(text, ConsentUse.RESEARCH, self._say)

    # --- under made-up names ----------------------------------------------------------------------

    def _made_up(self, content: MapContent) -> MapContent:
        actors = [
            replace(each, name=self._label(), note="", x=0.0, y=0.0, placed_by_hand=False) for each in content.actors
        ]
        ties = [replace(each, note="") for each in content.ties]
        _order.shuffle(actors)
        _order.shuffle(ties)
        return replace(
            content,
            owner_name=self._label(),
            map=replace(content.map, title="", prompt="", questions=()),
            actors=tuple(actors),
            ties=tuple(ties),
            circles=tuple(replace(each, name="", note="") for each in content.circles),
            offers=tuple(replace(each, words="") for each in content.offers),
            asks=tuple(replace(each, words="") for each in content.asks),
        )

    def _label(self) -> str:
        """Give a label that nobody else has in this export."""
        label = ""
        while not label or label in self._labels:
            label = "".join(secrets.choice(CLEAR_SIGNS) for _ in range(4))
        self._labels.add(label)
        return self._say(Sentence(NAMES, LABELLED, {"label": label}))
