"""What a drawn map shows, in words: for who hears a print instead of seeing it."""

from collections.abc import Iterable

from app.drawing.figure import Figure, Lettered
from app.models.language import QT_TRANSLATE_NOOP, Words
from app.models.map_reading import per_ring, wished
from app.models.network_map import Actor, MapContent

CONTEXT = "map_words"
CONTACTS = QT_TRANSLATE_NOOP("map_words", "Drawing of a map with %n contact(s).", "", 1)
NO_RING = QT_TRANSLATE_NOOP("map_words", "outside the rings")
WISHED = QT_TRANSLATE_NOOP("map_words", "wished for")
LINES = QT_TRANSLATE_NOOP("map_words", "%n line(s)", "", 1)
MORE = QT_TRANSLATE_NOOP("map_words", "and %n more", "", 1)
LEGEND = QT_TRANSLATE_NOOP("map_words", "What the signs of the map mean: {signs}")

MOST = 40
"""Names or lines that are said one by one."""


def map_in_words(content: MapContent, words: Words) -> str:
    """Give who is on a map, ring by ring, and who is connected with whom."""
    say = words.translate
    parts = [say(CONTEXT, CONTACTS, len(content.actors))]
    parts += [
        f"{ring or say(CONTEXT, NO_RING)}: {_names(actors, words)}." for ring, actors in per_ring(content) if actors
    ]
    if wished(content):
        parts.append(f"{say(CONTEXT, WISHED)}: {_names(wished(content), words)}.")
    if content.ties:
        lines = [f"{content.name_of(tie.start)} – {content.name_of(tie.end)}" for tie in content.ties]
        parts.append(f"{say(CONTEXT, LINES, len(lines))}: {_listed(lines, words)}.")
    return " ".join(parts)


def legend_in_words(legend: Figure, words: Words) -> str:
    """Give the words of a legend one after the other."""
    signs = [mark.line.text for mark in legend.marks if isinstance(mark, Lettered)]
    return words.translate(CONTEXT, LEGEND).format(signs=", ".join(signs))


def _names(actors: Iterable[Actor], words: Words) -> str:
    return _listed([actor.name for actor in actors], words)


def _listed(texts: list[str], words: Words) -> str:
    """Give texts after each other; of very many the first, and how many more there are."""
    left = len(texts) - MOST
    shown = texts if left <= 0 else [*texts[:MOST], words.translate(CONTEXT, MORE, left)]
    return ", ".join(text for text in shown if text.strip())
