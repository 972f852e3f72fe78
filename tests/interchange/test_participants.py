"""A list of participants comes in by what its columns mean."""

from pathlib import Path

import pytest

from app.interchange.participants import ParticipantList, read_participants
from app.interchange.table import Row, Table, read_tables
from app.models.errors import BadInput
from app.models.person import Role

TRIALS = Path(__file__).parents[3] / "shared" / "data" / "participants_qualcoder"


def table(header: str, *rows: str) -> Table:
    lines = (Row(place, tuple(row.split(";"))) for place, row in enumerate(rows, start=2))
    return Table("lijst", tuple(header.split(";")), tuple(lines))


def read(header: str, *rows: str) -> ParticipantList:
    return read_participants(table(header, *rows))


@pytest.mark.parametrize("header", ["Naam;Rol", "NAME;role", "Deelnemer;Functie"])
def test_headers_are_known_in_dutch_and_english(header: str) -> None:
    assert read(header, "Mo;resident").people[0].role is Role.RESIDENT


def test_a_name_in_three_columns_is_one_name() -> None:
    assert read("voornaam;tussenvoegsel;achternaam", "Jan;de;Boer").people[0].name == "Jan de Boer"


def test_a_column_without_a_field_goes_into_the_note() -> None:
    assert read("naam;leeftijd", "Mo;52").people[0].note == "leeftijd: 52"


def test_an_unknown_role_is_told_and_kept() -> None:
    found = read("naam;rol", "Mo;tovenaar")
    assert found.people[0].role is None
    assert found.people[0].note == "rol: tovenaar"
    assert len(found.remarks) == 1


def test_lines_without_a_name_and_doubles_are_left_out_with_their_line() -> None:
    found = read("naam;rol", "Mo;b", ";b", "mó;b")
    assert [person.name for person in found.people] == ["Mo"]
    assert [each.line for each in found.left_out] == [3, 4]


def test_a_name_that_is_too_long_is_left_out_with_a_sentence() -> None:
    assert len(read("naam;rol", "x" * 5_000 + ";b").left_out) == 1


@pytest.mark.parametrize("name", ["Jan <jan@x.nl> de Boer", "R&D", "Łukasz Şule", "<b>Piet", "👨‍👩‍👧‍👦", "مريم"])
def test_odd_names_come_in_as_they_are(name: str) -> None:
    assert read("naam;rol", f"{name};b").people[0].name == name


@pytest.mark.parametrize(("header", "rows"), [("Mo;bewoner", ["An;bewoner"]), ("naam;rol", [])])
def test_no_header_or_no_rows_gets_a_sentence(header: str, rows: list[str]) -> None:
    with pytest.raises(BadInput):
        read(header, *rows)


def test_a_column_can_be_given() -> None:
    found = read_participants(table("wie;wat", "Mo;b"), columns={"name": "wie"})
    assert found.columns == {"name": "wie"}


@pytest.mark.parametrize("columns", [{"name": "nergens"}, {"schoenmaat": "wie"}])
def test_a_column_or_field_that_is_not_there_gets_a_sentence(columns: dict[str, str]) -> None:
    with pytest.raises(BadInput):
        read_participants(table("wie;wat", "Mo;b"), columns=columns)


@pytest.mark.skipif(not TRIALS.is_dir(), reason="the trial data is not here")
@pytest.mark.parametrize("name", ["cases123.csv", "cases456.xlsx", "survey456.csv", "survey789.xlsx"])
def test_real_lists_give_three_people_each(name: str) -> None:
    assert len(read_participants(read_tables(TRIALS / name)[0]).people) == 3
