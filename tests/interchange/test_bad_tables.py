"""Tables that other programs stumble over come in right, or get a sentence; the naughty strings survive everything."""

import csv
import io
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.interchange.cells import unescaped
from app.interchange.participants import read_participants
from app.interchange.programme_json import read_programme, write_programme
from app.interchange.record_tables import Naming, record_tables
from app.interchange.table import LONGEST_CELL, MOST_COLUMNS, csv_table
from app.interchange.tables_out import csv_bytes, workbook
from app.models import RECORD_CLASSES, Record
from app.models.errors import BadInput
from app.models.language import Words
from app.models.record import field_kinds
from app.models.text import storable
from app.storage import ProgrammeFile

OLD = Path(__file__).parents[1] / "files" / "format_1.hossel"
TRIALS = Path(__file__).parents[3] / "shared" / "data"
SPECTRUM, NAUGHTY = TRIALS / "nasty_csv_spectrum", TRIALS / "nasty_blns" / "blns.json"
needs_trials = pytest.mark.skipif(not TRIALS.is_dir(), reason="the trial data is not here")
PAIRS = sorted(path.stem for path in SPECTRUM.glob("*.csv"))


@needs_trials
def test_all_pairs_of_the_spectrum_are_tried() -> None:
    assert len(PAIRS) == 7


@pytest.mark.parametrize("name", PAIRS)
def test_cells_are_as_the_spectrum_says(name: str) -> None:
    data = (SPECTRUM / f"{name}.csv").read_bytes()
    # The snapshot lost the line ends that this one is about.
    table = csv_table(data.replace(b"\n", b"\r\n") if name.endswith("_crlf") else data, name)
    right = json.loads((SPECTRUM / f"{name}.json").read_text(encoding="utf-8"))
    assert [dict(zip(table.header, row.cells, strict=True)) for row in table.rows] == right


def hostile() -> list[str]:
    found = json.loads(NAUGHTY.read_text(encoding="utf-8")) if NAUGHTY.is_file() else []
    return [storable(each) for each in [*found, "=1+1", "a\r\nb\tc", "NULL", "\x01\x1f", "_x000D_", "'"]]


def spoiled(record: Record, text: str) -> Record:
    """Give a record with a hostile text in every field that is free text."""
    values: dict[str, Any] = {}
    for kind in field_kinds(type(record)):
        free = kind.type is str and kind.reference is None and kind.limit is not None and kind.name != "jpeg"
        if free and len(text) <= (kind.limit or 0):
            values[kind.name] = text
    return replace(record, **values)


def _again(record: Record, number: int) -> Record:
    """Give a record once more, with whatever it points at once more too."""
    values: dict[str, Any] = {"id": f"{record.id} {number}"}
    for kind in field_kinds(type(record)):
        value = getattr(record, kind.name)
        if kind.reference:
            values[kind.name] = (
                tuple(f"{each} {number}" for each in value) if kind.reference.many else value and f"{value} {number}"
            )
        elif kind.name == "number":
            values[kind.name] = value * 1_000 + number
    return replace(record, **values)


@pytest.fixture(scope="module")
def naughty() -> list[Record]:
    with ProgrammeFile.open(OLD, read_only=True) as file:
        records = [record for cls in RECORD_CLASSES for record in file.all(cls)]
    found = [record for record in records if type(record).__name__ == "Programme"]
    for number, text in enumerate(hostile(), start=1):
        found += [spoiled(_again(record, number), text) for record in records if type(record).__name__ != "Programme"]
    return found


def test_naughty_texts_in_every_field_come_back_from_json(naughty: list[Record]) -> None:
    records = sorted(naughty, key=lambda each: RECORD_CLASSES.index(type(each)))
    assert list(read_programme(write_programme(records), "p.json").records) == records


@needs_trials
def test_naughty_texts_in_columns_come_back_from_csv_and_workbook(naughty: list[Record], tmp_path: Path) -> None:
    few = naughty[::17]  # still every text, in a field of two or three kinds
    tables = record_tables(few, Words("en"), Naming(lambda each: each.name, lambda text: text, lambda _: True))
    (tmp_path / "all.xlsx").write_bytes(workbook(tables, Words("en")))
    from openpyxl import load_workbook

    book = load_workbook(tmp_path / "all.xlsx")
    for sheet, table in zip(book.worksheets, tables, strict=True):
        rows = list(csv.reader(io.StringIO(csv_bytes(table, Words("en")).decode("utf-8-sig"), newline="")))[1:]
        for row, from_csv, from_sheet in zip(
            table.rows, rows, sheet.iter_rows(min_row=2, values_only=True), strict=True
        ):
            for cell, told, shown in zip(row, from_csv, from_sheet, strict=True):
                if isinstance(cell, str):
                    assert told in (cell, f"'{cell}")
                    assert unescaped(str(shown or "")) == cell


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32", "cp1252"])
def test_names_survive_wrong_encodings(encoding: str) -> None:
    table = csv_table("naam;rol\nZoé;bewoner\n".encode(encoding), "x.csv")
    assert table.header == ("naam", "rol")
    assert table.rows[0].cells == ("Zoé", "bewoner")


@pytest.mark.parametrize(
    "data",
    [
        b"naam\n" + b"x" * (LONGEST_CELL + 1),
        b'naam\n"' + b"x" * 1_000_000,
        b'naam;rol\n"' + b"x;y\n" * 100_000,
        b";".join(b"c%d" % n for n in range(MOST_COLUMNS + 1)) + b"\n1",
        b"\0\0\0",
        b"\n\n\n",
    ],
)
def test_what_swells_or_is_empty_gets_a_sentence(data: bytes) -> None:
    with pytest.raises(BadInput, match=r"x\.csv"):
        csv_table(data, "x.csv")


def test_a_hundred_thousand_lines_are_read_and_as_people_refused() -> None:
    table = csv_table(b"naam;rol\n" + b"".join(b"Mo %d;bewoner\n" % n for n in range(100_000)), "x.csv")
    assert len(table.rows) == 100_000
    with pytest.raises(BadInput, match="20000"):
        read_participants(table)
