"""Every kind of record is a table, every field of it is explained in both languages, and made-up names say nothing."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.interchange.field_headings import HEADINGS, OWN_HEADINGS, TITLES, heading, meaning
from app.interchange.meanings_evening import EVERYWHERE, OF_THE_EVENING
from app.interchange.meanings_maps import OF_MAPS_AND_FINDINGS
from app.interchange.record_tables import (
    IN_THE_CODE,
    KEPT_TEXTS,
    NOT_FOR_READING,
    Naming,
    record_tables,
    table_key,
)
from app.interchange.tables_out import OutTable
from app.models import BY_NAME, RECORD_CLASSES, Note, Person, Record, Session
from app.models.language import Words
from app.models.record import FieldKind, field_kinds
from app.storage import ProgrammeFile

OLD = Path(__file__).parents[1] / "files" / "format_1.hossel"
FIELDS = [(cls, kind) for cls in RECORD_CLASSES for kind in field_kinds(cls)]
OPEN = Naming(lambda person: person.name, lambda text: text, lambda _: True)
MADE_UP = Naming(lambda _: "", lambda text: text, lambda _: False, made_up=True)


@pytest.fixture(scope="module")
def records() -> list[Record]:
    with ProgrammeFile.open(OLD, read_only=True) as file:
        return [record for cls in RECORD_CLASSES for record in file.all(cls)]


def by_key(tables: list[OutTable]) -> dict[str, OutTable]:
    return {table.key: table for table in tables}


def column(table: OutTable, key: str) -> list[object]:
    place = [each.key for each in table.columns].index(key)
    return [row[place] for row in table.rows]


@pytest.mark.parametrize(("cls", "kind"), FIELDS, ids=lambda each: getattr(each, "__name__", getattr(each, "name", "")))
def test_every_field_is_explained(cls: type[Record], kind: FieldKind) -> None:
    assert meaning(cls.__name__, kind.name)
    assert kind.name == "id" or heading(cls.__name__, kind.name)
    assert TITLES[cls.__name__]


def test_nothing_is_explained_that_is_no_field_any_more() -> None:
    there = {(cls.__name__, kind.name) for cls, kind in FIELDS}
    told = {
        (name, field) for table in (OF_THE_EVENING, OF_MAPS_AND_FINDINGS) for name in table for field in table[name]
    }
    assert told | set(OWN_HEADINGS) | KEPT_TEXTS <= there
    assert set(HEADINGS) | set(EVERYWHERE) == {field for _, field in there}
    assert set(TITLES) == set(BY_NAME)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_field_has_a_column_or_a_reason(records: list[Record], language: str) -> None:
    tables = by_key(record_tables(records, Words(language), OPEN))
    for cls in RECORD_CLASSES:
        keys = {each.key.removesuffix("_code") for each in tables[table_key(cls.__name__)].columns}
        missing = {kind.name for kind in field_kinds(cls)} - keys - IN_THE_CODE - NOT_FOR_READING
        assert missing == set(), cls.__name__


def test_all_columns_of_all_tables_say_what_they_mean_and_differ(records: list[Record]) -> None:
    for table in record_tables(records, Words("en"), OPEN):
        assert all(each.meaning and each.type and each.heading for each in table.columns)
        assert len({each.heading for each in table.columns}) == len(table.columns), table.key


def test_what_points_at_something_has_its_code_and_its_name(records: list[Record]) -> None:
    tables = by_key(record_tables(records, Words("en"), OPEN))
    codes = set(column(tables["session"], "code"))
    assert codes == {f"S{each.number}" for each in records if isinstance(each, Session)}
    assert set(column(tables["note"], "session_code")) <= codes
    names = {each.title for each in records if isinstance(each, Session)}
    assert set(column(tables["note"], "session")) <= names


def test_codes_stay_the_same_and_no_two_rows_share_one(records: list[Record]) -> None:
    first, second = (by_key(record_tables(records, Words("en"), OPEN)) for _ in range(2))
    for key in first:
        assert column(first[key], "code") == column(second[key], "code")
        assert len(set(column(first[key], "code"))) == len(first[key].rows)


def test_choices_are_in_words_with_their_code_beside_them(records: list[Record]) -> None:
    person = by_key(record_tables(records, Words("nl"), OPEN))["person"]
    spoken = next(each for each in person.columns if each.key == "role_code")
    assert "resident = bewoner" in spoken.choices
    first = next(each for each in records if isinstance(each, Person))
    assert first.role.value in column(person, "role_code")


def test_what_was_said_in_confidence_stays_behind(records: list[Record]) -> None:
    secret = [replace(each, confidential=True) if isinstance(each, Note) else each for each in records]
    tables = by_key(record_tables(secret, Words("en"), OPEN))
    assert "note" not in tables
    assert set(column(tables["feedback_line"], "note_code")) == {None}


def test_without_a_yes_only_the_role_of_somebody_goes_out(records: list[Record]) -> None:
    shy = Naming(lambda _: "bewoner 1", lambda text: text, lambda _: False)
    person = by_key(record_tables(records, Words("en"), shy))["person"]
    assert set(column(person, "name")) == {"bewoner 1"}
    for field in ("contact", "note", "organisation", "language"):
        assert set(column(person, field)) == {""}


def test_under_made_up_names_no_word_of_anybody_goes_out_and_no_two_exports_match(records: list[Record]) -> None:
    first, second = (by_key(record_tables(records, Words("en"), MADE_UP)) for _ in range(2))
    said = {str(cell) for table in first.values() for row in table.rows for cell in row}
    for record in records:
        for kind in field_kinds(type(record)):
            value = getattr(record, kind.name)
            if (
                kind.type is str
                and kind.name != "id"
                and (type(record).__name__, kind.name) not in KEPT_TEXTS
                and kind.reference is None
            ):
                assert value in (None, "") or value not in said or len(value) < 3, (type(record).__name__, kind.name)
    assert set(column(first["person"], "code")).isdisjoint(column(second["person"], "code"))
    keys = {each.key for table in first.values() for each in table.columns}
    assert keys.isdisjoint({"x", "y", "note", "text", "amount", "contact", "organisation"})
