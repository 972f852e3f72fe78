"""Memos: thoughts kept while reading. A code in a memo, such as N12, is a link, and each thing knows who names it."""

import re
from collections.abc import Iterable
from datetime import datetime

from app.models.codes import PREFIXES, code, numbered_by
from app.models.edit import Edit, added, changed
from app.models.errors import EMPTY_TEXT, BadInput
from app.models.questions import LearningQuestion
from app.models.record import Record, new_id
from app.models.text import storable
from app.models.themes import Memo

_LINK = re.compile(rf"(?<![\w-])(?:([{''.join(PREFIXES.values())}][1-9]\d{{0,8}})|\?([A-Z]{{1,2}}))(?![\w-])")
"""A capital with a number, or a learning question's letter behind ``?``; a word such as "N12a" is none."""


def write_memo(number: int, text: str, *, at: datetime, session: str | None = None) -> Edit:
    """Give the edit that keeps a memo. Raises `BadInput` without words."""
    return added("add_memo", Memo(id=new_id(), number=number, text=_needed(text), session=session, written_at=at))


def change_memo(memo: Memo, text: str) -> Edit:
    """Give the edit that gives a memo other words. Raises `BadInput` without any."""
    return changed("change_memo", memo, text=_needed(text))


def codes_in(text: str) -> list[str]:
    """Give the codes that a text names, each once, in its order; a learning question's without its ``?``.

    >>> codes_in("N12 spreekt N123 tegen, zie ?A en I7; N12 blijft.")
    ['N12', 'N123', 'A', 'I7']
    """
    return list(dict.fromkeys(match[1] or match[2] for match in _LINK.finditer(text)))


def links_in(text: str) -> list[tuple[type[Record], int]]:
    """Give record class and number for each code that a text names; whether there is such a record is not known."""
    return [found for each in codes_in(text) if (found := numbered_by(each))]


def as_link(record: Record) -> str:
    """Give how a memo names a record: its code, a learning question's letter with ``?``."""
    return f"?{code(record)}" if isinstance(record, LearningQuestion) else code(record)


def backlinks(record: Record, memos: Iterable[Memo]) -> list[Memo]:
    """Give the memos that name a record by its code."""
    wanted = code(record)
    return [memo for memo in memos if memo.id != record.id and wanted in codes_in(memo.text)]


def _needed(words: str) -> str:
    text = storable(words).strip()
    if not text:
        raise BadInput(EMPTY_TEXT)
    return text
