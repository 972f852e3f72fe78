"""A list of initiatives, as a district keeps it in a spreadsheet: names, and how far each of them is."""

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
from app.models.places_initiatives import amount_from, status_from
from app.models.programme import InitiativeStatus
from app.models.text import LINE_LIMIT, NAME_LIMIT, NOTE_LIMIT, fold, one_line, shortened, storable

MOST_INITIATIVES = 20_000

STATUS_UNKNOWN = QT_TRANSLATE_NOOP(
    "interchange", "Line {line}: the status {status} is not known. It became idea; the word is in the description."
)
AMOUNT_UNKNOWN = QT_TRANSLATE_NOOP(
    "interchange", "Line {line}: {amount} is no amount in euros. It is in the description."
)

FIELDS: dict[str, tuple[str, ...]] = {
    "name": ("naam", "name", "initiatief", "initiative", "project", "projectnaam", "plan", "titel", "title"),
    "area": (
        "gebied",
        "area",
        "buurt",
        "wijk",
        "stadsdeel",
        "locatie",
        "neighbourhood",
        "neighborhood",
        "district",
        "quarter",
    ),
    "status": ("status", "stand", "fase", "phase", "stage"),
    "themes": ("thema", "themas", "theme", "themes", "onderwerp", "topic", "categorie", "category"),
    "amount": ("bedrag", "amount", "budget", "kosten", "euro", "euros", "aangevraagd", "aangevraagdbedrag", "cost"),
    "round": ("ronde", "round", "buurtbudget", "budgetround", "budgetronde"),
    "description": ("omschrijving", "beschrijving", "description", "toelichting", "samenvatting", "summary"),
    "source": ("bron", "source", "link", "url", "website"),
}
"""The fields a column can be about, and the column names by which each is known."""


@dataclass(frozen=True, slots=True)
class ListedInitiative:
    """One initiative of the list. Texts are ``""`` where nothing was said.

    `description` also holds the columns without a field.
    """

    line: int
    name: str
    area: str
    status: InitiativeStatus | None
    themes: tuple[str, ...]
    amount: int | None
    round: str
    description: str
    source: str


@dataclass(frozen=True, slots=True)
class InitiativeList:
    """What was read, which column was taken for what (ours to theirs), and what was left out and why."""

    initiatives: tuple[ListedInitiative, ...]
    columns: dict[str, str]
    left_out: tuple[LeftOut, ...]
    remarks: tuple[Sentence, ...]


def read_initiatives(table: Table, *, columns: Mapping[str, str] | None = None) -> InitiativeList:
    """Read a list of initiatives; `columns` (ours to theirs) goes before what the header says.

    Raises `BadInput` if no column holds names, there are no rows, or `columns` names what is not there.
    """
    found = places(table, columns or {}, FIELDS)
    if "name" not in found:
        raise BadInput(IMPORT_NO_COLUMNS, {"name": table.name})
    check_size(table, MOST_INITIATIVES)
    lines = read_lines(
        table,
        lambda row: _initiative(table, row, found),
        key=lambda each: (fold(each.name), fold(each.area)),
        object_to=_objection,
        twice=lambda each: same_name(each.name),
    )
    return InitiativeList(lines.taken, taken_for(table, found), lines.left_out, lines.remarks)


def _initiative(table: Table, row: Row, places: Mapping[str, int]) -> tuple[ListedInitiative, list[Sentence]]:
    """Give what a line says, and what was odd about it; words without a field go into the description."""

    def text(field: str) -> str:
        return one_line(cell(row, places, field))

    status, amount = status_from(text("status")), amount_from(text("amount"))
    other, odd = rest(table, row, places), []
    if text("amount") and amount is None:
        other.insert(0, (table.header[places["amount"]], text("amount")))
        odd.append(Sentence(CONTEXT, AMOUNT_UNKNOWN, {"line": row.line, "amount": shortened(text("amount"), 40)}))
    if text("status") and status is None:
        other.insert(0, (table.header[places["status"]], text("status")))
        odd.append(Sentence(CONTEXT, STATUS_UNKNOWN, {"line": row.line, "status": shortened(text("status"), 40)}))
    description = "\n".join(part for part in (storable(cell(row, places, "description")).strip(), kept(other)) if part)
    found = ListedInitiative(
        line=row.line,
        name=text("name"),
        area=text("area"),
        status=status,
        themes=listed(text("themes")),
        amount=amount,
        round=text("round"),
        description=description,
        source=text("source"),
    )
    return found, odd


def listed(text: str) -> tuple[str, ...]:
    """Give the names in one cell, with commas, semicolons, bars or ``#`` between them; each once."""
    for mark in ";|#":
        text = text.replace(mark, ",")
    names = (one_line(each) for each in text.split(","))
    return tuple({fold(name): name for name in names if name}.values())


def _objection(initiative: ListedInitiative) -> Sentence | None:
    """Give why a line cannot be brought in, if it cannot. One name may stand there once per area."""
    if not initiative.name:
        return Sentence(CONTEXT, NO_NAME)
    names = (initiative.name, initiative.area, initiative.round, *initiative.themes)
    return too_long(
        [
            *((name, NAME_LIMIT) for name in names),
            (initiative.source, LINE_LIMIT),
            (initiative.description, NOTE_LIMIT),
        ]
    )
