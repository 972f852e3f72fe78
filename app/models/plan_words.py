"""Which sort of block a title tells of, so that a plan typed in haste has its colours too."""

import re

from app.models.session import BlockCategory
from app.models.text import fold

_WORDS = {
    BlockCategory.WELCOME: "inloop welkom ontvangst kennismaken kennismaking opening afsluiten afsluiting borrel "
    "welcome arrival introductions closing drinks",
    BlockCategory.TALK: "gesprek rondje ronde terugblik uitleg presentatie plenair bespreken vertellen "
    "talk conversation round presentation discussion",
    BlockCategory.WORK: "tafel tafels tafelgesprek tafelgesprekken groepjes tweetallen werken tijdlijn "
    "table tables groups pairs timeline",
    BlockCategory.MAPS: "hosselen kaart kaarten netwerk netwerkkaart netwerkkaarten map maps network",
    BlockCategory.HARVEST: "oogst afspraken conclusies besluiten harvest agreements conclusions",
    BlockCategory.BREAK: "pauze koffiepauze lunch eten pause break dinner",
}
_CATEGORY = {word: category for category, words in _WORDS.items() for word in words.split()}


def category_of(title: str) -> BlockCategory | None:
    """Give the sort of block that the first telling word of a title names, in Dutch or English; None without one."""
    return next((_CATEGORY[word] for word in re.findall(r"\w+", fold(title)) if word in _CATEGORY), None)
