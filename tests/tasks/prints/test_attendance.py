"""The list to sign holds who is expected, and what each answered as it is now."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.models.edit import added, changed
from app.models.names import NameStyle
from app.models.person import ConsentAnswer, ConsentUse, Person
from app.models.session import Attendance, Session
from app.storage import ProgrammeFile
from app.tasks.prints.attendance import attendance_content
from tests.tasks.prints.evening import AT, SESSION, answered, page_text, planned_evening, press


@pytest.fixture
def file(tmp_path: Path) -> Iterator[ProgrammeFile]:
    with planned_evening(tmp_path) as made:
        yield made


def test_who_is_expected_stands_on_it_by_name_with_role_and_area(file: ProgrammeFile) -> None:
    rows = attendance_content(press(file), SESSION).rows
    assert [(row.code, row.name, row.role, row.area) for row in rows] == [
        ("P1", "Fatma Amrani", "initiative-taker", "Noord"),
        ("P2", "Henk Visser", "resident", ""),
    ]
    assert "stays with the organisers" in page_text(file, "attendance")


def test_who_walked_in_stands_on_it_too(file: ProgrammeFile) -> None:
    jan = Person(id="jan", number=3, name="Jan")
    file.commit(added("walk_in", jan, Attendance(id="a", session="s", person="jan", since=AT, walk_in=True)))
    content = attendance_content(press(file), SESSION)
    assert [row.name for row in content.rows] == ["Fatma Amrani", "Henk Visser", "Jan"]
    assert content.walked_in == 1


@pytest.mark.parametrize("style", [NameStyle.ROLE, NameStyle.PSEUDONYM])
def test_styles_that_name_nobody_are_followed(file: ProgrammeFile, style: NameStyle) -> None:
    page = page_text(file, "attendance", names=style)
    assert "Fatma" not in page
    assert "Henk" not in page


def test_answers_stand_there_as_they_are_now(file: ProgrammeFile) -> None:
    yes = answered(ConsentUse.REPORT)
    file.commit(added("answer", yes, answered(ConsentUse.PHOTO, ConsentAnswer.NO)))
    told = dict(zip(ConsentUse, attendance_content(press(file), SESSION).rows[0].answers, strict=True))
    assert (told[ConsentUse.REPORT], told[ConsentUse.PHOTO], told[ConsentUse.CONTACT]) == (True, False, None)
    file.commit(changed("answer", yes, withdrawn_on=AT.date()))
    assert attendance_content(press(file), SESSION).rows[0].answers[0] is False


def test_not_asked_is_still_to_be_asked(file: ProgrammeFile) -> None:
    file.commit(added("answer", answered(ConsentUse.REPORT, ConsentAnswer.NOT_ASKED)))
    assert attendance_content(press(file), SESSION).rows[0].answers[0] is None


def test_earlier_answers_and_boxes_can_be_left_out(file: ProgrammeFile) -> None:
    file.commit(added("answer", answered(ConsentUse.REPORT)))
    bare = attendance_content(press(file, parts=frozenset({"consent"})), SESSION)
    assert set(bare.rows[0].answers) == {None}
    assert attendance_content(press(file, parts=frozenset()), SESSION).uses == ()


def test_only_who_was_chosen_stands_on_it(file: ProgrammeFile) -> None:
    assert [row.name for row in attendance_content(press(file, persons=("henk",)), SESSION).rows] == ["Henk Visser"]


def test_where_nobody_is_expected_there_are_empty_rows(file: ProgrammeFile) -> None:
    file.commit(added("add", replace(SESSION, id="z", number=3, title="Later")))
    assert attendance_content(press(file), file.get(Session, "z")).rows == ()
    assert "0 expected" in page_text(file, "attendance", session=3)
