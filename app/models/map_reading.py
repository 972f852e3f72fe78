"""What a map tells its owner: who might help, whom one could help, which groups there are, who connects."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from app.models.network_map import CENTRE, Actor, Ask, Good, MapContent, Offer
from app.models.text import fold

_SHORTEST_TELLING_WORD = 4


@dataclass(frozen=True, slots=True)
class Match:
    """A contact that has something of the kind that is sought: by the owner, or from the owner."""

    actor: Actor
    ask: Ask
    offer: Offer


def known(content: MapContent) -> list[Actor]:
    """Give the contacts that are there already, not those that are wished for; the closest first."""
    return sorted((actor for actor in content.actors if not actor.wished), key=_closeness)


def wished(content: MapContent) -> list[Actor]:
    """Give the contacts that are missing and wanted."""
    return [actor for actor in content.actors if actor.wished]


def might_help(content: MapContent) -> list[Match]:
    """Give per contact the best match with what the owner seeks: first who has just that, then the closest."""
    held = [offer for offer in content.offers if offer.actor is not CENTRE]
    return _best(content, ((ask, offer, offer.actor) for ask in content.asks_of(CENTRE) for offer in held))


def could_be_helped(content: MapContent) -> list[Match]:
    """Give per contact the best match of what it seeks with what the owner has."""
    sought = [ask for ask in content.asks if ask.actor is not CENTRE]
    return _best(content, ((ask, offer, ask.actor) for offer in content.offers_of(CENTRE) for ask in sought))


def _best(content: MapContent, pairs: Iterable[tuple[Ask, Offer, str | None]]) -> list[Match]:
    matches = [
        Match(content.by_id[actor], ask, offer) for ask, offer, actor in pairs if actor and ask.kind is offer.kind
    ]
    # Two that are both "something else" have nothing in common yet.
    matches = [match for match in matches if match.ask.kind is not Good.OTHER or _same_words(match)]
    matches.sort(key=lambda match: (not _same_words(match), *_closeness(match.actor)))
    best: dict[str, Match] = {}
    for match in matches:
        best.setdefault(match.actor.id, match)
    return list(best.values())


def _same_words(match: Match) -> bool:
    """Tell whether ask and offer share a word long enough to mean something."""
    asked, offered = (set(fold(words).split()) for words in (match.ask.words, match.offer.words))
    return any(len(word) >= _SHORTEST_TELLING_WORD for word in asked & offered)


def per_ring(content: MapContent) -> list[tuple[str, list[Actor]]]:
    """Give the known contacts by ring, from the inside; those without a ring last, under an empty name."""
    names = content.map.ring_names
    found = [(name, [actor for actor in known(content) if actor.ring == place]) for place, name in enumerate(names)]
    return [*found, ("", [actor for actor in known(content) if actor.ring is None or actor.ring >= len(names)])]


def groups(content: MapContent) -> list[set[str]]:
    """Give the groups of at least two known contacts that hang together without the owner; the largest first."""
    neighbours = _neighbours(content)
    found, seen = [], set[str]()
    for start in neighbours:
        if start not in seen:
            group = _reached(start, neighbours)
            seen |= group
            found.append(group)
    return sorted(found, key=len, reverse=True)


def between(content: MapContent) -> list[tuple[Actor, list[set[str]]]]:
    """Give the known contacts without whom a group falls apart, each with the parts of at least two, the largest first.

    Who holds the largest second part comes first, then the closest.
    """
    neighbours = _neighbours(content)
    found = []
    for actor in known(content):
        parts = _parts_without(actor.id, neighbours)
        if len(parts) > 1:
            found.append((actor, parts))
    return sorted(found, key=lambda each: -len(each[1][1]))


def _parts_without(actor: str, neighbours: dict[str, set[str]]) -> list[set[str]]:
    found, seen = [], {actor}
    for start in sorted(neighbours.get(actor, ())):
        if start not in seen:
            part = _reached(start, neighbours, without=actor)
            seen |= part
            found.append(part)
    return sorted((part for part in found if len(part) > 1), key=len, reverse=True)


def connector(content: MapContent) -> Actor | None:
    """Give the known contact with lines to most others; None where nobody has two, or where several have as many."""
    counts = {actor: len(others) for actor, others in _neighbours(content).items()}
    most = max(counts.values(), default=0)
    best = [actor for actor, count in counts.items() if count == most]
    return content.by_id[best[0]] if most > 1 and len(best) == 1 else None


def _neighbours(content: MapContent) -> dict[str, set[str]]:
    """Give who is connected with whom, the owner and what is only wished left out."""
    there = {actor.id for actor in content.actors if not actor.wished}
    found: dict[str, set[str]] = defaultdict(set)
    for tie in content.ties:
        if not tie.wished and tie.start in there and tie.end in there:
            found[tie.start].add(tie.end)
            found[tie.end].add(tie.start)
    return found


def _reached(start: str, neighbours: dict[str, set[str]], *, without: str = "") -> set[str]:
    """Give who can be reached from somebody, not by way of `without`."""
    group, waiting = {start}, [start]
    while waiting:
        new = neighbours[waiting.pop()] - group - {without}
        group |= new
        waiting.extend(new)
    return group


def _closeness(actor: Actor) -> tuple[int, bool, str]:
    return (actor.ring if actor.ring is not None else 99, actor.wished, fold(actor.name))
