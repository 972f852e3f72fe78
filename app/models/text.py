"""What may stand in a text, and how two texts are compared."""

import re
import unicodedata

NAME_LIMIT = 200
LINE_LIMIT = 500
NOTE_LIMIT = 5_000

CLEAR_SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
"""Without those that look alike on paper."""

ISOLATE, RELEASE = "\u2068", "\u2069"
"""Signs that are not seen, between which words keep their own reading direction."""

_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")
_WITHOUT_MARKS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "ð": "d"})


def storable(text: str) -> str:
    """Give `text` without the characters no file can hold: NUL and lone surrogates. All else stays as typed."""
    return _UNSTORABLE.sub("", text)


def one_line(text: str) -> str:
    """Give `text` storable and on one line, without white space around it; for names and titles."""
    return " ".join(storable(text).split())


def with_capital(text: str) -> str:
    """Give a text as it begins a sentence."""
    return f"{text[:1].upper()}{text[1:]}"


def apart(name: str) -> str:
    """Give a name that keeps its own reading direction inside a sentence."""
    return f"{ISOLATE}{name}{RELEASE}"


def fold(text: str) -> str:
    """Give `text` in lower case, without accents and doubled spaces, for searching and matching.

    >>> fold("Łukasz  ŞULE")
    'lukasz sule'
    """
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    plain = "".join(mark for mark in decomposed if not unicodedata.combining(mark))
    return " ".join(plain.translate(_WITHOUT_MARKS).split())


def shortened(text: str, limit: int) -> str:
    """Give `text` cut to at most `limit` characters, the last one an ellipsis where something was cut."""
    return text if len(text) <= limit else text[: limit - 1].rstrip() + "…"
