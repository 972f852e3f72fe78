"""A list of participants, as an organiser keeps it in a spreadsheet: names, and whatever else stands beside them."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.interchange.columns import (
    NO_NAME,
    cell,
    check_size,
    kept,
    places,
    read_lines,
    rest,
    same_name,
    taken_for,
    too_long,
)
from app.interchange.table import CONTEXT, LeftOut, Row, Table
from app.models.errors import IMPORT_NO_COLUMNS, BadInput
from app.models.language import QT_TRANSLATE_NOOP, Sentence
from app.models.person import Role
from app.models.roles import role_from
from app.models.text import LINE_LIMIT, NAME_LIMIT, NOTE_LIMIT, fold, one_line, shortened, storable

MOST_PEOPLE = 20_000

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
    "contact": (
        "email",
        "emailadres",
        "mail",
        "telefoon",
        "phone",
        "tel",
        "mobiel",
        "contact",
        "contactgegevens",
        "contactdetails",
    ),
    "table": ("tafel", "table", "tafelnummer"),
    "note": ("notitie", "note", "notes", "opmerking", "opmerkingen", "remark", "remarks"),
}
"""The fields a column can be about, and the column names by which each is known."""


@dataclass(frozen=True, slots=True)
class Participant:
    """One person of the list. Texts are ``""`` where nothing was said; `note` also has the columns without a field."""

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
    found = _places(table, columns or {})
    check_size(table, MOST_PEOPLE)
    lines = read_lines(
        table,
        lambda row: _participant(table, row, found),
        key=lambda person: fold(person.name),
        object_to=_objection,
        twice=lambda person: same_name(person.name),
    )
    return ParticipantList(lines.taken, taken_for(table, found), lines.left_out, lines.remarks)


def _places(table: Table, given: Mapping[str, str]) -> dict[str, int]:
    """Give which column is about which field. Raises `BadInput` if none holds names."""
    found = places(table, given, FIELDS)
    if not {"name", "first_name", "last_name"} & found.keys():
        raise BadInput(IMPORT_NO_COLUMNS, {"name": table.name})
    return found


def _participant(table: Table, row: Row, places: Mapping[str, int]) -> tuple[Participant, list[Sentence]]:
    """Give what a line says, and what was odd about it; words without a field go into the note."""

    def text(field: str) -> str:
        return one_line(cell(row, places, field))

    parts = (text("first_name"), text("infix"), text("last_name"))
    role = role_from(text("role"))
    other, odd = rest(table, row, places), []
    if text("role") and role is None:
        other.insert(0, (table.header[places["role"]], text("role")))
        odd.append(Sentence(CONTEXT, ROLE_UNKNOWN, {"line": row.line, "role": shortened(text("role"), 40)}))
    note = "\n".join(part for part in (storable(cell(row, places, "note")).strip(), kept(other)) if part)
    found = Participant(
        line=row.line,
        name=text("name") or " ".join(part for part in parts if part),
        role=role,
        area=text("area"),
        initiative=text("initiative"),
        organisation=text("organisation"),
        language=text("language"),
        contact=text("contact"),
        table=text("table"),
        note=note,
    )
    return found, odd


def _objection(person: Participant) -> Sentence | None:
    """Give why a line cannot be brought in, if it cannot."""
    if not person.name:
        return Sentence(CONTEXT, NO_NAME)
    names = (person.name, person.area, person.initiative, person.organisation, person.language, person.table)
    return too_long([*((name, NAME_LIMIT) for name in names), (person.contact, LINE_LIMIT), (person.note, NOTE_LIMIT)])
