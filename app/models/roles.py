"""Which role a word means, in any of our languages."""

from functools import cache

from app.models.language import LANGUAGES, Words
from app.models.person import ROLE_KEYS, Role
from app.models.terms import LABELS, TERMS
from app.models.text import fold

OTHER_WORDS = {
    "gemeente": Role.OFFICIAL,
    "ambtenares": Role.OFFICIAL,
    "official": Role.OFFICIAL,
    "wethouder": Role.ADMINISTRATOR,
    "bewoonster": Role.RESIDENT,
    "buurtbewoner": Role.RESIDENT,
    "initiator": Role.INITIATOR,
    "welzijnswerker": Role.SOCIAL_PROFESSIONAL,
    "ondernemster": Role.ENTREPRENEUR,
    "onderzoekster": Role.RESEARCHER,
    "begeleidster": Role.FACILITATOR,
    "anders": Role.OTHER,
    "other": Role.OTHER,
}
"""Words for roles beside the labels on screen."""


def role_from(text: str) -> Role | None:
    """Give the role a word means, in Dutch or English, or by its letter; None if it means none."""
    return _words().get(fold(text).removeprefix("@"))


@cache
def _words() -> dict[str, Role]:
    words = dict(OTHER_WORDS) | ROLE_KEYS
    for role in Role:
        words[role.value] = role
        for language in LANGUAGES:
            words[fold(Words(language).translate(TERMS, LABELS[Role][role]))] = role
    return words
