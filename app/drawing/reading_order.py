"""In which order the letters of a mixed text stand on the page: Arabic from the right, Latin from the left.

The Unicode bidirectional algorithm, by python-bidi. Isolates, which it does not know, are read as embeddings.
"""

from dataclasses import dataclass
from itertools import groupby
from unicodedata import bidirectional

from app.models.text import apart

_SIDEWAYS = frozenset({"R", "AL", "AN", "RLE", "RLO", "LRO", "LRE", "RLI", "LRI", "FSI"})
_DEPTHS = {"LRI": 1, "RLI": 1, "FSI": 1, "PDI": -1}
_LRI, _RLI, _FSI = "\u2066", "\u2067", "\u2068"
_UNKNOWN = "a"
"""Stands for a character newer than this Python's tables: it has no direction, and python-bidi refuses that."""
_EMBEDDINGS = {_LRI: "\u202a", _RLI: "\u202b", "\u2069": "\u202c"}


@dataclass(frozen=True, slots=True)
class Stretch:
    """The characters `start` to `end` (exclusive) of a text, all read in one direction."""

    start: int
    end: int
    rtl: bool


def begins_right(text: str) -> bool:
    """Tell whether a text is read from the right: by its first letter with a direction, not isolated."""
    isolated = 0
    for kind in map(bidirectional, text):
        if kind in ("L", "R", "AL") and not isolated:
            return kind != "L"
        isolated = max(0, isolated + _DEPTHS.get(kind, 0))
    return False


def in_a_line(name: str) -> str:
    """Give a name so that a line that begins with it reads from the left all the same."""
    return apart(name) if begins_right(name) else name


def stretches(text: str, *, rtl: bool) -> list[Stretch]:
    """Give the stretches of a line from left to right as they stand; `rtl`: the line begins right."""
    if not rtl and not any(bidirectional(letter) in _SIDEWAYS for letter in text):
        return [Stretch(0, len(text), False)]
    parts = []
    for level, group in groupby(enumerate(_levels(text, base=int(rtl))), key=lambda each: each[1]):
        places = [place for place, _ in group]
        parts.append((level, Stretch(places[0], places[-1] + 1, level % 2 == 1)))
    return _as_they_stand(parts)


def _as_they_stand(parts: list[tuple[int, Stretch]]) -> list[Stretch]:
    """Turn round every series of parts at or above each level, from the highest level down (rule L2)."""
    for level in range(max((level for level, _ in parts), default=0), 0, -1):
        parts = _turned(parts, level)
    return [stretch for _, stretch in parts]


def _turned(parts: list[tuple[int, Stretch]], level: int) -> list[tuple[int, Stretch]]:
    found: list[tuple[int, Stretch]] = []
    for high, group in groupby(parts, key=lambda part: part[0] >= level):
        series = list(group)
        found += reversed(series) if high else series
    return found


def _levels(text: str, *, base: int) -> list[int]:
    """Give the level of every character: even reads from the left, odd from the right."""
    from bidi import algorithm

    storage = algorithm.get_empty_storage()
    storage["base_level"], storage["base_dir"] = base, "LR"[base]
    algorithm.get_embedding_levels(_without_isolates(text), storage)
    for place, letter in enumerate(storage["chars"]):
        letter["place"] = place
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    algorithm.resolve_neutral_types(storage, False)
    algorithm.resolve_implicit_levels(storage, False)
    known = {letter["place"]: letter["level"] for letter in storage["chars"]}
    levels: list[int] = []
    for place in range(len(text)):
        levels.append(known.get(place, levels[-1] if levels else base))
    for place in range(len(text.rstrip()), len(text)):
        levels[place] = base
    return levels


def _without_isolates(text: str) -> str:
    """Give a text with embeddings in the place of isolates, and known letters for unknown ones, one by one."""
    found = []
    for place, letter in enumerate(text):
        if letter == _FSI:
            letter = _RLI if begins_right(text[place + 1 :].split("\u2069")[0]) else _LRI
        known = bidirectional(letter) or letter in _EMBEDDINGS
        found.append(_EMBEDDINGS.get(letter, letter) if known else _UNKNOWN)
    return "".join(found)
