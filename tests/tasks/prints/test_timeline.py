"""The timeline says what happened with why and by role, and nothing that was said in confidence or taken back."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from app.models.edit import added
from app.models.note import CheckedBack, Note, NoteKind
from app.models.rank import ranks
from app.models.session import Session
from app.storage import ProgrammeFile
from app.tasks.prints.timeline import sheets
from tests.tasks.prints.evening import AT, page_text, planned_evening, press

RANKS = ranks(9)
HIGH = Note(
    id="n1",
    number=1,
    session="s",
    taken_at=AT,
    text="Acht mensen, zei Fatma Amrani",
    kind=NoteKind.HIGH_POINT,
    speaker="henk",
    why="Iedereen nam een taak",
    happened="voorjaar",
    timeline_rank=RANKS[0],
)


@pytest.fixture
def file(tmp_path: Path) -> Iterator[ProgrammeFile]:
    with planned_evening(tmp_path) as made:
        yield made


def test_it_stands_there_with_when_why_code_and_role_and_no_name(file: ProgrammeFile) -> None:
    file.commit(added("x", HIGH))
    told = page_text(file, "timeline", session=2)
    for words in ("voorjaar", "Acht mensen", "Iedereen nam een", "N1 · resident", "high point"):
        assert words in told
    assert "Fatma" not in told
    assert "Henk" not in told


def test_parts_leave_out_why_and_who(file: ProgrammeFile) -> None:
    file.commit(added("x", HIGH))
    told = page_text(file, "timeline", session=2, parts=frozenset())
    assert "N1" in told
    assert "Iedereen" not in told
    assert "resident" not in told


def test_confidences_and_what_is_not_agreed_are_counted_and_what_was_taken_back_says_no_more(
    file: ProgrammeFile,
) -> None:
    taken_back = replace(HIGH, id="n2", number=2, timeline_rank=RANKS[1], checked_back=CheckedBack.WITHDRAWN)
    secret = replace(HIGH, id="n3", number=3, timeline_rank=RANKS[2], confidential=True, text="geheim")
    quote = replace(HIGH, id="n4", number=4, timeline_rank=RANKS[3], verbatim=True, text="letterlijk")
    file.commit(added("x", taken_back, secret, quote))
    told = page_text(file, "timeline", session=2)
    assert "withdrawn by the" in told
    for words in ("Acht", "Iedereen", "voorjaar", "geheim", "letterlijk"):
        assert words not in told
    assert "left out" in told


def test_one_session_or_all_in_order_of_time(file: ProgrammeFile) -> None:
    earlier = Session(id="e", number=1, title="Eerste", starts_at=AT - timedelta(days=9))
    file.commit(added("x", HIGH, earlier, replace(HIGH, id="n2", number=2, session="e", text="Begin")))
    assert [sheet.name for sheet in sheets(press(file))] == ["timeline.pdf"]
    assert [sheet.name for sheet in sheets(press(file, session=1))] == ["S1-timeline.pdf"]
    told = page_text(file, "timeline")
    assert told.index("Session 1: Eerste") < told.index("Begin") < told.index("Session 2:") < told.index("Acht mensen")
    assert "Session 2:" not in page_text(file, "timeline", session=1)


def test_without_anything_on_the_line_there_is_no_print(file: ProgrammeFile) -> None:
    assert [*sheets(press(file))] == []


def test_long_words_are_cut_on_the_line_and_stand_in_full_below(file: ProgrammeFile) -> None:
    long = " ".join(f"woord{number}" for number in range(60))
    file.commit(
        added("x", *(replace(HIGH, id=f"n{n}", number=n, text=f"{long} {n}", timeline_rank=RANKS[n]) for n in range(3)))
    )
    told = page_text(file, "timeline", session=2)
    assert told.count("woord59") == 3
