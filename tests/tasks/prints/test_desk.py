"""Who is expected, and what they are called at the desk, whatever their name looks like."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.models.edit import added, changed
from app.models.names import NameStyle
from app.models.person import Person, Role
from app.models.session import Attendance
from app.storage import ProgrammeFile
from app.tasks.prints.desk import guests, short_name, short_names
from tests.tasks.prints.evening import AT, HENK, SESSION, page_text, planned_evening, press

HOSTILE = [
    "Jan <jan@x.nl> de Boer",
    "R&D",
    "<b>Piet",
    "&amp; <img src='/etc/passwd'>",
    "=cmd|' /C calc'!A0",
    "{0} %s {name}",
    "Łukasz Şule",
    "Ɣanim José",
]


@pytest.fixture
def file(tmp_path: Path) -> Iterator[ProgrammeFile]:
    with planned_evening(tmp_path) as made:
        yield made


def test_guests_stand_by_name_and_without_names_by_number(file: ProgrammeFile) -> None:
    file.commit(changed("rename", HENK, name="Adam Visser"))
    assert [each.called for each in guests(press(file), SESSION)] == ["Adam Visser", "Fatma Amrani"]
    by_role = guests(press(file, names=NameStyle.ROLE), SESSION)
    assert [each.called for each in by_role] == ["initiative-taker Noord 1", "resident 1"]
    assert [each.called for each in guests(press(file, names=NameStyle.FIRST), SESSION)] == ["Adam", "Fatma"]


def test_the_table_is_where_somebody_sits_now_else_where_they_were_expected(file: ProgrammeFile) -> None:
    file.commit(added("here", Attendance(id="a", session="s", person="henk", since=AT, table="1")))
    assert [each.table for each in guests(press(file), SESSION)] == ["1", "1"]


@pytest.mark.parametrize(("name", "short"), [("Mo el Idrissi", "Mo"), ("Netwerk 28", "Netwerk 28"), ("Jan", "Jan")])
def test_a_short_name_is_the_first_one(name: str, short: str) -> None:
    assert short_name(Person(id="p", number=1, name=name)) == short


def test_one_word_has_no_other_letter() -> None:
    people = [Person(id=name, number=1, name=name, role=Role.RESIDENT) for name in ("Jan", "Jan Bos")]
    assert short_names(people) == {"Jan": "Jan", "Jan Bos": "Jan B."}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_name_is_only_a_name(file: ProgrammeFile, name: str) -> None:
    file.commit(changed("rename", HENK, name=name))
    assert "".join(name.split()) in "".join(page_text(file, "attendance").split())
    assert name in page_text(file, "consent", persons=("henk",))
    assert name.split()[0] in page_text(file, "name-cards")
