"""Where in a text the words stand that somebody searched for, in characters of the text as it was typed."""

from collections.abc import Sequence

from app.models.text import fold
from app.storage.stemming import stems_of

Span = tuple[int, int]
"""First character and the one after the last."""

_FEW = 20
"""Marks that are enough for one text."""


def marks(text: str, words: Sequence[str]) -> tuple[Span, ...]:
    """Give where folded `words` stand in `text`, also in another form, from left to right and never overlapping."""
    folded, places = _folded(text)
    found = [_grown(span, places) for word in words for span in _parts(folded, word)]
    wanted = frozenset().union(*map(stems_of, words))
    found += [_grown(span, places) for span in _words(folded) if wanted & stems_of(folded[span[0] : span[1]])]
    return _joined(found)[:_FEW]


def _folded(text: str) -> tuple[str, list[int]]:
    """Give the folded text, and for each of its characters where it came from."""
    pieces: list[str] = []
    places: list[int] = []
    for place, sign in enumerate(text):
        piece = " " if sign.isspace() else fold(sign)
        pieces.append(piece)
        places += [place] * len(piece)
    return "".join(pieces), places


def _parts(folded: str, word: str) -> list[Span]:
    found, at = [], folded.find(word)
    while at >= 0:
        found.append((at, at + len(word)))
        at = folded.find(word, at + len(word))
    return found


def _words(folded: str) -> list[Span]:
    found, start = [], -1
    for place, sign in enumerate(f"{folded} "):
        if sign.isalpha():
            start = place if start < 0 else start
        elif start >= 0:
            found.append((start, place))
            start = -1
    return found


def _grown(span: Span, places: Sequence[int]) -> Span:
    return places[span[0]], places[span[1] - 1] + 1


def _joined(spans: Sequence[Span]) -> tuple[Span, ...]:
    found: list[Span] = []
    for start, end in sorted(spans):
        if found and start <= found[-1][1]:
            found[-1] = found[-1][0], max(end, found[-1][1])
        else:
            found.append((start, end))
    return tuple(found)
