"""Word forms: "huizen" and "huis" have one stem, and so do "gestemd" and "stemmen".

Evenings are Dutch with English in between, so each word is looked at as both. The file need not be read anew when its
language is changed, and what is found does not depend on it.
"""

import re
from collections.abc import Iterable
from functools import cache, lru_cache
from threading import Lock
from typing import Any

LANGUAGES = ("dutch", "english")

_WORD = re.compile(r"[^\W\d_]+")
_SHORTEST, _LONGEST = 3, 40
_one_at_a_time = Lock()


@cache
def _stemmers() -> tuple[Any, ...]:
    import snowballstemmer

    return tuple(snowballstemmer.stemmer(language) for language in LANGUAGES)


@lru_cache(maxsize=65_536)
def stems_of(word: str) -> frozenset[str]:
    """Give the stems of one folded word; none for what is no word, or too short or long to have forms."""
    if not _SHORTEST <= len(word) <= _LONGEST or not _WORD.fullmatch(word):
        return frozenset()
    with _one_at_a_time:  # a stemmer remembers where it is in a word
        return frozenset(stemmer.stemWord(word) for stemmer in _stemmers())


def words_in(folded: str) -> list[str]:
    """Give the words of a folded text."""
    return _WORD.findall(folded)


def with_stems(folded: str) -> str:
    r"""Give a folded text with the stems of its words behind it, each between spaces; those that stand so already not.

    >>> with_stems("twee huizen")
    'twee huizen\n huis huizen twee '
    """
    stems = _all_stems(set(words_in(folded)))
    missing = sorted(stem for stem in stems if f" {stem} " not in folded)
    return f"{folded}\n {' '.join(missing)} " if missing else folded


def _all_stems(words: Iterable[str]) -> set[str]:
    return set().union(*map(stems_of, words))
