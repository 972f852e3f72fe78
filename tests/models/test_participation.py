"""People come in, say who they are, and agree or not."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from app.models.errors import BadInput
from app.models.participation import (
    add_person,
    answer_consent,
    check_in,
    matching,
    read_walk_in,
    set_area,
    walk_in,
)
from app.models.person import Consent, ConsentAnswer, ConsentUse, Person, Role
from app.models.programme import Area
from app.models.session import Attendance, Session

MO = Person(id="p1", number=1, name="Mo el Idrissi")
TONIGHT = Session(id="s1", number=1, title="Avond", starts_at=datetime(2026, 3, 12, 19))
NOORD = Area(id="a1", name="Noord")
DAY = date(2026, 3, 12)


@pytest.mark.parametrize(
    ("line", "name", "role", "area"),
    [
        ("Jan", "Jan", Role.RESIDENT, ""),
        ("Jan, bewoner, Noord", "Jan", Role.RESIDENT, "Noord"),
        ("An Smit, Noord, ambtenaar", "An Smit", Role.OFFICIAL, "Noord"),
        ("An, @i", "An", Role.INITIATOR, ""),
        ("An, civil servant", "An", Role.OFFICIAL, ""),
    ],
)
def test_a_walk_in_line_is_read(line: str, name: str, role: Role, area: str) -> None:
    told = read_walk_in(line)
    assert (told.name, told.role, told.area) == (name, role, area)


def test_a_walk_in_is_a_person_who_is_here_in_a_known_place() -> None:
    edit = walk_in(TONIGHT, 5, "Jan, noord", areas=[NOORD], at=TONIGHT.starts_at)
    person, here = (change.after for change in edit.changes)
    assert isinstance(person, Person)
    assert isinstance(here, Attendance)
    assert (person.number, person.area, here.person, here.walk_in) == (5, "a1", person.id, True)


def test_a_new_place_is_made_in_the_same_edit() -> None:
    edit = set_area(MO, "Zuidoost", areas=[NOORD])
    area, person = (change.after for change in edit.changes)
    assert isinstance(area, Area)
    assert isinstance(person, Person)
    assert (area.name, person.area) == ("Zuidoost", area.id)


def test_nobody_is_added_without_a_name() -> None:
    with pytest.raises(BadInput):
        add_person(1, "  ")


def test_taking_a_yes_back_is_a_withdrawal_with_both_days() -> None:
    given = Consent(id="c", person="p1", use=ConsentUse.PHOTO, answer=ConsentAnswer.YES, given_on=DAY)
    later = date(2026, 4, 1)
    edit = answer_consent(MO, ConsentUse.PHOTO, ConsentAnswer.NO, consents=[given], on=later)
    assert edit.changes[0].after == replace(given, answer=ConsentAnswer.NO, withdrawn_on=later)


def test_a_first_answer_has_its_day_and_who_noted_it() -> None:
    edit = answer_consent(MO, ConsentUse.PHOTO, ConsentAnswer.YES, consents=[], on=DAY, noted_by="Marit")
    consent = edit.changes[0].after
    assert isinstance(consent, Consent)
    assert (consent.given_on, consent.noted_by, consent.withdrawn_on) == (DAY, "Marit", None)


@pytest.mark.parametrize(("text", "found"), [("mo", True), ("id", True), ("mo id", True), ("m", False), ("xx", False)])
def test_two_letters_of_any_word_find_somebody(text: str, found: bool) -> None:
    assert bool(matching([MO], text)) is found


def test_who_is_checked_in_is_at_a_table() -> None:
    here = check_in(TONIGHT, MO, at=TONIGHT.starts_at, table="2").changes[0].after
    assert isinstance(here, Attendance)
    assert (here.person, here.table) == ("p1", "2")
