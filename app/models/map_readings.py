"""A reading of a map: two or three plain sentences and one question, each about certain things on the map.

It speaks of the network, never of what somebody does right or wrong, and leaves the conclusion to who drew it.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from app.models.language import QT_TRANSLATE_NOOP, Sentence, Slot, Translate
from app.models.map_reading import (
    Match,
    between,
    connector,
    could_be_helped,
    groups,
    known,
    might_help,
    wished,
)
from app.models.map_setups import kind_name, offered_kinds
from app.models.network_map import CENTRE, Actor, ActorKind, Direction, MapContent, Pictogram, TieKind
from app.models.terms import named
from app.models.text import apart

CONTEXT = "map_readings"

EMPTY = QT_TRANSLATE_NOOP("map_readings", "There is nobody on the map yet. That is how every map begins.")
WHO_FIRST = QT_TRANSLATE_NOOP("map_readings", "Whom do you think of first?")
BEGINNING = QT_TRANSLATE_NOOP("map_readings", "The beginning is there: {names}.")
WHO_ELSE = QT_TRANSLATE_NOOP("map_readings", "Who else belongs to it?")

BRIDGE = QT_TRANSLATE_NOOP("map_readings", "{name} stands between two groups: that of {one} and that of {other}.")
WHO_ELSE_BRIDGES = QT_TRANSLATE_NOOP("map_readings", "Who else can bring these two groups together?")
ALONE = QT_TRANSLATE_NOOP("map_readings", "{name} has no line to anybody else on the map yet.")
SEVERAL_ALONE = QT_TRANSLATE_NOOP("map_readings", "{names} have no line to anybody else on the map yet.")
MANY_ALONE = QT_TRANSLATE_NOOP("map_readings", "%n contact(s) have no line to anybody else on the map yet.", "", 1)
WHOM_TO_MEET = QT_TRANSLATE_NOOP("map_readings", "Who on the map goes well with {name}?")
NO_CITY = QT_TRANSLATE_NOOP("map_readings", "Nobody from the city is on the map yet.")
WHO_KNOWS_CITY = QT_TRANSLATE_NOOP("map_readings", "Who on the map knows somebody who works for the city?")
GIVES_MUCH = QT_TRANSLATE_NOOP("map_readings", "Much is given from the middle, and little is asked.")
WHAT_TO_ASK = QT_TRANSLATE_NOOP("map_readings", "What would you like to ask somebody?")
ASKS_MUCH = QT_TRANSLATE_NOOP("map_readings", "Much is asked from the middle, and little is given.")
WHAT_TO_GIVE = QT_TRANSLATE_NOOP("map_readings", "What do you have that somebody else is glad of?")
MUCH_AROUND = QT_TRANSLATE_NOOP("map_readings", "The people around you have much to give. Nothing is asked yet.")
HAS_IT = QT_TRANSLATE_NOOP("map_readings", "{name} has something you look for: {what}.")
WHEN_TO_ASK = QT_TRANSLATE_NOOP("map_readings", "When will you ask {name}?")
SEEKS_IT = QT_TRANSLATE_NOOP("map_readings", "{name} looks for something you have: {what}.")
WHAT_FOR = QT_TRANSLATE_NOOP("map_readings", "What can you do for {name}?")
IN_CIRCLES = QT_TRANSLATE_NOOP("map_readings", "{name} belongs to {one} and to {other}.")
GROUPS = QT_TRANSLATE_NOOP("map_readings", "There are %n group(s) that have no line to each other yet.", "", 1)
WHICH_GROUPS = QT_TRANSLATE_NOOP("map_readings", "Which groups could help each other?")
MOST_LINES = QT_TRANSLATE_NOOP("map_readings", "{name} has the most lines.")
WISHED = QT_TRANSLATE_NOOP("map_readings", "Still wished for: {names}.")
WHO_LEADS = QT_TRANSLATE_NOOP("map_readings", "Who can bring you to {name}?")
CLOSEST = QT_TRANSLATE_NOOP("map_readings", "Closest to the middle: {names}.")
COUNT = QT_TRANSLATE_NOOP("map_readings", "There are %n contact(s) on the map.", "", 1)
AND = QT_TRANSLATE_NOOP("map_readings", "{names} and {last}")

MOST_SENTENCES = 3
FEW_NAMES = 3
MUCH = 3
"""So many of something is much, where there is less than a third as much of the other."""

CROWD = 5
"""On a smaller map it says nothing that a kind of contact is missing."""


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence, and the ids of the contacts, lines and circles it is about; the id of the map is its middle."""

    text: str
    things: frozenset[str]


@dataclass(frozen=True, slots=True)
class Reading:
    """What a map tells: some sentences, the most telling first, and one question to go on with."""

    sentences: tuple[Said, ...]
    question: Said


@dataclass(frozen=True, slots=True)
class _Finding:
    """Something that can be said of a map, and what it makes one ask."""

    sentence: Sentence
    things: frozenset[str]
    question: Sentence | None = None
    asked_of: frozenset[str] | None = None


def readings(content: MapContent, translate: Translate) -> Reading:
    """Give what is most telling on a map, in the language of `translate`; the same map always reads the same."""
    found = list(_findings(content))[:MOST_SENTENCES]
    asking = next((each for each in found if each.question), None)
    question = asking.question if asking and asking.question else _say(WHO_ELSE)
    things = _middle(content)
    if asking:
        things = asking.things if asking.asked_of is None else asking.asked_of
    sentences = tuple(Said(each.sentence.said(translate), each.things) for each in found)
    return Reading(sentences, Said(question.said(translate), things))


def _findings(content: MapContent) -> Iterator[_Finding]:
    """Give what can be said, the most telling first; of a map with nearly nobody only that."""
    if not content.actors:
        yield _Finding(_say(EMPTY), _middle(content), _say(WHO_FIRST))
    elif len(content.actors) < 3:
        yield _Finding(_say(BEGINNING, names=_names(content.actors)), _ids(content.actors), _say(WHO_ELSE))
    else:
        for look in _LOOKS:
            yield from look(content)


# --- what there is to see, the most telling first -------------------------------------------------


def _who_has_it(content: MapContent) -> Iterator[_Finding]:
    for match in [each for each in might_help(content) if not each.actor.wished][:1]:
        name = apart(match.actor.name)
        sentence = _say(HAS_IT, name=name, what=_what(match, match.offer.words))
        yield _Finding(sentence, _ids([match.actor]), _say(WHEN_TO_ASK, name=name))


def _between_groups(content: MapContent) -> Iterator[_Finding]:
    """Find the contact that holds two groups together."""
    for actor, parts in between(content)[:1]:
        slots = {"one": _face(content, parts[0]), "other": _face(content, parts[1])}
        sentence = _say(BRIDGE, name=apart(actor.name), **slots)
        both = parts[0] | parts[1]
        yield _Finding(sentence, _with_ties(content, {actor.id} | both), _say(WHO_ELSE_BRIDGES), frozenset(both))


def _alone(content: MapContent) -> Iterator[_Finding]:
    """Find who has no line to another contact, on a map where others do have lines."""
    linked = {end for tie in content.ties if CENTRE not in (tie.start, tie.end) for end in (tie.start, tie.end)}
    alone = [actor for actor in known(content) if actor.id not in linked]
    if not alone or len(linked) < 3:
        return
    if len(alone) == 1:
        sentence = _say(ALONE, name=apart(alone[0].name))
    elif len(alone) <= FEW_NAMES:
        sentence = _say(SEVERAL_ALONE, names=_names(alone))
    else:
        sentence = Sentence(CONTEXT, MANY_ALONE, {}, len(alone))
    yield _Finding(sentence, _ids(alone), _say(WHOM_TO_MEET, name=apart(alone[0].name)), _ids(alone[:1]))


def _give_and_take(content: MapContent) -> Iterator[_Finding]:
    """Weigh what the one in the middle gives and asks, in words and along lines."""
    given, asked = len(content.offers_of(CENTRE)), len(content.asks_of(CENTRE))
    lines = [tie for tie in content.ties_of(CENTRE) if tie.kind in (TieKind.GIVES, TieKind.HELPS) and not tie.wished]
    for tie in lines:
        outward, inward = (_THERE, _BACK) if tie.start is CENTRE else (_BACK, _THERE)
        given += tie.direction in outward
        asked += tie.direction in inward
    things = _middle(content) | {tie.id for tie in lines}
    around = [offer.actor for offer in content.offers if offer.actor in content.by_id]
    if given >= MUCH and asked * 3 <= given:
        yield _Finding(_say(GIVES_MUCH), things, _say(WHAT_TO_ASK), _middle(content))
    elif asked >= MUCH and given * 3 <= asked:
        yield _Finding(_say(ASKS_MUCH), things, _say(WHAT_TO_GIVE), _middle(content))
    elif len(around) >= MUCH and not asked:
        yield _Finding(_say(MUCH_AROUND), frozenset(filter(None, around)), _say(WHAT_TO_ASK), _middle(content))


def _nobody_from_the_city(content: MapContent) -> Iterator[_Finding]:
    """Miss the city where a map has a kind for it; a kind with a word of the map's own may stand for something else."""
    city = ActorKind.GOVERNMENT
    asked_for = city in offered_kinds(content.map) and not kind_name(content.map, city)
    there = any(_is_city(actor) for actor in content.actors)
    if asked_for and not there and len(content.actors) >= CROWD:
        yield _Finding(_say(NO_CITY), _middle(content), _say(WHO_KNOWS_CITY))


def _whom_to_help(content: MapContent) -> Iterator[_Finding]:
    for match in could_be_helped(content)[:1]:
        name = apart(match.actor.name)
        sentence = _say(SEEKS_IT, name=name, what=_what(match, match.ask.words))
        yield _Finding(sentence, _ids([match.actor]), _say(WHAT_FOR, name=name))


def _in_two_circles(content: MapContent) -> Iterator[_Finding]:
    named_circles = [circle for circle in content.circles if circle.name]
    for actor in known(content):
        of = [circle for circle in named_circles if actor.id in circle.members]
        if len(of) > 1:
            sentence = _say(IN_CIRCLES, name=apart(actor.name), one=apart(of[0].name), other=apart(of[1].name))
            yield _Finding(sentence, frozenset((actor.id, of[0].id, of[1].id)))
            return


def _apart_from_each_other(content: MapContent) -> Iterator[_Finding]:
    found = groups(content)
    if len(found) > 1:
        ids = set[str]().union(*found)
        sentence = Sentence(CONTEXT, GROUPS, {}, len(found))
        yield _Finding(sentence, _with_ties(content, ids), _say(WHICH_GROUPS))


def _most_lines(content: MapContent) -> Iterator[_Finding]:
    most = connector(content)
    if most is not None:
        lines = {tie.id for tie in content.ties_of(most.id) if not tie.wished}
        yield _Finding(_say(MOST_LINES, name=apart(most.name)), frozenset(lines | {most.id}))


def _wishes(content: MapContent) -> Iterator[_Finding]:
    missing = wished(content)
    if missing:
        question = _say(WHO_LEADS, name=apart(missing[0].name))
        yield _Finding(_say(WISHED, names=_names(missing)), _ids(missing), question, _ids(missing[:1]))


def _closest(content: MapContent) -> Iterator[_Finding]:
    rings = [actor.ring for actor in known(content) if actor.ring is not None]
    near = [actor for actor in known(content) if rings and actor.ring == min(rings)]
    if near:
        yield _Finding(_say(CLOSEST, names=_names(near)), _ids(near))


def _count(content: MapContent) -> Iterator[_Finding]:
    yield _Finding(Sentence(CONTEXT, COUNT, {}, len(content.actors)), _ids(content.actors))


_LOOKS: tuple[Callable[[MapContent], Iterator[_Finding]], ...] = (
    _between_groups,
    _alone,
    _give_and_take,
    _nobody_from_the_city,
    _who_has_it,
    _whom_to_help,
    _in_two_circles,
    _apart_from_each_other,
    _most_lines,
    _wishes,
    _closest,
    _count,
)
_THERE = (Direction.NONE, Direction.TO, Direction.BOTH)
_BACK = (Direction.FROM, Direction.BOTH)


# --- words --------------------------------------------------------------------------------------


def _say(text: str, **slots: Slot) -> Sentence:
    return Sentence(CONTEXT, text, slots)


def _names(actors: Sequence[Actor]) -> Slot:
    """Give names one after the other, "and" before the last; of many the first few, and an ellipsis."""
    names = [apart(actor.name) for actor in actors]
    if len(names) > FEW_NAMES + 1:
        return ", ".join(names[:FEW_NAMES]) + " …"
    if len(names) < 2:
        return "".join(names)
    return _say(AND, names=", ".join(names[:-1]), last=names[-1])


def _what(match: Match, words: str) -> Slot:
    """Give what is sought, in the words somebody used for it, or the word for its kind."""
    return apart(words.rstrip(".?! ")) if words else named(match.offer.kind)


def _face(content: MapContent, group: Iterable[str]) -> str:
    """Give the name by which a group is known: of who has most lines, else of the closest."""
    ids = set(group)
    members = [actor for actor in known(content) if actor.id in ids]
    return apart(max(members, key=lambda actor: len(content.ties_of(actor.id))).name)


def _is_city(actor: Actor) -> bool:
    return actor.kind is ActorKind.GOVERNMENT or actor.pictogram is Pictogram.CITY


def _middle(content: MapContent) -> frozenset[str]:
    return frozenset((content.map.id,))


def _ids(actors: Iterable[Actor]) -> frozenset[str]:
    return frozenset(actor.id for actor in actors)


def _with_ties(content: MapContent, ids: set[str]) -> frozenset[str]:
    """Give contacts and the lines between them."""
    ties = {tie.id for tie in content.ties if tie.start in ids and tie.end in ids and not tie.wished}
    return frozenset(ids | ties)
