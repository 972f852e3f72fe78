"""The codes people see and say: N12, I7, and the letters of learning questions.

A number is given once and never again, also after undo; the counters are kept by the file.
"""

import re

from app.models.acting import CourseOfAction, FollowUp
from app.models.insights import Insight
from app.models.network_map import NetworkMap
from app.models.note import Note
from app.models.person import Person
from app.models.questions import LearningQuestion
from app.models.record import Record
from app.models.session import Session
from app.models.themes import Memo

PREFIXES: dict[type[Record], str] = {
    Person: "P",
    Session: "S",
    Note: "N",
    NetworkMap: "K",
    Insight: "I",
    CourseOfAction: "H",
    FollowUp: "A",
    Memo: "M",
}
"""Note, insight, kaart, handelingsperspectief, actie, memo: the letters of the Dutch words."""

NUMBERED: tuple[type[Record], ...] = (*PREFIXES, LearningQuestion)
"""The record classes with a `number` field."""


def code(record: Record) -> str:
    """Give the code of a numbered record, such as ``"N12"``, or a learning question's letter."""
    number = record.number  # type: ignore[attr-defined]
    if isinstance(record, LearningQuestion):
        return letter(number)
    return f"{PREFIXES[type(record)]}{number}"


def letter(number: int) -> str:
    """Give the letter for a number from 1 on: A to Z, AA, AB and so on.

    >>> letter(26), letter(27)
    ('Z', 'AA')
    """
    found = ""
    while number > 0:
        number, place = divmod(number - 1, 26)
        found = chr(ord("A") + place) + found
    return found


_CODE = re.compile(r"([a-z])\s?([1-9]\d{0,8})", re.IGNORECASE)
_LETTER = re.compile(r"[A-Z]{1,2}")


def numbered_by(text: str) -> tuple[type[Record], int] | None:
    """Give the record class and number a code stands for; None where `text` is no code.

    Small letters will do before a number; a learning question's letter by itself must be a capital.

    >>> numbered_by("n12")[1], numbered_by("AA")[1], numbered_by("aa")
    (12, 27, None)
    """
    words = text.strip()
    if found := _CODE.fullmatch(words):
        cls = next((cls for cls, prefix in PREFIXES.items() if prefix == found[1].upper()), None)
        return (cls, int(found[2])) if cls else None
    if not _LETTER.fullmatch(words):
        return None
    number = 0
    for sign in words:
        number = number * 26 + ord(sign) - ord("A") + 1
    return LearningQuestion, number
