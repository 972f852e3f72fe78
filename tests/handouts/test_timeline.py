"""The strip has letters that are large enough, goes on in a next strip where it is long, and tells itself in words."""

from dataclasses import replace

import pytest

from app.handouts.timeline import Stretch, TimelineContent, timeline_document
from app.models.language import Words
from app.models.note import Note, NoteKind
from app.models.timeline import KINDS
from tests.handouts import tagged
from tests.handouts.evening_sheets import AT, OCCASION, pages, smallest_letter


def happening(number: int, kind: NoteKind, text: str) -> Note:
    return Note(id=str(number), number=number, session="s", taken_at=AT, text=text, kind=kind, why="Daarom")


def content(count: int, text: str = "Acht mensen") -> TimelineContent:
    notes = tuple(happening(number, KINDS[number % 4], f"{text} {number}") for number in range(count))
    said_by = {note.id: f"N{note.number} · resident" for note in notes}
    return TimelineContent("S2", OCCASION, (Stretch("Session 2", AT, notes, said_by),))


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("count", [1, 5, 30])
def test_every_happening_stands_there_in_letters_that_are_large_enough(count: int, large: bool) -> None:
    document = timeline_document(replace(content(count), large_print=large), Words("en"))
    told = " ".join(pages(document))
    assert all(f"N{number} " in told for number in range(count))
    assert smallest_letter(document) >= (18 if large else 12)


def test_a_short_line_has_larger_letters() -> None:
    few, many = (timeline_document(content(count), Words("en")) for count in (4, 20))
    assert len(pages(few)) == 1
    tall = [max(row.height for row in _rows(document)) for document in (few, many)]
    assert tall[0] > tall[1]


def _rows(document):
    return [mark.figure for page in document.flow.pages for mark in page.marks if hasattr(mark, "figure")]


@pytest.mark.parametrize("large", [False, True])
def test_words_that_do_not_fit_stand_in_full_with_their_code(large: bool) -> None:
    long = replace(content(3, "Woordvanzestigletters" * 3 + " <b>& straat" * 40), large_print=large)
    told = "".join(" ".join(pages(timeline_document(long, Words("en")))).split())
    assert told.count("<b>&straat" * 40) == 3
    assert "Whatdidnotfitontheline" in told


def test_who_hears_it_hears_each_happening() -> None:
    (figure,) = tagged.read(timeline_document(content(2), Words("en")).pdf()).tree.of("Figure")
    first, second = "high point – Acht mensen 0", "low point – Acht mensen 1"
    assert figure.entries["/Alt"] == f"{first} – why: Daarom – N0 · resident. {second} – why: Daarom – N1 · resident"


def test_a_strip_that_is_not_as_wide_as_the_sheet_hangs_in_its_middle() -> None:
    document = timeline_document(content(3), Words("en"))
    placed = [mark for page in document.flow.pages for mark in page.marks if hasattr(mark, "figure")]
    strip = max(placed, key=lambda mark: mark.figure.height)
    right = document.paper.width - strip.x - strip.figure.width
    assert right == pytest.approx(max(document.paper.side, strip.x))
