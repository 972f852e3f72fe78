"""The programme that everyone reads holds public blocks, rough times and questions, and nothing of facilitators."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from app.models.edit import added, changed
from app.models.errors import NOTHING_TO_PRINT, BadInput
from app.models.person import ConsentUse
from app.models.session import Session
from app.storage import ProgrammeFile
from app.tasks.handouts import preview
from app.tasks.prints.programme import programme_content, rough
from tests.tasks.prints.evening import AT, BESIDE, SESSION, answered, page_text, planned_evening, press


@pytest.fixture
def file(tmp_path: Path) -> Iterator[ProgrammeFile]:
    with planned_evening(tmp_path) as made:
        yield made


def test_only_public_blocks_stand_in_it_with_their_public_titles(file: ProgrammeFile) -> None:
    content = programme_content(press(file), SESSION)
    assert [(f"{slot.start:%H:%M}", slot.titles) for slot in content.slots] == [
        ("19:00", ("Inloop",)),
        ("19:15", ("Tafels", "Teken mee")),
    ]
    page = page_text(file, "programme")
    for hidden in ("Overleg", "Kaarten", "pennen", "Iedereen komt binnen"):
        assert hidden not in page


def test_only_tonights_questions_stand_in_it(file: ProgrammeFile) -> None:
    assert programme_content(press(file), SESSION).questions == ("Wie beslist?",)


def test_it_ends_when_people_were_told_else_when_the_plan_ends(file: ProgrammeFile) -> None:
    assert programme_content(press(file), SESSION).ends_at == SESSION.ends_at
    file.commit(changed("change", SESSION, ends_at=None))
    untold = file.get(Session, "s")
    assert programme_content(press(file), untold).ends_at == datetime(2026, 3, 12, 19, 57)


def test_a_name_in_a_title_stands_there_only_with_consent(file: ProgrammeFile) -> None:
    file.commit(changed("change", BESIDE, public_title="Teken met Fatma Amrani"))
    assert "Fatma" not in page_text(file, "programme")
    file.commit(added("answer", answered(ConsentUse.REPORT)))
    assert "Teken met Fatma Amrani" in page_text(file, "programme")


@pytest.mark.parametrize(("minute", "told"), [(2, 0), (3, 5), (17, 15), (58, 60)])
def test_times_are_rounded_to_five_minutes(minute: int, told: int) -> None:
    assert (rough(AT.replace(minute=minute)) - AT).total_seconds() == told * 60


def test_without_blocks_and_questions_there_is_nothing_to_print(file: ProgrammeFile) -> None:
    file.commit(added("add", Session(id="z", number=3, title="Later", starts_at=AT)))
    with pytest.raises(BadInput, match=NOTHING_TO_PRINT):
        preview(file, kind="programme", session=3)
