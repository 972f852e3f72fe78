"""The run sheet holds what facilitators need, with names only as consent is."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from app.models.edit import added, changed
from app.models.errors import NOTHING_TO_PRINT, BadInput
from app.models.person import ConsentAnswer, ConsentUse
from app.models.session import Session
from app.storage import ProgrammeFile
from app.tasks.handouts import preview
from app.tasks.prints.run_sheet import RunSheetGathering
from tests.tasks.prints.evening import AT, SESSION, WORK, answered, page_text, planned_evening, press


@pytest.fixture
def file(tmp_path: Path) -> Iterator[ProgrammeFile]:
    with planned_evening(tmp_path) as made:
        yield made


def test_it_says_what_happens_in_each_block_and_when(file: ProgrammeFile) -> None:
    page = page_text(file, "run-sheet")
    for words in ("19:00–19:17", "17 min", "19:17–19:47", "20 if need be", "Aim Iedereen komt binnen"):
        assert words in page
    for words in ("Question A Wie houdt het vol?", "not in the programme", "May go when time runs out.", "“Teken mee”"):
        assert words in page


def test_blocks_at_the_same_time_stand_together(file: ProgrammeFile) -> None:
    content = RunSheetGathering(press(file), SESSION).content()
    assert [[block.title for block in group] for group in content.groups] == [
        ["Inloop"],
        ["Tafels", "Kaarten"],
        ["Overleg"],
    ]
    assert content.groups[1][0].start == content.groups[1][1].start == AT + timedelta(minutes=17)


def test_material_people_and_questions_are_added_up(file: ProgrammeFile) -> None:
    content = RunSheetGathering(press(file), SESSION).content()
    assert content.materials == (("15 pennen", "Inloop, Tafels"), ("soep", "Inloop"))
    assert (content.expected, content.roles) == (2, ("1 × resident", "1 × initiative-taker"))
    assert [(each.code, each.blocks) for each in content.questions] == [("A", "Tafels"), ("B", "")]


def test_a_name_stands_there_only_with_consent(file: ProgrammeFile) -> None:
    assert "Fatma" not in page_text(file, "run-sheet")
    file.commit(added("answer", answered(ConsentUse.REPORT)))
    assert "Who Fatma Amrani" in page_text(file, "run-sheet")
    taken_back = changed("answer", answered(ConsentUse.REPORT), answer=ConsentAnswer.NO, withdrawn_on=AT.date())
    file.commit(taken_back)
    page = page_text(file, "run-sheet")
    assert "Fatma" not in page
    assert "Who [initiative-taker Noord 1]" in page


def test_real_times_stand_where_they_are_known(file: ProgrammeFile) -> None:
    file.commit(changed("run", WORK, started_at=AT + timedelta(minutes=21)))
    assert "began 19:21" in page_text(file, "run-sheet")


def test_what_is_not_asked_for_is_left_out(file: ProgrammeFile) -> None:
    page = page_text(file, "run-sheet", parts=frozenset({"materials"}))
    assert "Bring along" in page
    assert "Block by block" not in page


def test_without_a_plan_there_is_nothing_to_print(file: ProgrammeFile) -> None:
    file.commit(added("add", Session(id="z", number=3, title="Later", starts_at=AT)))
    with pytest.raises(BadInput, match=NOTHING_TO_PRINT):
        preview(file, kind="run-sheet", session=3)
