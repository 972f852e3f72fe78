"""Tables go out so that nothing in them is a formula, and independent readers find every text as it was typed."""

import csv
import io
import json
from datetime import date, datetime
from pathlib import Path
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook

from app.interchange.cells import csv_text, unescaped
from app.interchange.table import read_tables
from app.interchange.tables_out import Cell, Column, OutTable, csv_bytes, csv_files, explained, workbook
from app.models.language import Words
from app.models.text import storable

NASTY = Path(__file__).parents[3] / "shared" / "data" / "nasty_blns" / "blns.json"
DUTCH, ENGLISH = Words("nl"), Words("en")
FORMULAS = [
    "=1+1",
    "+31 6 1",
    "-5",
    "@x",
    "\t=1",
    "  =2",
    "＝3",
    "'t Hart",
    "NULL",
    " x ",
    "\r\n=4",
    "=cmd|' /C calc'!A0",
]
HOSTILE = [*FORMULAS, 'a"b;c,d\n\te', "_x000D_", "\x0b\x1f", "x" * 5_000, "مريم", "👨‍👩‍👧", "a\rb"]


def table(*rows: tuple[Cell, ...], key: str = "note", title: str = "Notities") -> OutTable:
    columns = tuple(Column(f"c{place}", f"kop {place}", "wat het is", "tekst") for place, _ in enumerate(rows[0]))
    return OutTable(key, title, columns, rows)


def naughty() -> list[str]:
    return [storable(each) for each in json.loads(NASTY.read_text(encoding="utf-8"))] if NASTY.is_file() else []


def read_csv(data: bytes, delimiter: str = ";") -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=delimiter))


def test_a_csv_is_as_spreadsheets_of_the_language_expect() -> None:
    row: tuple[Cell, ...] = ("Mo", 3, 0.5, True, None, date(2026, 3, 12), datetime(2026, 3, 12, 19, 5))
    dutch = csv_bytes(table(row), DUTCH)
    assert dutch.startswith(b'\xef\xbb\xbf"kop 0";"kop 1"')
    assert dutch.endswith(b'"2026-03-12";"2026-03-12 19:05:00"\r\n')
    assert read_csv(dutch)[1][2] == "0,5"
    assert read_csv(csv_bytes(table(row), ENGLISH), ",")[1][1:4] == ["3", "0.5", "yes"]


@pytest.mark.parametrize("text", FORMULAS)
def test_no_cell_of_a_csv_is_a_formula(text: str) -> None:
    cell = read_csv(csv_bytes(table((text,)), DUTCH))[1][0]
    assert cell == f"'{text}"
    assert csv_text(cell) == text


def test_a_number_below_nothing_stays_a_number() -> None:
    assert read_csv(csv_bytes(table((-5, -0.5)), ENGLISH), ",")[1] == ["-5", "-0.5"]


def test_naughty_texts_come_back_from_a_csv() -> None:
    texts = [*HOSTILE, *naughty()]
    rows = read_csv(csv_bytes(table(*((text,) for text in texts)), DUTCH))[1:]
    assert [csv_text(row[0]) for row in rows] == texts


def test_naughty_texts_come_back_from_a_workbook_and_none_is_a_formula() -> None:
    texts = [*HOSTILE, *naughty()]
    book = load_workbook(io.BytesIO(workbook([table(*((text, 1) for text in texts))], DUTCH)))
    sheet = book.worksheets[0]
    cells = [sheet.cell(place, 1) for place in range(2, len(texts) + 2)]
    assert [unescaped(str(cell.value or "")) for cell in cells] == texts
    assert {cell.data_type for cell in cells} <= {"s", "inlineStr", "n"}
    assert all(cell.quotePrefix for cell in cells if cell.value)


def test_a_workbook_has_a_sheet_each_and_tells_nothing_of_who_made_it() -> None:
    tables = [table(("x",), title=title) for title in ("Notities", "notities", "a/b:c?[x]" * 9, "'")]
    data = workbook(tables, DUTCH)
    names = load_workbook(io.BytesIO(data)).sheetnames
    assert len({name.casefold() for name in names}) == 4
    assert all(len(name) <= 31 for name in names)
    core = ZipFile(io.BytesIO(data)).read("docProps/core.xml")
    assert b"openpyxl" not in core
    assert b"<dc:creator></dc:creator>" in core or b"<dc:creator/>" in core or b"<dc:creator />" in core


def test_days_are_days_in_a_workbook_and_very_old_ones_text() -> None:
    data = workbook([table((date(2026, 3, 12), datetime(2026, 3, 12, 19, 5), date(1, 1, 1), True, None, 2.5))], ENGLISH)
    row = [cell.value for cell in load_workbook(io.BytesIO(data)).worksheets[0][2]]
    assert row == [datetime(2026, 3, 12), datetime(2026, 3, 12, 19, 5), "0001-01-01", "yes", None, 2.5]


def test_our_own_reader_takes_both_back(tmp_path: Path) -> None:
    made = table(("=1", "Mo"), ("x", "An"))
    for name, data in {**csv_files([made], DUTCH), "all.xlsx": workbook([made], DUTCH)}.items():
        (tmp_path / name).write_bytes(data)
        (found,) = read_tables(tmp_path / name)
        assert [row.cells for row in found.rows] == list(made.rows)


def test_every_column_is_explained_once() -> None:
    made = explained([table(("x", "y"))], DUTCH, about=["Let op."])
    assert [row[0] for row in made.rows] == ["", "Notities", "Notities"]
    assert made.rows[1][2:4] == ("note.c0", "wat het is")
