"""A code in a memo is a link both ways, and only to exactly that code."""

from datetime import datetime

import pytest

from app.models.errors import BadInput
from app.models.note import Note
from app.models.questions import LearningQuestion
from app.models.themes import Memo
from app.models.themes_memos import as_link, backlinks, change_memo, codes_in, write_memo

AT = datetime(2026, 3, 12, 19)


def memo(number: int, text: str) -> Memo:
    return Memo(id=f"m{number}", number=number, text=text, written_at=AT)


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("N12 en N123, (K3)!", ["N12", "N123", "K3"]),
        ("N12a, AN12, n12, N012, N0, Z5 en N-12", []),
        ("?A, A, ?ABC en ?AA.", ["A", "AA"]),
        ("N1 N1", ["N1"]),
    ],
)
def test_codes_are_read_as_whole_words(text: str, codes: list[str]) -> None:
    assert codes_in(text) == codes


def test_each_thing_knows_the_memos_that_name_it_and_not_its_longer_cousin() -> None:
    memos = [memo(1, "Zie N12."), memo(2, "Zie N123."), memo(3, "M3 is dit zelf, ?B niet")]
    note = Note(id="n", number=12, session="s", taken_at=AT, text="x")
    assert [each.number for each in backlinks(note, memos)] == [1]
    assert [each.number for each in backlinks(LearningQuestion(id="q", number=2), memos)] == [3]
    assert backlinks(memos[2], memos) == []
    assert (as_link(note), as_link(LearningQuestion(id="q", number=2))) == ("N12", "?B")


def test_a_memo_needs_words() -> None:
    with pytest.raises(BadInput):
        write_memo(1, " \n", at=AT)
    with pytest.raises(BadInput):
        change_memo(memo(1, "x"), "")
