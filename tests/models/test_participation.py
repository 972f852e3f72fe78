"""People come in, say who they are, and agree or not."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from app.models.errors import BadInput, Refused
from app.models.participation import (
    add_person,
    answer_consent,
    check_in,
    invite,
    matching,
    of_last_time,
    read_walk_in,
    set_area,
    walk_in,
)
from app.models.person import CONSENT_TEXT_VERSION, Consent, ConsentAnswer, ConsentUse, Person, Role
from app.models.programme import Area
from app.models.session import Attendance, Invitation, Session

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


def test_two_areas_of_one_name_are_told_apart_by_where_they_lie() -> None:
    cities = [Area(id=f"c{n}", name=f"Stad {n}") for n in (1, 2)]
    centres = [Area(id=f"m{n}", name="Centrum", parent=f"c{n}") for n in (1, 2)]
    (change,) = set_area(MO, "Centrum (Stad 2)", areas=[*cities, *centres]).changes
    assert isinstance(change.after, Person)
    assert change.after.area == "m2"


def test_nobody_is_added_without_a_name() -> None:
    with pytest.raises(BadInput):
        add_person(1, "  ")


def test_taking_a_yes_back_is_a_withdrawal_with_both_days() -> None:
    given = Consent(id="c", person="p1", use=ConsentUse.PHOTO, answer=ConsentAnswer.YES, given_on=DAY)
    later = date(2026, 4, 1)
    edit = answer_consent(MO, ConsentUse.PHOTO, ConsentAnswer.NO, consents=[given], on=later)
    assert edit.changes[0].after == replace(given, answer=ConsentAnswer.NO, withdrawn_on=later)


def test_a_yes_taken_back_on_the_way_over_not_asked_stays_a_withdrawal() -> None:
    given = Consent(id="c", person="p1", use=ConsentUse.PHOTO, answer=ConsentAnswer.YES, given_on=DAY)
    later = date(2026, 4, 1)
    consents = [given]
    for answer in (ConsentAnswer.NOT_ASKED, ConsentAnswer.NO):
        after = answer_consent(MO, ConsentUse.PHOTO, answer, consents=consents, on=later).changes[0].after
        assert isinstance(after, Consent)
        consents = [after]
    assert consents == [replace(given, answer=ConsentAnswer.NO, withdrawn_on=later)]
    (again,) = answer_consent(MO, ConsentUse.PHOTO, ConsentAnswer.YES, consents=consents, on=later).changes
    assert again.after == replace(given, given_on=later)


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


def test_who_is_here_cannot_come_in_again() -> None:
    here = check_in(TONIGHT, MO, at=TONIGHT.starts_at).changes[0].after
    assert isinstance(here, Attendance)
    with pytest.raises(Refused):
        check_in(TONIGHT, MO, at=TONIGHT.starts_at, present=[here])


def test_only_who_is_not_expected_yet_is_invited() -> None:
    known = [Invitation(id="i1", session="s1", person="p1"), Invitation(id="i2", session="other", person="p2")]
    (change,) = invite(TONIGHT, ["p1", "p2", "p2"], invitations=known).changes
    assert isinstance(change.after, Invitation)
    assert (change.after.session, change.after.person) == ("s1", "p2")
    with pytest.raises(Refused):
        invite(TONIGHT, ["p1"], invitations=known)


def test_last_time_is_the_session_this_one_follows_or_the_last_one_with_people() -> None:
    start = datetime(2026, 1, 1, 19)
    one, two, empty = (
        Session(id=f"e{at}", number=at, title="E", starts_at=start.replace(month=at)) for at in (1, 2, 3)
    )
    there = [Attendance(id=f"h{at}", session=f"e{at}", person=f"p{at}", since=start) for at in (1, 2)]
    now = Session(id="now", number=9, title="Nu", starts_at=start.replace(month=4))
    assert of_last_time(now, [one, two, empty, now], there) == ["p2"]
    assert of_last_time(replace(now, follows="e1"), [one, two, empty, now], there) == ["p1"]
    assert of_last_time(one, [one, two, empty, now], there) == []


def test_an_answer_is_about_the_text_of_now_and_taking_it_back_keeps_the_old_one() -> None:
    old = Consent(
        id="c", person="p1", use=ConsentUse.PHOTO, answer=ConsentAnswer.YES, text_version="2020-1", given_on=DAY
    )
    asked_again = answer_consent(MO, ConsentUse.PHOTO, ConsentAnswer.YES, consents=[old], on=DAY).changes[0].after
    back = answer_consent(MO, ConsentUse.PHOTO, ConsentAnswer.NO, consents=[old], on=DAY).changes[0].after
    assert isinstance(asked_again, Consent)
    assert isinstance(back, Consent)
    assert (asked_again.text_version, back.text_version) == (CONSENT_TEXT_VERSION, "2020-1")
