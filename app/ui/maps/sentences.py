"""What stands on a map, in words: "Fatima helps Ahmed", for the list, the status line and the screen reader."""

from PySide6.QtCore import QCoreApplication

from app.models.language import QT_TRANSLATE_NOOP
from app.models.network_map import Actor, Ask, Direction, MapContent, Offer, Tie, TieKind
from app.ui.parts.words import term

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
ME = QT_TRANSLATE_NOOP("map_sentences", "Me: {name}")
NOWHERE = QT_TRANSLATE_NOOP("map_sentences", "No ring yet")
NO_RINGS = QT_TRANSLATE_NOOP("map_sentences", "Everybody")
LINES = QT_TRANSLATE_NOOP("map_sentences", "%n line(s)", "", 1)
ISOLATE, RELEASE = "\u2068", "\u2069"


def say(text: str, n: int = -1) -> str:
    """Give a text of this module in the language of the window."""
    return QCoreApplication.translate(CONTEXT, text, None, n)


def apart(name: str) -> str:
    """Give a name that keeps its own reading direction inside a sentence."""
    return f"{ISOLATE}{name}{RELEASE}"


def line_sentence(content: MapContent, tie: Tie) -> str:
    """Give a line as a sentence, such as "Fatima helps Ahmed"."""
    one, other = content.name_of(tie.start), content.name_of(tie.end)
    if tie.direction is Direction.FROM:
        one, other = other, one
    mutual = tie.direction is Direction.BOTH or (
        tie.direction is Direction.NONE and tie.kind in (TieKind.KNOWS, TieKind.CLASHES)
    )
    text = (BOTH_WAYS if mutual else ONE_WAY)[tie.kind]
    good = term(tie.good) if tie.good else say(SOMETHING)
    sentence = say(text).format(one=apart(one), other=apart(other), good=good)
    return say(WISHED).format(sentence=sentence) if tie.wished else sentence


def good_sentence(good: Offer | Ask) -> str:
    """Give an offer or ask as words: what it is, and of which kind."""
    words = f"{good.words} ({term(good.kind)})" if good.words else term(good.kind)
    return say(HAS if isinstance(good, Offer) else SEEKS).format(words=words)


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
    """Give what a screen reader says of a contact: name, kind, ring, sector, and how many lines."""
    parts = [apart(actor.name), term(actor.kind)]
    if content.map.ring_names:
        parts.append(ring_name(content, actor.ring))
    if place := sector_name(content, actor.sector):
        parts.append(place)
    parts.append(say(LINES, len(content.ties_of(actor.id))))
    sentence = ", ".join(parts)
    return say(WISHED).format(sentence=sentence) if actor.wished else sentence


def thing_sentence(content: MapContent, thing: str) -> str:
    """Give what is said of anything on the map: the centre, a contact or a line; "" for nothing."""
    if thing == content.map.id:
        me = say(ME).format(name=apart(content.owner_name))
        return f"{me}, {say(LINES, len(content.ties_of(None)))}"
    if actor := content.by_id.get(thing):
        return actor_sentence(content, actor)
    tie = next((each for each in content.ties if each.id == thing), None)
    return line_sentence(content, tie) if tie else ""
