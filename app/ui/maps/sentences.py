"""What stands on a map, in words: "Fatima helps Ahmed", for the list, the status line and the screen reader."""

from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from app.models.language import QT_TRANSLATE_NOOP
from app.models.map_setups import word_for
from app.models.network_map import Actor, ActorKind, Ask, Circle, Direction, Good, MapContent, Offer, Tie, TieKind
from app.models.text import apart
from app.ui.parts.words import term, translate

CONTEXT = "map_sentences"

ONE_WAY = {
    TieKind.KNOWS: QT_TRANSLATE_NOOP("map_sentences", "{one} knows {other}"),
    TieKind.HELPS: QT_TRANSLATE_NOOP("map_sentences", "{one} helps {other}"),
    TieKind.GIVES: QT_TRANSLATE_NOOP("map_sentences", "{one} gives {good} to {other}"),
    TieKind.DECIDES: QT_TRANSLATE_NOOP("map_sentences", "{one} decides about {other}"),
    TieKind.CLASHES: QT_TRANSLATE_NOOP("map_sentences", "{one} clashes with {other}"),
}
BOTH_WAYS = {
    TieKind.KNOWS: QT_TRANSLATE_NOOP("map_sentences", "{one} and {other} know each other"),
    TieKind.HELPS: QT_TRANSLATE_NOOP("map_sentences", "{one} and {other} help each other"),
    TieKind.GIVES: QT_TRANSLATE_NOOP("map_sentences", "{one} and {other} give each other {good}"),
    TieKind.DECIDES: QT_TRANSLATE_NOOP("map_sentences", "{one} and {other} decide about each other"),
    TieKind.CLASHES: QT_TRANSLATE_NOOP("map_sentences", "{one} and {other} clash"),
}
WISHED = QT_TRANSLATE_NOOP("map_sentences", "{sentence} (wished)")
SOMETHING = QT_TRANSLATE_NOOP("map_sentences", "something")
HAS = QT_TRANSLATE_NOOP("map_sentences", "Has: {words}")
SEEKS = QT_TRANSLATE_NOOP("map_sentences", "Seeks: {words}")
NOTE = QT_TRANSLATE_NOOP("map_sentences", "Note: {words}")
ME = QT_TRANSLATE_NOOP("map_sentences", "Me: {name}")
NOWHERE = QT_TRANSLATE_NOOP("map_sentences", "No ring yet")
NO_RINGS = QT_TRANSLATE_NOOP("map_sentences", "Everybody")
LINES = QT_TRANSLATE_NOOP("map_sentences", "%n line(s)", "", 1)
HAS_SOME = QT_TRANSLATE_NOOP("map_sentences", "has %n thing(s)", "", 1)
SEEKS_SOME = QT_TRANSLATE_NOOP("map_sentences", "seeks %n thing(s)", "", 1)
IN_CIRCLE = QT_TRANSLATE_NOOP("map_sentences", "in circle {name}")
HAS_NOTE = QT_TRANSLATE_NOOP("map_sentences", "has a note")
STRENGTHS = {
    1: QT_TRANSLATE_NOOP("map_sentences", "weak line"),
    3: QT_TRANSLATE_NOOP("map_sentences", "strong line"),
}
CIRCLE = QT_TRANSLATE_NOOP("map_sentences", "Circle {name} with {who}")
UNNAMED_CIRCLE = QT_TRANSLATE_NOOP("map_sentences", "without a name")
NOBODY = QT_TRANSLATE_NOOP("map_sentences", "nobody")
LISTED = QT_TRANSLATE_NOOP("map_sentences", "{first} and {last}")
OTHERS = QT_TRANSLATE_NOOP("map_sentences", "%n other(s)", "", 1)
CHOSEN = QT_TRANSLATE_NOOP("map_sentences", "%n chosen: {who}", "", 1)
NAMESAKE = QT_TRANSLATE_NOOP("map_sentences", "{name} ({which})")

NAMED = 3
"""So many names are said; the others are counted."""


def say(text: str, n: int = -1) -> str:
    """Give a text of this module in the language of the window."""
    return QCoreApplication.translate(CONTEXT, text, None, n)


class _This:
    """A content as itself: it is compared by being the same one, which is quick, not by all that is in it."""

    __slots__ = ("content",)

    def __init__(self, content: MapContent) -> None:
        self.content = content

    def __hash__(self) -> int:
        return id(self.content)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _This) and other.content is self.content


@lru_cache(maxsize=4)
def _shared_names(this: _This) -> frozenset[str]:
    """Give the names that more than one contact has."""
    counts = Counter(actor.name for actor in this.content.actors)
    return frozenset(name for name, count in counts.items() if count > 1)


def known_as(content: MapContent, end: str | None) -> str:
    """Give the name of a contact or the middle; of two with one name, also the ring or else a number."""
    if end is None:
        return content.owner_name
    actor = content.by_id[end]
    if actor.name not in _shared_names(_This(content)):
        return actor.name
    same = [other for other in content.actors if other.name == actor.name]
    if sum(other.ring == actor.ring for other in same) == 1 and actor.ring is not None:
        return say(NAMESAKE).format(name=actor.name, which=ring_name(content, actor.ring))
    return say(NAMESAKE).format(name=actor.name, which=same.index(actor) + 1)


def kind_word(content: MapContent, kind: ActorKind) -> str:
    """Give the map's own word for a kind of contact, or else the usual one."""
    return word_for(content.map, kind, translate)


def line_sentence(content: MapContent, tie: Tie) -> str:
    """Give a line as a sentence, such as "Fatima helps Ahmed"."""
    one, other = known_as(content, tie.start), known_as(content, tie.end)
    if tie.direction is Direction.FROM:
        one, other = other, one
    mutual = tie.direction is Direction.BOTH or (
        tie.direction is Direction.NONE and tie.kind in (TieKind.KNOWS, TieKind.CLASHES)
    )
    text = (BOTH_WAYS if mutual else ONE_WAY)[tie.kind]
    good = term(tie.good) if tie.good else say(SOMETHING)
    sentence = say(text).format(one=apart(one), other=apart(other), good=good)
    return say(WISHED).format(sentence=sentence) if tie.wished else sentence


def line_heard(content: MapContent, tie: Tie) -> str:
    """Give all that a screen reader says of a line: the sentence, whether it is weak or strong, and its note."""
    parts = [line_sentence(content, tie)]
    if tie.strength in STRENGTHS:
        parts.append(say(STRENGTHS[tie.strength]))
    if tie.note:
        parts.append(say(HAS_NOTE))
    return ", ".join(parts)


def good_sentence(good: Offer | Ask) -> str:
    """Give an offer or ask as words: what it is, and of which kind if that says something."""
    kind = term(good.kind)
    words = f"{good.words} ({kind})" if good.words and good.kind is not Good.OTHER else good.words or kind
    return say(HAS if isinstance(good, Offer) else SEEKS).format(words=words)


def note_sentence(note: str) -> str:
    """Give a note as one line."""
    return say(NOTE).format(words=apart(" ".join(note.split())))


def ring_name(content: MapContent, ring: int | None) -> str:
    """Give the name of a ring; None is outside the rings."""
    names = content.map.ring_names
    if not names:
        return say(NO_RINGS)
    return say(NOWHERE) if ring is None or ring >= len(names) else names[ring]


def sector_name(content: MapContent, sector: int | None) -> str:
    """Give the name of a sector; "" for none."""
    names = content.map.sector_names
    return names[sector] if sector is not None and sector < len(names) else ""


def actor_sentence(content: MapContent, actor: Actor) -> str:
    """Give what a screen reader says of a contact: name, kind, ring, sector, lines, goods, circles and note."""
    parts = [apart(known_as(content, actor.id)), kind_word(content, actor.kind)]
    if content.map.ring_names:
        parts.append(ring_name(content, actor.ring))
    if place := sector_name(content, actor.sector):
        parts.append(place)
    parts += _held(content, actor.id)
    inside = [circle for circle in content.circles if actor.id in circle.members]
    parts += [say(IN_CIRCLE).format(name=circle_name(circle)) for circle in inside]
    if actor.note:
        parts.append(say(HAS_NOTE))
    sentence = ", ".join(parts)
    return say(WISHED).format(sentence=sentence) if actor.wished else sentence


def me_sentence(content: MapContent) -> str:
    """Give what a screen reader says of the person in the middle."""
    me = say(ME).format(name=apart(content.owner_name))
    return ", ".join((me, *_held(content, None)))


def _held(content: MapContent, end: str | None) -> list[str]:
    """Give how many lines somebody has, and how much there is that it has and seeks."""
    parts = [say(LINES, len(content.ties_of(end)))]
    if offers := content.offers_of(end):
        parts.append(say(HAS_SOME, len(offers)))
    if asks := content.asks_of(end):
        parts.append(say(SEEKS_SOME, len(asks)))
    return parts


def listed(names: Sequence[str], most: int = NAMED) -> str:
    """Give names as one would say them: "Mo, An and 3 others"."""
    if not names:
        return say(NOBODY)
    said = [apart(name) for name in names]
    if len(said) > most:
        said = [*said[: most - 1], say(OTHERS, len(said) - most + 1)]
    return say(LISTED).format(first=", ".join(said[:-1]), last=said[-1]) if len(said) > 1 else said[0]


def circle_name(circle: Circle) -> str:
    """Give the name of a circle to be put in a sentence, or that it has none."""
    return apart(f"“{circle.name}”") if circle.name else say(UNNAMED_CIRCLE)


def circle_title(content: MapContent, circle: Circle) -> str:
    """Give what a circle is called where it stands alone; without a name, who is in it tells it from the others."""
    return circle.name or circle_sentence(content, circle)


def circle_sentence(content: MapContent, circle: Circle) -> str:
    """Give a circle with who is in it, such as "Circle “Playground” with Mo, An and 3 others"."""
    who = listed([known_as(content, member) for member in circle.members if member in content.by_id])
    return say(CIRCLE).format(name=circle_name(circle), who=who)


def circle_heard(content: MapContent, circle: Circle) -> str:
    """Give all that a screen reader says of a circle."""
    sentence = circle_sentence(content, circle)
    return ", ".join((sentence, say(HAS_NOTE))) if circle.note else sentence


def short_name(content: MapContent, thing: str) -> str:
    """Give the shortest words that tell a thing from the others; "" for nothing."""
    if thing == content.map.id or thing in content.by_id:
        return known_as(content, None if thing == content.map.id else thing)
    return thing_sentence(content, thing)


def details_said(content: MapContent, thing: str) -> str:
    """Give what a contact or the middle has and seeks, and what is noted with anything, one after the other."""
    end = None if thing == content.map.id else thing
    goods: list[Offer | Ask] = [*content.offers_of(end), *content.asks_of(end)]
    notable: list[Actor | Tie | Circle] = [*content.actors, *content.ties, *content.circles]
    notes = [each.note for each in notable if each.id == thing and each.note]
    return ". ".join([*map(good_sentence, goods), *map(note_sentence, notes)])


def chosen_sentence(content: MapContent, things: Sequence[str]) -> str:
    """Give what is chosen: one thing with all there is to say of it, several as "3 chosen: Mo, An and Bo"."""
    if len(things) < 2:
        return thing_sentence(content, things[0] if things else "")
    return say(CHOSEN, len(things)).format(who=listed([short_name(content, thing) for thing in things]))


def thing_sentence(content: MapContent, thing: str) -> str:
    """Give what is said of anything on the map: the middle, a contact, a line or a circle; "" for nothing."""
    if thing == content.map.id:
        return me_sentence(content)
    if actor := content.by_id.get(thing):
        return actor_sentence(content, actor)
    if tie := next((each for each in content.ties if each.id == thing), None):
        return line_heard(content, tie)
    circle = next((each for each in content.circles if each.id == thing), None)
    return circle_heard(content, circle) if circle else ""
