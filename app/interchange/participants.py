"""A list of participants, as an organiser keeps it in a spreadsheet: names, and whatever else stands beside them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.interchange.table import CONTEXT, LeftOut, Row, Table, plain
from app.models.errors import CONTEXT as ERRORS
from app.models.errors import (
    IMPORT_BAD_COLUMN,
    IMPORT_BAD_FIELD,
    IMPORT_NO_COLUMNS,
    IMPORT_NO_ROWS,
    IMPORT_TOO_LARGE,
    TOO_LONG,
    BadInput,
)
from app.models.language import QT_TRANSLATE_NOOP, Sentence
from app.models.person import Role
from app.models.roles import role_from
from app.models.text import LINE_LIMIT, NAME_LIMIT, NOTE_LIMIT, fold, one_line, shortened

MOST_PEOPLE = 20_000

NO_NAME = QT_TRANSLATE_NOOP("interchange", "There is no name on this line.")
TWICE_IN_LIST = QT_TRANSLATE_NOOP("interchange", "{name} stands in the list twice.")
ROLE_UNKNOWN = QT_TRANSLATE_NOOP("interchange", "Line {line}: the role {role} is not known. It became other role.")

FIELDS: dict[str, tuple[str, ...]] = {
    "name": (
        "naam",
        "name",
        "volledigenaam",
        "fullname",
        "deelnemer",
        "participant",
        "persoon",
        "person",
        "case",
    ),
    "first_name": ("voornaam", "firstname", "givenname", "roepnaam"),
    "infix": ("tussenvoegsel", "voorvoegsel", "infix"),
    "last_name": ("achternaam", "lastname", "surname", "familienaam", "familyname"),
    "role": ("rol", "role", "functie", "hoedanigheid"),
    "area": (
        "buurt",
        "stadsdeel",
        "wijk",
        "gebied",
        "area",
        "neighbourhood",
        "neighborhood",
        "district",
        "quarter",
    ),
    "initiative": ("initiatief", "initiative", "project"),
    "organisation": ("organisatie", "organisation", "organization", "werkgever"),
    "language": ("taal", "language"),
    "contact": ("email", "emailadres", "mail", "telefoon", "phone", "tel", "mobiel", "contact"),
    "table": ("tafel", "table", "tafelnummer"),
}
"""The fields a column can be about, and the column names by which each is known."""


@dataclass(frozen=True, slots=True)
class Participant:
    """One person of the list. Texts are ``""`` where nothing was said; `note` holds the columns without a field."""

    line: int
    name: str
    role: Role | None
    area: str
    initiative: str
    organisation: str
    language: str
    contact: str
    table: str
    note: str


@dataclass(frozen=True, slots=True)
class ParticipantList:
    """Who was read, which column was taken for what (ours to theirs), and what was left out and why."""

    people: tuple[Participant, ...]
    columns: dict[str, str]
    left_out: tuple[LeftOut, ...]
    remarks: tuple[Sentence, ...]


def read_participants(table: Table, *, columns: Mapping[str, str] | None = None) -> ParticipantList:
    """Read a list of participants; `columns` (ours to theirs) goes before what the header says.

    Raises `BadInput` if no column holds names, there are no rows, or `columns` names what is not there.
    """
    places = _places(table, columns or {})
    if not table.rows:
        raise BadInput(IMPORT_NO_ROWS, {"name": table.name})
    if len(table.rows) > MOST_PEOPLE:
        raise BadInput(IMPORT_TOO_LARGE, {"name": table.name, "limit": MOST_PEOPLE})
    people: list[Participant] = []
    left_out: list[LeftOut] = []
    remarks = list(table.remarks)
    seen: set[str] = set()
    for row in table.rows:
        person = _participant(table, row, places)
        why = _objection(person, seen)
        if why:
            left_out.append(LeftOut(table.name, row.line, why))
            continue
        seen.add(fold(person.name))
        people.append(person)
        role = _cell(row, places, "role")
        if role and person.role is None:
            remarks.append(Sentence(CONTEXT, ROLE_UNKNOWN, {"line": row.line, "role": shortened(role, 40)}))
    found = {field: table.header[place] for field, place in places.items()}
    return ParticipantList(tuple(people), found, tuple(left_out), tuple(remarks))


def _places(table: Table, given: Mapping[str, str]) -> dict[str, int]:
    """Give which column is about which field: what was given first, then what the header says."""
    places = given_places([table], given, FIELDS)
    for field, names in FIELDS.items():
        known = (place for place, own in enumerate(table.header) if plain(own) in names)
        free = next((place for place in known if place not in places.values()), None)
        if field not in places and free is not None:
            places[field] = free
    if "name" not in places and "first_name" not in places and "last_name" not in places:
        raise BadInput(IMPORT_NO_COLUMNS, {"name": table.name})
    return places


def given_places(tables: Iterable[Table], given: Mapping[str, str], fields: Iterable[str]) -> dict[str, int]:
    """Give the places of the columns a person named, in the first of `tables` that has each.

    Raises `BadInput` for a field that is not ours or a column that is nowhere.
    """
    known, tables = tuple(fields), tuple(tables)
    places: dict[str, int] = {}
    for field, column in given.items():
        if field not in known:
            raise BadInput(IMPORT_BAD_FIELD, {"field": field, "fields": ", ".join(known)})
        found = next((place for table in tables if (place := table.column(column)) is not None), None)
        if found is None:
            there = ", ".join(name for table in tables for name in table.header)
            raise BadInput(IMPORT_BAD_COLUMN, {"column": column, "columns": there})
        places[field] = found
    return places


def _cell(row: Row, places: Mapping[str, int], field: str) -> str:
    return row.cells[places[field]] if field in places else ""


def _participant(table: Table, row: Row, places: Mapping[str, int]) -> Participant:
    def cell(field: str) -> str:
        return one_line(_cell(row, places, field))

    parts = (cell("first_name"), cell("infix"), cell("last_name"))
    role = role_from(cell("role"))
    rest = [(own, row.cells[place]) for place, own in enumerate(table.header) if place not in places.values()]
    if cell("role") and role is None:
        rest.insert(0, (table.header[places["role"]], cell("role")))
    return Participant(
        line=row.line,
        name=cell("name") or " ".join(part for part in parts if part),
        role=role,
        area=cell("area"),
        initiative=cell("initiative"),
        organisation=cell("organisation"),
        language=cell("language"),
        contact=cell("contact"),
        table=cell("table"),
        note=kept(rest),
    )


def kept(cells: Iterable[tuple[str, str]]) -> str:
    """Give columns that have no field of their own as lines of a note: ``"age: 52"``."""
    return "\n".join(f"{name}: {value}" if name else value for name, value in cells if value)


def _objection(person: Participant, seen: set[str]) -> Sentence | None:
    """Give why a line cannot be brought in, if it cannot."""
    if not person.name:
        return Sentence(CONTEXT, NO_NAME)
    if fold(person.name) in seen:
        return Sentence(CONTEXT, TWICE_IN_LIST, {"name": shortened(person.name, 60)})
    names = (person.name, person.area, person.initiative, person.organisation, person.language, person.table)
    limits = [(text, NAME_LIMIT) for text in names] + [
        (person.contact, LINE_LIMIT),
        (person.note, NOTE_LIMIT),
    ]
    for text, limit in limits:
        if len(text) > limit:
            return Sentence(ERRORS, TOO_LONG, {"length": len(text), "limit": limit})
    return None
