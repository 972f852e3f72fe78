"""The codes on sheets that are written on by hand, such as ``2T3-FKH``: typed in, they lead to where the sheet goes.

A code is short to say aloud: the session, a letter for the sort of sheet, the table or the person, then three letters.
Two of those are the programme's, the last one is a check: whoever mistypes or swaps one sign gets no wrong sheet but a
sentence. Small letters, spaces and dashes do not matter, nor signs that look alike: an ``O`` among digits is a 0.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256

from app.models.errors import (
    PAPER_MISTYPED,
    PAPER_NO_PERSON,
    PAPER_NO_SESSION,
    PAPER_NO_TABLE,
    PAPER_OTHER_PROGRAMME,
    BadInput,
)
from app.models.person import Person
from app.models.programme import Programme
from app.models.session import Session

LETTERS = "BFHJKLMRSXZ"
"""Eleven letters that neither look nor sound alike; no words can be made of them. Eleven is prime: see `_check`."""

NOBODY = 0
"""In the place of a session's number, a table or a person: none of them."""


class PaperKind(StrEnum):
    """What sort of sheet a code stands on; the value is its letter."""

    TABLE_SHEET = "T"
    BLANK_MAP = "K"


@dataclass(frozen=True, slots=True)
class Paper:
    """What a code says: the session's number, and the place of the table in the session, or a person's number."""

    kind: PaperKind
    session: int
    about: int = NOBODY


@dataclass(frozen=True, slots=True)
class Leads:
    """Where a sheet goes: its session (None: a map in none), and the table, or the person whose map it is."""

    kind: PaperKind
    session: Session | None
    table: str = ""
    person: Person | None = None


_SHAPE = re.compile(r"([0-9OIL]{1,5})([TK])([0-9OIL]{1,6})([A-Z0-9]{3})")
_VALUES = {str(digit): digit for digit in range(10)} | {letter: value for value, letter in enumerate(LETTERS)}
"""What each digit and each letter of the mark counts for in the check."""

_NO_DIGIT = 10
"""What the letter for the sort of sheet counts for at its place: what no digit does, so that swapping shows."""

_KINDS = {kind.value: 5 * place for place, kind in enumerate(PaperKind)}
"""What the sort of sheet adds to the check, so that one letter for the other shows too."""

_BETWEEN = re.compile(r"[\s\u2010-\u2015.·-]+")
_AS_DIGIT = str.maketrans("OIL", "011")
_AS_LETTER = str.maketrans("8521I", "BSZLL")


def paper_code(paper: Paper, programme: Programme) -> str:
    """Give the code of a sheet in a programme."""
    front = f"{paper.session}{paper.kind.value}{paper.about}"
    mark = _mark(programme)
    return f"{front}-{mark}{_check(front + mark)}"


def table_paper(session: Session, table: str) -> Paper:
    """Give what the code of a table's sheet says; ``""`` is the one sheet of a session without tables.

    A table goes by its place among those of the session, so that it keeps its code when it gets another name.
    """
    place = session.tables.index(table) + 1 if table else NOBODY
    return Paper(PaperKind.TABLE_SHEET, session.number, place)


def map_paper(session: Session | None, person: Person | None = None) -> Paper:
    """Give what the code of a sheet for a map says, for somebody or for anybody."""
    return Paper(PaperKind.BLANK_MAP, session.number if session else NOBODY, person.number if person else NOBODY)


def looks_like_paper_code(text: str) -> bool:
    """Tell whether somebody most likely means the code of a sheet."""
    return _SHAPE.fullmatch(_bare(text)) is not None


def read_paper_code(text: str, programme: Programme) -> Paper:
    """Give what a code says. Raises `BadInput` for one that was mistyped or is another programme's."""
    found = _SHAPE.fullmatch(_bare(text))
    if found is None:
        raise BadInput(PAPER_MISTYPED)
    session, kind, about, letters = found.groups()
    session, about, letters = session.translate(_AS_DIGIT), about.translate(_AS_DIGIT), letters.translate(_AS_LETTER)
    if not set(letters) <= set(LETTERS) or _check(f"{session}{kind}{about}{letters[:2]}") != letters[2]:
        raise BadInput(PAPER_MISTYPED)
    if letters[:2] != _mark(programme):
        raise BadInput(PAPER_OTHER_PROGRAMME)
    return Paper(PaperKind(kind), int(session), int(about))


def leads_to(paper: Paper, sessions: Iterable[Session], people: Iterable[Person]) -> Leads:
    """Give where a sheet goes. Raises `BadInput` where its session, table or person is not there any more."""
    session = next((each for each in sessions if each.number == paper.session), None)
    if session is None and (paper.session != NOBODY or paper.kind is PaperKind.TABLE_SHEET):
        raise BadInput(PAPER_NO_SESSION, {"number": paper.session})
    if session is not None and paper.kind is PaperKind.TABLE_SHEET:
        return Leads(paper.kind, session, table=_table(session, paper.about))
    person = next((each for each in people if each.number == paper.about), None)
    if person is None and paper.about != NOBODY:
        raise BadInput(PAPER_NO_PERSON)
    return Leads(paper.kind, session, person=person)


def _table(session: Session, place: int) -> str:
    if place == NOBODY:
        return ""
    if place > len(session.tables):
        raise BadInput(PAPER_NO_TABLE, {"number": session.number})
    return session.tables[place - 1]


def _bare(text: str) -> str:
    return _BETWEEN.sub("", text).upper()


def _mark(programme: Programme) -> str:
    """Give the two letters of a programme, always different ones; one in 110 programmes has the same."""
    first, step = sha256(programme.id.encode()).digest()[:2]
    one = first % len(LETTERS)
    other = (one + 1 + step % (len(LETTERS) - 1)) % len(LETTERS)
    return LETTERS[one] + LETTERS[other]


def _check(signs: str) -> str:
    """Give the letter that belongs with the signs before it.

    A weighted sum modulo eleven, as in the ten-digit ISBN: no single wrong sign and no two swapped neighbours give the
    same letter.
    """
    at = next(place for place, sign in enumerate(signs) if sign in _KINDS)
    values = [_VALUES.get(sign, 0) for sign in signs]
    values[at] = _NO_DIGIT
    total = sum(value * (1 + place % 10) for place, value in enumerate(values))
    return LETTERS[(total + _KINDS[signs[at]]) % len(LETTERS)]
